"""What is handed in is read as what it is, or refused in one line."""

import json
import subprocess
from itertools import chain
from pathlib import Path

import pytest
from support.processes import ENVIRON, STORY, WIRECLI, wirecli

from wirecli.options import FAULTY, NOTHING
from wirecli.readers import format_choice, input_formats
from wirecli.readers.detection import OWN_TITLES
from wirecli.readers.refusals import Refusal
from wirecli.writers import table, views

COPY = "OAKVALE, Nov 23 (NNS) - The old bridge opened on Thursday, the mayor said."
MAIL = f"From a@oak Thu Nov 23 10:15:00 2023\nSubject: Bridge\nFrom: a@oak\n\n{COPY}\n\n"
ITEM = f"<item><title>Bridge</title><description>{COPY}</description></item>"
FEED = f"<?xml version='1.0'?><rss><channel>{ITEM}</channel></rss>"
NITF = "<nitf><body><body.content><p>The bridge opened.</p></body.content></body></nitf>"


REFUSED: dict[str, tuple[str, str | bytes]] = {
    "xml": ("XML with the root RBNews", "<?xml version='1.0'?>\n<RBNews><body>A</body></RBNews>"),
    "xml-without-declaration": ("XML with the root story", "<story><title>A</title></story>\n"),
    "xml-with-prefix": ("root n:story", "<n:story xmlns:n='a'><n:title>A</n:title></n:story>"),
    "xml-in-utf-16": ("root story", "<?xml version='1.0'?><story>A</story>".encode("utf-16")),
    "xml-behind-a-comment": ("root story", "<!-- <p>a</p> -->\n<story><title>A</title></story>"),
    "xml-with-a-long-dtd": ("root story", f"<!DOCTYPE story [<!--{'x' * 20_000}-->]><story/>"),
    "package": ("a packageItem of NewsML-G2", "<packageItem guid='a'><groupSet/></packageItem>"),
    "concept": ("a conceptItem of NewsML-G2", "<?xml version='1.0'?><conceptItem guid='a'/>"),
    "sgml-one-after-the-other": (
        "SGML with the root DOC",
        "<DOC>\n<DOCNO> 1 </DOCNO>\n</DOC>\n" * 2,
    ),
    "sgml-doctype": ("SGML", '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS NEWID="1">\n<DATE>'),
    "json-without-text": (
        'no member "text" (it has "title", "url")',
        '{"title":"A","url":"https://oak.example"}\n',
    ),
    "json-spread": ('(it has "title", "url")', '{\n "title": "A",\n "url": "B"\n}\n'),
    "json-array": ('(it has "title")', '[{"title": "A"}, {"title": "B"}]'),
    "json-answer": ('(it has "status", "articles")', '{"status":"ok","articles":[{"a":"A"}]}'),
    "json-text-is-null": ('"text" is null', '{"text": null}\n{"text": null}\n'),
    "json-of-strings": ("a string, not a JSON object", '["A bridge", "A mill"]\n'),
    "json-empty-object": ("(it has none)", "{}\n"),
    "json-broken": ("not JSON: expecting value, line 2, column 10", '{\n "name": oops\n}\n'),
    "json-cut-off": ("not JSON: unterminated string starting, line 1", '{"text": "The bridge'),
    "python-not-json": ("not JSON", "{'title': 'A', 'body': 'B'}\n"),
    "csv": ("a CSV table with the columns id, title, date", "id,title,date\n1,A,2\n2,B,3\n"),
    "csv-with-semicolons": ("the columns Datum, Titel", "Datum;Titel\n2. Mai;A\n3. Mai;B\n"),
    "csv-for-excel": ("the columns id, Titel", "sep=;\r\nid;Titel\r\n1;A\r\n"),
    "csv-with-bars": ("the columns id, title", "id|title\n1|A\n2|B\n"),
    "csv-with-spaces": ("the columns id, title, date", "id, title, date\n1, A, 2\n2, B, 3\n"),
    "csv-of-many-columns": ("columns a, b, c, d, ...", "a,b,c,d,e\n1,2,3,4,5\n6,7,8,9,0\n"),
    "csv-with-underscores": ("the columns s_id, s_note", f's_id,s_note\n1,"{COPY}"\n'),
    "tsv": ("a TSV table with the columns id, title", "id\ttitle\n1\tThe bridge, opened\n"),
    "names": ("a list of file names", "a.txt\nb.txt\nc.txt\n"),
    "one-name": ("a list of file names", "story.txt\n"),
    "names-on-a-line": ("a list of file names", "a.txt b.txt c.txt\n"),
    "names-of-find": ("a list of file names", "wire\nwire/2019\nwire/2019/a.txt\n"),
    "names-with-spaces": ("a list of file names", "./a story.txt\r\n./another story.txt\r\n"),
    "names-without-ending": ("a list of file names", "/wire/2019/0001\n/wire/2019/0002\n"),
    "names-for-windows": ("a list of file names", "C:\\wire\\a.txt\r\nC:\\wire\\b.txt\r\n"),
    "names-with-nul": ("--files0-from -", "a.txt\0b.txt\0"),
    "names-of-a-project": (
        "a list of file names",
        "CHANGES.md\nLICENSE\nREADME.md\ncheck\nexamples\npyproject.toml\nsrc\ntests\n",
    ),
    "names-of-programs": ("a list of file names", "bridge.py\ncheck\nstory.001\n"),
    "names-copied-from-windows": (
        "a list of file names",
        '"C:\\a b\\c.txt"\r\n"C:\\a b\\d.txt"\r\n',
    ),
    "name-in-quotation-marks": ("a list of file names", "'a story.txt'\n"),
    "names-below-a-folder": ("a list of file names", "wire/2019/a\nwire/2019/b\n"),
    "listing": (
        "a listing of files",
        "total 12\n-rw-r--r-- 1 ann ann 312 Nov 23 10:15 a.txt\ndrwxr-xr-x 2 ann ann 9 Nov 23 b\n",
    ),
    "listing-without-total": ("--files-from", "-rw-r--r-- 1 ann ann 312 Nov 23 10:15 a.txt\n"),
    "sums-md5": ("a listing of files", f"{'0a' * 16}  a.txt\n{'b1' * 16} *b.txt\n"),
    "sums-sha256": ("a listing of files", f"{'0a' * 32}  a story\n"),
    "sizes": ("a listing of files", "4\t./a.txt\n12K\t./b\n1.5M\t.\n"),
    "csv-in-latin-1": (
        "Datum, Überschrift, Seite",
        "Datum;Überschrift;Seite\n1;A;Grüße\n2;B;C\n".encode("latin-1"),
    ),
    "csv-in-cp1251": (
        "a CSV table",
        "Дата;Заголовок;Номер\n1;Мост открыт;Да\n2;Б;Г\n".encode("cp1251"),
    ),
    "server": (
        "an answer of a web server",
        f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>{COPY}</p>",
    ),
    "template": ("a template", "{% extends 'base.html' %}\n<p>A</p>\n"),
    "template-of-a-server": ("a template", "<%@ page language='java' %>\n<p>A</p>\n"),
    "escaped": ("angle brackets are escaped", f"&lt;p&gt;{COPY}&lt;/p&gt;\n"),
    "dtd-alone": ("a document type definition", "<!ELEMENT story (title, text)>\n"),
    "cdata": ("a piece of XML", f"<![CDATA[{COPY}]]>"),
    "vcard": ("a vCard", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"),
    "calendar": ("an iCalendar", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n"),
    "subtitles": ("subtitles", "WEBVTT\n\n00:00.000 --> 00:02.000\nThe bridge opens.\n"),
    "differences": ("the differences", "diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n"),
    "differences-alone": ("the differences", "--- a.txt\n+++ b.txt\n@@ -1 +1 @@\n-A\n+B\n"),
    "script": ("a script", "#!/bin/sh\necho Bridge opens\n"),
    "key": ("a key", "-----BEGIN PUBLIC KEY-----\nMIIB\n"),
    "pdf-behind-a-mark": ("a PDF document", b"\xef\xbb\xbf%PDF-1.7\n"),
    "rtf-behind-a-blank-line": ("an RTF document", b"\n{\\rtf1 Bridge}"),
    "export-of-messages": ("JavaScript", 'window.YTD.tweets.part0 = [ {\n "tweet": {} } ]'),
    "assigned": ("JavaScript", 'var data = {"text": "Bridge"};\n'),
    "called": ("JavaScript", 'callback({"text": "Bridge"});\n'),
    "guarded": ("JavaScript", ')]}\'\n{"text": "Bridge"}'),
    "behind-a-line-comment": ("JavaScript", '// made by a tool\n{"text": "Bridge"}'),
    "behind-a-block-comment": ("JavaScript", '/* made by a tool */\n{"text": "Bridge"}'),
    "bare-members": ("JavaScript", "{a: 1, text: 'Bridge'}\n"),
    "null": ("JSON that is not whole", "null\n"),
    "one-string": ("JSON that is not whole", '"Bridge opens\\n\\nIt is cold."\n'),
    "arrays-of-cells": ("not a JSON object", '["a",1]\n["b",2]\n'),
    "json-that-is-none": ("--from text", f'{{"text": the word that began it\n\n{COPY}'),
    "addresses": ("a list of web addresses", "https://news.example/1\nhttps://news.example/2\n"),
}


@pytest.mark.parametrize(("phrase", "given"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_story_is_refused_in_one_line(
    tmp_path: Path, phrase: str, given: str | bytes
) -> None:
    ran = wirecli(tmp_path, "parse -t jsonl", given)
    assert (ran.status, ran.out) == (FAULTY, "")
    [line] = ran.err.splitlines()
    assert line.startswith("wirecli: -: ")
    assert phrase in line


@pytest.mark.parametrize(
    "kind", ["xml", "sgml-doctype", "json-array", "json-broken", "csv", "tsv", "names"]
)
def test_what_is_refused_is_prose_if_the_user_says_so(tmp_path: Path, kind: str) -> None:
    ran = wirecli(tmp_path, "parse --from text -t csv -f source.format", REFUSED[kind][1])
    assert (ran.out, ran.err) == ("source.format\ntext\n", "")


PROSE = {
    "sign": f"Bridge < 10 years old, mayor says\n\n{COPY}",
    "commas": f"Apples, pears, plums: the fair\n\n{COPY}",
    "commas-and-no-blank-line": f"Apples, pears\nPlums, cherries\n{COPY}",
    "semicolons": f"Brücke offen; Fähre fährt\n\n{COPY}",
    "names-in-a-list": f"Lee, Ann\nBrandt, Tomas\nMarsh, Ellen\n\n{COPY}",
    "said": f'"It is cold," she said\n\n{COPY}',
    "scores": f"Oakvale 2, Dunmore 1\nLindholm 0, Pine Harbor 3\n\n{COPY}",
    "tabs": f"Bridge opens\tNov 23\n\n{COPY}",
    "instrument": f"<XYZ.N> rises after <ABC.O> falls\n\n{COPY}",
    "currency": f"<NOK=> rises\n\n{COPY}",
    "tagged-instrument": f'<Origin Href="QuoteRef">XYZ.N</Origin> rises 3 pct\n\n{COPY}',
    "tagged-instruments": (
        f'<Origin Href="QuoteRef">XYZ.N</Origin> rises\n\n{COPY} <Origin Href="a">ABC.O</Origin>'
    ),
    "picture": f"<PICTURE> Bridge opens\n\n{COPY}",
    "closed-picture": f"<PICTURE>Bridge</PICTURE> Bridge opens\n\n{COPY}",
    "read-more": f"<<Read more>>\n\n{COPY}",
    "writer": f"<ann@oak.example> wrote\n\n{COPY}",
    "note-in-braces": f"{{Eds: adds details}}\n\n{COPY}",
    "quotation-in-braces": f'{{"It is cold," she said}}\n\n{COPY}',
    "number": f"[01] Bridge opens\n\n{COPY}",
    "short-number": "[1] Bridge opens",
    "agency-in-brackets": f"[Norland News] Bridge opens\n\n{COPY}",
    "quotation-in-brackets": f'["It is cold", she said]\n\n{COPY}',
    "figures": "2023",
    "address-of-a-site": "Bridge opens at Oakvale.com",
    "address-in-a-long-line": f"{COPY} See https://oak.example/a. {COPY * 300}",
    "ending-of-a-long-line": f"{COPY * 300} See https://oak.example/bridge.txt",
    "list-of-abbreviations": f"U.S.,China\n{COPY}",
    "file-in-a-sentence": "See bridge.pdf",
    "slashes": f"Oakvale/Dunmore\n\n{COPY}",
    "source-in-slashes": "/TASS/",
    "front-matter": f"---\ntitle: Bridge opens\n---\n\n{COPY}",
    "site": "Oakvale.com",
    "sites": f"Oakvale.example\nDunmore.example\n\n{COPY}",
    "file-and-a-sentence": f"plan.pdf\n\nThe mayor put it online on Thursday.\n\n{COPY}",
    "list-of-places": "Oakvale\nDunmore\nLindholm\nPine Harbor",
    "headlines": "Bridge opens\nMill to close\nMayor: see plan.pdf",
    "quoted-headline": '"It is cold"',
    "decimals": "1.234\n5.678",
    "pairs": "Lee/Marsh\nBrandt/Olsen",
    "standard": f"HTTP/1.1 is old, says library\n\n{COPY}",
    "archive": f"WARC/1.0 is a file format, says library\n\n{COPY}",
    "subtitled": f"WEBVTT is for subtitles\n\n{COPY}",
    "rule-of-dashes": f"--- Bridge opens ---\n\n{COPY}",
    "elements-in-a-sentence": f"The <p> and <br> tags are old\n\n{COPY}",
    "list-and-prose": f'["It stays open", "We promised"] Marsh on bridge\n\n{COPY}',
    "advisory-with-a-number": f"{{Eds: 3rd lead}}\n\n{COPY}",
    "word-and-bracket": f"Bridge = open [see map]\n\n{COPY}",
    "source-in-a-line": f"source  of the river (text, old)\n\n{COPY}",
    "titles-in-a-sentence": f"name place  date\n\n{COPY}",
    "elements-of-a-form": "<PICTURE>Bridge</PICTURE> opens\n\nIt is cold.",
    "colon": f"Mayor: bridge opens\n\n{COPY}",
    "chinese-commas": "北京,上海\n新华社北京11月23日电\n",
}


@pytest.mark.parametrize("given", PROSE.values(), ids=PROSE)
def test_prose_that_begins_like_markup_or_data_stays_prose(tmp_path: Path, given: str) -> None:
    ran = wirecli(tmp_path, "parse --from auto -t csv -f source.format", given)
    assert (ran.out, ran.err) == ("source.format\ntext\n", "")


READ: dict[str, tuple[str, int, str | bytes]] = {
    "object": ("json", 1, json.dumps({"text": COPY, "id": 7}, indent=1)),
    "array": ("json", 2, json.dumps([{"text": COPY}, {"text": COPY}])),
    "array-spread": ("json", 2, json.dumps([{"text": COPY}, {"text": COPY}], indent=2)),
    "one-after-the-other": ("json", 2, json.dumps({"text": COPY}) * 2),
    "spread-one-after-the-other": ("json", 2, json.dumps({"text": COPY}, indent=2) * 2),
    "array-with-a-mark": ("json", 1, b"\xef\xbb\xbf" + json.dumps([{"text": COPY}]).encode()),
    "lines": ("jsonl", 2, (json.dumps({"text": COPY}) + "\n") * 2),
    "heading": ("html", 1, f"<h1>Oakvale bridge opens</h1>\n<p>{COPY}</p>\n"),
    "in-a-block": ("html", 1, f"<div class='article'><h1>Bridge opens</h1><p>{COPY}</p></div>"),
    "in-capitals": ("html", 1, f"<DIV><H1>Bridge opens</H1><P>{COPY}</DIV>"),
    "article": ("html", 1, f"<article><p>{COPY}</p></article>"),
    "paragraph": ("html", 1, f"<p>{COPY}</p>"),
    "behind-a-comment": ("html", 1, f"<!-- wp:paragraph -->\n<p>{COPY}</p>"),
    "bold": ("html", 1, f"<b>Bridge opens</b><br>{COPY}"),
    "open-paragraph": ("html", 1, f"<p>{COPY}"),
    "words-before-breaks": ("html", 1, f"Bridge opens<br>\n<br>\n{COPY}<br>\n"),
    "words-before-blocks": ("html", 1, f"Bridge opens</h1>\n<p>{COPY}</p>"),
    "centred": ("html", 1, f"<center><h1>Bridge opens</h1></center>{COPY}"),
    "font": ("html", 1, f"<font size=2>Bridge opens<p>{COPY}</font>"),
    "typewriter": ("html", 1, f"<tt>Bridge opens</tt><p>{COPY}</p>"),
    "picture": ("html", 1, f"<picture><img src='a.jpg'></picture><p>{COPY}</p>"),
    "drawing": ("html", 1, f"<svg></svg><h1>Bridge opens</h1><p>{COPY}</p>"),
    "base": ("html", 1, f"<base href='https://oak.example/'><p>{COPY}</p>"),
    "disclosure": ("html", 1, f"<details><summary>Bridge</summary></details><p>{COPY}</p>"),
    "old-list": ("html", 1, f"<dir><li>Bridge opens</dir><p>{COPY}</p>"),
    "mail-with-a-mark": ("eml", 1, f"\ufeffFrom: a@oak\nTo: b@oak\nSubject: Bridge\n\n{COPY}"),
    "mail-in-utf-16": (
        "eml",
        1,
        f"From: a@oak\r\nTo: b@oak\r\nSubject: Bridge\r\n\r\n{COPY}".encode("utf-16"),
    ),
    "mail-behind-blank-lines": ("eml", 1, f"\n\r\nFrom: a@oak\nSubject: Bridge\n\n{COPY}"),
    "mailbox-with-a-mark": ("mbox", 2, f"\ufeff{MAIL}{MAIL}"),
    "mailbox-in-utf-16": ("mbox", 2, f"{MAIL}{MAIL}".encode("utf-16")),
    "feed-behind-blank-lines": ("rss", 1, f"\n\n{FEED}"),
    "feed-behind-a-mark-and-a-blank-line": ("rss", 1, f"\ufeff\n{FEED}"),
    "feed-in-utf-16-behind-a-blank-line": ("rss", 1, f"\n{FEED}".encode("utf-16")),
    "xhtml": ("html", 1, f"<?xml version='1.0'?><html><body><p>{COPY}</p></body></html>"),
    "members-of-an-interface": ("json", 1, f'{{"articles": [{{"title": "A", "body": "{COPY}"}}]}}'),
    "members-on-a-line": ("jsonl", 1, f'{{"title": "Bridge opens", "body": "{COPY}"}}\n'),
    "csv-of-one-record": ("csv", 1, f'id,text\n1,"{COPY}"\n'),
    "csv-quoted": ("csv", 1, f'"id","text"\r\n"1","{COPY}\r\n\r\nIt is old."\r\n'),
    "csv-with-an-index": ("csv", 2, f',title,text\n0,A,"{COPY}"\n1,B,"{COPY}"\n'),
    "csv-longer-than-what-tells-it": ("csv", 1, f'id,text\n1,"{COPY * 400}"\n'),
    "csv-with-a-mark": ("csv", 1, f'\ufeffid,text\n1,"{COPY}"\n'),
    "csv-for-excel": ("csv", 1, f'sep=;\r\nid;Text\r\n1;"{COPY}"\r\n'),
    "csv-in-latin-1": (
        "csv",
        1,
        f'Datum;Überschrift;Text\n1;A;"Grüße. {COPY}"\n'.encode("latin-1"),
    ),
    "tsv-in-gb18030": (
        "tsv",
        2,
        "日期\t标题\t正文\n1\t大桥通车\t大桥今天通车。\n2\t河\t河水上涨。\n".encode("gb18030"),
    ),
    "sgml": ("sgml", 1, f'<DOC id="A-1" type="story">\n<TEXT>\n{COPY}\n</TEXT>\n</DOC>\n'),
    "sgml-whose-root-html-has-too": (
        "sgml",
        1,
        f'<DATA>\n<ITEM NO="1">\n<TOPICS><D>mill</D></TOPICS>\n<TITLE>A</TITLE>\n<BODY>{COPY}</BODY></ITEM>',
    ),
    "dtd": ("nitf", 1, f'<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">{NITF}'),
    "dtd-in-sight": ("nitf", 1, f'<!DOCTYPE nitf [<!ENTITY % a SYSTEM "a.dtd"> %a;]>{NITF}'),
}


@pytest.mark.parametrize(("form", "stories", "given"), READ.values(), ids=READ)
def test_what_is_told_is_read(tmp_path: Path, form: str, stories: int, given: str | bytes) -> None:
    ran = wirecli(tmp_path, "parse -t jsonl -f source.format,source.story,paragraphs", given)
    assert ran.err == ""
    found = [(record["source.format"], record["source.story"]) for record in ran.records]
    assert found == [(form, number) for number in range(1, stories + 1)]
    assert all(record["paragraphs"] for record in ran.records)


def test_no_word_of_a_piece_of_a_page_is_lost_for_being_short(tmp_path: Path) -> None:
    piece = "<h2>Bridge opens</h2><div>It is cold.</div><ul><li>One.</li><li>Two.</li></ul>"
    ran = wirecli(tmp_path, "parse -t text --whole", piece)
    assert ran.out == "Bridge opens\n\nIt is cold.\n\nOne.\n\nTwo.\n"


def test_a_heading_within_a_piece_of_a_page_is_no_headline(tmp_path: Path) -> None:
    piece = f"<p>{COPY}</p><h2>Background</h2><p>It was built in 1912, of stone.</p>"
    [record] = wirecli(tmp_path, "parse -t jsonl -f headline", piece).records
    assert record["headline"] is None


def test_a_table_without_a_row_is_nothing_and_no_fault_and_says_so(tmp_path: Path) -> None:
    ran = wirecli(tmp_path, "parse -t jsonl", "id,title,text\n")
    assert (ran.status, ran.out) == (NOTHING, "")
    assert ran.err == "wirecli: -: a table without a row; leave it out\n"


def test_an_empty_array_is_nothing_and_no_fault_and_says_so(tmp_path: Path) -> None:
    ran = wirecli(tmp_path, "parse -t jsonl", "[]\n")
    assert (ran.status, ran.out) == (NOTHING, "")
    assert ran.err == "wirecli: -: JSON with nothing in it; leave it out\n"


@pytest.mark.parametrize("name", ["mail-with-a-mark", "mail-in-utf-16", "mail-behind-blank-lines"])
def test_the_header_of_a_mail_is_no_copy_whatever_stands_before_it(
    tmp_path: Path, name: str
) -> None:
    [record] = wirecli(tmp_path, "parse -t jsonl -f headline,paragraphs", READ[name][2]).records
    assert record["headline"] == "Bridge"
    assert "Subject" not in json.dumps(record["paragraphs"])


def test_a_piece_without_a_block_keeps_its_lines_and_all_its_words(tmp_path: Path) -> None:
    """Nothing but the line breaks parts the headline and the paragraphs."""
    given = f"<b>BREAKING</b> Bridge opens\n\n{COPY}\n\nThe <i>old</i> &amp; the <XYZ.N> new.\n"
    ran = wirecli(tmp_path, "parse -t text --whole", given)
    assert ran.out == f"BREAKING Bridge opens\n\n{COPY}\n\nThe old & the <XYZ.N> new.\n"
    line = "parse -t jsonl -f source.format,headline,dateline.places"
    [record] = wirecli(tmp_path, line, given).records
    assert record["source.format"] == "html"
    assert "Bridge opens" in str(record["headline"])
    assert "OAKVALE" in str(record["dateline.places"])


@pytest.mark.parametrize(
    ("date", "value", "unreadable"),
    [
        pytest.param(1574467200, None, True, id="seconds"),
        pytest.param(2019, "2019", False, id="year"),
        pytest.param(20191123, "2019-11-23", False, id="day"),
    ],
)
@pytest.mark.parametrize("indent", [None, 1], ids=["jsonl", "json"])
def test_a_number_for_a_date_is_read_as_its_figures_and_costs_no_story(
    tmp_path: Path, date: int, value: str | None, unreadable: bool, indent: int | None
) -> None:
    given = json.dumps({"text": "The old bridge opened.", "date": date}, indent=indent)
    [record] = wirecli(tmp_path, "parse -t jsonl -f date.value,defects", given).records
    assert record["date.value"] == value
    assert ("date-unreadable" in str(record["defects"])) == unreadable


def test_the_members_of_json_may_be_named_as_those_of_jsonl(tmp_path: Path) -> None:
    given = json.dumps([{"body": COPY, "no": 7, "day": "2023-11-23"}])
    line = "parse --text-key body --id-key no --date-key day -t jsonl -f source.id,date.value"
    [record] = wirecli(tmp_path, line, given).records
    assert record == {"source.id": "7", "date.value": "2023-11-23"}


def test_a_bad_member_of_an_array_is_numbered_and_the_others_are_read(tmp_path: Path) -> None:
    given = json.dumps([{"text": COPY}, {"title": "A"}, {"text": COPY}])
    ran = wirecli(tmp_path, "parse -t jsonl -f source.story", given)
    assert [record["source.story"] for record in ran.records] == [1, 2]
    assert (ran.status, ran.err) == (
        FAULTY,
        'wirecli: -:2: no member "text" (it has "title"); name it with --text-key\n',
    )


def test_what_stands_before_a_fault_of_json_is_read(tmp_path: Path) -> None:
    ran = wirecli(
        tmp_path, "parse -t jsonl -f source.story", '[{"text": "A bridge"}]\n[{"text" oops'
    )
    assert [record["source.story"] for record in ran.records] == [1]
    assert "not JSON: expecting ':' delimiter, line 2, column 10" in ran.err


SPOKEN = """\
Bridge opens

Norland River Authority (NRA) is open on Thursday. "It is cold," Mayor Ellen Marsh said.
"""
"""A story with something for each command."""


LOOKS = [
    *(f"{one} s.txt" for one in ("parse", "quotes", "people", "dates", "acronyms", "explain")),
    *(f"{one} s.txt t.txt" for one in ("parse", "quotes", "people", "dates", "explain")),
    "explain --field dateline s.txt",
    "explain -t html s.txt",
]
"""Command lines that print for the eye: tables, of one story or several, a card, a page."""


@pytest.mark.parametrize("line", LOOKS)
def test_what_wirecli_shows_is_not_its_input(tmp_path: Path, line: str) -> None:
    for name in ("s.txt", "t.txt"):
        (tmp_path / name).write_text(SPOKEN)
    made = wirecli(tmp_path, line).out
    assert len(made) > 2
    ran = wirecli(tmp_path, "parse -t jsonl", made)
    assert (ran.status, ran.out) == (FAULTY, "")
    assert "wirecli's own records" in ran.err


def test_the_titles_that_are_detected_are_the_headings_of_the_tables() -> None:
    shown = [view.shown for view in vars(views).values() if isinstance(view, views.View)]
    assert {*chain(*shown), *table.WHENCE} == OWN_TITLES


@pytest.mark.parametrize("to", ["jsonl", "json", "csv", "tsv"])
@pytest.mark.parametrize("command", ["parse", "quotes", "people", "dates", "acronyms", "explain"])
def test_wireclis_own_records_are_not_its_input(tmp_path: Path, command: str, to: str) -> None:
    made = wirecli(tmp_path, f"{command} -t {to}", SPOKEN).out
    assert len(made) > 2
    ran = wirecli(tmp_path, "parse -t jsonl", made)
    assert (ran.status, ran.out) == (FAULTY, "")
    assert "wirecli's own records" in ran.err


def test_own_records_are_read_if_the_user_names_the_member(tmp_path: Path) -> None:
    made = wirecli(tmp_path, "quotes -t jsonl", SPOKEN).out
    ran = wirecli(tmp_path, "parse --text-key text -t csv -f source.format", made)
    assert ran.out == "source.format\njsonl\n"


def test_the_names_in_a_file_are_told_as_well(tmp_path: Path) -> None:
    (tmp_path / "mine.list").write_text("a.txt\nb.txt\n")
    assert "--files-from mine.list" in wirecli(tmp_path, "parse mine.list").err


def test_a_first_line_without_a_text_is_told_before_the_pipe_is_closed(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*WIRECLI, "parse"],
        cwd=tmp_path,
        env=ENVIRON,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
    ) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(b'{"title":"A"}\n')
        assert b'no member "text"' in process.stderr.readline()
        process.stdin.close()


ROWS = json.dumps({"text": 'A bridge\n\nA.B. said. "It is cold," Ellen Marsh said.'}) + "\n"
SEVERAL = {
    "jsonl": ROWS * 3,
    "json": f"[{ROWS},{ROWS},{ROWS}]",
    "mbox": MAIL * 3,
    "rss": f"<rss><channel>{ITEM * 3}</channel></rss>",
    "ninjs": (json.dumps({"uri": "a", "headline": "Bridge", "body_text": COPY}) + "\n") * 3,
    "iptc7901": f"\x01oak062 4 pl 180 oak 0234 \r\n\x02{COPY}\r\n\x03\r\n" * 3,
}


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("given", SEVERAL.values(), ids=SEVERAL)
def test_the_stories_of_one_input_are_numbered_through(
    tmp_path: Path, given: str, jobs: int
) -> None:
    ran = wirecli(tmp_path, f"parse -j {jobs} -t jsonl -f source.story", given)
    assert [record["source.story"] for record in ran.records] == [1, 2, 3]


@pytest.mark.parametrize("command", ["quotes", "people", "explain"])
def test_the_rows_of_two_records_without_ids_differ(tmp_path: Path, command: str) -> None:
    ran = wirecli(tmp_path, f"{command} -t jsonl -f source.story", ROWS * 2)
    assert {record["source.story"] for record in ran.records} == {1, 2}


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("shard", ["1/1", "2/2"])
def test_the_stories_that_split_finds_in_records_are_numbered_through(
    tmp_path: Path, shard: str, jobs: int
) -> None:
    """Records of two, one and two stories; the second share has the record in the middle."""
    texts = [f"{COPY}\f{COPY}", COPY, f"{COPY}\f{COPY}"]
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    line = f"parse --split formfeed -j {jobs} --shard {shard} -t jsonl -f source.story"
    found = [record["source.story"] for record in wirecli(tmp_path, line, given).records]
    assert found == ([1, 2, 3, 4, 5] if shard == "1/1" else [3])


def test_each_input_is_counted_from_one(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(ROWS * 2)
    ran = wirecli(tmp_path, "parse -t csv -f source.name,source.story a.jsonl b.jsonl")
    assert ran.out.splitlines()[1:] == ["a.jsonl,1", "a.jsonl,2", "b.jsonl,1", "b.jsonl,2"]


def test_a_web_address_is_told_how_to_come_in(tmp_path: Path) -> None:
    ran = wirecli(tmp_path, "parse https://news.example/story?a=1&b=2")
    assert (ran.status, ran.err) == (
        FAULTY,
        "wirecli: https://news.example/story?a=1&b=2: a web address, and wirecli fetches nothing; "
        "curl -s 'https://news.example/story?a=1&b=2' | wirecli parse\n",
    )


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """Return a folder with a.txt, `b c.txt` and d.md, a story each."""
    for name in ("a.txt", "b c.txt", "d.md"):
        (tmp_path / name).write_text(STORY)
    return tmp_path


@pytest.mark.parametrize(
    "given",
    [
        pytest.param("a.txt\nb c.txt\n", id="lines"),
        pytest.param("a.txt\r\nb c.txt\r\n", id="crlf"),
        pytest.param("\na.txt\n\n  \nb c.txt", id="blank-lines"),
        pytest.param("\ufeffa.txt\nb c.txt\n", id="mark"),
    ],
)
def test_a_list_names_the_inputs_a_line_each(stories: Path, given: str) -> None:
    (stories / "list").write_bytes(given.encode())
    wanted = "source.name\na.txt\nb c.txt\n"
    assert wirecli(stories, "parse -t csv -f source.name --files-from list").out == wanted
    assert wirecli(stories, "parse -t csv -f source.name --files-from -", given).out == wanted


def test_a_list_in_utf_16_names_the_inputs(stories: Path) -> None:
    """What PowerShell writes to a file."""
    (stories / "list").write_bytes("a.txt\r\nb c.txt\r\n".encode("utf-16"))
    ran = wirecli(stories, "parse -t csv -f source.name --files-from list")
    assert (ran.out, ran.err) == ("source.name\na.txt\nb c.txt\n", "")


@pytest.mark.parametrize(
    ("name", "what", "todo"),
    [
        pytest.param("file:///wire/a.txt", "takes the names of files", "/wire/a.txt", id="file"),
        pytest.param("s3://wire/a.txt", "reads files only", "copy it to a file first", id="s3"),
        pytest.param("www.oak.example", "fetches nothing", "curl -s www.oak.example", id="www"),
    ],
)
@pytest.mark.parametrize("command", ["", "parse "], ids=["alone", "parse"])
def test_an_address_is_no_name_of_a_file(
    tmp_path: Path, command: str, name: str, what: str, todo: str
) -> None:
    ran = wirecli(tmp_path, f"{command}{name}")
    assert ran.status == FAULTY
    [line] = ran.err.splitlines()
    assert what in line
    assert todo in line


def test_blank_names_of_a_list_with_nul_are_passed_over(stories: Path) -> None:
    ran = wirecli(stories, "parse -t csv -f source.name --files0-from -", "\0a.txt\0\0d.md")
    assert ran.out == "source.name\na.txt\nd.md\n"


@pytest.mark.parametrize("names", [2, 5000, 50_000], ids=["short", "a-page", "long"])
def test_a_list_of_the_wrong_kind_is_one_short_line(tmp_path: Path, names: int) -> None:
    ran = wirecli(tmp_path, "parse --files0-from -", "a.txt\n" * names)
    assert (ran.status, ran.out) == (FAULTY, "")
    [line] = ran.err.splitlines()
    assert line == (
        "wirecli: --files0-from: -: no NUL in it; "
        "use find -print0, or --files-from for one name a line"
    )


def test_a_list_with_nul_is_no_list_of_lines(tmp_path: Path) -> None:
    ran = wirecli(tmp_path, "parse --files-from -", "a.txt\0b.txt\0")
    assert (ran.status, ran.out) == (FAULTY, "")
    assert "--files-from: -: there is NUL in it; use --files0-from" in ran.err


@pytest.mark.parametrize("more", ["a.txt", "--files0-from other"])
def test_inputs_are_named_in_one_way(stories: Path, more: str) -> None:
    ran = wirecli(stories, f"parse --files-from list {more}")
    assert ran.status == FAULTY
    assert "leave the other names out" in ran.err


def test_a_file_of_any_of_several_patterns_is_read(stories: Path) -> None:
    ran = wirecli(stories, "parse . --glob a.* --glob *.md -t csv -f source.name")
    assert ran.out == "source.name\n./a.txt\n./d.md\n"


@pytest.fixture
def unread(stories: Path) -> Path:
    """Return a folder with eight PDF documents, four PNG images and three stories."""
    for number in range(8):
        (stories / f"{number}.pdf").write_bytes(b"%PDF-1.7\n")
    for number in range(4):
        (stories / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    return stories


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_inputs_that_could_not_be_read_have_a_sum(unread: Path, jobs: int) -> None:
    lines = wirecli(unread, f"parse -j {jobs} -t jsonl .").err.splitlines()
    assert len(lines) == 13
    assert lines[-1] == "wirecli: 12 of 15 inputs not read: 8 PDF documents, 4 PNG images"


@pytest.mark.parametrize("line", ["parse -q .", "parse --glob *.pdf ."], ids=["quiet", "few"])
def test_few_inputs_or_a_quiet_end_have_no_sum(unread: Path, line: str) -> None:
    assert "not read" not in wirecli(unread, line).err


def test_every_kind_of_input_has_a_phrase_a_plural_and_advice() -> None:
    """A row that lacks one prints half a message."""
    refusals = [row for row in input_formats.ROWS if isinstance(row, Refusal)]
    assert all(row.phrase and row.kind and row.todo for row in refusals)


@pytest.mark.parametrize("form", input_formats.FORMATS, ids=lambda form: form.name)
def test_the_reader_of_every_format_is_there(form: input_formats.InputFormat) -> None:
    assert callable(format_choice.reader(form))
