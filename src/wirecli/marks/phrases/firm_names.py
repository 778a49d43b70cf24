"""The names of firms in a story: words with a capital before an ending, as in `Marsh Oak Corp`."""

from collections.abc import Iterable, Iterator, Sequence

from wirecli.data.acronyms import FIRM_ENDINGS
from wirecli.marks.passages import Passage

ENDINGS = frozenset(form for word in FIRM_ENDINGS for form in (word.title(), word.upper()))
SIGNS = frozenset("&.'’-")
"""What stands within a name."""
LONGEST = 9
"""Tokens of a name before its ending."""

Words = tuple[str, ...]
"""The tokens of a name."""


def whole(passages: Iterable[Passage]) -> frozenset[Words]:
    """Return the names, without their endings: `Marsh Oak`."""
    return frozenset(name for passage in passages for name in _names(passage.tokens))


def beginnings(passages: Iterable[Passage]) -> frozenset[Words]:
    """Return what a firm may be called elsewhere, the first words of its name: `Marsh`."""
    names = whole(passages)
    return frozenset(name[:last] for name in names for last in range(1, len(name) + 1))


def _names(tokens: Sequence[str]) -> Iterator[Words]:
    if ENDINGS.isdisjoint(tokens):
        return
    for index, token in enumerate(tokens):
        if token in ENDINGS:
            last = index - (tokens[index - 1 : index] == [","])
            first = last
            while first and last - first < LONGEST and _is_inner(tokens[first - 1]):
                first -= 1
            while first < last and tokens[first] in SIGNS:
                first += 1
            if first < last:
                yield tuple(tokens[first:last])


def _is_inner(token: str) -> bool:
    return token in SIGNS or (token[0].isupper() and token not in ENDINGS)
