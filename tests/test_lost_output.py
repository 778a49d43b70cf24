"""Output that cannot be written is never lost in silence: real processes, full disks, odd pipes."""

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest
from support import forks
from support.processes import (
    ENVIRON,
    PATIENCE,
    STORY,
    WIRECLI,
    fill,
    limit,
    needs_dev_full,
    record,
    started,
)

from wirecli.cli import UNWRITTEN
from wirecli.commands import COMMANDS
from wirecli.options import FOUND
from wirecli.writers import VIEWS

SIZE = 20_000
"""Bytes that a file or a disk of these tests holds: less than any format writes."""
FULL = """\
OAKVALE, Nov 23 (AP) - "The Oakvale River Council (ORC) has met," Mayor Ellen Marsh said.
"""
"""A story with something for every command."""
LINES = range(300)
UNBUFFERED = pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="no limit of files to be had")
needs_pyarrow = pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is not installed")
FORMATS = [
    "table",
    "jsonl",
    "csv",
    pytest.param("parquet", marks=needs_pyarrow),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two stories, and feed.jsonl: enough to fill the small disk."""
    folder = tmp_path_factory.mktemp("lost")
    (folder / "story.txt").write_text(STORY)
    (folder / "full.txt").write_text(FULL)
    stories = ({"id": str(number), "text": f"Story {number}\n\n{FULL}"} for number in LINES)
    (folder / "feed.jsonl").write_text("".join(json.dumps(story) + "\n" for story in stories))
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of a few kilobytes; skip where none may be mounted."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "wirecli-test", str(tmp_path)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("whoever runs the tests may mount no disk")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def run(
    folder: Path,
    line: str,
    out: int = subprocess.PIPE,
    environ: Mapping[str, str] = {},
    **limits: int,
) -> tuple[int, str]:
    """Run wirecli with the words of a line; (status, standard error).

    It is forked, unless Python reads the environment at its start, or other limits than FSIZE may
    stop the start itself.
    """
    starts = any(environ.values()) or not limits.keys() <= {"FSIZE"}
    done = subprocess.run(
        [*(WIRECLI if starts else [str(forks.program())]), *line.split()],
        cwd=folder,
        env={**ENVIRON, **environ},
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        timeout=3 * PATIENCE,
        preexec_fn=(lambda: limit(limits)) if limits else None,
        check=False,
    )
    return done.returncode, done.stderr.decode()


def said(name: str, what: str) -> str:
    return f"wirecli: {name}: {what}; write somewhere else\n"


@needs_limits
@UNBUFFERED
@pytest.mark.parametrize("to", ["table", "json", "jsonl", "csv", "tsv"])
def test_standard_output_that_fills_during_the_write_is_one_line_and_status_3(
    folder: Path, tmp_path: Path, to: str, unbuffered: str
) -> None:
    """The file takes the first bytes and refuses the rest, as a disk does that fills."""
    with (tmp_path / "out").open("wb") as out:
        status, err = run(
            folder,
            f"parse -t {to} feed.jsonl",
            out.fileno(),
            {"PYTHONUNBUFFERED": unbuffered},
            FSIZE=SIZE,
        )
    assert (status, err) == (UNWRITTEN, said("standard output", "file too large"))
    assert (tmp_path / "out").stat().st_size == SIZE


@UNBUFFERED
@pytest.mark.parametrize("to", ["table", "jsonl", "csv"])
def test_a_disk_that_fills_during_the_write_is_one_line_and_status_3(
    folder: Path, disk: Path, to: str, unbuffered: str
) -> None:
    with (disk / "out").open("wb") as out:
        environ = {"PYTHONUNBUFFERED": unbuffered}
        status, err = run(folder, f"parse -t {to} feed.jsonl", out.fileno(), environ)
    assert (status, err) == (UNWRITTEN, said("standard output", "no space left on device"))


@pytest.mark.parametrize("to", FORMATS)
def test_a_disk_that_fills_leaves_no_part_of_a_named_output(
    folder: Path, disk: Path, to: str
) -> None:
    (disk / "out").write_text("old\n")
    status, err = run(folder, f"parse -t {to} feed.jsonl -o {disk / 'out'}")
    assert (status, err) == (UNWRITTEN, said(str(disk / "out"), "no space left on device"))
    assert [path.name for path in disk.iterdir()] == ["out"]
    assert (disk / "out").read_text() == "old\n"


@needs_limits
@needs_pyarrow
@pytest.mark.parametrize("size", [0, 3, 1_000])
def test_parquet_that_cannot_be_written_is_one_line_and_status_3(
    folder: Path, tmp_path: Path, size: int
) -> None:
    """It fails where the file is opened, in the middle, or where its end is written."""
    out = tmp_path / "out.parquet"
    status, err = run(folder, f"parse feed.jsonl -o {out}", FSIZE=size)
    assert (status, err) == (UNWRITTEN, said(str(out), "file too large"))
    assert list(tmp_path.iterdir()) == []


ALL = {
    **{name: f"{name} full.txt" for name in VIEWS},
    "agencies": "agencies",
    "one-agency": "agencies tass",
    "schema": "schema",
    "completion": "completion bash",
    "help": "--help",
    "version": "--version",
    **{f"help-of-{name}": f"{name} --help" for name in COMMANDS},
}


@needs_dev_full
@pytest.mark.parametrize(
    ("line", "unbuffered"),
    [
        *(pytest.param(line, "", id=name) for name, line in ALL.items()),
        pytest.param(ALL["parse"], "1", id="parse, unbuffered"),
        pytest.param(ALL["schema"], "1", id="schema, unbuffered"),
        pytest.param(ALL["help"], "1", id="help, unbuffered"),
    ],
)
def test_no_command_loses_its_output(folder: Path, line: str, unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        status, err = run(folder, line, full.fileno(), {"PYTHONUNBUFFERED": unbuffered})
    assert (status, err) == (UNWRITTEN, said("standard output", "no space left on device"))


@pytest.mark.parametrize(("jobs", "unbuffered"), [("1", ""), ("2", "1")])
def test_a_full_pipe_that_does_not_block_is_waited_for(
    folder: Path, jobs: str, unbuffered: str
) -> None:
    """Whoever shares the pipe may have set the flag: Node.js and some terminals do."""
    ours, theirs = os.pipe()
    fcntl.fcntl(theirs, fcntl.F_SETFL, fcntl.fcntl(theirs, fcntl.F_GETFL) | os.O_NONBLOCK)
    process = subprocess.Popen(
        [*WIRECLI, *f"parse -t jsonl -j {jobs} feed.jsonl".split()],
        cwd=folder,
        env=ENVIRON | {"PYTHONUNBUFFERED": unbuffered},
        stdout=theirs,
        stderr=subprocess.PIPE,
    )
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as stream:
        fill(stream)
        ids = [int(json.loads(line)["source"]["id"]) for line in stream]
    _, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, ids, err) == (FOUND, list(LINES), b"")


@UNBUFFERED
def test_a_reader_that_goes_away_is_no_fault_unbuffered_or_not(
    folder: Path, unbuffered: str
) -> None:
    process = subprocess.Popen(
        [*WIRECLI, "parse", "-t", "jsonl", "feed.jsonl"],
        cwd=folder,
        env=ENVIRON | {"PYTHONUNBUFFERED": unbuffered},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert (process.stderr.read(), process.wait(PATIENCE)) == (b"", FOUND)


@pytest.mark.parametrize("ending", ["jsonl", pytest.param("parquet", marks=needs_pyarrow)])
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", STOPPING, ids=lambda number: number.name)
def test_a_signal_that_ends_it_leaves_nothing_half_done(
    folder: Path, tmp_path: Path, number: signal.Signals, jobs: str, ending: str
) -> None:
    """The status is 128 and the number for a shell, which Ctrl-C makes itself, others do not."""
    out = tmp_path / f"out.{ending}"
    out.write_text("old\n")
    with started(folder, f"parse --from jsonl -o {out} -j {jobs} -") as process:
        assert process.stdin is not None
        process.stdin.write(record(1) * 200)
        while not list(tmp_path.glob(".wirecli-*")):
            time.sleep(0.01)
        process.send_signal(number)
        process.send_signal(number)  # `timeout` sends it twice
        _, err = process.communicate(timeout=PATIENCE)  # ends when the last process has gone
    assert process.returncode in (128 + number, -number)
    assert (err, out.read_text()) == (b"", "old\n")
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_a_signal_that_the_parent_has_it_ignore_is_ignored(folder: Path) -> None:
    """`nohup` starts a program deaf to SIGHUP."""
    process = subprocess.Popen(
        [*WIRECLI, "parse", "--from", "jsonl", "-t", "csv", "-f", "source.id", "-"],
        bufsize=0,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(record(1))
    assert [process.stdout.readline() for _ in range(2)] == [b"source.id\n", b"1\n"]
    process.send_signal(signal.SIGHUP)
    out, _ = process.communicate(record(2), timeout=PATIENCE)
    assert (process.returncode, out) == (FOUND, b"2\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no limit of memory to be had")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_input_too_large_for_the_memory_is_named_and_the_others_are_done(
    folder: Path, tmp_path: Path, jobs: str
) -> None:
    """A worker may lack even the memory to say so: then its process ends, and that is said."""
    large = tmp_path / "large.txt"
    large.write_text("The council of Oakvale met on Monday.\n\n" * 400_000)
    line = f"parse -t csv -f words -j {jobs} story.txt {large} story.txt"
    with (tmp_path / "out").open("wb") as out:
        status, err = run(folder, line, out.fileno(), AS=150_000_000)
    ended = "its process was killed or ran out of memory, twice; allow more memory, or leave it out"
    expected = ["memory ran out; allow more, or split the input", *([ended] if jobs == "2" else [])]
    assert err in [f"wirecli: {large}: {what}\n" for what in expected]
    assert (status, (tmp_path / "out").read_text()) == (2, "words\n9\n9\n")


@needs_limits
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("files", [6, 8, 10, 12, 16])
def test_too_few_handles_of_files_are_a_line_each_and_no_traceback(
    folder: Path, files: int, jobs: str
) -> None:
    """How many it needs differs by system: with few enough, nothing can be read at all."""
    line = f"parse -t csv -f words -j {jobs} story.txt story.txt"
    status, err = run(folder, line, NOFILE=files)
    told = "too many files are open; allow more, for instance with ulimit -n 64"
    expected = [[f"wirecli: {told}"], [f"wirecli: story.txt: {told}"] * 2, []]
    assert err.splitlines() in expected
    assert status == (2 if err else FOUND)
