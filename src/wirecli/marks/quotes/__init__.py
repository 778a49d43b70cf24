"""Who said what: quotations with their speakers, direct, mixed and reported."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from wirecli.marks.passages import Passage
from wirecli.marks.quotes import (
    block_quotation,
    constructions,
    coreference,
    cues,
    discourse,
    nicknames,
    owned_claims,
    reporting_clauses,
    sources,
    speaker_gate,
    speaker_kinds,
    turns,
    unsaid,
    untagged,
)
from wirecli.marks.quotes.claims import Claim, Claims, kind
from wirecli.marks.quotes.discourse import NOBODY, DiscoursePersons, Speaker
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.paragraph import read as read_paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import CLOSING, DOUBLES, lacks_its_end
from wirecli.marks.quotes.reporting_clauses import ReportingClause
from wirecli.model import Mark, Person, Quote, Span

Clauses = dict[int, ReportingClause | None]
"""Reporting clauses by their cue: None if the cue has none, or it is used up."""
LONGEST_TAG = 20
"""Tokens of a tag that closes a sentence."""
WHOLE = frozenset(("quote.clause-according", "quote.clause-tag"))
"""Rules of a tag behind all that is said."""
REACH = 4
"""Paragraphs at most from an attribution to a paragraph in marks that goes on with it."""


class Ledger(NamedTuple):
    """The quotations in the order of the text, and defects whose rule is `unclosed-quote`."""

    quotes: tuple[Quote, ...]
    defects: tuple[Mark, ...]


class Attribution(NamedTuple):
    """An attribution: the number of its paragraph, its claim, who the speaker is, of which kind."""

    number: int
    claim: Claim
    cue: Mark | None
    mention: Mark | None
    speaker: Speaker
    kind: str | None = None


def find(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> tuple[Quote, ...]:
    """Return the quotations of the paragraphs among the passages, in the order of the text."""
    return read(text, passages, people=people, language=language).quotes


def read(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> Ledger:
    """Return the quotations of the paragraphs, and the spans whose mark is never closed.

    `people` are the persons of the story; `language` is BCP 47. English is read with indirect
    quotations of all its frames, the languages of `data/cues_foreign.py` with those of four frames
    (`foreign_clauses.py`); others are not read.
    """
    code = (language or "en").partition("-")[0]
    if code != "en" and cues.foreign_cues(code) is None:
        return Ledger((), ())
    paragraphs = [passage for passage in passages if passage.field == "paragraphs"]
    interview = turns.has_turns(text, paragraphs)
    persons = discourse.read(text, paragraphs, people, code)
    quotes: list[Quote] = []
    defects: list[Mark] = []
    above: Attribution | None = None
    introduction: Attribution | None = None
    for number, passage in enumerate(map(nicknames.joined, paragraphs), 1):
        paragraph = read_paragraph(passage, number, code, interview=interview)
        discourse.meet(persons, passage, paragraph.inside if paragraph else bytearray())
        if introduction and block_quotation.is_one(passage):
            quotes.append(_block_quotation(passage, introduction, number, quotes))
            introduction = None
            continue
        introduction = None
        if paragraph is None:
            continue
        last = above.claim if above and number - above.number <= REACH else None
        claims = _claims(paragraph, code, last, interview=interview)
        if claims.entries:
            above = _add_quotes(persons, paragraph, claims, above, quotes)
        if paragraph.tokens[-1] == ":" and (claim := sources.claim_introduced(paragraph, claims)):
            above = _attribution(persons, paragraph, claim)
            introduction = (
                above if block_quotation.is_introduced(paragraph, claim, claims) else None
            )
        if paragraph.spans and not paragraph.spans[-1].closed:
            defects += _unclosed(paragraph, paragraphs[number : number + 1], code)
    return Ledger(tuple(sorted(quotes, key=attrgetter("start", "end"))), tuple(defects))


def _claims(paragraph: Paragraph, code: str, last: Claim | None, *, interview: bool) -> Claims:
    """Return the claims of a paragraph, in its order."""
    claims = Claims([], bytearray(len(paragraph.tokens)))
    if interview and turns.claim_turn(paragraph, claims):
        return claims
    foreign_language = None if code == "en" else cues.foreign_cues(code)
    if foreign_language is not None:
        from wirecli.marks.quotes import foreign, foreign_clauses

        foreign.find(paragraph, foreign_language, claims)
        foreign_clauses.find(paragraph, foreign_language, claims)
    else:
        _claim_beside_cues(paragraph, claims)
    if paragraph.spans:
        untagged.find(paragraph, claims, last, english=foreign_language is None)
    if len(claims.entries) > 1:
        claims.entries.sort(key=lambda claim: claim.stretches)
    return claims


def _claim_beside_cues(paragraph: Paragraph, claims: Claims) -> None:
    """Claim what is beside cue words: first before a reporting clause, then after and around it."""
    clauses = _claim_spans_before(paragraph, claims) if paragraph.spans else {}
    _claim_sentences(paragraph, claims, clauses)
    for index in paragraph.cues:
        claim = None if claims.taken[index] else _claim_beside(paragraph, index, claims, clauses)
        if claim and claims.has_room(claim):
            claims.take(claim)


def _claim_sentences(paragraph: Paragraph, claims: Claims, clauses: Clauses) -> None:
    """Claim the sentences with another cue in them before the tag that closes them.

    All before such a tag is said: `The man told police he left, a report said.`
    """
    for before, index in pairwise(paragraph.cues):
        floor, limit = sentence(paragraph, index)
        if before < floor or limit - index > LONGEST_TAG or claims.taken[index]:
            continue
        claim = _claim_beside(paragraph, index, claims, clauses)
        whole = claim and claim.rule in WHOLE and claim.stretches[0][0] == floor
        if claim and whole and claims.has_room(claim):
            claims.take(claim)
            clauses[index] = None


def _claim_beside(
    paragraph: Paragraph, index: int, claims: Claims, clauses: Clauses
) -> Claim | None:
    """Return the claim of a cue, None if its reporting clause is used up or its speaker is none."""
    credited = sources.claim_credited(paragraph, index, claims)
    if credited:
        return speaker_gate.passed(paragraph, credited)
    if index in clauses:
        clause = clauses[index]
    elif paragraph.lower[index] == "according":
        claim = sources.claim_according_to(paragraph, index, claims)
        return speaker_gate.passed(paragraph, claim) if claim else None
    else:
        clause = clauses[index] = _reporting_clause(paragraph, index)
    claim = constructions.claim_after(paragraph, clause, claims) if clause else None
    if clause is None and (owned := owned_claims.find(paragraph, index)):
        return owned
    if claim is None or clause is None or not unsaid.is_reported(paragraph, clause, claim):
        return None
    return speaker_gate.passed(paragraph, claim)


def _reporting_clause(paragraph: Paragraph, index: int) -> ReportingClause | None:
    """Return the reporting clause of a cue, None if the cue needs marks and there are none."""
    verb = reporting_clauses.verb_at(paragraph, index)
    if verb is None:
        return None
    if not paragraph.spans and reporting_clauses.needs_marks(paragraph, index, verb):
        return None
    return reporting_clauses.read(paragraph, index, verb)


def _claim_spans_before(paragraph: Paragraph, claims: Claims) -> Clauses:
    """Claim the spans before reporting clauses; return these by their cue, None if used up."""
    clauses: Clauses = {}
    for index in paragraph.cues[bisect_left(paragraph.cues, paragraph.spans[0].close) :]:
        if paragraph.lower[index] != "according" and not claims.taken[index]:
            clause = _reporting_clause(paragraph, index)
            claim = constructions.claim_before(paragraph, clause, claims) if clause else None
            claim = speaker_gate.passed(paragraph, claim) if claim else None
            clauses[index] = None if claim else clause
            if claim:
                claims.add(claim)
    return clauses


def _add_quotes(
    persons: DiscoursePersons,
    paragraph: Paragraph,
    claims: Claims,
    above: Attribution | None,
    quotes: list[Quote],
) -> Attribution | None:
    """Add the quotations of a paragraph to the story's; return its last attribution."""
    for claim in claims.entries:
        number = quotes[-1].attribution + 1 if quotes else 1
        if claim.mention is None and claim.cue is None and above is not None:
            above = above._replace(number=paragraph.number, claim=claim)
        else:
            above = _attribution(persons, paragraph, claim)
        for stretch in claim.stretches:
            quotes.append(_quote(paragraph, above, stretch, number))
    return above


