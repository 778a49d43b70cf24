"""What all tests share: the options of this project's own, and the ways to run a command line."""

import gc
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import pytest
from support import forks

STORY = """\
Oakvale to reopen old harbour

OAKVALE, November 23. /TASS/. The council of Oakvale voted to reopen the harbour.

"We shall see ferries," mayor Ada Quill said.
"""
RECORD = json.dumps({"text": STORY, "id": "17"}) + "\n"


class Ran(NamedTuple):
    """How a command line ended, and what it wrote."""

    status: int
    out: str
    err: str


Wirecli = Callable[..., Ran]
"""Runs a command line, given words or bytes on standard input."""


@pytest.fixture
def wirecli(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Wirecli:
    """Return what runs a command line in a folder with story.txt, feed.jsonl and empty.txt."""
    from wirecli.cli import run

    _furnish(tmp_path)
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str, given: str | bytes = "") -> Ran:
        octets = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets)))
        return Ran(run(list(arguments)), *capsys.readouterr())

    return ran


@pytest.fixture
def process(tmp_path: Path) -> Wirecli:
    """Return what runs a command line in a process of its own, forked, in such a folder."""
    _furnish(tmp_path)

    def ran(*arguments: str, given: str | bytes = "") -> Ran:
        octets = given.encode() if isinstance(given, str) else given
        command = [str(forks.program()), *arguments]
        done = subprocess.run(command, cwd=tmp_path, input=octets, capture_output=True, check=False)
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return ran


def _furnish(folder: Path) -> None:
    (folder / "story.txt").write_text(STORY)
    (folder / "feed.jsonl").write_text(RECORD * 3)
    (folder / "empty.txt").write_text("")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Name a stale table at once, before a hundred stories fail because of it; guard all marks."""
    from wirecli.layout import guards
    from wirecli.tables.__main__ import stale

    guards.IS_STRICT = True
    is_worker = hasattr(session.config, "workerinput")  # the process that started it has looked
    if not is_worker and (names := stale()):
        pytest.exit(f"stale: {', '.join(names)}; run: python -m wirecli.tables", returncode=1)


LONGEST_NAME = 120
"""Letters of the name of a case of a test."""


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a case by the words of its values, where pytest would give it a bare number."""
    if val is None or callable(val) or isinstance(val, bool | int | float | Enum | re.Pattern):
        return None
    if isinstance(val, str):
        letters = (c if c.isprintable() else ascii(c)[1:-1] for c in val[:LONGEST_NAME])
        return "".join(letters)
    if isinstance(val, bytes | tuple | list | set | frozenset | dict | date | BaseException):
        return " ".join(re.findall(r"\w+", repr(val)))[:LONGEST_NAME] or repr(val)
    raise TypeError(f"a case of {argname} has no name: give it one by pytest.param(..., id=...)")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write tests/goldens/ and the console blocks of the documents anew",
    )
    parser.addoption(
        "--fuzz", type=float, default=0, metavar="SECONDS", help="make files for so long: test_fuzz"
    )


@pytest.fixture
def fuzz(request: pytest.FixtureRequest) -> float:
    return float(request.config.getoption("--fuzz"))


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))


LONGEST = ("test_growth", "test_work", "test_fuzz", "test_patterns", "test_user_programs")
"""Modules with a test of many seconds: the last process to be done should not be at one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.stem not in LONGEST)


def pytest_collection_finish() -> None:
    """Let the garbage collector not look again and again at ten thousand tests."""
    gc.collect()
    gc.freeze()
