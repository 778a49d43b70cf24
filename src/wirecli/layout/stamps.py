"""Full dates in the lines around a story: page date lines, transmission stamps, agency lines."""

from functools import cache
from re import Match, Pattern, compile

from wirecli.layout.dateline import day
from wirecli.layout.dateline.window import read as read_window
from wirecli.model import Dated
from wirecli.rules import calendar
from wirecli.rules.styles import Styles
from wirecli.tuples import NamedTuple

MONTH_FIRST = frozenset({"US", "PH"})
"""Countries whose agencies write 5/2/2019 for the second of May."""
TOKENS = 24
"""Tokens of a line that may begin its date."""


class Stamp(NamedTuple):
    """A full date and the line it stands in; `updated`: the line says when it was last changed."""

    date: Dated
    updated: bool


def find(text: str, start: int, end: int, styles: Styles, country: str | None) -> Stamp | None:
    """Find the first full date of a line; figures that could be either way ask the country.

    `16:29, 14 May 2012 | GMT +6 -> 2012-05-14`; `06/08/2019` is August in Kuala Lumpur, June in
    New York, and nothing if the country is not known. A weekday that stands before it decides.
    """
    coded = _coded(text, start, end)
    date = coded or _written(text, start, end, styles) or _either_way(text, start, end, country)
    if date is None:
        return None
    before = text[start : date.start].casefold()
    return Stamp(date, "updat" in before or "modified" in before or "обновлено" in before)


def _written(text: str, start: int, end: int, styles: Styles) -> Dated | None:
    window = read_window(text, start, end, styles)
    for at, token in enumerate(window.tokens[:TOKENS]):
        if token.kind not in ("number", "word"):
            continue
        found = day.read(window, at)
        if found and found.date and not found.date.value.startswith("X"):
            return found.date
    return None


@cache
def _figures() -> Pattern[str]:
    return compile(
        r"(?<!\d)(?P<first>\d{1,2})[/-](?P<second>\d{1,2})[/-](?P<year>(?:19|20)\d\d)(?!\d)"
    )


def _either_way(text: str, start: int, end: int, country: str | None) -> Dated | None:
    match = _figures().search(text, start, end)
    if match is None:
        return None
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if not (first and second and min(first, second) <= 12 and max(first, second) <= 31):
        return None
    order = _order(text[start : match.start()], first, second, year, country)
    if order is None:
        return None
    month, number = (first, second) if order == "month" else (second, first)
    if month > 12:
        return None
    return Dated(*match.span(), f"stamp.{order}-first", f"{year}-{month:02d}-{number:02d}")


def _order(before: str, first: int, second: int, year: int, country: str | None) -> str | None:
    """Return which figure stands first, `day` or `month`, by the weekday or the country."""
    from datetime import date

    words = compile(r"[^\W\d_]+").findall(before)
    named = next((d for d in map(calendar.is_weekday, reversed(words)) if d is not None), None)
    if named is not None and first <= 12 and second <= 12:
        ways = {"month": date(year, first, second), "day": date(year, second, first)}
        fitting = [way for way, read in ways.items() if read.weekday() == named]
        if len(fitting) == 1:
            return fitting[0]
    if country is None:
        return None
    return "month" if country in MONTH_FIRST else "day"


CODES = (
    # AP-WF-11-13-13 1509GMT: month, day, year (Associated Press)
    ("ap", r"\b[A-Z]{2}-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\b"),
    # KWS-21:37-09-12-18: time, day, month, year (Kyodo)
    ("kyodo", r"\b[A-Z]{3}-\d\d:\d\d-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\b"),
    # 131137 GMT Nov 13: day and time, month, year (dpa); 091223 dec 18 (Keystone-SDA);
    # 301026 MET mar 94 (Hina)
    (
        "filing",
        r"\b(?P<day>\d\d)\d{4} (?:[A-Z]{3,4} )?(?P<word>[A-Za-zé]{3,4})\.? (?P<year>\d\d)\b",
    ),
    # 2019年5月2日, 2019년 5월 2일: year, month, day (East Asia)
    (
        "eastern",
        r"(?<!\d)(?P<year>20\d\d|19\d\d)[年년] ?(?P<month>\d\d?)[月월] ?(?P<day>\d\d?)[日일]",
    ),
    # MENAFN21032024000193011044ID1108007524: day, month, year (MENAFN)
    ("menafn", r"\bMENAFN(?P<day>\d\d)(?P<month>\d\d)(?P<year>20\d\d)\d+"),
)
"""Transmission codes that hold a date, by the service that writes them."""


@cache
def _codes() -> tuple[tuple[str, Pattern[str]], ...]:
    return tuple((name, compile(pattern)) for name, pattern in CODES)


def _coded(text: str, start: int, end: int) -> Dated | None:
    if end - start > 60 or sum(sign.isdigit() for sign in text[start:end]) < 6:
        return None
    for name, pattern in _codes():
        match = pattern.search(text, start, end)
        date = _decoded(name, match) if match else None
        if date:
            return date
    return None


def _decoded(name: str, match: Match[str]) -> Dated | None:
    groups = match.groupdict()
    month = calendar.month_number(groups["word"]) if groups.get("word") else int(groups["month"])
    year, number = int(groups["year"]), int(groups["day"])
    if month is None or not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    full = year if year > 99 else day.century(year)
    return Dated(*match.span(), f"stamp.{name}", f"{full}-{month:02d}-{number:02d}")
