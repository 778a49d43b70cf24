"""Large tables as they lie in a file: searched by halves, and indexed only if it pays."""

from bisect import bisect_right
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
BLOCK = 1024
"""Bytes that are faster looked through than halved; no line is as long as half of them."""


def mapped(name: str) -> "mmap":
    """Open a file of the folder; of its pages only those are read that are looked at."""
    from mmap import ACCESS_READ, mmap

    with open(DATA / name, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


class Table:
    """Lines of a key, a tab and a value, sorted by the bytes of the keys, in the folder of data.

    One story asks some dozens of questions: building an index or a dictionary for them would take
    longer than all else that a story takes. Each is built when it has been asked for long enough.
    """

    __slots__ = ("asked", "begins", "keys", "known", "lines")

    def __init__(self, name: str) -> None:
        """Open the file of this name."""
        self.lines = mapped(name)
        self.known: dict[str, str] | None = None
        self.asked = 0
        self.keys: list[bytes] = []
        self.begins: list[int] = []

    def get(self, key: str) -> str:
        """Return the value of a key, "" if there is none."""
        if self.known is not None:
            return self.known.get(key, "")
        self.asked += PATIENCE
        if LARGEST > self.asked > len(self.lines):
            lines = self.lines[:].decode("utf-8").splitlines()
            self.known = {one: value for one, _, value in (line.partition("\t") for line in lines)}
            return self.known.get(key, "")
        return self._sought(key.encode("utf-8", "surrogatepass"))

    def _sought(self, wanted: bytes) -> str:
        """Look through the few lines that can have the key."""
        if self.keys:
            at = bisect_right(self.keys, wanted)
            low, high = self.begins[at - 1], self.begins[at]
        else:
            low, high = self._by_halves(wanted)
            if self.asked > len(self.lines) * PATIENCE // BLOCK:  # as many questions as blocks
                self._index()
        block = b"\n" + self.lines[low:high]
        line = block.find(b"\n%b\t" % wanted)
        if line < 0:
            return ""
        value = line + len(wanted) + 2
        return block[value : block.index(b"\n", value)].decode("utf-8")

    def _by_halves(self, wanted: bytes) -> tuple[int, int]:
        """Halve the lines until few are left that can have the key; return where those stand."""
        lines, low, high = self.lines, 0, len(self.lines)
        while high - low > BLOCK:
            middle = lines.rfind(b"\n", 0, (low + high) // 2) + 1
            if self._key_at(middle) > wanted:
                high = middle
            else:
                low = middle
        return low, high

    def _index(self) -> None:
        """Keep where each block begins, and the first key in it; before the first there is none."""
        ends = range(BLOCK, len(self.lines), BLOCK)
        self.begins = [0, *(self.lines.rfind(b"\n", 0, end) + 1 for end in ends)]
        self.keys = [b"", *map(self._key_at, self.begins[1:])]
        self.begins.append(len(self.lines))

    def _key_at(self, line: int) -> bytes:
        return self.lines[line : self.lines.find(b"\t", line)]
