"""Furniture: what kind of line around a story a block is, if it is one."""

import re
from functools import cache
from typing import NamedTuple

from wirecli.data.furniture_rows import FURNITURE, MENU_WORDS, STAMP_LABELS, STAMP_WORDS
from wirecli.data.row_types import Furniture
from wirecli.layout.prefixes import by_initial
from wirecli.lazy import Lazy
from wirecli.rules import calendar

LONGEST_LINE = 240
"""Code points of a line that is matched whole."""
LONGEST_OPENING = 48
LONGEST_STAMP = 80
"""Code points of a date line, of a menu, of a line that is looked up."""
FIGURES = Lazy(r"(?:\D*+\d){5}")
"""A date line has five at least: `5/2/2019`, `10:07, May 2`."""
YEAR = Lazy(r"\b(?:19|20)\d\d\b")
WORD = Lazy(r"[^\W\d_]+")
CLOCK = Lazy(r"(?<!\S)\d\d:\d\d(?!\S)")
DAY = Lazy(r"\d[./:-]\d|\d ?[月월]")
EASTERN_STOP = "。"
"""The full stop of East Asia: a line that has one is a sentence, with a stamp or without."""
MOST_FOREIGN = 2
"""Words of a date line with a year that are neither calendar words nor times: `GENERAL / ...`."""


class _LookUps(NamedTuple):
    """The kinds by whole lines and by openings, and the openings by their first letters."""

    lines: dict[str, str]
    kinds: dict[str, str]
    openings: dict[str, tuple[str, ...]]


class _Shapes(NamedTuple):
    """The rows with a pattern for lines of a length, their hints, and the rows that have none."""

    hints: tuple[str, ...]
    rows: tuple[Furniture, ...]
    unhinted: tuple[Furniture, ...]


def kind_of(words: str, *, below: bool) -> str | None:
    """Return the kind of furniture that a block's words are, above or below the copy, or None."""
    look = _look_ups(below)
    if len(words) > LONGEST_LINE:
        return _opened(words, words[:LONGEST_OPENING].casefold(), look)
    folded = words.casefold()
    kind = _short_kind(words, folded, below) if len(words) <= LONGEST_STAMP else None
    return kind or _shaped(words, folded, below) or _opened(words, folded, look)


def _short_kind(words: str, folded: str, below: bool) -> str | None:
    line = _look_ups(below).lines.get(folded.rstrip(" :»›"))
    return line or (None if below else _menu(folded)) or _stamp(words)


def _menu(folded: str) -> str | None:
    """Return `navigation` for a menu in one line: `Go Search Go Contents`, `RSS Facebook`."""
    if folded[-1] in ".!?":
        return None
    items = folded.split()
    return "navigation" if len(items) > 1 and MENU_WORDS.issuperset(items) else None


def _opened(words: str, folded: str, look: _LookUps) -> str | None:
    """Return the kind of the opening; `Published ...` needs a figure or a colon after it."""
    openings = look.openings.get(folded[:1], ())
    if not folded.startswith(openings):
        return None
    kind = look.kinds[next(opening for opening in openings if folded.startswith(opening))]
    dated = len(words) <= LONGEST_STAMP and (words[-1] == ":" or any(c.isdigit() for c in words))
    return kind if kind != "timestamp" or dated else None


@cache
def _look_ups(below: bool) -> _LookUps:
    rows = _rows(below)
    openings = [(opening, row.kind) for row in rows for opening in row.openings]
    return _LookUps(
        {line: row.kind for row in rows for line in row.lines},
        dict(reversed(openings)),
        by_initial(opening for opening, _ in openings),
    )


def _rows(below: bool) -> list[Furniture]:
    return [row for row in FURNITURE if (row.below if below else row.above)]


@cache
def _shapes(length: int, below: bool) -> _Shapes:
    rows = tuple(row for row in _rows(below) if row.pattern and length <= row.longest)
    hints = dict.fromkeys(hint for row in rows for hint in row.hints)
    return _Shapes(tuple(hints), rows, tuple(row for row in rows if not row.hints))


def _shaped(words: str, folded: str, below: bool) -> str | None:
    """Match the patterns whose hints are in the words; the others are not even compiled."""
    shapes = _shapes(len(words), below)
    hinted_at = any(hint in folded for hint in shapes.hints)
    for row in shapes.rows if hinted_at else shapes.unhinted:
        hinted = not row.hints or any(hint in folded for hint in row.hints)
        if hinted and _compiled(row.pattern).fullmatch(words):
            return row.kind
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _stamp(words: str) -> str | None:
    """Return `timestamp` for a date line: `16:29, 14 May 2012 | GMT +6`, `06/08/2019 10:07 PM`.

    A place in capitals may stand in one without a year: `August 25, 14:28 OAKVALE`.
    """
    if not FIGURES.match(words) or EASTERN_STOP in words:
        return None
    whole = words[-1] != "." and YEAR.search(words) is not None
    timed = CLOCK.search(words) is not None
    foreign = allowed = MOST_FOREIGN if whole or timed else 0
    dated = False
    for written in WORD.findall(words):
        word = written.lower()
        if _is_calendar_word(word):
            dated = True
        elif word in STAMP_LABELS and foreign == allowed:
            continue
        elif word not in STAMP_WORDS:
            foreign -= 1
            if foreign < 0 or not (whole or written.isupper()):
                return None
    dated = dated or DAY.search(words) is not None
    return "timestamp" if dated else None


def _is_calendar_word(word: str) -> bool:
    return calendar.month_number(word) is not None or calendar.is_weekday(word) is not None
