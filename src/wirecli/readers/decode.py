"""Bytes -> text: by the byte order mark, UTF-8, NULs, escapes or letters."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers.charset_names import codec, known

if TYPE_CHECKING:
    from wirecli.readers.charset_guess import Guess

REPLACED = "decoded-with-replacement"
GUESSED = "encoding-guessed"
UTF16 = {0: "utf-16be", 1: "utf-16le"}  # whether the high byte of a pair is the first or the second
BYTE_ORDER_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32le"),  # before UTF-16: it begins with the same two bytes
    (BOM_UTF32_BE, "utf-32be"),
    (BOM_UTF16_LE, "utf-16le"),
    (BOM_UTF16_BE, "utf-16be"),
)
SAMPLE = 1 << 16
ISO_2022 = (
    *["iso-2022-jp", "iso-2022-kr", "iso-2022-jp-2"],
    *["iso-2022-jp-ext", "iso-2022-jp-3", "iso-2022-jp-2004"],
)
SEVEN_BITS = (
    ((b"\x1b$",), ISO_2022),  # RFC 1468, 1554, 1557
    ((b"~{", b"~}"), ("hz-gb-2312",)),  # RFC 1843
)
"""The escapes around double-byte characters in seven bits, and the encodings that have them."""
EAST_ASIAN = Lazy(r"[\t\n\r -~\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]")
"""Characters of Chinese, Japanese and Korean copy."""


class Decoded(NamedTuple):
    """A text, the IANA name of its encoding in lower case, and the defects of the decoding."""

    text: str
    encoding: str
    defects: tuple[str, ...] = ()


def decode(octets: bytes, encoding: str | None = None) -> Decoded:
    """Return the text in some bytes; no byte is lost but a byte order mark, no line end changed.

    With an `encoding` that, else the likeliest. What it cannot decode is U+FFFD in the text, and
    `decoded-with-replacement` among the defects; `encoding-guessed` is there if the bytes may as
    well be another text (`charset_guess.guess`). Raises UserError for an unknown encoding.

    b"Mot\xf6rh\xe4user f\xfcr Z\xfcrich" -> ("Motörhäuser für Zürich", "iso-8859-1", ())
    """
    if encoding is not None:
        return _decoded_as(octets, known(encoding))
    if plain := _plain(octets):
        return plain
    from wirecli.readers import charset_guess

    return _decoded_by(octets, charset_guess.guess(octets))


class LineDecoder:
    """Decodes the lines of one input, in one encoding where they are not UTF-8.

    Until the encoding is certain, each line adds to the evidence; what `ahead` returns, bytes that
    are at hand but not yet read, is evidence for the first.
    """

    def __init__(self, encoding: str | None, ahead: Callable[[], bytes]) -> None:
        """Take the encoding that the user named, None for none. Raises UserError if unknown."""
        self.encoding, self.ahead = encoding, ahead
        self.guess: Guess | None = None
        self.seen, self.enough = b"", 0

    def decode(self, octets: bytes) -> Decoded:
        """Return the text in a line, as `decode` does."""
        if self.encoding is not None:
            return decode(octets, self.encoding)
        return _plain(octets) or _decoded_by(octets, self._guess(octets))

    def _guess(self, octets: bytes) -> "Guess":
        """Return the guess, made anew only when there is twice the evidence: a few times in all."""
        from wirecli.readers import charset_guess

        if self.guess and (self.guess.sure or len(self.seen) > charset_guess.SAMPLE):
            return self.guess
        self.seen += charset_guess.sample(octets) + b"\n"
        if self.guess is None or len(self.seen) >= self.enough:
            ahead = b"" if self.guess else self.ahead()
            self.guess = charset_guess.guess(self.seen + ahead)
            self.enough = 2 * len(self.seen)
        return self.guess


def _plain(octets: bytes) -> Decoded | None:
    """Return the text if a mark, NULs, escapes or UTF-8 leave no doubt of the encoding."""
    if marked := byte_order(octets):
        return _decoded_as(octets, marked)
    if b"\0" in octets and (wide := wide_without_mark(octets)):
        return _decoded_as(octets, wide)
    if escaped := _escaped(octets):
        return escaped
    try:
        return Decoded(octets.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decoded_as(octets, "utf-8") if mostly_utf8(octets) else None


def _decoded_by(octets: bytes, guess: "Guess") -> Decoded:
    from wirecli.readers import charset_guess

    text, encoding, defects = _decoded_as(octets, charset_guess.plain_name(octets, guess.encoding))
    return Decoded(text, encoding, defects if guess.sure else (GUESSED, *defects))


def _escaped(octets: bytes) -> Decoded | None:
    """Return the text of seven bits with escapes, None if some of it is not of such an encoding."""
    for escapes, encodings in SEVEN_BITS:
        if all(escape in octets for escape in escapes) and octets.isascii():
            for encoding in encodings:
                if is_in(octets, encoding):
                    return _decoded_as(octets, encoding)
    return None


def is_in(octets: bytes, encoding: str) -> bool:
    """Return whether the bytes are well formed in an encoding with this IANA name."""
    try:
        octets.decode(codec(encoding))
    except UnicodeDecodeError:
        return False
    return True


def byte_order(octets: bytes) -> str | None:
    """Return the encoding that a byte order mark announces (Unicode standard, 23.8), or None."""
    return next((name for mark, name in BYTE_ORDER_MARKS if octets.startswith(mark)), None)


def wide_without_mark(octets: bytes) -> str | None:
    """Return the encoding, UTF-32 or UTF-16, of which the NULs are the high bytes, or None.

    In an alphabet the high bytes of UTF-16 are NUL and one more value (04 in Cyrillic); both are
    control characters in any other encoding, so that a text with NUL between its stories is not
    taken. In the scripts of East Asia only one order of the bytes makes letters of all pairs.
    """
    if len(octets) % 2:
        return None
    units = octets[:SAMPLE]
    return _utf32(units) or _utf16_of_alphabet(units) or _utf16_of_east_asia(units)


def _utf32(units: bytes) -> str | None:
    if len(units) % 4 or len(units) < 8:
        return None
    for encoding, high_bytes in (("utf-32be", units[0::4]), ("utf-32le", units[3::4])):
        text = "" if any(high_bytes) else "".join(units.decode(encoding, "replace").split())
        if text and min(text) > " " and max(text) < "\U00040000" and "\ufffd" not in text:
            return encoding
    return None


def _utf16_of_alphabet(pairs: bytes) -> str | None:
    first, second = pairs[0::2], pairs[1::2]
    if second.count(0) > 10 * first.count(0) and _high_bytes_of_letters(second):
        return UTF16[1]
    if first.count(0) > 10 * second.count(0) and _high_bytes_of_letters(first):
        return UTF16[0]
    return None


def _utf16_of_east_asia(pairs: bytes) -> str | None:
    """Return the order of the bytes in which nearly all pairs are such letters, if one is."""
    if pairs.isascii():
        return None
    shares = {encoding: _share_of_east_asia(pairs, encoding) for encoding in UTF16.values()}
    best, worst = sorted(shares, key=shares.__getitem__, reverse=True)
    return best if shares[best] >= 0.98 and shares[worst] < 0.8 else None


def _share_of_east_asia(pairs: bytes, encoding: str) -> float:
    text = pairs.decode(encoding, "replace")
    return len(EAST_ASIAN.findall(text)) / len(text)


def is_wide(head: bytes, encoding: str | None) -> bool:
    """Return whether a line feed is more, or another, than the one byte 0A: UTF-16 and its like."""
    if encoding is not None:
        return "\n".encode(codec(known(encoding))) != b"\n"
    alternate = len(head) > 1 and (head[0] == 0) != (head[1] == 0)
    return alternate or byte_order(head) not in (None, "utf-8")


def without_surrogates(text: str) -> str:
    """Return the text with U+FFFD for each half of a pair that stands alone: UTF-8 has none."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _high_bytes_of_letters(high_bytes: bytes) -> bool:
    script = max(range(1, 0x20), key=high_bytes.count)
    expected = (0, script, 0x20)  # U+2000 to U+20FF: dashes and quotation marks
    return sum(map(high_bytes.count, expected)) >= 0.95 * len(high_bytes)


