"""What signs are meant where an encoding, or markup taken for text, has broken them.

The rules look at the sign that is meant; what is printed is what stands in the text. Two ways keep
the offsets: `as_meant` puts one code point in the place of another, and `find` says where a broken
sign stands, so that it is one word to the finders, however long it is.
"""

from collections.abc import Iterator
from functools import cache
from re import Match, escape

from wirecli.data.mojibake import BROKEN_SIGNS
from wirecli.data.row_types import BrokenSign
from wirecli.lazy import Lazy
from wirecli.model import Span

DAMAGED = "text-damaged"
MISREAD_AS = ("â€", "â\x80", "Â")
"""How what is left of a sign begins: E2 80 and C2, in Windows-1252 and in ISO 8859-1."""
OF_A_DASH = ("dash;", "&#", "â€", "â\x80")
"""What a text has in which a dash is broken."""
LINE_END = 0x85
"""The one control of this block that text has: NEXT LINE."""


def as_meant(text: str) -> str:
    """Return a text of the same length in which the rules see the signs that are meant.

    U+0080 to U+009F are controls that no text has. Where they stand, bytes of Windows-1252 were
    read as ISO 8859-1, and they are its quotation marks, dashes and letters. A dash in markup or
    misread is one too, behind as many blanks as it is longer.

    "OAKVALE \\x96 It\\x92s open" -> "OAKVALE – It’s open"
    """
    if not text.isascii() and ("â\x80" in text or WINDOWS_MARKS.search(text)):
        text = text.translate(_windows_signs())
    if any(sign in text for sign in OF_A_DASH):
        text = DASHES.sub(_padded, text)
    return text


def are_broken(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` has a broken sign, at hardly any cost for most texts."""
    may_be = any(text.find(sign, start, end) >= 0 for sign in ("&", *MISREAD_AS))
    return may_be and BROKEN.search(text, start, end) is not None


def find(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield where each broken sign of `text[start:end]` stands, and the sign that it stands for."""
    meant = _meant()
    for match in BROKEN.finditer(text, start, end):
        yield match.start(), match.end(), meant[_key(match)]


def damage(text: str, start: int, end: int) -> Span | None:
    """Return the first sign of `text[start:end]` whose UTF-8 was misread, None if there is none."""
    if all(text.find(sign, start, end) < 0 for sign in MISREAD_AS):
        return None
    match = MISREAD.search(text, start, end)
    return Span(*match.span(), DAMAGED) if match else None


def _key(match: Match[str]) -> str:
    return match[0].lower().replace("&amp;", "&", len(match[0]) > len("&amp;"))


def _padded(match: Match[str]) -> str:
    return _meant()[_key(match)].rjust(len(match[0]))


@cache
def _meant() -> dict[str, str]:
    references = {name: row.sign for row in BROKEN_SIGNS for name in row.references.split()}
    return references | {left.lower(): row.sign for row in BROKEN_SIGNS for left in _left_of(row)}


def _left_of(row: BrokenSign) -> tuple[str, ...]:
    """Return what is left of a sign whose UTF-8 was read as Windows-1252, or as ISO 8859-1."""
    return (*row.misread, row.sign.encode().decode("latin-1")) if row.misread else ()


def _either(words: list[str]) -> str:
    return "|".join(map(escape, sorted(words, key=len, reverse=True)))


def _broken() -> str:
    names = [name[1:] for row in BROKEN_SIGNS for name in row.references.split()]
    return rf"&(?i:(?:amp;)?(?:{_either(names)}))|{_misread()}"


def _misread() -> str:
    return _either([left for row in BROKEN_SIGNS for left in _left_of(row)])


BROKEN = Lazy(_broken)
MISREAD = Lazy(_misread)


def _dashes() -> str:
    rows = [row for row in BROKEN_SIGNS if row.sign in "–—"]
    names = [name for row in rows for name in row.references.split()]
    return _either([*names, *(left for row in rows for left in _left_of(row))])


DASHES = Lazy(_dashes)


WINDOWS_MARKS = Lazy("[\x91-\x97]")
"""Match the quotation marks and dashes of Windows-1252, as controls."""


@cache
def _windows_signs() -> dict[int, str]:
    octets = (octet for octet in range(0x80, 0xA0) if octet != LINE_END)
    signs = ((octet, bytes([octet]).decode("cp1252", "ignore")) for octet in octets)
    return {octet: sign for octet, sign in signs if sign}
