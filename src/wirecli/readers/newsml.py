"""NewsML 1.2 (IPTC): the NewsItems of a file, each with its lines and its content."""

from collections.abc import Iterator, Sequence
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.lazy import Lazy
from wirecli.readers import nitf, xml
from wirecli.readers.document import Document, FieldPart, day, names_place
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
TITLE, DECK, LEAD, BODY, CONTACT = "title", "deck", "lead", "body", "contact"
ROLES = {
    "abstract": DECK,
    "body": BODY,
    "bodytext": BODY,
    "contact": CONTACT,
    "contacts": CONTACT,
    "headline": TITLE,
    "lead": LEAD,
    "main": BODY,
    "maintext": BODY,
    "story": BODY,
    "subheadline": DECK,
    "subtitle": DECK,
    "summary": DECK,
    "text": BODY,
    "title": TITLE,
}
"""What the parts of a story are that agencies send as components of their own, by their roles.

Source: the Role of a NewsComponent (NewsML 1.2, 5.5) as Belga, Business Wire and AFP name it.
"""
SIGNED = Lazy(r"[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)+ \([a-z]{2,4}\)")
"""`Ann Lee (alx)`: a desk signs in the place of the slug."""
STYLES = "css"
"""What stands in the MIME type of a component that has no words."""


def document(item: Element) -> Document:
    """Return a `NewsItem` element as a document."""
    return Document(tuple(_parts(item)), "newsml", text_at(item, ".//NewsItemId") or None)


def _parts(item: Element) -> Iterator[FieldPart]:
    yield from _stated(item)
    lines = list(_lines(item))
    for field, name, rule in LINES:
        written = next((value for one in lines if (value := text_at(one, name))), "")
        if field == "slugline" and not written:
            written, rule = _label(item), "newsml.NameLabel"
        held = field != "dateline" or names_place(written)
        held = held and not (field == "byline" and written in _parties(item))
        held = held and not (field == "slugline" and SIGNED.fullmatch(written))
        yield FieldPart(field, written if held else "", rule)
    yield from _content(item, titled=any(text_at(one, "HeadLine") for one in lines))
    yield FieldPart(
        "copyright", text_at(item, ".//NewsLines/CopyrightLine"), "newsml.CopyrightLine"
    )


def _label(item: Element) -> str:
    """Return the label of an item if it is keywords with signs between them, as a slug is."""
    label = text_at(item, "Identification/NameLabel")
    return label if any(sign in label for sign in "/-") else ""


def _parties(item: Element) -> frozenset[str]:
    """Return the names of those who provide a story: in a byline they are no writers."""
    parties = item.iterfind(".//AdministrativeMetadata//Party")
    return frozenset(party.get("FormalName") or "" for party in parties)


def _content(item: Element, *, titled: bool) -> Iterator[FieldPart]:
    """Yield the parts of a story from its components by their roles; the first if none has one.

    `titled`: a news line has the headline, and a component says it only again.
    """
    contents: dict[str, list[Element]] = {}
    for role, content in _contents(item, ""):
        contents.setdefault(ROLES.get(role, role), []).append(content)
    if not titled:
        yield from _joined("headline", contents.get(TITLE, ()))
    yield from _joined("subheadline", contents.get(DECK, ())[:1])
    bodies = [*contents.get(LEAD, ()), *contents.get(BODY, ())] or contents.get("", [])[:1]
    others = next(iter(contents.values()), [])[:1]
    for content in bodies or others:
        yield from body(content, "newsml.DataContent")
    for content in contents.get(CONTACT, ()):
        yield FieldPart("contact", words(content), "newsml.DataContent")


def _joined(field: str, contents: Sequence[Element]) -> Iterator[FieldPart]:
    for content in contents:
        yield FieldPart(field, words(content), "newsml.DataContent")


def _contents(part: Element, role: str) -> Iterator[tuple[str, Element]]:
    """Yield the contents of an item's components, with the role of each, but for pictures.

    Of several contents of one component in different formats, which say the same, it is the first.
    """
    for component in part.iterfind("NewsComponent"):
        if part.tag != "NewsItem" and _is_picture(component):
            continue
        own = component.find("Role")
        inner = (own.get("FormalName") or "").casefold() if own is not None else role
        items = [one for one in component.iterfind("ContentItem") if _has_words(one)]
        alike = [one for one in items if _format(one) == _format(items[0])]
        yield from ((inner, content) for one in alike for content in one.iterfind("DataContent"))
        yield from _contents(component, inner)


def _has_words(item: Element) -> bool:
    """Return whether an item of content has words in line, not a style sheet's."""
    return bool(text_at(item, "DataContent")) and STYLES not in _format(item).casefold()


def _format(item: Element) -> str:
    marks = (item.find("MimeType"), item.find("Format"))
    return " ".join(mark.get("FormalName") or "" for mark in marks if mark is not None)


def _lines(part: Element) -> Iterator[Element]:
    """Yield the NewsLines of an item and its components, but for those of a picture."""
    yield from part.iterfind("NewsLines")
    for component in part.iterfind("NewsComponent"):
        if part.tag == "NewsItem" or PICTURES.isdisjoint(_media(component)):
            yield from _lines(component)


def _is_picture(component: Element) -> bool:
    """Return whether a component is a picture with its caption, and no text stands in it."""
    media = _media(component)
    return bool(media) and media <= PICTURES


def _media(component: Element) -> set[str]:
    """Return what a component is by its role, and by the media of what is in it."""
    roles = (mark.get("FormalName") or "" for mark in component.iterfind("Role"))
    media = {(mark.get("FormalName") or "").casefold() for mark in component.iter("MediaType")}
    return media | {role.casefold() for role in roles if role.casefold() in PICTURES}


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
        yield from (FieldPart("paragraphs", nitf.written(element), rule) for element in elements)
        return
    plain = "".join(content.itertext())
    if "</p>" in plain.lower() or "<br" in plain.lower():
        from wirecli.readers.markup import paragraphs

        yield from (FieldPart("paragraphs", words, rule) for words in paragraphs(plain))
        return
    yield from (FieldPart("paragraphs", piece, rule) for piece in plain.split("\n\n"))


read = partial(xml.read, STORIES, document)
