"""The parts of a dateline in the order they stand in, and what separates it from the copy."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.data.layout_words import PICTURE_WORDS
from wirecli.layout.dateline import credit, day, place
from wirecli.layout.dateline.credit import Signed
from wirecli.layout.dateline.day import Day
from wirecli.layout.dateline.place import Located
from wirecli.layout.dateline.window import Token, Window, capital
from wirecli.model import Mark, Span
from wirecli.rules import gazetteer

KINDS = {":": ":", "：": ":", ".": ".", "=": "=", '"': '"', "/": "/"}
LAST_NOTES = frozenset({"[TEXT]", "[EXCERPT]", "[EXCERPTS]", "[SUMMARY]"})
"""The notes of FBIS that say how whole the copy is; it begins after them."""
LONGEST_NOTE = 400
MOST_NAMES = 3
"""Words of the name of a reporter behind a credit."""


class DatelineParts(NamedTuple):
    """What was read at the head of a block, and the token after it.

    `order` names the parts as they stand: P places, D date, C credit.
    """

    order: str = ""
    stop: int = 0
    located: Located | None = None
    date: Day | None = None
    signed: Signed | None = None


def readings(window: Window) -> Iterator[DatelineParts]:
    """Yield what can be read from the first token on, the most parts first."""
    read: list[DatelineParts] = []
    parts = DatelineParts()
    while more := _next(window, parts):
        parts = more
        read.append(parts)
    yield from reversed(read)


def _next(window: Window, parts: DatelineParts) -> DatelineParts | None:
    """Read one more part, of a kind that is not there yet, past the joint before it."""
    at = _past_joint(window, parts)
    if window.tokens[at].words in credit.BRACKETS:
        return _bracketed(window, parts, at)
    if "D" not in parts.order and (date := day.read(window, at)):
        return DatelineParts(parts.order + "D", date.stop, parts.located, date, parts.signed)
    if "C" not in parts.order and (signed := _bare(window, parts, at)):
        return DatelineParts(parts.order + "C", signed.stop, parts.located, parts.date, signed)
    if "P" not in parts.order and (located := place.read(window, at)):
        return DatelineParts(parts.order + "P", located.stop, located, parts.date, parts.signed)
    return None


def _bracketed(window: Window, parts: DatelineParts, at: int) -> DatelineParts | None:
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
        return _past_note(window, parts, at)
    return parts._replace(order=parts.order + "C", stop=signed.stop, signed=signed)


def _past_note(window: Window, parts: DatelineParts, at: int) -> DatelineParts | None:
    """Pass a note in brackets between a place and the dash: `OAKVALE, Nov 23 (exclusive) - `."""
    closer = credit.closing(window.tokens, at)
    if closer is None or "P" not in parts.order or window.tokens[closer + 1].kind != "dash":
        return None
    if not PICTURE_WORDS.isdisjoint(window.words(at, closer).casefold().split()):
        return None
    return parts._replace(stop=closer + 1)


def _past_joint(window: Window, parts: DatelineParts) -> int:
    """Return the token after a comma, a full stop or nothing, or after a dash that joins.

    A colon joins a place to the bracket after it, `OAKVALE: (UrduPoint - Dec 23rd, 2020)`, and a
    day to the credit, `Oakvale, May 2: (NNS) `.
    """
    at, tokens = parts.stop, window.tokens
    if tokens[at].words == ":" and tokens[at + 1].words == "(":
        signed = credit.bracketed(window, at + 1) if parts.order == "PD" else None
        return at + 1 if parts.order == "P" or (signed and signed.known) else at
    if _is_slash(window, parts, at):
        return at + 1
    while parts.order and tokens[at].words in (",", ".", ";") and at < parts.stop + 2:
        at += 1  # two in a row: "N.Y,. March 13"
    return at + 1 if tokens[at].kind == "dash" and _joins(window, parts, at) else at


def _is_slash(window: Window, parts: DatelineParts, at: int) -> bool:
    """Return whether a slash joins place, day and credit: `Oakvale/02.05.23/NNS: `.

    It opens no bracket: no slash closes it, or a figure follows.
    """
    slash, after = window.tokens[at : at + 2]
    if slash.words != "/" or slash.gap or after.gap:
        return False
    dated = parts.order == "P" and after.kind == "number"
    return dated or (parts.order == "PD" and credit.closing(window.tokens, at) is None)


def _joins(window: Window, parts: DatelineParts, dash: int) -> bool:
    """Return whether a dash joins two parts: `(ANSA) - ROMA, 16 MAG -`, `1 дек — РИА Новости.`"""
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
    return part is not None and (_ends(window, part.stop) or _is_signed(window, part.stop))


def _is_signed(window: Window, at: int) -> bool:
    """Return whether a credit in brackets and a separator stand here: `Oakvale - May 2 (NNS): `."""
    signed = credit.bracketed(window, at) if window.tokens[at].words in credit.BRACKETS else None
    return signed is not None and _ends(window, signed.stop)


def _goes_on(window: Window, at: int) -> bool:
    token = window.tokens[at]
    after_comma = at + 1 if token.words == "," else at
    bracket = token.words in credit.BRACKETS and credit.bracketed(window, at) is not None
    return token.kind == "dash" or bracket or day.read(window, after_comma) is not None


def _ends(window: Window, at: int) -> bool:
    return window.tokens[at].kind == "end" or separator(window, at) is not None


def _bare(window: Window, parts: DatelineParts, at: int) -> Signed | None:
    """Read a credit without brackets; one that is in no table needs a date or a comma before it."""
    if "P" in parts.order and (spelt := credit.spelt_out(window, at)):
        return spelt
    known = credit.bare(window, at)
    if known and not parts.order and not _closes(window, known.stop):
        return None
    if known and parts.order:
        known = _with_reporter(window, known)
    joint = window.tokens[at - 1]
    signs = parts.order in ("PD", "D") or (parts.order == "P" and joint.words == ",")
    if known is None and joint.kind == "dash" and "P" in parts.order:
        known = credit.with_noun(window, at)
    if known or not signs:
        return known
    if parts.order == "D" and _is_place(window, at):
        return None
    if joint.words == ".":
        return credit.unlisted(window, at, ".")
    if joint.words == "/":
        return credit.unlisted(window, at, "dash :")
    dated_comma = joint.words == "," and "D" in parts.order
    return credit.unlisted(window, at, "dash . /" if dated_comma else "dash")


def _with_reporter(window: Window, signed: Signed) -> Signed:
    """Read a name between a credit and a full stop: `РИА Новости, Иван Марш. Старый мост`."""
    tokens, first = window.tokens, signed.stop + 1
    stop = first
    while stop < first + MOST_NAMES and capital(tokens[stop]):
        stop += 1
    closed = tokens[signed.stop].words == "," and stop - first >= 2 and tokens[stop].words == "."
    if not closed:
        return signed
    name = Span(tokens[first].start, tokens[stop - 1].end, "reporter.behind-credit")
    return signed._replace(stop=stop, reporters=(*signed.reporters, name))


def _is_place(window: Window, at: int) -> bool:
    """Return whether a place is named here: `24.10.2019, Moscow.` is not signed by Moscow."""
    located = place.read(window, at)
    names = place.names(window, located) if located else []
    return any(gazetteer.is_place(name) for name in names)


def _closes(window: Window, at: int) -> bool:
    """Return whether a mark follows a credit that stands first, so that it is no subject."""
    token = window.tokens[at]
    return token.kind == "dash" or token.words in (".", ":")


class Separated(NamedTuple):
    """The token after a separator, its kind (`-` for any dash), and its mark."""

    stop: int
    kind: str
    mark: Mark


def separator(window: Window, first: int) -> Separated | None:
    """Read the separator at a token: ` - – `, `.-`, `--`, `. / `; the last character decides."""
    tokens = window.tokens
    at, kind = first, ""
    while (sign := _kind(tokens[at])) and _belongs(tokens, first, at):
        kind = "-" if "-" in (kind, sign) else sign
        at += 1
    if not kind:
        return None
    return Separated(at, kind, Span(tokens[first].start, tokens[at - 1].end, f"separator.{kind}"))


def no_separator(window: Window, first: int) -> Separated:
    """Return the separator that is none: the line ends (`end`), or the copy follows (`none`)."""
    token = window.tokens[first]
    here = window.tokens[first - 1].end
    kind = "end" if token.kind == "end" else "none"
    return Separated(first, kind, Span(here, here, f"separator.{kind}"))


def _kind(token: Token) -> str:
    return "-" if token.kind == "dash" else KINDS.get(token.words, "")


def _belongs(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Return whether the mark goes on the separator: ` - –` and `.-` do, `: "Span` does not."""
    if at == first:
        return not _within_figures(tokens, at) and (tokens[at].words != '"' or tokens[at].gap)
    return (
        tokens[at].words != '"'
        and (tokens[at].kind == "dash" or not tokens[at].gap)
        and at < first + 3
    )


