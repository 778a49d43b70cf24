"""The dateline: place, date and credit in every order that agencies write, as one grammar.

Seven choices make the datelines of 277 catalogued styles: the order of the parts (`orders`), the
place with its region and the list of places (`place`), the form of the date (`day`), the joint
(`parts`), the form of the credit (`credit`) and the separator. Each is made once, over the tokens
of a block's head (`window`), so the copy of an agency nobody listed parses too.
"""

from typing import NamedTuple

from wirecli.layout.dateline import credit, day, orders, place
from wirecli.layout.dateline.orders import DatelineOrder, close
from wirecli.layout.dateline.parts import (
    DatelineParts,
    Separated,
    notes_behind,
    readings,
    reporters_behind,
    separator,
)
from wirecli.layout.dateline.window import REACH, Window
from wirecli.layout.dateline.window import read as read_window
from wirecli.model import Dateline, Mark, Span
from wirecli.rules.styles import Styles

EASTERN_REACH = 24
"""Code points in which a dateline of East Asia shows a sign of its script."""
CREDIT_FIRST = "dateline.credit-"
"""Orders in which what signs first may be the relay: `/EINPresswire.com/ -- OAKVALE (AG) --`."""
RELAY_REACH = 10
"""Tokens in which the name of a relay service ends: `(MENAFN- Kuwait News Agency (KUNA)) `."""
SIGNS = frozenset("0123456789-‐‑‒–—―−_/:=([{（［【.,;、，।")
"""Figures of a date, marks that join the parts or close the whole: no dateline is without one."""
LONGEST_NAME = 8
"""Tokens up to the dash after a reporter's name."""
LONGEST_SECTION = 4
"""Words of a section between a credit and a colon."""
SECTION = DatelineOrder("C", "credit-section", strong=False, closes=":")


class FoundDateline(NamedTuple):
    """A dateline, whether its order is strong, and marks of notes that follow its separator."""

    dateline: Dateline
    strong: bool
    notes: tuple[Mark, ...]


def find(
    text: str, start: int, end: int, styles: Styles, *, in_line: bool = False
) -> FoundDateline | None:
    """Find the dateline that begins at `start` (after stars and the like); None if none does.

    `in_line`: sentences of a deck stand before it, so that a name and a dash are enough.
    """
    while start < end and text[start] in "*•·> \t":
        start += 1
    opening = text[start : min(end, start + EASTERN_REACH)]
    if not opening.isascii() and any("\u2e80" <= sign <= "\ud7a3" for sign in opening):
        from wirecli.layout.dateline import eastern

        joined = eastern.find(text, start, end, styles)
        if joined:
            return FoundDateline(joined, True, ())
    if SIGNS.isdisjoint(text[start : min(end, start + REACH)]):
        return None
    return _read(read_window(text, start, end, styles), in_line=in_line)


def _read(window: Window, *, in_line: bool) -> FoundDateline | None:
    first = window.tokens[0]
    if not (first.kind in ("word", "number") or first.words in credit.BRACKETS):
        return None
    opens = _believed(window, in_line=in_line) or _sectioned(window)
    if opens and opens.strong and not opens.dateline.rule.startswith(CREDIT_FIRST):
        return opens
    return _relayed(window) or opens


def _believed(window: Window, *, in_line: bool = False) -> FoundDateline | None:
    for parts in readings(window):
        for order in orders.of(parts.order):
            closing = close(window, parts, order, in_line=in_line)
            if closing:
                return _assembled(window, parts, order, closing)
    return None


def settled(line: Dateline, text: str, language: str | None) -> Dateline:
    """Return a dateline with the month that its language (BCP 47) means by the word."""
    date = day.settled(line.date, text, language) if line.date else None
    return line if date is line.date else line._replace(date=date)


def signing(text: str, start: int, end: int, line: Dateline, styles: Styles) -> Dateline | None:
    """Extend a dateline alone on its line by what signs below it: `By N. Surname - Trend: `.

    The credit must be one of the table; so Azerbaijan's agencies write.
    """
    if text[start : start + 2].casefold() != "by":
        return None
    window = read_window(text, start, end, styles)
    tokens = window.tokens
    if tokens[0].words.casefold() != "by":
        return None
    stop = 1
    while stop < LONGEST_NAME and (tokens[stop].kind == "word" or tokens[stop].words == "."):
        stop += 1
    signed = credit.bare(window, stop + 1) if stop > 1 and tokens[stop].kind == "dash" else None
    closing = separator(window, signed.stop) if signed else None
    if signed is None or closing is None or closing.kind != ":":
        return None
    name = Span(tokens[1].start, tokens[stop - 1].end, "reporter.before-credit")
    rule = f"{line.rule}-signed-below"
    return line._replace(
        end=closing.mark.end,
        rule=rule,
        agency=signed.credit,
        reporters=(*line.reporters, name),
        separator=closing.mark,
    )


def _sectioned(window: Window) -> FoundDateline | None:
    """Read a credit of the table, a slash, the section and a colon: `Iran Press/ Iran News: `."""
    tokens = window.tokens
    signed = credit.bare(window, 0)
    if signed is None or tokens[signed.stop].words != "/":
        return None
    stop = first = signed.stop + 1
    while stop < first + LONGEST_SECTION and tokens[stop].kind == "word":
        stop += 1
    closing = separator(window, stop)
    if stop == first or closing is None or closing.kind != ":":
        return None
    return _assembled(window, DatelineParts("C", stop, signed=signed), SECTION, closing)


def _relayed(window: Window) -> FoundDateline | None:
    """Find a signed dateline after the name of the service that relays it.

    `Canadian Press - BAIKONUR, Kazakhstan (AP) - `: the originator signs, the relay does not.
    """
    tokens = window.tokens
    closed = credit.closing(tokens, 0)
    starts = [closed + 1] if closed else []
    reach = range(1, RELAY_REACH)
    starts += [at + 1 for at in reach if tokens[at].kind == "dash" and tokens[at].gap]
    for start in starts[:2]:
        relayed = _believed(window.after(start))
        if relayed and relayed.strong and relayed.dateline.agency and relayed.dateline.places:
            dateline = relayed.dateline._replace(start=tokens[0].start)
            return relayed._replace(dateline=dateline._replace(rule=f"{dateline.rule}-relayed"))
    return None


def _assembled(
    window: Window, parts: DatelineParts, order: DatelineOrder, closing: Separated
) -> FoundDateline:
    signed = parts.signed
    after = reporters_behind(window, closing.stop) if signed else None
    reporters, stop = after or ((), closing.stop)
    dateline = Dateline(
        window.tokens[0].start,
        window.tokens[stop - 1].end if reporters else closing.mark.end,
        f"dateline.{order.name}",
        place.places(window, parts.located) if parts.located else (),
        parts.date.date if parts.date else None,
        signed.credit if signed else None,
        (*(signed.reporters if signed else ()), *reporters),
        closing.mark if closing.mark.end > closing.mark.start else None,
    )
    return FoundDateline(dateline, order.strong, notes_behind(window, stop))
