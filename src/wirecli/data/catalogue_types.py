"""The type of the rows of the catalogue."""

from typing import NamedTuple


class CatalogueRow(NamedTuple):
    """A rule as `explain` prints it: its id, and what it says.

    `example` is an input in which it decides, with the `options` of the command, and `marked` are
    what it marks: "" if it marks none, None if that is left open. Without an example its samples
    stand in a row of its finder.
    """

    id: str
    says: str
    example: str = ""
    marked: str | None = ""
    options: tuple[str, ...] = ()
