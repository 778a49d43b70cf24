"""What `wirecli agencies` prints: the styles, one style, and the proof of a file of styles."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from wirecli import agencies_command
from wirecli.cli import run
from wirecli.data.agencies import AGENCIES as ROWS
from wirecli.data.style_types import Style
from wirecli.errors import UserError
from wirecli.options import FOUND
from wirecli.tables import __main__ as tables
from wirecli.writers import AGENCIES, AGENCY, CHECK, View

OWN = Style(
    "norland",
    "Norland News",
    "NO",
    ("en",),
    credits=("NNS",),
    samples=(
        "{place:OAKVALE}, {date=XXXX-05-02:May 2} ({credit:NNS}) {join:--} The bridge is open.",
    ),
    near_misses=("OAKVALE, May 2 (NNSX) -- The bridge is open.",),
)
WRONG = OWN._replace(
    samples=("OAKVALE, {date=XXXX-05-02:May 2} ({credit:NNS}) {join:--} The bridge is open.",),
    near_misses=("OAKVALE, May 2 (NNS) -- The bridge is open.",),
)
TOML = """\
[[style]]
key = "norland"
name = "Norland News"
country = "NO"
languages = ["en"]
credits = ["NNS"]
samples = ["OAKVALE, {date=XXXX-05-02:May 2} ({credit:NNS}) {join:--} The bridge is open."]
"""


def proofs(style: Style) -> list[agencies_command.SampleProof]:
    return list(agencies_command.proofs((style,)))


def test_every_style_is_a_record_sorted_by_key() -> None:
    keys = [record["key"] for record in agencies_command.every()]
    assert keys == sorted(style.key for style in ROWS)


def test_the_shape_of_a_style_is_the_form_of_its_first_sample() -> None:
    [norland] = [record for record in agencies_command.every((OWN,)) if record["key"] == "norland"]
    assert norland["shape"] == "PLACE, Mon D (NNS) --"


def test_a_style_of_ones_own_takes_the_place_of_the_row_with_its_key() -> None:
    names = [
        r["name"] for r in agencies_command.every((OWN._replace(key="ap"),)) if r["key"] == "ap"
    ]
    assert names == ["Norland News"]


def test_one_style_is_its_credits_samples_and_near_misses() -> None:
    assert [
        (record["kind"], record["text"]) for record in agencies_command.one("norland", (OWN,))
    ] == [
        ("credit", "NNS"),
        ("sample", "OAKVALE, May 2 (NNS) -- The bridge is open."),
        ("near-miss", "OAKVALE, May 2 (NNSX) -- The bridge is open."),
    ]


def test_a_key_that_no_style_has_names_the_nearest() -> None:
    with pytest.raises(UserError, match="did you mean norland"):
        list(agencies_command.one("norlnd", (OWN,)))


def test_a_right_style_is_proved_sample_for_sample() -> None:
    assert [(proof.kind, proof.fault) for proof in proofs(OWN)] == [
        ("sample", None),
        ("near-miss", None),
    ]


def test_the_fault_of_a_sample_says_where_it_begins() -> None:
    fault = proofs(WRONG)[0].fault
    assert fault is not None
    assert (fault.what, fault.reach) == ("found dateline.places.name 'OAKVALE'", 0)


def test_a_near_miss_that_the_style_claims_does_not_hold() -> None:
    fault = proofs(WRONG)[1].fault
    assert fault is not None
    assert fault.copy[fault.reach :].startswith("NNS)")


def test_a_sample_that_is_not_in_the_notation_points_at_the_brace() -> None:
    fault = proofs(OWN._replace(samples=("{place:OAKVALE (NNS) -- The bridge is open.",)))[0].fault
    assert fault is not None
    assert (fault.what, fault.reach) == ("a brace is not closed", len(fault.copy))


def test_the_report_of_a_fault_has_a_caret_under_the_place() -> None:
    record = {
        "key": "norland",
        "kind": "sample",
        "holds": False,
        "sample": "x",
        "fault": "found it",
        "text": "Head\n\nOAKVALE (NNS) -- Copy.",
        "reach": 15,
    }
    assert agencies_command.report(record) == (
        "norland: sample does not hold: found it\n  OAKVALE (NNS) -- Copy.\n           ^\n"
    )


def test_a_style_of_one_sample_holds_with_a_note_of_what_a_row_needs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "norland.toml"
    path.write_text(TOML.replace("OAKVALE,", "{place:OAKVALE},"))
    assert run(["agencies", "--check", str(path)]) == FOUND
    assert capsys.readouterr().err == (
        "wirecli: norland: one sample; a row of data/agencies.py needs 2\n"
    )


def test_a_style_of_two_samples_has_what_a_row_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agencies_command, "PROJECT", Path("installed/pyproject.toml"))
    assert list(agencies_command.notes((OWN._replace(samples=OWN.samples * 2),))) == []


@pytest.mark.parametrize(
    ("expected", "project"),
    [
        pytest.param(
            ["stale: agencies.tsv; run: python -m wirecli.tables"], __file__, id="source tree"
        ),
        pytest.param([], "installed/pyproject.toml", id="installed"),
    ],
)
def test_a_source_tree_names_the_tables_that_are_not_what_their_rows_say(
    expected: list[str], project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed package has no rows of its user's to compare them with."""
    monkeypatch.setattr(agencies_command, "PROJECT", Path(project))
    monkeypatch.setitem(tables.DERIVED, "agencies.tsv", lambda: ["a row that is not written yet"])
    assert list(agencies_command.notes(())) == expected


@pytest.mark.parametrize(
    ("view", "records"),
    [
        pytest.param(AGENCIES, list(agencies_command.every()), id="all"),
        pytest.param(AGENCY, list(agencies_command.one("tass")), id="one"),
        pytest.param(
            CHECK, [agencies_command.proof_record(proof) for proof in proofs(WRONG)], id="check"
        ),
    ],
)
def test_the_records_are_valid_under_their_schema(view: View, records: list[object]) -> None:
    validator = Draft202012Validator(view.schema())
    assert [fault for record in records for fault in validator.iter_errors(record)] == []


def test_check_ends_with_one_if_a_sample_does_not_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "own.toml"
    path.write_text(TOML, "utf-8")
    assert run(["agencies", "--check", str(path)]) == 1
    assert "  OAKVALE, May 2 (NNS) -- The bridge is open.\n  ^\n" in capsys.readouterr().out


def test_check_prints_records_in_a_data_format(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "own.toml"
    path.write_text(TOML.replace("OAKVALE", "{place:OAKVALE}"), "utf-8")
    assert run(["agencies", "--check", str(path), "-t", "jsonl", "-f", "key,holds"]) == 0
    assert json.loads(capsys.readouterr().out) == {"key": "norland", "holds": True}


def test_a_missing_style_file_is_a_fault_of_the_command_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["agencies", "--check", "missing.toml"]) == 2
    assert "missing.toml cannot be read" in capsys.readouterr().err
