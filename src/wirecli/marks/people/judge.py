"""Which run of capitalised words is the name of a person, and what proves it."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.data.names import NOT_NAMES, PARTICLES, SPEECH, SUFFIXES
from wirecli.data.organisations import NAMED_AFTER_PEOPLE
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon
from wirecli.marks.people.runs import Part, Run


class Name(NamedTuple):
    """A name as it stands: its parts, the rule that proves it, the titles before it in the run.

    `place` is the number of the passage.
    """

    parts: Sequence[Part]
    rule: str
    titles: Sequence[Part]
    place: int


def find(run: Run, passage: Passage, place: int) -> Name | None:
    """Return the name of a person in a run, None if nothing proves one."""
    titles, core = _without_titles(run)
    core = _without_openings(core) if not titles else core
    core = _trimmed(core)
    if not core or _is_vetoed(core, titled=bool(titles)):
        return None
    rule = _proof(core, titles, passage, run)
    return Name(core, rule, titles, place) if rule else None


def loose(run: Run) -> list[Part]:
    """Return the parts of a run that may be a later mention: without titles and openings."""
    titles, core = _without_titles(run)
    return _trimmed(core if titles else _without_openings(core))


def strict(run: Run, passage: Passage, place: int) -> list[Name]:
    """Return the names in copy where every word has a capital: first name and surname known."""
    names: list[Name] = []
    parts, at = run.parts, 0
    while at < len(parts) - 1:
        last = at + 2 if len(parts[at + 1].key) > 1 else at + 3
        if last <= len(parts) and _is_sure(parts[at], parts[last - 1]):
            titles = _titles_before(parts, at)
            if not _is_vetoed(parts[at:last], titled=False):
                names.append(Name(parts[at:last], "person.first-and-surname", titles, place))
                at = last
                continue
        at += 1
    return names


def _is_sure(first: Part, last: Part) -> bool:
    return (
        lexicon.is_given(first.key)
        and last.key not in NOT_NAMES
        and lexicon.is_listed_surname(last.key)
    )


def _titles_before(parts: Sequence[Part], at: int) -> Sequence[Part]:
    first = at
    while first and parts[first - 1].key in lexicon.titles():
        first -= 1
    return parts[first:at]


def _without_titles(run: Run) -> tuple[Sequence[Part], Sequence[Part]]:
    """Return what stands before the name up to its last title, and the rest of the run."""
    parts, titles = run.parts, lexicon.titles()
    for at in range(len(parts) - 2, -1, -1):
        if parts[at].key in titles and not (at and lexicon.is_given(parts[at - 1].key)):
            return parts[: at + 1], parts[at + 1 :]
    return (), parts


def _without_openings(parts: Sequence[Part]) -> Sequence[Part]:
    """Drop what stands before a first name and is none: openings, peoples, roles, initials."""
    while len(parts) > 1 and _is_opening(parts):
        parts = parts[1:]
    if len(parts) == 1 and parts[0].key in NOT_NAMES:
        return ()
    return parts


def _is_opening(parts: Sequence[Part]) -> bool:
    first, second = parts[0], parts[1]
    if first.key in NOT_NAMES or (first.capitals and len(first.key) > 2 and "." not in first.key):
        return True
    if first.key in PARTICLES and first.key.islower():
        return False
    if len(parts) > 2 and lexicon.is_given(second.key) and not lexicon.is_first_name(first.key):
        return len(first.key) > 1
    return first.key in lexicon.roles() and lexicon.is_given(second.key)


def _trimmed(parts: Sequence[Part]) -> Sequence[Part]:
    """Drop particles and openings behind the name."""
    while parts and (parts[-1].key in PARTICLES or parts[-1].key in NOT_NAMES):
        if len(parts) == 2 and parts[-1].key in PARTICLES:
            break
        parts = parts[:-1]
    return parts


def _is_vetoed(core: Sequence[Part], *, titled: bool) -> bool:
    """Tell whether a word of the run shows that it is no person."""
    keys = [part.key for part in core]
    if len(keys) > 6 or any(not key or key[0].isdigit() for key in keys):
        return True
    if any(key in NOT_NAMES for key in keys):
        return True
    if any(key in lexicon.organisations() for key in keys):
        return not (titled and len(keys) == 1 and lexicon.is_listed_surname(keys[0]))
    if any(part.capitals and len(part.key) > 2 for part in core):
        return True
    return "_".join(keys[:2]) in NAMED_AFTER_PEOPLE or "_".join(keys) in NAMED_AFTER_PEOPLE


def _proof(core: Sequence[Part], titles: Sequence[Part], passage: Passage, run: Run) -> str | None:
    """Return the rule that proves a name, None if none does."""
    if titles:
        return "person.title" if len(core) > 1 or not _is_no_name(core[0]) else None
    names = [part for part in core if part.key not in SUFFIXES]
    if len(names) < 2:
        return None
    place = lexicon.is_place(" ".join(part.key for part in core))
    if place:
        return None
    if len(core[0].key) == 1 or (len(core[0].key) == 2 and core[0].capitals):
        return "person.initials" if lexicon.is_surname(names[-1].key) else _context(core, passage)
    if lexicon.is_given(core[0].key):
        return "person.first-name"
    if lexicon.is_first_name(core[0].key) and lexicon.is_listed_surname(names[-1].key):
        return _context(core, passage)
    return _context(core, passage)


def _is_no_name(part: Part) -> bool:
    return part.capitals or (lexicon.is_place(part.key) and not lexicon.is_listed_surname(part.key))


def _context(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words."""
    words = passage.words
    last, first = core[-1].last, core[0].first
    if any(lexicon.is_place(part.key) and not lexicon.is_surname(part.key) for part in core):
        return None
    if first and words[first - 1] in lexicon.roles():
        return "person.role-before"
    if last + 1 < len(words) and words[last] == ",":
        if words[last + 1].isdigit() and len(words[last + 1]) == 2:
            return "person.age"
        if words[last + 1] in ("who", "whose"):
            return "person.who"
    if last < len(words) and words[last] in ("who", "whose"):
        return "person.who"
    if lexicon.is_surname(core[-1].key) and lexicon.is_first_name(core[0].key):
        return "person.first-and-surname"
    if lexicon.is_surname(core[-1].key) and (
        (last < len(words) and words[last] in SPEECH) or (first and words[first - 1] in SPEECH)
    ):
        return "person.speech"
    return None
