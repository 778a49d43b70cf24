"""Normalisers of longer periods by their name: decades, centuries, quarters, halves, seasons."""

from datetime import date

from wirecli.marks.dates import calendar_years, days, direction, explicit, numerals, reference_time
from wirecli.marks.dates.context import Match, Normalised

NEAR = 25
"""Tokens before a decade among which a word of temperatures counts."""
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
"""First and last month of the seasons, in the northern half of the world; 14 is February."""


def decade(match: Match) -> Normalised | None:
    """Read `the 1970s`, `the late '80s`, `los años 60` as TIMEX3 does: `197`.

    Without a century it is the twentieth; somebody's thirties are his age.
    """
    if _is_of_degrees(match):
        return None
    if match.has("decade"):
        return Normalised("DATE", match.word("decade")[:3], match.mod())
    if match.before() in match.cues("possessive"):
        return None
    if match.has("year") or match.has("two"):
        year = match.word("year") or f"19{match.word('two')}"
        return Normalised("DATE", year[:3], match.mod()) if year[3] == "0" else None
    if match.has("decade_short"):
        number = match.word("decade_short")[0]
    else:
        number = str(match.number_of(match.word("decade_word")) or 0)[0]
    cued = any(map(match.has, ("the", "apos", "years")))
    cued = cued or match.matched.rule.reading == "part-of-decade"
    bare = not (cued or _is_listed(match))
    return None if bare else Normalised("DATE", f"19{number}", match.mod())


def _is_of_degrees(match: Match) -> bool:
    """Return whether it is a temperature: `Highs will be in the 60s`."""
    near = match.passage.tokens[max(0, match.first - NEAR) : match.first]
    degrees = match.cues("degrees")
    return bool(degrees) and not match.has("decade") and any(map(degrees.__contains__, near))


def _is_listed(match: Match) -> bool:
    """Return whether a list of decades goes on: the 80s of `the 70s and 80s`."""
    last = match.discourse.last
    decade = last is not None and last.type == "DATE" and len(last.value or "") == len("197")
    listed = match.before() in match.cues("list") and match.before(2).endswith("s")
    return decade and match.discourse.passage == match.number and listed


def century(match: Match) -> Normalised | None:
    """Read `the 20th century` as TIMEX3 does: `19`."""
    number = explicit.day_number(match) or numerals.roman(
        match.word("roman") or match.word("roman_e").rstrip("er")
    )
    return Normalised("DATE", f"{number - 1:02d}", match.mod()) if number and number > 1 else None


def century_of_list(match: Match) -> Normalised | None:
    """Read the 11th of `the 11th and 12th centuries`."""
    normalised = century(match)
    joint = next(i for i, word in enumerate(match.tokens()) if word in match.cues("list-joint"))
    return normalised and normalised._replace(stop=match.first + joint)


def quarter(match: Match) -> Normalised | None:
    """Read a quarter by its number: of the year that is named, or the latest one begun.

    A fiscal quarter keeps its number.
    """
    word, day = match.word("ordinal") or match.word("quarter_short"), match.reference.day
    number = match.number_of(word)
    if number is None or not 1 <= number <= 4 or days.is_title(match) or _is_of_game(match):
        return None
    year, shift = calendar_years.year_number(match), match.shift()
    if year is None and day is not None:
        year = day.year + (_years_away(match, day, number) if shift is None else shift)
    return Normalised(
        "DATE", f"XXXX-Q{number}" if year is None else reference_time.in_year(year, f"Q{number}")
    )


def _is_of_game(match: Match) -> bool:
    """Return whether a quarter is one of a game: a word of football or basketball is near."""
    sport, tokens = match.cues("sport"), match.passage.tokens
    near = tokens[max(0, match.first - NEAR) : match.stop + NEAR]
    return bool(sport) and not match.has("year") and not sport.isdisjoint(near)


def _years_away(match: Match, day: date, number: int) -> int:
    """Return the years from the story's to a quarter: the latest begun, or after a cue its own."""
    begun = number <= (day.month - 1) // 3 + 1
    return 0 if begun or direction.is_ahead(match) else -1


def latest_quarter(match: Match) -> Normalised | None:
    """Read `the quarter`, `the latest period`: the one the story named, else the last finished."""
    day = match.reference.day
    if match.is_compound():
        return None
    if match.discourse.quarter:
        return Normalised("DATE", match.discourse.quarter)
    return Normalised("DATE", reference_time.quarter_of(day, -1) if day else None)


def year_ago(match: Match) -> Normalised:
    """Read `a year ago`: of the quarter that the story named (results), else of the story's year.

    Where a longer period was named since, the year is meant.
    """
    day, quarter = match.reference.day, match.discourse.quarter
    number = match.number_of(match.word("ordinal"))
    if number is not None and day is not None and 1 <= number <= 4:
        return Normalised("DATE", reference_time.in_year(day.year - 1, f"Q{number}"))
    if quarter and quarter[0] != "X" and not match.discourse.annual:
        return Normalised("DATE", reference_time.in_year(int(quarter[:4]) - 1, quarter[5:]))
    return Normalised("DATE", reference_time.year_of(day, -1) if day else None)


