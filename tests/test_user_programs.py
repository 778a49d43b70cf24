"""A program that uses the library is checked as strictly as its author likes."""

import os
import subprocess
import sys

import pytest
from support.documents import SOURCE

PROGRAM = """
import datetime
from collections.abc import Iterator
from pathlib import Path

from wirecli import Story, UserError, parse, parse_file, parse_many, parse_one


def speakers(story: Story) -> list[str]:
    return [quote.speaker.text for quote in story.quotes if quote.speaker is not None]


def roles(text: str) -> dict[str, str | None]:
    people = parse_one(text).people
    return {person.name: person.role.text if person.role else None for person in people}


def titles(path: Path) -> Iterator[str]:
    for story in parse_file(path, date=datetime.date(2023, 11, 23)):
        if story.headline is not None:
            yield story.headline.text


def places(texts: list[str]) -> Iterator[tuple[str, str]]:
    for stories in parse_many(texts, jobs=2):
        for story in stories:
            if story.dateline:
                yield story.dateline.places[0].name.text, story.to_json()


def days(text: str) -> list[str]:
    try:
        return [story.date.value for story in parse(text) if story.date]
    except UserError as error:
        return [str(error)]
"""

HASTY = 'from wirecli import parse_one\n\nparse_one("").headline.text\n'
"""A program that takes for granted what may be missing."""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what mypy says, as strict as it can be, of both programs."""
    pytest.importorskip("mypy")
    folder = tmp_path_factory.mktemp("programs")
    (folder / "program.py").write_text(PROGRAM, "utf-8")
    (folder / "hasty.py").write_text(HASTY, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "program.py", "hasty.py"],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(SOURCE.parent)},
        stdout=subprocess.PIPE,
        check=False,
    )
    return done.stdout.decode().splitlines()


def test_a_program_that_looks_where_something_may_be_missing_is_clean(said: list[str]) -> None:
    assert said[-1].endswith("(checked 2 source files)")
    assert [line for line in said[:-1] if not line.startswith("hasty.py:")] == []


def test_a_program_that_does_not_is_told(said: list[str]) -> None:
    """The headline of a story may be missing, and the type says so."""
    [line] = [line for line in said if line.startswith("hasty.py:")]
    assert 'Item "None" of "Headline | None" has no attribute "text"' in line
