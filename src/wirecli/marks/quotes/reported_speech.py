"""The reported clause behind a verb: where it begins, and whether it is one."""

from wirecli.data.cues_context import (
    QUESTION_WORDS,
    SETTINGS,
)
from wirecli.data.word_classes import (
    AUXILIARIES,
    BE,
    CLAUSE_PRONOUNS,
    CONJUNCTIONS,
    DAY_PARTS,
    DAYS,
    DETERMINERS,
    FINITE,
    FINITE_TOO,
    IRREGULAR_PASTS,
    PREPOSITIONS,
)
from wirecli.marks.quotes import bare_clauses, clauses, later_cues, phrases
from wirecli.marks.quotes.claims import Claim
from wirecli.marks.quotes.indirect import subject_after
from wirecli.marks.quotes.paragraph import Paragraph, is_dash
from wirecli.marks.quotes.reporting_clauses import ReportingClause

INTRODUCING = QUESTION_WORDS | {"about", "never", "not", "that", "to"}
"""Words that may open a reported clause."""
NOT_TO = (["not", "to"], ["never", "to"])
THAT = frozenset(("that",))
OPENERS_BY_FRAME = {"ask": frozenset(("if", "to", "whether")), "tell": frozenset(("that", "to"))}
"""What opens the clause behind a comma, by the frame of the cue."""
HEARER = 10
"""Tokens of the rest of a hearer, and a setting behind it."""
PAUSES = frozenset(",;:(")
OWNING = frozenset("s")
"""What is a verb or ends an owner, behind an apostrophe: this year's."""
MAIN_VERBS = frozenset(("are", "had", "has", "is", "was", "were", "will", "would"))
"""Auxiliaries of the sentence's own verb behind a reported clause that is amid it."""
LIKENED = (["as", "did"], ["as", "do"], ["as", "does"], ["as", "has"], ["as", "have"])
"""What opens a likening: warned, [as did] Marsh, that it was late."""


def claim_clause(paragraph: Paragraph, clause: ReportingClause, start: int) -> Claim | None:
    """Claim the clause after the cue: `Marsh said (that) the road is open`."""
    first = clause_start(paragraph, clause, start)
    if first < 0:
        return None
    last = clauses.end(
        paragraph,
        first,
        _limit(paragraph, clause),
        later_cues.begins(paragraph, clause),
        subordinate=later_cues.is_subordinate(paragraph, clause) or _is_related(paragraph, clause),
    )
    if last - first < 2 or (last - first == 2 and paragraph.lower[first] == "a"):  # say a word
        return None
    mention = clause.mention or subject_after(paragraph, clause, last)
    if mention and paragraph.lower[first] in AUXILIARIES and first == clause.end:
        mention = phrases.inner(paragraph, mention)
        last = _main_verb(paragraph, first, last)
    span = paragraph.opens.get(first)
    if span and span.close >= last:
        first, last = span.first, span.last
    return Claim(((first, last),), mention, clause.cue, "quote.tag-clause")


def _main_verb(paragraph: Paragraph, first: int, last: int) -> int:
    """Return where a clause without a subject ends: `a house Reed says [is old] | was sold`."""
    verbs = (
        index
        for index in range(first + 2, last)
        if paragraph.lower[index] in MAIN_VERBS
        and paragraph.lower[index - 1] not in CONJUNCTIONS
        and paragraph.tokens[index - 1][0].isalnum()
    )
    return next(verbs, last)


def _limit(paragraph: Paragraph, clause: ReportingClause) -> int:
    """Return where the sentence ends, or where a clause that is amid it does.

    A dash closes what a dash opens: `The study — [which notes that the road is old] — is out`; a
    comma before the main verb what a comma opens: `Marsh, [who said it was late], left`.
    """
    opening = clause.begin - 1
    if opening < clause.floor:
        return clause.limit
    after = (x for x in range(clause.end + 1, clause.limit) if not paragraph.inside[x])
    if is_dash(paragraph, opening):
        return next((x for x in after if is_dash(paragraph, x)), clause.limit)
    if _is_amid(paragraph, clause):
        closing = [x for x in after if _closes_amid(paragraph, x)]
        return closing[-1] if closing else clause.limit
    return clause.limit