def period_of_year(match: Match) -> Normalised:
    """Read `the 1988 period`: the quarter that the story named, in that year; else the year."""
    quarter = match.discourse.quarter
    return Normalised("DATE", f"{match.word('year')}{quarter[4:] if quarter else ''}")


def final_quarter(match: Match) -> Normalised:
    """Read `the final quarter of 2009`, `the opening quarter of last year`."""
    number = 1 if match.tokens_of("of_year") and _opens(match) else 4
    year = _year_of_phrase(match)
    return Normalised("DATE", None if year is None else reference_time.in_year(year, f"Q{number}"))


def _opens(match: Match) -> bool:
    return not match.cues("first").isdisjoint(match.tokens())


def _year_of_phrase(match: Match) -> int | None:
    """Return the year of the phrase OF_YEAR: `of 1989`, `of last year`, `of the year`."""
    year, day = calendar_years.year_number(match), match.reference.day
    if year is not None or day is None:
        return year
    shifts, tokens = match.language.shifts, match.tokens_of("of_year")
    return day.year + next((shift for word, shift in shifts.items() if word in tokens), 0)


def half(match: Match) -> Normalised:
    """Read `the first half of 1989`; the last half is the second."""
    number = match.number_of(match.word("half") or match.word("half_short")) or 2
    year = _year_of_phrase(match)
    return Normalised("DATE", None if year is None else reference_time.in_year(year, f"H{number}"))


def half_of_year(match: Match) -> Normalised | None:
    """Read `el segundo semestre de 2021`; a third half there is not."""
    number = match.number_of(match.word("ordinal") or match.word("second"))
    if number not in (1, 2):
        return None
    return Normalised("DATE", f"{match.word('year')}-H{number}")


def part_of_decade(match: Match) -> Normalised | None:
    """Read `Anfang der 90er Jahre`, `début des années 1990`: the decade, its start or end."""
    normalised, mods = decade(match), match.language.mods
    mod = next((mods[word] for word in match.tokens() if word in mods), None)
    return normalised and normalised._replace(mod=mod)


def _season(match: Match) -> str:
    return match.language.seasons[match.word("season")]


def season(match: Match) -> Normalised | None:
    """Read a season alone: the latest one begun, or after a cue of the future the next."""
    bare = match.word("season") == match.tokens()[0]
    if bare and match.before() not in match.cues("before-season"):
        return None
    if match.after() in match.cues("after-verb") or _is_named_season(match):
        return None
    name, day = _season(match), match.reference.day
    if day is None:
        return Normalised("DATE", f"XXXX-{name}", match.mod())
    year = _latest_season(day, name, over=False)
    if direction.is_ahead(match) and not _in_season(day, name):
        year += 1
    return Normalised("DATE", reference_time.in_year(year, name), match.mod())


def _is_named_season(match: Match) -> bool:
    """Return whether the season is of a name: `the Winter Garden`."""
    capital = match.passage.tokens[match.stop - 1].istitle() and match.after().istitle()
    return capital and match.passage.field == "paragraphs"


def _in_season(day: date, name: str) -> bool:
    first, last = SEASON_MONTHS[name]
    return first <= day.month <= last or first <= day.month + 12 <= last


def _latest_season(day: date, name: str, *, over: bool) -> int:
    """Return the year in which the latest such season began; `over`: it is finished."""
    first, last = SEASON_MONTHS[name]
    if name == "WI":
        running = day.month == 12 or _in_season(day, name)
        if over:
            return day.year - 1 - (running and day.month < 12)
        return day.year - (day.month < 12)
    begun = day.month > last if over else day.month >= first
    return day.year - (not begun)


def last_season(match: Match) -> Normalised:
    """Read `last fall` (the latest one finished), `this summer`, `next spring`.

    This winter is until March the one that began in the year before.
    """
    name, day, shift = _season(match), match.reference.day, match.shift() or 0
    if day is None:
        return Normalised("DATE", None, match.mod())
    if shift < 0:
        year = _latest_season(day, name, over=True)
    elif name == "WI" and shift == 0 and day.month <= SEASON_MONTHS["SP"][0]:
        year = day.year - 1
    else:
        year = day.year + (shift > 0 and day.month >= SEASON_MONTHS[name][0])
    return Normalised("DATE", reference_time.in_year(year, name), match.mod())


def season_of_year(match: Match) -> Normalised | None:
    """Read `the summer of 1996`."""
    year = calendar_years.year_number(match)
    return Normalised("DATE", f"{year:04d}-{_season(match)}", match.mod()) if year else None
