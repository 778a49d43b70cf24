"""Declared encodings: who is believed, the label or the bytes."""

from io import BytesIO

import pytest

from wirecli.readers.labels import Recoder, decode_labelled

GERMAN = "Die Brücke über die Lärch ist geöffnet, sagte der Bürgermeister.\n"
QUOTED = "„Schön“, sagte er über die Größe der Brücke – das Maß ist voll.\n"
RUSSIAN = "Дубрава, 3 мая. Мост через реку откроют в субботу, сообщил мэр Иван Лесной.\n"
JAPANESE = "橋は日曜日に再開すると市は述べた。費用は二倍になった。\n"
MISLABELLED = ("encoding-mislabelled",)


@pytest.mark.parametrize(
    ("encoding", "text", "label"),
    [
        ("utf-8", GERMAN, "utf-8"),
        ("iso-8859-1", GERMAN, "iso-8859-1"),
        ("windows-1251", RUSSIAN, "windows-1251"),
        ("koi8-r", RUSSIAN, "KOI8-R"),
        ("shift_jis", JAPANESE, "Shift_JIS"),
        ("iso-2022-jp", JAPANESE, "iso-2022-jp"),
        ("utf-16le", GERMAN, "utf-16le"),
    ],
)
def test_a_label_that_fits_is_believed(encoding: str, text: str, label: str) -> None:
    assert (text, encoding, ()) == decode_labelled(text.encode(encoding), label)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "windows-1251", "us-ascii"])
def test_utf_8_under_the_label_of_a_one_byte_set_is_utf_8(label: str) -> None:
    assert decode_labelled(GERMAN.encode(), label) == (GERMAN, "utf-8", MISLABELLED)


def test_utf_8_that_a_double_byte_set_cannot_be_is_utf_8() -> None:
    assert decode_labelled(JAPANESE.encode(), "shift_jis") == (JAPANESE, "utf-8", MISLABELLED)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(RUSSIAN, "windows-1251", id="ru"),
        pytest.param(QUOTED, "windows-1252", id="de"),
    ],
)
def test_what_is_labelled_utf_8_and_is_not_is_told_by_its_letters(text: str, encoding: str) -> None:
    assert (text, encoding, MISLABELLED) == decode_labelled(text.encode(encoding), "utf-8")


def test_what_is_labelled_utf_16_without_a_nul_is_not() -> None:
    assert decode_labelled(GERMAN.encode(), "utf-16") == (GERMAN, "utf-8", MISLABELLED)


@pytest.mark.parametrize(
    ("encoding", "text", "label"),
    [
        ("windows-1252", QUOTED, "iso-8859-1"),  # browsers read it so: Encoding Standard, 4.2
        ("gb18030", "橋" + "鎔" * 3, "gb2312"),
        ("windows-949", "똠방각하가 왔다고 시가 밝혔다.", "euc-kr"),
    ],
)
def test_a_label_stands_for_the_encoding_that_extends_it(
    encoding: str, text: str, label: str
) -> None:
    assert (text, encoding, ()) == decode_labelled(text.encode(known_to_python(encoding)), label)


def known_to_python(encoding: str) -> str:
    return {"windows-949": "cp949"}.get(encoding, encoding)


def test_utf_8_with_a_wrong_byte_keeps_its_label() -> None:
    octets = RUSSIAN.encode() + b"\xff"
    expected = (RUSSIAN + "\ufffd", "utf-8", ("decoded-with-replacement",))
    assert expected == decode_labelled(octets, "utf-8")


@pytest.mark.parametrize("label", [None, "x-nobody-knows"])
def test_without_a_label_that_is_known_the_bytes_decide(label: str | None) -> None:
    assert decode_labelled(RUSSIAN.encode("cp1251"), label) == (RUSSIAN, "windows-1251", ())


def test_a_byte_order_mark_is_believed_before_the_label() -> None:
    octets = b"\xef\xbb\xbf" + GERMAN.encode()
    assert decode_labelled(octets, "iso-8859-1") == (GERMAN, "utf-8", ())


def test_ascii_contradicts_no_label() -> None:
    assert decode_labelled(b"It is open.", "iso-8859-1") == ("It is open.", "iso-8859-1", ())


def recoded(octets: bytes, label: str | None, size: int, asked: str | None = None) -> Recoder:
    """Return a recoder that has read all in pieces of so many bytes, with `text` that came out."""
    recoder = Recoder(BytesIO(octets).read, label, asked)
    pieces = iter(lambda: recoder.read(size), b"")
    recoder.text = b"".join(pieces).decode()  # type: ignore[attr-defined]
    return recoder


@pytest.mark.parametrize("size", [60, 61, 62, 1000])
@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        (GERMAN * 9, "utf-8", "utf-8"),
        (RUSSIAN * 9, "windows-1251", "windows-1251"),
        (JAPANESE * 9, "shift_jis", "shift_jis"),
        (JAPANESE * 9, "utf-8", "utf-8"),
    ],
)
def test_a_letter_that_is_cut_between_two_pieces_is_whole(
    text: str, encoding: str, label: str, size: int
) -> None:
    found = recoded(text.encode(encoding), label, size)
    assert (found.text, found.encoding, found.defects) == (text, encoding, ())  # type: ignore[attr-defined]


def test_a_stream_of_ascii_keeps_its_label_until_a_byte_beyond_it() -> None:
    octets = b"<p>It is open.</p>" * 100 + GERMAN.encode()
    found = recoded(octets, "iso-8859-1", 64)
    assert (found.encoding, found.defects) == ("utf-8", MISLABELLED)


def test_the_encoding_that_the_user_names_is_believed_before_the_label() -> None:
    found = recoded(RUSSIAN.encode("koi8-r"), "utf-8", 64, asked="koi8-r")
    assert (found.text, found.defects) == (RUSSIAN, ())  # type: ignore[attr-defined]


def test_a_replacement_character_that_stands_in_the_stream_is_no_damage() -> None:
    assert recoded("Gr\ufffdße".encode(), "utf-8", 64).defects == ()


def test_a_wrong_byte_behind_the_first_piece_is_replaced() -> None:
    found = recoded(RUSSIAN.encode() + b"\xff</p>", "utf-8", 64)
    assert found.defects == ("decoded-with-replacement",)
