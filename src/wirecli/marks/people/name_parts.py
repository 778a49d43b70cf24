"""Which part of a span of capitalised words may be a name, and which are titles."""

from wirecli.data.name_words import (
    GIVEN_BORNE,
    GIVEN_TITLES,
    NUMERALS,
    STOPPED,
    WORDS_BORNE,
)
from wirecli.data.organisations import SURNAMES_TOO
from wirecli.marks.people import family_names
from wirecli.marks.people.descriptions import is_plural_role
from wirecli.marks.people.name_spans import Capitalised, NameWord, NameWords
from wirecli.rules import name_lexicon

LEAST_AND_ROLE = 3
"""Words of the shortest name with a role noun before it."""


def split(span: Capitalised) -> tuple[NameWords, NameWords]:
    """Return the titles, with all before the last of them, and the core: `(), ()` if none.

    `But Finance Minister Ellen Marsh -> (But Finance Minister), (Ellen Marsh)`.
    """
    titles, core = _without_titles(span)
    return titles, _trimmed(core if titles else _without_openings(core))


def is_initial(part: NameWord) -> bool:
    """Return whether a part is an initial: the A of Robert A. Marsh is no article."""
    return part.dotted and len(part.key) == 1


def is_acronym(part: NameWord) -> bool:
    """Return whether a part is in capitals as a name never is: NATO, but not J.P. or VIII."""
    return part.capitals and not part.dotted and part.key not in NUMERALS


def bears_word(parts: NameWords) -> bool:
    """Return whether it is a first name and a surname, one of them a word: Edward Said."""
    if len(parts) < 2:
        return False
    first, last = parts[0].key, parts[-1].key
    borne = first in GIVEN_BORNE and name_lexicon.is_listed_surname(last)
    if last in WORDS_BORNE or last in SURNAMES_TOO:
        borne = name_lexicon.is_given(first)
    known = name_lexicon.is_given(first) and name_lexicon.is_listed_surname(last)
    return (borne and all([len(part.key) < 2 for part in parts[1:-1]])) or (
        known and [part.key in WORDS_BORNE for part in parts[1:-1]] == [True]
    )


def is_regnal(parts: NameWords) -> bool:
    """Return whether the number of a king or pope follows a first name: Elizabeth II."""
    return len(parts) > 1 and parts[-1].key in NUMERALS and name_lexicon.is_given(parts[-2].key)


def _without_titles(parts: NameWords) -> tuple[NameWords, NameWords]:
    for index in range(len(parts) - 2, -1, -1):
        if _is_title(parts[index]) and not _is_name_of(parts, index):
            last = index + 1 + _of_office(parts, index)
            last += _is_land_between(parts[last:], parts[last - 1])
            if last > index + 1 or last < len(parts):
                return parts[:last], parts[last:]
    return (), parts


def _is_title(part: NameWord) -> bool:
    """Return whether a part is a title; the initials of M.P. Green are none."""
    initials = part.dotted and len(part.key) == 2
    return name_lexicon.is_title(part.key) and (not initials or part.key in STOPPED)


def _is_name_of(parts: NameWords, index: int) -> bool:
    """Return whether a title is a surname, after a first name but not before: Larry King Live."""
    if parts[index].key in GIVEN_TITLES and _is_given_before(parts, index):
        return True
    if not index or not name_lexicon.is_given(parts[index - 1].key):
        return False
    return len(parts) - index < 3 or not name_lexicon.is_given(parts[index + 1].key)


def _is_given_before(parts: NameWords, index: int) -> bool:
    """Return whether a title is a first name before one unlisted word: Sardar Tarnquist.

    A rank is one only without a full stop and behind a civil office: Defense Minister Gen Quorl.
    """
    title, rest = parts[index], parts[index + 1 :]
    if len(rest) != 1 or name_lexicon.is_listed_surname(rest[0].key) or title.dotted:
        return False
    if title.key not in name_lexicon.ranks():
        return True
    before = parts[index - 1].key if index else ""
    office = name_lexicon.is_title(before) or name_lexicon.is_role(before)
    return office and before not in name_lexicon.ranks()


def _is_land_between(parts: NameWords, before: NameWord) -> bool:
    """Return whether the first part is before a first name and a surname: Президент России ...

    In Latin letters right behind a title it is a known place or role, as many names have three
    words: President Tarnquist Maria Quorl. Behind what is administered, or a pageant's Miss, any
    word goes on: Director of Foreign [Affairs] Maria Quorl.
    """
    if len(parts) < 3 or name_lexicon.is_first_name(parts[0].key) or len(parts[0].key) == 1:
        return False
    key = parts[0].key
    named = name_lexicon.is_title(before.key) and before.key != "miss" and key.isascii()
    if named and not (name_lexicon.is_place(key) or key in name_lexicon.roles()):
        return False
    return not parts[0].small and name_lexicon.is_given(parts[1].key)


def _of_office(parts: NameWords, index: int) -> int:
    """Return how many parts after a title name its office: State in Secretary of State."""
    if parts[index + 1].first == parts[index].last:
        return 0
    last = index + 2
    while last < len(parts) and parts[last].key in name_lexicon.organisations():
        last += 1
    return last - index - 1


def _without_openings(parts: NameWords) -> NameWords:
    """Drop what is before the first name: openings, peoples, roles, acronyms."""
    nobody = name_lexicon.non_names()
    for index in range(len(parts) - 2, -1, -1):
        part = parts[index]
        word = part.key in nobody and not (part.small or is_initial(part))
        nameless = word or (part.capitals and is_acronym(part))
        if nameless and not bears_word(parts[index:]):
            parts = parts[index + 1 :]
            break
    parts = _behind_role(parts) if len(parts) > LEAST_AND_ROLE else parts
    while len(parts) > 1 and _is_opening(parts):
        parts = parts[1:]
    return parts


def _behind_role(parts: NameWords) -> NameWords:
    """Return the first name and surname behind a body and its role noun: Board Member | Ann Lee."""
    for index in range(len(parts) - LEAST_AND_ROLE, 0, -1):
        role = name_lexicon.is_role(parts[index].key)
        if role and not name_lexicon.is_listed_surname(parts[index].key):
            following = parts[index + 1].key
            known = name_lexicon.is_given(following) and name_lexicon.is_surname(parts[-1].key)
            return parts[index + 1 :] if known else parts
    return parts


def _is_opening(parts: NameWords) -> bool:
    """Return whether the first part is a role, a land or some noun before a first name."""
    first = parts[0]
    if first.small or len(first.key) == 1:
        return False
    role = first.key in name_lexicon.roles() or is_plural_role(first.key)
    many = len(parts) > 2
    if role and many:
        return True
    if not (role or many) or parts[1].small or not name_lexicon.is_given(parts[1].key):
        return False
    named = name_lexicon.is_first_name(first.key) or family_names.stands_first(parts)
    return first.key in name_lexicon.countries() or not named


def _trimmed(parts: NameWords) -> NameWords:
    """Drop particles and openings after the name."""
    while parts and (parts[-1].small or parts[-1].key in name_lexicon.non_names()):
        if bears_word(parts) or is_regnal(parts):
            break
        parts = parts[:-1]
    return parts
