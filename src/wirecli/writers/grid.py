"""Cells to lines: columns aligned by what a terminal shows, wrapped to its width, painted."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from wirecli.lazy import Lazy
from wirecli.safe import shown
from wirecli.writers.terminal import ORDINARY_WIDTH, Look

if TYPE_CHECKING:
    from rich.console import Console

GAP = 2
NARROW = 12
LONGEST = 30
"""Columns: a longer word may be broken."""

# Chinese and Japanese have no spaces: a line may end after any of their letters.
UNSPACED = r"\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60"
# A no-break space is of its word.
WORD = Lazy(rf"[{UNSPACED}] *|[^ {UNSPACED}]+ *| +")
# A path, a rule's name or an address too long for a line is broken after these.
PART = Lazy(r"[^./_-]*[./_-]+ *|[^./_-]+")


class Cell(NamedTuple):
    """Words made harmless, their style in rich's words, and whether they lean to the right.

    Lines after the first are indented by `hang` columns.
    """

    words: str
    style: str = ""
    right: bool = False
    hang: int = 0


GridLine = Sequence[Cell]
Piece = tuple[str, str]
"""Words made harmless, and their style."""


def cell_of(words: str, style: str = "", *, right: bool = False, hang: int = 0) -> Cell:
    """Return a cell with the words as a terminal may have them."""
    return Cell(shown(words), style, right, hang)


def draw(rows: Iterable[GridLine], widths: Sequence[int], look: Look) -> str:
    """Return the rows as text; a cell wider than its column is wrapped in it, never cropped.

    Where lines have no end, as in a pipe, it moves what follows it instead.
    """
    ends = look.width is not None
    lines = (line for row in rows for line in (_wrapped(row, widths) if ends else [row]))
    return paint((_pieces(line, widths) for line in lines), look)


def height(row: GridLine, widths: Sequence[int]) -> int:
    """Return how many lines a row takes in columns of these widths."""
    return max(len(_folded(cell, width)) for cell, width in zip(row, widths, strict=True))


def paint(lines: Iterable[Iterable[Piece]], look: Look) -> str:
    """Return lines of pieces as text, styled if the look is; what the words are is shown as is."""
    if look.styled:
        return _painted(lines, look)
    return "".join("".join(words for words, _ in line).rstrip(" ") + "\n" for line in lines)


def natural_widths(rows: Iterable[GridLine]) -> list[int]:
    """Return the width of the widest cell of each column, in the columns of a terminal."""
    widths: list[int] = []
    for row in rows:
        wide = [width_of(cell.words) for cell in row]
        widths = [max(pair) for pair in zip_longest(widths, wide, fillvalue=0)]
    return widths


def fitted(
    widths: Sequence[int], room: int | None, least: Sequence[int] | None = None
) -> list[int] | None:
    """Return the widths cut to fit the room with their gaps; `None` if that would crush them.

    A column keeps its `least` width, or 12 of its own; beyond that, room is shared by the root of
    what a column would take, so that prose wraps before names do: `([5, 25, 225], 70) -> [5, 15,
    46]`.
    """
    if room is None:
        return list(widths)
    floors = least or [NARROW] * len(widths)
    left, fit = room - GAP * (len(widths) - 1), [0] * len(widths)
    weight, needed = sum(map(sqrt, widths)), sum(map(min, widths, floors))
    for at in sorted(range(len(widths)), key=widths.__getitem__):
        share = int(left * sqrt(widths[at]) / weight) if weight > 0 else 0
        floor = min(widths[at], floors[at])
        needed -= floor
        fit[at] = max(floor, min(widths[at], share, left - needed))
        left, weight = left - fit[at], weight - sqrt(widths[at])
    return fit if left >= 0 else None


def least_width(words: str) -> int:
    """Return the width of the longest piece of the words that a line should not break, up to 30."""
    pieces = (part for word in WORD.findall(words) for part in PART.findall(word.rstrip(" ")))
    return min(LONGEST, max(map(width_of, pieces), default=0))


def width_of(words: str) -> int:
    """Return how many columns of a terminal the words take: two for an East Asian wide letter."""
    if words.isascii():
        return len(words)
    from rich.cells import cell_len

    return cell_len(words)


def _wrapped(row: GridLine, widths: Sequence[int]) -> Iterator[GridLine]:
    """Yield the lines of a row, each with a cell for every column."""
    folded = [_folded(cell, width) for cell, width in zip(row, widths, strict=True)]
    yield from zip_longest(*folded, fillvalue=Cell(""))


def _folded(cell: Cell, width: int) -> list[Cell]:
    # A letter takes two columns at most: a story of megabytes need not be measured for a pipe.
    if 2 * len(cell.words) <= width or width_of(cell.words) <= width:
        return [cell]
    first, *others = broken(cell.words, width - cell.hang)
    return [
        cell._replace(words=line) for line in (first, *(" " * cell.hang + one for one in others))
    ]


def broken(words: str, width: int) -> Iterator[str]:
    """Yield the words in lines of this width at most, broken between words where they can be."""
    line, used = "", 0
    for piece in _breakable(words, width):
        wide = width_of(piece.rstrip(" "))
        if line and used + wide > width:
            yield line.rstrip(" ")
            line, used = "", 0
        line, used = line + piece, used + wide + len(piece) - len(piece.rstrip(" "))
    yield line.rstrip(" ")


def _breakable(words: str, width: int) -> Iterator[str]:
    """Yield what may not be broken: words with their spaces, and of too long a word its parts."""
    from rich.cells import chop_cells

    for word in WORD.findall(words):
        if width_of(word.rstrip(" ")) <= width:
            yield word
        else:
            parts = PART.findall(word)
            yield from (morsel for part in parts for morsel in chop_cells(part, width))


def _pieces(line: GridLine, widths: Sequence[int]) -> Iterator[Piece]:
    """Yield (words, style) from left to right; nothing stands after the last words of a line."""
    gap, last = 0, len(line) - 1
    for at, (cell, width) in enumerate(zip(line, widths, strict=True)):
        if not cell.words:
            gap += GAP + width
            continue
        spare = max(0, width - width_of(cell.words)) if at < last or cell.right else 0
        yield " " * (gap + spare * cell.right), ""
        yield cell.words, cell.style
        gap = GAP + spare * (not cell.right)


def _painted(lines: Iterable[Iterable[Piece]], look: Look) -> str:
    from rich.text import Text

    console, text = _console(look), Text()
    for line in lines:
        for words, style in line:
            text.append(words, style)
        text.append("\n")
    with console.capture() as captured:
        console.print(text, end="", soft_wrap=True)
    return captured.get()


@cache
def _console(look: Look) -> "Console":
    """Make the one Console: nothing in a story is markup, emoji or a thing to light up for it.

    Every choice is made here, so that rich asks neither the environment nor the stream.
    """
    from rich.console import Console

    return Console(
        width=look.width or ORDINARY_WIDTH,
        height=25,
        force_terminal=look.styled,
        force_jupyter=False,
        no_color=not look.styled,
        color_system="256" if look.styled else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
