"""Verbs before a description: what is the object of one is no part of a role."""

from collections.abc import Sequence

from wirecli.data.name_words import PEOPLES, SPEECH
from wirecli.data.role_nouns import ROLE_MODIFIERS
from wirecli.data.word_classes import (
    FINITE,
    FINITE_TOO,
    IRREGULAR_PASTS,
    SUBJECTS,
    VERBS_OF_BLAME,
    VERBS_WITH_OBJECTS,
)
from wirecli.marks.phrases import word_tags
from wirecli.rules import name_lexicon

ADJECTIVE_ENDS = ("able", "al", "an", "ary", "ed", "ent", "ful", "ic", "ing", "ive", "ly", "ous")
"""Endings of words that are adjectives rather than the verb of an infinitive."""


CLOSING = frozenset("\"”'’»")
"""Marks that close a quotation, behind which a past reports it."""


def after_verb(tokens: Sequence[str], first: int, last: int, name_last: int) -> int:
    """Return where a role begins, which ends before `last`, behind a verb whose object it is.

    `[blamed] rival leader Marsh`, `"No," [sighed] hotelier Marsh.`; `accused` is one where "of"
    is behind the name. Behind an article it describes instead: the accused leader.
    """
    behind = "".join(tokens[name_last : name_last + 1])
    determined = first > 0 and word_tags.tag(tokens, first - 1) == word_tags.DETERMINER
    reports = first > 0 and tokens[first - 1] in CLOSING and tokens[first].endswith("ed")
    if reports and last - first > 1 and behind not in SPEECH:
        return first + 1
    for index in range(first + determined, last - 1):
        verb = tokens[index]
        deals = verb in VERBS_WITH_OBJECTS or VERBS_OF_BLAME.get(verb) == behind != ""
        if deals and index > 0:
            return index + 1
    return first


def is_verb(tokens: Sequence[str], index: int) -> bool:
    """Return whether a small word right before a capital is a verb: to [defeat] President Marsh.

    Behind a determiner it is none, nor a participle behind a preposition or a past: of murdered
    Mayor Marsh, met ousted President Marsh.
    """
    word = tokens[index]
    if not index or not word.islower():
        return False
    if tokens[index - 1] in SUBJECTS:
        return True
    prefixed = tokens[index - 1] == "to" and tokens[index + 1] == "-"
    following = tokens[index + 1 + 2 * prefixed : index + 2 + 2 * prefixed]
    if not "".join(following)[:1].isupper() or describes(word):
        return False
    edge = word_tags.tag(tokens, index - 1)
    if tokens[index - 1] == "to":
        return not word.endswith(ADJECTIVE_ENDS)
    if edge == word_tags.PREPOSITION:
        return word.endswith("ing")
    past = tokens[index - 1] in IRREGULAR_PASTS or tokens[index - 1] in SPEECH
    if past and word.endswith("ed"):
        return False
    behind_verb = edge in word_tags.CLOSED and edge != word_tags.DETERMINER
    return behind_verb and word.endswith(("ed", "ing"))


def is_subject_of_clause(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether a small noun is what a clause is of: the [remark] President Marsh made.

    An article is before it, and a verb behind the name, which ends before `last`. An adjective,
    a role noun or a body is of the title instead: the powerful President Marsh resigned.
    """
    word = tokens[first]
    if not first or tokens[first - 1].lower() not in ("a", "an", "the") or describes(word):
        return False
    adjective = word.endswith((*ADJECTIVE_ENDS, "ish", "ist", "y"))
    if adjective or name_lexicon.is_of_organisation(word):
        return False
    behind = tokens[last : last + 1]
    return bool(behind) and (
        behind[0] in FINITE - FINITE_TOO
        or word_tags.tag(tokens, last) in (word_tags.VERB, word_tags.AUXILIARY)
    )


def describes(word: str) -> bool:
    """Return whether a word is one that describes: with a capital, a people, a modifier, a role."""
    lower = word.lower()
    if word[0].isupper() or lower in PEOPLES:
        return True
    return lower in ROLE_MODIFIERS or lower in name_lexicon.roles()
