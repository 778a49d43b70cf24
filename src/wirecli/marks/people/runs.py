"""Runs of capitalised words: what could be a name, with its particles, initials and joints."""

from collections.abc import Iterator, Sequence

from wirecli.data.names import (
    LATER_HYPHENS,
    NAME_OPENERS,
    NOT_FIRST,
    OPENING_PARTICLES,
    PARTICLES,
    STOPPED,
    SUFFIXES,
)
from wirecli.data.titles import TITLES_OF_OFFICE
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon
from wirecli.tuples import NamedTuple

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
JOINTS = frozenset(APOSTROPHES + HYPHENS)
QUOTES = frozenset('"“”')
NOT_JOINED = frozenset("dmsSt")
"""Letters behind an apostrophe that are no part of a name: Marsh's, I'm, don't."""

OPENERS = frozenset('.!?:;"“”„«»‘([—–-*•…|')
"""Signs after which a capital may be only that of a sentence's first word."""

LONGEST = 12
"""Words of a run that are looked at; the longest name with its titles has fewer."""

LONGEST_WORD = 12
"""Tokens of one word of a name, its hyphens, apostrophes and full stops counted."""

MOST_PARTICLES = 3
"""Particles in a row, joints included: de la, al-."""


class Part(NamedTuple):
    """One word of a run, `text[start:end]`, of the tokens `first` to before `last`.

    `key` is the word as names are compared. `capitals`: in capitals, of two letters or more;
    `dotted`: with a full stop; `small`: in small letters, a particle.
    """

    start: int
    end: int
    first: int
    last: int
    key: str
    capitals: bool
    dotted: bool
    small: bool


Run = list[Part]
"""Capitalised words in a row, with the particles between them."""


def find(text: str, passage: Passage) -> Iterator[Run]:
    """Yield the runs of a passage, in the order of the text."""
    words = passage.words
    after = 0
    for at in [index for index, word in enumerate(words) if word[0].isupper()]:
        if at >= after:
            run = _run(text, passage, _opening(words, at, after))
            after = run[-1].last
            yield run


def _opening(words: Sequence[str], at: int, after: int) -> int:
    """Return where the name begins that may have a particle in front: al-Assad, bin Laden."""
    if at > after and words[at - 1] in NAME_OPENERS:
        return at - 1
    if at - 1 > after and words[at - 1] in HYPHENS and words[at - 2] in OPENING_PARTICLES:
        return at - 2
    return at


def _run(text: str, passage: Passage, at: int) -> Run:
    words, starts = passage.words, passage.starts
    run: Run = []
    while len(run) < LONGEST:
        start, word, last = starts[at], words[at], at + 1
        end = start + len(word)
        if last < len(words) and starts[last] == end:
            last = _word_end(words, starts, at)
            end = starts[last - 1] + len(words[last - 1])
            word = text[start:end]
        capitals = len(word) > 1 and word.isupper()
        small = last == at + 1 and word.islower()
        run.append(Part(start, end, at, last, lexicon.key(word), capitals, "." in word, small))
        following = _next(words, starts, last) if last < len(words) else None
        if following is None:
            break
        at = following
    return run


def _next(words: Sequence[str], starts: Sequence[int], at: int) -> int | None:
    """Return the token at which the run goes on, None if it ends before the token `at`."""
    word = words[at]
    if word == ",":
        return at + 1 if _is_suffix(words, at + 1) else None
    if word[0].isupper():
        return None if _is_glued(words, starts, at) else at
    if word in QUOTES and _is_nickname(words, at):
        return at + 3
    before = words[at - 1].lower()
    if word in PARTICLES and (word not in NOT_FIRST or before in PARTICLES):
        return at if _leads_on(words, starts, at) else None
    return _office(words, at) if word in ("of", "for") and before in TITLES_OF_OFFICE else None


def _is_suffix(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at][0].isupper() and words[at].lower() in SUFFIXES


def _is_nickname(words: Sequence[str], at: int) -> bool:
    """Tell whether one word in marks of quotation stands between two in capitals."""
    inside = words[at + 1 : at + 4]
    closed = len(inside) == 3 and inside[1] in QUOTES
    return closed and inside[0][0].isupper() and inside[2][0].isupper()


def _is_glued(words: Sequence[str], starts: Sequence[int], at: int) -> bool:
    return starts[at] == starts[at - 1] + len(words[at - 1])


def _office(words: Sequence[str], at: int) -> int | None:
    """Return the token of the office a title has: the State of `Secretary of State`."""
    ahead = range(at + 1, min(at + 3, len(words)))
    return next((token for token in ahead if words[token][0].isupper()), None)


def _leads_on(words: Sequence[str], starts: Sequence[int], at: int) -> bool:
    """Tell whether particles lead from a token to a capital: de la Cruz, al-Said."""
    for ahead in range(at + 1, min(at + 1 + MOST_PARTICLES, len(words))):
        word = words[ahead]
        if word[0].isupper():
            return True
        if word not in PARTICLES and not (word in JOINTS and _is_glued(words, starts, ahead)):
            return False
    return False


def _word_end(words: Sequence[str], starts: Sequence[int], at: int) -> int:
    """Return the token behind one word: `O'Neill`, `Jean-Pierre`, `J.P.`, `al-Assad`."""
    last, count = at + 1, min(at + LONGEST_WORD, len(words))
    while last < count and _is_glued(words, starts, last):
        if words[last] == ".":
            if not _has_stop(words[last - 1]):
                break
            last += 1
            initial = last < count and len(words[last]) == 1 and words[last].isupper()
            last += initial and _is_glued(words, starts, last)
        elif last + 1 < count and _joins(words[last], words[last + 1]):
            if not _is_glued(words, starts, last + 1):
                break
            last += 2
        else:
            break
    return last


def _has_stop(word: str) -> bool:
    return word.isupper() if len(word) == 1 else word.lower() in STOPPED


def _joins(sign: str, after: str) -> bool:
    """Tell whether a hyphen or apostrophe joins two halves of a name."""
    if not after[0].isalpha():
        return False
    if sign in HYPHENS:
        past = after.islower() and after.endswith("ed")
        return not past and after.lower() not in LATER_HYPHENS
    return (
        sign in APOSTROPHES and (after[0].isupper() or len(after) == 1) and after not in NOT_JOINED
    )
