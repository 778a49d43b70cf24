"""The story of a saved page: the blocks that stand together, and what each of them is.

The element of the story is found by its share of the page's prose, whatever pages call it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers import decks, elements, naming
from wirecli.readers.decks import Summary, folded
from wirecli.readers.flow import FlowBlock
from wirecli.readers.naming import APART, BYLINE, CAPTION, FURNITURE, TIMESTAMP
from wirecli.readers.prose import (
    CELLS,
    FEWEST,
    Prose,
    is_link,
    is_prose,
    lists_as_prose,
    notes,
    once,
    points,
    with_short,
    without,
    without_labels,
)
from wirecli.readers.tree import Element

SHARE = 0.4
"""The share of a page's prose from which an element is not furniture, whatever its name.

On 241 pages with known stories 0.3 finds the same ones, and 0.5 loses one more."""
NEARLY_ALL = 0.9
"""The same for what never is the copy, but on a page that calls all of itself so."""
MOST = 0.6
"""The share of the prose below the headline that the element of the story has, at least."""
HALF = 0.5
"""The share of the prose that is a story's, if it stands between two headlines, and of a story
that a stated body has, if it is not an excerpt."""
LONGEST_BODY = 200_000
"""Code points of a stated body, at most; each block is sought in it."""
ENOUGH = 4
"""Paragraphs below a headline that are a story, though more prose stands elsewhere."""
DEEP = 3
"""Elements around a block by which it is alike another."""
LONGEST_CAPTION = 250
"""Code points of the caption of a picture, at most."""
COMPARED = 60
"""Letters by which a block is sought in what the page states."""
SHOWN = 0.8
"""The share of a stated body that a page shows, if the body is to choose the paragraphs."""
SHORTEST = 12
"""Letters of a block that a stated body has not by chance."""


CLOCK = Lazy(r"\d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:[A-Z]{2,5}|Uhr))?")
"""The time of an entry of a live page, a line of its own: `14:05`, `2.05 p.m. GMT`."""
Signature = tuple[tuple[str, str], ...]


class Statement(NamedTuple):
    """What a page states that helps to find its story: its titles, its summary, its body."""

    titles: tuple[str, ...] = ()
    summary: str = ""
    body: str = ""


class ArticleBlock(NamedTuple):
    """A block of a story; `at` is its number.

    `field` is "paragraphs", "subhead", "caption", "note" or "timestamp".
    """

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


def find(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a page; `headline` is the number of the block that is its headline."""
    visible = lists_as_prose(without(page, frozenset({APART}), NEARLY_ALL))
    outside = without(visible, frozenset({FURNITURE, CAPTION, BYLINE, TIMESTAMP}), SHARE)
    kept = [block for block in outside if not is_link(block)]
    kept = without_labels(list(once(_below(kept, page, headline))), page)
    story = _inside(kept)
    size = sum(len(block.words) for block in story)
    if HALF * size < len(statement.body) <= LONGEST_BODY:
        story = _stated(kept, statement.body) or story
    below = [block for block in visible if headline is None or block.at > headline]
    return _article(below, kept, story, statement, Prose(visible).total)


