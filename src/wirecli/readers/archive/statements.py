"""What the labels in a story of an export state, and which of its lines are the copy."""

from typing import NamedTuple

from wirecli.data.export_types import Export
from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import NO_BOX, Line
from wirecli.readers.archive.stories import (
    ExportStory,
    LabelledLine,
    end_id,
    find_label,
    is_end,
    is_plain,
)
from wirecli.readers.document import flat

HEAD, LABELS, COPY, TAIL = range(4)
"""Where in a story a line stands: above its labels, among them, in the copy, below that."""
COPYRIGHT = Lazy(r"(?i)(?:copyright|©|\(c\)|\(copyright\))(?=[\s\d©(]|$)")
"""How a notice begins."""


class Statements(NamedTuple):
    """What a story of an export says: values by field, the lines without a label, the copy.

    `below` are the fields that stand below the copy; "" is one of a label that states no field.
    """

    values: dict[str, list[str]]
    head: list[Line]
    copy: list[Line]
    below: set[str]

    def first(self, field: str) -> str:
        """Return the first value of a field, its lines joined; "" if there is none."""
        return flat(next(iter(self.values.get(field, ())), ""))

    def put(self, field: str, words: str) -> None:
        """Add a value, unless it is blank."""
        if words.strip():
            self.values.setdefault(field, []).append(words)

    def go_on(self, field: str, words: str) -> None:
        """Add a line to the last value of a field."""
        values = self.values.setdefault(field, [])
        values[-1:] = [f"{values[-1]}\n{words.strip()}" if values else words]


def nothing() -> Statements:
    """Return the statements of a story of which nothing is read yet."""
    return Statements({}, [], [], set())


def labelled(story: ExportStory, export: Export) -> Statements:
    """Read the labels of a story; what stands below the first ones, without any, is the copy."""
    reading = _Reading(export)
    for line in story.lines:
        reading.read(line)
    return reading.stated


class _Reading:
    """The labels of a story that are read line by line.

    `field` is that of the last label, and `is_open`: its value goes on in the next line. `box` is
    the part of a page that holds that label alone, all of which is its value.
    """

    def __init__(self, export: Export) -> None:
        self.export, self.stated = export, nothing()
        self.place, self.field, self.is_open = HEAD, "", False
        self.box = self.last_box = NO_BOX
        self.copy_has_label = False

    def read(self, line: Line) -> None:
        if self.place == COPY and is_plain(line.words, self.export):
            self.stated.copy.append(line)
            return
        label = find_label(line.words, self.export)
        if label is None or (self.place == COPY and not self._closes(label)):
            self._unlabelled(line)
        elif label.label.field == "paragraphs":
            self._begin_copy(line, label)
        else:
            self._labelled(line, label)

    def _closes(self, label: LabelledLine) -> bool:
        """Return whether a label ends the copy; in a story without a label for it, capitals do."""
        if label.label.field == "paragraphs":
            return label.lone or not self.copy_has_label
        return label.label.closes and (
            label.lone or label.shouts or not self.export.closes_in_capitals
        )

    def _begin_copy(self, line: Line, label: LabelledLine) -> None:
        """Begin the copy with its own label; what was taken for it before is not of it."""
        if not self.copy_has_label:
            self.stated.copy.clear()
        self.place, self.copy_has_label = COPY, True
        if label.words:
            self.stated.copy.append(line._replace(words=label.words))

    def _labelled(self, line: Line, label: LabelledLine) -> None:
        self.field = label.label.field
        self.place = TAIL if self.place in (COPY, TAIL) else LABELS
        if self.place == TAIL:
            self.stated.below.add(self.field)
        self.box = line.box if line.box != self.last_box else NO_BOX
        self.last_box = line.box
        self.stated.put(self.field, label.words)
        self.is_open = not label.words or not line.apart

    def _unlabelled(self, line: Line) -> None:
        words = line.words.strip()
        if self.export.end and is_end(words, self.export):
            self.stated.put("id", end_id(words, self.export) or "")
        elif self.place != COPY and COPYRIGHT.match(words):
            self.stated.put("copyright", words)
            self.is_open, self.field = not line.apart, "copyright"
            if self.place == TAIL:
                self.stated.below.add(self.field)
        elif self.place in (HEAD, COPY):
            (self.stated.head if self.place == HEAD else self.stated.copy).append(line)
        elif not words:
            self.is_open = self.is_open and not self.stated.values.get(self.field)
        elif self.is_open or line.goes_on or (line.box == self.box != NO_BOX):
            self.stated.go_on(self.field, words)
            self.is_open = not line.apart
        elif self.place == LABELS:
            self.place = COPY
            self.stated.copy.append(line)
