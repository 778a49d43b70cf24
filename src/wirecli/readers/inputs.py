"""The arguments of a command line -> the inputs they name, unpacked: files, directories, stdin."""

import os
import stat
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from errno import EBADF, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOMEM
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

from wirecli.errors import UserError, exhausted
from wirecli.lazy import Lazy
from wirecli.readers.decode import byte_order, decode
from wirecli.readers.source import Trouble
from wirecli.safe import shown

if TYPE_CHECKING:
    import bz2
    import gzip
    import lzma

    from _typeshed import WriteableBuffer

STANDARD_INPUT = "-"
LIST_BYTES = 1 << 16
NUL, LINE = b"\0", b"\n"
"""What ends each name of a list: `find -print0`, `--files0-from`; lines, `--files-from`."""
LONGEST = 255
"""Letters of a name that a message shows; file systems have none that is longer."""
NAME_IT = "give its name on the command line if it is to be read"
CHECK_NAME = "check the name"
MAGIC = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
)
"""The first bytes of each format (RFC 1952; bzip2 and xz file formats)."""
PAGES = (".html", ".htm", ".xhtml")
COMPANION = Lazy(
    r"(?P<page>.+)(?:_(?i:files|archivos|arquivos|bestanden|dateien|elemei|ficheiros|fichiers|filer"
    r"|pliki|soubory|tiedostot|dosyalar)|-(?i:dateien|filer)|\.(?i:files))"
)
"""How browsers call the folder of a page, by their language."""
BYTES_AT_A_TIME = 1 << 16
DAMAGED = 0
"""The number of an OSError that no system call has: the data is at fault, not the file."""


def find(
    arguments: Iterable[str | os.PathLike[str]], globs: Sequence[str] = ("*",)
) -> Iterator[str | Trouble]:
    """Yield the name of each input, in the order of the arguments; `-` is standard input.

    A directory stands for the files below it whose name matches one of the `globs` (whose path
    below the directory does, if there is a slash in it), sorted by the parts of their paths. Hidden
    files and directories and links to directories are not among them. What is not there, or cannot
    be listed, is a Trouble in its place. What is named twice is read twice, but for standard input,
    of which nothing is left then.
    """
    is_read = False
    for argument in (os.fspath(argument) for argument in arguments):
        if argument == STANDARD_INPUT and is_read:
            yield Trouble(STANDARD_INPUT, "standard input is named twice", "name it once")
            continue
        is_read = is_read or argument == STANDARD_INPUT
        if argument != STANDARD_INPUT and os.path.isdir(argument):
            yield from _below(argument, globs)
        else:
            yield argument


def listed(name: str, end: bytes) -> Iterator[str]:
    """Yield the names in a list, each as soon as it is read; each ends with `end`, NUL or LINE.

    `-` is standard input. Blank names, and the CR of CR LF, are passed over. Raises `UserError` if
    the list cannot be read, or is plainly of the other kind.
    """
    parameter = "files0-from" if end == NUL else "files-from"
    try:
        with opened(name) as stream:
            for octets in _ended(stream, end):
                octets = octets.removesuffix(b"\r") if end == LINE else octets
                if octets.strip():
                    yield os.fsdecode(octets)
    except _WrongList as fault:
        what, todo = fault.args
        raise UserError(f"{shown(name)}: {what}", todo, parameter) from None
    except OSError as error:
        what, todo = _plainly(name, error)
        raise UserError(f"{shown(name)}: {what}", todo, parameter) from None


class _WrongList(Exception):
    """A list whose names end otherwise: `args` are what is wrong, and what to do."""


