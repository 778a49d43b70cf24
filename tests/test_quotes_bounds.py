"""How far the reader of quotations looks: one word less is read, one word more is not.

The looks are bounded, so that hostile text takes linear time; copy stays well within them.
"""

import pytest

from wirecli.marks import passages, people, quotes
from wirecli.model import Quote, Span


def read(text: str, language: str = "en") -> tuple[Quote, ...]:
    """Return the quotations of a copy of one paragraph a line."""
    found, start = [], 0
    for line in text.split("\n"):
        found.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    pages = passages.find(text, found)
    return quotes.find(text, pages, people=people.find(text, pages), language=language)


def said(text: str, language: str = "en") -> str:
    """Return the words of the last quotation, "" if there is none."""
    found = read(text, language)
    return text[found[-1].start : found[-1].end] if found else ""


def mention(text: str, language: str = "en") -> str:
    """Return the words that name the last speaker, "" if nobody speaks."""
    marks = [quote.mention for quote in read(text, language)]
    return text[marks[-1].start : marks[-1].end] if marks and marks[-1] else ""


@pytest.mark.parametrize(
    ("words", "most", "copy"),
    [
        pytest.param("it was late", 6, 'Marsh told the "{Morning}" that it was late.', id="title"),
        pytest.param(
            "it was late", 33, "Marsh told the {old}bakers that it was late.", id="hearer"
        ),
        pytest.param("It is late.", 25, 'Marsh said of the {old}road: "It is late."', id="colon"),
        pytest.param("it is late", 14, "Marsh said, in the {old}road, that it is late.", id="that"),
        pytest.param(
            "it is late", 16, "According to Marsh, a {old}baker, it is late.", id="source"
        ),
        pytest.param("is late", 8, "The {old}road, according to Marsh, is late.", id="around"),
        pytest.param("It is late,", 7, '"It is late," the {old}ad states.', id="noun-or-verb"),
    ],
)
def test_what_is_said_is_found_behind_so_many_words_and_no_more(
    words: str, most: int, copy: str
) -> None:
    assert said(_with(copy, most)) == words
    assert said(_with(copy, most + 1)) != words


@pytest.mark.parametrize(
    ("words", "most", "copy"),
    [
        pytest.param("road was late", 11, "Marsh noted the {old}road was late.", id="verb"),
        pytest.param('"open" road', 8, 'Marsh claimed the {old}"open" road.', id="marks"),
        pytest.param('is "open,"', 57, 'The {old}road is "open," Marsh said.', id="clause"),
        pytest.param(" late", 296, "Marsh said it was {old}late.", id="sentence"),
    ],
)
def test_a_clause_may_be_so_long_and_no_longer(words: str, most: int, copy: str) -> None:
    assert said(_with(copy, most)).endswith(words)
    assert not said(_with(copy, most + 1)).endswith(words)


@pytest.mark.parametrize(
    ("words", "most", "copy"),
    [
        pytest.param("The old", 26, "The {old}mayor said it was late.", id="subject"),
        pytest.param("Ellen", 5, '"It is late," said the mayor, {Ellen}Marsh.', id="name"),
        pytest.param("The mayor", 11, "The mayor ({old}) said it was late.", id="bracket"),
        pytest.param(
            "Ellen Marsh", 11, "Ellen Marsh ({old}), a baker, said it was late.", id="party"
        ),
        pytest.param(
            "The mayor", 25, "The mayor, a {old}baker, said it was late.", id="description"
        ),
        pytest.param("The mayor", 24, "The mayor — a {old}baker — said it was late.", id="dashes"),
        pytest.param("the old", 9, "The paper quoted the {old}mayor as saying it rained.", id="as"),
        pytest.param("The old", 10, 'The {old}Marsh: "It is late and dark."', id="before-a-colon"),
    ],
)
def test_a_speaker_may_have_so_many_words_and_no_more(words: str, most: int, copy: str) -> None:
    assert mention(_with(copy, most)).startswith(words)
    assert not mention(_with(copy, most + 1)).startswith(words)


def test_eight_adverbs_may_stand_before_the_verb_and_no_more() -> None:
    assert mention(_with("Marsh {also}said it was late.", 8)) == "Marsh"
    assert mention(_with("Marsh {also}said it was late.", 9)) != "Marsh"


@pytest.mark.parametrize(
    ("most", "copy"),
    [
        pytest.param(9, "«El puente sigue abierto», {lo}dijo Marsh.", id="behind-the-marks"),
        pytest.param(5, "Marsh {lo}dijo: «El puente sigue abierto».", id="between-name-and-verb"),
    ],
)
def test_a_verb_of_another_language_stands_so_near_and_no_farther(most: int, copy: str) -> None:
    assert mention(_with(copy, most), "es") == "Marsh"
    assert mention(_with(copy, most + 1), "es") != "Marsh"


def test_a_name_of_another_language_has_at_most_twelve_words() -> None:
    copy = "«El puente sigue abierto», dijo {Juan}Marsh."
    assert mention(_with(copy, 11), "es").endswith(" Marsh")
    assert not mention(_with(copy, 12), "es").endswith(" Marsh")


def test_three_words_in_marks_are_speech_in_another_language_and_two_are_not() -> None:
    assert said("«No, no», dijo Marsh.", "es") == "No, no"
    assert said("«Sí, no», dijo Marsh.", "es") == "Sí, no"
    assert said("«Sí no», dijo Marsh.", "es") == ""


def test_twelve_words_with_a_capital_are_no_title() -> None:
    copy = 'Marsh said: "Go."\n"{Morning}"'
    assert said(_with(copy, 11)) == "Go."
    assert said(_with(copy, 12)) != "Go."


def test_two_thousand_who_speak_together_are_read_without_an_error() -> None:
    """What joins them is no reason to look at all of them for each."""
    crowd = " and ".join(["the mayor"] * 2000)
    assert said(f'"It is late," said {crowd}.') == "It is late,"


def test_a_relative_pronoun_means_a_name_within_eighty_signs() -> None:
    copy = "They met Ellen Marsh{ by the road}who said it was late."
    assert read(_with(copy, 6))[-1].speaker
    assert not read(_with(copy, 7))[-1].speaker


def _with(copy: str, count: int) -> str:
    """Return the copy with the word in braces so many times: `The {old}road`."""
    before, _, rest = copy.partition("{")
    word, _, after = rest.partition("}")
    spaced = f"{word} " * count
    shut = after[:1] in ('"', ")", ":")
    return before + (spaced.rstrip() if shut else spaced) + after
