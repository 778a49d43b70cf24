"""HTML in a feed, a mail, a news item: its visible words as paragraphs."""

from collections.abc import Iterator

from wirecli.lazy import Lazy
from wirecli.readers import flow
from wirecli.readers.elements import ELEMENTS, TEXT_LEVEL
from wirecli.readers.tree import parse, unescaped

ELEMENT = Lazy(r"</?(?P<name>[A-Za-z][A-Za-z0-9]*+)(?:[\s/][^<>]*+)?>")
"""A tag, with the name of its element."""
COMMENT = Lazy(r"(?s)<!--.*?(?:-->|\Z)")
"""A comment; one without an end hides the rest."""


def paragraphs(markup: str) -> list[str]:
    """Return the paragraphs of some HTML, flat: white space is one space, tags are gone.

    `"<p>One <b>two</b>.</p><p>Three." -> ["One two.", "Three."]`; nothing makes it raise.
    """
    return flow.paragraphs(parse(markup).root)


def has_layout(markup: str) -> bool:
    """Return whether a tag of some HTML separates its words or describes them: a block, a title.

    Where none does, the line breaks do.
    """
    return any(name.lower() not in TEXT_LEVEL for name in _element_tags(markup))


def without_tags(markup: str) -> str:
    """Return words without the tags of HTML and comments; other words in angle brackets stay.

    `"<b>One</b> <XYZ.N> &amp; two" -> "One <XYZ.N> & two"`
    """
    words = COMMENT.sub("", markup)
    return unescaped(ELEMENT.sub(lambda tag: "" if _is_element(tag["name"]) else tag[0], words))


def _element_tags(markup: str) -> Iterator[str]:
    names = (tag["name"] for tag in ELEMENT.finditer(COMMENT.sub("", markup)))
    return filter(_is_element, names)


def _is_element(name: str) -> bool:
    return name.lower() in ELEMENTS