def _ended(stream: BinaryIO, end: bytes) -> Iterator[bytes]:
    """Yield the pieces of a list that `end` parts; raises `_WrongList`."""
    rest, ended = b"", False
    for piece in _pieces(stream):
        *pieces, rest = (rest + piece).split(end)
        ended = ended or bool(pieces)
        if end == LINE and NUL in piece:
            raise _WrongList("there is NUL in it", "use --files0-from for a list of find -print0")
        yield from pieces
        if len(rest) > LIST_BYTES:
            break
    if len(rest) > LIST_BYTES or (end == NUL and not ended and LINE in rest):
        sign = "NUL" if end == NUL else "line end"
        todo = "use find -print0, or --files-from for one name a line"
        raise _WrongList(f"no {sign} in it", todo if end == NUL else "give one name a line")
    yield rest


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Yield a list as it comes, without a byte order mark; what PowerShell writes is UTF-16."""
    piece: bytes = stream.read1(LIST_BYTES)  # type: ignore[attr-defined]
    if byte_order(piece) not in (None, "utf-8"):
        yield decode(piece + stream.read()).text.encode()
        return
    piece = piece.removeprefix(BOM_UTF8)
    while piece:
        yield piece
        piece = stream.read1(LIST_BYTES)  # type: ignore[attr-defined]


def opened(name: str) -> AbstractContextManager[BinaryIO]:
    """Open an input by its name, in bytes; raises OSError."""
    if name == STANDARD_INPUT:
        return _standard_input()
    try:
        return open(name, "rb")
    except ValueError as error:  # a NUL in it
        raise OSError(EINVAL, "not a possible name of a file") from error


def _standard_input() -> AbstractContextManager[BinaryIO]:
    if sys.stdin is None:  # the shell's <&-
        raise OSError(EBADF, "standard input is closed")
    return nullcontext(sys.stdin.buffer)


def trouble(name: str, error: OSError) -> Trouble:
    """Say in a plain sentence why an input could not be read."""
    short = name if len(name) <= LONGEST else f"{name[:LONGEST]}..."
    return Trouble(shown(short) or "''", *_plainly(name, error), "not opened")


def _plainly(name: str, error: OSError) -> tuple[str, str]:
    from wirecli import advice  # most inputs can be read

    match error:
        case FileNotFoundError() if advice.is_address(name):
            return advice.for_address(shown(name))
        case FileNotFoundError() if any(wildcard in name for wildcard in "*?["):
            return "no file matches this pattern", "check it, or name a directory and use --glob"
        case FileNotFoundError():
            return "no such file or directory", CHECK_NAME
        case PermissionError():
            return "permission denied", "check its permissions, or leave it out"
        case IsADirectoryError():
            return "is a directory", "name it as an argument, so that the files in it are read"
        case NotADirectoryError():
            return "a part of this path is a file, not a directory", CHECK_NAME
        case OSError(errno=number) if number == DAMAGED:
            return str(error.strerror), "get the file anew, or leave it out"
        case OSError(errno=number) if number == ELOOP:
            return "a symbolic link that leads back to itself", "repair the link"
        case OSError(errno=number) if number == ENAMETOOLONG:
            return "a name too long for a file", CHECK_NAME
        case OSError(errno=number) if number in (EMFILE, ENFILE, ENOMEM):
            return exhausted(error)
    reason = shown(error.strerror or type(error).__name__).lower()
    return f"could not be read ({reason})", "try again, or leave it out"


def _below(top: str, globs: Sequence[str]) -> Iterator[str | Trouble]:
    has_files = False
    for path in _walk(top):
        if isinstance(path, Trouble) or _matches(path[len(top) :].lstrip(os.sep), globs):
            has_files = True
            yield path if isinstance(path, Trouble) else _file(path)
    if not has_files:
        todo = "name a directory with files in it" if "*" in globs else "check --glob"
        what = f"no file in it matches {shown(' or '.join(globs))}"
        yield Trouble(shown(top), what, todo, "folders without a file")


def _walk(top: str) -> Iterator[str | Trouble]:
    """Yield what lies below a directory and is none; without recursion, however deep it is."""
    waiting = [(top, True)]
    while waiting:
        path, is_directory = waiting.pop()
        if not is_directory:
            yield path
            continue
        try:
            waiting.extend(_children(path))
        except OSError as error:
            yield trouble(path, error)


def _children(directory: str) -> Iterator[tuple[str, bool]]:
    """Yield the path of each visible entry, and whether it is a directory, the last one first."""
    with os.scandir(directory) as entries:
        listed = sorted(entries, key=lambda entry: entry.name, reverse=True)
    pages = {os.path.splitext(entry.name)[0] for entry in listed if entry.name.endswith(PAGES)}
    for entry in listed:
        if _is_of_page(entry, pages):
            continue
        linked = entry.is_symlink() and os.path.isdir(entry.path)
        if not linked and not entry.name.startswith("."):
            yield entry.path, entry.is_dir(follow_symlinks=False)


def _is_of_page(entry: "os.DirEntry[str]", pages: set[str]) -> bool:
    """Return whether a folder has what a browser saved with the page beside it: `mill_files`."""
    companion = COMPANION.fullmatch(entry.name) if pages else None
    return companion is not None and companion["page"] in pages and entry.is_dir()


def _file(path: str) -> str | Trouble:
    """Return the path, or a Trouble if it is something that might never end or begin."""
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return trouble(path, error)
    if stat.S_ISREG(mode):
        return path
    kind = "a named pipe" if stat.S_ISFIFO(mode) else "a device or a socket"
    return Trouble(shown(path), f"{kind}, not a file", NAME_IT, "pipes, devices and sockets")


def _matches(path: str, globs: Sequence[str]) -> bool:
    return any(_fits(path, glob) for glob in globs)


def _fits(path: str, glob: str) -> bool:
    from fnmatch import fnmatchcase  # rare: only a directory needs it

    if "/" not in glob:
        return fnmatchcase(os.path.basename(path), glob)
    path = path.replace(os.sep, "/")
    return fnmatchcase(path, glob) or (
        glob.startswith("**/") and fnmatchcase(path, glob.removeprefix("**/"))
    )


def unpacked(stream: BinaryIO) -> BinaryIO:
    """Return the stream, or what decompresses it as it is read if its first bytes say so.

    Reading raises OSError where the compressed data is damaged or cut off.
    """
    peek = getattr(stream, "peek", None)
    head = peek(8) if peek else b""
    kind = next((name for magic, name in MAGIC if head.startswith(magic)), None)
    if kind is None:
        return stream
    return BufferedReader(_Unpacked(stream, kind), BYTES_AT_A_TIME)


class _Unpacked(RawIOBase):
    """The decompressed bytes of a stream; whatever goes wrong in it is an OSError."""

    def __init__(self, stream: BinaryIO, kind: str) -> None:
        self.kind, self.faults = kind, _faults()
        self.inner = _opened(stream, kind)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        place = memoryview(buffer)
        try:
            octets = self.inner.read1(len(place))
        except self.faults as fault:
            raise OSError(DAMAGED, f"damaged {self.kind} data") from fault
        place[: len(octets)] = octets
        return len(octets)


def _opened(stream: BinaryIO, kind: str) -> "gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile":
    import bz2
    import gzip
    import lzma

    if kind == "gzip":
        return gzip.GzipFile(fileobj=stream, mode="rb")
    return bz2.BZ2File(stream) if kind == "bzip2" else lzma.LZMAFile(stream)


def _faults() -> tuple[type[Exception], ...]:
    import lzma
    import zlib

    return (EOFError, OSError, lzma.LZMAError, zlib.error)
