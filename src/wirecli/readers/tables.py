"""Tables of data as text: whether an input is one, by the names of its columns and its records."""

from collections.abc import Sequence
from contextlib import suppress
from io import StringIO

from wirecli.lazy import Lazy
from wirecli.safe import shown

KNOWN = frozenset(
    "abstract article author authors body byline category content country date description file "
    "headline id lang language link name published publication section source summary text "
    "timestamp title topic url".split()
)
"""What columns are often called."""
SURE = 2
"""Known names, or records, by which a first line is a header: no headline is two such words."""
SHOWN = 4
"""Columns that a message names."""


COLUMN_NAME = Lazy(r"(?=.{1,40}\Z)[@#]?[^\W\d](?:[\w()#/%-]|\.(?=\w))*(?: [\w()#/%-]+){0,3}")
"""Up to four words: `date_published`, `Word count`, `@id`."""


def columns(text: str, delimiter: str, *, cut: bool) -> tuple[str, ...] | None:
    """Return the names of the columns of a table, None if the text is prose.

    The first record must have names only, and the others as many cells, quotation marks heeded
    (RFC 4180). Where a space stands after the delimiter, as in a sentence, or hardly a record
    follows, the names must be known ones. `cut`: the last record is not whole.
    """
    if text.startswith(f"sep={delimiter}"):  # what Excel is told the delimiter by
        text = text.partition("\n")[2]
    first = text.partition("\n")[0]
    if delimiter not in first or not _is_header(first.split(delimiter)):
        return None
    header, *body = _records(text, delimiter)
    if cut:
        del body[-1:]
    known = sum(map(_is_known, header))
    spaced = any(cell.startswith(" ") for cell in header)
    if len(body) < SURE - known or (spaced and (known < SURE or not body)):
        return None
    whole = sum(len(record) == len(header) for record in body)
    agreed = whole == len(body) if known < SURE else 2 * whole >= len(body)
    return tuple(cell.strip() for cell in header) if agreed and _is_header(header) else None


def _records(text: str, delimiter: str) -> list[list[str]]:
    """Return the records; where csv cannot go on, those before it."""
    from csv import Error, reader

    records: list[list[str]] = []
    with suppress(Error):
        records.extend(reader(StringIO(text, newline=""), delimiter=delimiter))
    while len(records) > 1 and not records[-1]:
        records.pop()
    return records or [[]]


def _is_known(cell: str) -> bool:
    """Return whether a column is called as data calls it: `title`, `article_text`, `date.value`."""
    parts = cell.strip().casefold().replace(".", "_").split("_")
    return len(parts) > 1 or parts[0] in KNOWN


def _is_header(cells: Sequence[str]) -> bool:
    """Return whether cells are the names of columns; the first may be missing: it is an index."""
    names = [cell.strip().strip('"') for cell in cells]
    own = names[1:] if not names[0] else names
    distinct = len({name.casefold() for name in own}) == len(own)
    return len(names) > 1 and distinct and all(map(COLUMN_NAME.fullmatch, own))


def listed(columns: Sequence[str]) -> str:
    """Return the columns as a message names them."""
    more = ", ..." if len(columns) > SHOWN else ""
    return shown(", ".join(name or '""' for name in columns[:SHOWN]) + more)
