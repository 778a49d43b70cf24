"""Compressed inputs, told by their first bytes and read as they come: gzip, bzip2, xz."""

from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import bz2
    import gzip
    import lzma

    from _typeshed import WriteableBuffer

MAGIC = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
)
"""The first bytes of each format (RFC 1952; bzip2 and xz file formats)."""
BYTES_AT_A_TIME = 1 << 16
DAMAGED = 0
"""The number of an OSError that no system call has: the data is at fault, not the file."""


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
