"""One story in every form in which it may be saved: the same record from each."""

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from NewsMLG2 import NewsMLG2Document
from support.forms import (
    BRIDGE,
    RENDERS,
    SEVERAL,
    SNOW,
    STORIES,
    Render,
    Told,
    html,
    iptc7901,
    led,
    newsmlg2,
    ninjs_1,
    nitf,
    release,
    text,
    zczc,
)

from wirecli.pipeline import Settings, outcomes
from wirecli.readers import ReadOptions, Source, Trouble, read
from wirecli.writers import OutputFormat


def items(path: Path, octets: bytes) -> list[Source | Trouble]:
    path.write_bytes(octets)
    return list(read([path], options=ReadOptions()))


def record(tmp_path: Path, octets: bytes) -> dict[str, Any]:
    [item] = items(tmp_path / "saved", octets)
    [outcome] = outcomes([item], Settings("parse", OutputFormat("jsonl")))
    found: dict[str, Any] = json.loads(outcome.rows[0])
    return found


CASES = [
    pytest.param(told, kind, render, id=f"{name}-{form}")
    for name, told in STORIES.items()
    for form, (kind, render) in RENDERS.items()
]


@pytest.mark.parametrize(("told", "kind", "render"), CASES)
def test_the_format_is_told_by_its_first_bytes(
    tmp_path: Path, told: Told, kind: str, render: Render
) -> None:
    assert record(tmp_path, render(told))["source"]["format"] == kind


@pytest.mark.parametrize(("told", "kind", "render"), CASES)
def test_the_record_is_the_same_from_every_format(
    tmp_path: Path, told: Told, kind: str, render: Render
) -> None:
    found = record(tmp_path, render(told))
    assert {
        "headline": found["headline"],
        "names": found["byline"]["names"],
        "dateline": found["dateline"]["text"],
        "place": found["dateline"]["places"][0]["name"],
        "agency": found["agency"]["key"],
        "paragraphs": [paragraph["text"] for paragraph in found["paragraphs"]],
    } == {
        "headline": told.headline,
        "names": told.byline.removeprefix("By ").split(" and "),
        "dateline": told.dateline,
        "place": told.place,
        "agency": told.agency,
        "paragraphs": list(told.paragraphs),
    }


@pytest.mark.parametrize(("told", "kind", "render"), CASES)
def test_the_day_is_that_of_the_format(
    tmp_path: Path, told: Told, kind: str, render: Render
) -> None:
    day = record(tmp_path, render(told))["date"]["value"]
    assert day == (f"XXXX{told.day[4:]}" if render in (release, text, zczc) else told.day)


@pytest.mark.parametrize(("told", "kind", "render"), CASES)
def test_every_offset_is_into_the_text_that_was_taken_out(
    tmp_path: Path, told: Told, kind: str, render: Render
) -> None:
    [item] = items(tmp_path / "saved", render(told))
    assert isinstance(item, Source)
    found = record(tmp_path, render(told))
    spans = [*found["paragraphs"], found["dateline"]]
    assert [item.text[one["start"] : one["end"]] for one in spans] == [one["text"] for one in spans]


def test_a_field_that_the_format_states_says_so(tmp_path: Path) -> None:
    [item] = items(tmp_path / "saved", nitf(BRIDGE))
    [outcome] = outcomes([item], Settings("explain", OutputFormat("jsonl", ("field", "rule"))))
    rules = {row["field"]: row["rule"] for row in map(json.loads, outcome.rows)}
    assert [rules[field] for field in ("headline", "subheadline", "byline", "dateline")] == [
        "nitf.hl1",
        "nitf.hl2",
        "nitf.byline",
        "nitf.dateline",
    ]


def test_a_day_far_from_the_datelines_is_a_defect(tmp_path: Path) -> None:
    found = record(tmp_path, nitf(BRIDGE._replace(day="2021-02-03")))
    assert found["date"] == {"value": "2021-02-03", "basis": ["header"]}
    assert "date-contradicts-dateline" in found["defects"]


