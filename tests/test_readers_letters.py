"""Which encoding bytes are in: right on copy of each language, never certain and wrong."""

from encodings.aliases import aliases
from functools import cache
from itertools import product
from unicodedata import normalize

import pytest
from support.tongues import COPY, Copy, encoded

from wirecli.data.alphabets import ALPHABETS, ENCODINGS
from wirecli.readers import charset_guess
from wirecli.readers.charset_names import NOT_OF_TEXTS, WITHOUT_ALIAS
from wirecli.readers.decode import GUESSED, Decoded
from wirecli.readers.decode import decode as decode_anew

IDEOGRAPHS = {"ja", "ko", "zh-Hans", "zh-Hant"}
MULTIBYTE = {
    *["big5", "big5hkscs", "cp932", "cp949", "cp950", "euc_jis_2004", "euc_jisx0213", "euc_jp"],
    *["euc_kr", "gb18030", "gb2312", "gbk", "johab"],
    *["shift_jis", "shift_jis_2004", "shift_jisx0213"],
}
CROATIAN = {"mac_croatian"}
INDISTINCT = {"utf_7"}  # plain ASCII, and obsolete
SOMETIMES_ASCII = {"cp424", "utf_16_be", "utf_16_le"}
"""Encodings whose bytes are ASCII and no NUL, for a headline in Hebrew or Thai."""
PAIRS = [
    pytest.param(copy, encoding, id=f"{copy.language}-{encoding}")
    for copy in COPY
    for encoding in copy.encodings.split()
]


@cache
def decode(octets: bytes) -> Decoded:
    """Return how bytes are read: a text has the same ones in many encodings and several tests."""
    return decode_anew(octets)


each_pair = pytest.mark.parametrize(("copy", "encoding"), PAIRS)


@each_pair
def test_a_story_is_decoded_as_it_was_written(copy: Copy, encoding: str) -> None:
    octets = encoded(copy.long, encoding)
    assert decode(octets).text == octets.decode(encoding)


@each_pair
def test_a_headline_and_a_paragraph_are_enough(copy: Copy, encoding: str) -> None:
    octets = encoded(copy.short, encoding)
    assert decode(octets).text == octets.decode(encoding)


@each_pair
def test_a_headline_alone_is_decoded_or_said_to_be_a_guess(copy: Copy, encoding: str) -> None:
    octets = encoded(copy.headline, encoding)
    text, _, defects = decode(octets)
    assert text == octets.decode(encoding) or GUESSED in defects


@each_pair
def test_of_a_whole_story_the_evidence_is_clear(copy: Copy, encoding: str) -> None:
    assert decode(encoded(copy.long, encoding)).defects == ()


@pytest.mark.parametrize("copy", COPY, ids=lambda copy: copy.language)
def test_no_text_is_certain_and_wrong_in_any_encoding_of_python(copy: Copy) -> None:
    for text, encoding in product((copy.headline, copy.long), _encodings_for(copy.language)):
        octets = _written(text, encoding)
        found = decode(octets)
        right = octets == b"" or found.text == octets.decode(encoding)
        assert right or GUESSED in found.defects, (encoding, found.encoding, found.text[:60])


def _encodings_for(language: str) -> list[str]:
    """Return all encodings of texts but those that such copy was never published in.

    Those of East Asia have a few European letters, which no European agency used; Mac Croatian is
    Mac Roman but for a dozen signs.
    """
    elsewhere = set() if language in IDEOGRAPHS else MULTIBYTE
    elsewhere |= set() if language in {"hr", "sl"} else CROATIAN
    every = {*aliases.values(), *WITHOUT_ALIAS}
    return sorted(every - NOT_OF_TEXTS - INDISTINCT - elsewhere)


def _written(text: str, encoding: str) -> bytes:
    try:
        octets = encoded(text, encoding)
    except ValueError:
        return b""
    return b"" if octets.isascii() and encoding in SOMETIMES_ASCII else octets


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *[("ja", "utf_16_le"), ("ja", "utf_16_be"), ("ko", "utf_16_le"), ("ko", "utf_16_be")],
        *[("zh-Hans", "utf_16_le"), ("zh-Hans", "utf_16_be"), ("zh-Hant", "utf_16_be")],
        *[("ja", "utf_32_be"), ("de", "utf_32_be"), ("de", "utf_32_le"), ("ar", "utf_32_le")],
        *[("ru", "hz"), ("ja", "iso2022_jp_2"), ("ko", "iso2022_jp_2"), ("pl", "iso2022_jp_3")],
    ],
)
def test_unicode_without_a_mark_and_escapes_are_certain(language: str, encoding: str) -> None:
    (copy,) = (copy for copy in COPY if copy.language == language)
    octets = encoded(copy.long, encoding)
    text, _, defects = decode(octets)
    assert (text, defects) == (octets.decode(encoding), ())


