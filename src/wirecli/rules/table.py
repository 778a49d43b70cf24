"""Large tables as they lie in a file, searched by halves."""

from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from wirecli import data

if TYPE_CHECKING:
    from mmap import mmap

GENERATED = Path(data.__path__[0]) / "generated"
"""The folder of the tables; `python -m wirecli.tables` writes them, MANIFEST.toml lists them."""
BLOCK = 1024
"""Bytes that are looked through at once; no line is as long as half of them."""


def mapped(name: str) -> "mmap":
    """Open a file of the folder; of its pages only those are read that are looked at."""
    from mmap import ACCESS_READ, mmap

    with open(GENERATED / name, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


class Table:
    """Lines of a key, a tab and a value, sorted by the bytes of the keys."""

    def __init__(self, name: str) -> None:
        """Open the file of this name."""
        self.lines = mapped(name)
        self.blocks = range(-(-len(self.lines) // BLOCK))
        self.first_keys: dict[int, bytes] = {}

    def get(self, key: str) -> str:
        """Return the value of a key, "" if there is none."""
        wanted = key.encode("utf-8", "surrogatepass")
        last = bisect_right(self.blocks, wanted, key=self._first_key)
        block = b"\n" + self.lines[self._begin(last - 1) : self._begin(last)]
        line = block.find(b"\n%b\t" % wanted)
        if line < 0:
            return ""
        value = line + len(wanted) + 2
        return block[value : block.index(b"\n", value)].decode("utf-8")

    def _begin(self, block: int) -> int:
        """Return where the first line begins that ends in a block, or behind the last one."""
        if block in self.blocks:
            return self.lines.rfind(b"\n", 0, max(block, 0) * BLOCK) + 1
        return len(self.lines) if block > 0 else 0

    def _first_key(self, block: int) -> bytes:
        """Return the first key of a block; it is kept, since each search asks the same few."""
        if block not in self.first_keys:
            begin = self._begin(block)
            self.first_keys[block] = self.lines[begin : self.lines.find(b"\t", begin)]
        return self.first_keys[block]
