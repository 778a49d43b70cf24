"""Who said what: quotations with their speakers, direct, mixed and reported."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from wirecli.marks.passages import Passage
from wirecli.marks.quotes import (
    constructions,
    coreference,
    cues,
    discourse,
    paragraph,
    reporting_clauses,
    untagged,
)
from wirecli.marks.quotes.claims import Claim, Claims, kind
from wirecli.marks.quotes.discourse import NOBODY, DiscoursePersons, Speaker
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.quotation_marks import CLOSING, DOUBLES, lacks_its_end
from wirecli.marks.quotes.reporting_clauses import ReportingClause
from wirecli.model import Mark, Person, Quote, Span
from wirecli.tuples import NamedTuple, Slotted

REACH = 4
"""Paragraphs over which one that is wholly in marks goes on with the speaker above."""


class Ledger(NamedTuple):
    """The quotations in the order of the text, and marks whose rule is `unclosed-quote`."""

    quotes: tuple[Quote, ...]
    defects: tuple[Mark, ...]


class Attribution(Slotted):
    """An attribution: its paragraph, the words that report and that name a speaker, who it is."""

    number: int
    found: Claim
    cue: Mark | None
    mention: Mark | None
    speaker: Speaker


def find(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> tuple[Quote, ...]:
    """Return the quotations of the paragraphs among the passages, in the order of the text."""
    return read(text, passages, people=people, language=language).quotes


def read(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> Ledger:
    """Return the quotations of the paragraphs, and the marks that were never closed.

    `people` are the persons of the story; `language` is BCP 47. English is read with reported
    clauses; the languages of `data/cues_foreign.py` in marks alone; others are not read.
    """
    tongue = (language or "en").partition("-")[0]
    if tongue != "en" and cues.words(tongue) is None:
        return Ledger((), ())
    paragraphs = [passage for passage in passages if passage.field == "paragraphs"]
    interview = untagged.has_turns(text, paragraphs)
    known = discourse.read(text, people, tongue)
    quotes: list[Quote] = []
    defects: list[Mark] = []
    above: Attribution | None = None
    for number, passage in enumerate(paragraphs, 1):
        page = paragraph.read(passage, number, tongue, asked=interview)
        known.unread.append((passage, page.inside if page else bytearray()))
        if page is None:
            continue
        last = above.found if above and number - above.number <= REACH else None
        claims = _claims(page, tongue, last, interview=interview)
        if claims.found:
            above = _tell(known, page, claims, above, quotes)
        if page.words[-1] == ":":
            above = _introduced(known, page, claims) or above
        if page.runs and not page.runs[-1].closed:
            defects += _unclosed(page, paragraphs[number : number + 1], tongue)
    return Ledger(tuple(sorted(quotes, key=attrgetter("start", "end"))), tuple(defects))


def _claims(page: Paragraph, tongue: str, last: Claim | None, *, interview: bool) -> Claims:
    """Return the attributions of a paragraph, in its order."""
    claims = Claims([], bytearray(len(page.words)))
    if interview and untagged.interview(page, claims):
        return claims
    words = None if tongue == "en" else cues.words(tongue)
    if words is not None:
        from wirecli.marks.quotes import foreign

        foreign.find(page, words, claims)
    else:
        _tags(page, claims)
    if page.runs:
        untagged.find(page, claims, last, english=words is None)
    if len(claims.found) > 1:
        claims.found.sort(key=lambda found: found.stretches)
    return claims


def _tags(page: Paragraph, claims: Claims) -> None:
    """Claim what stands beside cue words: first before a tag, then after it and around it."""
    low, taken = page.low, claims.taken
    read = _beside(page, claims) if page.runs else {}
    for place in page.cues:
        if taken[place]:
            continue
        if low[place] == "according":
            found = constructions.according_to(page, place, claims)
        else:
            tag = read[place] if place in read else _tag(page, place)
            found = constructions.forward(page, tag, claims) if tag else None
        if found and claims.has_room(found):
            claims.take(found)


def _tag(page: Paragraph, place: int) -> ReportingClause | None:
    """Return the tag of a cue, None if it is read beside marks alone and there are none."""
    row = reporting_clauses.row_of(page, place)
    if row is None or (row.frame in reporting_clauses.IN_MARKS and not page.runs):
        return None
    return reporting_clauses.tag(page, place, row)


def _beside(page: Paragraph, claims: Claims) -> dict[int, ReportingClause | None]:
    """Claim the runs before tags; return the tags that were read, None for one that is done."""
    read: dict[int, ReportingClause | None] = {}
    for place in page.cues[bisect_left(page.cues, page.runs[0].close) :]:
        if page.low[place] != "according" and not claims.taken[place]:
            tag = _tag(page, place)
            found = constructions.beside_run(page, tag, claims) if tag else None
            read[place] = None if found else tag
            if found:
                claims.add(found)
    return read


def _tell(
    known: DiscoursePersons,
    page: Paragraph,
    claims: Claims,
    above: Attribution | None,
    quotes: list[Quote],
) -> Attribution | None:
    """Add the quotations of a paragraph to the story's; return its last attribution."""
    for found in claims.found:
        number = quotes[-1].attribution + 1 if quotes else 1
        if found.mention is None and found.cue is None and above is not None:
            above = above._replace(number=page.number, found=found)
        else:
            above = _said(known, page, found)
        for stretch in found.stretches:
            quotes.append(_quote(page, above, stretch, number))
    return above


def _introduced(known: DiscoursePersons, page: Paragraph, claims: Claims) -> Attribution | None:
    found = constructions.introduces(page, claims)
    return _said(known, page, found) if found else None


def _said(known: DiscoursePersons, page: Paragraph, found: Claim) -> Attribution:
    cue, mention = found.cue, found.mention
    cue_words = _mark(page, cue[0], cue[1], "quote.cue") if cue else None
    if mention is None:
        return Attribution(page.number, found, cue_words, None, NOBODY)
    words = _mark(page, mention.first, mention.last, "quote.mention")
    speaker = coreference.resolve(known, page, mention)
    return Attribution(page.number, found, cue_words, words, speaker)


def _unclosed(page: Paragraph, following: Sequence[Passage], tongue: str) -> list[Mark]:
    """Return the run that a paragraph leaves open, unless the next one goes on with it."""
    first, run = following[0].tokens[:1] if following else [], page.runs[-1]
    opens = bool(first) and (first[0] in DOUBLES or first[0] in CLOSING)
    if opens and not lacks_its_end(page.words, run, cues.all_words(tongue)):
        return []
    return [_mark(page, run.open, run.close, "unclosed-quote")]


def _mark(page: Paragraph, first: int, last: int, rule: str) -> Mark:
    return Span(page.starts[first], page.word_ends[last - 1], rule)


def _quote(page: Paragraph, said: Attribution, stretch: tuple[int, int], attribution: int) -> Quote:
    first, last = stretch
    rule = said.found.rule
    return Quote(
        page.starts[first],
        page.word_ends[last - 1],
        rule,
        kind(page, stretch, rule),
        said.speaker.name,
        said.speaker.role,
        said.mention,
        said.cue,
        attribution,
        page.number,
    )
