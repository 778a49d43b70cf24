"""Normalisers of durations: `two weeks`, `a minute and a half`, `the past two months`."""

from itertools import pairwise

from wirecli.marks.dates import numerals
from wirecli.marks.dates.context import Match, Normalised

SMALLER = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "D": ("H", 24)}
"""The next smaller unit and how many of them make one: 2 1/2 years are P2Y6M."""
NUMBERS = ("count", "cardinal", "two_or_more", "number", "vague")
"""Classes and phrases that can be the number of a duration."""
VAGUE_UNITS = {"E": "DE", "C": "CE", "2W": "W"}
"""How TIMEX2 and TIMEX3 write a vague number of them: decades are PXDE."""
FINER = {"Y": "M W D", "M": "W D", "W": "D", "D": "TH", "TH": "TM TS", "TM": "TS"}
"""The units that may follow another in a compound duration: two years and six months."""
LONG = {"E": ("Y", 10), "C": ("Y", 100), "2W": ("W", 2)}
"""Units that are written in smaller ones: two decades are P20Y, a fortnight is P2W."""


def value(count: str, unit: str) -> str:
    """Return a TIMEX3 duration: `P2W`, `PT30M`, `PXY` and `PTXM` for a vague number.

    `2.5, E (decades) -> P25Y`, `1.75, E -> P17Y6M`
    """
    if unit in LONG:
        smaller, times = LONG[unit]
        vague = count == numerals.VAGUE
        return f"PX{VAGUE_UNITS[unit]}" if vague else value(numerals.product(count, times), smaller)
    if "." in count:
        return _mixed(count, unit)
    if unit[0] == "T":
        return f"PT{count}{unit[1]}"
    return f"P{count}{unit}"


def _mixed(count: str, unit: str) -> str:
    """Write a fraction in the next smaller unit, if it is a whole number of them."""
    whole, _, part = count.partition(".")
    smaller, size = SMALLER.get(unit, ("", 0))
    rest = float(f"0.{part}") * size
    head = "" if whole in ("", "0") else f"{whole}{unit[-1]}"
    if not rest or rest != int(rest):
        return f"PT{count}{unit[1]}" if unit[0] == "T" else f"P{count}{unit}"
    if unit == "D":
        return f"P{head}T{int(rest)}{smaller}"
    return f"P{'T' if unit[0] == 'T' else ''}{head}{int(rest)}{smaller}"


def duration(match: Match) -> Normalised | None:
    """Read a number of units; in a range the first number counts."""
    tokens = next((match.tokens_of(name) for name in NUMBERS if match.has(name)), [])
    count, unit = numerals.read(tokens, match.language.numbers), match.unit()
    if count is None or not unit or _is_sum(match) or count.endswith(".00"):
        return None  # 21,00 horas is a time of day
    if match.tokens()[0] in match.cues("verb-last") and match.before() in match.cues("infinitive"):
        return None  # to last four weeks
    if unit == "Q" and count in ("1", "3") and ("-" in match.tokens() or match.after() == "of"):
        return None  # one-quarter, three quarters of the vote
    counts = match.passage.tokens[match.first].lower() in tokens + match.tokens_of("about")
    return Normalised("DURATION", value(count, unit), match.amount() if counts else None)


def _is_sum(match: Match) -> bool:
    """Return whether the number begins before: the 5 days of `$5 days` and `2.5 days`."""
    before = match.before()
    if before in match.cues("money"):
        return True
    return match.glued(match.first) and before in ".,/:" and match.before(2).isdecimal()


def first_of_range(match: Match) -> Normalised | None:
    """Read the 12 of `between 12 and 18 months`: two durations, as TimeML has it."""
    tokens = match.tokens_of("cardinal")
    count, unit = numerals.read(tokens, match.language.numbers), match.unit()
    if match.before() not in match.cues("before-range") or count is None or not unit:
        return None
    return Normalised("DURATION", value(count, unit), None, match.first + len(tokens))


def long(match: Match) -> Normalised | None:
    """Read `decades-long`, `daylong`."""
    vague = match.has("units") or match.has("long_plural")
    unit, count = match.unit(), numerals.VAGUE if vague else "1"
    return Normalised("DURATION", value(count, unit)) if unit not in ("", "WE") else None


def duration_half(match: Match) -> Normalised | None:
    """Read `a year and a half`, `two and a half hours`."""
    tokens = next((match.tokens_of(name) for name in NUMBERS if match.has(name)), [])
    count = numerals.read(tokens or match.tokens()[:1], match.language.numbers)
    if count is None or not count.isdecimal():
        return None
    return Normalised("DURATION", value(f"{count}.5", match.unit()), match.amount())


def half_unit(match: Match) -> Normalised | None:
    """Read `half an hour`, `half a year`, `half a century`."""
    unit = match.unit()
    measured = unit in SMALLER or unit in ("C", "E")
    return Normalised("DURATION", value("0.5", unit)) if measured else None


def compound(match: Match) -> Normalised | None:
    """Read `two years and six months`, `2 hours, 4 minutes and 11 seconds`: one duration."""
    parts, counted = [], list[str]()
    for word in match.tokens():
        unit = match.language.units.get(word)
        if unit is None:
            counted.append(word)
            continue
        words = [one for one in counted if one == "." or match.number_of(one) is not None]
        parts.append((numerals.read(words, match.language.numbers) or "", unit))
        counted = []
    units = [unit for _, unit in parts]
    finer = all(unit in FINER.get(one, "").split() for one, unit in pairwise(units))
    counts = [count for count, _ in parts]
    whole = all(map(str.isdecimal, (*counts[:-1], counts[-1].replace(".", "", 1))))
    if not (whole and finer) or _is_sum(match):
        return None
    dates = "".join(f"{count}{unit}" for count, unit in parts if unit[0] != "T")
    times = "".join(f"{count}{unit[1]}" for count, unit in parts if unit[0] == "T")
    return Normalised("DURATION", f"P{dates}{'T' if times else ''}{times}")


def one_unit(match: Match) -> Normalised | None:
    """Read `one week`, and `a week` after a preposition: elsewhere it is a rate.

    `one day` alone is some day of the future, or of a tale.
    """
    unit, one = match.unit(), match.has("one")
    worth = match.after() in ("'", "’") and match.after(2) == "s" and unit != "D"  # a day's
    measured = match.has("about_one") or match.has("more") or match.has("another") or worth
    if unit in ("TS", "Q", "WE", "C", "") or match.is_compound():
        return None
    follows = match.before() in match.cues("before-unit") or match.after() in match.cues(
        "after-unit"
    )
    if not (one or measured or follows):
        return None
    if one and unit == "D" and not (measured or follows):
        future = match.before() in match.cues("will")
        return Normalised("DATE", "FUTURE_REF") if future else None
    return Normalised("DURATION", value("1", unit), match.amount())


def units(match: Match) -> Normalised | None:
    """Read units without a number: `for weeks`, `in the days before`."""
    cues, cues_after, unit = match.cues("before-units"), match.cues("after-units"), match.unit()
    before = f"{match.before(2)} {match.before()}"
    follows = cues_after & {match.after(), f"{match.after()} {match.after(2)} {match.after(3)}"}
    cued = match.before() in cues or before in cues or bool(follows)
    if not cued or match.is_compound() or unit in ("Q", "WE"):
        return None
    return Normalised("DURATION", value(numerals.VAGUE, unit))


def recent_units(match: Match) -> Normalised:
    """Read `recent years`, `coming weeks`."""
    return Normalised("DURATION", value(numerals.VAGUE, match.unit()))
