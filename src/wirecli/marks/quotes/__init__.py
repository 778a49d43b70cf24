"""Who said what: quotations with their speakers, direct, mixed and reported."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.marks.passages import Passage
from wirecli.marks.quotes import according, cues, loose, orders, sheet, speakers
from wirecli.marks.quotes.found import Claims, Found, kind
from wirecli.marks.quotes.sheet import Sheet
from wirecli.model import Mark, Person, Quote, Words


class Said(NamedTuple):
    """The words that name a speaker, and who it is."""

    mention: Mark | None
    speaker: speakers.Speaker


class Above(NamedTuple):
    """The last attribution before a paragraph, with the number of its paragraph."""

    number: int
    found: Found
    said: Said


REACH = 4
"""Paragraphs over which one that is wholly in marks goes on with the speaker above."""


def find(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> tuple[Quote, ...]:
    """Return the quotations of the paragraphs among the passages, in the order of the text."""
    tongue = (language or "en").partition("-")[0]
    known = speakers.cast(text, people)
    quotes: list[Quote] = []
    attribution = 0
    above: Above | None = None
    paragraphs = [passage for passage in passages if passage.field == "paragraphs"]
    for number, passage in enumerate(paragraphs, 1):
        page = sheet.read(passage, number, tongue)
        speakers.meet(known, passage, page)
        if page is None:
            continue
        last = above.found if above and number - above.number <= REACH else None
        claims = _paragraph(page, cues.forms(tongue), last)
        for found in claims.found:
            attribution += 1
            goes_on = found.mention is None and found.cue is None and above is not None
            said = above.said if goes_on and above else _said(known, page, found)
            above = Above(number, found, said)
            quotes += [_quote(page, found, part, attribution, said) for part in found.stretches]
        introduced = orders.introduces(page, cues.forms(tongue), claims)
        if introduced:
            above = Above(number, introduced, _said(known, page, introduced))
    return tuple(sorted(quotes))


def _said(known: speakers.Cast, page: Sheet, found: Found) -> Said:
    mention = found.mention
    if mention is None:
        return Said(None, speakers.NOBODY)
    words = _mark(page, mention.first, mention.last, "quote.mention")
    return Said(words, speakers.resolve(known, page, mention))


def _paragraph(page: Sheet, table: dict[str, tuple[cues.Cue, ...]], last: Found | None) -> Claims:
    claims = Claims([], bytearray(len(page.words)))
    later: list[int] = []
    for place in page.cues if page.runs else ():
        if page.low[place] == "according" or claims.taken[place]:
            later.append(place)
            continue
        read = orders.tag(page, place, table[page.low[place]], claims)
        found = orders.beside_run(page, read, claims) if read else None
        if found:
            claims.add(found)
            loose.goes_on(page, claims, len(claims.found) - 1, read.end)
        else:
            later.append(place)
    for place in later if page.runs else page.cues:
        if claims.taken[place]:
            continue
        if page.low[place] == "according":
            found = according.find(page, place, claims)
        else:
            read = orders.tag(page, place, table[page.low[place]], claims)
            found = orders.forward(page, read, claims) if read else None
        if found and all(claims.free(*stretch) for stretch in found.stretches):
            claims.add(found)
    loose.find(page, claims, last)
    claims.found.sort(key=lambda found: found.stretches)
    return claims


def _mark(page: Sheet, first: int, last: int, rule: str) -> Mark:
    return Words(page.starts[first], page.starts[last - 1] + len(page.words[last - 1]), rule)


def _quote(
    page: Sheet, found: Found, stretch: tuple[int, int], attribution: int, said: Said
) -> Quote:
    words = _mark(page, *stretch, found.rule)
    return Quote(
        words.start,
        words.end,
        found.rule,
        kind(page, stretch, found.rule),
        said.speaker.name,
        said.speaker.role,
        said.mention,
        _mark(page, *found.cue, "quote.cue") if found.cue else None,
        attribution,
        page.number,
    )
