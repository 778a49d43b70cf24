"""What stands beside a name and says who it is: a role noun before, an apposition after, an age."""

from collections.abc import Sequence

from wirecli.data.name_words import OPENINGS, PEOPLES, SPEECH
from wirecli.data.role_nouns import FIRMS, FIRMS_ROLES, ROLE_MODIFIERS
from wirecli.marks.passages import Passage
from wirecli.marks.people.name_spans import NameWord
from wirecli.rules import name_lexicon
from wirecli.tuples import NamedTuple

LONGEST = 30
"""Words of an apposition; a longer one is a clause."""
FARTHEST = 9
"""Words of a description in front of a name."""

ARTICLES = frozenset(["a", "an", "the", "his", "her", "its", "their", "our", "my", "whose"])
PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "at",
        "in",
        "with",
        "to",
        "from",
        "on",
        "by",
        "who",
        "that",
        "which",
        "whose",
        "and",
        "or",
        "as",
        "whom",
        "where",
        "when",
        "under",
    ]
)
DEFINITE = frozenset(["the", "his", "her", "its", "their", "our", "my", "one"])
LINKS = frozenset(["of", "at", "to", "for"])
INNER = LINKS | {"and", "the", "-", "&", "'", "’", "s"}
TO = frozenset(["by", "from", "of", "to", "with", "and"])
OPENERS = frozenset(".!?:;\"“”'‘(–—-")
RELATIVES = frozenset(["who", "which", "whose", "whom", "where", "when"])
CLOSERS = frozenset(',.;:—–)(-!?"”“')
TOWNS = frozenset(["Ft", "Mt", "St", "Ste"])
"""Abbreviations that open the name of a town: St. Oakvale."""
APOSTROPHES = frozenset("'’")


class Role(NamedTuple):
    """The tokens of a role, `first` to before `last`, and the rule that found it."""

    first: int
    last: int
    rule: str


