"""What a small job loads: only what it needs; told by what is loaded, never by a stopwatch."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

COPY = "Ferries return\n\n{place}, November 23 (Reuters) - The harbour is open.\n"
PROBE = """
import json, re, sys
compiled, opened = [], []
compile = re.compile

def counted(*arguments, **options):
    by = sys._getframe(1).f_globals["__name__"]
    if by.startswith("wirecli"):
        compiled.append(by)
    return compile(*arguments, **options)

import typer
before = set(sys.modules)
re.compile = counted
from wirecli.cli import run
found = {"compiled": list(compiled)}
sys.addaudithook(lambda event, arguments: event == "open" and opened.append(str(arguments[0])))
status = run(sys.argv[1:])
loaded = sorted(set(sys.modules) - before)
print(json.dumps({**found, "status": status, "loaded": loaded, "opened": opened}), file=sys.stderr)
"""

NOT_FOR_JSONL = [
    *["rich", "dateutil", "csv", "multiprocessing", "concurrent", "threading", "xml", "email"],
    *["html", "tomllib", "importlib.metadata", "difflib", "tempfile", "dataclasses", "fnmatch"],
    *[
        "charset_normalizer",
        "wirecli.advice",
        "wirecli.readers.charset_guess",
        "wirecli.rules.datepath",
    ],
    *["wirecli.writers.table", "wirecli.writers.card", "wirecli.writers.grid"],
    *["wirecli.writers.terminal", "wirecli.writers.delimited", "wirecli.layout.dateline.eastern"],
]
NOT_FOR_A_PLAIN_CARD = ["rich", "dateutil", "csv", "multiprocessing", "concurrent", "difflib"]
COMPILED_AT_IMPORT = 5
"""Patterns that all the modules together may compile when they are loaded: a handful."""


class Loaded:
    """What a command line loaded beyond `import typer`, compiled and opened."""

    def __init__(self, folder: Path, place: str, *arguments: str) -> None:
        """Run wirecli on a small story from a place, in a process of its own."""
        story = folder / "story.txt"
        story.write_text(COPY.format(place=place))
        done = subprocess.run(
            [sys.executable, "-c", PROBE, *arguments, str(story)],
            env=os.environ | {"NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=True,
        )
        told = json.loads(done.stderr)
        self.status: int = told["status"]
        self.modules: set[str] = set(told["loaded"])
        self.compiled: list[str] = told["compiled"]
        self.opened: list[str] = told["opened"]


@pytest.fixture(scope="module")
def jsonl(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    return Loaded(tmp_path_factory.mktemp("jsonl"), "LONDON", "parse", "-t", "jsonl")


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    return Loaded(tmp_path_factory.mktemp("card"), "LONDON", "parse")


def test_the_small_job_is_done(jsonl: Loaded) -> None:
    assert jsonl.status == 0


@pytest.mark.parametrize("module", NOT_FOR_JSONL)
def test_a_small_story_to_jsonl_does_not_load(module: str, jsonl: Loaded) -> None:
    assert module not in jsonl.modules


@pytest.mark.parametrize("module", NOT_FOR_A_PLAIN_CARD)
def test_a_card_in_a_pipe_does_not_load(module: str, card: Loaded) -> None:
    assert module not in card.modules


def test_a_card_loads_its_writer(card: Loaded) -> None:
    assert "wirecli.writers.card" in card.modules


def test_only_a_handful_of_patterns_is_compiled_at_import(jsonl: Loaded) -> None:
    assert len(jsonl.compiled) <= COMPILED_AT_IMPORT, jsonl.compiled


def test_a_capital_is_known_without_the_table_of_cities(jsonl: Loaded) -> None:
    assert [name for name in jsonl.opened if "cities" in name] == []


def test_a_lesser_town_is_sought_in_the_table_of_cities(tmp_path: Path) -> None:
    town = Loaded(tmp_path, "BRATSK", "parse", "-t", "jsonl")
    assert [Path(name).name for name in town.opened if "cities" in name] == ["cities.tsv"]


def test_only_the_named_command_is_built() -> None:
    probe = (
        "from wirecli.commands import application; "
        "print([one.name for one in application(['schema']).registered_commands])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout == "['schema']\n"
