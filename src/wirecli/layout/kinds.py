"""The kind of a block by its own words: each is decided once, here, and everybody asks for it.

What a line is depends on where it stands: a short line with a name is a byline above the copy and
furniture of the page below it. So a block has a kind for either place. A kind is worked out when
it is first asked for, because most blocks are asked for one of the two.
"""

from typing import NamedTuple

from wirecli.layout import byline as bylines
from wirecli.layout import credits, furniture, headline, signoff
from wirecli.layout import dateline as datelines
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import FoundDateline
from wirecli.layout.prefixes import is_note
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span
from wirecli.rules.styles import Styles, is_written

TEXT = "text"
"""The kind of a block whose words say nothing of what it is: a heading, a paragraph."""
BULLETS = "*•·▪●‣"
"""What opens the points that Reuters sets between headline and dateline."""
SHORTEST_BULLET = 13
"""Code points of such a point, at least."""
NOTE = "html.note"
"""The rule of a block that a page sets apart from the copy by its looks."""
LONGEST_SLUGLINE = 110
LONGEST_SOURCE = 80
"""Code points of a line that names a source."""
SOURCE_WORDS = frozenset({"source", "fuente", "fonte", "quelle", "kaynak", "источник", "джерело"})
"""What stands before the colon in a line that names the agency, in lower case."""
START_OF_HEADING = "\x01"
"""What a transmission puts before its heading (IPTC 7901, ANPA 1312)."""
SLUGLINE = Lazy(
    r"(?:[a-z] [a-z] )?(?:BC|AM|PM)-\S.{0,90}<?"
    r"|[A-Za-zÄÖÜäöü]+(?:-[A-Za-zÄÖÜäöü]+){0,4}/[\w-]*(?:/[\w-]+)*/?"
    r"|/(?:[\w-]+/)+"
    r"|[A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+){1,4}"
)
"""AP `BC-US--Ethanol, 1st Ld-Writethru,1140<`, Reuters `u f BC-COCOA-REVIEW 02-26 0105`."""


class Kind(NamedTuple):
    """What a block is.

    `name` is byline, slugline, label, ednote, signature, bullet, credit, a kind of furniture, or
    `TEXT`. `mark` is what its words make, with the rule: a `Byline`, the agency of a signature,
    else the block's words.
    """

    name: str
    mark: Mark


class Kinds:
    """The kinds of the blocks of a text, and the datelines that open them; each is found once."""

    __slots__ = ("_above", "_below", "_datelines", "styles", "text")

    def __init__(self, text: str, styles: Styles) -> None:
        """Begin with none."""
        self.text, self.styles = text, styles
        self._above: dict[tuple[int, int], Kind] = {}
        self._below: dict[tuple[int, int], Kind] = {}
        self._datelines: dict[tuple[int, int], FoundDateline | None] = {}

    def above(self, block: Block) -> Kind:
        """Return what a block is above the copy."""
        key = (block.first, block.last)
        if key not in self._above:
            self._above[key] = _above(self.text, block, self.styles)
        return self._above[key]

    def below(self, block: Block) -> Kind:
        """Return what a block is in the copy or below it."""
        key = (block.first, block.last)
        if key not in self._below:
            self._below[key] = _below(self.text, block, self.styles)
        return self._below[key]

    def dateline(self, block: Block) -> FoundDateline | None:
        """Return the dateline with which a block opens, None if it has none."""
        key = (block.first, block.last)
        if key not in self._datelines:
            self._datelines[key] = datelines.find(self.text, *key, self.styles)
        return self._datelines[key]


def _above(text: str, block: Block, styles: Styles) -> Kind:
    words = text[block.first : block.last]
    if START_OF_HEADING in text[block.start : block.first]:
        return _kind("story-id", block, "furniture.transmission")
    end = bylines.before_stamp(text, block.first, block.last)
    if byline := bylines.find(text, block.first, end, styles):
        return Kind("byline", byline)
    if _is_slugline(words):
        return _kind("slugline", block, "slugline.keyword-line")
    if _is_label(text, block):
        return _kind("label", block, "label.own-line")
    if is_note(words):
        return _kind("ednote", block, "ednote.opening")
    if agency := _signature(text, block, styles):
        return Kind("signature", agency)
    if _names_source(words):
        return _kind("navigation", block, "furniture.source-line")
    if kind := furniture.kind_of(words, below=False):
        return _kind(kind, block, f"furniture.{kind}")
    bullet = words[0] in BULLETS and len(words) >= SHORTEST_BULLET
    return _kind("bullet" if bullet else TEXT, block, block.rule)


def _below(text: str, block: Block, styles: Styles) -> Kind:
    words = text[block.first : block.last]
    kind = furniture.kind_of(words, below=True)
    if signoff.signs(words, styles):
        return _kind("timestamp" if kind == "timestamp" else "end-mark", block, signoff.RULE)
    if credits.opens(words):
        return _kind("credit", block, block.rule)
    if block.rule == NOTE:
        return _kind(kind or "navigation", block, block.rule)
    return _kind(kind or TEXT, block, block.rule)


def _kind(name: str, block: Block, rule: str) -> Kind:
    return Kind(name, Span(block.first, block.last, rule))


def _is_slugline(words: str) -> bool:
    joined = "-" in words or "/" in words
    return joined and len(words) <= LONGEST_SLUGLINE and bool(SLUGLINE.fullmatch(words))


def _is_label(text: str, block: Block) -> bool:
    label = headline.label(text, block.first, block.last)
    return label is not None and not any(c.isalnum() for c in text[label.end : block.last])


def _names_source(words: str) -> bool:
    """Return whether a line names a source nobody listed: `Source: Norland Turbines, Inc.`"""
    opening, colon, name = words.partition(":")
    short = bool(colon) and len(words) <= LONGEST_SOURCE and words[-1] not in "!?"
    return short and opening.strip().casefold() in SOURCE_WORDS and name.strip()[:1].isupper()


def _signature(text: str, block: Block, styles: Styles) -> Mark | None:
    """Return the agency that is a line's only words: `Ukrinform`, `( Xinhua)`, `Source: Tanjug`."""
    words = text[block.first : block.last].lstrip(f"{BULLETS} ")
    opening, colon, rest = words.partition(":")
    name = rest.strip() if colon and opening.strip().casefold() in SOURCE_WORDS else words
    closed = name.startswith("(") and name.endswith(")")
    name = name[1:-1].strip() if closed else name
    if not is_written(styles, name):
        return None
    start = text.rfind(name, block.first, block.last)
    return Span(start, start + len(name), "agency.source-line")
