"""Tables of data as text, CSV and TSV (RFC 4180): a record a row; the header has its columns."""

import csv
from collections.abc import Iterable, Iterator
from functools import partial

from wirecli.readers import record
from wirecli.readers.archive.pieces import Pieces
from wirecli.readers.decode import Decoded
from wirecli.readers.record import RECORDS, BadRecord
from wirecli.readers.source import (
    EMPTY,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    recorded,
    too_large,
)
from wirecli.safe import shown

DELIMITERS = {"csv": ",;|", "tsv": "\t"}
"""What may part the cells; the one that the header has most of."""
FOR_EXCEL = "sep="
"""How a line begins that tells Excel the delimiter."""


def read(kind: str, opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the text of each row as it comes; a row that has none is a Trouble named `FILE:LINE`.

    Cells beyond those of the header are a Trouble as well; cells that are missing are blank.
    """
    name = shown(opened.name)
    pieces = Pieces(opened, None, options.encoding)
    lines = _lines(pieces)
    first = next(lines, "")
    if first.casefold().startswith(FOR_EXCEL):
        first = next(lines, "")
    csv.field_size_limit(min(options.max_bytes, (1 << 31) - 1))
    rows = csv.reader(_chained(first, lines), delimiter=_delimiter(first, kind), strict=False)
    count = 0
    try:
        titles = [title.strip() for title in next(rows, [])]
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            count += 1
            decoded = Decoded("", pieces.encoding, pieces.defects)
            yield _item(kind, titles, row, f"{name}:{rows.line_num}", opened, decoded, options)
    except csv.Error as error:
        if "field larger" in str(error):
            yield too_large(f"{name}:{rows.line_num}", options.max_bytes)
        else:
            what = f"not {kind.upper()} from line {rows.line_num} on: {error}"
            yield Trouble(name, what, "correct the line", RECORDS)
        return
    if not count:
        yield Trouble(name, "a table without a row", "leave it out", EMPTY)


def _item(
    kind: str,
    titles: list[str],
    row: list[str],
    place: str,
    opened: Opened,
    decoded: Decoded,
    options: ReadOptions,
) -> Source | Trouble:
    if len(row) > len(titles):
        what = f"{len(row)} cells, but {len(titles)} columns"
        return Trouble(place, what, "set cells with a delimiter in quotation marks", RECORDS)
    values: dict[str, object] = {
        title: cell or None for title, cell in zip(titles, row, strict=False)
    }
    try:
        return record.source(values, recorded(opened.name), kind, decoded, options)
    except BadRecord as bad:
        return Trouble(place, *bad.args)._replace(kind=RECORDS)


def _lines(pieces: Iterable[str]) -> Iterator[str]:
    """Yield the lines with their ends."""
    rest = ""
    for piece in pieces:
        *whole, rest = (rest + piece.replace("\0", "")).split("\n")
        yield from (f"{line}\n" for line in whole)
    if rest:
        yield rest


def _chained(first: str, lines: Iterator[str]) -> Iterator[str]:
    if first:
        yield first
    yield from lines


def _delimiter(header: str, kind: str) -> str:
    return max(DELIMITERS[kind], key=header.count)


read_csv, read_tsv = partial(read, "csv"), partial(read, "tsv")
