"""A record of data as a source: which members hold its text, its head, its id and its day."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from wirecli.data.record_keys import KEYS, WITHIN
from wirecli.lazy import Lazy
from wirecli.model import Stated
from wirecli.readers.decode import REPLACED, Decoded, without_surrogates
from wirecli.readers.document import FieldPart, composed
from wirecli.readers.source import ReadOptions, Source
from wirecli.safe import shown

if TYPE_CHECKING:
    from json import JSONDecoder

OWN_RULES = frozenset({"json", "jsonl"})
"""Formats whose day has a rule of the format's name: `jsonl.date`."""
CORRECT_IT = "correct it, or leave it out"
KINDS = {dict: "an object", list: "an array", bool: "true or false", str: "a string"}
MEMBERS_SHOWN = 6
RECORDS = "bad records"
"""What a sum of many troubles calls them."""
TRUNCATED = "copy-truncated"
MARKUP = Lazy(r"</[a-z]|&(?:#\d|#x[0-9a-f]|[a-z]{2,8};)")
"""What words of HTML have: the end of an element, a character by its name or number."""
CUT_OFF = Lazy(r"\s*(?:…|\.\.\.)?\s*\[\+\s?\d+ (?:chars?|characters|more)\]\s*\Z")
"""`… [+1234 chars]`, by which an interface says that it keeps the rest to itself."""


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
    r"""Return the source that a record is; `decoded` is the text that the record stood in.

    A record that has its head in members of its own is a text of these parts; else its text is the
    source's as it is. Half of a surrogate pair, in an escape like `\ud83d`, is U+FFFD in the text
    and a defect. Raises `BadRecord` for what is not an object, or has no text, or an id or a day of
    another type.
    """
    if not isinstance(value, dict):
        raise BadRecord(f"{_kind(value)}, not a JSON object", CORRECT_IT)
    title = _words(value, "title", options.title_key, "--title-key")
    written = _text(value, options, may_be_null=bool(title) or format_ not in OWN_RULES)
    text, stated = _composed(value, title, written, options)
    if format_ not in OWN_RULES and (date := _date(value, options)):
        stated = (*stated, Stated(0, 0, "data.date", "date", date))
    well_formed = without_surrogates(text)
    cut = (TRUNCATED,) if _cut_off(written) < len(written) else ()
    replaced = () if well_formed == text else (REPLACED,)
    return Source(
        name,
        well_formed,
        decoded.encoding,
        format_,
        id=_identifier(value, options),
        date=_date(value, options) if format_ in OWN_RULES else None,
        defects=(*decoded.defects, *replaced, *cut),
        stated=stated,
    )


def has_text(value: object, options: ReadOptions) -> bool:
    """Return whether a value is a record with a text, of whatever type that is."""
    if not isinstance(value, dict):
        return False
    return _key(value, "text", options.text_key) is not None


def _composed(
    record: dict[str, object], title: str, text: str, options: ReadOptions
) -> tuple[str, tuple[Stated, ...]]:
    """Return the text of a record, and what its members state, at its place in it."""
    byline = _words(record, "byline", options.byline_key, "--byline-key")
    deck = _words(record, "subheadline", None, "")
    dateline = _words(record, "dateline", None, "")
    values = tuple(_values(record, options))
    if not (title or byline or deck or dateline) and "</" not in text:
        return text, tuple(Stated(0, 0, part.rule, part.field, part.value) for part in values)
    parts = [*values, FieldPart("headline", title, "data.title")]
    if deck and deck != title:
        parts.append(FieldPart("subheadline", deck, "data.subtitle"))
    if not (byline and byline.casefold() in text[:OPENING].casefold()):
        parts.append(FieldPart("byline", byline, "data.byline"))
    if not text.lstrip().casefold().startswith(dateline.casefold()):
        parts.append(FieldPart("dateline", dateline, "data.dateline"))
    return composed((*parts, *_copy(title, text)))


OPENING = 300
"""Characters of a text in which its head may stand."""


def _copy(title: str, text: str) -> Iterator[FieldPart]:
    """Yield the copy; a text that has its own head, or none beside it, is read by its looks."""
    from wirecli.readers.archive.paragraphs import of_body, of_text

    bare = text[: _cut_off(text)].lstrip()
    opens = bare.startswith(title) and bare[len(title) :].lstrip(" \t")[:1] in ("\n", "\r")
    if not title or (opens and bare.strip() != title):
        yield FieldPart("", of_body(bare.removeprefix(title) if title else bare), "data.text")
        return
    yield from (FieldPart("paragraphs", words, "data.text") for words in of_text(bare))


def _cut_off(text: str) -> int:
    """Return where a text ends that an interface has cut off: before it says so."""
    if not text.rstrip().endswith("]"):
        return len(text)
    last = max(0, len(text) - LONGEST_NOTE)
    match = CUT_OFF.search(text[last:])
    return last + match.start() if match else len(text)


LONGEST_NOTE = 60
"""Characters of what says that a text was cut off, at most."""


