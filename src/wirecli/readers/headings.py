"""The headline of a saved page: the heading on which the page's statements agree."""

from collections.abc import Iterable, Sequence
from itertools import islice, product
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers import elements, naming, published
from wirecli.readers.decks import folded
from wirecli.readers.flow import SENTENCE_ENDS, FlowBlock, words_of
from wirecli.readers.metadata import Metadata
from wirecli.readers.naming import APART, KICKER
from wirecli.readers.tree import Element, descendants

LONGEST_KICKER = 80
"""Code points of a kicker, at most."""
LONGEST_HEADING = 400
"""Code points of a headline, at most."""
LONGEST_TITLE = 1000
"""Code points of a title that are compared with headings."""
REACH = 8
"""Blocks above the copy among which its headline is."""
LONGEST_LINE = 160
"""Code points of a line that is a headline by its place alone."""
INNER = 20
"""Elements in a heading that may be its kicker."""
SHORTEST = 12
"""Code points of a headline that is compared with a title, at least."""
SIGNS = " :;–—-|•·/"
"""Signs between a kicker and a headline, or before one."""

TITLE_JOINTS = " -–—|·•:»ㅣ｜"
"""Signs between a headline and the site's name in a title."""
NOTICE = Lazy(
    r"(?i)(?:©|\(c\)|copyright)[\s©]*+(?:\d{4}(?:\s?[-–]\s?\d{2,4})?[\s,]*+)?(?:by\s)?"
    r"(?P<name>\w[^.,|·\d]{2,60})"
)
"""A notice of copyright, with the name of who holds it."""
HOST = Lazy(r"https?://(?:www\.)?(?P<name>[^/.:]+)")
ARTICLE = "the"


class PageHeading(NamedTuple):
    """A headline and its kicker; `at` is the number of the block, None if the page shows none.

    `is_shown_so`: a heading or a title says that it is the headline; else its place alone does.
    """

    words: str
    kicker: str = ""
    at: int | None = None
    is_shown_so: bool = True


def find(blocks: Sequence[FlowBlock], metadata: Metadata, *, piece: bool) -> PageHeading:
    """Return the headline: the heading that is most of a title of the page, a main one first.

    Else it is a main heading that a title has, or the first of them; of a `piece` of a page the
    lesser heading with which it begins; else the line with which a title begins; else the title
    itself, without the names of site and section behind it. What is only the name of the site is
    no headline.
    """
    sites = _site_names(blocks, metadata)
    stated = (metadata.member("headline"), metadata.content("og:title", "twitter:title"))
    titles = [
        title[:LONGEST_TITLE]
        for title in (*stated, metadata.title)
        if title and _name(title) not in sites
    ]
    main = [one for one in _headings(blocks, frozenset({"h1"})) if _name(one[1].words) not in sites]
    lesser = _headings(blocks, elements.HEADINGS - {"h1"})
    for title in titles:
        for element, heading in main:
            if _is_most_of(heading, title):
                return _as_stated(element, heading, title, stated)
            if (parted := _without_kicker(element, heading, title)).kicker:
                return parted
    for title in titles:
        for element, heading in lesser:
            if _is_most_of(heading, title):
                return _as_stated(element, heading, title, stated)
    for title in titles:
        for element, heading in main:
            if folded(heading.words) in folded(title):
                return _as_stated(element, heading, title, stated)
    if main:
        return _without_kicker(*main[0])
    if piece and lesser and lesser[0][1].at == 0:
        return lesser[0][1]
    for title, block in product(titles[:1], blocks):
        if not block.linked and _opens(title, block.words):
            return PageHeading(block.words, "", block.at)
    return PageHeading(_without_site(titles[0], metadata) if titles else "")


def opening(blocks: Sequence[FlowBlock], story: Iterable[int]) -> PageHeading:
    """Return the line that opens the element of the copy, above its first sentence.

    Pages without headings and titles have their headline so: in a cell, in larger letters.
    `story` are the numbers of the blocks of the copy.
    """
    first = next((at for at in story if blocks[at].words[-1] in SENTENCE_ENDS), None)
    if first is None:
        return PageHeading("")
    for block in blocks[max(0, first - REACH) : first]:
        is_line = SHORTEST <= len(block.words) <= LONGEST_LINE
        if (
            block.element is blocks[first].element
            and is_line
            and block.words[-1] not in SENTENCE_ENDS
            and not (block.linked or published.is_shown_date(block))
        ):
            return PageHeading(block.words, "", block.at, is_shown_so=False)
    return PageHeading("")


