"""Records written as they come: JSON, JSON Lines, and the writer that every such format has."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TextIO

from wirecli.safe import shown_in_json, shown_text
from wirecli.writers.output import write_out
from wirecli.writers.output_formats import ALWAYS, ON_TERMINALS, OutputFormat, form_of
from wirecli.writers.records import Record

if TYPE_CHECKING:
    from wirecli.writers.views import View


class Form(NamedTuple):
    """The shape of a format: what a row is, and what stands before, between and after the rows.

    `row` is pure, so that a worker process may make the rows and the parent write them.
    """

    row: Callable[[Record], str]
    opening: str = ""
    joint: str = ""
    closing: str = ""
    empty: str = ""


class StreamWriter:
    """Writes the rows of a story when they come, and lets them go at once."""

    __slots__ = ("begun", "escaped", "form", "stream")

    def __init__(self, stream: TextIO, form: Form, *, escaped: bool = False) -> None:
        """Write to a stream of `open_output`; `escaped`: what would steer a terminal is shown."""
        self.stream, self.form, self.escaped = stream, form, escaped
        self.begun = False

    def put(self, rows: Sequence[str]) -> None:
        """Write rows and flush them: whoever reads has a story as soon as it is done."""
        if rows:
            before = self.form.joint if self.begun else self.form.opening
            self.begun = True
            chunk = before + self.form.joint.join(rows)
            write_out(self.stream, shown_text(chunk) if self.escaped else chunk, flush=True)

    def close(self) -> None:
        """Write what ends the output, or stands for nothing; the stream stays open."""
        ending = self.form.closing if self.begun else self.form.empty
        write_out(self.stream, ending, flush=True)


def writer(form: OutputFormat, stream: TextIO, view: "View", _color: str) -> StreamWriter:
    """Return the writer of a streaming format; it escapes what the format's row says."""
    escaped = form.row.escaped
    steered = escaped == ALWAYS or (escaped == ON_TERMINALS and stream.isatty())
    return StreamWriter(stream, form_of(form, view), escaped=steered)


def line(record: Record) -> str:
    r"""Return the record as one line of JSON, without the line end.

    Letters of every script are themselves; lone surrogates, C1 controls and bidirectional overrides
    are `\uXXXX`, which every reader takes for the same data.
    """
    return shown_in_json(_encode()(record))


@cache
def _encode() -> Callable[[Record], str]:
    from json import JSONEncoder

    # records are trees that we built: there is no circle to look for
    return JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def jsonl(form: OutputFormat, _view: "View") -> Form:
    """Return the form of JSON Lines, of whole records or of some fields."""
    encode = _encoder(form.fields)
    return Form(row=lambda record: encode(record) + "\n")


def array(form: OutputFormat, _view: "View") -> Form:
    """Return the form of one JSON array, an object a line; `[]` when there is nothing."""
    encode = _encoder(form.fields)
    return Form(row=encode, opening="[\n", joint=",\n", closing="\n]\n", empty="[]\n")


def records(_form: OutputFormat, _view: "View") -> Form:
    """Return the form of formats whose writers take records: each is whole, a line of JSON."""
    return Form(row=lambda record: line(record) + "\n")


def _encoder(fields: Sequence[str]) -> Callable[[Record], str]:
    if not fields:
        return line
    from wirecli.writers.fields import select

    return lambda record: line(select(record, fields))
