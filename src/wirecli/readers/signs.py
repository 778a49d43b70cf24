"""The signs by which a format is told: each looks at how an input begins.

A sign returns None where it is not there, else the words that a message about the format needs:
a root, the names of columns; "" if none.
"""

from collections.abc import Callable
from functools import cache
from re import Pattern, compile

from wirecli.readers.markup import BLOCKS
from wirecli.readers.start import Markup, Start, encloses

Sign = Callable[[Start], str | None]

PAGE = frozenset({"html", "head", "body"})
"""Elements by which a page is told, whatever follows."""
TAGS = BLOCKS | frozenset(
    "a abbr audio b del em i iframe img ins link meta noscript s script small span strong style "
    "sub sup tbody thead time title u video".split()
)
"""Elements by which a piece of a page is told, if one more tag of HTML follows."""
DEEPEST_LINE = 30
"""Lines among which the name of WARC's first record stands."""


def never(_: Start) -> None:
    """Return None: what no sign tells is this format."""


def root(*names: str) -> Sign:
    """Return the sign of the XML formats whose outermost element has one of these names."""
    return lambda start: start.markup.root if start.markup and start.markup.root in names else None


def page(start: Start) -> str | None:
    """Tell a web page by its DOCTYPE or its first element, or a piece of one by two tags."""
    markup = start.markup
    if markup is None:
        return None
    name = markup.root.lower()
    if markup.doctype.lower() == "html" or name in PAGE:
        return ""
    if markup.declared or name not in TAGS:
        return None
    tags = _tag_names().findall(start.text, markup.at + 1)
    return "" if any(tag.lower() in TAGS for tag in tags) else None


def sgml(start: Start) -> str | None:
    """Tell SGML, in which corpora are kept: `<DOC id=...>`, `<!DOCTYPE lewis ...>`."""
    markup = start.markup
    if markup is None or markup.xml or not _is_element(start, markup):
        return None
    return _with_root(markup) if markup.root.isupper() else None


def xml(start: Start) -> str | None:
    """Tell XML by its declaration, its DOCTYPE, or an element that holds all the text."""
    markup = start.markup
    return _with_root(markup) if markup and _is_element(start, markup) else None


def _is_element(start: Start, markup: Markup) -> bool:
    return markup.declared or encloses(start.text, markup)


def _with_root(markup: Markup) -> str:
    return f" with the root {markup.name}" if markup.name else ""


def own_records(start: Start) -> str | None:
    """Tell what wirecli printed: JSON with the `source` of a record, a table with its columns.

    Who names a member wants to read it all the same.
    """
    if start.keyed:
        return None
    opens_json = start.text[:1] in ("{", "[")
    if "source" not in start.text.partition("\n")[0] and not opens_json:
        return None
    if opens_json:
        return "" if _own_json().match(start.text) else None
    return "" if _own_table().match(start.text) else None


def ninjs(start: Start) -> str | None:
    """Tell ninjs by a `uri` and a member that news has, where there is no `text`."""
    if start.record is not None:
        from wirecli.readers.ninjs import is_ninjs

        has_text = start.keyed or isinstance(start.record.get("text"), str)
        return "" if not has_text and is_ninjs(start.record) else None
    return "" if start.text[:1] in ("{", "[") and _ninjs().search(start.text) else None


def json_line(start: Start) -> str | None:
    """Tell JSON Lines by an object on the first line."""
    return None if start.record is None else ""


def json(start: Start) -> str | None:
    """Tell JSON by what only JSON has: an object's first member, an array of those or of strings.

    `{Eds: ...}` and `[01] Headline` are prose.
    """
    return "" if start.text[:1] in ("{", "[") and _json().match(start.text) else None


def anpa1312(start: Start) -> str | None:
    """Tell ANPA 1312 by its header."""
    return _transmitted(start, "is_anpa1312")


def iptc7901(start: Start) -> str | None:
    """Tell IPTC 7901 by its header."""
    return _transmitted(start, "is_iptc7901")


def _transmitted(start: Start, test: str) -> str | None:
    if start.text[:1] not in ("\x01", "\x16"):
        return None
    from wirecli.readers import wire

    return "" if getattr(wire, test)(start.text) else None


def mailbox(start: Start) -> str | None:
    """Tell an mbox by its first line, and the header behind it."""
    if not start.text.startswith("From "):
        return None
    from wirecli.readers import mail

    return "" if mail.looks_like_message(start.text.partition("\n")[2]) else None


def message(start: Start) -> str | None:
    """Tell a message by its header."""
    if ":" not in start.text.partition("\n")[0]:
        return None
    from wirecli.readers import mail

    return "" if mail.looks_like_message(start.text) else None


def warc(start: Start) -> str | None:
    """Tell a web archive by its first line (ISO 28500; the older ARC)."""
    return "" if start.text.startswith(("WARC/0.", "WARC/1.", "filedesc://")) else None


def comma_table(start: Start) -> str | None:
    """Tell a table whose cells commas, semicolons or bars part."""
    return _table(start, ",;|")


def tab_table(start: Start) -> str | None:
    """Tell a table whose cells tabs part."""
    return _table(start, "\t")


def _table(start: Start, delimiters: str) -> str | None:
    first = start.text.partition("\n")[0]
    if not any(sign in first for sign in delimiters):
        return None
    from wirecli.readers import tables

    found = (tables.columns(start.text, sign, cut=start.cut) for sign in delimiters)
    columns = next(filter(None, found), None)
    return None if columns is None else tables.listed(columns)


def names(start: Start) -> str | None:
    """Tell a list of the names of files, and which option reads it."""
    from wirecli.readers import names

    if not names.are_paths(start):
        return None
    return "--files0-from" if "\0" in start.text else "--files-from"


def addresses(start: Start) -> str | None:
    """Tell a list of web addresses."""
    if "://" not in start.text.partition("\n")[0]:
        return None
    from wirecli.readers import names

    return "" if names.are_addresses(start) else None


@cache
def _tag_names() -> Pattern[str]:
    return compile(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])")


@cache
def _ninjs() -> Pattern[str]:
    """A `uri` among the first members, and something that news has."""
    return compile(
        r'(?s)^[\[{](?=.*"uri"\s*:)(?=.*"(?:headlines?|bod(?:y_\w+|ies)|version[cC]reated|'
        r'located|pub[sS]tatus|info[sS]ources?)"\s*:)'
    )


@cache
def _own_json() -> Pattern[str]:
    """An object, alone or the first of an array, that begins as the records of wirecli do."""
    return compile(
        r'(?:\[\s*+)?\{\s*+(?:"schema_version"\s*+:\s*+\d++\s*+,\s*+)?'
        r'"source(?:"\s*+:\s*+\{\s*+"name"\s*+:\s*+"[^"]*+"\s*+,\s*+"id"|\.(?:name|id|story)")\s*+:'
    )


@cache
def _own_table() -> Pattern[str]:
    """A line of columns with those that say where a record is from."""
    return compile(r"(?:[a-z_.]++[,\t])*?source\.(?:name|id|story)(?:[,\t]|\r?\n)")


@cache
def _json() -> Pattern[str]:
    """`{"member":`, with Python's apostrophes too, `{}`; `["words",` and its like; `[]`."""
    return compile(
        r"""(?x) [\[\s]*+ \{ \s*+ (?: \} | "[^"\n]*+" \s*+ : | '[^'\n]*+' \s*+ : )
        | \[ [\[\s]*+ "(?: [^"\\\n] | \\. )*" \s*+ (?: , \s*+ ["\[{] | \] \s*+ (?: \Z | [,\]] ) )
        | \[ [\[\],\s]*+ \Z"""
    )
