"""Web archives, WARC (ISO 28500) and the WET of Common Crawl: each page is a story, as it comes.

warcio (the extra `warc`) takes the archive apart: it is plain Python with one dependency. fastwarc
is faster, but the pages take a hundred times as long as the archive around them.
"""

from collections.abc import Iterator
from contextlib import redirect_stderr
from io import BytesIO, RawIOBase, StringIO
from typing import TYPE_CHECKING, Any

from wirecli.readers import html
from wirecli.readers.decode import decode
from wirecli.readers.labels import decode_labelled
from wirecli.readers.source import (
    EMPTY,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    extra_needed,
    reading,
    recorded,
    too_large,
)
from wirecli.safe import shown

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PAGES = ("text/html", "application/xhtml+xml")
TEXT = "text/plain"
OF_PAGES = ("response", "resource", "conversion")
"""Types of records that hold what a server sent, or what was made of it (ISO 28500, 6)."""


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the article of each page, its address as id; what is no page is passed over.

    How many pages have no article is said once, at the end, and is no fault: most are lists.
    """
    name = shown(opened.name)
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
        from warcio.statusandheaders import StatusAndHeadersParserException
    except ImportError:
        yield extra_needed(name, "a web archive", "warc")
        return
    without = stories = 0
    try:
        for part in _parts(ArchiveIterator(_Whole(opened), check_digests=False)):
            for item in _items(part, opened, options):
                if isinstance(item, Trouble) and "without an article" in item.kind:
                    without += 1
                else:
                    stories += isinstance(item, Source)
                    yield item
    except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError) as fault:
        what = f"a damaged web archive ({shown(str(fault))[:80]})"
        yield Trouble(name, what, "get the file anew, or leave it out")
        return
    if without or not stories:
        what = f"a web archive with {without} pages without an article"
        yield Trouble(name, what, "nothing need be done: they are passed over", EMPTY)


def _parts(archive: Iterator[Any]) -> Iterator[Any]:
    """Yield the records of an archive; what warcio says on standard error is not for users."""
    while True:
        with redirect_stderr(StringIO()):
            part = next(archive, None)
        if part is None:
            return
        yield part


def _items(part: Any, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield what one record of an archive holds: an article, a text, or nothing."""
    address = part.rec_headers.get_header("WARC-Target-URI") or ""
    headers = part.http_headers or part.rec_headers
    kind, _, parameters = (headers.get_header("Content-Type") or "").partition(";")
    kind = kind.strip().lower()
    if part.rec_type not in OF_PAGES or kind not in (*PAGES, TEXT):
        return
    octets = part.content_stream().read(options.max_bytes + 1)
    if len(octets) > options.max_bytes:
        yield too_large(f"{shown(opened.name)}: {shown(address)}", options.max_bytes)
    elif kind == TEXT:
        label = parameters.partition("charset=")[2].strip(" \"'") or None
        given = options.encoding
        text, encoding, defects = decode(octets, given) if given else decode_labelled(octets, label)
        yield Source(recorded(opened.name), text, encoding, "warc", address or None, None, defects)
    else:
        for item in html.read(Opened(opened.name, octets, BytesIO()), options):
            if isinstance(item, Source):
                item = item._replace(format="warc", id=address or None)
            yield item


class _Whole(RawIOBase):
    """The bytes of an input, its head included, as one stream."""

    def __init__(self, opened: Opened) -> None:
        self._read = reading(opened)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        place = memoryview(buffer)
        octets = self._read(len(place))
        place[: len(octets)] = octets
        return len(octets)