def test_a_dateline_that_the_copy_has_as_well_is_not_copy(tmp_path: Path) -> None:
    told = BRIDGE._replace(paragraphs=led(BRIDGE))
    found = record(tmp_path, nitf(told))
    assert found["paragraphs"][0]["text"] == BRIDGE.paragraphs[0]
    assert not [defect for defect in found["defects"] if "contradicts" in defect]


def test_a_place_that_the_copy_names_otherwise_is_a_defect(tmp_path: Path) -> None:
    copy = (f"DUNMORE, Nov 23 (Reuters) - {BRIDGE.paragraphs[0]}",)
    found = record(tmp_path, nitf(BRIDGE._replace(paragraphs=copy)))
    assert found["dateline"]["text"] == BRIDGE.dateline
    assert "dateline-contradicts-header" in found["defects"]


def test_an_agency_that_the_dateline_names_otherwise_is_a_defect(tmp_path: Path) -> None:
    page = nitf(BRIDGE).replace(b"<byline>", b"<distributor>AFP</distributor><byline>")
    found = record(tmp_path, page)
    assert (found["agency"]["key"], found["agency"]["evidence"]) == ("afp", "header")
    assert "agency-contradicts-header" in found["defects"]


def test_a_dateline_of_the_day_before_is_the_storys_day(tmp_path: Path) -> None:
    found = record(tmp_path, nitf(BRIDGE._replace(day="2023-11-24")))
    assert found["date"] == {"value": "2023-11-23", "basis": ["header", "dateline"]}


@pytest.mark.parametrize("render", SEVERAL.values(), ids=SEVERAL)
def test_each_story_of_a_file_is_a_source(tmp_path: Path, render: Render) -> None:
    found = items(tmp_path / "saved", render(SNOW))
    texts = {item.text for item in found if isinstance(item, Source)}
    assert (len(found), len(texts)) == (3, 1)


@pytest.mark.parametrize("form", ["newsmlg2", "rss"])
def test_broken_xml_is_a_trouble_after_the_stories_before_it(tmp_path: Path, form: str) -> None:
    whole = SEVERAL[form](SNOW)
    found = items(tmp_path / "saved", whole[: int(len(whole) * 0.8)])
    assert [type(item) for item in found] == [Source, Source, Trouble]


def test_the_place_of_a_fault_in_xml_is_told(tmp_path: Path) -> None:
    [trouble] = items(tmp_path / "saved", b"<nitf>\n<body></nitf>")
    assert isinstance(trouble, Trouble)
    assert "line 2" in trouble.what


def test_one_bad_value_of_json_does_not_lose_the_others(tmp_path: Path) -> None:
    lines = ninjs_1(SNOW) + b'\n{"uri": \n' + ninjs_1(SNOW) + b"\n3\n"
    found = items(tmp_path / "saved", lines)
    assert [type(item) for item in found] == [Source, Trouble, Source, Trouble]
    assert [item.name for item in found if isinstance(item, Trouble)] == [
        f"{tmp_path / 'saved'}:2",
        f"{tmp_path / 'saved'}:4",
    ]


def test_a_message_without_its_end_is_read_and_has_a_defect(tmp_path: Path) -> None:
    cut = iptc7901(SNOW).partition(b"\x03")[0]
    found = record(tmp_path, cut)
    assert found["headline"] == SNOW.headline
    assert "transmission-cut-off" in found["defects"]


def test_a_wrong_charset_in_a_mail_is_not_believed(tmp_path: Path) -> None:
    head = b"Subject: Oakvale\nFrom: a@oak\nContent-Type: text/plain; charset=klingon\n"
    mail = head + b"\nCaf\xc3\xa9.\n"
    [item] = items(tmp_path / "saved", mail)
    assert isinstance(item, Source)
    assert "Café." in item.text


