"""What class a word is of, by the closed classes of English, by its shape, by the word before it.

There is no model and no dictionary of nouns: what is of no closed class and has not the shape of a
verb or an adverb is nominal, a noun or an adjective.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from wirecli.data.name_words import SPEECH
from wirecli.data.role_nouns import ROLE_MODIFIERS
from wirecli.data.word_classes import (
    ADVERBS,
    ADVERBS_AMID,
    AUXILIARIES,
    CLOSED_ELSEWHERE,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    FINITE,
    FINITE_TOO,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    MODALS,
    NAMING,
    NEGATED,
    NOT_ADVERBS,
    NOT_PASTS,
    NOUNS_IN_ING,
    OBJECTS,
    PARTICLES_OF_VERBS,
    PASTS_OF_ONE_FORM,
    PLURAL_MODIFIERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    VERBS_OF_DEALING,
)
from wirecli.rules import name_lexicon

ADVERB, AMID, AUXILIARY, CONJUNCTION, DAY, DETERMINER, NOMINAL, NUMBER = (
    *("adverb", "adverb amid a phrase", "auxiliary", "conjunction"),
    *("day", "determiner", "nominal", "number"),
)
PLURAL, PREPOSITION, PRONOUN, SIGN, SUBORDINATOR, VERB = (
    *("plural", "preposition", "pronoun", "sign", "subordinator", "verb"),
)
PARTICIPLE, BASE = "participle", "base form"
"""Shapes that are verbs or not by what stands before them: elected, visit."""

CLOSED = frozenset(
    (AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, SIGN, SUBORDINATOR, VERB)
)
"""Classes that no noun phrase has inside, but for what joins two: a phrase surely ends at one."""
NOUNS = frozenset((NOMINAL, NUMBER, PLURAL))
"""Classes of the words that a head is of."""
SUBJECTS_OF_VERBS = NOUNS | {ADVERB, AUXILIARY, DAY, PRONOUN, SUBORDINATOR}
"""Classes of a word behind which a participle is a verb: voters [elected], who [visited]."""
BEFORE_GERUNDS = frozenset((PREPOSITION, SIGN, SUBORDINATOR))
"""Classes of a word behind which a participle in -ing is a verb too: after [meeting], [joining]."""
LEAST_PAST = 5
"""Letters of a past in -ed."""
LEAST_GERUND = 6
"""Letters of a participle in -ing."""
RUSSIAN_PASTS = ("ил", "ила", "ал", "ала", "или", "али", "лся", "лась")
"""Endings of Russian pasts: сообщил, заявила."""
ADJECTIVE_ENDINGS = ("al", "ary", "ful", "ic", "ish", "less", "ous", "y")
"""Endings of adjectives that verbs hardly have: a letter to [weary] lawyer Ellen Marsh."""
SENTENCE_SIGNS = frozenset(".!?:;\"“”'‘`(—–-")
"""Signs after which a capital may be only that of a first word."""


def tag(tokens: Sequence[str], index: int) -> str:
    """Return the class of a token, by itself and by the token before it.

    `[the, elected, mayor], 1 -> nominal`; `[voters, elected, Marsh], 1 -> verb`.
    """
    word = tokens[index]
    if not word[0].isalnum():
        return SIGN
    own = lexical(_written(tokens, index))
    if own in (PARTICIPLE, BASE, VERB):
        return _verbal(tokens, index, own)
    if own == NOMINAL and index and _opens_verb(tokens[index - 1]) and word.islower():
        return NOMINAL if _describes(word) else VERB
    return own


@lru_cache(maxsize=8192)
def lexical(word: str) -> str:
    """Return the class of a word by itself; one with a capital is nominal or of a closed class."""
    known = _words().get(word)
    if known is not None:
        return known
    if not word.islower():
        return _words().get(word.lower(), NOMINAL) if word.lower() in DAYS else _number(word)
    if word.endswith("ly") and word not in NOT_ADVERBS:
        return ADVERB
    if word.endswith("ed") and len(word) >= LEAST_PAST and word not in NOT_PASTS:
        return PARTICIPLE
    if word.endswith("ing") and len(word) >= LEAST_GERUND and word not in NOUNS_IN_ING:
        return PARTICIPLE
    if word.endswith(RUSSIAN_PASTS) and len(word) >= LEAST_PAST:
        return VERB
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return BASE if word.removesuffix("s") in VERBS_OF_DEALING else PLURAL
    return NOMINAL


def is_plural(word: str) -> bool:
    """Return whether a small word is a plural that does not modify a noun: voters, not sports."""
    if word in PLURAL_MODIFIERS or word in VERBS_OF_DEALING:
        return False
    return lexical(word) in (PLURAL, BASE) and word.endswith("s")


def _number(word: str) -> str:
    return NUMBER if word[0].isdigit() else NOMINAL


def _written(tokens: Sequence[str], index: int) -> str:
    """Return a token, in small letters if its capital is that of its place.

    That is a sentence's first word, unless it is all in capitals, as UN is; and a word in copy
    that is all in capitals.
    """
    word = tokens[index]
    if word.isupper() and len(word) > 1:
        beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
        return word.lower() if beside and all(map(str.isupper, beside)) else word
    if index and tokens[index - 1] not in SENTENCE_SIGNS:
        return word
    named = index + 1 < len(tokens) and tokens[index + 1][0].isupper()
    return word if named and word.lower() not in _words() else word.lower()


def _describes(word: str) -> bool:
    """Return whether a word behind "to" is rather an adjective or a role than a verb."""
    if word.endswith(ADJECTIVE_ENDINGS):
        return True
    return word in ROLE_MODIFIERS or word in name_lexicon.roles()


def _opens_verb(word: str) -> bool:
    """Return whether the base form of a verb follows a word."""
    return word in ("to", "not") or word in MODALS


def _verbal(tokens: Sequence[str], index: int, own: str) -> str:
    """Return `verb` or `nominal` for a form that is either: by what stands before it."""
    before = _before(tokens, index)
    if own == PARTICIPLE:
        return VERB if _is_participle(tokens, index, before) else NOMINAL
    if before == DETERMINER:
        return NOMINAL
    return VERB if own == VERB or (index and _is_verb(tokens, index, before)) else NOMINAL


def _is_participle(tokens: Sequence[str], index: int, before: str) -> bool:
    """Return whether a form in -ed or -ing is a verb: by its subject, or in -ing by a sign."""
    if before in (ADVERB, AMID) and index > 1:
        before = _before(tokens, index - 1)
    hyphen = tokens[max(0, index - 2) : index][-1:] == ["-"] != tokens[index - 2 : index - 1]
    gerund = tokens[index].endswith("ing") and before in BEFORE_GERUNDS and not hyphen
    return gerund or before in SUBJECTS_OF_VERBS


def _is_verb(tokens: Sequence[str], index: int, before: str) -> bool:
    """Return whether a base form is a verb: by "to", by its subject, by subject and object."""
    adverb = before in (ADVERB, AMID) and index > 1
    word = tokens[index - 1 - adverb]
    if _opens_verb(word) or before in (PLURAL, PRONOUN):
        return True
    after = lexical(tokens[index + 1]) if index + 1 < len(tokens) else SIGN
    return before in NOUNS and after in (DETERMINER, PRONOUN)


def _before(tokens: Sequence[str], index: int) -> str:
    """Return the class of the token before, `determiner` for the owner's s as well."""
    if not index:
        return SIGN
    word = tokens[index - 1]
    if word == "s" and index > 1 and tokens[index - 2] in "'’":
        return DETERMINER
    return lexical(_written(tokens, index - 1)) if word[0].isalnum() else SIGN


@cache
def _words() -> dict[str, str]:
    """Return the words of the closed classes with their class; of two, the later class counts."""
    words: dict[str, str] = {}
    for name, members in (
        (PREPOSITION, CLOSED_ELSEWHERE),
        (BASE, VERBS_OF_DEALING | PASTS_OF_ONE_FORM),
        (PARTICIPLE, IRREGULAR_PARTICIPLES),
        (ADVERB, ADVERBS),
        (AMID, ADVERBS_AMID),
        (VERB, SPEECH | NAMING | IRREGULAR_PASTS | FINITE - FINITE_TOO),
        (AUXILIARY, AUXILIARIES | NEGATED),
        (PREPOSITION, PREPOSITIONS | PARTICLES_OF_VERBS),
        (CONJUNCTION, CONJUNCTIONS),
        (PRONOUN, SUBJECTS | OBJECTS),
        (DETERMINER, DETERMINERS | POSSESSIVES),
        (SUBORDINATOR, SUBORDINATORS - CONJUNCTIONS),
        (DAY, DAYS),
    ):
        words.update(dict.fromkeys(members, name))
    return words
