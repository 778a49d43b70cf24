"""The words beside a name that say who it is: a role noun before, an apposition after, an age."""

from collections.abc import Sequence
from functools import cache

from wirecli.data.name_words import FATES, PEOPLES, SPEECH, STOPPED, SUFFIXES
from wirecli.data.role_nouns import FIELDS, FIRMS, FIRMS_ROLES, ROLE_MODIFIERS
from wirecli.data.word_classes import (
    DAYS,
    FINITE,
    FINITE_TOO,
    IRREGULAR_PASTS,
    MONTHS,
    NAMING,
    PREPOSITIONS,
    SUBJECTS,
)
from wirecli.marks.passages import Passage
from wirecli.marks.people.name_spans import NameWord
from wirecli.marks.phrases import clause_edges, noun_phrases, word_tags
from wirecli.marks.phrases.noun_phrases import LINKS
from wirecli.rules import name_lexicon
from wirecli.tuples import NamedTuple

LONGEST = 30
"""Tokens of an apposition; a longer one is a clause."""
FARTHEST = 9
"""Tokens of a description before a name."""

POSSESSIVES = frozenset(["her", "his", "its", "my", "our", "their"])
ARTICLES = POSSESSIVES | {"a", "an", "the", "whose"}
"""Words with which a description begins."""
DEFINITE = POSSESSIVES | {"another", "the", "one"}
"""Words with which a description before a name and a comma begins."""
RELATIVES = frozenset(["when", "where", "which", "who", "whom", "whose"])
"""Words before which an apposition ends: a clause follows."""
HEAD_ENDS = RELATIVES | PREPOSITIONS | frozenset(["and", "as", "or", "that"])
"""Words that the head of a description stands before."""
INNER = LINKS | {"and", "the", "-", "&", "'", "’", "s"}
"""Words and signs without a capital inside the name of a body or town."""
LEADS = frozenset(["and", "by", "from", "of", "to", "with"])
"""Words right after which unknown words belong to a description, as behind a verb of speech."""
MOST_UNKNOWN = 2
"""Words of a description that nobody listed: [coast] guard spokeswoman."""
OPENERS = frozenset(".!?:;\"“”'‘(–—-")
"""Signs after which a sentence or a phrase opens."""
CLOSERS = frozenset(',.;:—–)(-!?"”“')
"""Signs that close an apposition."""
TOWNS = frozenset(["Ft", "Mt", "St", "Ste"])
"""Abbreviations that open the name of a town: St. Oakvale."""
FIGURES = 3
"""Figures behind the comma of a large number."""
YEARS_OLD = ["-", "year", "-", "old"]
"""What follows the figure of an age before a role noun."""
PREDICATES = (FINITE - FINITE_TOO) | {"appointed", "elected", "named", "promoted"}
"""Words behind a comma with which no description begins: [became] chairman, [elected] mayor."""
TIMES = frozenset(
    [day.capitalize() for day in DAYS if day.endswith("day")]
    + ["since", "today", "tomorrow", "until", "yesterday"]
) - {"Today", "Yesterday"}
"""Words before which an apposition ends: when somebody was what it says is not of it."""
LEADING_ON = PREPOSITIONS | NAMING | {"a", "an", "and", "as", "known", "or", "the"}
"""Small words that end no description."""
CLIPPED = frozenset(["d", "ll", "m", "re", "ve"])
"""What an apostrophe clips from a verb: I'd, you'll."""
RANKS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
"""Words of the place in a ranking."""
AGE = 1 + len(YEARS_OLD)
"""Tokens of such an age, which does not say what somebody is."""
APOSTROPHES = frozenset("'’")
"""What is before the s of an owner."""
ADJECTIVE_ENDS = ("able", "al", "an", "ary", "ed", "ent", "ful", "ic", "ing", "ive", "ly", "ous")
"""Endings of words that are adjectives rather than the verb of an infinitive."""
NAME_ENDS = SUFFIXES | {"esq"}
"""Abbreviations behind a name, whose full stop may end the sentence as well: Jr."""


class Role(NamedTuple):
    """The tokens of a role, `first` to before `last`, and the rule that found it."""

    first: int
    last: int
    rule: str


