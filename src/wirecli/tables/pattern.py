"""Patterns of the rules: read into a tree, and written as regular expressions over letters.

Every word of a passage has one letter, which says to which word classes it belongs; so a rule is a
regular expression over a string that is a sixth as long as the copy, and `{letter}` dispatches.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Node(NamedTuple):
    """An atom of a pattern (`options` is empty), or a choice of sequences of nodes."""

    words: str
    optional: bool
    options: tuple[tuple["Node", ...], ...]


class FirstLetters(NamedTuple):
    """Letters a pattern can begin with, that can be its second, that match it alone.

    `pair` are those that can end a match of two letters; of `needed` every match has one, unless
    "" matches, of which `empty` tells.
    """

    first: frozenset[str]
    second: frozenset[str]
    alone: frozenset[str]
    pair: frozenset[str]
    needed: frozenset[str]
    empty: bool


Phrases = dict[str, Node]
Letters = dict[str, str]
NONE: frozenset[str] = frozenset()


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


def reach(
    node: Node, phrases: Phrases, letters: Letters, known: dict[str, FirstLetters]
) -> FirstLetters:
    """Return how a pattern can begin; `letters` are those of each word and class.

    `known` keeps the answers for phrases.
    """
    if node.words in phrases:
        if node.words not in known:
            known[node.words] = reach(phrases[node.words], phrases, letters, known)
        beginning = known[node.words]
    elif node.words:
        own = frozenset("".join(letters.get(name, "") for name in node.words.split("|")))
        beginning = FirstLetters(own, NONE, own, NONE, own, False)
    else:
        parts = ([reach(part, phrases, letters, known) for part in way] for way in node.options)
        first, second, alone, pair, needed, empty = zip(*map(_joined, parts), strict=True)
        beginning = FirstLetters(
            NONE.union(*first),
            NONE.union(*second),
            NONE.union(*alone),
            NONE.union(*pair),
            NONE.union(*needed) if all(needed) else NONE,
            any(empty),
        )
    return beginning._replace(needed=NONE, empty=True) if node.optional else beginning


def _joined(parts: list[FirstLetters]) -> FirstLetters:
    """Join the reaches of nodes that follow each other, from the last to the first."""
    nothing = FirstLetters(NONE, NONE, NONE, NONE, NONE, False)
    whole = nothing._replace(empty=True)
    for part in reversed(parts):
        passed = whole if part.empty else nothing
        whole = FirstLetters(
            part.first | passed.first,
            part.second | passed.second | (whole.first if part.alone else NONE),
            passed.alone | (part.alone if whole.empty else NONE),
            passed.pair
            | (part.pair if whole.empty else NONE)
            | (whole.alone if part.alone else NONE),
            _rarer(part.needed, whole.needed),
            passed.empty,
        )
    return whole


def _rarer(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the smaller of two sets of needed letters; an empty one needs nothing."""
    return min(filter(None, (one, other)), key=len, default=NONE)


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
            options = ["".join(map(self.write, sequence)) for sequence in node.options]
            return (
                options[0] if len(options) == 1 and not mark else f"(?:{'|'.join(options)}){mark}"
            )
        if name.isupper() and "|" not in name and name not in self.grouped:
            self.grouped.add(name)
            return f"(?P<{name.lower()}>{self._atom(name)}){mark}"
        return f"(?:{self._atom(name)}){mark}" if name in self.phrases else self._atom(name) + mark

    def _atom(self, name: str) -> str:
        if name in self.phrases:
            return self.write(self.phrases[name])
        own = "".join(self.letters.get(part, "") for part in name.split("|"))
        return f"[{re.escape(own)}]" if own else "(?!)"
