"""The tables of the package read like reference tables: sorted, each thing once, from a source."""

import ast
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from wirecli import data
from wirecli.data import (
    acronyms,
    cues_context,
    cues_foreign,
    cues_frames,
    cues_orders,
    furniture_rows,
    given_names,
    head_words,
    name_words,
    names_proofs,
    organisations,
    role_nouns,
    speaker_nouns,
    titles,
)
from wirecli.marks import passages
from wirecli.marks.dates.matcher import ANY
from wirecli.marks.dates.matcher import LANGUAGES as DATED
from wirecli.marks.dates.matcher import rows as timex
from wirecli.marks.quotes import cues
from wirecli.model import Span
from wirecli.rules import gazetteer, name_lexicon
from wirecli.rules.sorted_table import Table
from wirecli.rules.spelling import fold

KINDS_OF_ROWS = ("catalogue", "charset", "cue", "export", "place", "row", "style", "timex")
TYPES = frozenset({"__init__", *(f"{kind}_types" for kind in KINDS_OF_ROWS)})
"""Modules that have no rows, only their types."""
ORDERED = {
    "alphabets.ENCODINGS": "of two readings that are as likely, the one met more often is taken",
    "export_rows.EXPORTS": "the first whose signs are there decides",
    "furniture_rows.FURNITURE": "the first row that has a line decides",
    "head_words.LABELS": "the first pattern that matches decides",
    "languages.LANGUAGES": "by script, then by code",
    "languages.SCRIPTS": "the first script that has the letters decides",
    "record_keys.WITHIN": "of several members the first is taken",
    **{f"timex_{code}.RULES": "the first of two matches of one length decides" for code in DATED},
}
"""Tables that are not sorted, and why: their docstrings say it too."""
COUNTED = frozenset(f"timex_{code}" for code in DATED)
"""Modules in which the words of a class stand as they count: one two three, second minute hour."""


class Written(NamedTuple):
    """A table as it is written: the module, its name, the value's node, its docstring."""

    module: str
    name: str
    value: ast.expr
    docstring: str


def tree(module: str) -> ast.Module:
    return ast.parse((Path(data.__file__).parent / f"{module}.py").read_text("utf-8"))


MODULES = sorted(
    path.stem for path in Path(data.__file__).parent.glob("*.py") if path.stem not in TYPES
)


def written() -> Iterator[Written]:
    for module in MODULES:
        body = tree(module).body
        for node, after in zip(body, [*body[1:], ast.Pass()], strict=True):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                yield Written(module, ast.unparse(target), node.value, docstring(after))


def docstring(node: ast.stmt) -> str:
    said = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and node.value.value
    return said if isinstance(said, str) else ""


TABLES = list(written())


def titled(table: Written) -> str:
    return f"{table.module}.{table.name}"


def lists(table: Written) -> Iterator[list[str]]:
    """Yield the lists of words of a table: strings that are split, sets that are written out."""
    for node in ast.walk(table.value):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant):
            separator = ast.literal_eval(node.args[0]) if node.args else None
            yield ast.literal_eval(node.func.value).split(separator)
        elif ast.unparse(node.func) == "frozenset" and isinstance(node.args[0], ast.Set | ast.List):
            yield list(map(ast.literal_eval, node.args[0].elts))


def rows(table: Written) -> tuple[Any, ...]:
    """Return what a table that is a tuple holds, its rows or its strings."""
    value = getattr(import_module(f"wirecli.data.{table.module}"), table.name)
    return value if isinstance(value, tuple) and not hasattr(value, "_fields") else ()


def key(row: Any) -> Any:
    """Return that by which a row is sorted: a region has its country and its first name."""
    if type(row).__name__ == "Region":
        return row.country, row.names.split("|")
    return row if isinstance(row, str) else row[0]


def test_every_module_of_tables_says_its_source_or_its_reason() -> None:
    assert [module for module in MODULES if not says_its_source(module)] == []


def says_its_source(module: str) -> bool:
    paragraphs = (ast.get_docstring(tree(module)) or "").split("\n\n")
    sources = [text for text in paragraphs if text.startswith(("Source: ", "Reason: "))]
    return len(sources) == 1 and len(sources[0].split()) > 10


def test_every_table_says_what_it_holds() -> None:
    silent = [
        titled(table)
        for table in TABLES
        if len(table.docstring.split()) <= 2 or not table.docstring.endswith((".", ".\n"))
    ]
    assert silent == []


def test_the_words_of_a_list_are_sorted_and_stand_once() -> None:
    assert [
        (titled(table), words)
        for table in TABLES
        for words in lists(table)
        if words != sorted(set(words))
    ] == []


