"""What each command prints: its records, their schema, and the columns its table shows."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from wirecli.model import Story
from wirecli.readers import Source
from wirecli.writers.records import (
    Record,
    acronyms_records,
    dates_records,
    explain_records,
    parse_records,
    people_records,
    quotes_records,
)
from wirecli.writers.schema import (
    Schema,
    acronyms_schema,
    dates_schema,
    explain_schema,
    parse_schema,
    people_schema,
    quotes_schema,
)


class View(NamedTuple):
    """A command's records: how they come of a story, their schema, and the look of their table.

    `shown` are (title, field) of the table's columns; `source` and `story` go before them when
    the rows are not all of one. With `card`, a single record is shown as a card.
    """

    name: str
    records: Callable[[Story, Source], Iterator[Record]]
    schema: Callable[[], Schema]
    shown: tuple[tuple[str, str], ...]
    card: bool = False


PARSE = View(
    "parse",
    parse_records,
    parse_schema,
    (
        ("agency", "agency.name"),
        ("date", "date.value"),
        ("place", "dateline.places"),
        ("headline", "headline"),
        ("words", "words"),
    ),
    card=True,
)
QUOTES = View(
    "quotes",
    quotes_records,
    quotes_schema,
    (("speaker", "speaker"), ("role", "role"), ("cue", "cue"), ("kind", "kind"), ("said", "text")),
)
DATES = View(
    "dates",
    dates_records,
    dates_schema,
    (("value", "value"), ("type", "type"), ("mod", "mod"), ("words", "text"), ("start", "start")),
)
PEOPLE = View(
    "people",
    people_records,
    people_schema,
    (("name", "name"), ("role", "role"), ("mentions", "mentions")),
)
ACRONYMS = View(
    "acronyms",
    acronyms_records,
    acronyms_schema,
    (("short", "short"), ("long", "long"), ("start", "start")),
)
EXPLAIN = View(
    "explain",
    explain_records,
    explain_schema,
    (
        ("field", "field"),
        ("value", "value"),
        ("rule", "rule"),
        ("start", "start"),
        ("end", "end"),
        ("words", "words"),
    ),
)
VIEWS = {view.name: view for view in (PARSE, QUOTES, DATES, PEOPLE, ACRONYMS, EXPLAIN)}
