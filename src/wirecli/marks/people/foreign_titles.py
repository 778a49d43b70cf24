"""The titles of a language but English, as sets, and whether a word is one of them."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from wirecli.data.row_types import RoleLanguage

LEAST_COMPOUND = 4
"""Letters of a title that may end a longer word."""
HYPHENS = frozenset("-‐‑")
"""Signs inside a title of two words."""


class RoleWords(NamedTuple):
    """The row of a language, its words as sets, its endings as tuples."""

    titles: frozenset[str]
    bodies: frozenset[str]
    prefixes: tuple[str, ...]
    modifiers: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    contractions: frozenset[str]
    adjectives: tuple[str, ...]
    honorifics: frozenset[str]
    inflections: tuple[str, ...]
    genitives: tuple[str, ...]
    compounds: bool


@cache
def read(language: str) -> RoleWords:
    """Return the words of a language, none at all if it has no row."""
    from wirecli.data.titles_foreign import ROLE_LANGUAGES

    rows = (row for row in ROLE_LANGUAGES if row.language == language)
    return next(map(_role_words, rows), NOTHING)


def _role_words(row: RoleLanguage) -> RoleWords:
    prefixes = tuple(row.prefixes.split())
    return RoleWords(
        frozenset(row.titles.split()),
        frozenset(row.bodies.split()),
        prefixes,
        frozenset((*row.modifiers.split(), *prefixes)),
        frozenset(row.links.split()),
        frozenset(row.articles.split()),
        frozenset(row.contractions.split()),
        tuple(row.adjectives.split()),
        frozenset(row.honorifics.split()),
        tuple(row.inflections.split()),
        tuple(row.genitives.split()),
        row.compounds,
    )


NONE: frozenset[str] = frozenset()
NOTHING = RoleWords(NONE, NONE, (), NONE, NONE, NONE, NONE, (), NONE, (), (), False)
"""What a language without a row has."""


def is_title(lower: Sequence[str], index: int, words: RoleWords) -> bool:
    """Return whether a title ends with a token: Innenminister, porte-parole, exalcalde."""
    word = lower[index]
    if word in words.titles:
        return True
    if index > 1 and lower[index - 1] in HYPHENS and f"{lower[index - 2]}-{word}" in words.titles:
        return True
    if words.prefixes and word.startswith(words.prefixes):
        return any(word.removeprefix(prefix) in words.titles for prefix in words.prefixes)
    return words.compounds and any(
        word[at:] in words.titles for at in range(1, len(word) - LEAST_COMPOUND + 1)
    )
