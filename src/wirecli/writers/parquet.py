"""`-t parquet`: a row a record, nested as the record is, row groups as they fill."""

from collections.abc import Sequence
from json import loads
from typing import TYPE_CHECKING, BinaryIO, TextIO

from wirecli.errors import UserError
from wirecli.writers.output import writing
from wirecli.writers.output_formats import OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.views import View

if TYPE_CHECKING:
    from pyarrow import Schema

GROUP = 2000
"""Records of a row group: some megabytes, what engines like and memory does not feel."""


class ParquetWriter:
    """Writes a row group whenever enough records have come; its rows are lines of JSON."""

    __slots__ = ("rows", "schema", "writer")

    def __init__(self, stream: TextIO, schema: "Schema") -> None:
        """Write to a file of `open_output`."""
        from pyarrow.parquet import ParquetWriter as Writer

        self.schema = schema
        self.rows: list[Record] = []
        buffer: BinaryIO = getattr(stream, "buffer")  # noqa: B009 # of a file's stream
        with writing():
            self.writer = Writer(_Sink(buffer), schema, compression="zstd")

    def put(self, rows: Sequence[str]) -> None:
        """Take the rows of a story."""
        self.rows += map(loads, rows)
        if len(self.rows) >= GROUP:
            self._write()

    def close(self) -> None:
        """Write what is left, and the end of the file."""
        self._write()
        with writing():
            self.writer.close()

    def _write(self) -> None:
        import pyarrow

        if not self.rows:
            return
        table = pyarrow.Table.from_pylist(self.rows, schema=self.schema)
        self.rows = []
        with writing():
            self.writer.write_table(table)


class _Sink:
    """What pyarrow writes to: the file, as long as it is open.

    A writer of pyarrow that was not closed writes the end of its file when Python forgets it. By
    then an output that failed is closed and gone.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.closed = False

    def write(self, octets: bytes) -> int:
        return len(octets) if self.file.closed else self.file.write(octets)

    def flush(self) -> None:
        """Leave it to the owner of the file."""

    def close(self) -> None:
        """Leave it to the owner of the file."""


def writer(_form: OutputFormat, stream: TextIO, view: View, _color: str) -> ParquetWriter:
    """Return the writer of a view's records; raises `UserError` without pyarrow."""
    try:
        from wirecli.writers.arrow_schema import schema
    except ModuleNotFoundError:
        raise UserError("parquet needs pyarrow", "pip install 'wirecli[parquet]'") from None
    return ParquetWriter(stream, schema(view.schema()))
