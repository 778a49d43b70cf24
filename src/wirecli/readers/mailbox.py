"""A mailbox: many messages in one file (mbox, RFC 4155)."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from wirecli.readers import mail
from wirecli.readers.decode import is_wide
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

FROM = b"From "
"""What the line before each message of an mbox begins with."""


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of each message of an mbox as it comes; a bad one is a Trouble `FILE:N`."""
    head = whole(opened, options.max_bytes) if is_wide(opened.head, None) else opened.head
    if len(head) > len(opened.head) and len(head) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    head, options = mail.bare(head, options)
    opened = opened._replace(head=head)
    for number, octets in enumerate(_messages(opened, options.max_bytes), start=1):
        place = f"{shown(opened.name)}:{number}"
        if len(octets) > options.max_bytes:
            yield too_large(place, options.max_bytes)
        else:
            yield from mail.of_message(opened, octets, options, ("mbox", place))


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
