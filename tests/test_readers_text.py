"""A plain text: one input, one source."""

import io
from typing import Any

import pytest

from wirecli.readers import text
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble


def read(octets: bytes, head: bytes = b"", **options: Any) -> list[Source | Trouble]:
    opened = Opened("wire.txt", head, io.BytesIO(octets))
    return list(text.read(opened, ReadOptions()._replace(**options)))


def test_an_input_is_one_source() -> None:
    text = "Größe und Maß der Brücke über den Fluß\r\n\x03"
    expected = Source("wire.txt", text, "iso-8859-1", "text")
    assert [expected] == read(text.encode("latin-1"))


def test_an_empty_input_is_an_empty_text() -> None:
    assert [Source("wire.txt", "", "utf-8", "text")] == read(b"")


def test_the_head_is_a_part_of_the_text() -> None:
    assert [Source("wire.txt", "One.\nTwo.\n", "utf-8", "text")] == read(b"Two.\n", b"One.\n")


def test_what_is_replaced_is_a_defect() -> None:
    defects = ("decoded-with-replacement",)
    expected = Source("wire.txt", "a\ufffd", "utf-8", "text", defects=defects)
    assert [expected] == read(b"a\xff", encoding="utf-8")


def test_what_is_no_text_is_a_trouble_that_says_what_it_looks_like() -> None:
    [trouble] = read(b"%PDF-1.4\n")
    assert isinstance(trouble, Trouble)
    assert trouble[:2] == ("wire.txt", "looks like a PDF document")


@pytest.mark.parametrize("head", [b"", b"12345"])
def test_an_input_larger_than_allowed_is_a_trouble(head: bytes) -> None:
    expected = "larger than 10 bytes"
    [trouble] = read(b"123456", head + b"12345", max_bytes=10)
    assert isinstance(trouble, Trouble)
    assert expected == trouble.what


def test_an_input_as_large_as_allowed_is_read() -> None:
    assert [Source("wire.txt", "1234567890", "utf-8", "text")] == read(b"1234567890", max_bytes=10)
