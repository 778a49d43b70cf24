"""JSON Lines: one record, one source."""

import io
import sys
from typing import Any

import pytest

from wirecli.readers import jsonl
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble

REPLACED = ("decoded-with-replacement",)


def read(octets: bytes, head: bytes = b"", **options: Any) -> list[Source | Trouble]:
    opened = Opened("wire", head, io.BytesIO(octets))
    return list(jsonl.read(opened, ReadOptions()._replace(**options)))


def only_source(octets: bytes, **options: Any) -> Source:
    [source] = read(octets, **options)
    assert isinstance(source, Source)
    return source


def only_trouble(octets: bytes, **options: Any) -> Trouble:
    [trouble] = read(octets, **options)
    assert isinstance(trouble, Trouble)
    return trouble


def test_a_record_is_a_source() -> None:
    expected = Source("wire", "Größe\n", "utf-8", "jsonl", "A1", "2023-11-23")
    assert expected == only_source('{"id":"A1","text":"Größe\\n","date":"2023-11-23"}\n'.encode())


@pytest.mark.parametrize(
    ("expected", "octets"),
    [
        (["a", "b"], b'{"text":"a"}\n{"text":"b"}\n'),
        (["a", "b"], b'{"text":"a"}\r\n{"text":"b"}\r\n'),
        (["a", "b"], b'\n  \r\n{"text":"a"}\n\n\t\n{"text":"b"}'),
        (["a", "b"], b'\xef\xbb\xbf{"text":"a"}\n\xef\xbb\xbf{"text":"b"}\n'),
        (["a\u2028b\x85", ""], '{"text":"a\u2028b\x85"}\n{"text":""}\n'.encode()),
        (["\U0001f600"], b'{"text":"\\ud83d\\ude00"}'),
        (["b"], b'{"text":"a","text":"b","score":NaN,"more":[{}]}'),
        ([], b""),
        ([], b"\n\n"),
    ],
    ids=["lf", "crlf", "blank", "bom", "other-breaks", "pair", "other-members", "empty", "blanks"],
)
def test_each_line_that_is_not_blank_is_a_record(expected: list[str], octets: bytes) -> None:
    assert expected == [source.text for source in read(octets) if isinstance(source, Source)]


@pytest.mark.parametrize("head", [b'{"te', b'{"text":"a"}\n', b'{"text":"a"}\n{"text":', b""])
def test_the_head_is_read_before_the_stream(head: bytes) -> None:
    octets = b'{"text":"a"}\n{"text":"b"}\n'
    found = read(octets.removeprefix(head), head)
    assert [source.text for source in found if isinstance(source, Source)] == ["a", "b"]


@pytest.mark.parametrize(
    ("expected", "written"),
    [
        ("A1", b'"A1"'),
        ("1", b"1"),
        ("1.50", b"1.50"),
        ("1e5", b"1e5"),
        ("9" * 6000, b"9" * 6000),
        ("-0", b"-0"),
        (None, b"null"),
        (None, b'""'),
        ("a\ufffd", b'"a\\udc80"'),
    ],
    ids=["string", "integer", "decimal", "exponent", "long", "minus", "null", "empty", "surrogate"],
)
def test_an_id_is_a_string_or_a_number_as_it_is_written(
    expected: str | None, written: bytes
) -> None:
    assert expected == only_source(b'{"text":"a","id":%s}' % written).id


@pytest.mark.parametrize(
    ("expected", "written"), [("May 3", b'"May 3"'), (None, b"null"), (None, b'""')]
)
def test_a_date_is_a_string_as_it_is_written(expected: str | None, written: bytes) -> None:
    assert expected == only_source(b'{"text":"a","date":%s}' % written).date


def test_the_user_may_name_the_members() -> None:
    octets = b'{"body":"a","no":7,"day":"2023","text":"x","id":"x","date":"x"}'
    found = only_source(octets, text_key="body", id_key="no", date_key="day")
    assert (found.text, found.id, found.date) == ("a", "7", "2023")


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        ("not JSON: ", b"{'text': 'a'}"),
        ("not JSON: ", b'{"text":"a"'),
        ("not JSON: ", b'{"text":"a"} {"text":"b"}'),
        ("not JSON: ", b'{"text":"a\tb"}'),
        ("not JSON: ", b"OAKVALE (XYZ) - The council said."),
        ("an array, not a JSON object", b'["a"]'),
        ("a string, not a JSON object", b'"a"'),
        ("a number, not a JSON object", b"7"),
        ("null, not a JSON object", b"null"),
        ("not a record: nested too deeply", b'{"text":' + b"[" * 200_000),
        ('no member "text" (it has "note", "a\\nb")', b'{"note":"a","a\\nb":1}'),
        ('no member "text" (it has none)', b"{}"),
        ('"text" is null, not a string', b'{"text":null}'),
        ('"text" is a number, not a string', b'{"text":5}'),
        ('"text" is an array, not a string', b'{"text":["a",1]}'),
        ('"id" is true or false, not a string or a number', b'{"text":"a","id":true}'),
        ('"id" is an object, not a string or a number', b'{"text":"a","id":{}}'),
        ('"date" is an object, not a string or a number', b'{"text":"a","date":{}}'),
    ],
)
def test_a_bad_line_is_a_trouble_and_the_others_are_read(expected: str, line: bytes) -> None:
    first, bad, last = read(b'{"text":"a"}\n' + line + b'\n{"text":"b"}\n')
    assert isinstance(first, Source)
    assert isinstance(bad, Trouble)
    assert isinstance(last, Source)
    assert bad.name == "wire:2"
    assert bad.what.startswith(expected)
    assert bad.what.isprintable()


