"""No mark without words, or outside what it is a part of, leaves the parse.

A finder that makes one has a bug: in tests, and where Python runs in its development mode
(`python -X dev`), it raises. A user loses that mark and nothing else.
"""

import sys
from collections.abc import Iterable
from typing import Any, TypeVar

from wirecli.model import Acronym, Byline, Credit, Place, Story

IS_STRICT = sys.flags.dev_mode
HOLDING = frozenset({Acronym, Byline, Credit, Place})
"""Kinds of mark whose parts lie in them; those of others may stand anywhere in the story.

A dateline that a format states may lack the day and the credit, which the copy then has.
"""
SINGLE = ("slugline", "label", "kicker", "ednote", "headline", "subheadline", "byline", "dateline")
SEVERAL = ("paragraphs", "people", "acronyms", "dates", "credits", "trailer")

Words = TypeVar("Words", bound=tuple[Any, ...])


def sound(story: Story) -> Story:
    """Return a story without the marks that are not sound; raises `AssertionError` if strict."""
    start, end = story.start, story.end
    fields: dict[str, Any] = {}
    for field in SINGLE:
        mark = getattr(story, field)
        if mark is not None and not is_sound(mark, start, end):
            fields[field] = None
    for field in SEVERAL:
        marks = getattr(story, field)
        if len(kept := _kept(marks, start, end)) < len(marks):
            fields[field] = kept
    quotes = tuple(
        quote for quote in story.quotes if is_sound(quote, start, end) and _in_place(story, quote)
    )
    if len(quotes) < len(story.quotes):
        fields["quotes"] = quotes
    assert not (fields and IS_STRICT), f"marks that are not sound: {', '.join(fields)}"
    return story._replace(**fields) if fields else story


def is_sound(mark: tuple[Any, ...], start: int, end: int) -> bool:
    """Return whether a mark has words in `text[start:end]`, and its parts have theirs in it."""
    first, last = mark[0], mark[1]
    if not start <= first < last <= end:
        return False
    if type(mark) in HOLDING:
        start, end = first, last
    for part in mark[3:]:
        if not isinstance(part, tuple):
            continue
        parts = part if type(part) is tuple else (part,)
        if not all([is_sound(one, start, end) for one in parts]):
            return False
    return True


def _kept(marks: Iterable[Words], start: int, end: int) -> tuple[Words, ...]:
    return tuple([mark for mark in marks if is_sound(mark, start, end)])


def _in_place(story: Story, quote: Any) -> bool:
    """Return whether a quotation lies in the paragraph whose number it has."""
    paragraph = story.paragraphs[quote.paragraph - 1]
    return bool(paragraph.start <= quote.start and quote.end <= paragraph.end)
