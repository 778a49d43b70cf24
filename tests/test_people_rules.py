"""Every row of the words and proofs of names holds: its samples carry their answers."""

import pytest
from support.people import find, read, said

from wirecli.data.names_proofs import PROOFS
from wirecli.data.organisations import ORGANISATIONS
from wirecli.data.role_nouns import ROLES
from wirecli.data.row_types import Proof, WordClass
from wirecli.data.titles import TITLES

TABLES = {"title": TITLES, "role": ROLES, "organisation": ORGANISATIONS}
NAMED: list[tuple[str, WordClass | Proof]] = [
    *((f"{name} {row.key}", row) for name, rows in TABLES.items() for row in rows),
    *((row.rule, row) for row in PROOFS),
]
WITH_SAMPLES = [pytest.param(row, id=name) for name, row in NAMED if row.samples]
WITH_NEAR_MISSES = [pytest.param(row, id=name) for name, row in NAMED if row.near_misses]
RULES = [pytest.param(row, id=row.rule) for row in PROOFS if row.samples]


def rules(text: str) -> set[str]:
    marks = [
        (p.rule, p.role.rule if p.role else "", *(m.rule for m in p.mentions)) for p in find(text)
    ]
    return {rule for each in marks for rule in each}


@pytest.mark.parametrize("row", WITH_SAMPLES)
def test_a_row_finds_just_the_answers_of_its_samples(row: WordClass | Proof) -> None:
    for sample in row.samples:
        text, wanted = read(sample)
        assert wanted == said(text), sample


@pytest.mark.parametrize("row", RULES)
def test_a_rule_gives_an_answer_in_each_of_its_samples(row: Proof) -> None:
    for sample in row.samples:
        assert row.rule in rules(read(sample)[0]), sample


@pytest.mark.parametrize("row", WITH_NEAR_MISSES)
def test_nobody_is_in_a_near_miss(row: WordClass | Proof) -> None:
    for near_miss in row.near_misses:
        assert said(near_miss) == [], near_miss


@pytest.mark.parametrize("rows", [TITLES, ROLES, ORGANISATIONS], ids=["titles", "roles", "bodies"])
def test_rows_are_sorted_by_key(rows: tuple[WordClass, ...]) -> None:
    keys = [row.key for row in rows]
    assert keys == sorted(keys)


def test_proofs_are_sorted_by_rule_each_once() -> None:
    rules = [row.rule for row in PROOFS]
    assert rules == sorted(set(rules))
