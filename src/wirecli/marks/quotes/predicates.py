"""Verbs in words that stand where a speaker may: `Holroyd died`, `sued Marsh`, `out a statement`.

What a noun phrase may have inside, and what makes it a clause, is the grammar's; here is what only
a phrase before a cue shows, which nobody would take for a role.
"""

from collections.abc import Sequence

from wirecli.data.cues_context import SURVEYED, THIRD_PERSONS, WITHOUT_OBJECT
from wirecli.data.word_classes import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    NAMING,
    PARTICIPLES_TOO,
    PARTICLES_OF_VERBS,
    PASTS_OF_ONE_FORM,
    RELATIVE_PRONOUNS,
)
from wirecli.marks.phrases import word_tags

BEFORE_ARTICLES = frozenset(("half", "many", "such", "twice"))
"""Words that an article of the same phrase follows: half the voters."""
HAVING = AUXILIARIES - BE
"""Auxiliaries before a verb: has [sued] Marsh, will [receive] permits."""
NO_OBJECTS = frozenset(
    ("abroad", "annually", "early", "here", "late", "locally", "nationwide", "online", "overseas")
    + ("there", "worldwide")
)
"""Nominals behind a participle that are no object: voters polled [nationwide]."""
GENERAL = frozenset((word_tags.PREPOSITION, word_tags.PARTICIPLE))
"""Classes of a word before which an adverb opens no noun phrase: [especially] for."""


def opens(tokens: Sequence[str], index: int) -> bool:
    """Return whether a phrase begins with a verb, its particle or an adverb: `out a statement`."""
    word, after = tokens[index], word_tags.tag(tokens, index + 1)
    if not word.islower():
        return False
    if word in PARTICLES_OF_VERBS or word == "including" or word in THIRD_PERSONS:
        return True
    own = word_tags.lexical(word)
    if own == word_tags.ADVERB:
        return after == word_tags.PREPOSITION or tokens[index + 1].endswith("ing")
    before = tokens[index - 1] if index else ""
    if before in HAVING and own not in (word_tags.PLURAL, word_tags.DETERMINER):
        return True
    nominal = own == word_tags.NOMINAL and word not in BEFORE_ARTICLES
    return nominal and after == word_tags.DETERMINER


def verb(tokens: Sequence[str], first: int, last: int) -> int:
    """Return the index of the verb of a clause, -1 if none shows: `PolitiFact [rated] 22%`.

    A past in -ed with a noun behind it is a verb, not a participle; so is one that has no object,
    or that ends behind a name.
    """
    for index in range(first + 1, last):
        word = tokens[index]
        if word in RELATIVE_PRONOUNS:
            return -1
        if not word.islower() or tokens[index - 1] == "to":
            continue
        if word in THIRD_PERSONS or _is_past(tokens, index, first, last):
            return index
    return -1


def _is_past(tokens: Sequence[str], index: int, first: int, last: int) -> bool:
    word = tokens[index]
    if word in WITHOUT_OBJECT:
        return word_tags.tag(tokens, index) == word_tags.VERB
    behind_name = index + 1 == last and _is_name(tokens, first, index)
    if word in PASTS_OF_ONE_FORM:
        return behind_name
    regular = word.endswith("ed") and word_tags.tag(tokens, index) == word_tags.VERB
    if word in PARTICIPLES_TOO or regular:
        if index + 2 < last and tokens[index + 1] in PARTICLES_OF_VERBS:
            return _is_object(tokens, index + 2)
        if not regular or word in NAMING or word in SURVEYED:
            return False
        return behind_name or (index + 1 < last and _has_object(tokens, index))
    return False


def _has_object(tokens: Sequence[str], index: int) -> bool:
    """Return whether an object follows a past: `comments [followed] reports`, `rated 22%`.

    Behind an adjective or a number a participle is one too: Norland registered voters.
    """
    before, own = tokens[index - 1], word_tags.tag(tokens, index + 1)
    if own in (word_tags.DETERMINER, word_tags.NUMBER):
        return True
    subject = word_tags.lexical(before) in (word_tags.PLURAL, word_tags.ADVERB)
    return subject and _is_object(tokens, index + 1)


def _is_object(tokens: Sequence[str], index: int) -> bool:
    """Return whether an object begins at a token: an article or a noun that is no time."""
    own = word_tags.tag(tokens, index)
    return own == word_tags.DETERMINER or (
        own in word_tags.NOUNS and tokens[index] not in NO_OBJECTS
    )


def _is_name(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether words are a name without an article."""
    own = tokens[first:last]
    return own[0].lower() not in DETERMINERS and own[0][0].isupper() and own[-1][0].isupper()
