"""Mail: a message as it is saved (eml, RFC 5322 and MIME)."""

from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from wirecli.readers import mail_digest, mail_subject
from wirecli.readers.decode import Decoded, decode, is_wide
from wirecli.readers.document import PARTING, Document, FieldPart, day, flat, source
from wirecli.readers.labels import decode_labelled
from wirecli.readers.mail_body import LEAST_COPY, MailBody, copy_size, parted
from wirecli.readers.source import (
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
MESSAGE = "message/rfc822"
TEXT_NAMES = (".txt", ".text", ".asc")
"""How the names of files end that are plain text, whatever the mail calls them."""
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
    octets, options = bare(octets, options)
    yield from of_message(opened, octets, options, ("eml", shown(opened.name)))


def bare(octets: bytes, options: ReadOptions) -> tuple[bytes, ReadOptions]:
    """Return a mail from the first letter of its header on, which is ASCII (RFC 5322, 2.2).

    Editors put a mark or blank lines before it, or save it in UTF-16: then its parts are UTF-8.
    """
    if is_wide(octets, None):
        octets, options = decode(octets).text.encode(), options._replace(encoding=None)
    return octets.removeprefix(BOM_UTF8).lstrip(), options


def of_message(
    opened: Opened, octets: bytes, options: ReadOptions, at: tuple[str, str]
) -> list[Source | Trouble]:
    """Return the stories of a message; `at` is its format, and its place for a Trouble."""
    from email import message_from_bytes

    kind, place = at

    try:
        message = cast(EmailMessage, message_from_bytes(octets, policy=_policy()))
        return [
            source(opened, _document(story, kind), story.encoding)
            for story in _stories(message, options.encoding)
        ]
    except FAULTS as error:
        what = f"a message that cannot be read ({type(error).__name__})"
        return [Trouble(place, what, "save it anew, or leave it out")]


class _MailStory(NamedTuple):
    """A story that a message has in its body, or attached; `message` has its header.

    `is_one_of_several`: the body has others, and the subject names the mail.
    """

    message: EmailMessage
    body: MailBody
    encoding: str = "us-ascii"
    defects: tuple[str, ...] = ("no-text-part",)
    is_one_of_several: bool = False


def _document(story: _MailStory, kind: str) -> Document:
    identifier = _header(story.message, "message-id").strip("<>") or None
    return Document(tuple(_parts(story)), kind, identifier, story.defects)


def _stories(message: EmailMessage, given: str | None, depth: int = 0) -> list[_MailStory]:
    """Return the stories of a message: those of its body, or those attached if they are longer.

    Then the body is their cover note, above the first of them.
    """
    leaves = list(_leaves(message))
    attached = [part for part in leaves if _is_attached(part)]
    body = _story(message, [part for part in leaves if part not in attached], given)
    stories = [
        story
        for part in attached
        for story in _attached(message, part, given, depth)
        if copy_size(story.body) > max(LEAST_COPY - 1, copy_size(body.body))
    ]
    if not stories:
        bodies = mail_digest.stories(body.body)
        several = len(bodies) > 1
        return [body._replace(body=one, is_one_of_several=several) for one in bodies]
    cover = tuple(part._replace(field="navigation") for part in body.body.parts)
    first = stories[0]
    covered = first.body._replace(parts=(*cover, *first.body.parts))
    return [first._replace(body=covered), *stories[1:]]


def _is_attached(part: EmailMessage) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_type() == MESSAGE


def _attached(
    message: EmailMessage, part: EmailMessage, given: str | None, depth: int
) -> list[_MailStory]:
    """Return the stories of an attached message, or that of a text: one by its name is one."""
    if part.get_content_type() == MESSAGE:
        inner = part.get_payload()
        whole = inner[0] if isinstance(inner, list) and inner and depth < DEEPEST else None
        return _stories(cast(EmailMessage, whole), given, depth + 1) if whole else []
    is_text = (part.get_filename() or "").lower().endswith(TEXT_NAMES)
    return [_story(message, [part], given, is_text=is_text)]


def _story(
    message: EmailMessage,
    parts: Sequence[EmailMessage],
    given: str | None,
    *,
    is_text: bool = False,
) -> _MailStory:
    """Return the story in some parts of a message; `is_text`: the first is a text by its name."""
    read = _text(parts[0], given) if is_text else _first_text(parts, given)
    if read is None:
        return _MailStory(message, MailBody((), None))
    passed_on = mail_subject.is_passed_on(_header(message, "subject"))
    return _MailStory(message, parted(read.text, passed_on=passed_on), read.encoding, read.defects)


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


def _parts(story: _MailStory) -> Iterator[FieldPart]:
    """Yield the day, the subject and the body.

    A subject that only names the mail gives way to the head of the copy.
    """
    message, body = story.message, story.body
    if written := day(body.date) or day(_header(message, "date")):
        yield FieldPart("date", "", "mail.date", written)
    title = _header(message, "subject")
    subject = title[mail_subject.prefix(title) :]
    lines = [line for part in body.parts if not part.field for line in part.words.splitlines()]
    first = flat(next((line for line in lines if line.strip()), ""))
    if subject and subject != first:
        is_named = story.is_one_of_several or mail_subject.names_mail(title)
        names_mail = is_named and mail_subject.is_heading(first, len(lines))
        yield FieldPart("navigation" if names_mail else "headline", subject, "mail.subject")
    yield from body.parts


def _header(message: EmailMessage, name: str) -> str:
    value = message.get(name)
    return flat(str(value)) if value is not None else ""


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
        if part.get_content_type() == MESSAGE:
            yield part
        elif part.is_multipart() and depth < DEEPEST:
            inner = [(one, depth + 1) for one in part.iter_parts()]
            waiting.extend(reversed(inner))  # type: ignore[arg-type]
        elif not part.is_multipart():
            yield part


def _text(part: EmailMessage, given: str | None) -> Decoded:
    """Decode a part: as the user says, by its charset if its bytes agree, or by its letters."""
    payload = part.get_payload(decode=True)
    octets = payload if isinstance(payload, bytes) else b""
    return decode(octets, given) if given else decode_labelled(octets, part.get_content_charset())