def _block_quotation(
    passage: Passage, introduction: Attribution, number: int, quotes: Sequence[Quote]
) -> Quote:
    """Return the paragraph with a number as what the attribution above it introduces."""
    speaker = introduction.speaker
    return Quote(
        passage.starts[0],
        passage.ends[-1],
        block_quotation.RULE,
        "indirect",
        speaker.name,
        speaker.role,
        introduction.mention,
        introduction.cue,
        quotes[-1].attribution + 1 if quotes else 1,
        number,
        introduction.kind,
    )


def _attribution(persons: DiscoursePersons, paragraph: Paragraph, claim: Claim) -> Attribution:
    cue, mention = claim.cue, claim.mention
    cue_mark = _mark(paragraph, cue[0], cue[1], "quote.cue") if cue else None
    if mention is None:
        speaker = _unnamed(persons, paragraph, claim)
        kind = speaker_kinds.of(persons, speaker)
        return Attribution(paragraph.number, claim, cue_mark, None, speaker, kind)
    mention_mark = _mark(paragraph, mention.first, mention.last, "quote.mention")
    words = paragraph.lower
    opening = words[claim.stretches[0][0]] if claim.stretches else ""
    word = words[cue[0]] if cue else ""
    speaker = _resolved(persons, paragraph, mention, word, opening)
    kind = speaker_kinds.of(persons, speaker)
    return Attribution(paragraph.number, claim, cue_mark, mention_mark, speaker, kind)


