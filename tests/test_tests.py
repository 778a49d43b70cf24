"""The tests themselves: what they may import."""

import ast
from collections.abc import Iterator
from pathlib import Path

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
