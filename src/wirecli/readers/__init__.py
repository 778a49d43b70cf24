"""Bytes in, texts out: each input becomes `Source`s, or a `Trouble` that says why not."""

import os
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from wirecli.errors import EXHAUSTED, OUT_OF_MEMORY, exhausted, unknown
from wirecli.readers import format_choice, input_formats, inputs
from wirecli.readers.charset_names import known
from wirecli.readers.decode import is_wide
from wirecli.readers.input_formats import InputFormat
from wirecli.readers.inputs import LINE, NUL, find, listed
from wirecli.readers.refusals import Refusal
from wirecli.readers.source import EMPTY, MAX_BYTES, Opened, ReadOptions, Source, Trouble, whole
from wirecli.readers.start import REACH, start
from wirecli.safe import shown

__all__ = [
    "EMPTY",
    "FORMATS",
    "LINE",
    "MAX_BYTES",
    "NUL",
    "ReadOptions",
    "Source",
    "Trouble",
    "find",
    "formats",
    "listed",
    "read",
]

FORMATS = input_formats.NAMES
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
        raise unknown(options.from_, FORMATS, "from")
    if options.encoding is not None:
        known(options.encoding)
    return _read(arguments, options)


def _read(
    arguments: Iterable[str | os.PathLike[str]], options: ReadOptions
) -> Iterator[Source | Trouble]:
    for item in inputs.find(arguments, options.globs):
        if isinstance(item, Trouble):
            yield item
        else:
            yield from _read_input(item, options)


def _read_input(name: str, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield what is in one input, its sources numbered."""
    number = 0
    try:
        with inputs.opened(name) as packed:
            for item in _items(name, inputs.unpacked(packed), options):
                if isinstance(item, Source):
                    number += 1
                    item = item if number == 1 else item._replace(number=number)
                yield item
        return
    except OSError as error:
        trouble = inputs.trouble(name, error)
    except EXHAUSTED as error:
        trouble = Trouble(shown(name), *exhausted(error))
    except MemoryError:
        trouble = None
    yield trouble or Trouble(shown(name), *OUT_OF_MEMORY)


def _items(name: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Source | Trouble]:
    opened = Opened(name, _head(stream, options), stream)
    if options.from_ != "auto":
        yield from format_choice.reader(input_formats.row(options.from_))(opened, options)
        return
    opened, kind, detail = _kind(opened, options)
    if isinstance(kind, Refusal):
        yield format_choice.refused(name, kind, detail)
    else:
        yield from format_choice.reader(kind)(opened, options)


def _kind(opened: Opened, options: ReadOptions) -> tuple[Opened, InputFormat | Refusal, str]:
    """Return the kind that the first bytes have; the name is ignored.

    Records, one a line, are detected by the first line alone: a live feed need not be awaited.
    """
    if _bare(opened.head).startswith(b"{"):
        begins = start(opened.head, options, cut=False)
        if begins.record is not None:
            return opened, *format_choice.find(begins)
    more = opened.stream.read(max(0, REACH - len(opened.head)))
    opened = opened._replace(head=opened.head + more)
    return opened, *format_choice.find(start(opened.head, options, cut=len(opened.head) >= REACH))


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
