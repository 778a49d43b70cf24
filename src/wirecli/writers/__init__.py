"""Records out: the one door to every format, and to what each command prints.

fields = checked("headline,dateline.date", PARSE.schema()) if asked else ()
with open_output(name) as stream:
    writer = open_writer("csv", stream, view=PARSE, fields=fields)
    for record in PARSE.records(story, source):
        writer.write(record)
    writer.close()
"""

from collections.abc import Sequence
from os.path import splitext
from typing import Protocol, TextIO

from wirecli.writers.fields import checked, columns
from wirecli.writers.output import open_output, silence
from wirecli.writers.records import Record
from wirecli.writers.safe import shown
from wirecli.writers.schema import parse_schema
from wirecli.writers.stream import Form, StreamWriter
from wirecli.writers.views import EXPLAIN, PARSE, VIEWS, View

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
    "EXPLAIN",
    "FORMATS",
    "PARSE",
    "VIEWS",
    "Form",
    "Record",
    "StreamWriter",
    "View",
    "Writer",
    "checked",
    "form_of",
    "format_of",
    "open_output",
    "open_writer",
    "parse_schema",
    "shown",
    "silence",
]


class Writer(Protocol):
    """Takes records; `close` ends the output but leaves the stream open; `written` counts."""

    @property
    def written(self) -> int:
        """How many records it was given."""

    def write(self, record: Record) -> None:
        """Take a record."""

    def close(self) -> None:
        """End the output."""


def format_of(name: str | None) -> str:
    """Return the format that an output file's ending asks for: `a.CSV -> csv`; else `table`."""
    return ENDINGS.get(splitext(name or "")[1].lower(), "table")


def form_of(to: str, view: View, fields: Sequence[str] = ()) -> Form:
    """Return the shape of a streaming format (all but `table`): its `row` is a pure function."""
    if to in ("json", "jsonl"):
        from wirecli.writers import lines

        return lines.array(fields) if to == "json" else lines.jsonl(fields)
    from wirecli.writers.delimited import delimited

    return delimited(columns(view.schema(), fields), delimiter="\t" if to == "tsv" else ",")


def open_writer(
    to: str,
    stream: TextIO,
    *,
    view: View,
    fields: Sequence[str] = (),
    color: str = "auto",
    line_buffered: bool = False,
) -> Writer:
    """Return the writer of one of FORMATS to a stream of `open_output`.

    `fields` have been `checked`. Streaming formats write a record when it comes, and flush it at
    once if asked to (`line_buffered`) or if the stream is a terminal; `table` writes at the end.
    """
    if to == "table":
        from wirecli.writers.look import read_look
        from wirecli.writers.table import table

        return table(stream, view, fields, read_look(stream, color))
    return StreamWriter(stream, form_of(to, view, fields), line_buffered or stream.isatty())
