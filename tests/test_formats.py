"""One story in every form in which it may be saved: the same record from each."""

import json
import sys
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import pytest
from NewsMLG2 import NewsMLG2Document

from wirecli.pipeline import Settings, outcomes
from wirecli.readers import ReadOptions, Source, Trouble, read
from wirecli.writers import OutputFormat


class Told(NamedTuple):
    """A story as it was written, before it is rendered."""

    headline: str
    deck: str
    byline: str
    dateline: str
    paragraphs: tuple[str, ...]
    day: str
    agency: str
    place: str


BRIDGE = Told(
    "Oakvale reopens its old bridge — Marsh",
    "Lorries must wait until spring, says the mayor's office",
    "By Ann Lee",
    "OAKVALE, Nov 23 (Reuters) -",
    (
        "The river council of Oakvale & Dunmore reopened the old bridge on Thursday.",
        '"It will stay open all winter," Mayor Ellen Marsh told reporters at the opening.',
        "Two rowing clubs agreed to share the boathouse below it.",
    ),
    "2023-11-23",
    "reuters",
    "OAKVALE",
)
SNOW = Told(
    "Snow closes road over Dun Pass",
    "Ploughs are expected by the weekend, not before",
    "By Tom Oak and Lil Sand",
    "DUNMORE, Norland, Dec. 2 (AP) —",
    (
        "Snow closed the road over Dun Pass for the third time this winter, the council said.",
        "Drivers were asked to take the ferry from Oakvale, which runs < 4 times a day.",
    ),
    "2018-12-02",
    "ap",
    "DUNMORE",
)
STORIES = {"bridge": BRIDGE, "snow": SNOW}
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def tagged(tag: str, words: list[str] | tuple[str, ...]) -> str:
    return "\n".join(f"<{tag}>{escape(one)}</{tag}>" for one in words)


def led(told: Told) -> tuple[str, ...]:
    """Return the paragraphs, the dateline before the first."""
    return (f"{told.dateline} {told.paragraphs[0]}", *told.paragraphs[1:])


def month(told: Told) -> str:
    return {"11": "Nov", "12": "Dec"}[told.day[5:7]]


def text(told: Told) -> bytes:
    return "\n\n".join((told.headline, told.deck, told.byline, *led(told), "")).encode()


def jsonl(told: Told) -> bytes:
    return json.dumps({"text": text(told).decode(), "date": told.day}).encode() + b"\n"


def nitf(told: Told) -> bytes:
    stamp = told.day.replace("-", "")
    return f"""{XML}<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>{escape(told.headline)}</title>
<docdata><date.issue norm="{stamp}T101500Z"/></docdata></head>
<body><body.head><hedline><hl1>{escape(told.headline)}</hl1><hl2>{escape(told.deck)}</hl2></hedline>
<byline>{escape(told.byline)}</byline><dateline>{escape(told.dateline)}</dateline></body.head>
<body.content><block>{tagged("p", told.paragraphs)}</block></body.content></body></nitf>""".encode()


def newsml(told: Told) -> bytes:
    return f"""{XML}<NewsML><NewsItem><Identification><NewsIdentifier>
<NewsItemId>oak-1</NewsItemId></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>{told.day.replace("-", "")}T101500+0000</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>{escape(told.headline)}</HeadLine>
<SubHeadLine>{escape(told.deck)}</SubHeadLine><ByLine>{escape(told.byline)}</ByLine>
<DateLine>{escape(told.dateline)}</DateLine></NewsLines>
<ContentItem><DataContent>{tagged("p", told.paragraphs)}</DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>""".encode()


