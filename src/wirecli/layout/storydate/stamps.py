"""Full dates in the lines around a story: page date lines, transmission stamps, agency lines."""

from collections.abc import Sequence
from datetime import date
from re import Match
from typing import NamedTuple

from wirecli.layout.dateline import day
from wirecli.layout.dateline.window import read as read_window
from wirecli.lazy import Lazy
from wirecli.model import Dated
from wirecli.rules import calendar, datestamp, edtf
from wirecli.rules.datestamp import DateReading
from wirecli.rules.styles import Styles

UPDATED = (
    *("updat", "modified", "aggiornat", "actualizad", "aktualisiert", "atualizad", "mis à jour"),
    *("güncel", "обновлено", "تحديث"),
)
"""What stands before the time of a page's last change."""
SHORT_LINE = 40
"""Code points of a line in which figures with a year of two digits are a date."""
MINGUO = 1911
"""Years from the Common Era to that of the Republic of China."""
TOKENS = 24
"""Tokens of a line that may begin its date."""


class Stamp(NamedTuple):
    """The full date of a line, `text[start:end]`: one reading, or several.

    It has several where its figures can be read either way. `updated`: the line says when the page
    was last changed.
    """

    start: int
    end: int
    rule: str
    readings: tuple[DateReading, ...]
    updated: bool = False

    def read_as(self, reading: DateReading, rule: str) -> Dated:
        """Return the date that one of the readings makes."""
        return Dated(self.start, self.end, rule, reading.value)


def find(text: str, start: int, end: int, styles: Styles) -> Stamp | None:
    """Find the first full date of a line.

    `16:29, 14 May 2012 | GMT +6 -> 2012-05-14`; `06/08/2019` has two readings, unless a weekday
    that stands before it decides.
    """
    sure = _coded(text, start, end) or _written(text, start, end, styles)
    stamp = _of(sure) if sure else _either_way(text, start, end)
    if stamp is None:
        return None
    before = text[start : stamp.start].casefold()
    return stamp._replace(updated=any(word in before for word in UPDATED))


def _of(dated: Dated) -> Stamp:
    return Stamp(dated.start, dated.end, dated.rule, (DateReading(dated.value),))


def _written(text: str, start: int, end: int, styles: Styles) -> Dated | None:
    window = read_window(text, start, end, styles)
    for at, token in enumerate(window.tokens[:TOKENS]):
        if token.kind not in ("number", "word"):
            continue
        date = day.read(window, at)
        if date and date.date and not date.date.value.startswith("X"):
            return date.date
    return None


WORD = Lazy(r"[^\W\d_]+")
FIGURES = Lazy(
    r"(?<![\d./-])(?P<first>\d{1,2})\s?(?P<joint>[./-])\s?(?P<second>\d{1,2})\s?(?P=joint)\s?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d./-]?\d)"
)


def _either_way(text: str, start: int, end: int) -> Stamp | None:
    """Return a date in figures that could be either way, with all its readings."""
    match = FIGURES.search(text, start, end)
    if match is None or (len(match["year"]) < 4 and end - start > SHORT_LINE):
        return None
    orders = datestamp.figures(match["first"], match["second"], match["year"], match["joint"])
    readings = tuple(
        DateReading(value, order)
        for order, year, month, number in orders
        if edtf.is_day(value := f"{year}-{month:02d}-{number:02d}")
    )
    if len(readings) < 2:
        return Stamp(*match.span(), "stamp.figures", readings) if readings else None
    fitting = _on_weekday(text[start : match.start()], readings)
    if len(fitting) == 1:
        return Stamp(*match.span(), "stamp.by-weekday", fitting)
    return Stamp(*match.span(), "stamp.figures", readings)


def _on_weekday(before: str, readings: Sequence[DateReading]) -> tuple[DateReading, ...]:
    """Return the readings that fall on the last weekday of the words before them."""
    words = WORD.findall(before)
    weekday = next((d for d in map(calendar.is_weekday, reversed(words)) if d is not None), None)
    return tuple(one for one in readings if date.fromisoformat(one.value).weekday() == weekday)


CODES = (
    # AP-WF-11-13-13 1509GMT: month, day, year (Associated Press)
    ("ap", Lazy(r"\b[A-Z]{2}-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\b")),
    # KWS-21:37-09-12-18: time, day, month, year (Kyodo)
    ("kyodo", Lazy(r"\b[A-Z]{3}-\d\d:\d\d-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\b")),
    # 131137 GMT Nov 13: day and time, month, year (dpa); 091223 dec 18 (Keystone-SDA);
    # 301026 MET mar 94 (Hina)
    (
        "filing",
        Lazy(r"\b(?P<day>\d\d)\d{4} (?:[A-Z]{3,4} )?(?P<word>[A-Za-zé]{3,4})\.? (?P<year>\d\d)\b"),
    ),
    # 2019年5月2日, 2019년 5월 2일: year, month, day (East Asia)
    (
        "eastern",
        Lazy(r"(?<!\d)(?P<year>20\d\d|19\d\d)[年년] ?(?P<month>\d\d?)[月월] ?(?P<day>\d\d?)[日일]"),
    ),
    # ）1130312: year of the Republic of China, month, day (Central News Agency)
    ("minguo", Lazy(r"(?<=）)(?P<minguo>1[0-4]\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)")),
    # MENAFN21032024000193011044ID1108007524: day, month, year (MENAFN)
    ("menafn", Lazy(r"\bMENAFN(?P<day>\d\d)(?P<month>\d\d)(?P<year>20\d\d)\d+")),
)
"""Transmission codes that hold a date, by the service that writes them."""


def _coded(text: str, start: int, end: int) -> Dated | None:
    if end - start > 60 or sum(sign.isdigit() for sign in text[start:end]) < 6:
        return None
    for name, pattern in CODES:
        match = pattern.search(text, start, end)
        dated = _decoded(name, match) if match else None
        if dated:
            return dated
    return None


def _decoded(name: str, match: Match[str]) -> Dated | None:
    groups = match.groupdict()
    month = calendar.month_number(groups["word"]) if groups.get("word") else int(groups["month"])
    number = int(groups["day"])
    year = int(groups["minguo"]) + MINGUO if "minguo" in groups else int(groups["year"])
    if month is None or not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    full = year if year > 99 else datestamp.century(year)
    return Dated(*match.span(), f"stamp.{name}", f"{full}-{month:02d}-{number:02d}")
