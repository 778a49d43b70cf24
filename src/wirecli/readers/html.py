"""Saved web pages: what they state of an article (JSON-LD, meta tags), and its visible copy.

The tree is selectolax's (the extra `html`): a browser's parsing of broken markup, no dependency,
1.6 MB. lxml does not parse as browsers do; trafilatura brings 14 packages and guesses dates.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from wirecli.lazy import Lazy
from wirecli.readers.article import FEWEST, of_piece, paragraphs, words_of
from wirecli.readers.decode import Decoded, decode
from wirecli.readers.document import Document, FieldPart, day, flat, source
from wirecli.readers.labels import decode_labelled
from wirecli.readers.source import (
    Opened,
    ReadOptions,
    Source,
    Trouble,
    extra_needed,
    too_large,
    whole,
)
from wirecli.safe import shown

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

ARTICLES = frozenset(
    "AnalysisNewsArticle Article BackgroundNewsArticle BlogPosting LiveBlogPosting NewsArticle "
    "OpinionNewsArticle Report ReportageNewsArticle ReviewNewsArticle".split()
)
"""schema.org types of a story."""
FURNITURE = (
    "script, style, noscript, template, svg, iframe, object, nav, header nav, footer, aside, form, "
    "button, figure, figcaption, dialog, menu, select, input, [hidden], [aria-hidden=true], "
    "[role=navigation], [role=complementary], [role=banner], [role=dialog], [role=search]"
)
"""Elements that are never of the copy, whatever the page (HTML Living Standard, ARIA roles)."""
BYLINES = "[itemprop=author], [rel=author], .byline, .author, [class*=byline], [class*=author-name]"
LONGEST_HEADING = 400
"""Code points of a headline, at most."""
NESTED = 512
"""Elements within elements; browsers keep no more (Blink's limit), and pages have a tenth of it."""
LEFT_OPEN = frozenset(
    "area base body br col colgroup dd dt embed head hr html img input li link meta option p rp rt "
    "source tbody td tfoot th thead tr track wbr".split()
)
"""Elements that have no end tag, or need none (HTML Living Standard, 13.1.2)."""


TAG = Lazy(
    r"""(?xi) < (?: (?P<raw> script | style ) \b (?: [^<]++ | <(?!/(?P=raw)) )*
    | !-- (?: [^-]++ | -(?!->) )*
    | (?P<end> /? ) (?P<name> [a-z] [^\s/<>]*+ )
      (?: [^<>/]++ | /(?!>) )* (?P<closed> /> )? )"""
)
"""Scripts, styles and comments, in which no `<` is a tag; else a tag."""
PAGE_TAG = Lazy(r"(?i)<(?:!doctype|html|head|body)[\s>]")
"""A tag that only a whole page has."""


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of a page; without the extra `html`, a Trouble that says how to get it."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
        return
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        yield extra_needed(shown(opened.name), "a web page", "html")
        return
    page = _decoded(octets, options.encoding)
    if _depth(page.text) > NESTED:
        what = f"a web page nested more than {NESTED} deep"
        yield Trouble(shown(opened.name), what, "leave it out")
        return
    parts = tuple(_parts_of(page.text, LexborHTMLParser))
    if not any(part.words for part in parts):
        what, todo = "a web page without an article", "save its text as plain text"
        yield Trouble(shown(opened.name), what, todo, "web pages without an article")
        return
    yield source(opened, Document(parts, "html", None, page.defects), page.encoding)


def _parts_of(markup: str, parser: "type[LexborHTMLParser]") -> Iterator[FieldPart]:
    """Yield the parts of a page, or of a piece: its lines count where it has no block."""
    from wirecli.readers.markup import has_layout, without_tags

    if PAGE_TAG.search(markup):
        yield from _parts(parser(markup), piece=False)
    elif has_layout(markup):
        yield from _parts(parser(markup), piece=True)
    else:
        yield FieldPart("", without_tags(markup), "html.lines")


def _decoded(octets: bytes, given: str | None) -> Decoded:
    """Decode a page: as the user says, its byte order mark, its meta tag, or its letters."""
    if given:
        return decode(octets, given)
    declared = _charset().search(octets[:4096])
    return decode_labelled(octets, declared[1].decode("ascii") if declared else None)


@cache
def _charset() -> re.Pattern[bytes]:
    return re.compile(rb"""(?i)<meta[^>]{1,200}charset\s*+=\s*+["']?+\s*+([a-z0-9._-]{2,40})""")


def _depth(markup: str) -> int:
    """Return how deep elements are nested, by their tags: a tree so deep takes quadratic time."""
    depth = deepest = 0
    for tag in TAG.finditer(markup):
        if tag["name"] and not tag["closed"] and tag["name"].lower() not in LEFT_OPEN:
            depth += -1 if tag["end"] else 1
            deepest = max(deepest, depth)
    return deepest


def _parts(page: "LexborHTMLParser", *, piece: bool) -> Iterator[FieldPart]:
    """Yield the parts of a page, or of a `piece` of one, around which nothing stands."""
    article = _article(page)
    headings = _texts(page, "h1") or (_opening_heading(page) if piece else [])
    yield from _stated(page, article)
    byline = _byline(page, article)
    for node in page.css(FURNITURE):
        node.decompose()
    copy = of_piece(page) if piece else paragraphs(page)
    headline = _headline(article, headings, page)
    yield FieldPart("headline", headline, "html.headline")
    deck = flat(_member(article, "alternativeHeadline"))
    if deck and deck != headline:
        yield FieldPart("subheadline", deck, "html.alternativeHeadline")
    yield FieldPart("byline", byline, "html.author")
    if dateline := flat(_member(article, "dateline")):
        yield FieldPart("dateline", dateline, "html.dateline")
    known_words = {headline, deck, byline}
    copy = [words for words in copy if words not in known_words]
    if sum(map(len, copy)) < FEWEST:
        copy = _paragraphs_of(_member(article, "articleBody")) or copy
    yield from (FieldPart("paragraphs", words, "html.p") for words in copy)


def _stated(page: "LexborHTMLParser", article: dict[str, Any]) -> Iterator[FieldPart]:
    """Yield what has no words in the copy: the day, the language, the publisher."""
    published = (
        ("html.datePublished", _member(article, "datePublished")),
        ("html.published_time", _meta(page, "article:published_time")),
        ("html.date", _meta(page, "date") or _meta(page, "dc.date") or _meta(page, "pubdate")),
        ("html.time", _attribute(page, "article time[datetime]", "datetime")),
    )
    first = next(((rule, day(stamp)) for rule, stamp in published if day(stamp)), None)
    if first:
        yield FieldPart("date", "", *first)
    language = _member(article, "inLanguage") or _attribute(page, "html", "lang")
    if language:
        yield FieldPart("language", "", "html.lang", language)
    publisher = _name(article.get("publisher")) or _meta(page, "og:site_name")
    if publisher:
        yield FieldPart("publisher", "", "html.publisher", flat(publisher))


def _article(page: "LexborHTMLParser") -> dict[str, Any]:
    """Return the first article that the page's JSON-LD describes; {} if there is none."""
    from json import loads

    for script in page.css("script[type='application/ld+json']"):
        try:
            waiting = [loads(script.text())]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(reversed(value))
            elif isinstance(value, dict):
                if not ARTICLES.isdisjoint(_types(value)):
                    return value
                waiting.append(value.get("@graph"))
    return {}


def _types(value: dict[str, Any]) -> list[str]:
    types = value.get("@type")
    return [one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)]


