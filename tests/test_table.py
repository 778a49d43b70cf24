"""Large tables: the same answers by halves as from a dictionary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.rules import table
from wirecli.rules.table import BLOCK, DATA, PATIENCE, Table
from wirecli.tables.__main__ import DERIVED

TABLES = sorted(path.name for path in DATA.glob("*.tsv") if path.name != "timex.tsv")


@pytest.mark.parametrize("name", TABLES)
def test_the_lines_are_sorted_by_the_bytes_of_their_keys(name: str) -> None:
    keys = [line.partition(b"\t")[0] for line in (DATA / name).read_bytes().splitlines()]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", TABLES)
def test_an_index_of_blocks_gives_the_same_as_halves(name: str) -> None:
    lines = (DATA / name).read_text("utf-8").splitlines()
    asked, seldom_asked = Table(name), Table(name)
    asked.get("")
    asked._index()
    keys = [line.partition("\t")[0] for line in (*lines[::97], lines[-1])]
    wanted = ["", "\uffff", *keys, *(key[:-1] for key in keys)]
    for key in wanted:
        seldom_asked.asked = 0
        assert asked.get(key) == seldom_asked.get(key), key
    assert not seldom_asked.keys


def test_an_index_is_built_when_as_many_questions_were_asked_as_there_are_blocks() -> None:
    asked = Table("names.tsv")
    questions = len(asked.lines) // BLOCK
    answers = {asked.get("ellen") for _ in range(questions)}
    assert not asked.keys
    answers.add(asked.get("ellen"))
    assert asked.keys
    answers.add(asked.get("ellen"))
    assert len(answers) == 1


@pytest.mark.parametrize("name", TABLES)
def test_first_and_last_key_are_found_by_halves(name: str) -> None:
    lines = (DATA / name).read_text("utf-8").splitlines()
    asked = Table(name)
    assert [asked.get(line.partition("\t")[0]) for line in (lines[0], lines[-1])] == [
        line.partition("\t")[2] for line in (lines[0], lines[-1])
    ]


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
        patch.setattr(table, "DATA", folder)
        asked = Table("t.tsv")
    wanted = {key: keys.get(key, "") for key in [*keys, "a", "zz", "", "\ud800"]}
    assert {key: asked.get(key) for key in wanted} == wanted


def test_a_dictionary_is_built_when_there_are_many_questions() -> None:
    asked = Table("credits.tsv")
    questions = len(asked.lines) // PATIENCE
    answers = {asked.get("afp") for _ in range(questions)}
    assert asked.known is None
    answers.add(asked.get("afp"))
    assert asked.known is not None
    assert len(answers) == 1


def test_a_large_table_never_becomes_a_dictionary() -> None:
    asked = Table("names.tsv")
    for _ in range(len(asked.lines) // PATIENCE + 2):
        asked.get("ellen")
    assert asked.known is None


@pytest.mark.parametrize("name", TABLES)
def test_no_line_is_too_long_to_be_halved(name: str) -> None:
    assert max(map(len, (DATA / name).read_bytes().splitlines())) < BLOCK // 2


@pytest.mark.parametrize("name", DERIVED)
def test_a_table_is_what_its_rows_say_now(name: str) -> None:
    written = (DATA / name).read_text("utf-8").split("\n")
    assert written == [*DERIVED[name](), ""], "run: python -m wirecli.tables"
