"""The lines of an export -> its stories: where one ends and the next begins."""

from collections.abc import Iterable, Iterator
from functools import cache
from re import IGNORECASE, Match, Pattern, compile
from typing import NamedTuple

from wirecli.data.export_rows import BY_NAME
from wirecli.data.export_types import Export, ExportLabel
from wirecli.lazy import Lazy
from wirecli.readers.archive.lines import BREAK, Line

LABEL = Lazy(r"\s{0,40}+(?P<label>[^\W\d_][^:：\n]{0,48}?)\s?[:：]\s*(?P<words>.*)")
"""`BYLINE: By Ann Lee`, `Section:` and what stands after it."""
CODE = Lazy(r"(?P<label>[A-Z]{2,3})(?:[ ]{2,}|\t|\xa0\s*|\s*\Z)(?P<words>.*)")
"""`HD  Bridge opens`, or the code alone."""
LONGEST_LABEL = 60
"""Characters before which the colon of a label stands."""
LINE = 16
"""Characters that a line counts beside its own: many short ones take as much memory as a few."""
SIGNS_OF_RULES = "_=-*"
"""Signs of which a rule is drawn."""
LONGEST_UNKNOWN = 80
"""Characters of a line with a label that no row has, at most."""
LONGEST_LONE = 24
"""Characters of a label that is a whole line, at most."""


class TooLong(Exception):
    """A story of more characters than the user allows bytes."""


class LabelledLine(NamedTuple):
    """A line with a label: what the label states, the words after it, and how it is written.

    `lone`: the label is the whole line. `shouts`: it is in capitals, or has a hyphen.
    """

    label: ExportLabel
    words: str
    lone: bool = False
    shouts: bool = False


class ExportStory(NamedTuple):
    """The lines of one story; the number and the total that it states; whether its end is there."""

    lines: tuple[Line, ...]
    number: int | None = None
    total: int | None = None
    ended: bool = False


def split(lines: Iterable[Line], export: Export, most: int) -> Iterator[ExportStory]:
    """Yield the stories of an export as they come; what stands before the first may be one as well.

    A story ends with the line that says so, where the next one is numbered, where a rule is drawn,
    or where the label that opens stories stands again. Raises `TooLong` at a story of more than
    `most` characters.
    """
    story = _Open(export, is_first=True)
    for line in lines:
        if is_plain(line.words, export):
            story.put(line)
            if story.size > most:
                raise TooLong
            continue
        numbered = numbering(line.words, export)
        label = find_label(line.words, export)
        if numbered or story.is_ended_by(line, label):
            if not (numbered and story.is_cover):
                yield from story.closed()
            story = _Open(export, numbered or story.following(line))
        if numbered or _is_rule(line.words, export):
            continue
        story.add(line, label)
        if story.size > most:
            raise TooLong
        if story.ended:
            yield from story.closed()
            story = _Open(export)
    yield from story.closed()


class _Open:
    """A story whose lines are still coming."""

    def __init__(
        self, export: Export, number: tuple[int, int] | None = None, *, is_first: bool = False
    ) -> None:
        self.export, self.number, self.is_first = export, number, is_first
        self.lines: list[Line] = []
        self.fields: set[str] = set()
        self.opening: str | None = None
        self.size, self.ended = 0, False

    def is_ended_by(self, line: Line, labelled: LabelledLine | None) -> bool:
        """Return whether a line begins another story: a rule, or what opened this one again."""
        if _is_rule(line.words, self.export):
            return bool(self.lines)
        if labelled is None or not self.fields:
            return False
        if self.export.number and not self.export.restarts:
            return False
        field = labelled.label.field
        if self.export.coded:
            return field in ("headline", "kicker") and "headline" in self.fields
        return field == self.opening and "paragraphs" in self.fields

    @property
    def is_cover(self) -> bool:
        """Whether this is what stands before the first story that has a number."""
        has_parts = not {"headline", "paragraphs"}.isdisjoint(self.fields)
        return self.number is None and self.is_first and not has_parts

    def following(self, line: Line) -> tuple[int, int] | None:
        """Return the number of the story after this one: its own if there was nothing in it."""
        return self.number if not self.lines and _is_rule(line.words, self.export) else None

    def put(self, line: Line) -> None:
        if line.words or (self.lines and self.lines[-1].words):  # of several blank lines one
            self.lines.append(line)
            self.size += len(line.words) + LINE

    def add(self, line: Line, labelled: LabelledLine | None) -> None:
        self.put(line)
        if labelled and labelled.label.field:
            self.opening = self.opening or labelled.label.field
            self.fields.add(labelled.label.field)
        words = labelled.words if labelled and self.export.coded else line.words
        self.ended = bool(self.export.end) and is_end(words, self.export)

    def closed(self) -> Iterator[ExportStory]:
        """Yield the story unless nothing is in it."""
        if any(line.words.strip() for line in self.lines):
            number, total = self.number or (None, None)
            yield ExportStory(tuple(self.lines), number, total, self.ended)


