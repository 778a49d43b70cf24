"""What of a page is prose, and what stands around it: menus, boxes, links, labels of adverts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import takewhile
from operator import attrgetter

from wirecli.data.furniture_rows import PAYWALL_OFFERS, PAYWALLS
from wirecli.lazy import Lazy
from wirecli.readers import elements, naming
from wirecli.readers.flow import SENTENCE_ENDS, FlowBlock
from wirecli.readers.tree import Element

FEWEST = 40
"""Code points of a block that is prose, if it is not a `p`."""
LONG_ITEM = 80
"""Code points of an item of a list that is prose, on a page whose story is a list."""
MOSTLY = 3
"""How many times as much prose in lists as outside of them makes the story a list."""
LINKED = 0.8
"""The share of a block's words inside links from which it is a list of links."""
LONGEST_CALL = 25
"""Code points before a link that call it."""
CALL = Lazy(r"[>»→• ]{0,3}+[^.!?:|>]{0,24}+[:|>»→]")
"""What calls a link: `Read more:`, `WATCH |`, `> `."""
POINTERS = (">", "→", "▶", "►")
"""Signs that point to a link in the line that they open."""
REPEATED = 60
"""Code points of a block that is left out where it stands a second time."""
FEWEST_POINTS = 3
"""Blocks of a story that opens with points: a label, a point, a paragraph."""
LONGEST_LABEL = 40
"""Code points of a line that labels adverts or links."""
LONGEST_REMARK = 80
"""Code points by which the remark of a paywall is known."""
MOST_NOTES = 4
"""Notes below a copy, at most."""
QUOTED = Lazy(r"[\"“„«‘'].*[\"”“»’']")
"""A paragraph that is all quotation: it may stand in italics and is copy."""
CELLS = frozenset({"caption", "td", "th"})


class Prose:
    """The code points of the paragraphs in each element, in those of one class, and in all."""

    def __init__(self, blocks: Iterable[FlowBlock]) -> None:
        """Weigh some blocks."""
        self.weights: dict[Element, int] = {}
        self.counts: dict[Element, int] = {}
        self.total = 0
        self._of_class: dict[tuple[str, str], int] = {}
        for block in filter(is_prose, blocks):
            size = len(block.words)
            self.total += size
            for element in block.around:
                self.weights[element] = self.weights.get(element, 0) + size
                self.counts[element] = self.counts.get(element, 0) + 1
        for element, weight in self.weights.items():
            if name := element.get("class"):
                key = (element.tag, name)
                self._of_class[key] = self._of_class.get(key, 0) + weight

    def share(self, element: Element) -> float:
        """Return the share of the prose in an element, or in all those of its class."""
        if not self.total:
            return 0.0
        of_class = self._of_class.get((element.tag, element.get("class")), 0)
        return max(self.weights.get(element, 0), of_class) / self.total


def is_prose(block: FlowBlock) -> bool:
    """Return whether a block is one of prose: not a heading, an item, a list of links."""
    tag = block.element.tag
    if block.listed or tag in elements.HEADINGS or block.linked > LINKED * len(block.words):
        return False
    return tag == "p" or len(block.words) >= FEWEST


def lists_as_prose(blocks: list[FlowBlock]) -> list[FlowBlock]:
    """Return the blocks of a page, the long items taken out of their lists if they are the story.

    Pages of live updates are such lists.
    """
    items = [
        block
        for block in blocks
        if block.listed and len(block.words) >= LONG_ITEM and 2 * block.linked < len(block.words)
    ]
    if sum(len(block.words) for block in items) < MOSTLY * Prose(blocks).total:
        return blocks
    numbers = {block.at for block in items}
    return [block._replace(listed=False) if block.at in numbers else block for block in blocks]


def without(blocks: Sequence[FlowBlock], kinds: frozenset[str], share: float) -> list[FlowBlock]:
    """Return the blocks outside the elements of some kinds that have less than a share.

    A box that opens with the remark of a paywall is left out though it is longer than the copy.
    """
    prose, walls = Prose(blocks), frozenset(paywalls(blocks))
    known: dict[Element, bool] = {}

    def is_apart(block: FlowBlock) -> bool:
        path: list[Element] = []
        inside = False
        for element in block.around:
            if element in known:
                inside = known[element]
                break
            path.append(element)
        for element in reversed(path):
            if not inside and not kinds.isdisjoint(naming.kinds(element)):
                inside = element in walls or prose.share(element) < share
            known[element] = inside
        return inside

    return [block for block in blocks if not is_apart(block)]


