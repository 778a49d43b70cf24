"""Who wrote the story of a page: the persons it states, in its own words where it shows them."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from wirecli.data.head_words import BY_WORDS, TITLES_OF_WRITERS
from wirecli.data.layout_words import AND
from wirecli.lazy import Lazy
from wirecli.readers import naming
from wirecli.readers.decks import folded
from wirecli.readers.flow import FlowBlock, words_of
from wirecli.readers.metadata import Metadata
from wirecli.readers.naming import BYLINE
from wirecli.readers.tree import descendants

META = (
    "author article:author og:article:author og:author articleauthor dcsext.author sailthru.author "
    "dc.creator dcterms.creator byl cxenseparse:author parsely-author rnews:author"
).split()
"""Names of meta tags for authors, the plainest first (HTML Living Standard, Open Graph, papers)."""
PERSONS = frozenset({"", "Person"})
"""schema.org types of an author that is a person."""
LONGEST = 160
"""Code points of a shown byline, at most."""
LONGEST_LIST = 400
"""Code points of a list of names that are looked at."""
MOSTLY = 3
"""How many times as long as the names a line may be that is not called a byline."""
LONGEST_LEAD = 30
"""Code points before the first name of a shown byline: `Text and pictures by`."""
INNER = 20
"""Elements of a line that may be called a byline."""
MOST_WORDS = 5
"""Words of a name, at most."""
OFFICES = frozenset(
    "admin agencies agentur agenturen contributor contributors correspondent correspondents desk "
    "editor editors editorial news newsroom online press redaccion redacción redactie redakcja "
    "redaktion redazione redação rédaction staff team tv webmaster writers".split()
)
"""Words of an author's name that is that of an office, not of a person."""


def _parting() -> str:
    words = "|".join(sorted({*AND, "a", "ja", "och", "og", "oraz", "és"} - {"&"}))
    return rf" ?[,;|/•·&] ?| (?:{words}) "


PARTING = Lazy(_parting)
"""What stands between two names."""
BARS = Lazy(r" ?[|•·] ?")
BRACKETED = Lazy(r" ?[(\[][^()\[\]]*[)\]]")
TITLE_AFTER = Lazy(r" (?:기자|특파원|記者|记者)$")
NO_NAME = Lazy(r"[\d@:<>{}_]|https?|www\.|\w\.[a-z]{2,4}\b")
"""Signs of an address or a date, which no name has."""


class AuthorLine(NamedTuple):
    """A byline: its words, and of these the persons' names; `at` is its block, if it is shown.

    Without a name it is that of an office or an agency.
    """

    words: str
    names: tuple[str, ...]
    rule: str
    at: int | None = None


def find(
    metadata: Metadata, blocks: Sequence[FlowBlock], publishers: frozenset[str]
) -> AuthorLine | None:
    """Return the byline; `blocks` are those at the head and the end of the story.

    The names are those that the page states, in JSON-LD, in meta tags, as links to authors. A
    publisher is not an author.
    """
    short = [block for block in blocks if len(block.words) <= LONGEST]
    shown = [block for block in short if _is_called_byline(block)]
    offices = tuple(_offices(metadata, publishers))
    for rule, written in _stated(metadata):
        stated = (name for words in written for name in persons(words))
        names = tuple(dict.fromkeys(name for name in stated if folded(name) not in publishers))
        if names:
            mostly = [block for block in short if MOSTLY * len("".join(names)) >= len(block.words)]
            line = AuthorLine(", ".join((*names, *offices)), names, rule)
            return _in_words(line, offices, shown) or _in_words(line, offices, mostly) or line
    signed = _signed(shown, short, publishers)
    return signed or next((AuthorLine(who, (), "html.author") for who in offices), None)


