"""A story is the same whatever page it stands on: its parts come out of every layout."""

from typing import Any

import pytest
from support.pages import STORIES, PageLayout, Written, layouts

from wirecli.story import parse


def read(page: str) -> dict[str, Any]:
    """Return what the only story of a page says of itself, in the words of the page."""
    (story,) = parse(page)
    dateline, byline, agency = story.dateline, story.byline, story.agency
    places = dateline.places if dateline else ()
    return {
        "headline": story.text_of(story.headline) if story.headline else None,
        "writers": tuple(map(story.text_of, byline.names)) if byline else (),
        "place": story.text_of(places[0].name) if places else None,
        "agency": agency.key if agency else None,
        "copy": tuple(" ".join(story.text_of(one).split()) for one in story.paragraphs),
    }


def written(story: Written) -> dict[str, Any]:
    """Return what was written, in the same form."""
    return {
        "headline": story.headline,
        "writers": story.writers,
        "place": story.place,
        "agency": story.agency,
        "copy": story.copy,
    }


@pytest.mark.parametrize("layout", list(layouts()), ids=str)
def test_every_story_comes_out_of_a_page_as_it_was_written(layout: PageLayout) -> None:
    wrong = {
        (story.name, part): (said, wanted)
        for story in STORIES
        for (part, said), wanted in zip(
            read(layout.page(story)).items(), written(story).values(), strict=True
        )
        if said != wanted
    }
    assert wrong == {}


def test_there_are_sixty_layouts_or_more_and_fifteen_senders() -> None:
    """The issue that asked for these pages counted so many; fewer would prove less."""
    assert len(list(layouts())) >= 60
    assert len({story.name for story in STORIES}) >= 15