def mostly_utf8(octets: bytes) -> bool:
    """Return whether the bytes are UTF-8 with a few wrong ones, say a text cut within a letter."""
    text = octets.decode("utf-8", "replace")
    wrong = text.count("\ufffd") - octets.count(b"\xef\xbf\xbd")
    right = len(text) - len(octets.decode("ascii", "ignore")) - wrong
    return right >= 4 * wrong


def _decoded_as(octets: bytes, encoding: str) -> Decoded:
    encoding = with_byte_order(octets, encoding)
    mark = next((mark for mark, name in BYTE_ORDER_MARKS if name == encoding), b"")
    octets = octets.removeprefix(mark)
    try:
        text = octets.decode(codec(encoding))
    except UnicodeError:
        return Decoded(_replaced(octets, encoding), encoding, (REPLACED,))
    well_formed = without_surrogates(text)
    return Decoded(well_formed, encoding, () if well_formed == text else (REPLACED,))


def _replaced(octets: bytes, encoding: str) -> str:
    return without_surrogates(octets.decode(codec(encoding), "replace"))


def with_byte_order(octets: bytes, encoding: str) -> str:
    """Complete `utf-16` and `utf-32`: by the mark, else by the NULs, else little-endian."""
    if encoding not in ("utf-16", "utf-32"):
        return encoding
    marked = byte_order(octets) or ""
    if marked.startswith(encoding):
        return marked
    return encoding + ("be" if octets[0::2].count(0) > octets[1::2].count(0) else "le")
