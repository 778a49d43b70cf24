"""Which runs of capitals are names of persons, in plain copy and in copy all in capitals."""

from wirecli.data.names import NUMERALS, PEOPLES, SUFFIXES
from wirecli.marks.passages import Passage
from wirecli.marks.people import core as cores
from wirecli.marks.people import lexicon, proof, veto
from wirecli.marks.people.core import Parts
from wirecli.marks.people.runs import Run
from wirecli.tuples import NamedTuple


class Name(NamedTuple):
    """A name as it stands: its parts, the rule that proves it, the titles before it in the run.

    `place` is the number of the passage.
    """

    parts: Parts
    rule: str
    titles: Parts
    place: int


class Rest(NamedTuple):
    """The core of a run that nothing proves: perhaps a later mention. `place` as in `Name`."""

    parts: Parts
    place: int
    loose: bool


def plain(run: Run, passage: Passage, place: int) -> Name | Rest | None:
    """Return the name of a person in a run, or what may yet turn out to be one."""
    if len(run) == 1 and run[0].key in lexicon.no_names():
        return None
    titles, core = cores.split(run)
    if not core:
        return None
    barred = veto.is_vetoed(core, titles, passage)
    if barred or (not titles and veto.has_article(run, core, passage)):
        return Rest(core, place, False)
    rule = proof.find(core, titles, passage)
    return Name(core, rule, titles, place) if rule else Rest(core, place, True)


def capitals(run: Run, place: int) -> list[Name]:
    """Return the names in copy where every word has a capital: those with both names known."""
    names: list[Name] = []
    parts, at = run, 0
    while at < len(parts):
        core = _full_name(parts, at)
        if core:
            names.append(Name(core, "person.first-and-surname", _titles_before(parts, at), place))
        elif _is_titled_alone(parts, at):
            core = parts[at : at + 1]
            names.append(Name(core, "person.title", _titles_before(parts, at), place))
        at += len(core) or 1
    return names


def _full_name(parts: Parts, at: int) -> Parts:
    """Return the parts from one on that are a first name, initials or particles, and a surname."""
    last = at + 1
    while last < len(parts) - 1 and (len(parts[last].key) == 1 or parts[last].small):
        last += 1
    core = parts[at : last + 1]
    if len(core) < 2 or not lexicon.is_given(core[0].key):
        return ()
    surname = core[-1].key
    if not lexicon.is_listed_surname(surname) or lexicon.is_word(surname):
        return ()
    barred = lexicon.is_land(surname) or veto.is_named_after([part.key for part in core])
    return () if barred else core


def _is_titled_alone(parts: Parts, at: int) -> bool:
    """Tell whether one word behind a title is a name: Princess Diana, President Marsh."""
    name = parts[at].key
    if name in SUFFIXES or name in NUMERALS:
        return False
    if not at or parts[at - 1].key not in lexicon.titles() or lexicon.is_word(name):
        return False
    if at + 1 < len(parts) and not lexicon.is_word(parts[at + 1].key):
        return False
    known = lexicon.is_given(name) or lexicon.is_listed_surname(name)
    return known and not lexicon.is_land(name)


def _titles_before(parts: Parts, at: int) -> Parts:
    first = at
    while first and (parts[first - 1].key in lexicon.titles() or parts[first - 1].key in PEOPLES):
        first -= 1
    return parts[first:at]
