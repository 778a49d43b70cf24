"""What nobody is reported to have said: a negated cue, a condition, a refusal."""

from wirecli.data.cues_context import (
    CONDITIONS,
    FALLING_SHORT,
    INTENDING,
    QUESTION_WORDS,
    REFUSING,
)
from wirecli.data.word_classes import RELATIVE_PRONOUNS
from wirecli.marks.quotes import speaker_kinds, subject_ends
from wirecli.marks.quotes.claims import Claim
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.reporting_clauses import ReportingClause

NEGATING = frozenset(("cannot", "never", "not", "t"))
"""Words between a subject and its cue with which nothing was said; t is that of `didn't`."""
SHOWING = frozenset(("highlight", "illustrate", "underline", "underscore"))
"""Verbs that things do: the storm underscored a weakness."""
WISHING = frozenset(("might", "must", "ought", "should"))
"""Auxiliaries with which nothing has been said."""
PORTENDING = frozenset(("promise", "threaten"))
"""Verbs before an infinitive that things do too."""
BEFORE_TO = 3
"""Tokens before an infinitive among which a refusal stands: declined repeatedly to say."""


def is_reported(paragraph: Paragraph, clause: ReportingClause, claim: Claim) -> bool:
    """Return whether a clause says that something was said: not `has never said that it closes`.

    Words in marks of their own were said by somebody, whatever the cue is. A question is what was
    not answered, and is kept: `would not say whether it closes`.
    """
    if any(
        first in paragraph.opens or first - 1 in paragraph.opens for first, _ in claim.stretches
    ):
        return True
    if _is_condition(paragraph, clause) or _is_of_thing(paragraph, clause, claim):
        return False
    if paragraph.lower[claim.stretches[0][0]] in QUESTION_WORDS:
        return True
    return not (_is_negated(paragraph, clause) or _is_wished(paragraph, clause))


def _is_negated(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a "not" or "without" is of the cue, or it is the infinitive of a refusal."""
    lower, cue = paragraph.lower, clause.cue[0]
    if cue > clause.floor and lower[cue - 1] == "without":
        return True
    if cue == clause.begin and clause.mention and clause.mention.first > cue:
        return False
    gerund = cue > clause.floor + 1 and lower[cue].endswith("ing")
    if gerund and lower[cue - 1] in ("of", "than", "to") and lower[cue - 2] in FALLING_SHORT:
        return True
    if cue > clause.floor and lower[cue - 1] == "to":
        governing = lower[max(clause.floor, cue - 1 - BEFORE_TO) : cue - 1]
        return not (REFUSING.isdisjoint(governing) and INTENDING.isdisjoint(governing[-1:]))
    between = lower[subject_ends.skip_adverbs(paragraph, cue, clause.floor) : cue]
    return not NEGATING.isdisjoint(between)


def _is_of_thing(paragraph: Paragraph, clause: ReportingClause, claim: Claim) -> bool:
    """Return whether a thing does it: `the weather threatens to stop`, `his answer was to say`."""
    first, mention = claim.stretches[0][0], claim.mention
    if mention is None:
        return False
    words = paragraph.tokens[mention.first : mention.last]
    infinitive = clause.cue[0] > clause.floor and paragraph.lower[clause.cue[0] - 1] == "to"
    if clause.verb.lemma in SHOWING or infinitive:
        return len(words) > 1 and speaker_kinds.is_mute(words)
    if clause.verb.lemma not in PORTENDING or paragraph.lower[first] not in ("not", "to"):
        return False
    if words[0].lower() in RELATIVE_PRONOUNS - {"who"} or words[0].lower() in ("it", "this"):
        return True
    return len(words) > 1 and speaker_kinds.is_thing(words)


def _is_wished(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a cue is only what should be said: the mayor [should] say that it is old."""
    before = subject_ends.skip_adverbs(paragraph, clause.cue[0], clause.floor)
    if before > clause.floor and paragraph.lower[before - 1] in ("i", "we"):  # I should say
        return False
    return not WISHING.isdisjoint(paragraph.lower[before : clause.cue[0]])


def _is_condition(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether an "if" or "unless" opens the clause of a cue: `If Marsh says it is open`."""
    return clause.begin > clause.floor and paragraph.lower[clause.begin - 1] in CONDITIONS
