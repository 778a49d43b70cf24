"""Real processes: pipes, signals, full disks, closed streams and terminals."""

import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest
from support.processes import (
    ENVIRON,
    PATIENCE,
    STORY,
    WIRECLI,
    fill,
    give,
    needs_dev_full,
    next_line,
    on_terminal,
    record,
    shell,
    started,
)

from wirecli.cli import UNWRITTEN
from wirecli.errors import INTERRUPTED
from wirecli.options import FAULTY, FOUND

GONE = {
    "jsonl": ("parse -t jsonl feed.jsonl", "head -n 1"),
    "jsonl-two-jobs": ("parse -t jsonl -j 2 feed.jsonl", "head -n 1"),
    "csv": ("parse -t csv feed.jsonl", "head -n 1"),
    "json": ("parse -t json feed.jsonl", "head -n 1"),
    "table": ("parse -t table feed.jsonl", "head -n 1"),
    "explain": ("explain -t jsonl feed.jsonl", "head -n 1"),
    "schema": ("schema", "head -n 1"),
    "nobody-reads": ("parse -t jsonl story.txt", "true"),
    "nobody-reads-the-help": ("--help", "true"),
    "nobody-reads-a-commands-help": ("parse --help", "true"),
    "nobody-reads-the-version": ("--version", "true"),
    "nobody-reads-a-dev-fd": ("parse -t jsonl -o /dev/fd/1 feed.jsonl", "head -n 1"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with story.txt, and feed.jsonl: more than a pipe holds."""
    folder = tmp_path_factory.mktemp("pipes")
    (folder / "story.txt").write_text(STORY)
    (folder / "feed.jsonl").write_bytes(b"".join(record(number) for number in range(500)))
    return folder


@pytest.mark.parametrize(("line", "reader"), GONE.values(), ids=GONE)
def test_a_reader_that_goes_away_ends_it_silently(folder: Path, line: str, reader: str) -> None:
    status, _, err = shell(folder, f"wirecli {line} | {{ sleep 0.2; {reader}; }}")
    assert (status, err) == (FOUND, b"")


FULL = {
    "one-record": "parse -t jsonl story.txt",
    "many-records": "parse -t jsonl feed.jsonl",
    "two-jobs": "parse -t jsonl -j 2 feed.jsonl",
    "table": "parse story.txt",
    "schema": "schema",
    "help": "--help",
    "commands-help": "parse --help",
    "version": "--version",
}


@needs_dev_full
@pytest.mark.parametrize("line", FULL.values(), ids=FULL)
def test_a_full_disk_is_one_line_and_status_3(folder: Path, line: str) -> None:
    said = b"wirecli: standard output: no space left on device; write somewhere else\n"
    assert (UNWRITTEN, b"", said) == shell(folder, f"wirecli {line} > /dev/full")


@pytest.mark.parametrize("line", ["parse story.txt", "schema", "--help", "--version"])
def test_a_closed_standard_output_is_one_line_and_status_3(folder: Path, line: str) -> None:
    said = b"wirecli: standard output is closed; open it, or write to a file\n"
    assert (UNWRITTEN, b"", said) == shell(folder, f"wirecli {line} >&-", starts=True)


def test_a_file_can_be_written_though_standard_output_is_closed(folder: Path) -> None:
    line = "wirecli parse -f words -o closed.csv story.txt >&- && cat closed.csv"
    assert shell(folder, line, starts=True) == (FOUND, b"words\n9\n", b"")


def test_a_closed_standard_input_is_one_line_and_status_2(folder: Path) -> None:
    status, out, err = shell(folder, "wirecli parse -t jsonl <&-", starts=True)
    assert (status, out) == (FAULTY, b"")
    assert err.startswith(b"wirecli: -: could not be read (standard input is closed); ")


@pytest.mark.parametrize("closing", ["2>&-", pytest.param("2>/dev/full", marks=needs_dev_full)])
def test_messages_that_nobody_can_read_do_not_stop_it(folder: Path, closing: str) -> None:
    line = f"wirecli parse -t csv -f words none.txt story.txt {closing}"
    assert shell(folder, line, starts=True) == (FAULTY, b"words\n9\n", b"")


def test_a_message_comes_where_its_input_stood(folder: Path) -> None:
    line = "wirecli parse -t csv -f words story.txt none.txt story.txt 2>&1"
    lines = shell(folder, line)[1].splitlines()
    assert [said.split(b":")[0] for said in lines] == [b"words", b"9", b"wirecli", b"9"]


def test_an_unreadable_folder_is_named_and_the_rest_is_done(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "story.txt").write_text(STORY)
    if os.access(tmp_path / "closed", os.R_OK):
        pytest.skip("the user who runs the tests may read everything")
    _, out, err = shell(folder, f"wirecli parse -t csv -f words {tmp_path}")
    assert out == b"words\n9\n"
    assert err.startswith(f"wirecli: {tmp_path}/closed: permission denied; ".encode())


@pytest.mark.parametrize(
    ("shown", "recorded", "name"),
    [
        pytest.param(rb"a\nb", b'"a\\nb"', r"$'a\nb'", id="newline"),
        pytest.param(rb"a\xffb", b'"a\\\\xffb"', r"$'a\xffb'", id="no-utf-8"),
        pytest.param(rb"a\x1bb", b'"a\\u001bb"', r"$'a\x1bb'", id="escape"),
    ],
)
def test_a_strange_name_is_read_recorded_and_shown(
    folder: Path, shown: bytes, recorded: bytes, name: str
) -> None:
    line = f"cp story.txt {name}; wirecli parse -t jsonl -f source.name {name} {name}x; rm {name}"
    _, out, err = shell(folder, line)
    assert out == b'{"source.name":' + recorded + b"}\n"
    assert err == b"wirecli: " + shown + b"x: no such file or directory; check the name\n"


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "de_DE.ISO-8859-1"])
def test_the_output_is_utf_8_whatever_the_locale(folder: Path, locale: str) -> None:
    line = "printf 'Zürich\\n' | wirecli parse -t csv -f headline"
    environ = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    out = shell(folder, line, environ, starts=True)[1]
    assert out == "headline\nZürich\n".encode()


@pytest.mark.parametrize(
    ("to", "lines"),
    [
        pytest.param("jsonl", [b'{"source.id":"7"}\n'], id="jsonl"),
        pytest.param("csv", [b"source.id\n", b"7\n"], id="csv"),
        pytest.param("json", [b"[\n", b'{"source.id":"7"}'], id="json"),
    ],
)
def test_a_live_record_is_printed_at_once(folder: Path, to: str, lines: list[bytes]) -> None:
    with started(folder, f"parse --from jsonl -f source.id -t {to}") as process:
        give(process, record(7))
        if to == "json":  # whose lines end when the next begins
            give(process, record(8))
        assert lines == [next_line(process).replace(b",\n", b"") for _ in lines]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_it_silently_with_130_and_no_process_is_left(folder: Path, jobs: str) -> None:
    with started(folder, f"parse --from jsonl -t csv -f words -j {jobs}") as process:
        give(process, b"".join(record(number) for number in range(500)))
        assert next_line(process) == b"words\n"
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=PATIENCE)  # ends when the last process has gone
    assert (process.returncode, err) == (INTERRUPTED, b"")


def test_ctrl_c_ends_it_though_its_reader_has_paused(folder: Path) -> None:
    with started(folder, "parse -t jsonl feed.jsonl") as process:
        assert process.stdout is not None
        fill(process.stdout)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == INTERRUPTED


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_workers_go_when_their_parent_is_killed(folder: Path, number: int) -> None:
    with started(folder, "parse --from jsonl -t csv -f words -j 2") as process:
        give(process, b"".join(record(number) for number in range(500)))
        assert next_line(process) == b"words\n"
        process.send_signal(number)
        process.communicate(timeout=PATIENCE)  # ends when the last process has gone
    assert process.returncode == -number


def test_an_interrupted_run_leaves_the_old_output(folder: Path) -> None:
    (folder / "kept.csv").write_text("old\n")
    with started(folder, "parse --from jsonl -o kept.csv none.txt -") as process:
        assert process.stderr is not None
        process.stderr.readline()  # the missing file: it has begun
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=PATIENCE)
    assert (folder / "kept.csv").read_text() == "old\n"
    assert list(folder.glob(".wirecli-*")) == []


@pytest.mark.parametrize("arguments", [[], ["-"], ["story.txt", "-"]], ids=["none", "dash", "both"])
def test_it_does_not_wait_for_a_terminal(folder: Path, arguments: list[str]) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [*WIRECLI, "parse", *arguments],
        cwd=folder,
        env=ENVIRON,
        stdin=theirs,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert (done.returncode, done.stdout) == (FAULTY, b"")
    assert done.stderr.startswith(b"wirecli: no input: standard input is a terminal; usage: ")


def test_a_terminal_has_colour(folder: Path) -> None:
    assert "\x1b[" in on_terminal(folder, "parse", "story.txt")


@pytest.mark.parametrize(
    ("arguments", "environ"),
    [
        pytest.param([], {"NO_COLOR": "1"}, id="NO_COLOR"),
        pytest.param([], {"NO_COLOR": "1", "FORCE_COLOR": "1"}, id="NO_COLOR-before-FORCE_COLOR"),
        pytest.param([], {"CLICOLOR": "0"}, id="CLICOLOR"),
        pytest.param([], {"TERM": "dumb"}, id="dumb"),
        pytest.param(["--color", "never"], {"FORCE_COLOR": "1"}, id="never"),
        pytest.param(["-t", "jsonl"], {}, id="jsonl"),
    ],
)
def test_a_terminal_has_no_colour_if_it_is_not_wanted(
    folder: Path, arguments: list[str], environ: dict[str, str]
) -> None:
    assert "\x1b" not in on_terminal(folder, "parse", "story.txt", *arguments, environ=environ)


@pytest.mark.parametrize(
    ("coloured", "option", "environ"),
    [
        pytest.param(False, "", {}, id="pipe"),
        pytest.param(True, "", {"FORCE_COLOR": "1"}, id="FORCE_COLOR"),
        pytest.param(True, "--color always", {}, id="always"),
        pytest.param(True, "--color always", {"NO_COLOR": "1"}, id="always-before-NO_COLOR"),
    ],
)
def test_a_pipe_has_colour_only_if_it_is_asked_for(
    folder: Path, coloured: bool, option: str, environ: dict[str, str]
) -> None:
    assert coloured == (b"\x1b[" in shell(folder, f"wirecli parse {option} story.txt", environ)[1])


def test_a_card_is_wrapped_at_the_width_of_the_terminal(folder: Path) -> None:
    shown = on_terminal(folder, "parse", "--color", "never", "story.txt", columns=50)
    assert 40 < max(map(len, shown.splitlines())) <= 50


def test_a_card_is_not_wrapped_in_a_pipe(folder: Path) -> None:
    paragraph = STORY.splitlines()[-1].partition(" /TASS/. ")[2].encode()
    assert paragraph in shell(folder, "wirecli parse story.txt", {"COLUMNS": "40"})[1]


def test_a_story_cannot_steer_the_terminal(folder: Path) -> None:
    (folder / "steering.txt").write_text("A \x1b[31mred\x1b[0m \x07\u202eheadline\n")
    shown = on_terminal(folder, "parse", "-f", "headline", "--color", "never", "steering.txt")
    assert shown == "headline  A \\x1b[31mred\\x1b[0m \\x07\\u202eheadline\n"


def test_a_long_line_is_read_whole(folder: Path) -> None:
    size = 20_000_000
    script = f'printf \'{{"text":"%*s"}}\\n\' {size} x | wirecli parse -t csv -f source.end'
    assert shell(folder, script) == (FOUND, f"source.end\n{size}\n".encode(), b"")


def test_compressed_and_plain_inputs_may_be_mixed_in_a_pipe(folder: Path) -> None:
    line = "gzip -c story.txt | wirecli parse -t csv -f source.name,headline - story.txt"
    status, out, _ = shell(folder, line)
    assert (status, out.splitlines()[1:]) == (
        FOUND,
        [b"-,Oakvale to reopen old harbour", b"story.txt,Oakvale to reopen old harbour"],
    )


def test_names_with_any_sign_come_from_find(folder: Path) -> None:
    line = "find . -name 'story*' -print0 | wirecli parse --files0-from - -t csv -f headline"
    assert shell(folder, line)[1].count(b"harbour") == 1


def test_all_shares_together_are_the_whole(folder: Path) -> None:
    line = "for i in 1 2 3; do wirecli parse feed.jsonl --shard $i/3 -t csv -f source.id; done"
    status, out, _ = shell(folder, line)
    ids = [int(one) for one in out.split() if one != b"source.id"]
    assert (status, sorted(ids)) == (FOUND, list(range(500)))


def test_explain_shows_the_story_itself_on_a_terminal(folder: Path) -> None:
    shown = on_terminal(folder, "explain", "story.txt", columns=120, environ={"NO_COLOR": "1"})
    [line] = [line for line in shown.splitlines() if "Oakvale to reopen" in line]
    assert line.split()[:3] == ["headline", "·", "headline.first-heading"]
