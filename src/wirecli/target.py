"""The output that is one of the inputs: refused, since it would take the place of what is read."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence

from wirecli.errors import UserError
from wirecli.readers import Source, Trouble, find
from wirecli.safe import shown

FileId = tuple[int, int]
"""The device and the number of a file: the same whatever name or link leads to it."""


class Target:
    """The file that the output takes the place of, if there is one, and where it is read.

    What was named is refused: a file, a link to it, standard input. A folder that is
    read may hold the output of an earlier run, which is not an input: it is passed over if nothing
    can be read in it, and refused if there is a story in it, which would be lost.
    """

    __slots__ = ("below", "folder", "output", "place")

    def __init__(self, output: str | None) -> None:
        """Look at the output; `None` and `-` are standard output, which replaces no file."""
        self.output = output
        self.place = _place(output) if output not in (None, "-") else None
        self.below: set[str] = set()
        is_folder = output is not None and output.endswith(("/", os.sep))
        self.folder = os.path.realpath(output) if output is not None and is_folder else None

    def refuse(self, name: str | None) -> None:
        """Raise `UserError` if a file that is read is the output."""
        if name is not None and self.place is not None and _place(name) == self.place:
            which = "standard input" if name == "-" else shown(name)
            raise UserError(f"-o {self.output}: it is an input ({which})", "write somewhere else")

    def checked(self, names: Iterable[str], globs: Sequence[str]) -> Iterator[str]:
        """Yield the names of the inputs; raises `UserError` for one that is the output."""
        for name in names:
            self._refuse_around(name)
            if self.place is not None and name != "-" and os.path.isdir(name):
                self.below.update(self._in_folder(name, globs))
            else:
                self.refuse(name)
            yield name

    def _refuse_around(self, name: str) -> None:
        """Raise `UserError` for a folder in which the output folder lies: it would be read."""
        if self.folder is not None and name != "-" and os.path.isdir(name):
            above = os.path.realpath(name)
            if self.folder == above or self.folder.startswith(os.path.join(above, "")):
                what = f"-o {self.output}: it lies in an input ({shown(name)})"
                raise UserError(what, "write somewhere else")

    def apart(self, items: Iterable[Source | Trouble]) -> Iterator[Source | Trouble]:
        """Yield what was read, but not the output; raises `UserError` if a story is in it."""
        for item in items:
            if not self._is_below(item):
                yield item
            elif isinstance(item, Source):
                self.refuse(item.name)

    def _is_below(self, item: Source | Trouble) -> bool:
        """Return whether an item is of the output, in a folder; trouble may name the line too."""
        if not self.below:
            return False
        name = shown(item.name)
        lines = tuple(f"{each}:" for each in self.below)
        return name in self.below or (isinstance(item, Trouble) and name.startswith(lines))

    def _in_folder(self, folder: str, globs: Sequence[str]) -> Iterator[str]:
        """Yield the names, as messages show them, by which a folder leads to the output."""
        for path in find([folder], globs):
            if isinstance(path, str) and _place(path) == self.place:
                yield shown(path)


def _place(name: str) -> FileId | None:
    """Return the place of a file; None for what is not there, or is not a file."""
    try:
        status = os.fstat(0) if name == "-" else os.stat(name)
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None
