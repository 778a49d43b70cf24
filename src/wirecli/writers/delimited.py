"""Records as rows of cells: `csv` (RFC 4180) and `tsv` (the same quoting, with tabs)."""

import csv
from collections.abc import Sequence

from wirecli.data.unseen import JOINERS, UNSEEN
from wirecli.lazy import Lazy
from wirecli.writers.fields import Column, cell, columns
from wirecli.writers.output_formats import Dialect, OutputFormat
from wirecli.writers.records import Record
from wirecli.writers.stream import Form
from wirecli.writers.views import View

# The stdlib quotes a cell for the characters of its line end: both, so that a bare CR is safe too.
LINE_END = "\r\n"
PLAIN = Dialect()
BOM = "\ufeff"
LINE_ENDS = "\n\v\f\r\x85\u2028\u2029"
SIGNS = "-=+@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻₌₊₋"
"""What a formula begins with in a spreadsheet, and the look-alikes."""
FORMULA = Lazy(rf"(?:\A|(?<=[{LINE_ENDS}]))(?=(?:[^\S{LINE_ENDS}]|[{UNSEEN}{JOINERS}])*[{SIGNS}])")
"""Where a cell, or a line in it, begins that a spreadsheet may take for a formula."""


class _Echo:
    """A file that hands back what is written, so that one row can be had as a string."""

    def write(self, row: str) -> str:
        return row


def csv_form(form: OutputFormat, view: View) -> Form:
    """Return the form of comma-separated values."""
    return delimited(columns(view.schema(), form.fields), ",", form.dialect)


def tsv_form(form: OutputFormat, view: View) -> Form:
    """Return the form of tab-separated values."""
    return delimited(columns(view.schema(), form.fields), "\t", form.dialect)


def delimited(columns: Sequence[Column], delimiter: str, dialect: Dialect = PLAIN) -> Form:
    r"""Return the form of csv (`,`) or tsv (`\t`): a header line, then a row a record.

    A cell with a delimiter, a quote or a line break is quoted, quotes doubled, in tsv as well:
    what csvkit (`-t`), xsv (`-d`) and Python's `excel-tab` read back as the same values.
    """
    writer = csv.writer(_Echo(), delimiter=delimiter, lineterminator=LINE_END)

    def row(cells: Sequence[str]) -> str:
        line: str = writer.writerow(cells)
        return line if dialect.crlf else line.removesuffix(LINE_END) + "\n"

    def record_row(record: Record) -> str:
        cells = [cell(record, column) for column in columns]
        return row([_no_formula(one) for one in cells] if dialect.excel_safe else cells)

    header = (BOM if dialect.bom else "") + row([column.name for column in columns])
    return Form(row=record_row, opening=header, empty=header)


def _no_formula(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV injection).

    Blanks and what is not seen before the sign do not help it, nor does a line end.
    """
    safe = FORMULA.sub("'", cell)
    return f"'{safe}" if cell.startswith(("\t", *LINE_ENDS)) else safe
