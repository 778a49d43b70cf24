import sys
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wirecli.marks import passages, people, quotes
from wirecli.model import Quote, Span

PIECES = [
    *(
        '"',
        "“",
        "”",
        "'",
        "‘",
        "’",
        "''",
        "``",
        "«",
        "»",
        "„",
        ",",
        ".",
        "?",
        ":",
        ";",
        "—",
        "-",
        "(",
        ")",
    ),
    *(
        "said",
        "told",
        "Marsh",
        "Ellen Marsh",
        "he",
        "who",
        "that",
        "the mayor",
        "according to",
        "asked",
    ),
    *(
        "and",
        "but",
        "in Oakvale",
        "on Monday",
        "the bridge is open",
        "called",
        "saying",
        "to",
        "U.S.",
        "\n",
    ),
    *(
        ", who said it was late",
        ", which",
        ", when asked",
        ", as did Reed",
        ", though she noted it",
        "and the mayor",
        "but unofficial returns",
        "as noted by",
        "many of whom",
        "demanded that he",
        "never to leave",
        "just as",
        "under oath",
        "without",
        "what they called",
        "Everything",
        "<OAK>",
        "Co.",
        '"Cia"',
        "``Cia''",
        "'s claim that",
    ),
]
COPY = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.text(max_size=80)


def read(text: str, language: str | None = "en") -> tuple[passages.Passage, ...]:
    marks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            marks.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    return passages.find(text, marks)


def find(text: str, language: str | None = "en") -> tuple[Quote, ...]:
    found = read(text)
    return quotes.find(text, found, people=people.find(text, found), language=language)


@given(COPY, st.sampled_from(["en", "es", "ru", None]))
@settings(max_examples=300, deadline=None)
def test_every_stretch_lies_in_its_paragraph_and_says_something(
    text: str, language: str | None
) -> None:
    pages = read(text)
    for quote in find(text, language):
        page = pages[quote.paragraph - 1]
        assert page.start <= quote.start < quote.end <= page.end
        assert text[quote.start : quote.end].strip()


@given(COPY)
@settings(max_examples=200, deadline=None)
def test_cue_and_mention_are_words_of_the_paragraph_or_of_one_above(text: str) -> None:
    pages = read(text)
    for quote in find(text):
        page = pages[quote.paragraph - 1]
        for mark in (quote.cue, quote.mention, quote.speaker):
            assert mark is None or (0 <= mark.start < mark.end <= len(text))
        assert quote.cue is None or quote.cue.end <= page.end


@given(COPY)
@settings(max_examples=300, deadline=None)
def test_direct_quotations_do_not_overlap(text: str) -> None:
    direct = [quote for quote in find(text) if quote.kind == "direct"]
    assert all(one.end <= other.start for one, other in pairwise(direct))


@given(COPY)
@settings(max_examples=100, deadline=None)
def test_attributions_count_from_one_without_a_gap(text: str) -> None:
    numbers = {quote.attribution for quote in find(text)}
    assert set(range(1, len(numbers) + 1)) == numbers


@given(COPY)
@settings(max_examples=100, deadline=None)
def test_marks_left_open_change_nothing_in_another_paragraph(text: str) -> None:
    line = text.replace("\n", " ")
    alone = '"The bridge is open," Ellen Marsh said.'
    assert "The bridge is open," in [
        words for words in _words(f"{line}\n{alone}", line.count("\n") + 2)
    ]


def _words(text: str, paragraph: int) -> list[str]:
    return [text[quote.start : quote.end] for quote in find(text)]


def work(text: str, language: str = "en", *, named: bool = False) -> int:
    """Count the lines of the quotations' modules that run: seconds would depend on the machine."""
    pages = read(text)
    known = people.find(text, pages) if named else ()
    count = 0

    def local(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal count
        count += event == "line"
        return local

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        return local if "marks/quotes" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        quotes.find(text, pages, people=known, language=language)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param('" ', id="marks"),
        pytest.param("“", id="opening-marks"),
        pytest.param("' a", id="apostrophes"),
        pytest.param("''", id="two-apostrophes"),
        pytest.param('"a" ', id="runs"),
        pytest.param('"Go now," Marsh said. ', id="direct"),
        pytest.param('"go" said ', id="runs-and-cues"),
        pytest.param("said ", id="cues"),
        pytest.param("Marsh said that ", id="tags"),
        pytest.param("he said, ", id="tags-and-commas"),
        pytest.param("and said ", id="coordinated"),
        pytest.param("saying ", id="participles"),
        pytest.param("according to ", id="according"),
        pytest.param("Marsh, who said, ", id="relatives"),
        pytest.param("Ellen Marsh, ", id="names"),
        pytest.param("Marsh — ", id="dashes"),
        pytest.param("MARSH: ", id="colons"),
        pytest.param("a. ", id="stops"),
        pytest.param("said\n", id="paragraphs"),
        pytest.param('"Go\n', id="open-paragraphs"),
        pytest.param("MARSH: go\n", id="turns"),
    ],
)
def test_ten_times_the_text_takes_ten_times_the_work(piece: str) -> None:
    once, more = work(piece * 100), work(piece * 1000)
    assert more <= 12 * once + 1000


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("Ellen Marsh said it rained. She said it was late. ", id="pronouns"),
        pytest.param("Ellen Marsh left. The mayor said it was late. ", id="offices"),
        pytest.param('"Go," Ellen Marsh said.\n"Go," he said.\n', id="paragraphs"),
    ],
)
def test_ten_times_the_speakers_take_ten_times_the_work(piece: str) -> None:
    once, more = work(piece * 30, named=True), work(piece * 300, named=True)
    assert more <= 12 * once + 1000


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pt", "ru"])
def test_ten_times_the_copy_takes_ten_times_the_work_in_other_languages(language: str) -> None:
    piece = "«Sí», dijo Marsh. «No, no, no», según Reed. "
    once, more = work(piece * 70, language), work(piece * 700, language)
    assert more <= 12 * once + 1000
