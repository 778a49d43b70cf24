"""Capitalised words in a row, and which part of such a span may be a name."""

from collections.abc import Callable, Iterator, Sequence

from wirecli.data.name_words import (
    IRISH_PREFIXES,
    LATER_HYPHENS,
    NAME_OPENERS,
    OPENING_PARTICLES,
    PARTICLES,
    PARTICLES_TOO,
    POSTNOMINALS,
    STOPPED,
    SUFFIXES,
)
from wirecli.data.titles import TITLES_OF_OFFICE
from wirecli.marks.passages import Passage
from wirecli.marks.people import particles
from wirecli.marks.people.particles import (
    APOSTROPHES,
    HYPHENS,
    JOINTS,
    SURNAME_JOINTS,
    Capitals,
)
from wirecli.rules import name_lexicon

QUOTES = frozenset('"“”')
NICKNAMES = {
    **dict.fromkeys(QUOTES, QUOTES),
    "`": frozenset("'`’"),
    "‘": frozenset("’"),
    "(": frozenset(")"),
}
"""What opens a nickname inside a name, and what closes it: Howard ``Buddy'' Marsh."""
GLUE = JOINTS | {"."}
"""Signs that may be inside a word of a name: O'Neill, J.P."""
OF = frozenset(["of", "for"])
"""Words between a title and what is administered."""
SMALL = PARTICLES | PARTICLES_TOO | frozenset(APOSTROPHES)
"""Small words, and the sign of a clipped one, that may be particles."""
INSIDE = SMALL | GLUE | NICKNAMES.keys() | OF | {","}
"""Words and signs without a capital that may be inside a span."""
LEADS = NAME_OPENERS | frozenset(HYPHENS)
"""Words and signs before a capital that a name may begin with, or before."""
SINGLE = frozenset("DO")
"""Letters before an apostrophe that open a surname, whatever case goes on: O'connor."""
LEAST_HALF = 2
"""Letters of what may follow them in small letters."""
NOT_JOINED = frozenset("dmsSt")
"""Letters after an apostrophe that are not part of a name: Marsh's, I'm, don't."""

OPENERS = frozenset('.!?:;"“”„«»‘([—–-*•…|')
"""Signs after which a capital may be only that of a sentence's first word."""
LONGEST = 12
"""Words of a span at most; the longest name with its titles has fewer."""
LONGEST_WORD = 12
"""Tokens of one word of a name, its hyphens, apostrophes and full stops counted."""
SAMPLE = 24
"""Tokens of a passage by which it is decided whether it is in capitals."""
LEAST = 3
"""Longer words without which a passage of copy is too short to be judged in capitals."""


class NameWord:
    """One word of a span, `text[start:end]`, of the tokens `first` to before `last`.

    `key` is the word as names are compared. `capitals`: in capitals, of two letters or more;
    `dotted`: with a full stop; `small`: in small letters, a particle.
    """

    __slots__ = ("capitals", "dotted", "end", "first", "key", "last", "small", "start")

    def __init__(
        self,
        start: int,
        end: int,
        first: int,
        last: int,
        key: str,
        capitals: bool,
        dotted: bool,
        small: bool,
    ) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.key = key
        self.capitals = capitals
        self.dotted = dotted
        self.small = small


Capitalised = list[NameWord]
"""Capitalised words in a row, with the particles between them."""


def find(
    text: str, passage: Passage, is_idle: Callable[[int], bool] | None = None
) -> Iterator[Capitalised]:
    """Yield the spans of a passage in the order of the text, but for words alone that are idle."""
    tokens, starts, after = passage.tokens, passage.starts, 0
    capitals = {index: word for index, word in enumerate(tokens) if word[0].isupper()}
    for index in capitals:
        if index < after:
            continue
        first = _opening(tokens, index, after) if tokens[index - 1] in LEADS else index
        if (
            is_idle
            and first == index
            and _is_alone(tokens, starts, capitals, index)
            and is_idle(index)
        ):
            continue
        span = _span(text, passage, capitals, first)
        if span[-1].key in POSTNOMINALS:
            _drop_letters(span, text)
        after = span[-1].last
        yield span


def is_in_capitals(passage: Passage) -> bool:
    """Return whether copy is in capitals, or a headline has one on most longer words."""
    sample = passage.tokens[:SAMPLE]
    headline = passage.field == "headline"
    if not headline and sum(map(str.isupper, sample)) < LEAST:
        return False
    long = [word for word in sample if len(word) > 3]
    if headline:
        return sum([word[0].isupper() for word in long]) > 0.7 * len(long)
    return len(long) >= LEAST and sum(map(str.isupper, long)) > 0.7 * len(long)


def lone(passage: Passage, index: int) -> NameWord:
    """Return the token at `index` as a part, the only one of its span."""
    return _part(passage.tokens[index], passage.starts[index], index, index + 1)


def _part(word: str, start: int, first: int, last: int) -> NameWord:
    """Return a word that begins at an offset of the text as a part of the tokens from `first`."""
    capitals = len(word) > 1 and word.isupper()
    small = word.islower()
    key = name_lexicon.key(word)
    return NameWord(start, start + len(word), first, last, key, capitals, "." in word, small)


def _is_alone(tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int) -> bool:
    """Return whether a span that begins at `index` has only that token."""
    if index + 1 in capitals:
        return False
    ahead = tokens[index + 1] if index + 1 < len(tokens) else ""
    if ahead not in INSIDE:
        return True
    if ahead == ".":
        return not _has_stop(tokens[index])
    if ahead == ",":
        return not _is_suffix(capitals, index + 2)
    if ahead in PARTICLES_TOO:
        return not particles.leads_on(tokens, starts, capitals, index + 1)
    if ahead in JOINTS and particles.is_glued(tokens, starts, index + 1):
        return index + 2 == len(tokens) or not _joins(ahead, tokens[index + 2], tokens[index])
    return ahead in JOINTS and not particles.leads_on(tokens, starts, capitals, index + 1)