def _site_names(blocks: Sequence[FlowBlock], metadata: Metadata) -> frozenset[str]:
    """Return what the site is called: as the page states it, in its notices, in its address."""
    stated = (metadata.content("og:site_name"), metadata.content("application-name"))
    publishers = (who for who, _ in metadata.people("publisher"))
    notices = (match["name"] for block in blocks if (match := NOTICE.match(block.words)))
    host = HOST.match(metadata.address or metadata.content("og:url"))
    hosts = (host["name"],) if host else ()
    return frozenset(filter(None, map(_name, (*stated, *publishers, *notices, *hosts))))


def _name(words: str) -> str:
    """Return the letters of a name, without its article: `The Oakvale Courier`."""
    return folded(words).removeprefix(ARTICLE)


def _without_site(title: str, metadata: Metadata) -> str:
    """Cut the names of the site and of the section from the end of a title."""
    named = (metadata.content(key) for key in ("og:site_name", "application-name"))
    names = [*filter(None, named), metadata.content("article:section")]
    for name in filter(None, names):
        bare = title.removesuffix(name)
        joined = bare.rstrip(TITLE_JOINTS)
        title = joined if name != title != bare and len(joined) < len(bare) else title
    return title


def _opens(title: str, words: str) -> bool:
    """Return whether a title is some words, or has them before a sign and the name of the site."""
    rest = title.removeprefix(words)
    joined = not rest or (rest[0] == " " and rest.strip()[:1] in TITLE_JOINTS.strip(" :"))
    return len(words) >= SHORTEST and rest != title and joined


def _is_most_of(heading: PageHeading, title: str) -> bool:
    """Return whether a heading is what a title says, but for the name of the site."""
    own, whole = folded(heading.words), folded(title)
    return own in whole and len(own) >= SHORTEST and 2 * len(own) >= len(whole)


def _as_stated(
    element: Element, heading: PageHeading, title: str, stated: Sequence[str]
) -> PageHeading:
    """Return a heading that a title has: whole if it is stated so, else with its kicker apart."""
    if heading.words in stated:
        return heading
    parted = _without_kicker(element, heading, title)
    words = parted.words.lstrip(SIGNS)
    return parted._replace(words=words) if words in title else parted


def _headings(
    blocks: Sequence[FlowBlock], tags: frozenset[str]
) -> list[tuple[Element, PageHeading]]:
    """Return the headings with some tags, whole, those of menus and footers left out."""
    inside: dict[Element, list[FlowBlock]] = {}
    for block in blocks:
        heading = next((one for one in block.around if one.tag in tags), None)
        if heading is not None:
            inside.setdefault(heading, []).append(block)
    return [
        (element, PageHeading(words, "", own[-1].at))
        for element, own in inside.items()
        if len(words := " ".join(block.words for block in own)) <= LONGEST_HEADING
        and not any(APART in naming.kinds(one) for one in own[0].around)
    ]


def _without_kicker(element: Element, heading: PageHeading, title: str = "") -> PageHeading:
    """Return a heading with its kicker apart: an element of it that is called so, at its start.

    With a `title`, it is any element at its start, if the rest is how the title begins.
    """
    for kicker in islice(descendants(element), INNER):
        words = words_of(kicker).strip(SIGNS)
        rest = heading.words.removeprefix(words)
        if not words or rest == heading.words or len(words) > LONGEST_KICKER:
            continue
        if rest.lstrip().startswith(":") and folded(heading.words) in folded(title):
            continue  # it is said in one line: `Bridge repairs: what comes next`
        rest = rest.lstrip(SIGNS)
        told = folded(title).removeprefix(folded(words)) if f"{words}:" in title else folded(title)
        says = bool(title) and len(rest) >= SHORTEST and told.startswith(folded(rest))
        if rest and (says or KICKER in naming.kinds(kicker)):
            return PageHeading(rest, words, heading.at)
    return heading
