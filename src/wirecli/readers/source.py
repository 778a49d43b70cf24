"""What passes from the readers to the rest: a text that was read, or the trouble with an input."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import BinaryIO, NamedTuple

from wirecli.model import Stated
from wirecli.safe import shown

BYTES_AT_A_TIME = 1 << 20
MAX_BYTES = 256 * 1024 * 1024
"""Of one story, as long as the user says nothing else."""
ENDLESS = MAX_BYTES
"""Bytes beyond the limit after which the end of an input is no longer awaited: /dev/zero."""

EMPTY = "empty inputs"
"""The kind of a Trouble that is not a fault: the input is in order, but there is nothing in it."""


class Source(NamedTuple):
    """A text that was read: `text` is the decoded input as it is, without its byte order mark.

    Of a format with markup it is the text that was taken out; `stated` is what the format says of
    the one story in it, at its place in the text. `number` is that of its first story within the
    input, from 1: one input may hold several sources.
    """

    name: str
    text: str
    encoding: str
    format: str
    id: str | None = None
    date: str | None = None
    defects: tuple[str, ...] = ()
    stated: tuple[Stated, ...] = ()
    number: int = 1


class Trouble(NamedTuple):
    """An input, or a line of one, that could not be read: `wirecli: name: what; todo`.

    The name is as a message shows it; `kind`, a plural, is what a sum of many troubles calls it.
    """

    name: str
    what: str
    todo: str
    kind: str = "others"


class ReadOptions(NamedTuple):
    """How to read; a key that is None was not named: the well-known names are tried.

    In folders, only files that match one of the `globs` are read.
    """

    from_: str = "auto"
    encoding: str | None = None
    globs: tuple[str, ...] = ("*",)
    text_key: str | None = None
    id_key: str | None = None
    date_key: str | None = None
    max_bytes: int = MAX_BYTES
    title_key: str | None = None
    byline_key: str | None = None
    publication_key: str | None = None

    @property
    def keyed(self) -> bool:
        """Whether the user named a member: then the input is data that has it."""
        return any(key is not None for key in self.keys)

    @property
    def keys(self) -> tuple[str | None, ...]:
        """The members that the user named."""
        own = (self.title_key, self.byline_key, self.publication_key)
        return (self.text_key, self.id_key, self.date_key, *own)


class Opened(NamedTuple):
    """An input open for reading: its `head` is already taken from the `stream`, the rest is not."""

    name: str
    head: bytes
    stream: BinaryIO


Reader = Callable[[Opened, ReadOptions], Iterator[Source | Trouble]]
"""What reads an input of one format."""


def whole(opened: Opened, most: int) -> bytes:
    """Return all the bytes of an input, head included; reading stops soon after `most` of them."""
    pieces, size = [opened.head], len(opened.head)
    while size <= most and (piece := opened.stream.read(BYTES_AT_A_TIME)):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def reading(opened: Opened) -> Callable[[int], bytes]:
    """Return what reads the head of an input, then the stream."""
    head = BytesIO(opened.head)

    def read(size: int) -> bytes:
        octets = head.read(size)
        return octets + opened.stream.read(size - len(octets))

    return read


def too_large(name: str, most: int) -> Trouble:
    """Return the trouble of an input, or of a line of one, that has more than `most` bytes."""
    what = f"larger than {most:,} bytes"
    return Trouble(name, what, "split it, or allow more with --max-bytes", "too large")


def extra_needed(name: str, what: str, extra: str) -> Trouble:
    """Return the trouble of an input that only a library which is not installed can read."""
    todo = f"pip install 'wirecli[{extra}]', or in a clone pip install '.[{extra}]'"
    return Trouble(name, f"{what}, which needs the extra {extra}", todo, f"without {extra}")


def recorded(name: str) -> str:
    """Return a name fit for a record: as it is, or as it is shown if UTF-8 cannot hold it."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return shown(name)
    return name
