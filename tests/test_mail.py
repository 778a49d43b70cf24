"""Which story a mail has: in its body, or attached to it; and what its subject names."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from wirecli.readers import ReadOptions, Source, read

STORY = (
    "Old mill reopens after ten years\n\n"
    "OAKVALE, May 2 (NNS) - The old mill reopened on Tuesday, the owner said in a note to readers."
    "\n\nIt had been closed for ten years, and the first flour was sold by noon.\n"
)
NOTE = (
    "Dear Tom,\n\nI have been asked by the desk to send you the piece that we spoke of last week, "
    "which the lawyers have now read, so that it can go out tonight without any further change "
    "from my side, and with the names of all.\n"
)


def mail(subject: str, body: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, "ann@oak", "tom@oak"
    message["Date"] = "Thu, 09 May 2019 10:15:00 +0000"
    message.set_content(body)
    return message


def sources(folder: Path, message: EmailMessage) -> list[Source]:
    path = folder / "mail.eml"
    path.write_bytes(bytes(message))
    return [one for one in read([path], options=ReadOptions()) if isinstance(one, Source)]


def stated(source: Source, field: str) -> list[str]:
    return [
        source.text[mark.start : mark.end] if mark.value is None else mark.value
        for mark in source.stated
        if mark.field == field
    ]


def test_an_attached_text_is_the_story_of_a_cover_note_of_any_length(tmp_path: Path) -> None:
    message = mail("the piece", NOTE)
    message.add_attachment(STORY * 2, filename="mill.txt")
    [source] = sources(tmp_path, message)
    assert "I have been asked" in stated(source, "navigation")[1]
    assert source.text.count("OAKVALE, May 2") == 2


def test_each_attached_text_is_a_story(tmp_path: Path) -> None:
    message = mail("two for tonight", "Both attached.")
    message.add_attachment(STORY, filename="mill.txt")
    message.add_attachment(STORY.replace("mill", "bridge"), filename="bridge.txt")
    assert ["bridge" in source.text for source in sources(tmp_path, message)] == [False, True]


def test_a_text_is_known_by_its_name_whatever_the_mail_calls_it(tmp_path: Path) -> None:
    message = mail("the piece", "Attached.")
    message.add_attachment(
        STORY.encode(), maintype="application", subtype="octet-stream", filename="mill.TXT"
    )
    [source] = sources(tmp_path, message)
    assert "OAKVALE, May 2" in source.text


def test_an_attached_message_is_read_with_its_own_header(tmp_path: Path) -> None:
    inner = mail("Old mill reopens after ten years", STORY)
    inner.replace_header("Date", "Thu, 02 May 2019 09:00:00 +0000")
    message = mail("Fwd: the piece", "See below.")
    message.add_attachment(inner)
    [source] = sources(tmp_path, message)
    assert stated(source, "date") == ["2019-05-02"]


def test_a_short_attachment_is_not_the_story_of_a_mail_that_has_one(tmp_path: Path) -> None:
    message = mail("Old mill reopens after ten years", STORY)
    message.add_attachment("The mill in May. (Photo: NNS)", filename="caption.txt")
    [source] = sources(tmp_path, message)
    assert "Photo" not in source.text


@pytest.mark.parametrize(
    "subject", ["Re: mill story", "FW: mill", "[desk] Tr : mill", "Пересл: mill", "PD: [desk] mill"]
)
def test_a_subject_that_names_the_mail_gives_way_to_the_head_of_the_copy(
    tmp_path: Path, subject: str
) -> None:
    [source] = sources(tmp_path, mail(subject, STORY))
    assert stated(source, "headline") == []


@pytest.mark.parametrize("prefix", ["", "Fwd: ", "[desk] Fwd: ", "TR : "])
def test_a_subject_that_is_a_headline_is_the_headline(tmp_path: Path, prefix: str) -> None:
    subject = "Old mill of Oakvale reopens after ten years"
    [source] = sources(tmp_path, mail(prefix + subject, STORY.partition("\n\n")[2]))
    assert stated(source, "headline") == [subject]