def newsmlg2(told: Told) -> bytes:
    return f"""{XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:oak-1"
 standard="NewsML-G2" standardversion="2.28" conformance="power" version="1">
<catalogRef href="https://news.norland.example/codes.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="{told.agency}"/>
<versionCreated>{told.day}T10:15:00Z</versionCreated></itemMeta>
<contentMeta><headline>{escape(told.headline)}</headline>
<headline role="hld:subHeadline">{escape(told.deck)}</headline><by>{escape(told.byline)}</by>
<dateline>{escape(told.dateline)}</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body>{tagged("p", told.paragraphs)}</body></html>
</inlineXML></contentSet></newsItem>""".encode()


def ninjs(told: Told) -> bytes:
    item = {
        "uri": "urn:oak:1",
        "versionCreated": f"{told.day}T10:15:00Z",
        "headlines": [
            {"role": "main", "value": told.headline},
            {"role": "subheadline", "value": told.deck},
        ],
        "by": told.byline,
        "descriptions": [{"role": "dateline", "value": told.dateline}],
        "bodies": [{"contentType": "text/plain", "value": "\n\n".join(told.paragraphs)}],
    }
    return json.dumps(item, indent=1).encode()


def ninjs_1(told: Told) -> bytes:
    item = {
        "uri": "urn:oak:1",
        "versioncreated": f"{told.day}T10:15:00Z",
        "headline": told.headline,
        "byline": told.byline,
        "body_html": tagged("p", led(told)),
    }
    return json.dumps(item).encode()


def rss(told: Told) -> bytes:
    return f"""{XML}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Oakvale news</title>
<item><title>{escape(told.headline)}</title><guid>oak-1</guid><dc:creator>{escape(told.byline)}
</dc:creator><pubDate>Thu, {told.day[8:]} {month(told)} {told.day[:4]} 10:15:00 GMT</pubDate>
<description>{escape(told.deck)}</description>
<content:encoded><![CDATA[{tagged("p", led(told))}]]></content:encoded></item>
</channel></rss>""".encode()


def atom(told: Told) -> bytes:
    return f"""{XML}<feed xmlns="http://www.w3.org/2005/Atom"><title>Oakvale news</title>
<entry><title>{escape(told.headline)}</title><id>tag:oak-1</id>
<author><name>{escape(told.byline)}</name></author><published>{told.day}T10:15:00Z</published>
<content type="html">{escape(tagged("p", led(told)))}</content></entry></feed>""".encode()


def message(told: Told) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = f"Fwd: {told.headline}", "a@oak", "b@oak"
    mail["Date"] = f"{told.day[8:]} {month(told)} {told.day[:4]} 10:15 +0000"
    return mail


def eml(told: Told) -> bytes:
    mail = message(told)
    mail.set_content("\n\n".join((told.deck, told.byline, *led(told))))
    return bytes(mail)


def eml_html(told: Told) -> bytes:
    mail = message(told)
    mail.set_content(tagged("p", (told.deck, told.byline, *led(told))), subtype="html")
    return bytes(mail)


def mbox(told: Told) -> bytes:
    return b"From a@oak Thu Nov 23 10:15:00 2023\n" + eml(told) + b"\n"


def iptc7901(told: Told) -> bytes:
    copy = "\r\n\r\n".join((told.headline, told.deck, told.byline, *led(told)))
    stamp = f"{told.day[8:]}1015 GMT {month(told)} {told.day[2:4]}"
    return f"\x01oak062 4 pl 180 oak 0234 \r\n\x02{copy}\r\n\x03\r\n{stamp}\r\n\x04".encode()


def anpa1312(told: Told) -> bytes:
    head = f"^{told.headline}<\r\n^{told.deck}<\r\n^{told.byline}=\r\n"
    copy = "".join(f"\t{one}\r\n" for one in led(told))
    stamp = f"AP-NY-{told.day[5:7]}-{told.day[8:]}-{told.day[2:4]} 1015GMT<"
    second = f"r n \x14\x11bc-oakvale {told.day[5:7]}-{told.day[8:]} 0180"
    return f"\x16\x16\x01a0234\x1fta-\r\n{second}\r\n\x02{head}{copy}\x03{stamp}\r\n\x04".encode()


