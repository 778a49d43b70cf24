"""What a noun reports whose owner is named: `rejected Reed's claim that the mill was unsafe`.

The clause ends at a comma or with the sentence. Where the noun is the subject, `Reed's claim that
the mill was unsafe angered Marsh`, its end does not show, and nothing is claimed.
"""

from wirecli.data.cues_context import REPORTING_NOUNS
from wirecli.data.word_classes import POSSESSIVES, PREPOSITIONS
from wirecli.marks.phrases import noun_phrases, word_tags
from wirecli.marks.quotes import clauses, noun_cues, speaker_gate, speaker_kinds
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
VERBAL = frozenset((word_tags.BASE, word_tags.PLURAL, word_tags.VERB))
"""Classes of a verb before an owner; one in -s is no plural there: [contradicts] Reed's claim."""
APOSTROPHES = frozenset("'’")
ARTICLES = frozenset(("a", "an", "another", "the"))
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


def whose(paragraph: Paragraph, mention: Mention) -> Mention:
    """Return whose a thing is that does something to say: `[his] answer was to say`, else it."""
    if not speaker_kinds.is_mute(paragraph.tokens[mention.first : mention.last]):
        return mention
    return _owner(paragraph, mention.last - 1, mention.first - 1) or mention


def _owner(paragraph: Paragraph, index: int, floor: int) -> Mention | None:
    """Return who has the noun: `[Reed]'s claim`, `[his] earlier claim`, `a [Courier] report`."""
    lower = paragraph.lower
    for near in range(index - 1, max(floor, index - 2 - ADJECTIVES), -1):
        if lower[near] in POSSESSIVES:
            return Mention(near, near + 1, near, near + 1)
        end = _before_apostrophe(paragraph, near)
        if end >= 0:
            first = noun_phrases.owner_start(paragraph.tokens, end, floor)
            return Mention(first, end, first, near + 1) if first < end else None
        if word_tags.tag(paragraph.tokens, near) not in DESCRIBING:
            break
    return _source(paragraph, index, floor)


def _before_apostrophe(paragraph: Paragraph, index: int) -> int:
    """Return where an owner ends whose apostrophe, or the s behind it, is at `index`; else -1."""
    sign = index - (paragraph.lower[index] == "s")
    if paragraph.tokens[sign] not in APOSTROPHES or not sign:
        return -1
    return sign if sign < index or paragraph.lower[sign - 1].endswith("s") else -1


def _source(paragraph: Paragraph, index: int, floor: int) -> Mention | None:
    """Return whose report it is by a name behind an article: `a [Norland Courier] report`."""
    first = index
    while first - 1 > floor and paragraph.tokens[first - 1][0].isupper():
        first -= 1
    if first == index or paragraph.lower[first - 1] not in ARTICLES:
        return None
    return Mention(first, index, first - 1, index)


def _is_object(paragraph: Paragraph, begin: int, floor: int) -> bool:
    """Return whether a verb or a preposition stands before the owner: [rejected] Reed's claim."""
    if begin <= floor:
        return False
    before = paragraph.tokens[begin - 1]
    if before.lower() in PREPOSITIONS or before.lower() in ("as", "despite", "to"):
        return True
    return before.islower() and word_tags.tag(paragraph.tokens, begin - 1) in VERBAL


def _opens_marks(paragraph: Paragraph, stretch: TokenRange) -> bool:
    """Return whether all of a clause is one span in marks, which other rules read."""
    span = paragraph.opens.get(stretch[0])
    return span is not None and span.close >= stretch[1]
