"""The days between which a story was written, as the user, its format or its path says."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wirecli.errors import UserError
from wirecli.layout.storydate import figure_order
from wirecli.layout.storydate.figure_order import Clues
from wirecli.model import Stated
from wirecli.rules import datestamp, edtf
from wirecli.rules.edtf import Interval

UNREADABLE = "date-unreadable"
DISAGREE = "dates-disagree"
FIELDS = {"date": "header", "issue": "header", "path": "path"}
"""The basis that a stated mark gives, by its field."""
EXACT = frozenset({"issue"})
"""Fields whose day is the story's, whatever its dateline says: that of the paper it stood in."""


class DayBounds(NamedTuple):
    """The days between which a story was written, their basis, and the rule that has them.

    `exact`: the user named them, or they are the day of the paper. Those of a header or a path are
    of when the copy was sent, which may be a day or two behind the dateline's.
    """

    interval: Interval
    basis: tuple[str, ...]
    rule: str
    exact: bool = False


class DayRule(NamedTuple):
    """The bounds of a story, if it has one, and the defects of the dates that should make it."""

    bounds: DayBounds | None
    defects: tuple[str, ...] = ()


def given(written: str) -> DayBounds:
    """Return the bounds that a user's date makes: a day, a month, a year or an EDTF interval.

    `2023-11-23`, `23 Nov 2023`, `12.11.2026`, `2019-11`, `2019`, `2019-11/2020-02`. Raises
    `UserError` for what is none of these, or can be read in two ways: `12/11/2026`.
    """
    dates = datestamp.readings(written)
    if not dates:
        todo = "write a day as 2023-11-23, a month as 2023-11, a year as 2023"
        raise UserError(f"{written!r} is no date", todo, parameter="date")
    if len(dates) > 1:
        values = " or ".join(reading.value for reading in dates)
        raise UserError(f"{written!r} can be {values}", "write the one you mean", parameter="date")
    return DayBounds(_interval(dates[0].value), ("option",), "date.option", exact=True)


def find(option: DayBounds | None, stated: Sequence[Stated], clues: Clues) -> DayRule:
    """Return what the user, the input's format and its path say of a story's day, taken together.

    Each narrows the days of those before it. Where it has no day in common with them it is
    wrong, and that they disagree is a defect.
    """
    bounds, defects = option, []
    for other in _stated(stated, clues):
        if other is None:
            defects.append(UNREADABLE)
        elif bounds is None:
            bounds = other
        elif both := edtf.common(bounds.interval, other.interval):
            exact = bounds.exact and both == bounds.interval
            bounds = DayBounds(both, (*bounds.basis, *other.basis), bounds.rule, exact)
        else:
            defects.append(DISAGREE)
    return DayRule(bounds, tuple(dict.fromkeys(defects)))


def _stated(stated: Iterable[Stated], clues: Clues) -> Iterator[DayBounds | None]:
    """Yield the bounds of each stated date, a header's first; None for an unreadable one."""
    for field, basis in FIELDS.items():
        for mark in stated:
            if mark.field == field and mark.value:
                bounds = _bounds(mark.value, basis, mark.rule, clues)
                yield bounds and bounds._replace(exact=field in EXACT)


def _bounds(written: str, basis: str, rule: str, clues: Clues) -> DayBounds | None:
    dates = datestamp.readings(written)
    if len(dates) > 1:
        proved = figure_order.settled(dates, clues)
        return DayBounds(_interval(proved[0].value), (basis,), proved[1]) if proved else None
    return DayBounds(_interval(dates[0].value), (basis,), rule) if dates else None


def _interval(value: str) -> Interval:
    days = edtf.read(value)
    assert days is not None  # the reader's values are EDTF
    return days
