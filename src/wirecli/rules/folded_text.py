"""The text as the rules read it: letters composed, without the signs that nobody sees.

A page has soft hyphens inside words, a file from a Mac has accents apart from their letters, an
address has spaces that do not break. A word is the same word in every form of its letters, so the
rules read one form. What is printed, and each offset, is the input's: `Folded.story` leads back.
"""

from array import array
from bisect import bisect_left
from typing import NamedTuple, TypeVar
from unicodedata import normalize

from wirecli.lazy import Lazy
from wirecli.model import Span, Stated, Story

PLAIN = str.maketrans(
    {
        **dict.fromkeys("\xa0\u2007\u202f", " "),
        **dict.fromkeys("\u2010\u2011", "-"),
        "\u02bc": "’",
    }
)
"""Spaces that do not break, hyphens and the apostrophe that is a letter: one sign for one."""
LONE = Lazy("[\xa0\u2007\u2010\u2011\u202f\u02bc]")
"""A sign of `PLAIN`."""
UNSEEN = Lazy("[\xad\u200b\u2060]|[^\\W\\d_][\u0300-\u036f]")
"""A soft hyphen, a space without width, a word joiner, an accent apart from its letter."""
PIECES = Lazy("[\xad\u200b\u2060]+|[^\\W\\d_][\u0300-\u036f]+")

Marked = TypeVar("Marked")


class Folded(NamedTuple):
    """A text as the rules read it, and the way back to the input.

    `starts` and `ends` are where each of its code points stands in the input; both are None where
    the text has the input's offsets.
    """

    text: str
    starts: "array[int] | None" = None
    ends: "array[int] | None" = None

    def stated(self, marks: tuple[Stated, ...]) -> tuple[Stated, ...]:
        """Return marks of the input as those of the folded text."""
        starts = self.starts
        if starts is None:
            return marks
        return tuple(
            mark._replace(start=bisect_left(starts, mark.start), end=bisect_left(starts, mark.end))
            for mark in marks
        )

    def story(self, story: Story) -> Story:
        """Return a story of the folded text with the offsets of the input."""
        if self.starts is None:
            return story
        tiles = tuple(
            Span(self.starts[block.start], self.starts[block.end], block.rule)
            for block in story.blocks
        )
        moved = self._moved(story._replace(blocks=()))
        return moved._replace(
            start=self.starts[story.start], end=self.starts[story.end], blocks=tiles
        )

    def _moved(self, value: Marked) -> Marked:
        """Return a mark, and the marks in it, with the offsets of the input."""
        if not isinstance(value, tuple):
            return value
        fields: tuple[str, ...] = getattr(value, "_fields", ())
        if not fields:
            return tuple(map(self._moved, value))  # type: ignore[return-value]
        moved = {field: self._moved(getattr(value, field)) for field in fields}
        if "start" in moved:
            moved["start"], moved["end"] = self._bounds(moved["start"], moved["end"])
        return value._replace(**moved)  # type: ignore[attr-defined, no-any-return]

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        starts, ends = self.starts, self.ends
        assert starts is not None
        assert ends is not None
        return starts[start], ends[end - 1] if end > start else starts[start]


def fold(text: str) -> Folded:
    """Return a text as the rules read it."""
    if text.isascii():
        return Folded(text)
    plain = text.translate(PLAIN) if LONE.search(text) else text
    return _composed(plain) if UNSEEN.search(plain) else Folded(plain)


def _composed(text: str) -> Folded:
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    at = 0
    for match in PIECES.finditer(text):
        first, last = match.span()
        parts.append(text[at:first])
        starts.extend(range(at, first))
        ends.extend(range(at + 1, first + 1))
        at = last
        letter = normalize("NFC", match[0]) if match[0][0].isalpha() else ""
        if len(letter) > 1:  # no letter has all of the accents
            parts.append(match[0])
            starts.extend(range(first, last))
            ends.extend(range(first + 1, last + 1))
        elif letter:
            parts.append(letter)
            starts.append(first)
            ends.append(last)
    parts.append(text[at:])
    starts.extend(range(at, len(text) + 1))
    ends.extend(range(at + 1, len(text) + 1))
    return Folded("".join(parts), starts, ends)
