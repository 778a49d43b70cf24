"""A date as an option, a header, a path or a page writes it -> the days that it can mean.

It is the one reader of such dates. Figures are never taken month first by a guess: `12.11.2026`
is the 12th of November, `12/11/2026` has two readings, and the caller must have evidence for one.
"""

from collections.abc import Iterator
from datetime import date
from re import Match
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.rules import calendar, edtf

LONGEST = 100
"""Code points of a date; what is longer is none."""
SMALL = frozenset(
    {
        *("a", "am", "at", "de", "del", "den", "der", "di", "du", "el", "en", "er", "i", "il"),
        *("kl", "la", "le", "nd", "o", "of", "on", "rd", "st", "th", "uhr", "um", "г", "года"),
    }
)
"""Words that a date may have beside month, weekday and time zone."""
ZONE = 5
"""Capitals of a time zone, at most: GMT, CEST, AEDT."""
ORDERS = {"day": (2, 1, 0), "month": (2, 0, 1), "year": (0, 1, 2)}
"""Where year, month and day stand among three figures, by what stands first."""


class DateReading(NamedTuple):
    """What a date can mean: its value in EDTF, and which figure stands first if that is open.

    `order` is `day`, `month` or `year`, or "" where the date cannot be read in another way.
    """

    value: str
    order: str = ""


def readings(written: str) -> tuple[DateReading, ...]:
    """Return what a whole string can mean as a date: one reading, several, or none.

    A time of day and a weekday may stand beside it; a day, a month or a year may be all there is.
    `23 Nov 2023`, `Thu, 23 Nov 2023 10:15:00 +0100`, `20231123T101500Z`, `2019-11`, `2019/2020`
    """
    words = written.strip()
    if not words or len(words) > LONGEST:
        return ()
    if edtf.read(words):
        return (DateReading(words),)
    stamp = ISO.fullmatch(words)
    if stamp:
        return _real(stamp["year"], stamp["month"], stamp["day"])
    bare = _without_time(words)
    return _eastern(bare) or _in_figures(bare) or _in_words(bare)


def figures(
    first: str, second: str, third: str, joint: str
) -> tuple[tuple[str, int, int, int], ...]:
    """Return the orders in which three figures can be a date, each with its year, month and day.

    Four digits are the year. With full stops the day stands first; with slashes and dashes a date
    whose first two figures can both be months has two orders, and with a year of two digits three.
    The day need not be one of the calendar: `31.02.2019` has an order.
    """
    orders = {
        (year, month, day): order
        for order, (year, month, day) in reversed(list(_orders((first, second, third), joint)))
        if 1 <= month <= 12 and 1 <= day <= 31
    }
    return tuple((order, *parts) for parts, order in reversed(orders.items()))


def century(year: int) -> int:
    """Return two digits as POSIX reads them (strptime %y): 69 to 99 are 1969 to 1999."""
    return 1900 + year if year >= 69 else 2000 + year


def _orders(
    numbers: tuple[str, str, str], joint: str
) -> Iterator[tuple[str, tuple[int, int, int]]]:
    lengths = tuple(map(len, numbers))
    if lengths[1] > 2 or sorted(lengths)[1] > 2:
        return
    if lengths[0] == 4:
        orders = ["year"]
    elif lengths[2] == 4:
        orders = ["day"] if joint == "." else ["day", "month"]
    elif max(lengths) <= 2 and lengths[2] == 2:
        orders = ["day"] if joint == "." else ["day", "month", "year"]
    else:
        return
    for order in orders:
        year, month, day = (numbers[place] for place in ORDERS[order])
        full = int(year) if len(year) == 4 else century(int(year))
        yield order, (full, int(month), int(day))


def _in_figures(words: str) -> tuple[DateReading, ...]:
    """Read `12.11.2026`, `2019/11/23`, `Thursday, 12/11/2026`; the months `2019/11`, `11.2019`."""
    match = IN_FIGURES.fullmatch(words)
    if match is None:
        return _month_in_figures(words)
    orders = figures(match["first"], match["second"], match["third"], match["joint"])
    weekday = calendar.is_weekday(match["weekday"]) if match["weekday"] else None
    real = [DateReading(value, order) for order, *parts in orders if (value := _day(*parts))]
    fitting = [one for one in real if weekday is not None and _falls_on(one.value, weekday)]
    chosen = fitting if len(fitting) == 1 else real
    return tuple(chosen) if len(chosen) > 1 else tuple(DateReading(one.value) for one in chosen)


