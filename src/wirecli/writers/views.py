"""What each command prints: its records, their schema, and the columns its table shows."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from wirecli.model import Story
from wirecli.readers import Source
from wirecli.writers import records, schema
from wirecli.writers.format import Format
from wirecli.writers.records import Record
from wirecli.writers.schema import Schema


class View(NamedTuple):
    """What a command prints: the schema of its records, and the look of their table.

    `shown` are (title, field) of the table's columns; `source` and `story`, if the records have
    them, go before where the rows are not all of one. With `card`, a single record is shown as a
    card.
    """

    name: str
    schema: Callable[[], Schema]
    shown: tuple[tuple[str, str], ...]
    card: bool = False


def _same(*fields: str) -> tuple[tuple[str, str], ...]:
    return tuple((field, field) for field in fields)


PARSE = View(
    "parse",
    schema.parse_schema,
    (
        ("agency", "agency.name"),
        ("date", "date.value"),
        ("place", "dateline.places"),
        ("headline", "headline"),
        ("words", "words"),
    ),
    card=True,
)
QUOTES = View("quotes", schema.quotes_schema, (*_same("speaker", "role", "cue"), ("said", "text")))
DATES = View(
    "dates",
    schema.dates_schema,
    (*_same("value", "type", "mod"), ("words", "text"), *_same("start")),
)
PEOPLE = View("people", schema.people_schema, _same("name", "role", "mentions"))
ACRONYMS = View("acronyms", schema.acronyms_schema, _same("short", "long", "start"))
EXPLAIN = View(
    "explain", schema.explain_schema, _same("field", "value", "rule", "start", "end", "words")
)
WHY = View(
    "explain", schema.explain_schema, _same("field", "taken", "value", "rule", "why", "words")
)
AGENCIES = View(
    "agencies", schema.agencies_schema, _same("key", "name", "country", "languages", "shape")
)
AGENCY = View("agency", schema.agency_schema, _same("kind", "shape", "text"))
CHECK = View("check", schema.check_schema, _same("key", "kind", "holds", "fault"))

VIEWS = {view.name: view for view in (PARSE, QUOTES, DATES, PEOPLE, ACRONYMS, EXPLAIN)}
"""The views of the commands that read stories, by the command's name."""
RECORDS: dict[str, Callable[[Story, Source], Iterator[Record]]] = {
    "parse": records.parse_records,
    "quotes": records.quotes_records,
    "dates": records.dates_records,
    "people": records.people_records,
    "acronyms": records.acronyms_records,
    "explain": records.explain_records,
}
"""What makes the records of a story, for each of those commands."""


def records_of(
    view: str, form: Format, field: str | None = None
) -> Callable[[Story, Source], Iterator[Record]]:
    """Return what makes the records of a story for a command and a format.

    A format that shows the story itself has its text and all its marks in one record. With a
    `field`, `explain` tells of that one alone, and what else was considered.
    """
    if field is not None:
        return partial(records.field_records, field)
    if form.to in ("html", "story") or form.whole:
        return records.annotated_records
    return RECORDS[view]
