"""A story's text cut at its marks: lines, and in them runs of words under the same marks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from wirecli.writers.record_fields import FIELDS
from wirecli.writers.records import Record

STYLES = {field.key: field.style for field in FIELDS if field.style}
"""The style of a field, in rich's words; a part of a field has that of the whole."""
QUIET = frozenset(
    {"agency", "block", "date", "defects", "paragraphs", "quotes.speaker", "quotes.role"}
)
"""Fields that do not colour their words: they are everywhere, or stand for words elsewhere."""

UNNOTED = frozenset({"date", "paragraphs"})
"""Fields that a margin does not name: the one stands elsewhere, the others say nothing."""


class AnnotatedRun(NamedTuple):
    """Words `text[start:end]`, and the marks that they lie under, the longest first."""

    start: int
    end: int
    marks: tuple[Record, ...]


class AnnotatedLine(NamedTuple):
    """A line without its end: the marks that begin in it and a margin names, its runs."""

    notes: tuple[Record, ...]
    runs: tuple[AnnotatedRun, ...]


def lines(text: str, marks: Sequence[Record]) -> Iterator[AnnotatedLine]:
    """Yield the lines of a story, blank ones too; its marks are those of an annotated record."""
    pieces = [*_runs(len(text), _colouring(marks)), AnnotatedRun(len(text), len(text), ())]
    notes = _noted(marks)
    at = piece = noted = 0
    for words in text.splitlines(keepends=True):
        last, end = at + len(words.rstrip()), at + len(words)
        first = noted
        while noted < len(notes) and notes[noted]["start"] < end:
            noted += 1
        runs: list[AnnotatedRun] = []
        while pieces[piece].end <= at and piece + 1 < len(pieces):
            piece += 1
        here = piece
        while at < last and pieces[here].start < last:
            run = pieces[here]
            runs.append(run._replace(start=max(run.start, at), end=min(run.end, last)))
            here += 1
        yield AnnotatedLine(tuple(notes[first:noted]), tuple(runs))
        at = end


def _colouring(marks: Sequence[Record]) -> list[Record]:
    """Return the marks that colour their words."""
    return [mark for mark in marks if mark["field"] not in QUIET and mark["end"] > mark["start"]]


def _runs(length: int, marks: Sequence[Record]) -> Iterator[AnnotatedRun]:
    """Yield the runs that tile a text of this length; marks may nest and overlap as they like."""
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        opening.setdefault(mark["start"], []).append(number)
        closing.setdefault(mark["end"], []).append(number)
    under: set[int] = set()
    edges = sorted({0, length, *opening, *closing})
    for start, end in pairwise(edges):
        under.difference_update(closing.get(start, ()))
        under.update(opening.get(start, ()))
        order = sorted(under, key=lambda at: (marks[at]["start"] - marks[at]["end"], at))
        yield AnnotatedRun(start, end, tuple(marks[at] for at in order))


def style_of(run: AnnotatedRun) -> str:
    """Return the style of a run: that of the shortest mark that has one."""
    roots = (mark["field"].partition(".")[0] for mark in reversed(run.marks))
    return next((STYLES[root] for root in roots if root in STYLES), "")


def _noted(marks: Sequence[Record]) -> list[Record]:
    """Return the marks that a margin names: whole fields, not their parts, in text order."""
    whole = [
        mark
        for mark in marks
        if "." not in mark["field"] and mark["field"] not in UNNOTED and not _is_of_story(mark)
    ]
    return sorted(whole, key=lambda mark: (mark["start"], -mark["end"]))


def of_story(marks: Sequence[Record]) -> list[Record]:
    """Return the marks that no margin names, since they are of the story as a whole: defects."""
    return [mark for mark in marks if _is_of_story(mark)]


def _is_of_story(mark: Record) -> bool:
    return bool(mark["field"] == "defects" and mark["start"] == mark["end"])


def note(mark: Record) -> str:
    """Return what a margin says of a mark: its field, words and value if it has them, its rule."""
    words = f" “{mark['words']}”" if mark["words"] else ""
    value = f" {mark['value']}" if mark["value"] else ""
    return f"{mark['field']}{words}{value} · {mark['rule']}"
