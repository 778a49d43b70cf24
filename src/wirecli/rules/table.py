"""Large tables as they lie in a file: searched by halves, and indexed only if it pays."""

from pathlib import Path
from typing import TYPE_CHECKING

from wirecli import data

if TYPE_CHECKING:
    from mmap import mmap

PATIENCE = 200
"""Bytes that go into a dictionary in the time of a question by halves: when as many are asked as
the table has of these, a dictionary is built, and no more time is spent on it than was before."""
LARGEST = 1 << 18
"""Bytes of a table that may become a dictionary, which takes ten times the memory."""
DATA = Path(data.__path__[0])
BLOCK = 4096
"""Bytes that are faster looked through than halved; no line is as long as half of them."""


def mapped(name: str) -> "mmap":
    """Open a file of the folder; of its pages only those are read that are looked at."""
    from mmap import ACCESS_READ, mmap

    with open(DATA / name, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


class Table:
    """Lines of a key, a tab and a value, sorted by the bytes of the keys, in the folder of data.

    One story asks some dozens of questions: building a dictionary for them would take longer than
    all else that a story takes.
    """

    __slots__ = ("asked", "halves", "known", "lines")

    def __init__(self, name: str) -> None:
        """Open the file of this name."""
        self.lines = mapped(name)
        self.known: dict[str, str] | None = None
        self.asked = 0
        self.halves: dict[int, tuple[int, bytes]] = {}

    def get(self, key: str) -> str:
        """Return the value of a key, "" if there is none."""
        if self.known is not None:
            return self.known.get(key, "")
        self.asked += PATIENCE
        if LARGEST > self.asked > len(self.lines):
            lines = self.lines[:].decode("utf-8").splitlines()
            self.known = {one: value for one, _, value in (line.partition("\t") for line in lines)}
            return self.known.get(key, "")
        return self._by_halves(key.encode("utf-8", "surrogatepass"))

    def _line_at(self, half: int) -> tuple[int, bytes]:
        """Return where the line at a place begins, and its key, kept for the next question."""
        middle = self.lines.rfind(b"\n", 0, half) + 1
        line = self.halves[half] = middle, self.lines[middle : self.lines.find(b"\t", middle)]
        return line

    def _by_halves(self, wanted: bytes) -> str:
        """Halve the lines until few are left that can have the key, and look through those."""
        lines, low, high = self.lines, 0, len(self.lines)
        while high - low > BLOCK:
            half = (low + high) // 2
            middle, key = self.halves.get(half) or self._line_at(half)
            if key > wanted:
                high = middle
            else:
                low = middle
        block = b"\n" + lines[low:high]
        line = block.find(b"\n%b\t" % wanted)
        if line < 0:
            return ""
        value = line + len(wanted) + 2
        return block[value : block.index(b"\n", value)].decode("utf-8")
