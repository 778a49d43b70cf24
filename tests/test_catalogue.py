"""The catalogue: every rule that `explain` prints is in it, and each example is of its rule."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Wirecli
from support.forms import BRIDGE, RENDERS, Render

from wirecli.data.catalogue_types import CatalogueRow
from wirecli.errors import UserError
from wirecli.marks.dates.matcher import LANGUAGES, rows
from wirecli.readers import ReadOptions, Source, read
from wirecli.rules import catalogue
from wirecli.story import parse
from wirecli.traversal import walk

EXAMPLES = Path(__file__).parent.parent / "examples"
WITHOUT_EXAMPLE = {
    "not-all-searched": "its copy would have four million characters",
    "path.folders": "it is of the name of a file, not of its words",
    "path.name": "it is of the name of a file, not of its words",
}
"""Rules that no short input shows, and why; tests of their own have them."""


@pytest.mark.parametrize(
    "rule", [rule for rule in catalogue.every() if rule.example], ids=lambda rule: rule.id
)
def test_the_example_of_a_rule_is_marked_by_it(
    rule: CatalogueRow, wirecli: Wirecli, tmp_path: Path
) -> None:
    path = tmp_path / "example.txt"
    path.write_text(rule.example, "utf-8", newline="")
    lines = wirecli("explain", str(path), "-t", "jsonl", *rule.options).out.splitlines()
    marks = [json.loads(line) for line in lines]
    words = {mark["words"] for mark in marks if mark["rule"] == rule.id}
    assert words, f"{rule.id} is not among {sorted({mark['rule'] for mark in marks})}"
    assert rule.marked is None or (rule.marked or None) in words


def test_every_rule_has_an_example_but_those_that_no_short_input_shows() -> None:
    assert {rule.id for rule in catalogue.every() if not rule.example} == WITHOUT_EXAMPLE.keys()


def test_ids_stand_once_and_sorted_and_every_rule_says_something_in_a_sentence() -> None:
    ids = [rule.id for rule in catalogue.every()]
    assert ids == sorted(set(ids))
    assert [rule.id for rule in catalogue.every() if not rule.says.endswith(".")] == []


def printed(path: Path) -> Iterator[str]:
    """Yield the rules of all marks in the stories of a file or folder."""
    for source in read([str(path)], options=ReadOptions()):
        if isinstance(source, Source):
            for story in parse(source.text, stated=source.stated):
                yield from (mark.rule for _, mark in walk(story))


def test_every_rule_of_the_examples_is_in_the_catalogue() -> None:
    assert {rule for rule in printed(EXAMPLES) if catalogue.says(rule) is None} == set()


@pytest.mark.parametrize(("_kind", "render"), RENDERS.values(), ids=RENDERS)
def test_every_rule_of_a_story_in_a_format_is_in_the_catalogue(
    _kind: str, render: Render, tmp_path: Path
) -> None:
    path = tmp_path / "saved"
    path.write_bytes(render(BRIDGE))
    assert {rule for rule in printed(path) if catalogue.says(rule) is None} == set()


def test_every_rule_of_dates_is_in_the_catalogue() -> None:
    every = [rule for code in LANGUAGES for rule in rows(code).rules if rule.reading != "none"]
    names = {f"date.{rule.name}" for rule in every}
    assert {name for name in names if catalogue.says(name) is None} == set()


def test_a_family_is_all_rules_with_its_name() -> None:
    assert [rule.id for rule in catalogue.find("attribution")] == [
        "attribution.at-end",
        "attribution.at-start",
    ]


def test_an_unknown_id_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UserError, match=r"did you mean byline\.by-word\?"):
        catalogue.find("byline.by-words")
