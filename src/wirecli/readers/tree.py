"""HTML as a tree of elements, in one pass, however broken: what browsers show is what is read.

The tree is our own, so that every install reads a page, and mail and feeds by the same rules.
`html.parser` of the standard library takes quadratic time where tags or comments are left open.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from wirecli.lazy import Lazy
from wirecli.readers import elements

DEEPEST = 512
"""Elements within elements; what is nested deeper stands beside it (the limit of Blink)."""

NEAR = 3
"""Elements around a picture in which it stands not deep."""
TAG = Lazy(
    r"""(?x) < (?P<end> /? ) (?P<name> [a-zA-Z] [^\s/>]*+ )
    (?P<attributes> (?: [^=>]++ | = \s*+ (?: "[^"]*+" | '[^']*+' | (?! "[^"]*+" | '[^']*+' ) ) )* )
    >"""
)
"""A tag with its attributes, whose values may hold `>`."""
ATTRIBUTE = Lazy(
    r"""(?x) (?P<name> [^\s"'>/=]++ )
    (?: \s*+ = \s*+
        (?: "(?P<double> [^"]*+ )" | '(?P<single> [^']*+ )' | (?P<bare> [^\s>]*+ ) ) )?"""
)
LONG_NUMBER = Lazy(r"&#[0-9]{16,};?")
"""A character reference whose number is too long for a character."""


class Element:
    """An element: its name in lower case, and its children, elements and words, in their order.

    `kinds` is what `naming` reads of it, kept there once it is known. `pictured`: a picture stands
    in it, not deep.
    """

    __slots__ = ("_attributes", "_written", "children", "kinds", "parent", "pictured", "tag")

    def __init__(self, tag: str, written: str = "", parent: "Element | None" = None) -> None:
        """Take the attributes as they are written; they are read when one is asked for."""
        self.tag, self.parent = tag, parent
        self.children: list[Element | str] = []
        self.kinds: frozenset[str] | None = None
        self.pictured = False
        self._written = written
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes by their names in lower case; of several of one name, the first."""
        if self._attributes is None:
            self._attributes = {}
            if self._written:
                for match in ATTRIBUTE.finditer(self._written):
                    value = match["double"] or match["single"] or match["bare"] or ""
                    self._attributes.setdefault(match["name"].lower(), unescaped(value))
        return self._attributes

    def get(self, name: str) -> str:
        """Return an attribute; "" if there is none."""
        return self.attributes.get(name, "") if self._may_have(name) else ""

    def has(self, name: str) -> bool:
        """Return whether an attribute is there, with a value or without."""
        return self._may_have(name) and name in self.attributes

    def _may_have(self, name: str) -> bool:
        """Return False where an attribute is not worth looking for: that is six times as fast."""
        return self._attributes is not None or name in self._written.lower()

    def ancestors(self) -> Iterator["Element"]:
        """Yield the elements around this one, the nearest first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent


class Tree(NamedTuple):
    """A tree of HTML: what stands around everything, and all elements in reading order."""

    root: Element
    elements: tuple[Element, ...]


def descendants(root: Element) -> Iterator[Element]:
    """Yield the elements in an element, in reading order."""
    waiting = root.children[::-1]
    while waiting:
        child = waiting.pop()
        if isinstance(child, Element):
            yield child
            waiting.extend(reversed(child.children))


def unescaped(words: str) -> str:
    """Return words without character references; a number too long to be one is U+FFFD."""
    if "&" not in words:
        return words
    from html import unescape

    return unescape(LONG_NUMBER.sub("\ufffd", words))


def parse(markup: str) -> Tree:
    """Return the tree of some HTML. Nothing makes it raise."""
    root = Element("")
    builder = _Builder(root)
    at = 0
    while (sign := markup.find("<", at)) >= 0:
        if sign > at:
            builder.add(unescaped(markup[at:sign]))
        tag = TAG.match(markup, sign)
        if tag is None:
            at = _after_comment(markup, sign)
            if at == sign + 1:
                builder.add("<")
            continue
        name, at = tag["name"].lower(), tag.end()
        if tag["end"]:
            builder.close(name)
            continue
        builder.open(name, tag["attributes"])
        if name in elements.RAW:
            end = _after_raw(markup, name, at)
            inside = markup[at:end]
            builder.add(inside if name in ("script", "style") else unescaped(inside))
            at = end
    builder.add(unescaped(markup[at:]))
    return Tree(root, tuple(builder.elements))


class _Builder:
    """The elements that are open while a tree is built, the innermost last."""

    __slots__ = ("_counts", "_open", "elements")

    def __init__(self, root: Element) -> None:
        self.elements: list[Element] = []
        self._open = [root]
        self._counts: dict[str, int] = {}

    def add(self, words: str) -> None:
        if words:
            self._open[-1].children.append(words)

    def open(self, tag: str, attributes: str) -> None:
        """Open an element, and end those that its start tag ends."""
        if tag in elements.CLOSES_PARAGRAPH and self._counts.get("p"):
            self._end_outermost(PARAGRAPH, elements.PARAGRAPH_SCOPE)
        if tag in elements.SIBLINGS:
            self._end_outermost(*elements.SIBLINGS[tag])
        above = self._open[-1]
        element = Element(tag, attributes, above)
        above.children.append(element)
        self.elements.append(element)
        if tag in elements.PICTURES:
            for around in self._open[-NEAR:]:
                around.pictured = True
        closed = tag in elements.VOID or (attributes.endswith("/") and tag not in elements.ELEMENTS)
        if not closed and len(self._open) < DEEPEST:
            self._open.append(element)
            self._counts[tag] = self._counts.get(tag, 0) + 1

    def close(self, tag: str) -> None:
        """End the innermost element of a name; an end tag without one ends nothing.

        The end tag of words in a line ends none outside its block: `<b><p></b>`.
        """
        if not self._counts.get(tag):
            if tag == "br":
                self.open("br", "")
            return
        bounds = elements.end_bounds(tag)
        for index in range(len(self._open) - 1, 0, -1):
            other = self._open[index].tag
            if other == tag:
                self._end_from(index)
                return
            if other in bounds:
                return

    def _end_outermost(self, tags: frozenset[str], scope: frozenset[str]) -> None:
        """End the outermost element with one of the names that stands within a scope."""
        if not any(map(self._counts.get, tags)):
            return
        outermost = 0
        for index in range(len(self._open) - 1, 0, -1):
            tag = self._open[index].tag
            if tag in scope:
                break
            if tag in tags:
                outermost = index
        if outermost:
            self._end_from(outermost)

    def _end_from(self, index: int) -> None:
        for element in self._open[index:]:
            self._counts[element.tag] -= 1
        del self._open[index:]


PARAGRAPH = frozenset({"p"})


def _after_comment(markup: str, sign: int) -> int:
    """Return where a `<` that begins no whole tag, and all that it hides, ends."""
    following = markup[sign + 1 : sign + 2]
    if markup.startswith("<!--", sign):
        end, width = markup.find("-->", sign + 2), 3
    elif following in ("!", "?", "/") or (following.isascii() and following.isalpha()):
        end, width = markup.find(">", sign), 1
        if following.isalpha():
            end = -1
    else:
        return sign + 1
    return len(markup) if end < 0 else end + width


def _after_raw(markup: str, name: str, at: int) -> int:
    """Return where the end tag of a script or a style begins."""
    end = _raw_end(name).search(markup, at)
    return end.start() if end else len(markup)


@cache
def _raw_end(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)</{name}(?=[\s/>])")
