"""No mark without words, or outside what it is a part of, is in a story or reaches a record."""

from typing import Any

import pytest
from support.marked_story import COPY, full, mark

from wirecli.layout import guards
from wirecli.model import Acronym, Byline, Person, Quote, Span, Story

FIRST = COPY.index("The council")
QUOTE = Quote(FIRST, FIRST + 11, "quote.direct-tag", "direct", None, None, None, None, 1, 1)
AT_END = Span(len(COPY), len(COPY), "person")
UNSOUND: dict[str, dict[str, Any]] = {
    "without-words": {"slugline": Span(3, 3, "slugline")},
    "end-before-start": {"kicker": Span(9, 3, "kicker")},
    "after-the-story": {"label": Span(0, len(COPY) + 1, "label")},
    "name-outside-its-byline": {"byline": Byline(0, 3, "byline.by", (Span(5, 9, "name"),))},
    "form-outside-its-acronym": {
        "acronyms": (Acronym(0, 9, "acronym", Span(20, 23, "short"), Span(0, 9, "long")),)
    },
    "mention-without-words": {"people": (Person(0, 9, "person", None, (AT_END,)),)},
    "quotation-without-words": {"quotes": (QUOTE._replace(end=FIRST),)},
    "quotation-of-another-paragraph": {"quotes": (QUOTE._replace(paragraph=2),)},
    "speaker-without-words": {"quotes": (QUOTE._replace(speaker=AT_END),)},
}


@pytest.fixture
def lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "IS_STRICT", False)


def whole() -> Story:
    """Return a story of sound marks, a quotation among them."""
    return full()._replace(quotes=(QUOTE,))


@pytest.mark.parametrize("fields", UNSOUND.values(), ids=UNSOUND)
def test_a_mark_that_is_not_sound_raises_in_tests(fields: dict[str, Any]) -> None:
    with pytest.raises(AssertionError, match=f"not sound: {next(iter(fields))}"):
        guards.sound(whole()._replace(**fields))


@pytest.mark.usefixtures("lenient")
@pytest.mark.parametrize("fields", UNSOUND.values(), ids=UNSOUND)
def test_a_user_loses_that_mark_and_nothing_else(fields: dict[str, Any]) -> None:
    left = guards.sound(whole()._replace(**fields))
    empty: dict[str, Any] = {name: () if type(v) is tuple else None for name, v in fields.items()}
    assert left == whole()._replace(**empty)


def test_a_story_of_sound_marks_is_left_as_it_is() -> None:
    story = whole()
    assert guards.sound(story) is story


def test_a_person_named_above_a_quotation_may_be_its_speaker() -> None:
    """Its speaker, unlike the names of a byline, need not lie in it."""
    assert guards.is_sound(QUOTE._replace(speaker=mark("mayor")), 0, len(COPY))