def paywalls(blocks: Iterable[FlowBlock]) -> Iterator[Element]:
    """Yield the elements called furniture that open with the remark of a paywall."""
    before: tuple[Element, ...] = ()
    for block in blocks:
        if block.words[:LONGEST_REMARK].casefold().startswith((*PAYWALLS, *PAYWALL_OFFERS)):
            opened = set(block.around).difference(before)
            yield from (one for one in opened if naming.FURNITURE in naming.kinds(one))
        before = block.around


def once(blocks: Iterable[FlowBlock]) -> Iterator[FlowBlock]:
    """Yield blocks; one of some length that stands a second time is left out."""
    seen: set[str] = set()
    for block in blocks:
        if len(block.words) < REPEATED or block.words not in seen:
            seen.add(block.words)
            yield block


def is_link(block: FlowBlock) -> bool:
    """Return whether a block is links, or a link with what calls it: `Read more: Bridge opens`."""
    if block.linked > LINKED * len(block.words):
        return True
    if block.linked and block.words.startswith(POINTERS):
        return True
    unlinked = len(block.words) - block.linked
    return unlinked <= LONGEST_CALL < block.linked and CALL.match(block.words) is not None


def without_labels(kept: list[FlowBlock], page: Sequence[FlowBlock]) -> list[FlowBlock]:
    """Return blocks without short lines that are no sentence, and label what is left out.

    One that stands several times labels adverts; one right above links that are left out, them.
    """
    counts = Counter(block.words for block in kept if _is_label(block))
    own = {block.at for block in kept}
    return [
        block
        for block in kept
        if not _is_label(block)
        or (counts[block.words] == 1 and not _labels_links(block, page, own))
    ]


def _is_label(block: FlowBlock) -> bool:
    words = block.words
    in_row = block.listed or block.element.tag in CELLS
    return len(words) <= LONGEST_LABEL and words[-1] not in SENTENCE_ENDS and not in_row


def _labels_links(block: FlowBlock, page: Sequence[FlowBlock], own: set[int]) -> bool:
    below = page[block.at + 1] if block.at + 1 < len(page) else block
    return below.at not in own and is_link(below) and below.linked > len(block.words)


def notes(story: Sequence[FlowBlock]) -> set[int]:
    """Return the numbers of the last blocks of a story that stand in italics: the desk's own lines.

    They say who translated it, where it was first printed, who its author is, or call for a
    newsletter. On 241 pages 30 of 44 such lines are not of the story, and none of the others tells
    what happened.
    """
    noted: set[int] = set()
    for block in reversed(story[1:]):
        slanted = block.slanted > LINKED * len(block.words)
        if not slanted or QUOTED.fullmatch(block.words) or len(noted) == MOST_NOTES:
            break
        noted.add(block.at)
    rest = sum(len(block.words) for block in story if block.at not in noted)
    shown = sum(len(block.words) for block in story if block.slanted > LINKED * len(block.words))
    return noted if shown < rest else set()


def points(story: Sequence[FlowBlock]) -> set[int]:
    """Return the numbers of a label and the items below it that open a story: `Key points:`.

    They say in short what the copy says.
    """
    if len(story) < FEWEST_POINTS or not story[1].listed or not _labels_points(story[0]):
        return set()
    items = list(takewhile(attrgetter("listed"), story[1:]))
    if not all(_is_point(item.words) for item in items):
        return set()
    return {story[0].at, *(item.at for item in items)}


def _is_point(words: str) -> bool:
    """Return whether an item says one thing in short; several sentences are copy."""
    return len(words) < LONG_ITEM or words[-1] not in SENTENCE_ENDS


def _labels_points(block: FlowBlock) -> bool:
    words = block.words
    return len(words) <= LONGEST_LABEL and not block.listed and words[-1] not in ".!?"


def with_short(kept: Sequence[FlowBlock], first: FlowBlock, last: FlowBlock) -> tuple[int, int]:
    """Return the numbers of the first block and the last, with the short sentences next to them.

    Those stand in the same element: they are lines of copy that line breaks part.
    """
    above = takewhile(
        partial(_is_sentence_in, first.element),
        reversed([block for block in kept if block.at < first.at]),
    )
    below = takewhile(
        partial(_is_sentence_in, last.element), (block for block in kept if block.at > last.at)
    )
    start = min((block.at for block in above), default=first.at)
    return start, max((block.at for block in below), default=last.at)


def _is_sentence_in(element: Element, block: FlowBlock) -> bool:
    return block.element is element and block.words[-1] in SENTENCE_ENDS
