"""What proves that a core is the name of a person, and by which rule."""

from collections.abc import Sequence

from wirecli.data.name_words import (
    FATES,
    PATRONYMICS,
    PEOPLES,
    PRONOUNS,
    SPEECH,
    STRONG_ENDINGS,
    SUFFIXES,
)
from wirecli.data.role_nouns import FIRMS, FIRMS_ROLES
from wirecli.marks.passages import Passage
from wirecli.marks.people import apposition, descriptions, family_names, proofs_before, results
from wirecli.marks.people.name_parts import is_initial, is_regnal
from wirecli.marks.people.name_spans import OPENERS, NameWord, NameWords
from wirecli.rules import name_lexicon

AGAIN = "person.surname-again"
"""The rule that holds only if the surname alone is beside a verb of speech elsewhere."""

BY_CAPITALS = frozenset(
    (
        *(AGAIN, "person.middle-initial", "person.nationality-before", "person.plain-surname"),
        *("person.pronoun", "person.speech", "person.surname-ending"),
    )
)
"""Rules that hold only in languages where a capital inside a sentence shows a name."""

FIRMS_PLACES = frozenset(
    ["a", "an", "at", "by", "from", "in", "near", "of", "on", "the", "to", "with"]
)
"""Small words before what is rather a firm or place than a person."""

CLAUSE_ENDS = frozenset('.;:!?"”—–')
FIRM = 6
"""Tokens of "of" and the name of a firm behind a name."""
CLAUSE = 8
"""Words after a name in which a pronoun stands for it."""


def find(core: NameWords, titles: NameWords, passage: Passage) -> str | None:
    """Return the rule that proves a name, None if none does."""
    if titles:
        return _titled(core, titles)
    if len(core) == 2 and is_regnal(core):
        return "person.regnal"
    names = [part for part in core if part.key not in SUFFIXES and not part.small]
    if len(names) < 2:
        return single(core, passage)
    if any(part.small and part.key in PATRONYMICS for part in core[1:]):
        return "person.patronymic"
    return _by_itself(core[0], names) or _by_context(core, passage)


def _by_itself(first: NameWord, names: Sequence[NameWord]) -> str | None:
    """Return the rule for a first name, initials, or a family name that comes first."""
    last = names[-1]
    if family_names.stands_first(names):
        return "person.family-first"
    if len(first.key) == 1 or first.dotted:
        return "person.initials" if name_lexicon.is_surname(last.key) else None
    if name_lexicon.is_given(first.key) and last.key not in name_lexicon.roles():
        return "person.first-name"
    if any(map(is_initial, names[1:-1])) and not name_lexicon.is_place(first.key):
        return "person.middle-initial"
    if name_lexicon.is_place(first.key) and name_lexicon.is_place(last.key):
        return None
    known = name_lexicon.is_first_name(first.key) and name_lexicon.is_surname(last.key)
    return "person.first-and-surname" if known else None


