"""Runs of capitalised words: what could be a name, with its particles, initials and joints."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.data.names import LATER_HYPHENS, NOT_FIRST, OPENING_PARTICLES, PARTICLES, SUFFIXES
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
JOINTS = frozenset(APOSTROPHES + HYPHENS)
OFFICES = frozenset({"secretary", "minister", "chancellor", "undersecretary", "ministers", "chief", "director"})
"""Titles that go on with what is administered: Secretary of State, Minister for Trade."""

OPENERS = frozenset('.!?:;"“”„«»‘([—–-*•…|')
"""Signs after which a capital may be only that of a sentence's first word."""

STOPPED = frozenset(
    "adm brig capt cmdr col cpl dep dr esq fr gen gov hon jr lieut lt maj md messrs mr mrs ms mt prof pvt rep reps rev sec sen sens sgt sr sra st ste supt".split()
)
"""Abbreviations whose full stop does not end a sentence."""

LONGEST = 12
"""Words of a run that are looked at; the longest name with its titles has fewer."""


class Part(NamedTuple):
    """One word of a run, `text[start:end]`, of the tokens `first` to before `last`."""

    start: int
    end: int
    first: int
    last: int
    key: str
    capitals: bool
    dotted: bool
    small: bool


class Run(NamedTuple):
    """Capitalised words in a row; `opens` if the first opens a sentence."""

    parts: list[Part]
    opens: bool


def find(text: str, passage: Passage) -> Iterator[Run]:
    """Yield the runs of a passage, in the order of the text."""
    words = passage.words
    after = 0
    for at in [index for index, word in enumerate(words) if word[0].isupper()]:
        if at < after:
            continue
        first = _opening(words, at, after)
        parts = list(_parts(text, passage, first))
        after = parts[-1].last
        yield Run(parts, first == 0 or words[first - 1] in OPENERS or words[first - 1] == "'")


def _opening(words: Sequence[str], at: int, after: int) -> int:
    """Return where the name begins that may have a particle in front: al-Assad, bin Laden."""
    if at > after and words[at - 1] in ("van", "von", "bin", "ben", "ibn"):
        return at - 1
    if at - 1 > after and words[at - 1] in HYPHENS and words[at - 2] in OPENING_PARTICLES:
        return at - 2
    return at


def _parts(text: str, passage: Passage, at: int) -> Iterator[Part]:
    words, starts = passage.words, passage.starts
    count = len(words)
    for _ in range(LONGEST):
        last = _word_end(words, starts, at)
        start, end = starts[at], starts[last - 1] + len(words[last - 1])
        word = text[start:end]
        capitals = len(word) > 1 and word.isupper()
        small = last == at + 1 and word.islower()
        yield Part(start, end, at, last, lexicon.key(word), capitals, "." in word, small)
        if last >= count:
            return
        following = _next(words, starts, last, end, words[last - 1].lower())
        if following is None:
            return
        at = following


def _next(
    words: Sequence[str], starts: Sequence[int], at: int, end: int, before: str
) -> int | None:
    """Return the token at which the run goes on, None if it ends before the token `at`."""
    word = words[at]
    if starts[at] == end and word != ".":
        suffix = word == "," and at + 1 < len(words) and words[at + 1].lower() in SUFFIXES
        return at + 1 if suffix and words[at + 1][0].isupper() else None
    if word[0].isupper():
        return at
    if (word not in NOT_FIRST or before in PARTICLES) and _particles_end(words, starts, at):
        return at
    return _title_goes_on(words, at, before)


def _title_goes_on(words: Sequence[str], at: int, before: str) -> int | None:
    """Return the token of the office a title has: the State of `Secretary of State`."""
    if words[at] not in ("of", "for") or before not in OFFICES:
        return None
    return next((x for x in (at + 1, at + 2) if x < len(words) and words[x][0].isupper()), None)


def _particles_end(words: Sequence[str], starts: Sequence[int], at: int) -> bool:
    """Tell whether up to three particles lead from a token to a capital: de la Cruz, al-Said."""
    for ahead in range(at, min(at + 4, len(words))):
        if words[ahead][0].isupper():
            return ahead > at
        glued = ahead > at and starts[ahead] == starts[ahead - 1] + len(words[ahead - 1])
        if words[ahead] not in PARTICLES and not (glued and words[ahead] in JOINTS):
            return False
    return False


def _word_end(words: Sequence[str], starts: Sequence[int], at: int) -> int:
    """Return the token behind one word: `O'Neill`, `Jean-Pierre`, `J.P.`, `al-Assad`."""
    last, count = at + 1, len(words)
    while last + 1 < count + 1 and last < count:
        sign, glued = words[last], starts[last] == starts[last - 1] + len(words[last - 1])
        if not glued:
            break
        if sign == ".":
            if not _has_stop(words[last - 1], words, last):
                break
            last += 1
            if last < count and words[last][0].isupper() and len(words[last]) == 1:
                last += starts[last] == starts[last - 1] + 1
            continue
        if last + 1 >= count or starts[last + 1] != starts[last] + 1:
            break
        if not _joins(sign, words[at], words[last - 1], words[last + 1]):
            break
        last += 2
    return last


def _has_stop(word: str, words: Sequence[str], at: int) -> bool:
    if len(word) == 1:
        return word.isupper()
    return word.lower() in STOPPED


def _joins(sign: str, first: str, before: str, after: str) -> bool:
    """Tell whether a hyphen or apostrophe joins two halves of a name."""
    if not after[0].isalpha():
        return False
    if sign in HYPHENS:
        lower = after.islower() and after.endswith("ed")
        return not lower and after.lower() not in LATER_HYPHENS
    if sign in APOSTROPHES:
        if after in ("s", "S", "t", "d", "m"):
            return False
        return after[0].isupper() or len(after) == 1
    return False
