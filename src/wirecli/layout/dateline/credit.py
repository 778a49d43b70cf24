"""The credit of a dateline: the agency that signs it, in brackets, in slashes or bare."""

from typing import NamedTuple

from wirecli.data.layout_words import AGENCY_NOUNS, NOT_A_CREDIT, REPORTER_PREFIXES
from wirecli.layout.dateline import day
from wirecli.layout.dateline.day import Day
from wirecli.layout.dateline.window import Token, Window, capital
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span
from wirecli.rules import calendar, gazetteer
from wirecli.rules.styles import credited, is_written, meaning

BRACKETS = {"(": ")", "[": "]", "/": "/", "（": "）"}
LONGEST_NAME = 5
"""Words of the name of an agency that nobody listed, on a line of its own."""
SMALL = frozenset({"and", "de", "for", "of", "the"})
"""Words of a name that its initials may leave out."""
FEWEST_INITIALS = 2
LONGEST = 14
"""Tokens between the brackets of a credit, at most."""


class Signed(NamedTuple):
    """Where a credit ends, as a token; `known`: a style writes it; `closed`: it has brackets.

    `by_noun`: a noun of agencies closes it, to the end of its line.
    """

    stop: int
    credit: Mark
    reporters: tuple[Mark, ...]
    known: bool
    closed: bool
    by_noun: bool = False


def bracketed(window: Window, first: int) -> Signed | None:
    """Read `(AFP)`, `/TASS/`, `/Trend, N. Surname/`, `[AP]`; the words need not be known."""
    tokens = window.tokens
    stop = closing(tokens, first)
    if stop is None or tokens[first + 1].kind != "word":
        return None
    inner, reporters = _without_reporters(window, first + 1, stop)
    if inner[0] >= inner[1]:
        return None
    words = window.words(*inner)
    folded = words.casefold().replace("-", " ").replace("/", " ").split()
    if ":" in words or _is_weekday(words) or any(word in NOT_A_CREDIT for word in folded):
        return None
    known = bool(credited(window.styles, words))
    if not known and not _can_sign(window, words, first):
        return None
    mark = Span(tokens[inner[0]].start, tokens[inner[1] - 1].end, "credit.bracketed")
    return Signed(stop + 1, mark, reporters, known, True)


def _can_sign(window: Window, words: str, first: int) -> bool:
    """Return whether words in brackets that nobody listed can be an agency's.

    In small letters it is one word: `(zyxnews)`. A place signs only after another one (FBIS).
    """
    if words[0].islower() and not words.isalpha():
        return False
    placeless = first == 0 or day.read(window, 0) is not None
    return not (placeless and gazetteer.is_place(words))


def with_date(window: Window, first: int) -> tuple[Signed, Day] | None:
    """Read a credit and the date in one bracket: `(UrduPoint / Sputnik - 29th April, 2020)`.

    A dash or comma joins the two; after a credit of the table nothing need: `(VNA 10/10/2022)`.
    """
    tokens = window.tokens
    stop = closing(tokens, first)
    for at in range(first + 2, stop or 0):
        joint = tokens[at].kind == "dash" or tokens[at].words == ","
        words = window.words(first + 1, at)
        known = bool(credited(window.styles, words))
        date = day.read(window, at + joint) if joint or known else None
        if date and date.stop == stop and not _is_weekday(words):
            mark = Span(tokens[first + 1].start, tokens[at - 1].end, "credit.with-date")
            return Signed(date.stop + 1, mark, (), known, True), date
    return None


def _is_weekday(words: str) -> bool:
    """Return whether a weekday stands in the brackets, not an agency: `(Thursday, May 2)`."""
    return calendar.is_weekday(words) is not None


def bare(window: Window, first: int) -> Signed | None:
    """Read the longest credit of the table that stands here without brackets: `GNA`, `Kyodo`.

    Its case must be as the table has it, or capitals: `ANA` signs, Ana does not.
    """
    tokens = window.tokens
    if tokens[first].kind != "word":
        return None
    opens = meaning(window.styles, tokens[first].words)
    for count in opens.lengths:  # the longest first
        stop = first + count
        if is_written(window.styles, " ".join(window.words(first, stop).split())):
            mark = Span(tokens[first].start, tokens[stop - 1].end, "credit.known")
            return Signed(stop, mark, (), True, False)
    return None


