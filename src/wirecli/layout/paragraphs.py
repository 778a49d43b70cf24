"""The copy's blocks into paragraphs: the short lines of a table are one."""

from wirecli.layout.blocks import Block
from wirecli.model import Mark, Words

SHORT_LINE = 60
"""Code points; the lines of results tables and line-ups are shorter."""
FULL_LINE = 75
"""Code points from which the line below a short one is copy, the short one a crosshead."""


def join(text: str, blocks: list[Block]) -> list[Mark]:
    """Join each block to the one above where that is a short line without the end of a sentence."""
    spans: list[Mark] = []
    last: Block | None = None
    for block in blocks:
        if last is not None and last.end == block.start and _follows(text, last, block):
            spans[-1] = Words(spans[-1].start, block.last, "paragraph.short-lines")
        else:
            spans.append(Words(block.first, block.last, "paragraph"))
        last = block
    return spans


def _follows(text: str, above: Block, block: Block) -> bool:
    if block.after_blank:
        return False
    if above.last - above.first >= SHORT_LINE or text[above.last - 1] in '.?!:;"”»)':
        return False
    return text[block.first].islower() or block.last - block.first < FULL_LINE