def _opening(tokens: Sequence[str], index: int, after: int) -> int:
    """Return where a name begins that may have a particle before it: al-Assad, bin Laden."""
    if index > after and tokens[index - 1] in NAME_OPENERS:
        return index - 1
    if (
        index - 1 > after
        and tokens[index - 1] in HYPHENS
        and tokens[index - 2] in OPENING_PARTICLES
    ):
        return index - 2
    return index


def _span(text: str, passage: Passage, capitals: Capitals, index: int) -> Capitalised:
    tokens, starts, stop = passage.tokens, passage.starts, len(passage.tokens)
    span: Capitalised = []
    while len(span) < LONGEST:
        start, word, last = starts[index], tokens[index], index + 1
        if word in APOSTROPHES:
            last = index + 2
            word = text[start : passage.ends[last - 1]]
        if last not in capitals and last < stop and tokens[last] in GLUE:
            last = _word_end(tokens, starts, index)
            word = text[start : starts[last - 1] + len(tokens[last - 1])]
        span.append(_part(word, start, index, last))
        if last in capitals:
            glued = last > index + 1 and particles.is_glued(tokens, starts, last)
            following = None if glued else last
        else:
            goes_on = last < stop and tokens[last] in INSIDE
            following = _next(tokens, starts, capitals, last) if goes_on else None
            if len(span) > 1 and last < stop and tokens[last] in SURNAME_JOINTS:
                following = particles.second_surname(tokens, capitals, last + 1)
            elif span[-1].key in IRISH_PREFIXES and particles.is_mutated(tokens, last):
                following = last
        if following is None:
            break
        index = following
    return span


def _drop_letters(span: Capitalised, text: str) -> None:
    """Drop the letters behind a name from a span: Ellen Marsh [KC].

    The last word ends before what follows the letters, so that they do not hide the words around.
    """
    last = span[-1].last
    while len(span) > 1 and span[-1].key in POSTNOMINALS:
        if text[span[-1].start + 1 : span[-1].end].islower():
            break
        span.pop()
        span[-1].last = last


def _next(
    tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int
) -> int | None:
    """Return the index at which the span goes on over one of `INSIDE`, None if it ends."""
    word = tokens[index]
    if word == ",":
        return index + 1 if _is_suffix(capitals, index + 1) else None
    if word in SMALL:
        return index if particles.leads_on(tokens, starts, capitals, index) else None
    if word in OF:
        titled = tokens[index - 1].lower() in TITLES_OF_OFFICE
        return _office(tokens, capitals, index) if titled else None
    return _after_nickname(tokens, index) if word in NICKNAMES else None


def _is_suffix(capitals: Capitals, index: int) -> bool:
    return index in capitals and capitals[index].lower() in SUFFIXES


def _after_nickname(tokens: Sequence[str], index: int) -> int | None:
    """Return the index of the surname behind one word in marks or brackets, if it is a nickname.

    In brackets it is a first name: Robert (Bob) Marsh.
    """
    opener = tokens[index]
    inside = index + 1 + (tokens[index + 1 : index + 2] == [opener] == ["`"])
    last = inside + 1
    closers = NICKNAMES[opener]
    while last < len(tokens) and last < inside + 3 and tokens[last] in closers:
        last += 1
    if last == inside + 1 or last >= len(tokens):
        return None
    nickname, surname = tokens[inside], tokens[last]
    if not nickname[0].isupper() or not surname[0].isupper():
        return None
    key = name_lexicon.key(nickname)
    named = opener != "(" or (
        name_lexicon.is_first_name(key) and not name_lexicon.is_land(nickname)
    )
    return last if named else None


def _office(tokens: Sequence[str], capitals: Capitals, index: int) -> int | None:
    """Return the index of the office of a title: the State of `Secretary of State`."""
    ahead = range(index + 1, min(index + 3, len(tokens)))
    return next((token for token in ahead if token in capitals), None)


def _word_end(tokens: Sequence[str], starts: Sequence[int], index: int) -> int:
    """Return the index after one word: `O'Neill`, `Jean-Pierre`, `J.P.`, `al-Assad`."""
    last, count = index + 1, min(index + LONGEST_WORD, len(tokens))
    while last < count and particles.is_glued(tokens, starts, last):
        if tokens[last] == ".":
            if not _has_stop(tokens[last - 1]):
                break
            last += 1
            initial = last < count and len(tokens[last]) == 1 and tokens[last].isupper()
            last += initial and particles.is_glued(tokens, starts, last)
        elif last + 1 < count and _joins(tokens[last], tokens[last + 1], tokens[last - 1]):
            if not particles.is_glued(tokens, starts, last + 1):
                break
            last += 2
        else:
            break
    return last


def _has_stop(word: str) -> bool:
    return word.isupper() if len(word) == 1 else word.lower() in STOPPED


def _joins(sign: str, after: str, before: str) -> bool:
    """Return whether a hyphen or apostrophe joins two halves of a name: O'Connor, O'connor."""
    if not after[0].isalpha():
        return False
    if before in SINGLE and sign in APOSTROPHES:
        return len(after) > LEAST_HALF or after[0].isupper()
    if sign in HYPHENS:
        past = after.islower() and after.endswith("ed")
        office = after.lower() == "elect" and before.lower() in name_lexicon.titles()
        return office or (not past and after.lower() not in LATER_HYPHENS)
    return (
        sign in APOSTROPHES and (after[0].isupper() or len(after) == 1) and after not in NOT_JOINED
    )


NameWords = Sequence[NameWord]
