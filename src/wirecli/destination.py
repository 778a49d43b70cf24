"""Where the rows of a command go: to one output, or to a folder with a file for each input."""

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TextIO

from wirecli.messages import Bar
from wirecli.writers import OutputFormat, View, Writer, open_output, open_writer

STANDARD_INPUT = "standard-input"
"""What the file for standard input is called, before its ending."""


class Destination(Protocol):
    """Takes the rows of one input after the other."""

    def put(self, name: str, rows: Sequence[str]) -> None:
        """Take rows of the input of this name."""

    def close(self) -> None:
        """End what has been written."""


def is_folder(output: str | None) -> bool:
    """Return whether an output is a folder for a file for each input: `out/`."""
    return output is not None and output.endswith(("/", os.sep))


@contextmanager
def opened(
    output: str | None, form: OutputFormat, view: View, *, color: str, bar: Bar
) -> Iterator[Destination]:
    """Open the output of a command; the bar gives way to rows on the same terminal.

    What is being written is dropped if the block does not end well, as `open_output` has it.
    """
    if output is not None and is_folder(output):
        with OutputFolder(output, form, view) as folder:
            yield folder
        return
    with open_output(output) as stream:
        writer = open_writer(form, stream, view=view, color=color)
        yield OneOutput(stream, form, writer, bar)


class OneOutput:
    """Standard output, or a file: all rows, whichever input they are of."""

    __slots__ = ("bar", "form", "rows", "stream", "writer")

    def __init__(self, stream: TextIO, form: OutputFormat, writer: Writer, bar: Bar) -> None:
        """Write to an open stream."""
        self.stream, self.form, self.writer, self.bar = stream, form, writer, bar
        self.rows = 0

    def put(self, _name: str, rows: Sequence[str]) -> None:
        """Take rows; the first that are written end the bar, if they are written over it."""
        self.rows += len(rows)
        if self.rows > self.form.row.ahead and self.form.row.streams and self.stream.isatty():
            self.bar.close()
        self.writer.put(rows)

    def close(self) -> None:
        """Write what the writer has kept."""
        self.bar.close()
        self.writer.close()


class OutputFolder:
    """A folder: a file for each input, of its name and the ending of the format.

    `arch/a.txt` is `out/arch/a.txt.jsonl`; an input that is named again has a number before the
    ending. A file is there only when it is whole. The names are kept, and nothing else.
    """

    __slots__ = ("file", "folder", "form", "name", "names", "view", "writer")

    def __init__(self, folder: str, form: OutputFormat, view: View) -> None:
        """Write to a folder, which is made if it is not there."""
        self.folder, self.form, self.view = folder, form, view
        self.name: str | None = None
        self.names: set[str] = set()
        self.file: AbstractContextManager[TextIO] | None = None
        self.writer: Writer | None = None

    def __enter__(self) -> "OutputFolder":
        """Return the folder itself."""
        return self

    def __exit__(self, *fault: object) -> None:
        """Drop the file that is being written if the block did not end well."""
        if self.file is not None:
            file, self.file = self.file, None
            file.__exit__(*fault)  # type: ignore[arg-type]

    def put(self, name: str, rows: Sequence[str]) -> None:
        """Take rows of an input; those of another begin another file."""
        if name != self.name or self.writer is None:
            self.close()
            self._begin(name)
        if self.writer is not None:
            self.writer.put(rows)

    def close(self) -> None:
        """Put the file of the last input in its place."""
        if self.writer is not None:
            writer, self.writer = self.writer, None
            writer.close()
        self.__exit__(None, None, None)

    def _begin(self, name: str) -> None:
        path = self._path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.name, self.file = name, open_output(path)
        self.writer = open_writer(self.form, self.file.__enter__(), view=self.view)

    def _path(self, name: str) -> str:
        """Return the path of the file for an input, and remember that it is taken."""
        row = self.form.row
        ending = row.endings[0] if row.endings else f".{row.name}"
        base, path, number = os.path.join(self.folder, *parts_below(name)), "", 1
        while not path or path in self.names:
            path = f"{base}{ending}" if number == 1 else f"{base}.{number}{ending}"
            number += 1
        self.names.add(path)
        return path


def parts_below(name: str) -> list[str]:
    """Return the parts of a path that stay in a folder: `../a/b.txt` -> `["a", "b.txt"]`."""
    _, path = os.path.splitdrive(name)
    parts = path.replace(os.sep, "/").split("/")
    return [part for part in parts if part not in ("", ".", "..", "-")] or [STANDARD_INPUT]
