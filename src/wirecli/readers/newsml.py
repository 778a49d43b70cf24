"""NewsML 1.2 (IPTC): the NewsItems of a file, each with its lines and its content."""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.readers import nitf, xml
from wirecli.readers.document import Document, FieldPart, day
from wirecli.readers.xml_stream import text_at, words

STORIES = ("NewsItem",)
LINES = (
    ("slugline", "SlugLine", "newsml.SlugLine"),
    ("headline", "HeadLine", "newsml.HeadLine"),
    ("subheadline", "SubHeadLine", "newsml.SubHeadLine"),
    ("byline", "ByLine", "newsml.ByLine"),
    ("dateline", "DateLine", "newsml.DateLine"),
)
"""Fields of the record, the member of NewsLines (NewsML 1.2 functional specification, 5.6)."""


PICTURES = frozenset({"audio", "caption", "graphic", "image", "photo", "picture", "video"})
"""Roles of components that are not the story, in lower case."""


def document(item: Element) -> Document:
    """Return a `NewsItem` element as a document."""
    return Document(tuple(_parts(item)), "newsml", text_at(item, ".//NewsItemId") or None)


def _parts(item: Element) -> Iterator[FieldPart]:
    yield from _stated(item)
    lines = list(_lines(item))
    for field, name, rule in LINES:
        written = next((value for one in lines if (value := text_at(one, name))), "")
        yield FieldPart(field, written, rule)
    content = item.find(".//ContentItem/DataContent")
    if content is not None:
        yield from body(content, "newsml.DataContent")
    yield FieldPart(
        "copyright", text_at(item, ".//NewsLines/CopyrightLine"), "newsml.CopyrightLine"
    )


def _lines(part: Element) -> Iterator[Element]:
    """Yield the NewsLines of an item and its components, but for those of a picture."""
    role = part.find("Role")
    if role is not None and (role.get("FormalName") or "").casefold() in PICTURES:
        return
    yield from part.iterfind("NewsLines")
    for component in part.iterfind("NewsComponent"):
        yield from _lines(component)


def _stated(item: Element) -> Iterator[FieldPart]:
    written = day(text_at(item, ".//DateLineDate"))
    created = day(text_at(item, ".//NewsManagement/FirstCreated"))
    if written or created:
        rule = "newsml.DateLineDate" if written else "newsml.FirstCreated"
        yield FieldPart("date", "", rule, written or created)
    agency = text_at(item, ".//NewsLines/CreditLine") or _provider(item)
    if agency:
        yield FieldPart("agency", "", "newsml.CreditLine", agency)
    language = item.find(".//DescriptiveMetadata/Language")
    if language is not None and language.get("FormalName"):
        yield FieldPart("language", "", "newsml.Language", language.get("FormalName"))


def _provider(item: Element) -> str:
    party = item.find(".//AdministrativeMetadata/Provider/Party")
    return (party.get("FormalName") or "") if party is not None else ""


def body(content: Element, rule: str) -> Iterator[FieldPart]:
    """Yield the paragraphs of inline content: NITF, XHTML, or plain text with blank lines."""
    elements = [element for element in nitf.paragraphs(content) if words(element)]
    if elements:
        yield from (FieldPart("paragraphs", words(element), rule) for element in elements)
        return
    plain = "".join(content.itertext())
    if "</p>" in plain.lower() or "<br" in plain.lower():
        from wirecli.readers.markup import paragraphs

        yield from (FieldPart("paragraphs", words, rule) for words in paragraphs(plain))
        return
    yield from (FieldPart("paragraphs", piece, rule) for piece in plain.split("\n\n"))


read = partial(xml.read, STORIES, document)