def _resolved(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, cue: str, opening: str
) -> Speaker:
    """Return whom a mention means; `opening` is the first word of what is said."""
    if persons.language == "en":
        return coreference.resolve(persons, paragraph, mention, cue, opening)
    from wirecli.marks.quotes import foreign_speakers

    return foreign_speakers.resolve(persons, paragraph, mention, cue)


def _unnamed(persons: DiscoursePersons, paragraph: Paragraph, claim: Claim) -> Speaker:
    """Return who speaks where a verb has no speaker beside it: nobody in English."""
    if persons.language == "en" or claim.cue is None:
        return NOBODY
    from wirecli.marks.quotes import foreign_speakers

    return foreign_speakers.of_verb(persons, paragraph, claim)


def _unclosed(paragraph: Paragraph, following: Sequence[Passage], code: str) -> list[Mark]:
    """Return the span that a paragraph leaves open, unless the next one goes on with it."""
    first, span = following[0].tokens[:1] if following else [], paragraph.spans[-1]
    opens = bool(first) and (first[0] in DOUBLES or first[0] in CLOSING)
    if opens and not lacks_its_end(paragraph.tokens, span, cues.first_words(code)):
        return []
    return [_mark(paragraph, span.open, span.close, "unclosed-quote")]


def _mark(paragraph: Paragraph, first: int, last: int, rule: str) -> Mark:
    return Span(paragraph.starts[first], paragraph.ends[last - 1], rule)


def _quote(
    paragraph: Paragraph, attribution: Attribution, stretch: tuple[int, int], number: int
) -> Quote:
    first, last = stretch
    rule = attribution.claim.rule
    return Quote(
        paragraph.starts[first],
        paragraph.ends[last - 1],
        rule,
        kind(paragraph, stretch, rule),
        attribution.speaker.name,
        attribution.speaker.role,
        attribution.mention,
        attribution.cue,
        number,
        paragraph.number,
        attribution.kind,
    )
