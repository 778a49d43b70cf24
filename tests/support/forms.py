"""Invented stories, rendered in every form in which they may be saved."""

import json
import plistlib
from collections.abc import Callable
from email.message import EmailMessage
from xml.sax.saxutils import escape

from support import exports
from support.told import BRIDGE, SNOW, STORIES, Told, led, month, tagged

__all__ = ["BRIDGE", "SNOW", "STORIES", "Told", "led", "month", "tagged"]
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


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


XHTML = "http://www.w3.org/1999/xhtml"
"""The namespace of XHTML."""


def newsmlg2(told: Told) -> bytes:
    return f"""{XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:oak-1"
 standard="NewsML-G2" standardversion="2.28" conformance="power" version="1">
<catalogRef href="https://news.norland.example/codes.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="{told.agency}"/>
<versionCreated>{told.day}T10:15:00Z</versionCreated></itemMeta>
<contentMeta><headline>{escape(told.headline)}</headline>
<headline role="hld:subHeadline">{escape(told.deck)}</headline><by>{escape(told.byline)}</by>
<dateline>{escape(told.dateline)}</dateline></contentMeta>
<contentSet><inlineXML><h:html xmlns:h="{XHTML}"><h:body>
{tagged("h:p", told.paragraphs)}
</h:body></h:html></inlineXML></contentSet></newsItem>""".encode()


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


RSS_CONTENT = "http://purl.org/rss/1.0/modules/content/"
"""The namespace of the content module of RSS 1.0."""


def rss(told: Told) -> bytes:
    return f"""{XML}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="{RSS_CONTENT}"><channel><title>Oakvale news</title>
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


def eml_passed_on(told: Told) -> bytes:
    """Return a mail as Gmail passes it on, with the sender's words above and signature below."""
    mail = message(told)
    copy = "\n\n".join((told.headline, told.deck, told.byline, *led(told)))
    mail.set_content(
        "Dear all,\n\nplease find below the story for tonight.\n\n"
        "---------- Forwarded message ---------\nFrom: Desk <desk@oak.example>\n"
        f"Date: {told.day[8:]} {month(told)} {told.day[:4]} at 09:01\n"
        f"Subject: {told.headline}\nTo: <b@oak.example>\n\n{copy}\n\n"
        "Best regards,\nThe Desk\n+00 555 0100\n\n-- \nThis email is only for its addressee."
    )
    return bytes(mail)


def eml_answer(told: Told) -> bytes:
    """Return an answer as desks send them, the question below the story."""
    mail = message(told)
    mail.replace_header("Subject", "Re: the bridge story")
    copy = "\n\n".join((told.headline, told.deck, told.byline, *led(told)))
    mail.set_content(
        f"Hi Tom,\n\nHere is the story:\n\n{copy}\n\nThanks,\nAnn\n\n"
        "On Wed, May 1, 2019 at 8:00 PM Tom Reed <tom@oak.example> wrote:\n"
        "> Ann,\n> can you file the story by ten?\n> Tom"
    )
    return bytes(mail)


def release(told: Told) -> bytes:
    """Return a story as press offices set their releases, with contacts and what they are."""
    return (
        "FOR IMMEDIATE RELEASE\n\nContact: Ann Marsh\nOakvale Mills\n+00 555 0100\n"
        "press@mills.example\n\n" + text(told).decode() + "\n"
        "About Oakvale Mills\n\nOakvale Mills makes flour. For more, visit www.mills.example.\n\n"
        "Media Contact:\nAnn Marsh\npress@mills.example\n\nSOURCE Oakvale Mills, Inc.\n\n###\n"
    ).encode()


def mbox(told: Told) -> bytes:
    return b"From a@oak Thu Nov 23 10:15:00 2023\n" + eml(told) + b"\n"


def iptc7901(told: Told) -> bytes:
    copy = "\r\n\r\n".join((told.headline, told.deck, told.byline, *led(told)))
    stamp = f"{told.day[8:]}1015 GMT {month(told)} {told.day[2:4]}"
    return f"\x01oak062 4 pl 180 oak 0234 \r\n\x02{copy}\r\n\x03\r\n{stamp}\r\n\x04".encode()


def zczc(told: Told) -> bytes:
    """Return a telegram; the format has no line for a deck or a byline."""
    copy = "\r\n\r\n".join((told.byline, *led(told)))
    return f"ZCZC\r\n%A\r\n#oakvale\r\n${told.headline}\r\n\r\n{copy}\r\nNNNN\r\n".encode()


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


def mhtml(told: Told) -> bytes:
    """Return a page as Chromium saves it whole; the day in the header is that of saving."""
    page = html(told).decode()
    return f"""From: <Saved by Blink>
Snapshot-Content-Location: https://oak.example/bridge
Subject: {told.headline}
Date: Fri, 2 Jan 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html; charset=utf-8
Content-Location: https://oak.example/bridge

{page}
--b
Content-Type: text/css

p {{ color: black }}
--b--
""".encode()


def webarchive(told: Told) -> bytes:
    page = {"WebResourceData": html(told), "WebResourceMIMEType": "text/html"}
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


def enex(told: Told) -> bytes:
    """Return a note; the day on which it was made is not the story's."""
    stamp = f'<meta itemprop="datePublished" content="{told.day}">'
    byline = f"<div class='byline'>{escape(told.byline)}</div>"
    return f"""{XML}<en-export><note><title>{escape(told.headline)}</title>
<content><![CDATA[<en-note>{stamp}{byline}{tagged("div", led(told))}</en-note>]]></content>
<created>20260102T100000Z</created></note></en-export>""".encode()


def markdown(told: Told) -> bytes:
    names = "".join(f"  - '[[{name}]]'\n" for name in told.byline[3:].split(" and "))
    copy = "\n\n".join(led(told))
    return f"""---
title: {json.dumps(told.headline, ensure_ascii=False)}
source: "https://oak.example/bridge"
author:
{names}published: {told.day}
created: 2026-01-02
---
![The bridge](https://oak.example/bridge.jpg)

{copy}
""".encode()


Render = Callable[[Told], bytes]
RENDERS: dict[str, tuple[str, Render]] = {
    "text": ("text", text),
    "text-release": ("text", release),
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
    "mhtml": ("mhtml", mhtml),
    "webarchive": ("webarchive", webarchive),
    "enex": ("enex", enex),
    "markdown": ("markdown", markdown),
    "eml": ("eml", eml),
    "eml-html": ("eml", eml_html),
    "eml-passed-on": ("eml", eml_passed_on),
    "eml-answer": ("eml", eml_answer),
    "mbox": ("mbox", mbox),
    "iptc7901": ("iptc7901", iptc7901),
    "anpa1312": ("anpa1312", anpa1312),
    "zczc": ("zczc", zczc),
    **exports.RENDERS,
}
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
    "enex": lambda told: (
        XML.encode()
        + b"<en-export>"
        + (enex(told).partition(b"<en-export>")[2].removesuffix(b"</en-export>")) * 3
        + b"</en-export>"
    ),
    "mbox": lambda told: mbox(told) * 3,
    "iptc7901": lambda told: iptc7901(told) * 3,
    "anpa1312": lambda told: anpa1312(told) * 3,
    "zczc": lambda told: zczc(told) * 3,
    **exports.SEVERAL,
}
