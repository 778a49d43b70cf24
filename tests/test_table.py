"""Large tables: the same answers by halves as from a dictionary; none is stale."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.rules import sorted_table
from wirecli.rules.sorted_table import BLOCK, GENERATED, Table
from wirecli.tables import manifest
from wirecli.tables.__main__ import stale

TABLES = sorted(path.name for path in GENERATED.glob("*.tsv") if path.name != "timex.tsv")


@pytest.mark.parametrize("name", TABLES)
def test_the_lines_are_sorted_by_the_bytes_of_their_keys(name: str) -> None:
    keys = [line.partition(b"\t")[0] for line in (GENERATED / name).read_bytes().splitlines()]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", TABLES)
def test_every_key_is_found_and_what_is_like_a_key_is_not(name: str) -> None:
    lines = (GENERATED / name).read_text("utf-8").splitlines()
    known = {key: value for key, _, value in (line.partition("\t") for line in lines)}
    table = Table(name)
    sample = [line.partition("\t")[0] for line in (*lines[::17], lines[0], lines[-1])]
    wanted = ["", "\uffff", *sample, *(key[:-1] for key in sample), *(f"{key}!" for key in sample)]
    assert {key: table.get(key) for key in wanted} == {key: known.get(key, "") for key in wanted}


ROWS = st.dictionaries(
    st.text("abñ", min_size=1, max_size=4), st.text("xy", max_size=2), min_size=1
)


@given(keys=ROWS)
def test_halves_and_dictionary_give_the_same(
    tmp_path_factory: pytest.TempPathFactory, keys: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("table")
    rows = sorted((key.encode(), value.encode()) for key, value in keys.items())
    (folder / "t.tsv").write_bytes(b"".join(key + b"\t" + value + b"\n" for key, value in rows))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sorted_table, "GENERATED", folder)
        asked = Table("t.tsv")
    wanted = {key: keys.get(key, "") for key in [*keys, "a", "zz", "", "\ud800"]}
    assert {key: asked.get(key) for key in wanted} == wanted


@pytest.mark.parametrize("name", TABLES)
def test_no_line_is_too_long_to_be_halved(name: str) -> None:
    assert max(map(len, (GENERATED / name).read_bytes().splitlines())) < BLOCK // 2


def test_no_table_is_stale() -> None:
    assert stale() == [], "run: python -m wirecli.tables"


def test_a_table_that_is_not_what_its_rows_say_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in GENERATED.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "cues.tsv").write_text("said\tsay|says|clause\n")
    (tmp_path / "places.tsv").unlink()
    monkeypatch.setattr("wirecli.tables.__main__.GENERATED", tmp_path)
    assert stale() == ["cues.tsv", "places.tsv"]


def test_the_manifest_has_every_table_with_its_sum() -> None:
    assert (GENERATED / manifest.MANIFEST).read_text("utf-8") == manifest.written()
    files = {path.name for path in GENERATED.iterdir()} - {manifest.MANIFEST}
    assert files == {entry.file for entry in manifest.ENTRIES}


def test_a_country_or_a_capital_has_no_code_twice() -> None:
    lines = (GENERATED / "places.tsv").read_text("utf-8").splitlines()
    codes = [part.split() for line in lines for part in line.partition("\t")[2].split("|")]
    assert all(len(set(listed)) == len(listed) for listed in codes)
    assert {len(code) for listed in codes for code in listed} == {2}
