"""Normalisers of explicit dates: days of a month, in words and in figures."""

from datetime import date

from wirecli.marks.dates import direction, reference_time
from wirecli.marks.dates.calendar_years import (
    counts_people,
    figures_after,
    full_year,
    runs_on,
    year_number,
)
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

FULL_DATE = len("1998-04-24")
LEAP_YEAR = 2000
LISTED_TOKENS = 12
"""Tokens of a list of dates after its first one, at most."""
NEAR_DAYS = 31
"""So near a day of a month is the one meant, whatever the verb: its tense may be of another day."""


def month_number(match: Match) -> int | None:
    """Return the number of the month in a match."""
    word = match.word("month") or match.word("month_short")
    return calendar.month_number(word, match.language.code) if word else None


def day_number(match: Match) -> int | None:
    """Return the number of the day in a match: `8`, `8th`, `eighth`."""
    word = match.word("days") or match.word("day_ordinal") or match.word("day")
    return match.number_of(word) or match.number_of("".join(filter(str.isdecimal, word)))


def month_day(match: Match) -> Normalised | None:
    """Read `Oct. 23`, `Monday, 23 October 2023`; without a year it is the nearest such day.

    Feb. 29 of a year that has none is a date without a value.
    """
    month, number, year = month_number(match), day_number(match), year_number(match)
    if month is None or number is None or reference_time.day_of(LEAP_YEAR, month, number) is None:
        return None
    if _is_decimal(match) or (_is_count(match) if year is None else counts_people(match, year)):
        return None
    if year is None:
        listed = year_of_list(match)
        year = int(listed) if listed else _year_of_day(match, month, number)
    if year is None:
        return Normalised("DATE", f"XXXX-{month:02d}-{number:02d}")
    day = reference_time.day_of(year, month, number)
    return Normalised("DATE", day.isoformat() if day else None)


def _is_adverbial(match: Match) -> bool:
    """Return whether a day says when something is: not the one of `the Sept. 11 attacks`.

    Agencies write it without "on" behind a verb, an object or a place: `met in Oakvale Nov. 3`. It
    does in `on the night of Oct. 23` too. Other languages have a word before it: `am 23. Oktober`.
    """
    if match.before(2) in match.language.parts:
        return True
    before, attributive = match.before(), match.cues("attributive")
    if before in match.cues("adverbial"):
        return True
    if attributive:
        return before.isalpha() and before not in attributive
    return before in match.cues("past") or before.endswith(match.language.past_endings)


def day_of_month(match: Match) -> Normalised | None:
    """Read `on the 21st`: the latest such day, or after a cue of the future the next.

    `The 21st of this month` has its month with it; a noun after it makes it another thing.
    """
    number, after, today = day_number(match), match.after(), match.reference.day
    shift = match.shift()
    named = shift is not None or match.before() in match.cues("before-day-of-month")
    if (
        number is None
        or not named
        or (after[:1].isalpha() and after not in match.cues("after-noun"))
    ):
        return None
    if today is None:
        return Normalised("DATE", None)
    if shift is None:
        shift = _months_away(today, number, ahead=direction.is_ahead(match))
    month = reference_time.month_of(today, shift)
    day = reference_time.day_of(int(month[:4]), int(month[5:]), number) if month else None
    return Normalised("DATE", day.isoformat() if day else None)


def _months_away(today: date, number: int, *, ahead: bool) -> int:
    """Return in which month, from this one, the day with a number is next or was last."""
    if ahead:
        return int(number < today.day)
    return -int(number > today.day)


def year_of_list(match: Match) -> str | None:
    """Return the year at the end of a list of months or days: `May, June and July 2019`.

    The earlier ones have it too, if no year stands between: `May 3 to June 5, 2019`.
    """
    tokens, joints, listed = match.passage.tokens, match.cues("list"), False
    for index in range(match.stop, min(len(tokens), match.stop + LISTED_TOKENS)):
        word = tokens[index]
        if calendar.month_number(word, match.language.code):
            listed = True
        elif listed and len(word) == len("2019") and word.isdecimal():
            return word
        elif word.lower() not in joints and not (word.isdecimal() and len(word) <= 2):
            return None
    return None


def _is_count(match: Match) -> bool:
    """Return whether the day is a count: `In March 1,500 fled`, `In May 12 people fled`."""
    if match.after().lower() in match.cues("counted"):
        return True
    return match.glued(match.stop) and match.after() in ",." and figures_after(match)


