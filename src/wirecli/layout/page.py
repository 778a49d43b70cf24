"""The layout of a story: its dateline, its head and its tail, as it looks and as is stated."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.layout import byline as bylines
from wirecli.layout import copy_start, head, tail
from wirecli.layout import stated as statements
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import search
from wirecli.layout.dateline.search import Opening
from wirecli.layout.head import Head
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.layout.tail import Tail
from wirecli.lazy import Lazy
from wirecli.model import Dateline, Mark, Span, Stated, Trailer

SECTION_REACH = 40
"""Code points of a section's name before a feed's date."""
PARAGRAPHS, LEAD = 2, 600
"""Paragraphs of the copy that a headline is compared with, and code points of them at most."""
SPEAKING = 6000
"""Code points of the copy in which the headline's source is looked for."""
FEED_STAMP = Lazy(
    r"(?P<stamp>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} (?:19|20)\d\d"
    r" \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|[A-Z]{1,4}))\s(?:\d{1,3}\s)?"
)
"""A date as feeds write it (RFC 822), and the figure of a rating or a count after it."""


class Layout(NamedTuple):
    """The parts of a story: `notes` stand between the dateline and the copy.

    `passed` are what looked like datelines and were not believed.
    """

    dateline: Dateline | None
    notes: tuple[Mark, ...]
    head: Head
    tail: Tail
    passed: tuple[Dateline, ...] = ()

    @property
    def ednote(self) -> Mark | None:
        """The note to editors: of the head, else the notes between dateline and copy."""
        if self.head.ednote or not self.notes:
            return self.head.ednote
        return Span(self.notes[0].start, self.notes[-1].end, self.notes[0].rule)

    @property
    def trailers(self) -> tuple[Trailer, ...]:
        """The furniture and notices of head and tail."""
        return (*self.head.trailers, *self.tail.trailers)


def find(kinds: Kinds, blocks: tuple[Block, ...], stated: Sequence[Stated] = ()) -> Layout:
    """Lay a story out: the dateline first, then what stands above and below it.

    What the input's format states is evidence that wins over looks. Stated paragraphs are the
    copy, in which a dateline and a tail are still looked for; a stated dateline is the story's,
    and one that opens the copy as well is not copy.
    """
    text, fields, copy = kinds.text, statements.fields(stated), statements.copy(stated)
    line = fields.get("dateline")
    blocks = blocks if copy else statements.unstated(blocks, stated)
    dateline = statements.dateline(text, line, kinds.styles) if line else None
    searched = copy[: 1 if dateline else statements.DEEPEST] if copy else blocks
    opening = search.find(kinds, searched, copy=bool(copy))
    above, body = _around(kinds, copy or blocks, opening, stated=bool(copy))
    if not body and not copy and "headline" in fields:
        starts = {mark.start for mark in stated if mark.value is None}
        bare = tuple(block for block in blocks if block.first not in starts)
        above, body = _below_headline(kinds, bare, fields["headline"])
    lead = text[body[0].first : body[:PARAGRAPHS][-1].last][:LEAD] if body else ""
    authors = statements.authors(stated)
    first = body[0].first if body else 0
    copied = text[first : min(body[-1].last, first + SPEAKING)] if body else ""
    top = head.find(
        kinds,
        above,
        dated=opening is not None,
        lead=lead,
        copy=copied,
        stated=fields,
        authors=authors,
    )
    led = opening is not None and bool(body) and body[0].start == searched[opening.block].start
    body, repeat = (body, ()) if copy else _without_repeat(text, body, top, led=led)
    bottom = tail.find(kinds, body)
    noted = (*statements.trailers(stated), *repeat)
    bottom = bottom._replace(trailers=(*noted, *bottom.trailers)) if noted else bottom
    if top.byline is None and not copy:
        top, bottom = _signed_below(kinds, top, bottom)
    if opening is None:
        return Layout(dateline, (), top, bottom)
    passed = (*opening.passed, opening.dateline) if dateline else opening.passed
    whole = _completed(dateline, opening.dateline) if dateline else opening.dateline
    return Layout(whole, opening.notes, top, bottom, passed)


