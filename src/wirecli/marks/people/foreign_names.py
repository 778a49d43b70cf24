"""The names of a story in another language than English: those with titles, none that is a place.

The other finders know English words alone: what they take for a name in other copy may begin with
a title's noun, `Hacienda Luis Marsh`, or with an article, `al Comune di Oakvale`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.marks.passages import Passage
from wirecli.marks.people import foreign_roles, foreign_titles
from wirecli.marks.people.candidates import Name, Rest
from wirecli.marks.people.descriptions import Role
from wirecli.marks.people.foreign_titles import RoleWords
from wirecli.marks.people.name_spans import NameWord, NameWords
from wirecli.model import Mark, Span
from wirecli.rules import name_lexicon

NON_LATIN = frozenset({"ru"})
"""Languages in which a place behind a title has no preposition before it."""

RolesAt = dict[tuple[int, int], Mark]
"""Roles by the number of the passage, and the token before which the name ends."""


class ForeignNames(NamedTuple):
    """The names of a story, and the roles beside them."""

    names: list[Name]
    roles: RolesAt


def read(
    text: str, passages: Sequence[Passage], names: Sequence[Name], language: str
) -> ForeignNames:
    """Return the names with those that a title of the language proves, and the roles."""
    words = foreign_titles.read(language)
    kept = [name for name in names if _is_name(name, passages[name.number], words, language)]
    by_start = {_start(part, name.number): name for name in kept for part in name.parts}
    roles: RolesAt = {}
    for number, passage in enumerate(passages):
        for titled in foreign_roles.find(text, passage, number, words):
            if titled.rule and not _is_found(by_start, titled.parts, number):
                name = Name(titled.parts, titled.rule, (), number)
                _replace(by_start, name)
            named = _start(titled.parts[-1], number) in by_start
            if titled.role and named:
                roles.setdefault(_end(titled.parts, number), _mark(passage, titled.role))
    chosen = {_start(name.parts[0], name.number): name for name in by_start.values()}
    return ForeignNames(sorted(chosen.values(), key=_place), roles)


def without(
    rests: Sequence[Rest], names: Sequence[Name], passages: Sequence[Passage], language: str
) -> list[Rest]:
    """Return the cores that nothing proves, without titles, and without those that are names."""
    words = foreign_titles.read(language)
    taken = {_end(name.parts, name.number) for name in names}
    untitled = (_untitled(rest, passages[rest.number], words) for rest in rests)
    return [rest for rest in untitled if rest and _end(rest.parts, rest.number) not in taken]


def _untitled(rest: Rest, passage: Passage, words: RoleWords) -> Rest | None:
    """Return a core without the title it has: ein Sprecher von [Karl Brandt]; None if none is left.

    The title is another's where a preposition follows it.
    """
    parts = list(rest.parts)
    titles = [at for at, part in enumerate(parts) if _is_title(part, passage, words)]
    parts = parts[titles[-1] + 1 :] if titles else parts
    while titles and parts and parts[0].small:
        parts.pop(0)
    return rest._replace(parts=parts) if parts else None


def _is_title(part: NameWord, passage: Passage, words: RoleWords) -> bool:
    return foreign_titles.is_title([passage.tokens[part.last - 1].lower()], 0, words)


def _replace(by_start: dict[tuple[int, int], Name], name: Name) -> None:
    """Put a name in the place of those that have words of it."""
    for part in name.parts:
        other = by_start.get(_start(part, name.number))
        for each in other.parts if other else ():
            by_start.pop(_start(each, name.number), None)
    by_start.update((_start(part, name.number), name) for part in name.parts)


def _start(part: NameWord, number: int) -> tuple[int, int]:
    return number, part.first


def _end(parts: NameWords, number: int) -> tuple[int, int]:
    return number, parts[-1].last


def _place(name: Name) -> tuple[int, int]:
    return name.number, name.parts[0].first


def _mark(passage: Passage, role: Role) -> Mark:
    return Span(passage.starts[role.first], passage.ends[role.last - 1], role.rule)


def _is_found(by_start: dict[tuple[int, int], Name], parts: NameWords, number: int) -> bool:
    """Return whether a name is there already, and does not begin with words of the title."""
    name = by_start.get(_start(parts[-1], number))
    if name is None:
        return False
    return name.parts[0].first >= parts[0].first and name.parts[-1].last == parts[-1].last


def _is_name(name: Name, passage: Passage, words: RoleWords, language: str) -> bool:
    """Return whether a name begins with no article, and is no place behind a title."""
    first = name.parts[0]
    small = passage.tokens[first.first].lower()
    if first.small and (small in words.articles or small in words.contractions):
        return False
    lone = len(name.parts) == 1 and name.titles and language in NON_LATIN
    known = name_lexicon.is_surname(first.key) or name_lexicon.is_first_name(first.key)
    return not lone or known
