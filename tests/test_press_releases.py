"""Press releases: what the sender says of itself and whom to ask is not of the copy."""

import pytest

from wirecli.model import Story
from wirecli.story import parse

RELEASE = """{label}

{contact}

Old mill reopens after ten years

OAKVALE, Norland, May 2, 2019 - Norland Mills said on Thursday that the old mill has reopened.

"This is a great day for flour," said Ellen Marsh, who owns it.

{below}
"""
CONTACT = "Contact: Ann Lee\nNorland Mills\n+47 555 0100\nann@mills.example"
PARAGRAPHS = 2


def release(
    label: str = "FOR IMMEDIATE RELEASE", contact: str = CONTACT, below: str = "###"
) -> tuple[str, Story]:
    text = RELEASE.format(label=label, contact=contact, below=below)
    [story] = parse(text)
    return text, story


def trailer(text: str, story: Story) -> str:
    return " ".join(text[mark.start : mark.end] for mark in story.trailer)


@pytest.mark.parametrize(
    "label",
    [
        "FOR IMMEDIATE RELEASE",
        "MEDIA RELEASE PR67276",
        "Press Release No. 12/2019",
        "Pressemitteilung",
        "COMUNICADO DE PRENSA",
        "Communiqué de presse",
        "Пресс-релиз",
    ],
)
def test_the_line_that_says_it_is_a_release_is_its_label(label: str) -> None:
    text, story = release(label)
    assert story.label is not None
    assert text[story.label.start : story.label.end] == label


@pytest.mark.parametrize(
    "line", ["Press releases are out of fashion", "Media statement angers the mayor"]
)
def test_a_headline_about_a_release_has_no_label(line: str) -> None:
    [story] = parse(f"{line}\n\nOAKVALE, May 2 (NNS) - The council met on Thursday.")
    assert story.label is None


def test_whom_to_ask_above_the_headline_is_a_contact() -> None:
    text, story = release()
    assert story.headline is not None
    assert text[story.headline.start : story.headline.end] == "Old mill reopens after ten years"
    assert (story.kicker, story.subheadline) == (None, None)
    assert trailer(text, story).split()[: len(CONTACT.split())] == CONTACT.split()


@pytest.mark.parametrize(
    "below",
    [
        "About Norland Mills\n\nNorland Mills makes flour. Visit www.mills.example.",
        "About Norland Mills: Norland Mills makes flour.\n\nSOURCE Norland Mills, Inc.",
        "Über die Norland Mills\n\nNorland Mills macht Mehl.\n\nPressekontakt:\nAnn Lee",
        "Notes to editors\n\nThe mill was built in 1880.",
        "Media Contact:\nAnn Lee\nann@mills.example\n+47 555 0100\n\n###",
        "Ann Lee, Norland Mills, ann@mills.example",
        "SOURCE Norland Mills, Inc.",
    ],
)
def test_what_a_sender_says_of_itself_below_is_not_copy(below: str) -> None:
    text, story = release(below=below)
    assert len(story.paragraphs) == PARAGRAPHS
    credited = " ".join(text[credit.start : credit.end] for credit in story.credits)
    rest = f"{trailer(text, story)} {credited}".split()
    assert set(below.replace(".", "").split()) <= {word.replace(".", "") for word in rest}


@pytest.mark.parametrize(
    "heading",
    ["About Oakvale", "About the money", "About Norland Mills"],
)
def test_a_heading_with_about_over_copy_stays_in_it(heading: str) -> None:
    below = f'{heading}\n\nThe council has paid two million. "It was dear," said Ellen Marsh.'
    _, story = release(below=below)
    assert len(story.paragraphs) == PARAGRAPHS + 2


def test_a_sentence_about_a_source_is_copy() -> None:
    _, story = release(below="Source of the flour is the farm of Tom Reed, below the bridge.")
    assert len(story.paragraphs) == PARAGRAPHS + 1
