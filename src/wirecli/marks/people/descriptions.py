"""The description before a name: a role noun, an office, and where the phrase begins."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from wirecli.data.cues_context import QUANTITIES
from wirecli.data.role_nouns import FIELDS, FIRMS_ROLES
from wirecli.marks.people import verbs_before
from wirecli.marks.phrases import noun_phrases, word_tags
from wirecli.marks.phrases.noun_phrases import APOSTROPHES, LINKS, TOWNS
from wirecli.rules import name_lexicon

FARTHEST = 9
"""Tokens of a description before a name."""
POSSESSIVES = frozenset(["her", "his", "its", "my", "our", "their"])
ARTICLES = POSSESSIVES | {"a", "an", "the", "whose"}
"""Words with which a description begins."""
DEFINITE = POSSESSIVES | {"another", "the", "one"}
"""Words with which a description before a name and a comma begins."""
INNER = LINKS | {"and", "the", "-", "&", "'", "’", "s"}
"""Words and signs without a capital inside the name of a body or town."""
OPENERS = frozenset(".!?:;\"“”'‘(–—-")
"""Signs after which a sentence or a phrase opens."""
STOPS = frozenset(".!?")
"""Signs after which a sentence opens."""
OF_BODIES = frozenset(("for", "of"))
"""Prepositions within the name of a body: the Centre [for] Norland Studies."""
YEARS_OLD = ["-", "year", "-", "old"]
"""What follows the figure of an age before a role noun."""
CLIPPED = frozenset(["d", "ll", "m", "re", "ve"])
"""What an apostrophe clips from a verb: I'd, you'll."""
RANKS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
"""Words of the place in a ranking."""
AGE = 1 + len(YEARS_OLD)
"""Tokens of such an age, which does not say what somebody is."""


class Role(NamedTuple):
    """The tokens of a role, `first` to before `last`, and the rule that found it."""

    first: int
    last: int
    rule: str


def is_plural_role(noun: str) -> bool:
    """Return whether a small word is a role noun for several: strikers, batsmen."""
    if not noun.islower() or not noun.endswith(("s", "men")):
        return False
    return name_lexicon.is_role(noun[:-3] + "man" if noun.endswith("men") else noun[:-1])


def is_of_firms(tokens: Sequence[str], first: int) -> bool:
    """Return whether the noun before `first` is one that firms have too: [rival] Brask."""
    return first > 0 and tokens[first - 1].lower() in FIRMS_ROLES


def before(tokens: Sequence[str], first: int, last: int, *, far: bool = True) -> Role | None:
    """Return the description before a name, which is the tokens `first` to before `last`.

    `the bank's chief economist`, `director of Oakvale Bank`; with a comma before the name only
    if there is one after it too, or the description opens the sentence. Without `far` the role
    noun is right before the name.
    """
    comma = first > 1 and tokens[first - 1] == ","
    end = first - 1 if comma else first
    if end < 1:
        return None
    titled = comma and tokens[end - 1].lower() in name_lexicon.titles()
    office = _office_start(tokens, end) if far else None
    head = noun_phrases.head_end(tokens, end, _offices()) if comma else None
    if head is None and (titled or is_role(tokens, end - 1)):
        head = end
    if head is None and comma and is_plural_role(tokens[end - 1]):
        return _one_of_several(tokens, end, last)
    if head is None and far:
        head = _far_head(tokens, end)
    if head is None and office is None:
        return None
    ranked = head == end and _is_ranked(tokens, end)
    begin = (
        office
        if office is not None
        else phrase_start(tokens, end - ranked if ranked else head or end)
    )
    if not comma:
        return Role(verbs_before.after_verb(tokens, begin, end, last), end, "role.before")
    opens = tokens[begin][0].isupper() and (not begin or tokens[begin - 1] in STOPS)
    article = begin > 0 and tokens[begin - 1].lower() in DEFINITE
    owned = any(word in APOSTROPHES for word in tokens[begin:end])
    owned = owned or (article and tokens[begin - 1].lower() in POSSESSIVES)
    begin -= article
    ends = (",", ".") if owned else (",",)
    closed = "".join(tokens[last : last + 1]) in ends or not begin or tokens[begin - 1] in OPENERS
    listed = tokens[last + 1 : last + 2] == ["and"]
    opens = opens or (head != end and _is_object(tokens, begin) and not listed)
    shown = article or owned or opens
    return Role(begin, end, "role.apposition-before") if closed and shown else None


def _is_object(tokens: Sequence[str], begin: int) -> bool:
    """Return whether a verb is before a phrase: quoted [director of Oakvale Bank], Ellen Marsh,"""
    return begin > 0 and word_tags.tag(tokens, begin - 1) == word_tags.VERB


def _one_of_several(tokens: Sequence[str], end: int, last: int) -> Role | None:
    """Return the description before a name and a comma: One of the court's judges, Ann Lee,"""
    begin = phrase_start(tokens, end)
    if tokens[begin - 1] == "most":
        begin -= 1
        owned = tokens[begin - 1] == "s" and tokens[begin - 2] in APOSTROPHES
        begin = noun_phrases.owner_start(tokens, begin - 2) if owned else begin
    index = begin - 1 - (begin > 0 and word_tags.tag(tokens, begin - 1) == word_tags.DETERMINER)
    opens = index > 0 and tokens[index] == "of" and tokens[index - 1].lower() == "one"
    closed = "".join(tokens[last : last + 1]) == ","
    return Role(index - 1, end, "role.apposition-before") if opens and closed else None


