"""The command line, in process: what it prints, what it says, and what it ends with."""

import csv
import json
import re
from pathlib import Path

import pytest
from conftest import RECORD, STORY, Ran, Wirecli

from wirecli import __version__, advice, synonyms
from wirecli.cli import UNWRITTEN, run
from wirecli.commands import COMMANDS, offers
from wirecli.errors import unknown
from wirecli.options import FAULTY, FOUND, NOTHING

BINARY = {
    "zstd": b"\x28\xb5\x2f\xfd\0\0",
    "PDF": b"%PDF-1.7\n%\xe2\xe3",
    "image": b"\x89PNG\r\n\x1a\n\0\0",
}


# What the user's fault is -> what the one line names or advises, and the command line.
FAULTS = {
    "misspelt-command": ("did you mean wirecli parse?", "prase story.txt"),
    "no-such-command": ("the commands are parse, quotes", "zzzz"),
    "file-without-a-command": ("wirecli parse story.txt", "story.txt"),
    "url-without-a-command": ("curl -s https://x.example/y | wirecli", "https://x.example/y"),
    "command-of-another-tool": ("did you mean wirecli acronyms?", "glossary story.txt"),
    "option-of-another-tool": ("use -t json", "parse --json story.txt"),
    "slip-of-such-an-option": ("use -t json", "parse --josn story.txt"),
    "field-as-an-option": ("jq 'select(.speaker", "quotes --speaker Marsh story.txt"),
    "field-of-another-tool": ("did you mean headline?", "parse -f title story.txt"),
    "field-by-its-heading": ("did you mean text?", "quotes -f said story.txt"),
    "format-of-another-tool": ("did you mean jsonl?", "parse -t ndjson story.txt"),
    "agency-of-several-keys": ("cna-cy, cna-ewtn, cna-sg, cna-tw", "parse -a CNA story.txt"),
    "no-such-style": ("wirecli agencies lists the keys", "agencies qqqqqqq"),
    "date-of-two-readings": ("2026-11-12 or 2026-12-11; write", "parse -d 12/11/2026 story.txt"),
    "format-as-an-option": ("-t html is for wirecli dates and explain", "parse --html s"),
    "option-of-other-commands": ("--whole is for wirecli parse", "quotes --whole s"),
    "option-before-the-command": ("wirecli parse --date", "--date 2019 parse story.txt"),
    "option-of-wirecli-itself": ("use wirecli --version", "parse --version"),
    "beginning-of-an-option": ("did you mean --encoding?", "parse --enc utf-8 story.txt"),
    "option-for-processes": ("use --jobs", "parse --cores 2 story.txt"),
    "option-for-the-first-rows": ("use --limit", "parse --head 2 story.txt"),
    "option-to-be-verbose": ("use wirecli explain", "parse -v story.txt"),
    "option-for-the-language": ("leave it out", "parse --lang en story.txt"),
    "option-twice": ("--date is given twice; give it once", "parse --date 2019 --date=2020 s"),
    "option-twice-by-two-names": ("--to is given twice", "parse -t csv --to json story.txt"),
    "list-of-fields-in-two-options": ("--fields is given twice", "parse -f date -f words s"),
    "option-of-agencies-twice": ("--to is given twice", "agencies -t csv -t json"),
    "table-as-an-input-format": ("save the table as CSV", "parse --from xlsx story.txt"),
    "mail-as-an-input-format": ("did you mean eml?", "parse --from mail story.txt"),
    "field-by-our-own-word": ("did you mean subheadline?", "parse -f deck story.txt"),
    "order-by-a-heading": ("did you mean text?", "dates --sort words story.txt"),
    "one-field-on-the-whole-story": (
        "--field: html shows the whole story",
        "explain --field date -t html s",
    ),
    "encoding-like-no-other": ("use a name like utf-8", "parse -e foo story.txt"),
    "agency-like-no-other": ("wirecli agencies lists", "parse -a NNS story.txt"),
    "misspelt-option": ("--fields", "parse --feilds headline story.txt"),
    "misspelt-root-option": ("--version", "--versoin"),
    "no-such-option": ("wirecli parse --help", "parse -z story.txt"),
    "option-without-value": ("--jobs", "parse --jobs"),
    "one-argument-too-many": ("wirecli schema --help", "schema story.txt"),
    "misspelt-format": ("did you mean jsonl?", "parse -t josnl story.txt"),
    "no-such-format": ("use table, json, jsonl, csv, tsv, ninjs, text", "parse -t zzzz story.txt"),
    "empty-format": ("use table, json", "parse --to= story.txt"),
    "format-of-another-command": ("use table", "dates -t ninjs story.txt"),
    "crlf-without-rows": ("choose csv", "parse --crlf story.txt"),
    "bom-without-rows": ("choose csv", "parse -t jsonl --bom story.txt"),
    "excel-safe-without-rows": ("choose csv", "parse -t json --excel-safe story.txt"),
    "whole-without-text": ("choose text", "parse --whole story.txt"),
    "fields-of-text": ("text has no fields", "parse -t text -f headline story.txt"),
    "fields-of-ninjs": ("ninjs has no fields", "parse -t ninjs -f headline story.txt"),
    "share-of-nothing": ("I/N", "parse --shard 3 story.txt"),
    "share-too-high": ("I from 1 to N", "parse --shard 3/2 story.txt"),
    "sort-of-stories": ("did you mean date.value?", "parse --sort value story.txt"),
    "sort-of-whole-stories": ("not rows", "explain -t html --sort start story.txt"),
    "limit-of-nothing": ("--limit: 0 is too small; give 1", "parse --limit 0 story.txt"),
    "sort-by-nothing": ("no field", "dates --sort valeu story.txt"),
    "sort-by-a-list": ("not one value", "parse --sort dateline story.txt"),
    "list-and-names": ("leave the other names out", "parse --files0-from list story.txt"),
    "missing-list": ("no such file", "parse --files0-from none.list"),
    "unknown-shell": ("use bash, zsh, fish", "completion tcsh"),
    "unknown-style": ("did you mean ats, tasr or tass?", "agencies tas"),
    "misspelt-input-format": ("did you mean jsonl?", "parse --from josnl story.txt"),
    "misspelt-color": ("did you mean always?", "parse --color alwyas story.txt"),
    "misspelt-field": ("headline", "parse -f headlin story.txt"),
    "misspelt-inner-field": ("dateline.places", "parse -f dateline.place story.txt"),
    "empty-field": ("empty name", "parse -f headline, story.txt"),
    "empty-fields": ("empty name", "parse --fields= story.txt"),
    "field-twice": ("twice", "parse -f words,words story.txt"),
    "unknown-agency": ("tass", "parse -a tas story.txt"),
    "empty-agency": ("--agency is empty", "parse --agency= story.txt"),
    "day-without-year": ("2023-11-23", "parse -d November_23 story.txt"),
    "impossible-day": ("2023-11-23", "parse -d 2023-02-30 story.txt"),
    "empty-day": ("--date is empty", "parse --date= story.txt"),
    "unknown-split": ("formfeed", "parse --split pages story.txt"),
    "bad-regex": ("/(/", "parse --split /(/ story.txt"),
    "empty-split": ("--split is empty", "parse --split= story.txt"),
    "misspelt-encoding": ("koi8-r", "parse -e koi8-rr story.txt"),
    "empty-encoding": ("--encoding is empty", "parse --encoding= story.txt"),
    "jobs-not-a-number": ("--jobs", "parse -j two story.txt"),
    "negative-jobs": ("give 0 or more", "parse -j -1 story.txt"),
    "no-bytes": ("give 1 or more", "parse --max-bytes 0 story.txt"),
    "output-is-a-folder": ("name a file in it", "parse -o . story.txt"),
    "output-without-folder": ("make it first", "parse -o none/a.csv story.txt"),
    "output-without-name": ("--output: the file has an empty name", "parse --output= story.txt"),
}


