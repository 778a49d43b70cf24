"""The lowest versions that pyproject.toml allows: a program that prints them as constraints of pip.

`./check lowest` installs them and runs the tests; see test_bounds.py.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?:\[.*\])?(?P<versions>.*)")
LOWEST = re.compile(r">=(?P<version>[\w.]+)")
TOOLS = ("bench", "dev")
"""Extras of who works on wirecli: what the tests do not need."""


def requirements(project: str) -> Iterator[tuple[str, str]]:
    """Yield what a pyproject.toml needs to run and to be tested: the name, and the versions."""
    table = tomllib.loads(project)["project"]
    extras = [rows for name, rows in table["optional-dependencies"].items() if name not in TOOLS]
    for requirement in [*table["dependencies"], *(row for rows in extras for row in rows)]:
        match = REQUIREMENT.fullmatch(requirement)
        if match and match["name"] != table["name"]:
            yield match["name"], match["versions"]


def constraints(project: str) -> Iterator[str]:
    """Yield each as a constraint: `typer>=0.27,<0.29 -> typer==0.27`."""
    for name, versions in requirements(project):
        lowest = LOWEST.search(versions)
        if lowest:
            yield f"{name}=={lowest['version']}"


if __name__ == "__main__":
    print("\n".join(constraints(PROJECT.read_text("utf-8"))))
