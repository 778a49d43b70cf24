"""People of a story."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.model import Person


def find(text: str, passages: Sequence[Passage]) -> tuple[Person, ...]:
    """Return nothing yet."""
    return ()
