"""Offsets of a text that was edited, and the way back to those of the text it was made of."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """The code points `start` to `end` of a text are these words in its view."""

    start: int
    end: int
    words: str


class Offsets:
    """Where what stands in a view of a text stood in the text, by the edits between them.

    Only the edits that changed a length are kept, so that memory grows with them alone. Each method
    takes time that grows with the logarithm of their number.
    """

    __slots__ = ("ends", "firsts", "lasts", "starts")

    def __init__(self) -> None:
        """Begin with a view that is the text."""
        self.firsts: list[int] = []
        self.lasts: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, first: int, last: int, edit: Edit) -> None:
        """Note that an edit, behind all others, stands at `first` to `last` of the view."""
        self.firsts.append(first)
        self.lasts.append(last)
        self.starts.append(edit.start)
        self.ends.append(edit.end)

    def start(self, offset: int) -> int:
        """Return where the code point at an offset of the view begins in the text."""
        number = bisect_right(self.firsts, offset) - 1
        if number < 0:
            return offset
        if offset < self.lasts[number]:
            return self.starts[number]
        return self.ends[number] + offset - self.lasts[number]

    def end(self, offset: int) -> int:
        """Return where the code point before an offset of the view ends in the text."""
        number = bisect_right(self.firsts, offset - 1) - 1
        if number < 0:
            return offset
        return self.ends[number] + max(0, offset - self.lasts[number])

    def view(self, offset: int) -> int:
        """Return where an offset of the text is in the view; inside an edit: behind its words."""
        number = bisect_right(self.starts, offset) - 1
        if number < 0:
            return offset
        if offset == self.starts[number]:
            return self.firsts[number]
        return self.lasts[number] + max(0, offset - self.ends[number])


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, Offsets | None]:
    """Return a text with its edits, which are in order, and the offsets if any of them moved."""
    parts: list[str] = []
    offsets = Offsets()
    at = length = 0
    for edit in edits:
        start, end, words = edit
        parts += text[at:start], words
        length += start - at
        if len(words) != end - start:
            offsets.add(length, length + len(words), edit)
        length += len(words)
        at = end
    parts.append(text[at:])
    return "".join(parts), offsets if offsets.starts else None
