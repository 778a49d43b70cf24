"""Whether a headline is doubtful: nothing vouches for it, and the copy speaks of other things."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from wirecli.data.languages import LANGUAGES
from wirecli.lazy import Lazy
from wirecli.model import Mark

DOUBTED = ("headline.", "html.opening-line")
"""How the rules begin that find a headline by its looks and its place."""
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

SEMITIC = ("\u0590", "\u08ff")
"""The first and the last code point of Hebrew and Arabic, which put articles before a word."""


class Neighbours(NamedTuple):
    """What stands around a headline: `below` are the marks of the head that may follow it.

    `copy` are the deck and the paragraphs; `vouching` are the dateline, the byline and the label.
    """

    vouching: tuple[Mark, ...]
    below: tuple[Mark, ...]
    copy: tuple[Mark, ...]


def is_doubtful(text: str, headline: Mark, around: Neighbours) -> bool:
    """Return whether a headline that was found by its looks may be a line of the page instead.

    A dateline, a byline or a label next to it vouches for it, and so does one word that it shares
    with the deck or the first paragraphs. A headline that a format states is beyond doubt, and so
    is one of which no word says what it is about. On 100 saved pages, 15 of 24 false headlines
    shared no word with the copy, and 1 of 46 right ones. Without any copy, a headline of several
    sentences is doubtful: it may be the copy.
    """
    if not headline.rule.startswith(DOUBTED):
        return False
    if not around.copy:
        return _is_copy(text[headline.start : headline.end])
    if any(_is_next(text, headline, mark, around.below) for mark in around.vouching):
        return False
    topics = set(stems(text[headline.start : headline.end]))
    copy = [text[mark.start : mark.end][:COMPARED] for mark in around.copy[: PARAGRAPHS + 1]]
    if not topics or not all(topics.isdisjoint(stems(words)) for words in copy):
        return False
    return all(topics.isdisjoint(_initials(words)) for words in copy)


def stems(words: str) -> Iterator[str]:
    """Yield the beginnings of the words that say what some copy is about, without case.

    Function words of every language are passed over; where words have no spaces between them, it
    is each pair of letters, and where particles are written before them each three.
    """
    for word in WORD.findall(words.casefold()):
        if word[0] >= UNSPACED:
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif SEMITIC[0] <= word[0] <= SEMITIC[1]:
            yield from (word[at : at + 3] for at in range(len(word) - 2))
        elif len(word) >= SHORTEST - word.isdecimal() and word not in _function_words():
            yield word.removesuffix("s")[:STEM]


def _initials(words: str) -> Iterator[str]:
    """Yield the initials of each run of capitalised words: `Norland River Authority -> nra`.

    The first word may be an article, or open the sentence: `The Norland River Authority`.
    """
    for run in CAPITALS.findall(words):
        initials = "".join(word[0] for word in run.split()).casefold()
        yield from (initials, initials[1:])


def _is_copy(words: str) -> bool:
    """Return whether words are several sentences."""
    return words.rstrip().endswith((".", "!", "?", "。")) and SENTENCE_END.search(words) is not None


def _is_next(text: str, headline: Mark, mark: Mark, below: Iterable[Mark]) -> bool:
    """Return whether no words but those of the head stand between the headline and a mark."""
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


WORD = Lazy(r"[^\W_]+")


CAPITALS = Lazy(r"\b[^\W\d_a-z]\w*+(?:\s[^\W\d_a-z]\w*+){1,7}")
"""Two to eight capitalised words, small function words between them left out."""


SENTENCE_END = Lazy(r"\w{3}[.!?]\s+[^\W\d_a-z]|。.")
