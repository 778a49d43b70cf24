"""Readings of explicit dates: days, months, years, decades, centuries, quarters and halves."""

from wirecli.marks.dates import anchor, cues, numerals
from wirecli.marks.dates.found import Found, Reading
from wirecli.rules import gazetteer

CENTURY = 100
EARLY_YEARS = 1800
"""Before this a four-digit number is a year only behind a word that years follow."""


def month_number(found: Found) -> int | None:
    """Return the number of the month in a match."""
    word = found.word("month") or found.word("month_short")
    return gazetteer.month_number(word, found.language.code)


def day_number(found: Found) -> int | None:
    """Return the number of the day in a match: `8`, `8th`, `eighth`."""
    word = found.word("days")
    if word in found.language.numbers:
        return found.language.numbers[word]
    figures = word.rstrip("abcdefghijklmnopqrstuvwxyzªº")
    return int(figures) if figures.isdecimal() else None


def year_number(found: Found) -> int | None:
    """Return the year in a match, in figures or words."""
    if found.has("year"):
        return int(found.word("year"))
    if found.has("year_words"):
        return numerals.year(found.words("year_words"), found.language.numbers)
    return None


def month_day(found: Found) -> Reading | None:
    """Read `Oct. 23`, `Monday, 23 October 2023`; without a year it is the nearest such day."""
    month, number, year = month_number(found), day_number(found), year_number(found)
    if month is None or number is None or anchor.day_of(2000, month, number) is None:
        return None
    if year is None and found.anchor.day:
        year = anchor.nearest_year(found.anchor.day, month, number)
        ahead = (month, number) > (found.anchor.day.month, found.anchor.day.day)
        if found.before() in ("ended", "last") and year is not None:
            year = found.anchor.day.year - ahead
    written = "XXXX" if year is None else f"{year:04d}"
    if year is not None and anchor.day_of(year, month, number) is None:
        return None
    return Reading("DATE", f"{written}-{month:02d}-{number:02d}")


def day_of_list(found: Found) -> Reading | None:
    """Read the 25 of `April 24 and 25`: a number behind a day of a month."""
    said, number = found.said, day_number(found)
    apart = found.first - said.stop
    if said.passage != found.number or not 0 < apart <= 2 or number is None:
        return None
    joint = found.passage.words[said.stop : found.first]
    if (
        found.stop < len(found.passage.words)
        and found.glued(found.stop)
        and found.after() not in (",", ".", ";", ")")
    ):
        return None
    if found.after() in (".", ",") and found.after(2).isdecimal():
        return None
    value = said.last.value if said.last and said.last.type == "DATE" else None
    if not (joint[-1].lower() in cues.LISTS and value and len(value) == len("1998-04-24")):
        return None
    if found.after()[:1].islower() and found.after() not in cues.AFTER_LIST:
        return None
    month = int(value[5:7]) if value[5:7].isdecimal() else 0
    if not month or anchor.day_of(2000, month, number) is None:
        return None
    return Reading("DATE", f"{value[:8]}{number:02d}")


def figures(found: Found) -> Reading | None:
    """Read `1998-02-13`, `13.02.1998`, `2/13/98`; `4/5/2018` can be either and has no reading."""
    words = found.all()
    if not all(found.glued(at) for at in range(found.first + 1, found.stop)):
        return None
    if len(words) != 5 or words[1] != words[3]:
        return None
    first, second, third = (int(word) for word in words[0::2])
    if len(words[0]) == 4:
        year, month, number = first, second, third
    else:
        year = third if len(words[4]) == 4 else _full_year(third)
        if words[1] == "." or (first > 12 >= second) or first == second:
            month, number = second, first
        elif second > 12 >= first:
            month, number = first, second
        else:
            return None
    day = anchor.day_of(year, month, number)
    return Reading("DATE", day.isoformat()) if day else None


def _full_year(two: int) -> int:
    """Two figures as POSIX reads them: 69 to 99 are 1969 to 1999."""
    return two + (1900 if two >= 69 else 2000)


def month_year(found: Found) -> Reading | None:
    """Read `November 2022`, `late July 1997`."""
    month, year = month_number(found), year_number(found)
    if month is None or year is None:
        return None
    return Reading("DATE", f"{year:04d}-{month:02d}", found.mod())


def month(found: Found) -> Reading | None:
    """Read a month alone: the latest one, or behind a cue of the future the next."""
    number = month_number(found)
    if number is None or _is_name(found) or (found.has("month_short") and found.all()[-1] != "."):
        return None
    day = found.anchor.day
    if day is None:
        return Reading("DATE", f"XXXX-{number:02d}", found.mod())
    year = anchor.latest_month(day, number)
    if number != day.month and cues.is_future_month(found):
        year += 1
    return Reading("DATE", f"{year:04d}-{number:02d}", found.mod())


