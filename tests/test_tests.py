"""The tests themselves: what they may import, and that their forks are what they stand for."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import forks
from support.processes import ENVIRON, STORY, WIRECLI

TESTS = Path(__file__).parent


def imported(source: str) -> Iterator[str]:
    """Yield the modules that some source imports, also within a function."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports_a_test(source: str) -> bool:
    return any(part.startswith("test_") for name in imported(source) for part in name.split("."))


def test_no_module_of_the_tests_imports_a_test() -> None:
    """What two tests need lies in `support`: a test may be moved or removed without the others."""
    modules = sorted(TESTS.rglob("*.py"))
    assert [path.name for path in modules if imports_a_test(path.read_text("utf-8"))] == []


def test_an_import_of_a_test_would_be_found() -> None:
    assert imports_a_test("def read():\n    from test_formats import RENDERS\n")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("parse -t jsonl", id="standard input"),
        pytest.param("parse -t csv -f words,source.name story.txt", id="file in the folder"),
        pytest.param("parse --color always story.txt", id="colours"),
        pytest.param("parse none.txt story.txt", id="message and status 2"),
        pytest.param("parse -j 2 -t jsonl story.txt story.txt", id="processes"),
        pytest.param("--version", id="version"),
        pytest.param("prase", id="usage"),
    ],
)
def test_a_forked_process_does_what_a_started_one_does(line: str, tmp_path: Path) -> None:
    """The tests of documents, pipes and terminals fork processes, since a start takes long."""
    (tmp_path / "story.txt").write_text(STORY)
    started, forked = (
        subprocess.run(
            [*command, *line.split()],
            cwd=tmp_path,
            env=ENVIRON,
            input=STORY.encode(),
            capture_output=True,
            check=False,
        )
        for command in (WIRECLI, [str(forks.program())])
    )
    assert started.stdout or started.stderr
    assert (started.returncode, started.stdout, started.stderr) == (
        forked.returncode,
        forked.stdout,
        forked.stderr,
    )