@pytest.mark.parametrize("text", ["a ~{ b ~} c", "~{ab", "~{abc~}", "see /~{joe}/"])
def test_a_tilde_and_a_brace_are_no_chinese(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8", ())


@pytest.mark.parametrize("text", ["ab\0cd\0ef\0", "Straße\0Größe\0", "Один\0два\0"])
def test_names_with_nul_between_them_are_not_wide(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8", ())


def test_the_national_letters_of_a_code_page_are_read() -> None:
    octets = "À Québec, l'école où l'élève est entrée".encode("cp863")  # in ibm850 "Ä Québec"
    assert decode(octets)[:2] == (octets.decode("cp863"), "ibm863")


def test_a_sign_that_copy_has_takes_no_certainty() -> None:
    text = "Die Brücke über die Lärch in Köln öffnet früh, hört man. © Möller für Süd\n"
    assert decode(text.encode("cp1252") * 3) == (text * 3, "iso-8859-1", ())


def test_text_that_looks_like_no_language_here_is_a_guess() -> None:
    octets = "Њгбж шщцд хмњ ћџђљ жбвгд џћђ шщчц. ".encode("cp1251") * 9
    assert GUESSED in decode(octets).defects


def test_two_letters_of_a_name_may_be_any_of_several_languages() -> None:
    octets = "Dębów i Męków".encode("windows-1250")  # in windows-1252 "Dêbów", which is French
    assert GUESSED in decode(octets).defects


def test_a_language_without_an_alphabet_here_is_left_to_the_library_and_is_a_guess() -> None:
    text = (
        "Cây cầu cũ sẽ đóng cửa cho đến mùa xuân, chính quyền thành phố cho biết hôm thứ năm. "
        "Các kỹ sư đã tìm thấy vết nứt ở hai trụ cầu, và công việc tốn kém gấp đôi dự kiến."
    )
    octets = _vietnamese(text)
    assert decode(octets) == (octets.decode("cp1258"), "windows-1258", (GUESSED,))


def _vietnamese(text: str) -> bytes:
    """Return a text in windows-1258, which writes a tone behind its vowel."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    parts = [normalize("NFD", letter) for letter in text]
    bare = [normalize("NFC", "".join(sign for sign in part if sign not in tones)) for part in parts]
    toned = ["".join(sign for sign in part if sign in tones) for part in parts]
    return "".join(map("".join, zip(bare, toned, strict=True))).encode("cp1258")


def test_a_library_that_finds_nothing_leaves_the_likeliest_reading() -> None:
    octets = bytes(range(0x80, 0x100)) * 3
    assert GUESSED in decode(octets).defects


def test_a_line_break_within_the_evidence_changes_nothing() -> None:
    (copy,) = (copy for copy in COPY if copy.language == "ja")
    octets = copy.long.replace("。", "。\n").encode("shift_jis")
    assert decode(octets).text == octets.decode("shift_jis")


def test_only_so_much_of_a_long_text_is_judged() -> None:
    octets = "Größe und Maß\n".encode("windows-1252") * 100_000
    assert len(charset_guess.sample(octets)) < 2 * charset_guess.SAMPLE


def test_a_long_line_is_sampled_where_a_character_begins() -> None:
    octets = ("橋" * 30_000).encode("gb18030")
    assert set(charset_guess.sample(octets).decode("gb18030", "ignore")) == {"橋"}


def test_the_languages_of_an_encoding_have_their_alphabets() -> None:
    known = {row.language for row in ALPHABETS}
    languages = [(row.name, language) for row in ENCODINGS for language in row.languages.split()]
    assert [pair for pair in languages if pair[1] not in known] == []


def test_an_alphabet_has_each_letter_once() -> None:
    twice = [row.language for row in ALPHABETS if len(set(row.letters)) < len(row.letters)]
    assert twice == []


@pytest.mark.parametrize(
    ("expected", "octets"),
    [
        ("iso-8859-1", b"caf\xe9"),
        ("windows-1252", b"\x93caf\xe9\x94"),
        ("iso-8859-1", b"caf\xe9 \x81\x8d"),  # controls without a sign in windows-1252
        ("windows-1252", b"\x93caf\xe9\x94 \x9d"),  # one undefined byte is damage
    ],
)
def test_a_text_without_the_signs_of_windows_is_named_iso_8859_1(
    expected: str, octets: bytes
) -> None:
    assert expected == charset_guess.plain_name(octets, "windows-1252")
