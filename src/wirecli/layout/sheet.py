"""The sheet of a story: dateline, head and tail, as the text itself has them."""

from typing import NamedTuple

from wirecli.layout import head, opening, tail
from wirecli.layout.blocks import Block
from wirecli.layout.head import Head
from wirecli.layout.opening import Opening
from wirecli.layout.tail import Tail
from wirecli.model import Dateline, Mark
from wirecli.rules.styles import Styles


class Sheet(NamedTuple):
    """The parts that tile a story: `notes` stand behind the dateline, before the copy.

    `passed` are what looked like datelines and were not believed.
    """

    dateline: Dateline | None
    notes: tuple[Mark, ...]
    above: Head
    below: Tail
    passed: tuple[Dateline, ...] = ()


def find(text: str, cut: tuple[Block, ...], styles: Styles) -> Sheet:
    """Lay a story out: the dateline first, then what stands above and below it."""
    begins = opening.find(text, cut, styles)
    above = head.find(text, _above(text, cut, begins, styles), styles, dated=begins is not None)
    below = tail.find(text, copy(text, cut, begins, styles), styles)
    if begins is None:
        return Sheet(None, (), above, below)
    return Sheet(begins.dateline, begins.notes, above, below, begins.passed)


def _above(
    text: str, cut: tuple[Block, ...], begins: Opening | None, styles: Styles
) -> tuple[Block, ...]:
    """Return the blocks above the copy, and what stands before a dateline in its own block."""
    if begins is None:
        return cut[: head.copy_begins(text, cut, styles)]
    block, above = cut[begins.block], cut[: begins.block]
    before = text[block.first : begins.dateline.start].rstrip()
    if not before.strip("*•·> \t"):
        return above
    return (*above, block._replace(last=block.first + len(before), end=begins.dateline.start))


def copy(text: str, cut: tuple[Block, ...], begins: Opening | None, styles: Styles) -> list[Block]:
    """Return the blocks of the copy; the first is what stands behind the dateline in its block."""
    if begins is None:
        return list(cut[head.copy_begins(text, cut, styles) :])
    block, rest = cut[begins.block], list(cut[begins.block + 1 :])
    behind = begins.notes[-1].end if begins.notes else begins.dateline.end
    start = block.last - len(text[behind : block.last].lstrip())
    return [block._replace(first=start), *rest] if start < block.last else rest
