"""The names of encodings."""

import codecs

import pytest

from wirecli.errors import UserError
from wirecli.readers.charset_names import codec, known


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        ("windows-1251", "cp1251"),
        ("windows-1251", "WINDOWS_1251"),
        ("iso-8859-1", "Latin-1"),
        ("iso-8859-15", "iso8859_15"),
        ("utf-8", "U8"),
        ("utf-16le", "UTF-16LE"),
        ("shift_jis", "sjis"),
        ("windows-31j", "cp932"),
        ("macintosh", "mac-roman"),
        ("us-ascii", "ASCII"),
        ("ibm866", "866"),
        ("koi8-u", "koi8-u"),
    ],
)
def test_an_encoding_has_its_iana_name(expected: str, name: str) -> None:
    assert expected == known(name)


@pytest.mark.parametrize("name", ["base64", "rot13", "zlib", "idna", "unicode_escape", "mbcs", ""])
def test_what_encodes_no_text_is_unknown(name: str) -> None:
    with pytest.raises(UserError, match="unknown encoding"):
        known(name)


@pytest.mark.parametrize(
    ("nearest", "name"), [("windows-1251", "windos-1251"), ("koi8-r", "koi8-rr"), ("gbk", "gkb")]
)
def test_the_nearest_name_is_proposed(nearest: str, name: str) -> None:
    with pytest.raises(UserError, match=f"did you mean {nearest}"):
        known(name)


@pytest.mark.parametrize("name", ["koi8\0r", "koi\ud800", "k\n" * 50])
def test_a_name_of_any_characters_is_reported_in_one_line(name: str) -> None:
    with pytest.raises(UserError) as error:
        known(name)
    assert str(error.value).isascii()
    assert str(error.value).isprintable()


@pytest.mark.parametrize("iana", ["utf-8", "windows-1251", "koi8-u", "ibm866", "hz-gb-2312"])
def test_python_has_a_codec_for_an_iana_name(iana: str) -> None:
    assert codecs.lookup(codec(iana))
