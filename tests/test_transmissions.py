"""The wire's own formats as agencies send them: each case says whose habit it is."""

import json
from pathlib import Path
from typing import Any

import pytest

DAY = "OAKVALE, May 2 (NNS) - The bridge opened on Tuesday, the mayor said."


def parsed(wirecli: Any, path: Path, text: str) -> dict[str, Any]:
    path.write_text(text, "utf-8", newline="")
    record: dict[str, Any] = json.loads(wirecli("parse", str(path), "-t", "jsonl").out)
    return record


HEADERS = {
    "on-the-headers-line": "\x01nns062 4 i 211 Norland-bridges\r\n\x02",
    "on-its-own-line": "\x01nns062 4 i 211 ccccb   nns 061\r\n\r\nNorland-bridges/\r\n\x02",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_the_keyword_of_iptc_7901_is_the_slugline(
    wirecli: Any, tmp_path: Path, header: str
) -> None:
    """dpa and those who send through it put it on its own line, behind a route and a number."""
    record = parsed(wirecli, tmp_path / "a.7901", f"{header}Bridge opens\r\n\r\n{DAY}\r\n\x03")
    assert record["slugline"] == "Norland-bridges"


def test_a_head_of_iptc_7901_ends_at_its_sign(wirecli: Any, tmp_path: Path) -> None:
    """dpa: versions, the headline, the byline, then " =" at the end of the line."""
    head = (
        "REFILE\r\n1ST LEAD\r\nOakvale bridge opens after two years\r\nBy Tomas Brandt, nns =\r\n"
    )
    record = parsed(
        wirecli, tmp_path / "a.7901", f"{HEADERS['on-its-own-line']}{head}\r\n   {DAY}\r\n\x03"
    )
    assert record["headline"] == "Oakvale bridge opens after two years"
    assert record["byline"]["names"] == ["Tomas Brandt"]
    assert record["label"] == "REFILE 1ST LEAD"
    assert record["subheadline"] is None


def test_iptc_7901_is_read_without_its_controls(wirecli: Any, tmp_path: Path) -> None:
    """Belga's archive keeps what it receives without SOH, STX and ETX."""
    text = f"nns00075 3 i 510    nns 1003\n\n/politics/Norland/bridges/\nBridge opens =\n\n{DAY}\n"
    record = parsed(wirecli, tmp_path / "a.txt", text)
    assert record["source"]["format"] == "iptc7901"
    assert (record["slugline"], record["headline"]) == ("politics/Norland/bridges", "Bridge opens")


def test_a_list_of_pictures_is_no_deck_in_anpa_1312(wirecli: Any, tmp_path: Path) -> None:
    """AP: slug, headline, pictures, note and byline, each between a caret and a less-than."""
    text = (
        "\x16\x16\x01a0234\x1f-----\r\nr n\x13\x11bc-oakvale-bridge  05-23 0180\r\n\x02"
        "^BC-US--Oakvale Bridge, 1st Ld,180<\r\n^Bridge opens after two years<\r\n"
        "^AP Photo XNP101, XNP102<\r\n^(Eds: Minor edits. With AP Photos.)<\r\n"
        "^By CLARA WINTERS=\r\n^Associated Press=\r\n"
        "\t   OAKVALE (AP) _ The bridge opened on Tuesday, the mayor said.\r\n\x03"
    )
    record = parsed(wirecli, tmp_path / "a.anpa", text)
    assert record["headline"] == "Bridge opens after two years"
    assert record["subheadline"] is None
    assert record["byline"]["names"] == ["CLARA WINTERS"]
    assert record["ednote"] == "(Eds: Minor edits. With AP Photos.)"
