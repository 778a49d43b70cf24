"""Noun phrases: where the phrase begins whose head ends at a place, read from right to left."""

from collections.abc import Sequence, Set
from typing import NamedTuple

from wirecli.data.name_words import PARTICLES, PEOPLES, STOPPED
from wirecli.data.role_nouns import FIELDS
from wirecli.marks.phrases import word_tags
from wirecli.rules import name_lexicon

LONGEST = 9
"""Tokens before a head that are looked at."""
BRACKETED = 3
"""Tokens of a short form in brackets: the Oakvale River Authority (ORA)."""
OF_TITLES = frozenset(("first", "now", "once", "then"))
"""Adverbs that stand before a title without an article as well: [then] mayor."""
OWNER = 7
"""Tokens of an owner: the Norland Farmers' Union's."""
ATTACHED = 3
"""Phrases that may be attached to a head, one to the other: of the school of the arts."""
LINKS = frozenset(("at", "for", "from", "in", "of", "to"))
"""Prepositions that attach a phrase to a head: director of Oakvale Bank."""
FIRM_STOPS = frozenset(("Bros", "Co", "Corp", "Cos", "Inc", "Ltd"))
"""Abbreviations whose stop is within a phrase: an Oakvale Mills [Corp.] spokesman."""
TOWNS = frozenset(("Ft", "Mt", "St", "Ste"))
"""Abbreviations that open the name of a town: St. Oakvale."""
APOSTROPHES = frozenset("'’")
"""What is before the s of an owner, or after the s of several."""
NOUN_ENDINGS = ("ance", "ence", "ics", "ity", "lopment", "ness", "ology", "ship", "sion", "tion")
"""Endings of nouns that are no verbs."""


class NounPhrase(NamedTuple):
    """The tokens of a noun phrase, `first` to before `last`, without its determiner.

    `sure`: it begins behind a word of a closed class, a sign, or nothing. Behind another word, as
    in `voters help mayor`, what stands before the head may be a verb.
    """

    first: int
    last: int
    sure: bool


def ending(tokens: Sequence[str], last: int, floor: int = 0) -> NounPhrase:
    """Return the noun phrase whose head ends before `last`, not beyond `floor`.

    `said [cab driver] | Ellen Marsh`, `[the bank's chief economist] |`. An owner's determiner is
    of it, since the owner is; `and` joins two that say what one person is.
    """
    index = last - 1
    while index > floor and last - index < LONGEST:
        word = tokens[index - 1]
        if word == "s" and index > floor + 2 and tokens[index - 2] in APOSTROPHES:
            return NounPhrase(owner_start(tokens, index - 2, floor), last, True)
        before = _before(tokens, index, last, floor)
        if before == index:
            break
        index = before
    return NounPhrase(index, last, _is_edge(tokens, index, floor))


def head_end(tokens: Sequence[str], last: int, heads: Set[str]) -> int | None:
    """Return the index after the head of a phrase that ends with what is attached to it.

    `The [minister] of justice |`, `the [director] of the crime prevention agency |`: the head is
    one of `heads`; None if the words before are no such phrase.
    """
    first = ending(tokens, last).first
    for _ in range(ATTACHED):
        link = first - 1 - (first > 0 and _is_determiner(tokens, first - 1))
        if link < 1 or tokens[link] not in LINKS:
            return None
        if tokens[link - 1].lower() in heads:
            return link
        first = ending(tokens, link).first
    return None


def _before(tokens: Sequence[str], index: int, last: int, floor: int) -> int:
    """Return where the part of the phrase begins that is before `index`; `index` if none is."""
    word = tokens[index - 1]
    if not word[0].isalnum():
        return _before_sign(tokens, index, floor)
    if word in PARTICLES and _is_amid_name(tokens, index - 1, floor):
        return index - 1
    own = word_tags.tag(tokens, index - 1)
    if own == word_tags.CONJUNCTION:
        return index - 2 if _joins_roles(tokens, index, floor) else index
    if own in (word_tags.ADVERB, word_tags.AMID):
        return index - 1 if _is_amid(tokens, index - 1, own) else index
    if own not in word_tags.NOUNS or _is_subject(tokens, index - 1, floor):
        return index
    return index - 1


def _is_amid(tokens: Sequence[str], index: int, own: str) -> bool:
    """Return whether an adverb is of the phrase: [newly] elected mayor, the [then] mayor."""
    if tokens[index + 1].endswith("ed") or tokens[index] in OF_TITLES:
        return True
    return own == word_tags.AMID and index > 0 and _is_determiner(tokens, index - 1)


def _is_determiner(tokens: Sequence[str], index: int) -> bool:
    return word_tags.tag(tokens, index) == word_tags.DETERMINER


def _is_subject(tokens: Sequence[str], index: int, floor: int) -> bool:
    """Return whether a word is rather the subject of the next one: voters, but not 100 metres.

    The next one is no verb by its ending: events [development] manager.
    """
    measured = index > floor and tokens[index - 1].isdecimal()
    noun = tokens[index + 1].endswith(NOUN_ENDINGS)
    return word_tags.is_plural(tokens[index]) and not measured and not noun


