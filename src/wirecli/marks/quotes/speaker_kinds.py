"""What kind of speaker a phrase names: a person, an organisation, a group, a document, other."""

from collections.abc import Sequence

from wirecli.data.cues_context import MEDIA, SOURCES
from wirecli.data.speaker_nouns import BODIES, DOCUMENTS
from wirecli.data.word_classes import (
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from wirecli.marks.quotes.discourse import DiscoursePersons, Speaker
from wirecli.rules import name_lexicon

PERSON, ORGANISATION, GROUP, DOCUMENT, OTHER = (
    "person",
    "organisation",
    "group",
    "document",
    "other",
)
AGENTS = ("ants", "ers", "ians", "ists", "men", "ors")
"""Endings of plurals for those who do something: hijackers."""
HEAD_ENDS = (PREPOSITIONS | SUBORDINATORS | {",", "("}) - {"and", "or"}
"""Words that the head of a phrase stands before: the spokesman [for] Marsh."""


def of(persons: DiscoursePersons, speaker: Speaker) -> str | None:
    """Return the kind of a speaker, None if it is nobody.

    A person of the story is one; of other phrases the last word of the head decides.
    """
    if speaker.name is None:
        return None
    if speaker.person >= 0:
        return PERSON
    words = persons.text[speaker.name.start : speaker.name.end].replace(",", " ,").split()
    return _by_head(_head(words))


def is_thing(words: Sequence[str]) -> bool:
    """Return whether a phrase with a small last word names no one who acts: [the weather]."""
    last = _head(words)[-1]
    one = last.removesuffix("s")
    acts = name_lexicon.is_role(one) or one in BODIES or last in SOURCES
    acts = acts or last.endswith(AGENTS) or one in name_lexicon.organisations()
    return last.islower() and not acts


def _head(words: Sequence[str]) -> Sequence[str]:
    ends = (at for at, word in enumerate(words) if at and word.casefold() in HEAD_ENDS)
    return words[: next(ends, len(words))]


def _by_head(head: Sequence[str]) -> str:
    keys = [name_lexicon.key(word.strip("\"'“”’.")) for word in head]
    last = keys[-1]
    if "and" in keys:
        return GROUP
    if last in name_lexicon.roles() or last in name_lexicon.titles():
        return PERSON
    if last in DOCUMENTS or last in MEDIA:
        return DOCUMENT
    if last in BODIES or not name_lexicon.organisations().isdisjoint(keys):
        return ORGANISATION
    if last.endswith("s") and last.removesuffix("s") in name_lexicon.roles():
        return GROUP
    if head[-1][0].isupper():
        return _by_capitals(head, keys)
    return GROUP if last.endswith("s") and not last.endswith("ss") else OTHER


def _by_capitals(head: Sequence[str], keys: Sequence[str]) -> str:
    """Return the kind of a name that is nobody of the story: one in the lists is a person's."""
    article = keys[0] in DETERMINERS
    acronym = head[-1].isupper() and len(head[-1]) > 1
    if article or acronym or name_lexicon.is_place(" ".join(keys)):
        return ORGANISATION
    named = name_lexicon.is_first_name(keys[0]) or name_lexicon.is_listed_surname(keys[-1])
    return PERSON if named else OTHER
