"""The parts of a dateline in the order they stand in, past the joints between them."""

from collections.abc import Iterator

from wirecli.layout.dateline import credit, day, place, separator
from wirecli.layout.dateline.credit import Signed
from wirecli.layout.dateline.day import Day
from wirecli.layout.dateline.place import Located
from wirecli.layout.dateline.window import Window
from wirecli.rules import gazetteer
from wirecli.tuples import NamedTuple


class Parts(NamedTuple):
    """What was read at the head of a block, and the token after it.

    `order` names the parts as they stand: P places, D date, C credit.
    """

    order: str = ""
    stop: int = 0
    located: Located | None = None
    date: Day | None = None
    signed: Signed | None = None


def readings(window: Window) -> Iterator[Parts]:
    """Yield what can be read from the first token on, the most parts first."""
    read: list[Parts] = []
    parts = Parts()
    while more := _next(window, parts):
        parts = more
        read.append(parts)
    yield from reversed(read)


def _next(window: Window, parts: Parts) -> Parts | None:
    """Read one more part, of a kind that is not there yet, past the joint before it."""
    at = _past_joint(window, parts)
    if window.tokens[at].words in credit.BRACKETS:
        return _bracketed(window, parts, at)
    if "D" not in parts.order and (date := day.read(window, at)):
        return parts._replace(order=parts.order + "D", stop=date.stop, date=date)
    if "C" not in parts.order and (signed := _bare(window, parts, at)):
        return parts._replace(order=parts.order + "C", stop=signed.stop, signed=signed)
    if "P" not in parts.order and (located := place.read(window, at)):
        return parts._replace(order=parts.order + "P", stop=located.stop, located=located)
    return None


def _bracketed(window: Window, parts: Parts, at: int) -> Parts | None:
    """Read `(Nov 24)`, `(UrduPoint / Sputnik - 29th April, 2020)`, or the credit in brackets."""
    date = day.bracketed(window, at) if "D" not in parts.order else None
    if date:
        return parts._replace(order=parts.order + "D", stop=date.stop, date=date)
    if "C" in parts.order:
        return None
    both = credit.with_date(window, at) if "D" not in parts.order else None
    if both:
        order = parts.order + "DC"
        return parts._replace(order=order, stop=both[0].stop, signed=both[0], date=both[1])
    signed = credit.bracketed(window, at)
    if signed is None:
        return None
    return parts._replace(order=parts.order + "C", stop=signed.stop, signed=signed)


def _past_joint(window: Window, parts: Parts) -> int:
    """Return the token after a comma, a full stop or nothing, or after a dash that joins.

    A colon joins a place to the bracket behind it: `OAKVALE: (UrduPoint - Dec 23rd, 2020)`.
    """
    at, tokens = parts.stop, window.tokens
    if parts.order == "P" and tokens[at].words == ":" and tokens[at + 1].words == "(":
        return at + 1
    while parts.order and tokens[at].words in (",", ".", ";") and at < parts.stop + 2:
        at += 1  # two in a row: "N.Y,. March 13"
    return at + 1 if tokens[at].kind == "dash" and _joins(window, parts, at) else at


def _joins(window: Window, parts: Parts, dash: int) -> bool:
    """Tell whether a dash joins two parts: `(ANSA) - ROMA, 16 MAG -`, `1 дек — РИА Новости.`"""
    if parts.order == "C":
        located = place.read(window, dash + 1)
        return located is not None and _goes_on(window, located.stop)
    if parts.order not in ("P", "PD", "PC"):
        return False
    after = window.tokens[dash + 1]
    if after.words == "(" and "C" not in parts.order:  # "NEW YORK--(BUSINESS WIRE)--"
        signed = credit.bracketed(window, dash + 1)
        return signed is not None and (signed.known or not after.gap)
    part: Day | Signed | None = None
    if "D" not in parts.order:
        part = day.read(window, dash + 1)
    if part is None and "C" not in parts.order:
        part = _bare(window, parts, dash + 1)
        if isinstance(part, Signed) and part.known and not after.gap:  # "Baghdad-INA"
            return True
    return part is not None and _ends(window, part.stop)


def _goes_on(window: Window, at: int) -> bool:
    token = window.tokens[at]
    after_comma = at + 1 if token.words == "," else at
    bracket = token.words in credit.BRACKETS and credit.bracketed(window, at) is not None
    return token.kind == "dash" or bracket or day.read(window, after_comma) is not None


def _ends(window: Window, at: int) -> bool:
    return window.tokens[at].kind == "end" or separator.read(window, at) is not None


def _bare(window: Window, parts: Parts, at: int) -> Signed | None:
    """Read a credit without brackets; one that is in no table needs a date or a comma before it."""
    known = credit.bare(window, at)
    if known and not parts.order and not _closes(window, known.stop):
        return None
    joint = window.tokens[at - 1]
    signs = parts.order in ("PD", "D") or (parts.order == "P" and joint.words == ",")
    if known or not signs:
        return known
    if parts.order == "D" and _is_place(window, at):
        return None
    if joint.words == ".":
        return credit.unlisted(window, at, ".")
    dated_comma = joint.words == "," and "D" in parts.order
    return credit.unlisted(window, at, "dash . /" if dated_comma else "dash")


def _is_place(window: Window, at: int) -> bool:
    """Tell whether a place is named here: `24.10.2019, Moscow.` is not signed by Moscow."""
    located = place.read(window, at)
    names = place.names(window, located) if located else []
    return any(gazetteer.is_place(name) for name in names)


def _closes(window: Window, at: int) -> bool:
    """Tell whether a mark follows a credit that stands first, so that it is no subject."""
    token = window.tokens[at]
    return token.kind == "dash" or token.words in (".", ":")
