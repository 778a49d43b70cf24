"""The dateline: place, date and credit in every order that agencies write, as one grammar.

Seven choices make the datelines of 277 catalogued styles: the order of the parts, the place with
its region, the list of places, the form of the date, the joint, the form of the credit, the
separator. Each has its module or its row here, so the copy of an agency nobody listed parses too.
"""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.layout.dateline import credit, day, place, separator
from wirecli.layout.dateline.credit import Signed
from wirecli.layout.dateline.day import Day
from wirecli.layout.dateline.place import Located
from wirecli.layout.dateline.separator import Separated
from wirecli.layout.dateline.window import Window, capital
from wirecli.layout.dateline.window import read as read_window
from wirecli.model import Dateline, Mark
from wirecli.rules import gazetteer
from wirecli.rules.styles import Styles

EASTERN_REACH = 24
"""Code points in which a dateline of East Asia shows a sign of its script."""


class Order(NamedTuple):
    """An order of the parts, and what it takes to believe it.

    `strong`: stands wherever it is found; a weak one is believed only before the first paragraph
    and with more copy behind it. `closes` are the kinds of separator that may end it: `-` a dash,
    `:` a colon, `.` a full stop, `=`, `"`, `end` the end of the line, `none` nothing at all.
    `known`: the credit must be in the table, or a dash or colon must follow it.
    """

    parts: str
    name: str
    strong: bool
    closes: str
    known: bool = False
    upper: bool = False


ORDERS = (
    Order("PDC", "place-date-credit", strong=True, closes='- : . = " end none'),
    Order("PCD", "place-credit-date", strong=True, closes="- : . end none", known=True),
    Order("CPD", "credit-place-date", strong=True, closes="- : . end"),
    Order("CP", "credit-place", strong=True, closes="- : end", known=True),
    Order("CDP", "credit-date-place", strong=True, closes="- : . end", known=True),
    Order("DPC", "date-place-credit", strong=True, closes="- : . end none"),
    Order("DC", "date-credit", strong=True, closes="- : . / end none", known=True),
    Order("PC", "place-credit", strong=True, closes='- : . = " end none', known=True),
    Order("PD", "place-date", strong=True, closes="- : end"),
    Order("PD", "place-date", strong=False, closes=".", upper=True),
    Order("DP", "date-place", strong=False, closes="- : . end"),
    Order("C", "credit", strong=False, closes="- : . none", known=True),
    Order("P", "place", strong=False, closes="- :"),
    Order("D", "date", strong=False, closes="-"),
)
"""The orders, in the sequence in which they are tried on the parts found (shapes.md, 3.1)."""


class Parts(NamedTuple):
    """What was read at the head of a block: the parts in their order, and the token after them."""

    order: str
    stop: int
    places: Located | None
    date: Day | None
    signed: Signed | None


class Found(NamedTuple):
    """A dateline, whether its order is strong, and marks of notes that follow its separator."""

    dateline: Dateline
    strong: bool
    notes: tuple[Mark, ...]


def find(text: str, start: int, end: int, styles: Styles, *, in_line: bool = False) -> Found | None:
    """Find the dateline that begins at `start` (after stars and the like); None if none does.

    `in_line`: sentences of a deck stand before it, so that a name and a dash are enough.
    """
    while start < end and text[start] in "*•·> \t":
        start += 1
    if any("\u2e80" <= sign <= "\ud7a3" for sign in text[start : min(end, start + EASTERN_REACH)]):
        from wirecli.layout.dateline import eastern

        joined = eastern.find(text, start, end, styles)
        if joined:
            return Found(joined, True, ())
    window = read_window(text, start, end, styles)
    first = window.tokens[0]
    if not (first.kind in ("word", "number") or first.words in credit.BRACKETS):
        return None
    for parts in _readings(window):
        for order in ORDERS:
            closing = _closing(window, parts, order, in_line)
            if closing:
                return _found(window, parts, order, closing)
    return None


def _readings(window: Window) -> Iterator[Parts]:
    """Yield the parts that can be read, the most first; a shorter reading may close better."""
    parts = Parts("", 0, None, None, None)
    readings = []
    while more := _next(window, parts):
        parts = more
        readings.append(parts)
    yield from reversed(readings)


def _next(window: Window, parts: Parts) -> Parts | None:
    """Read one more part of a kind that is not there yet, past the joint before it."""
    at = _past_joint(window, parts)
    if "D" not in parts.order and (date := _day(window, at)):
        return parts._replace(order=parts.order + "D", stop=date.stop, date=date)
    if "C" not in parts.order and (signed := _signed(window, parts, at)):
        return parts._replace(order=parts.order + "C", stop=signed.stop, signed=signed)
    if "P" not in parts.order and (located := place.read(window, at)):
        return parts._replace(order=parts.order + "P", stop=located.stop, places=located)
    return None


def _day(window: Window, at: int) -> Day | None:
    """Read a date, bare or in brackets: `KAJANG (Nov 24): `."""
    date = day.read(window, at)
    if date or window.tokens[at].words != "(":
        return date
    date = day.read(window, at + 1)
    closed = date is not None and window.tokens[date.stop].words == ")"
    return Day(date.stop + 1, date.date) if date and closed else None