FURNITURE = """<header><nav><a href="/">Home</a></nav></header>
<div class="cookie-consent"><p>We use cookies to give you the best experience.</p></div>"""
RELATED = """<aside><p>Also today: the ten best walks along the river, chosen by readers.</p></aside>
<div class="related-links"><p><a href="/2">Ministers meet over the harbour dues</a></p></div>
<footer><p>© 2031 The Oakvale Daily. All rights reserved.</p></footer>"""


def html(told: Told) -> bytes:
    """Return a page of today: JSON-LD, an article, a share bar, related links."""
    stated = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": ["NewsArticle"],
                "headline": told.headline,
                "alternativeHeadline": told.deck,
                "datePublished": f"{told.day}T10:15:00Z",
                "author": [{"name": name} for name in told.byline[3:].split(" and ")],
            }
        ],
    }
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{escape(told.headline)} | The Oakvale Daily</title>
<script type="application/ld+json">{json.dumps(stated)}</script></head><body>{FURNITURE}
<main><article><h1>{escape(told.headline)}</h1><div class="share-bar"><p>Share this</p></div>
<div class="body">{tagged("p", led(told))}</div></article></main>{RELATED}</body></html>""".encode()


def html_plain(told: Told) -> bytes:
    """Return a page of twenty years ago: no article, no paragraphs, another encoding."""
    copy = "<br><br>\n".join(map(escape, led(told)))
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<meta name="date" content="{told.day}"><title>{escape(told.headline)}</title></head>
<body><table><tr><td><a href="/">Home</a></td></tr></table><h1>{escape(told.headline)}</h1>
<div class="byline">{escape(told.byline)}</div><div>{copy}</div></body></html>""".encode("cp1252")


Render = Callable[[Told], bytes]
RENDERS: dict[str, tuple[str, Render]] = {
    "text": ("text", text),
    "jsonl": ("jsonl", jsonl),
    "nitf": ("nitf", nitf),
    "newsml": ("newsml", newsml),
    "newsmlg2": ("newsmlg2", newsmlg2),
    "ninjs-3": ("ninjs", ninjs),
    "ninjs-1": ("ninjs", ninjs_1),
    "rss": ("rss", rss),
    "atom": ("atom", atom),
    "html": ("html", html),
    "html-plain": ("html", html_plain),
    "eml": ("eml", eml),
    "eml-html": ("eml", eml_html),
    "mbox": ("mbox", mbox),
    "iptc7901": ("iptc7901", iptc7901),
    "anpa1312": ("anpa1312", anpa1312),
}


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
    assert day == (f"XXXX{told.day[4:]}" if render is text else told.day)


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


SEVERAL: dict[str, Render] = {
    "newsmlg2": lambda told: (
        b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        + newsmlg2(told).removeprefix(XML.encode()) * 3
        + b"</itemSet></newsMessage>"
    ),
    "rss": lambda told: (
        rss(told).partition(b"<item>")[0]
        + (b"<item>" + rss(told).partition(b"<item>")[2].partition(b"</item>")[0] + b"</item>") * 3
        + b"</channel></rss>"
    ),
    "ninjs-array": lambda told: b"[" + b",".join([ninjs(told)] * 3) + b"]",
    "ninjs-lines": lambda told: (ninjs_1(told) + b"\n") * 3,
    "mbox": lambda told: mbox(told) * 3,
    "iptc7901": lambda told: iptc7901(told) * 3,
    "anpa1312": lambda told: anpa1312(told) * 3,
}


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
    mail = b"Subject: Oakvale\nFrom: a@oak\nContent-Type: text/plain; charset=klingon\n\nCaf\xc3\xa9.\n"
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


def test_a_page_without_the_extra_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    [trouble] = items(tmp_path / "saved", html(BRIDGE))
    assert isinstance(trouble, Trouble)
    assert trouble.todo == "pip install 'wirecli[html]', or in a clone pip install '.[html]'"


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
