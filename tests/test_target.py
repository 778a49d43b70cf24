"""The output never takes the place of an input."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from support.processes import ENVIRON, PATIENCE, WIRECLI, Ran, wirecli

from wirecli.options import FAULTY, FOUND

STYLE = Path(__file__).parent.parent / "examples" / "my-style.toml"
STORY = "Old mill reopens\n\nOAKVALE, Nov 23 (AP) - The mill opened on Thursday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a story, a link, one more name, lists of it, styles, a folder."""
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "link.txt").symlink_to("a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "name.txt")
    (tmp_path / "list").write_text("a.txt\n")
    (tmp_path / "list0").write_bytes(b"a.txt\0")
    (tmp_path / "pages" / "more").mkdir(parents=True)
    (tmp_path / "pages" / "more" / "b.txt").write_text(STORY)
    shutil.copy(STYLE, tmp_path / "own.toml")
    return tmp_path


def refused(ran: Ran, output: str) -> bool:
    [line] = ran.err.splitlines()
    return ran.status == FAULTY and line.startswith(f"wirecli: -o {output}: it is an input (")


@pytest.mark.parametrize(
    ("output", "line"),
    [
        pytest.param("a.txt", "parse a.txt -o a.txt", id="the input"),
        pytest.param("./a.txt", "parse a.txt -o ./a.txt", id="the input by another path"),
        pytest.param("link.txt", "parse a.txt -o link.txt", id="a link to the input"),
        pytest.param("a.txt", "parse link.txt -o a.txt", id="what the input links to"),
        pytest.param("name.txt", "parse a.txt -o name.txt", id="one more name of the input"),
        pytest.param("a.txt", "quotes list a.txt -t csv -o a.txt", id="the last of several"),
        pytest.param("a.txt", "parse --files-from list -o a.txt", id="in a list of lines"),
        pytest.param("a.txt", "parse --files0-from list0 -o a.txt", id="in a list of find"),
        pytest.param("list", "parse --files-from list -o list", id="the list itself"),
        pytest.param("a.txt", "parse . --glob a.txt -o a.txt", id="in a folder"),
        pytest.param("a.txt", "parse . --glob a.txt -o a.txt --jobs 2", id="in two processes"),
        pytest.param(
            "pages/more/b.txt", "parse a.txt pages -o pages/more/b.txt", id="in a folder below"
        ),
        pytest.param(
            "own.toml", "parse --styles own.toml a.txt -t csv -o own.toml", id="the styles"
        ),
    ],
)
def test_an_output_that_is_an_input_is_refused_and_untouched(
    folder: Path, output: str, line: str
) -> None:
    before = (folder / output).read_bytes()
    assert refused(wirecli(folder, line), output)
    assert (folder / output).read_bytes() == before
    assert not list(folder.glob("**/.*"))


def test_what_comes_from_standard_input_is_not_replaced(folder: Path) -> None:
    with (folder / "a.txt").open() as given:
        done = subprocess.run(
            [*WIRECLI, "parse", "-o", "a.txt"],
            cwd=folder,
            env=ENVIRON,
            stdin=given,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    assert refused(Ran(done.returncode, done.stdout, done.stderr), "a.txt")
    assert (folder / "a.txt").read_text() == STORY


@pytest.mark.parametrize("ending", ["jsonl", "csv", "json"])
def test_the_output_of_an_earlier_run_in_a_folder_that_is_read_is_no_input(
    folder: Path, ending: str
) -> None:
    """It has the same bytes again: a second run neither reads it nor complains of it."""
    line = f"parse pages -o pages/out.{ending}"
    first = wirecli(folder, line)
    written = (folder / "pages" / f"out.{ending}").read_bytes()
    assert wirecli(folder, line) == first == (FOUND, "", "")
    assert (folder / "pages" / f"out.{ending}").read_bytes() == written


def test_a_file_of_a_folder_that_the_pattern_leaves_out_is_replaced(folder: Path) -> None:
    ran = wirecli(folder, "parse . --glob b.txt -t jsonl -o a.txt")
    assert ran == (FOUND, "", "")
    assert (folder / "a.txt").read_text().startswith('{"schema_version":1,')


def test_the_file_of_styles_that_is_proved_is_not_replaced(folder: Path) -> None:
    line = "agencies --check own.toml -o own.toml"
    assert refused(wirecli(folder, line), "own.toml")
    assert (folder / "own.toml").read_text() == STYLE.read_text()
