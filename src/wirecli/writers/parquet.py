"""`-t parquet`: a row a story, nested as the record is, row groups as they fill."""

from collections.abc import Sequence
from json import loads
from typing import Any, TextIO

from wirecli.errors import OutputError, UserError
from wirecli.writers.records import Record

GROUP = 2000
"""Stories of a row group: some megabytes, what engines like and memory does not feel."""


class ParquetWriter:
    """Writes a row group whenever enough stories have come; its rows are lines of JSON."""

    __slots__ = ("rows", "schema", "writer")

    def __init__(self, stream: TextIO) -> None:
        """Write to a file of `open_output`; raises `UserError` without pyarrow."""
        self.schema = _schema()
        self.rows: list[Record] = []
        self.writer = self._opened(getattr(stream, "buffer"))  # noqa: B009 # of a file's stream

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story."""
        self.rows += map(loads, rows)
        if len(self.rows) >= GROUP:
            self._write()

    def close(self) -> None:
        """Write what is left, and the end of the file."""
        self._write()
        self.writer.close()

    def _opened(self, buffer: Any) -> Any:
        from pyarrow.parquet import ParquetWriter as Writer

        return Writer(buffer, self.schema, compression="zstd")

    def _write(self) -> None:
        import pyarrow

        if not self.rows:
            return
        table = pyarrow.Table.from_pylist(self.rows, schema=self.schema)
        self.rows = []
        try:
            self.writer.write_table(table)
        except OSError as error:
            raise OutputError(str(error.strerror or error).lower()) from error


def _schema() -> Any:
    try:
        from wirecli.writers.nested import schema
    except ImportError:
        raise UserError("parquet needs pyarrow", "pip install 'wirecli[parquet]'") from None
    return schema()
