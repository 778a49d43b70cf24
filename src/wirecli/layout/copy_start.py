"""Where the copy begins without a dateline: below the headline, its deck and the byline."""

from collections.abc import Sequence

from wirecli.layout import bare_byline
from wirecli.layout import byline as bylines
from wirecli.layout.blocks import Block
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.lazy import Lazy
from wirecli.model import Byline

LONGEST_DECK = 500
"""Code points of a deck below which a byline is sought; the longest of 40 has 490."""
CROSSHEADS = 4
"""Blocks below a bare byline among which is prose: crossheads may stand before it."""
SAID = Lazy(r",[”\"]? [^,.]{2,50} (?:said|says)(?: on \w+)?\.$")
"""How a sentence of copy ends and no headline does: `..., Mayor Ellen Marsh said.`"""
SAID_REACH = 80
"""Code points at the end of a block in which it stands."""
PROSE = 60
"""Code points of a paragraph that shows that the copy has begun."""
SENTENCE_ENDS = '.!?:"”»…।。）)'
"""What ends a paragraph of copy."""


def copy_begins(kinds: Kinds, blocks: tuple[Block, ...]) -> int:
    """Return the index of the first paragraph of a story without a dateline.

    The head ends at the first block that is long or a sentence, once there is a headline. If that
    is a deck, with a byline below it and prose below that, the head ends at the byline.
    """
    headings = 0
    for index, block in enumerate(blocks):
        if kinds.above(block).name != TEXT:
            continue
        if headings and writer(kinds, blocks, index):
            return index + 1
        if _is_paragraph(kinds.text, block, first=headings == 0):
            return _below_byline(kinds, blocks, index) if headings else index
        headings += 1
    return len(blocks)


def _below_byline(kinds: Kinds, blocks: tuple[Block, ...], deck: int) -> int:
    """Return the index of the block below the byline that stands right below a deck, or `deck`.

    Where the byline is beyond doubt, the deck may have several blocks: points, a note.
    """
    length = 0
    for at, block in enumerate(blocks[deck:-1], start=deck):
        if isinstance(kinds.above(block).mark, Byline):
            after = at + 1 + _is_writers_title(kinds, blocks[at + 1])
            while after < len(blocks) and kinds.above(blocks[after]).name != TEXT:
                after += 1
            return after if after < len(blocks) and is_prose(kinds, blocks[after]) else deck
        byline = writer(kinds, blocks, at) if at > deck else None
        if byline and (at == deck + 1 or bare_byline.is_proven(kinds.text, byline)):
            return at + 1
        length += block.last - block.first
        if length > LONGEST_DECK:
            break
    return deck


def writer(kinds: Kinds, blocks: Sequence[Block], index: int) -> Byline | None:
    """Read a line above prose as a byline without a by-word: names, a desk, a site.

    A crosshead may stand between the two. Names that nobody listed are believed if the prose has
    none of their words in small letters.
    """
    block = blocks[index]
    below = blocks[index + 1 : index + 1 + CROSSHEADS]
    copy = next((one for one in below if is_prose(kinds, one)), None)
    if copy is None:
        return None
    text, first, last = kinds.text, block.first, block.last
    byline = bare_byline.desk(text, first, last)
    byline = byline or bare_byline.believed(text, first, last, kinds.styles)
    prose = text[copy.first : copy.last]
    return byline if byline and not bare_byline.is_heading(text, byline, prose) else None


def is_prose(kinds: Kinds, block: Block) -> bool:
    """Return whether a block is a paragraph of copy: long enough, and it ends a sentence."""
    words = kinds.text[block.first : block.last]
    return kinds.above(block).name == TEXT and len(words) >= PROSE and words[-1] in SENTENCE_ENDS


def _is_paragraph(text: str, block: Block, *, first: bool) -> bool:
    """Return whether a block is a paragraph: headings are short, and few are sentences.

    Of 11,000 headlines 4 % pass 90 characters; decks are sentences without a full stop.
    """
    words = text[block.first : block.last]
    sentence = words[-1] in '.!?"”»。' and not words.isupper()
    if first and SAID.search(words[-SAID_REACH:]):
        return True
    if first:
        return len(words) > 220 or (sentence and len(words) > (105 if words[-1] == "." else 120))
    return len(words) > 200 or sentence or "\n" in words or not any(c.isalpha() for c in words)


def _is_writers_title(kinds: Kinds, block: Block) -> bool:
    return bylines.is_continuation(kinds.text, block.first, block.last, kinds.styles)
