"""Arrow and Parquet: the record as columns, the same values as jsonl has."""

import json
from pathlib import Path
from typing import Any

import pytest

from wirecli.cli import run
from wirecli.errors import UserError

pa = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")

from wirecli.arrow import SCHEMA, parse_batch  # noqa: E402 # only with pyarrow
from wirecli.writers import PARSE  # noqa: E402

STORY = "Bridge reopens\n\nOAKVALE, May 2 (AP) - The council met on Thursday, Mayor Ann Lee said."


def batch(**columns: list[str | None]) -> Any:
    return pa.RecordBatch.from_pydict(columns)


def test_the_columns_are_the_keys_of_the_record() -> None:
    assert list(PARSE.schema()["properties"]) == SCHEMA.names


def test_a_text_is_a_row_with_the_values_of_the_record(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "feed.jsonl"
    path.write_text(json.dumps({"id": "7", "text": STORY, "date": "2023-05-02"}) + "\n", "utf-8")
    run(["parse", "-t", "jsonl", str(path)])
    wanted = json.loads(capsys.readouterr().out)
    [found] = parse_batch(batch(text=[STORY], id=["7"], date=["2023-05-02"])).to_pylist()
    different = {key for key in wanted if wanted[key] != found[key]}
    assert different == {"source"}


def test_the_schema_is_the_same_whatever_is_in_the_batch() -> None:
    assert parse_batch(batch(text=[None])).schema == parse_batch(batch(text=[STORY])).schema


def test_rows_are_as_many_as_texts_whatever_they_hold() -> None:
    assert (
        parse_batch(
            batch(text=[STORY, "", None, "\x00\ud83d".encode("utf-8", "replace").decode()])
        ).num_rows
        == 4
    )


def test_a_date_that_is_none_is_a_defect_and_not_an_error() -> None:
    [row] = parse_batch(batch(text=[STORY], date=["soon"])).to_pylist()
    assert "date-unreadable" in row["defects"]


def test_a_batch_without_texts_is_the_callers_fault() -> None:
    with pytest.raises(UserError, match=r"no column 'text' \(there is words\)"):
        parse_batch(batch(words=[STORY]))


def test_parquet_has_a_row_a_story_over_several_groups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pyarrow.parquet as pq

    from wirecli.writers import parquet

    monkeypatch.setattr(parquet, "GROUP", 2)
    feed, out = tmp_path / "feed.jsonl", tmp_path / "out.parquet"
    feed.write_text("".join(json.dumps({"id": str(n), "text": STORY}) + "\n" for n in range(5)))
    assert run(["parse", str(feed), "-o", str(out)]) == 0
    written = pq.ParquetFile(out)
    assert (written.num_row_groups, written.read().num_rows) == (3, 5)
    assert [row["source"]["id"] for row in written.read().to_pylist()] == list("01234")


def test_parquet_on_standard_output_says_to_name_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    assert run(["parse", "-t", "parquet", str(tmp_path / "a.txt")]) == 2
    assert "--output: parquet is written to a file; name the file" in capsys.readouterr().err
