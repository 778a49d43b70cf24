"""Furniture: what kind of line around a story a block is, if it is one."""

from functools import cache
from re import Pattern, compile

from wirecli.data.furniture import FURNITURE, MENU_WORDS, STAMP_WORDS
from wirecli.rules import calendar
from wirecli.tuples import NamedTuple

LONGEST_LINE = 240
"""Code points of a line that is looked up or matched whole."""
LONGEST_STAMP = 80
FEWEST_DIGITS = 5
"""Digits of a date line: `5/2/2019`, `10:07, May 2`."""
MOST_FOREIGN = 2
"""Words of a date line with a year that are neither calendar words nor times: `GENERAL / ...`."""


class _Shape(NamedTuple):
    kind: str
    longest: int
    hints: tuple[str, ...]
    pattern: str


class _LookUps(NamedTuple):
    lines: dict[str, str]
    openings: tuple[str, ...]
    kinds: tuple[str, ...]
    shapes: tuple[_Shape, ...]


def kind_of(words: str, *, below: bool) -> str | None:
    """Return the kind of furniture that a block's words are, above or below the copy, or None."""
    look = _look_ups(below)
    if len(words) > LONGEST_LINE:
        return _opened(words, look)
    line = look.lines.get(words.casefold().rstrip(" :»›"))
    menu = None if below else _menu(words)
    return line or menu or _stamp(words) or _shaped(words, look) or _opened(words, look)


def _menu(words: str) -> str | None:
    """Tell a page's menu run together: `Go Search Go Contents`, `RSS Facebook`."""
    if len(words) > LONGEST_STAMP or words[-1] in ".!?":
        return None
    named = words.casefold().split()
    return "navigation" if len(named) > 1 and MENU_WORDS.issuperset(named) else None


def _opened(words: str, look: _LookUps) -> str | None:
    """Return the kind of the opening; `Published ...` needs a figure or a colon behind it."""
    head = words[:48].casefold()
    if not head.startswith(look.openings):
        return None
    kind = next(k for o, k in zip(look.openings, look.kinds, strict=True) if head.startswith(o))
    dated = len(words) <= LONGEST_STAMP and (words[-1] == ":" or any(c.isdigit() for c in words))
    return kind if kind != "timestamp" or dated else None


@cache
def _look_ups(below: bool) -> _LookUps:
    rows = [row for row in FURNITURE if (row.below if below else row.above)]
    openings = [(opening, row.kind) for row in rows for opening in row.openings]
    return _LookUps(
        {line: row.kind for row in rows for line in row.lines},
        tuple(opening for opening, _ in openings),
        tuple(kind for _, kind in openings),
        tuple(_Shape(row.kind, row.longest, row.hints, row.pattern) for row in rows if row.pattern),
    )


def _shaped(words: str, look: _LookUps) -> str | None:
    """Match the patterns whose hints are in the words; the others are not even compiled."""
    is_in = words.casefold().__contains__
    for shape in look.shapes:
        hinted = len(words) <= shape.longest and any(map(is_in, shape.hints))
        if hinted and _compiled(shape.pattern).fullmatch(words):
            return shape.kind
    return None


@cache
def _compiled(pattern: str) -> Pattern[str]:
    return compile(pattern)


def _stamp(words: str) -> str | None:
    """Tell a date line by its figures: `16:29, 14 May 2012 | GMT +6`, `06/08/2019 10:07 PM`."""
    if len(words) > LONGEST_STAMP or len(_compiled(r"\d").findall(words)) < FEWEST_DIGITS:
        return None
    named = [word.lower() for word in _compiled(r"[^\W\d_]+").findall(words)]
    calendar = [word for word in named if _is_calendar_word(word)]
    foreign = [word for word in named if word not in STAMP_WORDS and word not in calendar]
    dated = calendar or _compiled(r"\d[./:-]\d|\d ?[月월]").search(words)
    whole = words[-1] != "." and _compiled(r"\b(?:19|20)\d\d\b").search(words)
    most = MOST_FOREIGN if whole else 0
    return "timestamp" if dated and len(foreign) <= most else None


def _is_calendar_word(word: str) -> bool:
    return calendar.month_number(word) is not None or calendar.is_weekday(word) is not None
