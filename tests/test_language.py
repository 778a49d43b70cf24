"""The language of copy: by script, by function words, None when unsure."""

import pytest

from wirecli.layout import language

COPY = {
    "az": "Bələdiyyə köhnə körpünü yenidən açdı və bu iş üçün bir komissiya da yaradıb.",
    "bg": "Градският съвет отвори стария мост след ремонт и каза, че той ще е отворен за всички.",
    "cs": "Městská rada otevřela starý most po opravě a řekla, že je to pro město důležité.",
    "da": "Byrådet har genåbnet den gamle bro, og det blev fejret af mange efter et års arbejde.",
    "de": "Der Stadtrat hat die alte Brücke wieder geöffnet und sich bei den Arbeitern bedankt.",
    "en": "The river council said the old bridge would open again after repairs.",
    "es": "El consejo informó de que el viejo puente volverá a abrirse tras las obras.",
    "fi": "Kaupunginhallitus avasi vanhan sillan ja sanoi, että se on auki myös talvella.",
    "fr": "Le conseil a rouvert le vieux pont et il a remercié les ouvriers pour ce travail.",
    "hu": "A tanács újra megnyitotta a régi hidat, és azt mondta, hogy ez nem az utolsó.",
    "id": "Dewan kota membuka kembali jembatan tua itu dan mengatakan bahwa jembatan akan aman.",
    "it": "Il consiglio ha riaperto il vecchio ponte e ha detto che non sono finiti i lavori.",
    "nl": "De raad heeft de oude brug heropend en zei dat het werk niet voor niets is geweest.",
    "pl": "Rada miasta otworzyła stary most po remoncie i powiedziała, że nie jest to koniec.",
    "pt": "O conselho informou que a velha ponte voltará a abrir depois das obras e não fecha.",
    "ro": "Consiliul a redeschis vechiul pod și a spus că nu mai sunt alte lucrări pentru oraș.",
    "ru": "Городской совет сообщил, что старый мост вновь откроется после ремонта и не закроется.",
    "sv": "Kommunen har öppnat den gamla bron igen och det är till glädje för många, säger rådet.",
    "tr": "Belediye meclisi eski köprüyü yeniden açtı ve bu iş için bir tören de yaptı.",
    "uk": "Міська рада повідомила, що старий міст знову відкриється після ремонту і не закриється.",
    "vi": "Hội đồng thành phố cho biết cây cầu cũ đã được mở lại và không phải sửa trong năm.",
    "ar": "أعلن مجلس المدينة إعادة فتح الجسر القديم بعد ترميمه.",
    "fa": "شورای شهر گفت پل قدیمی پس از تعمیر بازگشایی می‌شود و پیاده‌روی آزاد است.",
    "bn": "নগর পরিষদ মেরামতের পর পুরোনো সেতুটি আবার খুলে দিয়েছে।",
    "el": "Το δημοτικό συμβούλιο άνοιξε ξανά την παλιά γέφυρα.",
    "hi": "नगर परिषद ने मरम्मत के बाद पुराना पुल फिर खोला।",
    "ja": "市議会は、旧橋が修理後に再開されると発表した。",
    "ko": "시의회는 옛 다리가 수리 후 다시 열린다고 밝혔다.",
    "zh": "市议会表示，旧桥修复后将重新开放。",
}


@pytest.mark.parametrize("code", COPY)
def test_copy_is_told_by_its_script_or_its_function_words(code: str) -> None:
    assert language.find(COPY[code]) == code


@pytest.mark.parametrize("marks", ["'", "''", '"', "``"])
def test_marks_of_quotation_do_not_hide_a_word(marks: str) -> None:
    words = "the of to oakvale westport norland marsh reed ellen vault"
    marked = " ".join(f"{marks}{word}{marks}" for word in words.split())
    assert language.find(marked) == "en"


def test_capitals_do_not_hide_the_language() -> None:
    assert language.find(COPY["en"].upper()) == "en"


@pytest.mark.parametrize(
    "copy", ["", "Lima", "OAKVALE 3 WESTPORT 1", "12.5 13.0 14.25", "Ana Ruiz Bo Roe Ann Lee"]
)
def test_copy_without_function_words_has_no_language(copy: str) -> None:
    assert language.find(copy) is None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("en", "the of " + "xyz " * 10, id="an-eighth-of-the-words"),
        pytest.param(None, "the of " + "xyz " * 20, id="a-tenth-of-the-words"),
        pytest.param(None, "the " + "xyz " * 3, id="one-word"),
        pytest.param(None, "x" * 1300 + " the of and to", id="behind-the-sample"),
        pytest.param("ja", "市議会は橋を開いた。", id="signs-and-kana"),
        pytest.param("zh", "市议会重新开放。", id="signs-alone"),
        pytest.param("ar", "المجلس فتح الجسر", id="arabic"),
        pytest.param("fa", "شورای شهر پل را گشود و گفت", id="letters-of-persian"),
    ],
)
def test_a_language_needs_its_share_of_the_copy(expected: str | None, copy: str) -> None:
    assert language.find(copy) == expected


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("de", "Die alte Mühle wurde am Dienstag geöffnet. Seit zehn Jahren war sie zu."),
        ("es", "El viejo molino reabrió el martes tras diez años de obras. Estaba cerrado."),
        ("fr", "Le vieux moulin a rouvert mardi après dix ans. Il était fermé depuis la crue."),
        ("it", "Il vecchio mulino ha riaperto martedì dopo dieci anni. Era chiuso dal 2009."),
        ("pt", "O velho moinho reabriu na terça após dez anos. Estava fechado desde a cheia."),
        ("ru", "Старая мельница открылась во вторник после ремонта. Её закрыли десять лет назад."),
        ("uk", "Старий млин відкрили у вівторок після ремонту. Його закрили десять років тому."),
    ],
)
def test_two_short_sentences_tell_their_language(code: str, copy: str) -> None:
    assert language.find(copy) == code


@pytest.mark.parametrize(
    ("code", "copy"),
    [
        ("en", '"Police asked me what I saw," Karl Brandt told the court.'),
        ("en", '"Everyone asked me how I did it," Ellen Marsh said. "I don\'t know."'),
        ("es", 'El alcalde llegó tarde. "No hay palabras", dijo.'),
        ("pt", '"As galinhas estavam nervosas", afirmou o delegado.'),
        ("da", "Politiet var der med over 100 mand."),
    ],
)
def test_a_sentence_with_speech_is_enough(code: str, copy: str) -> None:
    """Words of speech and question are as common as articles, and fewer languages share them."""
    assert language.find(copy) == code
