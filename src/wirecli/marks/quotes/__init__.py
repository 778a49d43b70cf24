"""Who said what: quotations with their speakers, direct, mixed and reported."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.quotes import according, cues, loose, orders, sheet
from wirecli.marks.quotes.found import Claims, Found, kind
from wirecli.marks.quotes.sheet import Sheet
from wirecli.model import Mark, Person, Quote, Words


REACH = 4
"""Paragraphs over which one that is wholly in marks goes on with the speaker above."""


def find(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> tuple[Quote, ...]:
    """Return the quotations of the paragraphs among the passages, in the order of the text."""
    tongue = (language or "en").partition("-")[0]
    quotes: list[Quote] = []
    attribution = 0
    paragraphs = [passage for passage in passages if passage.field == "paragraphs"]
    last: Found | None = None
    before: Mark | None = None
    since = 0
    for number, passage in enumerate(paragraphs, 1):
        page = sheet.read(passage, number, tongue)
        if page is None:
            continue
        found = _paragraph(page, cues.forms(tongue), last if number - since <= REACH else None)
        for one in found.found:
            attribution += 1
            if one.mention:
                before = _mark(page, one.mention.first, one.mention.last, "quote.mention")
            mention = before if one.rule.startswith("quote.goes-on") else one.mention and before
            for stretch in one.stretches:
                quotes.append(_quote(page, one, stretch, attribution, mention))
        if found.found:
            last, since = found.found[-1], number
        introduced = orders.introduces(page, cues.forms(tongue), found)
        if introduced and introduced.mention:
            last, since = introduced, number
            before = _mark(page, introduced.mention.first, introduced.mention.last, "quote.mention")
    return tuple(sorted(quotes))


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
    page: Sheet, found: Found, stretch: tuple[int, int], attribution: int, mention: Mark | None
) -> Quote:
    words = _mark(page, *stretch, found.rule)
    return Quote(
        words.start,
        words.end,
        found.rule,
        kind(page, stretch),
        mention,
        None,
        mention,
        _mark(page, *found.cue, "quote.cue") if found.cue else None,
        attribution,
        page.number,
    )