@pytest.mark.parametrize(("named", "line"), FAULTS.values(), ids=FAULTS)
def test_a_users_fault_is_one_line_that_says_what_to_do(
    wirecli: Wirecli, named: str, line: str
) -> None:
    ran = wirecli(*(word.replace("_", " ") for word in line.split()))
    assert (ran.status, ran.out) == (FAULTY, "")
    assert [said.startswith("wirecli: ") for said in ran.err.splitlines()] == [True]
    assert named in ran.err


NASTY = "x\x1b[31m\r\n\u202e\udcff"


@pytest.mark.parametrize(
    "arguments",
    [
        [NASTY],
        ["parse", f"--{NASTY}"],
        ["parse", NASTY],
        *(["parse", option, NASTY, "story.txt"] for option in ("-t", "-f", "-d", "-a", "-e", "-j")),
        *(["parse", option, NASTY, "story.txt"] for option in ("--split", "--from", "--color")),
        ["parse", "-o", f"{NASTY}/a.csv", "story.txt"],
    ],
    ids=lambda arguments: "-".join(["nasty", *arguments[:2]]).replace(NASTY, "word"),
)
def test_what_a_message_repeats_is_harmless(wirecli: Wirecli, arguments: list[str]) -> None:
    [line] = wirecli(*arguments).err.removesuffix("\n").split("\n")
    assert line
    assert not set(line) & set(NASTY) - set("x[31m")


