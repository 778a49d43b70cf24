"""JSON that is not a record a line: one object, an array, one after the other, an answer."""

from collections.abc import Iterator

from wirecli.readers import json_stream, record
from wirecli.readers.archive.pieces import Pieces
from wirecli.readers.decode import Decoded
from wirecli.readers.json_stream import JsonFault, Oversized
from wirecli.readers.record import RECORDS, BadRecord
from wirecli.readers.refusals import AS_PROSE
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


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the text of each object as it comes, those of an array and of an answer one by one.

    One that holds no text is a Trouble named `FILE:NUMBER`. If it is the first, the whole input is
    taken for data without texts: the Trouble is the input's, and the only one. Where the JSON
    breaks is a Trouble, after what came before it.
    """
    name = shown(opened.name)
    pieces = Pieces(opened, None, options.encoding)
    number = 0
    try:
        for number, value in enumerate(json_stream.values(pieces, options), start=1):
            decoded = Decoded("", pieces.encoding, pieces.defects)
            item = _item(value, opened, decoded, options)
            if isinstance(item, BadRecord):
                yield _trouble(name, number, item)
                if number == 1:
                    return
            else:
                yield item
    except RecursionError:
        yield Trouble(name, "JSON that is nested too deeply", "leave it out", RECORDS)
    except Oversized:
        yield too_large(name, options.max_bytes)
    except JsonFault as fault:
        what, line, column = fault.args
        what = f"looks like JSON, but is not JSON: {what}, line {line}, column {column}"
        yield Trouble(name, what, f"correct it, {AS_PROSE}", RECORDS)
    else:
        if not number:
            yield Trouble(name, "JSON with nothing in it", "leave it out", EMPTY)


def _trouble(name: str, number: int, bad: BadRecord) -> Trouble:
    """Return the trouble of a record; by the first it may be seen that the input is prose."""
    what, todo = bad.args
    if number > 1:
        return Trouble(f"{name}:{number}", what, todo, RECORDS)
    return Trouble(name, what, f"{todo}, {AS_PROSE}", RECORDS)


def _item(
    value: object, opened: Opened, decoded: Decoded, options: ReadOptions
) -> Source | BadRecord:
    try:
        return record.source(value, recorded(opened.name), "json", decoded, options)
    except BadRecord as bad:
        return bad


def after_space(text: str, at: int) -> int:
    """Return where the next value begins: after white space, and commas that are left over."""
    while at < len(text) and text[at] in json_stream.SPACE:
        at += 1
    return at
