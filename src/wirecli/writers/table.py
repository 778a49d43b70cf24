"""Records for the eye: a card of one story, a row each of several, wrapped only on a terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from wirecli.writers.card import LABEL, READABLE, CardLine, chosen, entries
from wirecli.writers.fields import Column, cell, columns, names
from wirecli.writers.grid import (
    GAP,
    NARROW,
    Cell,
    GridLine,
    cell_of,
    draw,
    fitted,
    natural_widths,
    width_of,
)
from wirecli.writers.output import write_out
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.terminal import Look, read_look
from wirecli.writers.views import View

# Shown before a view's own columns, each only where the rows differ in it.
WHENCE = (("source", "source.name"), ("story", "source.story"))
ENDLESS = 10**9


@dataclass(slots=True)
class TableWriter:
    """Keeps the cells that will be shown, and the first record whole; writes all when closed.

    Its rows are records as lines of JSON.
    """

    stream: TextIO
    view: View
    look: Look
    columns: tuple[Column, ...]
    chosen: bool
    first: Record | None = None
    rows: list[list[str]] = field(default_factory=list)

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story."""
        from json import loads

        for record in map(loads, rows):
            self.first = self.first or record
            self.rows.append([cell(record, column) for column in self.columns])

    def close(self) -> None:
        """Write the table, or the card; nothing when there is nothing."""
        write_out(self.stream, self._drawn(), flush=True)

    def _drawn(self) -> str:
        if self.first is None:
            return ""
        if len(self.rows) == 1 and self.view.card:
            card = chosen(self.first, self.columns) if self.chosen else entries(self.first)
            return draw_card(list(card), self.look)
        kept = [at for at in range(len(self.columns)) if self.chosen or self._tells(at)]
        rows = [[row[at] for at in kept] for row in self.rows]
        return draw_rows([self.columns[at] for at in kept], rows, self.look)

    def _tells(self, at: int) -> bool:
        """Return whether a column is worth its width: it says something, or whose the rows are."""
        whence = self.columns[at].keys[0] == "source"
        cells = {row[at] for row in self.rows}
        return len(cells) > 1 if whence else cells != {""}


def writer(form: OutputFormat, stream: TextIO, view: View, color: str) -> TableWriter:
    """Return the writer of a view's table to a stream of `open_output`."""
    return table(stream, view, form.fields, read_look(stream, color))


def table(stream: TextIO, view: View, fields: Sequence[str], look: Look) -> TableWriter:
    """Return the writer of a view's table: of the fields, else of the columns the view shows."""
    schema = view.schema()
    if fields:
        return TableWriter(stream, view, look, columns(schema, fields), chosen=True)
    known = set(names(schema))
    shown = tuple(pair for pair in WHENCE if pair[1] in known) + view.shown
    chosen = columns(schema, [name for _, name in shown])
    titled = (column._replace(name=title) for column, (title, _) in zip(chosen, shown, strict=True))
    return TableWriter(stream, view, look, tuple(titled), chosen=False)


def draw_card(card: Sequence[CardLine], look: Look) -> str:
    """Return a card as text: labels in a quiet column, words beside them at a readable width."""
    rows = [(_label(entry), cell_of(entry.words, entry.style)) for entry in card]
    label = max(width_of(label.words) for label, _ in rows)
    if look.width is None:
        return draw(rows, [label, ENDLESS], look)
    return draw(rows, [label, min(READABLE, max(NARROW, look.width - label - GAP))], look)


def draw_rows(columns: Sequence[Column], rows: Sequence[Sequence[str]], look: Look) -> str:
    """Return a table as text: a line of titles, then the rows; numbers stand to the right.

    A terminal too narrow for the columns has them one under the other.
    """
    titles = [column.name for column in columns]
    grid = [_line(titles, columns, LABEL), *(_line(row, columns) for row in rows)]
    widths = fitted(natural_widths(grid), look.width)
    if widths is None:
        return "\n".join(draw_card(list(_stacked(titles, row)), look) for row in rows)
    return draw(grid, widths, look)


def _line(row: Sequence[str], columns: Sequence[Column], style: str = "") -> GridLine:
    sides = (column.numeric for column in columns)
    return [cell_of(one, style, right=right) for one, right in zip(row, sides, strict=True)]


def _stacked(titles: Sequence[str], row: Sequence[str]) -> Iterator[CardLine]:
    return (CardLine(title, words) for title, words in zip(titles, row, strict=True) if words)


def _label(entry: CardLine) -> Cell:
    return cell_of(entry.label, LABEL, right=entry.label.isdigit())
