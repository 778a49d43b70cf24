"""The sheet of a story: dateline, head and tail, as the text itself has them."""

from functools import cache
from re import Pattern, compile

from wirecli.layout import head, tail
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import search
from wirecli.layout.dateline.search import Opening
from wirecli.layout.head import Head
from wirecli.layout.tail import Tail
from wirecli.model import Dateline, Mark, Trailer
from wirecli.rules.styles import Styles
from wirecli.tuples import NamedTuple

SECTION_REACH = 40
"""Code points of a section's name before a feed's date."""

LEAD = 600
"""Code points of the copy that a headline is compared with."""


class Layout(NamedTuple):
    """The parts that tile a story: `notes` stand behind the dateline, before the copy.

    `passed` are what looked like datelines and were not believed.
    """

    dateline: Dateline | None
    notes: tuple[Mark, ...]
    above: Head
    below: Tail
    passed: tuple[Dateline, ...] = ()


def find(text: str, cut: tuple[Block, ...], styles: Styles) -> Layout:
    """Lay a story out: the dateline first, then what stands above and below it."""
    begins = search.find(text, cut, styles)
    blocks = copy(text, cut, begins, styles)
    lead = text[blocks[0].first : blocks[-1].last][:LEAD] if blocks else ""
    higher = _above(text, cut, begins, styles)
    above = head.find(text, higher, styles, dated=begins is not None, lead=lead)
    led = begins is not None and bool(blocks) and blocks[0].start == cut[begins.block].start
    blocks, repeat = _without_repeat(text, blocks, above, led=led)
    below = tail.find(text, blocks, styles)
    if repeat:
        below = below._replace(trailers=(*repeat, *below.trailers))
    if begins is None:
        return Layout(None, (), above, below)
    return Layout(begins.dateline, begins.notes, above, below, begins.passed)


def _without_repeat(
    text: str, blocks: list[Block], above: Head, *, led: bool
) -> tuple[list[Block], tuple[Trailer, ...]]:
    """Take the headline said again from the head of the copy: `新华社北京5月2日电 题：老桥重开`.

    Behind a dateline in its own line (`led`) it is copy, unless it is called a title.
    """
    first = blocks[0] if len(blocks) > 1 and above.headline else None
    if first is None or above.headline is None:
        return blocks, ()
    said = text[first.first : first.last].removeprefix("题").removeprefix("題").lstrip(":： ")
    heading = text[above.headline.start : above.headline.end]
    alike = said.lstrip()[:1] == heading[:1]
    again = alike and "".join(said.split()) == "".join(heading.split())
    if not again or (led and not text.startswith(("题", "題"), first.first)):
        return blocks, ()
    repeat = Trailer(first.first, first.last, "navigation.headline-again", "navigation")
    return blocks[1:], (repeat,)


def _above(
    text: str, cut: tuple[Block, ...], begins: Opening | None, styles: Styles
) -> tuple[Block, ...]:
    """Return the blocks above the copy, and what stands before a dateline in its own block."""
    if begins is None:
        return cut[: head.copy_begins(text, cut, styles)]
    block = cut[begins.block]
    above = tuple(one for one in cut[: begins.block] if one.first < begins.dateline.start)
    if begins.dateline.start == block.first:
        return above
    before = text[block.first : begins.dateline.start].rstrip()
    if not before.strip("*•·> \t"):
        return above
    stop = block._replace(last=block.first + len(before), end=begins.dateline.start)
    return (*above, *_parted(text, stop))


def _parted(text: str, block: Block) -> tuple[Block, ...]:
    """Part what a feed runs together: `News Tue, 21 Nov 2017 13:50:43 +0600 Headline Oakvale,`."""
    stamp = _feed_stamp().search(text, block.first, block.last)
    if stamp is None or stamp.start() - block.first > SECTION_REACH or stamp.end() == block.last:
        return (block,)
    line = block._replace(last=stamp.end("stamp"), end=stamp.end())
    return line, block._replace(start=stamp.end(), first=stamp.end())


@cache
def _feed_stamp() -> Pattern[str]:
    """A date as feeds write it (RFC 822), and the figure of a rating or a count behind it."""
    day = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} (?:19|20)\d\d"
    return compile(
        rf"(?P<stamp>{day} \d\d:\d\d(?::\d\d)? (?:[+-]\d{{4}}|[A-Z]{{1,4}}))\s(?:\d{{1,3}}\s)?"
    )


def copy(text: str, cut: tuple[Block, ...], begins: Opening | None, styles: Styles) -> list[Block]:
    """Return the blocks of the copy; the first is what stands behind the dateline in its block."""
    if begins is None:
        return list(cut[head.copy_begins(text, cut, styles) :])
    block, rest = cut[begins.block], list(cut[begins.block + 1 :])
    behind = begins.notes[-1].end if begins.notes else begins.dateline.end
    start = block.last - len(text[behind : block.last].lstrip())
    if start >= block.last:
        return rest
    led = Block(block.start, block.end, start, block.last, block.after_blank, block.rule)
    return [led, *rest]
