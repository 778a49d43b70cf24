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
    around: list[OpenElement] = []
    inline: list[str] = []
    broken = False
    boxes = 0
    for token in tokens(pieces):
        if isinstance(token, str):
            words.append(token)
        elif token.name in BLOCKS or token.name == "br":
            if line := _line(words, around, inline, broken):
                yield line
            inline.clear()
            broken = token.name == "br" and (broken or line is not None)
            words.clear()
            boxes += token.name == "div"
            _nest(around, token, boxes)
            if token.name == "hr":
                yield Line(RULE, True)
            if _is_story(token):
                yield Line(BREAK, True)
        elif token.name in ("span", "b") and token.opens and not "".join(words).strip():
            inline.append(_hint(token))
    if line := _line(words, around, inline, broken):
        yield line


class OpenElement(NamedTuple):
    """An element that is open: its name, its class and id, the number of the `div` it is in."""

    name: str
    hint: str
    box: int


def _line(
    words: list[str], around: list[OpenElement], inline: list[str], broken: bool
) -> Line | None:
    line = flat("".join(words))
    if not line:
        return None
    hints = tuple(filter(None, (*(element.hint for element in around), *inline)))
    return Line(line, True, hints, broken, around[-1].box if around else NO_BOX)


def _nest(around: list[OpenElement], tag: Tag, boxes: int) -> None:
    """Note that an element begins or ends; one that is left open ends with what is around it."""
    if tag.closed or tag.name in ("br", "hr"):
        return
    if tag.opens:
        box = boxes if tag.name == "div" else around[-1].box if around else NO_BOX
        around.append(OpenElement(tag.name, _hint(tag), box))
        del around[:-DEEPEST]
        return
    for depth in range(1, len(around) + 1):
        if around[-depth].name == tag.name:
            del around[-depth:]
            return


def _is_story(tag: Tag) -> bool:
    """Return whether an element begins that is called an article."""
    return tag.opens and (tag.name == "article" or "article" in _hint(tag).split())


def _hint(tag: Tag) -> str:
    """Return the id and the classes of an element, in small letters."""
    return _id_and_classes(tag.inner) if tag.inner else ""


@lru_cache(maxsize=1024)
def _id_and_classes(inner: str) -> str:
    """Return the id and the classes among some attributes; few differ in a page."""
    tag = Tag("", True, inner)
    return f"{tag.attribute('id')} {tag.attribute('class')}".strip().lower()


DEEPEST = 64
"""Elements around a line that are kept."""
