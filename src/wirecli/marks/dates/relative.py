"""Normalisers of units counted from the story's day: last week, two years ago, that year."""

from datetime import date

from wirecli.marks.dates import days, direction, numerals, periods, reference_time
from wirecli.marks.dates.context import Match, Normalised

LONGEST = 7
"""Figures of a number of units, at most; what is longer is beyond the calendar."""
AGO_MODS = {
    "APPROX": "APPROX",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "LESS_THAN": "AFTER",
    "MORE_THAN": "BEFORE",
}
"""What the mod of a number of units is for the day so long ago: more than a year ago is before."""
TIME_UNITS = ("T", "2")


def last_unit(match: Match) -> Normalised | None:
    """Read `last year`, `early this month`, `the past decade`; `this day` says nothing.

    The past hour is an hour long, the past year a year of the calendar.
    """
    unit, shift, today = match.unit(), match.shift() or 0, match.reference.day
    if unit == "WE":
        return weekend(match)
    if unit == "TH" and match.tokens()[0] in match.cues("definite"):
        return Normalised("DURATION", "PT1H")
    if unit == "D" or unit[:1] in TIME_UNITS or days.is_title(match):
        return None
    mod = match.mod() if match.has("part") else None
    return Normalised("DATE", reference_time.moved(today, unit, shift) if today else None, mod)


def weekend(match: Match) -> Normalised:
    """Read `last weekend` and `the weekend` (the one just past), `this weekend`, `next weekend`.

    This weekend, and after a cue of the future the weekend, is that of the story's week; a verb of
    the past sends the reader back until the next one begins.
    """
    today, shift = match.reference.day, match.shift()
    if today is None:
        return Normalised("DATE", None)
    back, way = (today.weekday() - 5) % 7, direction.of(match)
    if shift is None:
        ahead = way == direction.AHEAD
    else:
        ahead = shift > 0 or (shift == 0 and way != direction.BACK)
    days = 7 - back if ahead and (back > 1 or shift == 1) else -back
    saturday = reference_time.shifted(today, days)
    return Normalised("DATE", f"{reference_time.week_of(saturday, 0)}-WE" if saturday else None)


def the_unit(match: Match) -> Normalised | None:
    """Read `the weekend`, `the week`, and `the year` after a preposition."""
    unit, today = match.unit(), match.reference.day
    if match.is_compound():
        return None
    if unit == "WE":
        return weekend(match)
    apart = match.after() in match.cues("after-no-week")
    if (unit == "W" and apart) or (
        unit == "Y" and match.before() not in match.cues("before-year-unit")
    ):
        return None
    if unit not in ("W", "Y"):
        return None
    return Normalised("DATE", reference_time.moved(today, unit, 0) if today else None)


def year_ended(match: Match) -> Normalised:
    """Read `the year` of `the year ended March 31`: a duration."""
    return Normalised("DURATION", f"P1{match.unit()}", None, match.stop - 1)


def ago(match: Match) -> Normalised | None:
    """Read `two years ago`, as fine as the unit; `several years ago` is PAST_REF."""
    tokens = match.tokens_of("count") or match.tokens_of("cardinal")
    count = numerals.read(tokens, match.language.numbers) if tokens else "1"
    unit, today = match.unit(), match.reference.day
    if count == numerals.VAGUE:
        return Normalised("DATE", "PAST_REF")
    if count is None or not unit:
        return None
    mod = AGO_MODS.get(match.amount() or "")
    if (unit, count) == ("Y", "1"):
        return periods.year_ago(match)._replace(mod=mod)
    if unit[0] == "T":
        return Normalised("TIME", None, mod)
    if not match.cues("earlier").isdisjoint(match.tokens()):
        today = _base(match, {"Y": 4, "E": 4, "C": 4, "M": 7}.get(unit, 10))
    if today is None or not count.isdecimal() or len(count) > LONGEST:
        return Normalised("DATE", None, mod)
    return Normalised("DATE", moved(today, unit, -int(count)), mod)


def moved(today: date, unit: str, count: int) -> str | None:
    """Return what lies so many units later; decades and centuries count in years."""
    coarse = {"E": ("Y", 10), "C": ("Y", 100), "2W": ("W", 2)}
    unit, times = coarse.get(unit, (unit, 1))
    return reference_time.moved(today, unit, count * times)


def that_unit(match: Match) -> Normalised | None:
    """Read `that year`, `that same day`: of the last date that the story has named."""
    latest, unit = match.discourse.date, match.unit()
    size = {"Y": 4, "M": 7, "D": 10, "W": 10}.get(unit)
    if not latest or size is None or len(latest) < size or match.is_compound():
        return None
    if unit == "W":
        return Normalised("DATE", reference_time.week_of(date.fromisoformat(latest), 0))
    return Normalised("DATE", latest[:size])


