"""The lines of an export, whatever it was saved as: a text, or a page."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from wirecli.readers.archive.tags import Tag, tokens
from wirecli.readers.document import flat
from wirecli.readers.elements import BLOCKS

BREAK = "\N{SYMBOL FOR RECORD SEPARATOR}"
"""The words of a line that stands where an element begins which is a story."""


NO_BOX = 0


RULE = "_" * 12
"""The words of a line that a page draws (`hr`)."""


class Line(NamedTuple):
    """A line of an export.

    `apart`: it is a paragraph of its own, as the lines of pages and of Word documents are; lines of
    a text may be one paragraph, and a blank line parts them. `hints` are the classes and ids of the
    elements it stands in, in small letters, the outermost first. `goes_on`: a line break, not the
    end of a block, stands before it. `box` is the number of the `div` that it stands in.
    """

    words: str
    apart: bool = False
    hints: tuple[str, ...] = ()
    goes_on: bool = False
    box: int = NO_BOX


def text_lines(pieces: Iterable[str]) -> Iterator[Line]:
    """Yield the lines of a text, without their ends."""
    rest = ""
    for piece in pieces:
        *whole, rest = (rest + piece).split("\n")
        yield from (Line(words.rstrip("\r")) for words in whole)
    if rest:
        yield Line(rest)


def page_lines(pieces: Iterable[str]) -> Iterator[Line]:
    """Yield the lines of a page: what its blocks part, white space folded, blank ones left out."""
    words: list[str] = []
    inline: list[str] = []
    around = [PAGE]
    broken = False
    boxes = 0
    for token in tokens(pieces):
        if isinstance(token, str):
            if words or not token.isspace():
                words.append(token)
        elif token.name in PARTING:
            if words:
                yield _line(words, around[-1], inline, broken)
            is_break = token.name == "br"
            broken = is_break and (broken or bool(words))
            words.clear()
            inline.clear()
            if is_break:
                continue
            boxes += token.name == "div"
            if token.name == "hr":
                yield Line(RULE, True)
            elif not token.opens:
                _end(around, token.name)
            else:
                hint = _hint(token)
                if not token.closed:
                    _begin(around, token.name, hint, boxes)
                if token.name == "article" or "article" in hint.split():
                    yield Line(BREAK, True)
        elif token.name in HINTING and token.opens and not words:
            inline.append(_hint(token))
    if words:
        yield _line(words, around[-1], inline, broken)


class OpenElement(NamedTuple):
    """An element that is open.

    `hints` are its class and id after those of the elements around it; `box` is the number of the
    `div` it is in.
    """

    name: str
    hints: tuple[str, ...]
    box: int


PAGE = OpenElement("", (), NO_BOX)
"""What is around everything."""


def _line(words: list[str], within: OpenElement, inline: list[str], broken: bool) -> Line:
    hints = (*within.hints, *filter(None, inline)) if inline else within.hints
    return Line(flat("".join(words)), True, hints, broken, within.box)


def _begin(around: list[OpenElement], name: str, hint: str, boxes: int) -> None:
    """Note that an element begins; of elements that are left open the outermost is forgotten."""
    within = around[-1]
    hints = (*within.hints, hint) if hint else within.hints
    around.append(OpenElement(name, hints, boxes if name == "div" else within.box))
    if len(around) > DEEPEST:
        del around[1]


def _end(around: list[OpenElement], name: str) -> None:
    """Note that an element ends, and with it those within it that were left open."""
    for depth in range(len(around) - 1, 0, -1):
        if around[depth].name == name:
            del around[depth:]
            return


def _hint(tag: Tag) -> str:
    """Return the id and the classes of an element, in small letters."""
    return _id_and_classes(tag.inner[:LONGEST_HINT]) if tag.inner else ""


@lru_cache(maxsize=1024)
def _id_and_classes(inner: str) -> str:
    """Return the id and the classes among some attributes; few differ in a page."""
    tag = Tag("", True, inner)
    return f"{tag.attribute('id')} {tag.attribute('class')}".strip().lower()


PARTING = BLOCKS | {"br"}
"""Elements that part lines."""
HINTING = frozenset({"b", "span"})
"""Elements within a line whose class says what the line is, if they begin it."""
LONGEST_HINT = 1000
"""Characters of attributes in which an id and classes are sought."""
DEEPEST = 64
"""Elements around a line that are kept."""
