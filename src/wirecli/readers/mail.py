"""Mail: a message as it is saved (eml, RFC 5322 and MIME), or many in one file (mbox, RFC 4155)."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from wirecli.readers.decode import Decoded, decode, is_wide
from wirecli.readers.document import Document, FieldPart, day, flat, source
from wirecli.readers.labels import decode_labelled
from wirecli.readers.source import (
    ENDLESS,
    Opened,
    ReadOptions,
    Source,
    Trouble,
    too_large,
    whole,
)
from wirecli.safe import shown

if TYPE_CHECKING:
    from email.policy import EmailPolicy

FROM = b"From "
"""What the line before each message of an mbox begins with."""
REPLIES = ("re:", "fw:", "fwd:", "aw:", "wg:", "tr:", "rv:")
"""What mail programs put before a subject (English, German, French, Spanish)."""
HEADERS = (
    "content-type:",
    "date:",
    "delivered-to:",
    "dkim-signature:",
    "from:",
    "message-id:",
    "mime-version:",
    "received:",
    "reply-to:",
    "return-path:",
    "subject:",
    "to:",
    "x-",
)
"""How the first lines of a message begin."""
FEWEST = 2
"""Header lines by which a message is recognised."""
FAULTS = (AttributeError, LookupError, OverflowError, RecursionError, TypeError, ValueError)
"""What the standard library's parser raises for headers that it cannot make sense of."""
LONGEST = 2000
"""Code points of a header that are looked at: the parser takes quadratic time for its words."""
PAGES = frozenset({"text/html", "application/xhtml+xml"})
"""Types of a part that is a page."""
DEEPEST = 50
"""Parts within parts; a mail that was forwarded ten times has thirty."""


def looks_like_message(start: str) -> bool:
    """Return whether a text begins with the header of a message."""
    lines = [line for line in start.split("\n")[:30] if line[:1] not in (" ", "\t")]
    header = lines[: next((at for at, line in enumerate(lines) if not line.strip()), len(lines))]
    header_lines = [line for line in header if line.casefold().startswith(HEADERS)]
    return len(header_lines) >= FEWEST and all(":" in line for line in header)


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of one message."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    octets, options = _bare(octets, options)
    yield _read(opened, octets, options, ("eml", shown(opened.name)))


