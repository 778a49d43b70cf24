"""Whether a clause without "that" begins behind a cue: `Marsh said [the road is open]`."""

from wirecli.data.cues_context import (
    AFTER_TAG,
    ANNOUNCING,
    RITUAL,
    SURE,
)
from wirecli.data.word_classes import (
    CLAUSE_PRONOUNS,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import adjuncts, clauses
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.reporting_clauses import ReportingClause

NEAR = 10
"""Tokens within which marks show that a noun after the cue was said."""
LEAST_NOUN = 4
"""Tokens of such a noun with what belongs to it, the full stop counted."""
PROPOSING = frozenset(
    ("acknowledge", "admit", "deny", "propose", "recall", "recommend", "report", "suggest")
)
"""Verbs that take a participle: `suggested closing the bridge`, `denied taking money`."""
UNSAID = frozenset(("anything", "everything", "little", "much", "nothing", "something"))
"""Words that stand for what was said, and say nothing of it: said nothing to the police."""


def opens(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether a clause without "that" begins: its verb must show, but after `said`."""
    lower, frame = paragraph.lower, clause.verb.frame
    cue = lower[clause.cue[0]]
    pronoun = lower[start] in CLAUSE_PRONOUNS
    can_be_noun = paragraph.spans and not clause.passive and frame in ("claim", "say")
    if can_be_noun and _has_marks(paragraph, start, clause.limit):
        return True
    if _is_ritual(paragraph, start):
        return False
    if lower[start] in UNSAID and not clauses.has_verb(paragraph, start, clause.limit):
        return False
    if clause.passive or frame == "ask" or lower[start] in CONJUNCTIONS:
        return False
    if lower[start] in ("it", "this") and _is_alone(paragraph, start, clause.limit):
        return False
    if lower[start].endswith("ing") and clause.verb.lemma in PROPOSING:
        return True
    if clause.verb.lemma == "warn" and _is_warned(paragraph, start, clause.limit):
        return True
    if frame in ("claim", "vow") and not pronoun:
        return False
    joins = lower[start] in PREPOSITIONS and not adjuncts.opens_quantity(paragraph, start)
    joins = joins or lower[start] in SUBORDINATORS
    if joins or not (paragraph.tokens[start][0].isalnum() or paragraph.inside[start]):
        sure = cue in SURE and lower[start] not in AFTER_TAG
        return sure and clauses.has_verb(paragraph, start, clause.limit)
    if lower[clause.cue[0] - 1] == "to" and clause.verb.lemma != "say" and frame == "say":
        return pronoun
    long = clause.limit - start > LEAST_NOUN
    if long and clause.mention and clause.verb.lemma in ANNOUNCING:
        return True
    if cue in SURE and frame != "tell":
        return True
    return clauses.has_verb(paragraph, start, clause.limit)


def _is_warned(paragraph: Paragraph, index: int, limit: int) -> bool:
    """Return whether somebody is warned to do something: warned [the council] to close it."""
    end = adjuncts.skip(paragraph, index, limit, hearer=True, opening=("to",))
    return end > index and paragraph.lower[end : end + 1] == ["to"]


def _is_ritual(paragraph: Paragraph, index: int) -> bool:
    """Return whether words are said that report nothing: [his piece], [a prayer], [no] to it."""
    lower, after = paragraph.lower, paragraph.lower[index + 1 : index + 2]
    if lower[index] in DETERMINERS and lower[index] != "no":
        return not RITUAL.isdisjoint(after)
    closed = not after or after[0] in PREPOSITIONS or after[0] in DAYS or not after[0].isalnum()
    return lower[index] in RITUAL and closed


def _is_alone(paragraph: Paragraph, index: int, limit: int) -> bool:
    """Return whether a pronoun is an object, no subject: announced [it] from the stage."""
    behind = paragraph.lower[index + 1 : index + 2]
    if not behind or behind[0] in SUBORDINATORS:
        return bool(behind)
    return behind[0] in PREPOSITIONS and not clauses.has_verb(paragraph, index + 1, limit)


def _has_marks(paragraph: Paragraph, start: int, limit: int) -> bool:
    """Return whether marks show that a noun was said: `noted the "endless mess"`."""
    return any(index in paragraph.opens for index in range(start, min(limit, start + NEAR)))
