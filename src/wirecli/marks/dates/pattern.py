"""Patterns of the rules: read into a tree, and written as regular expressions over letters.

Every word of a passage has one letter, which says to which word classes it belongs; so a rule is a
regular expression over a string that is a sixth as long as the copy, and `{letter}` dispatches.
"""

from collections.abc import Callable, Iterator
from re import escape
from typing import NamedTuple


class Node(NamedTuple):
    """An atom of a pattern (`options` is empty), or a choice of sequences of nodes."""

    words: str
    optional: bool
    options: tuple[tuple["Node", ...], ...]


class Reach(NamedTuple):
    """Letters that a pattern can begin with, letters that match it alone, and if "" does."""

    first: frozenset[str]
    alone: frozenset[str]
    empty: bool


Phrases = dict[str, Node]
Letters = Callable[[str], str]


def read(pattern: str) -> Node:
    """Read a pattern, `the? ( last|past YEAR )? UNIT`, into a choice of sequences."""
    stack: list[list[list[Node]]] = [[[]]]
    for piece in pattern.split():
        if piece == "(":
            stack.append([[]])
        elif piece == "|":
            stack[-1].append([])
        elif piece in (")", ")?"):
            options = tuple(tuple(sequence) for sequence in stack.pop())
            stack[-1][-1].append(Node("", piece == ")?", options))
        else:
            optional = piece.endswith("?")
            stack[-1][-1].append(Node(piece.removesuffix("?"), optional, ()))
    return Node("", False, tuple(tuple(sequence) for sequence in stack[0]))


def names(node: Node) -> Iterator[str]:
    """Yield the words, classes and phrases that a pattern names."""
    if node.words:
        yield from node.words.split("|")
    for sequence in node.options:
        for inner in sequence:
            yield from names(inner)


def reach(node: Node, phrases: Phrases, letters: Letters) -> Reach:
    """Return how a pattern can begin; `letters` gives the letters of a word or class."""
    if node.words in phrases:
        found = reach(phrases[node.words], phrases, letters)
    elif node.words:
        own = frozenset(letter for name in node.words.split("|") for letter in letters(name))
        found = Reach(own, own, False)
    else:
        found = _choice([_sequence(part, phrases, letters) for part in node.options])
    return found._replace(empty=True) if node.optional else found


def _choice(options: list[Reach]) -> Reach:
    first = frozenset[str]().union(*(option.first for option in options))
    alone = frozenset[str]().union(*(option.alone for option in options))
    return Reach(first, alone, any(option.empty for option in options))


def _sequence(nodes: tuple[Node, ...], phrases: Phrases, letters: Letters) -> Reach:
    parts = [reach(node, phrases, letters) for node in nodes]
    needed = [part for part in parts if not part.empty]
    first: set[str] = set()
    for part in parts:
        first |= part.first
        if not part.empty:
            break
    alone = [part.alone for part in (needed if needed else parts)] if len(needed) < 2 else []
    return Reach(frozenset(first), frozenset[str]().union(*alone), not needed)


def written(node: Node, phrases: Phrases, letters: Letters) -> str:
    """Return the regular expression of a pattern; its first use of a class or phrase is a group."""
    return _Writer(phrases, letters, set()).write(node)


class _Writer(NamedTuple):
    phrases: Phrases
    letters: Letters
    grouped: set[str]

    def write(self, node: Node) -> str:
        mark = "?" if node.optional else ""
        name = node.words
        if not name:
            options = ("".join(map(self.write, sequence)) for sequence in node.options)
            return f"(?:{'|'.join(options)}){mark}"
        if name.isupper() and "|" not in name and name not in self.grouped:
            self.grouped.add(name)
            return f"(?P<{name.lower()}>{self._atom(name)}){mark}"
        return f"(?:{self._atom(name)}){mark}"

    def _atom(self, name: str) -> str:
        if name in self.phrases:
            return self.write(self.phrases[name])
        own = "".join(escape(letter) for part in name.split("|") for letter in self.letters(part))
        return f"[{own}]" if own else "(?!)"
