"""Where a noun phrase that may name a speaker ends."""

from bisect import bisect_left

from wirecli.data.cues_context import NOUNS, SOURCES
from wirecli.data.speaker_nouns import BODIES, DOCUMENTS
from wirecli.data.word_classes import (
    ADVERBS,
    DAYS,
    DETERMINERS,
    FINITE,
    NOT_ADVERBS,
    OBJECTS,
    PASTS_OF_ONE_FORM,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes.paragraph import Paragraph, is_ampersand, is_hyphened, is_joined
from wirecli.marks.quotes.phrases import (
    ARTICLES,
    JOINTS,
    LONGEST,
    NO_VERBS,
    OF,
    OF_OR_IN,
    is_past,
)
from wirecli.rules import name_lexicon

BEFORE_PREPOSITIONS = frozenset(("close", "familiar", "loyal", "opposed", "related"))
"""Adjectives behind a noun whose preposition is of the phrase: a source close [to] the talks."""


def end_of(paragraph: Paragraph, index: int, limit: int) -> int:
    """Return where the noun phrase that begins at `index` ends."""
    end, last, has_name = index, min(limit, index + LONGEST), False
    while end < last:
        word = paragraph.tokens[end]
        ends = end > index and word[0].isalnum() and _ends(paragraph, end, has_name)
        if paragraph.inside[end] or (ends and not is_hyphened(paragraph, end)):
            break
        if not word[0].isalnum() and not _is_sign(paragraph, end):
            break
        has_name = has_name or (word[0].isupper() and paragraph.lower[end] not in DETERMINERS)
        end += 1
    return end


def _is_sign(paragraph: Paragraph, index: int) -> bool:
    """Return whether a sign is within a name: the stop of an initial, a hyphen, a currency."""
    word = paragraph.tokens[index]
    if word not in JOINTS:
        return word in "$%@#"
    return is_joined(paragraph, index) and (word != "." or _is_inner_stop(paragraph, index))


def _ends(paragraph: Paragraph, index: int, has_name: bool) -> bool:
    """Return whether it ends a noun phrase: a verb, a preposition, an object, an article."""
    lower, before = paragraph.lower[index], paragraph.lower[index - 1]
    if is_ampersand(paragraph, index - 1):
        return False
    if lower == "but":
        return not _is_between_adjectives(paragraph, index)
    if lower in SUBORDINATORS:
        others = paragraph.lower[index + 1 : index + 2] == ["others"]
        joins = others or _is_between_names(paragraph, index) or _joins_last(paragraph, index)
        return lower not in ("and", "or") or not joins
    if before in ARTICLES or before == "s" or (before in ("most", "more") and lower[-2:] == "ed"):
        return False
    if lower in SUBJECTS and lower != "who":
        return True
    if lower in PASTS_OF_ONE_FORM and paragraph.tokens[index - 1].istitle() and has_name:
        return True  # Ellen Marsh quit
    after = paragraph.lower[index + 1] if index + 1 < len(paragraph.lower) else ""
    if lower in ("early", "last", "late") and (after in UNITS or after in RELATIVES):
        return True
    if is_past(paragraph, index) or (paragraph.is_cue[index] and lower not in NOUNS):
        return True
    if before in DOCUMENTS and word_tags.lexical(lower) == word_tags.PARTICIPLE:
        return True
    if lower in PREPOSITIONS:
        return lower not in (OF if has_name else OF_OR_IN) and before not in BEFORE_PREPOSITIONS
    if lower in DETERMINERS:
        return before not in PREPOSITIONS and before not in DETERMINERS and before != "and"
    if lower in FINITE:
        return lower not in NO_VERBS
    if lower in DAYS or lower in OBJECTS:
        return True
    if paragraph.tokens[index] in ADVERBS:
        return True
    return paragraph.tokens[index].endswith("ly") and lower not in NOT_ADVERBS


def _is_between_adjectives(paragraph: Paragraph, index: int) -> bool:
    """Return whether a "but" is within a phrase: according to complete [but] unofficial returns."""
    tokens = paragraph.tokens
    before = paragraph.lower[index - 1]
    thing = name_lexicon.is_role(before) or before in SOURCES or before in BODIES
    if thing or index + 2 >= len(tokens) or not before.isalpha():
        return False
    adjective, noun = (word_tags.tag(tokens, near) for near in (index + 1, index + 2))
    return not before.endswith("s") and adjective == word_tags.NOMINAL and noun in word_tags.NOUNS


def _joins_last(paragraph: Paragraph, index: int) -> bool:
    """Return whether another phrase with its article ends a sentence: the mayor [and] the board."""
    tokens, stop = paragraph.tokens, index + 2
    if paragraph.lower[index + 1 : stop] not in (["a"], ["an"], ["the"]):
        return False
    last = min(len(tokens), stop + LONGEST)
    while stop < last and word_tags.tag(tokens, stop) in word_tags.NOUNS:
        stop += 1
    return stop == len(tokens) or tokens[stop] in ".;"


def _is_between_names(paragraph: Paragraph, index: int) -> bool:
    return paragraph.tokens[index - 1][0].isupper() and opens_name(paragraph, index + 1)


def opens_name(paragraph: Paragraph, index: int) -> bool:
    """Return whether a name, or a role with its name, is at `index`: `[mayor] Ellen Marsh`."""
    tokens = paragraph.tokens
    while index < len(tokens) and name_lexicon.is_role(tokens[index]):
        index += 1
    return index < len(tokens) and tokens[index][0].isupper()


def _is_inner_stop(paragraph: Paragraph, index: int) -> bool:
    """Return whether a full stop is that of an initial or a title, not of the sentence."""
    after = index + 1
    number = bisect_left(paragraph.sentence_ends, after)
    return not (number < len(paragraph.sentence_ends) and paragraph.sentence_ends[number] == after)