def test_nothing_is_read_before_the_options_are_right(wirecli: Wirecli) -> None:
    assert "none.txt" not in wirecli("parse", "-t", "josnl", "none.txt").err


STATUSES = {
    "an-explained-story": (FOUND, "explain story.txt", ""),
    "all-headline": (FOUND, "parse -", "All headline"),
    "a-story-and-nothing": (FOUND, "parse story.txt empty.txt", ""),
    "an-empty-file": (NOTHING, "parse empty.txt", ""),
    "empty-input": (NOTHING, "parse", ""),
    "blank-input": (NOTHING, "parse", " \n\n"),
    "no-records": (NOTHING, "parse --from jsonl", ""),
    "a-story-with-a-defect": (FOUND, "parse story.txt", ""),
    "a-defect-under-strict": (NOTHING, "parse --strict story.txt", ""),
    "no-defect-under-strict": (FOUND, "parse --strict -d 2023-11-23 story.txt", ""),
    "a-missing-file": (FAULTY, "parse none.txt", ""),
    "a-missing-file-among-others": (FAULTY, "parse story.txt none.txt", ""),
    "a-bad-line": (FAULTY, "parse --from jsonl", "{\n" + RECORD),
    "too-large": (FAULTY, "parse --max-bytes 9 story.txt", ""),
    "too-large-a-record": (FAULTY, "parse --max-bytes 9 feed.jsonl", ""),
    "the-schema": (FOUND, "schema", ""),
    "the-version": (FOUND, "--version", ""),
    "the-help": (FOUND, "--help", ""),
    "no-command": (FAULTY, "", ""),
}


@pytest.mark.parametrize(("status", "line", "given"), STATUSES.values(), ids=STATUSES)
def test_the_status_says_whether_something_was_found(
    wirecli: Wirecli, status: int, line: str, given: str
) -> None:
    assert status == wirecli(*line.split(), given=given).status


def test_what_cannot_be_read_does_not_stop_the_rest(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "-t", "csv", "-f", "source.name", "none.txt", "story.txt")
    assert ran.out == "source.name\nstory.txt\n"


def test_an_input_that_cannot_be_read_is_named(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "none.txt")
    assert ran.err == "wirecli: none.txt: no such file or directory; check the name\n"


def test_a_bad_line_is_named_by_its_number(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "--from", "jsonl", given=RECORD + "{\n" + RECORD)
    assert ran.err.startswith("wirecli: -:2: not JSON: ")


@pytest.mark.parametrize(("looks", "octets"), BINARY.items(), ids=BINARY)
def test_a_binary_file_is_said_to_look_like_what_it_is(
    wirecli: Wirecli, looks: str, octets: bytes
) -> None:
    ran = wirecli("parse", given=octets)
    assert ran.err.startswith("wirecli: -: looks like ")
    assert looks in ran.err


def test_a_file_named_twice_is_printed_twice(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "-t", "csv", "-f", "words", "story.txt", "story.txt")
    assert len(ran.out.splitlines()) == 3


def test_standard_input_may_stand_among_files(wirecli: Wirecli) -> None:
    ran = wirecli(
        *["parse", "-t", "csv", "-f", "source.name", "story.txt", "-", "empty.txt"],
        given="All headline",
    )
    assert ran.out == "source.name\nstory.txt\n-\nempty.txt\n"


def test_an_empty_file_has_a_record_with_its_defect(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "-t", "jsonl", "-f", "defects", "empty.txt")
    assert ran.out == '{"defects":["no-text"]}\n'


def test_the_format_is_a_table_unless_another_is_named(wirecli: Wirecli) -> None:
    assert wirecli("parse", "story.txt").out == wirecli("parse", "-t", "table", "story.txt").out


def test_jsonl_csv_and_json_hold_the_same_values(wirecli: Wirecli) -> None:
    jsonl, array, rows = (
        wirecli("parse", "-t", to, "-f", "source.id,headline", "feed.jsonl").out
        for to in ("jsonl", "json", "csv")
    )
    records = [json.loads(line) for line in jsonl.splitlines()]
    assert records == json.loads(array)
    assert records == list(csv.DictReader(rows.splitlines()))


