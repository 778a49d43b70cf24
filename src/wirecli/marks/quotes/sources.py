"""Sources beside what they say: according to somebody, or a colon that introduces it."""

from wirecli.data.cues_context import SOURCES
from wirecli.data.word_classes import (
    DETERMINERS,
    FINITE,
    OBJECTS,
)
from wirecli.marks.quotes import clauses, mentions, reporting_clauses
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, is_joined, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

AGENTS = (["by"], ["in"])
"""Prepositions of the source behind a participle: as noted [by] Marsh, as stated [in] it."""
LONGEST_TAG = 12
"""Tokens of a tag between words in marks and their source."""


def claim_introduced(paragraph: Paragraph, claims: Claims) -> Claim | None:
    """Return the speaker of a paragraph whose colon introduces the next one: `He declared:`."""
    floor, limit = sentence(paragraph, len(paragraph.tokens) - 1)
    for index in reversed(paragraph.cues):
        if index < floor:
            break
        verb = reporting_clauses.verb_at(paragraph, index)
        clause = reporting_clauses.read(paragraph, index, verb) if verb else None
        clause = (
            reporting_clauses.with_speaker(paragraph, clause, claims)
            if clause and clause.shared
            else clause
        )
        if clause and clause.mention:
            return Claim((), clause.mention, clause.cue, "quote.introduced")
    last = limit - 1
    mention = mentions.after(paragraph, floor, last)
    return Claim((), mention, (last, limit), "quote.introduced") if mention else None


def claim_according_to(paragraph: Paragraph, index: int, claims: Claims) -> Claim | None:
    """Claim what is before or after: `According to X, ...`, `..., according to X, ...`."""
    if paragraph.lower[index + 1 : index + 2] != ["to"]:
        return None
    return _claim_beside_source(paragraph, index, (index, index + 2), claims)


def claim_credited(paragraph: Paragraph, index: int, claims: Claims) -> Claim | None:
    """Claim what is before or after a participle: `As noted by X, ...`, `..., as stated in X`."""
    if index == 0 or paragraph.lower[index - 1] != "as" or paragraph.lower[index].endswith("ing"):
        return None
    verb = reporting_clauses.verb_at(paragraph, index)
    if paragraph.lower[index + 1 : index + 2] not in AGENTS or not verb or verb.frame != "say":
        return None
    return _claim_beside_source(paragraph, index - 1, (index, index + 1), claims)


def _claim_beside_source(
    paragraph: Paragraph, index: int, cue: TokenRange, claims: Claims
) -> Claim | None:
    """Claim what is before or after a phrase at `index`; its source is behind a preposition."""
    edge = index - (index > 0 and paragraph.tokens[index - 1] == "(")
    floor, limit = sentence(paragraph, edge)
    mention = mentions.after(paragraph, index + 2 + (cue[0] > index), limit)
    if mention is None or not _is_source(paragraph, mention):
        return None
    end = _source_end(paragraph, mention.end, limit)
    begin = _floor(paragraph, floor, edge, claims)
    if index - begin <= 1:
        end = _after_description(paragraph, mention, end, limit)
        start = end + 1 if end < limit and paragraph.tokens[end] == "," else end
        last = clauses.trim(paragraph, start, limit)
        return (
            Claim(((start, last),), mention, cue, "quote.according-clause")
            if last - start > 1
            else None
        )
    left = (begin, clauses.trim(paragraph, begin, edge))
    if begin > floor and edge - begin <= LONGEST_TAG and 1 in paragraph.is_cue[begin:edge]:
        return None  # "...," Marsh said, according to the BBC
    if index - begin < 5 and paragraph.lower[begin] in ("it", "that", "this"):
        return None
    if end + 1 < limit and paragraph.tokens[end] == "," and paragraph.tokens[index - 1] == ",":
        right = (end + 1, clauses.trim(paragraph, end + 1, limit))
        if paragraph.is_cue[end + 1] and not clauses.has_verb(paragraph, *left):
            return None  # Marsh, according to Reed, said it was late
        if right[1] - right[0] > 1 and index - begin < 12:
            return Claim((left, right), mention, cue, "quote.clause-according-clause")
    return Claim((left,), mention, cue, "quote.clause-according")


def _is_source(paragraph: Paragraph, mention: Mention) -> bool:
    """Return whether it can say something, and is not a measure: `according to plan`.

    A common noun alone, in the singular without an article, is a source only if it is a role or
    one of `SOURCES`.
    """
    noun, after = paragraph.tokens[mention.first], paragraph.lower[mention.last : mention.last + 3]
    if mention.last - mention.first > 1 or not noun.islower():
        return True
    if after[0:1] in (["and"], ["but"], ["or"]) and after[-1].endswith("s"):
        return True
    if noun.endswith("s") and not noun.endswith(("ss", "us")):
        return True
    return noun in SOURCES or noun in OBJECTS or noun in name_lexicon.roles()


def _source_end(paragraph: Paragraph, end: int, limit: int) -> int:
    """Return the index after the source and its descriptions, at a comma or the sentence's end."""
    while end < limit and paragraph.tokens[end] not in ",;—–:" and not paragraph.inside[end]:
        end += 1
    return end


def _after_description(paragraph: Paragraph, mention: Mention, end: int, limit: int) -> int:
    """Return the comma that closes a description of the source: `Marsh, a baker who left,`.

    One with "the" describes only a name: `According to a report, the road, the bridge and ...`.
    """
    titled = _titled(paragraph, mention, end, limit)
    if titled >= 0:
        return titled
    if end + 2 >= limit or paragraph.lower[end + 1] not in (
        "a",
        "an",
        "the",
        "who",
        "which",
        "whose",
    ):
        return end
    if paragraph.lower[end + 1] == "the" and not paragraph.tokens[mention.last - 1][0].isupper():
        return end
    related = paragraph.lower[end + 1] in ("who", "which", "whose")
    for index in range(end + 2, min(limit, end + 20)):
        if paragraph.inside[index] or is_dash(paragraph, index):
            return end
        if paragraph.tokens[index] == ",":
            return index
        related = related or paragraph.lower[index] in ("who", "which", "that")
        if not related and paragraph.lower[index] in FINITE and paragraph.lower[index] != "s":
            return end
    return end


def _titled(paragraph: Paragraph, mention: Mention, end: int, limit: int) -> int:
    """Return the comma behind a role without an article: `Marsh, chief clerk of Oakvale, it is`.

    It is -1 if there is none.
    """
    if end + 2 >= limit or not paragraph.tokens[mention.last - 1][0].isupper():
        return -1
    comma = next((x for x in range(end + 2, limit) if paragraph.tokens[x] == ","), limit)
    words = paragraph.lower[end + 1 : comma]
    if comma == limit or words[0] in DETERMINERS or not any(map(name_lexicon.is_role, words)):
        return -1
    return -1 if clauses.has_verb(paragraph, end + 1, comma) else comma


def _is_time(paragraph: Paragraph, colon: int) -> bool:
    """Return whether a colon is inside a time of day: 8:30."""
    return is_joined(paragraph, colon + 1) and paragraph.tokens[colon - 1].isdecimal()


def _floor(paragraph: Paragraph, floor: int, index: int, claims: Claims) -> int:
    for near in range(index - 1, max(floor, index - 80) - 1, -1):
        if claims.taken[near] or (paragraph.tokens[near] in ";:" and not _is_time(paragraph, near)):
            return near + 1
    return floor
