"""Large tables as they lie in a file, searched by halves."""

from bisect import bisect_right
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from wirecli import data

if TYPE_CHECKING:
    from mmap import mmap

GENERATED = Path(data.__path__[0]) / "generated"
"""The folder of the tables; `python -m wirecli.tables` writes them, MANIFEST.toml lists them."""
KEPT = 4096
"""Answers that are kept of a table: copy asks for the same words again and again."""
BLOCK = 1024
"""Bytes that are looked through at once; no line is as long as half of them."""


def mapped(name: str) -> "mmap":
    """Open a file of the folder; of its pages only those are read that are looked at."""
    from mmap import ACCESS_READ, mmap

    with open(GENERATED / name, "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


class Table:
    """Lines of a key, a tab and a value, sorted by the bytes of the keys.

    `begins` are the offsets of the first line of each block and the end of the last one, `keys`
    the keys of those lines.
    """

    def __init__(self, name: str) -> None:
        """Open the file of this name, and look at one line of each block."""
        self.lines = mapped(name)
        ends = range(BLOCK, len(self.lines), BLOCK)
        self.begins = [0, *(self.lines.rfind(b"\n", 0, end) + 1 for end in ends)]
        self.keys = [self.lines[at : self.lines.find(b"\t", at)] for at in self.begins]
        self.begins.append(len(self.lines))
        self.get = lru_cache(KEPT)(self._get)
        """Return the value of a key, "" if there is none; what is asked again is kept."""

    def _get(self, key: str) -> str:
        wanted = key.encode("utf-8", "surrogatepass")
        after = bisect_right(self.keys, wanted)
        block = b"\n" + self.lines[self.begins[after - 1] : self.begins[after]]
        line = block.find(b"\n%b\t" % wanted)
        if line < 0:
            return ""
        value = line + len(wanted) + 2
        return block[value : block.index(b"\n", value)].decode("utf-8")
