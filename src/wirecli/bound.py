"""Marks that know the words under them: bare marks, bound to the text that they lie in.

Rules make bare marks by the hundred, and a story is parsed 4 % slower if each has its text. So the
stories that the library returns bind a mark when it is asked for. It equals the bare one.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, partial
from itertools import islice
from operator import attrgetter
from reprlib import Repr
from typing import Any, TypeVar

Value = TypeVar("Value")
BoundText = tuple[str, Sequence[Any]]
"""A text, and the hyphens in it that are not a part of the words that they break."""

SHORT = Repr()
SHORT.maxstring = 60
"""Shows words of a length that fits a line."""
BARE = frozenset({"start", "end", "rule", "text"})
"""Members that are never marks."""


class Bound:
    """What a bound mark has besides the members of its kind: the text that it `lies_in`.

    With it are the hyphens at the ends of lines that are not a part of its words.
    """

    start: int
    end: int
    lies_in: BoundText
    bare_kind: type[tuple[Any, ...]]

    def __str__(self) -> str:
        """Return the words."""
        return words(*self.lies_in, self.start, self.end)

    def __repr__(self) -> str:
        """Return the kind of the mark, its place and the words, cut to fit a line."""
        kind, shown = self.bare_kind.__name__, SHORT.repr(str(self))
        return f"<{kind} {self.start}:{self.end} {shown}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what pickles: the kind is made when it is needed, and is no name of a module."""
        return bind, (bare(self), self.lies_in)

    def _replace(self, **given: Any) -> Any:
        return bind(bare(self)._replace(**given), self.lies_in)


def bare(mark: Any) -> Any:
    """Return the bare mark that a bound one was made of."""
    return tuple.__new__(mark.bare_kind, mark)


def words(text: str, hyphens: Sequence[Any], start: int, end: int) -> str:
    """Return `text[start:end]`; each line break in it, with the spaces around, is one space.

    A word that is broken at a line's end, where one of the `hyphens` stands, is joined.
    """
    piece = _joined(text, hyphens, start, end) if hyphens else text[start:end]
    lines = piece.splitlines()
    return piece if len(lines) < 2 else " ".join(line.strip() for line in lines if line.strip())


def _joined(text: str, hyphens: Sequence[Any], start: int, end: int) -> str:
    """Return `text[start:end]` without the hyphens in it, which are marks in their order."""
    parts = []
    for hyphen in islice(hyphens, bisect_left(hyphens, start, key=attrgetter("start")), None):
        if hyphen.end > end:
            break
        parts.append(text[start : hyphen.start])
        start = hyphen.end
    return "".join([*parts, text[start:end]])


def words_of(mark: Any) -> str:
    """Return the words under a mark; raises `AttributeError` for one that is not bound."""
    if not isinstance(mark, Bound):
        raise AttributeError("a bare mark does not know its text; ask story.text_of(mark)")
    return str(mark)


def bind(value: Value, copy: BoundText) -> Value:
    """Return a member of a story or of a mark with the marks in it bound to its text."""
    if not isinstance(value, tuple):
        return value
    if not hasattr(value, "_fields"):
        return tuple([bind(one, copy) for one in value])  # type: ignore[return-value]
    mark: Any = tuple.__new__(_bound_kind(getattr(value, "bare_kind", type(value))), value)
    mark.lies_in = copy
    return mark  # type: ignore[no-any-return]


@cache
def _bound_kind(kind: type) -> Any:
    """Return the kind of the bound marks of a kind: a subclass, so that it is one of them."""
    made = type(kind)(kind.__name__, (Bound, kind), {"bare_kind": kind})
    return with_bound_members(made)


def with_bound_members(kind: type[Value]) -> type[Value]:
    """Have a kind of named tuple give out the marks among its members bound to its text."""
    fields: tuple[str, ...] = kind._fields  # type: ignore[attr-defined]
    for place, field in enumerate(fields):
        if field not in BARE:
            setattr(kind, field, property(partial(_member, place)))
    return kind


def _member(place: int, whole: Any) -> Any:
    return bind(whole[place], whole.lies_in)
