"""NewsML-G2 (IPTC 2.x): news items, alone or several in a news message."""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.readers import xml
from wirecli.readers.document import Document, FieldPart, day, names_place
from wirecli.readers.newsml import body
from wirecli.readers.xml_stream import LANGUAGE, attribute, text_at, words

STORIES = ("newsItem",)
DECKS = ("hld:subHeadline", "hld:subheadline", "subHeadline")
"""Roles of a headline that is a deck (IPTC NewsCodes, headline role)."""


def document(item: Element) -> Document:
    """Return a `newsItem` element as a document."""
    return Document(tuple(_parts(item)), "newsmlg2", item.get("guid"))


def _parts(item: Element) -> Iterator[FieldPart]:
    yield from _stated(item)
    meta = item.find("contentMeta")
    if meta is not None:
        yield from _heads(meta)
    yield FieldPart("ednote", text_at(item, "itemMeta/edNote"), "newsmlg2.edNote")
    yield from _content(item)
    yield FieldPart(
        "copyright", text_at(item, "rightsInfo/copyrightNotice"), "newsmlg2.copyrightNotice"
    )


def _heads(meta: Element) -> Iterator[FieldPart]:
    yield FieldPart("slugline", text_at(meta, "slugline"), "newsmlg2.slugline")
    headlines = meta.findall("headline")
    decks = [one for one in headlines if one.get("role") in DECKS]
    main = next((one for one in headlines if one.get("role") not in DECKS), None)
    yield FieldPart("headline", words(main), "newsmlg2.headline")
    yield from (FieldPart("subheadline", words(one), "newsmlg2.headline") for one in decks[:1])
    yield FieldPart("byline", text_at(meta, "by"), "newsmlg2.by")
    written = text_at(meta, "dateline")
    yield FieldPart("dateline", written if names_place(written) else "", "newsmlg2.dateline")


def _stated(item: Element) -> Iterator[FieldPart]:
    created = day(text_at(item, "contentMeta/contentCreated"))
    version = day(text_at(item, "itemMeta/firstCreated", "itemMeta/versionCreated"))
    if created or version:
        rule = "newsmlg2.contentCreated" if created else "newsmlg2.versionCreated"
        yield FieldPart("date", "", rule, created or version)
    agency = text_at(item, "contentMeta/creditline", "contentMeta/infoSource/name") or text_at(
        item, "itemMeta/provider/name"
    )
    agency = agency or attribute(item, "itemMeta/provider", "literal") or ""
    if agency:
        yield FieldPart("agency", "", "newsmlg2.creditline", agency)
    language = attribute(item, "contentMeta/language", "tag") or item.get(LANGUAGE)
    if language:
        yield FieldPart("language", "", "newsmlg2.language", language)


def _content(item: Element) -> Iterator[FieldPart]:
    for path in ("contentSet/inlineXML", "contentSet/inlineData"):
        content = item.find(path)
        if content is not None:
            yield from body(content, f"newsmlg2.{content.tag}")
            return


read = partial(xml.read, STORIES, document)
