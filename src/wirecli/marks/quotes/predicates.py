"""Verbs in words that stand where a speaker may: `Holroyd died`, `sued Marsh`, `out a statement`.

What a noun phrase may have inside, and what makes it a clause, is the grammar's; here is what only
a phrase before a cue shows, which nobody would take for a role.
"""

from collections.abc import Sequence

from wirecli.data.cues_context import (
    NEVER_ALONE,
    PLURAL_VERBS,
    SURVEYED,
    THIRD_PERSONS,
    WITHOUT_OBJECT,
)
from wirecli.data.word_classes import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    IRREGULAR_PASTS,
    NAMING,
    PARTICIPLES_TOO,
    PARTICLES_OF_VERBS,
    PASTS_OF_ONE_FORM,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
)
from wirecli.marks.phrases import word_tags

BEFORE_ARTICLES = frozenset(("half", "many", "such", "twice"))
"""Words that an article of the same phrase follows: half the voters."""
HAVING = AUXILIARIES - BE
"""Auxiliaries before a verb: has [sued] Marsh, will [receive] permits."""
NO_OBJECTS = frozenset(
    ("abroad", "annually", "early", "here", "late", "locally", "nationwide", "online", "overseas")
)
"""Nominals behind a participle that are no object: voters polled [nationwide]."""
SPEAKING = SUBJECTS - {"who", "you"}
"""Pronouns behind which a word is a verb: he [sued] Marsh."""
BEFORE_VERBS = frozenset(("also", "always", "never", "now", "then"))
"""Adverbs behind which a form in -s is a verb: the ad then [cuts] to him."""
PRESENT = frozenset((word_tags.BASE, word_tags.PLURAL))
"""The classes of such a form, which could be a noun as well."""
SEVERAL = frozenset(("many", "officials", "people", "police", "some", "others", "women", "men"))
"""Words for several that have no s, or open a phrase alone."""
BEHIND_GERUNDS = frozenset((word_tags.DETERMINER, word_tags.PREPOSITION, word_tags.PRONOUN))
"""Classes of a word behind which a first word in -ing is no name: [Speaking] to reporters."""


def opens(tokens: Sequence[str], index: int) -> bool:
    """Return whether a phrase begins with a verb, its particle or an adverb: `out a statement`."""
    word, after = tokens[index], word_tags.tag(tokens, index + 1)
    if word.lower() in NEVER_ALONE and (word.islower() or after not in word_tags.NOUNS):
        return True
    if word in ("Never", "Why"):
        return True
    if not word.islower():
        if word_tags.lexical(word.lower()) == word_tags.ADVERB:
            return tokens[index + 1].endswith("ing") and tokens[index + 1].islower()
        gerund = word.endswith("ing") and word_tags.lexical(word.lower()) == word_tags.PARTICIPLE
        return gerund and after in BEHIND_GERUNDS
    if word in PARTICLES_OF_VERBS or word == "including" or word in THIRD_PERSONS:
        return True
    own = word_tags.lexical(word)
    if own == word_tags.ADVERB:
        return after == word_tags.PREPOSITION or tokens[index + 1].endswith("ing")
    if index and _is_behind_verb(tokens[index - 1], word, own):
        return True
    nominal = own == word_tags.NOMINAL and word not in BEFORE_ARTICLES
    return nominal and after == word_tags.DETERMINER


def _is_behind_verb(before: str, word: str, own: str) -> bool:
    """Return whether a word is a verb by the one before: has [sued] Marsh, he [sued] her."""
    if own in (word_tags.PLURAL, word_tags.DETERMINER):
        return False
    if before in HAVING or before.lower() in SPEAKING:
        return True
    return before in BE and word.endswith(("ed", "en", "ing"))


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
        plural = word in PLURAL_VERBS and _is_plural(tokens[index - 1])
        later = tokens[index - 1] in BEFORE_VERBS and word_tags.lexical(word) in PRESENT
        if plural or later or word in THIRD_PERSONS or _is_past(tokens, index, first, last):
            return index
    return -1


def _is_past(tokens: Sequence[str], index: int, first: int, last: int) -> bool:
    word = tokens[index]
    if word in WITHOUT_OBJECT:
        return tokens[index - 1] not in DETERMINERS and tokens[index - 1] not in PREPOSITIONS
    behind_name = index + 1 == last and _is_name(tokens, first, index)
    moving = index + 1 < last and tokens[index + 1] in PARTICLES_OF_VERBS
    if moving and tokens[index - 1][0].isupper() and _is_form_of_past(word):
        return True
    if word in PASTS_OF_ONE_FORM:
        return behind_name
    regular = word.endswith("ed") and word_tags.tag(tokens, index) == word_tags.VERB
    if word in PARTICIPLES_TOO or regular:
        if index + 2 < last and moving:
            return _is_object(tokens, index + 2)
        if not regular or word in NAMING or word in SURVEYED:
            return False
        return behind_name or (index + 1 < last and _has_object(tokens, index))
    return False


def _is_form_of_past(word: str) -> bool:
    if word in IRREGULAR_PASTS or word in PASTS_OF_ONE_FORM or word in PARTICIPLES_TOO:
        return True
    return word_tags.lexical(word) == word_tags.PARTICIPLE and word.endswith("ed")


def _has_object(tokens: Sequence[str], index: int) -> bool:
    """Return whether an object follows a past: `comments [followed] reports`, `rated 22%`.

    Behind an adjective or a number a participle is one too: Norland registered voters.
    """
    before, own = tokens[index - 1], word_tags.tag(tokens, index + 1)
    if own in (word_tags.DETERMINER, word_tags.NUMBER) or tokens[index + 1] in "$£€":
        return True
    subject = word_tags.lexical(before) in (word_tags.PLURAL, word_tags.ADVERB)
    return subject and _is_object(tokens, index + 1)


def _is_object(tokens: Sequence[str], index: int) -> bool:
    """Return whether an object begins at a token: an article or a noun that is no time."""
    own = word_tags.tag(tokens, index)
    return own == word_tags.DETERMINER or (
        own in word_tags.NOUNS and tokens[index] not in NO_OBJECTS
    )


def _is_plural(word: str) -> bool:
    """Return whether a word is a plural, or a number of people: the emails, some, the police."""
    return word_tags.lexical(word.lower()) == word_tags.PLURAL or word.lower() in SEVERAL


def _is_name(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether words are a name without an article."""
    own = tokens[first:last]
    if own[0].lower() in DETERMINERS or own[-1].endswith("s"):
        return False
    return own[0][0].isupper() and own[-1][0].isupper()
