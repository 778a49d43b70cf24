"""Family names that stand first: Kim Dae-jung, and by the syllables behind it Quorl Min-kyung."""

from collections.abc import Sequence

from wirecli.data.name_words import ENGLISH_SYLLABLES, FAMILY_FIRST, PARTICLES
from wirecli.lazy import Lazy
from wirecli.marks.people.name_spans import NameWord
from wirecli.rules import name_lexicon

SYLLABLE = Lazy(
    r"""(?x)
    (?: ch | gw | hs | hw | jj | kk | kw | pp | sh | ss | ts | tt | zh | [bcdfghjklmnprstwy] )?
    [wy]? [aeiou]{1,3}
    (?: ck | ng | [bgklmnprt] )?
    """
)
"""A syllable of a Korean or Chinese given name in Latin letters: kyung, hyeok, ching."""
SHORTEST, LONGEST = 2, 6
"""Letters of such a syllable."""
SHORT, MOST = 8, 3
"""Letters of a short name, or of the longer half of one; words of such a name."""
VIETNAMESE = frozenset(("thi", "van"))
"""Middle names behind which a given name of two words may stand: Nguyen Thi Kim Lien."""


def stands_first(names: Sequence[NameWord]) -> bool:
    """Return whether one or two short names follow a listed family name, or two syllables any."""
    if names[0].key in FAMILY_FIRST:
        most = MOST + (len(names) > 1 and names[1].key in VIETNAMESE)
        return len(names) <= most and all(map(_is_short, names[1:]))
    return len(names) == 2 and _is_of_syllables(names[1].key) and _can_be_family(names[0])


def _is_short(part: NameWord) -> bool:
    longest = max(map(len, part.key.split("-")))
    return len(part.key) > 1 and longest <= SHORT and not part.dotted


def _can_be_family(name: NameWord) -> bool:
    """Return whether a name is neither a first name of the lists nor another word."""
    plain = not (name.small or name.dotted or name.capitals or "-" in name.key)
    return plain and not (name_lexicon.is_first_name(name.key) or name_lexicon.is_word(name.key))


def _is_of_syllables(key: str) -> bool:
    """Return whether a folded given name is two syllables with a hyphen: min-kyung, not co-op.

    A particle opens other names: al-nur.
    """
    first, hyphen, second = key.partition("-")
    halves = (first, second)
    if not hyphen or first in PARTICLES or ENGLISH_SYLLABLES.issuperset(halves):
        return False
    fitting = all(SHORTEST <= len(half) <= LONGEST for half in halves)
    return fitting and all(SYLLABLE.fullmatch(half) for half in halves)
