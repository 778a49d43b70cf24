"""Readings of explicit dates: days, months and years."""

from datetime import date

from wirecli.marks.dates import numerals, reference_time
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

EARLY_YEARS = 1800
"""Before this a four-digit number is a year only behind a word that years follow."""
FULL_DATE = len("1998-04-24")
LEAP_YEAR = 2000
POSIX_PIVOT = 2068
SHORT_YEARS_AHEAD = 10


def month_number(found: Match) -> int | None:
    """Return the number of the month in a match."""
    word = found.word("month") or found.word("month_short")
    return calendar.month_number(word, found.language.code) if word else None


def day_number(found: Match) -> int | None:
    """Return the number of the day in a match: `8`, `8th`, `eighth`."""
    word = found.word("days")
    return found.number_of(word) or found.number_of("".join(filter(str.isdecimal, word)))


def year_number(found: Match) -> int | None:
    """Return the year in a match, in figures or words."""
    if found.has("year"):
        return int(found.word("year"))
    return numerals.year(found.words("year_words"), found.language.numbers)


def month_day(found: Match) -> Normalised | None:
    """Read `Oct. 23`, `Monday, 23 October 2023`; without a year it is the nearest such day."""
    month, number, year = month_number(found), day_number(found), year_number(found)
    if month is None or number is None or reference_time.day_of(LEAP_YEAR, month, number) is None:
        return None
    if year is None and _is_count(found):
        return None
    if year is None:
        year = _year_of_day(found, month, number)
    if year is None:
        return Normalised("DATE", f"XXXX-{month:02d}-{number:02d}")
    day = reference_time.day_of(year, month, number)
    return Normalised("DATE", day.isoformat()) if day else None


def _is_count(found: Match) -> bool:
    """Tell the 1 of `In March 1,500 fled` and the 12 of `In May 12 people fled` from a day."""
    if found.after().lower() in found.cues("counted"):
        return True
    return found.glued(found.stop) and found.after() in ",." and _figures_after(found)


def month_day_short(found: Match) -> Normalised | None:
    """Read `23 APR 90`, as old datelines have it; a number that counts a noun is no year."""
    if found.after()[:1].isalpha() or found.glued(found.stop):
        return None
    month, number = month_number(found), day_number(found)
    year = _full_year(int(found.word("two")), found)
    day = reference_time.day_of(year, month, number) if month and number else None
    return Normalised("DATE", day.isoformat()) if day else None


def week_of(found: Match) -> Normalised | None:
    """Read `the week of March 6`."""
    reading = month_day(found)
    if reading is None or not reading.value or reading.value[0] == "X":
        return reading
    return Normalised("DATE", reference_time.week_of(date.fromisoformat(reading.value), 0))


def _year_of_day(found: Match, month: int, number: int) -> int | None:
    """Return the year of a day without one: the nearest, or the past one (`ended March 31`)."""
    day = found.anchor.day
    if day is None:
        return None
    if found.before() in found.cues("past-day"):
        return day.year - ((month, number) > (day.month, day.day))
    return reference_time.nearest_year(day, month, number)


def day_of_list(found: Match) -> Normalised | None:
    """Read the 25 of `April 24 and 25`: a number behind a day of a month and one word."""
    said, number = found.said, day_number(found)
    value = said.last.value if said.last and said.last.type == "DATE" else None
    if number is None or not value or len(value) != FULL_DATE:
        return None
    if found.before() not in found.cues("list"):
        return None
    if _counts_something(found) or not value[5:7].isdecimal():
        return None
    year = int(value[:4]) if value[:4].isdecimal() else LEAP_YEAR
    day = reference_time.day_of(year, int(value[5:7]), number)
    return Normalised("DATE", f"{value[:8]}{number:02d}") if day else None


def _counts_something(found: Match) -> bool:
    """Tell a number that a noun, a decimal or a sign follows from a day."""
    after = found.after()
    if found.glued(found.first) and after[:1].isalpha():
        return False
    if after[:1].isalpha():
        return after.lower() not in found.cues("after-list")
    return found.glued(found.stop) and (after not in ",.;)" or found.after(2).isdecimal())


def figures(found: Match) -> Normalised | None:
    """Read `1998-02-13`, `13.02.1998`, `2/13/98`; `4/5/2018` can be either and has no reading."""
    words = found.all()
    glued = all(found.glued(at) for at in range(found.first + 1, found.stop))
    if not glued or words[1] != words[3] or found.glued(found.first) or _runs_on(found):
        return None
    first, second, third = (int(word) for word in words[0::2])
    if len(words[0]) == 4:
        ordered = (first, second, third)
    else:
        year = third if len(words[4]) == 4 else _full_year(third, found)
        if words[1] == "." or first > 12 or first == second:
            ordered = (year, second, first)
        elif second > 12:
            ordered = (year, first, second)
        else:
            return None
    day = reference_time.day_of(*ordered)
    return Normalised("DATE", day.isoformat()) if day else None