def unlisted(window: Window, first: int, separators: str) -> Signed | None:
    """Read one to three capitalised words before a separator as the credit of a new agency."""
    tokens = window.tokens
    stop = first
    while stop < first + 3 and capital(tokens[stop]):
        stop += 1
    after = tokens[stop]
    closes = after.kind if after.kind == "dash" else after.words
    glued = closes != "/" or not after.gap  # "November 27, Fineko/", but "Минск /Корр. БЕЛТА/"
    if stop == first or closes not in separators.split() or not glued:
        return None
    mark = Span(tokens[first].start, tokens[stop - 1].end, "credit.unlisted")
    return Signed(stop, mark, (), False, False)


def with_noun(window: Window, first: int) -> Signed | None:
    """Read capitalised words to the end of a line, the last a noun of agencies, as a credit."""
    tokens = window.tokens
    stop = first
    while stop < first + LONGEST_NAME and capital(tokens[stop]):
        stop += 1
    whole = stop > first + 1 and tokens[stop].kind == "end"
    if not whole or tokens[stop - 1].words.casefold() not in AGENCY_NOUNS:
        return None
    mark = Span(tokens[first].start, tokens[stop - 1].end, "credit.with-noun")
    return Signed(stop, mark, (), False, False, True)


def spelt_out(window: Window, first: int) -> Signed | None:
    """Read the name of an agency and its initials: `OAKVALE, Norland News Service (NNS) -`."""
    tokens = window.tokens
    stop = first
    while stop < first + LONGEST_NAME and (capital(tokens[stop]) or tokens[stop].words in SMALL):
        stop += 1
    short, close = tokens[stop + 1 : stop + 3]
    if tokens[stop].words != "(" or close.words != ")" or not short.words.isupper():
        return None
    known = any(
        credited(window.styles, words) for words in (short.words, window.words(first, stop))
    )
    initials = [token.words[0] for token in tokens[first:stop] if token.words not in SMALL]
    if len(initials) < FEWEST_INITIALS or "".join(initials) != short.words:
        return None
    mark = Span(short.start, short.end, "credit.spelt-out")
    return Signed(stop + 3, mark, (), known, True)


def closing(tokens: tuple[Token, ...], first: int) -> int | None:
    """Return the token that closes the bracket at `first`, past inner brackets, if one is near."""
    opener = tokens[first].words
    closer = BRACKETS.get(opener)
    depth = 1
    for at in range(first + 1, first + LONGEST + 2) if closer else ():
        if tokens[at].words == closer:
            depth -= 1
        elif tokens[at].words == opener:
            depth += 1
        if depth == 0:
            return at
    return None


def _without_reporters(
    window: Window, first: int, stop: int
) -> tuple[tuple[int, int], tuple[Mark, ...]]:
    """Split `Trend, N. Surname`, `ATSH- K. Surname`, `Trend by N. Surname`: credit and reporter."""
    tokens = window.tokens
    if tokens[first].words.casefold() in REPORTER_PREFIXES:
        first += 2 if tokens[first + 1].words == "." else 1
    for at in range(first + 1, stop - 1):
        joint = tokens[at]
        by = tokens[at + 1].words.casefold() == "by"
        dash = joint.kind == "dash" and tokens[at + 1].gap and (by or not joint.gap)
        if dash or joint.words in (",", "by"):
            after = at + 2 if by else at + 1
            name = Span(tokens[after].start, tokens[stop - 1].end, "reporter.in-credit")
            return (first, at), (name,) if PERSONAL.fullmatch(window.words(after, stop)) else ()
    return (first, stop), ()


def _personal() -> str:
    name = r"[^\W\d_a-z][\w'’-]+"
    return rf"(?:[^\W\d_]\.\s?)+{name}|{name}(?: {name}){{1,2}}"


PERSONAL = Lazy(_personal)
