"""What is around a story in a mail is not of it: cover notes, sign-offs, what is answered."""

import pytest

from wirecli.readers.mail_body import parted

STORY = (
    "OAKVALE, May 2 (NNS) - The old mill reopened on Tuesday, the owner said in a note to readers."
    "\n\nIt had been closed for ten years, and the first flour was sold by noon."
)
HEADERS = {
    "English": "From: Tom Reed\nSent: Thursday, May 2, 2019 10:15 AM\nTo: Ann Lee\nSubject: Mill",
    "French": "De : Tom Reed\nEnvoyé : jeudi 2 mai 2019 10:15\nÀ : Ann Lee\nObjet : Moulin",
    "German": "Von: Tom Reed\nGesendet: Donnerstag, 2. Mai 2019 10:15\nAn: Ann Lee\nBetreff: Mühle",
    "Russian": "От: Tom Reed\nДата: 2 мая 2019 г. 10:15\nТема: Мельница\nКому: Ann Lee",
    "Spanish": "De: Tom Reed\nEnviado: jueves, 2 de mayo de 2019 10:15\nPara: Ann\nAsunto: Molino",
}
INTRODUCTIONS = {
    "English": "On Thu, May 2, 2019 at 8:00 PM Tom Reed <tom@nns.example> wrote:",
    "French": "Le jeu. 2 mai 2019 à 20:00, Tom Reed <tom@nns.example> a écrit :",
    "German": "Am 02.05.2019 um 20:00 schrieb Tom Reed:",
    "over two lines": "On Thu, May 2, 2019 at 8:00 PM Tom Reed\n<tom@nns.example> wrote:",
    "Spanish": "El jue, 2 may 2019 a las 20:00, Tom Reed (<tom@nns.example>) escribió:",
}


def copy(body: str, *, passed_on: bool = False) -> str:
    parts = parted(body, passed_on=passed_on).parts
    return "".join(part.words.strip() for part in parts if not part.field)


def words(body: str) -> list[str]:
    """Return the words of a body without the signs before quoted lines."""
    return body.replace("> ", "").split()


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_the_story_stands_below_the_header_of_the_message_that_is_passed_on(header: str) -> None:
    assert copy(f"FYI\n\n{header}\n\n{STORY}") == STORY


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_when_a_story_was_sent_first_is_in_the_header_above_it(header: str) -> None:
    assert "2019 " in (parted(f"FYI\n\n{header}\n\n{STORY}").date or "")


@pytest.mark.parametrize("introduction", INTRODUCTIONS.values(), ids=INTRODUCTIONS)
def test_what_is_answered_below_a_story_is_not_of_it(introduction: str) -> None:
    assert copy(f"{STORY}\n\n{introduction}\n> Where is the mill?\n> Tom\n") == STORY


def test_what_is_answered_above_a_story_is_not_of_it() -> None:
    assert copy(f"{INTRODUCTIONS['English']}\n> Where is the mill?\n\n{STORY}") == STORY


def test_a_story_that_is_answered_with_a_word_is_the_story_of_the_answer() -> None:
    quoted = "\n".join(f"> {line}" for line in STORY.split("\n"))
    answer = f"Thanks, used.\n\n{INTRODUCTIONS['English']}\n{quoted}\n"
    assert copy(answer).split() == STORY.split()


def test_a_long_remark_above_a_story_that_is_passed_on_is_not_the_story() -> None:
    remark = "I think that we should take this one for the morning, and ask the mayor. " * 3
    assert copy(f"{remark}\n\n{HEADERS['English']}\n\n{STORY}", passed_on=True) == STORY


def test_an_answer_with_a_story_of_its_own_is_not_what_it_answers() -> None:
    asked = "Could you please send the story of the mill by ten, with the names of all owners? " * 3
    assert copy(f"{STORY}\n\n{HEADERS['English']}\n\n{asked}") == STORY


@pytest.mark.parametrize(
    "cover",
    [
        "Dear all,\n\nplease find below the story for tonight.",
        "Hi Tom, here is the story:",
        "Sehr geehrte Damen und Herren,\n\nanbei die Meldung.",
        "Bonjour,\n\nVeuillez trouver ci-dessous notre dépêche.",
        "Estimados colegas:\n\nAdjunto la nota.",
        "Добрый день!\n\nНаправляем новость для публикации.",
        "FYI",
    ],
)
def test_a_greeting_and_a_cover_note_are_not_of_the_story(cover: str) -> None:
    assert copy(f"{cover}\n\n{STORY}") == STORY


@pytest.mark.parametrize(
    "signature",
    [
        "Best regards,\nAnn Lee\nSenior Editor\n+47 555 0100",
        "Thanks, Ann",
        "Mit freundlichen Grüßen\nAnn Lee",
        "Cordialement,\nAnn Lee\n\nEnvoyé de mon iPhone",
        "С уважением,\nАнна",
        "-- \nAnn Lee",
        "--\nAnn Lee\nNNS",
        "CONFIDENTIALITY NOTICE: This email is only for you.",
        "_______________________________________________\nDesk mailing list",
    ],
)
def test_a_signature_and_notices_are_not_of_the_story(signature: str) -> None:
    assert copy(f"{STORY}\n\n{signature}\n") == STORY


@pytest.mark.parametrize(
    "body",
    [
        "Thanks to the council, the mill works.\n\n> a table\n\nBest of all, it is free.",
        "Dear bread is no news in Oakvale, where the old mill has reopened.",
        "Attached to the bridge is a plate of bronze, the mayor said.",
        "In 2019 he wrote:\n\nThe mill is the heart of our town.",
        "The mill has two sides --\nits owner, and the town.",
        "Regards, the first book of Ann Lee, is out now, her publisher said on Tuesday.",
        "From: a distance\nthe mill looks small.",
    ],
)
def test_a_story_with_words_of_a_letter_is_whole(body: str) -> None:
    assert copy(body) == body


def test_no_word_of_a_body_is_lost() -> None:
    body = (
        f"Hi Tom,\n\nhere it is:\n\n{STORY}\n\nBest,\nAnn\n\n{HEADERS['English']}\n\nWhere is it?"
    )
    parts = parted(body).parts
    assert words(" ".join(part.words for part in parts)) == words(body)
