"""Where the output goes: whole or not at all, and never anywhere by surprise."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from wirecli.errors import OutputError, UserError
from wirecli.writers import open_output
from wirecli.writers.output import write_out

OLD = "the old words\n"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "out.csv"
    path.write_text(OLD)
    return path


def put(name: str | Path, words: str = "new\n") -> None:
    with open_output(str(name)) as stream:
        write_out(stream, words)


def test_a_file_is_made(tmp_path: Path) -> None:
    put(tmp_path / "new.csv")
    assert (tmp_path / "new.csv").read_text() == "new\n"


def test_a_new_file_has_the_permissions_that_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        put(tmp_path / "new.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.csv").stat().st_mode) == 0o640


def test_a_file_is_opened_for_bytes_where_the_system_knows_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows writes two characters for each line end into a file that is opened otherwise."""
    binary, opened, flags = 1 << 30, os.open, []

    def noted_open(path: str, how: int, mode: int = 0o777) -> int:
        flags.append(how)
        return opened(path, how & ~binary, mode)

    monkeypatch.setattr(os, "O_BINARY", binary, raising=False)
    monkeypatch.setattr(os, "open", noted_open)
    put(tmp_path / "new.csv")
    assert flags[0] & binary


def test_a_file_is_replaced_when_all_is_written(target: Path) -> None:
    with open_output(str(target)) as stream:
        stream.write("new\n")
        stream.flush()
        assert target.read_text() == OLD
    assert target.read_text() == "new\n"


def test_a_replaced_file_keeps_its_permissions(target: Path) -> None:
    target.chmod(0o604)
    put(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, BrokenPipeError, OutputError])
def test_a_failure_leaves_what_was_there_and_nothing_else(
    target: Path, failure: type[BaseException]
) -> None:
    with pytest.raises(failure), open_output(str(target)) as stream:  # noqa: PT012
        stream.write("half")
        raise failure
    assert target.read_text() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_success_leaves_no_other_file(target: Path) -> None:
    put(target)
    assert list(target.parent.iterdir()) == [target]


def test_a_symbolic_link_stays_and_what_it_leads_to_is_replaced(target: Path) -> None:
    link = target.with_name("link.csv")
    link.symlink_to(target.name)
    put(link)
    assert link.is_symlink()
    assert target.read_text() == "new\n"


def test_a_dangling_link_makes_what_it_leads_to(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to("later.csv")
    put(link)
    assert (tmp_path / "later.csv").read_text() == "new\n"


@pytest.mark.parametrize(
    ("what", "name"),
    [
        pytest.param("is a folder; name a file in it", ".", id="folder"),
        pytest.param("is a folder; name a file in it", "new/", id="slash-at-the-end"),
        pytest.param("there is no folder .*none; make it first", "none/out.csv", id="no-folder"),
        pytest.param("empty name", "", id="empty"),
    ],
)
def test_a_name_that_cannot_be_is_the_users_error(
    what: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=what):
        open_output(name)


def test_a_file_that_may_not_be_written_is_not_replaced(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root, who may be testing, may write all
    with pytest.raises(OutputError, match="it may not be written"):
        put(target)
    assert target.read_text() == OLD


def test_a_fifo_is_written_and_stays(tmp_path: Path) -> None:
    fifo, got = tmp_path / "fifo", list[str]()
    os.mkfifo(fifo)
    reader = threading.Thread(target=lambda: got.append(fifo.read_text()))
    reader.start()
    put(fifo)
    reader.join(10)
    assert got == ["new\n"]
    assert stat.S_ISFIFO(fifo.stat().st_mode)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
@pytest.mark.parametrize("words", ["short\n", "long\n" * 100_000], ids=["at-the-end", "at-once"])
def test_a_full_device_is_an_output_error_of_one_line(words: str) -> None:
    with pytest.raises(OutputError, match=r"^/dev/full: no space left on device; write somewhere"):
        put("/dev/full", words)


def test_a_failing_write_is_an_output_error(tmp_path: Path) -> None:
    with (tmp_path / "closed").open("w") as stream:
        os.close(stream.fileno())
        with pytest.raises(OutputError, match="bad file descriptor"):
            write_out(stream, "words", flush=True)
        os.open(os.devnull, os.O_WRONLY)


def test_data_is_utf_8_without_newline_translation(tmp_path: Path) -> None:
    put(tmp_path / "out.txt", "é\r\n\udc80\n")
    assert (tmp_path / "out.txt").read_bytes() == b"\xc3\xa9\r\n\\udc80\n"


PRINT = """
import sys
from wirecli.errors import OutputError
from wirecli.writers import open_output
from wirecli.writers.output import write_out
try:
    with open_output({name!r}) as stream:
        write_out(stream, {words!r} * {times})
except OutputError as error:
    print("wirecli:", error, file=sys.stderr)
    sys.exit(3)
except BrokenPipeError:
    pass
"""


def run(
    shell: str, *, name: str | None = None, words: str = "é\n", times: int = 1
) -> tuple[int, bytes, bytes]:
    """Run a printing program in a real shell, where `$P` is the program; (status, out, err)."""
    program = PRINT.format(name=name, words=words, times=times)
    environ = os.environ | {
        "PYTHONUNBUFFERED": "",
        "PYTHONIOENCODING": "ascii",
        "CODE": program,
        "PY": sys.executable,
    }
    command = ["bash", "-c", 'set -o pipefail; p() { "$PY" -c "$CODE"; }; ' + shell]
    done = subprocess.run(command, env=environ, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("name", [None, "-", "/dev/stdout"])
def test_standard_output_is_utf_8_whatever_the_locale(name: str | None) -> None:
    assert run("p", name=name) == (0, b"\xc3\xa9\n", b"")


def test_a_reader_that_goes_away_is_no_error() -> None:
    assert run("p | head -n 1", words="line\n", times=100_000) == (0, b"line\n", b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
@pytest.mark.parametrize("times", [1, 100_000])
def test_a_full_disk_behind_standard_output_is_one_line_and_status_3(times: int) -> None:
    said = b"wirecli: standard output: no space left on device; write somewhere else\n"
    assert run("p > /dev/full", times=times) == (3, b"", said)


def test_a_closed_standard_output_is_one_line_and_status_3() -> None:
    said = b"wirecli: standard output is closed; open it, or write to a file\n"
    assert run("p >&-") == (3, b"", said)


@pytest.mark.parametrize(
    ("shell", "name"), [("p >> {log}", "/dev/stdout"), ("p 3>> {log}", "/dev/fd/3")]
)
def test_what_is_appended_to_is_not_truncated(shell: str, name: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(OLD)
    assert run(shell.format(log=log), name=name, words="new\n")[0] == 0
    assert log.read_text() == OLD + "new\n"
