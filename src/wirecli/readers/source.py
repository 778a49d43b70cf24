"""What passes from the readers to the rest: a text that was read, or the trouble with an input."""

from typing import BinaryIO

from wirecli.model import Stated
from wirecli.safe import shown
from wirecli.tuples import NamedTuple

BYTES_AT_A_TIME = 1 << 20
MAX_BYTES = 256 * 1024 * 1024
"""Of one story, as long as the user says nothing else."""
ENDLESS = MAX_BYTES
"""Bytes behind what is too large after which its end is no longer waited for: /dev/zero."""


class Source(NamedTuple):
    """A text that was read: `text` is the decoded input as it is, without its byte order mark.

    Of a format with markup it is the text that was taken out; `stated` is what the format says of
    the one story in it, at its place in the text.
    """

    name: str
    text: str
    encoding: str
    format: str
    id: str | None = None
    date: str | None = None
    defects: tuple[str, ...] = ()
    stated: tuple[Stated, ...] = ()


class Trouble(NamedTuple):
    """An input, or a line of one, that could not be read: `wirecli: name: what; todo`.

    The name is as a message shows it.
    """

    name: str
    what: str
    todo: str


class ReadOptions(NamedTuple):
    """How to read; a key that is None was not named: it is `text`, `id`, `date`."""

    from_: str = "auto"
    encoding: str | None = None
    glob: str = "*"
    text_key: str | None = None
    id_key: str | None = None
    date_key: str | None = None
    max_bytes: int = MAX_BYTES


class Opened(NamedTuple):
    """An input open for reading: its `head` is already taken from the `stream`, the rest is not."""

    name: str
    head: bytes
    stream: BinaryIO


def whole(opened: Opened, most: int) -> bytes:
    """Return all the bytes of an input, head included; reading stops soon after `most` of them."""
    pieces, size = [opened.head], len(opened.head)
    while size <= most and (piece := opened.stream.read(BYTES_AT_A_TIME)):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def too_large(name: str, most: int) -> Trouble:
    """Return the trouble of an input, or of a line of one, that has more than `most` bytes."""
    return Trouble(name, f"larger than {most:,} bytes", "split it, or allow more with --max-bytes")


def recorded(name: str) -> str:
    """Return a name fit for a record: as it is, or as it is shown if UTF-8 cannot hold it."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return shown(name)
    return name
