"""A headline that nothing vouches for, and a head without a body, say so."""

import pytest
from conftest import Wirecli

from wirecli.layout import doubt
from wirecli.model import Stated
from wirecli.story import parse

COPY = "The stone bridge opened on Tuesday, the mayor said.\n\nIt had been shut since spring."


def defects(text: str) -> list[str]:
    (story,) = parse(text)
    return [defect.rule for defect in story.defects]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Cookies help us deliver our services\n\n{COPY}", id="furniture"),
        pytest.param(f"Welcome to our new pages\n\n{COPY}", id="welcome"),
        pytest.param(
            "最新消息\n\n橡谷旧桥十二日重新开放，市长说。\n\n桥梁自春天起关闭。", id="chinese"
        ),
    ],
)
def test_a_headline_without_a_word_of_the_copy_is_doubtful(text: str) -> None:
    assert "headline-doubtful" in defects(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Stone bridges reopen\n\n{COPY}", id="word-in-another-form"),
        pytest.param("Мост открыт\n\nСтарый мост открыли в среду, сказал мэр.", id="russian"),
        pytest.param("橡谷旧桥开放\n\n橡谷旧桥十二日重新开放，市长说。", id="chinese"),
        pytest.param(f"Ready at last\n\nOAKVALE, May 2 (NNS) - {COPY}", id="dateline-below"),
        pytest.param(f"Ready at last\n\nBy Ellen Marsh\n\n{COPY}", id="byline-below"),
        pytest.param(f"UPDATE 2-Ready at last\n\n{COPY}", id="label"),
        pytest.param(f"Ready at last\n\nA bridge is ready\n\n{COPY}", id="word-of-the-deck"),
        pytest.param(f"It is on\n\n{COPY}", id="no-word-that-says-anything"),
        pytest.param(
            "NRA quits\n\nThe Norland River Authority left on Monday. It was tired.", id="initials"
        ),
        pytest.param("فتح الجسر\n\nأعلن العمدة أن الجسر القديم فتح يوم الثلاثاء.", id="arabic"),
    ],
)
def test_a_headline_that_something_vouches_for_is_not_doubtful(text: str) -> None:
    assert "headline-doubtful" not in defects(text)


def test_a_headline_that_a_format_states_is_beyond_doubt() -> None:
    text = f"Ready at last\n\n{COPY}"
    (story,) = parse(text, stated=[Stated(0, 13, "nitf.hl1", "headline")])
    assert "headline-doubtful" not in [defect.rule for defect in story.defects]


def test_a_byline_does_not_vouch_past_another_line() -> None:
    text = f"Cookies help us deliver our services\n\nMore of it\n\nBy Ellen Marsh\n\n{COPY}"
    assert "headline-doubtful" in defects(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(True, "Old mill reopens in Oakvale", id="headline-alone"),
        pytest.param(False, f"Old mill reopens\n\n{COPY}", id="with-copy"),
        pytest.param(False, "", id="nothing-at-all-has-no-text"),
    ],
)
def test_a_story_without_a_paragraph_has_no_body(expected: bool, text: str) -> None:
    assert ("no-body" in defects(text)) is expected


def test_the_card_shows_what_is_doubtful_beside_it(process: Wirecli) -> None:
    ran = process("parse", given=f"Cookies help us deliver our services\n\n{COPY}")
    lines = ran.out.splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("headline"))
    assert lines[at + 1].strip() == "doubtful: the copy has none of its words"


def test_the_card_shows_that_there_is_no_body(process: Wirecli) -> None:
    ran = process("parse", given="Old mill reopens in Oakvale")
    assert "paragraphs  none" in ran.out


def test_a_head_without_a_body_is_a_defect_for_strict(process: Wirecli) -> None:
    ran = process("parse", "--strict", "-d", "2023-11-23", given="Old mill reopens in Oakvale")
    assert ran.status == 1


def test_stems_are_of_words_that_say_what_copy_is_about() -> None:
    assert list(doubt.stems("The bridges of 1912, and a fair")) == ["bridg", "1912", "fair"]
