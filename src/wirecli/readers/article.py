"""The story of a saved page: the blocks that stand together, and what each of them is.

The element of the story is found by its share of the page's prose, whatever pages call it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from wirecli.data.class_names import APART, BYLINE, CAPTION, DECK, FURNITURE, TIMESTAMP
from wirecli.lazy import Lazy
from wirecli.readers import elements, naming
from wirecli.readers.flow import FlowBlock
from wirecli.readers.tree import Element

SHARE = 0.4
"""The share of a page's prose from which an element is not furniture, whatever its name."""
NEARLY_ALL = 0.9
"""The same for what never is the copy, but on a page that calls all of itself so."""
MOST = 0.6
"""The share of the prose below the headline that the element of the story has, at least."""
FEWEST = 40
"""Code points of a block that is prose, if it is not a `p`."""
LINKED = 0.8
"""The share of a block's words inside links from which it is a list of links."""
REPEATED = 60
"""Code points of a block that is left out where it stands a second time."""
COMPARED = 60
"""Code points by which a block is compared with what the page states."""
SHOWN = 0.8
"""The share of a stated body that a page shows, if the body is to choose the paragraphs."""
ENOUGH = 4
"""Paragraphs below a headline that are a story, though more prose stands elsewhere."""
LISTS = frozenset({"dd", "dt", "li"})
CELLS = frozenset({"td", "th"})
PARAGRAPH, SUBHEAD = "paragraphs", "subhead"


class Statement(NamedTuple):
    """What a page states of its story that helps to find it: its summary, its whole body."""

    titles: tuple[str, ...] = ()
    summary: str = ""
    body: str = ""


class ArticleBlock(NamedTuple):
    """A block of a story: `kind` is that of its part, "paragraphs", "subhead", "caption"."""

    kind: str
    words: str


class Article(NamedTuple):
    """The story of a page: its deck, its blocks in reading order.

    `prose` are the code points of all paragraphs of the page, but for readers' comments and
    menus; `first` is the number of the first block.
    """

    deck: str
    blocks: tuple[ArticleBlock, ...]
    prose: int
    first: int | None = None


class Prose:
    """The code points of the paragraphs in each element, in those of one class, and in all."""

    def __init__(self, blocks: Iterable[FlowBlock]) -> None:
        """Weigh some blocks."""
        self.weights: dict[Element, int] = {}
        self.counts: dict[Element, int] = {}
        self.total = 0
        self._of_class: dict[tuple[str, str], int] = {}
        for block in blocks:
            if is_prose(block):
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
    if tag in elements.HEADINGS or block.linked > LINKED * len(block.words):
        return False
    if tag != "p" and len(block.words) < FEWEST:
        return False
    return not any(element.tag in LISTS for element in block.around)


