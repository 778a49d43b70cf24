"""JSON Lines: one record a line, one source a record; a bad line is a Trouble."""

from collections.abc import Iterator
from functools import partial
from io import BufferedReader, BytesIO
from typing import BinaryIO

from wirecli.readers import record
from wirecli.readers.decode import Decoded, LineDecoder, decode, is_wide
from wirecli.readers.record import RECORDS, BadRecord
from wirecli.readers.sniff import look
from wirecli.readers.source import (
    BYTES_AT_A_TIME,
    ENDLESS,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    recorded,
    too_large,
    whole,
)
from wirecli.safe import shown

CORRECT_IT = "correct the line, or leave it out"


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the text of each record as soon as its line is there; blank lines are passed over.

    A line that is not a record, or is larger than `max_bytes`, is a Trouble named `FILE:LINE`. If
    it is the first, and the user did not name the format, it is that of the whole input: data
    without a text, which is not complained of line by line.
    """
    if likeness := look(opened.head, any_text=True):
        yield likeness.trouble(opened.name)
        return
    items = _items(opened, options)
    first = next(items, None)
    if isinstance(first, Trouble) and options.from_ == "auto":
        yield first._replace(name=shown(opened.name))
        return
    if first is not None:
        yield first
        yield from items


def _items(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    for number, line in enumerate(_lines(opened, options), start=1):
        place = f"{shown(opened.name)}:{number}"
        if line is None:
            yield too_large(place, options.max_bytes)
        elif line.text and not line.text.isspace():
            yield _source(recorded(opened.name), place, line, options)


def _lines(opened: Opened, options: ReadOptions) -> Iterator[Decoded | None]:
    """Yield the lines, decoded; None for one that is too large."""
    if is_wide(opened.head, options.encoding):
        return _wide_lines(opened, options)
    lines = _narrow_lines(BytesIO(opened.head), opened.stream, options.max_bytes)
    decoder = LineDecoder(options.encoding, partial(_ahead, opened.stream))
    return (None if line is None else decoder.decode(line) for line in lines)


def _ahead(stream: BinaryIO) -> bytes:
    """Return what of a file stands in the buffer; nothing of a pipe, which might have to wait."""
    return stream.peek() if isinstance(stream, BufferedReader) and stream.seekable() else b""


def _wide_lines(opened: Opened, options: ReadOptions) -> Iterator[Decoded | None]:
    """Yield the lines of an input that must be read whole, since it cannot be cut at bytes 0A."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield None
        return
    text, encoding, defects = decode(octets, options.encoding)
    for line in text.split("\n"):
        yield Decoded(line, encoding, defects if "\ufffd" in line else ())


def _narrow_lines(head: BinaryIO, stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Yield the lines; None for one that is too large, the last if its end does not come."""
    while line := _line(head, stream, most + 1):
        if len(line) <= most or line.endswith(b"\n"):
            yield line
            continue
        yield None
        passed = 0
        while line and not line.endswith(b"\n"):
            line = _line(head, stream, BYTES_AT_A_TIME)
            passed += len(line)
            if passed > ENDLESS:
                return


def _line(head: BinaryIO, stream: BinaryIO, most: int) -> bytes:
    line = head.readline(most)
    if line.endswith(b"\n") or len(line) == most:
        return line
    return line + stream.readline(most - len(line))


def _source(name: str, place: str, line: Decoded, options: ReadOptions) -> Source | Trouble:
    try:
        return record.source(_value(line.text), name, "jsonl", line, options)
    except BadRecord as bad:
        return Trouble(place, *bad.args)._replace(kind=RECORDS)


def _value(line: str) -> object:
    try:
        value: object = record.decoder().decode(line)
    except RecursionError:
        raise BadRecord("not a record: nested too deeply", CORRECT_IT) from None
    except ValueError as error:
        raise BadRecord(f"not JSON: {_reason(error)}", CORRECT_IT) from None
    return value


def _reason(error: ValueError) -> str:
    column, message = getattr(error, "colno", 1), getattr(error, "msg", "")
    return f"{message.removesuffix(' at').lower()}, column {column}"
