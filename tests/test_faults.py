"""What may go wrong around a real process: each story is still there once, and the rest is said."""

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest
from support.processes import (
    ENVIRON,
    PATIENCE,
    STORY,
    fill,
    give,
    hearing,
    needs_children,
    ran,
    record,
    started,
)

from wirecli.cli import UNWRITTEN
from wirecli.errors import INTERRUPTED
from wirecli.options import FAULTY, FOUND

SEEN = "parse -t jsonl -f source.name,source.id"
MEMORY, MOST_READ = 200_000_000, 10_000_000
"""Bytes of memory that a process has which must not unpack a gigabyte, and those it may read."""
CHANGED = 300
"""Records of a feed that is changed while it is read: more than the buffers and a pipe hold."""
JOBS = pytest.mark.parametrize("jobs", ["1", "2"])

needs_zero = pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero here")
needs_mem = pytest.mark.skipif(
    not Path("/proc/self/mem").exists(), reason="no file here that opens and cannot be read"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with three stories: a.txt, b.txt, c.txt."""
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(STORY)
    return tmp_path


def names(out: str) -> list[str]:
    return [json.loads(line)["source.name"] for line in out.splitlines()]


def bomb(path: Path, start: bytes, octets: bytes, times: int) -> None:
    """Write a small file that is `times` times a million bytes when it is unpacked."""
    piece = gzip.compress(octets * (1_000_000 // len(octets)))
    path.write_bytes(gzip.compress(start) + piece * times)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no limit of memory to be had")
@pytest.mark.parametrize(
    ("start", "octets"),
    [
        pytest.param(b"", b"copy ", id="text"),
        pytest.param(b'{"text":"', b"copy ", id="jsonl"),
        pytest.param(b"<?xml version='1.0'?><rss><!--", b"copy ", id="xml"),
        pytest.param(b"<!doctype html>", b"copy ", id="page"),
        pytest.param(b"From a\nFrom: a\nSubject: b\n\n", b"copy ", id="mbox"),
        pytest.param(b"", b"\0", id="zeros"),
    ],
)
def test_a_bomb_is_refused_and_the_others_are_read(
    folder: Path, start: bytes, octets: bytes
) -> None:
    bomb(folder / "b.txt", start, octets, 1000)
    limited = f"{SEEN} --max-bytes {MOST_READ} a.txt b.txt c.txt"
    status, out, err = ran(folder, limited, AS=MEMORY)
    assert (status, names(out)) == (FAULTY, ["a.txt", "c.txt"])
    [line] = err.splitlines()
    expected = "looks like binary data" if octets == b"\0" else f"larger than {MOST_READ:,} bytes"
    assert line.startswith("wirecli: b.txt")
    assert expected in line


@needs_zero
@pytest.mark.parametrize("form", ["auto", "text", "jsonl", "mbox", "html", "rss", "ninjs"])
def test_a_file_without_an_end_ends(folder: Path, form: str) -> None:
    status, _, err = ran(folder, f"{SEEN} --from {form} --max-bytes 1000000 /dev/zero")
    [line] = err.splitlines()
    assert (status, line.startswith("wirecli: /dev/zero")) == (FAULTY, True)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("expected", "name"),
    [
        pytest.param("no such file or directory", "none.txt", id="missing"),
        pytest.param("no such file or directory", "dangling", id="dangling-link"),
        pytest.param("leads back to itself", "circle", id="link-to-itself"),
        pytest.param("no file in it", "empty", id="empty-folder"),
        pytest.param("could not be read", "/proc/self/mem", id="error", marks=needs_mem),
        pytest.param("damaged gzip data", "torn.gz", id="damaged"),
    ],
)
def test_what_cannot_be_read_stands_in_nobodys_way(
    folder: Path, expected: str, name: str, jobs: str
) -> None:
    (folder / "dangling").symlink_to("nowhere")
    (folder / "circle").symlink_to("circle")
    (folder / "empty").mkdir()
    (folder / "torn.gz").write_bytes(gzip.compress(STORY.encode())[:-9])
    status, out, err = ran(folder, f"{SEEN} -j {jobs} a.txt b.txt {name} c.txt")
    assert (status, names(out)) == (FAULTY, ["a.txt", "b.txt", "c.txt"])
    [line] = err.splitlines()
    assert line.startswith(f"wirecli: {name}: ")
    assert expected in line


def test_an_empty_file_is_a_record_with_a_defect(folder: Path) -> None:
    (folder / "b.txt").write_bytes(b"")
    status, out, err = ran(folder, "parse -t jsonl -f defects a.txt b.txt c.txt")
    assert (status, err) == (FOUND, "")
    assert "no-text" in out.splitlines()[1]


@pytest.mark.parametrize("harm", ["shrinks", "grows", "goes"])
def test_a_feed_that_changes_while_it_is_read_does_not_lose_what_was_there(
    folder: Path, harm: str
) -> None:
    """It is in the middle of the feed, since its pipe is full."""
    feed = folder / "feed.jsonl"
    feed.write_bytes(b"".join(record(number) for number in range(CHANGED)))
    with started(folder, "parse -t jsonl feed.jsonl") as process:
        assert process.stdout is not None
        fill(process.stdout)
        if harm == "shrinks":
            os.truncate(feed, 1000)
        elif harm == "goes":
            feed.unlink()
        else:
            with feed.open("ab") as stream:
                stream.write(record(CHANGED))
        out, err = process.communicate(timeout=PATIENCE)
    ids = [int(json.loads(line)["source"]["id"]) for line in out.splitlines()]
    assert ids == list(range(len(ids)))
    assert harm == "shrinks" or len(ids) == CHANGED + (harm == "grows")
    assert (process.returncode, err) in [(FOUND, b""), (FAULTY, err)]
    assert len(err.splitlines()) == (process.returncode == FAULTY)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_read(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    writer = threading.Thread(target=lambda: (folder / "pipe").write_text(STORY))
    writer.start()
    status, out, err = ran(folder, f"{SEEN} a.txt pipe c.txt")
    writer.join(PATIENCE)
    assert (status, names(out), err) == (FOUND, ["a.txt", "pipe", "c.txt"], "")


@pytest.mark.parametrize("name", [b"new\nline.txt", b"\xff\xfe.txt", b"-t", b"tab\t.txt", b" "])
def test_a_strange_name_in_a_folder_is_read_and_does_not_break_a_line(
    folder: Path, name: bytes
) -> None:
    path = os.fsencode(folder) + b"/" + name
    try:
        with open(path, "w") as stream:
            stream.write(STORY)
        os.symlink(b"nowhere", path + b"-gone")
    except OSError:
        pytest.skip("this file system has no such names")
    status, out, err = ran(folder, SEEN, ".")
    assert (status, len(out.splitlines())) == (FAULTY, 4)
    assert len(err.splitlines()) == 1


@JOBS
@pytest.mark.parametrize("begun", [False, True], ids=["loading", "at-work"])
@pytest.mark.parametrize("moment", [0.0, 0.05, 0.1, 0.2, 0.4])
def test_ctrl_c_at_any_moment_ends_it_and_leaves_the_old_output(
    folder: Path, moment: float, begun: bool, jobs: str
) -> None:
    (folder / "kept.jsonl").write_text("old\n")
    with started(folder, f"parse --from jsonl -o kept.jsonl -j {jobs} -") as process:
        pump = threading.Thread(target=feed_for_ever, args=(process,))
        pump.start()
        while begun and not list(folder.glob(".wirecli-*")):
            time.sleep(0.01)
        time.sleep(moment)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        assert process.stdout is not None
        assert process.stderr is not None
        process.wait(PATIENCE)
        out, err = process.stdout.read(), process.stderr.read()
        pump.join(PATIENCE)
    starting = () if begun else (-signal.SIGINT, 1)  # Python itself was interrupted
    assert process.returncode in (INTERRUPTED, *starting)
    assert (out, err if begun else b"") == (b"", b"")
    assert (folder / "kept.jsonl").read_text() == "old\n"
    assert list(folder.glob(".wirecli-*")) == []


def feed_for_ever(process: "subprocess.Popen[bytes]") -> None:
    with suppress(OSError, ValueError):
        for number in range(1_000_000):
            give(process, record(number))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_process_that_is_killed_leaves_the_old_output(folder: Path, jobs: str) -> None:
    (folder / "kept.jsonl").write_text("old\n")
    with started(folder, f"parse --from jsonl -o kept.jsonl -j {jobs} -") as process:
        give(process, b"".join(record(number) for number in range(300)))
        time.sleep(0.5)
        process.kill()
        process.communicate(timeout=PATIENCE)  # ends when the last process has gone
    assert (folder / "kept.jsonl").read_text() == "old\n"


def kill_a_child(process: "subprocess.Popen[bytes]") -> None:
    """Kill one of the processes that wirecli has started, as soon as there is one."""
    path = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not (children := path.read_text().split()):
        time.sleep(0.02)
    os.kill(int(random.Random(0).choice(children)), signal.SIGKILL)


@needs_children
@pytest.mark.parametrize("moment", [0.0, 0.1, 0.3])
def test_a_worker_that_is_killed_costs_no_story(folder: Path, moment: float) -> None:
    """What it had under way is done once more: the output is that of one process."""
    with started(folder, "parse --from jsonl -t jsonl -f source.id -j 2") as process:
        give(process, b"".join(record(number) for number in range(250)))
        time.sleep(moment)
        kill_a_child(process)
        out, err = process.communicate(timeout=PATIENCE)
    ids = [int(json.loads(line)["source.id"]) for line in out.splitlines()]
    assert (process.returncode, ids, err) == (FOUND, list(range(250)), b"")


@needs_children
def test_a_worker_that_is_killed_does_not_spoil_the_output(folder: Path) -> None:
    (folder / "kept.jsonl").write_text("old\n")
    with started(folder, "parse --from jsonl -f source.id -o kept.jsonl -j 2") as process:
        give(process, b"".join(record(number) for number in range(300)))
        kill_a_child(process)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == FOUND
    assert (folder / "kept.jsonl").read_text().count("\n") == 300
    assert list(folder.glob(".wirecli-*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of files to be had")
def test_a_disk_that_is_full_leaves_the_old_output(folder: Path) -> None:
    """A limit of the size of files is the fullest disk that anybody may have."""
    (folder / "kept.jsonl").write_text("old\n")
    (folder / "feed.jsonl").write_bytes(b"".join(record(number) for number in range(200)))
    status, out, err = ran(folder, "parse feed.jsonl -o kept.jsonl", FSIZE=20_000)
    assert (status, out) == (UNWRITTEN, "")
    assert err == "wirecli: kept.jsonl: file too large; write somewhere else\n"
    assert (folder / "kept.jsonl").read_text() == "old\n"
    assert list(folder.glob(".wirecli-*")) == []


def hearing_python(program: str) -> "subprocess.CompletedProcess[str]":
    """Run a program of Python that hears Ctrl-C, wherever the tests were started."""
    return subprocess.run(
        [sys.executable, "-c", program],
        env=ENVIRON,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        preexec_fn=hearing,
        check=False,
    )


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no signal can wait here")
def test_ctrl_c_waits_until_the_modules_of_the_processes_are_loaded() -> None:
    """Python may drop the interrupt that falls into the loading of a module."""
    program = """
import os, signal, sys
from wirecli.workers import results

class Hurry:
    def find_spec(self, name, path, target=None):
        if name == "concurrent.futures.process":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Hurry())
