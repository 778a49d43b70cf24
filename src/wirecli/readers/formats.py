"""Which format an input is in, by its first bytes and their structure; a name tells nothing."""

from functools import cache
from re import Pattern, compile

READERS = {
    "text": "text.read",
    "jsonl": "jsonl.read",
    "html": "html.read",
    "eml": "mail.read",
    "mbox": "mail.read_mailbox",
    "iptc7901": "wire.read_iptc7901",
    "anpa1312": "wire.read_anpa1312",
    "nitf": "xml.read_nitf",
    "newsml": "xml.read_newsml",
    "newsmlg2": "xml.read_newsmlg2",
    "ninjs": "ninjs.read",
    "rss": "xml.read_rss",
    "atom": "xml.read_atom",
}
"""The reader of each format: its module, its function."""
ROOTS = {
    "nitf": "nitf",
    "NewsML": "newsml",
    "newsItem": "newsmlg2",
    "newsMessage": "newsmlg2",
    "packageItem": "newsmlg2",
    "rss": "rss",
    "RDF": "rss",
    "feed": "atom",
    "html": "html",
    "HTML": "html",
}
"""The formats by the name of their outermost element."""
CONTROLS = "\x01\x16"
REACH = 1 << 14
"""Bytes by which a format is told: declarations, comments and mail headers are long."""


def told(start: str) -> str:
    """Return the format of an input that begins so, white space left out; `text` if none is told.

    `"<?xml ...?><nitf>" -> "nitf"`
    """
    first = start[:1]
    if first == "<":
        return _marked_up(start)
    if first in ("{", "["):
        return "ninjs" if _ninjs().search(start) else "text"
    if first and first in CONTROLS:
        return _transmitted(start)
    return _mailed(start)


def _marked_up(start: str) -> str:
    if _page().match(start):
        return "html"
    root = _root().search(start)
    return ROOTS.get(root["name"], "text") if root else "text"


@cache
def _page() -> Pattern[str]:
    return compile(
        r"(?is)(?:<\?xml[^>]*+>|<!--(?:[^-]|-(?!->)){0,2000}+-->|\s)*+<!doctype\s++html"
        r"|<(?:html|head|body)\b"
    )


@cache
def _root() -> Pattern[str]:
    return compile(r"<(?:[A-Za-z][\w.-]*:)?(?P<name>[A-Za-z][\w.-]*)")


@cache
def _ninjs() -> Pattern[str]:
    """A `uri` among the first members, and something that news has."""
    return compile(
        r'(?s)^[\[{](?=.*"uri"\s*:)(?=.*"(?:headlines?|bod(?:y_\w+|ies)|version[cC]reated|'
        r'located|pub[sS]tatus|info[sS]ources?)"\s*:)'
    )


def _transmitted(start: str) -> str:
    from wirecli.readers import wire

    if wire.is_anpa1312(start):
        return "anpa1312"
    return "iptc7901" if wire.is_iptc7901(start) else "text"


def _mailed(start: str) -> str:
    if ":" not in start.partition("\n")[0] and not start.startswith("From "):
        return "text"
    from wirecli.readers import mail

    if start.startswith("From ") and mail.looks_like_message(start.partition("\n")[2]):
        return "mbox"
    return "eml" if mail.looks_like_message(start) else "text"
