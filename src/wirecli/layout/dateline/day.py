"""The date of a dateline, in every order and form that agencies write."""

from datetime import date
from typing import NamedTuple

from wirecli.layout.dateline.window import Token, Window
from wirecli.lazy import Lazy
from wirecli.model import Dated
from wirecli.rules import calendar, datestamp

LEAP_YEAR = 2000
"""Stands for the year that a date does not have: it may be February 29."""
MONTHS, LONGEST_MONTH = 12, 31
"""Months of a year, and days of the longest."""
ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "º", "ª"})
ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
NUMBER_REACH = 6
"""Tokens in which a date has its first figure: `Monday, Sept. 4`, with two signs to spare."""
APOSTROPHES = frozenset("'’‘")
OF = frozenset({"de", "of", "del"})


class Day(NamedTuple):
    """Where a date ends, as a token; `date` is None where the slot is filled but says no day."""

    stop: int
    date: Dated | None


class _Parts(NamedTuple):
    stop: int
    year: int | None
    month: int
    day: int


def read(window: Window, first: int) -> Day | None:
    """Read the date that begins at a token, if one does: `Nov. 16`, `4 FEB 90`, `24.10.2019`."""
    if first not in window.days:
        window.days[first] = _read(window, first)
    return window.days[first]


def _read(window: Window, first: int) -> Day | None:
    tokens = window.tokens
    token = tokens[first]
    if token.kind == "number":
        return _plain(window, first, first)
    if token.kind != "word":
        return None
    if token.words == "NO" and tokens[first + 1].words == "DATE":  # FBIS: 83 of 1,900 in MUC-3/4
        return Day(first + 2, None)
    date = _plain(window, first, first) if _figure_follows(tokens, first) else None
    weekday = None if date else _after_weekday(tokens, first)
    return _plain(window, first, weekday) if weekday else date


