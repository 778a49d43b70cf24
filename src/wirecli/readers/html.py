"""Saved web pages: what they state of an article, and the story that they show."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from wirecli.lazy import Lazy
from wirecli.readers import article, authors, decks, elements, headings, metadata, published
from wirecli.readers.article import Article, ArticleBlock, Statement
from wirecli.readers.authors import AuthorLine
from wirecli.readers.decode import Decoded, decode
from wirecli.readers.document import Document, FieldPart, flat, source
from wirecli.readers.flow import FlowBlock, blocks
from wirecli.readers.headings import PageHeading
from wirecli.readers.labels import decode_labelled
from wirecli.readers.markup import has_layout, paragraphs, without_tags
from wirecli.readers.metadata import Metadata
from wirecli.readers.prose import Prose, paywalls
from wirecli.readers.source import Opened, ReadOptions, Source, Trouble, too_large, whole
from wirecli.readers.tree import Tree, parse, unescaped
from wirecli.rules import datestamp, gazetteer
from wirecli.safe import shown

COPY_DOUBTFUL = "copy-doubtful"
"""The defect of a page whose story is small beside the page, or beside what the page states."""
FEWEST = 40
"""Code points of the paragraphs of a story, all together; below that the page has none."""
SMALL = 0.25
"""The share of a page's prose, or of the stated length, below which the story is doubtful."""
MUCH = 1000
"""Code points of prose from which a page with a small story is doubtful."""
FREE_COPY = 600
"""Code points of a story that is not for free, below which it is only its beginning."""
LETTERS_A_WORD = 3
"""Code points of a stated word, at least; some pages state code points as words."""
HEAD, ABOVE, OPENING = 30, 6, 2
"""Blocks below and above the headline, and of the copy, among which byline and date stand."""
PAGE_TAG = Lazy(r"(?i)<(?:!doctype|html|head|body)[\s>]")
"""A tag that only a whole page has."""


def read(opened: Opened, options: ReadOptions) -> Iterator[Source | Trouble]:
    """Yield the story of a page."""
    octets = whole(opened, options.max_bytes)
    if len(octets) > options.max_bytes:
        yield too_large(shown(opened.name), options.max_bytes)
    else:
        yield story_of(opened, decoded(octets, options.encoding), "html")


def story_of(opened: Opened, page: Decoded, form: str) -> Source | Trouble:
    """Return the story of a decoded page that was saved in some form, or why there is none."""
    document = read_page(page.text)
    if not any(part.words for part in document.parts):
        what, todo = "a web page without an article", "save its text as plain text"
        return Trouble(shown(opened.name), what, todo, "web pages without an article")
    document = document._replace(format=form, defects=(*page.defects, *document.defects))
    return source(opened, document, page.encoding)


def read_page(markup: str, *, is_page: bool | None = None) -> Document:
    """Return the story of a page, or of a piece of one: its lines count where it has no block.

    Its tags say which it is, if `is_page` does not.
    """
    if is_page is None:
        is_page = PAGE_TAG.search(markup) is not None
    if not is_page and not has_layout(markup):
        return Document((FieldPart("", without_tags(markup), "html.lines"),), "html")
    tree = parse(markup)
    stated, flow = metadata.read(tree), _blocks(tree)
    heading = headings.find(flow, stated, piece=not is_page)
    titles = (heading.words, stated.member("headline"), stated.content("og:title"), stated.title)
    statement = Statement(
        tuple(filter(None, titles)),
        stated.member("description")
        or stated.content("description", "og:description", "twitter:description"),
        stated.member("articleBody"),
    )
    find = article.find if is_page else article.of_piece
    story = find(flow, heading.at, statement)
    if not heading.words:
        heading = headings.opening(flow, (block.at for block in story.blocks))
    defects = (COPY_DOUBTFUL,) if is_page and _is_doubtful(story, stated) else ()
    if story.size < FREE_COPY and any(paywalls(flow)):
        defects = ("copy-truncated", *defects)
    return Document(tuple(_parts(stated, heading, flow, story)), "html", None, defects)


def _blocks(tree: Tree) -> list[FlowBlock]:
    """Return the blocks of a page; one without prose may have it in a template."""
    flow = blocks(tree.root)
    if Prose(flow).total >= FEWEST:
        return flow
    return blocks(tree.root, elements.UNSEEN - elements.TEMPLATES)


def decoded(octets: bytes, given: str | None, label: str | None = None) -> Decoded:
    """Decode a page: as the user says, by its byte order mark, its `label`, or its letters.

    Without a label from outside it is that of its meta tag. Valid UTF-8 is believed before it.
    """
    if given:
        return decode(octets, given)
    declared = None if label else _charset().search(octets[:4096])
    return decode_labelled(octets, declared[1].decode("ascii") if declared else label)


@cache
def _charset() -> re.Pattern[bytes]:
    return re.compile(rb"""(?i)<meta[^>]{1,200}charset\s*+=\s*+["']?+\s*+([a-z0-9._-]{2,40})""")


