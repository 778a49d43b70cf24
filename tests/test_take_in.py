"""The recipe for cron: every story is taken once, whatever happens in between."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE = 60
"""Seconds after which a process hangs; no test is about how long it takes."""
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


def start(spool: Path) -> subprocess.Popen[str]:
    path = f"{spool / 'bin'}:{os.environ['PATH']}"
    command = ["sh", str(SCRIPT), str(spool / "in"), str(spool / "out")]
    environ = {**os.environ, "PATH": path}
    return subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)


def take_in(spool: Path) -> int:
    with start(spool) as run:
        run.communicate(timeout=PATIENCE)
    return run.returncode


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


@pytest.mark.parametrize("status", [2, 3, 127, 137])
def test_what_could_not_be_written_is_taken_the_next_time(spool: Path, status: int) -> None:
    """Whatever is wrong: a full disk, a usage error, no wirecli, no memory."""
    arrive(spool, "a.txt")
    failing = spool / "bin" / "wirecli"
    good = failing.read_text()
    failing.write_text(f"#!/bin/sh\nexit {status}\n")
    assert take_in(spool) == status
    failing.write_text(good)
    assert take_in(spool) == 0
    assert taken(spool) == ["a.txt"]


def test_a_run_that_meets_another_at_work_takes_nothing_and_says_so(spool: Path) -> None:
    """The first one waits in the middle until the second has ended."""
    arrive(spool, "a.txt")
    command = spool / "bin" / "wirecli"
    wait = f"#!/bin/sh\ntouch '{spool}/begun'\nread line < '{spool}/go'\n"
    command.write_text(command.read_text().replace("#!/bin/sh\n", wait))
    os.mkfifo(spool / "go")
    with start(spool) as first:
        deadline = time.monotonic() + PATIENCE
        while not (spool / "begun").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        with start(spool) as second:
            _, words = second.communicate(timeout=PATIENCE)
        (spool / "go").write_text("go\n")
        first.communicate(timeout=PATIENCE)
    assert (first.returncode, second.returncode) == (0, 1)
    assert "another run is at work" in words
    assert taken(spool) == ["a.txt"]


def test_a_run_that_is_stopped_leaves_no_lock(spool: Path) -> None:
    arrive(spool, "a.txt")
    command = spool / "bin" / "wirecli"
    good = command.read_text()
    command.write_text("#!/bin/sh\nkill -TERM $PPID\n")
    assert take_in(spool) == 1
    command.write_text(good)
    assert take_in(spool) == 0
    assert taken(spool) == ["a.txt"]


def test_a_file_that_is_touched_or_has_other_permissions_or_a_link_is_not_taken_again(
    spool: Path,
) -> None:
    """Its name is the same; what such a change sets is the time of the change, not the story."""
    arrive(spool, "a.txt")
    assert take_in(spool) == 0
    story = spool / "in" / "a.txt"
    story.chmod(0o600)
    story.touch()
    os.link(story, spool / "elsewhere.txt")
    assert take_in(spool) == 0
    assert taken(spool) == ["a.txt"]


def test_a_name_with_blanks_is_taken_once(spool: Path) -> None:
    arrive(spool, " a story, with 'signs' $HOME.txt")
    assert take_in(spool) == 0
    assert take_in(spool) == 0
    assert taken(spool) == [" a story, with 'signs' $HOME.txt"]


def test_a_name_with_a_line_end_does_not_keep_the_others_out(spool: Path) -> None:
    arrive(spool, "a\nb.txt")
    arrive(spool, "c.txt")
    assert take_in(spool) == 0
    assert taken(spool) == ["c.txt"]
