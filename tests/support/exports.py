"""Invented stories as archives and data hold them, in every kind of export."""

import csv
import json
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO
from xml.sax.saxutils import escape
from zipfile import ZipFile

from support.told import Told, led, tagged

PAPER = "The Oakvale Daily"
"""The paper in which the stories stand."""
NOTICE = "Copyright 2023 Oakvale Press"


def in_words(told: Told) -> str:
    day = date.fromisoformat(told.day)
    return f"{day:%B} {day.day}, {day.year}"


def copy(told: Told) -> str:
    return "\n\n".join(led(told))


def nexis_story(told: Told, number: int = 1, total: int = 1) -> str:
    return f"""


                    {number} of {total} DOCUMENTS


                    {PAPER}

                    {in_words(told)} Thursday
                    City Edition

{told.headline}

BYLINE: {told.byline}

SECTION: NEWS; Pg. 1

LENGTH: 231 words

{copy(told)}

LOAD-DATE: {in_words(told)}

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                    {NOTICE}
                    All Rights Reserved
"""


def nexis(told: Told) -> bytes:
    return nexis_story(told).encode()


def nexis_html_story(told: Told, number: int = 1, total: int = 1) -> str:
    def line(words: str, label: str = "") -> str:
        return f'<BR><DIV CLASS="c4"><P CLASS="c5"><SPAN>{label}</SPAN>{escape(words)}</P></DIV>'

    paragraphs = "\n".join(f'<P CLASS="c8">{escape(one)}</P>' for one in led(told))
    return f"""<A NAME="DOC_ID_{number}_0"></A><!-- what follows is for programs
<DOC NUMBER={number}> -->
{line(f"{number} of {total} DOCUMENTS")}{line(PAPER)}{line(in_words(told))}
{line(told.headline)}{line(told.byline, "BYLINE: ")}{line("NEWS; Pg. 1", "SECTION: ")}
{line("231 words", "LENGTH: ")}<BR><DIV CLASS="c4">{paragraphs}</DIV>
{line("ENGLISH", "LANGUAGE: ")}<DIV><P>{NOTICE}<BR>All Rights Reserved</P></DIV>"""


def nexis_html(told: Told) -> bytes:
    return f"<HTML><HEAD></HEAD><BODY>{nexis_html_story(told)}</BODY></HTML>".encode()


def uni_lines(told: Told) -> list[str]:
    """Return the lines of a story of Nexis Uni, with the list of contents before it."""
    head = [told.headline, PAPER, f"{in_words(told)} Thursday", "", NOTICE]
    labels = ["Section: NEWS", "Length: 231 words", f"Byline:\xa0{told.byline}", "Body", ""]
    tail = ["Classification", "Language: ENGLISH", f"Load-Date: {in_words(told)}"]
    return [*head, *labels, *led(told), *tail, "End of Document"]


def contents(*stories: Told) -> list[str]:
    lines = ["User Name: Ann Lee", f"Documents ({len(stories)})"]
    for number, told in enumerate(stories, 1):
        lines += [f"{number}. {told.headline}", "Client/Matter: -None-", "Search Terms: bridge"]
    return [*lines, "Narrowed by:", ""]


