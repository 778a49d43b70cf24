"""Normalisers of what lies so many units from a day: half a century ago, a week from Friday."""

from datetime import date

from wirecli.marks.dates import days, numerals, reference_time, relative
from wirecli.marks.dates.context import Match, Normalised

HALVES = {"C": 50, "E": 5}
"""The years of half a century and half a decade; half of another unit is as fine as no unit."""


def half_ago(match: Match) -> Normalised | None:
    """Read `half a century ago`, `a quarter-century ago`."""
    years, today = HALVES.get(match.unit()), match.reference.day
    if years is None:
        return None
    if match.tokens()[0] not in match.cues("half"):
        years //= 2
    return Normalised("DATE", reference_time.year_of(today, -years) if today else None)


def and_a_half_ago(match: Match) -> Normalised | None:
    """Read `two and a half years ago`: the year of the day so many months ago."""
    tokens = match.tokens_of("two_or_more") or match.tokens_of("number") or ["a"]
    count, today = numerals.read(tokens, match.language.numbers), match.reference.day
    if count is None or not count.isdecimal() or len(count) > relative.LONGEST:
        return None
    month = reference_time.month_of(today, -12 * int(count) - 6) if today else None
    return Normalised("DATE", month[:4] if month else None)


def hence(match: Match) -> Normalised | None:
    """Read `three months hence`, `a year from now`, as fine as the unit; hours are a duration."""
    tokens = match.tokens_of("count") or match.tokens()[:1]
    count, unit = numerals.read(tokens, match.language.numbers), match.unit()
    if count is None or not unit or unit[0] == "T":
        return None
    if count == numerals.VAGUE:
        return Normalised("DATE", "FUTURE_REF")
    if not count.isdecimal() or len(count) > relative.LONGEST:
        return None
    today = match.reference.day
    return Normalised("DATE", relative.moved(today, unit, int(count)) if today else None)


def from_day(match: Match) -> Normalised | None:
    """Read `two weeks from Friday`, `Friday week`: weeks after the next such day."""
    if match.is_compound():
        return None
    tokens, today = match.tokens(), match.reference.day
    number = days.weekday_number(match) if match.has("weekday") else None
    weeks = match.number_of(tokens[0]) or 1
    if today is None:
        return Normalised("DATE", None)
    ahead = match.shift() or 0 if number is None else (number - today.weekday()) % 7 or 7
    day = reference_time.shifted(today, ahead + 7 * weeks)
    return Normalised("DATE", day.isoformat() if day else None)


def unit_after_next(match: Match) -> Normalised | None:
    """Read `the week after next`, `the year before last`, `Monday before last`.

    The rule's value says how many units, or weeks, away.
    """
    today, count = match.reference.day, int(match.matched.rule.value)
    if match.has("weekday"):
        return Normalised("DATE", _weekday_of_week(match, today, count) if today else None)
    unit = match.unit()
    if unit in ("D", "WE", "") or unit[0] == "T":
        return None
    return Normalised("DATE", relative.moved(today, unit, count) if today else None)


def _weekday_of_week(match: Match, today: date, weeks: int) -> str | None:
    """Return the day of the latest such weekday before the story's day, so many weeks further."""
    number = days.weekday_number(match)
    if number is None:
        return None
    back = (today.weekday() - number) % 7 or 7
    day = reference_time.shifted(today, 7 * weeks - back)
    return day.isoformat() if day else None
