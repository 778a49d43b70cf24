"""Where a TIMEX3 value stands on the line of time, so that a table of dates can be ordered.

A day, week, season, decade or time stands where it begins; what has no place there follows: dates
without a year, the present and the like, then durations and sets.
"""

from datetime import date

from wirecli.lazy import Lazy

MINUTES = 24 * 60
PARTS = {"MO": 6, "MI": 12, "AF": 12, "EV": 18, "NI": 21}
"""The hours at which the parts of the day begin, so that they stand in their order."""
MONTHS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12, "Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10}
MONTHS |= {"H1": 1, "H2": 7}
"""The months in which seasons, quarters and halves begin; seasons of the northern half."""
WITHOUT_YEAR, REFERENCES, DURATIONS = 10**10, 2 * 10**10, 3 * 10**10
"""Places after all minutes of the calendar."""
ANY_YEAR = "2000"
"""A leap year, for days without one."""
BETWEEN = Lazy(r"\.\.|[,/]")
"""What stands between the days of a set or an interval in EDTF."""
TIME = Lazy(r"(?P<day>[^T]+)T(?P<clock>\d\d(?::\d\d)?|[A-Z]{2})(?P<offset>Z|[+-]\d\d:\d\d)?")


def place(value: str) -> int:
    """Return the place of a TIMEX3 or EDTF value, in minutes from the year 1; later ones have more.

    A set or an interval stands where its first day does. Raises nothing: a value of another
    notation stands last.
    """
    value = next((day for day in BETWEEN.split(value.strip("[]{}")) if day), "-")
    if value[0] == "P" and not value.endswith("_REF"):
        return DURATIONS
    if value.endswith("_REF"):
        return REFERENCES
    if value.startswith("XXXX"):
        begins = _minutes(ANY_YEAR + value[4:])
        return DURATIONS if begins is None else WITHOUT_YEAR + begins
    if value.startswith("BC") and value[2:].isdecimal():
        return -int(value[2:]) * 366 * MINUTES
    begins = _minutes(value)
    return DURATIONS if begins is None else begins


def _minutes(value: str) -> int | None:
    """Return the minutes from the year 1 to the beginning of a value, None of what has none."""
    match = TIME.fullmatch(value)
    day = _begins(match["day"] if match else value)
    if day is None:
        return None
    return day.toordinal() * MINUTES + (_clock(match["clock"], match["offset"]) if match else 0)


def _begins(value: str) -> date | None:
    """Return the first day of a day, week, month, season, year, decade or century."""
    year, _, rest = value.partition("-")
    if not year.rstrip("X").isdecimal():
        return None
    first = max(1, int(year.rstrip("X").ljust(4, "0")))
    head, _, tail = rest.partition("-")
    try:
        if head[:1] == "W":
            return date.fromisocalendar(first, int(head[1:]), 6 if tail == "WE" else 1)
        month = MONTHS.get(head) or int(head.replace("XX", "1") or 1)
        return date(first, month, int(tail.replace("XX", "1") or 1))
    except ValueError:
        return None


def _clock(clock: str, offset: str | None) -> int:
    """Return the minutes from midnight, in UTC where the offset is known."""
    if not clock[0].isdecimal():
        return PARTS.get(clock, 0) * 60
    hours, _, minutes = clock.partition(":")
    ahead = 0
    if offset and offset != "Z":
        ahead = int(f"{offset[0]}1") * (int(offset[1:3]) * 60 + int(offset[4:6]))
    return int(hours) * 60 + int(minutes or 0) - ahead
