"""Every rule of dates proves itself, in every language that has rules."""

from collections import Counter
from re import _parser  # type: ignore[attr-defined]

import pytest

from wirecli.data.timex_types import TimexLanguage, TimexRule
from wirecli.marks.dates import matcher, timex_samples
from wirecli.marks.dates.context import NORMALISERS
from wirecli.rules.notation import report
from wirecli.tables import pattern, timex_compiler

CODES = sorted(matcher.LANGUAGES | {matcher.ANY})
DUTCH = "nl"
"""The language in which the rules for every language have their samples."""
LANGUAGES = [pytest.param(matcher.rows(code), id=code) for code in CODES]


@pytest.mark.parametrize("code", CODES)
def test_a_rule_finds_just_the_answers_of_its_samples_and_claims_no_near_miss(code: str) -> None:
    language = DUTCH if code == matcher.ANY else code
    reports = {
        rule.name: report(timex_samples.prove(rule, language)) for rule in matcher.rows(code).rules
    }
    assert {name: faults for name, faults in reports.items() if faults} == {}


def test_a_rule_has_a_sample_and_a_reading() -> None:
    faulty = [
        (code, rule.name)
        for code in CODES
        for rule in matcher.rows(code).rules
        if not rule.samples or rule.reading not in {*NORMALISERS, "none"}
    ]
    assert faulty == []


def test_the_names_of_the_rules_of_a_language_are_unique() -> None:
    counted = Counter((code, rule.name) for code in CODES for rule in matcher.rows(code).rules)
    assert [name for name, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("known", LANGUAGES)
def test_every_class_that_a_pattern_asks_for_has_words(known: TimexLanguage) -> None:
    alphabet = timex_compiler.alphabet(known, DUTCH if known.code == matcher.ANY else known.code)
    phrases = {row.name for row in known.phrases}
    patterns = [rule.pattern for rule in known.rules] + [row.pattern for row in known.phrases]
    names = {name for row in patterns for name in pattern.names(pattern.read(row))}
    assert names - alphabet.letters.keys() <= phrases


@pytest.mark.parametrize("known", LANGUAGES)
def test_every_class_and_phrase_is_asked_for(known: TimexLanguage) -> None:
    patterns = [rule.pattern for rule in known.rules] + [row.pattern for row in known.phrases]
    names = {name for row in patterns for name in pattern.names(pattern.read(row))}
    own = {row.name for row in known.classes} | {row.name for row in known.phrases}
    assert own <= names


@pytest.mark.parametrize("code", CODES)
def test_no_pattern_matches_a_word_without_a_letter_or_more_words_than_it_is_given(
    code: str,
) -> None:
    shapes = {shape.pattern for shape in matcher.load(code).shapes}
    parsed = {shape: _parser.parse(shape) for shape in shapes}
    assert [shape for shape, tree in parsed.items() if tree.getwidth()[1] > matcher.LONGEST] == []
    assert [shape for shape in shapes if matcher.BLANK in shape or "[^" in shape] == []
    assert [shape for shape in shapes if "(?<" in shape or "(?=" in shape] == []


@pytest.mark.parametrize("code", CODES)
def test_every_rule_needs_a_letter(code: str) -> None:
    """A rule that needed none would never be tried: a row of letters has none of no letters."""
    assert [shape.rule.name for shape in matcher.load(code).shapes if not shape.needed] == []


def test_a_sample_that_reads_otherwise_is_told() -> None:
    rule = TimexRule("today", "today", "day", ("It rains {today|DATE 2023-11-22}.",))
    assert report(timex_samples.prove(rule, "en")) == (
        "wanted DATE 2023-11-22 'today', found DATE 2023-11-23 'today'\n"
        "  It rains today.\n"
        "           ^\n"
    )


def test_a_sample_that_another_rule_finds_is_told() -> None:
    rule = TimexRule("noon", "today", "day", ("It rains {today|DATE 2023-11-23}.",))
    (fault,) = timex_samples.prove(rule, "en")
    assert (fault.what, fault.reach) == ("found by date.today", 9)


def test_a_near_miss_that_the_rule_claims_is_told() -> None:
    rule = TimexRule("today", "today", "day", (), ("It rains today.",))
    (fault,) = timex_samples.prove(rule, "en")
    assert (fault.what, fault.reach) == ("a near miss, but the rule claims it", 9)


@pytest.mark.parametrize("sample", ["{today", "{today}"])
def test_a_mark_that_is_not_whole_is_an_error(sample: str) -> None:
    with pytest.raises(ValueError, match="a mark is not whole"):
        timex_samples.read(sample)


@pytest.mark.parametrize(
    ("first", "second", "alone", "pair", "written"),
    [
        pytest.param({"the", "year"}, {"year"}, {"year"}, {"year"}, "the? year", id="optional"),
        pytest.param(
            {"last", "next"}, {"year"}, set(), {"year"}, "last|next year", id="choice of words"
        ),
        pytest.param(
            {"now", "right"}, {"now"}, {"now"}, {"now"}, "now | ( right now )", id="choice"
        ),
        pytest.param({"year"}, {"or"}, {"year"}, set(), "year ( or so )?", id="optional end"),
        pytest.param(
            {"a", "year"}, {"ago", "b", "year"}, set(), {"ago"}, "( a b? )? year ago", id="nested"
        ),
    ],
)
def test_how_a_pattern_can_begin(
    first: set[str], second: set[str], alone: set[str], pair: set[str], written: str
) -> None:
    words = ["the", "year", "last", "next", "now", "right", "or", "so", "a", "b", "ago"]
    letters = {word: chr(0x23 + number) for number, word in enumerate(words)}
    names = {letter: word for word, letter in letters.items()}
    reach = pattern.reach(pattern.read(written), {}, letters, {})
    assert [{names[letter] for letter in part} for part in reach[:4]] == [
        first,
        second,
        alone,
        pair,
    ]


@pytest.mark.parametrize(
    ("needed", "written"),
    [
        pytest.param({"year"}, "the? last|next year", id="the-rarest-of-a-sequence"),
        pytest.param({"now", "ago"}, "now | ( year|last ago )", id="one-of-each-choice"),
        pytest.param({"year"}, "year ( or so )?", id="not-what-may-be-missing"),
        pytest.param(set(), "a? ( or so )?", id="nothing-if-nothing-matches"),
    ],
)
def test_what_every_match_of_a_pattern_has(needed: set[str], written: str) -> None:
    """The smallest set that no match can do without; of a choice, one set for each way."""
    words = ["the", "year", "last", "next", "now", "right", "or", "so", "a", "ago"]
    letters = {word: chr(0x23 + number) for number, word in enumerate(words)}
    reach = pattern.reach(pattern.read(written), {}, letters, {})
    assert reach.needed == {letters[word] for word in needed}
