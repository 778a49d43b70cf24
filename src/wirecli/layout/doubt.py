"""Whether a headline is doubtful: nothing vouches for it, and the copy speaks of other things."""

from collections.abc import Iterable, Iterator
from functools import cache
from re import Pattern, compile
from typing import NamedTuple

from wirecli.data.languages import LANGUAGES
from wirecli.model import Mark

PARAGRAPHS = 3
"""Paragraphs with which a headline is compared; the deck counts as one more."""
COMPARED = 1500
"""Code points of each of them that are looked at."""
STEM = 5
"""Letters that two forms of a word share: bridge, bridges; открыт, открыли."""
SHORTEST = 3
"""Letters of a word that says what copy is about, and figures of a number, one less."""
UNSPACED = "\u2e80"
"""The first code point of the scripts of East Asia, which put no space between words."""


class Surroundings(NamedTuple):
    """What stands around a headline: `below` are the marks of the head that may follow it.

    `copy` are the deck and the paragraphs; `vouching` are the dateline, the byline and the label.
    """

    vouching: tuple[Mark, ...]
    below: tuple[Mark, ...]
    copy: tuple[Mark, ...]


def is_doubtful(text: str, headline: Mark, around: Surroundings) -> bool:
    """Tell whether a headline that was found by its looks may be a line of the page instead.

    A dateline, a byline or a label next to it vouches for it, and so does one word that it shares
    with the deck or the first paragraphs. A headline that a format states is beyond doubt, and so
    is one of which no word says what it is about. On 100 saved pages, 15 of 24 false headlines
    shared no word with the copy, and 1 of 46 right ones.
    """
    if not headline.rule.startswith("headline.") or not around.copy:
        return False
    if any(_is_next(text, headline, mark, around.below) for mark in around.vouching):
        return False
    topics = set(stems(text[headline.start : headline.end]))
    copy = (text[mark.start : mark.end][:COMPARED] for mark in around.copy[: PARAGRAPHS + 1])
    return bool(topics) and all(topics.isdisjoint(stems(words)) for words in copy)


def stems(words: str) -> Iterator[str]:
    """Yield the beginnings of the words that say what some copy is about, without case.

    Function words of every language are passed over; where words have no spaces between them, it
    is each pair of letters.
    """
    for word in _word().findall(words.casefold()):
        if word[0] >= UNSPACED:
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= SHORTEST - word.isdecimal() and word not in _function_words():
            yield word.removesuffix("s")[:STEM]


def _is_next(text: str, headline: Mark, mark: Mark, below: Iterable[Mark]) -> bool:
    """Tell whether no words but those of the head stand between the headline and a mark."""
    if headline.start <= mark.start <= headline.end or mark.end <= headline.start:
        return not text[mark.end : headline.start].strip()
    at = headline.end
    for other in sorted(below, key=lambda one: one.start):
        if at <= other.start < mark.start:
            if text[at : other.start].strip():
                return False
            at = max(at, other.end)
    return not text[at : mark.start].strip()


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in LANGUAGES for word in row.words.split())


@cache
def _word() -> Pattern[str]:
    return compile(r"[^\W_]+")