def _is_doubtful(story: Article, stated: Metadata) -> bool:
    """Return whether the copy is empty or tiny beside the page's prose, or what the page states.

    Where a page shows hardly any, the body that it states is the copy.
    """
    body, size = stated.member("articleBody"), story.size
    if size < FEWEST:
        return not body
    if size < SMALL * story.prose and story.prose >= MUCH:
        return True
    if size < SMALL * max(len(body), LETTERS_A_WORD * stated.word_count):
        return True
    is_free = str(stated.article.get("isAccessibleForFree", "")).casefold() != "false"
    return size < FREE_COPY and not is_free


def _parts(
    stated: Metadata, heading: PageHeading, flow: Sequence[FlowBlock], story: Article
) -> Iterator[FieldPart]:
    """Yield the parts of a page in reading order."""
    publisher = next((who for who, _ in stated.people("publisher")), "")
    publisher = publisher or stated.content("og:site_name")
    head = _head(flow, heading, story)
    line = authors.find(stated, head, _publishers(stated, publisher))
    taken = line.at if line else None
    own = {taken, heading.at, *(block.at for block in story.blocks)}
    opening = set(published.opening(flow, [block.at for block in story.blocks]))
    stamps = [
        block
        for block in head
        if block.at not in own - opening
        and block.words != story.deck
        and published.is_shown_date(block)
    ]
    yield from _without_words(stated, publisher, head, shows_day=bool(stamps))
    yield FieldPart("kicker", heading.kicker, "html.kicker")
    rule = "html.headline" if heading.is_shown_so else "html.opening-line"
    yield FieldPart("headline", heading.words, rule)
    deck = story.deck or stated.member("alternativeHeadline")
    if deck != heading.words:
        rule = "html.deck" if story.deck else "html.alternativeHeadline"
        yield FieldPart("subheadline", deck, rule)
    yield from _byline(line)
    if dateline := _dateline(stated):
        yield FieldPart("dateline", dateline, "html.dateline")
    yield from (FieldPart("timestamp", block.words, "html.shown-date") for block in stamps)
    known = {heading.words, deck, line.words if line else ""}
    copy = [
        block
        for block in story.blocks
        if block.words not in known and block.at not in opening | {taken}
    ]
    yield from _copy(stated, copy)


def _head(flow: Sequence[FlowBlock], heading: PageHeading, story: Article) -> Sequence[FlowBlock]:
    """Return the blocks around the headline, down to the first of the copy."""
    first = len(flow) if story.first is None else story.first + OPENING
    if heading.at is None:
        return flow[max(0, first - HEAD) : first]
    return flow[max(0, heading.at - ABOVE) : min(max(first, heading.at), heading.at + HEAD)]


def _publishers(stated: Metadata, publisher: str) -> frozenset[str]:
    names = (
        publisher,
        stated.content("og:site_name"),
        stated.content("application-name"),
        *(who for who, _ in stated.people("publisher")),
    )
    return frozenset(decks.folded(name) for name in names if name)


def _without_words(
    stated: Metadata, publisher: str, head: Sequence[FlowBlock], *, shows_day: bool
) -> Iterator[FieldPart]:
    """Yield what has no words in the copy: the day, the language, the publisher."""
    if day := published.find(stated, head):
        yield FieldPart("date", "", *day)
    elif not shows_day and (address := published.in_address(stated)):
        yield FieldPart("path", "", "html.address", address)
    if language := stated.member("inLanguage") or stated.language:
        yield FieldPart("language", "", "html.lang", language)
    if publisher:
        yield FieldPart("publisher", "", "html.publisher", flat(publisher))


def _byline(line: AuthorLine | None) -> Iterator[FieldPart]:
    if line is not None:
        within = tuple(("author", name) for name in line.names) or (("office", line.words),)
        yield FieldPart("byline", line.words, line.rule, within=within)


def _dateline(stated: Metadata) -> str:
    """Return the dateline that JSON-LD states, unless it is a date or a country."""
    words = stated.member("dateline")
    is_country = gazetteer.is_region(words) and not gazetteer.is_city(words) if words else False
    return "" if is_country or datestamp.readings(words) else words


def _copy(stated: Metadata, copy: Sequence[ArticleBlock]) -> Iterator[FieldPart]:
    """Yield the blocks of the story; where the page shows none, the body that it states."""
    size = sum(len(block.words) for block in copy if block.field == "paragraphs")
    body = stated.article.get("articleBody")
    if size < FEWEST and isinstance(body, str) and len(body) > size:
        yield from (FieldPart("paragraphs", words, "html.articleBody") for words in _lines(body))
        return
    for field, words, _ in copy:
        yield FieldPart(field, words, f"html.{RULES[field]}")


RULES = {
    "paragraphs": "p",
    "subhead": "subhead",
    "caption": "caption",
    "note": "note",
    "timestamp": "shown-time",
}
"""The rules of the kinds of blocks."""


def _lines(body: str) -> list[str]:
    """Return the paragraphs of a stated body: the blocks of its markup, or its lines."""
    if "<" in body:
        return paragraphs(body)
    return [line for line in map(flat, unescaped(body).splitlines()) if line]