def _is_decimal(match: Match) -> bool:
    """Return whether the day is the end of another number: the 24 of `107.24 July`."""
    glued = match.glued(match.first) and match.glued(match.first - 1)
    return glued and match.before() in ".," and match.before(2).isdecimal()


def month_day_short(match: Match) -> Normalised | None:
    """Read `23 APR 90`, as old datelines have it; a number that counts a noun is not a year."""
    ends = match.after() in (".", ",", ")") and not match.after(2).isdecimal()
    if match.after()[:1].isalpha() or (match.glued(match.stop) and not ends):
        return None
    month, number = month_number(match), day_number(match)
    year = full_year(int(match.word("two")), match)
    day = reference_time.day_of(year, month, number) if month and number else None
    return Normalised("DATE", day.isoformat()) if day else None


def week_of(match: Match) -> Normalised | None:
    """Read `the week of March 6`."""
    normalised = month_day(match)
    if normalised is None or not normalised.value or normalised.value[0] == "X":
        return normalised
    return Normalised("DATE", reference_time.week_of(date.fromisoformat(normalised.value), 0))


def _year_of_day(match: Match, month: int, number: int) -> int | None:
    """Return the year of a day without one: that of its weekday, else the nearest.

    After `ended` it is the past one; the verb decides where the nearest is far off.
    """
    day = match.reference.day
    if day is None:
        return None
    later = (month, number) > (day.month, day.day)
    first = _first_of_range(match)
    if first is not None:
        return first.year + ((month, number) < (first.month, first.day))
    if match.before() in match.cues("past-day"):
        return day.year - later
    word = match.word("weekday") or match.word("weekday_short")
    weekday = calendar.is_weekday(word, match.language.code) if word else None
    year = weekday is not None and reference_time.nearest_year(day, month, number, weekday)
    if year:
        return year
    year = reference_time.nearest_year(day, month, number)
    nearest = reference_time.day_of(year or 0, month, number)
    if nearest is None or abs((nearest - day).days) <= NEAR_DAYS:
        return year
    way = direction.of(match) if _is_adverbial(match) else direction.OPEN
    if way == direction.OPEN:
        return year
    return day.year + (not later) if way == direction.AHEAD else day.year - later


def _first_of_range(match: Match) -> date | None:
    """Return the June 1 of `from June 1 to Nov. 30`, where the match is the other end."""
    last, code = match.discourse.last, match.language.code
    joined = match.before() in match.cues("range-end") and match.before(2).isdecimal()
    named = joined and (match.before(3) == "." or calendar.month_number(match.before(3), code))
    if not named or last is None or last.type != "DATE" or len(last.value or "") != FULL_DATE:
        return None
    return date.fromisoformat(last.value) if last.value and last.value[0] != "X" else None


def day_of_list(match: Match) -> Normalised | None:
    """Read the 25 of `April 24 and 25`: a number after a day of a month and one word."""
    discourse, number = match.discourse, day_number(match)
    value = discourse.last.value if discourse.last and discourse.last.type == "DATE" else None
    if number is None or not value or len(value) != FULL_DATE:
        return None
    if match.before() not in match.cues("list"):
        return None
    if _counts_something(match) or not value[5:7].isdecimal():
        return None
    year = int(value[:4]) if value[:4].isdecimal() else LEAP_YEAR
    day = reference_time.day_of(year, int(value[5:7]), number)
    return Normalised("DATE", f"{value[:8]}{number:02d}") if day else None


def _counts_something(match: Match) -> bool:
    """Return whether a number is not a day: a noun, a decimal or a sign follows it."""
    after = match.after()
    if match.glued(match.first) and after[:1].isalpha():
        return False
    if after[:1].isalpha():
        return after.lower() not in match.cues("after-list")
    return match.glued(match.stop) and (after not in ",.;)" or match.after(2).isdecimal())


def figures(match: Match) -> Normalised | None:
    """Read `1998-02-13`, `13.02.1998`, `2/13/98`; `4/5/2018` can be either and is not read."""
    tokens = match.tokens()
    glued = all(match.glued(index) for index in range(match.first + 1, match.stop))
    if not glued or tokens[1] != tokens[3] or match.glued(match.first) or runs_on(match):
        return None
    first, second, third = (int(word) for word in tokens[0::2])
    if len(tokens[0]) == 4:
        ordered = (first, second, third)
    else:
        year = third if len(tokens[4]) == 4 else full_year(third, match)
        if tokens[1] == "." or first > 12 or first == second:
            ordered = (year, second, first)
        elif second > 12:
            ordered = (year, first, second)
        else:
            return None
    day = reference_time.day_of(*ordered)
    return Normalised("DATE", day.isoformat()) if day else None
