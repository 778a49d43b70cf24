"""A paragraph without marks that a colon introduces: whole, by whom the colon says."""

import pytest

from wirecli import parse_one

HEAD = "Bridge opens\n\nOAKVALE, May 2 (AP) - The bridge is open."
BLOCK = "It is a good day for the town. Nobody has to swim."


def quotations(*paragraphs: str) -> list[tuple[str | None, str]]:
    """Return speaker and words of the quotations of a story with these paragraphs."""
    story = parse_one("\n\n".join((HEAD, *paragraphs)))
    return [(quote.speaker.text if quote.speaker else None, quote.text) for quote in story.quotes]


@pytest.mark.parametrize(
    "introduction", ["Ellen Marsh added:", "Ellen Marsh said in a statement on Monday:"]
)
def test_the_paragraph_behind_a_reporting_clause_with_a_colon_is_said(introduction: str) -> None:
    """Pages set a long quotation as a block of its own, and leave the marks out."""
    assert quotations(introduction, BLOCK, "It was built in 1912.") == [("Ellen Marsh", BLOCK)]


@pytest.mark.parametrize(
    ("introduction", "block"),
    [
        pytest.param("There are three of them:", BLOCK, id="no cue"),
        pytest.param("Ellen Marsh added:", "Two lanes and a path", id="an item of a list"),
        pytest.param("Ellen Marsh added:", "Not one.", id="a crosshead"),
    ],
)
def test_what_else_follows_a_colon_is_not(introduction: str, block: str) -> None:
    """Only whole sentences of some length are a quotation, and only behind a verb of speech."""
    assert quotations(introduction, block) == []


def test_a_clause_before_the_colon_is_said_and_what_follows_is_a_list() -> None:
    copy = "Ellen Marsh said that this was to be done by the end of the year:"
    assert [words for _, words in quotations(copy, BLOCK)] == [
        "this was to be done by the end of the year"
    ]


def test_a_paragraph_in_marks_behind_the_colon_is_direct() -> None:
    assert quotations("Ellen Marsh added:", f'"{BLOCK}"') == [("Ellen Marsh", BLOCK)]
