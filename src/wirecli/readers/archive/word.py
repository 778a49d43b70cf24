"""Word documents (docx, ECMA-376) as lines: their paragraphs, in order, as they are unpacked."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile

from wirecli.readers.archive.lines import Line
from wirecli.readers.document import flat
from wirecli.readers.source import Opened, whole
from wirecli.readers.xml_stream import stories

DOCUMENT = "word/document.xml"
BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
"""Elements within a run that stand for a sign."""
LEFT_OUT = frozenset({"del", "instrText", "delText", "pPr", "rPr", "AlternateContent", "drawing"})
"""Elements whose words are not of the text."""


class NotWord(Exception):
    """A file that is no Word document, or a damaged one: `args` are what is wrong, what to do."""


def lines(opened: Opened, most: int) -> Iterator[Line]:
    """Yield the paragraphs of a document, each a line apart, with the name of its style as hint.

    Raises `NotWord` where the file is damaged or has no text, `XmlFault` and `TooLarge` as
    `xml_stream.stories` does; a paragraph of more than `most` bytes is too large.
    """
    try:
        with ZipFile(_seekable(opened, most)) as package, package.open(DOCUMENT) as part:
            for paragraph in stories(part.read, ("p",), most):
                yield from _lines(paragraph)
    except KeyError:
        raise NotWord("a Word document without a text", "save its text as plain text") from None
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError) as fault:
        raise NotWord("a damaged Word document", "get the file anew, or leave it out") from fault


def _seekable(opened: Opened, most: int) -> BinaryIO:
    """Return the whole file to be read from any place: its index stands at its end."""
    if opened.stream.seekable():
        return opened.stream
    return BytesIO(whole(opened, most))


def _lines(paragraph: Element) -> Iterator[Line]:
    style = paragraph.find("pPr/pStyle")
    name = (style.get("val") or "").lower() if style is not None else ""
    hints = ("heading",) if name.startswith(HEADINGS) else ()
    for words in "".join(_words(paragraph)).split("\n"):
        yield Line(flat(words), True, hints)


HEADINGS = ("heading", "berschrift", "überschrift", "titre", "título", "titolo", "kop", "title")
"""How the styles of headings are called, in the languages of Word."""


def _words(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == "t":
            yield child.text or ""
        elif child.tag in BREAKS:
            yield BREAKS[child.tag]
        elif child.tag not in LEFT_OUT:
            yield from _words(child)
