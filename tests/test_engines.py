"""The examples for engines, in processes of their own; each runs where its engine is installed."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

EXAMPLES = Path(__file__).parent.parent / "examples"
TEXTS = [f"OAKVALE, Nov {day} (Zyx) - The bridge reopened.\n" for day in range(10, 19)]
LONGEST = 300
"""Seconds in which an engine has started and parsed a handful of texts."""

needs_spark = pytest.mark.skipif(
    find_spec("pyspark") is None or shutil.which("java") is None, reason="needs pyspark and Java"
)
needs_dask = pytest.mark.skipif(find_spec("dask") is None, reason="needs dask")


@pytest.mark.parametrize(
    "example",
    [
        pytest.param("spark_parse.py", marks=needs_spark),
        pytest.param("dask_parse.py", marks=needs_dask),
    ],
)
def test_an_engine_gives_every_text_its_record(example: str, tmp_path: Path) -> None:
    texts, records = tmp_path / "texts.parquet", tmp_path / "records"
    pq.write_table(
        pa.table({"id": [str(day) for day in range(10, 19)], "text": TEXTS}),
        texts,
        row_group_size=4,
    )
    subprocess.run(
        [sys.executable, EXAMPLES / example, texts, records],
        check=True,
        timeout=LONGEST,
        capture_output=True,
    )
    found = pq.read_table(records).to_pylist()
    assert {record["source"]["id"]: record["dateline"]["date"] for record in found} == {
        str(day): f"XXXX-11-{day}" for day in range(10, 19)
    }
