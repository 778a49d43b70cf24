"""Which run of capitalised words is the name of a person, and what proves it."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.data.names import ARTICLES, PEOPLES, SPEECH, SUFFIXES, THINGS_NAMED, WORDS_BORNE, GIVEN_BORNE, FAMILY_FIRST, NUMERALS, PRONOUNS, STRONG_ENDINGS
from wirecli.data.organisations import NAMED_AFTER_PEOPLE, SURNAMES_TOO
from wirecli.marks.passages import Passage
from wirecli.marks.people import apposition, lexicon
from wirecli.marks.people.runs import OPENERS, Part, Run


FIRMS_PLACES = frozenset("a an at by from in of on the to with near".split())
"""Small words before what is rather a firm or place than a person."""

ENDINGS = frozenset(".;:!?\"”—–")

AGAIN = "person.surname-again"
"""The rule that holds only if the surname alone speaks elsewhere in the story."""


class Name(NamedTuple):
    """A name as it stands: its parts, the rule that proves it, the titles before it in the run.

    `place` is the number of the passage.
    """

    parts: Sequence[Part]
    rule: str
    titles: Sequence[Part]
    place: int


def find(run: Run, passage: Passage, place: int) -> list[Name]:
    """Return the name of a person in a run, none if nothing proves one."""
    titles, core = _without_titles(run)
    core = _trimmed(core if titles else _without_openings(core))
    if not core or _is_vetoed(core, titles, passage) or (not titles and _has_article(run, passage)):
        return []
    rule = _proof(core, titles, passage)
    return [Name(core, rule, titles, place)] if rule else []


def loose(run: Run) -> Sequence[Part]:
    """Return the parts of a run that may be a later mention: without titles and openings."""
    titles, core = _without_titles(run)
    return _trimmed(core if titles else _without_openings(core))


def can_be_listed(core: Sequence[Part], passage: Passage) -> bool:
    """Tell whether words may be a name that only the names around it prove."""
    names = [part for part in core if not _is_particle(part)]
    if not 2 <= len(names) <= 3 or _is_vetoed(core, (), passage):
        return False
    return not any(lexicon.is_place(part.key) for part in (names[0], names[-1]))


def strict(run: Run, place: int) -> list[Name]:
    """Return the names in copy where every word has a capital: first name and surname known."""
    names: list[Name] = []
    parts, at = run.parts, 0
    while at < len(parts):
        if _is_titled_alone(parts, at):
            names.append(Name(parts[at : at + 1], "person.title", _titles_before(parts, at), place))
        last = min(at + 1, len(parts) - 1)
        while last < len(parts) - 1 and (len(parts[last].key) == 1 or _is_particle(parts[last])):
            last += 1
        core = parts[at : last + 1]
        if _is_sure(core):
            names.append(Name(core, "person.first-and-surname", _titles_before(parts, at), place))
            at = last
        at += 1
    return names


def _is_sure(core: Sequence[Part]) -> bool:
    first, last = core[0].key, core[-1].key
    if len(core) < 2 or not lexicon.is_given(first) or not lexicon.is_listed_surname(last):
        return False
    return not lexicon.is_word(last) and not lexicon.is_land(last) and not _is_no_person(core)


def _is_titled_alone(parts: Sequence[Part], at: int) -> bool:
    """Tell whether one word behind a title is a name: Princess Diana, President Marsh."""
    if not at or parts[at - 1].key not in lexicon.titles() or lexicon.is_word(parts[at].key):
        return False
    if at + 1 < len(parts) and not lexicon.is_word(parts[at + 1].key):
        return False
    name = parts[at].key
    return (lexicon.is_given(name) or lexicon.is_listed_surname(name)) and not lexicon.is_land(name)


def _titles_before(parts: Sequence[Part], at: int) -> Sequence[Part]:
    first = at
    while first and (parts[first - 1].key in lexicon.titles() or parts[first - 1].key in PEOPLES):
        first -= 1
    return parts[first:at]


def _without_titles(run: Run) -> tuple[Sequence[Part], Sequence[Part]]:
    """Return what stands before the name up to its last title, and the rest of the run."""
    parts, titles = run.parts, lexicon.titles()
    for at in range(len(parts) - 2, -1, -1):
        if parts[at].key in titles and not (at and lexicon.is_given(parts[at - 1].key)):
            last = at + 1 + _office(parts, at)
            if last < len(parts):
                return parts[:last], parts[last:]
    return (), parts


def _office(parts: Sequence[Part], at: int) -> int:
    """Return how many parts behind a title name its office: State in Secretary of State."""
    if at + 1 >= len(parts) or parts[at + 1].first == parts[at].last:
        return 0
    count = 1
    while at + count + 1 < len(parts) and not lexicon.is_first_name(parts[at + count + 1].key):
        if parts[at + count + 1].key not in lexicon.organisations():
            break
        count += 1
    return count


def _without_openings(parts: Sequence[Part]) -> Sequence[Part]:
    """Drop what stands before a first name and is none: openings, peoples, roles, initials."""
    for at in range(len(parts) - 2, -1, -1):
        if not _bears_word(parts[at:]) and _is_no_part(parts[at]):
            parts = parts[at + 1 :]
            break
    while len(parts) > 1 and _is_opening(parts):
        parts = parts[1:]
    if len(parts) == 1 and parts[0].key in lexicon.no_names():
        return ()
    return parts


def _is_no_part(part: Part) -> bool:
    return part.key in lexicon.no_names() or (_is_acronym(part) and part.key not in NUMERALS)


def _is_opening(parts: Sequence[Part]) -> bool:
    first, second = parts[0], parts[1]
    if _is_particle(first) or len(first.key) == 1:
        return False
    if first.key in lexicon.roles() and len(parts) > 2:
        return True
    if not lexicon.is_given(second.key):
        return False
    if lexicon.is_first_name(first.key) and first.key not in lexicon.countries():
        return False
    return len(parts) > 2 or first.key in lexicon.roles()


def _is_acronym(part: Part) -> bool:
    return part.capitals and len(part.key) > 1 and "." not in part.key and not part.dotted


def _is_particle(part: Part) -> bool:
    return part.small


def _trimmed(parts: Sequence[Part]) -> Sequence[Part]:
    """Drop particles and openings behind the name."""
    while parts and (_is_particle(parts[-1]) or parts[-1].key in lexicon.no_names()):
        if _bears_word(parts):
            break
        parts = parts[:-1]
    return parts


def _bears_word(parts: Sequence[Part]) -> bool:
    """Tell whether a first name stands before a surname that is a word too: Edward Said."""
    if len(parts) != 2 + sum(len(part.key) == 1 for part in parts[1:-1]):
        return False
    first, last = parts[0].key, parts[-1].key
    if last in WORDS_BORNE or last in SURNAMES_TOO:
        return lexicon.is_given(first)
    return first in GIVEN_BORNE and lexicon.is_listed_surname(last)


def _is_vetoed(core: Sequence[Part], titles: Sequence[Part], passage: Passage) -> bool:
    """Tell whether a word of the run, or one beside it, shows that it is no person."""
    keys = [part.key for part in core]
    if len(keys) > 7 or any(not key or not key[0].isalpha() for key in keys):
        return True
    borne = _bears_word(core) and not _is_where(core, passage)
    words = () if borne else keys
    if any(key in lexicon.no_names() or key in lexicon.organisations() for key in words):
        return not (titles and len(keys) == 1 and lexicon.is_listed_surname(keys[0]))
    if any(_is_acronym(part) and part.key not in NUMERALS for part in core) or _is_no_person(core):
        return True
    if _is_thing(core, passage):
        return True
    if titles:
        return False
    sure = lexicon.is_given(keys[0]) and lexicon.is_listed_surname(keys[-1])
    if len(keys) > 2 and lexicon.is_place(f"{keys[0]} {keys[1]}"):
        return True
    land = keys[-1] in lexicon.countries() or (not sure and lexicon.is_land(keys[-1]))
    return land or lexicon.is_place(" ".join(keys))


def _has_article(run: Run, passage: Passage) -> bool:
    """Tell whether an article stands before the run, or opens it: the Marsh Fund, El Marsh."""
    first = run.parts[0]
    words = (first.key, passage.words[first.first - 1].lower() if first.first else "")
    return any(word in ARTICLES for word in words)


def _is_where(core: Sequence[Part], passage: Passage) -> bool:
    """Tell whether the words before say that a hall or park is meant: at the Albert Hall."""
    first = core[0].first
    return bool(first) and passage.words[first - 1] in ("the", "at", "in", "on", "near", "to", "of")


def _is_thing(core: Sequence[Part], passage: Passage) -> bool:
    """Tell the Marsh hospital, and what stands alone between two marks of quotation."""
    words, first, last = passage.words, core[0].first, core[-1].last
    if last < len(words) and words[last] in THINGS_NAMED:
        return True
    return bool(first) and last < len(words) and words[first - 1] + words[last] in ('""', "“”", "''")


def _is_no_person(core: Sequence[Part]) -> bool:
    keys = [part.key for part in core]
    return "_".join(keys[:2]) in NAMED_AFTER_PEOPLE or "_".join(keys) in NAMED_AFTER_PEOPLE


def _proof(core: Sequence[Part], titles: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule that proves a name, None if none does."""
    if titles:
        return _titled(core, titles)
    if len(core) == 2 and core[1].key in NUMERALS and lexicon.is_given(core[0].key):
        return "person.regnal"
    names = [part for part in core if part.key not in SUFFIXES and not _is_particle(part)]
    if len(names) < 2:
        return _single(core, passage)
    first, last = core[0], names[-1]
    if first.key in FAMILY_FIRST and _is_family_first(names):
        return "person.family-first"
    if len(first.key) == 1 or first.dotted:
        known = lexicon.is_surname(last.key)
        return "person.initials" if known else apposition.proof(core, passage)
    if lexicon.is_given(first.key) and last.key not in lexicon.roles():
        return "person.first-name"
    return (
        _known(first, last)
        or apposition.proof(core, passage)
        or _said(core, passage)
        or _surnamed(core, passage)
    )


