"""What packagers read of the project agrees: versions, Pythons, extras."""

import re
import tomllib
from typing import Any

import pytest
from support.documents import ROOT

from wirecli import __version__

WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def test_the_citation_has_the_version_of_the_program() -> None:
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert re.findall(r"^version: (.*)$", citation, re.MULTILINE) == [__version__]


def test_a_release_is_tested_with_each_python_that_the_classifiers_promise(
    project: dict[str, Any],
) -> None:
    versions = [line.rpartition(" ")[2] for line in project["classifiers"] if ":: 3." in line]
    match = re.search(r"^ +python: (\[.*\])$", WORKFLOW, re.MULTILINE)
    assert match
    assert re.findall(r'"(.*?)"', match[1]) == versions


def test_the_extra_all_brings_what_every_format_needs(project: dict[str, Any]) -> None:
    """The others are for who works on wirecli, and `html` is kept for old commands only."""
    extras = project["optional-dependencies"]
    for_work = {"all", "html", "docs", "cookbook", "test", "bench", "dev"}
    (words,) = extras["all"]
    assert words == f"wirecli[{','.join(sorted(extras.keys() - for_work))}]"
