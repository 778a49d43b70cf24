"""What a word can be: first name, surname, title, role noun, a word of an organisation."""

from collections.abc import Sequence
from functools import cache, lru_cache

from wirecli.data.given_names import MORE_MEN, MORE_WOMEN
from wirecli.data.name_words import (
    ADJECTIVES_OF_PEOPLES,
    CALENDAR,
    DEMONYMS,
    NOT_GIVEN,
    NOUNS,
    OPENINGS,
    PEOPLES,
    PLACES_BORNE,
    SURNAME_ENDINGS,
)
from wirecli.data.organisations import ORGANISATIONS
from wirecli.data.role_nouns import ROLE_ENDINGS, ROLES
from wirecli.data.speaker_nouns import FEMALE, MALE
from wirecli.data.titles import MEN as TITLES_OF_MEN
from wirecli.data.titles import TITLES
from wirecli.data.titles import WOMEN as TITLES_OF_WOMEN
from wirecli.rules import gazetteer
from wirecli.rules.sorted_table import Table
from wirecli.rules.spelling import fold

WOMEN, MEN, BOTH, WORDS, PLAIN = tuple("wmbsp")
"""What a name of the table is: first name of women, men, both; surname that is a word, or not."""
LATER_IN_TITLES = frozenset({"designate", "elect", "general"})
"""What a hyphen joins to a title."""
LEAST_ROLE = 7
"""Letters of a noun that is a role by its ending: human and German have fewer."""
NATIONALS = frozenset(
    word for word in DEMONYMS - ADJECTIVES_OF_PEOPLES if not word.endswith(("ese", "ish", "s"))
)
"""Nouns for somebody of a nation, in the singular: Kenyan, Swede."""
FIRST = frozenset({WOMEN, MEN, BOTH})
SURNAMES = frozenset({WORDS, PLAIN})


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """Return a word as names are compared: without case, accents, full stops."""
    return word.lower().replace(".", "") if word.isascii() else fold(word)


def is_given(name: str) -> bool:
    """Return whether a folded word is a first name, and not rather another word or a place."""
    return name not in NOT_GIVEN and name not in non_names() and is_first_name(name)


def is_first_name(name: str) -> bool:
    """Return whether a folded word, or each of two with a hyphen, is anybody's first name."""
    if _is_listed_first(name):
        return True
    return "-" in name and all(_is_listed_first(half) for half in name.split("-"))


def _is_listed_first(name: str) -> bool:
    return not FIRST.isdisjoint(_kinds(name))


def gender(name: str) -> str | None:
    """Return `f` or `m` for a folded first name that only women or only men have."""
    for each in (name, name.partition("-")[0]):
        kinds = _kinds(each)
        if WOMEN in kinds:
            return "f"
        if MEN in kinds:
            return "m"
    return None


def sex_of_noun(noun: str) -> str | None:
    """Return `f` or `m` for a noun that only women or only men are called by."""
    if noun in TITLES_OF_WOMEN or noun in FEMALE or noun.endswith("woman"):
        return "f"
    return "m" if noun in TITLES_OF_MEN or noun in MALE or noun.endswith("man") else None


def is_surname(name: str) -> bool:
    """Return whether a folded word is a surname of the lists, or ends as surnames do."""
    return (len(name) > 5 and name.endswith(SURNAME_ENDINGS)) or is_listed_surname(name)


def is_listed_surname(name: str) -> bool:
    """Return whether a folded word, or the last of two with a hyphen, is a listed surname."""
    if not SURNAMES.isdisjoint(_kinds(name)):
        return True
    return "-" in name and not SURNAMES.isdisjoint(_kinds(name.rpartition("-")[2]))


def is_plain_surname(name: str) -> bool:
    """Return whether a folded word is a listed surname and not an English word."""
    return PLAIN in _kinds(name)


@cache
def non_names() -> frozenset[str]:
    """Return the words in capitals that name nobody: openings, days, peoples, common nouns."""
    return OPENINGS | CALENDAR | NOUNS | PEOPLES


@cache
def titles() -> frozenset[str]:
    """Return the words that are titles before a name."""
    return frozenset(word for row in TITLES for word in row.words.split())


def is_title(name: str) -> bool:
    """Return whether a folded word is a title, or one with what comes after it: governor-elect."""
    office, hyphen, later = name.rpartition("-")
    return name in titles() or (bool(hyphen) and later in LATER_IN_TITLES and office in titles())


@cache
def honorifics() -> frozenset[str]:
    """Return the titles that say nothing about what somebody does: Mr, Ms."""
    return frozenset(next(row.words for row in TITLES if row.key == "honorific").split())


@cache
def ranks() -> frozenset[str]:
    """Return the titles of soldiers and the police: General."""
    return frozenset(next(row.words for row in TITLES if row.key == "rank").split())


@cache
def professions() -> frozenset[str]:
    """Return the titles that have a capital before other things too: Executive Session."""
    return frozenset(next(row.words for row in TITLES if row.key == "profession").split())


@cache
def roles() -> frozenset[str]:
    """Return the nouns that say what somebody is, in the singular."""
    return frozenset(word for row in ROLES for word in row.words.split())


@cache
def kin() -> frozenset[str]:
    """Return the role nouns that say whose relative or friend somebody is: widow."""
    return frozenset(next(row.words for row in ROLES if row.key == "kin").split())


def is_role(noun: str) -> bool:
    """Return whether a small noun says what somebody is, by the lists or by its ending."""
    if noun in roles():
        return True
    return noun.islower() and len(noun) >= LEAST_ROLE and noun.endswith(ROLE_ENDINGS)


@cache
def organisations() -> frozenset[str]:
    """Return the words that make a capitalised span an organisation, a place or a thing."""
    return frozenset(word for row in ORGANISATIONS for word in row.words.split())


@cache
def countries() -> frozenset[str]:
    """Return the folded English names of the countries."""
    from wirecli.data.countries import COUNTRIES

    names = "\n".join(country.names.partition("|")[0] for country in COUNTRIES)
    return frozenset(fold(names).split("\n")) - PLACES_BORNE


@lru_cache(maxsize=4096)
def is_land(name: str) -> bool:
    """Return whether a folded word is a country or a part of one, and nobody's surname."""
    return name not in PLACES_BORNE and gazetteer.is_region(name)


@lru_cache(maxsize=4096)
def is_place(name: str) -> bool:
    """Return whether a name is that of a town, a country or a part of one."""
    return gazetteer.is_place(name)


def has_word(keys: Sequence[str]) -> bool:
    """Return whether one of the folded words is of an organisation or thing, or names nobody."""
    return not _words_of_things().isdisjoint(keys)


@cache
def _words_of_things() -> frozenset[str]:
    return non_names() | organisations()


def is_of_organisation(name: str) -> bool:
    """Return whether a folded word is of the name of an organisation, a place or a thing."""
    return name in organisations()


def is_word(name: str) -> bool:
    """Return whether a folded word is of a class that does not name a person."""
    return name in _class_words()


@cache
def _class_words() -> frozenset[str]:
    return _words_of_things() | roles() | titles()


@lru_cache(maxsize=8192)
def _kinds(name: str) -> str:
    """Return what a folded name is, as the letters of the table of names.

    A first name written by hand is of that sex alone, whatever the table has.
    """
    kinds = _names().get(name)
    more = WOMEN if name in MORE_WOMEN else MEN if name in MORE_MEN else ""
    if not more:
        return kinds
    return "".join(kind for kind in kinds if kind in SURNAMES) + more


@cache
def _names() -> Table:
    return Table("names.tsv")
