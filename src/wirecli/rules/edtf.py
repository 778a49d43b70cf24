"""Days in EDTF: intervals of them, and how far two lie apart.

Source: Extended Date/Time Format (Library of Congress, ISO 8601-2): level 0, open intervals and
unspecified years of level 1.
"""

from datetime import date, timedelta
from typing import NamedTuple

from wirecli.lazy import Lazy

OPEN = ".."
"""An end that is not bounded (EDTF, level 1)."""


class Interval(NamedTuple):
    """The days from `first` to `last`, both included; `date.min` and `date.max` are open ends."""

    first: date
    last: date

    @property
    def day(self) -> date | None:
        """The only day of the interval, or None if it has several."""
        return self.first if self.first == self.last else None

    @property
    def years(self) -> range:
        """The years that the interval touches; empty if an end is open."""
        if date.min in self or date.max in self:
            return range(0)
        return range(self.first.year, self.last.year + 1)

    def holds(self, day: date) -> bool:
        """Return whether a day lies in the interval."""
        return self.first <= day <= self.last

    def widened(self, days: int) -> "Interval":
        """Return the interval with so many more days on either side, open ends left open."""
        more = timedelta(days=days)
        first = self.first if self.first - date.min < more else self.first - more
        last = self.last if date.max - self.last < more else self.last + more
        return Interval(first, last)


def read(value: str) -> Interval | None:
    """Return the days of an EDTF date or interval, or None if it is neither.

    `2023-11-23`, `2019-11`, `2019`, `2019-11/2020-02`, `2019/..`, `../2019`
    """
    first, slash, last = value.partition("/")
    if not slash:
        return _date(value)
    if first == last == OPEN:
        return None
    begins = Interval(date.min, date.max) if first == OPEN else _date(first)
    ends = Interval(date.min, date.max) if last == OPEN else _date(last)
    if begins is None or ends is None or begins.first > ends.last:
        return None
    return Interval(begins.first, ends.last)


def written(interval: Interval) -> str:
    """Return an interval in EDTF, as a year or a month if it is a whole one."""
    first, last = interval
    for value in (first.isoformat(), f"{first.year:04d}-{first.month:02d}", f"{first.year:04d}"):
        if _date(value) == interval:
            return value
    begins = OPEN if first == date.min else first.isoformat()
    return f"{begins}/{OPEN if last == date.max else last.isoformat()}"


def common(one: Interval, other: Interval) -> Interval | None:
    """Return the days that two intervals have in common, or None if there are none."""
    first, last = max(one.first, other.first), min(one.last, other.last)
    return Interval(first, last) if first <= last else None


def nearest(without_year: str, known: str) -> str | None:
    """Return the day without a year in the year that brings it nearest to a known day.

    `XXXX-12-30` near `2024-01-02` is in 2023, and so is `XXXX-XX-30`; a day with its year is that
    day.
    """
    if not without_year.startswith("X"):
        return without_year
    year = int(known[:4])
    days = [day for one in (year - 1, year, year + 1) for day in days_in(without_year, one)]
    return min(days, key=lambda value: apart(value, known), default=None)


def days_in(without_year: str, year: int) -> list[str]:
    """Return the days of a year that a day without one can be: twelve at most without a month."""
    month, day = without_year[5:7], without_year[8:]
    months = [f"{number:02d}" for number in range(1, 13)] if month == "XX" else [month]
    return [value for one in months if is_day(value := f"{year:04d}-{one}-{day}")]


def is_day(value: str) -> bool:
    """Return whether a value is a day of the calendar in ISO 8601."""
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


def _date(value: str) -> Interval | None:
    match = FORM.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(figures) if figures else None for figures in match.groups())
    try:
        if year is not None and month is None:
            return Interval(date(year, 1, 1), date(year, 12, 31))
        if year is not None and month is not None and day is None:
            return Interval(date(year, month, 1), _last_day(year, month))
        return Interval(*[date.fromisoformat(value)] * 2)
    except ValueError:
        return None


def _last_day(year: int, month: int) -> date:
    """Return the last day of a month: the one before the first of the next."""
    if month == 12:
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


FORM = Lazy(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
