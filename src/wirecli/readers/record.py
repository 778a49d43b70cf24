"""A record of data as a source: which members hold its text, its id and its day."""

from functools import cache
from typing import TYPE_CHECKING

from wirecli.readers.decode import REPLACED, Decoded, without_surrogates
from wirecli.readers.source import ReadOptions, Source
from wirecli.safe import shown

if TYPE_CHECKING:
    from json import JSONDecoder

CORRECT_IT = "correct it, or leave it out"
KINDS = {dict: "an object", list: "an array", bool: "true or false", str: "a string"}
MEMBERS_SHOWN = 6
RECORDS = "bad records"
"""What a sum of many troubles calls them."""


class Number(str):
    """A number, `NaN` included, as it is written; a string of JSON is a plain `str`."""

    __slots__ = ()


class BadRecord(Exception):
    """A record that holds no text: `args` are what is wrong, and what to do."""


@cache
def decoder() -> "JSONDecoder":
    """Return what reads JSON with its numbers as they are written.

    Numbers that JSON does not have (`NaN`, `Infinity`) are let pass, since Python and others write
    them.
    """
    from json import JSONDecoder  # only data needs it

    return JSONDecoder(parse_float=Number, parse_int=Number, parse_constant=Number)


def source(
    value: object, name: str, format_: str, decoded: Decoded, options: ReadOptions
) -> Source:
    r"""Return the source that a JSON value is; `decoded` is the text that the value stood in.

    Half of a surrogate pair, in an escape like `\ud83d`, is U+FFFD in the text and a defect. Raises
    `BadRecord` for what is not an object, or has no text, or an id or a day of another type.
    """
    if not isinstance(value, dict):
        raise BadRecord(f"{_kind(value)}, not a JSON object", CORRECT_IT)
    text = _text(value, options)
    well_formed = without_surrogates(text)
    return Source(
        name,
        well_formed,
        decoded.encoding,
        format_,
        id=_identifier(value, options),
        date=_date(value, options),
        defects=decoded.defects if well_formed == text else (*decoded.defects, REPLACED),
    )


def _text(record: dict[str, object], options: ReadOptions) -> str:
    key = options.text_key or "text"
    if key not in record:
        raise _missing(key, record, "--text-key")
    text = record[key]
    if type(text) is not str:
        raise BadRecord(f"{_member(key)} is {_kind(text)}, not a string", "name it with --text-key")
    return text


def _identifier(record: dict[str, object], options: ReadOptions) -> str | None:
    identifier = _optional(record, "id", options.id_key, "--id-key")
    if identifier is None or isinstance(identifier, str):
        return without_surrogates(str(identifier)) if identifier else None
    what = f"{_member(options.id_key or 'id')} is {_kind(identifier)}, not a string or a number"
    raise BadRecord(what, "name another with --id-key")


def _date(record: dict[str, object], options: ReadOptions) -> str | None:
    date = _optional(record, "date", options.date_key, "--date-key")
    if date is None or isinstance(date, str):
        return without_surrogates(date) if date else None
    what = f"{_member(options.date_key or 'date')} is {_kind(date)}, not a string or a number"
    raise BadRecord(what, "name another with --date-key")


def _optional(record: dict[str, object], usual: str, chosen: str | None, option: str) -> object:
    """Return a member that may be null, and may be absent unless the user named it."""
    if chosen is not None and chosen not in record:
        raise _missing(chosen, record, option)
    return record.get(usual if chosen is None else chosen)


def _missing(key: str, record: dict[str, object], option: str) -> BadRecord:
    members = ", ".join(map(_member, list(record)[:MEMBERS_SHOWN])) or "none"
    more = ", ..." if len(record) > MEMBERS_SHOWN else ""
    return BadRecord(f"no member {_member(key)} (it has {members}{more})", f"name it with {option}")


def _member(key: str) -> str:
    return f'"{shown(key[:40])}"' if key else '""'


def _kind(value: object) -> str:
    return "null" if value is None else KINDS.get(type(value), "a number")
