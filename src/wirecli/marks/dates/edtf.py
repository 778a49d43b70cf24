"""EDTF and ISO 8601 for TIMEX3 values: `198` is `198X`, `1998-SU` is `1998-22`."""

from datetime import date, timedelta
from functools import cache
from re import Pattern, compile

SEASONS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}


def of(value: str | None, mod: str | None) -> str | None:
    """Return the EDTF or ISO 8601 form of a TIMEX3 value; None where there is none.

    The mod APPROX is EDTF's `~`, where the value is a date.
    """
    if value is None:
        return None
    if value[0] == "P":
        return value if _duration().fullmatch(value) else None
    if _date().fullmatch(value):
        return f"{value}~" if mod == "APPROX" else value
    if _decade().fullmatch(value):
        return value.ljust(4, "X")
    if _clock().fullmatch(value):
        return value
    year, _, rest = value.partition("-")
    if not (year.isdecimal() and len(year) == 4):
        return None
    if rest[:1] == "W":
        return _week(int(year), rest[1:])
    code = SEASONS.get(rest) or _part(rest)
    return f"{year}-{code}" if code else None


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


@cache
def _date() -> Pattern[str]:
    return compile(r"(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?")


@cache
def _decade() -> Pattern[str]:
    return compile(r"\d{2,3}")


@cache
def _clock() -> Pattern[str]:
    return compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d")


@cache
def _duration() -> Pattern[str]:
    return compile(r"P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?(?<!P)")
