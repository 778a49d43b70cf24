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

HEADER = 2000
"""Code points of the beginning of a saved page that are looked at."""
SAVED_BY = ("from: <saved by ", "snapshot-content-location:")
"""Lines of the header of a page that a browser saved as MHTML (RFC 2557), in lower case."""
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


def bookmarks(start: Start) -> str | None:
    """Detect a list of bookmarks, as all browsers export it, or of pages to be read later."""
    head = start.text[:HEADER].casefold()
    return (
        "" if "<!doctype netscape-bookmark-file" in head or "<title>pocket export" in head else None
    )


def mhtml(start: Start) -> str | None:
    """Detect MHTML by who saved it, or where the page was."""
    header = start.text[:HEADER].casefold().replace("\r\n", "\n").partition("\n\n")[0]
    return "" if any(line.startswith(SAVED_BY) for line in header.split("\n")) else None


def clip(start: Start) -> str | None:
    """Detect a clipped page by what stands above its copy, between two lines of hyphens."""
    if not start.text.startswith("---"):
        return None
    from wirecli.readers.markdown import is_clip

    return "" if is_clip(start.text) else None


def webarchive(start: Start) -> str | None:
    """Detect a web archive of Safari: a property list with a page in it."""
    is_list = start.text.startswith(("bplist00", "<?xml"))
    return "" if is_list and "WebMainResource" in start.text else None


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
