"""The story of a saved page: the blocks that stand together, and what each of them is.

The element of the story is found by its share of the page's prose, whatever pages call it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wirecli.data.class_names import APART, BYLINE, CAPTION, FURNITURE, TIMESTAMP
from wirecli.lazy import Lazy
from wirecli.readers import decks, elements, naming
from wirecli.readers.decks import Summary, folded
from wirecli.readers.flow import SENTENCE_ENDS, FlowBlock
from wirecli.readers.tree import Element

SHARE = 0.4
"""The share of a page's prose from which an element is not furniture, whatever its name.

On 241 pages with known stories 0.3 finds the same ones, and 0.5 loses one more."""
NEARLY_ALL = 0.9
"""The same for what never is the copy, but on a page that calls all of itself so."""
MOST = 0.6
"""The share of the prose below the headline that the element of the story has, at least."""
HALF = 0.5
"""The share of the prose that is a story's, if it stands between two headlines."""
ENOUGH = 4
"""Paragraphs below a headline that are a story, though more prose stands elsewhere."""
FEWEST = 40
"""Code points of a block that is prose, if it is not a `p`."""
LONG_ITEM = 80
"""Code points of an item of a list that is prose, on a page whose story is a list."""
MOSTLY = 3
"""How many times as much prose in lists as outside of them makes the story a list."""
DEEP = 3
"""Elements around a block by which it is alike another."""
CELLS = frozenset({"caption", "td", "th"})
LONGEST_LABEL = 40
"""Code points of a line that labels adverts or links."""
LINKED = 0.8
"""The share of a block's words inside links from which it is a list of links."""
LONGEST_CALL = 25
"""Code points before a link that call it."""
REPEATED = 60
"""Code points of a block that is left out where it stands a second time."""
COMPARED = 60
"""Letters by which a block is sought in what the page states."""
SHOWN = 0.8
"""The share of a stated body that a page shows, if the body is to choose the paragraphs."""
SHORTEST = 12
"""Letters of a block that a stated body has not by chance."""
CALL = Lazy(r"[>»→• ]{0,3}+[^.!?:|>]{0,24}+[:|>»→]")
"""What calls a link: `Read more:`, `WATCH |`, `> `."""


class Statement(NamedTuple):
    """What a page states that helps to find its story: its titles, its summary, its body."""

    titles: tuple[str, ...] = ()
    summary: str = ""
    body: str = ""


class ArticleBlock(NamedTuple):
    """A block of a story: `field` is "paragraphs", "subhead" or "caption"; `at` is its number."""

    field: str
    words: str
    at: int


class Article(NamedTuple):
    """The story of a page: its deck, its blocks in reading order.

    `prose` are the code points of all paragraphs of the page, but for readers' comments and
    menus; `first` is the number of the first block.
    """

    deck: str
    blocks: tuple[ArticleBlock, ...]
    prose: int
    first: int | None

    @property
    def size(self) -> int:
        """The code points of the paragraphs."""
        return sum(len(block.words) for block in self.blocks if block.field == "paragraphs")


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