def read_mailbox(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of each message of an mbox as it comes; a bad one is a Trouble `FILE:N`."""
    head = whole(opened, options.max_bytes) if is_wide(opened.head, None) else opened.head
    if len(head) > len(opened.head) and len(head) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    head, options = _bare(head, options)
    opened = opened._replace(head=head)
    for number, octets in enumerate(_messages(opened, options.max_bytes), start=1):
        place = f"{shown(opened.name)}:{number}"
        if len(octets) > options.max_bytes:
            yield too_large(place, options.max_bytes)
        else:
            yield _read(opened, octets, options, ("mbox", place))


def _bare(octets: bytes, options: ReadOptions) -> tuple[bytes, ReadOptions]:
    """Return a mail from the first letter of its header on, which is ASCII (RFC 5322, 2.2).

    Editors put a mark or blank lines before it, or save it in UTF-16: then its parts are UTF-8.
    """
    if is_wide(octets, None):
        octets, options = decode(octets).text.encode(), options._replace(encoding=None)
    return octets.removeprefix(BOM_UTF8).lstrip(), options


def _messages(opened: Opened, most: int) -> Iterator[bytes]:
    """Yield the messages; of one larger than `most` no more than is needed to say so.

    Where such a one does not come to an end (/dev/zero), it is the last.
    """
    lines: list[bytes] = []
    size, blank = 0, True
    for line in _lines(BytesIO(opened.head), opened.stream, most + 1):
        if line.startswith(FROM) and blank:
            if lines:
                yield b"".join(lines)
            lines, size = [], -len(line)
        elif size <= most:
            lines.append(line[1:] if line.startswith((b">From ", b">>From ")) else line)
        size += len(line)
        if size > most + ENDLESS:
            break
        blank = not line.strip()
    if lines:
        yield b"".join(lines)


def _lines(head: BinaryIO, stream: BinaryIO, most: int) -> Iterator[bytes]:
    while line := head.readline():
        yield line if line.endswith(b"\n") else line + stream.readline(most)
    while line := stream.readline(most):
        yield line


def _read(
    opened: Opened, octets: bytes, options: ReadOptions, at: tuple[str, str]
) -> Source | Trouble:
    """Return the story of a message; `at` is its format, and its place for a Trouble."""
    from email import message_from_bytes

    kind, place = at

    try:
        message = cast(EmailMessage, message_from_bytes(octets, policy=_policy()))
        texts, encoding, defects = _body(message, options.encoding)
        parts = tuple(_parts(message, texts))
        identifier = _header(message, "message-id").strip("<>") or None
    except FAULTS as error:
        what = f"a message that cannot be read ({type(error).__name__})"
        return Trouble(place, what, "save it anew, or leave it out")
    return source(opened, Document(parts, kind, identifier, defects), encoding)


def first_page(octets: bytes, given: str | None) -> Decoded | None:
    """Return the first part of a message that is HTML, decoded; None if it has none."""
    from email import message_from_bytes

    try:
        message = cast(EmailMessage, message_from_bytes(octets, policy=_policy()))
        parts = (part for part in _leaves(message) if part.get_content_type() in PAGES)
        return next((_text(part, given) for part in parts), None)
    except FAULTS:
        return None


@cache
def _policy() -> "EmailPolicy":
    """Return the standard library's policy for today's mail, but no header is endless."""
    from email.policy import EmailPolicy

    class Bounded(EmailPolicy):
        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            return name, value[:LONGEST]

    return Bounded()


def _parts(message: EmailMessage, body: list[str]) -> Iterator[FieldPart]:
    if written := day(_header(message, "date")):
        yield FieldPart("date", "", "mail.date", written)
    subject = _subject(_header(message, "subject"))
    first = flat(body[0].partition("\n")[0]) if body else ""
    if subject and subject != first:
        yield FieldPart("headline", subject, "mail.subject")
    yield from (FieldPart("", words, "mail.body") for words in body)


def _header(message: EmailMessage, name: str) -> str:
    value = message.get(name)
    return flat(str(value)) if value is not None else ""


def _subject(words: str) -> str:
    """Return a subject without what mail programs put before it."""
    while words.casefold().startswith(REPLIES):
        words = words.partition(":")[2].lstrip()
    return words


def _body(message: EmailMessage, given: str | None) -> tuple[list[str], str, tuple[str, ...]]:
    """Return the paragraphs of the body, plain text before HTML, its encoding, its defects."""
    from wirecli.readers.markup import paragraphs

    kinds: dict[str, EmailMessage] = {}
    for part in _leaves(message):
        if part.get_content_disposition() != "attachment":
            kinds.setdefault(part.get_content_type(), part)
    plain, html = kinds.get("text/plain"), kinds.get("text/html")
    if plain is not None and (text := _text(plain, given)).text.strip():
        return [text.text], text.encoding, text.defects
    if html is not None:
        text = _text(html, given)
        return paragraphs(text.text), text.encoding, text.defects
    return [], "us-ascii", ("no-text-part",)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    waiting = [(message, 0)]
    while waiting:
        part, depth = waiting.pop()
        if part.is_multipart() and depth < DEEPEST:
            inner = [(one, depth + 1) for one in part.iter_parts()]
            waiting.extend(reversed(inner))  # type: ignore[arg-type]
        elif not part.is_multipart():
            yield part


def _text(part: EmailMessage, given: str | None) -> Decoded:
    """Decode a part: as the user says, by its charset if its bytes agree, or by its letters."""
    payload = part.get_payload(decode=True)
    octets = payload if isinstance(payload, bytes) else b""
    return decode(octets, given) if given else decode_labelled(octets, part.get_content_charset())
