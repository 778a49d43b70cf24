"""The format that was asked for: its name, its fields, and what csv and text can be told."""

from os.path import splitext

from wirecli.errors import UserError
from wirecli.tuples import NamedTuple

FORMATS = ("table", "json", "jsonl", "csv", "tsv")
"""The formats of every command that prints records."""
MORE = {"parse": ("ninjs", "text", "parquet"), "explain": ("html",)}
"""The formats that only one command has."""
ENDINGS = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".tsv": "tsv",
    ".txt": "table",
}
ROWS_OF_CELLS = ("csv", "tsv")


class Dialect(NamedTuple):
    """How csv and tsv are written: the line end, a byte order mark, cells that are no formula."""

    crlf: bool = False
    bom: bool = False
    excel_safe: bool = False


class Format(NamedTuple):
    """An output format: its name, the fields if not all, and its particulars.

    `whole`: `text` is the text that offsets refer to, not the headline and the copy.
    """

    to: str
    fields: tuple[str, ...] = ()
    dialect: Dialect = Dialect()
    whole: bool = False

    def checked(self) -> "Format":
        """Return the format; raises `UserError` for a particular that it does not have."""
        said = {
            "--crlf": self.dialect.crlf,
            "--bom": self.dialect.bom,
            "--excel-safe": self.dialect.excel_safe,
        }
        for option, given in said.items():
            if given and self.to not in ROWS_OF_CELLS:
                raise UserError(f"{option} is for csv and tsv, not {self.to}", "add -t csv")
        if self.whole and self.to != "text":
            raise UserError(f"--whole is for text, not {self.to}", "add -t text")
        if self.fields and self.to not in FORMATS:
            todo = "leave --fields out, or choose jsonl"
            raise UserError(f"{self.to} has no fields to choose", todo)
        return self


def formats_of(command: str) -> tuple[str, ...]:
    """Return the formats that a command has."""
    return (*FORMATS, *MORE.get(command, ()))


def format_of(name: str | None) -> str:
    """Return the format that an output file's ending asks for: `a.CSV -> csv`; else `table`."""
    return ENDINGS.get(splitext(name or "")[1].lower(), "table")
