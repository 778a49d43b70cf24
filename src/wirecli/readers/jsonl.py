"""JSON Lines: one record a line, one source a record; a bad line is a Trouble."""

from collections.abc import Iterator
from functools import cache, partial
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING, BinaryIO

from wirecli.readers.decode import (
    REPLACED,
    Decoded,
    LineDecoder,
    decode,
    is_wide,
    without_surrogates,
)
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

if TYPE_CHECKING:
    from json import JSONDecoder

CORRECT_IT = "correct the line, or leave it out"
KINDS = {dict: "an object", list: "an array", bool: "true or false", str: "a string"}
MEMBERS_SHOWN = 6


class _Number(str):
    """A number, `NaN` included, as it is written; a string of JSON is a plain `str`."""

    __slots__ = ()


class _BadRecord(Exception):
    """A line that holds no text: `args` are what is wrong, and what to do."""


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    r"""Yield the text of each record as soon as its line is there; blank lines are passed over.

    A line that is no record, or is larger than `max_bytes`, is a Trouble named `FILE:LINE`. Half
    of a surrogate pair, in an escape like `\ud83d`, is U+FFFD in the text and a defect. Numbers
    that JSON does not have (`NaN`, `Infinity`) are let pass, since Python and others write them.
    """
    if likeness := look(opened.head, any_text=True):
        yield Trouble(shown(opened.name), f"looks like {likeness.phrase}", likeness.todo)
        return
    for number, line in enumerate(_lines(opened, options), start=1):
        place = f"{shown(opened.name)}:{number}"
        if line is None:
            yield too_large(place, options.max_bytes)
        elif line.text and not line.text.isspace():
            yield _source(recorded(opened.name), place, line, options)


def is_first_line(line: str, options: ReadOptions) -> bool:
    """Tell whether a line is a record with a text; any object is, if the user named a key."""
    try:
        record = _record(line)
    except _BadRecord:
        return False
    named = (options.text_key, options.id_key, options.date_key) != (None, None, None)
    return named or type(record.get("text")) is str


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
        record = _record(line.text)
        text = _text(record, options)
        identifier = _identifier(record, options)
        date = _date(record, options)
    except _BadRecord as bad:
        return Trouble(place, *bad.args)
    well_formed = without_surrogates(text)
    defects = line.defects if well_formed == text else (*line.defects, REPLACED)
    return Source(name, well_formed, line.encoding, "jsonl", identifier, date, defects)


def _record(line: str) -> dict[str, object]:
    try:
        record = _decoder().decode(line)
    except RecursionError:
        raise _BadRecord("not a record: nested too deeply", CORRECT_IT) from None
    except ValueError as error:
        raise _BadRecord(f"not JSON: {_reason(error)}", CORRECT_IT) from None
    if not isinstance(record, dict):
        raise _BadRecord(f"{_kind(record)}, not a JSON object", CORRECT_IT)
    return record


@cache
def _decoder() -> "JSONDecoder":
    from json import JSONDecoder  # only this format needs it

    return JSONDecoder(parse_float=_Number, parse_int=_Number, parse_constant=_Number)


def _reason(error: ValueError) -> str:
    column, message = getattr(error, "colno", 1), getattr(error, "msg", "")
    return f"{message.removesuffix(' at').lower()}, column {column}"


def _text(record: dict[str, object], options: ReadOptions) -> str:
    key = options.text_key or "text"
    if key not in record:
        raise _missing(key, record, "--text-key")
    text = record[key]
    if type(text) is not str:
        raise _BadRecord(
            f"{_member(key)} is {_kind(text)}, not a string", "name it with --text-key"
        )
    return text


def _identifier(record: dict[str, object], options: ReadOptions) -> str | None:
    identifier = _optional(record, "id", options.id_key, "--id-key")
    if identifier is None or isinstance(identifier, str):
        return without_surrogates(str(identifier)) if identifier else None
    what = f"{_member(options.id_key or 'id')} is {_kind(identifier)}, not a string or a number"
    raise _BadRecord(what, "name another with --id-key")


def _date(record: dict[str, object], options: ReadOptions) -> str | None:
    date = _optional(record, "date", options.date_key, "--date-key")
    if date is None or type(date) is str:
        return without_surrogates(date) if date else None
    what = f"{_member(options.date_key or 'date')} is {_kind(date)}, not a string"
    raise _BadRecord(what, "name another with --date-key")


def _optional(record: dict[str, object], usual: str, named: str | None, option: str) -> object:
    """Return a member that may be null, and may be absent unless the user named it."""
    if named is not None and named not in record:
        raise _missing(named, record, option)
    return record.get(usual if named is None else named)


def _missing(key: str, record: dict[str, object], option: str) -> _BadRecord:
    members = ", ".join(map(_member, list(record)[:MEMBERS_SHOWN])) or "none"
    more = ", ..." if len(record) > MEMBERS_SHOWN else ""
    return _BadRecord(
        f"no member {_member(key)} (it has {members}{more})", f"name it with {option}"
    )


def _member(key: str) -> str:
    return f'"{shown(key[:40])}"' if key else '""'


def _kind(value: object) -> str:
    return "null" if value is None else KINDS.get(type(value), "a number")
