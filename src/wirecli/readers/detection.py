"""The signs by which a format is detected: each looks at how an input begins.

A sign returns None where it is not there, else the words that a message about the format needs:
a root, the names of columns; "" if none.
"""

from collections.abc import Callable

from wirecli.lazy import Lazy
from wirecli.readers.start import Markup, Start, encloses

Sign = Callable[[Start], str | None]

OWN_TITLES = frozenset(
    "agency.name country cue date.value dateline.places end example fault field headline holds id "
    "key kind languages long mentions mod name role rule says shape short source.name source.story "
    "speaker start taken text type value why words".split()
)
"""What stands over the columns of the tables that wirecli prints: fields of its records."""
FEWEST_TITLES = 3
JSON_LIKE = ("{", "[", ")", "/", '"')
"""How JavaScript opens that assigns nothing: a literal, a guard, a comment."""
LITERALS = ("null", "true", "false")
"""JSON that is no more than one of its words."""
OWN_HEAD = 1000
"""Code points of a page of wirecli's own in which it says what made it."""
OWN_PAGE = '<meta name="generator" content="wirecli">'


NINJS = Lazy(
    r'(?s)^[\[{](?=.*"(?:uri|guid)"\s*:)(?=.*"(?:headlines?|bod(?:y_\w+|ies)|version[cC]reated|'
    r'located|pub[sS]tatus|info[sS]ources?)"\s*:)'
)
"""A `uri` or a `guid` among the first members, and something that news has."""
JAVASCRIPT = Lazy(
    r"""(?x) (?: (?:var|let|const)\s+ )? [A-Za-z_$] [\w$.]*+ (?: \[ [^]\n]*+ \] )? \s*+ = \s*+
      (?: \{ | \[ \s*+ (?: [\[{"'\]] | \Z ) )
    | [A-Za-z_$] [\w$.]*+ \( \s*+ (?: \{ | \[ \s*+ [\[{"'] )
    | \)\]\}' ,?+ \s*+ [\[{]
    | (?: // [^\n]*+ \n \s*+ | /\* (?: [^*] | \*(?!/) )* \*/ \s*+ )+
      [\[{] \s*+ (?: ["'\]}\[{] | \w++ \s*+ : )
    | (?: \[ \s*+ )? \{ \s*+ [A-Za-z_$] [\w$]*+ \s*+ : \s*+
      (?: (?: "[^"\n]*+" | '[^'\n]*+' | -?\d [\d.]*+ | true | false | null ) \s*+ [,}] | [\[{] )
    | (?: null | true | false ) \s*+ \Z
    | " [^"\\\n]*+ (?: \\. [^"\\\n]*+ )+ " \s*+ \Z"""
)
"""`data = {...`, `callback([{`, a guard or comments before JSON, bare members, a lone value."""
OWN_CARD = Lazy(r"source {2,}\S.*\([a-z0-9]+, [\w-]+\)\r?\n[a-z]+(?: {2,}|\n)")
"""The first line of a card, which names the input, its format and its encoding."""
OWN_JSON = Lazy(
    r'(?:\[\s*+)?\{\s*+(?:"schema_version"\s*+:\s*+\d++\s*+,\s*+)?'
    r'"source(?:"\s*+:\s*+\{\s*+"name"\s*+:\s*+"[^"]*+"\s*+,\s*+"id"|\.(?:name|id|story)")\s*+:'
)
"""An object, alone or the first of an array, that begins as the records of wirecli do."""
OWN_TABLE = Lazy(r"(?:[a-z_.]++[,\t])*?source\.(?:name|id|story)(?:[,\t]|\r?\n)")
"""A line of columns with those that say where a record is from."""
JSON = Lazy(
    r"""(?x) (?! \[ [^\[\]{}\n]*+ \] [ \t]*+ [^\W\d] )  # a list, and prose after it
    (?: [\[\s]*+ \{ \s*+ (?: \} | "[^"\n]*+" \s*+ : | '[^'\n]*+' \s*+ : )
      | \[ [\[\s]*+ "(?: [^"\\\n] | \\. )*" \s*+
        (?: , \s*+ (?: ["\[{] | -?\d[\d.]*+ \s*+ [],] | (?:null|true|false)\b )
          | \] \s*+ (?: \Z | [,\]] ) )
      | \[ [\[\],\s]*+ \Z )"""
)
"""`{"member":`, with Python's apostrophes too, `{}`; `["words",` and its like; `[]`."""

SAVED_START = Lazy(r"\s*[a-z]{2,5}\d{3,5} \d [a-z]")
"""How a message of IPTC 7901 begins that was saved without its controls."""


def never(_: Start) -> None:
    """Return None: what no sign tells is this format."""


def root(*names: str) -> Sign:
    """Return the sign of the XML formats whose outermost element has one of these names."""
    return lambda start: start.markup.root if start.markup and start.markup.root in names else None


def sgml(start: Start) -> str | None:
    """Detect SGML, in which corpora are kept: `<DOC id=...>`, `<!DOCTYPE lewis ...>`."""
    markup = start.markup
    if markup is None or markup.xml or not _is_element(start, markup):
        return None
    return _with_root(markup) if markup.root.isupper() else None


def xml(start: Start) -> str | None:
    """Detect XML by its declaration, its DOCTYPE, or an element that holds all the text."""
    markup = start.markup
    return _with_root(markup) if markup and _is_element(start, markup) else None


def _is_element(start: Start, markup: Markup) -> bool:
    return markup.declared or encloses(start.text, markup)


def _with_root(markup: Markup) -> str:
    return f" with the root {markup.name}" if markup.name else ""


