"""Pages in the archives of programs: MHTML, web archives of Safari, notes of Evernote.

The story is that of the page by its own rules. When it was saved says nothing of it.
"""

from collections.abc import Iterator
from functools import partial
from xml.etree.ElementTree import Element

from wirecli.readers import html, mail, xml
from wirecli.readers.document import Document, FieldPart
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.readers.xml_stream import text_at
from wirecli.safe import shown

GET_IT_ANEW = "save the page anew"


def read_mhtml(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of a page in MHTML: of its first part that is HTML."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    page = mail.first_page(octets, options.encoding)
    if page is None:
        yield Trouble(shown(opened.name), "MHTML without a page", GET_IT_ANEW)
    else:
        yield html.story_of(opened, page, "mhtml")


def read_webarchive(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of a web archive: of its main resource."""
    from plistlib import loads

    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    try:
        main = loads(octets)["WebMainResource"]
        page, label = bytes(main["WebResourceData"]), main.get("WebResourceTextEncodingName")
    except Exception as error:  # plistlib raises whatever a damaged file makes it run into
        what = f"a web archive that cannot be read ({type(error).__name__})"
        yield Trouble(shown(opened.name), what, GET_IT_ANEW)
        return
    decoded = html.decoded(page, options.encoding or None, str(label) if label else None)
    yield html.story_of(opened, decoded, "webarchive")


def note(element: Element) -> Document:
    """Return a note of Evernote as a document: its title, and its content as a page."""
    title = text_at(element, "title")
    page = html.read_page(text_at(element, "content"), is_page=False)
    parts = tuple(part for part in page.parts if part.field != "headline")
    return Document((FieldPart("headline", title, "enex.title"), *parts), "enex")


read_enex = partial(xml.read, ("note",), note)