def _signed(
    shown: Sequence[FlowBlock], short: Sequence[FlowBlock], publishers: frozenset[str]
) -> AuthorLine | None:
    """Return a line that opens with a by-word, or what is called a byline and is all names.

    That is a line, or an element within one: `Posted on May 2 by <span class="author">`. An office
    behind a bar says so as well: `ANN LEE | COURIER STAFF`.
    """
    for block in (*shown, *short):
        parts = BARS.split(block.words)
        has_office = len(parts) > 1 and not OFFICES.isdisjoint(parts[-1].casefold().split())
        for words in parts:
            line = NO_NAME.split(words)[0].strip()
            names = tuple(name for name in persons(line) if folded(name) not in publishers)
            by = _after_by_word(line)
            if names and by:
                return AuthorLine(_to_last(line, names), names, "html.byline", block.at)
            if names and (block in shown or has_office) and folded("".join(names)) == folded(line):
                return AuthorLine(line, names, "html.byline", block.at)
    within = (words for block in short for words in _called_byline_within(block))
    for line in within:
        names = tuple(name for name in persons(line) if folded(name) not in publishers)
        if names and folded("".join(names)) == folded(_after_by_word(line) or line):
            return AuthorLine(line, names, "html.byline")
    return None


def _called_byline_within(block: FlowBlock) -> Iterator[str]:
    """Yield the words of the elements of a block that are called a byline."""
    for element in islice(descendants(block.element), INNER):
        if BYLINE in naming.kinds(element):
            words = words_of(element)
            if words in block.words:
                yield words


def _to_last(line: str, names: tuple[str, ...]) -> str:
    return line[: max(line.find(name) + len(name) for name in names)]


def _offices(metadata: Metadata, publishers: frozenset[str]) -> Iterator[str]:
    """Yield the offices and agencies that JSON-LD states as authors: they sign, without a name."""
    for who, kind in metadata.people("author"):
        is_person = kind in PERSONS and any(persons(who))
        if not is_person and folded(who) not in publishers:
            yield who


def persons(words: str) -> Iterator[str]:
    """Yield the names of persons in what stands as an author: `By Ann Lee and Tom Brandt`."""
    words = words[:LONGEST_LIST]
    words = _after_by_word(words) or words
    if NO_NAME.search(words):
        return
    for part in PARTING.split(BRACKETED.sub("", words)):
        part = TITLE_AFTER.sub("", part)
        name = part.strip(" .-–—")
        own = name.split()
        lower = {word.casefold().strip(".,") for word in own}
        if (
            (len(own) > 1 or (name and _is_uncased(name)))
            and len(own) <= MOST_WORDS
            and not _has_letters_in_capitals(own)
            and not lower & OFFICES
            and not lower <= TITLES_OF_WRITERS
            and all(word[0].isupper() or _is_uncased(word) for word in (own[0], own[-1]))
        ):
            yield name


def _has_letters_in_capitals(words: list[str]) -> bool:
    """Return whether letters stand beside plain words, as in the name of a station: `MDR Info`."""
    shouting = [
        word for word in words if len(word) > 2 and word.isupper() and not _is_uncased(word)
    ]
    return (
        0 < len(shouting) < len(words)
        and words[0] in shouting
        and "." not in words[0]
        and len(words[0]) < 5
    )


def _is_uncased(word: str) -> bool:
    """Return whether a word is in a script without small and large letters."""
    return word.upper() == word.lower() and word[0].isalpha()


def _stated(metadata: Metadata) -> Iterator[tuple[str, Sequence[str]]]:
    people = metadata.people("author")
    yield "html.author", [who for who, kind in people if kind in PERSONS]
    for name in META:
        yield "html.meta-author", metadata.meta.get(name, ())
    yield "html.rel-author", metadata.authors


def _in_words(
    line: AuthorLine, offices: tuple[str, ...], blocks: Sequence[FlowBlock]
) -> AuthorLine | None:
    """Return the shortest block with all the names, to the end of the last of them or an office."""
    for block in sorted(blocks, key=lambda one: len(one.words)):
        places = [(block.words.find(name), name) for name in line.names]
        if min(places)[0] < 0:
            continue
        first = min(places)[0]
        places += [(block.words.find(name), name) for name in offices]
        end = max(at + len(name) for at, name in places if at >= 0)
        lead = block.words[:first]
        if len(lead) > LONGEST_LEAD or any(sign.isdigit() for sign in lead):
            lead = ""
        return line._replace(words=lead + block.words[first:end], at=block.at)
    return None


def _after_by_word(words: str) -> str:
    """Return what follows the by-word that words open with; "" if they open with none."""
    lower = words.casefold()
    by_word = max((word for word in BY_WORDS if lower.startswith(word)), key=len, default="")
    return words[len(by_word) :] if by_word else ""


def _is_called_byline(block: FlowBlock) -> bool:
    return any(BYLINE in naming.kinds(element) for element in block.around[:5])