def _figure_follows(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a word, and the full stop after it, is followed by figures as a month is."""
    after = tokens[at + 1]
    return after.kind == "number" or (after.words == "." and tokens[at + 2].kind == "number")


def bracketed(window: Window, first: int) -> Day | None:
    """Read a date in round brackets: `KAJANG (Nov 24): `."""
    if window.tokens[first].words != "(":
        return None
    date = read(window, first + 1)
    closed = date is not None and window.tokens[date.stop].words == ")"
    return Day(date.stop + 1, date.date) if date and closed else None


def _plain(window: Window, first: int, at: int) -> Day | None:
    tokens = window.tokens
    for rule, form in FORMS.get(tokens[at].kind, ()):
        parts = form(tokens, at)
        if parts:
            stop = _after_time(tokens, parts.stop)
            return Day(stop, _dated(window, first, parts, f"day.{rule}"))
    return None


def _dated(window: Window, first: int, parts: _Parts, rule: str) -> Dated | None:
    try:
        date(parts.year or LEAP_YEAR, parts.month, parts.day)
    except (ValueError, OverflowError):
        return None
    year = "XXXX" if parts.year is None else f"{parts.year:04d}"
    tokens = window.tokens
    value = f"{year}-{parts.month:02d}-{parts.day:02d}"
    return Dated(tokens[first].start, tokens[parts.stop - 1].end, rule, value)


def _after_weekday(tokens: tuple[Token, ...], first: int) -> int | None:
    """Return the token after a weekday that opens a date: at its head, after a comma or bracket."""
    if first and tokens[first - 1].words not in (",", "("):
        return None
    at = first + 1
    while tokens[at].words in (",", "."):
        at += 1
    dated = tokens[at].kind == "number" or _figure_follows(tokens, at)
    if not dated or calendar.is_weekday(tokens[first].words) is None:
        return None
    near = range(first + 1, first + NUMBER_REACH)
    return at if any(tokens[one].kind == "number" for one in near) else None


def _month_day(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`Nov. 16`, `NOV.29`, `July 07, 2020`, `September 15/2019`."""
    day = at + 2 if tokens[at + 1].words == "." else at + 1
    if tokens[day].kind != "number":
        return None
    month = _month(tokens[at])
    apart = tokens[day].gap or tokens[day - 1].words == "."  # not the agency AG03
    if month is None or not apart:
        return None
    stop = day + 1
    if tokens[stop].words.lower() in ORDINALS and not tokens[stop].gap:
        stop += 1
    return _with_year(tokens, stop, month, int(tokens[day].words), (",", "/", "."))


def _day_month(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`17 August`, `4 FEB 90`, `17th April, 2026`, `14. července`, `26 de mayo de 2020`."""
    if tokens[at].kind != "number" or len(tokens[at].words) > 2:
        return None
    word = at + 1
    if tokens[word].words.lower() in ORDINALS or tokens[word].words == ".":
        word += 1
    if tokens[word].words.lower() in OF:
        word += 1
    month = _month(tokens[word])
    if month is None:
        return None
    after = _skip(tokens, word + 1, ".")
    date = _with_year(tokens, after, month, int(tokens[at].words), (",", "/", *OF))
    bare = date.year is None and date.stop == after
    return date._replace(stop=word + 1) if bare else date


def _joined(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`16-Jan-2020`, `29/أبريل/2017`: day, month and year joined by dashes or slashes."""
    joint = tokens[at + 1].words
    if joint not in ("-", "/") or tokens[at + 3].words != joint:
        return None
    month, year = _month(tokens[at + 2]), tokens[at + 4]
    if month is None or year.kind != "number" or len(year.words) != 4:
        return None
    return _Parts(at + 5, int(year.words), month, int(tokens[at].words))


def _with_year(
    tokens: tuple[Token, ...], stop: int, month: int, day: int, joints: tuple[str, ...]
) -> _Parts:
    """Add the year that follows, if one does: four digits after a joint, two after a space."""
    bare = _Parts(stop, None, month, day)
    if _is_clock(tokens, stop):
        return _behind_clock(tokens, stop, bare)
    at = stop + 1 if tokens[stop].words.lower() in joints else stop
    digits = tokens[at].words if tokens[at].kind == "number" else ""
    if len(digits) == 4 and 1000 <= int(digits) < 2200 and tokens[at].end > tokens[stop - 1].end:
        return _Parts(at + 1, int(digits), month, day)
    if tokens[stop].words in APOSTROPHES and len(tokens[stop + 1].words) == 2:  # "08 Jun '11"
        at, digits = stop + 1, tokens[stop + 1].words if tokens[stop + 1].kind == "number" else ""
        return _Parts(at + 1, datestamp.century(int(digits)), month, day) if digits else bare
    if len(digits) == 2 and at == stop:
        return _Parts(at + 1, datestamp.century(int(digits)), month, day)
    return bare


def _is_clock(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a time of day stands there: the 18 of `12 March 18:30` is no year."""
    hour, colon, minute = tokens[at : at + 3]
    joined = colon.words == ":" and not colon.gap and not minute.gap
    return hour.kind == "number" and joined and minute.kind == "number"


def _behind_clock(tokens: tuple[Token, ...], at: int, bare: _Parts) -> _Parts:
    """Return a day with the year behind its time: `Mar 12 09:14:00 GMT 2024`."""
    after = at + 3
    if tokens[after].words == ":" and tokens[after + 1].kind == "number":
        after += 2
    after += tokens[after].kind == "word" and tokens[after].words.isupper()
    year = tokens[after]
    if year.kind != "number" or len(year.words) != len("2024") or not year.gap:
        return bare
    return bare._replace(stop=after + 1, year=int(year.words))


def _year_first(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`2020. május 5.`, `2020. május 5., kedd` (Hungarian)."""
    word = at + 2
    if len(tokens[at].words) != 4 or tokens[at + 1].words != ".":
        return None
    month, number = _month(tokens[word]), tokens[word + 1]
    if month is None or number.kind != "number":
        return None
    stop = _skip(tokens, word + 2, ".")
    weekday = tokens[stop].words == "," and calendar.is_weekday(tokens[stop + 1].words) is not None
    return _Parts(stop + 2 if weekday else stop, int(tokens[at].words), month, int(number.words))


def _figures(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`1996-08-30`, `24.10.2019`, `24.10.19`, `2017/11/09`; `29.052020` has lost a point."""
    run = [tokens[at].words]
    stop = at + 1
    if tokens[stop].words not in ("-", ".", "/"):
        return None
    while tokens[stop].kind != "end" and not tokens[stop].gap and len(run) < 5:
        run.append(tokens[stop].words)
        stop += 1
    numbers, joints = run[0::2], set(run[1::2])
    if len(joints) != 1 or not joints <= {"-", ".", "/"} or not all(n.isdecimal() for n in numbers):
        return None
    if len(numbers) == 2 and len(numbers[1]) == 6 and joints == {"."}:
        return _Parts(at + 3, int(numbers[1][2:]), int(numbers[1][:2]), int(numbers[0]))
    if len(numbers) == 2 and joints == {"/"} and tokens[stop].words == "(":
        return _without_year(stop, int(numbers[0]), int(numbers[1]))
    return _ordered(stop, numbers, joints.pop()) if len(numbers) == 3 else None


def _without_year(stop: int, first: int, second: int) -> _Parts | None:
    """Read `2/5` or `25/12` before a credit: a day whose order is not clear fills the slot."""
    month, day = sorted((first, second))
    if not 1 <= month <= MONTHS or day > LONGEST_MONTH:
        return None
    clear = day > MONTHS or day == month
    return _Parts(stop, None, month, day) if clear else _Parts(stop, None, 0, 0)


def _ordered(stop: int, numbers: list[str], joint: str) -> _Parts | None:
    """Three figures in the order of their joint; `4/5/2018` can be either and fills the slot.

    With points the day stands first, so that a year of two figures is no doubt: `24.10.19`.
    """
    pointed = joint == "." and all(len(number) == 2 for number in numbers)
    if 4 not in (len(numbers[0]), len(numbers[2])) and not pointed:
        return None
    orders = datestamp.figures(numbers[0], numbers[1], numbers[2], joint)
    if len(orders) == 1:
        return _Parts(stop, *orders[0][1:])
    filled = len(orders) > 1 or joint == "." or len(numbers[0]) == 4  # 99.99.2019: no day
    return _Parts(stop, None, 0, 0) if filled else None


def _two_calendars(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`11 Jumadil Akhir 1436/31 March 2015`: the day by the Hijri calendar, then by ours."""
    year = at + 1
    while tokens[year].kind == "word" and year < at + 4:
        year += 1
    if year == at + 1 or tokens[year].kind != "number" or tokens[year + 1].words != "/":
        return None
    return _day_month(tokens, year + 2) or _month_day(tokens, year + 2)


def _misspelt(tokens: tuple[Token, ...], at: int) -> _Parts | None:
    """`Macrh 12`, `APri 7`: 4.4 % of the Reuters datelines of 1987 break the plain form."""
    word, day = tokens[at], tokens[at + 1]
    previous = tokens[at - 1].words if at else ""
    if day.kind != "number" or len(day.words) > 2 or previous not in ",.":
        return None
    from difflib import get_close_matches

    close = get_close_matches(word.words.lower(), ENGLISH_MONTHS, 1, 0.72)
    if not close:
        return None
    return _Parts(at + 2, None, ENGLISH_MONTHS.index(close[0]) + 1, int(day.words))


FORMS = {
    "word": (("month-day", _month_day), ("misspelt-month", _misspelt)),
    "number": (
        ("day-month", _day_month),
        ("joined", _joined),
        ("year-first", _year_first),
        ("figures", _figures),
        ("two-calendars", _two_calendars),
    ),
}
"""The forms by the kind of the token that they begin with, in the order in which they are tried."""


def _month(token: Token) -> int | None:
    """Return the month that a word names in most languages, or in one (see `settled`)."""
    if token.kind != "word":
        return None
    return calendar.month_number(token.words) or calendar.contested_month(token.words)


def settled(date: Dated, text: str, language: str | None) -> Dated | None:
    """Return the date with the month that the copy's language means; None if it does not tell.

    `10. listopada` is in October in Croatian, in November in Polish.
    """
    for word in WORD.findall(text, date.start, date.end):
        if calendar.contested_month(word):
            month = calendar.month_number(word, language)
            year, _, day = date.value.split("-")
            return date._replace(value=f"{year}-{month:02d}-{day}") if month else None
    return date


WORD = Lazy(r"[^\W\d_]+")


def _skip(tokens: tuple[Token, ...], at: int, words: str) -> int:
    return at + 1 if tokens[at].words == words else at


def _after_time(tokens: tuple[Token, ...], at: int) -> int:
    """Pass over a time of day: `/ 07:52 am` (Catholic News Agency)."""
    clock = _skip(tokens, at, "/")
    hour, colon = tokens[clock], tokens[clock + 1]
    if hour.kind != "number" or colon.words != ":" or tokens[clock + 2].kind != "number":
        return at
    return clock + 4 if tokens[clock + 3].words.lower() in ("am", "pm", "gmt") else clock + 3
