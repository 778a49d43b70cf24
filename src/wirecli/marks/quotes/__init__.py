"""Who said what: quotations with their speakers, direct, mixed and reported."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from wirecli.marks.passages import Passage
from wirecli.marks.quotes import cast, cues, loose, orders, sheet, speakers, tags
from wirecli.marks.quotes.cast import NOBODY, Cast, Speaker
from wirecli.marks.quotes.found import Claims, Found, kind
from wirecli.marks.quotes.marks import CLOSING, DOUBLES, lacks_its_end
from wirecli.marks.quotes.sheet import Sheet
from wirecli.marks.quotes.tags import Tag
from wirecli.model import Mark, Person, Quote, Words
from wirecli.tuples import NamedTuple, Slotted

REACH = 4
"""Paragraphs over which one that is wholly in marks goes on with the speaker above."""


class Ledger(NamedTuple):
    """The quotations in the order of the text, and marks whose rule is `unclosed-quote`."""

    quotes: tuple[Quote, ...]
    defects: tuple[Mark, ...]


class Said(Slotted):
    """An attribution: its paragraph, the words that report and that name a speaker, who it is."""

    number: int
    found: Found
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
    interview = loose.has_turns(text, paragraphs)
    known = cast.read(text, people, tongue)
    quotes: list[Quote] = []
    defects: list[Mark] = []
    above: Said | None = None
    for number, passage in enumerate(paragraphs, 1):
        page = sheet.read(passage, number, tongue, asked=interview)
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


def _claims(page: Sheet, tongue: str, last: Found | None, *, interview: bool) -> Claims:
    """Return the attributions of a paragraph, in its order."""
    claims = Claims([], bytearray(len(page.words)))
    if interview and loose.interview(page, claims):
        return claims
    words = None if tongue == "en" else cues.words(tongue)
    if words is not None:
        from wirecli.marks.quotes import foreign

        foreign.find(page, words, claims)
    else:
        _tags(page, claims)
    if page.runs:
        loose.find(page, claims, last, english=words is None)
    if len(claims.found) > 1:
        claims.found.sort(key=lambda found: found.stretches)
    return claims


def _tags(page: Sheet, claims: Claims) -> None:
    """Claim what stands beside cue words: first before a tag, then after it and around it."""
    low, taken = page.low, claims.taken
    read = _beside(page, claims) if page.runs else {}
    for place in page.cues:
        if taken[place]:
            continue
        if low[place] == "according":
            found = orders.according_to(page, place, claims)
        else:
            tag = read[place] if place in read else _tag(page, place)
            found = orders.forward(page, tag, claims) if tag else None
        if found and claims.has_room(found):
            claims.take(found)


def _tag(page: Sheet, place: int) -> Tag | None:
    """Return the tag of a cue, None if it is read beside marks alone and there are none."""
    row = tags.row_of(page, place)
    if row is None or (row.frame in tags.IN_MARKS and not page.runs):
        return None
    return tags.tag(page, place, row)


def _beside(page: Sheet, claims: Claims) -> dict[int, Tag | None]:
    """Claim the runs before tags; return the tags that were read, None for one that is done."""
    read: dict[int, Tag | None] = {}
    for place in page.cues[bisect_left(page.cues, page.runs[0].close) :]:
        if page.low[place] != "according" and not claims.taken[place]:
            tag = _tag(page, place)
            found = orders.beside_run(page, tag, claims) if tag else None
            read[place] = None if found else tag
            if found:
                claims.add(found)
    return read


def _tell(
    known: Cast, page: Sheet, claims: Claims, above: Said | None, quotes: list[Quote]
) -> Said | None:
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


def _introduced(known: Cast, page: Sheet, claims: Claims) -> Said | None:
    found = orders.introduces(page, claims)
    return _said(known, page, found) if found else None


def _said(known: Cast, page: Sheet, found: Found) -> Said:
    cue, mention = found.cue, found.mention
    cue_words = _mark(page, cue[0], cue[1], "quote.cue") if cue else None
    if mention is None:
        return Said(page.number, found, cue_words, None, NOBODY)
    words = _mark(page, mention.first, mention.last, "quote.mention")
    speaker = speakers.resolve(known, page, mention)
    return Said(page.number, found, cue_words, words, speaker)


def _unclosed(page: Sheet, following: Sequence[Passage], tongue: str) -> list[Mark]:
    """Return the run that a paragraph leaves open, unless the next one goes on with it."""
    first, run = following[0].words[:1] if following else [], page.runs[-1]
    opens = bool(first) and (first[0] in DOUBLES or first[0] in CLOSING)
    if opens and not lacks_its_end(page.words, run, cues.all_words(tongue)):
        return []
    return [_mark(page, run.open, run.close, "unclosed-quote")]


def _mark(page: Sheet, first: int, last: int, rule: str) -> Mark:
    return Words(page.starts[first], page.word_ends[last - 1], rule)


def _quote(page: Sheet, said: Said, stretch: tuple[int, int], attribution: int) -> Quote:
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