def _is_amid_name(tokens: Sequence[str], index: int, floor: int) -> bool:
    """Return whether a particle is between two capitals: Rio [de] Janeiro."""
    return index > floor and tokens[index - 1][0].isupper() and tokens[index + 1][0].isupper()


def _before_sign(tokens: Sequence[str], index: int, floor: int) -> int:
    """Return where the word begins that a hyphen, a full stop, a bracket or an apostrophe ends."""
    sign = tokens[index - 1]
    if index - 2 < floor:
        return index
    if sign == "-" and tokens[index - 2] == ".":
        start = _letters_start(tokens, index - 1, floor)
        return start if start < index - 1 else index  # U.S.-based
    if sign == "-" and tokens[index - 2].isalnum():
        dash = tokens[index - 2].isdecimal() and tokens[index][0].isupper()
        return index if dash else index - 2
    if sign == "." and len(tokens[index - 2]) == 1 and tokens[index - 2].isupper():
        return _letters_start(tokens, index, floor)
    if sign == "." and tokens[index - 2] in FIRM_STOPS:
        on = tokens[index].islower() or tokens[index].lower() in name_lexicon.titles()
        return index - 2 if on else index
    if sign == "." and tokens[index - 2] in TOWNS:
        return index - 2
    if sign == "&" and tokens[index - 2][0].isupper() and tokens[index][0].isupper():
        return index - 2
    if sign == ")":
        return _bracket_start(tokens, index, floor)
    if sign in APOSTROPHES and tokens[index - 2].endswith("s"):
        return index - 2
    return index


def _letters_start(tokens: Sequence[str], end: int, floor: int) -> int:
    """Return where letters with full stops begin that end before `end`: the U of `U.S.`"""
    while end - 2 >= floor and tokens[end - 1] == "." and len(tokens[end - 2]) == 1:
        end -= 2
    return end


def _bracket_start(tokens: Sequence[str], end: int, floor: int) -> int:
    """Return where the bracket opens that ends before `end`, `end` if it is a long one."""
    lowest = max(end - 2 - BRACKETED, floor)
    return next((x for x in range(end - 2, lowest, -1) if tokens[x] == "("), end)


def owner_start(tokens: Sequence[str], last: int, floor: int = 0) -> int:
    """Return where an owner begins whose name ends before `last`: [the ruling party]'s.

    Without a determiner it is the words with a capital, or the last word alone.
    """
    first = name = last - 1
    while first > floor and last - first < OWNER:
        own = word_tags.tag(tokens, first - 1)
        if tokens[first - 1] == "-" and first > floor + 1 and tokens[first - 2].isalnum():
            first -= 2
            name = first if name == first + 2 else name
            continue
        if own == word_tags.DETERMINER:
            return first - 1
        if own not in word_tags.NOUNS:
            break
        first -= 1
        if name == first + 1 and tokens[first][0].isupper() and tokens[name][0].isupper():
            name = first
    if name == last - 1 and tokens[name].islower():
        while name > first and tokens[name - 1][0].isupper():  # Oakvale County sheriff's
            name -= 1
    titled = name > floor + 1 and tokens[name - 1] == "."
    return name - 2 if titled and tokens[name - 2].lower() in STOPPED else name


def _joins_roles(tokens: Sequence[str], index: int, floor: int) -> bool:
    """Return whether an "and" joins what one person is: [playwright and activist] Ellen Marsh.

    Before it is a role noun without an article, as `the mayor and spokesman` are two people; or
    all is in capitals: `Youth and Sports Minister`; or a field: `trade and industry minister`.
    """
    if tokens[index - 1] != "and" or index - 2 < floor:
        return False
    left, right = tokens[index - 2], tokens[index].lower()
    if word_tags.lexical(left) == word_tags.DAY:
        return False
    if left.lower() in FIELDS and not (left.islower() and tokens[index][0].isupper()):
        return right not in name_lexicon.titles() and right not in name_lexicon.roles()
    if left[0].isupper() and left.lower() not in name_lexicon.roles():
        if right in PEOPLES or right in name_lexicon.titles():
            return False  # Congress and President, Monday and Norwegian captain
        key = name_lexicon.key(left)
        named = name_lexicon.is_listed_surname(key) or not name_lexicon.is_word(key)
        return tokens[index][0].isupper() and not named
    if left.lower() not in name_lexicon.roles():
        return False
    opening = ending(tokens, index - 1, floor).first
    return not (opening > floor and tokens[opening - 1].lower() == "the")


def _is_edge(tokens: Sequence[str], index: int, floor: int) -> bool:
    """Return whether a phrase surely begins at `index`: behind a closed class or a sign."""
    if index <= floor:
        return True
    return word_tags.tag(tokens, index - 1) in word_tags.CLOSED
