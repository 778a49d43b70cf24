"""What is no text, by its first bytes."""

import bz2
import gzip
import io
import lzma
import pickle
import random
import zipfile

import pytest

from wirecli.readers.sniff import look

STORY = "OAKVALE (XYZ) - The river council said on Monday it would build a bridge.\r\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"
"""How the old files of Microsoft's programs begin: OLE, a file of files."""


def zipped(*names: str) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as files:
        for name in names:
            files.writestr(name, "application/epub+zip" if name == "mimetype" else "<x/>")
    return archive.getvalue()


@pytest.mark.parametrize(
    ("phrase", "octets"),
    [
        ("gzip-compressed data", gzip.compress(b"story")),
        ("bzip2-compressed data", bz2.compress(b"story")),
        ("xz-compressed data", lzma.compress(b"story")),
        ("a PDF document", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("a PNG image", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a JPEG image", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        ("a GIF image", b"GIF89a\x01\0\x01\0"),
        ("a TIFF image", b"II*\0\x08\0\0\0"),
        ("a WebP image", b"RIFF\x24\0\0\0WEBPVP8 "),
        ("an RTF document", b"{\\rtf1\\ansi Story}"),
        ("a program", b"\x7fELF\x02\x01\x01"),
        ("an SQLite database", b"SQLite format 3\0\x10\0"),
        ("a Parquet table", b"PAR1\x15\x04\x15"),
        ("an MP3 recording", b"ID3\x04\0\0"),
        ("an MP4 film or recording", b"\0\0\0\x18ftypmp42"),
        ("a HEIF image", b"\0\0\0\x2cftypheic\0\0\0\0"),
        ("an MP4 film or recording", b"\0\0\0\x2cftypisom\0\0\0\0"),
        ("an AVI film", b"RIFF\x24\0\0\0AVI LIST"),
        ("a Matroska or WebM film", b"\x1a\x45\xdf\xa3\x9fB\x86\x81"),
        ("a FLAC recording", b"fLaC\0\0\0\x22"),
        ("an Ogg recording", b"OggS\0\2\0\0"),
        ("a font", b"wOF2\0\1\0\0"),
        ("a program", b"\xca\xfe\xba\xbe\0\0\0\x34"),
        ("a folder's settings (.DS_Store)", b"\0\0\0\1Bud1\0\0"),
        ("a binary property list", b"bplist00\xd1\1\2"),
        ("a Python pickle", pickle.dumps(["story"], protocol=4)),
        ("a Python pickle", pickle.dumps(["story"], protocol=2)),
        ("an Outlook mailbox (pst)", b"!BDN\0\0\0\0SM"),
        ("an Outlook message (msg)", OLE + "__substg1.0_0037".encode("utf-16-le")),
        ("an old Word or Office file", OLE + "WordDocument".encode("utf-16-le")),
        ("a tar archive", b"story.txt".ljust(257, b"\0") + b"ustar\x0000"),
        ("a Word document (docx)", zipped("[Content_Types].xml", "word/document.xml")),
        ("an Excel workbook (xlsx)", zipped("[Content_Types].xml", "xl/workbook.xml")),
        ("an EPUB book", zipped("mimetype", "book.opf")),
        ("a ZIP archive", zipped("a.txt")),
        ("binary data", random.Random(1).randbytes(5000)),
        ("binary data", b"\0" * 100),
        ("binary data", b"".join(n.to_bytes(4, "little") for n in range(500))),
        ("binary data", b"".join(n.to_bytes(4, "big") for n in range(1, 500))),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_what_is_no_text_is_told_by_its_beginning(phrase: str, octets: bytes) -> None:
    likeness = look(octets)
    assert likeness is not None
    assert phrase == likeness.phrase


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        STORY.encode(),
        STORY.encode("utf-16"),
        STORY.encode("utf-16-le"),
        STORY.encode("utf-32-le"),
        STORY.encode("utf-32"),
        "СОСНОВКА, 7 мая. Мост открыт.".encode("utf-16-be"),
        "СОСНОВКА, 7 мая. Мост открыт.".encode("koi8-r"),
        b"\x16\x16\x01XYZ012 4 A 0087\x1f\r\n\x02\x0e" + STORY.encode() + b"\x03\x04\x0c" * 3,
        f"{STORY}\0{STORY}\0One more.\0".encode(),
        f"{STORY}\0{STORY}\0Größe.\0".encode("latin-1"),
        STORY.encode() + b"\0" * 500,
        b"\x01\x02\x03",
        b"The ftyp of mustard, BM, PK, GIF and ID3 are no files.",
    ],
    ids=[
        *["empty", "ascii", "utf-16", "utf-16-le", "utf-32-le", "utf-32", "utf-16-be", "koi8-r"],
        *["wire", "nul-split", "nul-latin", "nul-padded", "controls", "words"],
    ],
)
def test_a_text_is_told_from_noise(octets: bytes) -> None:
    assert look(octets) is None


def test_with_a_named_encoding_noise_is_a_text() -> None:
    assert look(b"\0\0\0a\0\0\0b", any_text=True) is None


def test_with_a_named_encoding_a_known_kind_of_file_is_still_none() -> None:
    likeness = look(b"%PDF-1.7\n", any_text=True)
    assert likeness is not None
    assert likeness.phrase == "a PDF document"
