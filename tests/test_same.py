"""The same input gives the same bytes, whatever is around the process."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from support.processes import ENVIRON, WIRECLI, record

import wirecli

EXAMPLES = Path(__file__).parent.parent / "examples"
COMMANDS = ("parse", "explain")
FAKE = """
import datetime, time
class At(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls({year}, 2, 28, 23, 59, 59, tzinfo=tz)
    today = utcnow = now
class Day(datetime.date):
    @classmethod
    def today(cls): return cls({year}, 2, 28)
datetime.datetime, datetime.date = At, Day
time.time = lambda: {seconds}
local, utc = time.localtime, time.gmtime
time.localtime = lambda *given: local(*given or ({seconds},))
time.gmtime = lambda *given: utc(*given or ({seconds},))
"""
"""A clock that stands still in another year, for a process to load before anything else."""
AROUND: dict[str, tuple[dict[str, str], list[str]]] = {
    "auckland, C, hash 0, 1999": (
        {
            "TZ": "Pacific/Auckland",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "PYTHONCOERCECLOCALE": "0",
            "PYTHONHASHSEED": "0",
            "YEAR": "1999",
            "SECONDS": "920246399",
        },
        ["-j", "1"],
    ),
    "sao paulo, turkish, hash 1, 2099": (
        {
            "TZ": "America/Sao_Paulo",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR.UTF-8",
            "PYTHONHASHSEED": "1",
            "YEAR": "2099",
            "SECONDS": "4076006399",
            "HOME": "/nowhere",
            "COLUMNS": "20",
            "LINES": "1",
        },
        [],
    ),
    "utf-8, optimized, two jobs": (
        {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "PYTHONHASHSEED": "2", "PYTHONOPTIMIZE": "2"},
        ["-j", "2"],
    ),
    "hash 3, five jobs": ({"PYTHONHASHSEED": "3"}, ["-j", "5"]),
}
"""What is around a process: variables of its environment, and options.

What should change nothing is changed together, since a start takes long; YEAR is that of its clock.
"""
RUNS = [
    *(("parse", name) for name in AROUND),
    *(("explain", name) for name in AROUND if "hash 1" in name or "five" in name),
]
"""Commands, and what is around them: `explain` prints also what was considered, in its order."""
CLOCK = {"time", "time_ns", "now", "today", "utcnow", "localtime", "gmtime", "ctime", "monotonic"}
TELLS_TIME = ("messages.py",)
RANDOM = {"random", "secrets", "uuid", "locale", "socket", "urllib.request", "http.client"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("same")
    (folder / "feed.jsonl").write_bytes(b"".join(record(number) for number in range(60)))
    return folder


def printed(folder: Path, command: str, around: tuple[dict[str, str], list[str]]) -> bytes:
    environ, more = around
    if "YEAR" in environ:
        clock = FAKE.format(year=environ["YEAR"], seconds=environ["SECONDS"])
        (folder / environ["YEAR"]).mkdir(exist_ok=True)
        (folder / environ["YEAR"] / "sitecustomize.py").write_text(clock)
        path = os.pathsep.join(filter(None, (str(folder / environ["YEAR"]), *sys.path)))
        environ = environ | {"PYTHONPATH": path}
    done = subprocess.run(
        [*WIRECLI, command, "-t", "jsonl", *more, "--glob", "*.txt", str(EXAMPLES), "feed.jsonl"],
        cwd=folder,
        env=ENVIRON | environ,
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    return done.stdout


@pytest.fixture(scope="module")
def usual(folder: Path) -> dict[str, bytes]:
    """Return what each command prints as things are."""
    return {command: printed(folder, command, ({}, [])) for command in COMMANDS}


@pytest.mark.parametrize(("command", "around"), RUNS)
def test_the_output_is_the_same(
    folder: Path, command: str, around: str, usual: dict[str, bytes]
) -> None:
    assert usual[command].count(b"\n") > 60
    assert usual[command] == printed(folder, command, AROUND[around])


def test_the_clock_of_the_test_is_believed(folder: Path) -> None:
    (folder / "sitecustomize.py").write_text(FAKE.format(year=1999, seconds=920246399))
    code = "import time, datetime; print(datetime.date.today(), time.gmtime().tm_year)"
    environ = ENVIRON | {"PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, check=True
    )
    assert done.stdout == b"1999-02-28 1999\n"


def chances(path: Path) -> Iterator[str]:
    """Yield what of a module asks the clock, the locale, the network or chance."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in RANDOM)
        elif isinstance(node, ast.ImportFrom):
            names = {node.module, *(alias.name for alias in node.names)}
            yield from map(str, names & RANDOM)
            if node.module == "time" and path.name not in TELLS_TIME:
                yield "time"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from {node.func.attr} & CLOCK


def test_no_module_asks_the_clock_the_locale_the_network_or_chance() -> None:
    modules = sorted(Path(wirecli.__file__).parent.rglob("*.py"))
    assert [(path.name, name) for path in modules for name in chances(path)] == []


def test_a_module_that_asks_the_clock_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("from datetime import date\n\nTODAY = date.today()\n")
    assert list(chances(tmp_path / "a.py")) == ["today"]


def test_a_date_string_is_not_completed_from_the_clock(folder: Path) -> None:
    """A library for dates would: `--date` without a year is refused or left as it is."""
    for number, written in zip(count(), ("23 November", "Nov", "Thursday", "10:15")):
        line = [
            *WIRECLI,
            "parse",
            "-t",
            "jsonl",
            "-f",
            "date.value",
            "--date",
            written,
            "feed.jsonl",
        ]
        done = subprocess.run(line, cwd=folder, env=ENVIRON, capture_output=True, check=False)
        assert done.returncode == 2, (number, written)
