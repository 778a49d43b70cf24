"""Files that are made to hang a reader, of any size: for each kind what makes one."""

from collections.abc import Callable

MAIL = b"Subject: Oak\nFrom: a@oak\nDate: Thu, 23 Nov 2023 10:15:00 +0100\n"
MARKUP = MAIL + b"Content-Type: text/html\n\n"
PAGE = b"<!doctype html><body>"
NINJS = b'{"uri":"a","headline":"b"}\n'
XML = b'<?xml version="1.0"?>'
WIRE = b"\x16\x16\x01a0234\x1f\n"
COPY = b"The council met on Thursday and said so. "
Make = Callable[[int], bytes]
CORPUS = b"<DOC><HEAD>a</HEAD><TEXT>"
FACTIVA = b"<html><title>Factiva</title>"
FAMILIES: dict[str, Make] = {
    "words-of-a-subject": lambda n: b"From: a@oak\nSubject: " + b"a " * (n // 2) + b"\n\nText.",
    "lines-of-a-subject": lambda n: b"From: a@oak\nSubject: a\n" + b" a\n" * (n // 3) + b"\nText.",
    "coded-words": lambda n: MAIL + b"Subject: " + b"=?utf-8?q?a?= " * (n // 14) + b"\n\nText.",
    "parameters": lambda n: MAIL + b"Content-Type: text/plain" + b"; a=b" * (n // 5) + b"\n\nText.",
    "continued-parameters": lambda n: (
        MAIL + b"Content-Disposition: a" + b"; f*0*=b" * (n // 8) + b"\n\nText."
    ),
    "message-id": lambda n: MAIL + b"Message-ID: " + b"a " * (n // 2) + b"\n\nText.",
    "open-comments": lambda n: MARKUP + b"<!--" * (n // 4),
    "open-tags": lambda n: MARKUP + b"<a " * (n // 3),
    "open-end-tags": lambda n: MARKUP + b"</a " * (n // 4),
    "open-attributes": lambda n: MARKUP + b"<a b='" * (n // 6),
    "open-instructions": lambda n: MARKUP + b"<?" * (n // 2),
    "open-scripts": lambda n: MARKUP + b"<script><" * (n // 9),
    "signs": lambda n: MARKUP + b"<" * n,
    "references": lambda n: MARKUP + b"&a" * (n // 2),
    "elements": lambda n: PAGE + b"<div>" * (n // 5) + b"<p>" + COPY,
    "navigations": lambda n: PAGE + b"<nav>" * (n // 5) + b"<p>" + COPY,
    "spans": lambda n: PAGE + (b"<span>" + COPY + b"<br>") * (n // 52),
    "fewer-spans": lambda n: PAGE + (b"<span>" + COPY * (n // 20_000) + b"<br>") * 400,
    "bold": lambda n: PAGE + b"".join(b"<b id=%d>" % one for one in range(n // 10)),
    "bylines": lambda n: PAGE + b"<div class=byline>a" * (n // 19),
    "long-class": lambda n: (
        PAGE + b"<div class='" + b"a " * (n // 4) + b"'>" + b"<p>The council.</p>" * (n // 38)
    ),
    "empty-comments": lambda n: b"<!---->" * (n // 7) + b"<p>" + COPY,
    "charset": lambda n: PAGE + b"<meta charset=" + b" " * n,
    "objects": lambda n: NINJS * (n // len(NINJS)),
    "faults": lambda n: NINJS + b"x\n" * (n // 2),
    "open-arrays": lambda n: NINJS + b"[\n" * (n // 2),
    "decks": lambda n: (
        XML + b"<newsItem><contentMeta>" + b'<headline role="hld:subHeadline"/>' * (n // 34)
    ),
    "declared-attributes": lambda n: (
        b"<!DOCTYPE nitf ["
        + b"".join(b"<!ATTLIST p a%d CDATA 'x'>" % one for one in range(1900))
        + b"]><nitf>"
        + b"<p/>" * (n // 4)
        + b"</nitf>"
    ),
    "unknown-elements": lambda n: b"<a>" * (n // 3),
    "comments-before": lambda n: b"<!---->" * (n // 7),
    "wide-comments-before": lambda n: "<!---->".encode("utf-16") * (n // 16),
    "cells": lambda n: b"id,text\n" + b'"' * n,
    "names": lambda n: b"a.txt\n" + b"a." * (n // 2),
    "braces": lambda n: b"[{" * (n // 2),
    "attributes": lambda n: (
        XML + b"<nitf " + b" ".join(b'a%d="x"' % one for one in range(n // 12)) + b"/>"
    ),
    "spaces-in-a-header": lambda n: WIRE + b"r n bc-a" + b" " * n + b"\x02x\x03\x04",
    "lines-in-a-header": lambda n: WIRE + b"r n" + b"\n" * n + b"\x02x\x03\x04",
    "starts-of-header": lambda n: b"\x01" * n,
    "tags-of-a-corpus": lambda n: CORPUS + b"<a " * (n // 3),
    "comments-of-a-corpus": lambda n: CORPUS + b"<!--" * (n // 4),
    "references-of-a-corpus": lambda n: CORPUS + b"&" * n,
    "stories-of-a-corpus": lambda n: CORPUS + b"<DOC>" * (n // 20),
    "codes": lambda n: b"HD  a\nPD  2 May 2019\n" * (n // 60),
    "numbers-of-stories": lambda n: b"1 of 2 DOCUMENTS\nLENGTH: 3 words\n" * (n // 60),
    "articles-of-an-export": lambda n: FACTIVA + b'<div class="article">' * (n // 60),
    "labels": lambda n: b"Headline: a\nDate: May 2, 2019\nAuthor: b\nText: c\n" * (n // 60),
    "columns-without-an-end": lambda n: b'id,text\n1,"' + b"a\n" * (n // 2),
    "numbers-of-an-answer": lambda n: b'{"articles":[{"text":"a","b":[' + b"1," * (n // 4),
    "text-without-an-end": lambda n: b'[{"text":"' + b"a" * n,
    "mailbox": lambda n: b"From a\nFrom: a\nSubject: b\n\n" + b"From \n\n" * (n // 7),
}
