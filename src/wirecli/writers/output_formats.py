"""The formats of the output, one row each, and how a command line chooses among them.

A new format is a row here and a module with what the row names.
"""

from collections.abc import Callable
from importlib import import_module
from os.path import splitext
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from wirecli.errors import UserError, unknown

if TYPE_CHECKING:
    from wirecli.writers import Writer
    from wirecli.writers.stream import Form
    from wirecli.writers.views import View

ALWAYS = "always"
"""Escaped: the writer spells out whatever would steer a terminal."""
ON_TERMINALS = "on terminals"
"""Escaped on a terminal only: elsewhere the text is wanted as it is."""
ITSELF = "by the format"
"""Escaped by the notation of the format, or by its own writer."""
NEVER = "never"
"""Not escaped: the format has no escapes, so that a cell would hold another value."""


class OutputRow(NamedTuple):
    """An output format.

    `says` is what `docs/commands.md` says of it. `form` and `writer` are functions of modules in
    `wirecli.writers`: the first makes the `Form` of a `OutputFormat` and a view, the second opens
    the writer. `commands` are those that have the
    format; none means all that print records. Of the flags, `streams` says that each story is
    written when it is done, and `annotated` that a record shows the text around its marks.
    `options` are the command-line options that only some formats have. `ahead` is the number of
    rows that a format needs to see before it writes the first.
    """

    name: str
    media_type: str
    says: str
    form: str
    endings: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    writer: str = "stream.writer"
    options: tuple[str, ...] = ()
    escaped: str = ALWAYS
    binary: bool = False
    fields: bool = False
    streams: bool = True
    annotated: bool = False
    ahead: int = 0


CELLS = ("crlf", "bom", "excel-safe")
"""Options of the formats that are rows of cells."""
TABLE = OutputRow(
    "table",
    "text/plain",
    "a card for one story, otherwise a table; also for a name without an ending",
    "stream.records",
    (".txt",),
    writer="table.writer",
    escaped=ITSELF,
    fields=True,
    ahead=40,
)
"""The format of those who name none: a table is laid out by its first rows."""
STORY = OutputRow(
    "story",
    "text/plain",
    "the text with its marks, on a terminal",
    "stream.records",
    writer="annotated_terminal.writer",
    escaped=ITSELF,
    annotated=True,
)
"""What `explain` shows on a terminal; nobody can ask for it by name."""
FORMATS: tuple[OutputRow, ...] = (
    TABLE,
    OutputRow(
        "json",
        "application/json",
        "one array",
        "stream.array",
        (".json",),
        escaped=ITSELF,
        fields=True,
    ),
    OutputRow(
        "jsonl",
        "application/jsonl",
        "an object a line",
        "stream.jsonl",
        (".jsonl", ".ndjson"),
        escaped=ITSELF,
        fields=True,
    ),
    OutputRow(
        "csv",
        "text/csv",
        "RFC 4180",
        "delimited.csv_form",
        (".csv",),
        options=CELLS,
        escaped=NEVER,
        fields=True,
    ),
    OutputRow(
        "tsv",
        "text/tab-separated-values",
        "the same with tabs",
        "delimited.tsv_form",
        (".tsv",),
        options=CELLS,
        escaped=NEVER,
        fields=True,
    ),
    OutputRow(
        "ninjs",
        "application/jsonl",
        "IPTC ninjs 3.1, an object a line",
        "ninjs_items.lines",
        commands=("parse",),
        escaped=ITSELF,
    ),
    OutputRow(
        "text",
        "text/plain",
        "the headline and the clean copy",
        "plain.form",
        commands=("parse",),
        options=("whole",),
        escaped=ON_TERMINALS,
    ),
    OutputRow(
        "html",
        "text/html",
        "a page: the story with its marks; of `dates` a timeline of all stories",
        "annotated_html.page",
        (".html", ".htm"),
        commands=("explain", "dates"),
        writer="annotated_html.writer",
        escaped=ITSELF,
        annotated=True,
    ),
    OutputRow(
        "parquet",
        "application/vnd.apache.parquet",
        "nested columns; needs `pip install 'wirecli[parquet]'` and `-o`",
        "stream.records",
        (".parquet",),
        writer="parquet.writer",
        escaped=NEVER,
        binary=True,
        streams=False,
    ),
)
"""Every format that `--to` may name, in the order in which help lists them."""
COMPRESSED = {".bz2": "bzip2", ".gz": "gzip", ".xz": "xz", ".zst": "zstd"}
"""Endings of compressed files, which are read but not written, and what makes them."""


