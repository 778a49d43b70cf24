"""What an input is: told by its name, its type and its first bytes."""

from functools import cache
from re import Pattern, compile

from wirecli.readers.decode import byte_order, utf16_without_mark
from wirecli.tuples import NamedTuple

SAMPLE = 1 << 16
UNPACK = "unpack it first, and give wirecli what is in it"
DECOMPRESS = "decompress it first: "
SAVE_AS_TEXT = "save its text as plain text, and give wirecli that"
LEAVE_OUT = "leave it out: wirecli reads text"
# What a ZIP archive is, by the names of the files in it.
ZIPPED = (
    (b"word/", "a Word document (docx)", SAVE_AS_TEXT),
    (b"xl/", "an Excel workbook (xlsx)", SAVE_AS_TEXT),
    (b"ppt/", "a PowerPoint presentation (pptx)", SAVE_AS_TEXT),
    (b"", "a ZIP archive", UNPACK),
)
# Control characters that a line printer or a text file has; the wire has a few others a story.
LAYOUT = bytes(range(0x08, 0x0E))
CONTROLS = bytes(octet for octet in [*range(0x20), 0x7F] if octet and octet not in LAYOUT)
READERS = {
    "text": "text.read",
    "jsonl": "jsonl.read",
    "html": "html.read",
    "eml": "mail.read",
    "mbox": "mail.read_mailbox",
    "iptc7901": "wire.read_iptc7901",
    "anpa1312": "wire.read_anpa1312",
    "nitf": "xml.read_nitf",
    "newsml": "xml.read_newsml",
    "newsmlg2": "xml.read_newsmlg2",
    "ninjs": "ninjs.read",
    "rss": "xml.read_rss",
    "atom": "xml.read_atom",
}
"""The reader of each format: its module, its function."""
ROOTS = {
    "nitf": "nitf",
    "NewsML": "newsml",
    "newsItem": "newsmlg2",
    "newsMessage": "newsmlg2",
    "packageItem": "newsmlg2",
    "rss": "rss",
    "RDF": "rss",
    "feed": "atom",
    "html": "html",
    "HTML": "html",
}
"""The formats by the name of their outermost element."""
HEADINGS = "\x01\x16"
REACH = 1 << 14
"""Bytes by which a format is told: declarations, comments and mail headers are long."""


class Likeness(NamedTuple):
    """What some bytes look like, and what to do about it."""

    phrase: str
    todo: str


class Signature(NamedTuple):
    """Bytes that a kind of file has at an offset."""

    offset: int
    octets: bytes
    phrase: str
    todo: str


