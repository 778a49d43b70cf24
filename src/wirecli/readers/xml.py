"""XML formats: the stories of a file as they come, each by what knows its format."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Collection, Iterator
from xml.etree.ElementTree import Element

from wirecli.readers.charset_names import codec
from wirecli.readers.decode import decode, is_wide
from wirecli.readers.document import Document, source
from wirecli.readers.labels import Recoder
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, reading, too_large
from wirecli.readers.xml_stream import TooLarge, XmlFault, stories
from wirecli.safe import shown

BROKEN = "broken XML files"


def read(
    names: Collection[str],
    document: Callable[[Element], Document | None],
    opened: Opened,
    options: ReadOptions,
) -> Iterator[Source | Trouble]:
    """Yield a source for each element of these names; `document` says what is in one, if any is.

    Where the XML is broken there is a Trouble, after what came before it.
    """
    head = _bare(opened.head)
    recoder = Recoder(reading(opened._replace(head=head)), _declared(head), options.encoding)
    count = 0
    try:
        for element in stories(recoder.read, names, options.max_bytes):
            count += 1
            story = document(element)
            if story is None:
                continue
            story = story._replace(defects=(*story.defects, *recoder.defects))
            yield source(opened, story, recoder.encoding)
    except XmlFault as fault:
        yield Trouble(shown(opened.name), *fault.args)._replace(kind=BROKEN)
        return
    except TooLarge:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    if not count:
        what = f"no {' or '.join(names)} element in it"
        yield Trouble(shown(opened.name), what, "leave it out, or name its format with --from")


def _bare(head: bytes) -> bytes:
    """Return how an input begins, from an XML declaration on, before which nothing may stand."""
    if is_wide(head, None):
        text, encoding, _ = decode(head)
        declared = text[:1].isspace() and text.lstrip().startswith("<?xml")
        return text.lstrip().encode(codec(encoding)) if declared else head
    bare = head.removeprefix(BOM_UTF8).lstrip()
    return bare if bare.startswith(b"<?xml") else head


def _declared(head: bytes) -> str | None:
    """Return the encoding that the XML declares (XML 1.0, 4.3.3), None if it declares none."""
    declared = re.search(rb"^\s*<\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)", head[:200])
    return declared[1].decode("ascii") if declared else None
