"""Records out: the one door to every format, and to what each command prints.

form = OutputFormat(chosen("parse", None, name), PARSE.fields("headline,dateline.date"))
row = form_of(form, PARSE).row
with open_output(name) as stream:
    writer = open_writer(form, stream, view=PARSE)
    writer.put([row(record) for record in records_of("parse", form)(story, source)])
    writer.close()
"""

from collections.abc import Sequence
from typing import Protocol

from wirecli.writers.output import open_output, write_out
from wirecli.writers.output_formats import (
    Dialect,
    OutputFormat,
    chosen,
    form_of,
    formats_of,
    open_writer,
)
from wirecli.writers.records import Record
from wirecli.writers.stream import Form
from wirecli.writers.views import (
    AGENCIES,
    AGENCY,
    CHECK,
    EXPLAIN,
    PARSE,
    RULES,
    VIEWS,
    WHY,
    View,
    records_of,
)

__all__ = [
    "AGENCIES",
    "AGENCY",
    "CHECK",
    "EXPLAIN",
    "PARSE",
    "RULES",
    "VIEWS",
    "WHY",
    "Dialect",
    "Form",
    "OutputFormat",
    "Record",
    "View",
    "Writer",
    "chosen",
    "form_of",
    "formats_of",
    "open_output",
    "open_writer",
    "records_of",
    "write_out",
]


class Writer(Protocol):
    """Takes the rows that the `form_of` its format made of the records."""

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story; a streaming format writes and flushes them."""

    def close(self) -> None:
        """End the output, but leave the stream open."""
