"""People of a story: their names, roles and mentions."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from wirecli.data.languages import CAPITAL_NOUNS
from wirecli.marks.passages import Passage
from wirecli.marks.people import (
    candidates,
    companions,
    identity,
    name_evidence,
    name_spans,
    roles,
)
from wirecli.marks.people.candidates import Name, Rest
from wirecli.marks.people.identity import Bearer, Merged
from wirecli.marks.people.name_spans import NameWords
from wirecli.marks.phrases import firm_names
from wirecli.model import Mark, Person, Span
from wirecli.rules import name_lexicon

SOUGHT = ("headline", "paragraphs")
"""The passages in which persons are looked for."""

Lone = dict[str, list[tuple[int, int]]]
"""Words alone, folded, each with where it is: the number of the passage, the index."""


class _NameLists(NamedTuple):
    """The names of a story, the cores not proved, and words alone without a proof beside them."""

    names: list[Name]
    unproved: list[Rest]
    lone: Lone


def find(
    text: str, passages: Sequence[Passage], *, language: str | None = None
) -> tuple[Person, ...]:
    """Return the persons named in headline and paragraphs, in the order of their first mention.

    A person is marked at the fullest name; a role is the title or apposition there, or else the
    first at another of the names. Mentions do not overlap. Where the `language` (BCP 47) writes
    every noun with a capital, a capital proves less.
    """
    sought = [passage for passage in passages if passage.field in SOUGHT]
    names, unproved, lone = lists = _NameLists([], [], {})
    code = (language or "en").partition("-")[0]
    nouns = code in CAPITAL_NOUNS
    for number, passage in enumerate(sought):
        _collect(text, passage, number, lists, nouns=nouns)
    if nouns:
        names = [name for name in names if name.rule not in name_evidence.BY_CAPITALS]
    described: dict[tuple[int, int], Mark] = {}
    if code != "en":
        from wirecli.marks.people import foreign_names

        names, described = foreign_names.read(text, sought, names, code)
        unproved = foreign_names.without(unproved, names, sought, code)
    firms = firm_names.whole(sought)
    names = [name for name in names if name.titles or _words(name, sought) not in firms]
    if not names:
        return ()
    names += companions.in_couples(names, sought)
    unproved += _lone_words_of_names(lone, names, unproved, sought)
    names, unproved = companions.confirm_surnames(names, unproved, sought)
    names += companions.in_lists(names, unproved, sought)
    names += companions.in_families(names, unproved, sought)
    bearers, table = identity.bearers(names)
    later = _later(bearers, table, unproved)
    persons = [_person(bearer, later[id(bearer)], sought, described) for bearer in bearers]
    return tuple(sorted(persons, key=lambda person: person.mentions[0].start))


def person_of(persons: Sequence[Person], text: str, mark: Mark) -> Person | None:
    """Return the person whom the words under a mark name, None if it is nobody or several.

    The words are all or the last of the name, or the name ends them (`President Marsh`).
    """
    folded = _folded(text, mark)
    fitting = [person for person in persons if _ends(_folded(text, person), folded)]
    inside = [p for p in persons if any(mark.start <= m.start < mark.end for m in p.mentions)]
    chosen = inside or fitting
    return chosen[0] if len(chosen) == 1 else None


def _folded(text: str, mark: Mark) -> list[str]:
    return text[mark.start : mark.end].casefold().split()


def _ends(name: list[str], folded: list[str]) -> bool:
    return bool(folded) and (name[-len(folded) :] == folded or folded[-len(name) :] == name)


def _words(name: Name, passages: Sequence[Passage]) -> tuple[str, ...]:
    first, last = name.parts[0].first, name.parts[-1].last
    return tuple(passages[name.number].tokens[first:last])


def _collect(text: str, passage: Passage, number: int, lists: _NameLists, *, nouns: bool) -> None:
    """Add the names of a passage to the names, and what may be mentions to the unproved.

    `nouns`: every noun has a capital.
    """
    if name_spans.is_in_capitals(passage):
        for span in name_spans.find(text, passage):
            lists.names.extend(candidates.names_in_capitals(span, number))
            lists.unproved.extend([Rest([part], number, False) for part in span])
        return
    tokens, nobody, lone = passage.tokens, name_lexicon.non_names(), lists.lone

    def is_idle(index: int) -> bool:
        """Return whether a word alone names nobody yet; it is kept, unless it never can."""
        key = name_lexicon.key(tokens[index])
        if key not in nobody:
            if name_evidence.can_prove_single(tokens, index, key):
                return False
            lone.setdefault(key, []).append((number, index))
        return True

    for span in name_spans.find(text, passage, is_idle):
        candidate = candidates.name_in_span(span, passage, number, nouns=nouns)
        if isinstance(candidate, Name):
            lists.names.append(candidate)
        elif candidate:
            lists.unproved.append(candidate)


def _lone_words_of_names(
    lone: Lone, names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> list[Rest]:
    """Return the words alone that occur in a name, or in what a list of names may yet prove."""
    wanted = {part.key for name in names for part in name.parts}
    wanted |= {part.key for rest in unproved if rest.loose for part in rest.parts}
    return [
        Rest([name_spans.lone(passages[number], index)], number, False)
        for key, positions in lone.items()
        if key in wanted
        for number, index in positions
    ]


def _later(bearers: list[Bearer], table: Merged, unproved: Sequence[Rest]) -> dict[int, list[Rest]]:
    """Return the later mentions of each person: words of the name that stand alone."""
    later: dict[int, list[Rest]] = {id(bearer): [] for bearer in bearers}
    taken = {part.start for bearer in bearers for name in bearer.names for part in name.parts}
    lone = Counter(rest.parts[0].key for rest in unproved if len(rest.parts) == 1)
    called = {id(bearer) for bearer in bearers if identity.is_called(bearer, lone)}
    for rest in unproved:
        bearer = identity.bearer_of(rest.parts, table, called)
        if bearer and rest.parts[0].start not in taken:
            later[id(bearer)].append(rest)
    return later


def _mark(parts: NameWords, rule: str) -> Span:
    return Span(parts[0].start, parts[-1].end, rule)


def _person(
    bearer: Bearer,
    later: list[Rest],
    passages: Sequence[Passage],
    described: Mapping[tuple[int, int], Mark],
) -> Person:
    name = bearer.fullest()
    role = _described(bearer, later, described) or roles.find(bearer, later, passages)
    start, end = name.parts[0].start, name.parts[-1].end
    mentions = [_mark(each.parts, each.rule) for each in bearer.names]
    mentions += [_mark(rest.parts, "person.later-mention") for rest in later]
    return Person(start, end, name.rule, role, tuple(sorted(mentions)))


def _described(
    bearer: Bearer, later: Sequence[Rest], described: Mapping[tuple[int, int], Mark]
) -> Mark | None:
    """Return the role beside the fullest name, else beside another, by where the name ends."""
    names = sorted(bearer.names, key=lambda name: (-len(name.parts), name.parts[0].start))
    ends = [(name.number, name.parts[-1].last) for name in names]
    ends += [(rest.number, rest.parts[-1].last) for rest in later]
    return next((described[end] for end in ends if end in described), None)