def test_the_rows_of_a_table_are_sorted_or_the_table_says_their_order() -> None:
    unsorted = [
        titled(table)
        for table in TABLES
        if titled(table) not in ORDERED and (keys := list(map(key, rows(table)))) != sorted(keys)
    ]
    silent = [
        titled(table)
        for table in TABLES
        if titled(table) in ORDERED
        and not {"order", "first", "before"} & set(table.docstring.replace(",", " ").split())
    ]
    assert (unsorted, silent) == ([], [])


def test_every_ordered_table_is_there() -> None:
    assert ORDERED.keys() <= {f"{table.module}.{table.name}" for table in TABLES}


def members(row: Any) -> Iterator[tuple[str, list[str]]]:
    """Yield the word lists inside a row, by the name of the member; samples are copy, no list."""
    for name in set(row._fields) & {"cues", "nouns", "particles", "words", "articles", "before"}:
        yield name, getattr(row, name).split()
    for name in set(row._fields) & {"hints", "lines", "openings"}:
        yield name, list(getattr(row, name))


def rows_with_members() -> Iterator[tuple[Written, Any]]:
    for table in TABLES:
        yield from ((table, row) for row in rows(table) if hasattr(row, "_fields"))


def test_the_words_of_a_row_stand_once_and_are_sorted_where_they_do_not_count() -> None:
    faulty = [
        (titled(table), row[0], name)
        for table, row in rows_with_members()
        for name, words in members(row)
        if len(set(words)) != len(words) or (table.module not in COUNTED and words != sorted(words))
    ]
    assert faulty == []


def test_a_rule_has_a_sample_with_its_answers_or_without_any() -> None:
    unproved = [
        (titled(table), row[0])
        for table, row in rows_with_members()
        if ("samples" in row._fields and not (row.samples or row.near_misses))
        or ("sample" in row._fields and not row.sample)
    ]
    assert unproved == []


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(acronyms.PROOFS, id="acronyms"),
        pytest.param(cues_foreign.TONGUES, id="languages"),
        pytest.param(cues_frames.FRAMES, id="frames"),
        pytest.param(cues_orders.ORDERS, id="orders"),
        pytest.param(names_proofs.PROOFS, id="names"),
        pytest.param(organisations.ORGANISATIONS, id="organisations"),
        pytest.param(role_nouns.ROLES, id="roles"),
        pytest.param(titles.TITLES, id="titles"),
    ],
)
def test_a_rule_of_names_and_quotations_has_a_near_miss(table: tuple[Any, ...]) -> None:
    assert [row[0] for row in table if not row.near_misses] == []


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(titles.TITLES, id="titles"),
        pytest.param(role_nouns.ROLES, id="roles"),
        pytest.param(organisations.ORGANISATIONS, id="organisations"),
        pytest.param(speaker_nouns.SPEAKER_NOUNS, id="speakers"),
    ],
)
def test_no_word_stands_in_two_rows(table: tuple[Any, ...]) -> None:
    counted = Counter(word for row in table for _, words in members(row) for word in words)
    assert [word for word, count in counted.items() if count > 1] == []


MEANINGS = [
    (code, name, getattr(timex(code), name))
    for code in sorted({*DATED, ANY})
    for name in ("amounts", "mods", "numbers", "parts", "shifts", "units")
]
"""The words of the languages of dates with what each means."""


def by_meaning(meanings: dict[str, Any]) -> list[str]:
    """Return words sorted, those of one meaning together, in the order of their first words."""
    firsts = list(dict.fromkeys(meanings.values()))
    return sorted(meanings, key=lambda word: (firsts.index(meanings[word]), word))


def test_words_of_one_meaning_stand_together_and_sorted() -> None:
    faulty = [row[:2] for row in MEANINGS if list(row[2]) != by_meaning(row[2])]
    assert faulty == []


def test_numbers_and_shifts_stand_as_they_count() -> None:
    counted = [row for row in MEANINGS if row[1] in ("numbers", "shifts")]
    assert [row[:2] for row in counted if [*row[2].values()] != sorted(row[2].values())] == []


def test_the_cues_of_dates_are_sorted() -> None:
    cues = {code: list(timex(code).cues) for code in sorted({*DATED, ANY})}
    assert [code for code, words in cues.items() if words != sorted(words)] == []


# a word that no rule can reach is none


def are_tokens(words: frozenset[str]) -> list[str]:
    """Return the words that the copy would never have as one token."""
    return [
        word
        for word in sorted(words)
        if passages.find(word, [("x", Span(0, len(word), "x"))])[0].tokens != [word]
    ]


