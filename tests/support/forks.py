"""Processes of the command line that are not started anew: forks of one that has loaded it all.

A start is ten times as much work as a small story. What is the same for every command line is done
once, by a process that runs this module; for each it forks one, with the handles, the folder, the
environment and the limit of files that it is given. How the command line starts is not seen so, nor
what Python itself reads from its environment, nor signals: that is for `support.processes.WIRECLI`.
"""

import gc
import marshal
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from socket import AF_UNIX, MSG_WAITALL, recv_fds, socket

from support.examples import ROOT

STANDARD = (0, 1, 2)
"""The handles that a process is given: standard input, output and error."""
CLIENT = """\
#!{python} -IS
import _socket, marshal, posix, resource, sys
files = resource.getrlimit(resource.RLIMIT_FSIZE)
given = marshal.dumps((sys.argv[1:], posix.getcwd(), posix.environ, files))
handles = b"".join(number.to_bytes(4, sys.byteorder) for number in {standard})
server = _socket.socket(_socket.AF_UNIX)
server.connect({address!r})
rights = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, handles)]
server.sendmsg([len(given).to_bytes(4, "big")], rights)
server.sendall(given)
posix._exit(server.recv(1)[0])
"""
"""The program `wirecli` for a shell: it asks for a fork, and ends with its status.

It loads next to nothing, and its own start is a tenth of that of the command line.
"""
LOADING = (
    "parse {} --glob *.txt -t jsonl",
    "parse {}/feed.jsonl",
    "parse {}/upi.txt -t csv",
    *(f"{command} {{}}/upi.txt" for command in ("quotes", "dates", "people", "acronyms")),
    "explain {}/upi.txt",
    "agencies",
    "schema",
    "--help",
)
"""Command lines that load what others need too; {} is the folder of the examples."""
HEAVY = ("pyarrow.parquet",)
"""Libraries that some command lines need, and that take long to load."""


@cache
def program() -> Path:
    """Return the path of the program `wirecli`, whose processes are forked; it ends with us."""
    folder = Path(tempfile.mkdtemp(prefix="wirecli-forks-"))
    address = folder / "socket"
    server = subprocess.Popen(
        [sys.executable, "-m", "support.forks", str(address)],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,  # closed when we are gone
        stdout=subprocess.PIPE,
    )
    assert server.stdout is not None
    assert server.stdout.readline() == b"ready\n"
    path = folder / "wirecli"
    path.write_text(
        CLIENT.format(python=sys.executable, standard=STANDARD, address=str(address)), "utf-8"
    )
    path.chmod(0o700)
    return path


def load() -> None:
    """Load what command lines need, and make the patterns that they make."""
    from wirecli import cli

    before = sys.stdout
    with open(os.devnull, "w") as sys.stdout:
        for line in LOADING:
            cli.run(line.format(ROOT / "examples").split())
    sys.stdout = before
    for library in HEAVY:
        if find_spec(library.partition(".")[0]):
            import_module(library)
    gc.collect()
    gc.freeze()


def main() -> None:
    """Fork a process for each client of a socket, until standard input is closed."""
    address = sys.argv[1]
    load()
    with socket(AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        print("ready", flush=True)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
        while (client := _next_client(listening)) is not None:
            with client:
                if not os.fork():
                    listening.close()
                    serve(client)
    shutil.rmtree(os.path.dirname(address))


def _next_client(listening: socket) -> socket | None:
    ready, _, _ = select.select([listening, sys.stdin], [], [])
    return None if sys.stdin in ready else listening.accept()[0]


def serve(client: socket) -> None:
    """Fork the process of a client, and tell the status of its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    size, handles, _, _ = recv_fds(client, 4, len(STANDARD))
    given = client.recv(int.from_bytes(size, "big"), MSG_WAITALL)
    if not (child := os.fork()):
        become(handles, *marshal.loads(given))
    for handle in handles:
        os.close(handle)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    client.sendall(bytes([status if status >= 0 else 128 - status]))  # as a shell says it
    os._exit(0)


def become(
    handles: Sequence[int],
    arguments: Sequence[str],
    folder: str,
    environ: Mapping[bytes, bytes],
    files: tuple[int, int],
) -> None:
    """Be the process of a command line, with what Python would have made of these handles."""
    import resource

    try:
        for number, handle in zip(STANDARD, handles, strict=True):
            os.dup2(handle, number)
        os.closerange(len(STANDARD), max(handles) + 1)
        os.chdir(folder)
        os.environb.clear()
        os.environb.update(environ)
        resource.setrlimit(resource.RLIMIT_FSIZE, files)
        sys.argv = ["wirecli", *arguments]
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", buffering=1, encoding="utf-8", closefd=False)  # noqa: SIM115
        from wirecli.process import run

        run()
    finally:
        os._exit(70)  # it has not ended by itself


if __name__ == "__main__":
    main()
