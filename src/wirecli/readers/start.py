"""How an input begins: its text, and the record or the markup that it opens with."""

import re
from codecs import BOM_UTF8
from typing import Any, NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.charset_names import codec
from wirecli.readers.decode import decode, is_wide
from wirecli.readers.source import ReadOptions

REACH = 1 << 14
"""Bytes by which a format is detected: declarations, comments and mail headers are long."""

DELIMITERS = (",", ";", "|", "\t")
"""What may part the columns of a table."""
EVIDENCE = 1 << 11
"""Bytes by which the encoding of a table's header is detected."""


PACKED = (b"PK\x03\x04", b"PAR1")
"""How files begin that are no text: Word documents, Parquet tables."""


class Markup(NamedTuple):
    """What markup opens with: the name in its DOCTYPE, its outermost element, and where that is.

    `name` is as it is written, `root` without its namespace's prefix; of an element that is not in
    sight both are what the DOCTYPE says. `declared`: an XML declaration or a DOCTYPE says that it
    is markup; `xml`: the former.
    """

    doctype: str
    name: str
    root: str
    at: int
    declared: bool
    xml: bool


class Start(NamedTuple):
    """The beginning of an input, decoded, without the white space before it.

    `record` is the JSON object that the first line is; `markup` is what the text opens with if it
    opens with `<`. `cut`: there is probably more of it. `options` are the user's.
    """

    text: str
    record: dict[str, Any] | None
    markup: Markup | None
    cut: bool
    options: ReadOptions


DOCTYPE = Lazy(r"(?i)<!doctype\s++(?P<name>[a-z][\w.:-]*)")
"""A document type, with the name of its root."""
TAG = Lazy(r"<(?P<name>(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*)(?=[\s/>])")
"""A start tag, with its name."""
END_TAG = Lazy(r"</[A-Za-z]")
"""The beginning of an end tag."""


def start(octets: bytes, options: ReadOptions, *, cut: bool) -> Start:
    """Return how an input begins, by its first bytes."""
    text = _decoded(octets, options.encoding).lstrip()
    record = _record(text.partition("\n")[0]) if text.startswith("{") else None
    cut, text = cut or len(text) > REACH, text[:REACH]
    return Start(text, record, markup(text), cut, options)


def _decoded(octets: bytes, encoding: str | None) -> str:
    """Decode what tells a format, which is ASCII in all encodings but those of wide letters.

    The names of columns may have other letters, so that the encoding is sought where they stand.
    """
    if encoding or is_wide(octets, encoding):
        return decode(octets, encoding).text
    text = octets.removeprefix(BOM_UTF8).decode("utf-8", "replace")
    first = text.lstrip().partition("\n")[0]
    if (
        "\ufffd" in first
        and not octets.startswith(PACKED)
        and any(sign in first for sign in DELIMITERS)
    ):
        text = octets.decode(codec(decode(octets[:EVIDENCE]).encoding), "replace")
    return text


def _record(line: str) -> dict[str, Any] | None:
    from json import JSONDecoder  # most inputs are no JSON

    try:
        value = JSONDecoder(parse_int=str).decode(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def markup(text: str) -> Markup | None:
    """Return what a text opens with that begins with `<`: a tag, a declaration, a comment.

    None if it is not markup: no tag follows, and no declaration says that it is.
    """
    at, doctype, xml = 0, "", False
    while text.startswith(("<?", "<!"), at):
        xml = xml or text.startswith("<?xml", at)
        if match := DOCTYPE.match(text, at):
            doctype = match["name"]
        at = _after(text, at)
    tag = TAG.match(text, at)
    declared = xml or bool(doctype)
    if tag is None and not declared:
        return None
    name = tag["name"] if tag else doctype
    return Markup(doctype, name, name.rpartition(":")[2], at, declared, xml)


def _after(text: str, at: int) -> int:
    """Return where what follows a declaration, an instruction or a comment begins."""
    if text.startswith("<!--", at):
        closing = "-->"
    elif text.startswith("<?", at):
        closing = "?>"
    else:
        opens, ends = text.find("[", at), text.find(">", at)
        closing = "]>" if 0 <= opens < ends else ">"
    end = text.find(closing, at + 2)
    if end < 0 and closing == "]>":
        end, closing = text.find(">", text.find("]", at)), ">"
    at = len(text) if end < 0 else end + len(closing)
    return at + len(text[at:]) - len(text[at:].lstrip())


def encloses(text: str, markup: Markup) -> bool:
    """Return whether the outermost element holds the text, as an element of markup does.

    A word in angle brackets, or an element with prose after it, is of prose: `<XYZ.N> rises`.
    """
    depth = 0
    for tag in _tags(markup.name).finditer(text, markup.at):
        depth += -1 if tag["end"] else 0 if tag["closed"] else 1
        if depth <= 0:
            return text[tag.end() :].lstrip()[:1] in ("", "<")
    inner = text[text.find(">", markup.at) + 1 :].lstrip()
    return inner.startswith("<") and END_TAG.search(inner) is not None


def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(?P<end>/?){re.escape(name)}(?=[\s/>])[^<>]*?(?P<closed>/?)>")
