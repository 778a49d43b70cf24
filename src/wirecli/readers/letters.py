"""Which encoding of one byte a letter it is: the one in which the words look like words."""

from itertools import pairwise
from re import compile as pattern

KOI8_R, WINDOWS_1251, WINDOWS_1252 = "koi8-r", "windows-1251", "windows-1252"
LATIN_1 = "iso-8859-1"

# How often a letter stands in Russian, as the natural logarithm of 32 times its share, in tenths.
RUSSIAN = {
    **{"о": 13, "е": 10, "а": 9, "и": 9, "н": 8, "т": 7, "с": 6, "р": 4, "в": 4, "л": 3, "к": 1},
    **{"м": 0, "д": 0, "п": -1, "у": -2, "я": -4, "ы": -5, "ь": -6, "г": -6, "з": -6, "б": -7},
    **{"ч": -8, "й": -9, "х": -12, "ж": -12, "ш": -14, "ю": -16, "ц": -19, "щ": -22, "э": -23},
    **{"ф": -25, "ъ": -44, "ё": -20, "і": -8, "ї": -15, "є": -15, "ґ": -30, "ў": -15},
    **{"ј": -15, "љ": -25, "њ": -20, "ћ": -25, "ђ": -30, "џ": -30, "ѓ": -35, "ќ": -35, "ѕ": -35},
}
VOWELS = frozenset("аеиоуыэюяёіїє")
NOT_FIRST = frozenset("ьъы")
WORDS_JUDGED = 5000
"""So many words with a letter beyond ASCII are enough, however long the text is."""


def likeliest(octets: bytes) -> str:
    """Return windows-1251, koi8-r, windows-1252 or iso-8859-1, whichever reads most like words.

    Windows-1252 and ISO 8859-1 differ in 80 to 9F only: there the one has quotation marks and
    dashes, the other controls that no text has. Without such a byte it is called iso-8859-1.
    """
    words = _words(octets)
    candidates = (_western(octets), WINDOWS_1251, KOI8_R)  # a tie goes to the first
    return max(candidates, key=lambda encoding: plausibility(words.decode(encoding, "replace")))


def plausibility(text: str) -> float:
    """Return how much a text looks like Russian, or like a Western language.

    Only differences count; what is ASCII says nothing.
    "Москва" > 0 > "лНЯЙБЮ"; "Zürich" > 0 > "Zьrich"
    """
    words = pattern(r"[^\W\d_]+").findall(text)
    signs = pattern(r"[^\w\s\x00-\x7f]|[\x80-\x9f]").findall(text)
    return sum(map(_word, words)) + sum(map(_sign, signs))


def _words(octets: bytes) -> bytes:
    """Join the words that have a byte beyond ASCII, each with what touches it on either side."""
    beyond_ascii = pattern(rb"[A-Za-z]{0,20}[\x80-\xff][A-Za-z\x80-\xff]{0,40}")
    found = (match[0] for match in beyond_ascii.finditer(octets))
    return b" ".join(word for word, _ in zip(found, range(WORDS_JUDGED), strict=False))


def _western(octets: bytes) -> str:
    marks = len(octets) - len(octets.translate(None, bytes(range(0x80, 0xA0))))
    undefined = len(octets) - len(octets.translate(None, b"\x81\x8d\x8f\x90\x9d"))
    return WINDOWS_1252 if marks > 2 * undefined else LATIN_1


def _word(word: str) -> float:
    if word.isascii():
        return 0
    cyrillic = sum("Ѐ" <= letter <= "ӿ" for letter in word)
    if cyrillic == len(word):
        return _cyrillic(word)
    return -6 * cyrillic if cyrillic else _latin(word)


def _cyrillic(word: str) -> float:
    """Judge by the frequency of the letters, by vowels and consonants in turn, and by the case."""
    lower = word.lower()
    if len(word) == 1:  # "à" between French words is "а" in windows-1251
        return 0 if "а" <= lower <= "я" or lower in "ёіїєў" else -5
    frequency = sum(RUSSIAN.get(letter, -40) for letter in lower) / 10
    case = -4 * _rises(word) - 0.1 * sum(letter.isupper() for letter in word[1:])
    return len(word) + frequency + _alternation(lower) + case - 4 * (lower[0] in NOT_FIRST)


def _alternation(word: str) -> float:
    """Reward a vowel beside a consonant: a wrong reading throws the two together at random."""
    vowel = [letter in VOWELS for letter in word]
    pairs = list(pairwise(vowel))
    return 1.2 * sum(a != b for a, b in pairs) - pairs.count((True, True))


def _latin(word: str) -> float:
    """Judge by whether the accented letters stand between plain ones."""
    accented = [not letter.isascii() for letter in word]
    if all(accented):
        return 1 if len(word) == 1 else -3 * len(word)
    neighbours = sum(a and b for a, b in pairwise(accented))
    return 2 * sum(accented) - 3 * neighbours - 4 * _rises(word)


def _rises(word: str) -> int:
    """Count the capitals that follow a small letter: none in a word, many in a wrong reading."""
    return sum(a.islower() and b.isupper() for a, b in pairwise(word))


def _sign(sign: str) -> float:
    if sign in "“”‘’„‚«»–—…•€№™":
        return 1
    if "\x80" <= sign <= "\x9f" or "\u2200" <= sign <= "\u25ff" or sign in "⌠⌡\ufffd":
        return -4  # a control, a mathematical sign or a piece of a frame
    return 0.5
