"""WordPress exports (WXR): a feed of all that a site has, the copy as its editor saved it.

Source: WordPress, `wpautop` (a blank line parts paragraphs, a line end breaks the line) and the
Shortcode API.
"""

from xml.etree.ElementTree import Element

from wirecli.lazy import Lazy
from wirecli.readers.markup import paragraphs
from wirecli.readers.xml_stream import text_at

NO_STORIES = frozenset(
    "attachment custom_css customize_changeset nav_menu_item oembed_cache revision user_request "
    "wp_block wp_font_face wp_font_family wp_global_styles wp_navigation wp_template "
    "wp_template_part".split()
)
"""Types of posts that are parts of the site."""
SHORTCODE = Lazy(r"\[/?[a-z][\w-]*(?:\s[^\[\]]*)?/?\]")
"""`[gallery ids="1,2"]`, `[dropcap]`: what the site puts in, or how it shows the words between."""
PICTURE_EDGE = Lazy(r"\[(?P<end>/?)(?:wp_)?caption\b[^\[\]]*\]")
"""Where a picture with its caption begins, and where it ends."""
BLANK_LINES = Lazy(r"\n\s*\n")
LINE_END = Lazy(r"(?<=[^\s>])\n(?=[^\s<])")
"""A line end between words: after a tag and before one it only sets the source."""


def is_part_of_site(item: Element) -> bool:
    """Return whether an item of an export is no story: a picture, a menu, an earlier version."""
    return text_at(item, "post_type") in NO_STORIES


def is_export(item: Element) -> bool:
    """Return whether an item is of an export: it says of which type the post is."""
    return item.find("post_type") is not None


def copy(written: str) -> list[str]:
    """Return the paragraphs of a post as the site would show them, without its shortcodes."""
    words = SHORTCODE.sub("", _without_pictures(written.replace("\r\n", "\n")))
    pieces = (LINE_END.sub("<br>", piece) for piece in BLANK_LINES.split(words))
    return paragraphs("".join(f"<p>{piece}</p>" for piece in pieces if piece.strip()))


def _without_pictures(written: str) -> str:
    """Return a post's copy without its pictures; one that never ends takes no copy with it."""
    first, *rest = PICTURE_EDGE.split(written)
    edges, pieces = rest[::2], rest[1::2]
    following = [*edges[1:], ""]
    return first + "".join(
        piece
        for edge, piece, next_edge in zip(edges, pieces, following, strict=False)
        if edge or not next_edge
    )
