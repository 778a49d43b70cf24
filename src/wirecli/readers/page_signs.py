"""The signs of a web page, or of a piece of one: its elements, and where they stand."""

from re import Match

from wirecli.lazy import Lazy
from wirecli.readers.elements import BLOCKS, ELEMENTS, TEXT_LEVEL
from wirecli.readers.start import Start

PAGE = frozenset({"html", "head", "body", "frameset"})
"""Elements by which a page is detected, whatever follows."""
LINES = frozenset("br div h1 h2 h3 h4 h5 h6 hr p".split())
"""Elements by which a piece of a page is detected, even one alone that it begins with."""
WORDS = BLOCKS | TEXT_LEVEL
COPY = WORDS | frozenset("iframe img link meta noscript script style title".split())
"""Elements of copy and of heads: one tells a piece of a page if one more tag of them follows."""
FEWEST = 2
"""Tags that part lines by which a piece of a page shows that words stand before."""

MENTIONS = frozenset(" \"'`(),.;:\u2018\u2019\u201c\u201d\u00ab\u00bb")
"""What stands before and after a tag in a sentence about it."""


TAG_NAME = Lazy(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])")
"""A tag, with its name."""
LINE_TAG = Lazy(r"(?i)</?(?:br|div|h[1-6]|hr|p)(?:[\s/][^<>]*+)?>")
"""A tag that begins or ends a line of a page."""


def page(start: Start) -> str | None:
    """Detect a web page by its DOCTYPE or its first element, or a piece of one by its tags."""
    markup = start.markup
    if markup is None:
        return None
    name = markup.root.lower()
    if markup.doctype.lower() == "html" or name in PAGE:
        return ""
    if markup.declared or name not in ELEMENTS:
        return None
    if name in LINES:
        return ""
    others = {tag.lower() for tag in TAG_NAME.findall(start.text, markup.at + 1)}
    if name not in COPY:
        others.discard(name)
    if 2 * len(others & ELEMENTS) <= len(others):  # <DATA>, <REUTERS>, <TOPICS>: a corpus
        return None
    return "" if others & COPY or others <= ELEMENTS else None


def piece(start: Start) -> str | None:
    """Detect a piece of a page by tags that part its lines, wherever they stand.

    Prose that speaks of tags has white space or marks around them: `the <p> and <br> tags`.
    """
    if "<" not in start.text:
        return None
    tags = (tag for tag in LINE_TAG.finditer(start.text) if not _is_spoken_of(start.text, tag))
    return "" if sum(1 for _, _ in zip(range(FEWEST), tags, strict=False)) == FEWEST else None


def _is_spoken_of(text: str, tag: Match[str]) -> bool:
    before, after = text[tag.start() - 1 : tag.start()], text[tag.end() : tag.end() + 1]
    return before in MENTIONS and after in MENTIONS
