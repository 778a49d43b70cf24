"""Whom a mention means: the persons of the story, as far as the copy tells."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks import passages, people, quotes
from wirecli.model import Span


def speakers(text: str) -> list[str]:
    """Return the speaker of each quotation of a copy of one paragraph a line; "" for nobody."""
    marks, start = [], 0
    for line in text.split("\n"):
        marks.append(("paragraphs", Span(start, start + len(line), "paragraph")))
        start += len(line) + 1
    found = passages.find(text, marks)
    said = quotes.find(text, found, people=people.find(text, found), language="en")
    return [text[q.speaker.start : q.speaker.end] if q.speaker else "" for q in said]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["Ellen Marsh"], "Mayor Ellen Marsh met Ann Lee.\nShe said it was late."),
        (["Ann Lee"], "Ann Lee met Sen. Ellen Marsh.\nShe said it was late."),
        (
            ["Ellen Marsh", "Ellen Marsh"],
            'Ann Lee left. "It is late," said Ellen Marsh.\nShe said it was dark.',
        ),
        (
            ["Ellen Marsh", "Ann Lee"],
            '"It is late," said Ellen Marsh. Ann Lee left.\nShe said it was dark.',
        ),
        (["Tom Reed"], "Tom Reed met Ellen Marsh in Oakvale. He said she said it was late."),
        (["Ellen Marsh"], "Ellen Marsh's brother left. She said it was late."),
        (["Ann Lee"], "Ann Lee waited. Ellen Marsh's brother left. She said it was late."),
        (["Ann Lee"], "Ann Lee waited. Ellen Marsh’s brother left. She said it was late."),
        (["Ellen Marsh"], "Ann Lee and Ellen Marsh left. She said it was late."),
        (["Ellen Marsh"], "Ann Lee waited, but Ellen Marsh left. She said it was late."),
        (["Ann Lee"], "Ann Lee waited in Oakvale with Ellen Marsh. She said it was late."),
        (["Lee"], "Dr. Ellen Marsh left. Ms. Lee met Mr. Reed. She said it was late."),
        (["Quorl"], "Mr. Quorl left. He said it was late."),
    ],
)
def test_a_pronoun_is_the_last_person_of_its_gender_who_can_be_meant(
    expected: list[str], text: str
) -> None:
    """ "He" and "she" stand for a person whose title or first name has that gender; a subject before an
    object, the nearer of two subjects."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["Tom Reed", ""], '"It is late," Tom Reed said. Peter Roe left.\nShe said it was dark.'),
        ([""], "Mrs. Quorl left. He said it was late."),
        ([""], "Ms. Quorl Tarnquist left. He said it was late."),
        ([""], "Prince Quorl left. She said it was late."),
    ],
)
def test_a_pronoun_that_nobody_fits_stands_for_nobody(expected: list[str], text: str) -> None:
    """The contract: null when it cannot be told. The only person named has the other gender."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            ["The officials", "The council", "The officials"],
            "The officials said it was late. The council said it was dark. They said it was open.",
        ),
        (
            ["The council", "The officials", "The council"],
            "The council said it was late. The officials said it was dark. It said it was open.",
        ),
        (["The police", "The police"], "The police said it was late. They said it was dark."),
    ],
)
def test_they_and_it_stand_for_the_last_speaker_of_their_number(
    expected: list[str], text: str
) -> None:
    """ "They" are several, as officials and police are; "it" is one, as a council is."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["", "", ""], "I said it was late. We said it was dark. You said it was open."),
        (["Ellen Marsh", ""], 'Ellen Marsh said it was late. "I said it was dark," I said.'),
    ],
)
def test_i_and_we_are_not_resolved(expected: list[str], text: str) -> None:
    """The contract: null when it cannot be told. The writer, or somebody quoted, speaks."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (
            ["Tom Reed", "Ellen Marsh", "Ellen Marsh"],
            "Tom Reed said it was late. Ellen Marsh said it was dark. The minister said it was open.",
        ),
        (
            ["Tom Reed", "Ellen Marsh"],
            "Norland President Ellen Marsh met Finance Minister Tom Reed. The finance minister said it was late. The president said it was dark.",
        ),
        (
            ["Tom Reed"],
            "Norland President Ellen Marsh left. Norland President Tom Reed left. The president said it was dark.",
        ),
        (
            ["Ellen Marsh"],
            "Ellen Marsh, the U.S. senator, met Tom Reed. The senator said it was late.",
        ),
    ],
)
def test_a_role_stands_for_the_person_who_has_it(expected: list[str], text: str) -> None:
    """ "The president" is whom the copy called president; the last one, if there are two."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["The Ellen Marsh campaign"], "The Ellen Marsh campaign said it was late."),
        (["The lawyer for Ellen Marsh"], "The lawyer for Ellen Marsh said it was late."),
        (["The mother of Ellen Marsh"], "The mother of Ellen Marsh said it was late."),
        (
            ["The friends of Ann Lee and Ellen Marsh"],
            "The friends of Ann Lee and Ellen Marsh said it was late.",
        ),
        (["Ellen Marsh's spokesman"], "Ellen Marsh's spokesman said it was late."),
        (["Marsh's spokesman"], "Ellen Marsh left. Marsh's spokesman said it was late."),
    ],
)
def test_another_person_near_a_name_is_not_that_person(expected: list[str], text: str) -> None:
    """The lawyer, the mother, the spokesman of somebody are themselves the speakers."""
    assert expected == speakers(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["Ellen Marsh"], "\"Go,\" Ellen Marsh said.\n'It is late and dark.'"),
        (["Ellen Marsh", "Ellen Marsh"], '"Go," Ellen Marsh said.\n"It is late."'),
        (["Ellen Marsh"], '"Go," Ellen Marsh said.\n"It is late and dark." Reed left.'),
        (["Ellen Marsh", "Ellen Marsh"], '"Go," Ellen Marsh said.\n"It is late and dark"'),
        (["Ellen Marsh"], '"Go," Ellen Marsh said.\n"The Long Old Bridge"'),
        (["Ellen Marsh"], 'Ellen Marsh said:\n"It is late and dark."'),
        (
            ["the mayor", "the mayor"],
            'Here is what the mayor wrote on Monday:\n"It is late and dark."\n"It is open to all."',
        ),
        (
            ["the mayor"],
            'Asked about it, the mayor said in Oakvale on Monday:\n"It is late and dark."',
        ),
    ],
)
def test_a_paragraph_wholly_in_marks_goes_on_with_the_last_speaker(
    expected: list[str], text: str
) -> None:
    """This is how a long quotation is set: the tag is not said again. Other speech, another kind of
    mark or a title ends it."""
    assert expected == speakers(text)
