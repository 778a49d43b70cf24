"""What `--fields` may name, what it reaches, and what stands in a cell."""

from typing import Any

import pytest
from support.marked_story import bare, full, records
from support.record_keys import COLUMNS, KEYS

from wirecli.errors import UserError
from wirecli.writers import EXPLAIN, PARSE
from wirecli.writers.fields import cell, checked, columns, names, select

[FULL, BARE] = records(full(), bare())
SCHEMA = PARSE.schema()


@pytest.mark.parametrize(
    ("value", "field"),
    [
        pytest.param("All news", "kicker", id="top"),
        pytest.param("XXXX-11-23", "dateline.date", id="into-an-object"),
        pytest.param({"value": "2023-11-23", "basis": ["option", "dateline"]}, "date", id="object"),
        pytest.param(["Ann Marlow", "Piet Dorn"], "byline.names", id="list"),
        pytest.param(["OAKVALE", "WESTHAVEN"], "dateline.places.name", id="into-a-list"),
        pytest.param(["NL", None], "dateline.places.country", id="a-member-keeps-its-turn"),
        pytest.param(["Ann Marlow", "Lil Sand"], "credits.names", id="list-in-a-list"),
        pytest.param([], "quotes.text", id="into-an-empty-list"),
    ],
)
def test_a_field_reaches(value: object, field: str) -> None:
    assert select(FULL, [field]) == {field: value}


def test_a_field_of_what_is_not_there_is_null() -> None:
    assert select(BARE, ["dateline.places.name"]) == {"dateline.places.name": None}


def test_fields_keep_the_order_they_are_asked_in() -> None:
    asked = checked("words, headline ,source.name", SCHEMA)
    assert list(select(FULL, asked)) == ["words", "headline", "source.name"]


@pytest.mark.parametrize(
    ("nearest", "asked"),
    [
        pytest.param("headline", "hedline", id="misspelt"),
        pytest.param("source.name", "name", id="its-last-part"),
        pytest.param("dateline.places", "place", id="nearly-its-last-part"),
        pytest.param("dateline.date", "dateline.dat", id="misspelt-after-the-dot"),
        pytest.param("quotes.speaker", "speaker", id="in-a-list"),
    ],
)
def test_an_unknown_field_names_the_nearest(nearest: str, asked: str) -> None:
    with pytest.raises(UserError, match=f"no field '{asked}'; did you mean {nearest}[?]$"):
        checked(f"headline,{asked}", SCHEMA)


def test_a_field_like_no_other_is_told_the_fields() -> None:
    with pytest.raises(UserError, match="the fields are schema_version, source, language"):
        checked("zzz", SCHEMA)


@pytest.mark.parametrize(
    ("what", "asked"),
    [
        pytest.param("empty name", "headline,,words", id="two-commas"),
        pytest.param("empty name", "", id="nothing"),
        pytest.param("'words' twice", "words,headline,words", id="twice"),
    ],
)
def test_a_list_of_fields_is_refused(what: str, asked: str) -> None:
    with pytest.raises(UserError, match=what):
        checked(asked, SCHEMA)


def test_each_view_has_its_own_fields() -> None:
    with pytest.raises(UserError, match="no field 'headline'"):
        checked("headline", EXPLAIN.schema())


@pytest.mark.parametrize("name", list(names(SCHEMA)))
def test_every_name_of_the_schema_can_be_selected(name: str) -> None:
    assert list(select(FULL, checked(name, SCHEMA))) == [name]


def test_the_columns_of_a_row_are_the_keys_with_dots() -> None:
    spread = [f"{key}.{name}" if name else key for key in KEYS for name in COLUMNS.get(key, ("",))]
    assert [column.name for column in columns(SCHEMA)] == spread


def test_every_column_is_a_name_that_fields_may_have() -> None:
    assert {column.name for column in columns(SCHEMA)} <= set(names(SCHEMA))


def test_an_object_asked_for_is_spread_over_its_columns() -> None:
    asked = columns(SCHEMA, ["agency", "words"])
    assert [c.name for c in asked] == ["agency.key", "agency.name", "agency.evidence", "words"]


def test_a_column_asked_for_is_one_column() -> None:
    assert [column.name for column in columns(SCHEMA, ["dateline.places"])] == ["dateline.places"]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        pytest.param("", "ednote", id="null"),
        pytest.param("28", "words", id="number"),
        pytest.param("Ann Marlow; Piet Dorn", "byline.names", id="words-are-joined"),
        pytest.param("", "dateline.reporters", id="no-words"),
        pytest.param("2", "paragraphs", id="objects-are-counted"),
        pytest.param("0", "quotes", id="no-objects"),
        pytest.param("OAKVALE; WESTHAVEN", "dateline.places", id="places-are-named"),
        pytest.param("NL; ", "dateline.places.country", id="a-place-keeps-its-turn"),
        pytest.param("213; 289", "paragraphs.start", id="numbers-are-joined"),
        pytest.param("0", "people.mentions", id="spans-are-counted"),
    ],
)
def test_a_cell(words: str, field: str) -> None:
    [column] = columns(SCHEMA, [field])
    assert cell(FULL, column) == words


def test_a_cell_of_what_none_of_the_places_has_is_empty() -> None:
    record: dict[str, Any] = {"dateline": {"places": [{"region": None}, {"region": None}]}}
    [column] = columns(SCHEMA, ["dateline.places.region"])
    assert cell(record, column) == ""
