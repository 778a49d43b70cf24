"""Parquet tables, of others and of wirecli's own `-o`: a record a row, read in batches."""

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from wirecli.readers import record
from wirecli.readers.decode import Decoded
from wirecli.readers.record import RECORDS, BadRecord
from wirecli.readers.source import (
    EMPTY,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    extra_needed,
    recorded,
    too_large,
    whole,
)
from wirecli.safe import shown

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyarrow.parquet import ParquetFile

ROWS = 256
"""Rows that are in memory at a time."""
UNREADABLE = (
    "a row that is damaged (text that is not UTF-8, or a day that is not of the calendar)",
    "mend it, or leave it out",
    RECORDS,
)
TableRow = dict[str, object]


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the text of each row; one that has none is a Trouble named `FILE:ROW`.

    If it is the first, the table has no texts: the Trouble is the input's, and the only one.
    """
    name = shown(opened.name)
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        yield extra_needed(name, "a Parquet table", "parquet")
        return
    octets = b"" if opened.stream.seekable() else whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(name, options.max_bytes)
        return
    number = 0
    try:
        with parquet.ParquetFile(BytesIO(octets) if octets else opened.stream) as table:
            for number, row in enumerate(_rows(table), start=1):
                if row is None:
                    yield Trouble(f"{name}:{number}", *UNREADABLE)
                    continue
                item = _item(row, name, number, opened, options)
                yield item
                if number == 1 and isinstance(item, Trouble):
                    return
    except (ArrowException, OSError, UnicodeDecodeError) as fault:  # of a column's name
        what = f"a damaged Parquet table ({shown(str(fault))[:80]})"
        yield Trouble(name, what, "get the file anew, or leave it out")
        return
    if not number:
        yield Trouble(name, "a table without a row", "leave it out", EMPTY)


def _rows(table: "ParquetFile") -> Iterator[TableRow | None]:
    """Yield each row; None for one with a value that Python has none for."""
    for batch in table.iter_batches(batch_size=ROWS):
        rows = _values(batch)
        if rows is not None:
            yield from rows
            continue
        for number in range(len(batch)):
            alone = _values(batch.slice(number, 1))
            yield alone[0] if alone else None


def _values(batch: "RecordBatch") -> list[TableRow] | None:
    """Return the rows of a batch; None if one of them has such a value."""
    try:
        return list(batch.to_pylist())
    except (OverflowError, ValueError):
        return None


def _item(
    row: TableRow, name: str, number: int, opened: Opened, options: ReadOptions
) -> Source | Trouble:
    values = {key: _plain(value) for key, value in row.items()}
    decoded = Decoded("", "utf-8")
    try:
        return record.source(values, recorded(opened.name), "parquet", decoded, options)
    except BadRecord as bad:
        place = name if number == 1 else f"{name}:{number}"
        return Trouble(place, *bad.args)._replace(kind=RECORDS)


def _plain(value: object) -> object:
    """Return a value as JSON would have it: days and numbers as they are written."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return record.Number(value)
    return value