def _far_head(tokens: Sequence[str], end: int) -> int | None:
    """Return the index after a role noun that alone proves nobody: it says who a person is.

    It has a capital, or behind it is a body or what somebody has charge of.
    """
    if is_capital_role(tokens, end - 1) or _is_ranked(tokens, end):
        return end
    if tokens[end - 1][0].isupper() and tokens[end - 1].lower() in name_lexicon.NATIONALS:
        return end
    if tokens[end - 1] in FIELDS:
        return noun_phrases.head_end(tokens, end, _offices())
    return _head_end(tokens, end)


def _is_ranked(tokens: Sequence[str], end: int) -> int:
    """Return how many tokens of a rank end before `end`, behind its noun: world number [one]."""
    if end > 2 and tokens[end - 2] == "number" and tokens[end - 1] in RANKS:
        return 1
    figure = tokens[end - 1].isdecimal() and tokens[max(0, end - 3) : end - 1] == ["No", "."]
    return 2 if figure else 0


def is_capital_role(tokens: Sequence[str], index: int) -> bool:
    """Return whether a role noun has a capital: [Democrat] Ellen Marsh, Board [Member] Ann Lee.

    It is not rather a surname (Baker), unless it opens the sentence.
    """
    word = tokens[index]
    if not word[0].isupper() or word.isupper() or not name_lexicon.is_role(word.lower()):
        return False
    opens = index == 0 or tokens[index - 1] in STOPS
    return opens or not name_lexicon.is_listed_surname(word.lower())


def office(tokens: Sequence[str], end: int) -> Role | None:
    """Return the office before a name where all is small: norland ambassador to sylvania |"""
    head = noun_phrases.head_end(tokens, end, _offices())
    if head is None or not all(
        word[0].isalnum() or word in APOSTROPHES for word in tokens[head:end]
    ):
        return None
    named = word_tags.lexical(tokens[end - 1]) in word_tags.NOUNS
    return Role(phrase_start(tokens, head), end, "role.before") if named else None


def _office_start(tokens: Sequence[str], end: int) -> int | None:
    """Return where an office begins that ends before `end`: `Minister of Law and Order`.

    Its noun has a capital, or is a role noun behind words that have one: `Norland Ambassador to
    Sylvania`, `Longtime congressman from Georgia`.
    """
    index, start = end, None
    if not (tokens[end - 1][0].isupper() or tokens[end - 1] == ")"):
        return None
    while index > 1 and end - index < FARTHEST and _is_of_office(tokens, index - 1):
        index -= 1
        noun = tokens[index - 1]
        if tokens[index] in LINKS and noun[0].isupper() and noun.lower() in _offices():
            start = index - 1
    if start is None:
        return None
    while start and tokens[start - 1][0].isupper() and tokens[start - 1] not in OPENERS:
        start -= 1
    return _with_owner(tokens, start)


