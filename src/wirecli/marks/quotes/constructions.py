"""The orders of speaker, cue and what is said, read outward from the cue."""

from bisect import bisect_right

from wirecli.data.cues_context import AFTER_TAG, SURE
from wirecli.data.word_classes import (
    CLAUSE_PRONOUNS,
    FINITE,
    PREPOSITIONS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import (
    adjuncts,
    clauses,
    described_claims,
    indirect,
    reported_speech,
    reporting_clauses,
)
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange, is_name_of_work, is_titled
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, is_pause, sentence
from wirecli.marks.quotes.quotation_marks import MarkedSpan
from wirecli.marks.quotes.reporting_clauses import ReportingClause
from wirecli.rules import name_lexicon

ARTICLES = frozenset(("a", "an", "the"))
OPENS_CONTENT = {"ask": ("to", "about"), "tell": ("to",), "vow": ("to",)}
"""Words that begin what is said, not a setting, by the cue's frame."""
WORKING = frozenset(("read", "recite", "sing", "write"))
"""Verbs whose object may be a work."""
ENDING = frozenset(".?!,…—–-")
LONGEST_CLAUSE = 60
"""Tokens of the narrator before those in marks that may be a part of what is said."""
MOST = 12
"""Later spans of a sentence that are looked at."""


def claim_before(paragraph: Paragraph, clause: ReportingClause, claims: Claims) -> Claim | None:
    """Claim the span before a reporting clause: `"...," Marsh said`."""
    span = _span_before(paragraph, clause.begin)
    if span is None or claims.taken[span.first] or clause.passive:
        return None
    clause = reporting_clauses.with_speaker(paragraph, clause, claims) if clause.shared else clause
    if clause.mention is None:
        return None
    if is_name_of_work(paragraph, span):
        return None
    if clause.mention.first < clause.begin or _opens_participle(paragraph, clause.mention.first):
        return None
    start = _left_start(paragraph, clause.floor, span, claims)
    last = paragraph.tokens[span.last - 1]
    if span.open and paragraph.is_cue[span.open - 1] and _opens_clause(paragraph, clause):
        return None
    if last == "." and (_introduces(paragraph, clause) or _opens_sentence(paragraph, clause)):
        return None
    if (last == "." or start < span.open) and _opens_clause(paragraph, clause):
        return None
    if (
        last in "?!"
        and clause.end < clause.limit
        and paragraph.lower[clause.end] in CLAUSE_PRONOUNS | {"that"}
    ):
        return None
    if last == "." and not _is_closed(paragraph, clause):
        return None
    if start == span.open:
        return Claim(((span.first, span.last),), clause.mention, clause.cue, "quote.direct-tag")
    return Claim(((start, span.close),), clause.mention, clause.cue, "quote.mixed-tag")


def _opens_participle(paragraph: Paragraph, index: int) -> bool:
    """Return whether a phrase opens with a participle: [holding] it, but shipping analyst."""
    word = paragraph.tokens[index]
    gerund = word.islower() and word.endswith("ing")
    return gerund and not name_lexicon.is_role(paragraph.lower[index + 1])


def _introduces(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a cue with a comma or colon has its own words behind it.

    It reaches back over a comma only: `Marsh said, "..." Brandt said, "..."`.
    """
    pause = paragraph.tokens[clause.end : clause.end + 1]
    return pause in ([","], [":"]) and clause.end + 1 in paragraph.opens


def _opens_sentence(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether a speaker with an article opens a sentence: `"Go." The mayor said it`."""
    mention = clause.mention
    opening = paragraph.tokens[mention.first] if mention else ""
    return opening[:1].isupper() and opening.lower() in ARTICLES


def _opens_clause(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether it opens a sentence of its own: `"..." Marsh says the road is open`."""
    hearer = clause.verb.frame in ("tell", "ask")
    start = adjuncts.skip(paragraph, clause.end, clause.limit, hearer=hearer)
    return start < clause.limit and reported_speech.clause_start(paragraph, clause, start) >= 0


def _is_closed(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether only a setting follows the cue in its sentence."""
    start = adjuncts.skip(
        paragraph, clause.end, clause.limit, hearer=clause.verb.frame in ("tell", "ask")
    )
    if start >= clause.limit or start in paragraph.opens or paragraph.tokens[start] in ".,;:!?—–-":
        return True
    return paragraph.lower[start] in AFTER_TAG


def _span_before(paragraph: Paragraph, begin: int) -> MarkedSpan | None:
    span = paragraph.closes.get(begin)
    if span is None and begin > 0 and is_pause(paragraph, begin - 1):
        return paragraph.closes.get(begin - 1)
    if span and span.last > span.first and paragraph.tokens[span.last - 1] not in ENDING:
        return span if span.last - span.first > 6 or _is_amid(paragraph, span) else None
    return span


def _is_amid(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether words of the sentence stand before a span: `It will go ["with dignity"]`."""
    return sentence(paragraph, span.open)[0] < span.open


def _left_start(paragraph: Paragraph, floor: int, span: MarkedSpan, claims: Claims) -> int:
    """Return where what is said begins: at the span in marks, or with the clause it is in."""
    start = min(floor, span.open)
    few = span.open - start < 3 and not paragraph.tokens[span.first][0].islower()
    if few or span.open - start > LONGEST_CLAUSE or start == span.open:
        return span.open
    before = span.open - 1
    if paragraph.tokens[before] in "(:" or is_dash(paragraph, before):
        return span.open
    capital = paragraph.tokens[span.first][0].isupper()
    if paragraph.is_cue[before] and (capital or paragraph.lower[before] in SURE):
        return span.open
    new = paragraph.tokens[span.first][0].isupper() or 1 in paragraph.is_cue[start:before]
    if 1 in claims.taken[start : span.open] or (paragraph.tokens[before] == "," and new):
        return span.open
    return start


def claim_after(paragraph: Paragraph, clause: ReportingClause, claims: Claims) -> Claim | None:
    """Claim what is said after the cue, or around a reporting clause without marks."""
    clause = reporting_clauses.with_speaker(paragraph, clause, claims) if clause.shared else clause
    frame = clause.verb.frame
    hears = frame in ("tell", "ask") or clause.verb.lemma == "promise"
    hearer = hears and not clause.passive
    opening = OPENS_CONTENT.get(frame, ())
    start = adjuncts.skip(paragraph, clause.end, clause.limit, hearer=hearer, opening=opening)
    if paragraph.spans:
        if _is_work(paragraph, paragraph.opens.get(clause.end), clause):
            return None
        span = _span_after(paragraph, clause, start)
        if span and not claims.taken[span.first] and not is_name_of_work(paragraph, span):
            stretches = _direct_stretches(paragraph, span, clause)
            left = _left_of_medial(paragraph, clause, span, claims)
            return Claim((*left, *stretches), clause.mention, clause.cue, "quote.tag-direct")
    bare = _takes_clause(paragraph, clause, start) or _is_put(paragraph, clause)
    if frame in reporting_clauses.IN_MARKS and not bare:
        return (
            described_claims.find(paragraph, clause)
            if frame in reporting_clauses.DESCRIBING
            else None
        )
    topic = indirect.claim_topic(paragraph, clause, start)
    if topic:
        return topic
    around = indirect.claim_around(paragraph, clause, start, claims)
    return around or reported_speech.claim_clause(paragraph, clause, start)


def _takes_clause(paragraph: Paragraph, clause: ReportingClause, start: int) -> bool:
    """Return whether a verb that else needs marks has a clause at `start`: `demanded that he`.

    A verb of speaking has it at once or behind its hearer: `yelled to the mayor that it was`;
    `spoke in a room that roads ran by` reports nothing, nor does the first of `went on to say`.
    """
    frame = clause.verb.frame
    behind = paragraph.lower[clause.end : clause.end + 1]
    heard = behind == ["to"] and 1 not in paragraph.is_cue[clause.end : start]
    takes = start == clause.end or heard or frame in reporting_clauses.DESCRIBING
    return takes and frame != "call" and clauses.opens_that_clause(paragraph, start)


def _is_put(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether it is `as Marsh put it`."""
    before = clause.begin - 1
    return (
        clause.verb.lemma == reporting_clauses.PUT_IT
        and before >= clause.floor
        and paragraph.lower[before] == "as"
    )


def _span_after(paragraph: Paragraph, clause: ReportingClause, start: int) -> MarkedSpan | None:
    """Return the span that a clause introduces: after a comma or colon, or at once."""
    pause = clause.end < clause.limit and paragraph.tokens[clause.end] == ","
    begin = _after_question(paragraph, clause) if pause else clause.end
    for index in range(begin, min(clause.limit, clause.end + 30)):
        if (pause and paragraph.lower[index] in FINITE) or (
            index > begin and paragraph.is_cue[index]
        ):
            return None
        span = paragraph.opens.get(index)
        if span is None:
            continue
        aside = begin > clause.end
        if (
            paragraph.tokens[index - 1] in ",:"
            and not aside
            and _is_clause(paragraph, start, index - 1)
        ):
            return None
        if paragraph.tokens[index - 1] in ",:":
            return span if "that" not in paragraph.lower[clause.end : index - 1] else None
        if index not in (clause.end, start):
            return None
        return (
            span
            if clause.verb.frame == "speak" or _closes_sentence(paragraph, span, clause.limit)
            else None
        )
    return paragraph.opens.get(clause.limit) if _colon_ends(paragraph, clause.limit) else None


def _after_question(paragraph: Paragraph, clause: ReportingClause) -> int:
    """Return the comma that closes `Marsh said, when asked about it, "..."`; else the cue's end."""
    start = clause.end
    if paragraph.lower[start + 1 : start + 2] != ["when"]:
        return start
    if paragraph.lower[start + 2 : start + 3] not in (["asked"], ["pressed"], ["questioned"]):
        return start
    commas = (x for x in range(start + 3, clause.limit) if paragraph.tokens[x] == ",")
    return next(commas, start)


def _is_clause(paragraph: Paragraph, start: int, comma: int) -> bool:
    """Return whether the narrator's words before marks are a clause: `said it ran, "at last"`."""
    if start + 2 >= comma or paragraph.lower[start] in PREPOSITIONS | SUBORDINATORS:
        return False
    return clauses.has_verb(paragraph, start, comma)


def _is_work(paragraph: Paragraph, span: MarkedSpan | None, clause: ReportingClause) -> bool:
    """Return whether it is the title of what is written or sung: `wrote "The Long Bridge"`."""
    if (
        span is None
        or clause.verb.lemma not in WORKING
        or paragraph.lower[clause.cue[0]].endswith("ing")
    ):
        return False
    stop = paragraph.tokens[span.last - 1] in ".,"
    return is_titled(paragraph, span._replace(last=span.last - stop))


def _left_of_medial(
    paragraph: Paragraph, clause: ReportingClause, span: MarkedSpan, claims: Claims
) -> tuple[TokenRange, ...]:
    """Return what the words in marks go on with: the road of `The road, Marsh said, "is open"`."""
    before = clause.begin - 1
    if clause.mention is None or clause.mention.first < clause.begin or before <= clause.floor:
        return ()
    if not is_pause(paragraph, before) or not paragraph.tokens[span.first][0].islower():
        return ()
    left = (indirect.left_floor(paragraph, clause.floor, before, claims), before)
    if (
        left[1] <= left[0]
        or adjuncts.is_setting(paragraph, left)
        or adjuncts.is_opening(paragraph, left)
    ):
        return ()
    return (left,)


def _colon_ends(paragraph: Paragraph, limit: int) -> bool:
    return limit > 0 and limit < len(paragraph.tokens) and paragraph.tokens[limit - 1] == ":"


def _closes_sentence(paragraph: Paragraph, span: MarkedSpan, limit: int) -> bool:
    return span.close >= limit or (
        span.close + 1 >= limit and paragraph.tokens[span.close] in ".!?"
    )


def _direct_stretches(
    paragraph: Paragraph, span: MarkedSpan, clause: ReportingClause
) -> tuple[TokenRange, ...]:
    """Return the span, or the clause it begins: `"a mess" and "a disgrace"`."""
    if span.close >= clause.limit or paragraph.tokens[span.last - 1] in ".?!,":
        return ((span.first, span.last),)
    number = bisect_right(paragraph.spans, span)
    later = [
        other for other in paragraph.spans[number : number + MOST] if other.open < clause.limit
    ]
    if later and 1 not in paragraph.is_cue[span.close : later[0].open]:
        return ((span.open, later[-1].close),)
    return ((span.first, span.last),)
