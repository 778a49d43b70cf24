"""Every row of the words and proofs of names holds: its samples carry their answers."""

from collections.abc import Iterator
from re import finditer

import pytest

from wirecli.data.names_proofs import PROOFS
from wirecli.data.organisations import ORGANISATIONS
from wirecli.data.role_nouns import ROLES
from wirecli.data.rows import Proof, WordClass
from wirecli.data.titles import TITLES
from wirecli.marks import passages, people
from wirecli.model import Person, Span

ROWS = [pytest.param(row, id=f"{row.key}") for row in (*TITLES, *ROLES, *ORGANISATIONS)]
RULES = [pytest.param(row, id=row.rule) for row in PROOFS]

Answer = tuple[int, str, str]
"""Where it begins, what it is, its words."""


def read(sample: str) -> tuple[str, list[Answer]]:
    """Take the marks out of a sample: the copy, and the answers in its order."""
    text, answers, done = "", [], 0
    for found in finditer(r"\{(\w+):([^{}]*)\}", sample):
        text += sample[done : found.start()]
        answers.append((len(text), found[1], found[2]))
        text += found[2]
        done = found.end()
    return text + sample[done:], sorted(answers)


def find(text: str) -> tuple[Person, ...]:
    return people.find(text, passages.find(text, [("paragraphs", Span(0, len(text), "x"))]))


def said(text: str) -> list[Answer]:
    return sorted(answer for person in find(text) for answer in answers(text, person))


def answers(text: str, person: Person) -> Iterator[Answer]:
    yield person.start, "person", text[person.start : person.end]
    if person.role:
        yield person.role.start, "role", text[person.role.start : person.role.end]
    for mention in person.mentions:
        if mention.start != person.start:
            yield mention.start, "mention", text[mention.start : mention.end]


def rules(text: str) -> set[str]:
    marks = [
        (p.rule, p.role.rule if p.role else "", *(m.rule for m in p.mentions)) for p in find(text)
    ]
    return {rule for each in marks for rule in each}


@pytest.mark.parametrize("row", [*ROWS, *RULES])
def test_a_row_finds_just_the_answers_of_its_samples(row: WordClass | Proof) -> None:
    for sample in row.samples:
        text, wanted = read(sample)
        assert wanted == said(text), sample


@pytest.mark.parametrize("row", RULES)
def test_a_rule_gives_an_answer_in_each_of_its_samples(row: Proof) -> None:
    for sample in row.samples:
        assert row.rule in rules(read(sample)[0]), sample


@pytest.mark.parametrize("row", [*ROWS, *RULES])
def test_nobody_is_in_a_near_miss(row: WordClass | Proof) -> None:
    for near_miss in row.near_misses:
        assert said(near_miss) == [], near_miss


@pytest.mark.parametrize("row", [*ROWS, *RULES])
def test_a_row_has_a_sample_or_a_near_miss(row: WordClass | Proof) -> None:
    assert row.samples or row.near_misses


@pytest.mark.parametrize("rows", [TITLES, ROLES, ORGANISATIONS], ids=["titles", "roles", "bodies"])
def test_rows_are_sorted_by_key(rows: tuple[WordClass, ...]) -> None:
    keys = [row.key for row in rows]
    assert keys == sorted(keys)


def test_proofs_are_sorted_by_rule_each_once() -> None:
    rules = [row.rule for row in PROOFS]
    assert rules == sorted(set(rules))