def find(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a page; `headline` is the number of the block that is its headline."""
    visible = _without(page, frozenset({APART}), NEARLY_ALL)
    open_ = _without(visible, frozenset({FURNITURE, CAPTION, BYLINE, TIMESTAMP}), SHARE)
    kept = [block for block in open_ if not _is_link(block)]
    kept = list(_once(_below(kept, page, headline)))
    story = _inside(kept)
    if 2 * len(statement.body) > sum(len(block.words) for block in story):
        story = _stated(kept, statement.body) or story
    below = [block for block in visible if headline is None or block.at > headline]
    deck, story = _deck(below, kept, story, statement)
    captions = [block for block in _without(visible, frozenset({FURNITURE}), SHARE) if _is_in(block, CAPTION)]
    first = story[0].at if story else None
    return Article(deck, tuple(_sorted(story, captions)), Prose(visible).total, first)


def of_piece(page: Sequence[FlowBlock], headline: int | None, statement: Statement) -> Article:
    """Return the story of a piece of a page: all of it is copy, but for what is furniture."""
    kinds = frozenset({APART, FURNITURE, CAPTION})
    story = [
        block
        for block in _without(page, kinds, SHARE)
        if block.at != headline and not _is_link(block)
    ]
    deck, story = _deck(story, story, story, statement)
    first = story[0].at if story else None
    return Article(deck, tuple(_sorted(story, ())), Prose(page).total, first)


def _without(
    blocks: Sequence[FlowBlock], kinds: frozenset[str], share: float
) -> list[FlowBlock]:
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
    """Return the blocks from the headline to the next main heading, if a story stands there."""
    if headline is None:
        return kept
    heading, story = _around(page[headline], "h1"), _around(page[headline], "article")
    others = (
        block.at
        for block in page[headline:]
        if _around(block, "h1") not in (None, heading)
        and (_around(block, "article") is not story or _is_in(block, FURNITURE))
    )
    total = Prose(kept).total
    for end in (next(others, len(page)), len(page)):
        below = [block for block in kept if headline < block.at < end]
        if 2 * Prose(below).total >= total or sum(map(is_prose, below)) >= ENOUGH:
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


def _stated(kept: Sequence[FlowBlock], body: str) -> list[FlowBlock]:
    """Return the blocks that a stated body has, if it is shown nearly whole; [] if it is not."""
    folded = _folded(body)
    shown = [block for block in kept if _folded(block.words)[:COMPARED] in folded]
    shown = [block for block in shown if is_prose(block) or len(block.words) >= FEWEST]
    if not body or sum(len(_folded(block.words)) for block in shown) < SHOWN * len(folded):
        return []
    first, last = shown[0].at, shown[-1].at
    numbers = {block.at for block in shown}
    return [
        block
        for block in kept
        if first <= block.at <= last and (block.at in numbers or _is_heading(block) or (_folded(block.words) in folded and len(block.words) > 12))
    ]


def _folded(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())


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
    inside = [block for block in kept if any(element is best for element in block.around)]
    numbers = [at for at, block in enumerate(inside) if is_prose(block)]
    return inside[numbers[0] : numbers[-1] + 1] if numbers else []


def _is_link(block: FlowBlock) -> bool:
    """Return whether a block is links, or a link with what calls it: `Read more: Bridge opens`."""
    words, unlinked = block.words, len(block.words) - block.linked
    if block.linked > LINKED * len(words):
        return True
    return unlinked <= LONGEST_CALL < block.linked and bool(CALL.match(words))


LONGEST_CALL = 25
"""Code points before a link that call it."""
CALL = Lazy(r"[>»→• ]{0,3}+[^.!?:|>]{0,24}+[:|>»→]")


def _is_heading(block: FlowBlock) -> bool:
    return block.element.tag in elements.HEADINGS


def _is_in(block: FlowBlock, kind: str) -> bool:
    """Return whether a block stands in an element that is of a kind, not far around it."""
    return any(kind in naming.kinds(element) for element in block.around[:NEAREST])


NEAREST = 4
"""Elements around a block that say what it is."""


def _deck(
    below: Sequence[FlowBlock], kept: Sequence[FlowBlock], story: list[FlowBlock], statement: Statement
) -> tuple[str, list[FlowBlock]]:
    """Return the deck, and the story without it.

    It stands between the headline and the copy, or opens the copy in a form of its own. It says
    what the page states as its summary, or is called a deck, or stands above the byline.
    """
    if not story:
        return "", story
    usual, first = _shape_of_most(story), story[0].at
    titles = tuple(filter(None, map(_folded, statement.titles)))
    open_, own = {block.at for block in kept}, {block.at for block in story}
    nearest = next((block.at for block in below if block.at in open_), None)

    def is_called_so(block: FlowBlock) -> bool:
        return any(DECK in naming.kinds(element) for element in block.around[:3])

    def says_the_summary(block: FlowBlock) -> bool:
        return _says(block, statement.summary)

    def is_heading(block: FlowBlock) -> bool:
        return block.element.tag == "h2" and block.at == nearest and block.at not in own

    def stands_above_byline(block: FlowBlock) -> bool:
        return block.at in open_ and is_prose(block) and _above_byline(block, below, story)

    ways: tuple[tuple[Callable[[FlowBlock], bool], int], ...] = (
        (is_called_so, first),
        (says_the_summary, story[: OPENING + 1][-1].at),
        (is_called_so, story[:2][-1].at + 1),
        (is_heading, first),
        (stands_above_byline, story[:2][-1].at + 1),
    )
    for is_deck, end in ways:
        for block in below:
            if block.at >= end:
                break
            if is_deck(block) and _may_be_deck(block, usual, titles):
                return block.words, [one for one in story if one.at > block.at]
    return "", story


OPENING = 6
"""Blocks at the beginning of a story among which its deck is, at most."""
SHORTEST_DECK, LONGEST_DECK = 20, 500
"""Code points of a deck."""


def _may_be_deck(block: FlowBlock, usual: tuple[object, ...], titles: Sequence[str]) -> bool:
    """Return whether a block has the size of a deck, a form of its own, and words of its own."""
    return (
        SHORTEST_DECK <= len(block.words) <= LONGEST_DECK
        and 2 * block.linked <= len(block.words)
        and _shape(block) != usual
        and not _repeats(block, titles)
        and not any(_is_in(block, kind) for kind in (CAPTION, BYLINE, TIMESTAMP))
        and not any(element.tag in LISTS for element in block.around)
    )


def _repeats(block: FlowBlock, titles: Sequence[str]) -> bool:
    own = _folded(block.words)
    return any(title in own or own in title for title in titles)


def _above_byline(block: FlowBlock, below: Sequence[FlowBlock], story: Sequence[FlowBlock]) -> bool:
    if not is_prose(block):
        return False
    after = next((one.at for one in story if one.at > block.at), block.at)
    return any(
        block.at < one.at < after and any({BYLINE, TIMESTAMP} & naming.kinds(el) for el in one.around[:4])
        for one in below
    )


def _says(block: FlowBlock, words: str) -> bool:
    """Return whether a block says what some words say, by the beginning of both."""
    folded, own = _folded(words), _folded(block.words)
    least = min(len(folded), len(own), COMPARED)
    return least > 12 and folded[:least] == own[:least]


def _shape(block: FlowBlock) -> tuple[object, ...]:
    element = block.element
    bold = len(element.children) == 1 and isinstance(element.children[0], Element) and element.children[0].tag
    return (element.tag, element.get("class"), element.parent, bold)


def _shape_of_most(story: Sequence[FlowBlock]) -> tuple[object, ...]:
    sizes: dict[tuple[object, ...], int] = {}
    for block in story:
        if is_prose(block):
            sizes[_shape(block)] = sizes.get(_shape(block), 0) + len(block.words)
    return max(sizes, key=sizes.__getitem__, default=())


def _sorted(story: Sequence[FlowBlock], captions: Sequence[FlowBlock]) -> Iterator[ArticleBlock]:
    """Yield the blocks of a story with the captions between them, each with what it is."""
    if not story:
        return
    first, last = story[0].at, story[-1].at
    own = {block.at for block in story}
    shown = [block for block in captions if first <= block.at <= last and block.at not in own]
    for block in sorted((*story, *shown), key=lambda one: one.at):
        if block.at not in own:
            yield ArticleBlock("caption", block.words)
        elif _is_heading(block):
            yield ArticleBlock(SUBHEAD, block.words)
        else:
            yield ArticleBlock(PARAGRAPH, block.words)
