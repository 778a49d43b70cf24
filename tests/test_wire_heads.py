"""The head of wire copy: advisories, labels and bylines, line by line under a headline."""

import pytest

from wirecli.model import Mark, Story
from wirecli.story import parse

COPY = (
    "   OAKVALE (AP) _ A diver has found the bell of the ferry Norland,\n"
    "which sank in 1984 with forty tons of coal, the river office said on\n"
    "Friday in a statement that was read out at noon in the town hall of\n"
    "Oakvale.\n"
    "   The bell will be shown from June.\n"
)
HEADLINE = "Diver Finds Bell Of Lost Ferry After Forty Years Under The River"


def read(head: str) -> Story:
    (story,) = parse(f"{head}\n\n{COPY}")
    return story


def words(story: Story, mark: Mark | None) -> str | None:
    return " ".join(story.text_of(mark).split()) if mark else None


@pytest.mark.parametrize(
    "advisory",
    [
        "Eds: Also in Tuesday AMs report.",
        "Eds.: SUBS 3rd graf to CORRECT the weight to forty kilos, sted\nforty tons; no pickup.",
        "EDS: LEADS with 4 grafs to UPDATE",
        "With AM-River, Bjt",
        "LaserPhoto NY14",
        "With Laserphoto",
        "An AP Extra",
        "An AP News Analysis",
        "URGENT",
    ],
)
def test_what_the_desk_says_below_a_headline_is_not_of_it(advisory: str) -> None:
    """A wrapped page runs lines on; an advisory begins a line, as the AP's wire of 1989 has it."""
    assert (
        words(read(f"{HEADLINE}\n{advisory}"), read(f"{HEADLINE}\n{advisory}").headline) == HEADLINE
    )


@pytest.mark.parametrize(
    "advisory",
    [
        "$Adv09\nFor Release Monday AMs, Jan. 9, and Thereafter",
        "Precede WASHINGTON",
        "Eds: Subs 2nd graf to show that the bell was found by two divers",
        "URGENT",
    ],
)
def test_what_the_desk_says_above_a_headline_is_not_of_it(advisory: str) -> None:
    story = read(f"{advisory}\n{HEADLINE}")
    assert words(story, story.headline) == HEADLINE


def test_an_advisory_over_several_lines_is_one_note() -> None:
    note = "Eds: LEADS with 4 grafs to UPDATE with the weight of the bell; picks\nup 5th graf."
    story = read(f"{HEADLINE}\n{note}")
    assert words(story, story.ednote) == " ".join(note.split())


def test_the_byline_of_an_agency_below_a_wrapped_headline_is_the_byline() -> None:
    story = read(f"{HEADLINE}\nBy The Associated Press")
    assert words(story, story.headline) == HEADLINE
    assert words(story, story.byline) == "By The Associated Press"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Harlow council says the new road in", "Dunmore will be late"),
        ("Two divers look for the bell of the", "Norland Ferry"),
        ("Harlow council closes the old road,", "Dunmore waits"),
    ],
)
def test_a_headline_that_the_width_has_broken_is_one(above: str, below: str) -> None:
    """A line that ends in a preposition, an article or a comma is not whole."""
    (story,) = parse(f"{above}\n{below}\n\nHARLOW, Nov 23 (NNS) - The road was closed on Thursday.")
    assert words(story, story.headline) == f"{above} {below}"


def test_a_deck_right_below_a_whole_headline_stays_a_deck() -> None:
    (story,) = parse(
        "Harlow council closes the old road\nDunmore waits for another\n\n"
        "HARLOW, Nov 23 (NNS) - The road was closed on Thursday."
    )
    assert words(story, story.subheadline) == "Dunmore waits for another"
