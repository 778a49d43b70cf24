"""The rules as records: what each says, with an example."""

from collections.abc import Iterator

from wirecli.rules import catalogue
from wirecli.writers import Record


def records(rule: str | None = None) -> Iterator[Record]:
    """Yield a record a rule, sorted by id: all, the one with an id, or those of a family.

    `example` is an input in which the rule decides, `options` are those it needs, and `words` are
    what the rule marks in it. Raises `UserError` for what is neither an id nor a family.
    """
    for row in catalogue.every() if rule is None else catalogue.find(rule):
        yield {
            "id": row.id,
            "says": row.says,
            "example": row.example or None,
            "words": row.marked or None,
            "options": list(row.options),
        }
