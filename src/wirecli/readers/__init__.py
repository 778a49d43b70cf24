"""Bytes in, texts out: each input becomes `Source`s, or a `Trouble` that says why not."""

import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import BinaryIO

from wirecli.errors import OUT_OF_MEMORY, exhausted, unknown
from wirecli.readers import inputs, sniff
from wirecli.readers.decode import decode, is_wide, known
from wirecli.readers.inputs import find, listed
from wirecli.readers.source import MAX_BYTES, Opened, ReadOptions, Source, Trouble, whole
from wirecli.safe import shown

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "ReadOptions",
    "Source",
    "Trouble",
    "find",
    "listed",
    "read",
]

Reader = Callable[[Opened, ReadOptions], Iterator[Source | Trouble]]

FORMATS = (
    "auto",
    "text",
    "jsonl",
    "html",
    "eml",
    "mbox",
    "iptc7901",
    "anpa1312",
    "nitf",
    "newsml",
    "newsmlg2",
    "ninjs",
    "rss",
    "atom",
)
"""What `--from` takes."""

FIRST_BYTES = 1 << 16
FIRST_LINES = 1000


def read(
    arguments: Iterable[str | os.PathLike[str]], *, options: ReadOptions
) -> Iterator[Source | Trouble]:
    """Yield what is in the inputs that the arguments name, in their order, each when it is read.

    An argument is a file, a directory, or `-` for standard input. An input that cannot be read is
    a Trouble, and the next is read. Raises UserError, at once, for an encoding or a format that is
    not known.
    """
    if options.from_ not in FORMATS:
        raise unknown("--from", options.from_, FORMATS)
    if options.encoding is not None:
        known(options.encoding)
    return _read(arguments, options)


def _read(
    arguments: Iterable[str | os.PathLike[str]], options: ReadOptions
) -> Iterator[Source | Trouble]:
    for found in inputs.find(arguments, options.glob):
        if isinstance(found, Trouble):
            yield found
        else:
            yield from _read_input(found, options)


def _read_input(name: str, options: ReadOptions) -> Iterator[Source | Trouble]:
    try:
        with inputs.opened(name) as packed:
            stream = inputs.unpacked(packed)
            opened, format_ = _format(Opened(name, _head(stream, options), stream), options)
            yield from _reader(format_)(opened, options)
        return
    except OSError as error:
        trouble = inputs.trouble(name, error)
    except RecursionError as error:
        trouble = Trouble(shown(name), *exhausted(error))
    except MemoryError:
        trouble = None
    yield trouble or Trouble(shown(name), *OUT_OF_MEMORY)


def _format(opened: Opened, options: ReadOptions) -> tuple[Opened, str]:
    """Return the format the user named, else the one the first bytes have; a name tells nothing.

    Records one a line are told by the first line alone, so that a live feed need not be waited for.
    """
    if options.from_ != "auto":
        return opened, options.from_
    start = decode(opened.head, options.encoding).text.lstrip()
    if start.startswith("{"):
        from wirecli.readers import jsonl

        if jsonl.is_first_line(start.split("\n", 1)[0], options):
            return opened, "jsonl"
    more = opened.stream.read(max(0, sniff.REACH - len(opened.head)))
    opened = opened._replace(head=opened.head + more)
    return opened, sniff.told(decode(opened.head, options.encoding).text.lstrip())


def _reader(name: str) -> Reader:
    """Return the reader of a format; it is loaded when it is first needed."""
    module, function = sniff.READERS[name].split(".")
    found: Reader = getattr(import_module(f"wirecli.readers.{module}"), function)
    return found


def _head(stream: BinaryIO, options: ReadOptions) -> bytes:
    """Read what tells the format: up to the first line that is not blank, whole if it is JSON."""
    lines = [stream.readline(FIRST_BYTES)]
    if is_wide(lines[0], options.encoding):
        return whole(Opened("", lines[0], stream), options.max_bytes)
    while not _bare(lines[-1]) and len(lines) < FIRST_LINES:
        if not (line := stream.readline(FIRST_BYTES)):
            break
        lines.append(line)
    if _bare(lines[-1]).startswith(b"{") and not lines[-1].endswith(b"\n"):
        lines.append(stream.readline(options.max_bytes))
    return b"".join(lines)


def _bare(line: bytes) -> bytes:
    return line.removeprefix(BOM_UTF8).strip()
