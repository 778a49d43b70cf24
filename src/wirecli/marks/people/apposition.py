"""What stands beside a name and says who it is: a role noun before, an apposition after, an age."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.data.names import OPENINGS, PEOPLES
from wirecli.data.roles import FIRMS_ROLES, ROLE_MODIFIERS
from wirecli.marks.passages import Passage
from wirecli.marks.people import lexicon
from wirecli.marks.people.runs import Part

LONGEST = 30
"""Words of an apposition; a longer one is a clause."""
FARTHEST = 9
"""Words of a description in front of a name."""

ARTICLES = frozenset("a an the his her its their our my whose".split())
PREPOSITIONS = frozenset(
    "of for at in with to from on by who that which whose and or as whom where when under".split()
)
RELATIVES = frozenset(["who", "which", "whose", "whom", "where", "when"])
CLOSERS = frozenset(",.;:—–)(-!?\"”“")
APOSTROPHES = frozenset("'’")


class Role(NamedTuple):
    """The tokens of a role, `first` to before `last`, and the rule that found it."""

    first: int
    last: int
    rule: str


def proof(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words, if any does."""
    words, last = passage.words, core[-1].last
    if any(lexicon.is_land(part.key) for part in core):
        return None
    if after(words, last):
        return "person.apposition"
    if before(words, core[0].first):
        return "person.role-before"
    if _age_end(words, last) > last:
        return "person.age"
    if words[last : last + 1] == ["who"] or words[last : last + 2] == [",", "who"]:
        return "person.who"
    return None


def single_proof(core: Sequence[Part], passage: Passage) -> str | None:
    """Return the rule by which a small role noun in front proves a name of one word."""
    words, first = passage.words, core[0].first
    if not first or _noun(words[first - 1]) in FIRMS_ROLES:
        return None
    return "person.role-before" if before(words, first) else None


def after(words: Sequence[str], at: int) -> Role | None:
    """Return the apposition behind a name that ends before the token `at`, past an age."""
    at = _age_end(words, at)
    if at + 1 >= len(words):
        return None
    if words[at] == "(":
        return _bracketed(words, at + 1)
    if words[at] != ",":
        return None
    last = _phrase_end(words, at + 1)
    if last is None or not _is_description(words, at + 1, last):
        return None
    return Role(at + 1, last, "role.apposition")


def before(words: Sequence[str], at: int) -> Role | None:
    """Return the description that ends before the token `at`: `the bank's chief economist`."""
    comma = at > 1 and words[at - 1] == ","
    last = at - 1 if comma else at
    if last < 1 or _noun(words[last - 1]) not in lexicon.roles() or words[last - 1][0].isupper():
        return None
    first = _phrase_start(words, last)
    if comma:
        article = first and words[first - 1].lower() in ARTICLES
        owned = any(word in APOSTROPHES for word in words[first:last])
        if not article and not owned:
            return None
        return Role(first - 1 if article else first, last, "role.apposition-before")
    return Role(first, last, "role.before")


def _phrase_start(words: Sequence[str], last: int) -> int:
    """Return where a description begins, going back over adjectives, nouns and possessors."""
    first = at = last - 1
    while at and last - at < FARTHEST:
        word = words[at - 1]
        if word.lower() in ARTICLES:
            return at
        if word == "s" and at > 2 and words[at - 2] in APOSTROPHES:
            return _possessor(words, at - 2)
        if word in "-." or word in APOSTROPHES:
            at -= 1
            continue
        if not word[0].isalpha() or word in PREPOSITIONS or word.lower() in OPENINGS - {"former"}:
            break
        at -= 1
        if _describes(words[at]):
            first = at
    return first


def _possessor(words: Sequence[str], at: int) -> int:
    """Return where the owner of a possessive begins: `the Norland bank` of `...'s economist`."""
    first = at
    while first and at - first < 5 and words[first - 1][0].isalpha():
        if words[first - 1].lower() in ARTICLES:
            return first - 1
        if not words[first - 1][0].isupper() and first < at:
            break
        first -= 1
    return first


def _describes(word: str) -> bool:
    lower = word.lower()
    if word[0].isupper():
        return True
    return lower in ROLE_MODIFIERS or lower in PEOPLES or lower in lexicon.roles()


def _bracketed(words: Sequence[str], at: int) -> Role | None:
    for last in range(at + 1, min(at + 4, len(words))):
        if words[last] == ")":
            role = _noun(words[last - 1]) in lexicon.roles()
            return Role(at, last, "role.bracketed") if role else None
    return None


def _age_end(words: Sequence[str], at: int) -> int:
    """Return the token behind an age that follows a name: `, 47,` or `(47)`."""
    if at + 2 < len(words) and words[at] in ",(" and _is_age(words[at + 1]):
        if words[at] == ",":
            return at + 2
        return at + 3 if words[at + 2] == ")" else at
    return at


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) in (1, 2)


def _phrase_end(words: Sequence[str], at: int) -> int | None:
    for last in range(at, min(at + LONGEST, len(words))):
        if words[last] in RELATIVES:
            return last
        if words[last] in CLOSERS and not _is_inside(words, last):
            return last
    return len(words) if len(words) - at < LONGEST else None


def _is_inside(words: Sequence[str], at: int) -> bool:
    """Tell a hyphen within a word, and the stop of an abbreviation, from a sign that closes."""
    if words[at] == "-":
        return words[at + 1 : at + 2] != ["-"] and words[at - 1] != "-"
    if words[at] != ".":
        return False
    return len(words[at - 1]) == 1 and words[at - 1].isupper() and at + 1 < len(words)


def _is_description(words: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a noun phrase has a role noun for its head."""
    head = first
    while head < last and (words[head] not in PREPOSITIONS):
        head += 1
    if not 0 < head - first <= 12 or not words[first][0].isalpha():
        return False
    return any(_noun(word) in lexicon.roles() for word in words[max(first, head - 2) : head])


def _noun(word: str) -> str:
    return word if word.islower() else word.lower()
