"""RSS 2.0 and Atom: the items of a feed, each a story with its content or its description."""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.readers import wordpress, xml
from wirecli.readers.document import Document, FieldPart, day, flat
from wirecli.readers.markup import has_layout, paragraphs, without_tags
from wirecli.readers.xml_stream import attribute, text_at, words

STORIES = ("item", "entry")
BODIES = ("encoded", "content", "description", "summary")
"""Where the copy stands, the fullest first: content:encoded, Atom's content, the description."""
DATES = ("pubDate", "published", "date", "updated")
"""RSS 2.0, Atom, Dublin Core in RSS 1.0; the last change only where nothing else is said."""


def document(item: Element) -> Document | None:
    """Return an RSS `item` or an Atom `entry` as a document; None if it is a part of a site."""
    if wordpress.is_part_of_site(item):
        return None
    kind = "atom" if item.tag == "entry" else "rss"
    identifier = text_at(item, "guid", "id") or _link(item)
    return Document(tuple(_parts(item, kind)), kind, identifier or None)


def _link(item: Element) -> str:
    return text_at(item, "link") or attribute(item, "link", "href") or ""


def _title(item: Element) -> str:
    """Return the words of a title; one that says it is HTML (Atom) without its tags."""
    title = item.find("title")
    written = words(title)
    html = title is not None and title.get("type") == "html"
    return flat(without_tags(written)) if html else written


def _parts(item: Element, kind: str) -> Iterator[FieldPart]:
    written = next(filter(None, (day(text_at(item, name)) for name in DATES)), None)
    if written:
        yield FieldPart("date", "", f"{kind}.date", written)
    yield FieldPart("headline", _title(item), f"{kind}.title")
    yield FieldPart("byline", text_at(item, "author/name", "creator"), f"{kind}.author")
    for name in BODIES:
        body = item.find(name)
        copy = _copy(body, exported=wordpress.is_export(item)) if body is not None else []
        if copy:
            yield from (FieldPart("paragraphs", words, f"{kind}.{name}") for words in copy)
            return


def _copy(body: Element, *, exported: bool) -> list[str]:
    """Return the paragraphs of a body: markup in text, or elements of XHTML.

    `exported`: the text is as the editor of a site saved it.
    """
    if len(body):
        from xml.etree.ElementTree import tostring

        return paragraphs(tostring(body, "unicode"))
    written = body.text or ""
    if exported:
        return wordpress.copy(written)
    if not has_layout(written) and "\n\n" in written:  # WordPress parts paragraphs by blank lines
        return [flat(without_tags(piece)) for piece in written.split("\n\n") if piece.strip()]
    return paragraphs(written) or [one for one in [words(body)] if one]


read = partial(xml.read, STORIES, document)
