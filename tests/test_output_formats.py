"""Output formats are rows of one table, and every command has them for every name of a file."""

import csv
import io
import json
import re
import sys
from collections.abc import Callable
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from types import ModuleType

import pytest
from support.documents import page
from support.terminal import steering

from wirecli import agencies_command
from wirecli.cli import run
from wirecli.commands import COMMANDS
from wirecli.options import FAULTY, FOUND
from wirecli.writers import VIEWS, OutputFormat, Record, chosen, formats_of, output_formats
from wirecli.writers.output_formats import CELLS, FORMATS, STORY, TABLE, OutputRow
from wirecli.writers.stream import Form

STORY_TEXT = """\
Old mill reopens

OAKVALE, Nov 23 (NNS) - The Norland River Council (NRC) has opened the mill.

"It is cold," Mayor Ellen Marsh said on Thursday.
"""
READING = tuple(VIEWS)
LINES = (
    *(f"{command} story.txt" for command in READING),
    "explain --field headline story.txt",
    "agencies",
    "agencies tass",
    "agencies --check style.toml",
)
"""The commands that print records."""
STYLE = """\
[[style]]
key = "norland"
name = "Norland News"
country = "NO"
languages = ["en"]
credits = ["NNS"]
samples = [
  "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:NNS}) {join:--} The bridge is open.",
  "{place:MARSH POINT}, {date=XXXX-11-23:Nov. 23} ({credit:NNS}) {join:--} The mill is shut.",
]
"""
ENDINGS = (
    *chain.from_iterable(row.endings for row in FORMATS),
    *("", ".xlsx", ".md", ".jsn", ".text", ".ninjs", ".pq", ".json.gz", ".csv.bz2", "."),
)
"""All that are known, none, and some that are not."""
ENDINGS_BESIDE_TO = ("", ".csv", ".parquet", ".ninjs", ".xlsx", ".json.gz")
"""Beside --to an ending says nothing, but that of a compressed file is refused."""
NAMES = (*(row.name for row in FORMATS), STORY.name, "xlsx", "")

needs_pyarrow = pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is not installed")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with the files, where no tables are compared with their rows."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(agencies_command, "PROJECT", tmp_path / "pyproject.toml")
    Path("story.txt").write_text(STORY_TEXT)
    Path("style.toml").write_text(STYLE)
    return tmp_path


def parquet_rows(octets: bytes) -> int:
    import pyarrow.parquet as pq

    return int(pq.read_table(io.BytesIO(octets)).num_rows)


CHECKS: dict[str, Callable[[bytes], object]] = {
    "table": lambda octets: not octets.startswith((b"[", b"{", b"<", b"PAR1")),
    "json": json.loads,
    "jsonl": lambda octets: [json.loads(line) for line in octets.splitlines()],
    "csv": lambda octets: list(csv.DictReader(octets.decode().splitlines(), delimiter=",")),
    "tsv": lambda octets: list(csv.DictReader(octets.decode().splitlines(), delimiter="\t")),
    "ninjs": lambda octets: json.loads(octets)["headlines"],
    "text": lambda octets: b"Old mill reopens" in octets,
    "html": lambda octets: octets.startswith(b"<!doctype html>"),
    "parquet": parquet_rows,
}
"""What is true of what a format has written; nothing is false. Of another it is not empty."""


def test_every_format_of_the_contract_has_its_check() -> None:
    """CONTRACT names these nine; one that is added needs only not to be empty."""
    named = ["csv", "html", "json", "jsonl", "ninjs", "parquet", "table", "text", "tsv"]
    assert sorted(CHECKS) == named
    assert CHECKS.keys() <= {row.name for row in FORMATS}


