"""A bulletin into its stories: where one ends, and the head and dateline of the next follow."""

from itertools import pairwise
from typing import NamedTuple

from wirecli.layout.blocks import Block
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span

HEAD = 8
"""Blocks of a head: how far after the end of a story the next one's dateline may stand."""
LONGEST_END = 120
"""Code points of a block that ends a story: an end mark, a rule, a credit or copyright line."""
COPY = 60
"""Code points of a block that is copy: what ends a story stands after some, not in its head."""
FIRST_ITEMS = ("[01]", "[1]")
"""The number of the first item of a bulletin with contents."""
ENDS = frozenset({"end-mark", "credit", "copyright", "story-id", "initials"})
"""Kinds of block that end a story."""
NUMBER = Lazy(r"\[(\d{1,2})\]\s+\S")


class Take(NamedTuple):
    """The span of one story, the blocks that tile it, none if it has no words, and their kinds."""

    span: Mark
    blocks: tuple[Block, ...]
    kinds: Kinds


def takes(whole: Take) -> list[Take]:
    """Cut the span of a text into its stories, which tile it; mostly it is one.

    A second dateline alone cuts nothing: copy quotes them, and a round-up has many.
    """
    span, blocks, kinds = whole
    starts = _numbered(kinds.text, span, blocks) or _signed_off(kinds, blocks)
    if not starts:
        return [whole]
    bounds = pairwise([0, *starts, len(blocks)])
    groups = [blocks[first:last] for first, last in bounds]
    edges = pairwise([span.start, *(blocks[index].start for index in starts), span.end])
    return [
        Take(Span(start, end, "story.bulletin"), _from_first(group), kinds)
        for (start, end), group in zip(edges, groups, strict=True)
    ]


def _from_first(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks of a story, of which the first is the first of its text."""
    first = blocks[0]._replace(after_blank=True, rule="block.first")
    return (first, *blocks[1:])


def _signed_off(kinds: Kinds, blocks: tuple[Block, ...]) -> list[int]:
    """Return the blocks that open a story after one that has ended."""
    starts: list[int] = []
    index = 1
    copy = bool(blocks) and blocks[0].last - blocks[0].first >= COPY
    while index < len(blocks) - 1:
        copy = copy or blocks[index].last - blocks[index].first >= COPY
        if not copy or not _ends(kinds, blocks[index]):
            index += 1
            continue
        first = index
        while index < len(blocks) - 1 and _ends(kinds, blocks[index]):
            index += 1
        ending = kinds.text[blocks[first].first : blocks[index - 1].last]
        dateline = _dateline(kinds, blocks, index)
        if dateline is not None and (dateline > index or any(map(str.isalnum, ending))):
            starts.append(index)
            copy = False
    return starts


def _ends(kinds: Kinds, block: Block) -> bool:
    return block.last - block.first <= LONGEST_END and kinds.below(block).name in ENDS


def _dateline(kinds: Kinds, blocks: tuple[Block, ...], index: int) -> int | None:
    """Return the block with the dateline of the story that opens at `index`, if one does."""
    for number, block in enumerate(blocks[index : index + HEAD], start=index):
        opening = kinds.dateline(block)
        if opening and opening.strong and opening.dateline.places:
            return number
        if kinds.below(block).name != TEXT:
            return None
    return None


def _numbered(text: str, span: Mark, blocks: tuple[Block, ...]) -> list[int]:
    """Return the blocks that open the items `[01]`, `[02]` after the list of contents.

    The numbers must run from 1 without a gap, at least twice: as contents, then as headings.
    """
    if all(text.find(first, span.start, span.end) < 0 for first in FIRST_ITEMS):
        return []
    numbered = [
        (index, int(match[1]))
        for index, block in enumerate(blocks)
        if (match := NUMBER.match(text, block.first, block.last))
    ]
    ones = [place for place, (_, number) in enumerate(numbered) if number == 1]
    if len(ones) < 2:
        return []
    items = numbered[ones[-1] :]
    runs = [number for _, number in items] == list(range(1, len(items) + 1))
    return [index for index, _ in items] if runs and len(items) > 1 else []
