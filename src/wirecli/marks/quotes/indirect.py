"""What is reported without marks, or with some words in marks: the clauses beside a cue."""

from wirecli.data.cues_context import (
    AFTER_MARKS,
    AFTER_TAG,
    ANNOUNCING,
    QUESTION_WORDS,
    SETTINGS,
    SURE,
)
from wirecli.data.word_classes import (
    AUXILIARIES,
    CLAUSE_PRONOUNS,
    DAYS,
    FINITE,
    IRREGULAR_PASTS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import adjuncts, clauses, later_cues, mentions, phrases
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange, is_title
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, is_pause
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.reporting_clauses import ReportingClause

INTRODUCING = QUESTION_WORDS | {"about", "not", "that", "to"}
"""Words that may open a reported clause."""
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
THAT = frozenset(("that",))
OPENERS_BY_FRAME = {"ask": frozenset(("if", "to", "whether")), "tell": frozenset(("that", "to"))}
"""What opens the clause behind a comma, by the frame of the cue."""
NEAR = 10
"""Tokens within which marks show that a noun after the cue was said."""
LEAST_NOUN = 4
"""Tokens of such a noun with what belongs to it, the full stop counted."""
PROPOSING = frozenset(("propose", "recommend", "suggest"))
"""Verbs that take a participle: `suggested closing the bridge`."""
UNSAID = frozenset(("anything", "everything", "little", "much", "nothing", "something"))
"""Words that stand for what was said, and say nothing of it: said nothing to the police."""
NOTHING = frozenset(("anything", "everything", "nothing", "something"))
"""Words in -ing that are no participles."""


def claim_described(paragraph: Paragraph, clause: ReportingClause) -> Claim | None:
    """Claim a description and what it describes: `called [the plan "a mess"]`."""
    start = clause.end
    if 1 not in paragraph.inside[start : clause.limit]:
        return None
    if (
        clause.verb.frame == "call"
        and start in paragraph.opens
        and not _has_object(paragraph, clause)
    ):
        return None
    if start < clause.limit and paragraph.lower[start] in (
        "to",
        "for",
        "of",
        "about",
        "against",
        "on",
    ):
        start += 1
    last = clauses.end(
        paragraph,
        start,
        clause.limit,
        later_cues.begins(paragraph, clause),
        subordinate=later_cues.is_subordinate(paragraph, clause),
    )
    if last - start < 2 or 1 not in paragraph.inside[start:last]:
        return None
    if clause.verb.frame == "blame" and _is_titled(paragraph, start, last):
        return None
    last = _before_setting(paragraph, start, last)
    mention = clause.mention or _subject_after(paragraph, clause, last)
    return Claim(((start, last),), mention, clause.cue, f"quote.{clause.verb.frame}")


def _has_object(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether it has an object: `what he called "a mess"`, not `a film called "A Mess"`."""
    if clause.mention is None:
        return False
    if paragraph.lower[clause.mention.first] in SUBJECTS:
        return True
    return clause.begin > clause.floor and paragraph.lower[clause.begin - 1] in (
        "what",
        "which",
        "that",
    )


def _is_titled(paragraph: Paragraph, start: int, last: int) -> bool:
    """Return whether the only words in marks are a title: `attacked the film "The Long Bridge"`."""
    span = paragraph.opens.get(paragraph.inside.find(b"\1", start, last))
    if span is None or not is_title(paragraph, span):
        return False
    return 1 not in paragraph.inside[span.close : last]


def _before_setting(paragraph: Paragraph, start: int, last: int) -> int:
    """Return where a setting after the last words in marks begins: `"a mess" [on Monday]`."""
    for index in range(last - 1, start, -1):
        if index in paragraph.closes:
            after = paragraph.lower[index]
            cut = after in AFTER_MARKS or after in DAYS or after == "(" or is_dash(paragraph, index)
            cut = cut or paragraph.tokens[paragraph.closes[index].last - 1] == ","
            return index if cut else last
    return last


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
    if as_said and not (start >= clause.limit - 1 and _is_clause(paragraph, left)):
        return None
    if left[1] <= left[0] or adjuncts.is_setting(paragraph, left):
        return _after_setting(paragraph, clause, start)
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
    if 1 in paragraph.is_cue[start + 1 : start + 2] and paragraph.lower[start + 1].endswith("ing"):
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


def claim_clause(paragraph: Paragraph, clause: ReportingClause, start: int) -> Claim | None:
    """Claim the clause after the cue: `Marsh said (that) the road is open`."""
    first = clause_start(paragraph, clause, start)
    if first < 0:
        return None
    last = clauses.end(
        paragraph,
        first,
        clause.limit,
        later_cues.begins(paragraph, clause),
        subordinate=later_cues.is_subordinate(paragraph, clause) or _is_related(paragraph, clause),
    )
    if last - first < 2 or (last - first == 2 and paragraph.lower[first] == "a"):  # say a word
        return None
    mention = clause.mention or _subject_after(paragraph, clause, last)
    if mention and paragraph.lower[first] in AUXILIARIES and first == clause.end:
        mention = phrases.inner(paragraph, mention)
    span = paragraph.opens.get(first)
    if span and span.close >= last:
        first, last = span.first, span.last
    return Claim(((first, last),), mention, clause.cue, "quote.tag-clause")


def _is_related(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a clause is of what a pronoun relates to: `a plan, [which Marsh says] fails`.

    It ends at the comma that closes it.
    """
    before = clause.begin - 1
    relates = before > clause.floor and paragraph.lower[before] in ("which", "who", "whom")
    verb = paragraph.lower[clause.end : clause.end + 1]
    return relates and bool(verb) and (verb[0] in FINITE or verb[0] in IRREGULAR_PASTS)


def _subject_after(paragraph: Paragraph, clause: ReportingClause, comma: int) -> Mention | None:
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


def clause_start(paragraph: Paragraph, clause: ReportingClause, start: int) -> int:
    """Return where the reported clause begins after the setting, -1 if there is none."""
    if start + 1 < clause.limit and paragraph.tokens[start] in ",:":
        start = _after_pause(paragraph, clause, start)
    if start < 0 or start >= clause.limit or _is_not_reported(paragraph, clause, start):
        return -1
    if paragraph.lower[start] in PREPOSITIONS:
        start = max(start, _that_after(paragraph, start, clause.limit, "say"))
    introduced = (
        _introduced(paragraph, clause, start) if paragraph.lower[start] in INTRODUCING else None
    )
    if introduced is not None:
        return introduced
    return start if _opens_bare_clause(paragraph, clause, start) else -1


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
    if lower == "that" and start + 1 < clause.limit:
        return start + 1 + (paragraph.tokens[start + 1] == ",")
    if lower == "about" and clause.verb.lemma == "ask":
        return start + 1
    if lower == "to" or paragraph.lower[start : start + 2] == ["not", "to"]:
        return {"vow": start, "tell": start, "ask": start}.get(frame, -1)
    asks = frame in ("ask", "tell", "say") or clause.passive
    by_itself = clause.passive and paragraph.lower[clause.end] in SETTINGS
    near = start == clause.end or by_itself or lower not in ("who", "which", "when")
    return start if asks and near and lower in QUESTION_WORDS else None


def _opens_bare_clause(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether a clause without "that" begins: its verb must show, but after `said`."""
    lower, frame = paragraph.lower, clause.verb.frame
    cue = lower[clause.cue[0]]
    pronoun = lower[start] in CLAUSE_PRONOUNS
    can_be_noun = paragraph.spans and not clause.passive and frame in ("claim", "say")
    if can_be_noun and _has_marks(paragraph, start, clause.limit):
        return True
    if lower[start] in UNSAID and not clauses.has_verb(paragraph, start, clause.limit):
        return False
    if clause.passive or frame == "ask" or (frame in ("claim", "vow") and not pronoun):
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
    if (cue in SURE and frame != "tell") or (
        lower[start].endswith("ing") and clause.verb.lemma in PROPOSING
    ):
        return True
    return clauses.has_verb(paragraph, start, clause.limit)


def _has_marks(paragraph: Paragraph, start: int, limit: int) -> bool:
    """Return whether marks show that a noun was said: `noted the "endless mess"`."""
    return any(index in paragraph.opens for index in range(start, min(limit, start + NEAR)))


def _that_after(paragraph: Paragraph, start: int, limit: int, frame: str) -> int:
    """Return the "that" after a setting with commas in it: `said in Oakvale, Norland, that`.

    Behind a hearer who is described it may be "to" or "whether": `asked Reed, a baker, to stay`.
    """
    openers = OPENERS_BY_FRAME.get(frame, THAT)
    for index in range(start + 1, min(limit, start + 20)):
        if paragraph.lower[index] in openers and paragraph.tokens[index - 1] in ",":
            return index
        if paragraph.inside[index] or paragraph.lower[index] in FINITE:
            return -1
    return -1