def _is_name(found: Found) -> bool:
    """Tell a person or a verb: `April Jones`, `May said`, `March on`; a month follows a cue."""
    word = found.word("month")
    if found.first == found.match.start("mon") and found.before() in cues.BEFORE_MONTH:
        return False
    after = found.after()
    if word in cues.NAMES_OF_PEOPLE and after[:1].isupper() and not after.isupper():
        return True
    return word in cues.VERBS_TOO and not found.has("part")


def month_of_last_year(found: Found) -> Reading | None:
    """Read `June last year`."""
    number, day = month_number(found), found.anchor.day
    if number is None:
        return None
    if day is None:
        return Reading("DATE", None)
    year = anchor.year_of(day, found.language.shifts[found.all()[-2]])
    return Reading("DATE", f"{year}-{number:02d}" if year else None, found.mod())


def year(found: Found) -> Reading | None:
    """Read a year: `1990`, `mid-1996`, `fiscal 1989`, `the year two thousand`."""
    number = year_number(found)
    if number is None:
        return None
    before = found.before()
    if found.first == found.stop - 1:
        if before in cues.NOT_BEFORE_YEAR or _is_part_of_number(found):
            return None
        if number < EARLY_YEARS and before not in cues.BEFORE_YEAR:
            return None
    return Reading("DATE", f"{number:04d}", found.mod() if found.first != found.stop - 1 else None)


def _is_part_of_number(found: Found) -> bool:
    """Tell the 1998 of `1998.5`, `1,998`, `1998-page` from a year."""
    before, after = found.before(), found.after()
    words = found.passage.words
    if found.glued(found.first) and (before in ".,/:" or before.isalnum()):
        return (before in ".,:/" and found.before(2).isdecimal()) or before == "_"
    follows = found.stop < len(words) and found.glued(found.stop)
    tail = words[found.stop + 1] if found.stop + 1 < len(words) else ""
    if follows and after in ".,:" and tail.isdecimal() and found.glued(found.stop + 1):
        return True
    return after in cues.COUNTED or (after == "%")


def year_short(found: Found) -> Reading | None:
    """Read `'98`."""
    at = found.stop - 1
    if not found.glued(at) or (found.glued(at - 1) and at - 1 > 0):
        return None
    return Reading("DATE", str(_full_year(int(found.word("two")))))


def decade(found: Found) -> Reading | None:
    """Read `the 1970s`, `the late '80s`, `the nineties` as TIMEX3 does: `197`."""
    if found.has("decade"):
        return Reading("DATE", found.word("decade")[:3], found.mod())
    if found.has("decade_short"):
        if found.all()[0] != "the" and not found.has("apos"):
            return None
        return Reading("DATE", f"19{found.word('decade_short')[0]}", found.mod())
    if found.before() in cues.POSSESSIVES or found.all()[0] != "the":
        return None
    value = found.language.numbers[found.word("decade_word")]
    return Reading("DATE", f"19{value // 10}", found.mod())


def century(found: Found) -> Reading | None:
    """Read `the 20th century` as TIMEX3 does: `19`."""
    if found.has("ordinal"):
        number = found.language.numbers.get(found.word("ordinal"), 0)
    else:
        number = int(found.word("day_ordinal")[:-2])
    return Reading("DATE", f"{number - 1:02d}", found.mod()) if number > 1 else None


def quarter(found: Found) -> Reading | None:
    """Read a quarter by its number: of the year that is named, or the latest one."""
    number = found.language.numbers.get(found.word("ordinal"), 0)
    if not 1 <= number <= 4:
        return None
    named, day = year_number(found), found.anchor.day
    if named is None and day is not None:
        words = found.all()
        relative = [word for word in words if word in ("last", "this", "next")]
        if relative:
            named = day.year + found.language.shifts[relative[0]]
        else:
            named = day.year if number <= (day.month - 1) // 3 + 1 else day.year - 1
    written = "XXXX" if named is None else f"{named:04d}"
    return Reading("DATE", f"{written}-Q{number}")


def period_of_year(found: Found) -> Reading:
    """Read `the 1988 period`: the quarter last named in that year, else the year."""
    year, quarter = found.word("year"), found.said.quarter
    return Reading("DATE", f"{year}{quarter[4:]}" if quarter else year)


def half(found: Found) -> Reading | None:
    """Read `the first half of 1989`."""
    words, named, day = found.all(), year_number(found), found.anchor.day
    number = 1 if "first" in words else 2
    if named is None and day is not None:
        relative = [word for word in words[3:] if word in ("last", "this", "next")]
        named = day.year + (found.language.shifts[relative[0]] if relative else 0)
    return Reading("DATE", f"{named:04d}-H{number}" if named is not None else None)