def find(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a page; `headline` is the number of the block that is its headline."""
    visible = _lists_as_prose(_without(page, frozenset({APART}), NEARLY_ALL))
    outside = _without(visible, frozenset({FURNITURE, CAPTION, BYLINE, TIMESTAMP}), SHARE)
    kept = [block for block in outside if not _is_link(block)]
    kept = _without_labels(list(_once(_below(kept, page, headline))), page)
    story = _inside(kept)
    if 2 * len(statement.body) > sum(len(block.words) for block in story):
        story = _stated(kept, statement.body) or story
    below = [block for block in visible if headline is None or block.at > headline]
    return _article(below, kept, story, statement, Prose(visible).total)


def of_piece(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a piece of a page: all of it is copy, but for what is furniture."""
    story = [
        block
        for block in _without(page, frozenset({APART, FURNITURE, CAPTION}), SHARE)
        if block.at != headline and not _is_link(block)
    ]
    return _article(story, story, story, statement, Prose(page).total)


def _article(
    below: Sequence[FlowBlock],
    kept: Sequence[FlowBlock],
    story: list[FlowBlock],
    statement: Statement,
    prose: int,
) -> Article:
    """Return a story without its deck, its captions in their places."""
    summary = Summary(statement.titles, statement.summary)
    deck, story = decks.find(below, kept, story, summary)
    if not story:
        return Article(deck, (), prose, None)
    first, last = story[0].at, story[-1].at
    own = {block.at for block in story}
    captions = [
        block
        for block in below
        if first < block.at < last and block.at not in own and naming.is_in(block.around, CAPTION)
    ]
    blocks = sorted((*story, *captions), key=lambda block: block.at)
    kinds = (ArticleBlock(_field(block, own), block.words, block.at) for block in blocks)
    return Article(deck, tuple(kinds), prose, first)


def _field(block: FlowBlock, own: set[int]) -> str:
    if block.at not in own:
        return "caption"
    return "subhead" if _is_heading(block) else "paragraphs"


def _lists_as_prose(blocks: list[FlowBlock]) -> list[FlowBlock]:
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


def _without(blocks: Sequence[FlowBlock], kinds: frozenset[str], share: float) -> list[FlowBlock]:
    """Return the blocks outside the elements of some kinds that have less than a share."""
    prose = Prose(blocks)
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
                inside = prose.share(element) < share
            known[element] = inside
        return inside

    return [block for block in blocks if not is_apart(block)]


def _below(
    kept: list[FlowBlock], page: Sequence[FlowBlock], headline: int | None
) -> list[FlowBlock]:
    """Return the blocks from the headline to that of another story, if a story stands there."""
    if headline is None:
        return kept
    heading, story = _around(page[headline], "h1"), _around(page[headline], "article")
    others = (
        block.at
        for block in page[headline:]
        if _around(block, "h1") not in (None, heading)
        and (_around(block, "article") is not story or naming.is_in(block.around, FURNITURE))
    )
    total = Prose(kept).total
    for end in (next(others, len(page)), len(page)):
        below = [block for block in kept if headline < block.at < end]
        if Prose(below).total >= HALF * total or sum(map(is_prose, below)) >= ENOUGH:
            return [block for block in below if heading is None or heading not in block.around]
    return kept


def _around(block: FlowBlock, tag: str) -> Element | None:
    """Return the innermost element with a tag that a block stands in."""
    return next((element for element in block.around if element.tag == tag), None)


def _once(blocks: Iterable[FlowBlock]) -> Iterator[FlowBlock]:
    """Yield blocks; one of some length that stands a second time is left out."""
    seen: set[str] = set()
    for block in blocks:
        if len(block.words) < REPEATED or block.words not in seen:
            seen.add(block.words)
            yield block


def _without_labels(kept: list[FlowBlock], page: Sequence[FlowBlock]) -> list[FlowBlock]:
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
    return below.at not in own and _is_link(below) and below.linked > len(block.words)


def _stated(kept: Sequence[FlowBlock], body: str) -> list[FlowBlock]:
    """Return the blocks that a stated body has, if it is shown nearly whole; [] if it is not."""
    whole = folded(body)
    letters = [(block, folded(block.words)) for block in kept]
    shown = [
        (block, own)
        for block, own in letters
        if (is_prose(block) or len(block.words) >= FEWEST) and own[:COMPARED] in whole
    ]
    if not shown or sum(len(own) for _, own in shown) < SHOWN * len(whole):
        return []
    first, last = shown[0][0].at, shown[-1][0].at
    numbers = {block.at for block, _ in shown}
    return [
        block
        for block, own in letters
        if first <= block.at <= last
        and (block.at in numbers or _is_heading(block) or (len(own) >= SHORTEST and own in whole))
    ]


def _inside(kept: Sequence[FlowBlock]) -> list[FlowBlock]:
    """Return the blocks of the smallest element with most of the prose, from first to last."""
    prose = Prose(kept)
    fewest = min(2, sum(map(is_prose, kept)))
    candidates = [
        element
        for element, weight in prose.weights.items()
        if weight >= MOST * prose.total and prose.counts[element] >= fewest
    ]
    best = min(candidates, key=prose.weights.__getitem__, default=None)
    within = [block for block in kept if best in block.around]
    usual = _signature_of_most(within)
    inside = [block for block in kept if best in block.around or _is_alike(block, usual)]
    numbers = [number for number, block in enumerate(inside) if is_prose(block)]
    return inside[numbers[0] : numbers[-1] + 1] if numbers else []


def _signature(block: FlowBlock) -> tuple[tuple[str, str], ...]:
    """Return the tags of a block and of the elements next to it, each with its first class."""
    return tuple((one.tag, one.get("class").partition(" ")[0]) for one in block.around[:DEEP])


def _signature_of_most(blocks: Sequence[FlowBlock]) -> tuple[tuple[str, str], ...]:
    """Return the signature of most of the prose of some blocks."""
    sizes: Counter[tuple[tuple[str, str], ...]] = Counter()
    for block in filter(is_prose, blocks):
        sizes[_signature(block)] += len(block.words)
    return max(sizes, key=sizes.__getitem__, default=())


def _is_alike(block: FlowBlock, usual: tuple[tuple[str, str], ...]) -> bool:
    """Return whether a block is set as most of the story is: pages part one into several boxes."""
    if not usual or not is_prose(block):
        return False
    own = _signature(block)
    return (own[0] == usual[0] and own[0][1] != "") or (
        own == usual and any(name for _, name in own)
    )


def _is_heading(block: FlowBlock) -> bool:
    return block.element.tag in elements.HEADINGS


def _is_link(block: FlowBlock) -> bool:
    """Return whether a block is links, or a link with what calls it: `Read more: Bridge opens`."""
    if block.linked > LINKED * len(block.words):
        return True
    unlinked = len(block.words) - block.linked
    return unlinked <= LONGEST_CALL < block.linked and CALL.match(block.words) is not None