def _runs_on(found: Match) -> bool:
    """Tell the head of a longer number: 1.2.2019.4, an address of the net."""
    follows = found.after(2)[:1].isalnum() and found.glued(found.stop + 1)
    return found.glued(found.stop) and follows


def _full_year(two: int, found: Match) -> int:
    """Return the year that two figures stand for: at most ten years ahead of the story's day.

    Without a day they are read as POSIX does (strptime %y): 69 to 99 are 1969 to 1999.
    """
    day = found.anchor.day
    last = day.year + SHORT_YEARS_AHEAD if day else POSIX_PIVOT
    century = last // 100 * 100
    return two + (century if century + two <= last else century - 100)


def month_year(found: Match) -> Normalised | None:
    """Read `November 2022`, `late July 1997`, `the summer of 1996`."""
    month, year = month_number(found), year_number(found)
    if month is None or year is None:
        return None
    return Normalised("DATE", f"{year:04d}-{month:02d}", found.mod())


def month(found: Match) -> Normalised | None:
    """Read a month alone: the latest one, or behind a cue of the future the next."""
    number, day = month_number(found), found.anchor.day
    if number is None or _is_no_month(found):
        return None
    if day is None:
        return Normalised("DATE", f"XXXX-{number:02d}", found.mod())
    year = day.year - (number > day.month)
    future = found.before() in found.cues("future-month") or found.is_future()
    if number != day.month and future:
        year += 1
    return Normalised("DATE", reference_time.in_year(year, f"{number:02d}"), found.mod())


def _is_no_month(found: Match) -> bool:
    """Tell a person or a verb: `April Jones`, `May said`, `March on`, `Jan Novak`."""
    if found.has("month_short") and (found.all()[-1] != "." or _day_follows(found)):
        return True
    word, before, after = found.word("month"), found.before(), found.after()
    if found.has("part") or before in found.cues("in-month"):
        return False
    if word in found.cues("names-too") and after[:1].isupper() and not after.isupper():
        return True
    verb = word in found.cues("verbs-too") and before not in found.cues("before-month")
    return verb and not found.is_compound()


def month_of_year(found: Match) -> Normalised | None:
    """Read `June last year`."""
    number, shift, day = month_number(found), found.shift(), found.anchor.day
    if number is None or shift is None:
        return None
    year = reference_time.year_of(day, shift) if day else None
    return Normalised("DATE", f"{year}-{number:02d}" if year else None, found.mod())


def last_month_name(found: Match) -> Normalised | None:
    """Read `last April` (before this month), `this September`, `next May` (after this month)."""
    number, day, shift = month_number(found), found.anchor.day, found.shift()
    if number is None or shift is None or _day_follows(found):
        return None
    if day is None:
        return Normalised("DATE", None, found.mod())
    year = day.year
    if shift < 0:
        year -= number >= day.month
    elif shift > 0:
        year += number <= day.month
    return Normalised("DATE", reference_time.in_year(year, f"{number:02d}"), found.mod())


def _day_follows(found: Match) -> bool:
    """Tell the `last Oct.` of `last Oct. 23`, which is a day."""
    return found.after().isdecimal() and len(found.after()) < 3


def year(found: Match) -> Normalised | None:
    """Read a year: `1990`, `mid-1996`, `fiscal 1989`, `the year two thousand`."""
    number = year_number(found)
    if number is None or (found.stop - found.first == 1 and _is_no_year(found, number)):
        return None
    return Normalised("DATE", f"{number:04d}", found.mod() if found.has("part") else None)


def _is_no_year(found: Match, number: int) -> bool:
    before, after = found.before(), found.after()
    if before in found.cues("before-number") or after.lower() in found.cues("counted"):
        return True
    doubtful = number < EARLY_YEARS or (number % 100 == 0 and after.islower() and after[-1] == "s")
    if doubtful and before not in found.cues("before-year"):
        return True
    if found.glued(found.first) and (
        before == "_" or (before in ".,/:-" and _figures_before(found))
    ):
        return True
    return found.glued(found.stop) and after in ".,:%" and _figures_after(found)


def _figures_before(found: Match) -> bool:
    """Tell the 1998 of 3.1998, and of the telephone number 555-1998, but not of 1995-1998."""
    joined = found.before(2).isdecimal() and found.glued(found.first - 1)
    return joined and (found.before() != "-" or len(found.before(2)) == 3)


def _figures_after(found: Match) -> bool:
    decimal = found.after(2).isdecimal() and found.glued(found.stop + 1)
    return found.after() == "%" or decimal


def year_short(found: Match) -> Normalised | None:
    """Read `'98`."""
    at = found.stop - 1
    if not found.glued(at) or found.glued(at - 1):
        return None
    year = _full_year(int(found.word("two")), found)
    return Normalised("DATE", f"{year:04d}", found.mod()) if year > 0 else None
