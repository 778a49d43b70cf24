"""What formats state of a story: the element or member that says it.

Source: the standards of the formats, whose names for elements and members these are.
"""

from wirecli.data.catalogue_types import CatalogueRow

# fmt: off
NITF = """<nitf xml:lang="en"><head><docdata><ed-msg info="Adds quotes"/><date.issue norm="20190502"/><du-key key="BRIDGE"/>
<doc.copyright year="2019" holder="Zyxnews"/></docdata></head><body><body.head><hedline><hl1>Council reopens bridge</hl1>
<hl2>Buses run from June</hl2></hedline><byline>By Ann Lee</byline><distributor>Zyxnews</distributor>
<dateline>OAKVALE</dateline></body.head><body.content><p>The river council reopened the old bridge.</p></body.content>
<body.end><tagline>Editing by Bo Roe</tagline></body.end></body></nitf>"""
"""A document of NITF 3."""
NITF_DATED = """<nitf><body><body.head><hedline><hl1>Council reopens bridge</hl1></hedline><dateline>OAKVALE, May 2
<story.date norm="20190502"/></dateline></body.head><body.content><p>The council met.</p></body.content></body></nitf>"""
"""A document of NITF 3 with the day in its dateline."""
NITF_PRINTED = """<nitf><head><title>Council reopens bridge</title><pubdata date.publication="20190502T000000" name="The Oakvale Daily"/></head>
<body><body.content><p>The council met.</p></body.content></body></nitf>"""
"""A document of NITF 3 that says in which paper it stood."""
NITF_KEYWORD = """<nitf><head><meta name="anpa-keyword" content="BRIDGE"/></head>
<body><body.head><hedline><hl1>Council reopens bridge</hl1></hedline></body.head>
<body.content><p>The council met.</p></body.content></body></nitf>"""
"""A document of NITF 3 with the keyword of an ANPA wire."""
NEWSML = """<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Council reopens bridge</HeadLine>
<SubHeadLine>Buses run from June</SubHeadLine><ByLine>By Ann Lee</ByLine><DateLine>OAKVALE</DateLine>
<DateLineDate>20190502</DateLineDate><CreditLine>Zyxnews</CreditLine><CopyrightLine>(c) 2019 Zyxnews</CopyrightLine>
<SlugLine>BRIDGE</SlugLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<ContentItem><DataContent><p>The council met.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
"""A document of NewsML 1."""
NEWSML_PARTS = """<NewsML><NewsItem><Identification><NameLabel>bridge-oakvale</NameLabel></Identification><NewsComponent>
<NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>Council reopens bridge</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Body"/><ContentItem><DataContent><p>The council met.</p></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>"""
"""A document of NewsML 1 whose story is sent in components."""
NEWSML_FILED = """<NewsML><NewsItem><NewsManagement><FirstCreated>20190502T1015Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Council reopens bridge</HeadLine></NewsLines>
<ContentItem><DataContent><p>The council met.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
"""A document of NewsML 1 with no day but when it was created."""
NEWSMLG2 = """<newsItem><itemMeta><edNote>Adds quotes</edNote></itemMeta><contentMeta>
<contentCreated>2019-05-02</contentCreated><language tag="en"/><slugline>BRIDGE</slugline><creditline>Zyxnews</creditline>
<headline>Council reopens bridge</headline><by>By Ann Lee</by><dateline>OAKVALE</dateline></contentMeta>
<rightsInfo><copyrightNotice>(c) 2019 Zyxnews</copyrightNotice></rightsInfo>
<contentSet><inlineXML><html><body><p>The council met.</p></body></html></inlineXML></contentSet></newsItem>"""
"""A document of NewsML-G2."""
NEWSMLG2_PLAIN = """<newsItem><itemMeta><versionCreated>2019-05-02</versionCreated></itemMeta><contentMeta>
<headline>Council reopens bridge</headline></contentMeta>
<contentSet><inlineData>The council met.</inlineData></contentSet></newsItem>"""
"""A document of NewsML-G2 with its copy as plain text."""
NINJS = """{"uri": "urn:oak:1", "language": "en", "contentCreated": "2019-05-02", "slugline": "BRIDGE", "by": "By Ann Lee",
"headlines": [{"role": "main", "value": "Council reopens bridge"}, {"role": "kicker", "value": "Transport"}],
"edNote": "Adds quotes", "descriptions": [{"role": "dateline", "value": "OAKVALE"}], "infoSources": [{"name": "Zyxnews"}],
"bodies": [{"contentType": "text/plain", "value": "The council met."}], "copyrightNotice": "(c) 2019 Zyxnews"}"""
"""An object of ninjs 2."""
NINJS_CREATED = """{"uri": "urn:oak:1", "contentcreated": "2019-05-02", "headline": "Council reopens bridge",
"body_text": "The council met."}"""
"""An object of ninjs 1 with the day of its content."""
NINJS_VERSION = """{"uri": "urn:oak:1", "versionCreated": "2019-05-02", "headline": "Council reopens bridge",
"body_text": "The council met."}"""
"""An object of ninjs 2 with the day of its version."""
NINJS_LOCATED = """{"uri": "urn:oak:1", "versioncreated": "2019-05-02", "headline": "Council reopens bridge", "located": "OAKVALE"}"""
"""An object of ninjs 1 without its copy."""
NINJS_1 = """{"uri": "urn:oak:1", "versioncreated": "2019-05-02", "headline": "Council reopens bridge",
"body_text": "The council met."}"""
"""An object of ninjs 1 with the day of its version."""
RSS = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Council reopens bridge</title><dc:creator>Ann Lee</dc:creator>
<pubDate>Thu, 02 May 2019 10:15:00 GMT</pubDate><description>&lt;p&gt;The council met.&lt;/p&gt;</description></item>
</channel></rss>"""
"""A feed of RSS 2.0."""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Council reopens bridge</title>
<author><name>Ann Lee</name></author><published>2019-05-02T10:15:00Z</published>
<content type="html">&lt;p&gt;The council met.&lt;/p&gt;</content></entry></feed>"""
"""A feed of Atom."""
HTML = """<!doctype html><html lang="en"><head><title>Council reopens bridge</title><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Council reopens bridge", "alternativeHeadline": "Buses run from June", "dateline": "OAKVALE, May 2 -",
"datePublished": "2019-05-02", "author": {"name": "Ann Lee"}, "publisher": {"name": "Zyxnews"}}</script></head><body><article>
<h1>Council reopens bridge</h1><p>The river council reopened the old bridge after a year of repairs, the mayor said on Monday.</p>
<p>Buses will run over it from June, as they did before the flood, she said in the town hall.</p></article></body></html>"""
"""A page with an article in JSON-LD."""
HTML_META = """<!doctype html><html lang="en"><head><title>Council reopens bridge</title>
<meta name="date" content="2019-05-02"><meta property="og:site_name" content="Xinhua"></head><body><article>
<h1>Council reopens bridge</h1><p>The river council reopened the old bridge after a year of repairs, the mayor said on Monday.</p>
<p>Buses will run over it from June, as they did before the flood, she said in the town hall.</p></article></body></html>"""
"""A page with day and site in its head."""
HTML_PUBLISHED = """<!doctype html><html lang="en"><head><title>Council reopens bridge</title>
<meta property="article:published_time" content="2019-05-02T10:15:00Z"></head><body><article>
<h1>Council reopens bridge</h1><p>The river council reopened the old bridge after a year of repairs, the mayor said on Monday.</p>
<p>Buses will run over it from June, as they did before the flood, she said in the town hall.</p></article></body></html>"""
"""A page with the day of the Open Graph protocol."""
HTML_TIME = """<!doctype html><html lang="en"><head><title>Council reopens bridge</title></head><body><article>
<h1>Council reopens bridge</h1><time datetime="2019-05-02">May 2</time>
<p>The river council reopened the old bridge after a year of repairs, the mayor said on Monday.</p>
<p>Buses will run over it from June, as they did before the flood, she said in the town hall.</p></article></body></html>"""
"""A page with the day in the article."""
COPY = """<p>The river council reopened the old bridge after a year of repairs, the mayor said on Monday.</p>
<p>Buses will run over it from June, as they did before the flood, she said in the town hall.</p>"""
"""Two paragraphs of a page."""
HTML_SHOWN = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge | Oakvale Daily</title>
<link rel="canonical" href="https://oak.example/2019/05/02/bridge.html"></head><body><article>
<h1><span class="kicker">Transport</span> <span>Council reopens bridge</span></h1><p class="deck">Buses will run from June on</p>
<div class="byline">By Ann Lee</div><div class="date">2 May 2019</div>{COPY}
<h2>After the flood</h2><figure><figcaption>The bridge on Monday.</figcaption></figure><p>The town council paid for the repairs.</p>
<p>The old stones were found in the river, and most of them could be used again in the new piers.</p>
<p><em>Ann Lee is a reporter in Oakvale.</em></p></article></body></html>"""
"""A page that shows all and states nothing."""
HTML_LINES = """<html><head><title>Oakvale Daily</title></head><body><table><tr><td>
<font size="5"><b>Council reopens bridge</b></font><br><br>
The council reopened the bridge on Monday, and the town was glad.<br><br>
The mayor said that the work had taken two years.<br><br>
Copyright 2001 Oakvale Daily</td></tr></table></body></html>"""
"""A page without a heading, whose title is the name of the site."""
HTML_LIVE = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title></head><body><article>
<h1>Council reopens bridge</h1>{COPY}<div>14:05</div><p>The mayor cut a ribbon, and the first bus went over the bridge.</p></article></body></html>"""
"""A live page, with the time above its entries."""
HTML_ADDRESS = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title>
<meta property="og:url" content="https://oak.example/2019/05/02/bridge.html"></head><body><article>
<h1>Council reopens bridge</h1>{COPY}</article></body></html>"""
"""A page with the day in its address alone."""
HTML_AUTHOR = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title>
<meta name="author" content="Ann Lee"></head><body><article>
<h1>Council reopens bridge</h1>{COPY}</article></body></html>"""
"""A page with the author in its head."""
HTML_LINK = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title></head><body><article>
<h1>Council reopens bridge</h1><a rel="author" href="/lee">Ann Lee</a>{COPY}</article></body></html>"""
"""A page with a link to the author."""
HTML_CREATED = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title><script type="application/ld+json">
{{"@type": "NewsArticle", "headline": "Council reopens bridge", "dateCreated": "2019-05-02"}}</script></head><body><article><h1>Council reopens bridge</h1>{COPY}</article></body></html>"""
"""A page with the day on which the article was made."""
HTML_WEBPAGE = f"""<!doctype html><html lang="en"><head><title>Council reopens bridge</title><script type="application/ld+json">
{{"@type": "WebPage", "datePublished": "2019-05-02"}}</script></head><body><article><h1>Council reopens bridge</h1>{COPY}</article></body></html>"""
"""A page with its own day in JSON-LD."""
ENEX = f"""<?xml version="1.0"?><en-export><note><title>Council reopens bridge</title>
<content><![CDATA[<en-note>{COPY}</en-note>]]></content></note></en-export>"""
"""A note of Evernote."""
MARKDOWN = """---
title: "Council reopens bridge"
source: "https://oak.example/bridge"
author:
  - "Ann Lee"