def _past_joint(window: Window, parts: Parts) -> int:
    """Return the token after a comma, a full stop, or the dash after a credit that stands first."""
    at = parts.stop
    if parts.order and window.tokens[at].words in (",", "."):
        at += 1
        if window.tokens[at].words == ",":  # "N.Y,. March 13", "March 4, -"
            at += 1
    if window.tokens[at].kind == "dash" and _joins(window, parts, at):
        at += 1
    return at


def _joins(window: Window, parts: Parts, dash: int) -> bool:
    """Tell whether a dash joins two parts: `(ANSA) - ROMA, 16 MAG -`, `1 дек — РИА Новости.`"""
    if parts.order == "C":
        located = place.read(window, dash + 1)
        return located is not None and (
            day.read(window, _skip_comma(window, located.stop)) is not None
            or window.tokens[located.stop].kind == "dash"
        )
    if parts.order in ("P", "PD"):
        date = day.read(window, dash + 1) if parts.order == "P" else None
        part = date or _bare(window, parts, dash + 1)
        return part is not None and _ends(window, part.stop)
    return False


def _ends(window: Window, at: int) -> bool:
    return window.tokens[at].kind == "end" or separator.read(window, at) is not None


def _skip_comma(window: Window, at: int) -> int:
    return at + 1 if window.tokens[at].words == "," else at


def _signed(window: Window, parts: Parts, at: int) -> Signed | None:
    if window.tokens[at].words in credit.BRACKETS:
        return credit.bracketed(window, at)
    return _bare(window, parts, at)


def _bare(window: Window, parts: Parts, at: int) -> Signed | None:
    """Read a credit without brackets; one that is in no table needs a date before it."""
    known = credit.bare(window, at)
    if known and not parts.order and window.tokens[known.stop].words not in "-–—.:,":
        return None
    if known or parts.order not in ("PD", "D"):
        return known
    joint = window.tokens[at - 1]
    if joint.words == ".":
        return credit.unlisted(window, at, ".")
    closers = "dash . /" if joint.words == "," else "dash"
    return credit.unlisted(window, at, closers)


def _closing(window: Window, parts: Parts, order: Order, in_line: bool) -> Separated | None:
    """Return how the dateline closes if these parts, in this order, can be believed."""
    if parts.order != order.parts or (order.upper and not (parts.places and parts.places.upper)):
        return None
    signed = parts.signed
    closing = separator.read(window, parts.stop) or separator.nothing(window, parts.stop)
    if closing.kind not in order.closes.split():
        return None
    if closing.kind == "none" and not ((signed and signed.closed) or (signed and signed.known)):
        return None
    if order.known and signed and not signed.known and closing.kind not in "-:/":
        return None
    if order.parts == "PD" and closing.kind == "end" and not _alone_on_line(window, parts):
        return None
    if order.parts == "P" and not _stands_alone(window, parts, closing, in_line):
        return None
    if order.parts == "C" and not _signs_alone(window, signed, closing):
        return None
    return closing


def _alone_on_line(window: Window, parts: Parts) -> bool:
    """Tell a dateline on its own line from a headline that ends in a date: a comma, or figures."""
    located, date = parts.places, parts.date
    if located is None or date is None or date.date is None:
        return False
    return window.tokens[located.stop].words in (",", ".") or date.date.rule == "day.figures"


def _stands_alone(window: Window, parts: Parts, closing: Separated, in_line: bool) -> bool:
    """Tell whether a place alone before a dash or colon can be one: copy follows, not a headline.

    In capitals it needs copy in small letters behind it; otherwise it must be a known place, or a
    name before a dash with copy behind it that begins with a capital.
    """
    located = parts.places
    tokens = window.tokens
    after = tokens[closing.stop] if closing.stop < len(tokens) else tokens[-1]
    rest = window.text[closing.mark.end : tokens[-1].end]
    if located is None or not rest.strip() or rest.isupper():
        return False
    opens = after.kind == "number" or after.words in "\"“„«'" or capital(after)
    if not opens or not any(c.islower() for c in rest[:80]):
        return False
    if (located.upper or in_line) and closing.kind == "-":
        return True
    return any(gazetteer.is_place(name) for name in place.names(window, located))


def _signs_alone(window: Window, signed: Signed | None, closing: Separated) -> bool:
    """Tell whether a credit alone opens a story: `(JTA) — `; bare, it must be known."""
    if signed is None or not signed.known:
        return signed is not None and signed.closed and closing.kind == "-"
    return closing.kind in "-:" or signed.closed or closing.kind == "."


def _found(window: Window, parts: Parts, order: Order, closing: Separated) -> Found:
    tokens, signed = window.tokens, parts.signed
    reporters, stop = separator.reporters(window, closing.stop) if signed else ((), closing.stop)
    end = tokens[stop - 1].end if reporters else closing.mark.end
    dateline = Dateline(
        tokens[0].start,
        end,
        f"dateline.{order.name}",
        place.places(window, parts.places) if parts.places else (),
        parts.date.date if parts.date else None,
        signed.credit if signed else None,
        (*(signed.reporters if signed else ()), *reporters),
        closing.mark if closing.mark.end > closing.mark.start else None,
    )
    return Found(dateline, order.strong, separator.notes(window, stop))
