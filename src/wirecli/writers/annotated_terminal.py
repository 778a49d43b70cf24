"""The story itself on a terminal, each field in its colour, its name and rule in the margin."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from json import loads
from typing import TextIO

from wirecli.safe import shown
from wirecli.writers.grid import GAP, Piece, broken, paint, width_of
from wirecli.writers.output import write_out
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.palette import GREY
from wirecli.writers.records import Record
from wirecli.writers.spans import AnnotatedLine, lines, note, of_story, style_of
from wirecli.writers.terminal import ORDINARY_WIDTH, Look, read_look
from wirecli.writers.views import View

MARGIN = 34
"""Columns of the margin, where the terminal is wide enough."""
READABLE = 84
"""Columns of the story, at most."""
FEWEST = 30
"""Columns that the story needs; on a narrower terminal the notes stand above its lines."""


class AnnotatedWriter:
    """Writes each story when it comes; its rows are annotated records as lines of JSON."""

    __slots__ = ("begun", "look", "stream")

    def __init__(self, stream: TextIO, look: Look) -> None:
        """Write to a terminal."""
        self.stream, self.look, self.begun = stream, look, False

    def put(self, rows: Sequence[str]) -> None:
        """Take the annotated records of stories, and draw each."""
        for record in map(loads, rows):
            parting = "\n" if self.begun else ""
            self.begun = True
            write_out(self.stream, parting + draw(record, self.look), flush=True)

    def close(self) -> None:
        """End the output: everything is written."""


def writer(_form: OutputFormat, stream: TextIO, _view: View, color: str) -> AnnotatedWriter:
    """Return the writer of stories on a terminal."""
    return AnnotatedWriter(stream, read_look(stream, color))


def draw(record: Record, look: Look) -> str:
    """Return a story as lines of a terminal: margin and text, wrapped, coloured."""
    whole = look.width or ORDINARY_WIDTH
    beside = whole - MARGIN - GAP >= FEWEST
    width = min(READABLE, whole - MARGIN - GAP if beside else whole)
    return paint(_lines(record, width, beside=beside), look)


def _lines(record: Record, width: int, *, beside: bool) -> Iterator[list[Piece]]:
    text, marks = record["text"], record["marks"]
    if above := [shown(note(mark)) for mark in of_story(marks)]:
        yield from _above(above, [])
    for line in lines(text, marks):
        notes = [shown(note(mark)) for mark in line.notes]
        wrapped = list(_wrapped(text, line, width))
        yield from _beside(notes, wrapped) if beside else _above(notes, wrapped)


def _beside(notes: list[str], wrapped: list[list[Piece]]) -> Iterator[list[Piece]]:
    margin = [piece for one in notes for piece in broken(one, MARGIN)]
    for left, right in zip_longest(margin, wrapped or [[]], fillvalue=None):
        gap = MARGIN + GAP - width_of(left or "")
        yield [(left or "", GREY), (" " * gap if right else "", ""), *(right or [])]


def _above(notes: list[str], wrapped: list[list[Piece]]) -> Iterator[list[Piece]]:
    yield from ([(one, GREY)] for one in notes)
    yield from wrapped or [[]]


def _wrapped(text: str, line: AnnotatedLine, width: int) -> Iterator[list[Piece]]:
    """Yield a line of the text in lines of this width, each in pieces of one style."""
    styled = [(shown(text[run.start : run.end]), style_of(run)) for run in line.runs]
    whole = "".join(words for words, _ in styled)
    at = 0
    for part in broken(whole, width):
        at = whole.index(part, at)
        yield list(_cut(styled, at, at + len(part)))
        at += len(part)


def _cut(styled: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield what of the styled pieces lies from `start` to `end` of all their words."""
    at = 0
    for words, style in styled:
        inside = words[max(0, start - at) : max(0, end - at)]
        if inside:
            yield inside, style
        at += len(words)
        if at >= end:
            return
