"""Short and long forms as they stand in a passage: where they begin and end."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from wirecli.data.acronyms import NOT_SHORT, SKIPPED
from wirecli.data.organisations import ORGANISATIONS
from wirecli.marks.acronyms import alignment
from wirecli.marks.passages import Passage
from wirecli.rules import gazetteer

LONGEST_SHORT = 12
"""Code points of a short form."""
LEAST_SMALL, MOST_SMALL = 3, 5
"""Letters of a short form in small letters."""
FARTHEST = 24
"""Tokens before a short form in which its long form begins."""

STOPS = frozenset('.;:?!()[]{}"“”«»…|<>/')
QUOTES = frozenset("\"“”'’‘«»`")
GLUE = frozenset("-&.'’")
OWNED = (["'", "s"], ["’", "s"])
PARTIES = frozenset("RDI")


class TokenSpan(NamedTuple):
    """Tokens `first` to before `last` of a passage."""

    first: int
    last: int


def text_of(text: str, passage: Passage, span: TokenSpan) -> str:
    """Return the words of a span as they are written."""
    last = span.last - 1
    return text[passage.starts[span.first] : passage.starts[last] + len(passage.tokens[last])]


def short_form(text: str, passage: Passage, first: int, last: int) -> TokenSpan | None:
    """Return the tokens if they are a short form: `CSTO`, `U.N.`, `G7`, `R&D`, `NGOs`, `CD-ROM`."""
    tokens = passage.tokens
    while first < last and tokens[first] in QUOTES:
        first += 1
    while first < last and tokens[last - 1] in QUOTES:
        last -= 1
    if not 0 < last - first <= LONGEST_SHORT:
        return None
    short = text_of(text, passage, TokenSpan(first, last))
    return TokenSpan(first, last) if is_short(short) else None


def initials_before(passage: Passage, index: int, first: int, last: int) -> TokenSpan | None:
    """Return the words before `index` whose initials are a word in small letters: `(bpd)`.

    Each letter must open a word, and no word may be left out: barrels per day.
    """
    tokens = passage.tokens
    short = tokens[first] if last == first + 1 else ""
    begin = index - len(short)
    if not LEAST_SMALL <= len(short) <= MOST_SMALL or not short.islower() or begin < 0:
        return None
    fits = all(
        word.isalpha() and word[0].lower() == sign
        for word, sign in zip(tokens[begin:index], short, strict=True)
    )
    return TokenSpan(begin, index) if fits else None


def short_before(text: str, passage: Passage, index: int) -> TokenSpan | None:
    """Return the short form that ends before `index`."""
    tokens, starts, last = passage.tokens, passage.starts, index
    while last and tokens[last - 1] in QUOTES:
        last -= 1
    first = last - 1
    while first > 0 and _end(passage, first - 1) == starts[first]:
        if tokens[first - 1] in QUOTES or last - first > LONGEST_SHORT:
            break
        first -= 1
    return short_form(text, passage, first, last) if last else None


def short_from(text: str, passage: Passage, index: int) -> TokenSpan | None:
    """Return the short form in capitals that begins at `index`, or after a mark there."""
    tokens, starts = passage.tokens, passage.starts
    while index < len(tokens) and tokens[index] in QUOTES:
        index += 1
    last = index
    farthest = min(index + LONGEST_SHORT + 1, len(tokens))
    while last < farthest and (last == index or starts[last] == _end(passage, last - 1)):
        if tokens[last] in QUOTES or tokens[last] in STOPS or tokens[last] in ",-":
            break
        last += 1
    short = short_form(text, passage, index, last)
    return short if short and text_of(text, passage, short).rstrip("s").isupper() else None


def _end(passage: Passage, index: int) -> int:
    return passage.starts[index] + len(passage.tokens[index])


def name_from(passage: Passage, index: int) -> TokenSpan:
    """Return the tokens from `index` to the next sign that cannot be part of a name."""
    tokens, last = passage.tokens, index
    while last < min(index + 16, len(tokens)) and tokens[last] not in STOPS and tokens[last] != ",":
        last += 1
    return TokenSpan(index, last)


def can_be_foreign(short: str) -> bool:
    """Return whether a short form may be of a name in another language: FARC, Hadep."""
    if not short.isalpha():
        return False
    return short.isupper() or (len(short) > 4 and short.istitle() and not gazetteer.is_place(short))


def is_short(short: str) -> bool:
    """Return whether words look like a short form, and not like a ticker, party label or sign."""
    if not 2 <= len(short) <= LONGEST_SHORT or not short[0].isalnum() or short in NOT_SHORT:
        return False
    if not (short.isalnum() or all([sign.isalnum() or sign in GLUE for sign in short])):
        return False
    if short[0] in PARTIES and short[1:2] == "-":
        return False
    name, _, exchange = short.rpartition(".")
    if "." not in name and len(name) > 1 and exchange:  # FPI.N is a share
        return False
    capitals, letters = sum(map(str.isupper, short)), sum(map(str.isalpha, short))
    return capitals > 0 and letters > 0 and (capitals > 1 or short[0].isupper() or letters < 3)


def long_before(passage: Passage, index: int, short: str) -> TokenSpan | None:
    """Return the long form that ends before `index`, the cheapest reading of the letters."""
    letters = alignment.letters(short)
    tokens, last = passage.tokens, index
    while last and tokens[last - 1] in QUOTES:
        last -= 1
    span = _cheapest(tokens, last, letters)
    if not span and last > 1 and tokens[last - 1].islower():
        span = _cheapest(tokens, last - 1, letters)
        if span and alignment.price(letters, tokens[span.first : span.last]):
            return None
    return _checked(passage, span, short) if span else None


def _cheapest(tokens: Sequence[str], last: int, letters: tuple[str, ...]) -> TokenSpan | None:
    best, begin = alignment.allowed(letters), None
    for first in _starts(tokens, last, letters):
        price = alignment.price(letters, tokens[first:last])
        if price < best or (price == best and begin is None):
            best, begin = price, first
    return TokenSpan(begin, last) if begin is not None else None


def long_inside(passage: Passage, span: TokenSpan, short: str) -> TokenSpan | None:
    """Return the span without article and quotation marks if it is a long form as a whole."""
    tokens, (first, last) = passage.tokens, span
    while first < last and (tokens[first] in QUOTES or tokens[first].lower() in ("the", "a", "an")):
        first += 1
    while first < last and tokens[last - 1] in QUOTES:
        last -= 1
    letters = alignment.letters(short)
    if not 1 < last - first <= FARTHEST or not letters:
        return None
    if alignment.price(letters, tokens[first:last]) > alignment.allowed(letters):
        return None
    return _checked(passage, TokenSpan(first, last), short)


def name_before(passage: Passage, index: int) -> TokenSpan | None:
    """Return the name of an organisation in capitals that ends before `index`."""
    tokens, last = passage.tokens, index
    first = last
    while first and last - first < FARTHEST and _is_of_name(tokens, first - 1):
        if tokens[max(0, first - 2) : first] == ["and", "the"]:
            break
        first -= 1
    if first < last and tokens[first] == "-":
        first += 2
    owner = next((x for x in range(last - 1, first + 1, -1) if _is_owner(tokens, x)), None)
    first = owner + 1 if owner and last - owner > 2 else first
    return organisation_name(passage, TokenSpan(first, last))


def _is_owner(tokens: Sequence[str], index: int) -> bool:
    return tokens[index - 1 : index + 1] in OWNED and gazetteer.is_place(tokens[index - 2])


def organisation_name(passage: Passage, span: TokenSpan) -> TokenSpan | None:
    """Return the span if it is the name of an organisation, all its longer words in capitals."""
    tokens, (first, last) = passage.tokens, span
    while first < last and not tokens[first][0].isupper():
        first += 1
    if first < last and tokens[first] in ("The", "A"):
        first += 1
    inner = [word for word in tokens[first:last] if word[0].isalpha() and word not in SKIPPED]
    if len(inner) < 2 or not all(word[0].isupper() for word in inner):
        return None
    if all(word.isupper() for word in inner):
        return None
    ends = any(word.lower() in _organisations() for word in (inner[-1], *inner[:-1]))
    return TokenSpan(first, last) if ends else None


def _is_of_name(tokens: Sequence[str], index: int) -> bool:
    word = tokens[index]
    return word[0].isupper() or word in SKIPPED or word in "-&'’"


@cache
def _organisations() -> frozenset[str]:
    rows = [row for row in ORGANISATIONS if row.key in ("body", "company")]
    return frozenset(word for row in rows for word in row.words.split())


def _starts(tokens: Sequence[str], last: int, letters: tuple[str, ...]) -> list[int]:
    """Return where the long form can begin, from the nearest on: at words with the first letter."""
    most = min(len(letters) + 5, len(letters) * 2) * 2
    starts: list[int] = []
    for first in range(last - 1, max(last - min(most, FARTHEST), 0) - 1, -1):
        word = tokens[first]
        if word in STOPS and not _is_abbreviation(tokens, first):
            break
        if word[0].isalnum():
            starts.append(first)
    return starts


def _is_abbreviation(tokens: Sequence[str], index: int) -> bool:
    return (
        tokens[index] == "."
        and index > 0
        and len(tokens[index - 1]) == 1
        and tokens[index - 1].isupper()
    )


def _checked(passage: Passage, span: TokenSpan, short: str) -> TokenSpan | None:
    """Return a long form if it is longer than its short form and does not have it as a word.

    With one word that the letters open, or with a place, they are a code: Norland (NOR).
    """
    if passage.tokens[span.last - 1] == "s" and passage.tokens[span.last - 2] in GLUE:
        span = TokenSpan(span.first, span.last - 2)
    tokens = [word for word in passage.tokens[span.first : span.last] if word[0].isalnum()]
    if short in tokens or sum(map(len, tokens)) <= len(short):
        return None
    if len(tokens) == 1:
        opening = tokens[0].casefold().startswith(short.casefold())
        if opening or gazetteer.is_place(tokens[0]) or tokens[0][0].isupper():
            return None
    return span