def _headline(article: dict[str, Any], headings: list[str], page: "LexborHTMLParser") -> str:
    """Return the headline: as the page's article has it, the only heading, or the shared title."""
    stated = flat(_member(article, "headline"))
    if stated in headings or (stated and not headings):
        return stated
    if headings:
        titles = (stated, flat(_meta(page, "og:title")), *_texts(page, "title"))
        return next((one for one in headings if any(one in title for title in titles)), headings[0])
    return stated or flat(_meta(page, "og:title")) or next(iter(_texts(page, "title")), "")


def _opening_heading(page: "LexborHTMLParser") -> list[str]:
    """Return the lesser heading that the words of a piece of a page begin with, if one does."""
    opening = words_of(page.body)[:LONGEST_HEADING] if page.body else ""
    return [words for words in _texts(page, "h2, h3, h4")[:1] if opening.startswith(words)]


def _byline(page: "LexborHTMLParser", article: dict[str, Any]) -> str:
    """Return the byline that the page shows, else the names that it states."""
    shown_ = [words for words in _texts(page, BYLINES) if 3 < len(words) < 160]
    authors = article.get("author")
    names = [_name(one) for one in (authors if isinstance(authors, list) else [authors])]
    stated = " and ".join(flat(name) for name in names if name)
    return next((one for one in shown_ if not stated or names[0] in one), "") or stated


def _texts(page: "LexborHTMLParser", selector: str) -> list[str]:
    return [words for node in page.css(selector) if (words := words_of(node))]


def _attribute(page: "LexborHTMLParser", selector: str, name: str) -> str:
    node = page.css_first(selector)
    return (node.attributes.get(name) or "") if node is not None else ""


def _meta(page: "LexborHTMLParser", name: str) -> str:
    content = _attribute(page, f"meta[property='{name}']", "content")
    return content or _attribute(page, f"meta[name='{name}']", "content")


def _member(article: dict[str, Any], name: str) -> str:
    value = article.get(name)
    return _unescaped(value) if isinstance(value, str) else ""


def _unescaped(words: str) -> str:
    """Return words of JSON-LD without the entities that pages write there by mistake."""
    from wirecli.readers.markup import unescaped

    return unescaped(words)


def _name(value: object) -> str:
    if isinstance(value, str):
        return _unescaped(value)
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return _unescaped(value["name"])
    return ""


def _paragraphs_of(markup: str) -> list[str]:
    """Return the paragraphs of a body without any `p`: its lines, or the blocks of its markup."""
    from wirecli.readers.markup import paragraphs

    if "<" in markup:
        return paragraphs(markup)
    return [flat(line) for line in markup.splitlines() if line.strip()]
