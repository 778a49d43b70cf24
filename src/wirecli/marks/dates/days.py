"""Normalisers of days that are counted from the story's: weekdays, yesterday, holidays."""

from datetime import date, timedelta

from wirecli.data.languages import CAPITAL_DAYS, CAPITAL_NOUNS, PREMODIFIED
from wirecli.marks.dates import direction, reference_time
from wirecli.marks.dates.context import Match, Normalised
from wirecli.rules import calendar

FULL_DATE = len("1998-04-24")
SENTENCE_OPENERS = frozenset(("", *".!?:;\"'«»“”„‘’(-–—"))
"""Tokens after which a sentence begins, "" before the first."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def day(match: Match) -> Normalised | None:
    """Read today, yesterday, tomorrow; `Norland Today` is a name.

    The rule of "the day after tomorrow" has the number of days as its value.
    """
    shift, reference = int(match.matched.rule.value or match.shift() or 0), match.reference
    if is_name(match):
        return None
    mod = match.mod()
    if reference.day is None:
        return Normalised("DATE", reference.written if shift == 0 else None, mod)
    return Normalised("DATE", reference_time.moved(reference.day, "D", shift), mod)


def is_name(match: Match) -> bool:
    """Return whether it names a newspaper or broadcast: a capital after one, not in a headline."""
    tokens = match.passage.tokens[max(0, match.first - 1) : match.stop]
    return (
        len(tokens) == 2
        and tokens[0][0].isupper()
        and tokens[1].istitle()
        and match.passage.field == "paragraphs"
    )


def is_title(match: Match) -> bool:
    """Return whether all words have capitals, as those of a name; a headline has them anyway."""
    if match.language.code in CAPITAL_NOUNS:
        return False
    tokens = match.passage.tokens[match.first : match.stop]
    return match.passage.field == "paragraphs" and len(tokens) > 1 and all(map(str.istitle, tokens))


def weekday_number(match: Match) -> int | None:
    """Return the weekday of a match, Monday 0."""
    names = (match.word(name) for name in ("weekday", "weekday_short", "wd"))
    word = next(filter(None, names), match.tokens()[0])
    if match.has("weekday_plural"):
        word = match.word("weekday_plural").removesuffix("s")
    return calendar.is_weekday(word, match.language.code)


def weekday_date(match: Match) -> date | None:
    """Return the latest such weekday, the story's day included, or after a cue the next."""
    number = weekday_number(match)
    return None if number is None else meant_weekday(match, number)


def meant_weekday(match: Match, number: int) -> date | None:
    """Return the day that a weekday (Monday is 0) means in this place."""
    today = match.reference.day
    if today is None:
        return None
    first = _first_of_range(match)
    if first is not None:
        return reference_time.shifted(first, (number - first.weekday()) % 7)
    back = (today.weekday() - number) % 7
    if back == 0:
        return today
    way = direction.of_possessive(match) if _is_possessive(match) else direction.of(match)
    ahead = way == direction.AHEAD
    return reference_time.shifted(today, 7 - back if ahead else -back)


def _first_of_range(match: Match) -> date | None:
    """Return the Monday of `from Monday through Wednesday`, where the match is the other end."""
    last = match.discourse.last
    joined = match.before() in match.cues("range-end")
    if not joined or last is None or last.type != "DATE" or len(last.value or "") != FULL_DATE:
        return None
    if calendar.is_weekday(match.before(2), match.language.code) is None:
        return None
    return date.fromisoformat(last.value) if last.value and last.value[0] != "X" else None


def _is_possessive(match: Match) -> bool:
    return match.after() in ("'", "’") and match.after(2) == "s"


def weekday(match: Match) -> Normalised | None:
    """Read a weekday; an abbreviation counts only with its full stop."""
    if _is_word(match) or _is_in_name(match):
        return None
    day = weekday_date(match)
    return Normalised("DATE", day.isoformat() if day else None, match.mod())


def _is_in_name(match: Match) -> bool:
    """Return whether a weekday is of a name: of a day, `Black Friday`, of a paper or a person."""
    tokens, after = match.passage.tokens, match.after()
    if match.language.code not in CAPITAL_DAYS and tokens[match.first].istitle():
        opens = match.before() in SENTENCE_OPENERS
        return not opens or after[:1].isupper()  # Domingo Pérez
    named = match.before() in match.cues("named-day") and tokens[match.first - 1][0].isupper()
    if after.istitle() and after.lower() in match.language.parts:  # Friday Night Live
        return match.passage.field == "paragraphs" and match.language.code not in CAPITAL_NOUNS
    return named or (after[:1].isupper() and after.lower() in match.cues("paper"))


def _is_word(match: Match) -> bool:
    """Return whether it is another word, `the Sun.` or `he sat.`, and not `Fri.`"""
    last = match.passage.tokens[match.stop - 1]
    if match.has("weekday_short") and last != ".":
        return True
    return (match.word("weekday_short") or match.word("weekday")) in match.cues("weekdays-too")


def last_weekday(match: Match) -> Normalised:
    """Read `last Friday` (before the story's day), `next Friday`, `this Friday` (in its week)."""
    day = last_weekday_date(match)
    return Normalised("DATE", day.isoformat() if day else None)


def last_weekday_date(match: Match) -> date | None:
    """Return the day of `last Friday`; of a weekday without such a word the one that is meant."""
    number, today, shift = weekday_number(match), match.reference.day, match.shift()
    if number is None or today is None or shift is None:
        return weekday_date(match)
    back = (today.weekday() - number) % 7
    if shift > 0:
        return reference_time.shifted(today, 7 - back)
    return reference_time.shifted(today, (-back or -7) if shift < 0 else number - today.weekday())


def bare_holiday(match: Match) -> Normalised | None:
    """Read `by Christmas`, `since Easter`; `Easter eggs` and `the Christmas market` are things."""
    after = match.after()
    noun = after[:1].isupper()
    if match.language.code in PREMODIFIED:
        noun = after[:1].isalpha() and after not in match.cues("after-noun")
    cued = match.before() in match.cues("before-holiday") or match.has("year")
    return holiday(match) if cued and not noun else None


def holiday(match: Match) -> Normalised:
    """Read a holiday by its row's rule: the latest one, or after a cue of the future the next.

    A year may follow it.

    The rule is `12-25`, a weekday of a month as RFC 5545 writes it (`11 4TH`: the fourth
    Thursday of November), or days from Easter Sunday (`easter -2`).
    """
    rule, today = match.matched.rule.value, match.reference.day
    if match.has("year"):
        return Normalised("DATE", _holiday(rule, int(match.word("year"))).isoformat())
    if today is None:
        fixed = rule[2] == "-"
        return Normalised("DATE", f"XXXX-{rule}" if fixed else None)
    day = _holiday(rule, today.year)
    if day > today and today.year > 1 and not direction.is_ahead(match):
        day = _holiday(rule, today.year - 1)
    elif day < today and today.year < reference_time.LAST_YEAR and direction.is_ahead(match):
        day = _holiday(rule, today.year + 1)
    return Normalised("DATE", day.isoformat())


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
