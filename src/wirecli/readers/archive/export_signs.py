"""The signs by which the kind of an export is detected: its labels, and how its stories part."""

from functools import cache
from re import Pattern, compile

from wirecli.data.export_rows import EXPORTS
from wirecli.data.export_types import Export
from wirecli.readers.archive.stories import find_label

LINES = 60
"""Lines in which the labels of an export without a name are sought."""
FEWEST = 4
"""Different fields that labels name in them, at least."""
HEADS = (
    frozenset({"headline", "paragraphs", "date"}),
    frozenset({"headline", "paragraphs", "publication"}),
    frozenset({"headline", "publication", "date"}),
)
"""Fields of which all must be there, in one of these sets."""


def find(text: str) -> Export | None:
    """Return the kind of export that a text is the beginning of; None if it is none."""
    return next((export for export in EXPORTS if is_of(text, export)), None)


def is_of(text: str, export: Export) -> bool:
    """Return whether a text is the beginning of an export of a kind."""
    if not export.signs:
        return _is_labelled(text, export)
    return any(all(_sign(one).search(text) for one in signs) for signs in export.signs)


def _is_labelled(text: str, export: Export) -> bool:
    """Return whether lines have so many labels that they are no prose: headline, day and copy."""
    lines = text.split("\n", LINES)[:LINES]
    if sum(":" in line[:40] for line in lines) < FEWEST:
        return False
    labelled = (find_label(line, export) for line in lines)
    fields = {one.label.field for one in labelled if one} - {""}
    return len(fields) >= FEWEST and any(head <= fields for head in HEADS)


@cache
def _sign(pattern: str) -> Pattern[str]:
    return compile(pattern)