def _is_of_office(tokens: Sequence[str], index: int) -> bool:
    return _is_inner(tokens, index) or tokens[index] in LINKS or tokens[index] in "()"


def _with_owner(tokens: Sequence[str], start: int) -> int:
    """Return where the owner of an office begins: `Norland's Minister of Justice`."""
    owned = start > 2 and tokens[start - 1] == "s" and tokens[start - 2] in APOSTROPHES
    return start - 3 if owned and tokens[start - 3][0].isupper() else start


@cache
def _offices() -> frozenset[str]:
    return name_lexicon.titles() | name_lexicon.roles()


def is_role(tokens: Sequence[str], index: int) -> bool:
    """Return whether it is a role noun in small letters, which may have a hyphen: `runner-up`."""
    word = tokens[index]
    joined = tokens[index - 1] == "-" and is_joined_role(tokens, index)
    return word[0].islower() and (joined or name_lexicon.is_role(word))


def is_joined_role(tokens: Sequence[str], index: int) -> bool:
    """Return whether a role noun with a hyphen ends at a token: `runner-up`."""
    if index < 2 or tokens[index - 1] != "-":
        return False
    joined = f"{tokens[index - 2]}-{tokens[index]}".lower()
    return joined in name_lexicon.roles() or name_lexicon.is_title(joined)


def _head_end(tokens: Sequence[str], end: int) -> int | None:
    """Return the index after the role noun of `director of Oakvale Bank`."""
    index = end
    if not tokens[end - 1][0].isupper():
        return None
    while index and end - index < FARTHEST and _is_inner(tokens, index - 1):
        index -= 1
    while index < end and tokens[index] in INNER and tokens[index] not in LINKS:
        index += 1
    linked = index < end and tokens[index] in LINKS and index and is_role(tokens, index - 1)
    return index if linked else None


def _is_inner(tokens: Sequence[str], index: int) -> bool:
    """Return whether it may be within the name of a body or town: the stop of `St. Oakvale`."""
    if tokens[index] == ".":
        return index > 0 and tokens[index - 1] in TOWNS
    return tokens[index][0].isupper() or tokens[index] in INNER


def phrase_start(tokens: Sequence[str], last: int) -> int:
    """Return where the description begins whose role noun ends before `last`.

    Where it does not surely begin (`voters help mayor`), it has only words that describe. The name
    of a body is of it whole: `[University of Oakvale] professor`.
    """
    first = _own_start(tokens, last)
    named = first > 1 and tokens[first][0].isupper() and tokens[first - 1] in OF_BODIES
    return _body_start(tokens, first - 1) if named else first


def _body_start(tokens: Sequence[str], link: int) -> int:
    """Return where a body's name begins that goes on behind `link`: `[University of] Oakvale`."""
    start = link
    while start and tokens[start - 1][0].isupper() and not _is_article(tokens, start - 1):
        start -= 1
    return start if start < link else link + 1


def _is_article(tokens: Sequence[str], index: int) -> bool:
    return tokens[index].lower() in QUANTITIES or (
        word_tags.tag(tokens, index) == word_tags.DETERMINER
    )


def _own_start(tokens: Sequence[str], last: int) -> int:
    phrase = noun_phrases.ending(tokens, last)
    first = phrase.first + AGE * (tokens[phrase.first + 1 : phrase.first + AGE] == YEARS_OLD)
    while not phrase.sure and first < last - 1 and not verbs_before.describes(tokens[first]):
        first += 1
    if first >= last - 1:
        return first
    if tokens[first] in CLIPPED and first and tokens[first - 1] in APOSTROPHES:
        return first + 2
    if not verbs_before.is_verb(tokens, first):
        return first
    return first + (3 if tokens[first + 1] == "-" else 1)
