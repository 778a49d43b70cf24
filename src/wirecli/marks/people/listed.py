"""Names that other words of the story prove: names in a list, a surname that speaks again."""

from collections.abc import Sequence

from wirecli.data.names import SPEECH
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon, proof
from wirecli.marks.people.core import Parts
from wirecli.marks.people.judge import Name, Rest
from wirecli.marks.people.runs import Part

JOINTS = frozenset({",", "and", "&", "/", ";"})


def again(
    names: Sequence[Name], left: Sequence[Rest], passages: Sequence[Passage]
) -> tuple[list[Name], list[Rest]]:
    """Return the proved names, and what is left with those whose surname does not speak again."""
    if not any(name.rule == proof.AGAIN for name in names):
        return list(names), list(left)
    speakers = {
        rest.parts[0].key
        for rest in left
        if len(rest.parts) == 1 and _speaks(rest.parts[0], passages[rest.place])
    }
    proved = [n for n in names if n.rule != proof.AGAIN or n.parts[-1].key in speakers]
    lost = [n for n in names if n.rule == proof.AGAIN and n.parts[-1].key not in speakers]
    return proved, [*left, *(Rest(name.parts, name.place, True) for name in lost)]


def _speaks(part: Part, passage: Passage) -> bool:
    words = passage.words
    beside = words[part.last : part.last + 1] + words[max(0, part.first - 1) : part.first]
    return any(word in SPEECH for word in beside)


def find(names: Sequence[Name], left: Sequence[Rest], passages: Sequence[Passage]) -> list[Name]:
    """Return the names that only their place in a list of proved names proves."""
    ends = {(name.place, name.parts[-1].last) for name in names}
    starts = {(name.place, name.parts[0].first) for name in names}
    added: list[Name] = []
    for core, place, loose in left:
        if not loose or not _can_be_listed(core):
            continue
        words = passages[place].words
        before = (place, _back(words, core[0].first)) in ends
        behind = (place, _ahead(words, core[-1].last)) in starts
        if before and (behind or words[core[0].first - 1] == "and"):
            added.append(Name(core, "person.listed", (), place))
            ends.add((place, core[-1].last))
    return added


def _can_be_listed(core: Parts) -> bool:
    names = [part for part in core if not part.small]
    ends = (names[0], names[-1])
    return 2 <= len(names) <= 3 and not any(lexicon.is_place(part.key) for part in ends)


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
