"""Mail: a message as it is saved (eml, RFC 5322 and MIME), or many in one file (mbox, RFC 4155)."""

from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, cast

from wirecli.readers.decode import Decoded, decode, is_wide
from wirecli.readers.document import PARTING, Document, FieldPart, day, flat, source
from wirecli.readers.labels import decode_labelled
from wirecli.readers.mail_body import MailBody, has_copy, parted
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
PASSED_ON = ("doorst:", "enc:", "fw:", "fwd:", "i:", "tr:", "vb:", "vs:", "wg:")
"""What mail programs put before the subject of a mail that is passed on."""
REPLIES = ("antw:", "aw:", "r:", "re:", "res:", "rv:", "sv:")
"""What they put before the subject of an answer."""
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
LONGEST_HEADLINE = 120
"""Code points of a headline in an answer."""
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
        body, encoding, defects = _body(message, options.encoding)
        parts = tuple(_parts(message, body))
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


def _parts(message: EmailMessage, body: MailBody) -> Iterator[FieldPart]:
    """Yield the day, the subject and the body; an answer's subject gives way to the copy's head."""
    if written := day(body.date) or day(_header(message, "date")):
        yield FieldPart("date", "", "mail.date", written)
    title = _header(message, "subject")
    subject = _subject(title)
    lines = [line for part in body.parts if not part.field for line in part.words.splitlines()]
    first = flat(next((line for line in lines if line.strip()), ""))
    if subject and subject != first:
        answered = title.casefold().startswith(REPLIES) and _is_heading(first, len(lines))
        yield FieldPart("navigation" if answered else "headline", subject, "mail.subject")
    yield from body.parts


def _is_heading(line: str, lines: int) -> bool:
    """Return whether the first line of copy is a headline: short, no sentence, more below it."""
    return lines > 1 and len(line) <= LONGEST_HEADLINE and line[-1:] not in ".!?:,"


def _header(message: EmailMessage, name: str) -> str:
    value = message.get(name)
    return flat(str(value)) if value is not None else ""


def _subject(words: str) -> str:
    """Return a subject without what mail programs put before it."""
    while words.casefold().startswith((*REPLIES, *PASSED_ON)):
        words = words.partition(":")[2].lstrip()
    return words


def _body(message: EmailMessage, given: str | None) -> tuple[MailBody, str, tuple[str, ...]]:
    """Return the body, its encoding and its defects; where it has no copy, an attached text's.

    Plain text is taken before HTML.
    """
    leaves = list(_leaves(message))
    attached = [part for part in leaves if part.get_content_disposition() == "attachment"]
    read = _first_text([part for part in leaves if part not in attached], given)
    passed_on = _header(message, "subject").casefold().startswith(PASSED_ON)
    body = parted(read.text if read else "", passed_on=passed_on)
    if attached and not has_copy(body) and (other := _first_text(attached, given)):
        story = parted(other.text)
        if has_copy(story):
            cover = (part._replace(field="navigation") for part in body.parts)
            body, read = MailBody((*cover, *story.parts), story.date), other
    if read is None:
        return body, "us-ascii", ("no-text-part",)
    return body, read.encoding, read.defects


def _first_text(parts: Sequence[EmailMessage], given: str | None) -> Decoded | None:
    """Return the first part that is plain text and has words, or else the first page, as text."""
    from wirecli.readers.markup import paragraphs

    kinds = {part.get_content_type(): part for part in reversed(parts)}
    plain, html = kinds.get("text/plain"), kinds.get("text/html")
    if plain is not None and (read := _text(plain, given)).text.strip():
        return read
    if html is None:
        return None
    read = _text(html, given)
    return read._replace(text=PARTING.join(paragraphs(read.text)))


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
