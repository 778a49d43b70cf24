"""From marks to records: the keys, their order, their values, and the schema they promise."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from support.marked_story import COPY, DATELINE, SOURCE, bare, full, records, story
from support.record_keys import KEYS

from wirecli.model import Span
from wirecli.story import parse
from wirecli.writers import EXPLAIN, PARSE
from wirecli.writers.explained import explain_records, field_records
from wirecli.writers.nodes import Schema
from wirecli.writers.records import Record

[FULL, BARE] = records(full(), bare())
VALUES = [
    ("schema_version", 1),
    (
        "source",
        {
            "name": "oakvale.txt",
            "id": None,
            "story": 1,
            "start": 0,
            "end": len(COPY),
            "encoding": "utf-8",
            "format": "text",
        },
    ),
    ("language", "en"),
    ("agency", {"key": "ag03", "name": "AG03", "evidence": "dateline"}),
    ("slugline", "BC-HARBOUR"),
    ("label", "UPDATE 2"),
    ("kicker", "All news"),
    ("ednote", None),
    ("headline", 'Oakvale to reopen "old" harbour, council says — mayor'),
    ("headline_attribution", "mayor"),
    ("subheadline", "Ferries may run again, the town's engineer hopes"),
    ("byline", {"text": "By Ann Marlow and Piet Dorn", "names": ["Ann Marlow", "Piet Dorn"]}),
    (
        "dateline",
        {
            "text": "OAKVALE, Norland/WESTHAVEN, November 23. /AG03/.",
            "places": [
                {"name": "OAKVALE", "region": "Norland", "country": "NL"},
                {"name": "WESTHAVEN", "region": None, "country": None},
            ],
            "date": "XXXX-11-23",
            "agency": "AG03",
            "reporters": [],
            "start": 164,
            "end": 212,
        },
    ),
    ("date", {"value": "2023-11-23", "basis": ["option", "dateline"]}),
    (
        "paragraphs",
        [
            {
                "text": "The council of Oakvale voted by 11 to 2"
                " on Thursday to reopen the harbour.",
                "start": 213,
                "end": 287,
            },
            {
                "text": '"We shall see well-known ferries," mayor Ada Quill said,'
                " of the 3.5-million bill.",
                "start": 289,
                "end": 370,
            },
        ],
    ),
    ("quotes", []),
    (
        "credits",
        [
            {
                "role": "reporting",
                "names": ["Ann Marlow"],
                "text": "Reporting by Ann Marlow",
                "start": 372,
                "end": 395,
            },
            {
                "role": "editing",
                "names": ["Lil Sand"],
                "text": "Editing by Lil Sand",
                "start": 397,
                "end": 416,
            },
        ],
    ),
    ("words", 28),
]


@pytest.mark.parametrize(("key", "value"), VALUES, ids=[key for key, _ in VALUES])
def test_a_key_has_its_published_value(key: str, value: object) -> None:
    assert value == FULL[key]


def test_the_keys_are_those_of_the_contract_in_its_order() -> None:
    assert tuple(FULL) == KEYS


def test_the_keys_of_every_object_are_in_the_order_of_the_schema() -> None:
    assert list(_keys_of(FULL)) == list(_promised(PARSE.schema(), FULL))


def test_what_is_not_there_is_null_or_an_empty_list_and_of_a_count_nought() -> None:
    absent = {key: BARE[key] for key in KEYS if key not in ("schema_version", "source")}
    assert set(map(str, absent.values())) == {"None", "[]", "0"}


def test_words_of_an_empty_body_are_none() -> None:
    assert BARE["words"] == 0


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        pytest.param(1, "Norland's", id="apostrophe"),
        pytest.param(1, "town’s", id="curly-apostrophe"),
        pytest.param(1, "well-known", id="hyphen"),
        pytest.param(1, "3.5", id="decimal"),
        pytest.param(1, "U.S.", id="abbreviation"),
        pytest.param(2, "war—peace", id="dash-without-spaces"),
        pytest.param(2, "war -- peace", id="dashes-alone-are-no-word"),
        pytest.param(1, "नमस्ते", id="vowel-signs-do-not-split"),
        pytest.param(0, "* * *", id="asterisks"),
    ],
)
def test_words_are_counted_as_a_copy_desk_counts(counted: int, words: str) -> None:
    [record] = records(story(words, paragraphs=(Span(0, len(words), "body"),)))
    assert record["words"] == counted


def test_defects_of_the_source_come_first_and_none_twice() -> None:
    marks = tuple(Span(0, 0, rule) for rule in ("no-dateline", "no-text", "no-dateline"))
    source = SOURCE._replace(defects=("decoded-with-replacement", "no-text"))
    [record] = records(story(defects=marks), source=source)
    assert record["defects"] == ["decoded-with-replacement", "no-text", "no-dateline"]


@pytest.mark.parametrize("record", [FULL, BARE], ids=["full", "bare"])
def test_a_record_is_valid_under_the_schema(record: Record) -> None:
    Draft202012Validator(PARSE.schema()).validate(record)


def test_the_schemas_are_schemas() -> None:
    Draft202012Validator.check_schema(PARSE.schema())
    Draft202012Validator.check_schema(EXPLAIN.schema())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("schema_version", 2, id="another-version"),
        pytest.param("agency", {"key": "ag03", "name": "AG03", "evidence": "rumour"}, id="enum"),
        pytest.param("agency", {"key": "ag03", "name": "AG03"}, id="a-key-is-missing"),
        pytest.param("extra", 1, id="a-key-too-many"),
        pytest.param("words", -1, id="a-negative-count"),
        pytest.param("quotes", [{}], id="a-quote-without-keys"),
        pytest.param("people", [{"name": "A", "role": None, "mentions": [[1]]}], id="half-a-span"),
        pytest.param("date", {"value": None, "basis": []}, id="a-date-without-a-day"),
    ],
)
def test_the_schema_refuses(key: str, value: object) -> None:
    assert not Draft202012Validator(PARSE.schema()).is_valid(FULL | {key: value})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param(
            "quotes",
            {
                "text": "It rains",
                "kind": "direct",
                "speaker": None,
                "speaker_kind": None,
                "role": None,
                "mention": "she",
                "cue": "said",
                "attribution": 1,
                "paragraph": 1,
                "start": 1,
                "end": 9,
                "speaker_start": 11,
                "speaker_end": 14,
            },
            id="quotes",
        ),
        pytest.param(
            "people",
            {"name": "Ada Quill", "role": "mayor", "mentions": [[1, 10], [20, 25]]},
            id="people",
        ),
        pytest.param(
            "acronyms",
            {"short": "HB", "long": "Harbour Board", "start": 1, "end": 3},
            id="acronyms",
        ),
        pytest.param(
            "dates",
            {
                "text": "early spring",
                "type": "DATE",
                "value": "2023-SP",
                "edtf": "2023-21",
                "mod": "START",
                "start": 1,
                "end": 13,
            },
            id="dates",
        ),
    ],
)
def test_the_schema_admits_what_later_finders_find(key: str, value: object) -> None:
    Draft202012Validator(PARSE.schema()).validate(FULL | {key: [value]})


def test_explain_has_a_record_for_each_mark() -> None:
    explained = list(explain_records(full(), SOURCE))
    assert explained[0] == {
        "source": {"name": "oakvale.txt", "id": None, "story": 1},
        "field": "agency",
        "rule": "dateline.credit",
        "words": "AG03",
        "value": "ag03",
        "taken": True,
        "why": "named in the dateline",
        "start": 206,
        "end": 210,
        "says": "The copy opens with the agency alone.",
    }


def test_explain_records_are_valid_under_their_schema() -> None:
    validator = Draft202012Validator(EXPLAIN.schema())
    assert [
        e for record in explain_records(full(), SOURCE) for e in validator.iter_errors(record)
    ] == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("dateline.date", "XXXX-11-23"),
        ("date", "2023-11-23"),
        ("dateline.places", "NL"),
        ("agency", "ag03"),
        ("credits", "reporting"),
        ("trailer", "navigation"),
        ("headline", None),
    ],
)
def test_explain_tells_what_the_words_are_taken_to_mean(field: str, value: str | None) -> None:
    explained = [record for record in explain_records(full(), SOURCE) if record["field"] == field]
    assert explained[0]["value"] == value


def test_the_source_of_a_headline_is_a_person_of_the_story() -> None:
    text = "Bridge reopens — Marsh\n\nOAKVALE (AP) - Mayor Ellen Marsh said it is open.\n"
    (story,) = parse(text)
    [explained] = field_records("headline_attribution", story, SOURCE)
    assert (explained["words"], explained["value"]) == ("Marsh", "Ellen Marsh")


def test_a_date_says_where_its_rule_stands_among_all() -> None:
    (story,) = parse("Bridge reopens\n\nOAKVALE (AP) - The council met on Thursday.\n")
    [explained] = field_records("dates", story, SOURCE)
    assert re.fullmatch(r"rule \d+ of \d+", explained["why"])


def test_what_was_considered_and_not_taken_says_why() -> None:
    (story,) = parse("Bridge reopens\n\nTaipei, Nov. 9 (CNA) The council met on Thursday.\n")
    told = list(field_records("agency", story, SOURCE))
    assert (told[0]["value"], told[0]["taken"]) == ("cna-tw", True)
    assert "CNA" in {one["words"] for one in told if not one["taken"]}
    assert all(one["why"] for one in told)


def test_a_defect_without_a_place_has_no_words() -> None:
    [explained] = explain_records(story(defects=(Span(0, 0, "no-dateline"),)), SOURCE)
    assert (explained["rule"], explained["words"]) == ("no-dateline", None)


def _keys_of(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, list):
        yield from (key for member in value for key in _keys_of(member, name))
    elif isinstance(value, dict):
        for key, member in value.items():
            yield f"{name}.{key}"
            yield from _keys_of(member, f"{name}.{key}")


def _promised(node: Schema, value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, list):
        yield from (key for member in value for key in _promised(node["items"], member, name))
    elif isinstance(value, dict):
        for key, member in node["properties"].items():
            yield f"{name}.{key}"
            yield from _promised(member, value[key], f"{name}.{key}")


def test_the_hand_made_marks_are_in_the_copy() -> None:
    assert COPY[DATELINE.start : DATELINE.end] == "OAKVALE, Norland/WESTHAVEN, November 23. /AG03/."
