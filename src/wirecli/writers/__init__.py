"""Records out: the one door to every format, and to what each command prints.

form = Format("csv", PARSE.fields("headline,dateline.date"))
row = form_of(form, PARSE).row
with open_output(name) as stream:
    writer = open_writer(form, stream, view=PARSE)
    writer.put([row(record) for record in records_of("parse", form)(story, source)])
    writer.close()
"""

from collections.abc import Sequence
from typing import Protocol, TextIO

from wirecli.writers.output import open_output, silence, write_out
from wirecli.writers.records import Record
from wirecli.writers.stream import Form, StreamWriter
from wirecli.writers.views import (
    AGENCIES,
    AGENCY,
    CHECK,
    EXPLAIN,
    FORMATS,
    PARSE,
    VIEWS,
    WHY,
    Dialect,
    Format,
    View,
    format_of,
    formats_of,
    records_of,
)

__all__ = [
    "AGENCIES",
    "AGENCY",
    "CHECK",
    "EXPLAIN",
    "FORMATS",
    "PARSE",
    "VIEWS",
    "WHY",
    "Dialect",
    "Form",
    "Format",
    "Record",
    "View",
    "Writer",
    "form_of",
    "format_of",
    "formats_of",
    "open_output",
    "open_writer",
    "records_of",
    "silence",
    "write_out",
]


class Writer(Protocol):
    """Takes the rows that the `form_of` its format made of the records."""

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story; a streaming format writes and flushes them."""

    def close(self) -> None:
        """End the output, but leave the stream open."""


def form_of(form: Format, view: View) -> Form:
    """Return the shape of a format: its `row` is a pure function of a record.

    The rows of `table`, `story` and `parquet` are for their writers: records as lines of JSON.
    """
    if form.to in ("csv", "tsv"):
        from wirecli.writers.delimited import delimited
        from wirecli.writers.fields import columns

        delimiter = "\t" if form.to == "tsv" else ","
        return delimited(columns(view.schema(), form.fields), delimiter, form.dialect)
    if form.to == "text":
        from wirecli.writers import text

        return text.whole() if form.whole else text.clean()
    if form.to == "ninjs":
        from wirecli.writers import ninjs

        return ninjs.lines()
    if form.to == "html":
        from wirecli.writers import page

        return page.page()
    from wirecli.writers import stream

    if form.to == "json":
        return stream.array(form.fields)
    return stream.jsonl(form.fields if form.to == "jsonl" else ())


def open_writer(form: Format, stream: TextIO, *, view: View, color: str = "auto") -> Writer:
    """Return the writer of a format to a stream of `open_output`.

    Streaming formats write rows when they come; `table` writes at the end, since its columns are
    as wide as what stands in them.
    """
    if form.to in ("table", "story"):
        from wirecli.writers.look import read_look

        look = read_look(stream, color)
        if form.to == "story":
            from wirecli.writers.annotated import AnnotatedWriter

            return AnnotatedWriter(stream, look)
        from wirecli.writers.table import table

        return table(stream, view, form.fields, look)
    if form.to == "parquet":
        from wirecli.writers.parquet import ParquetWriter

        return ParquetWriter(stream)
    return StreamWriter(stream, form_of(form, view), escaped=form.to == "text" and stream.isatty())
