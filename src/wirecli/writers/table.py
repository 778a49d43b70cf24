"""Records for the eye: a card of one story, a row each of several, written as they come."""

from collections.abc import Sequence
from json import loads
from typing import TextIO

from wirecli.writers.card import chosen, entries
from wirecli.writers.fields import Column, cell, columns, names
from wirecli.writers.output import write_out
from wirecli.writers.output_formats import TABLE, OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.table_layout import TableLayout, draw_card, lay_out
from wirecli.writers.terminal import Look, read_look
from wirecli.writers.views import View

WHENCE = ("source.name", "source.story")
"""Shown before a view's own columns, each only where the rows differ in it."""


class TableWriter:
    """Lays a table out by its first rows, and writes the others when they come.

    The rows are records as lines of JSON; the first is kept whole, since a single one may be a
    card. Where a later row says something in a column that the table does not have, another table
    follows, with a heading that has it.
    """

    __slots__ = ("ahead", "chosen", "columns", "first", "held", "layout", "look", "stream", "view")

    def __init__(
        self, stream: TextIO, view: View, look: Look, columns: tuple[Column, ...], *, chosen: bool
    ) -> None:
        """Write to a stream; columns that the user has `chosen` are all shown."""
        self.stream, self.view, self.look = stream, view, look
        self.columns, self.chosen, self.ahead = columns, chosen, TABLE.ahead
        self.first: Record | None = None
        self.held: list[list[str]] = []
        self.layout: TableLayout | None = None

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story."""
        for record in map(loads, rows):
            self.first = self.first or record
            self._take([cell(record, column) for column in self.columns])

    def _take(self, row: list[str]) -> None:
        layout = self.layout
        if layout and not self.held and not layout.lacks(row):
            write_out(self.stream, layout.drawn([row]), flush=True)
            return
        self.held.append(row)
        if len(self.held) == self.ahead:
            self._write_held()

    def _write_held(self) -> None:
        """Write the rows that are held as the table that they need."""
        before, self.layout = (
            self.layout,
            lay_out(self.columns, self.held, self.look, before=self.layout, chosen=self.chosen),
        )
        parting = "\n" if before else ""
        text = parting + self.layout.heading() + self.layout.drawn(self.held, begun=False)
        self.held = []
        write_out(self.stream, text, flush=True)

    def close(self) -> None:
        """Write what is held: a table, or the card of a single story."""
        if self.first and self.view.card and self.layout is None and len(self.held) == 1:
            card = chosen(self.first, self.columns) if self.chosen else entries(self.first)
            write_out(self.stream, draw_card(list(card), self.look), flush=True)
        elif self.held:
            self._write_held()


def writer(form: OutputFormat, stream: TextIO, view: View, color: str) -> TableWriter:
    """Return the writer of a table or a card, as the stream, its terminal and `--color` have it."""
    return table(stream, view, form.fields, read_look(stream, color))


def table(stream: TextIO, view: View, fields: Sequence[str], look: Look) -> TableWriter:
    """Return the writer of a view's table: of the fields, else of the columns the view shows."""
    schema = view.schema()
    if fields:
        return TableWriter(stream, view, look, columns(schema, fields), chosen=True)
    known = set(names(schema))
    shown = (*(name for name in WHENCE if name in known), *view.shown)
    return TableWriter(stream, view, look, columns(schema, shown), chosen=False)