def _below_headline(
    kinds: Kinds, blocks: tuple[Block, ...], headline: Mark
) -> tuple[tuple[Block, ...], list[Block]]:
    """Return what stands below a stated headline as the copy: a mail of one line is no deck."""
    below = (
        at
        for at, block in enumerate(blocks)
        if block.first >= headline.end and kinds.above(block).name == TEXT
    )
    first = next(below, len(blocks))
    return blocks[:first], list(blocks[first:])


def _completed(stated: Dateline, own: Dateline) -> Dateline:
    """Return a stated dateline with the credit that the copy's own one has beside it."""
    return stated if stated.agency or not own.agency else stated._replace(agency=own.agency)


def _signed_below(kinds: Kinds, top: Head, bottom: Tail) -> tuple[Head, Tail]:
    """Take the byline that closes the copy: `By Ellen Marsh, Norland Writer` on the last line."""
    *copy, last = bottom.paragraphs or (None,)
    if last is None or not copy:
        return top, bottom
    byline = bylines.find(kinds.text, last.start, last.end, kinds.styles)
    if byline is None:
        return top, bottom
    byline = byline._replace(rule="byline.below-copy")
    return top._replace(byline=byline), bottom._replace(paragraphs=tuple(filter(None, copy)))


def _around(
    kinds: Kinds, blocks: tuple[Block, ...], opening: Opening | None, *, stated: bool
) -> tuple[tuple[Block, ...], list[Block]]:
    """Return the blocks above the copy and those from it on; `stated`: all are copy."""
    if opening is not None:
        return _above(kinds.text, blocks, opening), _copy(kinds.text, blocks, opening)
    first = 0 if stated else copy_start.copy_begins(kinds, blocks)
    return blocks[:first], list(blocks[first:])


def _without_repeat(
    text: str, blocks: list[Block], above: Head, *, led: bool
) -> tuple[list[Block], tuple[Trailer, ...]]:
    """Take the headline said again from the head of the copy: `新华社北京5月2日电 题：老桥重开`.

    After a dateline in its own line (`led`) it is copy, unless it is called a title.
    """
    first = blocks[0] if len(blocks) > 1 and above.headline else None
    if first is None or above.headline is None:
        return blocks, ()
    words = text[first.first : first.last].removeprefix("题").removeprefix("題").lstrip(":： ")
    heading = text[above.headline.start : above.headline.end]
    alike = words.lstrip()[:1] == heading[:1]
    again = alike and "".join(words.split()) == "".join(heading.split())
    if not again or (led and not text.startswith(("题", "題"), first.first)):
        return blocks, ()
    repeat = Trailer(first.first, first.last, "navigation.headline-again", "navigation")
    return blocks[1:], (repeat,)


def _above(text: str, blocks: tuple[Block, ...], opening: Opening) -> tuple[Block, ...]:
    """Return the blocks above the copy, and what stands before a dateline in its own block."""
    block, start = blocks[opening.block], opening.dateline.start
    above = tuple(one for one in blocks[: opening.block] if one.first < start)
    if start == block.first:
        return above
    before = text[block.first : start].rstrip()
    if not before.strip("*•·> \t"):
        return above
    stop = block._replace(last=block.first + len(before), end=start)
    return (*above, *_parted(text, stop))


def _parted(text: str, block: Block) -> tuple[Block, ...]:
    """Part what a feed runs together: `News Tue, 21 Nov 2017 13:50:43 +0600 Headline Oakvale,`."""
    stamp = FEED_STAMP.search(text, block.first, block.last)
    if stamp is None or stamp.start() - block.first > SECTION_REACH or stamp.end() == block.last:
        return (block,)
    line = block._replace(last=stamp.end("stamp"), end=stamp.end())
    return line, block._replace(start=stamp.end(), first=stamp.end())


def _copy(text: str, blocks: tuple[Block, ...], opening: Opening) -> list[Block]:
    """Return the blocks of the copy; the first is what stands after the dateline in its block."""
    block, rest = blocks[opening.block], list(blocks[opening.block + 1 :])
    after = opening.notes[-1].end if opening.notes else opening.dateline.end
    start = block.last - len(text[after : block.last].lstrip())
    if start >= block.last:
        return rest
    led = Block(block.start, block.end, start, block.last, block.after_blank, block.rule)
    return [led, *rest]
