"""XML formats: which one a file is, and its stories as they come."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from io import BytesIO
from xml.etree.ElementTree import Element

from wirecli.readers.compose import Document, source
from wirecli.readers.labels import Recoder
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large
from wirecli.readers.tree import TooLarge, XmlFault, stories
from wirecli.safe import shown

MODULES = {
    "nitf": "nitf",
    "newsml": "newsml",
    "newsmlg2": "newsmlg2",
    "rss": "feeds",
    "atom": "feeds",
}
"""The formats, and the modules that know them."""


def _read(format_: str, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield a source a story; where the XML is broken a Trouble, after what came before it."""
    known = import_module(f"wirecli.readers.{MODULES[format_]}")
    document: Callable[[Element], Document] = known.document
    recoder = Recoder(_reading(opened), _declared(opened.head), options.encoding)
    found = 0
    try:
        for element in stories(recoder.read, known.STORIES, options.max_bytes):
            found += 1
            story = document(element)
            story = story._replace(defects=(*story.defects, *recoder.defects))
            yield source(opened, story, recoder.encoding)
    except XmlFault as fault:
        yield Trouble(shown(opened.name), *fault.args)
        return
    except TooLarge:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    if not found:
        what = f"no {' or '.join(known.STORIES)} element in it"
        yield Trouble(shown(opened.name), what, "name its format with --from")


def _reading(opened: Opened) -> Callable[[int], bytes]:
    """Return what reads the head of an input, then the stream."""
    head = BytesIO(opened.head)

    def read(size: int) -> bytes:
        octets = head.read(size)
        return octets + opened.stream.read(size - len(octets))

    return read


def _declared(head: bytes) -> str | None:
    """Return the encoding that the XML declares (XML 1.0, 4.3.3), None if it declares none."""
    from re import search

    declared = search(rb"^\s*<\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)", head[:200])
    return declared[1].decode("ascii") if declared else None


read_nitf = partial(_read, "nitf")
read_newsml = partial(_read, "newsml")
read_newsmlg2 = partial(_read, "newsmlg2")
read_rss = partial(_read, "rss")
read_atom = partial(_read, "atom")
