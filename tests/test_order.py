"""The rows of a command in an order of one's own, some of them only, and a file for each input."""

import json
from pathlib import Path

import pytest
from support.processes import wirecli

STORIES = {
    "b.txt": "Mill opens\n\nOAKVALE, May 2, 2019 (AP) - The mill opened, Ellen Marsh said.\n",
    "a.txt": "Bridge shut\n\nDUNMORE, Dec. 3, 2018 (AP) - It was shut, Tom Lund said. It rained.\n",
    "c.txt": "Fog\n\nIt lay over the town, and over the whole of the valley below the town.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in STORIES.items():
        (tmp_path / "in" / "deep" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / "deep" / name).write_text(text)
    return tmp_path


def column(folder: Path, line: str) -> list[str]:
    return wirecli(folder, line).out.splitlines()[1:]


@pytest.mark.parametrize(
    ("values", "line"),
    [
        pytest.param(["2018-12-03", "2019-05-02", '""'], "--sort date.value", id="days"),
        pytest.param(["2019-05-02", "2018-12-03", '""'], "--sort=-date.value", id="later first"),
        pytest.param(["2019-05-02", "2018-12-03", '""'], "--sort -date.value", id="in two words"),
        pytest.param(['""', "2018-12-03", "2019-05-02"], "--sort=-words", id="numbers"),
        pytest.param(["2018-12-03", '""', "2019-05-02"], "--sort headline", id="words"),
        pytest.param(["2019-05-02", '""', "2018-12-03"], "--sort=-headline", id="words turned"),
    ],
)
def test_stories_are_sorted_by_any_field(folder: Path, values: list[str], line: str) -> None:
    assert column(folder, f"parse in -t csv -f date.value {line}") == values


def test_a_list_is_sorted_by_its_length(folder: Path) -> None:
    """`people --sort=-mentions` puts those who are named most first."""
    assert column(folder, "parse in -t csv -f quotes --sort=-quotes")[-1] == "0"


@pytest.mark.parametrize("command", ["quotes", "people", "dates", "acronyms", "explain"])
def test_every_command_sorts_and_stops(folder: Path, command: str) -> None:
    done = wirecli(folder, f"{command} in --sort=-source.name --limit 1 -t jsonl")
    assert done.err == ""
    assert len(done.out.splitlines()) == (command != "acronyms")


def test_rows_that_are_equal_stay_in_their_order(folder: Path) -> None:
    assert column(folder, "parse in -t csv -f source.name --sort=-source.story") == [
        "in/deep/a.txt",
        "in/deep/b.txt",
        "in/deep/c.txt",
    ]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_no_more_rows_come_than_are_wanted(folder: Path, jobs: str) -> None:
    assert column(folder, f"parse in -t csv -f source.name --limit 2 -j {jobs}") == [
        "in/deep/a.txt",
        "in/deep/b.txt",
    ]


def test_what_comes_after_the_last_row_is_not_read(folder: Path) -> None:
    (folder / "in" / "deep" / "d.pdf").write_bytes(b"%PDF-1.7")
    done = wirecli(folder, "parse in --limit 2 -t jsonl")
    assert (done.status, done.err) == (0, "")


def test_a_folder_gets_a_file_for_each_input(folder: Path) -> None:
    done = wirecli(folder, "quotes in -t jsonl -o out/")
    assert (done.status, done.out, done.err) == (0, "", "")
    files = {path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*.*")}
    assert files == {f"in/deep/{name}.jsonl" for name in STORIES}
    [record] = (folder / "out/in/deep/a.txt.jsonl").read_text().splitlines()
    assert json.loads(record)["speaker"] == "Tom Lund"
    assert (folder / "out/in/deep/c.txt.jsonl").read_text() == ""


@pytest.mark.parametrize(
    ("ending", "command"),
    [
        pytest.param(".txt", "parse in/deep/a.txt", id="table"),
        pytest.param(".csv", "parse in/deep/a.txt -t csv", id="csv"),
        pytest.param(".ninjs", "parse in/deep/a.txt -t ninjs", id="a format without an ending"),
        pytest.param(".html", "explain in/deep/a.txt -t html", id="page"),
        pytest.param(".parquet", "people in/deep/a.txt -t parquet", id="binary"),
    ],
)
def test_a_file_has_the_ending_of_its_format(folder: Path, ending: str, command: str) -> None:
    assert wirecli(folder, f"{command} -o out/").status == 0
    [path] = (folder / "out").rglob("*.*")
    assert path.name == f"a.txt{ending}"
    assert path.read_bytes()


def test_rows_are_sorted_within_each_file(folder: Path) -> None:
    wirecli(folder, "explain in -t csv -f start --sort=-start -o out/")
    starts = (folder / "out/in/deep/a.txt.csv").read_text().split()[1:]
    assert starts == sorted(starts, key=int, reverse=True)
    assert len(list((folder / "out").rglob("*.csv"))) == 3


def test_no_output_lies_outside_its_folder(folder: Path) -> None:
    (folder / "here").mkdir()
    absolute = str(folder / "in" / "deep" / "b.txt")
    wirecli(folder, f"parse here/../in/deep/a.txt {absolute} -t jsonl -o out/")
    paths = [path for path in folder.rglob("*.jsonl")]
    assert len(paths) == 2
    assert all(path.is_relative_to(folder / "out") for path in paths)


def test_an_input_that_is_named_again_has_a_file_of_its_own(folder: Path) -> None:
    wirecli(folder, "parse in/deep/a.txt in/deep/b.txt ./in/deep/a.txt -t jsonl -o o/")
    names = sorted(path.name for path in (folder / "o").rglob("*.jsonl"))
    assert names == ["a.txt.2.jsonl", "a.txt.jsonl", "b.txt.jsonl"]


def test_an_input_that_cannot_be_read_has_no_file(folder: Path) -> None:
    (folder / "in" / "deep" / "d.pdf").write_bytes(b"%PDF-1.7")
    assert wirecli(folder, "parse in -t jsonl -o out/").status == 2
    assert not (folder / "out/in/deep/d.pdf.jsonl").exists()
    assert len(list((folder / "out").rglob("*.jsonl"))) == 3


def test_an_output_folder_in_an_input_is_refused(folder: Path) -> None:
    """Else the outputs of one run would be inputs of the next."""
    done = wirecli(folder, "parse . -o out/")
    assert done.status == 2
    assert done.err == "wirecli: -o out/: it lies in an input (.); write somewhere else\n"
