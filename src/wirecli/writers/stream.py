"""Write records one by one as they come: the shape of a format, and the writer that follows it."""

from collections.abc import Callable
from typing import NamedTuple, TextIO

from wirecli.writers.output import write_out
from wirecli.writers.records import Record


class Form(NamedTuple):
    """A streaming format: what a row is, and what stands before, between and after the rows.

    `row` is pure, so that a worker process may make the rows and the parent write them.
    """

    row: Callable[[Record], str]
    opening: str = ""
    joint: str = ""
    closing: str = ""
    empty: str = ""


class StreamWriter:
    """Writes each record when it comes; `prompt` flushes after each; `written` counts them."""

    __slots__ = ("form", "prompt", "stream", "written")

    def __init__(self, stream: TextIO, form: Form, prompt: bool = False) -> None:
        """Write to a stream of `open_output` in this form."""
        self.stream, self.form, self.prompt = stream, form, prompt
        self.written = 0

    def write(self, record: Record) -> None:
        """Write a record."""
        self.write_row(self.form.row(record))

    def write_row(self, row: str) -> None:
        """Write a row that `form.row` has already made."""
        before = self.form.joint if self.written else self.form.opening
        write_out(self.stream, before + row, flush=self.prompt)
        self.written += 1

    def close(self) -> None:
        """Write what ends the output, or stands for nothing; the stream stays open."""
        ending = self.form.closing if self.written else self.form.empty
        write_out(self.stream, ending, flush=True)
