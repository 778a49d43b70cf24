"""The deck of a saved page: the summary between its headline and its copy."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wirecli.readers import elements, naming
from wirecli.readers.flow import SENTENCE_ENDS, FlowBlock
from wirecli.readers.naming import BYLINE, CAPTION, DECK, TIMESTAMP
from wirecli.readers.tree import Element

REACH = 200
"""Blocks below the headline among which a deck is."""
COPY = 80
"""Code points of a block of the story below which no deck stands."""
SHORTEST, LONGEST = 20, 500
"""Code points of a deck."""
COMPARED = 60
"""Letters by which a block is compared with the summary that the page states."""
ALIKE = 12
"""Letters that two texts have in common not by chance."""
FEWEST_WORDS = 4
"""Words in small letters of a deck that only its place shows."""
OPENING = 6
"""Blocks at the beginning of a story among which its deck is, if the page states it."""
FIRST = 2
"""Blocks at the beginning of a story among which its deck is, if it is only called so."""
NEAREST = 3
"""Elements around a block by which it is called a deck."""


class Summary(NamedTuple):
    """What a page states: its titles, which no deck repeats, and its summary."""

    titles: tuple[str, ...]
    words: str


def find(
    below: Sequence[FlowBlock], kept: Sequence[FlowBlock], story: list[FlowBlock], summary: Summary
) -> tuple[str, list[FlowBlock]]:
    """Return the deck, and the story without it and what stands above it; "" if there is none.

    It stands between the headline and the copy, or opens the copy in a form of its own. It is
    called a deck, or says what the page states as its summary, or is a heading right below the
    headline, prose above the byline, or a phrase that opens the copy. `below` are all blocks below
    the headline, `kept` those that are not furniture.
    """
    if not story:
        return "", story
    usual, first = _usual_shape(story), story[0].at
    titles = tuple(filter(None, map(folded, summary.titles)))
    open_at, own = {block.at for block in kept}, {block.at for block in story}
    nearest = next((block.at for block in below if block.at in open_at), None)
    near = below[:REACH]
    opening, start = story[:OPENING][-1].at, story[:FIRST][-1].at

    def is_called_so(block: FlowBlock) -> bool:
        return naming.is_in(block.around[:NEAREST], DECK)

    def says_the_summary(block: FlowBlock) -> bool:
        return _says(block, summary.words)

    def is_nearest_heading(block: FlowBlock) -> bool:
        return block.element.tag == "h2" and block.at == nearest and block.at not in own

    def stands_above_byline(block: FlowBlock) -> bool:
        return block.at in open_at and _stands_above_byline(block, below, story)

    def is_phrase_at_top(block: FlowBlock) -> bool:
        return block.at == first and block.at == nearest and _is_phrase(block.words)

    ways: tuple[tuple[Callable[[FlowBlock], bool], int], ...] = (
        (is_called_so, first - 1),
        (says_the_summary, opening),
        (is_called_so, start),
        (is_nearest_heading, first - 1),
        (stands_above_byline, start),
        (is_phrase_at_top, first),
    )
    for is_deck, last in ways:
        for block in _above_copy(near, last, own):
            if is_deck(block) and _may_be_deck(block, usual, titles):
                return block.words, [other for other in story if other.at > block.at]
    return "", story


def _above_copy(near: Sequence[FlowBlock], last: int, own: set[int]) -> Iterator[FlowBlock]:
    """Yield the blocks up to the one with the number `last`, or to the first one of the copy.

    `own` are the numbers of the blocks of the story.
    """
    for block in near:
        if block.at > last:
            return
        yield block
        if block.at in own and len(block.words) >= COPY:
            return


def folded(words: str) -> str:
    """Return the letters and figures of words, without case."""
    return "".join(filter(str.isalnum, words.casefold()))


def _is_phrase(words: str) -> bool:
    """Return whether words are a phrase: no sentence, and no names alone, as a byline has them."""
    return words[-1] not in SENTENCE_ENDS and sum(map(str.islower, words.split())) >= FEWEST_WORDS


def _may_be_deck(block: FlowBlock, usual: tuple[object, ...], titles: Sequence[str]) -> bool:
    """Return whether a block has the size of a deck, a form of its own, and words of its own."""
    own = folded(block.words)
    return (
        SHORTEST <= len(block.words) <= LONGEST
        and not block.listed
        and 2 * block.linked <= len(block.words)
        and _shape(block) != usual
        and not any(naming.is_in(block.around, kind) for kind in (CAPTION, BYLINE, TIMESTAMP))
        and not any(title in own or own in title for title in titles)
    )


def _says(block: FlowBlock, words: str) -> bool:
    """Return whether a block says what some words say, by the beginning of both."""
    stated, own = folded(words[: 2 * COMPARED]), folded(block.words[: 2 * COMPARED])
    least = min(len(stated), len(own), COMPARED)
    return least > ALIKE and stated[:least] == own[:least]


def _stands_above_byline(
    block: FlowBlock, below: Sequence[FlowBlock], story: Sequence[FlowBlock]
) -> bool:
    """Return whether prose stands above a byline or a date, and the copy below that."""
    if block.element.tag in elements.HEADINGS or block.linked:
        return False
    after = next((other.at for other in story if other.at > block.at), block.at)
    return any(
        naming.is_in(other.around, BYLINE) or naming.is_in(other.around, TIMESTAMP)
        for other in below
        if block.at < other.at < after
    )


def _shape(block: FlowBlock) -> tuple[object, ...]:
    """Return what makes two blocks look alike: tag, class, what they stand in, whether all bold."""
    element = block.element
    only = element.children[0] if len(element.children) == 1 else None
    within = only.tag if isinstance(only, Element) else None
    return (element.tag, element.get("class"), element.parent, within)


def _usual_shape(story: Sequence[FlowBlock]) -> tuple[object, ...]:
    """Return the shape of most of the words of a story."""
    sizes: dict[tuple[object, ...], int] = {}
    for block in story:
        shape = _shape(block)
        sizes[shape] = sizes.get(shape, 0) + len(block.words)
    return max(sizes, key=sizes.__getitem__)
