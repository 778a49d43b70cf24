"""The day on which a page was published: stated, shown at its head, or in its address."""

from collections.abc import Iterator, Sequence

from wirecli.lazy import Lazy
from wirecli.readers import naming
from wirecli.readers.document import day
from wirecli.readers.flow import SENTENCE_ENDS, FlowBlock
from wirecli.readers.metadata import Metadata
from wirecli.readers.naming import CAPTION, TIMESTAMP
from wirecli.rules import edtf

OPEN_GRAPH = (
    "article:published_time og:article:published_time article:published article:published:time "
    "og:published_time og:pubdate bt:pubdate"
).split()
"""Names of meta tags that say when an article was published (the Open Graph protocol, its kin)."""
META = (
    "datepublished date_published publishdate publish-date publish_date published publication_date "
    "publicationdate pubdate dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created "
    "dc.date.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime "
    "cxenseparse:publishtime article.published article_date_original article:create_date "
    "originalpublicationdate sent-date ptime displaydate date rnews:datepublished"
).split()
"""Other names of such meta tags, the plainest first (Dublin Core, analytics, papers' own)."""
ADDRESSES = ("og:url", "twitter:url", "parsely-link")
DAY_FOLDERS = Lazy(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])(?=[/_-])"
)
"""A day in the folders of an address: `/2023/11/23/bridge.html`."""
LONGEST_STAMP = 100
"""Code points of a shown date, at most."""
FEW = 3
"""Words of a line that is hardly more than a date: the month, `Updated`, the zone."""
YEAR = Lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""The figures of a year."""
WORD = Lazy(r"[^\W\d_]{3,}")
"""Letters of a month, or of a word."""


def find(metadata: Metadata, head: Sequence[FlowBlock]) -> tuple[str, str] | None:
    """Return the rule and the day that a page states, first published before anything else.

    `head` are the blocks at the headline, in which a `time` element is the story's.
    """
    return next(
        ((rule, known) for rule, stamp in _stamps(metadata, head) if (known := day(stamp))), None
    )


def in_address(metadata: Metadata) -> str | None:
    """Return the day in the address of a page, in ISO 8601: weak evidence, but stated."""
    for address in (metadata.address, *(metadata.content(name) for name in ADDRESSES)):
        if match := DAY_FOLDERS.search(address):
            written = f"{match['year']}-{int(match['month']):02d}-{int(match['day']):02d}"
            return written if edtf.is_day(written) else None
    return None


def _stamps(metadata: Metadata, head: Sequence[FlowBlock]) -> Iterator[tuple[str, str]]:
    yield "html.datePublished", metadata.member("datePublished")
    yield "html.published_time", metadata.content(*OPEN_GRAPH)
    days = {day(stamp): stamp for stamp in metadata.properties.get("datepublished", ())}
    if len(days) == 1:  # else they are of several stories
        yield "html.datePublished", next(iter(days.values()))
    for name in META:
        yield "html.date", metadata.content(name)
    yield "html.dateCreated", metadata.member("dateCreated")
    page = metadata.page.get("datePublished")
    yield "html.WebPage", page if isinstance(page, str) else ""
    for block in head:
        yield from (("html.time", one) for one in block.times)


def opening(flow: Sequence[FlowBlock], story: Sequence[int]) -> Iterator[int]:
    """Yield the numbers of the shown dates with which a story opens, short lines between them.

    `story` are the numbers of its blocks.
    """
    for at in story:
        words = flow[at].words
        if len(words) > LONGEST_STAMP or words[-1] in SENTENCE_ENDS:
            return
        if is_shown_date(flow[at]):
            yield at


def is_shown_date(block: FlowBlock) -> bool:
    """Return whether a block is a shown date: short, and called so or hardly more than a date."""
    if len(block.words) > LONGEST_STAMP or not any(map(str.isdigit, block.words)):
        return False
    if naming.is_in(block.around, CAPTION) or block.linked or block.listed:
        return False
    called = bool(block.times) or naming.is_in(block.around, TIMESTAMP)
    plain = YEAR.search(block.words) is not None and len(WORD.findall(block.words)) <= FEW
    return called or plain