def test_a_line_is_numbered_by_all_the_lines_before_it() -> None:
    assert only_trouble(b"\n\n \nnonsense", from_="jsonl").name == "wire:4"


@pytest.mark.parametrize("option", ["text_key", "id_key", "date_key"])
def test_a_member_that_the_user_named_must_be_there(option: str) -> None:
    bad = only_trouble(b'{"text":"a"}', **{option: "body"})
    assert ('no member "body" (it has "text")', f"name it with --{option.replace('_', '-')}") == (
        bad.what,
        bad.todo,
    )


def test_a_first_line_without_a_text_is_the_trouble_of_the_whole_input() -> None:
    """Nobody said that it is jsonl, and its other lines are of the same kind."""
    bad = only_trouble(b'{"title":"a"}\n{"title":"b"}\n{"text":"c"}\n')
    assert (bad.name, bad.what) == ("wire", 'no member "text" (it has "title")')


def test_a_first_line_without_a_text_is_passed_over_if_the_user_named_the_format() -> None:
    first, second = read(b'{"title":"a"}\n{"text":"c"}\n', from_="jsonl")
    assert isinstance(first, Trouble)
    assert first.name == "wire:1"
    assert isinstance(second, Source)


def test_a_named_member_may_be_null() -> None:
    assert only_source(b'{"text":"a","no":null}', id_key="no").id is None


def test_half_a_surrogate_pair_is_replaced() -> None:
    found = only_source(b'{"text":"a\\ud83db"}')
    assert (found.text, found.defects) == ("a\ufffdb", REPLACED)


def test_a_line_that_is_not_utf_8_is_decoded_by_its_letters() -> None:
    line = '{"text":"СОСНОВКА, 7 мая. Мост через реку открыт."}'.encode("koi8-r")
    found = only_source(line)
    assert (found.text, found.encoding) == ("СОСНОВКА, 7 мая. Мост через реку открыт.", "koi8-r")


def test_a_line_is_decoded_as_the_user_says() -> None:
    found = only_source(b'{"text":"\xed\xe5\xf2\x98"}', encoding="cp1251")
    assert (found.text, found.encoding, found.defects) == ("нет\ufffd", "windows-1251", REPLACED)


@pytest.mark.parametrize(
    ("expected", "mark", "codec", "encoding"),
    [
        ("utf-16le", b"\xff\xfe", "utf-16-le", None),
        ("utf-16be", b"\xfe\xff", "utf-16-be", None),
        ("utf-16le", b"", "utf-16-le", None),
        ("utf-16le", b"", "utf-16-le", "utf-16le"),
        ("ibm037", b"", "cp037", "cp037"),
    ],
)
def test_lines_of_more_than_one_byte_a_letter_are_read(
    expected: str, mark: bytes, codec: str, encoding: str | None
) -> None:
    octets = mark + '{"text":"a"}\r\n{"text":"b"}\n'.encode(codec)
    found = read(octets[9:], octets[:9], encoding=encoding)
    assert [("a", expected), ("b", expected)] == [
        (source.text, source.encoding) for source in found if isinstance(source, Source)
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_line_larger_than_allowed_is_a_trouble_and_passed_over(end: bytes) -> None:
    lines = [b'{"text":"a"}', b'{"text":"' + b"x" * 5_000_000 + b'"}', b'{"text":"b"}']
    first, large, last = read(end.join(lines), max_bytes=20)
    assert isinstance(first, Source)
    assert large[:2] == ("wire:2", "larger than 20 bytes")
    assert isinstance(last, Source)
    assert last.text == "b"


def test_a_line_as_large_as_allowed_is_read() -> None:
    assert only_source(b'{"text":"a"}\n', max_bytes=12).text == "a"


def test_compressed_data_is_a_trouble() -> None:
    [trouble] = read(b"", b"\x1f\x8b\x08\0\0\n")
    assert trouble[:2] == ("wire", "looks like gzip-compressed data")


def test_a_long_number_is_no_trouble() -> None:
    assert sys.get_int_max_str_digits() < 6000
    assert only_source(b'{"text":"a","n":%s}' % (b"9" * 6000)).text == "a"
