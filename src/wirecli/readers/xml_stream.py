"""XML as it comes: the elements that are a story each; nothing is expanded, nothing fetched."""

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, TreeBuilder

from wirecli.readers.document import flat
from wirecli.safe import shown

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

DEEPEST = 200
"""Elements within elements; news formats have twenty."""
MOST_ATTRIBUTES = 2000
"""Attributes that a DTD may declare: each is sought at each element; NITF has some 700."""
BYTES_AT_A_TIME = 1 << 16
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class XmlFault(Exception):
    """XML that is refused or broken: `args` are what is wrong, and what to do."""


class TooLarge(Exception):
    """A story of more bytes than the user allows."""


def stories(read: Callable[[int], bytes], names: Collection[str], most: int) -> Iterator[Element]:
    """Yield each outermost element of one of these names, whole, and forget it.

    `read` returns the next bytes, in UTF-8 whatever the XML declares, about as many as it is given.
    Names are local: namespaces are left out of elements, and of attributes but for `xml:lang`. Of
    a DTD nothing is taken, and what it names is not fetched. A reference to an entity that is not
    declared in the file is the character that HTML means by it.

    Raises `XmlFault` where the XML is not well formed or nested too deeply, declares an entity with
    its words, or refers to one outside of the file; what came before is yielded first. Raises
    `TooLarge` for a story of more than `most` bytes.
    """
    reader = _Reader(names, most)
    while piece := read(max(BYTES_AT_A_TIME, reader.idle)):
        yield from reader.read(piece, last=False)
    yield from reader.read(b"", last=True)


def words(element: Element | None) -> str:
    """Return the words in an element and all below it, flat; "" for none."""
    return "" if element is None else flat("".join(element.itertext()))


def find(element: Element, *paths: str) -> Element | None:
    """Return the first element at one of the paths, in their order."""
    return next((child for path in paths if (child := element.find(path)) is not None), None)


def text_at(element: Element, *paths: str) -> str:
    """Return the words at the first of the paths that has any."""
    return next((value for path in paths if (value := words(element.find(path)))), "")


def attribute(element: Element, path: str, name: str) -> str | None:
    """Return an attribute of the element at a path; None if there is none."""
    child = element.find(path)
    return None if child is None else child.get(name)


class _Reader:
    """Feeds expat, and keeps no more than the story that is being read.

    `idle` is how many bytes have brought nothing: expat before 2.6 begins a tag or a comment that
    has not ended anew with each piece, so that the next should be as long again. `since` is where
    the story begins, or outside of one what may be a tag or a comment without an end.
    """

    def __init__(self, names: Collection[str], most: int) -> None:
        self.names, self.most = names, most
        self.depth = self.inside = self.declared = 0
        self.taken = self.since = self.last = 0
        self.builder: TreeBuilder | None = None
        self.done: list[Element] = []
        self.parser = self._parser()

    @property
    def idle(self) -> int:
        return self.taken - self.last

    def read(self, octets: bytes, *, last: bool) -> Iterator[Element]:
        fault: XmlFault | TooLarge | None = None
        try:
            self._feed(octets, last)
            self._check(self.taken)
        except (XmlFault, TooLarge) as error:
            fault = error
        done, self.done = self.done, []
        yield from done
        if fault:
            raise fault

    def _feed(self, octets: bytes, last: bool) -> None:
        from xml.parsers.expat import ExpatError

        self.taken += len(octets)
        try:
            self.parser.Parse(octets, last)
        except ExpatError as error:
            raise XmlFault(_plainly(error), "get the file anew, or leave it out") from error

    def _check(self, end: int) -> None:
        if end - self.since > self.most:
            raise TooLarge

    def _parser(self) -> "XMLParserType":
        from xml.parsers.expat import ParserCreate

        parser = ParserCreate("utf-8", "}")
        parser.buffer_text = True
        parser.specified_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.AttlistDeclHandler = self._attribute
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._external
        parser.SkippedEntityHandler = self._skipped
        return parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._advance()
        self.depth += 1
        if self.depth > DEEPEST:
            raise XmlFault(f"XML nested more than {DEEPEST} deep", "leave it out")
        name = name.rpartition("}")[2]
        if self.builder is None and name in self.names:
            self.builder, self.inside = TreeBuilder(), self.depth
        if self.builder is not None:
            self.builder.start(name, {_local(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._advance()
        if self.builder is not None:
            self.builder.end(name.rpartition("}")[2])
            if self.depth == self.inside:
                self._check(self.last)
                self.done.append(self.builder.close())
                self.builder = None
        self.depth -= 1

    def _data(self, words: str) -> None:
        self._advance()
        if self.builder is not None:
            self.builder.data(words)

    def _advance(self) -> None:
        self.last = self.parser.CurrentByteIndex
        if self.builder is None:
            self.since = self.last

    def _attribute(self, *_: Any) -> None:
        self.declared += 1
        if self.declared > MOST_ATTRIBUTES:
            what = f"XML that declares more than {MOST_ATTRIBUTES:,} attributes"
            raise XmlFault(what, "save it without its DOCTYPE")

    def _entity(self, name: str, is_parameter: bool, words: str | None, *_: Any) -> None:
        """Refuse an entity that stands for words; one of the DTD, or outside, is not expanded."""
        if words is not None and not is_parameter:
            what = "XML that declares entities, which wirecli does not expand"
            raise XmlFault(what, "save it without its DOCTYPE")

    def _external(self, *_: Any) -> int:
        what = "XML that refers to another file, which wirecli does not fetch"
        raise XmlFault(what, "save it with that file's words in their place")

    def _skipped(self, name: str, is_parameter: bool) -> None:
        """Put in the place of a reference what HTML, whose names news formats take, means by it."""
        if is_parameter or self.builder is None:
            return
        from html.entities import html5

        if (letter := html5.get(f"{name};")) is None:
            what = f"XML that refers to the entity {shown(name)}, which is not declared in it"
            raise XmlFault(what, "save it with its words in their place")
        self._data(letter)


def _local(name: str) -> str:
    if name.startswith(LANGUAGE[1:].partition("}")[0]):
        return "{" + name
    return name.rpartition("}")[2]


def _plainly(error: Exception) -> str:
    message, _, place = str(error).partition(": ")
    return f"XML that is not well formed: {message}{', ' + place if place else ''}"