def _values(record: dict[str, object], options: ReadOptions) -> Iterator[FieldPart]:
    """Yield what has no words in the text: the paper and the language."""
    publication = _words(record, "publication", options.publication_key, "--publication-key")
    if publication and "://" not in publication:
        yield FieldPart("publication", "", "data.publication", publication)
    from wirecli.readers.archive.stated_days import language_code

    language = _words(record, "language", None, "")
    if language and (code := language_code(language)):
        yield FieldPart("language", "", "data.language", code)


def _text(record: dict[str, object], options: ReadOptions, *, may_be_null: bool) -> str:
    """Return the text; "" for a null in its place, where a title is beside it or in a table."""
    key = options.text_key or "text"
    own = _key(record, "text", options.text_key)
    if own is None:
        raise _missing(key, record, "--text-key")
    value = _at(record, own)
    if value is None and may_be_null:
        return ""
    text = _joined(value)
    if text is None or (type(value) is not str and options.text_key is None and own == "text"):
        text = text if isinstance(value, list) else None
    if text is None:
        raise BadRecord(
            f"{_member(own)} is {_kind(value)}, not a string", "name it with --text-key"
        )
    return text


def _joined(value: object) -> str | None:
    """Return words, or the paragraphs in an array or an object; None for what has no words."""
    if isinstance(value, str) and not isinstance(value, Number):
        return value
    if isinstance(value, list):
        pieces = [_joined(one) for one in value]
        return "\n\n".join(filter(None, pieces)) if value and None not in pieces else None
    if isinstance(value, dict):
        return next((one for name in WITHIN if (one := _joined(value.get(name)))), None)
    return None


def _words(record: dict[str, object], field: str, chosen: str | None, option: str) -> str:
    """Return the words of a member of the head, on one line; those of an array have commas.

    Raises `BadRecord` where the member that the user named is missing.
    """
    key = _key(record, field, chosen)
    if key is None and chosen is not None:
        raise _missing(chosen, record, option)
    value = _at(record, key) if key is not None else None
    if isinstance(value, list):
        words = ", ".join(one for item in value if (one := _joined(item)))
    else:
        words = _joined(value) or ""
    if MARKUP.search(words):
        from wirecli.readers.markup import without_tags

        words = without_tags(words)
    return without_surrogates(" ".join(words.split()))


def _identifier(record: dict[str, object], options: ReadOptions) -> str | None:
    identifier = _optional(record, "id", options.id_key, "--id-key")
    if identifier is None or isinstance(identifier, str):
        return without_surrogates(str(identifier)) if identifier else None
    what = f"{_member(options.id_key or 'id')} is {_kind(identifier)}, not a string or a number"
    raise BadRecord(what, "name another with --id-key")


def _date(record: dict[str, object], options: ReadOptions) -> str | None:
    date = _optional(record, "date", options.date_key, "--date-key")
    if isinstance(date, dict):
        date = _joined(date) or date
    if date is None or isinstance(date, str):
        return without_surrogates(date) if date else None
    what = f"{_member(options.date_key or 'date')} is {_kind(date)}, not a string or a number"
    raise BadRecord(what, "name another with --date-key")


def _optional(record: dict[str, object], field: str, chosen: str | None, option: str) -> object:
    """Return a member that may be null, and may be absent unless the user named it."""
    key = _key(record, field, chosen)
    if key is None:
        if chosen is not None:
            raise _missing(chosen, record, option)
        return None
    value = _at(record, key)
    usual = key == field or chosen is not None
    return value if usual or isinstance(value, str) else None


def _key(record: dict[str, object], field: str, chosen: str | None) -> str | None:
    """Return the member that the user named, else the first of those that are well known."""
    if chosen is not None:
        return chosen if chosen in record or _at(record, chosen) is not None else None
    plain = {_plain(name): name for name in reversed(record)}
    empty = None
    for name in KEYS[field].split():
        first, dot, rest = name.partition(".")
        own = plain.get(first)
        if own is None:
            continue
        value = record[own]
        if dot and isinstance(value, dict):
            inner = next((one for one in value if _plain(one) == rest), None)
            if inner is None or not value[inner]:
                continue
            return f"{own}.{inner}"
        if not dot and (value or empty is None):
            if value or name == field:
                return own
            empty = own
    return empty


@cache
def _plain(name: str) -> str:
    return "".join(name.casefold().replace("_", " ").replace("-", " ").split()) or name


def _at(record: dict[str, object], key: str) -> object:
    """Return the member at a dotted path; one whose name has the dots goes first."""
    if key in record:
        return record[key]
    value: object = record
    for name in key.split("."):
        if isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        elif isinstance(value, dict):
            value = value.get(name)
        else:
            return None
    return value


def _missing(key: str, record: dict[str, object], option: str) -> BadRecord:
    members = ", ".join(map(_member, list(record)[:MEMBERS_SHOWN])) or "none"
    more = ", ..." if len(record) > MEMBERS_SHOWN else ""
    return BadRecord(f"no member {_member(key)} (it has {members}{more})", f"name it with {option}")


def _member(key: str) -> str:
    return f'"{shown(key[:40])}"' if key else '""'


def _kind(value: object) -> str:
    return "null" if value is None else KINDS.get(type(value), "a number")
