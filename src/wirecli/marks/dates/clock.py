"""Normalisers of clock times and parts of the day: `10 p.m. Wednesday`, `Friday night`, `noon`."""

from datetime import date

from wirecli.marks.dates import days, explicit, reference_time
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

FARTHEST = 14
"""Hours from UTC at most: the Line Islands of Kiribati."""
FULL_DATE = len("1998-04-24")
FIRST_OF_NIGHT = 6
"""The first hour that at night can only be one of the evening."""
PARTS = frozenset({"MO", "AF", "EV", "NI"})
"""The parts of the day that have hours of their own, as TIMEX3 writes them behind a T."""
MIDNIGHT = "T24"
"""How TIMEX3 writes midnight; with an offset it has its minutes, as ISO 8601 does."""


def clock(match: Match) -> Normalised | None:
    """Read a clock time of the day named with it, else the last one of the passage, else today."""
    time = _time(match)
    if time is None:
        return None
    day, offset = _day(match), _offset(match)
    if offset and time == MIDNIGHT:
        time = f"{MIDNIGHT}:00"
    return Normalised("TIME", f"{day}{time}{offset}" if day else None, None, _stop(match))


def _offset(match: Match) -> str:
    """Return the distance from UTC as ISO 8601 writes it, "" where none is written in figures.

    Names of zones but UTC and GMT are left out, as in TimeBank: CST and IST are several zones.
    """
    tokens, utc = match.tokens_of("clock"), match.cues("utc")
    index = next((index for index, word in enumerate(tokens) if word in utc), None)
    if index is None:
        return ""
    sign, *figures = [word for word in tokens[index + 1 :] if word not in ":)"] or [""]
    if not figures or int(figures[0]) > FARTHEST:
        return "" if figures else "Z"
    minutes = figures[1] if len(figures) > 1 else "00"
    return f"{'+' if sign == '+' else '-'}{int(figures[0]):02d}:{minutes}"


def _stop(match: Match) -> int | None:
    """End before the full stop of `p.m.` that ends a sentence."""
    after = match.after()
    ends = not after or after[0].isupper() or after in "\"”'’)"
    return match.stop - 1 if match.passage.tokens[match.stop - 1] == "." and ends else None


def _time(match: Match) -> str | None:
    first = match.word("clock")
    part = match.language.parts.get(first)
    if part:
        return part
    if match.has("hhmm"):
        return f"T{first[:2]}:{first[2:]}"
    if match.has("hour_h"):
        hours, _, minutes = first.partition("h")
        return f"T{int(hours):02d}:{minutes or '00'}" if _is_at(match) else None
    half, minute = _half(match), _minute(match)
    hour = match.number_of(first.removesuffix("am").removesuffix("pm"))
    afternoon = bool(minute) and half == "p" and hour is not None and hour > 12
    if hour is None or hour > (12 if half and not afternoon else 24) or _is_score(match):
        return None
    if afternoon:
        half = ""
    minute = minute or "00"
    if int(minute) > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02d}:{minute}"


def _half(match: Match) -> str:
    """Return the half of the day, `a` or `p`, that letters or a part of the day beside it say.

    A small hour of the night may be of either: 2:15 on Friday night.
    """
    glued = match.word("minute_half") or (match.word("clock") if match.has("hour_half") else "")
    if match.has("ampm") or glued:
        return match.word("ampm")[:1] or glued[-2]
    part = match.language.parts.get(_part_word(match), "")
    hour = match.number_of(match.word("clock"))
    if not part or (part == "TNI" and hour is not None and hour < FIRST_OF_NIGHT):
        return ""
    return "a" if part == "TMO" else "p"


def _part_word(match: Match) -> str:
    """Return the part of the day after the clock: the morning of `4:30 in the morning`."""
    parts, tokens = match.language.parts, match.tokens()
    words = (word for word in reversed(tokens) if parts.get(word, "")[1:] in PARTS)
    return match.word("part_of_day") or next(words, "")


def _minute(match: Match) -> str:
    """Return the minutes as written, "" without any."""
    half = match.word("minute_half")
    return match.word("minute") or half.removesuffix("am").removesuffix("pm") or match.word("two")