def of_piece(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a piece of a page: all of it is copy, but for what is furniture."""
    story = [
        block
        for block in without(page, frozenset({APART, FURNITURE, CAPTION}), SHARE)
        if block.at != headline and not is_link(block)
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
    captioned = {block.at for block in _captioned(story)}
    story = [block for block in story if block.at not in captioned]
    own = {block.at for block in story}
    captions = [
        block
        for block in below
        if block.at in captioned
        or (first < block.at < last and block.at not in own and naming.is_in(block.around, CAPTION))
    ]
    blocks = sorted((*story, *captions), key=lambda block: block.at)
    noted, paragraphs = notes(story), own - points(story)
    kinds = [
        ArticleBlock(_field(block, paragraphs, noted), block.words, block.at) for block in blocks
    ]
    around = [block.element for block in blocks]
    return Article(deck, tuple(_with_rows(kinds, around)), prose, first)


def _row(element: Element) -> Element | None:
    """Return the row of a table in which an element is a cell; None if it is none."""
    row = element.parent if element.tag in CELLS else None
    return row if row is not None and row.tag == "tr" else None


def _with_rows(blocks: Sequence[ArticleBlock], around: Sequence[Element]) -> Iterator[ArticleBlock]:
    """Yield blocks; the cells of a row are one, but where a cell has several paragraphs.

    `around` are the elements that the blocks stand in.
    """
    for row, cells in groupby(zip(around, blocks, strict=True), key=lambda pair: _row(pair[0])):
        elements, inside = zip(*cells, strict=True)
        if row is None or len(set(elements)) < len(inside):
            yield from inside
        else:
            yield inside[0]._replace(words=" ".join(block.words for block in inside))


def _field(block: FlowBlock, own: set[int], noted: set[int]) -> str:
    if block.at not in own:
        return "caption"
    if block.at in noted:
        return "note"
    if CLOCK.fullmatch(block.words):
        return "timestamp"
    return "subhead" if _is_heading(block) else "paragraphs"


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
    """Return the blocks of the smallest element with most of the prose, from first to last.

    The prose next to it that looks alike is of the story too.
    """
    weights = Prose(kept)
    paragraphs = [block for block in kept if is_prose(block)]
    fewest = min(2, len(paragraphs))
    candidates = [
        element
        for element, weight in weights.weights.items()
        if weight >= MOST * weights.total and weights.counts[element] >= fewest
    ]
    best = min(candidates, key=weights.weights.__getitem__, default=None)
    own = [number for number, block in enumerate(paragraphs) if best in block.around]
    if not own:
        return []
    usual = _usual_signature(paragraphs[number] for number in own)
    first, last = own[0], own[-1]
    while first > 0 and _signature(paragraphs[first - 1]) == usual:
        first -= 1
    while last + 1 < len(paragraphs) and _signature(paragraphs[last + 1]) == usual:
        last += 1
    start, end = with_short(kept, paragraphs[first], paragraphs[last])
    inner = range(paragraphs[own[0]].at, paragraphs[own[-1]].at)
    return [
        block
        for block in kept
        if start <= block.at <= end and (best in block.around or block.at not in inner)
    ]


def _captioned(story: list[FlowBlock]) -> list[FlowBlock]:
    """Return the blocks of a story that are all that stands beside a picture: its captions.

    The first may be the first paragraph. Where many paragraphs stand so, they are the copy.
    """
    sizes: Counter[Element] = Counter()
    for block in story:
        for element in block.around[:DEEP]:
            sizes[element] += len(block.words)
    captions = [
        block
        for block in story[1:]
        if block.element.tag not in elements.HEADINGS
        and any(
            element.pictured and element.tag != "p" and sizes[element] <= LONGEST_CAPTION
            for element in block.around[:DEEP]
        )
    ]
    most = SHARE * sum(len(block.words) for block in story)
    return captions if sum(len(block.words) for block in captions) < most else []


def _signature(block: FlowBlock) -> Signature | None:
    """Return the tags of a block and of the elements next to it, each with its first class.

    Without any class it says nothing.
    """
    parts = tuple((one.tag, one.get("class").partition(" ")[0]) for one in block.around[:DEEP])
    return parts if any(name for _, name in parts) else None


def _usual_signature(blocks: Iterable[FlowBlock]) -> Signature:
    """Return the signature of most of the prose of some blocks."""
    sizes: Counter[Signature] = Counter()
    for block in blocks:
        if signature := _signature(block):
            sizes[signature] += len(block.words)
    return max(sizes, key=sizes.__getitem__, default=())


def _is_heading(block: FlowBlock) -> bool:
    return block.element.tag in elements.HEADINGS
