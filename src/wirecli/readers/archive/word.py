"""Word documents (docx, ECMA-376) as lines: their paragraphs, in order, as they are unpacked."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from wirecli.readers.archive.lines import Line
from wirecli.readers.document import flat
from wirecli.readers.source import Opened, whole
from wirecli.readers.xml_stream import TooLarge

DOCUMENT = "word/document.xml"
BYTES_AT_A_TIME = 1 << 16
BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
"""Elements within a run that stand for a sign."""
LEFT_OUT = frozenset({"del", "Fallback"})
"""Elements whose words are not of the text: what was deleted, what stands for a drawing."""
HEADINGS = ("heading", "berschrift", "überschrift", "titre", "título", "titolo", "kop", "title")
"""How the styles of headings are called, in the languages of Word."""


class NotWord(Exception):
    """A file that is no Word document, or a damaged one: `args` are what is wrong, what to do."""


def lines(opened: Opened, most: int) -> Iterator[Line]:
    """Yield the paragraphs of a document, each a line apart; that of a heading has a hint.

    Raises `NotWord` where the file is damaged or has no text, and `TooLarge` at a paragraph of more
    than `most` characters.
    """
    try:
        with ZipFile(_seekable(opened, most)) as package, package.open(DOCUMENT) as part:
            reader = _Paragraphs(most)
            while octets := part.read(BYTES_AT_A_TIME):
                yield from reader.read(octets)
    except KeyError:
        raise NotWord("a Word document without a text", "save its text as plain text") from None
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ExpatError) as fault:
        raise NotWord("a damaged Word document", "get the file anew, or leave it out") from fault


def _seekable(opened: Opened, most: int) -> BinaryIO:
    """Return the whole file to be read from any place: its index stands at its end."""
    if opened.stream.seekable():
        return opened.stream
    return BytesIO(whole(opened, most))


@cache
def _local(name: str) -> str:
    """Return the name of an element without its prefix; names of other namespaces differ."""
    return name.rpartition(":")[2]


class _Paragraphs:
    """Feeds expat, and keeps no more than the paragraph that is being read.

    Entities are refused: Word declares none, and they can grow without measure.
    """

    def __init__(self, most: int) -> None:
        self.most, self.size, self.left_out = most, 0, 0
        self.words: list[str] = []
        self.hints: tuple[str, ...] = ()
        self.in_text = False
        self.done: list[Line] = []
        self.parser = ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.EntityDeclHandler = self._entity

    def read(self, octets: bytes) -> list[Line]:
        self.parser.Parse(octets)
        done, self.done = self.done, []
        return done

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if name == "t":
            self.in_text = not self.left_out
        elif name in BREAKS and not self.left_out:
            self.words.append(BREAKS[name])
        elif name == "pStyle":
            style = next(iter(attributes.values()), "").lower()
            self.hints = ("heading",) if style.startswith(HEADINGS) else ()
        elif name in LEFT_OUT:
            self.left_out += 1

    def _end(self, name: str) -> None:
        name = _local(name)
        if name == "t":
            self.in_text = False
        elif name in LEFT_OUT:
            self.left_out -= 1
        elif name == "p":
            text = "".join(self.words)
            self.done += [Line(flat(line), True, self.hints) for line in text.split("\n")]
            self.words, self.hints, self.size = [], (), 0

    def _data(self, words: str) -> None:
        if self.in_text:
            self.words.append(words)
            self.size += len(words)
            if self.size > self.most:
                raise TooLarge

    def _entity(self, *_: object) -> None:
        raise NotWord("a Word document that declares entities", "save it anew, or leave it out")
