"""Telegrams with a sign before each line of their head, between ZCZC and NNNN.

Source: the telex procedure (ITU-T F.1, ZCZC and NNNN), and the signs by which newsroom systems
in Australia and Britain tell a headline from a keyword on such a line.
"""

from collections.abc import Iterator

from wirecli.lazy import Lazy
from wirecli.readers.decode import decode
from wirecli.readers.document import Document, FieldPart, flat, source
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.safe import shown

SIGNS = "#$%&*+:=@^"
HEADLINES = "^$"
"""The signs of a headline, the surer first."""
KEYWORDS = "#:="
"""The signs of the slug: its keyword, and the take."""
HEAD_LINES = 12
"""Lines of a head, at most."""
FEWEST = 2
"""Lines with a sign from which a telegram is one of this kind."""
OPENING = Lazy(r"(?m)^[ \t]*ZCZC\b[ \t]*(?P<sender>[^\r\n]*)")
CLOSING = Lazy(r"(?m)^[ \t]*NNNN\b")
LINE_END = Lazy(r"\r\n|\r|\n")
SENDER = Lazy(r"[A-Z]{2,6}")
"""The letters of a sender; with figures they are the number of a message."""
NAME_IT = "name its format with --from"
BRACKETED = Lazy(r"\((?P<place>[^()\d]{2,40})\)")


def is_telegram(start: str) -> bool:
    """Return whether a text begins with ZCZC, and lines with a sign before each follow."""
    bare = start.lstrip("\r\n \0")
    opening = OPENING.match(bare)
    return opening is not None and len(_parted(bare[opening.end() :])[0]) >= FEWEST


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield a source a telegram."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    text, encoding, defects = decode(octets, options.encoding)
    openings = list(OPENING.finditer(text))
    if not openings:
        yield Trouble(shown(opened.name), "no telegram in it: no ZCZC", NAME_IT)
    ends = [*(opening.start() for opening in openings[1:]), len(text)]
    for opening, end in zip(openings, ends, strict=True):
        closing = CLOSING.search(text, opening.end(), end)
        cut = () if closing else ("transmission-cut-off",)
        message = text[opening.end() : closing.start() if closing else end]
        parts = tuple(_parts(opening["sender"].strip(), message))
        yield source(opened, Document(parts, "zczc", None, (*defects, *cut)), encoding)


def _parts(sender: str, message: str) -> Iterator[FieldPart]:
    """Yield what the lines of the head say, and the copy; codes of routing say nothing."""
    head, copy = _parted(message)
    if SENDER.fullmatch(sender):
        yield FieldPart("agency", "", "zczc.sender", sender)
    slug = [words for sign in KEYWORDS for words in head.get(sign, ()) if words[0] != "("]
    yield FieldPart("slugline", "/".join(slug), "zczc.keyword")
    headlines = [words for sign in HEADLINES for words in head.get(sign, ())]
    yield FieldPart("headline", next(iter(headlines), ""), "zczc.headline")
    places = (BRACKETED.fullmatch(words) for words in head.get(":", ()))
    yield from (FieldPart("dateline", one["place"].strip(), "zczc.place") for one in places if one)
    yield FieldPart("", copy, "zczc.text")


def _parted(message: str) -> tuple[dict[str, list[str]], str]:
    """Return the words of a head's lines by their signs, and the copy below them.

    A letter alone among them is a code of the line that sends it.
    """
    head: dict[str, list[str]] = {}
    at = 0
    for _ in range(HEAD_LINES):
        end = LINE_END.search(message, at)
        line = message[at : end.start() if end else len(message)].strip()
        if len(line) > 1 and line[0] not in SIGNS:
            break
        if line[1:].strip():
            head.setdefault(line[0], []).append(flat(line[1:]))
        if end is None:
            break
        at = end.end()
    return head, message[at:].replace("\r\n", "\n").replace("\r", "\n")