def own_records(start: Start) -> str | None:
    """Detect what wirecli printed: JSON with the `source` of a record, a table, a card, a page.

    Who names a member wants to read it all the same.
    """
    if start.options.keyed:
        return None
    first = start.text.partition("\n")[0]
    if start.text[:1] in ("{", "["):
        return "" if OWN_JSON.match(start.text) else None
    if "  " in first and (_are_titles(first) or OWN_CARD.match(start.text)):
        return ""
    if start.text.startswith("<!doctype html>"):
        return "" if OWN_PAGE in start.text[:OWN_HEAD] else None
    return "" if "source" in first and OWN_TABLE.match(start.text) else None


def _are_titles(line: str) -> bool:
    """Return whether a line is the titles over one of wirecli's tables; they stand apart."""
    titles = line.split()
    known = OWN_TITLES.issuperset(titles) and len(set(titles)) == len(titles)
    return known and len(titles) >= FEWEST_TITLES and "  ".join(titles) in _columns_apart(line)


def _columns_apart(line: str) -> str:
    return "  ".join(column.strip() for column in line.split("  ") if column.strip())


def ninjs(start: Start) -> str | None:
    """Detect ninjs by a `uri` and a member that news has, where there is no `text`."""
    if start.record is not None:
        from wirecli.readers.ninjs import is_ninjs, items

        has_text = start.options.keyed or isinstance(start.record.get("text"), str)
        return "" if not has_text and any(map(is_ninjs, items(start.record)[:1])) else None
    return "" if start.text[:1] in ("{", "[") and NINJS.search(start.text) else None


def json_line(start: Start) -> str | None:
    """Detect JSON Lines by an object on the first line that does not hold the others."""
    if start.record is None:
        return None
    from wirecli.readers import json_stream

    return None if json_stream.is_answer(start.record, start.options) else ""


def json(start: Start) -> str | None:
    """Detect JSON by what only JSON has: an object's first member, an array of those or of strings.

    `{Eds: ...}` and `[01] Headline` are prose.
    """
    return "" if start.text[:1] in ("{", "[") and JSON.match(start.text) else None


def javascript(start: Start) -> str | None:
    """Detect JavaScript by the value that it assigns or passes on, and by what JSON lacks."""
    text, first = start.text, start.text.partition("\n")[0]
    hands_over = any(sign in first for sign in ("={", "= {", "=[", "= [", "({", "(["))
    if not hands_over and text[:1] not in JSON_LIKE and text.rstrip() not in LITERALS:
        return None
    return "" if JAVASCRIPT.match(text) else None


def anpa1312(start: Start) -> str | None:
    """Detect ANPA 1312 by its header."""
    return _transmitted(start, "is_anpa1312")


def iptc7901(start: Start) -> str | None:
    """Detect IPTC 7901 by its header."""
    return _transmitted(start, "is_iptc7901")


def telegram(start: Start) -> str | None:
    """Detect a telegram by its first line, and the signs of those below it."""
    if not start.text.startswith("ZCZC"):
        return None
    from wirecli.readers.telegram import is_telegram

    return "" if is_telegram(start.text) else None


def _transmitted(start: Start, test: str) -> str | None:
    if start.text[:1] not in ("\x01", "\x16") and not SAVED_START.match(start.text):
        return None
    from wirecli.readers import wire

    return "" if getattr(wire, test)(start.text) else None


def mailbox(start: Start) -> str | None:
    """Detect an mbox by its first line, and the header after it."""
    if not start.text.startswith("From "):
        return None
    from wirecli.readers import mail

    return "" if mail.looks_like_message(start.text.partition("\n")[2]) else None


def message(start: Start) -> str | None:
    """Detect a message by its header."""
    if ":" not in start.text.partition("\n")[0]:
        return None
    from wirecli.readers import mail

    return "" if mail.looks_like_message(start.text) else None


def comma_table(start: Start) -> str | None:
    """Detect a table whose cells commas, semicolons or bars part."""
    return _table(start, ",;|")


def tab_table(start: Start) -> str | None:
    """Detect a table whose cells tabs part."""
    return _table(start, "\t")


def _table(start: Start, delimiters: str) -> str | None:
    columns = _columns(start, delimiters)
    if columns is None:
        return None
    from wirecli.readers import tables

    return tables.listed(columns)


def _columns(start: Start, delimiters: str) -> tuple[str, ...] | None:
    first = start.text.partition("\n")[0]
    if not any(sign in first for sign in delimiters):
        return None
    from wirecli.readers import tables

    headers = (tables.columns(start.text, sign, cut=start.cut) for sign in delimiters)
    return next(filter(None, headers), None)


def csv(start: Start) -> str | None:
    """Detect a table of stories whose cells commas, semicolons or bars part: it has a text."""
    return _stories_table(start, ",;|")


def tsv(start: Start) -> str | None:
    """Detect a table of stories whose cells tabs part."""
    return _stories_table(start, "\t")


def _stories_table(start: Start, delimiters: str) -> str | None:
    columns = _columns(start, delimiters)
    if columns is None:
        return None
    from wirecli.readers.record import has_text
    from wirecli.readers.source import ReadOptions

    return (
        "" if start.options.keyed or has_text(dict.fromkeys(columns, "-"), ReadOptions()) else None
    )


def listing(start: Start) -> str | None:
    """Detect what tools print of files, a line each, with more than their names."""
    from wirecli.readers import name_lists

    return "" if name_lists.are_described(start) else None


def names(start: Start) -> str | None:
    """Detect a list of the names of files, and which option reads it."""
    from wirecli.readers import name_lists

    if not name_lists.are_paths(start):
        return None
    return "--files0-from" if "\0" in start.text else "--files-from"


def addresses(start: Start) -> str | None:
    """Detect a list of web addresses."""
    if "://" not in start.text.partition("\n")[0]:
        return None
    from wirecli.readers import name_lists

    return "" if name_lists.are_addresses(start) else None
