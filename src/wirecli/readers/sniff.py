"""What is not text: the kinds of files that their first bytes betray, and noise."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import NamedTuple

from wirecli.readers.decode import byte_order, wide_without_mark
from wirecli.readers.source import Trouble
from wirecli.safe import shown

SAMPLE = 1 << 16
UNPACK = "unpack it first, and give wirecli what is in it"
DECOMPRESS = "decompress it first: "
SAVE_AS_TEXT = "save its text as plain text, and give wirecli that"
SAVE_AS_MAIL = "save it as a mail (eml) or as plain text"
AS_LINES = "export its texts as JSON Lines"
LEAVE_OUT = "leave it out: wirecli reads text"
# Control characters that a line printer or a text file has; the wire has a few others a story.
LAYOUT = bytes(range(0x08, 0x0E))
CONTROLS = bytes(octet for octet in [*range(0x20), 0x7F] if octet and octet not in LAYOUT)


class Likeness(NamedTuple):
    """What some bytes look like, one and many of it, what to do, and how its files begin.

    A signature is an offset and the bytes there.
    """

    phrase: str
    kind: str
    todo: str
    signatures: tuple[tuple[int, bytes], ...] = ()

    def trouble(self, name: str) -> Trouble:
        """Return the trouble of an input of this name that looks so."""
        return Trouble(shown(name), f"looks like {self.phrase}", self.todo, self.kind)


def _begins(*octets: bytes, at: int = 0) -> tuple[tuple[int, bytes], ...]:
    return tuple((at, one) for one in octets)


def _boxed(*brands: bytes) -> tuple[tuple[int, bytes], ...]:
    """Return the signatures of ISO base media files: the first box is of any length."""
    return _begins(*(b"ftyp" + brand for brand in brands), at=4)


KINDS = (
    Likeness(
        "gzip-compressed data", "gzip files", DECOMPRESS + "gzip -dc", _begins(b"\x1f\x8b\x08")
    ),
    Likeness("bzip2-compressed data", "bzip2 files", DECOMPRESS + "bzip2 -dc", ((4, b"1AY&SY"),)),
    Likeness("xz-compressed data", "xz files", DECOMPRESS + "xz -dc", _begins(b"\xfd7zXZ\0")),
    Likeness(
        "zstd-compressed data", "zstd files", DECOMPRESS + "zstd -dc", _begins(b"\x28\xb5\x2f\xfd")
    ),
    Likeness(
        "lz4-compressed data", "lz4 files", DECOMPRESS + "lz4 -dc", _begins(b"\x04\x22\x4d\x18")
    ),
    Likeness("a 7z archive", "7z archives", UNPACK, _begins(b"7z\xbc\xaf\x27\x1c")),
    Likeness("a RAR archive", "RAR archives", UNPACK, _begins(b"Rar!\x1a\x07")),
    Likeness("a tar archive", "tar archives", UNPACK, _begins(b"ustar\0", b"ustar  \0", at=257)),
    Likeness("an EPUB book", "EPUB books", SAVE_AS_TEXT, ((30, b"mimetypeapplication/epub+zip"),)),
    Likeness(
        "an OpenDocument file",
        "OpenDocument files",
        SAVE_AS_TEXT,
        ((30, b"mimetypeapplication/vnd.oasis"),),
    ),
    Likeness("a PDF document", "PDF documents", SAVE_AS_TEXT, _begins(b"%PDF-")),
    Likeness("a PostScript document", "PostScript documents", SAVE_AS_TEXT, _begins(b"%!PS-Adobe")),
    Likeness("an RTF document", "RTF documents", SAVE_AS_TEXT, _begins(b"{\\rtf")),
    Likeness("an Outlook mailbox (pst)", "Outlook mailboxes", SAVE_AS_MAIL, _begins(b"!BDN")),
    Likeness("a PNG image", "PNG images", LEAVE_OUT, _begins(b"\x89PNG\r\n")),
    Likeness("a JPEG image", "JPEG images", LEAVE_OUT, _begins(b"\xff\xd8\xff")),
    Likeness("a GIF image", "GIF images", LEAVE_OUT, _begins(b"GIF87a", b"GIF89a")),
    Likeness("a TIFF image", "TIFF images", LEAVE_OUT, _begins(b"II*\0", b"MM\0*")),
    Likeness("a WebP image", "WebP images", LEAVE_OUT, ((8, b"WEBPVP8"),)),
    Likeness("a HEIF image", "HEIF images", LEAVE_OUT, _boxed(b"hei", b"mif1", b"msf1", b"avif")),
    Likeness("a Photoshop image", "Photoshop images", LEAVE_OUT, _begins(b"8BPS\0\1")),
    Likeness("a WAVE recording", "WAVE recordings", LEAVE_OUT, ((8, b"WAVEfmt "),)),
    Likeness(
        "an MP3 recording", "MP3 recordings", LEAVE_OUT, _begins(b"ID3\2", b"ID3\3", b"ID3\4")
    ),
    Likeness("a FLAC recording", "FLAC recordings", LEAVE_OUT, _begins(b"fLaC\0")),
    Likeness("an Ogg recording", "Ogg recordings", LEAVE_OUT, _begins(b"OggS\0")),
    Likeness("an AVI film", "AVI films", LEAVE_OUT, ((8, b"AVI LIST"),)),
    Likeness(
        "a Matroska or WebM film", "Matroska or WebM films", LEAVE_OUT, _begins(b"\x1a\x45\xdf\xa3")
    ),
    Likeness(
        "an MP4 film or recording",
        "MP4 films or recordings",
        LEAVE_OUT,
        _begins(*(bytes([0, 0, 0, size]) + b"ftyp" for size in (0x14, 0x18, 0x1C, 0x20)))
        + _boxed(b"isom", b"mp4", b"M4A", b"M4V", b"qt  "),
    ),
    Likeness(
        "a font", "fonts", LEAVE_OUT, _begins(b"wOFF\0\1", b"wOF2\0\1", b"OTTO\0", b"\0\1\0\0\0")
    ),
    Likeness(
        "a program",
        "programs",
        LEAVE_OUT,
        _begins(b"\x7fELF", b"MZ\x90\0", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\0asm"),
    ),
    Likeness(
        "a folder's settings (.DS_Store)", ".DS_Store files", LEAVE_OUT, _begins(b"\0\0\0\1Bud1")
    ),
    Likeness("a binary property list", "binary property lists", LEAVE_OUT, _begins(b"bplist0")),
    Likeness("an SQLite database", "SQLite databases", AS_LINES, _begins(b"SQLite format 3\0")),
    Likeness("a Parquet table", "Parquet tables", AS_LINES, _begins(b"PAR1\x15")),
    Likeness("an Arrow table", "Arrow tables", AS_LINES, _begins(b"ARROW1\0\0", b"FEA1")),
    Likeness("an Avro file", "Avro files", AS_LINES, _begins(b"Obj\1")),
    Likeness(
        "an HDF5 or NumPy file",
        "HDF5 or NumPy files",
        AS_LINES,
        _begins(b"\x89HDF\r\n", b"\x93NUMPY"),
    ),
    Likeness(
        "a Python pickle",
        "Python pickles",
        AS_LINES,
        _begins(b"\x80\2", b"\x80\3", b"\x80\4\x95", b"\x80\5\x95"),
    ),
)
"""Files of which a part of their first bytes is always the same."""
BY_OFFSET = {
    offset: tuple(octets for kind in KINDS for at, octets in kind.signatures if at == offset)
    for offset in sorted({at for kind in KINDS for at, _ in kind.signatures})
}
"""All signatures at an offset: six questions are enough for what has none."""
WORD = Likeness("a Word document (docx)", "Word documents", SAVE_AS_TEXT)
ZIP = (b"PK\3\4", b"PK\5\6")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WITHIN = (
    (ZIP, b"word/", WORD),
    (ZIP, b"xl/", Likeness("an Excel workbook (xlsx)", "Excel workbooks", SAVE_AS_TEXT)),
    (
        ZIP,
        b"ppt/",
        Likeness("a PowerPoint presentation (pptx)", "PowerPoint presentations", SAVE_AS_TEXT),
    ),
    (ZIP, b"", Likeness("a ZIP archive", "ZIP archives", UNPACK)),
    (
        OLE,
        b"_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0",
        Likeness("an Outlook message (msg)", "Outlook messages", SAVE_AS_MAIL),
    ),
    (OLE, b"", Likeness("an old Word or Office file", "old Word or Office files", SAVE_AS_TEXT)),
)
"""Files that hold others: how they begin, a name in them, and what they are by that name."""
NOISE = Likeness(
    "binary data",
    "binary files",
    "leave it out, or name its encoding with --encoding if it is text",
)


def look(octets: bytes, *, any_text: bool = False) -> Likeness | None:
    """Return what the beginning of a file looks like, or None if it is text.

    Noise is what has too many control characters to be text in an encoding that is guessed;
    with `any_text` (the user named the encoding) only known kinds of file are reported.

    b"%PDF-1.7" -> ("a PDF document", ...)
    """
    sample = octets[:SAMPLE]
    bare = sample.removeprefix(BOM_UTF8).lstrip()  # a PDF begins after what is put before it
    known = next(_known(sample), None) or next(_known(bare), None)
    return known or (NOISE if not any_text and _noise(sample) else None)


def _known(sample: bytes) -> Iterator[Likeness]:
    if any(sample.startswith(octets, at) for at, octets in BY_OFFSET.items()):
        for kind in KINDS:
            if any(sample.startswith(octets, at) for at, octets in kind.signatures):
                yield kind
    yield from (
        kind for begins, name, kind in WITHIN if sample.startswith(begins) and name in sample
    )


def _noise(sample: bytes) -> bool:
    """Return whether bytes are noise: many control characters, or little between NULs.

    A wire story has half a dozen control characters around it (SOH, STX, ETX, EOT), more than one
    in twenty only if it is a line long; in random bytes one in nine is one. NULs stand between
    stories or pad them; in numbers, and in UTF-32, hardly a byte is without one beside it.
    """
    if byte_order(sample) or wide_without_mark(sample):
        return False
    pieces = [piece for piece in sample.split(b"\0") if piece]
    rest = b"".join(pieces)
    controls = len(rest) - len(rest.translate(None, CONTROLS))
    sparse = b"\0" in sample and len(rest) < 3 * max(1, len(pieces))
    return sparse or controls > max(12, len(rest) / 14)
