"""Normalisers of years: in figures of four or two, in words, of a range, of accounts."""

from wirecli.data.languages import PREMODIFIED
from wirecli.marks.dates import numerals
from wirecli.marks.dates.context import Match, Normalised

SHORTEST_YEAR = len("1998")
FIRST_YEARS = 1400
"""Before this a four-digit number is a year only after `in` and the like, and before no noun."""
LONGEST_NAME = 3
"""Words of a thing's name before its number, at most."""
EARLY_YEARS = 1800
"""Before this a four-digit number is a year only after a word that years follow."""
POSIX_PIVOT = 2068
SHORT_YEARS_AHEAD = 10


def year_number(match: Match) -> int | None:
    """Return the year in a match, in figures or words."""
    if match.has("year"):
        return int(match.word("year"))
    return numerals.year(match.tokens_of("year_words"), match.language.numbers)


def counts_people(match: Match, year: int) -> bool:
    """Return whether a year is the number of what follows: `In March 1200 people fled`.

    In languages whose verb may stand there, `Im Mai 1291 trugen Engel`, it is the year.
    """
    noun = match.after()[:1].islower() and match.after() not in match.cues("after-noun")
    return noun and year < FIRST_YEARS and match.language.code in PREMODIFIED


def runs_on(match: Match) -> bool:
    """Return whether it is the head of a longer number: 1.2.2019.4, an address of the net."""
    follows = match.after(2)[:1].isalnum() and match.glued(match.stop + 1)
    return match.glued(match.stop) and follows


def full_year(two: int, match: Match) -> int:
    """Return the year that two figures stand for: at most ten years ahead of the story's day.

    Without a day they are read as POSIX does (strptime %y): 69 to 99 are 1969 to 1999.
    """
    day = match.reference.day
    last = day.year + SHORT_YEARS_AHEAD if day else POSIX_PIVOT
    century = last // 100 * 100
    return two + (century if century + two <= last else century - 100)


def year_of_range(match: Match) -> Normalised | None:
    """Read the 58 of `1957-58`: the second year of a range, later in the same century."""
    last = match.discourse.last
    value = last.value if last and last.type == "DATE" else None
    if not value or len(value) != len("1957") or not value.isdecimal():
        return None
    joined = match.before() in match.cues("range") and match.glued(match.first)
    if not joined or not match.glued(match.first - 1) or runs_on(match):
        return None
    year = f"{value[:2]}{match.word('two')}"
    return Normalised("DATE", year) if year > value else None


def fiscal_year(match: Match) -> Normalised:
    """Read `FY24`, `FY2024`: the number of the year is copied, as that of a fiscal quarter."""
    figures = match.tokens()[0].removeprefix("fy")
    year = int(figures) if len(figures) > 2 else full_year(int(figures), match)
    return Normalised("DATE", f"{year:04d}")


def year(match: Match) -> Normalised | None:
    """Read a year: `1990`, `mid-1996`, `fiscal 1989`, `the year two thousand`."""
    number = year_number(match)
    if number is None or (match.stop - match.first == 1 and _is_not_year(match, number)):
        return None
    return Normalised("DATE", f"{number:04d}", match.mod() if match.has("part") else None)


def _is_not_year(match: Match, number: int) -> bool:
    before, after = match.before(), match.after()
    if before.isdecimal() and (len(before) < SHORTEST_YEAR or after.isdecimal()):
        return len(before) < SHORTEST_YEAR or len(after) < SHORTEST_YEAR  # a row of figures
    if before in match.cues("before-number") or after.lower() in match.cues("counted"):
        return True
    if number < FIRST_YEARS:
        noun = after[:1].isalpha() and after not in match.cues("after-noun")
        if noun or before not in match.cues("before-early-year"):
            return True
    if _is_numbered(match):
        return True
    doubtful = number < EARLY_YEARS or (number % 100 == 0 and after.islower() and after[-1] == "s")
    if doubtful and before not in match.cues("before-year"):
        return True
    if match.glued(match.first) and (
        before == "_" or (before in ".,/:-" and _figures_before(match))
    ):
        return True
    return match.glued(match.stop) and after in ".,:%" and figures_after(match)


def _is_numbered(match: Match) -> bool:
    """Return whether a thing has the number: `Flight NA 2023`, `No. 1998`, `a Model 1898`.

    `A Beijing 2008 medal` is of that year, and so are `the World Cup 2018` and `In May 2011`.
    """
    tokens, index = match.passage.tokens, match.first - 1
    numbered, attributive = match.cues("before-number"), match.cues("before-model")
    shortened = index > 0 and (tokens[index].isupper() or tokens[index] == ".")
    if shortened and match.before(2) in numbered:
        return True
    noun = match.after()[:1].isalpha() and match.after() not in match.cues("after-noun")
    if noun and match.after() not in match.cues("past"):
        return False
    while index > 0 and tokens[index][0].isupper() and match.first - index <= LONGEST_NAME:
        if tokens[index].lower() in match.cues("events"):
            return False
        index -= 1
    return index < match.first - 1 and tokens[index].lower() in attributive


def _figures_before(match: Match) -> bool:
    """Return whether figures go on to the left: 3.1998, the number 555-1998, not 1995-1998."""
    joined = match.before(2).isdecimal() and match.glued(match.first - 1)
    return joined and (match.before() != "-" or len(match.before(2)) == 3)


def figures_after(match: Match) -> bool:
    """Return whether figures go on to the right: `1998.5`, `1998 %`."""
    decimal = match.after(2).isdecimal() and match.glued(match.stop + 1)
    return match.after() == "%" or decimal


def year_short(match: Match) -> Normalised | None:
    """Read `'98`."""
    index = match.stop - 1
    if not match.glued(index) or match.glued(index - 1):
        return None
    year = full_year(int(match.word("two")), match)
    return Normalised("DATE", f"{year:04d}", match.mod()) if year > 0 else None