def clock_range(match: Match) -> Normalised | None:
    """Read the 1400 of `1400 to 1600 GMT`, the 8 of `8 to 10 p.m.`: the end says what it lacks."""
    tokens = match.tokens()
    joint = next(index for index, word in enumerate(tokens) if word in match.cues("clock-joint"))
    times = [_figures(tokens[:joint]), _figures(tokens[joint + 1 :])]
    (hour, minute), (last, _) = times
    half = next((word[-2] if len(word) > 1 else word for word in tokens if _is_half(word)), "")
    if half:
        if not 0 < hour <= 12 or not 0 < last <= 12:
            return None
        later = hour % 12 > last % 12
        hour = hour % 12 + (12 if (half == "p") != later else 0)
    day = _day(match)
    offset = "Z" if match.cues("utc") & set(tokens) and "+" not in tokens else ""
    value = f"{day}T{hour:02d}:{minute:02d}{offset}" if day else None
    return Normalised("TIME", value, None, match.first + joint)


def _is_half(word: str) -> bool:
    return word in ("a", "p") or word.endswith(("am", "pm"))


def _figures(tokens: list[str]) -> tuple[int, int]:
    """Return the hour and minute in the tokens of a time: `1400`, `7 : 30`, `8pm`."""
    numbers = [word.removesuffix("am").removesuffix("pm") for word in tokens]
    numbers = [number for number in numbers if number.isdecimal()][:2]
    if len(numbers[0]) == len("1400"):
        return int(numbers[0][:2]), int(numbers[0][2:])
    return int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0


def _is_at(match: Match) -> bool:
    """Return whether a day or a word before it makes `9 heures` a time, not a duration."""
    day = any(map(match.has, ("weekday", "wd", "zone", "zones")))
    return day or match.before() in match.cues("before-clock")


def _is_score(match: Match) -> bool:
    """Return whether it is the 2:15 of a race: a time has a preposition, a zone or its day."""
    doubtful = match.has("two") or bool(_part_word(match)) or match.has("hours")
    stated = match.has("ampm") or match.has("minute_half") or "clock" in match.tokens()
    return doubtful and not stated and not _is_at(match)


def _day(match: Match) -> str | None:
    today, discourse, shift = match.reference.day, match.discourse, _shift(match)
    if match.has("mon"):
        normalised = explicit.month_day(match)
        return (
            normalised.value
            if normalised and normalised.value and normalised.value[0] != "X"
            else None
        )
    if match.has("weekday"):
        day = days.weekday_date(match)
        return day.isoformat() if day else None
    if (
        shift is None
        and discourse.passage == match.number
        and len(discourse.date or "") == FULL_DATE
    ):
        return discourse.date
    return reference_time.moved(today, "D", shift or 0) if today else None


def _shift(match: Match) -> int | None:
    """Return what the day's word shifts; the mañana of `las 9 de la mañana` is none."""
    shifts, part = match.language.shifts, match.word("part_of_day")
    words = [word for word in match.tokens() if word != part]
    return next((shifts[word] for word in words if word in shifts), None)


def day_part(match: Match) -> Normalised | None:
    """Read `Friday night`, `yesterday morning`, `mid-afternoon yesterday`, `last night`.

    `Friday Night Live` and `Sunday Morning` are names.
    """
    if days.is_title(match):
        return None
    return _part_of(
        match,
        days.last_weekday_date(match)
        if match.has("weekday") or match.has("wd")
        else _shifted(match),
    )


def part_of_weekday(match: Match) -> Normalised:
    """Read `la mañana del lunes`, a part of the day that may be called as tomorrow is."""
    return _part_of(match, days.weekday_date(match))


def weekday_part(match: Match) -> Normalised | None:
    """Read a weekday and a part of it in one word: `Montagabend`."""
    word, language = match.tokens()[0], match.language
    for name, part in language.parts.items():
        number = calendar.is_weekday(word.removesuffix(name), language.code)
        if word.endswith(name) and number is not None:
            day = days.meant_weekday(match, number)
            return Normalised("TIME", f"{day.isoformat()}{part}" if day else None)
    return None


def _shifted(match: Match) -> date | None:
    today, shifts = match.reference.day, match.language.shifts
    first = next((shifts[word] for word in match.tokens() if word in shifts), 0)
    return reference_time.shifted(today, first) if today else None


def _part_of(match: Match, day: date | None) -> Normalised:
    parts = match.language.parts
    part = next(parts[word] for word in reversed(match.tokens()) if word in parts)
    return Normalised("TIME", f"{day.isoformat()}{part}" if day else None, match.mod())


def morning(match: Match) -> Normalised | None:
    """Read `in the morning`, but not `in the morning of`."""
    if match.before() not in match.cues("before-morning") or match.after() == "of":
        return None
    return _part_of(match, match.reference.day)
