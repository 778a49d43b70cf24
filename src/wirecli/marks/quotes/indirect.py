"""What is reported without marks, or with some words in marks: the clauses beside a cue."""

from wirecli.data.cues_context import (
    SURE,
)
from wirecli.data.word_classes import (
    OBJECTS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import adjuncts, clauses, later_cues, mentions
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, is_pause
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.reporting_clauses import ReportingClause

TOPICS = {
    "argue": frozenset(("against", "for")),
    "boast": frozenset(("about", "of")),
    "brag": frozenset(("about", "of")),
    "caution": frozenset(("about", "against")),
    "complain": frozenset(("about", "of")),
    "hint": frozenset(("at",)),
    "muse": frozenset(("about",)),
    "remind": frozenset(("about", "of")),
    "speculate": frozenset(("about",)),
    "warn": frozenset(("about", "against", "of")),
    "wonder": frozenset(("about",)),
}
"""Verbs with the prepositions whose object is what was said: warned [of] a flood."""
HEARER = 6
"""Tokens of a hearer before the preposition: reminded [the council] of it."""
LEAST_TOPIC = 2
"""Tokens of an object with its preposition."""
JOINING_VERBS = frozenset(("and", "but", "or"))
"""What joins a second verb to a relative clause."""
NOTHING = frozenset(("anything", "everything", "nothing", "something"))
"""Words in -ing that are no participles."""


def claim_topic(paragraph: Paragraph, clause: ReportingClause, start: int) -> Claim | None:
    """Claim the object of a verb's own preposition: `warned against [closing the bridge]`.

    `start` is where a clause would begin; with "that" there the preposition's words are a setting.
    """
    prepositions = TOPICS.get(clause.verb.lemma, frozenset())
    index, far = clause.end, min(clause.limit, clause.end + HEARER)
    while (
        clause.verb.frame == "tell" and index < far and paragraph.lower[index] not in prepositions
    ):
        index += 1
    if clause.mention is None or clause.passive or index + 1 >= clause.limit:
        return None
    if paragraph.lower[index] not in prepositions or paragraph.lower[start : start + 1] == ["that"]:
        return None
    last = clauses.end(
        paragraph,
        index + 1,
        clause.limit,
        later_cues.begins(paragraph, clause),
        subordinate=later_cues.is_subordinate(paragraph, clause),
    )
    if last - index <= LEAST_TOPIC or paragraph.lower[index + 1] in OBJECTS - {"her"}:
        return None
    return Claim(((index + 1, last),), clause.mention, clause.cue, "quote.topic")


def claim_around(
    paragraph: Paragraph, clause: ReportingClause, start: int, claims: Claims
) -> Claim | None:
    """Claim what is around a reporting clause: `The road is open, Marsh said, and safe.`"""
    before = clause.begin - 1
    as_said = before - 1 > clause.floor and paragraph.lower[before] == "as"
    before -= as_said
    if clause.mention is None or before <= clause.floor or not is_pause(paragraph, before):
        return None
    if (
        paragraph.lower[clause.mention.first] in ("who", "which", "that")
        or clause.mention.first < clause.begin
    ):
        return None
    left = (left_floor(paragraph, clause.floor, before, claims), before)
    left = (_after_antecedent(paragraph, left), before)
    if as_said and not (start >= clause.limit - 1 and _is_clause(paragraph, left)):
        return None
    if left[1] <= left[0] or adjuncts.is_setting(paragraph, left):
        return _after_setting(paragraph, clause, start)
    if _introduces(paragraph, clause, start) and not _is_clause(paragraph, left):
        return None
    if paragraph.tokens[start : start + 1] != [","] and adjuncts.is_opening(paragraph, left):
        return None
    if (
        start >= clause.limit
        or paragraph.tokens[start] in ".:;?!"
        or paragraph.lower[start] in ("as", "when", "after", "while", "before")
    ):
        return Claim((left,), clause.mention, clause.cue, "quote.clause-tag")
    if (
        paragraph.tokens[start] in ",—–"
        and clause.begin == clause.cue[0]
        and not _goes_on_after(paragraph, clause, start)
    ):
        return Claim((left,), clause.mention, clause.cue, "quote.clause-tag")
    if _closes_tag(paragraph, start + 1):
        return Claim((left,), clause.mention, clause.cue, "quote.clause-tag")
    if paragraph.tokens[start] in ",—–":
        right = (
            start + 1,
            clauses.end(paragraph, start + 1, clause.limit, later_cues.begins(paragraph, clause)),
        )
        stretches = (left, right) if right[1] > right[0] else (left,)
        return Claim(stretches, clause.mention, clause.cue, "quote.clause-tag-clause")
    if _is_amid(paragraph, clause, start) and _is_clause(paragraph, left):
        return Claim((left,), clause.mention, clause.cue, "quote.clause-tag")
    return None


def _after_antecedent(paragraph: Paragraph, stretch: TokenRange) -> int:
    """Return where a relative clause begins that a tag is amid: `a park, [which], Reed said, is`.

    So does one that goes on: `Marsh, [who works here and], Reed said, is old`.
    """
    first, last = stretch
    word = paragraph.lower[last - 1]
    if last - first < 2 or not (word in RELATIVE_PRONOUNS or word in JOINING_VERBS):
        return first
    commas = (x for x in range(last - 2, first, -1) if paragraph.tokens[x] == ",")
    comma = next(commas, first)
    return comma + 1 if paragraph.lower[comma + 1] in RELATIVE_PRONOUNS else first


def _closes_tag(paragraph: Paragraph, index: int) -> bool:
    """Return whether a word is of the tag: `Marsh said, [adding]`, `said, [without] a smile`."""
    if index >= len(paragraph.lower):
        return False
    word = paragraph.lower[index]
    return word == "without" or bool(paragraph.is_cue[index] and word.endswith("ing"))


def _introduces(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether a colon ends an attribution: `Head teacher, Ellen Marsh, said: "Go."`."""
    return ":" in paragraph.tokens[start : start + 1] or (
        start >= clause.limit and paragraph.tokens[clause.limit - 1] == ":"
    )


def _is_amid(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether only a participle follows a sure cue: `told delegates attending the talks`."""
    if paragraph.lower[clause.cue[0]] not in SURE:
        return False
    words = paragraph.lower[clause.end : start + 1]
    participle = any(word.endswith("ing") and word not in NOTHING for word in words)
    return participle and not clauses.has_verb(paragraph, start, clause.limit)


def _is_clause(paragraph: Paragraph, stretch: TokenRange) -> bool:
    """Return whether a stretch is a main clause."""
    opening = paragraph.lower[stretch[0]]
    subordinate = opening in PREPOSITIONS or opening in SUBORDINATORS
    return not subordinate and clauses.has_verb(paragraph, *stretch)


def _after_setting(paragraph: Paragraph, clause: ReportingClause, start: int) -> Claim | None:
    """Claim what follows a setting: `In Oakvale, Marsh said, the road is open`."""
    if start + 2 >= clause.limit or paragraph.tokens[start] != "," or paragraph.inside[start + 1]:
        return None
    last = clauses.end(paragraph, start + 1, clause.limit, later_cues.begins(paragraph, clause))
    if paragraph.lower[start + 1].endswith("ing") or not clauses.has_verb(
        paragraph, start + 1, last
    ):
        return None
    return Claim(((start + 1, last),), clause.mention, clause.cue, "quote.setting-tag-clause")


def _goes_on_after(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether what was said goes on, not a description: `said Ellen Marsh, the mayor`."""
    if start + 1 >= clause.limit or paragraph.lower[start + 1] in (
        "a",
        "an",
        "the",
        "who",
        "which",
        "whose",
    ):
        return False
    return clauses.has_verb(paragraph, start + 1, clause.limit)


def left_floor(paragraph: Paragraph, floor: int, before: int, claims: Claims) -> int:
    """Return where the words before a clause begin: after what is taken, after a semicolon."""
    lowest = max(floor, before - 80)
    after = claims.taken.rfind(b"\1", lowest, before) + 1 or floor
    tokens = paragraph.tokens[lowest:before]
    return max(after, before - tokens[::-1].index(";")) if ";" in tokens else after


def subject_after(paragraph: Paragraph, clause: ReportingClause, comma: int) -> Mention | None:
    """Return the subject after a participle's clause: `Saying the road was open, Marsh left`."""
    if (
        clause.passive
        or not paragraph.lower[clause.cue[0]].endswith("ing")
        or comma + 1 >= clause.limit
    ):
        return None
    if clauses.ends_with_comma(paragraph, comma):
        return mentions.after(paragraph, comma, clause.limit)
    return (
        mentions.after(paragraph, comma + 1, clause.limit)
        if paragraph.tokens[comma] == ","
        else None
    )
