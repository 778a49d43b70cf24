"""Streaming formats: json, jsonl, csv and tsv hold the same values, and come as they are made."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import pytest
from support.marked_story import BOTH, SOURCE, full, headlined, records
from support.terminal import Screen

from wirecli.writers import PARSE, OutputFormat, Record, chosen, form_of, open_writer
from wirecli.writers.fields import checked

AWKWARD = 'say "yes", no;\t=1+1 \r x \x00 \x0c \x1b[31m \x85 \u2028 \u202e é 日本 🦆'


PLACES = {
    "dateline.places": "OAKVALE; WESTHAVEN",
    "dateline.places.region": "Norland; ",
    "dateline.places.country": "NL; ",
}


def written(to: str, rows: Iterable[Record], fields: Sequence[str] = ()) -> str:
    """Return what a format makes of the records."""
    stream = io.StringIO(newline="")
    asked = OutputFormat(to, tuple(fields))
    writer, form = open_writer(asked, stream, view=PARSE), form_of(asked, PARSE)
    for record in rows:
        writer.put([form.row(record)])
    writer.close()
    return stream.getvalue()


def rows_of(text: str, delimiter: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def flat(value: Any, name: str = "") -> dict[str, str]:
    """Flatten a record as the contract says, without a line of the writers' code."""
    if isinstance(value, dict):
        parts = (flat(member, f"{name}.{key}" if name else key) for key, member in value.items())
        return {key: cell for part in parts for key, cell in part.items()}
    if isinstance(value, list):
        counted = name.split(".")[-1] not in ("names", "basis", "reporters", "defects")
        return {name: str(len(value)) if counted else "; ".join(value)}
    return {name: "" if value is None else str(value)}


def test_jsonl_is_one_line_a_record() -> None:
    text = written("jsonl", records(*BOTH))
    assert [json.loads(line) for line in text.splitlines()] == records(*BOTH)


def test_json_is_one_array() -> None:
    assert json.loads(written("json", records(*BOTH))) == records(*BOTH)


@pytest.mark.parametrize(("empty", "to"), [("[]\n", "json"), ("", "jsonl"), ("", "table")])
def test_nothing_is_written_of_nothing(empty: str, to: str) -> None:
    assert written(to, []) == empty


@pytest.mark.parametrize("to", ["csv", "tsv"])
def test_a_table_without_rows_has_its_header(to: str) -> None:
    assert (
        written(to, [], ["headline", "words"]) == f"headline{',' if to == 'csv' else chr(9)}words\n"
    )


