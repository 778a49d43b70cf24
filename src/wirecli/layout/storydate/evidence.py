"""What may say when a story was written: its parts, and the dates on its page and in its tail."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from wirecli.layout.storydate import figure_order
from wirecli.layout.storydate.figure_order import NEAR, Clues
from wirecli.lazy import Lazy
from wirecli.model import Dated, Dateline, Mark, Span, Trailer
from wirecli.rules import calendar
from wirecli.rules.edtf import apart, nearest
from wirecli.rules.styles import Owner, Styles

if TYPE_CHECKING:
    from wirecli.layout.storydate.stamps import Stamp

NEAR_HEADLINE = 3
"""Lines between the headline and a page's date line, at most; what is farther is the masthead.

A date that is the dateline's day may stand anywhere above."""
PAGE_REACH = 2000
"""Code points between the headline and a page's date line, at most."""
MARGIN = 40
"""Code points of blanks above a page's first words, at most."""
MENUS = frozenset({"navigation", "share"})
"""Kinds of furniture that stand between a page's masthead and the headline."""
STAMPED = frozenset({"timestamp", "story-id", "end-mark", "contact"})
"""Kinds of furniture that may hold a date."""


class StoryParts(NamedTuple):
    """What may say when a story was written: the parts of it, and whose it is.

    `locale` is the language that the input states, in BCP 47: `en-GB`.
    """

    text: str
    span: Mark
    dateline: Dateline | None
    headline: Mark | None
    trailers: tuple[Trailer, ...]
    copy: tuple[Mark, ...]
    styles: Styles
    owner: Owner | None
    locale: str | None = None


class DayEvidence(NamedTuple):
    """A date that a story has beside its dateline's, and its basis: `page` or `trailer`."""

    basis: str
    dated: Dated


class Testimony(NamedTuple):
    """The dates of a page and a tail, and the date lines that can be read in two ways.

    `disagreeing` are different days of a page of which none has a label.
    """

    evidence: tuple[DayEvidence, ...]
    unreadable: tuple[Mark, ...]
    disagreeing: tuple[Mark, ...] = ()


class _Line(NamedTuple):
    """A line with a date, and how many lines lie between it and the headline; None in the tail."""

    stamp: "Stamp"
    distance: int | None


def dated(parts: StoryParts) -> StoryParts:
    """Give a dateline whose figures can be read either way the day that the clues prove."""
    stamp = _open_stamp(parts)
    if stamp is None or parts.dateline is None:
        return parts
    proved = figure_order.settled(stamp.readings, clues_of(parts, _lines(parts)))
    if proved is None:
        return parts
    return parts._replace(dateline=parts.dateline._replace(date=stamp.read_as(*proved)))


def _open_stamp(parts: StoryParts) -> "Stamp | None":
    """Return the date in figures of a dateline that has no day, if they can be read either way."""
    line = parts.dateline
    if line is None or line.date or parts.text.find("/", line.start, line.end) < 0:
        return None
    from wirecli.layout.storydate import stamps

    stamp = stamps.find(parts.text, line.start, line.end, parts.styles)
    return stamp if stamp and len(stamp.readings) > 1 else None


def testimony(parts: StoryParts) -> Testimony:
    """Return the dates of one page line near the headline and of the tail's stamps."""
    lines = _lines(parts)
    is_open = any(len(line.stamp.readings) > 1 for line in lines)
    clues = clues_of(parts, lines) if is_open else Clues()
    page: list[tuple[int, Dated]] = []
    tail: list[DayEvidence] = []
    own = _open_stamp(parts)
    unreadable: list[Mark] = [_place(own)] if own else []
    for stamp, distance in lines:
        dated = _settled(stamp, clues)
        if dated is None:
            unreadable += [_place(stamp)] if (distance or 0) <= NEAR_HEADLINE else []
        elif distance is None:
            tail.append(DayEvidence("trailer", dated))
        else:
            page.append((distance, dated))
    page.sort(key=lambda line: line[0])
    fitting = (dated for _, dated in page if _fits(parts.dateline, dated))
    near = [dated for distance, dated in page if distance <= NEAR_HEADLINE]
    bare = [dated for dated in near if _is_bare(parts.text, dated)]
    labelled = [dated for dated in near if dated not in bare]
    closest = next(iter(labelled or near), None)
    chosen = next(fitting, None)
    if chosen is None and closest in bare and len({dated.value for dated in bare}) > 1:
        return Testimony(tuple(tail), tuple(unreadable), tuple(bare))
    chosen = chosen or closest
    head = [DayEvidence("page", chosen)] if chosen else []
    return Testimony((*head, *tail), tuple(unreadable))


