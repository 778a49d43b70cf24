"""What holds for the dates of any text, any story day and any language."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import pytest
from edtf import EDTFParseException, parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from wirecli.marks import dates, passages
from wirecli.marks.dates import matcher, timex_samples
from wirecli.model import Span, Timex
from wirecli.tables import pattern, timex_compiler

TIMEX3 = re.compile(
    r"""
    (?P<year> BC\d{4} | \d{4} | \d{2,3} | \d{3}X | XXXX )
    | (?P<month> (?:\d{4}|XXXX) - (?:0[1-9]|1[0-2]) )
    | (?P<day> (?:\d{4}|XXXX) - (?:0[1-9]|1[0-2]) - (?:0[1-9]|[12]\d|3[01]) )
    | (?P<part> \d{4}-\d\d-\d\d T (?: MO | AF | EV | NI | 24
      | (?:[01]\d|2[0-4]):[0-5]\d (?:Z|[+-]\d\d:\d\d)? ) )
    | (?P<week> \d{4}-W (?:0[1-9]|[1-4]\d|5[0-3]) (?:-WE)? )
    | (?P<weekday> XXXX-WXX- (?: WE | [1-7] (?:T(?:MO|AF|EV|NI))? ) )
    | (?P<anyday> XXXX-XX-XXT(?:MO|AF|EV|NI) )
    | (?P<season> (?:\d{4}|XXXX) - (?: SP | SU | FA | WI | Q[1-4] | H[12] ) )
    | (?P<duration> P (?: X(?:WE|DE|CE|[YMWDQ]) | (?:\d+(?:\.\d+)?(?:WE|[YMWDQ]))+ )
      | P (?:\d+[YMWD])* T (?:X[HMS] | (?:\d+(?:\.\d+)?[HMS])+ ) )
    | (?P<token> PAST_REF | PRESENT_REF | FUTURE_REF )
    """,
    re.VERBOSE,
)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
ISO_DURATION = re.compile(
    r"P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?"
    r"(T(?=.)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?"
)


def vocabulary() -> list[str]:
    """Return words and signs of every language's rules, and figures."""
    words = {form for code in matcher.LANGUAGES for form in matcher.load(code).letters}
    return sorted(words, key=lambda word: (len(word), word))


def samples() -> list[str]:
    """Return the copy of every sample of every language."""
    languages = [
        import_module(f"wirecli.data.timex_{code}").LANGUAGE for code in sorted(matcher.LANGUAGES)
    ]
    rules = [rule for language in languages for rule in language.rules]
    return [timex_samples.read(sample).text for rule in rules for sample in rule.samples]


TEXTS = st.one_of(
    st.lists(
        st.sampled_from(vocabulary()) | st.sampled_from(["Oakvale", "rose", "\n", "$", "%", "("]),
        max_size=40,
    ).map(" ".join),
    st.lists(st.sampled_from(samples()), max_size=4).map("".join),
    st.text(max_size=60),
)
DAYS = st.one_of(
    st.none(),
    st.dates().map(str),
    st.dates().map(lambda day: f"XXXX{day.isoformat()[4:]}"),
    st.dates().map(lambda day: f"[{day.isoformat()},{day.isoformat()}]"),
)
LANGUAGES = st.sampled_from([None, "xx", "en-GB", *sorted(matcher.LANGUAGES)])
FIELDS = st.sampled_from(["headline", "paragraphs"])
COPIES = 20
"""How often each rule is tried with other words that it admits."""
FREE = settings(deadline=None)
"""The first example of a rule compiles its pattern."""


def find(
    text: str, day: str | None = None, language: str | None = "en", field: str = "paragraphs"
) -> tuple[Timex, ...]:
    half = len(text) // 2
    marks = [(field, Span(0, half, "block")), ("paragraphs", Span(half, len(text), "block"))]
    return dates.find(text, passages.find(text, marks), day=day, language=language)


@given(TEXTS, DAYS, LANGUAGES, FIELDS)
@FREE
def test_every_span_lies_in_its_passage_and_no_two_overlap(
    text: str, day: str | None, language: str | None, field: str
) -> None:
    found = find(text, day, language, field)
    half, last = len(text) // 2, 0
    for timex in found:
        assert last <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end].strip() == text[timex.start : timex.end]
        assert not timex.start < half < timex.end
        last = timex.end


@given(TEXTS, DAYS, LANGUAGES)
@FREE
def test_every_value_is_one_of_timex3(text: str, day: str | None, language: str | None) -> None:
    for timex in find(text, day, language):
        assert timex.type in ("DATE", "TIME", "DURATION", "SET")
        assert timex.value is None or TIMEX3.fullmatch(timex.value), timex
        assert timex.rule.startswith("date.")


