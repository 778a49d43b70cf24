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
    """Lines of a key, a tab and a value, sorted by the bytes of the keys."""

    def __init__(self, name: str) -> None:
        """Open the file of this name."""
        self.lines = mapped(name)
        self.blocks = range(0, len(self.lines), BLOCK)
        self.get = lru_cache(KEPT)(self._get)
        """Return the value of a key, "" if there is none; what is asked again is kept."""

    def _get(self, key: str) -> str:
        wanted = key.encode("utf-8", "surrogatepass")
        block = bisect_right(self.blocks, wanted, key=self._first_key) - 1
        first = self._first_line(self.blocks[max(block, 0)])
        last = self.lines.find(b"\n", first + 2 * BLOCK)
        lines = b"\n" + self.lines[first : last if last >= 0 else len(self.lines)]
        line = lines.find(b"\n%b\t" % wanted)
        if line < 0:
            return ""
        value = line + len(wanted) + 2
        end = lines.find(b"\n", value)
        return lines[value : end if end >= 0 else len(lines)].decode("utf-8")

    def _first_line(self, start: int) -> int:
        """Return where the first line begins that begins in a block, or before its end."""
        return self.lines.rfind(b"\n", 0, start + 1) + 1

    def _first_key(self, start: int) -> bytes:
        first = self._first_line(start)
        return self.lines[first : self.lines.find(b"\t", first)]
