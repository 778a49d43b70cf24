"""Readings of durations: `two weeks`, `five-year`, `a minute and a half`, `the past two months`."""

from wirecli.marks.dates import cues, numerals
from wirecli.marks.dates.found import Found, Reading


def value(count: str, unit: str) -> str:
    """Return a TIMEX3 duration; minutes of a vague number are written without the T."""
    if unit == "E":
        return f"P{int(count) * 10}Y" if count.isdecimal() else "PXE"
    if unit == "C":
        return f"P{int(count) * 100}Y" if count.isdecimal() else "PXC"
    if unit == "2W":
        return f"P{int(count) * 2}W" if count.isdecimal() else "PXW"
    if unit == "WE":
        return f"P{count}WE"
    if unit[0] == "T":
        return f"P{count}M" if unit == "TM" and count == "X" else f"PT{count}{unit[1]}"
    return f"P{count}{unit}"


NEXT_UNIT = {
    "Y": ("M", 12),
    "TH": ("M", 60),
    "TM": ("S", 60),
    "M": ("W", 0),
    "W": ("D", 0),
    "D": ("TH", 24),
}


def _mixed(count: str, unit: str) -> str:
    """Write a fraction in the next smaller unit: 2 1/2 years are P2Y6M."""
    whole, _, part = count.partition(".")
    smaller, size = NEXT_UNIT.get(unit, ("", 0))
    rest = round(float(f"0.{part}") * size, 4) if part and size else 0
    if not part or not size or rest != int(rest) or not rest:
        return value(count, unit)
    head = (
        value(whole, unit) if whole != "0" else ("PT" if unit[0] == "T" or smaller == "TH" else "P")
    )
    if unit == "D":
        return f"{head.removesuffix('T')}T{int(rest)}H".replace("TT", "T")
    return f"{head}{int(rest)}{smaller}"


def unit_of(found: Found) -> str:
    """Return the code of the unit in a match: `D`, `W`, `M`, `TH`."""
    units = found.language.units
    return next((units[word] for word in reversed(found.all()) if word in units), "")


def duration(found: Found) -> Reading | None:
    """Read a number of units."""
    words = found.words("count") or found.words("cardinal") or found.words("vague") or ["1"]
    if found.rule.name == "past-couple":
        words = ["2"]
    count, unit = numerals.read(words, found.language.numbers), unit_of(found)
    if count is None or not unit:
        return None
    if found.before() in cues.MONEY or (
        found.first
        and found.glued(found.first)
        and found.before() in ".,/:"
        and found.before(2).isdecimal()
    ):
        return None
    if found.rule.name == "duration-half" and count.isdecimal():
        count = f"{count}.5"
    if "." in count and count != ".":
        return Reading("DURATION", _mixed(count, unit), found.mod())
    if count == "24" and unit == "TH" and found.rule.name == "past-units":
        return Reading("DURATION", "P1D")
    return Reading("DURATION", value(count, unit), found.mod())


def half_unit(found: Found) -> Reading | None:
    """Read `half an hour`, `half a year`."""
    unit = unit_of(found)
    return Reading("DURATION", _mixed("0.5", unit)) if unit in ("TH", "Y", "TM", "D") else None


def one_unit(found: Found) -> Reading | None:
    """Read `a week`, `an hour` behind a preposition, `one day`: elsewhere it is a rate."""
    unit = unit_of(found)
    article = found.words("about") if found.has("about") else []
    word = next(word for word in found.all()[len(article) :] if word != "over")
    if unit in ("TS", "Q", "WE", "C"):
        return None
    if (
        word != "one"
        and not article
        and found.all()[0] != "over"
        and found.before() not in cues.BEFORE_A_UNIT
    ):
        return None
    if word == "one" and unit == "D" and found.before() not in cues.BEFORE_A_UNIT:
        return Reading("DATE", "FUTURE_REF") if found.before() in cues.WILL else None
    return Reading("DURATION", value("1", unit), found.mod())


def the_unit(found: Found) -> Reading | None:
    """Read `the year`, `that day`."""
    unit = unit_of(found)
    today = found.anchor.day
    words = found.all()
    if unit == "Y" and words[0] == "the":
        if found.after() in cues.ENDED or "fiscal" in words:
            return Reading("DURATION", "P1Y")
        if "full" in words:
            return Reading("DATE", f"{today.year:04d}" if today else None)
        if found.before() in cues.BEFORE_THE_UNIT:
            return Reading("DATE", f"{today.year:04d}" if today else None)
    return None


def units(found: Found) -> Reading | None:
    """Read units without a number: `for weeks`."""
    if found.before() not in cues.BEFORE_UNITS and not (
        found.before() == "the" and found.before(2) == "in"
    ):
        return None
    unit = unit_of(found)
    return Reading("DURATION", value("X", unit)) if unit not in ("Q", "WE") else None


def recent_units(found: Found) -> Reading | None:
    """Read `recent years`, `coming weeks`."""
    return Reading("DURATION", value("X", unit_of(found)))
