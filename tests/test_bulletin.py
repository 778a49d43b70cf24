"""Several stories in one text: what cuts them apart, and what does not."""

import pytest

from wirecli.story import parse

COPY = "The river council reopened the old bridge after two years of repairs, the mayor said."


def story(headline: str, place: str, end: str) -> str:
    return (
        f"{headline}\n\n{place}, May 2 (Xinhua) -- {COPY}\n\nMore copy here, he said.\n\n{end}\n\n"
    )


def headlines(text: str, split: str = "auto") -> list[str | None]:
    return [s.text_of(s.headline) if s.headline else None for s in parse(text, split=split)]


BRIDGE = "Council reopens bridge today"
CLUBS = "Rowing clubs share a boathouse"


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("Enditem", id="an end mark"),
        pytest.param("-0-", id="KCNA's end mark"),
        pytest.param("NNNN", id="the telex end of message"),
        pytest.param("-----", id="a rule"),
        pytest.param("(Reporting by Ann Lee; Editing by Bo Roe)", id="a credit line"),
        pytest.param("© 2019 Oakvale News", id="a copyright line"),
        pytest.param("AP-WF-05-02-19 1509GMT", id="a story's id"),
        pytest.param("\f", id="a form feed"),
    ],
)
def test_a_story_that_has_ended_and_a_head_and_dateline_behind_it_are_two(end: str) -> None:
    text = story(BRIDGE, "OAKVALE", end) + story(CLUBS, "WESTPORT", "Enditem")
    assert headlines(text) == [BRIDGE, CLUBS]


def test_the_items_behind_a_numbered_list_of_contents_are_stories() -> None:
    items = f"[01] {BRIDGE}\n\n{COPY}\n\n[02] {CLUBS}\n\n{COPY}\n"
    text = f"Daily bulletin\n\n[01] {BRIDGE}\n\n[02] {CLUBS}\n\n{items}"
    assert headlines(text)[1:] == [f"[01] {BRIDGE}", f"[02] {CLUBS}"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{BRIDGE}\n\nOAKVALE (AP) _ {COPY}\n\nWESTPORT (AP) _ {COPY}\n", id="a round-up"
        ),
        pytest.param(
            f"{BRIDGE}\n\nOAKVALE (AP) _ {COPY}\n\n___\n\nWESTPORT (AP) _ {COPY}\n",
            id="a rule inside",
        ),
        pytest.param(
            story(BRIDGE, "OAKVALE", '"WESTPORT, May 3 (Xinhua) -- old copy," he read.'),
            id="a quoted dateline",
        ),
        pytest.param(
            f"{story(BRIDGE, 'OAKVALE', 'Enditem')}Related\n\n{CLUBS}\n", id="related links"
        ),
    ],
)
def test_one_story_stays_one(text: str) -> None:
    assert len(headlines(text)) == 1


def test_nothing_is_cut_where_the_user_says_none() -> None:
    text = story(BRIDGE, "OAKVALE", "Enditem") + story(CLUBS, "WESTPORT", "Enditem")
    assert len(headlines(text, split="none")) == 1