def same_unit(match: Match) -> Normalised | None:
    """Read `the same day`: as `that day`, and the story's own where the copy has named none.

    `The same month last year` is not this month.
    """
    unit, today = match.unit(), match.reference.day
    of_another = match.language.shifts.get(match.after(), 0) != 0
    if unit not in ("D", "W", "M", "Y") or match.is_compound() or of_another:
        return None
    if match.discourse.date:
        return that_unit(match)
    return Normalised("DATE", reference_time.moved(today, unit, 0) if today else None)


def this_unit(match: Match) -> Normalised | None:
    """Read `a third straight day`: the unit in which the story's day lies."""
    unit, today = match.unit(), match.reference.day
    if unit[:1] in TIME_UNITS or unit in ("WE", ""):
        return None
    return Normalised("DATE", reference_time.moved(today, unit, 0) if today else None)


def row(match: Match) -> Normalised | None:
    """Read `the fourth week` of `the fourth week in a row`."""
    normalised = this_unit(match)
    return normalised and normalised._replace(stop=match.stop - len(("in", "a", "row")))


def unit_before(match: Match) -> Normalised | None:
    """Read `the day before`, `the year previous`; a clause or noun after it makes it another."""
    unit, after = match.unit(), match.after()
    size = {"Y": 4, "M": 7, "D": 10}.get(unit)
    if size is None or (after[:1].isalnum() and after not in match.cues("conjunction")):
        return None
    base = _base(match, size)
    return Normalised("DATE", reference_time.moved(base, unit, -1) if base else None)


def the_day(match: Match) -> Normalised | None:
    """Read `the day` of `ended the day lower`, `later in the day` and `the start of the day`.

    It is the last one of the passage, or the story's own.
    """
    mods = match.language.mods
    mod = next((mods[word] for word in match.tokens() if word in mods), None)
    later = f"{match.before(2)} {match.before()}" in match.cues("later-in")
    opens = mod not in (None, "END") and match.before() in match.cues("at")
    if not (later or opens or match.before() in match.cues("before-day")):
        return None
    day = _base(match, len("2023-11-23"))
    return Normalised("DATE", day.isoformat() if day else None, mod)


def following_unit(match: Match) -> Normalised | None:
    """Read `the following year`, `the next day`: from the last date of the passage, or today."""
    unit, shift = match.unit(), match.shift() or 0
    if unit == "Q":
        return _following_quarter(match, shift)
    base = _base(match, {"Y": 4, "M": 7}.get(unit, 10))
    if match.has("part_of_day"):
        part = match.language.parts[match.word("part_of_day")]
        day = reference_time.shifted(base, shift) if base else None
        return Normalised("TIME", f"{day.isoformat()}{part}" if day else None)
    if unit[:1] in TIME_UNITS or unit == "WE":
        return None
    return Normalised("DATE", reference_time.moved(base, unit, shift) if base else None)


def _following_quarter(match: Match, shift: int) -> Normalised:
    """Read `the previous quarter`: before the one that the story named, else before today's."""
    quarter, today = match.discourse.quarter or "", match.reference.day
    if quarter[:4].isdecimal():
        today = date(int(quarter[:4]), 3 * int(quarter[-1]), 1)
    return Normalised("DATE", reference_time.quarter_of(today, shift) if today else None)


def in_the_unit(match: Match) -> Normalised:
    """Read `earlier in the year`, `late in the week`: the story's own, its start or end."""
    unit, today, mods = match.unit(), match.reference.day, match.language.mods
    value = reference_time.moved(today, unit, 0) if today else None
    return Normalised("DATE", value, mods[match.tokens()[0]])


def _base(match: Match, fineness: int) -> date | None:
    """Return the last date of the passage, if it is as fine as the unit, else the story's day."""
    latest = match.discourse.date
    if not latest or len(latest) < fineness or match.discourse.passage != match.number:
        return match.reference.day
    return date.fromisoformat(latest + "-01-01"[len(latest) - 4 :])


def end_of_unit(match: Match) -> Normalised | None:
    """Read `the end of the year` (the year) and `the end of the month` (its last day)."""
    unit, today, mods = match.unit(), match.reference.day, match.language.mods
    mod = next((mods[word] for word in match.tokens() if word in mods), None)
    if unit == "D" or unit[:1] in TIME_UNITS:
        return None
    if today is None:
        return Normalised("DATE", None, mod)
    following = reference_time.month_of(today, 1) if unit == "M" and mod == "END" else None
    if following:
        last = reference_time.shifted(date.fromisoformat(f"{following}-01"), -1)
        return Normalised("DATE", last.isoformat() if last else None)
    return Normalised("DATE", reference_time.moved(today, unit, 0), mod)
