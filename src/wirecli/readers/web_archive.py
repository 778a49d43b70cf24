"""Web archives, WARC (ISO 28500) and the WET of Common Crawl: each page is a story, as it comes.

warcio (the extra `warc`) takes the archive apart: it is plain Python with one dependency. fastwarc
is faster, but the pages take a hundred times as long as the archive around them.
"""

from collections.abc import Iterator
from contextlib import redirect_stderr
from io import BytesIO, RawIOBase, StringIO
from typing import TYPE_CHECKING, Any, NamedTuple

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

WITHOUT_ARTICLE = "web pages without an article"
"""What a sum calls pages that have none."""
PAGES = ("text/html", "application/xhtml+xml")
TEXT = "text/plain"
OF_PAGES = ("response", "resource", "conversion")
"""Types of records that hold what a server sent, or what was made of it (ISO 28500, 6)."""


class BadArchive(Exception):
    """An archive that is damaged: `args` are why."""


class ArchivedPage(NamedTuple):
    """What a server sent: its address, its media type, the label of its encoding, its bytes."""

    address: str
    kind: str
    charset: str | None
    octets: bytes


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the article of each page, its address as id; what is no page is passed over.

    How many pages have no article is said once, at the end, and is no fault: most are lists.
    """
    name = shown(opened.name)
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError:
        yield extra_needed(name, "a web archive", "warc")
        return
    without = stories = 0
    try:
        archive = ArchiveIterator(_Whole(opened), check_digests=False)
        for page in _pages(archive, options.max_bytes):
            for item in _items(page, opened, options):
                if isinstance(item, Trouble) and item.kind == WITHOUT_ARTICLE:
                    without += 1
                else:
                    stories += isinstance(item, Source)
                    yield item
    except BadArchive as fault:
        what = f"a damaged web archive ({shown(str(fault))[:80]})"
        yield Trouble(name, what, "get the file anew, or leave it out")
        return
    if without or not stories:
        what = f"a web archive with {without} pages without an article"
        yield Trouble(name, what, "nothing need be done: they are passed over", EMPTY)


def _pages(archive: Iterator[Any], most: int) -> Iterator[ArchivedPage]:
    """Yield the pages of an archive, no more than `most` bytes and one of each.

    Raises `BadArchive` where it is damaged: warcio then raises what comes, an AttributeError for a
    header that is missing. What it says on standard error is not for users.
    """
    from warcio.bufferedreaders import ChunkedDataException
    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    faults = (ArchiveLoadFailed, ChunkedDataException, StatusAndHeadersParserException)
    while True:
        try:
            with redirect_stderr(StringIO()):
                part = next(archive, None)
                page = _page(part, most) if part is not None else None
        except (*faults, AttributeError, EOFError, TypeError, ValueError) as fault:
            raise BadArchive(str(fault)) from fault
        if part is None:
            return
        if page is not None:
            yield page


def _page(part: Any, most: int) -> ArchivedPage | None:
    """Return the page in a record of an archive; None if it holds something else."""
    headers = part.http_headers or part.rec_headers
    kind, _, parameters = (headers.get_header("Content-Type") or "").partition(";")
    kind = kind.strip().lower()
    if part.rec_type not in OF_PAGES or kind not in (*PAGES, TEXT):
        return None
    address = part.rec_headers.get_header("WARC-Target-URI") or ""
    charset = parameters.partition("charset=")[2].strip(" \"'") or None
    return ArchivedPage(address, kind, charset, part.content_stream().read(most + 1))


def _items(page: ArchivedPage, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the article or the text of a page, or why there is none."""
    given, address = options.encoding, page.address or None
    if len(page.octets) > options.max_bytes:
        yield too_large(f"{shown(opened.name)}: {shown(page.address)}", options.max_bytes)
    elif page.kind == TEXT:
        decoded = (
            decode(page.octets, given) if given else decode_labelled(page.octets, page.charset)
        )
        text, encoding, defects = decoded
        yield Source(recorded(opened.name), text, encoding, "warc", address, None, defects)
    else:
        for item in html.read(Opened(opened.name, page.octets, BytesIO()), options):
            if isinstance(item, Source):
                item = item._replace(format="warc", id=address)
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