def test_a_word_beside_cues_and_roles_is_one_token_of_the_copy() -> None:
    tables = [
        value
        for module in (acronyms, cues_context)
        for value in vars(module).values()
        if isinstance(value, frozenset)
    ]
    assert are_tokens(frozenset().union(*tables, role_nouns.ROLE_MODIFIERS)) == []


def words_of_names() -> Iterator[tuple[str, str]]:
    """Yield the words of the tables of names and roles, each with its table or row."""
    for name, value in vars(name_words).items():
        if isinstance(value, frozenset | tuple) and name.isupper():
            yield from ((name, word) for word in sorted(value))
    for row in (*titles.TITLES, *role_nouns.ROLES, *organisations.ORGANISATIONS):
        yield from ((row.key, word) for word in row.words.split())
    for name in ("MORE_MEN", "MORE_WOMEN"):
        yield from ((name, word) for word in sorted(getattr(given_names, name)))


def test_a_word_of_names_is_as_names_are_compared() -> None:
    assert [(table, word) for table, word in words_of_names() if fold(word) != word] == []


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        pytest.param(role_nouns.FIRMS, role_nouns.FIRMS_ROLES, id="firms"),
        pytest.param(role_nouns.FIRMS_ROLES, name_lexicon.roles(), id="roles-of-firms"),
        pytest.param(
            titles.MEN | titles.WOMEN, name_lexicon.titles(), id="titles-of-men-and-women"
        ),
        pytest.param(organisations.SURNAMES_TOO, name_lexicon.organisations(), id="surnames-too"),
        pytest.param(
            name_words.NOT_FIRST | name_words.NAME_OPENERS, name_words.PARTICLES, id="particles"
        ),
        pytest.param(cues_context.NOUNS, set(cues.forms()), id="nouns"),
        pytest.param(cues_context.OPENING_VERBS, set(cues.forms()), id="opening-verbs"),
        pytest.param(cues_context.SURE, set(cues.forms()), id="sure"),
    ],
)
def test_what_excepts_words_of_a_class_is_of_the_class(
    smaller: frozenset[str], larger: frozenset[str]
) -> None:
    assert sorted(smaller - larger) == []


def test_a_word_borne_as_a_name_is_a_word_of_a_class() -> None:
    borne = sorted(name_words.WORDS_BORNE | name_words.GIVEN_BORNE)
    assert [word for word in borne if not name_lexicon.is_word(word)] == []


def test_a_place_borne_as_a_name_is_a_land_or_a_part_of_one() -> None:
    assert [word for word in sorted(name_words.PLACES_BORNE) if not gazetteer.is_region(word)] == []


def test_a_word_that_is_no_first_name_is_one_in_the_lists() -> None:
    listed = [word for word in sorted(name_words.NOT_GIVEN) if not name_lexicon.is_first_name(word)]
    assert listed == []
    assert sorted(name_words.NOT_GIVEN & name_lexicon.non_names()) == []


def test_first_names_by_hand_are_not_in_the_table_of_names_alone() -> None:
    table = Table("names.tsv")
    assert [
        name
        for name in sorted(given_names.MORE_MEN)
        if {"m"} == name_lexicon.FIRST & {*table.get(name)}
    ] == []
    assert [
        name
        for name in sorted(given_names.MORE_WOMEN)
        if {"w"} == name_lexicon.FIRST & {*table.get(name)}
    ] == []
    assert given_names.MORE_MEN.isdisjoint(given_names.MORE_WOMEN)


@pytest.mark.parametrize(
    "endings",
    [
        pytest.param(name_words.SURNAME_ENDINGS, id="surnames"),
        pytest.param(name_words.STRONG_ENDINGS, id="strong"),
    ],
)
def test_no_ending_is_covered_by_a_shorter_one(endings: tuple[str, ...]) -> None:
    assert [(a, b) for a in endings for b in endings if a != b and a.endswith(b)] == []


@pytest.mark.parametrize(
    "openings",
    [
        pytest.param(head_words.NOTE_OPENINGS, id="notes"),
        pytest.param(head_words.LABEL_OPENINGS, id="labels"),
    ],
)
def test_no_opening_is_covered_by_a_shorter_one(openings: tuple[str, ...]) -> None:
    assert [(a, b) for a in openings for b in openings if a != b and a.startswith(b)] == []


def test_no_line_of_furniture_is_covered_by_an_opening() -> None:
    openings = [opening for row in furniture_rows.FURNITURE for opening in row.openings]
    words = [*openings, *(line for row in furniture_rows.FURNITURE for line in row.lines)]
    assert [(a, b) for a in words for b in openings if a != b and a.startswith(b)] == []
    assert [line for line, count in Counter(words).items() if count > 1] == []
