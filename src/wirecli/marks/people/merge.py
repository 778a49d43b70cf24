"""Names into persons: who is named twice, and which surname alone means whom."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wirecli.data.names import PARTICLES, SUFFIXES
from wirecli.marks.people import lexicon
from wirecli.marks.people.judge import Name
from wirecli.marks.people.runs import Part


class Bearer(NamedTuple):
    """One person of the story: all the names under which the story has it."""

    names: list[Name]

    def fullest(self) -> Name:
        """Return the longest of the names, the first of those."""
        return max(self.names, key=lambda name: len(keys(name.parts)))


def keys(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the words of a name that tell who it is: no particles, no suffix."""
    found = tuple(part.key for part in parts if part.key not in SUFFIXES)
    return tuple(key for key in found if key not in PARTICLES) or found


def bearers(names: Iterable[Name]) -> list[Bearer]:
    """Join names of one person; the full names first, then the titled surnames alone."""
    found: list[Bearer] = []
    by_word: dict[str, list[Bearer]] = defaultdict(list)
    for name in sorted(names, key=lambda name: len(keys(name.parts)) < 2):
        own = keys(name.parts)
        for bearer in by_word[own[-1]]:
            if _is_same(own, keys(bearer.fullest().parts)):
                bearer.names.append(name)
                break
        else:
            bearer = Bearer([name])
            found.append(bearer)
            for word in set(own):
                by_word[word].append(bearer)
    return found


def _is_same(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if len(name) == 1:
        return name[0] in full
    if len(full) == 1:
        return full[0] == name[-1]
    if name[-1] != full[-1]:
        return set(name) <= set(full) or set(full) <= set(name)
    return _is_same_first(name[0], full[0]) or set(name) <= set(full) or set(full) <= set(name)


def _is_same_first(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) if len(shorter) in (1, 3) else shorter == longer


def by_word(found: Iterable[Bearer]) -> dict[str, list[Bearer]]:
    """Index persons by each word of their names that can stand for them alone."""
    table: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in found:
        own = keys(bearer.fullest().parts)
        for word in dict.fromkeys((own[-1], *own)):
            if len(word) > 2 or word == own[-1]:
                table[word].append(bearer)
    return table


def meant(parts: Sequence[Part], table: dict[str, list[Bearer]]) -> Bearer | None:
    """Return the person whom words that are part of a name mean, the last one named if several."""
    own = keys(parts)
    if not own:
        return None
    candidates = table.get(own[-1], ())
    fitting = [each for each in candidates if _is_same(own, keys(each.fullest().parts))]
    surnamed = [each for each in fitting if keys(each.fullest().parts)[-1] == own[-1]]
    fitting = surnamed or fitting
    if not fitting or (len(own) == 1 and not surnamed and lexicon.is_place(own[0])):
        return None
    before = [each for each in fitting if each.names[0].parts[0].start < parts[0].start]
    return (before or fitting)[-1 if before else 0]
