"""Which capitalised spans are names of persons, alone or in a list; and which name nobody."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.data.name_words import (
    ARTICLES,
    CALENDAR,
    FAMILY_FIRST,
    GIVEN_BORNE,
    NUMERALS,
    PARTICLES,
    PEOPLES,
    SPEECH,
    SUFFIXES,
    WORDS_BORNE,
)
from wirecli.data.organisations import SURNAMES_TOO
from wirecli.data.role_nouns import FIRMS_ROLES
from wirecli.data.word_classes import CONJUNCTIONS, PREPOSITIONS
from wirecli.marks.passages import Passage
from wirecli.marks.people import (
    descriptions,
    name_evidence,
    name_parts,
    verbs_before,
    vetoes,
)
from wirecli.marks.people.name_spans import (
    Capitalised,
    NameWord,
    NameWords,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.phrases.noun_phrases import LINKS
from wirecli.rules import name_lexicon

OF_PLACES = frozenset(["el", "l", "la", "las", "le", "les", "los", "mac", "st", "ste"])
"""Particles that open names of places as often: ATLANTA ST LOUIS."""
SYLLABLE = 5
"""Letters of a word of a name behind the family name."""


BEFORE_THINGS = PREPOSITIONS | CONJUNCTIONS | ARTICLES
"""Words before what is a place or a thing as often as a name: Minister of Law [and] Order."""


class Name(NamedTuple):
    """A name as written: its parts, the rule that proves it, the titles before it in the span.

    `number` is that of the passage, `surname` the folded one of the name behind: Tom and Ann Roe.
    """

    parts: NameWords
    rule: str
    titles: NameWords
    number: int
    surname: str = ""


class Rest(NamedTuple):
    """The core of a span that nothing proves: perhaps a later mention. `number` as in `Name`.

    `loose`: nothing bars it either, so in a list of names it may be one.
    """

    parts: NameWords
    number: int
    loose: bool


def name_in_span(
    span: Capitalised, passage: Passage, number: int, *, nouns: bool = False
) -> Name | Rest | None:
    """Return the name of a person in a span, or what may yet turn out to be one.

    `number` is that of the passage; `nouns`: every noun has a capital.
    """
    if len(span) == 1:
        return _lone(span, passage, number)
    whole_span = _behind_role(span, passage)
    if whole_span:
        return Name(span, whole_span, (), number)
    titles, whole = name_parts.split(span)
    if not whole:
        return None
    core = whole if titles or len(whole) < 3 else _after_office(whole, passage)
    if core is whole and len(whole) > 2 and not titles:
        core = _after_charge(whole, passage)
    barred = vetoes.is_vetoed(core, titles, passage)
    if barred or (not titles and core is whole and vetoes.has_article(span, core, passage)):
        return Rest(core, number, False)
    rule = name_evidence.find(core, titles, passage)
    if rule and core is whole and not (titles or nouns):
        core = _with_unlisted(span, core, passage)
    if rule is None and core is not whole and speaks(core[-1], passage):
        rule = "person.role-before"
    return Name(core, rule, titles, number) if rule else Rest(core, number, True)


def _with_unlisted(span: Capitalised, core: NameWords, passage: Passage) -> NameWords:
    """Return a name with the unlisted first name right before it: appointed [Rajat] Kumar Gupta.

    Amid a sentence, or behind a role, its capital shows that it is of the name, unless it has the
    ending of an adjective: Libertarian Ellen Marsh.
    """
    number = len(span) - len(core) - 1
    if number < 0 or span[number + 1] is not core[0]:
        return core
    first = span[number]
    before = passage.tokens[first.first - 1] if first.first else ""
    amid = before == "," or (before.islower() and before not in BEFORE_THINGS)
    thing = name_lexicon.is_word(first.key) or name_lexicon.is_place(first.key)
    thing = thing or first.key.endswith(verbs_before.ADJECTIVE_ENDS)
    plain = not (first.small or first.dotted or first.capitals or thing)
    role = name_lexicon.is_role(before.lower())
    return span[number:] if plain and (amid or role) else core


def _behind_role(span: Capitalised, passage: Passage) -> str | None:
    """Return the rule for a first name that is another word too: captain [Will Marsh], Kim Do Hoon.

    A role noun proves the one, two short words behind a family name the other.
    """
    first, last = span[0], span[-1]
    behind = (
        len(span) == 2 and first.first and descriptions.is_role(passage.tokens, first.first - 1)
    )
    if not behind and not (len(span) == 3 and first.key in FAMILY_FIRST):
        return None
    plain = not any(part.small or part.dotted or part.capitals for part in span)
    if not plain or last.key in CALENDAR or name_lexicon.is_land(last.key):
        return None
    word = last.key in name_lexicon.non_names() or name_lexicon.is_word(last.key)
    if behind:
        known = name_lexicon.is_given(first.key) and name_lexicon.is_listed_surname(last.key)
        borne = known or _bears_word(first, last) if word else first.key in GIVEN_BORNE
        borne = borne and (known or not descriptions.is_of_firms(passage.tokens, first.first))
        return "person.role-before" if borne else None
    long = max(len(part.key) for part in span[1:]) > SYLLABLE
    if word or long or name_lexicon.is_place(f"{first.key} {span[1].key}"):
        return None
    return "person.family-first"


def _bears_word(first: NameWord, last: NameWord) -> bool:
    """Return whether a surname that is a word follows what is neither word nor place: Dory Gold.

    One that ends the names of places needs a first name of the lists: Norm Park, not Wall Street.
    """
    if name_lexicon.is_word(first.key) or name_lexicon.is_place(first.key):
        return False
    named = last.key in SURNAMES_TOO and name_lexicon.is_first_name(first.key)
    return named or last.key in WORDS_BORNE - SURNAMES_TOO


def _lone(span: Capitalised, passage: Passage, number: int) -> Name | Rest | None:
    """Return what is in a span of one word: rarely a proved name, so the proof comes first."""
    if span[0].small or span[0].key in name_lexicon.non_names():
        return None
    rule = name_evidence.single(span, passage)
    if not rule or vetoes.is_vetoed(span, (), passage) or vetoes.has_article(span, span, passage):
        return Rest(span, number, False)
    return Name(span, rule, (), number)


def _after_office(core: NameWords, passage: Passage) -> NameWords:
    """Return the name after a body or town that has its role noun before: of Oakvale Bank ...

    The core has three parts or more.
    """
    town = len(core) > 3 and core[0].key in ("st", "ste")
    if not (town or core[-3].key in name_lexicon.organisations()):
        return core
    if not name_lexicon.is_given(core[-2].key) or not name_lexicon.is_surname(core[-1].key):
        return core
    tokens, index = passage.tokens, core[0].first
    index -= tokens[index - 1 : index] == ["the"]
    headed = index > 1 and tokens[index - 1] in LINKS and tokens[index - 2] in name_lexicon.roles()
    return core[-2:] if headed else core


def _after_charge(core: NameWords, passage: Passage) -> NameWords:
    """Return the name after the place that an office has: Ambassador to Sylvania | Ellen Marsh.

    The core has three parts or more, and a first name is the second of them.
    """
    charged = name_lexicon.is_given(core[1].key) or (len(core) == 3 and speaks(core[-1], passage))
    return core[1:] if charged and _ends_charge(passage.tokens, core[0].first) else core


def _ends_charge(tokens: Sequence[str], first: int) -> bool:
    """Return whether a word is the last of a charge: Presidents of Norland and [Sylvania]."""
    while first > 2 and tokens[first - 1] == "and" and tokens[first - 2][0].isupper():
        first -= 2
    if first < 2 or tokens[first - 1] not in LINKS:
        return False
    office = tokens[first - 2].lower()
    return office in name_lexicon.titles() or office in name_lexicon.roles()


def names_in_capitals(span: Capitalised, number: int) -> list[Name]:
    """Return the names in copy where every word has a capital: those with both names known."""
    names: list[Name] = []
    parts, index = span, 0
    while index < len(parts):
        core = _full_name(parts, index)
        if core:
            names.append(
                Name(core, "person.first-and-surname", _titles_before(parts, index), number)
            )
        elif _is_titled_alone(parts, index):
            core = parts[index : index + 1]
            names.append(Name(core, "person.title", _titles_before(parts, index), number))
        index += len(core) or 1
    return names


def _full_name(parts: NameWords, index: int) -> NameWords:
    """Return the parts from `index` on that are a first name, initials, particles, a surname."""
    last, final = index + 1, len(parts) - 1
    while last < final and (
        len(parts[last].key) == 1 or _is_particle(parts, last) or _is_second_given(parts, last)
    ):
        last += 1
    if last > final or name_lexicon.is_word(parts[last].key) or parts[last].key in PARTICLES:
        return ()
    core, surname = parts[index : last + 1], parts[last].key
    if not name_lexicon.is_given(core[0].key) or name_lexicon.is_title(core[0].key):
        return ()
    if not name_lexicon.is_listed_surname(surname):
        second = last < final and _is_second_surname(parts[last + 1])
        if not _is_unlisted(parts[last]) or not (second or _is_titled(parts, index)):
            return ()
    while last < final and _is_second_surname(parts[last + 1]):
        last += 1
    if last < final and name_lexicon.is_given(parts[last].key) and _is_titled(parts, index):
        last += _is_unlisted(parts[last + 1])
    if last + 1 < final and _is_particle(parts, last + 1) and _is_second_surname(parts[last + 2]):
        last += 2
    core = parts[index : last + 1]
    barred = name_lexicon.is_land(surname) or vetoes.is_named_after([part.key for part in core])
    return () if barred else core


def _is_second_surname(part: NameWord) -> bool:
    """Return whether a name in capitals goes on: ROBERTO GARCIA [ALVARADO]. No word and no place.

    Most names of two surnames are Spanish; the copy of other lands has a comma there or a verb.
    """
    plain = part.capitals and name_lexicon.is_plain_surname(part.key)
    barred = name_lexicon.is_word(part.key) or name_lexicon.is_land(part.key)
    return plain and not barred and part.key not in PARTICLES


def _is_second_given(parts: NameWords, index: int) -> bool:
    """Return whether a first name in capitals stands before a surname: RENE [EMILIO] PONCE."""
    given = parts[index].capitals and name_lexicon.is_given(parts[index].key)
    surname = parts[index + 1].key
    return given and name_lexicon.is_listed_surname(surname) and not name_lexicon.is_word(surname)


def _is_unlisted(part: NameWord) -> bool:
    """Return whether a word in capitals that no list has can be a surname behind a title."""
    if not part.capitals or not part.key.isalpha() or name_lexicon.is_place(part.key):
        return False
    return word_tags.lexical(part.key) == word_tags.NOMINAL


def _is_titled(parts: NameWords, index: int) -> bool:
    """Return whether a title or role noun stands before a first name: PRESIDENT ALFREDO ..."""
    if not index:
        return False
    before = parts[index - 1].key
    person = name_lexicon.is_role(before) and before not in FIRMS_ROLES
    return person or name_lexicon.is_title(before)


def _is_particle(parts: NameWords, index: int) -> bool:
    """Return whether it is a particle in capitals, by the surname after it: VAN JOHNSON."""
    if parts[index].small:
        return True
    if parts[index].key not in PARTICLES or parts[index].key in OF_PLACES:
        return False
    following = parts[index + 1].key
    if following in PARTICLES:
        return True
    return name_lexicon.is_listed_surname(following) and not name_lexicon.is_word(following)


def _is_titled_alone(parts: NameWords, index: int) -> bool:
    """Return whether one word after a title is a name: Princess Diana, President Marsh."""
    name = parts[index].key
    if not index or parts[index - 1].key not in name_lexicon.titles() or name_lexicon.is_word(name):
        return False
    if name in SUFFIXES or name in NUMERALS:
        return False
    if index + 1 < len(parts) and not name_lexicon.is_word(parts[index + 1].key):
        return False
    known = name_lexicon.is_given(name) or name_lexicon.is_listed_surname(name)
    return known and not name_lexicon.is_land(name)


def _titles_before(parts: NameWords, index: int) -> NameWords:
    first = index
    while first and (
        name_lexicon.is_title(parts[first - 1].key) or parts[first - 1].key in PEOPLES
    ):
        first -= 1
    return parts[first:index]


def speaks(part: NameWord, passage: Passage) -> bool:
    """Return whether a verb of speech stands beside a word."""
    tokens = passage.tokens
    beside = tokens[part.last : part.last + 1] + tokens[max(0, part.first - 1) : part.first]
    return not SPEECH.isdisjoint(beside)
