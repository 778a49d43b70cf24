"""Normalisers of months: `November 2022`, `late July`, `last April`, `the last week of March`."""

from wirecli.marks.dates import calendar_years, direction, explicit, reference_time
from wirecli.marks.dates.calendar_years import year_number
from wirecli.marks.dates.context import Match, Normalised
from wirecli.marks.dates.explicit import month_number
from wirecli.rules import calendar


def month_year(match: Match) -> Normalised | None:
    """Read `November 2022`, `late July 1997`, `the summer of 1996`."""
    month, year = month_number(match), year_number(match)
    if month is None or year is None or calendar_years.counts_people(match, year):
        return None
    return Normalised("DATE", f"{year:04d}-{month:02d}", match.mod())


def month(match: Match) -> Normalised | None:
    """Read a month alone: the latest one, or after a cue of the future the next."""
    number, day = month_number(match), match.reference.day
    if number is None or _is_not_month(match):
        return None
    listed = explicit.year_of_list(match)
    if listed is not None:
        return Normalised("DATE", f"{listed}-{number:02d}", match.mod())
    if day is None:
        return Normalised("DATE", f"XXXX-{number:02d}", match.mod())
    year = day.year - (number > day.month)
    delivered = match.after().lower() in match.cues("after-delivery")
    if number != day.month and (delivered or direction.is_ahead(match) or _ends_range(match, year)):
        year += 1
    return Normalised("DATE", reference_time.in_year(year, f"{number:02d}"), match.mod())


def _ends_range(match: Match, year: int) -> bool:
    """Return whether the month would lie before that of which it is the end: May to July."""
    last, number = match.discourse.last, month_number(match)
    if last is None or match.before() not in match.cues("range-end") or not last.value:
        return False
    joined = calendar.month_number(match.before(2), match.language.code) is not None
    return joined and f"{year:04d}-{number or 0:02d}" < last.value


def _is_not_month(match: Match) -> bool:
    """Return whether it is a person or a verb: `April Jones`, `May said`, `March on`."""
    if match.has("month_short") and (match.tokens()[-1] != "." or _day_follows(match)):
        return True
    word, before, after = match.word("month"), match.before(), match.after()
    if match.has("part") or before in match.cues("in-month"):
        return False
    if word in match.cues("names-too") and after[:1].isupper() and not after.isupper():
        return True
    verb = word in match.cues("verbs-too") and before not in match.cues("before-month")
    return verb and not match.is_compound()


def month_of_year(match: Match) -> Normalised | None:
    """Read `June last year`."""
    number, shift, day = month_number(match), match.shift(), match.reference.day
    if number is None or shift is None:
        return None
    year = reference_time.year_of(day, shift) if day else None
    return Normalised("DATE", f"{year}-{number:02d}" if year else None, match.mod())


def last_month_name(match: Match) -> Normalised | None:
    """Read `last April` (before this month), `this September`, `next May` (after this month)."""
    number, day, shift = month_number(match), match.reference.day, match.shift()
    if number is None or shift is None or _day_follows(match):
        return None
    if day is None:
        return Normalised("DATE", None, match.mod())
    year = day.year
    if shift < 0:
        year -= number >= day.month
    elif shift > 0:
        year += number <= day.month
    return Normalised("DATE", reference_time.in_year(year, f"{number:02d}"), match.mod())


def part_of_month(match: Match) -> Normalised | None:
    """Read `the last week of March`, `the first days of May`: the month, its end or start."""
    normalised = month_year(match) if match.has("year") else month(match)
    opens = not match.cues("first").isdisjoint(match.tokens())
    return normalised and normalised._replace(mod="START" if opens else "END")


def _day_follows(match: Match) -> bool:
    """Return whether a day follows the month: the `last Oct.` of `last Oct. 23`."""
    return match.after().isdecimal() and len(match.after()) < 3
