"""The readings, by the names that the rules call them; a story needs few of their modules."""

from collections.abc import Callable
from functools import cache
from importlib import import_module

from wirecli.marks.dates.found import Found, Reading

READINGS: dict[str, str] = {
    "ago": "relative.ago",
    "century": "periods.century",
    "clock": "clock.clock",
    "day": "days.day",
    "day-of-list": "explicit.day_of_list",
    "day-part": "clock.day_part",
    "decade": "periods.decade",
    "duration": "durations.duration",
    "duration-half": "durations.duration_half",
    "end-of-unit": "relative.end_of_unit",
    "every": "sets.every",
    "every-other": "sets.every_other",
    "figures": "explicit.figures",
    "fixed": "sets.fixed",
    "following-unit": "relative.following_unit",
    "half": "periods.half",
    "half-unit": "durations.half_unit",
    "holiday": "days.holiday",
    "last-month-name": "explicit.last_month_name",
    "last-season": "periods.last_season",
    "last-unit": "relative.last_unit",
    "last-weekday": "days.last_weekday",
    "latest-quarter": "periods.latest_quarter",
    "month": "explicit.month",
    "month-day": "explicit.month_day",
    "month-day-short": "explicit.month_day_short",
    "month-of-year": "explicit.month_of_year",
    "month-year": "explicit.month_year",
    "morning": "clock.morning",
    "no-adjective": "sets.no_adjective",
    "no-name": "sets.no_name",
    "one-unit": "durations.one_unit",
    "period-of-year": "periods.period_of_year",
    "quarter": "periods.quarter",
    "recent-units": "durations.recent_units",
    "season": "periods.season",
    "season-of-year": "periods.season_of_year",
    "that-unit": "relative.that_unit",
    "the-unit": "relative.the_unit",
    "units": "durations.units",
    "week-of": "explicit.week_of",
    "weekday": "days.weekday",
    "weekday-part": "clock.weekday_part",
    "year": "explicit.year",
    "year-ago": "periods.year_ago",
    "year-ended": "relative.year_ended",
    "year-short": "explicit.year_short",
}
"""Module and function of every reading but "none", which says that words are no date."""


@cache
def reading(name: str) -> Callable[[Found], Reading | None]:
    """Return the function that reads what a rule with this reading matched."""
    module, _, function = READINGS[name].partition(".")
    read: Callable[[Found], Reading | None]
    read = getattr(import_module(f"wirecli.marks.dates.{module}"), function)
    return read
