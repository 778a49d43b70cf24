"""What may say when a story was written: its parts, and the dates on its page and in its tail."""

from datetime import date
from typing import TYPE_CHECKING

from wirecli.model import Dated, Dateline, Mark, Trailer
from wirecli.rules.styles import Owner, Styles
from wirecli.tuples import NamedTuple

if TYPE_CHECKING:
    from wirecli.layout.stamps import Stamp

NEAR = 2
"""Days by which a page's date may differ from the dateline's and still prove its year."""
NEAR_HEADLINE = 3
"""Lines between the headline and a page's date line, at most; what is farther is the masthead.

A date that is the dateline's day may stand anywhere above."""
PAGE_REACH = 2000
"""Code points between the headline and a page's date line, at most."""
MARGIN = 40
"""Code points of blanks above a page's first words, at most."""
MENUS = frozenset({"navigation", "share"})
"""Kinds of furniture that stand between a page's masthead and the headline."""


def nearest(without_year: str, known: str) -> str | None:
    """Return the day without a year in the year that brings it nearest to a known day.

    `XXXX-12-30` near `2024-01-02` is in 2023; a day with its year is that day.
    """
    if not without_year.startswith("X"):
        return without_year
    year = int(known[:4])
    candidates = [f"{y}{without_year[4:]}" for y in (year - 1, year, year + 1)]
    real = [value for value in candidates if is_day(value)]
    return min(real, key=lambda value: apart(value, known), default=None)


def is_day(value: str) -> bool:
    """Tell whether a value is a day of the calendar in ISO 8601."""
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def apart(one: str, other: str) -> int:
    """Return the days between two days in ISO 8601; many if one of them is no day."""
    if not (is_day(one) and is_day(other)):
        return 10**6
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


class Witness(NamedTuple):
    """What may say when a story was written: the parts of it, and whose it is."""

    text: str
    span: Mark
    dateline: Dateline | None
    headline: Mark | None
    trailers: tuple[Trailer, ...]
    copy: tuple[Mark, ...]
    styles: Styles
    owner: Owner | None


class Evidence(NamedTuple):
    """A date that a story has beside its dateline's, and its basis: `page` or `trailer`."""

    basis: str
    dated: Dated


def stamped(witness: Witness) -> list[Evidence]:
    """Return the dates of one page line near the headline and of the tail's stamps."""
    found: list[Evidence] = []
    anchor = witness.headline or witness.dateline or witness.span
    page: list[tuple[int, Dated]] = []
    for trailer in witness.trailers:
        if trailer.kind not in ("timestamp", "story-id", "end-mark", "contact"):
            continue
        stamp = _stamp(witness, trailer)
        if stamp is None or stamp.updated:
            continue
        above = bool(witness.copy) and trailer.start < witness.copy[0].start
        if above and _is_masthead(witness, trailer, anchor):
            continue
        if above and abs(trailer.start - anchor.start) <= PAGE_REACH:
            page.append((_lines_between(witness.text, trailer, anchor), stamp.date))
        elif not above:
            found.append(Evidence("trailer", stamp.date))
    if not page:
        return found
    page.sort(key=lambda line: line[0])
    fitting = (dated for _, dated in page if _fits(witness.dateline, dated))
    nearest = page[0][1] if page[0][0] <= NEAR_HEADLINE else None
    chosen = next(fitting, nearest)
    return [Evidence("page", chosen), *found] if chosen else found


def _stamp(witness: Witness, trailer: Trailer) -> "Stamp | None":
    if not any(map(str.isdecimal, witness.text[trailer.start : trailer.end])):
        return None
    from wirecli.layout import stamps

    country = witness.owner.country if witness.owner else None
    return stamps.find(witness.text, trailer.start, trailer.end, witness.styles, country)


def _fits(dateline: Dateline | None, dated: Dated) -> bool:
    """Tell whether a page's date is the dateline's day or near it; a masthead's is not."""
    if dateline is None or dateline.date is None:
        return False
    value = nearest(dateline.date.value, dated.value)
    return value is not None and apart(value, dated.value) <= NEAR


def _is_masthead(witness: Witness, line: Trailer, anchor: Mark) -> bool:
    """Tell the day on which a page was saved: its first words, with a menu below them.

    `Friday, May 2, 2025`, `RSS Facebook`, then the headline: so sites put today's date.
    """
    start = witness.span.start
    if line.start - start > MARGIN or witness.text[start : line.start].strip():
        return False
    below = (t for t in witness.trailers if line.end <= t.start < anchor.start)
    return any(t.kind in MENUS and t.rule != "furniture.source-line" for t in below)


def _lines_between(text: str, one: Mark, other: Mark) -> int:
    first, last = sorted((one, other), key=lambda mark: mark.start)
    lines = text[first.end : last.start].splitlines()
    return sum(1 for line in lines if line.strip())
