"""Compressed inputs, told by their first bytes and read as they come: gzip, bzip2, xz."""

from collections.abc import Callable
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAGIC = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
)
"""The first bytes of each format (RFC 1952; bzip2 and xz file formats)."""
BYTES_AT_A_TIME = 1 << 16


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
        self.kind = kind
        self.inner = _openers()[kind](stream)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        try:
            octets = self.inner.read1(len(memoryview(buffer)))  # type: ignore[attr-defined]
        except (EOFError, *_errors(self.kind)) as error:
            raise OSError(0, f"damaged {self.kind} data") from error
        memoryview(buffer)[: len(octets)] = octets
        return len(octets)


def _openers() -> dict[str, Callable[[BinaryIO], BinaryIO]]:
    import bz2
    import gzip
    import lzma

    return {
        "gzip": lambda stream: cast(BinaryIO, gzip.GzipFile(fileobj=stream, mode="rb")),
        "bzip2": lambda stream: cast(BinaryIO, bz2.BZ2File(stream)),
        "xz": lambda stream: cast(BinaryIO, lzma.LZMAFile(stream)),
    }


def _errors(kind: str) -> tuple[type[Exception], ...]:
    import lzma
    import zlib

    return {"gzip": (zlib.error, OSError), "bzip2": (OSError,), "xz": (lzma.LZMAError,)}[kind]
