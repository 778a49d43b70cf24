"""The text of an input as it comes, piece by piece: what is read is not kept."""

from codecs import getincrementaldecoder
from collections.abc import Iterator

from wirecli.readers.labels import Recoder
from wirecli.readers.source import Opened, reading

BYTES_AT_A_TIME = 1 << 16


class Pieces:
    """The text of one input, to be iterated over once.

    `encoding` is its IANA name, and `defects` are those of the decoding, as far as it has come.
    """

    def __init__(self, opened: Opened, label: str | None, given: str | None) -> None:
        """Take an input, the encoding it declares, and the one that the user named."""
        self._recoder = Recoder(reading(opened), label, given)

    @property
    def encoding(self) -> str:
        """The encoding; until a character beyond ASCII is there, the one that is declared."""
        return self._recoder.encoding

    @property
    def defects(self) -> tuple[str, ...]:
        """What is wrong with the decoding so far."""
        return self._recoder.defects

    def __iter__(self) -> Iterator[str]:
        """Yield the text in pieces of some 64,000 characters, without a byte order mark."""
        decoder = getincrementaldecoder("utf-8")("replace")
        first = True
        while octets := self._recoder.read(BYTES_AT_A_TIME):
            text = decoder.decode(octets)
            yield text.removeprefix("\ufeff") if first else text
            first = False
