"""A word is the same word in every form of its letters, and each offset is the input's."""

import re
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest

from wirecli.model import walk
from wirecli.rules.folded_text import fold
from wirecli.story import parse

EXAMPLES = Path(__file__).parent.parent / "examples"
ACCENTED = (
    "Álamo de Núria: el puente reabre\n\nMÁLAGA, 23 nov (EFE).- Mario Vázquez, el alcalde, dijo el"
    ' jueves que el año fue difícil. "Mañana abre la organización", afirmó Núria Ibáñez.\n\n'
    "Vázquez volvió por la tarde.\n"
)


def texts() -> list[str]:
    octets = [path.read_bytes() for path in sorted(EXAMPLES.glob("*.txt"))]
    plain = [each.decode("utf-8", "replace") for each in octets]
    return [ACCENTED, *(text for text in plain if "\ufffd" not in text and len(text) < 5000)]


def softened(text: str) -> str:
    """Return a text with a soft hyphen inside each longer word."""
    return re.sub(r"\b([^\W\d_]{3})(?=[^\W\d_]{3})", "\\1\xad", text)


def joined(text: str) -> str:
    """Return a text with a word joiner behind each second letter of longer words."""
    return re.sub(r"\b([^\W\d_]{2})(?=[^\W\d_]{4})", "\\1\u2060", text)


CHANGES: dict[str, Callable[[str], str]] = {
    "accents-apart": lambda text: normalize("NFD", text),
    "soft-hyphens": softened,
    "word-joiners": joined,
    "spaces-that-do-not-break": lambda text: re.sub(r"(?<=\w) (?=\w)", "\xa0", text),
    "hyphens": lambda text: re.sub(r"(?<=\w)-(?=\w)", "\u2010", text),
}


def told(text: str) -> list[tuple[str, str, str]]:
    """Return what is marked in a text: field, rule, and the words in one form."""
    return [
        (field, mark.rule, plain(story.text_of(mark)))
        for story in parse(text)
        for field, mark in walk(story)
    ]


def plain(words: str) -> str:
    return fold(normalize("NFC", words)).text


@pytest.mark.parametrize("change", CHANGES)
def test_the_fields_do_not_change_with_the_form_of_the_letters(change: str) -> None:
    changed = {
        text[:40]: (told(CHANGES[change](text)), told(text))
        for text in texts()
        if told(CHANGES[change](text)) != told(text)
    }
    assert changed == {}


@pytest.mark.parametrize("change", CHANGES)
def test_the_blocks_tile_the_input(change: str) -> None:
    """The first begins where the story does, each ends where the next begins."""
    text = CHANGES[change](ACCENTED)
    (story,) = parse(text)
    edges = [story.start, *(block.end for block in story.blocks)]
    assert edges == [*(block.start for block in story.blocks), len(text)]


def test_what_is_printed_is_the_inputs() -> None:
    """A soft hyphen inside a name is in its words, one behind it is not."""
    (story,) = parse("Mill reopens\n\nOAKVALE (AP) - Tom Br\xadandt\xad, a clerk, left on Monday.")
    [person] = story.people
    assert story.text_of(person) == "Tom Br\xadandt"


def test_a_space_that_does_not_break_follows_a_by_word() -> None:
    (story,) = parse("Mill reopens\n\nBy\xa0Ann Lee\n\nOAKVALE (AP) - The mill is open.")
    assert story.byline
    assert [story.text_of(name) for name in story.byline.names] == ["Ann Lee"]


def test_a_text_in_one_form_is_read_as_it_is() -> None:
    """No copy is made of what needs none: most texts."""
    text = "Málaga reabre “el puente” — alcalde"
    assert fold(text).text is text
