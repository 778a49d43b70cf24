"""What the name of a month or a weekday means, in every language that has a row."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from wirecli.rules.spelling import straightened
from wirecli.rules.table import mapped

if TYPE_CHECKING:
    from mmap import mmap

KIN = {"cnr": "sr", "nb": "no", "nn": "no", "sh": "sr"}
"""Languages whose calendar stands under another code."""


@lru_cache(maxsize=4096)
def month_number(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for a month's name, inflected or short, in the language (BCP 47), or None.

    Without a language, or with one that has no calendar, it is what most languages mean by the
    word, None if as many mean another month: `"listopad" -> 11`, in Croatian 10.
    """
    return _numbers("month", language).get(_key(word))


def contested_month(word: str) -> int | None:
    """Return a month of a name that means different months in different languages, else None."""
    return _rows("contested", "").get(_key(word))


@lru_cache(maxsize=4096)
def is_weekday(word: str, language: str | None = None) -> int | None:
    """Return 0 (Monday, so compare with None) to 6 for a weekday's name, as `month_number` does."""
    return _numbers("weekday", language).get(_key(word))


def _key(word: str) -> str:
    key = word.strip().lower()
    if not key.isascii():
        # Turkish capitals: HAZİRAN is lowered to an i with a dot of its own
        key = straightened(normalize("NFC", key).replace("i\u0307", "i"))
    return key.removesuffix(".")


@cache
def _numbers(kind: str, language: str | None) -> dict[str, int]:
    """Return the words of one language, or, if it has no row, what they mean to most."""
    primary = (language or "").partition("-")[0].casefold()
    return _rows(kind, KIN.get(primary, primary)) or _rows(kind, "")


@cache
def _rows(kind: str, language: str) -> dict[str, int]:
    """Return the words of a language and their numbers (`wirecli.tables.calendars`)."""
    table, opening = _table(), f"{language}\t{kind}\t".encode()
    numbers: dict[str, int] = {}
    at = 0 if table[: len(opening)] == opening else table.find(b"\n" + opening) + 1
    while table[at : at + len(opening)] == opening:
        end = table.find(b"\n", at)
        number, words = table[at + len(opening) : end].decode("utf-8").split("\t")
        for word in words.split(" "):
            numbers[word] = int(number)
        at = end + 1
    return numbers


@cache
def _table() -> "mmap":
    return mapped("calendars.tsv")
