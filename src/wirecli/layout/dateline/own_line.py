"""A place on a line of its own between the headline and the copy, which has no other dateline."""

from collections.abc import Iterator

from wirecli.layout import copy_start
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import place
from wirecli.layout.dateline.place import Located
from wirecli.layout.dateline.window import Window
from wirecli.layout.dateline.window import read as read_window
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.model import Dateline
from wirecli.rules import gazetteer

LONGEST = 60
"""Code points of a line that is a place and its region."""
COPY_REACH = 2000
"""Code points of the copy in which the place is named again."""
WITHIN = ("in", "at", "from", "near", "outside", "à", "en", "a", "em", "w", "v", "в")
"""Words before a place of which the copy speaks."""


def find(kinds: Kinds, blocks: tuple[Block, ...]) -> tuple[int, Dateline] | None:
    """Find the line, and its index among the blocks; None if there is none below a heading."""
    copy = copy_start.copy_begins(kinds, blocks)
    if copy == len(blocks):
        return None
    texts = [at for at in range(copy) if kinds.above(blocks[at]).name == TEXT]
    for at in reversed(texts[1:]):
        line = _line(kinds, blocks[at], blocks[copy])
        if line:
            return at, line
    return None


def _line(kinds: Kinds, block: Block, copy: Block) -> Dateline | None:
    """Read a line that is only a place; one that nobody listed is named again in the copy."""
    if block.last - block.first > LONGEST:
        return None
    window = read_window(kinds.text, block.first, block.last, kinds.styles)
    located = place.read(window, 0)
    if located is None or window.tokens[located.stop].kind != "end":
        return None
    reach = kinds.text[copy.first : copy.first + COPY_REACH]
    if not any(_is_place(name, located, reach) for name in place.names(window, located)):
        return None
    return _dateline(window, located)


def _is_place(name: str, located: Located, copy: str) -> bool:
    """Return whether a name is a town's, or a place's in capitals, or the copy is "in" it."""
    if gazetteer.is_city(name) or (located.upper and gazetteer.is_place(name)):
        return True
    return any(words in copy for words in _within(name))


def _within(name: str) -> Iterator[str]:
    return (f" {word} {name.title() if name.isupper() else name}" for word in WITHIN)


def _dateline(window: Window, located: Located) -> Dateline:
    first, last = window.tokens[0], window.tokens[located.stop - 1]
    places = place.places(window, located)
    rule = "dateline.place-on-own-line"
    return Dateline(first.start, last.end, rule, places, None, None, (), None)
