"""The body of a mail: the story in it, and what its sender and the mail programs put around it.

A body is one message, or several, each with a header of its own or with `>` before its lines. One
of them has the story: the first with running copy, in a mail that is passed on the one below. Its
greeting, its cover note, its sign-off and its signature are not of the story either.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.data import mail_rows
from wirecli.lazy import Lazy
from wirecli.readers.document import FieldPart

LEAST_COPY = 150
"""Code points of a message that has a story, at least."""
LONGEST_LINE = 90
"""Code points of a line above a message; a sentence has twice as many."""
LONGEST_NOTE = 300
"""Code points of a paragraph that says that the story is below."""
LONGEST_GREETING = 60
LONGEST_SIGN_OFF = 40
LONGEST_REMARK = 12
"""Code points of a remark that needs no colon: `FYI`, `See below.`"""
SIGNED = 15
"""Lines below a sign-off, at most, with it."""
SIGNATURE = 10
"""Lines below a bare `--`, at most."""
FEWEST_LABELS, MOST_LABELS = 3, 20
"""Labelled lines that make a header within a body."""
QUOTED = ">"
LINE_END = Lazy(r"\r\n|\r|\n")
LABELLED = Lazy(r"\W{0,2}(?P<label>[^\W\d_][\w'-]{0,14})(?:\s(?:e[lm]|le|am))?\W{0,2}\s?[:：]")
CLOCK = Lazy(r"\d[:.h]\d\d|@")
"""What a line has that says who wrote when: a time of day, or an address."""
RULED = Lazy(r"[_=]{20,}\s*")
"""What a mailing list puts above its own lines."""


class _Message(NamedTuple):
    """The lines of a message, and those above it that only say whose it is and when."""

    heading: tuple[str, ...]
    lines: tuple[str, ...]


class MailBody(NamedTuple):
    """A body as parts in their order, the story with the field "".

    `date` is when the story was sent first, as its own header within the body has it, or None.
    """

    parts: tuple[FieldPart, ...]
    date: str | None


def parted(body: str, *, passed_on: bool = False) -> MailBody:
    """Return the story of a body, and what stands around it.

    `passed_on`: the subject says that the mail only brings another.
    """
    if not body.strip():
        return MailBody((), None)
    messages = _messages(LINE_END.split(body), answered=passed_on)
    story = _with_story(messages, passed_on=passed_on)
    parts = (
        part
        for message in messages
        for part in (
            *_furniture(message.heading, "navigation", "mail.header"),
            *(_story(message.lines) if message is story else _other(message)),
        )
    )
    return MailBody(tuple(parts), _date(story.heading))


def copy_size(body: MailBody) -> int:
    """Return the code points of the copy of a body, without cover notes and signatures."""
    return sum(len(part.words.strip()) for part in body.parts if not part.field)


def _other(message: _Message) -> Iterator[FieldPart]:
    return _furniture(message.lines, "navigation", "mail.message")


def _furniture(lines: Sequence[str], field: str, rule: str) -> Iterator[FieldPart]:
    """Yield each paragraph of lines as a trailer."""
    for paragraph in _paragraphs(lines):
        yield FieldPart(field, "\n".join(paragraph), rule)


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[str, ...]]:
    start = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not lines[at].strip():
            if start < at:
                yield tuple(lines[start:at])
            start = at + 1


def _date(heading: Sequence[str]) -> str | None:
    """Return what the lines above a message say of when it was sent."""
    labelled = (line for line in heading if _label(line) in mail_rows.DATE_LABELS)
    line = next(labelled, None)
    if line is None:
        return " ".join(heading) or None
    return line.partition(":")[2].strip(" *")


def _messages(lines: Sequence[str], *, answered: bool) -> list[_Message]:
    """Part a body at the headers within it, and where lines with `>` before them begin and end.

    `answered`: such lines are believed from the first line on, not only below a header.
    """
    messages: list[_Message] = []
    heading: tuple[str, ...] = ()
    current: list[str] = []
    at = 0
    while at < len(lines):
        size = _heading(lines, at)
        if size:
            messages.append(_Message(heading, tuple(current)))
            heading, current, answered = tuple(lines[at : at + size]), [], True
            at += size
        elif answered and _is_quoted(lines[at]):
            end = _end_of_quoted(lines, at)
            quoted = tuple(line.lstrip(f"{QUOTED} ") for line in lines[at:end])
            messages.append(_Message(heading, (*current, *quoted)))
            heading, current, at = (), [], end
        else:
            current.append(lines[at])
            at += 1
    messages.append(_Message(heading, tuple(current)))
    return messages


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith(QUOTED)


def _end_of_quoted(lines: Sequence[str], start: int) -> int:
    """Return the end of lines with `>` before them; a blank line may stand between two."""
    end = start
    for at in range(start, len(lines)):
        if _is_quoted(lines[at]):
            end = at + 1
        elif lines[at].strip():
            break
    return end


def _heading(lines: Sequence[str], at: int) -> int:
    """Return how many lines from one on say whose the message below them is; 0 if it says no such.

    They are a line of dashes and words with a header below it, a header alone, or a sentence:
    `On 2 May 2019 at 10:15 Ann Lee wrote:`.
    """
    line = lines[at].strip(" \t>*")
    if not line:
        return 0
    folded = line.strip("-–—_ :").lower()
    if len(line) <= LONGEST_LINE and folded in mail_rows.FORWARDED:
        below = at + 1
        while below < len(lines) and not lines[below].strip(" \t>"):
            below += 1
        return below - at + _labelled(lines, below)
    if _label(line) in mail_rows.SENDER_LABELS:
        size = _labelled(lines, at)
        labelled = sum(bool(lines[one].strip()) for one in range(at, at + size))
        if labelled >= FEWEST_LABELS:
            return size
    for size in (1, 2):
        sentence = " ".join(lines[at : at + size]).strip(" \t>")
        if _says_who_wrote(sentence):
            return size
    return 0


def _says_who_wrote(sentence: str) -> bool:
    if sentence[-1:] not in (":", "："):
        return False
    verb = sentence.lower().endswith(mail_rows.WROTE)
    verb = verb or any(verb in sentence for verb in mail_rows.WROTE_WITH_NAME)
    return verb and len(sentence) <= 2 * LONGEST_LINE and CLOCK.search(sentence) is not None


def _labelled(lines: Sequence[str], start: int) -> int:
    """Return how many lines from one on are of a header; blank ones may stand between them."""
    end = start
    for at in range(start, min(len(lines), start + MOST_LABELS)):
        if _label(lines[at]) in mail_rows.HEADER_LABELS:
            end = at + 1
        elif lines[at].strip(" \t>"):
            break
    return end - start


def _label(line: str) -> str:
    match = LABELLED.match(line.lstrip(" \t>"))
    return match["label"].lower() if match else ""


def _with_story(messages: Sequence[_Message], *, passed_on: bool) -> _Message:
    """Return the message with the story: of those that are long enough the first, else the longest.

    What is passed on stands below what is said of it.
    """
    long = [one for one in messages if sum(map(len, _own(one.lines))) >= LEAST_COPY]
    below = [one for one in long if one is not messages[0]] if passed_on else []
    longest = max(messages, key=lambda one: sum(map(len, one.lines)))
    return next(iter(below or long), longest)


def _own(lines: Sequence[str]) -> Sequence[str]:
    start, end = _edges(lines)
    return lines[start:end]


def _story(lines: Sequence[str]) -> Iterator[FieldPart]:
    """Yield a message as its cover note, its story, and what stands below it."""
    start, end = _edges(lines)
    yield from _furniture(lines[:start], "navigation", "mail.cover")
    yield FieldPart("", "\n".join(lines[start:end]), "mail.body")
    yield from _furniture(lines[end:], "contact", "mail.signature")


def _edges(lines: Sequence[str]) -> tuple[int, int]:
    """Return the lines between which the story of a message stands; the whole if none is left."""
    end = _end(lines)
    start = _start(lines, end)
    return (start, end) if any(line.strip() for line in lines[start:end]) else (0, len(lines))


def _start(lines: Sequence[str], end: int) -> int:
    """Return the first line below a greeting, and below paragraphs that say what follows."""
    at, greeted = 0, False
    while at < end:
        below = at
        while below < end and lines[below].strip():
            below += 1
        words = " ".join(line.strip() for line in lines[at:below])
        if words and not _is_cover(words, greeted=greeted):
            alone = not greeted and _is_greeting(lines[at].strip())
            return at + 1 if alone else at
        greeted = greeted or bool(words)
        at = below + 1
    return at


def _is_greeting(line: str) -> bool:
    closed = len(line) <= LONGEST_GREETING and line[-1:] in ",!:;，"
    return closed and line.lower().startswith(mail_rows.GREETINGS)


def _is_cover(words: str, *, greeted: bool) -> bool:
    """Return whether a paragraph greets, or says that the story is below."""
    folded = words.lower()
    if len(words) > LONGEST_NOTE:
        return False
    if not greeted and _is_greeting(words):
        return True
    leads = words[-1] in ":：" or (greeted and words[-1] == "?") or len(words) <= LONGEST_REMARK
    if greeted or folded.startswith(mail_rows.GREETINGS):
        return leads or any(note in folded for note in mail_rows.COVER_NOTES)
    return leads and folded.startswith(mail_rows.COVER_NOTES)


def _end(lines: Sequence[str]) -> int:
    """Return the first line that is of what is below the story: a sign-off, a signature."""
    end = next((at for at, line in enumerate(lines) if _parts_signature(lines, at, line)), None)
    end = len(lines) if end is None else end
    end = _above_notices(lines, end)
    written = [at for at in range(end) if lines[at].strip()]
    signed = (at for at in written[-SIGNED:] if at and _signs_off(lines[at]))
    return next(signed, end)


def _parts_signature(lines: Sequence[str], at: int, line: str) -> bool:
    """Return whether a line parts a signature: `-- ` (RFC 3676), `--` near the end, a rule."""
    if line == "-- " or not at:
        return bool(at)
    near = len(lines) - at <= SIGNATURE
    return near and (line.strip() == "--" or RULED.fullmatch(line) is not None)


def _above_notices(lines: Sequence[str], end: int) -> int:
    """Return the end above the notices at the end: of a program, an office, a list."""
    starts = [at for at in range(1, end) if lines[at].strip() and not lines[at - 1].strip()]
    while starts and lines[starts[-1]].strip(" *").lower().startswith(mail_rows.NOTICES):
        end = starts.pop()
    return end


def _signs_off(line: str) -> bool:
    first = line.lower().partition(",")[0].strip(" \t.!*–—-")
    return len(line) <= LONGEST_SIGN_OFF and first in mail_rows.SIGN_OFFS
