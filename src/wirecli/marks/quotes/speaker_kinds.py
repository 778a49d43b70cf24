"""What kind of speaker a phrase names: a person, an organisation, a group, a document, other."""

from collections.abc import Sequence, Set

from wirecli.data.cues_context import MEDIA, SOURCES
from wirecli.data.name_words import PEOPLES
from wirecli.data.speaker_nouns import BODIES, DOCUMENTS, GROUPS, SOMEBODY
from wirecli.data.word_classes import (
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from wirecli.marks.phrases import firm_names, word_tags
from wirecli.marks.quotes.discourse import DiscoursePersons, Speaker
from wirecli.marks.quotes.phrase_ends import BEFORE_PREPOSITIONS
from wirecli.rules import name_lexicon

PERSON, ORGANISATION, GROUP, DOCUMENT, OTHER = (
    "person",
    "organisation",
    "group",
    "document",
    "other",
)
OF_WHICH = frozenset((DOCUMENT, GROUP, ORGANISATION))
"""Kinds that "which" may mean, where it speaks."""
AGENTS = ("ants", "ers", "ians", "ists", "men", "ors")
"""Endings of plurals for those who do something: hijackers."""
PLURALS = (("men", "man"), ("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("s", ""))
"""Endings of plurals with what the singular has for them, the longer ones first."""
COLLECTIVE = ("ch", "ese", "ish", "sh", "ss")
"""Endings of adjectives that with an article name a whole people: the French, the Swiss."""
PLACING = frozenset(("abroad", "elsewhere", "here", "nearby", "there", "today"))
"""Adverbs behind the head of a phrase."""
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
    if len(words) > 1 and all(word.isupper() for word in words):  # copy in capitals
        kind = _by_head(frozenset(), _head([word.lower() for word in words]))
        return kind if kind != OTHER else _by_head(persons.firms, _head(words))
    head = _head(words)
    if head[-1] in ("group", "groups") and words[len(head) : len(head) + 1] == ["of"]:
        return GROUP  # a group of bakers
    return _by_head(persons.firms, head)


def head_noun(persons: DiscoursePersons, speaker: Speaker) -> str:
    """Return the last word of the head of a speaker's phrase, folded: wife of `his wife`."""
    if speaker.name is None:
        return ""
    words = persons.text[speaker.name.start : speaker.name.end].replace(",", " ,").split()
    return name_lexicon.key(_head(words)[-1])


def is_thing(words: Sequence[str]) -> bool:
    """Return whether a phrase with a small last word names no one who acts: [the weather]."""
    last = _head(words)[-1]
    one = last.removesuffix("s")
    acts = name_lexicon.is_role(one) or one in BODIES or last in SOURCES
    acts = acts or last.endswith(AGENTS)
    return last.islower() and not acts


def is_mute(words: Sequence[str]) -> bool:
    """Return whether a phrase names a thing that is not written either: [his best response]."""
    return is_thing(words) and _head(words)[-1] not in DOCUMENTS


def _head(words: Sequence[str]) -> Sequence[str]:
    ends = (at for at in range(1, len(words)) if _ends_head(words, at))
    last = next(ends, len(words))
    return words[: last - (last > 1 and words[last - 1] in BEFORE_PREPOSITIONS)]


def _ends_head(words: Sequence[str], index: int) -> bool:
    """Return whether the head ends before a word: [protesters] marching, [rebels] elsewhere."""
    word, before = words[index], words[index - 1]
    if word.casefold() in HEAD_ENDS or word in PLACING:
        return True
    noun = before.endswith("s") or before in DOCUMENTS
    noun = noun and (index == 1 or before.islower())
    return noun and word_tags.lexical(word) == word_tags.PARTICIPLE


def _by_head(firms: Set[firm_names.Words], head: Sequence[str]) -> str:
    """Return the kind by the last word of a head, in the order in which one outdoes the next."""
    keys = [name_lexicon.key(word.strip("\"'“”’.").removeprefix("ex-")) for word in head]
    last, bodies = keys[-1], name_lexicon.organisations()
    named = len(keys) > 1 and head[-1][0].isupper()
    several = _is_role(_singular(last)) or (head[-1].islower() and last.endswith(AGENTS))
    if "and" in keys or (several and last not in BODIES) or last in GROUPS:
        return GROUP
    if "&" in keys or (named and last in bodies and keys[0] not in DETERMINERS):
        return ORGANISATION
    if _is_role(last) or last in SOMEBODY or _is_compound_of_role(last):
        return PERSON
    if last in DOCUMENTS or last in MEDIA:
        return DOCUMENT
    if named and _is_role(keys[0]) and bodies.isdisjoint(keys):
        return PERSON
    capital = head[-1][0].isupper()
    if last in BODIES or (capital and not bodies.isdisjoint(keys)):
        return ORGANISATION
    if capital:
        return _by_capitals(firms, head, keys)
    return GROUP if last.endswith("s") and not last.endswith("ss") else OTHER


def is_national(noun: str) -> bool:
    """Return whether a noun is what somebody of a people is called: Swede, but not French."""
    if noun not in PEOPLES or noun.endswith(COLLECTIVE):
        return False
    return not noun.endswith("s")


def _is_role(noun: str) -> bool:
    return noun in name_lexicon.roles() or noun in name_lexicon.titles()


def _is_compound_of_role(noun: str) -> bool:
    """Return whether a noun with hyphens names somebody: passer-by, vice-captain, 9-year-old."""
    first, *_, last = noun.split("-") if "-" in noun else ("", "")
    return last == "old" or _is_role(first) or _is_role(last) or first.endswith("er")


def _singular(noun: str) -> str:
    """Return the singular of a plural, "" if it is none: witness, spokesman, secretary."""
    for ending, one in PLURALS:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + one
    return ""


def _by_capitals(firms: Set[firm_names.Words], head: Sequence[str], keys: Sequence[str]) -> str:
    """Return the kind of a name that is nobody of the story: one in the lists is a person's."""
    if keys[-1] in PEOPLES and keys[-1].endswith("s"):
        return GROUP
    article = keys[0] in DETERMINERS
    if article and is_national(keys[-1]):
        return PERSON
    capitals = len(head) > 1 and all(word.isupper() for word in head)
    acronym = head[-1].isupper() and len(head[-1]) > 1 and not capitals
    if article or acronym or name_lexicon.is_place(" ".join(keys)):
        return ORGANISATION
    if tuple(head) in firms:
        return ORGANISATION
    if name_lexicon.is_first_name(keys[0]) or name_lexicon.is_listed_surname(keys[-1]):
        return PERSON
    of_land = len(keys) > 1 and (name_lexicon.is_land(keys[0]) or name_lexicon.is_word(keys[0]))
    return ORGANISATION if of_land else OTHER