try:
    list(results(list, [[1], [2], [3]], 2, list))
except KeyboardInterrupt:
    print("concurrent.futures.process" in sys.modules)
"""
    done = hearing_python(program)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_ctrl_c_that_falls_where_nothing_can_be_raised_is_heard_after_all() -> None:
    program = """
import os, signal, sys
from wirecli.__main__ import main

class Ended:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        list(range(9))

class Hurry:
    def find_spec(self, name, path, target=None):
        if name == "wirecli.cli":
            Ended()

sys.meta_path.insert(0, Hurry())
sys.argv = ["wirecli", "agencies", "-t", "csv"]
main()
"""
    done = hearing_python(program)
    assert (done.returncode, done.stdout, done.stderr) == (INTERRUPTED, "", "")


def test_ctrl_c_while_the_first_modules_are_loaded_ends_it_without_a_word() -> None:
    program = """
import os, signal, sys
from wirecli.__main__ import main

class Hurry:
    def find_spec(self, name, path, target=None):
        if name == "wirecli.errors":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Hurry())
main()
"""
    done = hearing_python(program)
    assert (done.returncode, done.stdout, done.stderr) == (INTERRUPTED, "", "")


@pytest.mark.parametrize(
    ("module", "fault"),
    [("wirecli.cli", "SystemError"), ("wirecli.reading_command", "ImportError")],
)
def test_a_module_that_finds_no_memory_is_one_line(module: str, fault: str) -> None:
    """Linux says so where a library is mapped, or Python fails to say anything (`ulimit -v`)."""
    program = f"""
import sys
from wirecli.__main__ import main

class Full:
    def find_spec(self, name, path, target=None):
        if name == {module!r}:
            raise {fault}("failed to map segment")

sys.meta_path.insert(0, Full())
sys.argv = ["wirecli", "parse", "story.txt"]
main()
"""
    done = hearing_python(program)
    message = "wirecli: a module could not be loaded; allow more memory, or install anew\n"
    assert (done.returncode, done.stdout, done.stderr) == (FAULTY, "", message)


def test_nothing_is_loaded_before_ctrl_c_is_heard() -> None:
    program = """
import sys
before = {*sys.modules}
import wirecli.__main__
print(sorted({*sys.modules} - before))
"""
    assert hearing_python(program).stdout == "['wirecli', 'wirecli.__main__']\n"
