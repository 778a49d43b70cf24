"""What each command prints: its records, and the columns of their table."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from wirecli.model import Story
from wirecli.readers import Source
from wirecli.writers import records
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.records import Record

if TYPE_CHECKING:
    from wirecli.writers.fields import SortOrder
    from wirecli.writers.nodes import Schema

RECORDS: dict[str, Callable[[Story, Source], Iterator[Record]]] = {
    "parse": records.parse_records,
    "quotes": records.quotes_records,
    "dates": records.dates_records,
    "people": records.people_records,
    "acronyms": records.acronyms_records,
}
"""What makes the records of a story, for each of those commands but `explain`."""


class View(NamedTuple):
    """What a command prints: the name of its records' schema, and the look of their table.

    `shown` are the fields of the table's columns, whose names are the headings; `source.name` and
    `source.story`, if the records have them, go before where the rows are not all of one. With
    `card`, a single record is shown as a card.
    """

    name: str
    shown: tuple[str, ...]
    card: bool = False

    def schema(self) -> "Schema":
        """Return the JSON Schema of the records."""
        from wirecli.writers.schema import SCHEMAS

        return SCHEMAS[self.name]()

    def fields(self, names: str) -> tuple[str, ...]:
        """Return the fields of a list `a,b.c`; an unknown, empty or double one is a UserError."""
        from wirecli.writers.fields import checked

        return checked(names, self.schema())

    def sort_order(self, name: str) -> "SortOrder":
        """Return the order that a name means, `-start` too; raises UserError if it has none."""
        from wirecli.writers.fields import sort_order

        return sort_order(name, self.schema())


PARSE = View(
    "parse", ("agency.name", "date.value", "dateline.places", "headline", "words"), card=True
)
QUOTES = View("quotes", ("speaker", "role", "cue", "text"))
DATES = View("dates", ("value", "type", "mod", "text", "start"))
PEOPLE = View("people", ("name", "role", "mentions"))
ACRONYMS = View("acronyms", ("short", "long", "start"))
EXPLAIN = View("explain", ("field", "value", "rule", "start", "end", "words"))
WHY = View("explain", ("field", "taken", "value", "rule", "says", "why", "words"))
AGENCIES = View("agencies", ("key", "name", "country", "languages", "shape"))
AGENCY = View("agency", ("kind", "shape", "text"))
RULES = View("rules", ("id", "says", "example"))
CHECK = View("check", ("key", "kind", "holds", "fault"))

VIEWS = {view.name: view for view in (PARSE, QUOTES, DATES, PEOPLE, ACRONYMS, EXPLAIN)}
"""The views of the commands that read stories, by the command's name."""


def records_of(view: str, form: OutputFormat) -> Callable[[Story, Source], Iterator[Record]]:
    """Return what makes the records of a story for a command and a format.

    A format that shows the story itself has its text and all its marks in one record. With the
    field of a form, `explain` tells of that one alone, and what else was considered.
    """
    if view == "dates" and form.row.annotated:
        from wirecli.writers import timeline_html

        return timeline_html.entries
    if view in RECORDS and not form.whole:
        return RECORDS[view]
    from wirecli.writers import explained

    if form.field is not None:
        return partial(explained.field_records, form.field)
    if form.row.annotated or form.whole:
        return explained.annotated_records
    return explained.explain_records