SIGNATURES = (
    Signature(0, b"\x1f\x8b\x08", "gzip-compressed data", DECOMPRESS + "gzip -dc"),
    Signature(4, b"1AY&SY", "bzip2-compressed data", DECOMPRESS + "bzip2 -dc"),
    Signature(0, b"\xfd7zXZ\0", "xz-compressed data", DECOMPRESS + "xz -dc"),
    Signature(0, b"\x28\xb5\x2f\xfd", "zstd-compressed data", DECOMPRESS + "zstd -dc"),
    Signature(0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", UNPACK),
    Signature(0, b"Rar!\x1a\x07", "a RAR archive", UNPACK),
    Signature(257, b"ustar\0", "a tar archive", UNPACK),
    Signature(257, b"ustar  \0", "a tar archive", UNPACK),
    Signature(30, b"mimetypeapplication/epub+zip", "an EPUB book", SAVE_AS_TEXT),
    Signature(30, b"mimetypeapplication/vnd.oasis", "an OpenDocument file", SAVE_AS_TEXT),
    Signature(0, b"%PDF-", "a PDF document", SAVE_AS_TEXT),
    Signature(0, b"{\\rtf", "an RTF document", SAVE_AS_TEXT),
    Signature(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office file", SAVE_AS_TEXT),
    Signature(0, b"\x89PNG\r\n", "a PNG image", LEAVE_OUT),
    Signature(0, b"\xff\xd8\xff", "a JPEG image", LEAVE_OUT),
    Signature(0, b"GIF87a", "a GIF image", LEAVE_OUT),
    Signature(0, b"GIF89a", "a GIF image", LEAVE_OUT),
    Signature(0, b"II*\0", "a TIFF image", LEAVE_OUT),
    Signature(0, b"MM\0*", "a TIFF image", LEAVE_OUT),
    Signature(8, b"WEBPVP8", "a WebP image", LEAVE_OUT),
    Signature(8, b"WAVEfmt ", "a WAVE recording", LEAVE_OUT),
    Signature(0, b"ID3\2", "an MP3 recording", LEAVE_OUT),
    Signature(0, b"ID3\3", "an MP3 recording", LEAVE_OUT),
    Signature(0, b"ID3\4", "an MP3 recording", LEAVE_OUT),
    Signature(0, b"\0\0\0\x14ftyp", "an MP4 film or recording", LEAVE_OUT),
    Signature(0, b"\0\0\0\x18ftyp", "an MP4 film or recording", LEAVE_OUT),
    Signature(0, b"\0\0\0\x1cftyp", "an MP4 film or recording", LEAVE_OUT),
    Signature(0, b"\0\0\0\x20ftyp", "an MP4 film or recording", LEAVE_OUT),
    Signature(0, b"OggS\0", "an Ogg recording", LEAVE_OUT),
    Signature(0, b"\x7fELF", "an ELF program", LEAVE_OUT),
    Signature(0, b"SQLite format 3\0", "an SQLite database", "export its texts as JSON Lines"),
    Signature(0, b"PAR1\x15", "a Parquet table", "export its texts as JSON Lines"),
)
NOISE = Likeness("binary data", "leave it out, or name its encoding with --encoding if it is text")


def look(octets: bytes, *, any_text: bool = False) -> Likeness | None:
    """Return what the beginning of a file looks like, or None if it is text.

    Noise is what has too many control characters to be text in an encoding that is guessed;
    with `any_text` (the user named the encoding) only known kinds of file are told.

    b"%PDF-1.7" -> ("a PDF document", ...)
    """
    sample = octets[:SAMPLE]
    return (
        _zipped(sample) or _signed(sample) or (NOISE if not any_text and _noise(sample) else None)
    )


def _signed(sample: bytes) -> Likeness | None:
    signatures = (row for row in SIGNATURES if sample.startswith(row.octets, row.offset))
    return next((Likeness(row.phrase, row.todo) for row in signatures), None)


def _zipped(sample: bytes) -> Likeness | None:
    if not sample.startswith((b"PK\3\4", b"PK\5\6")) or b"mimetype" in sample[30:38]:
        return None
    return next(Likeness(phrase, todo) for name, phrase, todo in ZIPPED if name in sample)


def _noise(sample: bytes) -> bool:
    """Tell noise by its control characters, and by how little stands between its NULs.

    A wire story has half a dozen control characters around it (SOH, STX, ETX, EOT), more than one
    in twenty only if it is a line long; in random bytes one in nine is one. NULs stand between
    stories or pad them; in numbers, and in UTF-32, hardly a byte is without one beside it.
    """
    if byte_order(sample) or utf16_without_mark(sample):
        return False
    pieces = [piece for piece in sample.split(b"\0") if piece]
    rest = b"".join(pieces)
    controls = len(rest) - len(rest.translate(None, CONTROLS))
    sparse = b"\0" in sample and len(rest) < 3 * max(1, len(pieces))
    return sparse or controls > max(12, len(rest) / 14)


def told(start: str) -> str:
    """Return the format of an input that begins so, white space left out; `text` if none is told.

    `"<?xml ...?><nitf>" -> "nitf"`
    """
    first = start[:1]
    if first == "<":
        return _marked_up(start)
    if first in ("{", "["):
        return "ninjs" if _ninjs().search(start) else "text"
    if first and first in HEADINGS:
        return _transmitted(start)
    return _mailed(start)


def _marked_up(start: str) -> str:
    if _page().match(start):
        return "html"
    root = _root().search(start)
    return ROOTS.get(root["name"], "text") if root else "text"


@cache
def _page() -> Pattern[str]:
    return compile(
        r"(?is)(?:<\?xml[^>]*+>|<!--(?:[^-]++|-(?!->))*-->|\s++)*<!doctype\s++html"
        r"|<(?:html|head|body)\b"
    )


@cache
def _root() -> Pattern[str]:
    return compile(r"<(?:[A-Za-z][\w.-]*:)?(?P<name>[A-Za-z][\w.-]*)")


@cache
def _ninjs() -> Pattern[str]:
    """A `uri` among the first members, and something that news has."""
    return compile(
        r'(?s)^[\[{](?=.*"uri"\s*:)(?=.*"(?:headlines?|bod(?:y_\w+|ies)|version[cC]reated|'
        r'located|pub[sS]tatus|info[sS]ources?)"\s*:)'
    )


def _transmitted(start: str) -> str:
    from wirecli.readers import wire

    if wire.is_anpa1312(start):
        return "anpa1312"
    return "iptc7901" if wire.is_iptc7901(start) else "text"


def _mailed(start: str) -> str:
    if ":" not in start.partition("\n")[0] and not start.startswith("From "):
        return "text"
    from wirecli.readers import mail

    if start.startswith("From ") and mail.looks_like_message(start.partition("\n")[2]):
        return "mbox"
    return "eml" if mail.looks_like_message(start) else "text"
