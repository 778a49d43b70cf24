"""The words that open lines of a kind, by their first letter: a line is compared with few."""

from collections.abc import Iterable
from functools import cache

from wirecli.data.head_words import ADVISORY_OPENINGS, NOTE_OPENINGS


def by_initial(openings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return openings by their first letters, in their order: `openings[:1]` is a line's."""
    table: dict[str, tuple[str, ...]] = {}
    for opening in openings:
        table[opening[0]] = (*table.get(opening[0], ()), opening)
    return table


def is_note(words: str) -> bool:
    """Return whether a block opens as a note to editors does."""
    head = words[:40].casefold()
    return head.startswith(_notes().get(head[:1], ()))


@cache
def _notes() -> dict[str, tuple[str, ...]]:
    return by_initial((*ADVISORY_OPENINGS, *NOTE_OPENINGS))
