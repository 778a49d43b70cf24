"""The words that open lines of a kind, by their first letter: a line is compared with few."""

from collections.abc import Iterable


def by_initial(openings: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return openings by their first letters, in their order: `openings[:1]` is a line's."""
    table: dict[str, tuple[str, ...]] = {}
    for opening in openings:
        table[opening[0]] = (*table.get(opening[0], ()), opening)
    return table
