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


STORIES = [
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
    (["Tom Reed", ""], '"It is late," Tom Reed said. Peter Roe left.\nShe said it was dark.'),
    (
        ["Tom Reed", "Ellen Marsh", "Ellen Marsh"],
        "Tom Reed said it was late. Ellen Marsh said it was dark. The minister said it was open.",
    ),
    (
        ["Ellen Marsh", "The chairman"],
        "Ellen Marsh said it was late. The chairman said it was dark.",
    ),
    (["Tom Reed", "The chairwoman"], "Tom Reed said it was late. The chairwoman said it was dark."),
    (["Tom Reed"], "Tom Reed left. The chairman said it was dark."),
    (["The chairman"], "Ellen Marsh left. The chairman said it was dark."),
    (["The old town mayor"], "Ellen Marsh left. The old town mayor said it was dark."),
    (["Ellen Marsh"], "Ellen Marsh left. The old mayor said it was dark."),
    (["The mayor of Oakvale"], "Ellen Marsh left. The mayor of Oakvale said it was dark."),
    (["A mayor"], "Ellen Marsh left. A mayor said it was dark."),
    (
        ["Tom Reed", "Ellen Marsh"],
        "Norland President Ellen Marsh met Finance Minister Tom Reed. The finance minister said it was late. The president said it was dark.",
    ),
    (
        ["Tom Reed"],
        "Norland President Ellen Marsh left. Norland President Tom Reed left. The president said it was dark.",
    ),
    (["Ellen Marsh"], "Ellen Marsh, the U.S. senator, met Tom Reed. The senator said it was late."),
    (["Tom Reed"], "Tom Reed met Ellen Marsh in Oakvale. He said she said it was late."),
    (["Ellen Marsh"], "Ellen Marsh said Tom Reed left before he said it was late."),
    (["Tom Reed"], "Tom Reed, who met Ellen Marsh, said it was late."),
    (["Tom Reed"], "They met Tom Reed, who said it was late."),
    (
        [""],
        "They met Tom Reed and left for the old town by the long road in the dark night, and met many of those who said it was late.",
    ),
    ([""], "They met a man, who said it was late."),
    ([""], "Tom Reed left. They met a man who said it was late."),
    (["Ellen Marsh"], "Ellen Marsh's brother left. She said it was late."),
    (["Ann Lee"], "Ann Lee waited. Ellen Marsh's brother left. She said it was late."),
    (["Ann Lee"], "Ann Lee waited. Ellen Marsh’s brother left. She said it was late."),
    (["Ellen Marsh"], "Ann Lee and Ellen Marsh left. She said it was late."),
    (["Ellen Marsh"], "Ann Lee waited, but Ellen Marsh left. She said it was late."),
    (["Ann Lee"], "Ann Lee waited in Oakvale with Ellen Marsh. She said it was late."),
    (["The council", ""], "The council said it was late. Ellen Marsh left. They said it was dark."),
    (
        ["The officials", "The council", "The officials"],
        "The officials said it was late. The council said it was dark. They said it was open.",
    ),
    (
        ["The council", "The officials", "The council"],
        "The council said it was late. The officials said it was dark. It said it was open.",
    ),
    (["The police", "The police"], "The police said it was late. They said it was dark."),
    (["The Ellen Marsh campaign"], "The Ellen Marsh campaign said it was late."),
    (["Ellen Marsh"], "Ellen Marsh of Oakvale said it was late."),
    (["The lawyer for Ellen Marsh"], "The lawyer for Ellen Marsh said it was late."),
    (["Ellen Marsh"], "Association of Bakers president Ellen Marsh said it was late."),
    (["Ellen Marsh"], "President of the Association of Bakers Ellen Marsh said it was late."),
    (["Ellen Marsh"], "Head of bakers at Oakvale Ellen Marsh said it was late."),
    (["The mother of Ellen Marsh"], "The mother of Ellen Marsh said it was late."),
    (
        ["The friends of Ann Lee and Ellen Marsh"],
        "The friends of Ann Lee and Ellen Marsh said it was late.",
    ),
    (["Ellen Marsh and Tom Reed"], "Ellen Marsh and Tom Reed said it was late."),
    (["Ellen Marsh and an aide"], "Ellen Marsh and an aide said it was late."),
    (
        ["Tom Reed", "The council and the mayor"],
        "Tom Reed said it rained. The council and the mayor said it was late.",
    ),
    (["Ellen Marsh's spokesman"], "Ellen Marsh's spokesman said it was late."),
    (["Marsh's spokesman"], "Ellen Marsh left. Marsh's spokesman said it was late."),
    (
        ["Tom Johnson", "Tom Johnson"],
        'Ellen Johnson left. "It is late." Tom Johnson said. Johnson said it was dark.',
    ),
    (["", "", ""], "I said it was late. We said it was dark. You said it was open."),
    (["Ellen Marsh", ""], 'Ellen Marsh said it was late. "I said it was dark," I said.'),
    ([], "It was late, said Marsh himself."),
    (["Lee"], "Dr. Ellen Marsh left. Ms. Lee met Mr. Reed. She said it was late."),
    (["Quorl"], "Mr. Quorl left. He said it was late."),
    ([""], "Mrs. Quorl left. He said it was late."),
    ([""], "Ms. Quorl Tarnquist left. He said it was late."),
    ([""], "Prince Quorl left. She said it was late."),
    (
        ["Ellen Marsh", "Ellen Marsh"],
        '"Go," Ellen Marsh said.\nIt rained.\nIt rained.\nIt rained.\n"It is late and dark."',
    ),
    (
        ["Ellen Marsh"],
        '"Go," Ellen Marsh said.\nIt rained.\nIt rained.\nIt rained.\nIt rained.\n"It is late and dark."',
    ),
    (
        ["Ellen Marsh", "Ellen Marsh"],
        '"Go," Ellen Marsh said.\nMarsh left.\n"It is late and dark."',
    ),
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
    ([], 'It rained:\n"It is late and dark."'),
    (["the mayor"], 'Asked about it, the mayor said in Oakvale on Monday:\n"It is late and dark."'),
    ([], '"Go now, Marsh said.\nIt rained.'),
    (["Reed"], '"Go now, Marsh said.\n“It is late and dark,” Reed said.'),
    (["Reed"], '"Go now, Marsh said.\n»It is late and dark,« Reed said.'),
    (["Marsh", "Marsh"], '"Go now," Marsh said. "It is late.\nReed left.'),
    (["Marsh", "Marsh"], "“Go now,” Marsh said. “It is late.\n"),
    ([], "Marsh: It is open.\nReed: It is late."),
]
"""The speakers in the order of the quotations, and the copy."""


@pytest.mark.parametrize(("expected", "text"), STORIES)
def test_a_mention_means_the_person_whom_the_copy_tells(expected: list[str], text: str) -> None:
    assert expected == speakers(text)