def _is_amid(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether it is of a subject that has no verb yet: `Marsh, [who said] ...`."""
    mention, comma = clause.mention, clause.begin - 1
    if mention is None or paragraph.tokens[comma] != ",":
        return False
    relates = paragraph.lower[mention.last - 1] in ("which", "who", "whom")
    return relates and not clauses.has_verb(paragraph, clause.floor, comma)


def _closes_amid(paragraph: Paragraph, index: int) -> bool:
    """Return whether a comma, or marks with their comma, ends at a verb: `"late," | left`."""
    verb = index + (paragraph.tokens[index] == ",")
    paused = verb > index or clauses.ends_with_comma(paragraph, index)
    if not paused or verb >= len(paragraph.lower):
        return False
    return paragraph.lower[verb] in FINITE or clauses.is_past(paragraph, verb)


def _is_related(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a clause is of what a pronoun relates to: `a plan, [which Marsh says] fails`.

    It ends at the comma that closes it.
    """
    before = clause.begin - 1
    relates = before > clause.floor and paragraph.lower[before] in ("which", "who", "whom")
    verb = paragraph.lower[clause.end : clause.end + 1]
    return relates and bool(verb) and (verb[0] in FINITE or verb[0] in IRREGULAR_PASTS)


def clause_start(paragraph: Paragraph, clause: ReportingClause, start: int) -> int:
    """Return where the reported clause begins after the setting, -1 if there is none."""
    if start + 1 < clause.limit and paragraph.tokens[start] in ",:":
        start = _after_pause(paragraph, clause, start)
    if start < 0 or start >= clause.limit or _is_not_reported(paragraph, clause, start):
        return -1
    if paragraph.lower[start] in PREPOSITIONS:
        start = max(start, _that_after(paragraph, start, clause.limit, "say"))
    if clause.verb.frame == "tell":
        start = _that_of_hearer(paragraph, start, clause.limit)
    introduced = (
        _introduced(paragraph, clause, start) if paragraph.lower[start] in INTRODUCING else None
    )
    if introduced is not None:
        return introduced
    return start if bare_clauses.opens(paragraph, clause, start) else -1


def _after_pause(paragraph: Paragraph, clause: ReportingClause, start: int) -> int:
    """Return the index after a colon, or a comma with "that" or `As Marsh said`; else -1."""
    lower = paragraph.lower
    before = clause.begin - 1 if clause.begin > clause.floor else clause.floor
    if paragraph.tokens[start] == ":" or lower[start + 1] == "that" or lower[before] == "as":
        return start + 1
    return _that_after(paragraph, start, clause.limit, clause.verb.frame)


def _is_not_reported(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether it is not a reported clause: a hearer's "who", `not`, a participle."""
    lower = paragraph.lower
    if start > clause.end and lower[start] in ("who", "which", "whose"):
        return True
    if lower[clause.end] == "not" and not (
        clause.verb.frame == "vow" and lower[clause.end + 1 : clause.end + 2] == ["to"]
    ):
        return True
    return bool(paragraph.is_cue[start] and lower[start].endswith("ing"))


def _introduced(paragraph: Paragraph, clause: ReportingClause, start: int) -> int | None:
    """Return where the clause begins that a word opens: `that`, `whether`, `to`; -1: it may not."""
    lower, frame = paragraph.lower[start], clause.verb.frame
    if lower == "that" and start > clause.end and _is_relative(paragraph, start):
        return -1
    paused = paragraph.tokens[start + 1 : start + 2] == [","]
    if (
        lower == "that"
        and paused
        and paragraph.lower[start + 2 : start + 3][-1:]
        and (paragraph.is_cue[start + 2] and paragraph.lower[start + 2].endswith("ing"))
    ):
        return -1
    if lower == "that" and start + 1 < clause.limit:
        opening = 0 if _is_subject(paragraph, start) else 1
        return start + opening + (paragraph.tokens[start + 1] == ",")
    if lower == "about" and clause.verb.lemma == "ask":
        return -1 if clause.passive else start + 1
    by_none = clause.mention is None and paragraph.lower[clause.cue[0] - 1] in BE
    wanted = frame == "ask" and paragraph.lower[clause.end] == "for"
    if lower == "to" and (by_none or wanted):
        return -1
    if lower == "to" or paragraph.lower[start : start + 2] in NOT_TO:
        start -= start > clause.end and paragraph.lower[start - 1] == "never"
        return start if frame in ("tell", "vow") or clause.verb.lemma == "ask" else -1
    asks = frame in ("ask", "tell", "say") or clause.passive
    by_itself = clause.passive and paragraph.lower[clause.end] in SETTINGS
    near = start == clause.end or by_itself or lower not in ("who", "which", "when")
    return start if asks and near and lower in QUESTION_WORDS else None


def _is_relative(paragraph: Paragraph, index: int) -> bool:
    """Return whether a "that" behind a noun has only a verb: sorry for a joke [that] hurt.

    Behind a day it is none: said Monday that.
    """
    verb, before = paragraph.lower[index + 1 : index + 2], paragraph.lower[index - 1]
    if not verb or before in DAYS or before in DAY_PARTS or paragraph.tokens[index - 1] == ",":
        return False
    past = verb[0] in IRREGULAR_PASTS or (
        verb[0].endswith("ed") and len(verb[0]) >= clauses.LEAST_PAST
    )
    return past or verb[0] in FINITE - FINITE_TOO


def _is_subject(paragraph: Paragraph, index: int) -> bool:
    """Return whether a "that" is a pronoun with its verb: said [that] would help, that's why."""
    verb = paragraph.lower[index + 1]
    if verb in ("'", "’"):
        return paragraph.lower[index + 2 : index + 3] in (["s"], ["ll"], ["d"])
    finite = verb in AUXILIARIES and paragraph.tokens[index + 1].islower()
    return finite and not paragraph.inside[index + 1]


def _that_of_hearer(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return the "that" behind the rest of a hearer: `told her young Oakvale | friends that he`.

    It is `start` if a clause without "that" can begin there: at an article, a pronoun.
    """
    if paragraph.lower[start] in DETERMINERS or paragraph.lower[start] in CLAUSE_PRONOUNS:
        return start
    for index in range(start + 1, min(limit, start + HEARER)):
        if clauses.opens_that_clause(paragraph, index):
            return index
        word = paragraph.lower[index]
        if paragraph.inside[index] or word in FINITE or word in PAUSES:
            return start
    return start


def _that_after(paragraph: Paragraph, start: int, limit: int, frame: str) -> int:
    """Return the "that" after a setting with commas in it: `said in Oakvale, Norland, that`.

    Behind a hearer who is described it may be "to" or "whether": `asked Reed, a baker, to stay`.
    """
    openers = OPENERS_BY_FRAME.get(frame, THAT)
    opening = start + (paragraph.tokens[start] == ",")
    likened = paragraph.lower[opening : opening + 2] in LIKENED
    for index in range(start + 1, min(limit, start + 20)):
        if paragraph.lower[index] in openers and paragraph.tokens[index - 1] in ",":
            return index
        finite = paragraph.lower[index] in FINITE - OWNING and not likened
        if finite or paragraph.inside[index]:
            return -1
    return -1
