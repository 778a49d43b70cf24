"""Names that other words of the story prove: names in a list, a surname that speaks again."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wirecli.data.names import SPEECH
from wirecli.marks.passages import Passage
from wirecli.marks.people import judge
from wirecli.marks.people.judge import Name
from wirecli.marks.people.runs import Part, Run

JOINTS = frozenset({",", "and", "&", "/", ";"})


class Rest(NamedTuple):
    """A run without a proved name, the number of its passage, and whether that is in capitals."""

    run: Run
    place: int
    capitals: bool


def again(
    names: Iterable[Name], left: list[Rest], passages: Sequence[Passage]
) -> list[Name]:
    """Return the names that are proved; one that needs its surname again is so, or goes."""
    speakers = {
        core[-1].key
        for rest in left
        if not rest.capitals and (core := judge.loose(rest.run))
        if len(core) == 1 and _speaks(core[0], passages[rest.place])
    }
    proved: list[Name] = []
    for name in names:
        if name.rule != judge.AGAIN or name.parts[-1].key in speakers:
            proved.append(name)
        else:
            left.append(Rest(Run(list(name.parts), False), name.place, False))
    return proved


def _speaks(part: Part, passage: Passage) -> bool:
    words = passage.words
    beside = words[part.last : part.last + 1] + words[max(0, part.first - 1) : part.first]
    return any(word in SPEECH for word in beside)


def find(names: list[Name], left: list[Rest], passages: Sequence[Passage]) -> list[Name]:
    """Return the names, and with them those that stand between two of them in a list."""
    ends = {(name.place, name.parts[-1].last) for name in names}
    starts = {(name.place, name.parts[0].first) for name in names}
    added: list[Name] = []
    for rest in left:
        core = judge.loose(rest.run)
        if rest.capitals or not core or not judge.can_be_listed(core, passages[rest.place]):
            continue
        words = passages[rest.place].words
        before = (rest.place, _back(words, core[0].first)) in ends
        behind = (rest.place, _ahead(words, core[-1].last)) in starts
        if (before and behind) or (before and words[core[0].first - 1] == "and"):
            added.append(Name(core, "person.listed", (), rest.place))
            ends.add((rest.place, core[-1].last))
    taken = {id(name.parts[0]) for name in added}
    left[:] = [rest for rest in left if not any(id(part) in taken for part in rest.run.parts)]
    return names + added


def _back(words: Sequence[str], at: int) -> int:
    """Return the token behind what stands before a joint and, perhaps, a bracket."""
    while at and words[at - 1] in JOINTS:
        at -= 1
    if at > 2 and words[at - 1] == ")":
        for opened in range(at - 2, max(at - 5, 0), -1):
            if words[opened] == "(":
                return opened
    return at


def _ahead(words: Sequence[str], at: int) -> int:
    """Return the token behind a bracket, perhaps, and a joint."""
    if at < len(words) and words[at] == "(":
        closed = next((x for x in range(at, min(at + 5, len(words))) if words[x] == ")"), at - 1)
        at = closed + 1
    while at < len(words) and words[at] in JOINTS:
        at += 1
    return at