@needs_pyarrow
@pytest.mark.parametrize("to", [None, *NAMES])
@pytest.mark.parametrize("line", LINES)
def test_what_ends_well_has_written_the_format(
    line: str, to: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The format is that of --to, else that of the ending; all else is a usage error."""
    for ending in ENDINGS if to is None else ENDINGS_BESIDE_TO:
        named = [] if to is None else [f"--to={to}"]
        status = run([*line.split(), *named, "-o", f"out{ending}"])
        out, err = capsys.readouterr()
        wanted = expected(line, to, ending)
        if wanted is None:
            assert (status, err.count("\n"), list(folder.glob("out*"))) == (FAULTY, 1, []), ending
            assert err.startswith("wirecli: ")
        else:
            assert (status, out, err) == (FOUND, "", ""), ending
            path = Path(f"out{ending}")
            assert CHECKS.get(wanted, bool)(path.read_bytes()), ending
            path.unlink()


def expected(line: str, to: str | None, ending: str) -> str | None:
    """Return the format that is written, None for a usage error; the docs say it of the rows."""
    having = [row for row in FORMATS if not row.commands or line.split()[0] in row.commands]
    if "--field " in line:
        having = [row for row in having if not row.annotated]
    if ending.endswith((".gz", ".bz2")):
        return None
    if to is None and not ending:
        return TABLE.name
    wanted = (
        row.name for row in having if (ending in row.endings if to is None else to == row.name)
    )
    return next(wanted, None)


@pytest.mark.parametrize("to", [None, *NAMES])
@pytest.mark.parametrize("line", LINES)
def test_what_goes_to_standard_output_is_the_format(
    line: str, to: str | None, folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    status = run([*line.split(), *([] if to is None else [f"--to={to}"])])
    out, err = capsysbinary.readouterr()
    wanted = expected(line, to, "")
    if wanted in (None, "parquet"):
        assert (status, out, err.count(b"\n")) == (FAULTY, b"", 1)
    else:
        assert (status, err) == (FOUND, b"")
        assert wanted is not None
        assert CHECKS.get(wanted, bool)(out)


@pytest.mark.parametrize("option", ["-t json", "-o out.json"])
@pytest.mark.parametrize("command", ["schema", "completion bash"])
def test_a_command_without_records_has_no_formats(
    command: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command.split(), *option.split()]) == FAULTY
    assert "no such option" in capsys.readouterr().err


ADVICE = {
    "-o s.html": "wirecli: --output: html is for explain and dates; use .txt, .json, .jsonl, ",
    "-o s.xlsx": "wirecli: --output: s.xlsx: no format has the ending .xlsx; use .txt, .json, ",
    "-o s.json.gz": "wirecli: --output: s.json.gz: the output is not compressed; write to ",
    "-t json -o s.json.gz": "wirecli: --output: s.json.gz: the output is not compressed; write to ",
    "-t html": "wirecli: --to: html is for explain and dates; use table, json, jsonl, csv, tsv, ",
    "-t josnl": "wirecli: --to: 'josnl' is not known; did you mean jsonl?",
    "-t parquet": "wirecli: --output: parquet is written to a file; name the file",
}


@pytest.mark.parametrize(("options", "said"), ADVICE.items(), ids=ADVICE)
def test_a_format_that_cannot_be_had_is_answered_with_those_that_can(
    options: str, said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["parse", "story.txt", *options.split()]) == FAULTY
    assert capsys.readouterr().err.startswith(said)


@needs_pyarrow
@pytest.mark.parametrize("command", READING)
def test_parquet_holds_the_records_of_its_command(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A column for each key, nested as in JSON, and the values of JSON Lines."""
    import pyarrow.parquet as pq

    run([command, "story.txt", "-t", "jsonl"])
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    run([command, "story.txt", "-o", "out.parquet"])
    table = pq.read_table("out.parquet")
    assert records
    assert (table.schema.names, table.to_pylist()) == (list(records[0]), records)


@needs_pyarrow
def test_parquet_of_nothing_has_its_columns(folder: Path) -> None:
    import pyarrow.parquet as pq

    Path("none.txt").write_text("Nobody said a word.\n")
    run(["quotes", "none.txt", "-o", "out.parquet"])
    table = pq.read_table("out.parquet")
    assert (table.num_rows, table.schema.names[:2]) == (0, ["source", "text"])


# the table


def test_no_two_formats_share_a_name_or_an_ending() -> None:
    names = [row.name for row in (*FORMATS, STORY)]
    endings = [ending for row in FORMATS for ending in row.endings]
    assert len(names) == len(set(names))
    assert len(endings) == len(set(endings))
    assert all(ending == ending.lower() and ending[0] == "." for ending in endings)


def test_formats_are_for_commands_that_there_are() -> None:
    assert {command for row in FORMATS for command in row.commands} <= set(COMMANDS)


@pytest.mark.parametrize("command", [*READING, "agencies"])
def test_the_help_of_a_command_lists_its_formats(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run([command, "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert f"Output: {', '.join(formats_of(command))}." in shown


def test_the_readme_has_the_table_of_output_formats() -> None:
    _, _, table = page("commands").partition("| `--to` | endings | media type | commands |")
    cells = [line.split("|")[1:5] for line in table.splitlines() if line.startswith("| `")]
    in_readme = [[re.findall(r"`([^`]+)`", cell) for cell in row] for row in cells[: len(FORMATS)]]
    assert in_readme == [
        [[row.name], list(row.endings), [row.media_type], list(row.commands)] for row in FORMATS
    ]


@pytest.mark.parametrize("row", [row for row in FORMATS if not row.options], ids=lambda r: r.name)
def test_a_particular_of_another_format_is_refused(
    row: OutputRow, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in CELLS:
        assert run(["parse", "story.txt", "-t", row.name, "-o", "out", f"--{option}"]) == FAULTY
    assert not Path("out").exists()


@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.name)
def test_only_formats_with_fields_take_them(
    row: OutputRow, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command, field = ("explain", "words") if "explain" in row.commands else ("parse", "headline")
    status = run([command, "story.txt", "-t", row.name, "-o", "out", "-f", field])
    assert (status == FOUND) == row.fields
    assert row.fields or f"{row.name} has no fields" in capsys.readouterr().err


def shout(_form: OutputFormat, _view: object) -> Form:
    """A format that forgets that copy may steer a terminal."""

    def row(record: Record) -> str:
        return f"{record['headline']}!\n".upper()

    return Form(row=row)


@pytest.fixture
def shouting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a format as a developer would: a module with its form, and a row."""
    module = ModuleType("wirecli.writers.shouting")
    module.shout = shout  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    row = OutputRow("shout", "text/plain", "loud", "shouting.shout", (".loud",), ("parse",))
    monkeypatch.setattr(output_formats, "FORMATS", (*FORMATS, row))


@pytest.mark.usefixtures("shouting", "folder")
def test_a_new_text_format_needs_a_module_and_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", "story.txt", "-t", "shout"]) == FOUND
    assert capsys.readouterr().out == "OLD MILL REOPENS!\n"
    assert run(["parse", "story.txt", "-o", "out.loud"]) == FOUND
    assert Path("out.loud").read_text() == "OLD MILL REOPENS!\n"
    assert run(["quotes", "story.txt", "-t", "shout"]) == FAULTY
    run(["parse", "--help"])
    assert "shout" in capsys.readouterr().out
    run(["completion", "bash"])
    assert "parquet shout'" in capsys.readouterr().out


@pytest.mark.usefixtures("shouting", "folder")
def test_a_format_that_says_nothing_of_it_lets_no_story_steer_a_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("story.txt").write_text("Mill \x1b[31mre\u202eopens\x9b\n")
    run(["parse", "story.txt", "-t", "shout"])
    out = capsys.readouterr().out
    assert out == "MILL \\x1b[31MRE\\u202eOPENS\\x9b!\n"
    assert steering(out) == []


def test_a_name_without_an_ending_is_a_table() -> None:
    assert chosen("parse", None, "out") == TABLE.name
