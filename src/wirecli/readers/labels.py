"""Encodings that are declared, in XML, HTML and mail: who is believed, the label or the bytes."""

from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Callable
from typing import NamedTuple

from wirecli.errors import UserError
from wirecli.readers.charset_names import codec, known
from wirecli.readers.decode import (
    REPLACED,
    Decoded,
    byte_order,
    decode,
    mostly_utf8,
    wide_without_mark,
    with_byte_order,
)

MISLABELLED = "encoding-mislabelled"
EXTENDED = {
    "big5": "big5-hkscs",
    "euc-kr": "windows-949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "windows-1252",
    "iso-8859-11": "windows-874",
    "iso-8859-9": "windows-1254",
    "shift_jis": "windows-31j",
    "tis-620": "windows-874",
}
"""What is meant by a label, where the bytes go beyond it (WHATWG, Encoding Standard, 4.2)."""


MANY = 12
"""Letters of valid UTF-8 that text in a set of several bytes a letter does not have by chance."""


class Verdict(NamedTuple):
    """The encoding to decode by, None if it must be found, and whether the label is wrong."""

    encoding: str | None
    mislabelled: bool = False


def decode_labelled(octets: bytes, label: str | None) -> Decoded:
    """Return the text in bytes with a label, as `decode` does; a wrong label is a defect."""
    encoding, mislabelled = judge(octets, label)
    text, encoding, defects = decode(octets, encoding)
    return Decoded(text, encoding, (MISLABELLED, *defects) if mislabelled else defects)


def judge(octets: bytes, label: str | None, *, whole: bool = True) -> Verdict:
    """Return which encoding bytes with a label are in; not `whole`: a letter may be cut at the end.

    A byte order mark is believed before the label. Valid UTF-8 beyond ASCII is UTF-8, where the
    label names a one-byte set, in which hardly any text could be that, or does not fit, or where
    there is so much of it that it is not by chance. A label
    that does not fit the bytes is not believed; nor is one that Python does not know.

    b"caf\\xc3\\xa9", "iso-8859-1" -> ("utf-8", True)
    """
    encoding = _known(label)
    if encoding is None or byte_order(octets):
        return Verdict(None)
    if _is_wide(encoding):
        return Verdict(encoding) if b"\0" in octets else Verdict(None, True)
    if octets.isascii():
        return Verdict(encoding)
    if encoding == "utf-8":
        return Verdict("utf-8") if mostly_utf8(octets) else Verdict(None, True)
    if _fits(octets, "utf-8", whole=whole) and (
        _is_one_byte(encoding)
        or not _fits(octets, encoding, whole=whole)
        or _letters_beyond_ascii(octets) >= MANY
    ):
        return Verdict("utf-8", True)
    for name in (encoding, EXTENDED.get(encoding, encoding)):
        if _fits(octets, name, whole=whole):
            return Verdict(name)
    return Verdict(encoding) if _nearly_fits(octets, encoding) else Verdict(None, True)


class Recoder:
    """A stream of XML as UTF-8, whatever it was in; `label` is what its declaration says.

    The encoding is decided when the first byte beyond plain ASCII is there. `encoding` is its IANA
    name, `defects` what is wrong with it so far.
    """

    def __init__(self, read: Callable[[int], bytes], label: str | None, given: str | None) -> None:
        """Take what reads bytes, and the encoding that the user named, which is always believed."""
        self._read, self.label, self.given = read, label, given
        self.encoding = known(given) if given else _known(label) or "utf-8"
        self.defects: tuple[str, ...] = ()
        self.decoder: IncrementalDecoder | None = None

    def read(self, size: int) -> bytes:
        """Return some bytes of UTF-8, about so many; none at the end alone."""
        while octets := self._read(size):
            if self.decoder is None and (self.given or not _is_plain(octets)):
                self._decide(octets)
            if recoded := self._decoded(octets):
                return recoded
        return self._decoded(b"", final=True)

    def _decide(self, octets: bytes) -> None:
        """Decide by the first piece that is not plain; a letter may be cut at its end."""
        even = octets[: len(octets) // 2 * 2]
        if not self.given:
            self.encoding = byte_order(octets) or wide_without_mark(even) or self._judged(octets)
        self.encoding = with_byte_order(octets, self.encoding)
        self.decoder = getincrementaldecoder(codec(self.encoding))("replace")

    def _judged(self, octets: bytes) -> str:
        encoding, mislabelled = judge(octets, self.label, whole=False)
        if mislabelled:
            self.defects = (MISLABELLED,)
        if encoding is not None or _fits(octets, "utf-8", whole=False):
            return encoding or "utf-8"
        _, encoding, defects = decode(octets)
        self.defects += tuple(defect for defect in defects if defect != REPLACED)
        return encoding

    def _decoded(self, octets: bytes, *, final: bool = False) -> bytes:
        if self.decoder is None:
            return octets
        text = self.decoder.decode(octets, final)
        replaced = text.count("\ufffd") > octets.count("\ufffd".encode())
        if replaced and REPLACED not in self.defects:
            self.defects = (*self.defects, REPLACED)
        return text.encode("utf-8", "replace")


def _is_plain(octets: bytes) -> bool:
    """Return whether bytes are the same in any encoding: ASCII, no UTF-16, no escapes."""
    return octets.isascii() and b"\0" not in octets and b"\x1b" not in octets


def _known(label: str | None) -> str | None:
    try:
        return known(label) if label else None
    except UserError:
        return None


def _is_wide(encoding: str) -> bool:
    return "\n".encode(codec(encoding)) != b"\n"


def _is_one_byte(encoding: str) -> bool:
    return len(bytes(range(256)).decode(codec(encoding), "replace")) == 256


def _text(octets: bytes, encoding: str, *, whole: bool) -> str:
    return getincrementaldecoder(codec(encoding))("replace").decode(octets, whole)


def _fits(octets: bytes, encoding: str, *, whole: bool) -> bool:
    """Return whether bytes can be decoded, and not to controls that no text has."""
    text = _text(octets, encoding, whole=whole)
    return "\ufffd" not in text and not (_is_one_byte(encoding) and _has_controls(text))


def _letters_beyond_ascii(octets: bytes) -> int:
    text = octets.decode("utf-8", "ignore")
    return len(text) - len(text.encode("ascii", "ignore"))


def _has_controls(text: str) -> bool:
    return any("\x80" <= sign <= "\x9f" for sign in set(text))


def _nearly_fits(octets: bytes, encoding: str) -> bool:
    """Return whether a few bytes alone cannot be decoded: damage, not another encoding."""
    text = _text(octets, encoding, whole=True)
    wrong = text.count("\ufffd")
    return len(text) - len(text.encode("ascii", "ignore")) >= 5 * wrong
