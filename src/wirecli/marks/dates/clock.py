"""Readings of clock times and parts of the day: `10 p.m. Wednesday`, `Friday night`, `noon`."""

from datetime import date

from wirecli.marks.dates import days, explicit, reference_time
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

FULL_DATE = len("1998-04-24")


def clock(found: Match) -> Normalised | None:
    """Read a clock time of the day named with it, else the last one of the passage, else today."""
    time = _time(found)
    if time is None:
        return None
    day = _day(found)
    return Normalised("TIME", f"{day}{time}" if day else None, None, _stop(found))


def _stop(found: Match) -> int | None:
    """End before the full stop of `p.m.` that ends a sentence."""
    after = found.after()
    ends = not after or after[0].isupper() or after in "\"”'’)"
    return found.stop - 1 if found.passage.words[found.stop - 1] == "." and ends else None


def _time(found: Match) -> str | None:
    first = found.word("clock")
    named = found.language.parts.get(first)
    if named:
        return named
    if found.has("hhmm"):
        return f"T{first[:2]}:{first[2:]}"
    half = found.word("ampm")[:1] or (first[-2] if found.has("hour_half") else "")
    if found.has("part_of_day"):
        half = "a" if found.language.parts[found.word("part_of_day")] == "TMO" else "p"
    hour = found.number_of(first.removesuffix("am").removesuffix("pm"))
    if hour is None or hour > (12 if half else 24) or _is_score(found):
        return None
    minute = found.word("minute") or found.word("two") or "00"
    if int(minute) > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02d}:{minute}"


def _is_score(found: Match) -> bool:
    """Tell the 2:15 of a race from a time, which a preposition or a zone marks."""
    doubtful = found.has("two") or found.has("part_of_day")
    if not doubtful or found.has("ampm") or found.has("zone"):
        return False
    return found.before() not in found.cues("before-clock")


def _day(found: Match) -> str | None:
    today, said, shift = found.anchor.day, found.said, found.shift()
    if found.has("mon"):
        reading = explicit.month_day(found)
        return reading.value if reading and reading.value and reading.value[0] != "X" else None
    if found.has("weekday"):
        meant = days.weekday_date(found)
        return meant.isoformat() if meant else None
    if shift is None and said.passage == found.number and len(said.date or "") == FULL_DATE:
        return said.date
    return reference_time.moved(today, "D", shift or 0) if today else None


def day_part(found: Match) -> Normalised:
    """Read `Friday night`, `yesterday morning`, `mid-afternoon yesterday`, `last night`."""
    return _part_of(
        found, days.last_weekday_date(found) if found.has("weekday") else _shifted(found)
    )


def weekday_part(found: Match) -> Normalised | None:
    """Read a weekday and a part of it in one word: `Montagabend`."""
    word, language = found.all()[0], found.language
    for name, part in language.parts.items():
        day = calendar.is_weekday(word.removesuffix(name), language.code)
        if word.endswith(name) and day is not None:
            meant = days.meant_weekday(found, day)
            return Normalised("TIME", f"{meant.isoformat()}{part}" if meant else None)
    return None


def _shifted(found: Match) -> date | None:
    today, shifts = found.anchor.day, found.language.shifts
    first = next((shifts[word] for word in found.all() if word in shifts), 0)
    return reference_time.shifted(today, first) if today else None


def _part_of(found: Match, day: date | None) -> Normalised:
    parts = found.language.parts
    part = next(parts[word] for word in reversed(found.all()) if word in parts)
    return Normalised("TIME", f"{day.isoformat()}{part}" if day else None, found.mod())


def morning(found: Match) -> Normalised | None:
    """Read `in the morning`, but not `in the morning of`."""
    if found.before() not in found.cues("before-morning") or found.after() == "of":
        return None
    return _part_of(found, found.anchor.day)
