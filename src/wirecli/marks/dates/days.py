"""Readings of days that are counted from the story's: weekdays, yesterday, holidays."""

from datetime import date, timedelta

from wirecli.marks.dates import reference_time
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def day(found: Match) -> Normalised | None:
    """Read today, yesterday, tomorrow; `Norland Today` is a name.

    The rule of "the day after tomorrow" has the number of days as its value.
    """
    shift, known = int(found.match.rule.value or found.shift() or 0), found.anchor
    if is_name(found):
        return None
    mod = found.mod()
    if known.day is None:
        return Normalised("DATE", known.written if shift == 0 else None, mod)
    return Normalised("DATE", reference_time.moved(known.day, "D", shift), mod)


def is_name(found: Match) -> bool:
    """Tell a newspaper or a broadcast: a capital behind a capital, not in a headline."""
    words = found.passage.words[max(0, found.first - 1) : found.stop]
    return (
        len(words) == 2
        and words[0][0].isupper()
        and words[1].istitle()
        and found.passage.field == "paragraphs"
    )


def weekday_number(found: Match) -> int | None:
    """Return the weekday of a match, Monday 0."""
    word = found.word("weekday") or found.word("weekday_short") or found.all()[0]
    if found.has("weekday_plural"):
        word = found.word("weekday_plural").removesuffix("s")
    return calendar.is_weekday(word, found.language.code)


def weekday_date(found: Match) -> date | None:
    """Return the latest such weekday, the story's day included, or behind a cue the next."""
    number = weekday_number(found)
    return None if number is None else meant_weekday(found, number)


def meant_weekday(found: Match, number: int) -> date | None:
    """Return the day that a weekday (Monday is 0) means where it stands."""
    today = found.anchor.day
    if today is None:
        return None
    back = (today.weekday() - number) % 7
    ahead = back > 0 and not _possessive(found) and found.is_future()
    return reference_time.shifted(today, 7 - back if ahead else -back)


def _possessive(found: Match) -> bool:
    return found.after() in ("'", "’") and found.after(2) == "s"


def weekday(found: Match) -> Normalised | None:
    """Read a weekday; an abbreviation counts only with its full stop."""
    if _is_word(found):
        return None
    meant = weekday_date(found)
    return Normalised("DATE", meant.isoformat() if meant else None, found.mod())


def _is_word(found: Match) -> bool:
    """Tell `the Sun.` and `he sat.` from `Fri.`"""
    last = found.passage.words[found.stop - 1]
    if found.has("weekday_short") and last != ".":
        return True
    return (found.word("weekday_short") or found.word("weekday")) in found.cues("weekdays-too")


def last_weekday(found: Match) -> Normalised:
    """Read `last Friday` (before the story's day), `next Friday`, `this Friday` (in its week)."""
    meant = last_weekday_date(found)
    return Normalised("DATE", meant.isoformat() if meant else None)


def last_weekday_date(found: Match) -> date | None:
    """Return the day of `last Friday`; of a weekday without such a word the one that is meant."""
    number, today, shift = weekday_number(found), found.anchor.day, found.shift()
    if number is None or today is None or shift is None:
        return weekday_date(found)
    back = (today.weekday() - number) % 7
    if shift > 0:
        return reference_time.shifted(today, 7 - back)
    return reference_time.shifted(today, (-back or -7) if shift < 0 else number - today.weekday())


def holiday(found: Match) -> Normalised:
    """Read a holiday by its row's rule: the latest one, or behind a cue of the future the next.

    The rule is `12-25`, a weekday of a month as RFC 5545 writes it (`11 4TH`: the fourth
    Thursday of November), or days from Easter Sunday (`easter -2`).
    """
    rule, today = found.match.rule.value, found.anchor.day
    if today is None:
        fixed = rule[2] == "-"
        return Normalised("DATE", f"XXXX-{rule}" if fixed else None)
    meant = _holiday(rule, today.year)
    if meant > today and today.year > 1 and not found.is_future():
        meant = _holiday(rule, today.year - 1)
    elif meant < today and today.year < reference_time.LAST_YEAR and found.is_future():
        meant = _holiday(rule, today.year + 1)
    return Normalised("DATE", meant.isoformat())


def _holiday(rule: str, year: int) -> date:
    head, _, tail = rule.partition(" ")
    if head == "easter":
        from dateutil.easter import easter

        return (easter(year) if year >= 1583 else date(year, 4, 1)) + timedelta(days=int(tail))
    if not tail:
        return date(year, int(rule[:2]), int(rule[3:]))
    count, weekday = int(tail[:-2]), WEEKDAYS.index(tail[-2:])
    if count < 0:
        last = date(year, int(head) + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, int(head), 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
