"""People in other languages than English: a title before a name or behind it is the role."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest
from support.people import read, said

from wirecli.data.row_types import RoleLanguage
from wirecli.data.titles_foreign import ROLE_LANGUAGES

ROWS = [pytest.param(row, id=row.language) for row in ROLE_LANGUAGES]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_finds_just_the_answers_of_its_samples(row: RoleLanguage) -> None:
    for sample in row.samples:
        text, wanted = read(sample)
        assert wanted == said(text, row.language), sample


@pytest.mark.parametrize("row", ROWS)
def test_nobody_is_in_a_near_miss(row: RoleLanguage) -> None:
    for near_miss in row.near_misses:
        assert said(near_miss, row.language) == [], near_miss


def test_rows_are_sorted_by_language() -> None:
    languages = [row.language for row in ROLE_LANGUAGES]
    assert languages == sorted(set(languages))


@pytest.mark.parametrize("row", ROWS)
def test_the_titles_of_bodies_are_titles(row: RoleLanguage) -> None:
    assert set(row.bodies.split()) <= set(row.titles.split())


CASES = {
    "an article is of the role between commas, and not beside the name": (
        "es",
        "{role:La alcaldesa de Oakvale}, {person:Marta Brask}, y el {role:juez} {person:Luis Brask} vinieron.",
    ),
    "a contraction is a preposition as well, and so not of the role": (
        "it",
        "Parla del {role:presidente} {person:Mario Brask}.",
    ),
    "a verb behind a title says that the name is an object's": (
        "fr",
        "Le président du club a limogé {person:Paul Martin}.",
    ),
    "a verb in the past tense is no genitive": (
        "ru",
        "Президент поздравила {person:Анна Петрова}.",
    ),
    "the title beside the name is its own, and not the one that it depends on": (
        "es",
        "El portavoz del {role:ministro} {person:Luis Brask} vino.",
    ),
    "a club has the title of a champion too": (
        "es",
        "El campeón, Real Quorl, vino.",
    ),
    "a prefix is of the title": (
        "es",
        "El {role:exalcalde} {person:Juan Brask} vino.",
    ),
    "a hyphen joins the parts of a title": (
        "pt",
        "O {role:porta-voz da polícia} {person:Ivo Carneiro} riu.",
    ),
    "every noun has a capital, and the one behind a whole name is none of its words": (
        "de",
        "Das löste bei {role:Ärztekammerpräsidentin} {person:Anna Tarnquist} Empörung aus.",
    ),
    "an honorific proves a name, and says nothing of what somebody does": (
        "fr",
        "Le prix va à M. {person:Karim Oukacha}.",
    ),
    "an article that opens a phrase in capitals is none of a name": (
        "it",
        "Resta al Comune di Montefalco.",
    ),
    "what a capital names behind a Russian title without a surname's ending is a place": (
        "ru",
        "Губернатор Заречья уехал.",
    ),
    "adjectives go on behind a noun": (
        "es",
        "{role:El secretario general del sindicato}, {person:Sixto Brask}, vino.",
    ),
    "another name in a list is no apposition": (
        "es",
        "Vinieron el alcalde y {person:Luis Brask}.",
    ),
}


@pytest.mark.parametrize(("language", "sample"), CASES.values(), ids=CASES)
def test_a_title_is_the_role_of_its_own_name_alone(language: str, sample: str) -> None:
    text, wanted = read(sample)
    assert wanted == said(text, language)
