"""What each command prints, its table's columns, and the format that was asked for."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from wirecli.model import Story
from wirecli.readers import Source
from wirecli.tuples import NamedTuple
from wirecli.writers import records
from wirecli.writers.records import Record

if TYPE_CHECKING:
    from wirecli.writers.nodes import Schema
from os.path import splitext

from wirecli.errors import UserError

RECORDS: dict[str, Callable[[Story, Source], Iterator[Record]]] = {
    "parse": records.parse_records,
    "quotes": records.quotes_records,
    "dates": records.dates_records,
    "people": records.people_records,
    "acronyms": records.acronyms_records,
}
"""What makes the records of a story, for each of those commands but `explain`."""
FORMATS = ("table", "json", "jsonl", "csv", "tsv")
"""The formats of every command that prints records."""
MORE = {"parse": ("ninjs", "text", "parquet"), "explain": ("html",)}
"""The formats that only one command has."""
ENDINGS = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".tsv": "tsv",
    ".txt": "table",
}
ROWS_OF_CELLS = ("csv", "tsv")


class Dialect(NamedTuple):
    """How csv and tsv are written: the line end, a byte order mark, cells that are no formula."""

    crlf: bool = False
    bom: bool = False
    excel_safe: bool = False


class Format(NamedTuple):
    """An output format: its name, the fields if not all, and its particulars.

    `whole`: `text` is the text that offsets refer to, not the headline and the copy.
    """

    to: str
    fields: tuple[str, ...] = ()
    dialect: Dialect = Dialect()
    whole: bool = False

    def checked(self) -> "Format":
        """Return the format; raises `UserError` for a particular that it does not have."""
        said = {
            "--crlf": self.dialect.crlf,
            "--bom": self.dialect.bom,
            "--excel-safe": self.dialect.excel_safe,
        }
        for option, given in said.items():
            if given and self.to not in ROWS_OF_CELLS:
                raise UserError(f"{option} is for csv and tsv, not {self.to}", "add -t csv")
        if self.whole and self.to != "text":
            raise UserError(f"--whole is for text, not {self.to}", "add -t text")
        if self.fields and self.to not in FORMATS:
            todo = "leave --fields out, or choose jsonl"
            raise UserError(f"{self.to} has no fields to choose", todo)
        return self


def formats_of(command: str) -> tuple[str, ...]:
    """Return the formats that a command has."""
    return (*FORMATS, *MORE.get(command, ()))


def format_of(name: str | None) -> str:
    """Return the format that an output file's ending asks for: `a.CSV -> csv`; else `table`."""
    return ENDINGS.get(splitext(name or "")[1].lower(), "table")


class View(NamedTuple):
    """What a command prints: the name of its records' schema, and the look of their table.

    `shown` are (title, field) of the table's columns; `source` and `story`, if the records have
    them, go before where the rows are not all of one. With `card`, a single record is shown as a
    card.
    """

    name: str
    shown: tuple[tuple[str, str], ...]
    card: bool = False

    def schema(self) -> "Schema":
        """Return the JSON Schema of the records."""
        from wirecli.writers.schema import SCHEMAS

        return SCHEMAS[self.name]()

    def fields(self, asked: str) -> tuple[str, ...]:
        """Return the fields of `--fields a,b.c`; an unknown, empty or double one is a UserError."""
        from wirecli.writers.fields import checked

        return checked(asked, self.schema())

    def sort_field(self, asked: str) -> str:
        """Return the field of `--sort`; raises UserError if it has no order."""
        from wirecli.writers.fields import sort_field

        return sort_field(asked, self.schema())


def _same(*fields: str) -> tuple[tuple[str, str], ...]:
    return tuple((field, field) for field in fields)


PARSE = View(
    "parse",
    (
        ("agency", "agency.name"),
        ("date", "date.value"),
        ("place", "dateline.places"),
        ("headline", "headline"),
        ("words", "words"),
    ),
    card=True,
)
QUOTES = View("quotes", (*_same("speaker", "role", "cue"), ("said", "text")))
DATES = View(
    "dates",
    (*_same("value", "type", "mod"), ("words", "text"), *_same("start")),
)
PEOPLE = View("people", _same("name", "role", "mentions"))
ACRONYMS = View("acronyms", _same("short", "long", "start"))
EXPLAIN = View("explain", _same("field", "value", "rule", "start", "end", "words"))
WHY = View("explain", _same("field", "taken", "value", "rule", "why", "words"))
AGENCIES = View("agencies", _same("key", "name", "country", "languages", "shape"))
AGENCY = View("agency", _same("kind", "shape", "text"))
CHECK = View("check", _same("key", "kind", "holds", "fault"))

VIEWS = {view.name: view for view in (PARSE, QUOTES, DATES, PEOPLE, ACRONYMS, EXPLAIN)}
"""The views of the commands that read stories, by the command's name."""


def records_of(
    view: str, form: Format, field: str | None = None
) -> Callable[[Story, Source], Iterator[Record]]:
    """Return what makes the records of a story for a command and a format.

    A format that shows the story itself has its text and all its marks in one record. With a
    `field`, `explain` tells of that one alone, and what else was considered.
    """
    if view in RECORDS and not form.whole:
        return RECORDS[view]
    from wirecli.writers import explained

    if field is not None:
        return partial(explained.field_records, field)
    if form.to in ("html", "story") or form.whole:
        return explained.annotated_records
    return explained.explain_records
