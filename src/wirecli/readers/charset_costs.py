"""What the characters of a text cost in each language, and its neighbours: see `charset_guess`."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise, product
from math import exp, log
from operator import add
from unicodedata import category

from wirecli.data.alphabets import (
    ALPHABETS,
    CHARSETS,
    FINALS,
    NEVER_LAST,
    SIGNS,
    VOWELS,
    WIDE_SIGNS,
)
from wirecli.data.charset_types import Charset
from wirecli.lazy import Lazy

NOT_WRITTEN = ("Cc", "Cn", "Co", "Sk", "Sm", "So")
"""Categories of Unicode that hardly any copy has: controls, accents alone, pieces of frames."""


def cost(probability: float) -> int:
    """Return the cost of what has a probability: its natural logarithm in hundredths."""
    return round(100 * log(probability))


ASCII, FOREIGN, RARE = cost(1 / 25), cost(1 / 3000), cost(1 / 100_000)
"""What a character of ASCII costs, a letter of another alphabet, one that hardly any text has."""
UNREADABLE = cost(1 / 1_000_000)
CROWD, MIXTURE, RISE = cost(1 / 12), cost(1 / 150), cost(1 / 55)
"""Two accented letters side by side, a plain one at one of another script, a capital after a small
letter: as rare as that in words, and common in a wrong reading."""
MISPLACED = ("aB", "bA", "bB", "zb", "zB", "zc", "zz")
"""Pairs of kinds of letters of which the second is wrong: a capital, or one after a final form."""
VOWEL = Lazy(f"[{VOWELS}]")
"""A vowel of an alphabet other than Latin."""
CONSONANT = Lazy(r"[^\W\d_a-z]")
"""A letter that is neither one of those nor of ASCII: a consonant, once vowels are replaced."""
IN_TURN, TWO_CONSONANTS, TWO_VOWELS = cost(1.26), cost(0.9), cost(0.45)
"""How much more often than by chance the letters of Cyrillic and Greek words follow each other."""
INITIAL = cost(1 / 6)
"""A capital that begins a word; after it one is as likely as a small letter."""
COMMON, UNCOMMON, MARKS = 0.55, 0.3, 0.15
"""Shares of a Chinese, Japanese or Korean text: of the letters listed, of the rest, of signs."""
LETTERS, SHARE_OF_SIGNS = 0.83, 0.15
"""Shares of what any other text has beyond ASCII; the rest is foreign."""


def price_of(sign: str, costs: dict[str, int]) -> int:
    """Return what a sign costs by the costs of a language."""
    return costs[sign] if sign in costs else min(stranger_cost(sign), costs[""])


@cache
def stranger_cost(sign: str) -> int:
    """Return what a sign costs that no language here writes."""
    if sign == "\ufffd":
        return UNREADABLE
    return RARE if sign == "¤" or category(sign) in NOT_WRITTEN else FOREIGN


def neighbour_cost(text: str, counts: Counter[str], latin: bool) -> int:
    """Return what the neighbours in a text cost in a Latin alphabet, or in another."""
    kinds = " " + text.translate({ord(sign): _kind(sign) for sign in counts})
    pairs = Counter(map(add, kinds, kinds[1:]))
    cases = RISE * sum(pairs[pair] for pair in MISPLACED) + INITIAL * pairs[" B"]
    if latin:
        return cases + CROWD * sum(pairs[pair] for pair in ("bb", "BB", "bB", "Bb"))
    mixtures = sum(pairs[one + other] + pairs[other + one] for one in "aA" for other in "bBc")
    cut = len(re.findall(rf"\w[{NEVER_LAST}]\b", text))
    return cases + MIXTURE * mixtures + RISE * cut + _alternation(text)


def _alternation(text: str) -> int:
    """Return what the order of vowels and consonants is worth: a wrong reading has none."""
    vowels = VOWEL.sub("v", text.lower())
    pairs = Counter(pairwise(CONSONANT.sub("c", vowels)))
    in_turn = pairs["v", "c"] + pairs["c", "v"]
    return IN_TURN * in_turn + TWO_CONSONANTS * pairs["c", "c"] + TWO_VOWELS * pairs["v", "v"]


@cache
def _kind(sign: str) -> str:
    """Return `a` for a letter of ASCII, `b` for one beyond, `A` and `B` for capitals.

    A final form is `z`, another letter without case `c`; all else is a space.
    """
    if not sign.isalpha() or sign >= "\u2e80":  # ideographs stand beside figures and names
        return " "
    if sign in FINALS:
        return "z"
    letter = "a" if sign.isascii() else "b"
    return letter if sign.islower() else letter.upper() if sign.isupper() else "c"


@cache
def is_latin(language: str) -> bool:
    """Return whether a language is written in the Latin alphabet."""
    return min(_letters(language)) < "\u0250"


def _letters(language: str) -> str:
    return next(row.letters for row in ALPHABETS if row.language == language)


@cache
def costs_of(language: str) -> dict[str, int]:
    """Return what each character costs in a language; "" is the least that a stranger does."""
    charset = next((row for row in CHARSETS if row.language == language), None)
    if charset:
        rest, share, stranger = _charset_costs(charset), COMMON, RARE
    else:
        rest, share, stranger = _by_rank(SIGNS, SHARE_OF_SIGNS), LETTERS, FOREIGN
    small = _by_rank(_letters(language), share)
    capitals = {sign.upper(): cost for sign, cost in small.items()}
    return {**capitals, **rest, **small, "": stranger}


@cache
def expected_cost(language: str) -> int:
    """Return what a character beyond ASCII costs in the mean: the entropy of the language."""
    costs = [cost for sign, cost in costs_of(language).items() if sign]
    weights = [exp(cost / 100) for cost in costs]
    return round(sum(w * cost for w, cost in zip(weights, costs, strict=True)) / sum(weights))


def _by_rank(signs: str, share: float) -> dict[str, int]:
    """Return the costs of what is the rarer the later: the sign at rank r has 1 / (r + 2) of all.

    That is Zipf's law, and near to what was counted.
    """
    whole = sum(1 / (rank + 2) for rank in range(len(signs)))
    return {sign: cost(share / (rank + 2) / whole) for rank, sign in enumerate(signs)}


def _charset_costs(charset: Charset) -> dict[str, int]:
    rows, cells = range(charset.first, charset.last + 1), range(0x40, 0xFF)
    signs = (bytes(place).decode(charset.codec, "ignore") for place in product(rows, cells))
    return _even([sign for sign in signs if len(sign) == 1], UNCOMMON) | _even(WIDE_SIGNS, MARKS)


def _even(signs: str | list[str], share: float) -> dict[str, int]:
    return dict.fromkeys(signs, cost(share / len(signs)))
