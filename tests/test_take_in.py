"""The recipe for cron: every story is taken once, whatever happens in between."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "examples" / "take-in.sh"
pytestmark = pytest.mark.skipif(
    os.name != "posix" or shutil.which("find") is None, reason="a recipe for POSIX shells"
)


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    """Return a folder with `in`, `out`, and `bin` where `wirecli` is this one."""
    for name in ("in", "out", "bin"):
        (tmp_path / name).mkdir()
    command = tmp_path / "bin" / "wirecli"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m wirecli "$@"\n')
    command.chmod(0o755)
    return tmp_path


def arrive(spool: Path, name: str, words: str | None = None) -> None:
    text = words or f"Fair {name} opens\n\nOAKVALE, May 2 (AP) - The fair opened, the mayor said.\n"
    (spool / "in" / name).write_text(text)


def take_in(spool: Path) -> int:
    path = f"{spool / 'bin'}:{os.environ['PATH']}"
    command = ["sh", str(SCRIPT), str(spool / "in"), str(spool / "out")]
    done = subprocess.run(
        command, env={**os.environ, "PATH": path}, capture_output=True, check=False
    )
    return done.returncode


def taken(spool: Path) -> list[str]:
    lines = [
        line
        for file in (spool / "out").glob("*.jsonl")
        for line in file.read_text("utf-8").splitlines()
    ]
    return sorted(Path(json.loads(line)["source"]["name"]).name for line in lines)


def test_each_story_is_taken_once_though_a_bad_file_came_with_the_first(spool: Path) -> None:
    arrive(spool, "a.txt")
    arrive(spool, "bad.txt", "%PDF-1.7\n")
    assert take_in(spool) == 0
    arrive(spool, "b.txt")
    assert take_in(spool) == 0
    assert taken(spool) == ["a.txt", "b.txt"]


def test_a_file_of_an_old_date_that_is_moved_in_late_is_taken(spool: Path) -> None:
    assert take_in(spool) == 0
    late = spool / "late.txt"
    late.write_text("Fair opens\n\nOAKVALE, May 2 (AP) - The fair opened, the mayor said.\n")
    os.utime(late, (0, 0))
    late.rename(spool / "in" / "late.txt")
    assert take_in(spool) == 0
    assert taken(spool) == ["late.txt"]


def test_what_could_not_be_written_is_taken_the_next_time(spool: Path) -> None:
    arrive(spool, "a.txt")
    failing = spool / "bin" / "wirecli"
    good = failing.read_text()
    failing.write_text("#!/bin/sh\nexit 3\n")
    assert take_in(spool) == 3
    failing.write_text(good)
    assert take_in(spool) == 0
    assert taken(spool) == ["a.txt"]
