"""The command line in real processes, in pipes, on terminals, with limits; and in this process.

Where nothing is about the start of a process, it is forked, which is much quicker: `support.forks`.
"""

import fcntl
import json
import os
import pty
import select
import shlex
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout, suppress
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import IO, NamedTuple
from unittest.mock import patch

import pytest

from support import forks
from wirecli.cli import run

STORY = """\
Oakvale to reopen old harbour

OAKVALE, November 23. /TASS/. The council of Oakvale voted to reopen the harbour.
"""
WIRECLI = [sys.executable, "-m", "wirecli"]
STEERED_BY = ("PYTHONUNBUFFERED", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE")
PLAIN = {name: value for name, value in os.environ.items() if name not in (*STEERED_BY, "COLUMNS")}
ENVIRON = PLAIN | {"TERM": "xterm"}
PATIENCE = 20
"""Seconds after which a process hangs; no test is about how long it takes."""
needs_dev_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
needs_children = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="no /proc to find the children in"
)


def record(number: int) -> bytes:
    return json.dumps({"id": str(number), "text": STORY}).encode() + b"\n"


def shell(
    folder: Path, line: str, environ: Mapping[str, str] = {}, *, starts: bool = False
) -> tuple[int, bytes, bytes]:
    """Run a line of bash in which `wirecli` is the command; (status, stdout, stderr).

    Its processes are forked, unless the test is about what Python makes of a start of its own: of
    handles that are closed, of a locale.
    """
    command = shlex.join(WIRECLI) if starts else str(forks.program())
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; wirecli() {{ {command} "$@"; }}; {line}'],
        cwd=folder,
        env={**ENVIRON, **environ},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@contextmanager
def started(folder: Path, line: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start wirecli in a process group of its own, with pipes; kill what is left of it."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*WIRECLI, *line.split()],
        bufsize=0,  # what we have not read must still be in the pipe, for select to see
        cwd=folder,
        env=ENVIRON,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        start_new_session=True,
        preexec_fn=hearing,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def hearing() -> None:
    """Let a process hear signals, also where the tests themselves run without (`nohup`, `&`)."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def next_line(process: subprocess.Popen[bytes]) -> bytes:
    """Return the next line of its output; none if it does not come."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    return process.stdout.readline() if ready else b""


def waiting(pipe: IO[bytes]) -> int:
    """Return how many bytes of a pipe nobody has read yet."""
    (count,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4))
    return int(count)


def fill(pipe: IO[bytes]) -> None:
    """Wait until a pipe is full: until there is something in it, and nothing more comes."""
    before = 0
    while (now := waiting(pipe)) != before or not now:
        before = now
        time.sleep(0.2)


def give(process: subprocess.Popen[bytes], octets: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(octets)


def on_terminal(
    folder: Path, *arguments: str, columns: int = 80, environ: Mapping[str, str] = {}
) -> str:
    """Return what wirecli, forked, shows on a terminal of that width; line ends are `\\n`."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", 24, columns, 0, 0))
    process = subprocess.Popen(
        [forks.program(), *arguments],
        cwd=folder,
        env={**ENVIRON, **environ},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # Linux says so when the last process has closed a terminal
        while piece := os.read(ours, 1 << 16):
            shown += piece
    os.close(ours)
    process.wait(PATIENCE)
    return shown.decode().replace("\r\n", "\n")


def ran(folder: Path, line: str, *more: str, **limits: int) -> tuple[int, str, str]:
    """Run wirecli with the words of a line and some more; (status, stdout, stderr).

    It is forked; with a limit it is started. The limits are those of setrlimit: AS is memory,
    FSIZE the size of a file.
    """
    command = WIRECLI if limits else [str(forks.program())]
    done = subprocess.run(
        [*command, *line.split(), *more],
        cwd=folder,
        env=ENVIRON,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=3 * PATIENCE,
        preexec_fn=(lambda: limit(limits)) if limits else None,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def limit(limits: Mapping[str, int]) -> None:
    import resource

    for name, most in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (most, most))


class Ran(NamedTuple):
    """How a process ended, and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, object]]:
        """The records that it printed as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def wirecli(folder: Path, line: str, given: str | bytes = b"") -> Ran:
    """Run wirecli with the words of a line, and something on standard input; in this process."""
    octets = given.encode() if isinstance(given, str) else given
    stdin, stdout, stderr = (TextIOWrapper(BytesIO(start), "utf-8") for start in (octets, b"", b""))
    around = patch.dict(os.environ, ENVIRON, clear=True)
    with around, chdir(folder), redirect_stdout(stdout), redirect_stderr(stderr):
        before, sys.stdin = sys.stdin, stdin
        try:
            status = run(line.split())
        finally:
            sys.stdin = before
    written = []
    for stream in (stdout, stderr):
        stream.flush()
        written.append(stream.buffer.getvalue().decode())
    return Ran(status, *written)
