"""ninjs 1.x to 3.x (IPTC News in JSON): an object, an array of them, or one a line."""

from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any, TypeGuard

from wirecli.readers.decode import decode, without_surrogates
from wirecli.readers.document import Document, FieldPart, day, flat, names_place, source
from wirecli.readers.json import after_space
from wirecli.readers.markup import paragraphs
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.safe import shown

CORRECT_IT = "correct it, or leave it out"
SIGNS = frozenset(
    "headline headlines bodies body_text body_html body_xhtml versioncreated versionCreated "
    "located pubstatus pubStatus infosource infosources infoSources".split()
)
"""Members of which an object with a `uri` and no `text` has one, if it is a ninjs object."""
NAMES = frozenset({"uri", "guid", "altids"})
"""Members of which a ninjs object has one: who sends it names it."""
LISTS = ("items", "item", "data", "_items", "results")
"""Members of an answer that hold its items: Superdesk's, AP's, of search engines."""
MARKUP = ("text/html", "application/xhtml+xml")


def is_ninjs(record: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a JSON value is a ninjs object: a `uri`, and a member that news has."""
    if not isinstance(record, dict):
        return False
    return not NAMES.isdisjoint(record) and not SIGNS.isdisjoint(record)


def items(value: object) -> list[object]:
    """Return the objects of an answer: a list's, those of its `items`, `item` or `data`."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or is_ninjs(value):
        return [value]
    inner = next((value[name] for name in LISTS if isinstance(value.get(name), (dict, list))), None)
    return [value] if inner is None else items(inner)


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield a source a ninjs object; what is not an object is a Trouble, the others are done."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    text, encoding, defects = decode(octets, options.encoding)
    for number, value in _values(text):
        place = f"{shown(opened.name)}:{number}"
        if isinstance(value, _Fault):
            yield Trouble(place, value, CORRECT_IT)
        elif is_ninjs(value):
            yield source(opened, document(value)._replace(defects=defects), encoding)
        else:
            yield Trouble(place, "not a ninjs object: no uri, or nothing of news", CORRECT_IT)


def _values(text: str) -> Iterator[tuple[int, object]]:
    """Yield each JSON value with the number of its line, an array's members one by one.

    In the place of what is not JSON stands a fault, and the next line is tried.
    """
    decoder, document = JSONDecoder(parse_int=float), _Document(text)
    at, line, counted = 0, 1, 0
    while (at := after_space(text, at)) < len(text):
        line, counted = line + text.count("\n", counted, at), at
        try:
            value, at = decoder.raw_decode(document, at)
        except RecursionError:
            yield line, _Fault("not JSON: nested too deeply, and what follows is not read")
            return
        except JSONDecodeError as error:
            yield line, _Fault(f"not JSON: {error.msg.lower()}")
            at = text.find("\n", at) + 1 or len(text)
            continue
        yield from ((line, one) for one in items(value))


class _Fault(str):
    """What is wrong with a value."""

    __slots__ = ()


class _Document(str):
    """A text whose lines json does not count, from the first one on, for each fault it finds."""

    __slots__ = ()

    def count(self, *_: object) -> int:
        return 0


def document(item: dict[str, Any]) -> Document:
    """Return a ninjs object as a document; members of another type than theirs are left out."""
    return Document(tuple(_parts(item)), "ninjs", _text(item, "uri") or _text(item, "guid") or None)


def _parts(item: dict[str, Any]) -> Iterator[FieldPart]:
    yield from _stated(item)
    heads = {_text(one, "role") or "main": one for one in reversed(_objects(item, "headlines"))}
    yield FieldPart("slugline", _text(item, "slugline"), "ninjs.slugline")
    yield FieldPart("kicker", _value(heads.get("kicker")), "ninjs.headlines")
    main = _text(item, "headline") or _value(heads.get("main")) or _value(_first(heads))
    yield FieldPart("headline", main, "ninjs.headline")
    yield FieldPart("subheadline", _value(heads.get("subheadline")), "ninjs.headlines")
    yield FieldPart("byline", _byline(item), "ninjs.by")
    yield FieldPart("ednote", _text(item, "ednote") or _text(item, "edNote"), "ninjs.edNote")
    body = [words for words in _body(item) if words.strip()]
    if main and body and flat(body[0]) == flat(main):  # HTML that shows the headline again
        body = body[1:]
    yield from _dateline(item, has_copy=bool(body))
    yield from (FieldPart("paragraphs", words, "ninjs.bodies") for words in body)
    notice = _text(item, "copyrightnotice") or _text(item, "copyrightNotice")
    yield FieldPart("copyright", notice, "ninjs.copyrightNotice")


def _stated(item: dict[str, Any]) -> Iterator[FieldPart]:
    names = ("contentcreated", "contentCreated", "versioncreated", "versionCreated")
    written = next(((name, day(_text(item, name))) for name in names if _text(item, name)), None)
    if written and written[1]:
        yield FieldPart("date", "", f"ninjs.{written[0]}", written[1])
    sources = [
        one for name in ("infosource", "infosources", "infoSources") for one in _objects(item, name)
    ]
    agency = next((name for one in sources if (name := _text(one, "name"))), "")
    if agency:
        yield FieldPart("agency", "", "ninjs.infoSources", agency)
    if language := _text(item, "language"):
        yield FieldPart("language", "", "ninjs.language", language)


def _byline(item: dict[str, Any]) -> str:
    """Return the byline: a text, or AP's list of who wrote it and for whom."""
    writers = [one for one in _objects(item, "bylines") if _text(one, "by")]
    listed = ", ".join(
        ", ".join(filter(None, (_text(one, "by"), _text(one, "title")))) for one in writers
    )
    return _text(item, "byline") or _text(item, "by") or listed


def _dateline(item: dict[str, Any], *, has_copy: bool) -> Iterator[FieldPart]:
    """Yield the dateline; where an item comes without its copy, it is where it was written."""
    descriptions = [one for one in _objects(item, "descriptions") if one.get("role") == "dateline"]
    written = _text(item, "description_dateline") or _value(_of(descriptions))
    yield FieldPart("dateline", written, "ninjs.descriptions")
    located = _text(item, "located")
    if not written and not has_copy and names_place(located):
        yield FieldPart("dateline", located, "ninjs.located")


def _body(item: dict[str, Any]) -> list[str]:
    """Return the paragraphs of the body: markup if there is any, else the plain text."""
    for one in _objects(item, "bodies"):
        kind = _text(one, "contentType") or _text(one, "contenttype")
        if kind in MARKUP:
            return paragraphs(_value(one))
    for name in ("body_xhtml", "body_html", "body_html5"):
        if _text(item, name):
            return paragraphs(_text(item, name))
    plain = _value(_of(_objects(item, "bodies"))) or _text(item, "body_text")
    if "</p>" in plain.lower():
        return paragraphs(plain)
    parting = "\n\n" if "\n\n" in plain else "\n"
    return plain.split(parting)


def _text(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return without_surrogates(value) if isinstance(value, str) else ""


def _objects(item: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = item.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _value(item: dict[str, Any] | None) -> str:
    return _text(item, "value") if item else ""


def _of(items: list[dict[str, Any]]) -> dict[str, Any] | None:
    return items[0] if items else None


def _first(heads: dict[str, dict[str, Any]]) -> dict[str, Any] | None:
    return next(iter(heads.values()), None)
