"""How far apart two days are, and in which year a day without one is near another."""

from datetime import date

NEAR = 2
"""Days by which a page's date may differ from the dateline's and still prove its year."""


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