def _by_context(core: NameWords, passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words."""
    beside = _beside(core, passage) or _by_speech(core, passage)
    beside = beside or results.proof(core, passage.tokens)
    if beside or core[0].dotted or len(core[0].key) == 1:
        return beside
    return _surnamed(core, passage)


def _titled(core: NameWords, titles: NameWords) -> str | None:
    """Return the rule for a name after a title; a mere profession needs one that is known."""
    first, last = core[0].key, core[-1].key
    if name_lexicon.is_place(f"{titles[-1].key} {first}"):
        return None
    borne = [part for part in core if not part.small]
    if core[0].small and (len(borne) > 1 or not name_lexicon.is_surname(last)):
        return None
    if len(core) > 1:
        office = last in name_lexicon.titles() or last in name_lexicon.roles()
        rest_of_title = office and not name_lexicon.is_given(first)
        return None if rest_of_title else "person.title"
    known = name_lexicon.is_surname(last) or name_lexicon.is_first_name(last)
    weak = titles[-1].key in name_lexicon.professions() and not known
    return None if weak or _is_not_name(core[0]) else "person.title"


def _is_not_name(part: NameWord) -> bool:
    if part.capitals or part.key in name_lexicon.titles() or part.key in SUFFIXES:
        return True
    known = name_lexicon.is_listed_surname(part.key) or name_lexicon.is_first_name(part.key)
    return name_lexicon.is_place(part.key) and not known


def single(core: NameWords, passage: Passage) -> str | None:
    """Return the rule for one word after a role noun or beside "said": `spokesman Marsh`."""
    part = core[-1]
    if proofs_before.is_relative(part, passage.tokens):
        return "person.kin"
    rule = _behind_role(core, passage)
    if not rule and results.is_scorer(passage.tokens, part.first, part.last):
        return None if name_lexicon.is_word(part.key) else "person.scorer"
    if not rule and _has_strong_ending(part.key):
        rule = _by_speech(core, passage)
    if not rule or part.capitals or len(part.key) < 3 or name_lexicon.is_word(part.key):
        return None
    if name_lexicon.is_first_name(part.key):
        return rule
    return (
        rule if name_lexicon.is_surname(part.key) and not name_lexicon.is_place(part.key) else None
    )


def can_prove_single(tokens: Sequence[str], index: int, key: str) -> bool:
    """Return whether the first evidence for `single` is there: a role, a comma or an ending."""
    if index and (tokens[index - 1] in ",(" or descriptions.is_role(tokens, index - 1)):
        return True
    return _has_strong_ending(key)


def _has_strong_ending(key: str) -> bool:
    return len(key) > 5 and key.endswith(STRONG_ENDINGS)


def _by_speech(core: NameWords, passage: Passage) -> str | None:
    """Return the rule for a known surname beside a verb of saying."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    beside = tokens[last : last + 1] + tokens[max(0, first - 1) : first]
    spoken = any(word in SPEECH for word in beside)
    if spoken and is_initial(core[0]):
        return "person.initials"
    known = name_lexicon.is_surname(core[-1].key) and not name_lexicon.is_place(core[0].key)
    return "person.speech" if spoken and known else None


def _surnamed(core: NameWords, passage: Passage) -> str | None:
    """Return the rule for a surname after a word with a capital of its own."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    if _is_of_firm(core, tokens, last):
        return "person.of-firm"
    if len(core) > 3 or len(core[0].key) < 2:
        return None
    before = tokens[first - 1] if first else "."
    if before in OPENERS:
        return _opening(core, tokens, last)
    if _has_strong_ending(core[-1].key):
        return "person.surname-ending"
    if any(name_lexicon.is_place(part.key) for part in core):
        return None
    if before.lower() in PEOPLES and proofs_before.is_national(core, tokens):
        return "person.nationality-before"
    if len(core) == 2 and _is_plain(core, before, tokens[last : last + 1]):
        return "person.plain-surname"
    near = name_lexicon.is_surname(core[-1].key) and _is_pronoun_near(tokens, last)
    return "person.pronoun" if near else AGAIN


def _opening(core: NameWords, tokens: Sequence[str], last: int) -> str | None:
    """Return the rule for a surname in the first words of a sentence, where a verb follows."""
    if len(core) != 2 or any(name_lexicon.is_place(part.key) for part in core):
        return None
    if not core[0].key.isalpha():
        return None
    verb = last < len(tokens) and (tokens[last].endswith("ed") or tokens[last] in SPEECH)
    plain = verb and _is_plain(core, ".", tokens[last : last + 1])
    return "person.plain-surname" if plain else AGAIN


def _is_of_firm(core: NameWords, tokens: Sequence[str], last: int) -> bool:
    """Return whether somebody of a firm speaks: Quorl Tarnquist of Oakvale Foods said."""
    if len(core) != 2 or tokens[last : last + 1] != ["of"]:
        return False
    if any(name_lexicon.is_place(part.key) or name_lexicon.is_word(part.key) for part in core):
        return False
    end = last + 1
    while end < min(len(tokens), last + FIRM) and tokens[end][0].isupper():
        end += 1
    return last + 1 < end < len(tokens) and tokens[end] in SPEECH


def _is_plain(core: NameWords, before: str, after: Sequence[str]) -> bool:
    """Return whether a surname that is not a word follows a first part that is not a surname.

    Neither a preposition nor a role noun may show that it is a firm."""
    first, last = core[0].key, core[-1].key
    if before.lower() in FIRMS_PLACES or any(word in name_lexicon.roles() for word in after):
        return False
    return name_lexicon.is_plain_surname(last) and not name_lexicon.is_listed_surname(first)


def _is_pronoun_near(tokens: Sequence[str], index: int) -> bool:
    """Return whether a verb follows, and "he" or "she" in the clause before any other name."""
    if index >= len(tokens) or not tokens[index].endswith("ed"):
        return False
    for word in tokens[index : index + CLAUSE]:
        if word in PRONOUNS:
            return True
        if word[0].isupper() or word in SPEECH or word in CLAUSE_ENDS:
            return False
    return False


def _beside(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which the words around prove a name of several words, if any does."""
    tokens, first, last = passage.tokens, core[0].first, core[-1].last
    if any(name_lexicon.is_land(part.key) for part in core):
        return None
    if apposition.after(tokens, last):
        return "person.apposition"
    beside = tokens[first - 1].lower() if first else ""
    firms = beside in FIRMS and not name_lexicon.is_surname(core[-1].key)
    if not firms and descriptions.before(tokens, first, last, far=False):
        return "person.role-before"
    if first and proofs_before.is_behind_role(core, tokens):
        return "person.role-before"
    placed = any(name_lexicon.is_place(part.key) for part in core)
    if first and not placed and _is_several(tokens, first, last):
        return "person.role-before"
    if apposition.age_end(tokens, last) > last:
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
    return joined and descriptions.is_plural_role(tokens[first - 1])


def _behind_role(core: Sequence[NameWord], passage: Passage) -> str | None:
    """Return the rule by which a role noun before it proves a name of one word."""
    tokens, first = passage.tokens, core[0].first
    role = descriptions.before(tokens, first, core[-1].last, far=False)
    indefinite = role and role.first and tokens[role.first - 1].lower() in ("a", "an")
    if not role or indefinite:  # a man Marsh saw
        return None
    return None if tokens[first - 1].lower() in FIRMS_ROLES else "person.role-before"