def _place(stamp: "Stamp") -> Span:
    return Span(stamp.start, stamp.end, stamp.rule)


def _is_bare(text: str, dated: Mark) -> bool:
    """Return whether a date stands in its line without a label: a weekday at most is before it."""
    line = text[text.rfind("\n", 0, dated.start) + 1 : dated.start]
    return all(calendar.is_weekday(word) is not None for word in WORD.findall(line))


WORD = Lazy(r"[^\W\d_]+")


def clues_of(parts: StoryParts, lines: "list[_Line] | None" = None) -> Clues:
    """Return what tells the order of figures: the story's other days, and its country."""
    line, owner = parts.dateline, parts.owner
    sure = [one.stamp.readings[0].value for one in lines or () if len(one.stamp.readings) == 1]
    written = [line.date.value] if line and line.date else []
    place = line.places[0].country if line and line.places else None
    order = figure_order.of(owner.country if owner else None, place, parts.locale)
    return Clues((*written, *sure), order)


def _settled(stamp: "Stamp", clues: Clues) -> Dated | None:
    """Return the date of a line, read as the clues prove where its figures can be either way."""
    if len(stamp.readings) == 1:
        return stamp.read_as(stamp.readings[0], stamp.rule)
    proved = figure_order.settled(stamp.readings, clues)
    return stamp.read_as(*proved) if proved else None


def _lines(parts: StoryParts) -> list[_Line]:
    """Return the lines that may say when a story was written, in the order of the text.

    When it was updated counts only if neither the dateline nor a line has another day: a story may
    be updated years later.
    """
    lines = list(_stamped(parts))
    published = [line for line in lines if not line.stamp.updated]
    dated = parts.dateline is not None and parts.dateline.date is not None
    return published if published or dated else lines


def _stamped(parts: StoryParts) -> Iterator[_Line]:
    anchor = parts.headline or parts.dateline or parts.span
    for trailer in parts.trailers:
        stamp = _stamp(parts, trailer) if trailer.kind in STAMPED else None
        if stamp is None:
            continue
        if not parts.copy or trailer.start >= parts.copy[0].start:
            yield _Line(stamp, None)
        elif _is_near(trailer, anchor) and not _is_masthead(parts, trailer, anchor):
            yield _Line(stamp, _lines_between(parts.text, trailer, anchor))


def _is_near(line: Trailer, anchor: Mark) -> bool:
    return abs(line.start - anchor.start) <= PAGE_REACH


def _stamp(parts: StoryParts, trailer: Trailer) -> "Stamp | None":
    if not any(map(str.isdecimal, parts.text[trailer.start : trailer.end])):
        return None
    from wirecli.layout.storydate import stamps

    return stamps.find(parts.text, trailer.start, trailer.end, parts.styles)


def _fits(dateline: Dateline | None, dated: Dated) -> bool:
    """Return whether a page's date is the dateline's day or near it; a masthead's is not."""
    if dateline is None or dateline.date is None:
        return False
    value = nearest(dateline.date.value, dated.value)
    return value is not None and apart(value, dated.value) <= NEAR


def _is_masthead(parts: StoryParts, line: Trailer, anchor: Mark) -> bool:
    """Return whether a date is that of the masthead: a page's first words, a menu below them.

    `Friday, May 2, 2025`, `RSS Facebook`, then the headline: so sites put today's date.
    """
    start = parts.span.start
    if line.start - start > MARGIN or parts.text[start : line.start].strip():
        return False
    below = (t for t in parts.trailers if line.end <= t.start < anchor.start)
    return any(t.kind in MENUS and t.rule != "furniture.source-line" for t in below)


def _lines_between(text: str, one: Mark, other: Mark) -> int:
    first, last = sorted((one, other), key=lambda mark: mark.start)
    lines = text[first.end : last.start].splitlines()
    return sum(1 for line in lines if line.strip())
