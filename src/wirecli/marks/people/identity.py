"""Which names are of one person, and whom a surname alone means."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from wirecli.data.name_words import PARTICLES, SUFFIXES
from wirecli.data.titles import MEN, WOMEN
from wirecli.marks.people import family_names
from wirecli.marks.people.candidates import Name
from wirecli.marks.people.name_spans import NameWords
from wirecli.rules import name_lexicon

MOST = 32
"""Persons of one surname that are kept apart; a story has a handful."""

NOT_IDENTIFYING = PARTICLES | SUFFIXES
"""Words of a name that do not identify anybody."""

NameKeys = tuple[str, ...]
"""The folded words of a name that identify its bearer."""


class Bearer(NamedTuple):
    """One person of the story: the names under which the story has it, the first a full one.

    `keys` are those of the first of the names.
    """

    names: list[Name]
    keys: NameKeys

    def fullest(self) -> Name:
        """Return the longest of the names, the first of those."""
        if len(self.names) == 1:
            return self.names[0]
        return max(self.names, key=lambda name: len(identifying_keys(name.parts)))


Merged = Mapping[str, list[Bearer]]
"""Persons by each word of their names."""


def identifying_keys(parts: NameWords) -> NameKeys:
    """Return the folded words of a name that identify its bearer: not particles or suffixes."""
    if len(parts) == 1:
        return (parts[0].key,)
    every = tuple([part.key for part in parts])
    if NOT_IDENTIFYING.isdisjoint(every):
        return every
    keys = tuple([key for key in every if key not in SUFFIXES]) or every
    return tuple([key for key in keys if key not in PARTICLES]) or keys


def _keys(name: Name) -> NameKeys:
    """Return the words that identify the bearer of a name, with the surname that another has."""
    keys = identifying_keys(name.parts)
    return (*keys, name.surname) if name.surname else keys


def bearers(names: Iterable[Name]) -> tuple[list[Bearer], Merged]:
    """Join the names of one person, full names first; return the persons, and an index of them."""
    persons: list[Bearer] = []
    table: dict[str, list[Bearer]] = defaultdict(list)
    keyed = [(_keys(name), name) for name in names]
    for keys, name in sorted(keyed, key=lambda each: len(each[0]) < 2):
        fitting = [each for each in table[keys[-1]] if _is_same(keys, each.keys)]
        bearer = _last_before(name.parts, [each for each in fitting if _can_bear(each, name)])
        if bearer:
            bearer.names.append(name)
            continue
        bearer = Bearer([name], keys)
        persons.append(bearer)
        alone = (keys[-1], _family_first(bearer))
        for word in dict.fromkeys((keys[-1], *keys)):
            if len(table[word]) < MOST and (len(word) > 2 or word in alone):
                table[word].append(bearer)
    return persons, table


def _is_same(name: NameKeys, full: NameKeys) -> bool:
    """Return whether two names can be one person's: J. Marsh, Marsh, and Jane Marsh."""
    if len(name) == 1:
        return name[0] in full
    if len(full) == 1:
        return full[0] == name[-1]
    if set(name) <= set(full) or set(full) <= set(name):
        return True
    return name[-1] == full[-1] and _is_same_first(name[0], full[0])


def _is_same_first(one: str, other: str) -> bool:
    """Return whether first names are one, or one is the other's initial or short form: Ben."""
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) if len(shorter) in (1, 3) else shorter == longer


def bearer_of(parts: NameWords, table: Merged, called: Set[int]) -> Bearer | None:
    """Return the person whom a part of a name means: of several the one named last.

    A surname means its bearer rather than somebody who has it as another name, or who is called by
    the first name; `called` are the identities of those.
    """
    keys = identifying_keys(parts)
    if keys[-1] not in table:
        return None
    fitting = [each for each in table[keys[-1]] if _is_same(keys, each.keys)]
    if not fitting:
        return None
    surnamed = [each for each in fitting if keys[-1] in (each.keys[-1], _family_first(each))]
    if not surnamed and len(keys) == 1 and name_lexicon.is_place(keys[0]):
        return None
    fitting = surnamed or fitting
    before = [each for each in fitting if each.names[0].parts[0].start < parts[0].start] or fitting
    others = [each for each in before if len(keys) > 1 or id(each) not in called]
    return _last_before(parts, others or fitting)


def is_called(bearer: Bearer, lone: Mapping[str, int]) -> bool:
    """Return whether somebody is called by the first name: his wife, Heidi; Lisa was late.

    `lone` is how often each word stands alone. It is so if the first name alone proves a mention,
    or stands oftener than the whole name does.
    """
    first = bearer.keys[0]
    whole = sum(len(name.parts) > 1 for name in bearer.names)
    by_first = any([part.key for part in name.parts] == [first] for name in bearer.names)
    return len(bearer.keys) > 1 and (by_first or lone.get(first, 0) > max(1, whole))


def _family_first(bearer: Bearer) -> str | None:
    """Return the family name that comes first: Kim Dae-jung, President Xi Jinping."""
    first, last = bearer.keys[0], bearer.keys[-1]
    if bearer.names[0].rule == "person.family-first":
        return first
    western = name_lexicon.is_first_name(first) and name_lexicon.is_listed_surname(last)
    own = len(bearer.keys) > 1 and not western
    return first if own and family_names.stands_first(bearer.names[0].parts) else None


def _last_before(parts: NameWords, fitting: Sequence[Bearer]) -> Bearer | None:
    """Return the bearer who is named last before the parts, or else the first of all."""
    before = [each for each in fitting if each.names[0].parts[0].start < parts[0].start]
    return before[-1] if before else next(iter(fitting), None)


def _can_bear(bearer: Bearer, name: Name) -> bool:
    """Return whether a name can be of a person: by the title, Mrs or Lord, and by Jr. or III."""
    first, generation = bearer.names[0], _generation(name)
    if generation and generation != _generation(first):
        return len(bearer.keys) < 2
    keys = {part.key for part in name.titles}
    if not keys:
        return True
    gender = name_lexicon.gender(bearer.keys[0]) if len(bearer.keys) > 1 else None
    others = {part.key for part in first.titles}
    woman = gender == "f" or not WOMEN.isdisjoint(others)
    man = gender == "m" or not MEN.isdisjoint(others)
    return not (man and keys & WOMEN) and not (woman and keys & MEN)


def _generation(name: Name) -> str | None:
    """Return what is behind a whole name and tells the son from the father: Robert Marsh Jr.

    It may be left out later, but not added: Robert Marsh, and then Robert Marsh Jr., are two.
    """
    suffix = name.parts[-1].key
    return suffix if suffix in SUFFIXES and len(name.parts) > 2 else None
