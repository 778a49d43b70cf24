"""What a noun reports whose owner is named: `rejected Reed's claim that the mill was unsafe`.

The clause ends at a comma or with the sentence. Where the noun is the subject, `Reed's claim that
the mill was unsafe angered Marsh`, its end does not show, and nothing is claimed.
"""

from wirecli.data.cues_context import REPORTING_NOUNS
from wirecli.data.word_classes import POSSESSIVES, PREPOSITIONS
from wirecli.marks.phrases import noun_phrases, word_tags
from wirecli.marks.quotes import clauses, noun_cues, speaker_gate
from wirecli.marks.quotes.claims import Claim, TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import Mention

ADJECTIVES = 2
"""Tokens between an owner and the noun: his [earlier] claim."""
VOWS = frozenset(
    ("guarantee", "guarantees", "pledge", "pledges", "promise", "promises", "vow", "vows")
)
"""Nouns before an infinitive: her pledge [to stay]."""
DESCRIBING = frozenset((word_tags.ADVERB, word_tags.AMID, word_tags.NOMINAL))
"""Classes of the words between an owner and the noun."""
LEAST = 2
"""Tokens of a clause."""


def find(paragraph: Paragraph, index: int) -> Claim | None:
    """Return the claim of a noun at `index`, None if it has no owner or no clause."""
    noun, after = paragraph.lower[index], paragraph.lower[index + 1 : index + 2]
    if noun not in REPORTING_NOUNS or after not in (["that"], ["to"]):
        return None
    if after == ["to"] and noun not in VOWS:
        return None
    if after == ["that"] and noun_cues.is_relative(paragraph, index + 2):
        return None
    floor, limit = sentence(paragraph, index)
    owner = _owner(paragraph, index, floor)
    if owner is None or not _is_object(paragraph, owner.begin, floor):
        return None
    first = index + 1 + (after == ["that"])
    last = clauses.end(paragraph, first, limit, {}, subordinate=True)
    if last - first < LEAST or _opens_marks(paragraph, (first, last)):
        return None
    claim = Claim(((first, last),), owner, (index, index + 1), "quote.owned")
    return (
        claim
        if paragraph.lower[owner.first] in POSSESSIVES
        else speaker_gate.passed(paragraph, claim)
    )


def _owner(paragraph: Paragraph, index: int, floor: int) -> Mention | None:
    """Return who has the noun: `[Reed]'s claim`, `[his] earlier claim`."""
    lower = paragraph.lower
    for near in range(index - 1, max(floor, index - 2 - ADJECTIVES), -1):
        if lower[near] in POSSESSIVES:
            return Mention(near, near + 1, near, near + 1)
        if lower[near] == "s" and paragraph.tokens[near - 1] in "'’":
            first = noun_phrases.owner_start(paragraph.tokens, near - 1, floor)
            return Mention(first, near - 1, first, near + 1) if first < near - 1 else None
        if word_tags.tag(paragraph.tokens, near) not in DESCRIBING:
            return None
    return None


def _is_object(paragraph: Paragraph, begin: int, floor: int) -> bool:
    """Return whether a verb or a preposition stands before the owner: [rejected] Reed's claim."""
    if begin <= floor:
        return False
    before = paragraph.tokens[begin - 1]
    if before.lower() in PREPOSITIONS or before.lower() in ("as", "despite", "to"):
        return True
    return before.islower() and word_tags.tag(paragraph.tokens, begin - 1) in (
        word_tags.VERB,
        word_tags.BASE,
    )


def _opens_marks(paragraph: Paragraph, stretch: TokenRange) -> bool:
    """Return whether all of a clause is one span in marks, which other rules read."""
    span = paragraph.opens.get(stretch[0])
    return span is not None and span.close >= stretch[1]
