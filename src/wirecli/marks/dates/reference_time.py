"""The day a story was written, the arithmetic of the calendar, and values in EDTF."""

from datetime import date, timedelta
from typing import NamedTuple

from wirecli.lazy import Lazy

LAST_YEAR = 9999
BEFORE_CHRIST = "BC"
"""What TIMEX2 and TIMEX3 write before such a year: `BC0044`."""
SEASONS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}
"""The EDTF codes of the seasons by those of TIMEX3."""

DATE = Lazy(r"(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?")
"""A value that is a date in EDTF as well."""
DECADE = Lazy(r"\d{2,3}")
"""A decade or century of TIMEX3: the first figures of its years."""
CLOCK = Lazy(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d(?:Z|[+-]\d\d:\d\d)?")
"""A day with the time on a clock, and how far that is from UTC."""
DURATION = Lazy(r"P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?(?<!P)")
"""A duration of ISO 8601, in figures."""


class ReferenceTime(NamedTuple):
    """The story's day; `day` is None when its year is not proved, and `written` then `XXXX-11-23`.

    Both are None when nothing is known of the day.
    """

    day: date | None
    written: str | None


def read(value: str | None) -> ReferenceTime:
    """Read a story's day in EDTF: `2023-11-23`, `XXXX-11-23`, or a set of days of several years."""
    if not value:
        return ReferenceTime(None, None)
    if value[0] == "[":
        days = {day.strip()[4:] for day in value.strip("[]").replace("..", ",").split(",") if day}
        return ReferenceTime(None, f"XXXX{days.pop()}" if len(days) == 1 else None)
    try:
        return ReferenceTime(date.fromisoformat(value), value)
    except ValueError:
        return ReferenceTime(None, value if value.startswith("XXXX-") else None)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return a day, None if the calendar does not have it: February 30."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_year(year: int, part: str) -> str | None:
    """Return a part of a year, `11`, `Q3` or `SU`, as `2023-11`; None beyond the calendar."""
    return f"{year:04d}-{part}" if 0 < year <= LAST_YEAR else None


def shifted(day: date, days: int) -> date | None:
    """Return the day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def month_of(day: date, months: int) -> str | None:
    """Return the month so many months later, as `2023-11`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return in_year(year, f"{month + 1:02d}")


def year_of(day: date, years: int) -> str | None:
    """Return the year so many years later, as `2023`."""
    year = day.year + years
    return f"{year:04d}" if 0 < year <= LAST_YEAR else None


def week_of(day: date, weeks: int) -> str | None:
    """Return the ISO week so many weeks later, as `2023-W47`."""
    other = shifted(day, 7 * weeks)
    if other is None:
        return None
    year, week, _ = other.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(day: date, quarters: int) -> str | None:
    """Return the quarter so many quarters later, as `2023-Q4`."""
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + quarters, 4)
    return in_year(year, f"Q{quarter + 1}")


def decade_of(day: date, decades: int) -> str | None:
    """Return the decade so many decades later, as TIMEX3 writes it: `202`."""
    decade = day.year // 10 + decades
    return f"{decade:03d}" if 0 < decade < 1000 else None


def century_of(day: date, centuries: int) -> str | None:
    """Return the century so many centuries later, as TIMEX3 writes it: `20`."""
    century = day.year // 100 + centuries
    return f"{century:02d}" if 0 < century < 100 else None


def moved(day: date, unit: str, count: int) -> str | None:
    """Return the day, week, month ... so many units later, as fine as the unit (`Y`, `M`, `W`)."""
    if unit == "D":
        other = shifted(day, count) if abs(count) < 4_000_000 else None
        return other.isoformat() if other else None
    if unit == "W":
        return week_of(day, count) if abs(count) < 500_000 else None
    move = {
        "M": month_of,
        "Q": quarter_of,
        "Y": year_of,
        "E": decade_of,
        "C": century_of,
    }.get(unit)
    return move(day, count) if move else None


def nearest_year(day: date, month: int, number: int, weekday: int | None = None) -> int | None:
    """Return the year in which a month and day fall nearest to a day; None if they never do.

    With a weekday (Monday is 0) only the years count in which it is that of the day.
    """
    years = (day.year - 1, day.year, day.year + 1)
    days = [
        candidate
        for year in years
        if 0 < year <= LAST_YEAR and (candidate := day_of(year, month, number))
        if weekday in (None, candidate.weekday())
    ]
    return min(days, key=lambda candidate: abs((candidate - day).days)).year if days else None


def edtf(value: str | None, mod: str | None) -> str | None:
    """Return the EDTF or ISO 8601 form of a TIMEX3 value; None where there is none.

    The mod APPROX is EDTF's `~`, where the value is a date.
    """
    if value is None:
        return None
    if value[0] == "P":
        return value if DURATION.fullmatch(value) else None
    if DATE.fullmatch(value):
        return f"{value}~" if mod == "APPROX" else value
    if DECADE.fullmatch(value):
        return value.ljust(4, "X")
    if CLOCK.fullmatch(value):
        return value
    if value.startswith(BEFORE_CHRIST):
        return _before_christ(int(value.removeprefix(BEFORE_CHRIST)))
    year, _, rest = value.partition("-")
    if not (year.isdecimal() and len(year) == 4):
        return None
    if rest[:1] == "W":
        return _week(int(year), rest[1:])
    code = SEASONS.get(rest) or _part(rest)
    return f"{year}-{code}" if code else None


def _before_christ(year: int) -> str:
    """Return a year before Christ in EDTF, which has a year 0: 44 BC is `-0043`."""
    return f"-{year - 1:04d}" if year > 1 else "0000"


def _part(rest: str) -> str | None:
    """Return the code of a quarter (33 to 36) or a half year (40, 41)."""
    kind, number = rest[:1], rest[1:]
    if kind == "Q" and number in ("1", "2", "3", "4"):
        return str(32 + int(number))
    return str(39 + int(number)) if kind == "H" and number in ("1", "2") else None


def _week(year: int, week: str) -> str | None:
    number, _, part = week.partition("-")
    if not number.isdecimal() or part not in ("", "WE"):
        return None
    try:
        monday = date.fromisocalendar(year, int(number), 1)
        first = monday + timedelta(days=5 if part else 0)
        return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    except (ValueError, OverflowError):
        return None
