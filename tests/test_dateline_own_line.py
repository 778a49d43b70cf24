"""A place on a line of its own between the headline and the copy."""

import pytest

from wirecli.story import parse

COPY = "The river council reopened the old bridge on Thursday, the mayor said in a note."


def places(line: str, copy: str = COPY) -> list[str]:
    """The names of the places of a story that has a line between its headline and its copy."""
    [story] = parse(f"Council reopens old bridge\n\n{line}\n\n{copy}")
    return [story.text_of(place.name) for place in story.dateline.places] if story.dateline else []


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param(["GENEVA"], "GENEVA", id="capitals"),
        pytest.param(["Geneva"], "Geneva", id="town"),
        pytest.param(["Geneva"], "Geneva, Switzerland", id="region"),
    ],
)
def test_a_known_place_alone_between_headline_and_copy_is_the_dateline(
    expected: list[str], line: str
) -> None:
    assert places(line) == expected


def test_a_place_that_nobody_listed_is_proved_by_the_copy() -> None:
    """The copy says that something is in it; without that the line may be anything."""
    assert places("OAKVALE", f"{COPY} The bridge in Oakvale is old.") == ["OAKVALE"]
    assert places("OAKVALE") == []


@pytest.mark.parametrize("line", ["EXCLUSIVE", "Germany", "Ellen Marsh"])
def test_another_line_there_is_not_a_place(line: str) -> None:
    """A note, a section that is called by its country, and a writer stand there as well."""
    assert places(line) == []


def test_a_place_above_the_headline_is_not_its_dateline() -> None:
    """A page's section stands there."""
    [story] = parse(f"GENEVA\n\nCouncil reopens old river bridge\n\n{COPY}")
    assert story.dateline is None
