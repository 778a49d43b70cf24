"""JSON that is not a record a line: one object, an array of them, or one after the other."""

from collections.abc import Iterator

from wirecli.readers import record
from wirecli.readers.decode import Decoded, decode
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
    whole,
)
from wirecli.safe import shown


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the text of each object, those of an array one by one.

    One that holds no text is a Trouble named `FILE:NUMBER`. If it is the first, the whole input is
    taken for data without texts: the Trouble is the input's, and the only one. Where the JSON
    breaks is a Trouble, after what came before it.
    """
    octets = whole(opened, options.max_bytes)
    name = shown(opened.name)
    if len(octets) > options.max_bytes:
        yield too_large(name, options.max_bytes)
        return
    decoded = decode(octets, options.encoding)
    number = 0
    try:
        for number, value in enumerate(_values(decoded.text), start=1):
            item = _item(value, opened, decoded, options)
            if isinstance(item, BadRecord):
                yield _trouble(name, number, item)
                if number == 1:
                    return
            else:
                yield item
    except RecursionError:
        yield Trouble(name, "JSON that is nested too deeply", "leave it out", RECORDS)
    except ValueError as error:
        what = f"looks like JSON, but is not JSON: {_fault(error)}"
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


def _values(text: str) -> Iterator[object]:
    """Yield the values of a text, an array's members one by one; raises `ValueError` at a fault."""
    at = after_space(text, 0)
    while at < len(text):
        value, at = record.decoder().raw_decode(text, at)
        yield from value if isinstance(value, list) else [value]
        at = after_space(text, at)


def after_space(text: str, at: int) -> int:
    """Return where the next value begins: after white space, and commas that are left over."""
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _fault(error: ValueError) -> str:
    line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
    return f"{getattr(error, 'msg', '').removesuffix(' at').lower()}, line {line}, column {column}"