def _titled(core: Sequence[Part], titles: Sequence[Part]) -> str | None:
    words = (titles[-1].key, *(part.key for part in core))
    if lexicon.is_place(" ".join(words[:2])) or (len(core) == 1 and _is_no_name(core[0])):
        return None
    return "person.title"


def _is_no_name(part: Part) -> bool:
    if part.capitals or part.key in lexicon.titles() or part.key in SUFFIXES:
        return True
    known = lexicon.is_listed_surname(part.key) or lexicon.is_first_name(part.key)
    return lexicon.is_place(part.key) and not known


def _known(first: Part, last: Part) -> str | None:
    """Return the rule for a first name that is a word too, before a known surname."""
    both = lexicon.is_first_name(first.key) and lexicon.is_surname(last.key)
    places = lexicon.is_place(first.key) and lexicon.is_place(last.key)
    return "person.first-and-surname" if both and not places else None


def _surnamed(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule for a known surname behind a word that no sentence opens with."""
    words, first, last = passage.words, core[0].first, core[-1].last
    if _is_country(words[last : last + 3]) and not lexicon.is_place(core[0].key):
        return "person.country-behind"
    if not first or words[first - 1] in OPENERS or len(core) > 3 or len(core[0].key) < 3:
        return None
    if len(core[-1].key) > 5 and core[-1].key.endswith(STRONG_ENDINGS):
        return "person.surname-ending"
    if any(lexicon.is_place(part.key) for part in core):
        return None
    if len(core) == 2 and _is_plain(core, words[first - 1], words[last : last + 1]):
        return "person.plain-surname"
    near = lexicon.is_surname(core[-1].key) and _is_pronoun_near(words, last)
    return "person.pronoun" if near else AGAIN


def _is_plain(core: Sequence[Part], before: str, behind: Sequence[str]) -> bool:
    """Tell whether a surname that is no word stands behind a word that is none, and no firm is meant."""
    last, first = core[-1].key, core[0].key
    return (
        lexicon.is_plain_surname(last)
        and before.lower() not in FIRMS_PLACES
        and not any(word in lexicon.roles() for word in behind)
        and first.isalpha()
        and not lexicon.is_listed_surname(first)
    )


def _is_pronoun_near(words: Sequence[str], at: int) -> bool:
    """Tell whether a verb follows, and he or she within the clause before any other name."""
    if not words[at : at + 1] or not words[at].endswith("ed"):
        return False
    for word in words[at : at + 8]:
        if word in PRONOUNS:
            return True
        if word[0].isupper() or word in SPEECH or word in ENDINGS:
            return False
    return False


def _is_family_first(names: Sequence[Part]) -> bool:
    """Tell whether what follows a family name is one or two short names: Kim Dae-jung."""
    rest = names[1:]
    return len(rest) < 3 and all(1 < len(part.key) < 9 and not part.dotted for part in rest)


def _is_country(words: Sequence[str]) -> bool:
    return len(words) == 3 and words[0] == "(" and words[2] == ")" and lexicon.is_land(words[1])


def _single(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule for one word behind a small role noun: `spokesman Marsh`."""
    part = core[-1]
    if part.capitals or len(part.key) < 3 or lexicon.is_word(part.key):
        return None
    if lexicon.is_place(part.key) and not lexicon.is_first_name(part.key):
        return None
    return apposition.single_proof(core, passage)


def _said(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule for a known surname beside a verb of saying."""
    words, first, last = passage.words, core[0].first, core[-1].last
    beside = words[last : last + 1] + (words[first - 1 : first] if first else [])
    spoken = any(word in SPEECH for word in beside)
    known = lexicon.is_surname(core[-1].key) and not lexicon.is_place(core[0].key)
    return "person.speech" if spoken and known else None
