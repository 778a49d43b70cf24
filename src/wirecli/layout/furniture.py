"""Furniture: what kind of line around a story a block is, if it is one."""

from functools import cache
from re import Pattern, compile
from typing import NamedTuple

from wirecli.data.furniture import FURNITURE
from wirecli.rules import gazetteer

LONGEST_LINE = 240
"""Code points of a line that a pattern may match whole."""


class _LookUps(NamedTuple):
    lines: dict[str, str]
    openings: tuple[tuple[str, str], ...]
    patterns: tuple[tuple[str, Pattern[str]], ...]

    def starts(self) -> tuple[str, ...]:
        return tuple(opening for opening, _ in self.openings)


def kind_of(words: str, *, below: bool) -> str | None:
    """Return the kind of furniture that a block's words are, above or below the copy, or None."""
    look = _look_ups(below)
    if len(words) <= LONGEST_LINE:
        kind = look.lines.get(words.casefold().rstrip(" :»›")) or _stamp(words)
        if kind:
            return kind
    head = words[:48].casefold()
    if head.startswith(look.starts()):
        return next(kind for opening, kind in look.openings if head.startswith(opening))
    if len(words) <= LONGEST_LINE:
        return next((kind for kind, pattern in look.patterns if pattern.fullmatch(words)), None)
    return None


@cache
def _look_ups(below: bool) -> _LookUps:
    rows = [row for row in FURNITURE if (row.below if below else row.above)]
    return _LookUps(
        {line: row.kind for row in rows for line in row.lines},
        tuple((opening, row.kind) for row in rows for opening in row.openings),
        tuple((row.kind, compile(row.pattern)) for row in rows if row.pattern),
    )


@cache
def _stamp_words() -> Pattern[str]:
    return compile(r"[^\W\d_]+")


STAMP_WORDS = frozenset(
    "a am at b c d date e est edt cet eet gmt h hrs in ist kst m msk on p pm pst pdt st nd rd th t time "
    "u utc uhr z de du le del à в г года year local".split()
)


def _stamp(words: str) -> str | None:
    """Tell a date line by its figures: `16:29, 14 May 2012 | GMT +6`, `06/08/2019 10:07 PM`."""
    if len(words) > 60 or sum(c.isdigit() for c in words) < 5 or not words[-1].isalnum() | (words[-1] in ".)]"):
        return None
    named = [word.lower() for word in _stamp_words().findall(words)]
    foreign = [word for word in named if word not in STAMP_WORDS and not _calendar_word(word)]
    dated = any(_calendar_word(word) for word in named) or compile(r"\d[./:-]\d").search(words)
    return "timestamp" if dated and not foreign else None


def _calendar_word(word: str) -> bool:
    return gazetteer.month_number(word) is not None or gazetteer.is_weekday(word) is not None
