"""People of a story: their names, roles and mentions."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.people import judge, listed, merge, roles, runs
from wirecli.marks.people.judge import Name
from wirecli.marks.people.listed import Rest
from wirecli.marks.people.merge import Bearer
from wirecli.marks.people.runs import Part
from wirecli.model import Mark, Person, Words

SOUGHT = ("headline", "paragraphs")
"""The passages in which persons are named."""


def find(text: str, passages: Sequence[Passage]) -> tuple[Person, ...]:
    """Return the persons named in headline and paragraphs, in the order of their first mention."""
    sought = [passage for passage in passages if passage.field in SOUGHT]
    names: list[Name] = []
    left: list[Rest] = []
    for place, passage in enumerate(sought):
        capitals = _is_all_capitals(passage)
        for run in runs.find(text, passage):
            found = judge.strict(run, place) if capitals else judge.find(run, passage, place)
            names += found
            if capitals or not found:
                left.append(Rest(run, place, capitals))
    names = listed.find(listed.again(names, left, sought), left, sought)
    bearers = merge.bearers(names)
    mentions = _mentions(bearers, left)
    persons = [_person(bearer, mentions[id(bearer)], sought) for bearer in bearers]
    return tuple(sorted(persons, key=lambda person: person.mentions[0].start))


def named(persons: Sequence[Person], text: str, mark: Mark) -> Person | None:
    """Return the person whom the words under a mark name, None if nobody or several."""
    own = text[mark.start : mark.end].split()
    fitting = [
        person
        for person in persons
        if own and text[person.start : person.end].split()[-len(own) :] == own
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_all_capitals(passage: Passage) -> bool:
    """Tell whether copy is in capitals, or a headline has one on most of its longer words."""
    long = [word for word in passage.words[:60] if len(word) > 3]
    if passage.field == "headline":
        return sum(word[0].isupper() for word in long) > 0.7 * len(long)
    return len(long) > 2 and sum(word.isupper() for word in long) > 0.7 * len(long)


def _mentions(found: list[Bearer], left: list[Rest]) -> dict[int, list[Words]]:
    """Return the mentions of each person: proved names, and words of them that stand alone."""
    mentions = {id(bearer): [_mark(n.parts, n.rule) for n in bearer.names] for bearer in found}
    taken = {part.start for bearer in found for name in bearer.names for part in name.parts}
    table = merge.by_word(found)
    for run, _, capitals in left:
        cores = [[part] for part in run.parts] if capitals else [judge.loose(run)]
        for core in cores:
            bearer = merge.meant(core, table) if core and core[0].start not in taken else None
            if bearer:
                mentions[id(bearer)].append(_mark(core, "person.later-mention"))
    return mentions


def _mark(parts: Sequence[Part], rule: str) -> Words:
    return Words(parts[0].start, parts[-1].end, rule)


def _person(
    bearer: Bearer, mentions: list[Words], passages: Sequence[Passage]
) -> Person:
    name = bearer.fullest()
    role = roles.find(bearer, passages)
    return Person(name.parts[0].start, name.parts[-1].end, name.rule, role, tuple(sorted(mentions)))
