"""The readings, by the names that the rules call them."""

from collections.abc import Callable

from wirecli.marks.dates import clock, days, durations, explicit, periods, relative, sets
from wirecli.marks.dates.found import Found, Reading

READINGS: dict[str, Callable[[Found], Reading | None]] = {
    "ago": relative.ago,
    "century": periods.century,
    "clock": clock.clock,
    "day": days.day,
    "day-of-list": explicit.day_of_list,
    "day-part": clock.day_part,
    "decade": periods.decade,
    "duration": durations.duration,
    "duration-half": durations.duration_half,
    "end-of-unit": relative.end_of_unit,
    "every": sets.every,
    "figures": explicit.figures,
    "fixed": sets.fixed,
    "following-unit": relative.following_unit,
    "half": periods.half,
    "half-unit": durations.half_unit,
    "holiday": days.holiday,
    "last-month-name": explicit.last_month_name,
    "last-season": periods.last_season,
    "last-unit": relative.last_unit,
    "last-weekday": days.last_weekday,
    "latest-quarter": periods.latest_quarter,
    "month": explicit.month,
    "month-day": explicit.month_day,
    "month-of-year": explicit.month_of_year,
    "month-year": explicit.month_year,
    "morning": clock.morning,
    "no-adjective": sets.no_adjective,
    "no-name": sets.no_name,
    "one-unit": durations.one_unit,
    "period-of-year": periods.period_of_year,
    "quarter": periods.quarter,
    "recent-units": durations.recent_units,
    "season": periods.season,
    "season-of-year": periods.season_of_year,
    "that-unit": relative.that_unit,
    "the-unit": relative.the_unit,
    "units": durations.units,
    "weekday": days.weekday,
    "year": explicit.year,
    "year-ago": periods.year_ago,
    "year-ended": relative.year_ended,
    "year-short": explicit.year_short,
}
"""Every reading but "none", which says that words are no date."""