def test_a_mail_without_text_says_so(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Pictures", "a@oak"
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    [item] = items(tmp_path / "saved", bytes(mail))
    assert isinstance(item, Source)
    assert item.defects == ("no-text-part",)


def test_parts_of_parts_do_not_overflow_the_stack(tmp_path: Path) -> None:
    opening = "".join(
        f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n'
        for depth in range(500)
    )
    found = items(tmp_path / "saved", f"Subject: a\nFrom: b@oak\n{opening}\nwords\n".encode())
    assert len(found) == 1


def test_a_text_that_speaks_of_a_subject_is_no_mail(tmp_path: Path) -> None:
    found = record(tmp_path, b"Mayor: bridge opens\n\nOAKVALE (AP) - It did.\n")
    assert found["source"]["format"] == "text"


def test_a_note_in_a_short_line_each_is_read_whole(tmp_path: Path) -> None:
    """A note is all copy: no element of it has to be found, and no line is too short."""
    note = b"<en-note><div>The bridge is open.</div><div>It was closed.</div></en-note>"
    octets = b"<en-export><note><title>Bridge</title><content><![CDATA[" + note
    found = record(tmp_path, octets + b"]]></content></note></en-export>")
    assert [one["text"] for one in found["paragraphs"]] == ["The bridge is open.", "It was closed."]


@pytest.mark.parametrize(
    ("octets", "what"),
    [
        pytest.param(
            b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/css\n\np {}",
            "MHTML without a page",
            id="mhtml",
        ),
        pytest.param(
            b"bplist00 WebMainResource", "a web archive that cannot be read", id="archive"
        ),
        pytest.param(
            b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1><DL><DT><A HREF='/'>Oak</A></DL>",
            "looks like a list of bookmarks",
            id="bookmarks",
        ),
        pytest.param(
            b"<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul><li><a href='/'>Oak</a></ul>",
            "looks like a list of bookmarks",
            id="to-be-read-later",
        ),
    ],
)
def test_what_was_saved_without_a_page_says_so(tmp_path: Path, octets: bytes, what: str) -> None:
    [trouble] = items(tmp_path / "saved", octets)
    assert isinstance(trouble, Trouble)
    assert what in trouble.what


def test_a_note_about_markdown_is_not_a_clipped_page(tmp_path: Path) -> None:
    """A rule of hyphens opens many texts; only what clippers write under it is a sign."""
    found = record(tmp_path, b"---\nOakvale bridge opens\n---\n\nOAKVALE (AP) - It did.\n")
    assert found["source"]["format"] == "text"


def test_a_page_without_words_is_a_trouble(tmp_path: Path) -> None:
    [trouble] = items(
        tmp_path / "saved", b"<!doctype html><html><body><nav>Home</nav></body></html>"
    )
    assert isinstance(trouble, Trouble)
    assert "without an article" in trouble.what


def test_json_ld_that_is_broken_does_not_lose_the_page(tmp_path: Path) -> None:
    broken = html(BRIDGE).replace(b'{"@context"', b'{{"@context"')
    assert record(tmp_path, broken)["headline"] == BRIDGE.headline


def test_an_agency_as_author_is_not_a_name(tmp_path: Path) -> None:
    page = html(BRIDGE._replace(byline="By Reuters", dateline="OAKVALE -"))
    found = record(tmp_path, page)
    assert (found["byline"]["names"], found["agency"]["key"]) == ([], "reuters")


@pytest.mark.parametrize("told", STORIES.values(), ids=STORIES)
def test_what_we_read_of_newsml_g2_is_what_the_iptcs_own_package_reads(
    tmp_path: Path, told: Told
) -> None:
    meta = NewsMLG2Document(newsmlg2(told)).item.contentmeta
    found = record(tmp_path, newsmlg2(told))
    assert [str(one) for one in meta.headline] == [found["headline"], found["subheadline"]]
    assert (str(meta.by), str(meta.dateline)) == (
        found["byline"]["text"],
        found["dateline"]["text"],
    )