def proof(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words, if any does."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    if any(name_lexicon.is_land(part.key) for part in core):
        return None
    if after(tokens, last):
        return "person.apposition"
    beside = _noun(tokens[first - 1]) if first else ""
    firms = beside in FIRMS and not name_lexicon.is_surname(core[-1].key)
    if not firms and before(tokens, first, last, far=False):
        return "person.role-before"
    placed = any(name_lexicon.is_place(part.key) for part in core)
    if first and not placed and _is_several(tokens, first, last):
        return "person.role-before"
    if _age_end(tokens, last) > last:
        return "person.age"
    if tokens[last : last + 1] in (["was"], ["is"]) and _has_fate(tokens[last + 1 : last + 3]):
        return "person.fate"
    if tokens[last : last + 1] == ["who"] or tokens[last : last + 2] == [",", "who"]:
        return "person.who"
    return None


def _has_fate(words: Sequence[str]) -> bool:
    """Return whether something befell a name that befalls people only: was later [arrested]."""
    return not FATES.isdisjoint(words)


def _is_several(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether role nouns for several stand before the first of several: strikers ... and."""
    joined = tokens[last : last + 1] in (["and"], [","])
    return joined and _is_plural_role(tokens[first - 1])


def _is_plural_role(noun: str) -> bool:
    """Return whether a small word is a role noun for several: strikers, batsmen."""
    if not noun.islower() or not noun.endswith(("s", "men")):
        return False
    return name_lexicon.is_role(noun[:-3] + "man" if noun.endswith("men") else noun[:-1])


def single_proof(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which a role noun before it proves a name of one word."""
    tokens, first = passage.tokens, core[0].first
    if not before(tokens, first, core[-1].last, far=False):
        return None
    return None if _noun(tokens[first - 1]) in FIRMS_ROLES else "person.role-before"


def is_of_firms(tokens: Sequence[str], first: int) -> bool:
    """Return whether the noun before `first` is one that firms have too: [rival] Brask."""
    return first > 0 and _noun(tokens[first - 1]) in FIRMS_ROLES


def after(tokens: Sequence[str], index: int) -> Role | None:
    """Return the apposition after a name that ends before `index`, past an age."""
    index = _age_end(tokens, index)
    if index + 1 >= len(tokens):
        return None
    if tokens[index] == "(":
        return _bracketed(tokens, index + 1)
    if tokens[index] != ",":
        return None
    end = _phrase_end(tokens, index + 1)
    last = end and _trimmed(tokens, index + 1, end)
    if not last or not _is_description(tokens, index + 1, last):
        return None
    return Role(index + 1, last, "role.apposition")


def _trimmed(tokens: Sequence[str], first: int, last: int) -> int:
    """Return the end without small words that lead on to what is cut off: a survivor [of the]."""
    while last > first + 1 and tokens[last - 1] in LEADING_ON:
        last -= 1
    return last


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
    if head is None and comma and _is_plural_role(tokens[end - 1]):
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
        return Role(begin, end, "role.before")
    article = begin > 0 and tokens[begin - 1].lower() in DEFINITE
    owned = any(word in APOSTROPHES for word in tokens[begin:end])
    begin -= article
    ends = (",", ".") if owned else (",",)
    closed = "".join(tokens[last : last + 1]) in ends or not begin or tokens[begin - 1] in OPENERS
    return Role(begin, end, "role.apposition-before") if closed and (article or owned) else None


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
    if _is_capital_role(tokens, end - 1) or _is_ranked(tokens, end):
        return end
    if tokens[end - 1] in FIELDS:
        return noun_phrases.head_end(tokens, end, name_lexicon.roles())
    return _head_end(tokens, end)


def _is_ranked(tokens: Sequence[str], end: int) -> int:
    """Return how many tokens of a rank end before `end`, behind its noun: world number [one]."""
    if end > 2 and tokens[end - 2] == "number" and tokens[end - 1] in RANKS:
        return 1
    figure = tokens[end - 1].isdecimal() and tokens[max(0, end - 3) : end - 1] == ["No", "."]
    return 2 if figure else 0


def _is_capital_role(tokens: Sequence[str], index: int) -> bool:
    """Return whether a role noun has a capital: [Democrat] Ellen Marsh, Board [Member] Ann Lee.

    It is not rather a surname: Baker.
    """
    word = tokens[index]
    if not word[0].isupper() or word.isupper():
        return False
    return name_lexicon.is_role(word.lower()) and not name_lexicon.is_listed_surname(word.lower())


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
        if tokens[index] in LINKS and noun[0].isupper() and _noun(noun) in _offices():
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
    joined = tokens[index - 1] == "-" and _is_joined_role(tokens, index)
    return word[0].islower() and (joined or name_lexicon.is_role(word))


def _is_joined_role(tokens: Sequence[str], index: int) -> bool:
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

    Where it does not surely begin (`voters help mayor`), it has only words that describe.
    """
    phrase = noun_phrases.ending(tokens, last)
    first = phrase.first + AGE * (tokens[phrase.first + 1 : phrase.first + AGE] == YEARS_OLD)
    while not phrase.sure and first < last - 1 and not _describes(tokens[first]):
        first += 1
    if first >= last - 1:
        return first
    if tokens[first] in CLIPPED and first and tokens[first - 1] in APOSTROPHES:
        return first + 2
    if not is_verb(tokens, first):
        return first
    return first + (3 if tokens[first + 1] == "-" else 1)


def is_verb(tokens: Sequence[str], index: int) -> bool:
    """Return whether a small word right before a capital is a verb: to [defeat] President Marsh.

    Behind a determiner it is none, nor a participle behind a preposition or a past: of murdered
    Mayor Marsh, met ousted President Marsh.
    """
    word = tokens[index]
    if not index or not word.islower():
        return False
    if tokens[index - 1] in SUBJECTS:
        return True
    prefixed = tokens[index - 1] == "to" and tokens[index + 1] == "-"
    following = tokens[index + 1 + 2 * prefixed : index + 2 + 2 * prefixed]
    if not "".join(following)[:1].isupper() or _describes(word):
        return False
    edge = word_tags.tag(tokens, index - 1)
    if tokens[index - 1] == "to":
        return not word.endswith(ADJECTIVE_ENDS)
    if edge == word_tags.PREPOSITION:
        return word.endswith("ing")
    past = tokens[index - 1] in IRREGULAR_PASTS or tokens[index - 1] in SPEECH
    if past and word.endswith("ed"):
        return False
    behind_verb = edge in word_tags.CLOSED and edge != word_tags.DETERMINER
    return behind_verb and word.endswith(("ed", "ing"))


def is_subject_of_clause(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether a small noun is what a clause is of: the [remark] President Marsh made.

    An article is before it, and a verb behind the name, which ends before `last`. An adjective,
    a role noun or a body is of the title instead: the powerful President Marsh resigned.
    """
    word = tokens[first]
    if not first or tokens[first - 1].lower() not in ("a", "an", "the") or _describes(word):
        return False
    adjective = word.endswith((*ADJECTIVE_ENDS, "ish", "ist", "y"))
    if adjective or name_lexicon.is_of_organisation(word):
        return False
    behind = tokens[last : last + 1]
    return bool(behind) and (
        behind[0] in FINITE - FINITE_TOO
        or word_tags.tag(tokens, last) in (word_tags.VERB, word_tags.AUXILIARY)
    )


def _describes(word: str) -> bool:
    lower = word.lower()
    if word[0].isupper() or lower in PEOPLES:
        return True
    return lower in ROLE_MODIFIERS or lower in name_lexicon.roles()


def _bracketed(tokens: Sequence[str], index: int) -> Role | None:
    for last in range(index + 1, min(index + 4, len(tokens))):
        if tokens[last] == ")":
            role = _noun(tokens[last - 1]) in name_lexicon.roles()
            return Role(index, last, "role.bracketed") if role else None
    return None


def _age_end(tokens: Sequence[str], index: int) -> int:
    """Return the index after an age that follows a name: `, 47,` or `(47)`."""
    if index + 2 < len(tokens) and tokens[index] in ",(" and _is_age(tokens[index + 1]):
        if tokens[index] == ",":
            amount = tokens[index + 3 : index + 4] and tokens[index + 3].isdecimal()
            return index if amount else index + 2
        return index + 3 if tokens[index + 2] == ")" else index
    return index


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) in (1, 2)


def _phrase_end(tokens: Sequence[str], index: int) -> int | None:
    for last in range(index, min(index + LONGEST, len(tokens))):
        if tokens[last] in RELATIVES:
            return last
        if tokens[last] in SPEECH:
            return None
        if tokens[last] in TIMES and last > index:
            return _before_time(tokens, last)
        if tokens[last] == "and" and _is_other(tokens, last):
            return last
        if tokens[last] in CLOSERS and not _is_inside(tokens, last):
            return last
    return len(tokens) if len(tokens) - index < LONGEST else None


def _before_time(tokens: Sequence[str], index: int) -> int:
    """Return where what leads to a time begins: head of the club [on Monday]."""
    return index - (tokens[index - 1] in ("early", "late", "on"))


def _is_other(tokens: Sequence[str], index: int) -> bool:
    """Return whether an "and" behind a small word joins another person: the mayor and Ann Lee."""
    if index + 2 >= len(tokens) or not tokens[index - 1].islower():
        return False
    first, surname = tokens[index + 1 : index + 3]
    capitals = first[0].isupper() and surname[0].isupper()
    known = capitals or name_lexicon.is_plain_surname(name_lexicon.key(surname))
    return known and name_lexicon.is_given(name_lexicon.key(first))


def _is_inside(tokens: Sequence[str], index: int) -> bool:
    """Return whether it is a hyphen within a word or the stop of an abbreviation."""
    if tokens[index] == ",":
        return _groups_figures(tokens, index)
    if tokens[index] == "-":
        return tokens[index + 1 : index + 2] != ["-"]
    if tokens[index] != ".":
        return False
    before = tokens[index - 1]
    letter = len(before) == 1 and before.isupper()
    if index + 1 >= len(tokens):
        return letter and tokens[index - 2] == "."
    capital = tokens[index + 1][0].isupper()
    if letter or (before.lower() in MONTHS and tokens[index + 1].isdecimal()):
        return True
    titled = before.lower() in STOPPED and before.lower() not in NAME_ENDS
    return capital and (titled or before in TOWNS)


def _groups_figures(tokens: Sequence[str], index: int) -> bool:
    """Return whether a comma stands inside a number: 630,000."""
    around = [*tokens[index - 1 : index], *tokens[index + 1 : index + 2]]
    return all(map(str.isdecimal, around)) and len(around[-1]) == FIGURES


def _is_description(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether the head of a noun phrase is a role noun."""
    if tokens[first] in PREDICATES or _is_named_next(tokens, first):
        return False
    if _is_predicate(tokens, first):
        return False
    if tokens[first : first + 2] == ["one", "of"]:
        return _is_one_of(tokens, first + 2, last)
    head = first
    while head < last and not _ends_head(tokens, first, head):
        head += 1
    if not 0 < head - first <= 12 or not tokens[first][0].isalpha():
        return False
    headed = any(
        _noun(tokens[index]) in name_lexicon.roles()
        or name_lexicon.is_role(tokens[index])
        or _is_joined_role(tokens, index)
        for index in range(max(first, head - 2), head)
    )
    return headed and clause_edges.finite_verb(tokens, first, last) < 0


def _is_one_of(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether role nouns for several follow, before what is attached to them."""
    head = first
    while head < last and tokens[head] not in HEAD_ENDS:
        head += 1
    return head > first and _is_plural_role(tokens[head - 1])


def _is_predicate(tokens: Sequence[str], first: int) -> bool:
    """Return whether a verb and its object open what follows: [recently named the] mayor.

    So do two words of which the second is an article, unless an adverb is first: [call a] lawyer.
    """
    verb = first + tokens[first].endswith("ly")
    if verb + 1 >= len(tokens) or not tokens[verb].islower():
        return False
    plain = word_tags.lexical(tokens[first]) in (word_tags.NOMINAL, word_tags.BASE)
    if plain and tokens[first + 1] in ("a", "an", "the"):
        return True
    if not tokens[verb].endswith(("ed", "ing")):
        return False
    behind = "".join(tokens[verb + 2 : verb + 3])
    owned = tokens[verb + 1][0].isupper() and behind in APOSTROPHES
    return owned or word_tags.tag(tokens, verb + 1) == word_tags.DETERMINER


def _ends_head(tokens: Sequence[str], first: int, index: int) -> bool:
    """Return whether the head ends before a word: a preposition, a participle behind its noun."""
    word = tokens[index]
    if word in HEAD_ENDS:
        return True
    return (
        index > first and word.endswith("ing") and _noun(tokens[index - 1]) in name_lexicon.roles()
    )


def _is_named_next(tokens: Sequence[str], index: int) -> bool:
    """Return whether a title and a name open what follows: the next of several people."""
    titled = tokens[index][0].isupper() and tokens[index].lower() in name_lexicon.titles()
    return titled and index + 1 < len(tokens) and tokens[index + 1][0].isupper()


def _noun(word: str) -> str:
    return word if word.islower() else word.lower()