def _month_in_figures(words: str) -> tuple[DateReading, ...]:
    match = YEAR_AND_MONTH.fullmatch(words)
    if match is None:
        return ()
    year, month = match["year"] or match["last"], int(match["month"] or match["first"])
    return (DateReading(f"{year}-{month:02d}"),) if 1 <= month <= 12 else ()


def _in_words(words: str) -> tuple[DateReading, ...]:
    """Read a date whose month has a name, in any language of the calendar."""
    month = _named_month(LETTERS.findall(words))
    numbers = DIGITS.findall(words)
    if month is None or not numbers:
        return ()
    years = [number for number in numbers if len(number) == 4]
    if len(numbers) == 1:
        return (DateReading(f"{years[0]}-{month:02d}"),) if years else ()
    if len(numbers) != 2 or len(years) > 1:
        return ()
    day, year = numbers if not years or numbers[1] == years[0] else reversed(numbers)
    if len(day) > 2 or len(year) not in (2, 4):
        return ()
    full = int(year) if len(year) == 4 else century(int(year))
    value = _day(full, month, int(day))
    return (DateReading(value),) if value else ()


def _named_month(words: list[str]) -> int | None:
    """Return the month that one word names; None if none or two do, or a word is of no date."""
    rest = [word for word in words if not (word.casefold() in SMALL or _is_zone(word))]
    months = [word for word in rest if calendar.month_number(word)]
    if len(months) > 1:  # "mar" is March and, in Spanish, Tuesday
        months = [word for word in months if calendar.is_weekday(word) is None]
    others = [word for word in rest if word not in months]
    if len(months) != 1 or any(calendar.is_weekday(word) is None for word in others):
        return None
    return calendar.month_number(months[0])


def _is_zone(word: str) -> bool:
    return word == "Z" or (
        3 <= len(word) <= ZONE
        and word.isupper()
        and not calendar.month_number(word)
        and calendar.is_weekday(word) is None
    )


def _eastern(words: str) -> tuple[DateReading, ...]:
    """Read `2019年5月2日`, `2019년 5월 2일`."""
    match = YEAR_MONTH_DAY.match(words)
    return _real(*match.groups()) if match else ()


def _real(year: str, month: str, day: str) -> tuple[DateReading, ...]:
    value = _day(int(year), int(month), int(day))
    return (DateReading(value),) if value else ()


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _falls_on(value: str, weekday: int) -> bool:
    return date.fromisoformat(value).weekday() == weekday


def _without_time(words: str) -> str:
    """Return the words without a time of day, its zone and what stands in brackets."""
    return TIME.sub(_blank, words).strip(" ,|-–\t")


def _blank(match: Match[str]) -> str:
    return " " * bool(match[0])


ISO = Lazy(
    r"(?P<year>[0-9]{4})(?P<dash>-?)(?P<month>[0-9]{2})(?P=dash)(?P<day>[0-9]{2})"
    r"(?:[T\s,]+[0-9][0-9:.,+\-\sA-Za-z/\[\]]*|(?<=[0-9]{8})(?:[0-9]{4}|[0-9]{6})Z?)?"
)
"""ISO 8601, basic or extended, with whatever time of day follows."""


IN_FIGURES = Lazy(
    r"(?:(?P<weekday>[^\W\d_]+)\.?,?\s+)?"
    r"(?P<first>[0-9]{1,4})\s?(?P<joint>[./-])\s?(?P<second>[0-9]{1,2})\s?(?P=joint)\s?"
    r"(?P<third>[0-9]{1,4})\.?(?:\s?г\.?)?"
)


YEAR_AND_MONTH = Lazy(
    r"(?P<year>[0-9]{4})[./](?P<month>[0-9]{1,2})|(?P<first>[0-9]{1,2})[./-](?P<last>[0-9]{4})"
)


YEAR_MONTH_DAY = Lazy(r"([0-9]{4})\s?[年년]\s?([0-9]{1,2})\s?[月월]\s?([0-9]{1,2})\s?[日일]")


TIME = Lazy(
    r"""(?xi)
        \([^()]*\)                                                  # (CET)
        | T? [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} (?: [.,] [0-9]+ )? )?   # 10:15:00.000
          (?: \s? [ap] \.? m \b \.? )?
          (?: \s? Z \b | \s? (?: UTC | GMT )? \s? [+-] [0-9]{1,2} :? (?: [0-9]{2} )? )?
        | \b [0-9]{1,2} \s? [ap] \.? m \b \.?                           # 5 p.m.
        | (?<= \s ) [+-] [0-9]{2} :? [0-9]{2} \b                        # +0100
        """
)


LETTERS = Lazy(r"[^\W\d_]+")


DIGITS = Lazy(r"[0-9]+")