class Dialect(NamedTuple):
    """How csv and tsv are written: the line end, a byte order mark, cells that are no formula."""

    crlf: bool = False
    bom: bool = False
    excel_safe: bool = False


class OutputFormat(NamedTuple):
    """What the output is to be: the format's name, the fields if not all, its particulars.

    `whole`: `text` is the text that offsets refer to, not the headline and the copy. `field`:
    the one that `explain` is asked about.
    """

    to: str
    fields: tuple[str, ...] = ()
    dialect: Dialect = Dialect()
    whole: bool = False
    field: str | None = None

    @property
    def row(self) -> OutputRow:
        """The row of the format; raises `KeyError` for a name that none has."""
        return {row.name: row for row in (*FORMATS, STORY)}[self.to]

    def checked(self) -> "OutputFormat":
        """Return the format; raises `UserError` for a particular that it does not have."""
        given = {
            "crlf": self.dialect.crlf,
            "bom": self.dialect.bom,
            "excel-safe": self.dialect.excel_safe,
            "whole": self.whole,
        }
        for option in (option for option, is_given in given.items() if is_given):
            if option not in self.row.options:
                having = [row.name for row in FORMATS if option in row.options]
                what = f"it is for {' and '.join(having)}, not {self.to}"
                raise UserError(what, f"choose {having[0]}", option)
        if self.fields and not self.row.fields:
            todo = "leave it out, or choose jsonl"
            raise UserError(f"{self.to} has no fields to choose", todo, "fields")
        if self.field and self.row.annotated:
            what = f"{self.to} shows the whole story, not a field"
            raise UserError(what, "leave it out, or choose table or jsonl", "field")
        return self


def formats_of(command: str) -> tuple[str, ...]:
    """Return the names of the formats that a command has."""
    return tuple(row.name for row in FORMATS if not row.commands or command in row.commands)


def endings_of(command: str) -> tuple[str, ...]:
    """Return the endings by which the output of a command may choose its format."""
    having = formats_of(command)
    return tuple(ending for row in FORMATS if row.name in having for ending in row.endings)


def chosen(command: str, to: str | None, output: str | None) -> str:
    """Return the name of a command's format: that of `--to`, else that of the file's ending.

    `("parse", None, "a.CSV") -> csv`; a name without an ending is a table. Raises `UserError` for
    a format or an ending that is not known, or that the command does not have.
    """
    ending = splitext(output or "")[1].lower()
    if ending in COMPRESSED:
        piped = f"write to standard output, and pipe it through {COMPRESSED[ending]}"
        raise UserError(f"{output}: the output is not compressed", piped, "output")
    row = _row_of(command, to) if to is not None else _ending_in(ending, command, output)
    if row.binary and output in (None, "-"):
        raise UserError(f"{row.name} is written to a file", "name the file", "output")
    return row.name


def _row_of(command: str, to: str) -> OutputRow:
    names = formats_of(command)
    row = next((row for row in FORMATS if row.name == to.casefold()), None)
    if row is None:
        raise unknown(to, names, "to")
    return _checked(row, command, names, "to")


def _ending_in(ending: str, command: str, output: str | None) -> OutputRow:
    if not ending:
        return TABLE
    endings = endings_of(command)
    row = next((row for row in FORMATS if ending in row.endings), None)
    if row is None:
        todo = f"use {', '.join(endings)}, or name a format"
        raise UserError(f"{output}: no format has the ending {ending}", todo, "output")
    return _checked(row, command, endings, "output")


def _checked(row: OutputRow, command: str, having: tuple[str, ...], parameter: str) -> OutputRow:
    if row.commands and command not in row.commands:
        what = f"{row.name} is for {' and '.join(row.commands)}"
        raise UserError(what, f"use {', '.join(having)}", parameter)
    return row


def form_of(form: OutputFormat, view: "View") -> "Form":
    """Return the shape of a format: its `row` is a pure function of a record."""
    shape: Form = _function(form.row.form)(form, view)
    return shape


def open_writer(
    form: OutputFormat, stream: TextIO, *, view: "View", color: str = "auto"
) -> "Writer":
    """Return the writer of a format to a stream of `open_output`; raises `UserError`."""
    writer: Writer = _function(form.row.writer)(form, stream, view, color)
    return writer


def _function(name: str) -> Callable[..., Any]:
    """Return what a row names; its module is loaded when it is first needed."""
    module, function = name.split(".")
    maker: Callable[..., Any] = getattr(import_module(f"wirecli.writers.{module}"), function)
    return maker
