"""Names that other names of the story prove: in a list, a couple, a family, by their surname."""

from collections.abc import Sequence

from wirecli.data.name_words import (
    PEOPLES,
)
from wirecli.data.word_classes import AUXILIARIES, IRREGULAR_PASTS
from wirecli.marks.passages import Passage
from wirecli.marks.people import name_evidence, name_spans
from wirecli.marks.people.candidates import Name, Rest, speaks
from wirecli.marks.people.descriptions import is_plural_role
from wirecli.marks.people.name_spans import (
    NameWord,
    NameWords,
)
from wirecli.rules import name_lexicon

NAME_JOINTS = frozenset(".-'’,")
"""Signs before a first name that is not alone."""
JOINTS = frozenset({",", "and", "&", "/", ";"})
LEAST_BEFORE = 2
"""Tokens of a first name and the "and" behind it."""
SHORTEST_GIVEN = 3
"""Letters of a first name that nobody listed, at least."""


def confirm_surnames(
    names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> tuple[list[Name], list[Rest]]:
    """Return the proved names, and the unproved with those whose surname never speaks again."""
    doubtful = {name.parts[-1].key for name in names if name.rule == name_evidence.AGAIN}
    if not doubtful:
        return list(names), list(unproved)
    speakers = {
        parts[0].key
        for parts, number, _ in unproved
        if len(parts) == 1 and parts[0].key in doubtful and speaks(parts[0], passages[number])
    }
    proved = [n for n in names if n.rule != name_evidence.AGAIN or n.parts[-1].key in speakers]
    lost = [n for n in names if n.rule == name_evidence.AGAIN and n.parts[-1].key not in speakers]
    return proved, [*unproved, *(Rest(name.parts, name.number, True) for name in lost)]


def in_lists(
    names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> list[Name]:
    """Return the names that only their place in a list of proved names proves."""
    listed = [rest for rest in unproved if rest.loose and _can_be_listed(rest.parts)]
    if not listed:
        return []
    ends = {(name.number, name.parts[-1].last) for name in names}
    starts = {(name.number, name.parts[0].first) for name in names}
    added: list[Name] = []
    for core, number, _ in listed:
        tokens = passages[number].tokens
        before = (number, _back(tokens, core[0].first)) in ends
        after = (number, _ahead(tokens, core[-1].last)) in starts
        if before and (after or tokens[core[0].first - 1] == "and"):
            added.append(Name(core, "person.listed", (), number))
            ends.add((number, core[-1].last))
    return added


def in_families(
    names: Sequence[Name], unproved: Sequence[Rest], passages: Sequence[Passage]
) -> list[Name]:
    """Return the names whose surname a proved person has: Tom Marsh, and `Quorla Marsh was hurt`.

    The first name is none of the lists, and nothing else either: no word, place or surname. A
    verb follows, so that it is neither a thing (`the Hummers Parade`) nor half of one.
    """
    surnames = {name.parts[-1].key for name in names if len(name.parts) > 1}
    return [
        Name(rest.parts, "person.family", (), rest.number)
        for rest in unproved
        if rest.loose and len(rest.parts) == 2 and rest.parts[1].key in surnames
        if _can_be_given(rest.parts[0]) and _is_subject(rest, passages[rest.number])
    ]


def _is_subject(rest: Rest, passage: Passage) -> bool:
    """Return whether a verb follows that no noun is: an auxiliary, or a past."""
    after = "".join(passage.tokens[rest.parts[-1].last : rest.parts[-1].last + 1])
    return after in AUXILIARIES or after in IRREGULAR_PASTS or after.endswith("ed")


def _can_be_given(part: NameWord) -> bool:
    """Return whether a word that nobody listed may be a first name."""
    key = part.key
    if part.small or part.capitals or part.dotted or len(key) < SHORTEST_GIVEN:
        return False
    others = (name_lexicon.is_word, name_lexicon.is_place, name_lexicon.is_listed_surname)
    known = (
        key in name_lexicon.non_names() or key in PEOPLES or name_lexicon.is_of_organisation(key)
    )
    return not known and not any(other(key) for other in others)


def in_couples(names: Sequence[Name], passages: Sequence[Passage]) -> list[Name]:
    """Return the first names that share a surname with the name behind them: Andrew and Amanda.

    Behind a role for several it surely is theirs: architects [Tom] and Robert Roe.
    """
    surnames = {name.parts[-1].key for name in names if len(name.parts) > 1}
    couples: list[Name] = []
    for name in names:
        first, passage = name.parts[0].first, passages[name.number]
        if len(name.parts) < 2 or name.titles or not name_lexicon.is_given(name.parts[0].key):
            continue
        indices = _sharing(passage.tokens, first)
        shared = bool(indices) and _is_behind_several(passage.tokens, indices[-1])
        surname = name.parts[-1].key if shared else ""
        parts = [name_spans.lone(passage, index) for index in indices]
        couples += [
            Name([part], "person.couple", (), name.number, surname)
            for part in parts
            if part.key not in surnames
        ]
    return couples


def _sharing(tokens: Sequence[str], first: int) -> list[int]:
    """Return where first names stand alone before a name: Sisters [Jane], [Anne] and Ellen Roe."""
    if first < LEAST_BEFORE or tokens[first - 1] != "and":
        return []
    indices = [first - 2]
    while indices[-1] > 1 and tokens[indices[-1] - 1] == "," and _is_first(tokens[indices[-1] - 2]):
        indices.append(indices[-1] - 2)
    several = _is_behind_several(tokens, indices[-1])
    before = tokens[indices[-1] - 1] if indices[-1] else ";"
    alone = several or not (before[0].isupper() or before in NAME_JOINTS)
    can_be = _can_be_called if several else _is_given
    return indices if alone and all(can_be(tokens[index]) for index in indices) else []


def _is_behind_several(tokens: Sequence[str], index: int) -> bool:
    """Return whether a role noun for several is before, perhaps with a comma: The twins, [Tom]"""
    comma = index > 1 and tokens[index - 1] == ","
    return index > comma and is_plural_role(tokens[index - 1 - comma].lower())


def _is_first(word: str) -> bool:
    return word[0].isupper() and name_lexicon.is_given(name_lexicon.key(word))


def _is_given(word: str) -> bool:
    """Return whether a word is a first name of the lists, and no place."""
    return _is_first(word) and not name_lexicon.is_place(name_lexicon.key(word))


def _can_be_called(word: str) -> bool:
    """Return whether a word with a capital is a first name, or may be one that nobody listed."""
    key = name_lexicon.key(word)
    barred = name_lexicon.is_word(key) or name_lexicon.is_place(key)
    fitting = word[0].isupper() and not word.isupper() and len(key) >= SHORTEST_GIVEN
    return fitting and (name_lexicon.is_given(key) or not barred)


def _can_be_listed(core: NameWords) -> bool:
    names = [part for part in core if not part.small]
    ends = (names[0], names[-1])
    return 2 <= len(names) <= 3 and not any(name_lexicon.is_place(part.key) for part in ends)


def _back(tokens: Sequence[str], index: int) -> int:
    """Return the index at which what is before the joints, and perhaps a bracket, ends."""
    while index and tokens[index - 1] in JOINTS:
        index -= 1
    if index > 2 and tokens[index - 1] == ")":
        for opening in range(index - 2, max(index - 5, 0), -1):
            if tokens[opening] == "(":
                return opening
    return index


def _ahead(tokens: Sequence[str], index: int) -> int:
    """Return the index after the joints, and perhaps a bracket."""
    if index < len(tokens) and tokens[index] == "(":
        closed = next(
            (x for x in range(index, min(index + 5, len(tokens))) if tokens[x] == ")"), index - 1
        )
        index = closed + 1
    while index < len(tokens) and tokens[index] in JOINTS:
        index += 1
    return index
