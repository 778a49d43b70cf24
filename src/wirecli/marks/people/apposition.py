"""The apposition after a name, past an age, and where it ends."""

from collections.abc import Sequence

from wirecli.data.name_words import SPEECH, STOPPED, SUFFIXES
from wirecli.data.word_classes import DAYS, FINITE, FINITE_TOO, MONTHS, NAMING, PREPOSITIONS
from wirecli.marks.people.descriptions import Role, is_joined_role, is_plural_role
from wirecli.marks.phrases import clause_edges, word_tags
from wirecli.marks.phrases.noun_phrases import APOSTROPHES, TOWNS
from wirecli.rules import name_lexicon

UNITS: tuple[list[str], ...] = ([], ["years"], ["years", "old"])
"""What follows the figure of an age in brackets."""
LONGEST = 30
"""Tokens of an apposition; a longer one is a clause."""
RELATIVES = frozenset(["when", "where", "which", "who", "whom", "whose"])
"""Words before which an apposition ends: a clause follows."""
HEAD_ENDS = RELATIVES | PREPOSITIONS | frozenset(["and", "as", "or", "that"])
"""Words that the head of a description stands before."""
CLOSERS = frozenset(',.;:—–)(-!?"”“')
"""Signs that close an apposition."""
FIGURES = 3
"""Figures behind the comma of a large number."""
PREDICATES = (FINITE - FINITE_TOO) | {"appointed", "elected", "named", "promoted"}
"""Words behind a comma with which no description begins: [became] chairman, [elected] mayor."""
TIMES = frozenset(
    [day.capitalize() for day in DAYS if day.endswith("day")]
    + ["since", "today", "tomorrow", "until", "yesterday"]
) - {"Today", "Yesterday"}
"""Words before which an apposition ends: when somebody was what it says is not of it."""
LEADING_ON = PREPOSITIONS | NAMING | {"a", "an", "and", "as", "known", "or", "the"}
"""Small words that end no description."""
NAME_ENDS = SUFFIXES | {"esq"}
"""Abbreviations behind a name, whose full stop may end the sentence as well: Jr."""


def after(tokens: Sequence[str], index: int) -> Role | None:
    """Return the apposition after a name that ends before `index`, past an age."""
    index = age_end(tokens, index)
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


def _bracketed(tokens: Sequence[str], index: int) -> Role | None:
    for last in range(index + 1, min(index + 4, len(tokens))):
        if tokens[last] == ")":
            role = tokens[last - 1].lower() in name_lexicon.roles()
            return Role(index, last, "role.bracketed") if role else None
    return None


def age_end(tokens: Sequence[str], index: int) -> int:
    """Return the index after an age that follows a name: `, 47,` or `(47)`, `(47 years)`."""
    if index + 2 < len(tokens) and tokens[index] in ",(" and _is_age(tokens[index + 1]):
        if tokens[index] == ",":
            amount = tokens[index + 3 : index + 4] and tokens[index + 3].isdecimal()
            return index if amount else index + 2
        unit = tokens[index + 2 : index + 5]
        closing = unit.index(")") if ")" in unit else len(unit)
        return index + 3 + closing if unit[:closing] in UNITS else index
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
    if tokens[index] in "()":
        return _is_of_short_form(tokens, index)
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


def _is_of_short_form(tokens: Sequence[str], index: int) -> bool:
    """Return whether a bracket is of a short form amid a name: Party of Norland (PN) Congress."""
    start = index if tokens[index] == "(" else index - 2
    if start < 0 or start + 3 >= len(tokens):
        return False
    opening, short, closing, behind = tokens[start : start + 4]
    return opening == "(" and closing == ")" and short.isupper() and behind[0].isupper()


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
        tokens[index].lower() in name_lexicon.roles()
        or name_lexicon.is_role(tokens[index])
        or is_joined_role(tokens, index)
        for index in range(max(first, head - 2), head)
    )
    return headed and clause_edges.finite_verb(tokens, first, last) < 0


def _is_one_of(tokens: Sequence[str], first: int, last: int) -> bool:
    """Return whether role nouns for several follow, before what is attached to them."""
    head = first
    while head < last and tokens[head] not in HEAD_ENDS:
        head += 1
    return head > first and is_plural_role(tokens[head - 1])


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
        index > first and word.endswith("ing") and tokens[index - 1].lower() in name_lexicon.roles()
    )


def _is_named_next(tokens: Sequence[str], index: int) -> bool:
    """Return whether a title and a name open what follows: the next of several people."""
    titled = tokens[index][0].isupper() and tokens[index].lower() in name_lexicon.titles()
    return titled and index + 1 < len(tokens) and tokens[index + 1][0].isupper()
