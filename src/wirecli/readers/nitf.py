"""NITF 3.x (IPTC News Industry Text Format): one story a file, its parts tagged."""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.lazy import Lazy
from wirecli.readers import xml
from wirecli.readers.document import Document, FieldPart, day, flat, names_place
from wirecli.readers.xml_stream import attribute, text_at, words

STORIES = ("nitf",)
HEADS = (
    ("slugline", "head/docdata/du-key[@key]", "nitf.du-key"),
    ("headline", "body/body.head/hedline/hl1", "nitf.hl1"),
    ("subheadline", "body/body.head/hedline/hl2", "nitf.hl2"),
    ("byline", "body/body.head/byline", "nitf.byline"),
    ("dateline", "body/body.head/dateline", "nitf.dateline"),
)
"""Fields of the record, where NITF 3.6 has them, and the rules that say so."""
KEYWORD = "anpa-keyword"
BLOCKS = frozenset({"p", "hl2", "pre", "li", "q", "tr"})
"""Elements of `body.content` that are a paragraph."""
INITIALS = Lazy(r"[a-z]{1,4}(?:/[a-z]{1,4})*")
"""`gr/bp`: the writer and the editor, by letters of their names."""
SENTENCE_ENDS = (".", "!", "?", "”", "“", '"', "»")
"""What ends a paragraph; in the header of a page the other lines are its slug and its title."""
SKIPPED = frozenset({"media", "fn", "credit", "block.credit", "footer", "figure"})
"""Elements of `body.content` that are not of the copy."""


def _key(element: Element) -> str:
    return element.get("key") or ""


def _byline(element: Element) -> str:
    """Return the words of a byline, what the writer is behind a comma: `By Ann Lee, NNS Writer`."""
    titles = [words(title) for title in element.iterfind(".//byttl")]
    name = "".join(_without(element, "byttl"))
    return ", ".join(filter(None, (flat(name).strip(" ,"), *titles)))


def _without(element: Element, left_out: str) -> Iterator[str]:
    """Yield the texts in an element but for those of the elements that are left out."""
    yield element.text or ""
    for child in element:
        if child.tag != left_out:
            yield from _without(child, left_out)
        yield child.tail or ""


def _dateline(element: Element) -> str:
    written = words(element)
    return written if names_place(written) else ""


VALUES = {"slugline": _key, "byline": _byline, "dateline": _dateline}
"""How the fields are read that are not the words of their element."""


def document(story: Element) -> Document:
    """Return a `nitf` element as a document: NITF 3.6, elements as its DTD names them."""
    return Document(tuple(_parts(story)), "nitf", _identifier(story))


def _identifier(story: Element) -> str | None:
    return attribute(story, "head/docdata/doc-id", "id-string")


def _parts(story: Element) -> Iterator[FieldPart]:
    yield from _stated(story)
    for field, path, rule in HEADS:
        element = story.find(path)
        if element is not None:
            value = VALUES.get(field, words)(element)
            initials = field == "byline" and INITIALS.fullmatch(value)
            yield FieldPart("initials" if initials else field, value, rule)
    if not attribute(story, "head/docdata/du-key", "key"):
        yield FieldPart("slugline", _keyword(story), "nitf.anpa-keyword")
    if not text_at(story, "body/body.head/hedline/hl1"):
        yield FieldPart("headline", text_at(story, "head/title"), "nitf.title")
    for note in story.iterfind("head/docdata/ed-msg"):
        yield FieldPart("ednote", note.get("info", ""), "nitf.ed-msg")
    content = story.find("body/body.content")
    for element in copy(content) if content is not None else ():
        yield FieldPart("paragraphs", written(element), "nitf.p")
    yield FieldPart("paragraphs", text_at(story, "body/body.end/tagline"), "nitf.tagline")
    yield FieldPart("copyright", _copyright(story), "nitf.doc.copyright")


def _keyword(story: Element) -> str:
    """Return the keyword that an ANPA wire sends in the head: its slug."""
    metas = story.iterfind("head/meta")
    return next((one.get("content") or "" for one in metas if one.get("name") == KEYWORD), "")


def _stated(story: Element) -> Iterator[FieldPart]:
    """Yield what has no words in the text: the day, the agency, the language."""
    issued = attribute(story, "head/docdata/date.issue", "norm")
    storied = attribute(story, "body/body.head/dateline/story.date", "norm")
    printed = attribute(story, "head/pubdata", "date.publication")
    dates = (
        ("nitf.story.date", storied),
        ("nitf.date.issue", issued),
        ("nitf.date.publication", printed),
    )
    written = next(((rule, value) for rule, one in dates if (value := day(one))), None)
    if written:
        yield FieldPart("date", "", *written)
    if paper := attribute(story, "head/pubdata", "name"):
        yield FieldPart("publication", "", "nitf.pubdata", paper)
    agency = text_at(story, "body/body.head/distributor/org", "body/body.head/distributor")
    if agency:
        yield FieldPart("agency", "", "nitf.distributor", agency)
    if language := story.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield FieldPart("language", "", "nitf.lang", language)


def copy(content: Element) -> Iterator[Element]:
    """Yield the paragraphs of a body; of one with a block called `full_text` those in it.

    The corpus of the New York Times has the lead in a block of its own, and again in that one.
    """
    full = [block for block in content.iterfind("block") if block.get("class") == "full_text"]
    for part in full or [content]:
        yield from paragraphs(part)


def _copyright(story: Element) -> str:
    copyright = story.find("head/docdata/doc.copyright")
    if copyright is None:
        return ""
    return " ".join(filter(None, ("©", copyright.get("year"), copyright.get("holder"))))


def written(element: Element) -> str:
    """Return the words of a paragraph, the cells of a row of a table with a space between them."""
    return " ".join(map(words, element)) if element.tag == "tr" else words(element)


def paragraphs(content: Element) -> Iterator[Element]:
    """Yield the paragraphs of a body's content, in blocks too; captions are left out."""
    waiting = [content]
    while waiting:
        element = waiting.pop()
        if element.tag in BLOCKS:
            yield element
        elif element.tag == "header":
            yield from (one for one in element.iter("p") if words(one).endswith(SENTENCE_ENDS))
        elif element.tag not in SKIPPED:
            waiting.extend(reversed(element))


read = partial(xml.read, STORIES, document)