def _within_figures(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a dash or colon is glued before a figure: `APRIL 13-16`, `13:50:43`."""
    mark, after = tokens[at], tokens[at + 1]
    joins = mark.kind == "dash" or mark.words == ":"
    return joins and after.kind == "number" and not mark.gap and not after.gap


def reporters_behind(window: Window, first: int) -> tuple[tuple[Mark, ...], int] | None:
    """Read `By K.Surname, ` after the separator; returns the name and the token after it."""
    tokens = window.tokens
    at = first + 1
    while at < first + 6 and (capital(tokens[at]) or tokens[at].words == "."):
        at += 1
    closed = tokens[at].words in (",", ":") or tokens[at].kind == "end"
    if tokens[first].words.lower() != "by" or not closed or at < first + 2:
        return None
    name = Span(tokens[first + 1].start, tokens[at - 1].end, "reporter.after-separator")
    return (name,), at if tokens[at].kind == "end" else at + 1


def notes_behind(window: Window, first: int) -> tuple[Mark, ...]:
    """Read `[TEXT]`, `[COMMUNIQUE] [UNDATED]`: what FBIS says of the copy, up to its `[TEXT]`."""
    text, notes = window.text, []
    at = _past_space(text, window.tokens[first - 1].end)
    while text.startswith("[", at) and text[at + 1 : at + 2].isupper():
        end = text.find("]", at, min(at + LONGEST_NOTE, window.end)) + 1
        if not end:
            break
        notes.append(Span(at, end, "ednote.bracketed"))
        if text[at:end] in LAST_NOTES:
            break
        at = _past_space(text, end)
    return tuple(notes)


def _past_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at
