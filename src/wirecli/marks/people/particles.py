"""Small words inside a name: which of them lead on to its next capital."""

from collections.abc import Mapping, Sequence

from wirecli.data.name_words import (
    BEFORE_ARTICLES,
    DUTCH_ARTICLES,
    IRISH_PREFIXES,
    NOT_FIRST,
    PARTICLES,
    PARTICLES_TOO,
)
from wirecli.rules import name_lexicon

APOSTROPHES = "'’"
HYPHENS = "-‐‑"
JOINTS = frozenset(APOSTROPHES + HYPHENS)
SURNAME_JOINTS = frozenset("eiy")
"""The joints of two surnames: Juan Velasquez y Garcia, Ana Costa e Silva, Pere Puig i Ferrer."""
MOST_PARTICLES = 3
"""Particles in a row, joints included: de la, al-."""
MUTATIONS = frozenset("hnt")
"""Small letters that Irish has before the capital of a name: Ó hAnluain, Mac an tSaoi."""

Capitals = Mapping[int, str]
"""The words that begin with a capital, by their tokens."""


def leads_on(tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int) -> bool:
    """Return whether a small word at `index` is a particle that leads to a capital.

    `Ellen [van] der Brask`, `Hassan [al]-Brask`, `Kees ['] t Brask`.
    """
    word = tokens[index]
    if word in PARTICLES_TOO:
        return _is_particle(tokens, starts, capitals, index)
    before = tokens[index - 1].lower()
    if word in NOT_FIRST and not (before in PARTICLES or before in BEFORE_ARTICLES):
        return False
    if word in APOSTROPHES and not is_clipped(tokens, starts, index):
        return False
    for ahead in range(index + 1, min(index + 1 + MOST_PARTICLES, len(tokens))):
        if ahead in capitals:
            return True
        if not _goes_on(tokens, starts, ahead):
            return False
    return False


def is_clipped(tokens: Sequence[str], starts: Sequence[int], index: int) -> bool:
    """Return whether a Dutch article without its first letter begins at `index`: 't Brask."""
    apart = index > 0 and not is_glued(tokens, starts, index)
    return apart and tokens[index + 1 : index + 2] == ["t"] and is_glued(tokens, starts, index + 1)


def is_glued(tokens: Sequence[str], starts: Sequence[int], index: int) -> bool:
    """Return whether nothing stands between a token and the one before it."""
    return starts[index] == starts[index - 1] + len(tokens[index - 1])


def second_surname(tokens: Sequence[str], capitals: Capitals, index: int) -> int | None:
    """Return the index of a surname behind a joint of two, None if another name or place is.

    As "i" is "in" and "and" of other languages, the surname behind it is one of the lists.
    """
    alone = index in capitals and index + 1 not in capitals
    key = name_lexicon.key(tokens[index]) if alone else ""
    other = name_lexicon.is_given(key) or name_lexicon.is_land(key)
    in_doubt = tokens[index - 1] == "i" and not name_lexicon.is_listed_surname(key)
    return index if alone and not (other or in_doubt) else None


def is_mutated(tokens: Sequence[str], index: int) -> bool:
    """Return whether a word has a small letter before its capital, as Irish has: Ó [hAnluain]."""
    word = "".join(tokens[index : index + 1])
    return word[:1] in MUTATIONS and word[1:2].isupper()


def _goes_on(tokens: Sequence[str], starts: Sequence[int], index: int) -> bool:
    """Return whether a sign or small word is within a row of particles."""
    word = tokens[index]
    if word in JOINTS:
        return is_glued(tokens, starts, index) or is_clipped(tokens, starts, index)
    return word in PARTICLES or (word == "t" and is_clipped(tokens, starts, index - 1))


def _is_particle(
    tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int
) -> bool:
    """Return whether what is another word too is a particle here: Piet [ten] Brink, [op] den Kamp.

    A word that can be a first name is before it, or of Irish ones the prefix of a surname.
    """
    if index + 1 == len(tokens) or not _is_led_to(tokens, starts, capitals, index):
        return False
    before = name_lexicon.key(tokens[index - 1])
    if tokens[index] == "an":
        return before in IRISH_PREFIXES
    return _can_be_given(before, capitals, index)


def _is_led_to(
    tokens: Sequence[str], starts: Sequence[int], capitals: Capitals, index: int
) -> bool:
    """Return whether a capital follows, behind an article where a preposition has one."""
    if tokens[index] not in BEFORE_ARTICLES:
        return index + 1 in capitals or is_mutated(tokens, index + 1)
    if tokens[index + 1] in DUTCH_ARTICLES:
        return index + 2 in capitals
    return index + 3 in capitals and is_clipped(tokens, starts, index + 1)


def _can_be_given(key: str, capitals: Capitals, index: int) -> bool:
    """Return whether a word can be a first name: if it is alone, it need only be nothing else."""
    given = name_lexicon.is_given(key)
    if index - 2 in capitals:
        return given and not name_lexicon.is_listed_surname(key)
    return given or not (name_lexicon.is_word(key) or name_lexicon.is_place(key))
