"""Kinds of text that hold no story, detected by the words with which they open, and lists."""

from collections.abc import Callable
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers import detection
from wirecli.readers.start import Start


class Refusal(NamedTuple):
    """A kind of input that is not a story, or that nothing reads.

    `phrase` and `todo` are those of a message, in which `{}` is what the sign returns, and `{name}`
    the input's name. `kind` is the plural, for a sum.
    """

    phrase: str
    kind: str
    todo: str
    sign: Callable[[Start], str | None]


AS_PROSE = "or take it as prose with --from text"
LEAVE_OUT = f"leave it out, {AS_PROSE}"
AS_PAGE = f"save the page that a browser shows, {AS_PROSE}"


def opening(*words: str, pattern: str = "") -> Callable[[Start], str | None]:
    """Return the sign of what opens with some of these words, and with a pattern if there is one.

    The pattern is compiled only where the words stand.
    """

    whole = Lazy(pattern)

    def sign(start: Start) -> str | None:
        opens = start.text.startswith(words)
        return "" if opens and (not pattern or whole.match(start.text)) else None

    return sign


OPENINGS = (
    Refusal(
        "an answer of a web server, with its header",
        "answers of web servers",
        f"fetch the page without its header, as curl without -i does, {AS_PROSE}",
        opening("HTTP/", pattern=r"HTTP/\d(?:\.\d)? \d{3}\b"),
    ),
    Refusal(
        "a template of a page",
        "templates of pages",
        AS_PAGE,
        opening("{%", "<%", "<?php", "<?="),
    ),
    Refusal(
        "markup whose angle brackets are escaped",
        "pages of escaped markup",
        f"unescape it first, {AS_PROSE}",
        opening(
            "&lt;",
            pattern=r"(?i)&lt;(?:!doctype|(?:html|body|article|div|h[1-6]|p|br)\b.{0,999}?&gt;)",
        ),
    ),
    Refusal(
        "a document type definition (DTD)",
        "document type definitions",
        LEAVE_OUT,
        opening("<!ELEMENT", "<!ENTITY", "<!ATTLIST", "<!NOTATION"),
    ),
    Refusal(
        "a piece of XML, without the element around it",
        "pieces of XML",
        f"give wirecli the whole document, {AS_PROSE}",
        opening("<![CDATA["),
    ),
    Refusal(
        "a web archive of the old form (ARC)",
        "web archives of the old form",
        "make a WARC of it with warcio recompress, and give wirecli that",
        opening("filedesc://"),
    ),
    Refusal("a vCard", "vCards", LEAVE_OUT, opening("BEGIN:VCARD")),
    Refusal("an iCalendar", "iCalendars", LEAVE_OUT, opening("BEGIN:VCALENDAR")),
    Refusal(
        "subtitles (WebVTT)",
        "files of subtitles",
        f"save their words as plain text, {AS_PROSE}",
        opening("WEBVTT", pattern=r"(?s)WEBVTT\s.*?\d\d:\d\d\.\d+ -->"),
    ),
    Refusal(
        "the differences of two files",
        "files of differences",
        LEAVE_OUT,
        opening("diff --git ", "--- ", pattern=r"diff --git \S|--- \S.*\n\+\+\+ \S"),
    ),
    Refusal("a script", "scripts", LEAVE_OUT, opening("#!", pattern=r"#! ?/\S")),
    Refusal(
        "a key or a certificate",
        "keys and certificates",
        LEAVE_OUT,
        opening("-----BEGIN ", pattern=r"-----BEGIN [A-Z0-9 ]+-----\s"),
    ),
)
"""Text of other kinds, each with words that no story opens with."""

LISTS = (
    Refusal(
        "a list of web addresses, and wirecli fetches nothing",
        "lists of web addresses",
        "fetch them first, as curl -s URL | wirecli parse does",
        detection.addresses,
    ),
    Refusal(
        "a listing of files, not a story",
        "listings of files",
        f"give the names alone, one a line, to --files-from, {AS_PROSE}",
        detection.listing,
    ),
    Refusal(
        "a list of file names, not a story",
        "lists of file names",
        f"read the files with {{}} {{name}} or with xargs, {AS_PROSE}",
        detection.names,
    ),
)
"""Lists of what holds stories, by the words of their lines."""
