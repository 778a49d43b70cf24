"""Bytes -> text: which encoding it is, what becomes of what cannot be decoded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.errors import UserError
from wirecli.readers import charset_guess
from wirecli.readers.charset_names import codec
from wirecli.readers.decode import LineDecoder, decode

RUSSIAN = "СОСНОВКА, 12 марта. /Корр. Лес-Информ/. Мост через реку откроют в субботу,\nсообщил мэр."
SPANISH = "Peñalar, 3 ene (XYZ).- El río creció más de un metro, según el alcalde.\n"
GERMAN = "Mühlbach (xyz) - Die Brücke über den Fluß wird für zwei Wochen gesperrt.\n"
FRENCH = "PONT-LEVÉ, 4 août - La crue a été maîtrisée, a déclaré à midi le préfet.\n"
PORTUGUESE = "Vila Chã - A eleição não será adiada, é o que diz a comissão.\n"
QUOTED = "OAKVALE — “It is over,” the mayor’s office said.\n"
UKRAINIAN = "Київець, 5 липня. Міст відкриють у неділю, повідомив мер міста.\n"
BELARUSIAN = "Бярозава, 5 ліпеня. Мост адкрыюць у нядзелю, паведаміў старшыня.\n"


@pytest.mark.parametrize(
    ("expected", "octets"),
    [
        (("Oakvale", "utf-8", ()), b"Oakvale"),
        (("", "utf-8", ()), b""),
        (("Größe", "utf-8", ()), "Größe".encode()),
        (("Größe", "utf-8", ()), b"\xef\xbb\xbf" + "Größe".encode()),
        (("Größe", "utf-16le", ()), b"\xff\xfe" + "Größe".encode("utf-16-le")),
        (("Größe", "utf-16be", ()), b"\xfe\xff" + "Größe".encode("utf-16-be")),
        (("Größe", "utf-32le", ()), b"\xff\xfe\0\0" + "Größe".encode("utf-32-le")),
        (("Größe", "utf-32be", ()), b"\0\0\xfe\xff" + "Größe".encode("utf-32-be")),
        (("\ufeffOakvale", "utf-8", ()), b"\xef\xbb\xbf" * 2 + b"Oakvale"),
    ],
    ids=["ascii", "empty", "utf-8", "bom-8", "bom-16le", "bom-16be", "bom-32le", "bom-32be", "two"],
)
def test_unicode_is_told_by_its_mark_or_by_being_well_formed(
    expected: tuple[str, str, tuple[str, ...]], octets: bytes
) -> None:
    assert expected == decode(octets)


@pytest.mark.parametrize("encoding", ["utf-16le", "utf-16be"])
@pytest.mark.parametrize("text", [QUOTED, GERMAN, RUSSIAN, UKRAINIAN], ids=["en", "de", "ru", "uk"])
def test_utf_16_without_a_mark_is_told_by_its_nuls(text: str, encoding: str) -> None:
    assert (text, encoding, ()) == decode(text.encode(encoding))


@pytest.mark.parametrize("separator", ["\0", "\0\n", "\n\0\0"])
def test_stories_with_nul_between_them_are_not_utf_16(separator: str) -> None:
    text = separator.join([GERMAN, SPANISH, "One line.", GERMAN, ""])
    assert (text, "utf-8", ()) == decode(text.encode())
    assert text == decode(text.encode("windows-1252")).text


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r"])
@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN,
        RUSSIAN.upper(),
        RUSSIAN.lower(),
        "Сосновка, 7 мая",
        "ЛЕС-ИНФОРМ, Сосновка. Паводок COVID-19 NATO XYZ: ситуация под контролем",
        "The Sosnovka paper Лесная правда said on Monday the bridge would open.",
    ],
    ids=["dateline", "capitals", "small", "short", "with-latin", "name-in-english"],
)
def test_russian_of_one_byte_a_letter_is_told_by_its_letters(text: str, encoding: str) -> None:
    assert (text, encoding) == decode(text.encode(encoding))[:2]


def test_a_headline_in_capitals_is_not_read_in_small_letters_of_another_encoding() -> None:
    text = "МЭР ОБЕЩАЕТ НОВЫЙ МОСТ"
    assert decode(text.encode("windows-1251")).text == text  # in koi8-r "лщп наеыюер мнбши лняр"


def test_a_headline_in_capitals_that_may_be_greek_is_a_guess() -> None:
    text = "МЭР ОБЕЩАЕТ НОВЫЙ МОСТ"  # in windows-1253 "νός οβεύαετ ξοχωκ νοστ"
    assert decode(text.encode("koi8-r")) == (text, "koi8-r", ("encoding-guessed",))


def test_a_russian_dateline_with_a_sentence_is_certain() -> None:
    assert decode(RUSSIAN.encode("windows-1251")).defects == ()


@pytest.mark.parametrize("text", [UKRAINIAN, BELARUSIAN], ids=["uk", "be"])
def test_other_cyrillic_is_windows_1251(text: str) -> None:
    assert (text, "windows-1251", ()) == decode(text.encode("windows-1251"))


@pytest.mark.parametrize(
    "text",
    [SPANISH, GERMAN, FRENCH, PORTUGUESE, GERMAN.upper(), SPANISH.upper(), "De 8 à 9 heures"],
    ids=["es", "de", "fr", "pt", "DE", "ES", "one-letter"],
)
def test_accents_alone_are_iso_8859_1(text: str) -> None:
    assert (text, "iso-8859-1") == decode(text.encode("iso-8859-1"))[:2]


@pytest.mark.parametrize(
    "text",
    [QUOTED, SPANISH + "“Sí”, dijo.", "It cost 5 € a day…", "La cœur", "x" * 70000 + QUOTED],
    ids=["quotes", "es", "euro", "oe", "late"],
)
def test_a_typographic_sign_makes_it_windows_1252(text: str) -> None:
    assert (text, "windows-1252") == decode(text.encode("windows-1252"))[:2]


def test_two_pairs_of_english_quotation_marks_are_certain() -> None:
    text = f"{QUOTED}{QUOTED}"
    assert decode(text.encode("windows-1252")).defects == ()


def test_one_undefined_byte_among_quotation_marks_is_replaced() -> None:
    octets = QUOTED.encode("windows-1252") + b"\x81"
    text, encoding, defects = decode(octets)
    assert (text, encoding) == (f"{QUOTED}\ufffd", "windows-1252")
    assert "decoded-with-replacement" in defects


def test_a_word_or_two_of_western_letters_is_a_guess() -> None:
    octets = "La cœur".encode("windows-1252")  # in windows-1250 "cśur"
    assert decode(octets).defects == ("encoding-guessed",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("橋は日曜日に再開すると市は述べた。\n", "iso-2022-jp"),
        ("다리는 일요일에 다시 열린다고 시가 밝혔다.\n", "iso-2022-kr"),
    ],
)
def test_escapes_announce_the_characters_of_seven_bits(text: str, encoding: str) -> None:
    assert (text, encoding, ()) == decode(text.encode(encoding))


def test_an_escape_that_announces_nothing_is_a_control_of_the_text() -> None:
    assert decode(b"A\x1b$B\xff") != decode(b"A\x1b$B")
    assert decode(b"A \x1b$5 fee").text == "A \x1b$5 fee"


def test_utf_8_cut_within_a_letter_is_still_utf_8() -> None:
    octets = RUSSIAN.encode() + b"\xd0"
    assert decode(octets) == (RUSSIAN + "\ufffd", "utf-8", ("decoded-with-replacement",))


def test_half_a_surrogate_pair_after_a_mark_is_replaced() -> None:
    expected = ("a\ufffdb", "utf-16le", ("decoded-with-replacement",))
    assert expected == decode(b"\xff\xfea\0\x00\xd8b\0")


def test_line_ends_stay_as_they_are() -> None:
    assert decode("a\r\nb\rc\n\x85\u2028".encode()).text == "a\r\nb\rc\n\x85\u2028"


@pytest.mark.parametrize(
    ("expected", "octets", "encoding"),
    [
        (("нет", "windows-1251", ()), b"\xed\xe5\xf2", "cp1251"),
        (("нет", "ibm866", ()), b"\xad\xa5\xe2", "CP866"),
        (("ab", "utf-8", ()), b"\xef\xbb\xbfab", "UTF8"),
        (("ab", "utf-8", ()), b"\xef\xbb\xbfab", "utf-8-sig"),
        (("ab", "utf-16be", ()), b"\xfe\xff\0a\0b", "utf-16"),
        (("ab", "utf-16be", ()), b"\0a\0b", "utf-16"),
        (("ab", "utf-16le", ()), b"\xff\xfea\0b\0", "utf-16-le"),
        (("caf\ufffd", "utf-8", ("decoded-with-replacement",)), b"caf\xe9", "utf-8"),
        (("caf\ufffd", "us-ascii", ("decoded-with-replacement",)), b"caf\xe9", "ascii"),
        (("\ufffd", "utf-7", ("decoded-with-replacement",)), b"+2AA-", "utf-7"),
    ],
)
def test_the_encoding_that_the_user_names_is_taken(
    expected: tuple[str, str, tuple[str, ...]], octets: bytes, encoding: str
) -> None:
    assert expected == decode(octets, encoding)


def test_an_unknown_encoding_is_the_users_error() -> None:
    with pytest.raises(UserError, match=r"unknown encoding 'utf-88'; did you mean utf-8\?"):
        decode(b"", "utf-88")


ANY_BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace")),
    st.text("абвгдежзийПРСТ “”—\n", max_size=100).map(lambda text: text.encode("cp1251")),
)
MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16le": b"\xff\xfe",
    "utf-16be": b"\xfe\xff",
    "utf-32le": b"\xff\xfe\0\0",
    "utf-32be": b"\0\0\xfe\xff",
}


@given(mark=st.sampled_from([b"", *MARKS.values()]), octets=ANY_BYTES)
def test_no_byte_is_lost_and_nothing_raises(mark: bytes, octets: bytes) -> None:
    text, encoding, defects = decode(mark + octets)
    text.encode("utf-8")
    if "decoded-with-replacement" not in defects and not encoding.startswith("iso-2022"):
        assert (mark + octets).removeprefix(MARKS.get(encoding, b"")) == text.encode(
            codec(encoding)
        )


@given(
    octets=st.binary(max_size=100), encoding=st.sampled_from(["utf-7", "utf-16", "gbk", "cp037"])
)
def test_no_encoding_raises_whatever_the_bytes(octets: bytes, encoding: str) -> None:
    text = decode(octets, encoding).text
    assert text.encode("utf-8").decode("utf-8") == text


POLISH = (
    "Dęby\n",  # alone it may be "Dêby", French in windows-1252
    "Stary most w Dębowie pozostanie zamknięty do wiosny.\n",
    "„Znaleźliśmy pęknięcia w dwóch filarach” - powiedziała inżynier Małgorzata Świątek.\n",
    "Kosztowały już dwa razy więcej.\n",
)


def test_lines_of_one_input_are_evidence_for_those_behind_them() -> None:
    decoder = LineDecoder(None, lambda: b"")
    found = [decoder.decode(line.encode("windows-1250")) for line in POLISH]
    assert [line.text for line in found[2:]] == list(POLISH[2:])
    assert found[3].defects == ()


def test_what_lies_ahead_is_evidence_for_the_first_line() -> None:
    decoder = LineDecoder(None, lambda: "".join(POLISH[1:]).encode("windows-1250"))
    assert decoder.decode(POLISH[0].encode("windows-1250")) == (POLISH[0], "windows-1250", ())


def test_a_line_of_utf_8_among_others_is_utf_8() -> None:
    decoder = LineDecoder(None, lambda: b"")
    decoder.decode("".join(POLISH).encode("windows-1250"))
    assert decoder.decode("Świątek".encode()) == ("Świątek", "utf-8", ())


def test_lines_that_stay_uncertain_are_judged_a_few_times_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[bytes] = []

    def uncertain(octets: bytes) -> charset_guess.Guess:
        calls.append(octets)
        return charset_guess.Guess("windows-1250", sure=False)

    monkeypatch.setattr(charset_guess, "guess", uncertain)
    decoder = LineDecoder(None, lambda: b"")
    for _ in range(10_000):
        decoder.decode(b"D\xeaby\n")
    assert len(calls) < 20
