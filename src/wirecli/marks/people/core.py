"""What of a run of capitals may be a name: without the titles and openings that stand before it."""

from collections.abc import Sequence

from wirecli.data.names import GIVEN_BORNE, NUMERALS, WORDS_BORNE
from wirecli.data.organisations import SURNAMES_TOO
from wirecli.marks.people import lexicon
from wirecli.marks.people.runs import Part, Run

Parts = Sequence[Part]


def split(run: Run) -> tuple[Parts, Parts]:
    """Return the titles in front, with all before the last of them, and the core: `(), ()` if none.

    `But Finance Minister Ellen Marsh -> (But Finance Minister), (Ellen Marsh)`.
    """
    titles, core = _without_titles(run)
    return titles, _trimmed(core if titles else _without_openings(core))


def is_acronym(part: Part) -> bool:
    """Tell whether a part is in capitals as no name is: NATO, but neither J.P. nor VIII."""
    return part.capitals and not part.dotted and part.key not in NUMERALS


def bears_word(parts: Parts) -> bool:
    """Tell whether a first name stands before a surname and one of them is a word: Edward Said."""
    if len(parts) < 2 or any(len(part.key) > 1 for part in parts[1:-1]):
        return False
    first, last = parts[0].key, parts[-1].key
    if last in WORDS_BORNE or last in SURNAMES_TOO:
        return lexicon.is_given(first)
    return first in GIVEN_BORNE and lexicon.is_listed_surname(last)


def is_regnal(parts: Parts) -> bool:
    """Tell whether the number of a king or pope follows a first name: Elizabeth II."""
    return len(parts) > 1 and parts[-1].key in NUMERALS and lexicon.is_given(parts[-2].key)


def _without_titles(parts: Parts) -> tuple[Parts, Parts]:
    titles = lexicon.titles()
    for at in range(len(parts) - 2, -1, -1):
        if parts[at].key in titles and not _is_name_of(parts, at):
            last = at + 1 + _office(parts, at)
            last += _is_land_between(parts[last:])
            if last < len(parts):
                return parts[:last], parts[last:]
    return (), parts


def _is_name_of(parts: Parts, at: int) -> bool:
    """Tell whether a title is a surname, behind a first name and before none: Larry King Live."""
    if not at or not lexicon.is_given(parts[at - 1].key):
        return False
    return len(parts) - at < 3 or not lexicon.is_given(parts[at + 1].key)


def _is_land_between(parts: Parts) -> bool:
    """Tell whether something stands before a first name and a surname: Президент России ..."""
    if len(parts) < 3 or lexicon.is_first_name(parts[0].key) or len(parts[0].key) == 1:
        return False
    return not parts[0].small and lexicon.is_given(parts[1].key)


def _office(parts: Parts, at: int) -> int:
    """Return how many parts behind a title name its office: State in Secretary of State."""
    if parts[at + 1].first == parts[at].last:
        return 0
    last = at + 2
    while last < len(parts) and parts[last].key in lexicon.organisations():
        last += 1
    return last - at - 1


def _without_openings(parts: Parts) -> Parts:
    """Drop what stands before a first name and is none: openings, peoples, roles, initials."""
    for at in range(len(parts) - 2, -1, -1):
        if _is_no_name(parts[at]) and not bears_word(parts[at:]):
            parts = parts[at + 1 :]
            break
    while len(parts) > 1 and _is_opening(parts):
        parts = parts[1:]
    return parts


def _is_no_name(part: Part) -> bool:
    return part.key in lexicon.no_names() or is_acronym(part)


def _is_opening(parts: Parts) -> bool:
    """Tell whether the first part is a role, a land or some noun before a first name."""
    first, second = parts[0], parts[1]
    if first.small or len(first.key) == 1:
        return False
    role = first.key in lexicon.roles()
    if role and len(parts) > 2:
        return True
    if not lexicon.is_given(second.key):
        return False
    if lexicon.is_first_name(first.key) and first.key not in lexicon.countries():
        return False
    return role or len(parts) > 2


def _trimmed(parts: Parts) -> Parts:
    """Drop particles and openings behind the name."""
    while parts and (parts[-1].small or parts[-1].key in lexicon.no_names()):
        if bears_word(parts) or is_regnal(parts):
            break
        parts = parts[:-1]
    return parts
