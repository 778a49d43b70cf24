"""Readings of clock times and parts of the day: `10 p.m. Wednesday`, `Friday night`, `noon`."""

from wirecli.marks.dates import explicit, relative
from wirecli.marks.dates.found import Found, Reading

WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24"}


def _stop(found: Found) -> int | None:
    """End before the full stop of `p.m.` that ends a sentence."""
    words = found.all()
    after = found.after()
    if words[-1] == "." and (not after or after[:1].isupper() or after in "\"”'’)"):
        return found.stop - 1
    return None


def clock(found: Found) -> Reading | None:
    """Read a clock time on the day that is named with it, else the last one named, else today."""
    words = found.all()
    time = _time(found)
    if time is None:
        return None
    day = _day(found, words)
    return Reading("TIME", f"{day}{time}" if day else None, None, _stop(found))


def _time(found: Found) -> str | None:
    words = found.words("clock")
    named = next((WORDS[word] for word in words if word in WORDS), None)
    if named:
        return named
    numbers = found.language.numbers
    first = words[0]
    half = (
        "p"
        if "p" in words or "pm" in words or first.endswith("pm")
        else "a"
        if "a" in words or "am" in words or first.endswith("am")
        else ""
    )
    figures = first.removesuffix("am").removesuffix("pm")
    hour = int(figures) if figures.isdecimal() else numbers.get(first, 99)
    minute = found.word("minute") if found.has("minute") else "00"
    if half and hour > 12:
        return None
    if (
        not half
        and "o" not in words
        and not found.has("zone")
        and len(words) == 3
        and found.before()
        not in ("at", "by", "until", "from", "around", "about", "(", "before", "after", "since")
    ):
        return None
    hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
    return f"T{hour:02d}:{minute}" if hour <= 24 else None


def _day(found: Found, words: list[str]) -> str | None:
    today = found.anchor.day
    if found.has("mon"):
        reading = explicit.month_day(found)
        return reading.value if reading else None
    if found.has("weekday"):
        meant = relative.weekday_date(found)
        return meant.isoformat() if meant else None
    for word in ("today", "tomorrow", "yesterday"):
        if word in words:
            return relative.anchor.moved(today, "D", found.language.shifts[word]) if today else None
    said = found.said
    if said.passage == found.number and said.date and len(said.date) == 10:
        return said.date
    return today.isoformat() if today else None


def day_part(found: Found) -> Reading | None:
    """Read `Friday night`, `yesterday morning`, `mid-afternoon yesterday`."""
    part = found.language.parts[found.word("part_of_day")]
    if found.has("weekday"):
        meant = relative.weekday_date(found)
    else:
        today = found.anchor.day
        word = next(word for word in found.all() if word in ("today", "tomorrow", "yesterday"))
        meant = relative.anchor.shifted(today, found.language.shifts[word]) if today else None
    return Reading("TIME", f"{meant.isoformat()}{part}" if meant else None)


def this_morning(found: Found) -> Reading:
    """Read `this morning`, `tonight`, `overnight`."""
    words = found.all()
    part = next(found.language.parts[word] for word in words if word in found.language.parts)
    today = found.anchor.day
    return Reading("TIME", f"{today.isoformat()}{part}" if today else None)


def last_night(found: Found) -> Reading:
    """Read `last night`."""
    today = found.anchor.day
    day = relative.anchor.shifted(today, -1) if today else None
    return Reading("TIME", f"{day.isoformat()}TNI" if day else None)


def morning(found: Found) -> Reading | None:
    """Read `the morning`, `in the afternoon`: of the last day named, else the story's."""
    if found.all()[0] not in ("the", "mid") or found.before() not in (
        "in",
        "during",
        "of",
        "by",
        "late",
        "early",
        "on",
    ):
        return None
    return this_morning(found)
