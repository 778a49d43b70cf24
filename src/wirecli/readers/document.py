"""From what a format says to a text: its words, one part under the other, each with its place."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.model import Stated
from wirecli.readers.decode import without_surrogates
from wirecli.readers.source import Opened, Source, recorded

PARTING = "\n\n"


class FieldPart(NamedTuple):
    """Words of a field of the record, or its value without words, and the rule that says so.

    The field "" is for words of which the format says nothing: they are detected by their looks.
    `within` are fields and their words that stand in this part, in their order: the names in a
    byline.
    """

    field: str
    words: str
    rule: str
    value: str | None = None
    within: tuple[tuple[str, str], ...] = ()


class Document(NamedTuple):
    """A story as a format has it: its parts in reading order, its id, what is wrong with it."""

    parts: tuple[FieldPart, ...]
    format: str
    id: str | None = None
    defects: tuple[str, ...] = ()


def source(opened: Opened, document: Document, encoding: str) -> Source:
    """Return the source of a document: a blank line between its parts, none of their ends lost."""
    text, stated = composed(document.parts)
    return Source(
        recorded(opened.name),
        text,
        encoding,
        document.format,
        id=document.id,
        defects=document.defects,
        stated=stated,
    )


def composed(parts: Iterable[FieldPart]) -> tuple[str, tuple[Stated, ...]]:
    """Return the text of some parts, and what they state, at its place in the text.

    A part whose words are blank is not there. Line ends within words are kept; half of a pair of
    surrogates, which JSON can escape, is not a sign of any text.
    """
    pieces: list[str] = []
    stated: list[Stated] = []
    at = 0
    for part in parts:
        words = without_surrogates(part.words.strip())
        if part.value is not None and part.field:
            value = without_surrogates(part.value)
            stated.append(Stated(0, 0, part.rule, part.field, value))
        if not words:
            continue
        if part.field and part.value is None:
            stated.append(Stated(at, at + len(words), part.rule, part.field))
            stated.extend(_within(part, words, at))
        pieces.append(words + PARTING)
        at += len(words) + len(PARTING)
    return "".join(pieces).removesuffix(PARTING) + "\n" * bool(pieces), tuple(stated)


def _within(part: FieldPart, words: str, at: int) -> Iterator[Stated]:
    """Yield what is stated of words within a part, which begin at `at` in the text."""
    start = 0
    for field, inner in part.within:
        start = max(words.find(inner, start), words.find(inner) if start else -1)
        if start >= 0:
            yield Stated(at + start, at + start + len(inner), part.rule, field)
        start = max(start, 0)


def flat(words: str) -> str:
    """Return words with each run of white space as one space, as markup means it."""
    return " ".join(words.split())


def day(written: str | None) -> str | None:
    """Return the day of a date in a header, in ISO 8601: `20231123T101500Z -> 2023-11-23`.

    Only a date whose year, month and day are all written is one; nothing is taken from the clock.
    One whose figures can be read in two ways is returned as it is written: the story may tell.
    """
    if not written:
        return None
    from wirecli.rules import datestamp, edtf  # a text has no header

    readings = datestamp.readings(written)
    days = [reading.value for reading in readings if edtf.is_day(reading.value)]
    return written if len(days) > 1 else next(iter(days), None)


def names_place(dateline: str) -> bool:
    """Return whether a dateline that a format states has a place: a day or a time stamp has none.

    `January 21`, `2014-07-16 15:53:10 GMT` and `No-Data-Available` have none; then the copy's own
    dateline says where it was written.
    """
    if dateline.startswith("No-Data"):
        return False
    dated = any(sign.isdigit() for sign in dateline)
    return any(not _is_of_day(word, dated=dated) for word in WORD.findall(dateline))


def _is_of_day(word: str, *, dated: bool) -> bool:
    """Return whether a word is of a day: a month, a weekday, a zone or a sign of the clock."""
    from wirecli.rules import calendar

    named = calendar.month_number(word) is not None or calendar.is_weekday(word) is not None
    zone = dated and word.isupper() and len(word) <= LONGEST_ZONE
    return named or zone or len(word) <= LONGEST_SIGN


WORD = Lazy(r"[^\W\d_]+")
LONGEST_SIGN, LONGEST_ZONE = 2, 4
"""Letters of a sign of the clock (`am`, `Z`) and of a time zone (`CEST`)."""