def word(lines: list[str]) -> bytes:
    """Return a Word document with these paragraphs."""
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
    octets = BytesIO()
    with ZipFile(octets, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        document = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
        package.writestr("word/document.xml", document)
    return octets.getvalue()


def nexis_uni(told: Told) -> bytes:
    return word([*contents(told), *uni_lines(told)])


def rich(lines: list[str]) -> bytes:
    """Return RTF with these paragraphs."""

    def sign(one: str) -> str:
        return one if one.isascii() else f"\\u{ord(one)}?"

    body = "\n".join("".join(map(sign, line)) + "\\par" for line in lines)
    return f"{{\\rtf1\\ansi\\deff0 {body}}}".encode("ascii")


def nexis_rtf(told: Told) -> bytes:
    return rich([*contents(told), *uni_lines(told)])


def accession(told: Told, number: int) -> str:
    return f"OAKD0000{told.day.replace('-', '')}ejbn{number:05d}"


def factiva_story(told: Told, number: int = 1) -> str:
    day = date.fromisoformat(told.day)
    first, *rest = led(told)
    return f"""HD  {told.headline}
BY  {told.byline}
WC  231 words
PD  {day.day} {day:%B %Y}
ET  10:05
SN  {PAPER}
SC  OAKD
LA  English
CY  (c) 2023 Oakvale Press

LP
{first}

TD
{chr(10).join(f"{one}{chr(10)}" for one in rest)}
NS  gcat : Political/General News
AN  Document {accession(told, number)}


"""


def factiva(told: Told) -> bytes:
    return factiva_story(told).encode()


def factiva_uncoded(told: Told) -> bytes:
    """Return what Factiva prints without its codes."""
    day = date.fromisoformat(told.day)
    lines = ["News", told.headline, told.byline, "231 words", f"{day.day} {day:%B %Y}"]
    lines += ["10:05", PAPER, "OAKD", "English", NOTICE, ""]
    tail = f"Oakvale Press Ltd\n\nDocument {accession(told, 1)}\n"
    return ("\n".join(lines) + f"\n{copy(told)}\n\n{tail}").encode()


def factiva_html(told: Told) -> bytes:
    day = date.fromisoformat(told.day)
    cells = {"HD": told.headline, "BY": told.byline, "WC": "231 words", "SN": PAPER}
    cells |= {"PD": f"{day.day} {day:%B %Y}", "LA": "English", "CY": NOTICE}
    head = "".join(row(code, escape(words)) for code, words in cells.items())
    text = tagged("p", led(told))
    tail = row("AN", f"Document {accession(told, 1)}")
    return f"""<html><head><meta charset="utf-8"><title>Factiva</title></head><body>
<div class="article enArticle"><table>{head}{row("LP", text)}{tail}</table></div></body></html>""".encode()


def row(code: str, words: str) -> str:
    return f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{words}</td></tr>'


def proquest_story(told: Told, number: int = 1) -> str:
    day = date.fromisoformat(told.day)
    return f"""____________________________________________________________

{told.headline}

Author: {told.byline}

Publication info: {PAPER}; Oakvale, Norland [Oakvale, Norland]{day:%d %b %Y}: A.1.

Abstract: The old bridge.

Full text: {copy(told)}

Subject: Bridges

Publication title: {PAPER}; Oakvale, Norland

Publication date: {in_words(told)}

Language of publication: English

ProQuest document ID: 22200000{number}

Copyright: {NOTICE}

"""


def proquest(told: Told) -> bytes:
    return proquest_story(told).encode()


def europresse_story(told: Told) -> str:
    return f"""<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">
{PAPER}, no. 4301</span></div><span class="DocHeader">News, {in_words(told)}, p. 4</span>
<div class="titreArticle"><p class="rdp__articletitle">{escape(told.headline)}</p></div>
<p class="docAuthors">{escape(told.byline)}</p></header><section><div class="docOcurrContainer">
{tagged("p", led(told))}</div></section>
<footer><div class="publiC-lblNodoc">news·{told.day.replace("-", "")}·OD·1</div></footer></article>"""


def europresse(told: Told) -> bytes:
    page = f"<title>Europresse</title></head><body>{europresse_story(told)}</body></html>"
    return f'<!DOCTYPE html><html><head><meta charset="utf-8">{page}'.encode()


def labelled_story(told: Told, number: int = 1) -> str:
    return f"""Headline: {told.headline}
Author: {told.byline}
Publication: {PAPER}
Date: {in_words(told)}
Text: {copy(told)}

Record Number: OAK{number}
Copyright: {NOTICE}

"""


def labelled(told: Told) -> bytes:
    return labelled_story(told).encode()


def sgml(told: Told) -> bytes:
    return f"""<DOC id="OAK_ENG_{told.day.replace("-", "")}.0001" type="story" >
<HEADLINE>
{escape(told.headline)}
</HEADLINE>
<BYLINE>{escape(told.byline)}</BYLINE>
<DATELINE>{escape(told.dateline)}</DATELINE>
<TEXT>
{tagged("P", told.paragraphs)}
</TEXT>
</DOC>
""".encode()


def trec(told: Told) -> bytes:
    """Return the SGML of TREC, in which an indent begins a paragraph."""
    day = told.day.replace("-", "")[2:]
    indented = "\n".join(f"   {escape(one)}" for one in told.paragraphs)
    return f"""<DOC>
<DOCNO> OAK{day}-0001 </DOCNO>
<SECOND>AM-Bridge,0356</SECOND>
<HEAD>{escape(told.headline)}</HEAD>
<BYLINE>{escape(told.byline)}</BYLINE>
<DATELINE>{escape(told.dateline)}</DATELINE>
<TEXT>
{indented}
</TEXT>
</DOC>
""".encode()


def members(told: Told) -> dict[str, object]:
    """Return a story as the interfaces of news sites hand it out."""
    return {
        "source": {"id": None, "name": PAPER},
        "author": told.byline,
        "title": told.headline,
        "publishedAt": f"{told.day}T10:15:00Z",
        "content": copy(told),
    }


def answer(told: Told) -> bytes:
    return json.dumps({"status": "ok", "articles": [members(told)]}, indent=1).encode()


def crawled(told: Told) -> bytes:
    names = told.byline.removeprefix("By ").split(" and ")
    item = {"maintext": "\n".join(led(told)), "title": told.headline, "authors": names}
    item |= {"date_publish": f"{told.day} 10:15:00", "source_domain": "oakvale.example"}
    return json.dumps(item).encode() + b"\n"


COLUMNS = ("id", "title", "author", "date", "content", "publication")


def table(told: Told, delimiter: str = ",") -> bytes:
    octets = StringIO()
    writer = csv.writer(octets, delimiter=delimiter, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerow(("7", told.headline, told.byline, told.day, copy(told), PAPER))
    return octets.getvalue().encode()


def parquet(told: Told) -> bytes:
    import pyarrow
    from pyarrow import parquet as tables

    octets = BytesIO()
    cells = ("7", told.headline, told.byline, told.day, copy(told), PAPER)
    columns = {name: [cell] for name, cell in zip(COLUMNS, cells, strict=True)}
    tables.write_table(pyarrow.table(columns), octets)
    return octets.getvalue()


def record(kind: str, body: bytes, content: str) -> bytes:
    """Return a record of a web archive."""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://oakvale.example/1\r\n"
    head += "WARC-Date: 2023-11-23T10:15:00Z\r\nWARC-Record-ID: <urn:oak:1>\r\n"
    head += f"Content-Type: {content}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def warc_of(page: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    return record("response", http, "application/http; msgtype=response")


def warc(told: Told) -> bytes:
    page = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="date" content="{told.day}"><title>{escape(told.headline)}</title></head><body><article>
<h1>{escape(told.headline)}</h1><p class="byline">{escape(told.byline)}</p>
{tagged("p", led(told))}</article></body></html>"""
    return warc_of(page.encode())


Render = Callable[[Told], bytes]
EXPORTS: dict[str, tuple[str, Render]] = {
    "nexis": ("nexis", nexis),
    "nexis-html": ("nexis", nexis_html),
    "nexis-uni": ("nexis", nexis_uni),
    "nexis-rtf": ("nexis", nexis_rtf),
    "factiva": ("factiva", factiva),
    "factiva-uncoded": ("factiva", factiva_uncoded),
    "factiva-html": ("factiva", factiva_html),
    "proquest": ("proquest", proquest),
    "europresse": ("europresse", europresse),
    "labelled": ("labelled", labelled),
}
"""Exports of news databases."""
RENDERS: dict[str, tuple[str, Render]] = {
    **EXPORTS,
    "sgml": ("sgml", sgml),
    "trec": ("sgml", trec),
    "answer": ("json", answer),
    "crawled": ("jsonl", crawled),
    "csv": ("csv", table),
    "csv-semicolons": ("csv", lambda told: table(told, ";")),
    "tsv": ("tsv", lambda told: table(told, "\t")),
    "parquet": ("parquet", parquet),
    "warc": ("warc", warc),
}
"""The same, and corpora and tables."""


def three(story: Callable[[Told, int, int], str], told: Told) -> bytes:
    return "".join(story(told, number, 3) for number in (1, 2, 3)).encode()


SEVERAL: dict[str, Render] = {
    "nexis": lambda told: three(nexis_story, told),
    "nexis-html": lambda told: b"<HTML><BODY>" + three(nexis_html_story, told),
    "nexis-uni": lambda told: word([*contents(told, told, told), *uni_lines(told) * 3]),
    "factiva": lambda told: factiva(told) * 3,
    "factiva-uncoded": lambda told: factiva_uncoded(told) * 3,
    "proquest": lambda told: proquest(told) * 3,
    "europresse": lambda told: b"<html><body>" + europresse_story(told).encode() * 3,
    "labelled": lambda told: labelled(told) * 3,
    "sgml": lambda told: sgml(told) * 3,
    "csv": lambda told: table(told) + table(told).partition(b"\n")[2] * 2,
    "warc": lambda told: warc(told) * 3,
}
"""Three stories in a file."""
