"""Parse a table of texts with Apache Spark: a Parquet file in, a Parquet file of records out.

    pip install 'wirecli[parquet]' pyspark
    python examples/spark_parse.py texts.parquet records.parquet

The input has a column `text`, and may have `id` and `date`.
"""

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from wirecli.arrow import SCHEMA, parse_batch


def parse_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Parse the batches of a partition, in a process of Spark's."""
    return map(parse_batch, batches)


def parsed(texts: DataFrame) -> DataFrame:
    """Return the records of a data frame of texts, a row each, nested as they are."""
    return texts.mapInArrow(parse_batches, from_arrow_schema(SCHEMA))


if __name__ == "__main__":
    spark = SparkSession.builder.appName("wirecli").getOrCreate()
    parsed(spark.read.parquet(sys.argv[1])).write.parquet(sys.argv[2])
