"""Quotes of a story."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.model import Person, Quote


def find(
    text: str, passages: Sequence[Passage], *, people: Sequence[Person], language: str | None
) -> tuple[Quote, ...]:
    """Return nothing yet."""
    return ()