@pytest.mark.parametrize(
    ("begins", "line"),
    [
        ("headline\n", "-o out.csv"),
        ('{"headline":', "-o out.jsonl"),
        ("[\n", "-o out.JSON"),
        ("headline  ", "-o out.txt"),
        ("[\n", "-t json -o out.csv"),
    ],
    ids=["csv", "jsonl", "upper-case", "txt", "to-wins"],
)
def test_the_ending_of_the_output_chooses_the_format(
    wirecli: Wirecli, begins: str, line: str
) -> None:
    wirecli("parse", "-f", "headline", "story.txt", *line.split())
    assert Path(line.split()[-1]).read_text().startswith(begins)


def test_what_goes_into_a_file_does_not_go_to_standard_output(wirecli: Wirecli) -> None:
    assert wirecli("parse", "story.txt", "-o", "out.csv") == (FOUND, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_an_output_that_cannot_be_written_has_its_own_status(wirecli: Wirecli) -> None:
    said = "wirecli: /dev/full: no space left on device; write somewhere else\n"
    assert wirecli("parse", "story.txt", "-o", "/dev/full") == (UNWRITTEN, "", said)


@pytest.mark.parametrize("line", ["-t jsonl", "-t csv", "-t json", "-t table", "-t tsv"])
def test_the_output_is_the_same_for_every_number_of_jobs(wirecli: Wirecli, line: str) -> None:
    arguments = ["parse", *line.split(), "story.txt", "none.txt", "feed.jsonl"]
    assert wirecli(*arguments) == wirecli(*arguments, "--jobs", "2")


def test_the_day_of_a_record_is_its_own(wirecli: Wirecli) -> None:
    record = json.dumps({"text": STORY, "date": "2021-11-23"})
    ran = wirecli("parse", *["-t", "csv", "-f", "date.value,date.basis"], given=record)
    assert ran.out == "date.value,date.basis\n2021-11-23,header; dateline\n"


def test_the_users_day_overrules_that_of_a_record_and_the_record_says_so(wirecli: Wirecli) -> None:
    record = json.dumps({"text": STORY, "date": "2021-11-23"})
    options = ["-t", "csv", "-f", "date.value,defects", "-d", "2022-11-23"]
    ran = wirecli("parse", *options, given=record)
    assert ran.out == "date.value,defects\n2022-11-23,dates-disagree\n"


def test_a_record_whose_day_cannot_be_read_says_so(wirecli: Wirecli) -> None:
    record = json.dumps({"text": STORY, "date": "Thursday"})
    ran = wirecli("parse", *["-t", "csv", "-f", "defects"], given=record)
    assert "date-unreadable" in ran.out


def test_the_schema_is_json(wirecli: Wirecli) -> None:
    assert json.loads(wirecli("schema").out)["type"] == "object"


def test_the_version_is_printed(wirecli: Wirecli) -> None:
    assert wirecli("--version") == (FOUND, f"wirecli {__version__}\n", "")


@pytest.mark.parametrize("option", ["-h", "--help"])
@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=["root", *COMMANDS])
def test_help_begins_with_a_sentence_and_two_examples(
    wirecli: Wirecli, command: list[str], option: str
) -> None:
    _, sentence, examples, *_ = wirecli(*command, option).out.split("\n\n")
    assert sentence.strip().endswith(".")
    assert [" ".join(["wirecli", *command]) in line for line in examples.splitlines()] == [True] * 2


def test_no_command_is_answered_with_the_help(wirecli: Wirecli) -> None:
    assert wirecli() == (FAULTY, "", wirecli("--help").out)


def test_each_command_has_its_own_line_in_the_help(wirecli: Wirecli) -> None:
    first = {line.split()[0] for line in wirecli("--help").out.splitlines() if line.strip()}
    assert set(COMMANDS) <= first


@pytest.mark.parametrize(
    ("todo", "value"),
    [
        pytest.param("did you mean jsonl?", "JSNOL", id="near"),
        pytest.param("use csv, jsonl", "parquet", id="far"),
        pytest.param("use csv, jsonl", "", id="empty"),
    ],
)
def test_an_unknown_value_is_answered_with_the_nearest_or_with_all(todo: str, value: str) -> None:
    assert str(unknown(value, ["csv", "jsonl"], "to")).endswith(f"; {todo}")


