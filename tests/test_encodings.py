"""Encodings as a user meets them: bytes in a file, the record on standard output."""

import json
from pathlib import Path
from typing import Any

import pytest
from support.processes import ran
from support.tongues import COPY, encoded

from wirecli.options import FOUND

NITF = (
    "<nitf><body><body.head><hedline><hl1>{head}</hl1></hedline></body.head>"
    "<body.content><p>{copy}</p></body.content></body></nitf>"
)
PAGE = "<title>{head}</title></head><body><h1>{head}</h1><p>{copy}</p><p>{copy}</p></body></html>"
MAIL = "From: desk@example.org\nSubject: -\nMIME-Version: 1.0\n"
HEAD = "Brücke in Eichtal geöffnet"
BODY = "EICHTAL (nns) - Die Brücke ist offen, sagte der Bürgermeister über die Größe der Kosten."
GUESSED, MISLABELLED = "encoding-guessed", "encoding-mislabelled"


def records(path: Path, octets: bytes, *arguments: str) -> list[Any]:
    path.write_bytes(octets)
    status, out, _ = ran(path.parent, "parse -t jsonl", *arguments, path.name)
    assert status == FOUND
    return [json.loads(line) for line in out.splitlines()]


def labelled(kind: str, label: str) -> str:
    """Return a story in a format that declares its encoding."""
    if kind == "nitf":
        return f'<?xml version="1.0" encoding="{label}"?>\n' + NITF.format(head=HEAD, copy=BODY)
    if kind == "html":
        return f'<html><head><meta charset="{label}">' + PAGE.format(head=HEAD, copy=BODY)
    return f"{MAIL}Content-Type: text/plain; charset={label}\n\n{HEAD}\n\n{BODY}\n"


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("zh-Hans", "gb18030"),
        ("zh-Hant", "big5"),
        ("ja", "shift_jis"),
        ("ko", "euc_kr"),
        ("ar", "windows-1256"),
        ("el", "windows-1253"),
        ("cs", "windows-1250"),
        ("ru", "windows-1251"),
        ("zh-Hans", "utf_16_be"),
        ("ja", "utf_16_le"),
        ("de", "utf_32_be"),
        ("zh-Hans", "hz"),
    ],
)
def test_a_story_without_a_mark_of_its_encoding_is_read(
    tmp_path: Path, language: str, encoding: str
) -> None:
    (copy,) = (copy for copy in COPY if copy.language == language)
    (record,) = records(tmp_path / "a.txt", encoded(copy.long, encoding))
    assert record["headline"] == copy.headline
    assert GUESSED not in record["defects"]


def test_a_word_that_may_be_of_several_languages_is_said_to_be_a_guess(tmp_path: Path) -> None:
    (record,) = records(tmp_path / "a.txt", "Dęby i Męków".encode("windows-1250"))
    assert GUESSED in record["defects"]


@pytest.mark.parametrize("kind", ["nitf", "html", "eml"])
def test_valid_utf_8_under_another_label_is_utf_8(tmp_path: Path, kind: str) -> None:
    (record,) = records(tmp_path / "a", labelled(kind, "iso-8859-1").encode())
    assert record["paragraphs"][-1]["text"].endswith("der Bürgermeister über die Größe der Kosten.")
    assert (record["source"]["encoding"], record["source"]["format"]) == ("utf-8", kind)
    assert MISLABELLED in record["defects"]


@pytest.mark.parametrize("kind", ["nitf", "html", "eml"])
def test_another_encoding_under_the_label_of_utf_8_is_found(tmp_path: Path, kind: str) -> None:
    (record,) = records(tmp_path / "a", labelled(kind, "utf-8").encode("iso-8859-1"))
    assert record["paragraphs"][-1]["text"].endswith("der Bürgermeister über die Größe der Kosten.")
    assert MISLABELLED in record["defects"]


@pytest.mark.parametrize("kind", ["nitf", "html", "eml"])
def test_a_named_encoding_is_believed_before_a_label(tmp_path: Path, kind: str) -> None:
    octets = labelled(kind, "utf-8").encode("ibm850")
    (record,) = records(tmp_path / "a", octets, "-e", "ibm850")
    assert record["paragraphs"][-1]["text"].endswith("der Bürgermeister über die Größe der Kosten.")
    assert record["source"]["encoding"] == "ibm850"


def test_xml_in_an_encoding_that_expat_does_not_know_is_read(tmp_path: Path) -> None:
    xml = '<?xml version="1.0" encoding="gb2312"?>\n' + NITF.format(
        head="橡谷旧桥重新开放", copy="新新社橡谷11月23日电 市政府表示旧桥重新开放。"
    )
    (record,) = records(tmp_path / "a.xml", xml.encode("gb2312"))
    assert record["headline"] == "橡谷旧桥重新开放"


def test_the_lines_of_a_file_are_read_in_one_encoding(tmp_path: Path) -> None:
    (copy,) = (copy for copy in COPY if copy.language == "pl")
    texts = ["Dęby", *copy.paragraphs, copy.headline, "Świerk"]
    lines = [json.dumps({"text": text}, ensure_ascii=False) for text in texts]
    found = records(tmp_path / "a.jsonl", "\n".join(lines).encode("windows-1250"))
    assert {record["source"]["encoding"] for record in found} == {"windows-1250"}