published: 2019-05-02
---
The council met.

## After the flood

It will meet again.
"""
"""A page that a clipper saved."""
MAIL = """From: a@oak.example
To: b@oak.example
Subject: Council reopens bridge
Date: Thu, 02 May 2019 10:15:00 +0000

The council met.
"""
"""A message of RFC 5322."""
MAIL_ANSWER = """From: a@oak.example
To: b@oak.example
Subject: Council reopens bridge

Dear Ann,

The council met.

Best regards,
Tom

On 2 May 2019 at 10:15 Ann Lee wrote:
> Where is it?
"""
"""A message around a story, and below it the message that it answers."""
IPTC7901 = "\x01oak062 4 pl 180 oak 0234 \r\n\x02The council met.\r\n\x03\r\n021015 GMT May 19\r\n\x04"
"""A transmission of IPTC 7901."""
IPTC7901_HEAD = (
    "\x01oak062 4 i 211 ccccb   oak 061\r\n\r\nbridges/\r\n\x021ST LEAD\r\nBridge reopens\r\n"
    "By Ann Lee, oak =\r\n\r\nOAKVALE (AFP) - The council met.\r\n\x03"
)
"""A transmission of IPTC 7901 with a head that its sign closes."""
IPTC7901_KEYWORD = "\x01oak062 4 pl 180 BRIDGE \r\n\x02The council met.\r\n\x03\r\n021015 GMT May 19\r\n\x04"
"""A transmission of IPTC 7901 with a keyword."""
TELEGRAM = "ZCZC NNS\r\n%A\r\n#bridge\r\n$Council reopens bridge\r\n:(OAKVALE)\r\nThe council met.\r\nNNNN\r\n"
"""A telegram with signs."""
ANPA1312 = (
    "\x16\x16\x01a0234\x1fta-\r\nr n \x14\x11bc-oakvale 05-02 0180\r\n\x02^Council reopens bridge<\r\n^Eds: adds quotes<\r\n"
    "^By Ann Lee=\r\n\tThe council met.\r\n\x03AP-NY-05-02-19 1015GMT<\r\n\x04"
)
"""A transmission of ANPA 1312."""
ANPA1312_HEADER = (
    "\x16\x16\x01a0234\x1fta-\r\nr n \x14\x11bc-oakvale 05-02-19 0180\r\n\x02^Council reopens bridge<\r\n\tThe council met.\r\n\x03\x04"
)
"""A transmission of ANPA 1312 with the year in its header."""

RULES: tuple[CatalogueRow, ...] = (
    CatalogueRow("anpa1312.byline", "ANPA 1312: the line above the copy that opens with \"by\".", ANPA1312, None),
    CatalogueRow("anpa1312.head", "ANPA 1312: a line above the copy, the headline or the deck.", ANPA1312, None),
    CatalogueRow("anpa1312.header", "ANPA 1312: the date in the header.", ANPA1312_HEADER, None),
    CatalogueRow("anpa1312.keyword", "ANPA 1312: the keyword in the header, which is the slugline.", ANPA1312, None),
    CatalogueRow("anpa1312.note", "ANPA 1312: the line above the copy that is a note to editors.", ANPA1312, None),
    CatalogueRow("anpa1312.trailer", "ANPA 1312: the date in the stamp below the copy.", ANPA1312, None),
    CatalogueRow("atom.author", "Atom: the `author` of the entry.", ATOM, None),
    CatalogueRow("atom.date", "Atom: the day in `published` or `updated`.", ATOM, None),
    CatalogueRow("atom.title", "Atom: the `title` of the entry.", ATOM, None),
    CatalogueRow("enex.title", "Evernote: the `title` of the note.", ENEX, "Council reopens bridge"),
    CatalogueRow("html.WebPage", "A web page: the day in `datePublished` of the page itself in its JSON-LD.", HTML_WEBPAGE, None),
    CatalogueRow("html.address", "A web page: the day in the folders of its address, if it states no other.", HTML_ADDRESS, None),
    CatalogueRow("html.alternativeHeadline", "A web page: `alternativeHeadline` of the article in its JSON-LD.", HTML, None),
    CatalogueRow("html.author", "A web page: the persons that its JSON-LD has as authors.", HTML, None),
    CatalogueRow("html.byline", "A web page: a line at its head that opens with a by-word, or is called a byline.", HTML_SHOWN, "By Ann Lee"),
    CatalogueRow("html.caption", "A web page: what stands in an element for pictures.", HTML_SHOWN, "The bridge on Monday."),
    CatalogueRow("html.date", "A web page: the day in a `meta` element that is named after it, such as date or pubdate.", HTML_META, None),
    CatalogueRow("html.dateCreated", "A web page: the day in `dateCreated` of its JSON-LD.", HTML_CREATED, None),
    CatalogueRow("html.datePublished", "A web page: the day in `datePublished` of its JSON-LD or microdata.", HTML, None),
    CatalogueRow("html.dateline", "A web page: `dateline` of its JSON-LD.", HTML, None),
    CatalogueRow("html.deck", "A web page: the summary between the headline and the copy.", HTML_SHOWN, "Buses will run from June on"),
    CatalogueRow("html.headline", "A web page: the heading that JSON-LD, headings and title agree on.", HTML, None),
    CatalogueRow("html.kicker", "A web page: the first part of its heading, if that is called so or no title has it.", HTML_SHOWN, "Transport"),
    CatalogueRow("html.meta-author", "A web page: the authors in a `meta` element.", HTML_AUTHOR, None),
    CatalogueRow("html.note", "A web page: a last line in italics, by which the desk says more of the story.", HTML_SHOWN, "Ann Lee is a reporter in Oakvale."),
    CatalogueRow("html.opening-line", "A web page without headings and titles: the line that opens the element of the copy.", HTML_LINES, "Council reopens bridge"),
    CatalogueRow("html.published_time", "A web page: the day in `article:published_time` and its kin.", HTML_PUBLISHED, None),
    CatalogueRow("html.publisher", "A web page: the publisher, of its JSON-LD or `og:site_name`.", HTML_META, None),
    CatalogueRow("html.rel-author", "A web page: the words of the links to its authors.", HTML_LINK, "Ann Lee"),
    CatalogueRow("html.shown-date", "A web page: a short line at its head with a date.", HTML_SHOWN, "2 May 2019"),
    CatalogueRow("html.shown-time", "A web page: a line with a time of day alone, above an entry.", HTML_LIVE, "14:05"),
    CatalogueRow("html.subhead", "A web page: a heading within the story.", HTML_SHOWN, "After the flood"),
    CatalogueRow("html.time", "A web page: the day in a `time` element at its head.", HTML_TIME, None),
    CatalogueRow("iptc7901.byline", "IPTC 7901: the line of the head that opens with a by-word.", IPTC7901_HEAD, None),
    CatalogueRow("iptc7901.head", "IPTC 7901: the lines of the head, which its sign closes, are the headline.", IPTC7901_HEAD, None),
    CatalogueRow("iptc7901.keyword", "IPTC 7901: the keyword in the header, which is the slugline.", IPTC7901_KEYWORD, None),
    CatalogueRow("iptc7901.trailer", "IPTC 7901: the date in the stamp below the copy.", IPTC7901, None),
    CatalogueRow("iptc7901.version", "IPTC 7901: the lines in capitals at the start of the head.", IPTC7901_HEAD, None),
    CatalogueRow("mail.cover", "A mail: the greeting above the story, and a note that it is below.", MAIL_ANSWER, "Dear Ann,"),
    CatalogueRow("mail.date", "A mail: the day in the header `Date`.", MAIL, None),
    CatalogueRow("mail.header", "A mail: lines that say whose the message below them is, and when it was sent.", MAIL_ANSWER, "On 2 May 2019 at 10:15 Ann Lee wrote:"),
    CatalogueRow("mail.message", "A mail: another message within it, such as the one that it answers.", MAIL_ANSWER, "Where is it?"),
    CatalogueRow("mail.signature", "A mail: the sign-off, the signature and the notices below the story.", MAIL_ANSWER, "Best regards, Tom"),
    CatalogueRow("mail.subject", "A mail: the header `Subject`, without Re: and Fwd:.", MAIL, None),
    CatalogueRow("markdown.author", "A clipped page: `author` above its copy.", MARKDOWN, "Ann Lee"),
    CatalogueRow("markdown.heading", "A clipped page: a heading within the story.", MARKDOWN, "After the flood"),
    CatalogueRow("markdown.published", "A clipped page: the day in `published` above its copy.", MARKDOWN, None),
    CatalogueRow("markdown.title", "A clipped page: `title` above its copy, or the heading that says the same.", MARKDOWN, "Council reopens bridge"),
    CatalogueRow("newsml.ByLine", "NewsML 1: `ByLine`.", NEWSML, None),
    CatalogueRow("newsml.CopyrightLine", "NewsML 1: `CopyrightLine`.", NEWSML, None),
    CatalogueRow("newsml.CreditLine", "NewsML 1: `CreditLine`, or the provider.", NEWSML, None),
    CatalogueRow("newsml.DataContent", "NewsML 1: headline, deck or contact in a component of its own.", NEWSML_PARTS, None),
    CatalogueRow("newsml.DateLine", "NewsML 1: `DateLine`.", NEWSML, None),
    CatalogueRow("newsml.DateLineDate", "NewsML 1: the day in `DateLineDate`.", NEWSML, None),
    CatalogueRow("newsml.FirstCreated", "NewsML 1: the day in `FirstCreated`.", NEWSML_FILED, None),
    CatalogueRow("newsml.HeadLine", "NewsML 1: `HeadLine`.", NEWSML, None),
    CatalogueRow("newsml.NameLabel", "NewsML 1: `NameLabel`, if it is keywords, where there is no `SlugLine`.", NEWSML_PARTS, None),
    CatalogueRow("newsml.SlugLine", "NewsML 1: `SlugLine`.", NEWSML, None),
    CatalogueRow("newsml.SubHeadLine", "NewsML 1: `SubHeadLine`.", NEWSML, None),
    CatalogueRow("newsmlg2.by", "NewsML-G2: `by`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.contentCreated", "NewsML-G2: the day in `contentCreated`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.copyrightNotice", "NewsML-G2: `copyrightNotice`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.creditline", "NewsML-G2: `creditline`, or the source or provider.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.dateline", "NewsML-G2: `dateline`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.edNote", "NewsML-G2: `edNote`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.headline", "NewsML-G2: `headline`; its role tells headline and deck apart.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.slugline", "NewsML-G2: `slugline`.", NEWSMLG2, None),
    CatalogueRow("newsmlg2.versionCreated", "NewsML-G2: the day in `firstCreated` or `versionCreated`.", NEWSMLG2_PLAIN, None),
    CatalogueRow("ninjs.by", "ninjs: `by` or `byline`.", NINJS, None),
    CatalogueRow("ninjs.contentCreated", "ninjs: the day in `contentCreated`.", NINJS, None),
    CatalogueRow("ninjs.contentcreated", "ninjs 1: the day in `contentcreated`.", NINJS_CREATED, None),
    CatalogueRow("ninjs.copyrightNotice", "ninjs: `copyrightNotice`.", NINJS, None),
    CatalogueRow("ninjs.descriptions", "ninjs: the description whose role is dateline.", NINJS, None),
    CatalogueRow("ninjs.edNote", "ninjs: `edNote`.", NINJS, None),
    CatalogueRow("ninjs.headline", "ninjs: the main headline.", NINJS, None),
    CatalogueRow("ninjs.headlines", "ninjs: a headline whose role is kicker or subheadline.", NINJS, None),
    CatalogueRow("ninjs.infoSources", "ninjs: the first source.", NINJS, None),
    CatalogueRow("ninjs.located", "ninjs: `located`, where an item comes without its copy.", NINJS_LOCATED, None),
    CatalogueRow("ninjs.slugline", "ninjs: `slugline`.", NINJS, None),
    CatalogueRow("ninjs.versionCreated", "ninjs: the day in `versionCreated`.", NINJS_VERSION, None),
    CatalogueRow("ninjs.versioncreated", "ninjs 1: the day in `versioncreated`.", NINJS_1, None),
    CatalogueRow("nitf.anpa-keyword", "NITF: the keyword of an ANPA wire, where there is no `du-key`.", NITF_KEYWORD, None),
    CatalogueRow("nitf.byline", "NITF: `byline`.", NITF, None),
    CatalogueRow("nitf.date.issue", "NITF: the day in `date.issue`.", NITF, None),
    CatalogueRow("nitf.date.publication", "NITF: the day in `pubdata`.", NITF_PRINTED, None),
    CatalogueRow("nitf.dateline", "NITF: `dateline`.", NITF, None),
    CatalogueRow("nitf.distributor", "NITF: `distributor`.", NITF, None),
    CatalogueRow("nitf.doc.copyright", "NITF: `doc.copyright`, its year and holder.", NITF, None),
    CatalogueRow("nitf.du-key", "NITF: the key of `du-key`, which is the slugline.", NITF, None),
    CatalogueRow("nitf.ed-msg", "NITF: `ed-msg`.", NITF, None),
    CatalogueRow("nitf.hl1", "NITF: `hl1`, the main headline.", NITF, None),
    CatalogueRow("nitf.hl2", "NITF: `hl2`, the deck.", NITF, None),
    CatalogueRow("nitf.pubdata", "NITF: the paper in `pubdata`.", NITF_PRINTED, None),
    CatalogueRow("nitf.story.date", "NITF: the day in `story.date`.", NITF_DATED, None),
    CatalogueRow("nitf.title", "NITF: the `title` of the head, where there is no `hl1`.", NITF_PRINTED, None),
    CatalogueRow("rss.author", "RSS: `dc:creator` or `author`.", RSS, None),
    CatalogueRow("rss.date", "RSS: the day in `pubDate` or `dc:date`.", RSS, None),
    CatalogueRow("rss.title", "RSS: the `title` of the item.", RSS, None),
    CatalogueRow("zczc.headline", "A telegram: the line of its head with the sign of a headline.", TELEGRAM, "Council reopens bridge"),
    CatalogueRow("zczc.keyword", "A telegram: the lines of its head with the signs of a keyword, which are the slugline.", TELEGRAM, "bridge"),
    CatalogueRow("zczc.place", "A telegram: the place in brackets on a line of its head.", TELEGRAM, "OAKVALE"),
    CatalogueRow("zczc.sender", "A telegram: the letters of the sender behind ZCZC.", TELEGRAM, None),
)
"""The rules of formats, sorted by id: the element, header or member as the standard calls it."""