def test_a_users_style_names_the_agency(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    styles = tmp_path / "own.toml"
    styles.write_text(
        '[[style]]\nkey = "ag"\nname = "Agency Three"\ncountry = "NO"\nlanguages = ["en"]\n'
        'credits = ["ZYX"]\nsamples = ["{place:OAKVALE} ({credit:ZYX}) {join:-} It met."]\n',
        encoding="utf-8",
    )
    story = tmp_path / "story.txt"
    story.write_text("OAKVALE (ZYX) - The river council met.\n", encoding="utf-8")
    run(["parse", "--styles", str(styles), "-t", "csv", "-f", "agency.key", str(story)])
    assert capsys.readouterr().out == "agency.key\nag\n"


def test_a_style_file_that_is_no_toml_is_a_users_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    styles = tmp_path / "own.toml"
    styles.write_text("[[style", encoding="utf-8")
    assert run(["parse", "--styles", str(styles), str(styles)]) == 2
    assert "own.toml is not valid TOML" in capsys.readouterr().err


def test_a_list_of_names_may_have_any_sign_but_nul(wirecli: Wirecli) -> None:
    Path("a\nb.txt").write_text(STORY)
    Path("list").write_bytes(b"story.txt\0a\nb.txt\0")
    ran = wirecli("parse", "--files0-from", "list", "-t", "jsonl", "-f", "source.name")
    names = [json.loads(line)["source.name"] for line in ran.out.splitlines()]
    assert names == ["story.txt", "a\nb.txt"]


def test_a_list_may_come_from_standard_input(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "--files0-from", "-", "-t", "csv", "-f", "words", given="story.txt\0")
    assert len(ran.out.splitlines()) == 2


def test_a_list_without_a_nul_is_no_list(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "--files0-from", "-", given="story.txt\n" * 20_000)
    assert (ran.status, ran.out) == (FAULTY, "")
    assert "find -print0" in ran.err


@pytest.mark.parametrize(
    ("expected", "share"), [(["17", "17"], "1/2"), (["17"], "2/2"), (["17"] * 3, "1/1")]
)
def test_a_share_is_every_nth_input(wirecli: Wirecli, expected: list[str], share: str) -> None:
    ran = wirecli("parse", "--shard", share, "-t", "csv", "-f", "source.id", "feed.jsonl")
    assert ran.out.splitlines()[1:] == expected


def test_quiet_says_nothing_of_an_input_and_ends_as_it_would(wirecli: Wirecli) -> None:
    assert wirecli("parse", "-q", "none.txt") == Ran(FAULTY, "", "")


def test_csv_for_a_spreadsheet_has_a_mark_its_line_ends_and_no_formula(wirecli: Wirecli) -> None:
    text = "=SUM(A1) is the headline\n\nOAKVALE (AP) - The council met.\n"
    line = "parse -t csv -f headline,words --bom --crlf --excel-safe -"
    ran = wirecli(*line.split(), given=text)
    assert ran.out == "\ufeffheadline,words\r\n'=SUM(A1) is the headline,3\r\n"


def test_a_cell_is_left_as_it_is_unless_it_is_asked(wirecli: Wirecli) -> None:
    ran = wirecli("parse", "-t", "tsv", "-f", "headline", "-", given="@oakvale reopens\n")
    assert ran.out == "headline\n@oakvale reopens\n"


def test_the_ending_of_the_output_may_be_html(wirecli: Wirecli) -> None:
    wirecli("explain", "story.txt", "-o", "page.html")
    assert Path("page.html").read_text().startswith("<!doctype html>")


@pytest.mark.parametrize("option", ["--api-key", "--tz", "--xy", "--zoom", "--ratio", "-x"])
def test_an_option_that_is_like_no_other_is_answered_without_a_guess(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["parse", option, "story.txt"]) == FAULTY
    assert capsys.readouterr().err == (
        f"wirecli: no such option: {option}; see wirecli parse --help\n"
    )


def test_what_is_to_be_done_instead_of_an_option_can_be_done() -> None:
    """Each option that a synonym's advice names is one of some command."""
    known = {option for options in offers().values() for option in options}
    for synonym in synonyms.OPTIONS:
        todo = advice.for_option(synonym, "parse", offers())
        assert todo is not None, synonym
        assert known.issuperset(re.findall(r"(?<=[ ])--[a-z0-9-]+", todo)), synonym


def test_a_flag_or_an_option_of_many_values_may_be_repeated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Old mill reopens\n\nOAKVALE (AP) - The mill opened.\n")
    line = ["parse", "-q", "-q", "--glob", "*.md", "--glob", "*.txt", "-f", "words", str(tmp_path)]
    assert run(line) == FOUND
    assert capsys.readouterr().err == ""
