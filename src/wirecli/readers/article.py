"""The copy of a saved page: the paragraphs that stand together, without what pages set around."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wirecli.lazy import Lazy
from wirecli.readers.document import flat

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

FURNITURE_NAME = Lazy(
    r"(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|caption|comments?|consent|cookies?|"
    r"credit-line|gallery|latest|menu|modal|more-on|most-read|newsletter|paywall|photo|popular|"
    r"popup|promo\w*|read-?(?:also|more|next)|recirc|recommend\w*|related\w*|share|sharing|sidebar|"
    r"signup|social\w*|sponsor\w*|subscribe|subscription|tags?|teasers?|toolbar|trending|widget)"
    r"(?:$|[\s_-])"
)
"""Words of a class or an id by which pages call what is not of the copy."""
PARAGRAPHS = frozenset({"p", "pre"})
BLOCKS = "p, pre, div, td, section, article, main, body, blockquote, center, span, font"
"""Elements that hold words of a copy: paragraphs, and what old pages fill with line breaks."""
LISTED = "li, dt, dd, th, caption"
"""Elements that hold words of lists and tables, which of a whole page are mostly furniture."""
INLINE = frozenset({"span", "font"})
"""Those of them that stand in the line of another."""
STANDING = frozenset(BLOCKS.split(", ")) - INLINE
MOST = 0.6
"""The share of a page's words that its copy has, at least."""
FEWEST = 40
"""Code points of the paragraphs of a copy, all together; below that the page has none."""
DEEPEST = 25
"""Elements above a paragraph that are looked at."""
NAMES = 400
"""Code points of a class and an id that are looked at, for each paragraph below it."""
LINKED = 0.8
"""The share of a paragraph's words inside links from which it is a list of links."""


def paragraphs(page: "LexborHTMLParser") -> list[str]:
    """Return the paragraphs of the smallest element that holds most of the page's words.

    What stands around it is the page's: lists of links, teasers, boxes without a telling name.
    """
    body = page.body
    if body is None:
        return []
    blocks = list(_blocks(body))
    kept = [(node, words) for node, words in blocks if not _is_apart(node)]
    best = _container(kept)
    return [
        words
        for node, words in kept
        if not best.isdisjoint(one.mem_id for one in (node, *_ancestors(node)))
    ]


def of_piece(page: "LexborHTMLParser") -> list[str]:
    """Return the paragraphs of a piece of a page: short ones and lists too, since all is copy.

    Only what its names call furniture is left out.
    """
    blocks = list(_blocks(page.body, f"{BLOCKS}, {LISTED}", 1)) if page.body else []
    return [words for node, words in blocks if not _is_apart(node)]


def _blocks(
    body: "LexborNode", blocks: str = BLOCKS, fewest: int = FEWEST
) -> Iterator[tuple["LexborNode", str]]:
    """Yield the paragraphs with their elements; what stands in a line is of the block around it.

    A block other than `p` has `fewest` code points of its own.
    """
    taken: set[int] = set()
    for node in body.css(blocks):
        inside = node.tag in INLINE and not taken.isdisjoint(_of_line(node))
        words = [] if inside else _own_paragraphs(node, fewest)
        if inside or words:
            taken.add(node.mem_id)
        yield from ((node, one) for one in words)


def _of_line(node: "LexborNode") -> Iterator[int]:
    """Yield what an element in a line stands in, up to its block."""
    for above in _ancestors(node):
        yield above.mem_id
        if above.tag in STANDING:
            return


def _container(kept: list[tuple["LexborNode", str]]) -> set[int]:
    """Return the smallest element with most of the words, and two paragraphs if there are."""
    weights: dict[int, int] = {}
    counts: dict[int, int] = {}
    for node, words in kept:
        for above in (node, *_ancestors(node)):
            weights[above.mem_id] = weights.get(above.mem_id, 0) + len(words)
            counts[above.mem_id] = counts.get(above.mem_id, 0) + 1
    most = MOST * sum(len(words) for _, words in kept)
    fewest = min(2, len(kept))
    candidates = {
        at: weight for at, weight in weights.items() if weight >= most and counts[at] >= fewest
    }
    least = min(candidates.values(), default=0)
    return {at for at, weight in candidates.items() if weight == least}


def _own_paragraphs(node: "LexborNode", fewest: int) -> list[str]:
    """Return the paragraphs of a block: one, or those that line breaks make of words of its own."""
    if node.tag in PARAGRAPHS:
        if node.css_first("br") is None:
            words = words_of(node)
            return [words] if words else []
    elif len(flat(node.text(deep=False))) < fewest:
        return []
    from wirecli.readers.markup import own_paragraphs

    return own_paragraphs(node.html or "")


def _ancestors(node: "LexborNode") -> Iterator["LexborNode"]:
    above = node.parent
    for _ in range(DEEPEST):
        if above is None or above.tag in ("html", "-undef"):
            return
        yield above
        above = above.parent


def _is_apart(node: "LexborNode") -> bool:
    """Return whether a paragraph is of the page, not of the copy: by its names, or all links."""
    for one in (node, *_ancestors(node)):
        names = f"{one.attributes.get('class') or ''} {one.attributes.get('id') or ''}"[:NAMES]
        if one.tag not in ("body", "article", "main") and FURNITURE_NAME.search(names.casefold()):
            return True
    linked = sum(len(words_of(link)) for link in node.css("a"))
    return linked > LINKED * len(words_of(node))


def words_of(node: "LexborNode") -> str:
    """Return the words in an element, white space made single."""
    return flat(node.text(deep=True))