def admitted(code: str) -> Iterator[str]:
    """Yield copy of every rule of a language: words that its pattern admits, at random."""
    random, language = Random(code), matcher.rows(code)
    known, letters = timex_compiler.alphabet(language, code), matcher.load(code).letters
    forms = {
        letter: [word for word in letters if letters[word] == letter]
        for letter in known.letter_of.values()
    }
    phrases = {phrase.name: pattern.read(phrase.pattern) for phrase in language.phrases}

    def words(node: pattern.Node) -> list[str]:
        if node.optional and random.random() < 0.5:
            return []
        if node.words in phrases:
            return words(phrases[node.words])
        if node.words:
            return [
                random.choice(
                    forms[random.choice(known.letters[random.choice(node.words.split("|"))])]
                )
            ]
        return [word for part in random.choice(node.options) for word in words(part)]

    for rule in language.rules:
        for _ in range(COPIES):
            copy = " ".join(words(pattern.read(rule.pattern)))
            yield re.sub(r" (?!\w)|(?<!\w) ", lambda _: random.choice(("", " ")), copy)


@pytest.mark.parametrize("code", sorted(matcher.LANGUAGES))
def test_a_rule_reads_all_words_that_its_pattern_admits(code: str) -> None:
    """Found by fuzzing: the samples of a rule had only one of the forms of a short year."""
    for number, copy in enumerate(admitted(code)):
        day = ("2023-11-23", None, "2024-02-29")[number % 3]
        for timex in find(f"It opened {copy}.", day, code):
            assert timex.value is None or TIMEX3.fullmatch(timex.value), copy


@given(TEXTS, DAYS, LANGUAGES)
@FREE
def test_every_whole_day_is_one_of_the_calendar(
    text: str, day: str | None, language: str | None
) -> None:
    values = [timex.value or "" for timex in find(text, day, language)]
    days = [value[:10] for value in values if DAY.match(value)]
    assert [date.fromisoformat(value).isoformat() for value in days] == days


@given(TEXTS, DAYS, LANGUAGES)
@FREE
def test_every_edtf_is_one_of_edtf_or_of_iso_8601(
    text: str, day: str | None, language: str | None
) -> None:
    for timex in find(text, day, language):
        assert timex.edtf is None or is_edtf(timex.edtf), timex


def is_edtf(value: str) -> bool:
    """Tell a value of EDTF, a duration of ISO 8601, or a time of it without seconds."""
    if value[0] == "P":
        return ISO_DURATION.fullmatch(value) is not None
    try:
        parse_edtf(re.sub(r"(T\d\d:\d\d)", r"\1:00", value))
    except EDTFParseException:
        return False
    return True


@pytest.mark.parametrize("value", ["1998-13-45-7", "P", "PT", "PXM", "spring"])
def test_the_oracle_refuses_what_is_neither(value: str) -> None:
    assert not is_edtf(value)


WEEK = re.compile(r"-W\d")


@given(TEXTS, LANGUAGES)
@FREE
def test_without_a_day_nothing_is_counted_from_one(text: str, language: str | None) -> None:
    """A week needs a day to count from; the winter of a year that stands there, `2000-WI`, not."""
    resolved = [t.value for t in find(text, None, language) if t.value and WEEK.search(t.value)]
    assert [value for value in resolved if value[0] != "X"] == []


CLOCKS = frozenset({"clock", "ctime", "gmtime", "localtime", "now", "time", "today", "utcnow"})


@pytest.mark.parametrize(
    "path", sorted(Path(dates.__file__).parent.glob("*.py")), ids=lambda p: p.name
)
def test_no_value_depends_on_the_clock(path: Path) -> None:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    called = {
        ast.unparse(node.func).rpartition(".")[2] for node in nodes if isinstance(node, ast.Call)
    }
    assert called & CLOCKS == set()


@given(TEXTS, DAYS, LANGUAGES)
@FREE
def test_the_same_words_are_read_alike_a_second_time(
    text: str, day: str | None, language: str | None
) -> None:
    assert find(text, day, language) == find(text, day, language)


class Counted(list[Any]):
    """A list that counts how often one of its members is looked at."""

    visits = 0

    def __getitem__(self, at: Any) -> Any:
        self.visits += 1
        return super().__getitem__(at)


HOSTILE = [
    pytest.param("the ", id="the"),
    pytest.param("1 ", id="figures"),
    pytest.param("May 1 , ", id="days"),
    pytest.param("the past the end of the ", id="openings"),
    pytest.param("two thousand and ", id="number words"),
    pytest.param("Monday , ", id="weekdays"),
    pytest.param("1.2.3.", id="points"),
    pytest.param("will rise Friday ", id="cues"),
    pytest.param("last last last year ", id="shifts"),
    pytest.param("\n", id="blank"),
]


@pytest.mark.parametrize("words", HOSTILE)
def test_ten_times_the_text_takes_ten_times_the_looks_at_its_words(words: str) -> None:
    one, ten = visits(words * 200), visits(words * 2000)
    assert ten <= 10.5 * one + 100


def visits(text: str) -> int:
    """Return how often the words of a text are looked at, one by one or by slices."""
    passage = passages.find(text, [("paragraphs", Span(0, len(text), "block"))])[0]
    tokens, starts = Counted(passage.tokens), Counted(passage.starts)
    watched = passages.Passage(
        passage.start, passage.end, passage.field, tokens, starts, passage.ends
    )
    dates.find(text, [watched], day="2023-11-23", language="en")
    return tokens.visits + starts.visits