def proof(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words, if any does."""
    words, first, last = passage.tokens, core[0].first, core[-1].last
    if any(name_lexicon.is_land(part.key) for part in core):
        return None
    if after(words, last):
        return "person.apposition"
    beside = _noun(words[first - 1]) if first else ""
    firms = beside in FIRMS and not name_lexicon.is_surname(core[-1].key)
    if not firms and before(words, first, last, far=False):
        return "person.role-before"
    if _age_end(words, last) > last:
        return "person.age"
    if words[last : last + 1] == ["who"] or words[last : last + 2] == [",", "who"]:
        return "person.who"
    return None


def single_proof(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which a small role noun in front proves a name of one word."""
    words, first = passage.tokens, core[0].first
    if not before(words, first, core[-1].last, far=False):
        return None
    return None if _noun(words[first - 1]) in FIRMS_ROLES else "person.role-before"


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


def before(words: Sequence[str], first: int, last: int, *, far: bool = True) -> Role | None:
    """Return the description in front of a name, of the tokens `first` to before `last`.

    `the bank's chief economist`, `director of Oakvale Bank`; with a comma before the name only
    where one closes behind it too, or the description opens the sentence. Not `far`, the role
    noun stands right before.
    """
    comma = first > 1 and words[first - 1] == ","
    end = first - 1 if comma else first
    if end < 1:
        return None
    titled = comma and words[end - 1].lower() in name_lexicon.titles()
    head = end if titled or is_role(words, end - 1) else (_head_end(words, end) if far else None)
    if head is None:
        return None
    begin = _phrase_start(words, head)
    if not comma:
        return Role(begin, end, "role.before")
    article = begin > 0 and words[begin - 1].lower() in DEFINITE
    owned = any(word in APOSTROPHES for word in words[begin:end])
    begin -= article
    closed = words[last : last + 1] == [","] or not begin or words[begin - 1] in OPENERS
    return Role(begin, end, "role.apposition-before") if closed and (article or owned) else None


def is_role(words: Sequence[str], at: int) -> bool:
    """Tell a role noun in small letters, which may end behind a hyphen: `runner-up`."""
    word = words[at]
    joined = words[at - 1] == "-" and _is_joined_role(words, at)
    return (joined or word in name_lexicon.roles()) and word[0].islower()


def _is_joined_role(words: Sequence[str], at: int) -> bool:
    if at < 2 or words[at - 1] != "-":
        return False
    return f"{words[at - 2]}-{words[at]}".lower() in name_lexicon.roles()


def _head_end(words: Sequence[str], end: int) -> int | None:
    """Return the token behind the role noun of `director of Oakvale Bank`."""
    at = end
    if not words[end - 1][0].isupper():
        return None
    while at and end - at < FARTHEST and _is_inner(words, at - 1):
        at -= 1
    while at < end and words[at] in INNER and words[at] not in LINKS:
        at += 1
    found = at < end and words[at] in LINKS and at and is_role(words, at - 1)
    return at if found else None


def _is_inner(words: Sequence[str], at: int) -> bool:
    """Tell a word or sign within the name of a body or town: the stop of `St. Oakvale`."""
    if words[at] == ".":
        return at > 0 and words[at - 1] in TOWNS
    return words[at][0].isupper() or words[at] in INNER


def _phrase_start(words: Sequence[str], last: int) -> int:
    """Return where a description begins, going back over adjectives, nouns and possessors.

    A word that is no known part of a description is of it only if an article or a possessor, or
    for one word a preposition, stands before.
    """
    first = at = last - 1
    while at and last - at < FARTHEST:
        word = words[at - 1]
        if word.lower() in ARTICLES:
            return at
        if word == "s" and at > 2 and words[at - 2] in APOSTROPHES:
            return _possessor(words, at - 2)
        if word == ")":
            opened = next((x for x in range(at - 2, max(at - 5, 0), -1) if words[x] == "("), 0)
            if not opened:
                break
            at = first = opened
            continue
        if word == "-" and at > 1 and words[at - 2].isalpha():
            at = first = at - 2
            continue
        if word == "." and at > 1 and len(words[at - 2]) == 1:
            at = first = _letters_start(words, at)
            continue
        if word in APOSTROPHES:
            at -= 1
            continue
        if not word[0].isalnum() or _is_boundary(word):
            return at if at == first - 1 and word in TO else first
        if word[0].isupper() and at != first:
            break
        at -= 1
        if _describes(words[at]):
            first = at
    return first


def _letters_start(words: Sequence[str], end: int) -> int:
    """Return where letters with full stops begin that end before a token: the U of `U.S.`."""
    while end > 1 and words[end - 1] == "." and len(words[end - 2]) == 1:
        end -= 2
    return end


def _is_boundary(word: str) -> bool:
    if word in PREPOSITIONS or word in SPEECH:
        return True
    return word.lower() in OPENINGS and word != "former" and not word.isupper()


def _possessor(words: Sequence[str], at: int) -> int:
    """Return where the owner of a possessive begins: `the Norland bank` of `...'s economist`."""
    first = at
    while first and at - first < 5 and words[first - 1][0].isalpha():
        if words[first - 1].lower() in ARTICLES:
            return first - 1
        if first < at and (not words[first - 1][0].isupper() or _is_boundary(words[first - 1])):
            break
        first -= 1
    return first


def _describes(word: str) -> bool:
    lower = word.lower()
    if word[0].isupper() or word.isdecimal():
        return True
    return lower in ROLE_MODIFIERS or lower in PEOPLES or lower in name_lexicon.roles()


def _bracketed(words: Sequence[str], at: int) -> Role | None:
    for last in range(at + 1, min(at + 4, len(words))):
        if words[last] == ")":
            role = _noun(words[last - 1]) in name_lexicon.roles()
            return Role(at, last, "role.bracketed") if role else None
    return None


def _age_end(words: Sequence[str], at: int) -> int:
    """Return the token behind an age that follows a name: `, 47,` or `(47)`."""
    if at + 2 < len(words) and words[at] in ",(" and _is_age(words[at + 1]):
        if words[at] == ",":
            amount = words[at + 3 : at + 4] and words[at + 3].isdecimal()
            return at if amount else at + 2
        return at + 3 if words[at + 2] == ")" else at
    return at


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) in (1, 2)


def _phrase_end(words: Sequence[str], at: int) -> int | None:
    for last in range(at, min(at + LONGEST, len(words))):
        if words[last] in RELATIVES:
            return last
        if words[last] in SPEECH:
            return None
        if words[last] in CLOSERS and not _is_inside(words, last):
            return last
    return len(words) if len(words) - at < LONGEST else None


def _is_inside(words: Sequence[str], at: int) -> bool:
    """Tell a hyphen within a word, and the stop of an abbreviation, from a sign that closes."""
    if words[at] == "-":
        return words[at + 1 : at + 2] != ["-"]
    if words[at] != ".":
        return False
    if at + 1 >= len(words):
        return False
    initial = len(words[at - 1]) == 1 and words[at - 1].isupper()
    return initial or (words[at - 1] in TOWNS and words[at + 1][0].isupper())


def _is_description(words: Sequence[str], first: int, last: int) -> bool:
    """Tell whether a noun phrase has a role noun for its head."""
    head = first
    while head < last and (words[head] not in PREPOSITIONS):
        head += 1
    if not 0 < head - first <= 12 or not words[first][0].isalpha():
        return False
    return any(
        _noun(words[at]) in name_lexicon.roles() or _is_joined_role(words, at)
        for at in range(max(first, head - 2), head)
    )


def _noun(word: str) -> str:
    return word if word.islower() else word.lower()
