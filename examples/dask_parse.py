"""Parse a table of texts with Dask: a Parquet file in, a folder of Parquet files out.

    pip install 'wirecli[parquet]' 'dask[dataframe]'
    python examples/dask_parse.py texts.parquet records

The input has a column `text`, and may have `id` and `date`.
"""

import sys
from pathlib import Path

import dask
import pyarrow.parquet as pq

from wirecli.arrow import parse_batch

BATCH = 5000
"""Texts of a task."""


@dask.delayed  # type: ignore[untyped-decorator]
def parse_group(source: str, group: int, folder: str) -> int:
    """Parse a row group of a file, write its records, and return how many they are."""
    rows = 0
    path = Path(folder) / f"part-{group:05d}.parquet"
    writer = None
    for batch in pq.ParquetFile(source).iter_batches(BATCH, row_groups=[group]):
        found = parse_batch(batch)
        writer = writer or pq.ParquetWriter(path, found.schema)
        writer.write_batch(found)
        rows += found.num_rows
    if writer:
        writer.close()
    return rows


def parse_file(source: str, folder: str) -> int:
    """Parse a Parquet file, a task a row group, and return the number of records."""
    Path(folder).mkdir(exist_ok=True)
    groups = pq.ParquetFile(source).num_row_groups
    tasks = [parse_group(source, group, folder) for group in range(groups)]
    return sum(dask.compute(*tasks, scheduler="processes"))


if __name__ == "__main__":
    print(parse_file(sys.argv[1], sys.argv[2]))
