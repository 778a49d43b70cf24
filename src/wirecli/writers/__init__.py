"""Records out: the one door to every format, and to what each command prints.

fields = checked("headline,dateline.date", PARSE.schema()) if asked else ()
form = form_of("csv", PARSE, fields)
with open_output(name) as stream:
    writer = open_writer("csv", stream, view=PARSE, fields=fields)
    writer.put([form.row(record) for record in parse_records(story, source)])
    writer.close()
"""

from collections.abc import Sequence
from os.path import splitext
from typing import Protocol, TextIO

from wirecli.writers.fields import checked, columns
from wirecli.writers.output import open_output, silence, write_out
from wirecli.writers.records import Record
from wirecli.writers.schema import parse_schema
from wirecli.writers.stream import Form, StreamWriter
from wirecli.writers.views import AGENCIES, AGENCY, CHECK, EXPLAIN, PARSE, RECORDS, VIEWS, View

FORMATS = ("table", "json", "jsonl", "csv", "tsv")
ENDINGS = {
    ".csv": "csv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".tsv": "tsv",
    ".txt": "table",
}
__all__ = [
    "AGENCIES",
    "AGENCY",
    "CHECK",
    "EXPLAIN",
    "FORMATS",
    "PARSE",
    "RECORDS",
    "VIEWS",
    "Form",
    "Record",
    "View",
    "Writer",
    "checked",
    "form_of",
    "format_of",
    "open_output",
    "open_writer",
    "parse_schema",
    "silence",
    "write_out",
]


class Writer(Protocol):
    """Takes the rows that the `form_of` its format made of the records."""

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story; a streaming format writes and flushes them."""

    def close(self) -> None:
        """End the output, but leave the stream open."""


def format_of(name: str | None) -> str:
    """Return the format that an output file's ending asks for: `a.CSV -> csv`; else `table`."""
    return ENDINGS.get(splitext(name or "")[1].lower(), "table")


def form_of(to: str, view: View, fields: Sequence[str] = ()) -> Form:
    """Return the shape of one of FORMATS: its `row` is a pure function of a record.

    The rows of `table` are for its writer: whole records, as lines of JSON.
    """
    if to in ("csv", "tsv"):
        from wirecli.writers.delimited import delimited

        return delimited(columns(view.schema(), fields), delimiter="\t" if to == "tsv" else ",")
    from wirecli.writers import lines

    return lines.array(fields) if to == "json" else lines.jsonl(fields if to == "jsonl" else ())


def open_writer(
    to: str,
    stream: TextIO,
    *,
    view: View,
    fields: Sequence[str] = (),
    color: str = "auto",
) -> Writer:
    """Return the writer of one of FORMATS to a stream of `open_output`.

    `fields` have been `checked`. Streaming formats write rows when they come; `table` writes at
    the end, since its columns are as wide as what stands in them.
    """
    if to == "table":
        from wirecli.writers.look import read_look
        from wirecli.writers.table import table

        return table(stream, view, fields, read_look(stream, color))
    return StreamWriter(stream, form_of(to, view, fields))
