"""How a table or a card is laid out: which columns, how wide, or one under the other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from wirecli.writers.card import LABEL, READABLE, CardLine
from wirecli.writers.fields import Column
from wirecli.writers.grid import (
    GAP,
    NARROW,
    Cell,
    GridLine,
    cell_of,
    draw,
    fitted,
    height,
    least_width,
    natural_widths,
    width_of,
)
from wirecli.writers.terminal import Look

NAME = "source.name"
TALL = 3
"""Lines: where a row takes more, a blank line parts the rows."""
CRUSHED = 4
"""Lines: where half of the rows take more, the columns stand one under the other."""
CUT = "…/"
"""Stands for the folder that the names of all inputs begin with, where there is no room for it."""
ENDLESS = 10**9
Row = Sequence[str]


class TableLayout(NamedTuple):
    """A table as its first rows need it.

    `kept` are the columns that are shown, by their numbers, and `constant` what the others have in
    each row. `widths` are None where the columns stand one under the other. `folder` is cut from
    the names of inputs. Rows are `airy` if a blank line parts them.
    """

    columns: tuple[Column, ...]
    kept: tuple[int, ...]
    constant: tuple[str, ...]
    look: Look
    widths: tuple[int, ...] | None
    folder: str
    airy: bool

    def lacks(self, row: Row) -> bool:
        """Return whether a row says something in a column that is not shown."""
        return any(
            row[at] != same
            for at, same in enumerate(self.constant)
            if at not in self.kept and (row[at] or self.columns[at].keys[0] == "source")
        )

    def heading(self) -> str:
        """Return the line of the fields' names; nothing where each stands beside its value."""
        if self.widths is None:
            return ""
        titles = [self.columns[at].name for at in self.kept]
        return draw([_line(titles, self._shown(), LABEL)], self.widths, self.look)

    def drawn(self, rows: Iterable[Row], *, begun: bool = True) -> str:
        """Return rows as text; they are the first after the heading unless the table has begun."""
        blocks = [self._row([row[at] for at in self.kept]) for row in rows]
        parting = "\n" if self.airy or self.widths is None else ""
        return (parting if begun else "") + parting.join(blocks)

    def _row(self, row: Row) -> str:
        columns = self._shown()
        cells = [_cut(words, at.name, self.folder) for words, at in zip(row, columns, strict=True)]
        if self.widths is None:
            labels = max(width_of(column.name) for column in columns)
            return draw_card(list(_stacked(columns, cells)), self.look, labels)
        return draw([_line(cells, columns)], self.widths, self.look)

    def _shown(self) -> list[Column]:
        return [self.columns[at] for at in self.kept]


def lay_out(
    columns: tuple[Column, ...],
    rows: Sequence[Row],
    look: Look,
    *,
    before: TableLayout | None = None,
    chosen: bool = False,
) -> TableLayout:
    """Return the layout that rows need, all with the columns of the table before them.

    A column that is not chosen is shown if it says something, or whose the rows are.
    """
    kept = tuple(
        at
        for at, column in enumerate(columns)
        if chosen or (before and at in before.kept) or _tells(column, at, rows, before)
    )
    shown = [columns[at] for at in kept]
    cells = [[row[at] for at in kept] for row in rows]
    folder = ""
    widths = _widths(shown, cells, look)
    if look.width is not None and sum(widths) + GAP * (len(widths) - 1) > look.width:
        folder = _folder([row[shown.index(c)] for row in cells for c in shown if c.name == NAME])
        cells = [
            [_cut(w, c.name, folder) for w, c in zip(row, shown, strict=True)] for row in cells
        ]
        widths = _widths(shown, cells, look)
    fit = fitted(widths, look.width, None if look.width is None else _least(shown, cells))
    constant = tuple(rows[0]) if before is None else before.constant
    heights = sorted(height(_line(row, shown), fit) for row in cells) if fit and look.width else [1]
    if heights[len(heights) // 2] > CRUSHED:
        fit = None
    tall = heights[-1] > TALL
    return TableLayout(
        columns, kept, constant, look, None if fit is None else tuple(fit), folder, tall
    )


def _tells(column: Column, at: int, rows: Sequence[Row], before: TableLayout | None) -> bool:
    cells = {row[at] for row in rows}
    if column.keys[0] == "source":
        return len(cells) > 1 or (before is not None and cells != {before.constant[at]})
    return cells != {""}


def _widths(columns: Sequence[Column], rows: Sequence[Row], look: Look) -> list[int]:
    titles = [column.name for column in columns]
    return natural_widths(_line(row, columns) for row in (titles, *rows))


def _least(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    """Return the widths that break no word, and are no narrower than a short name."""
    least = [least_width(column.name) for column in columns]
    for row in rows:
        for at, words in enumerate(row):
            least[at] = max(least[at], min(NARROW, width_of(words)), least_width(words))
    return least


def _folder(names: Sequence[str]) -> str:
    """Return the folder that all names of several inputs are in, if it is longer than its sign."""
    if len(set(names)) < 2:
        return ""
    levels = zip(*(name.split("/")[:-1] for name in names), strict=False)
    folder = "".join(f"{level[0]}/" for level in takewhile(lambda one: len(set(one)) == 1, levels))
    return folder if len(folder) > len(CUT) else ""


def _cut(words: str, column: str, folder: str) -> str:
    is_below = folder and column == NAME and words.startswith(folder)
    return CUT + words.removeprefix(folder) if is_below else words


def draw_card(card: Sequence[CardLine], look: Look, labels: int = 0) -> str:
    """Return a card as text: labels in a quiet column, words beside them at a readable width.

    `labels` is the least width of the column, by which cards below one another are even.
    """
    rows = [(_label(entry), cell_of(entry.words, entry.style, hang=entry.hang)) for entry in card]
    label = max(labels, *(width_of(label.words) for label, _ in rows))
    if look.width is None:
        return draw(rows, [label, ENDLESS], look)
    return draw(rows, [label, min(READABLE, max(NARROW, look.width - label - GAP))], look)


def _line(row: Row, columns: Sequence[Column], style: str = "") -> GridLine:
    sides = (column.numeric for column in columns)
    return [cell_of(one, style, right=right) for one, right in zip(row, sides, strict=True)]


def _stacked(columns: Sequence[Column], row: Row) -> Iterator[CardLine]:
    return (CardLine(at.name, words) for at, words in zip(columns, row, strict=True) if words)


def _label(entry: CardLine) -> Cell:
    return cell_of(entry.label, LABEL, right=entry.label.isdigit())
