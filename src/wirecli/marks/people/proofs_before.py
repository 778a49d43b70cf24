"""What the words before a name prove: a relative, a nationality, a role noun with a capital."""

from collections.abc import Sequence
from functools import cache

from wirecli.data.name_words import BEATEN, COMPATRIOTS, PLACINGS, RANKS, SPEECH
from wirecli.data.role_nouns import FIRMS_ROLES
from wirecli.data.word_classes import IRREGULAR_PASTS
from wirecli.marks.people import descriptions
from wirecli.marks.people.name_spans import OPENERS, NameWord, NameWords
from wirecli.rules import name_lexicon

LEAST_KIN = 3
"""Tokens before the first name of a relative, at least: his widow,"""
LEAST = 3
"""Letters of a first name that nobody listed, at least."""
CLOSERS = frozenset(",.")
"""Signs behind a name that is inserted."""


def is_relative(part: NameWord, tokens: Sequence[str]) -> bool:
    """Return whether a word between commas is the name of a relative: his widow, [Quorl], said.

    No list need have it, but it is neither a word nor a place. Firms have a parent and a sister.
    """
    first, last = part.first, part.last
    if first < LEAST_KIN or tokens[first - 1] != "," or tokens[first - 2] not in _kin():
        return False
    if part.capitals or len(part.key) < LEAST or "".join(tokens[last : last + 1]) not in CLOSERS:
        return False
    if name_lexicon.is_word(part.key) or name_lexicon.is_place(part.key):
        return False
    owned = descriptions.before(tokens, first, last, far=False)
    return owned is not None and tokens[owned.first].lower() != "its"


@cache
def _kin() -> frozenset[str]:
    """Return the nouns that say whose relative somebody is, but for those that firms have too."""
    return name_lexicon.kin() - FIRMS_ROLES


def is_national(core: NameWords, tokens: Sequence[str]) -> bool:
    """Return whether a name behind a nationality is a person's: Swede [Quorl Tarnquist].

    By its surname; by a noun that only persons are called; or by a contest, as firms have
    nationalities too: He beat Kenyan [Quorl Tarnquist].
    """
    if name_lexicon.is_plain_surname(core[-1].key):
        return True
    if any(part.capitals or part.dotted or name_lexicon.is_word(part.key) for part in core):
        return False
    first, last = core[0].first, core[-1].last
    verb, rank = "".join(tokens[last : last + 1]), "".join(tokens[last + 1 : last + 2])
    placed = verb in PLACINGS or (verb in ("came", "was") and rank in RANKS)
    beaten = first > 1 and tokens[first - 2] in BEATEN
    return tokens[first - 1].lower() in COMPATRIOTS or placed or beaten


def is_behind_role(core: NameWords, tokens: Sequence[str]) -> bool:
    """Return whether a role noun, that no firm has, opens a sentence: Actor [Quorl Roe] said.

    A verb of persons or a past follows; no word of the name is another word, and it is no place.
    """
    first, verb = core[0].first, "".join(tokens[core[-1].last : core[-1].last + 1])
    opens = first == 1 or tokens[first - 2] in OPENERS
    if not opens or not (verb in SPEECH or verb in IRREGULAR_PASTS or verb in (",", "was", "has")):
        return False
    role = descriptions.is_capital_role(tokens, first - 1)
    if not role or tokens[first - 1].lower() in FIRMS_ROLES:
        return False
    plain = not any(p.capitals or p.dotted or name_lexicon.is_word(p.key) for p in core)
    return plain and not name_lexicon.is_place(" ".join(part.key for part in core))
