"""Lines around a story: what kind of furniture a block is, or whose work a credit line states."""

from functools import cache
from re import DOTALL, Pattern, compile

from wirecli.data.furniture import CREDIT_ROLES, FURNITURE, MENU_WORDS, STAMP_WORDS
from wirecli.model import Credit, Mark, Words
from wirecli.rules import calendar, gazetteer
from wirecli.tuples import NamedTuple

LONGEST_LINE = 240
"""Code points of a line that is looked up or matched whole."""
LONGEST_STAMP = 80
FEWEST_DIGITS = 5
"""Digits of a date line: `5/2/2019`, `10:07, May 2`."""


MOST_FOREIGN = 2
"""Words of a date line with a year that are neither calendar words nor times: `GENERAL / ...`."""
LONGEST_CREDIT = 500
"""Code points of a credit line."""


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


def opens_credit(words: str) -> bool:
    """Tell whether a block is a credit line: it opens with a role, bracketed or as a short line."""
    bare = words.lstrip("([ ")
    if len(words) > LONGEST_CREDIT or not bare[:40].casefold().startswith(_openings()):
        return False
    after = bare[len(_opening(bare)) :].lstrip(" :")
    if bare[len(_opening(bare)) - 1] == "者":  # "新华社记者 韩洁、王优玲", but no sentence
        return _eastern_names().fullmatch(bare[len(_opening(bare)) :]) is not None
    return bool(after) and (after[0].isupper() or not after[0].isalpha() or after[0] > "\u024f")


def credits(text: str, start: int, end: int) -> tuple[Credit, ...]:
    """Cut a credit line into its credits: `(Reporting by A, B; Editing by C)` are two."""
    found = []
    for part in _part().finditer(text, start, end):
        words = part.group()
        lead = len(words) - len(words.lstrip("([;. \t\r\n"))
        last = part.start() + len(words.rstrip(")]. \t\r\n;"))
        first = part.start() + lead
        if first < last:
            found.append(_credit(text, first, last))
    return tuple(found)


def _credit(text: str, first: int, last: int) -> Credit:
    opening = _opening(text[first:last])
    role = next((row.role for row in CREDIT_ROLES if opening in row.openings), "reporting")
    return Credit(first, last, f"credit.{role}", role, _names(text, first + len(opening), last))


def _opening(words: str) -> str:
    head = words[:40].casefold()
    fitting = [opening for opening in _openings() if head.startswith(opening)]
    return max(fitting, key=len, default="")


@cache
def _eastern_names() -> Pattern[str]:
    name = r"[\u4e00-\u9fff·]{2,8}"
    return compile(rf"(?:[\s:：]+{name}(?:[、，, ]+{name}){{0,8}})?")


@cache
def _openings() -> tuple[str, ...]:
    return tuple(opening for row in CREDIT_ROLES for opening in row.openings)


@cache
def _part() -> Pattern[str]:
    """A credit up to a semicolon, or up to the next role after a comma, a full stop or "and"."""
    roles = "|".join(opening for opening in _openings() if opening.endswith(" by"))
    joined = r"(?<=dditional)|(?<=diting)|(?<=diting and)"
    return compile(rf"(?is)(?:(?:{joined}|(?![,.]?\s(?:and )?(?:{roles})\s))[^;])+")


@cache
def _joint() -> Pattern[str]:
    return compile(r"\s*(?:[,;&/\n、，]|\b(?:and|und|et|y|e|и|dan)\b)\s*")


@cache
def _whereabouts() -> Pattern[str]:
    return compile(r"\s(?:in|at|for|from|on|aus|en|à|di|в)\s.*", DOTALL)


def _names(text: str, first: int, last: int) -> tuple[Mark, ...]:
    """Cut the names at commas and "and"; where somebody reported from is not of the name."""
    cuts = [(m.start(), m.end()) for m in _joint().finditer(text, first, last)]
    starts = [first, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), last]
    found, away = [], False
    for start, end in zip(starts, ends, strict=True):
        part = text[start:end]
        words = _whereabouts().sub("", part).strip(" :")
        regional = away and gazetteer.is_region(words)
        away = len(_whereabouts().sub("", part)) < len(part)
        if words and not regional and not words[0].islower() and words[0].isalpha():
            at = text.index(words, start)
            found.append(Words(at, at + len(words), "credit.name"))
    return tuple(found)
