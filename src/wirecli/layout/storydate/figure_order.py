"""Which figure of `12/11/2026` is the day: told by evidence that has a name, never by a guess."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.rules.datestamp import DateReading
from wirecli.rules.edtf import apart, nearest

NEAR = 2
"""Days by which a page's date may differ from the dateline's and still prove its year."""
MONTH_FIRST = frozenset({"AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "US", "VI"})
"""Countries that write 5/2/2019 for the second of May (Unicode CLDR, dateFormats, short)."""
UNDECIDED = frozenset({"BT", "CA", "CN", "HU", "IR", "JP", "KP", "KR", "LT", "MN", "TW", "ZA"})
"""Countries that write both orders, or the year first, so that nothing follows for the two others
(Unicode CLDR, dateFormats, short)."""

SOURCES = ("agency", "place", "language")
"""Whose country is asked, the strongest evidence first."""
RULES = frozenset(f"stamp.{first}-first-by-{of}" for first in ("day", "month") for of in SOURCES)
"""The rules that say by whose country the figures of a date were read."""


class FigureOrder(NamedTuple):
    """What stands first in figures, `day` or `month`, and the rule that says so."""

    first: str
    rule: str


class Clues(NamedTuple):
    """What may tell the order of figures: other days of the page, and how its country writes.

    `days` are in EDTF, `XXXX-11-12` among them.
    """

    days: tuple[str, ...] = ()
    order: FigureOrder | None = None


def of(agency: str | None, place: str | None, locale: str | None) -> FigureOrder | None:
    """Return the order of the agency's country, else the dateline's, else the language's region.

    Countries are ISO 3166-1 alpha-2, the locale is BCP 47: `en-GB`. A country that writes both
    orders decides nothing, and nothing weaker is asked.
    """
    for source, country in zip(SOURCES, (agency, place, _region(locale)), strict=True):
        if country in UNDECIDED:
            return None
        if country:
            first = "month" if country in MONTH_FIRST else "day"
            return FigureOrder(first, f"stamp.{first}-first-by-{source}")
    return None


def _region(locale: str | None) -> str | None:
    """Return the region of a locale: `en-GB -> GB`, `zh-Hant-TW -> TW`, `en -> None`."""
    _, *subtags = (locale or "").replace("_", "-").split("-")
    return next((subtag.upper() for subtag in subtags if len(subtag) == 2), None)


def settled(readings: Sequence[DateReading], clues: Clues) -> tuple[DateReading, str] | None:
    """Return the one reading that the clues prove, and the rule; None if they prove none.

    Another day of the page proves more than a country: `11 Nov` beside `12/11/2026`.
    """
    close = [reading for reading in readings if _is_near(reading.value, clues.days)]
    if len(close) == 1:
        return close[0], "stamp.by-another-date"
    if clues.order:
        for reading in readings:
            if reading.order == clues.order.first:
                return reading, clues.order.rule
    return None


def _is_near(day: str, others: Sequence[str]) -> bool:
    """Return whether one of the days, each near its year, is the day or next to it."""
    return any(
        (value := nearest(other, day)) is not None and apart(value, day) <= NEAR for other in others
    )