def is_plain(words: str, export: Export) -> bool:
    """Return whether a line has no label, number or end: it is blank, or long and of the copy."""
    if len(words) <= LONGEST_LABEL:
        return not words or words.isspace()
    if words[0] in SIGNS_OF_RULES or words[0] == " ":
        return False
    return not words[:2].isupper() if export.coded else ":" not in words[:LONGEST_LABEL]


def numbering(words: str, export: Export) -> tuple[int, int] | None:
    """Return the number and the total of a line such as `Document 3 of 10`; None for another."""
    words = words.strip()
    if not export.number or len(words) > LONGEST_LABEL or not any(map(str.isdigit, words)):
        return None
    match = _pattern(export.number).fullmatch(words)
    return (int(match["number"]), int(match["total"])) if match else None


def is_end(words: str, export: Export) -> bool:
    """Return whether a line is the last of a story."""
    if len(words) > 2 * LONGEST_LABEL:
        return False
    words = words.strip()
    return len(words) <= LONGEST_LABEL and _pattern(export.end).fullmatch(words) is not None


def end_id(words: str, export: Export) -> str | None:
    """Return the accession number in the last line of a story."""
    match = _pattern(export.end).fullmatch(words.strip())
    return match.groupdict().get("id") if match else None


def is_cover(words: str, export: Export) -> bool:
    """Return whether a line is of the list of contents, or of what was searched for."""
    return bool(export.cover) and _pattern(export.cover).match(words.strip()) is not None


def find_label(words: str, export: Export) -> LabelledLine | None:
    """Return the label of a line and the words after it; None for a line without one."""
    if is_plain(words, export):
        return None
    if export.coded:
        code = CODE.match(words.strip("\r\n"))
        label = _labels(export.name).get(code["label"].casefold()) if code else None
        return (
            LabelledLine(label, code["words"].strip(), not code["words"])
            if code and label
            else None
        )
    bare = words.strip()
    if len(bare) <= LONGEST_LONE and (
        label := _lone(export.name).get(bare.casefold().rstrip(":："))
    ):
        return LabelledLine(label, "", True, bare.isupper())
    match = LABEL.match(words) if ":" in words[:LONGEST_LABEL] or "：" in words else None
    if match is None:
        return None
    written = match["label"]
    label = _labels(export.name).get(" ".join(written.casefold().split()))
    if label is None:
        return _unknown(words, match) if export.closes_in_capitals else None
    return LabelledLine(label, match["words"].strip(), False, written.isupper() or "-" in written)


def _unknown(words: str, match: Match[str]) -> LabelledLine | None:
    """Return a label that no row has, by its looks: capitals with a hyphen, in a short line."""
    written = match["label"]
    if "-" not in written or not written.isupper() or len(words) > LONGEST_UNKNOWN:
        return None
    return LabelledLine(ExportLabel("", written, closes=True), match["words"].strip(), False, True)


def _is_rule(words: str, export: Export) -> bool:
    words = words.strip()
    return words == BREAK or (
        bool(export.rule) and len(words) > 9 and _pattern(export.rule).fullmatch(words) is not None
    )


@cache
def _labels(name: str) -> dict[str, ExportLabel]:
    """Return the labels of an export, by their words in small letters."""
    rows = BY_NAME[name].labels
    return {word.casefold(): row for row in reversed(rows) for word in row.labels.split("|")}


@cache
def _lone(name: str) -> dict[str, ExportLabel]:
    """Return the labels of an export that are a whole line."""
    return {word: row for row in reversed(BY_NAME[name].lone) for word in row.labels.split("|")}


@cache
def _pattern(pattern: str) -> Pattern[str]:
    return compile(pattern, IGNORECASE)
