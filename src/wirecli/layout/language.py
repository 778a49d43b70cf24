"""The language of a story: by its script, else by its function words; None when unsure."""

from collections import Counter
from functools import cache
from itertools import chain

from wirecli.data.languages import LANGUAGES, PERSIAN_LETTERS, SCRIPTS
from wirecli.lazy import Lazy

SAMPLE = 1200
"""Code points of the copy that are looked at."""
FEWEST = 2
"""Function words that must be found."""
SHARE = 0.12
"""The share of the words that must be function words of the language; running copy has 0.3."""


def find(copy: str) -> str | None:
    """Return the BCP 47 code of the language that the beginning of some copy is in, or None.

    `"The river council met." -> "en"`, `"Lima" -> None`
    """
    sample = copy[:SAMPLE].casefold()
    if sample.isascii():
        plain = f" {sample.translate(_blanks())} "
        for mark in ("''", " '", "' "):  # of quotation, not within a word
            plain = plain.replace(mark, "  ")
        return _by_words(plain.split())
    scripted = _by_script(sample) if SCRIPTED.search(sample) else None
    return scripted or _by_words(WORD.findall(sample))


SCRIPTED = Lazy(lambda: "[" + "".join(f"{first}-{last}" for _, first, last in SCRIPTS) + "]")


def _by_script(sample: str) -> str | None:
    letters = [sign for sign in sample if sign.isalpha()]
    for code, first, last in SCRIPTS:
        own = sum(first <= sign <= last for sign in letters)
        if own * (8 if code == "ja" else 2) > len(letters):
            return "fa" if code == "ar" and _is_persian(sample) else code
    return None


def _is_persian(sample: str) -> bool:
    return sum(sample.count(letter) for letter in PERSIAN_LETTERS) * 30 > len(sample)


def _by_words(words: list[str]) -> str | None:
    """Count each language's function words; two that find the same number are told by neither."""
    known = _languages()
    counts = Counter(chain.from_iterable(known[word] for word in words if word in known))
    (first, count), (_, next_count) = (*counts.most_common(2), (None, 0), (None, 0))[:2]
    sure = count >= FEWEST and count >= SHARE * len(words) and count > next_count
    return first.partition("-")[0] if first and sure else None


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return the languages of each function word, by their codes."""
    codes: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in language.words.split():
            codes[word] = (*codes.get(word, ()), language.code)
    return codes


WORD = Lazy(r"[^\W\d_]+(?:[‘’'][^\W\d_]+)?")


@cache
def _blanks() -> dict[int, str]:
    """Return a blank for every sign of ASCII that is in no word of lower case.

    So plain copy is parted in a third of the time that a pattern takes.
    """
    return {code: " " for code in range(128) if chr(code) not in "'abcdefghijklmnopqrstuvwxyz"}