@pytest.mark.parametrize(("to", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_rows_hold_the_values_of_jsonl(to: str, delimiter: str) -> None:
    said = [flat(json.loads(line)) for line in written("jsonl", records(*BOTH)).splitlines()]
    said[0] |= PLACES
    rows = rows_of(written(to, records(*BOTH)), delimiter)
    assert rows == [{key: record.get(key, "") for key in rows[0]} for record in said]
    assert set(said[0]) == set(rows[0])


@pytest.mark.parametrize(("to", "delimiter"), [("csv", ","), ("tsv", "\t")])
@pytest.mark.parametrize("words", [AWKWARD, "a\rb", "a\nb", 'a"b', " a ", "a,b", "a\tb", "a;b"])
def test_an_awkward_cell_comes_back_as_it_was(words: str, to: str, delimiter: str) -> None:
    record = records(headlined("x"))[0] | {"headline": words}
    [row] = rows_of(written(to, [record]), delimiter)
    assert row["headline"] == words


@pytest.mark.parametrize("to", ["json", "jsonl"])
def test_awkward_words_come_back_from_json(to: str) -> None:
    record = records(headlined("x"))[0] | {"headline": AWKWARD}
    loaded = json.loads(written(to, [record], ["headline"]))
    assert (loaded[0] if to == "json" else loaded)["headline"] == AWKWARD


def test_letters_of_every_script_are_themselves_in_json() -> None:
    text = written("jsonl", records(headlined("Élan 日本 🦆 “да”")), ["headline"])
    assert text == '{"headline":"Élan 日本 🦆 “да”"}\n'


@pytest.mark.parametrize(
    ("escape", "character"),
    [
        pytest.param("\\u001b", "\x1b", id="escape"),
        pytest.param("\\u007f", "\x7f", id="delete"),
        pytest.param("\\u009b", "\x9b", id="c1"),
        pytest.param("\\u2028", "\u2028", id="line-separator"),
        pytest.param("\\u202e", "\u202e", id="override"),
        pytest.param("\\udc80", "\udc80", id="lone-surrogate"),
    ],
)
def test_json_spells_out_what_would_steer_a_terminal(escape: str, character: str) -> None:
    record = records(headlined("x"))[0] | {"kicker": f"a{character}b"}
    text = written("jsonl", [record], ["kicker"])
    assert text == f'{{"kicker":"a{escape}b"}}\n'
    assert json.loads(text) == {"kicker": f"a{character}b"}


@pytest.mark.parametrize("to", ["csv", "tsv", "json", "jsonl"])
def test_lines_end_with_a_line_feed_alone(to: str) -> None:
    text = written(to, records(*BOTH))
    assert text.endswith("\n")
    assert "\r" not in text


def test_fields_are_flat_and_in_the_order_asked() -> None:
    asked = checked("words,dateline.date,credits.names", PARSE.schema())
    text = written("jsonl", records(full()), asked)
    assert text == (
        '{"words":28,"dateline.date":"XXXX-11-23","credits.names":["Ann Marlow","Lil Sand"]}\n'
    )


def test_fields_are_the_columns_of_csv() -> None:
    asked = checked("words,dateline.date,credits.names", PARSE.schema())
    assert written("csv", records(full()), asked) == (
        "words,dateline.date,credits.names\n28,XXXX-11-23,Ann Marlow; Lil Sand\n"
    )


@pytest.mark.parametrize("to", ["json", "jsonl", "csv", "tsv"])
def test_a_storys_rows_are_let_go_when_they_come(to: str) -> None:
    screen = Screen()
    form = OutputFormat(to, ("headline",))
    row = form_of(form, PARSE).row(records(headlined("Ferries return"))[0])
    open_writer(form, screen, view=PARSE).put([row])
    assert "Ferries return" in screen.flushed


@pytest.mark.parametrize("to", ["json", "jsonl", "csv", "tsv", "table"])
def test_rows_put_together_or_one_by_one_are_the_same_output(to: str) -> None:
    stream = io.StringIO(newline="")
    writer = open_writer(OutputFormat(to), stream, view=PARSE)
    writer.put([])
    writer.put([form_of(OutputFormat(to), PARSE).row(record) for record in records(*BOTH)])
    writer.close()
    assert stream.getvalue() == written(to, records(*BOTH))


@pytest.mark.parametrize("to", ["json", "jsonl", "csv", "tsv"])
def test_rows_made_elsewhere_give_the_same_output(to: str) -> None:
    form = form_of(OutputFormat(to), PARSE)
    rows = [form.row(record) for record in records(*BOTH)]
    joined = form.opening + form.joint.join(rows) + form.closing
    assert joined == written(to, records(*BOTH))


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("csv", "out/a.csv"),
        ("csv", "A.CSV"),
        ("tsv", "a.tsv"),
        ("jsonl", "a.b.jsonl"),
        ("jsonl", "a.ndjson"),
        ("json", "a.json"),
        ("parquet", "a.parquet"),
        ("table", "a.txt"),
        ("table", "csv"),
        ("table", "out.csv/a"),
        ("table", "-"),
        ("table", None),
    ],
)
def test_the_ending_of_a_file_chooses_the_format(to: str, name: str | None) -> None:
    assert chosen("parse", None, name) == to


def test_a_format_that_is_named_is_preferred_to_that_of_the_ending() -> None:
    assert chosen("parse", "json", "a.csv") == "json"


def test_the_source_is_printed_as_it_was_read() -> None:
    [record] = records(full(), source=SOURCE._replace(name="caf\udce9.txt", id="a;b"))
    assert json.loads(written("jsonl", [record]))["source"]["name"] == "caf\udce9.txt"


def test_what_is_not_asked_for_is_not_imported() -> None:
    late = ["rich", "csv", "json", "difflib", "tempfile", "shutil"]
    code = (
        "import sys, wirecli.model, wirecli.readers; before = set(sys.modules);"
        "import wirecli.writers; new = set(sys.modules) - before;"
        f"print(sorted(new & set({late})))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
