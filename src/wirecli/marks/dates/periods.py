"""Readings of longer periods by their name: decades, centuries, quarters, halves, seasons."""

from datetime import date

from wirecli.marks.dates import explicit, reference_time
from wirecli.marks.dates.context import Match, Normalised

SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
"""First and last month of the seasons, in the northern half of the world; 14 is February."""


def decade(found: Match) -> Normalised | None:
    """Read `the 1970s`, `the late '80s`, `los años 60` as TIMEX3 does: `197`.

    Without a century it is the twentieth; somebody's thirties are his age.
    """
    if found.has("decade"):
        return Normalised("DATE", found.word("decade")[:3], found.mod())
    if found.before() in found.cues("possessive"):
        return None
    if found.has("year") or found.has("two"):
        year = found.word("year") or f"19{found.word('two')}"
        return Normalised("DATE", year[:3]) if year[3] == "0" else None
    if found.has("decade_short"):
        number = found.word("decade_short")[0]
    else:
        number = str(found.number_of(found.word("decade_word")) or 0)[0]
    bare = not (found.has("the") or found.has("apos"))
    return None if bare else Normalised("DATE", f"19{number}", found.mod())


def century(found: Match) -> Normalised | None:
    """Read `the 20th century` as TIMEX3 does: `19`."""
    number = explicit.day_number(found)
    return Normalised("DATE", f"{number - 1:02d}", found.mod()) if number and number > 1 else None


def quarter(found: Match) -> Normalised | None:
    """Read a quarter by its number: of the year that is named, or the latest one begun.

    A fiscal quarter keeps its number.
    """
    word, day = found.word("ordinal") or found.word("quarter_short"), found.anchor.day
    number = found.number_of(word)
    if number is None or not 1 <= number <= 4:
        return None
    year, shift = explicit.year_number(found), found.shift()
    if year is None and day is not None:
        begun = number <= (day.month - 1) // 3 + 1
        year = day.year + shift if shift is not None else day.year - (not begun)
    return Normalised(
        "DATE", f"XXXX-Q{number}" if year is None else reference_time.in_year(year, f"Q{number}")
    )


def latest_quarter(found: Match) -> Normalised | None:
    """Read `the quarter`, `the latest period`: the one the story named, else the last finished."""
    day = found.anchor.day
    if found.is_compound():
        return None
    if found.said.quarter:
        return Normalised("DATE", found.said.quarter)
    return Normalised("DATE", reference_time.quarter_of(day, -1) if day else None)


def year_ago(found: Match) -> Normalised:
    """Read `a year ago`: of the quarter that the story named (results), else of the story's year.

    Where a longer period was named since, the year is meant.
    """
    day, quarter = found.anchor.day, found.said.quarter
    number = found.number_of(found.word("ordinal"))
    if number is not None and day is not None and 1 <= number <= 4:
        return Normalised("DATE", reference_time.in_year(day.year - 1, f"Q{number}"))
    if quarter and quarter[0] != "X" and not found.said.annual:
        return Normalised("DATE", reference_time.in_year(int(quarter[:4]) - 1, quarter[5:]))
    return Normalised("DATE", reference_time.year_of(day, -1) if day else None)


def period_of_year(found: Match) -> Normalised:
    """Read `the 1988 period`: the quarter that the story named, in that year; else the year."""
    quarter = found.said.quarter
    return Normalised("DATE", f"{found.word('year')}{quarter[4:] if quarter else ''}")


def half(found: Match) -> Normalised:
    """Read `the first half of 1989`; the last half is the second."""
    number = found.number_of(found.word("half")) or 2
    year, day = explicit.year_number(found), found.anchor.day
    if year is None and day is not None:
        words = found.words("of_year")
        year = day.year + next((n for word, n in found.language.shifts.items() if word in words), 0)
    return Normalised("DATE", None if year is None else reference_time.in_year(year, f"H{number}"))


def _season(found: Match) -> str:
    return found.language.seasons[found.word("season")]


def season(found: Match) -> Normalised | None:
    """Read a season alone: the latest one begun, or behind a cue of the future the next."""
    bare = found.word("season") == found.all()[0]
    if bare and found.before() not in found.cues("before-season"):
        return None
    if found.after() in found.cues("after-verb"):
        return None
    name, day = _season(found), found.anchor.day
    if day is None:
        return Normalised("DATE", f"XXXX-{name}", found.mod())
    year = _latest_season(day, name, over=False)
    if found.is_future() and not _in_season(day, name):
        year += 1
    return Normalised("DATE", reference_time.in_year(year, name), found.mod())


def _in_season(day: date, name: str) -> bool:
    first, last = SEASON_MONTHS[name]
    return first <= day.month <= last or first <= day.month + 12 <= last


def _latest_season(day: date, name: str, *, over: bool) -> int:
    """Return the year in which the latest such season began; `over`: it is finished."""
    first, last = SEASON_MONTHS[name]
    if name == "WI":
        return day.year if day.month == 12 and not over else day.year - 1
    begun = day.month > last if over else day.month >= first
    return day.year - (not begun)


def last_season(found: Match) -> Normalised:
    """Read `last fall` (the latest one finished), `this summer`, `next spring`."""
    name, day, shift = _season(found), found.anchor.day, found.shift() or 0
    if day is None:
        return Normalised("DATE", None, found.mod())
    if shift < 0:
        year = _latest_season(day, name, over=True)
    else:
        year = day.year + (shift > 0 and day.month >= SEASON_MONTHS[name][0])
    return Normalised("DATE", reference_time.in_year(year, name), found.mod())


def season_of_year(found: Match) -> Normalised | None:
    """Read `the summer of 1996`."""
    year = explicit.year_number(found)
    return Normalised("DATE", f"{year:04d}-{_season(found)}", found.mod()) if year else None
