"""Apache Arrow: the one door to every engine that speaks it, and to Parquet (the extra `parquet`).

wirecli.arrow.SCHEMA is fixed: it is the schema of the `parse` record, a row a story.
"""

from collections.abc import Iterator

import pyarrow as pa

from wirecli.errors import UserError
from wirecli.readers import Source
from wirecli.story import parse
from wirecli.writers import Record
from wirecli.writers.arrow_schema import schema
from wirecli.writers.records import parse_record
from wirecli.writers.schema import parse_schema

TEXT, ID, DATE = "text", "id", "date"
"""The columns of what comes in: the text, and if they are there the id and the story's day."""


SCHEMA = schema(parse_schema())
"""The columns of the `parse` record, nested as it is; all may be null."""


def parse_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return the stories of a batch of texts as a batch of records with SCHEMA, a row a text.

    The batch has a column `text`, and may have `id` and `date` (ISO 8601); a null text is a row
    without a story's fields. Whatever the text, nothing raises; a date that is none is a defect.
    Raises `UserError` without a column `text`.
    """
    if TEXT not in batch.schema.names:
        having = ", ".join(batch.schema.names) or "none"
        raise UserError(f"there is no column 'text' (there is {having})", "name the texts so")
    rows = list(_rows(batch))
    return pa.RecordBatch.from_pylist(rows, schema=SCHEMA)


def _rows(batch: pa.RecordBatch) -> Iterator[Record]:
    columns = batch.schema.names
    texts = batch.column(TEXT).to_pylist()
    ids = batch.column(ID).to_pylist() if ID in columns else [None] * len(texts)
    days = batch.column(DATE).to_pylist() if DATE in columns else [None] * len(texts)
    for text, identifier, day in zip(texts, ids, days, strict=True):
        yield _row(text or "", _words(identifier), _words(day))


def _words(value: object) -> str | None:
    return None if value is None else str(value)


def _row(text: str, identifier: str | None, day: str | None) -> Record:
    from wirecli.pipeline import stated

    source = Source("arrow", text, "utf-8", "arrow", identifier, day)
    (story,) = parse(source.text, split="none", stated=tuple(stated(source)))
    return parse_record(story, source)
