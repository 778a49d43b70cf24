"""XML formats: the stories of a file as they come, each by what knows its format."""

from collections.abc import Callable, Collection, Iterator
from xml.etree.ElementTree import Element

from wirecli.readers.compose import Document, source
from wirecli.readers.decode import byte_order
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large
from wirecli.readers.tree import TooLarge, XmlFault, stories
from wirecli.safe import shown

BROKEN = "broken XML files"


def read(
    names: Collection[str],
    document: Callable[[Element], Document],
    opened: Opened,
    options: ReadOptions,
) -> Iterator[Source | Trouble]:
    """Yield a source for each element of these names; `document` says what is in one.

    Where the XML is broken there is a Trouble, after what came before it.
    """
    encoding, found = _encoding(opened.head), 0
    try:
        for element in stories(opened.head, opened.stream, names, options.max_bytes):
            found += 1
            yield source(opened, document(element), encoding)
    except XmlFault as fault:
        yield Trouble(shown(opened.name), *fault.args)._replace(kind=BROKEN)
        return
    except TooLarge:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    if not found:
        what = f"no {' or '.join(names)} element in it"
        yield Trouble(shown(opened.name), what, "leave it out, or name its format with --from")


def _encoding(head: bytes) -> str:
    """Return the encoding that the XML declares or its byte order mark shows (XML 1.0, app. F)."""
    from re import search

    if marked := byte_order(head):
        return marked
    declared = search(rb"^\s*<\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)", head[:200])
    return declared[1].decode("ascii").lower() if declared else "utf-8"
