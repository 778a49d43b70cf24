"""The edges of a clause: its finite verb, and what shows that words are a clause and no phrase."""

from collections.abc import Sequence

from wirecli.data.word_classes import (
    AUXILIARIES,
    IRREGULAR_PARTICIPLES,
    NAMING,
    NEGATED,
    PARTICIPLES_TOO,
    RELATIVE_PRONOUNS,
)
from wirecli.marks.phrases import word_tags

OBJECTS = frozenset((word_tags.DETERMINER, word_tags.PRONOUN))
"""Classes of a word that opens the object of a verb."""


def finite_verb(tokens: Sequence[str], first: int, last: int) -> int:
    """Return the index of the first finite verb of some tokens, -1 if they are a phrase.

    A relative clause is of the phrase; so is a participle behind its noun, unless an object
    follows: `a clerk hired by the bank`, but `the clerk hired | the guards`.
    """
    for index in range(first, last):
        word = tokens[index]
        if word in RELATIVE_PRONOUNS and index > first:
            return -1
        if index == first or not word[0].isalpha() or tokens[index - 1] == "to":
            continue
        own = word_tags.tag(tokens, index)
        if own == word_tags.AUXILIARY or word in NEGATED or word in AUXILIARIES:
            return index
        if own == word_tags.VERB and _is_finite(tokens, index, last):
            return index
    return -1


def _is_finite(tokens: Sequence[str], index: int, last: int) -> bool:
    """Return whether a verb is finite: a participle only with an object behind it."""
    word = tokens[index]
    after = word_tags.tag(tokens, index + 1) if index + 1 < last else word_tags.SIGN
    if not word.endswith(("ed", "ing")):
        participle = word in PARTICIPLES_TOO and after == word_tags.PREPOSITION
        return not (participle or word in IRREGULAR_PARTICIPLES)
    has_object = after in OBJECTS
    return word.endswith("ed") and has_object and word not in NAMING
