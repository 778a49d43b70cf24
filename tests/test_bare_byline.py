"""Bylines without a by-word, between a headline or its deck and copy that has no dateline."""

import pytest

from wirecli.model import Story
from wirecli.story import parse

HEADLINE = "Old mill reopens in Oakvale"
COPY = (
    "The old mill in Oakvale reopened on Thursday after ten years of repairs, the mayor said, and"
    " the first flour was sold by noon.\n\nIt had been closed since the flood."
)


def read(*head: str) -> Story:
    (story,) = parse("\n\n".join((*head, COPY)))
    return story


def writers(story: Story) -> list[str] | None:
    return [story.text_of(name) for name in story.byline.names] if story.byline else None


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (["Ellen Marsh"], "Ellen Marsh"),
        (["ELLEN MARSH"], "ELLEN MARSH"),
        (["Ellen Marsh", "Tom Brandt"], "Ellen Marsh and Tom Brandt"),
        (["Ellen Marsh", "Tom Brandt", "Ann Lee"], "Ellen Marsh, Tom Brandt, Ann Lee"),
        (["Ellen Marsh"], "Ellen Marsh, Staff Writer"),
        (["Ellen Marsh"], "Ellen Marsh Reuters"),
        (["Konstantin Brandt"], "Konstantin Brandt, Deutsche Presse-Agentur"),
        (["Ellen Marsh"], "Ellen Marsh, Oakvale"),
        (["Ellen Marsh"], "Ellen Marsh | Norland Post"),
        (["Ellen Marsh"], "Ellen Marsh Published 3 May 2021"),
        (["Ellen Marsh"], "Ellen Marsh @emarsh"),
        (["Ellen Marsh"], "Ellen Marsh in Harlow"),
        (["Marie-Luise von Brandt"], "Marie-Luise von Brandt"),
        (["Mwezi Tandaku"], "Mwezi Tandaku"),
        ([], "From our own correspondent"),
        ([], "Oakvale Post staff and agencies"),
        ([], "Redaktion Oakvale"),
        ([], "oakvalepost.news"),
    ],
)
def test_a_line_that_says_who_wrote_is_the_byline(expected: list[str], line: str) -> None:
    """Two names of the list are in no table: where prose follows, the shape of a name is enough."""
    assert writers(read(HEADLINE, line)) == expected


def test_it_may_stand_below_a_deck_that_ends_in_a_full_stop() -> None:
    deck = "The flood had closed it for ten years. Now flour is ground there again."
    story = read(HEADLINE, deck, "Ellen Marsh")
    assert writers(story) == ["Ellen Marsh"]
    assert story.subheadline
    assert story.text_of(story.subheadline) == deck


@pytest.mark.parametrize(
    "line",
    [
        "Council Elections",
        "Story Updated",
        "Lena Marsh Bridge",
        "Mayor Ellen Marsh",
        "Ellen Marsh (46)",
        "Ellen Marsh, mayor of Oakvale",
        "Ellen Marsh says she is glad",
        "Economic Scene.",
        "Culture",
        "Sports Desk",
        "5 min read",
        "Listen to this article",
    ],
)
def test_a_line_that_names_a_thing_or_says_something_is_no_byline(line: str) -> None:
    assert read(HEADLINE, line).byline is None


def test_a_word_that_the_copy_has_in_small_letters_makes_a_heading_no_name() -> None:
    """Nobody lists `Flourish Repairs`; the copy says what repairs are."""
    assert read(HEADLINE, "Tandaku Repairs").byline is None


def test_a_name_alone_above_copy_without_a_dateline_is_the_headline() -> None:
    """An obituary is headed by whom it is for."""
    story = read("J. Chester Marsh")
    assert story.byline is None
    assert story.headline
    assert story.text_of(story.headline) == "J. Chester Marsh"


def test_the_byline_that_closes_the_copy_is_the_byline() -> None:
    (story,) = parse(f"{HEADLINE}\n\n{COPY}\n\nBY ELLEN MARSH and TOM BRANDT Associated Press\n")
    assert writers(story) == ["ELLEN MARSH", "TOM BRANDT"]
    assert len(story.paragraphs) == 2


@pytest.mark.parametrize(
    "line", ["Culture", "Sports Desk", "5 min read", "( Xinhua)", "12 Comments"]
)
def test_a_word_or_two_and_a_line_of_the_page_are_no_deck(line: str) -> None:
    assert read(HEADLINE, line).subheadline is None
