"""`explain --field` answers also where a story does not have the field."""

import json

import pytest
from conftest import Wirecli
from support.record_keys import KEYS, WITHOUT_MARKS

from wirecli.model import Story
from wirecli.readers import Source
from wirecli.story import parse
from wirecli.writers import absence, explained
from wirecli.writers.records import Record

BARE = "the ferry was late.\n"


def story(text: str) -> Story:
    (found,) = parse(text)
    return found


def records(field: str, text: str) -> list[Record]:
    return list(explained.field_records(field, story(text), Source("a.txt", text, "utf-8", "text")))


def test_every_field_that_rules_find_has_a_reason_for_its_absence() -> None:
    assert set(absence.REASONS) == set(KEYS) - WITHOUT_MARKS


@pytest.mark.parametrize("field", ["dateline", "agency", "byline", "date", "quotes", "people"])
def test_a_field_that_is_not_there_is_one_record_that_says_why(field: str) -> None:
    (record,) = records(field, BARE)
    assert (record["taken"], record["rule"]) == (False, absence.RULE)
    assert record["why"] == absence.REASONS[field]


def test_a_dateline_that_is_not_there_was_sought_where_the_copy_opens() -> None:
    text = "Fair opens\n\nThe fair opened on Monday, and the mayor was there.\nIt ends on Sunday.\n"
    (record,) = records("dateline", text)
    assert record["words"] == "The fair opened on Monday, and the mayor was there."
    assert text[record["start"] : record["end"]] == record["words"]


def test_a_part_of_a_field_is_absent_with_it() -> None:
    (record,) = records("dateline.places", BARE)
    assert record["field"] == "dateline.places"
    assert record["why"] == absence.REASONS["dateline"]


def test_a_field_that_is_there_has_no_record_of_absence() -> None:
    text = "Fair opens\n\nOAKVALE, May 2 (AP) - The fair opened, the mayor said.\n"
    assert all(record["taken"] for record in records("dateline", text))


@pytest.mark.parametrize("field", ["headline", "dateline", "kicker"])
def test_an_empty_story_has_no_words_to_show(field: str) -> None:
    (record,) = records(field, "")
    assert (record["words"], record["start"], record["end"]) == (None, 0, 0)


def test_a_record_of_absence_is_json() -> None:
    assert json.loads(json.dumps(records("kicker", BARE)))


def test_the_command_says_why_a_story_has_no_dateline(process: Wirecli) -> None:
    ran = process("explain", "--field", "dateline", "-t", "csv", "-f", "taken,why", given=BARE)
    assert ran.status == 1
    assert ran.out == f'taken,why\nfalse,"{absence.REASONS["dateline"]}"\n'


def test_the_command_says_how_a_file_is_read_that_stands_where_a_command_should(
    process: Wirecli,
) -> None:
    ran = process("story.txt")
    assert ran.status == 2
    assert ran.err == "wirecli: no such command: story.txt; to read it: wirecli parse story.txt\n"
