"""The passages of a story in which marks are looked for, each cut into tokens once, for all."""

from collections.abc import Iterable
from itertools import accumulate

from wirecli.lazy import Lazy
from wirecli.model import Mark
from wirecli.rules import damage

WORD = Lazy(r"(\w+|\S)")
"""A word or a sign."""


class Passage:
    """A headline, deck, dateline or paragraph, `text[start:end]`, and its tokens.

    `field` is the record's key: `headline`, `subheadline`, `dateline` or `paragraphs`. A token
    is letters, digits and underscores in a row, or one other sign that is not white space: `U.S.`
    is four. `starts` and `ends` are the offsets of the tokens in the text, one for each. What is
    left of a broken sign (`rules.damage`) is one token: the sign that it stands for.
    """

    __slots__ = ("end", "ends", "field", "start", "starts", "tokens")

    def __init__(
        self,
        start: int,
        end: int,
        field: str,
        tokens: list[str],
        starts: list[int],
        ends: list[int],
    ) -> None:
        self.start = start
        self.end = end
        self.field = field
        self.tokens = tokens
        self.starts = starts
        self.ends = ends


def find(text: str, fields: Iterable[tuple[str, Mark | None]]) -> tuple[Passage, ...]:
    """Return the passages under the marks that are there, in the order of the text."""
    marks = sorted((mark.start, mark.end, field) for field, mark in fields if mark)
    broken = bool(marks) and damage.are_broken(text, marks[0][0], max(end for _, end, _ in marks))
    return tuple((_mended if broken else _passage)(text, *mark) for mark in marks)


def _passage(text: str, start: int, end: int, field: str) -> Passage:
    """Cut `text[start:end]` into tokens: every other part is what stands between them."""
    parts = WORD.split(text[start:end])
    cuts = list(accumulate(map(len, parts), initial=start))
    return Passage(start, end, field, parts[1::2], cuts[1:-1:2], cuts[2::2])


def _mended(text: str, start: int, end: int, field: str) -> Passage:
    """Cut `text[start:end]` into tokens, the broken signs first, then what stands between them."""
    whole = Passage(start, end, field, [], [], [])
    offset = start
    for first, last, sign in (*damage.find(text, start, end), (end, end, "")):
        piece = _passage(text, offset, first, field)
        whole.tokens.extend(piece.tokens)
        whole.starts.extend(piece.starts)
        whole.ends.extend(piece.ends)
        if sign:
            whole.tokens.append(sign)
            whole.starts.append(first)
            whole.ends.append(last)
        offset = last
    return whole
