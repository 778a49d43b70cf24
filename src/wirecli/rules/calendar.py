"""What the name of a month or a weekday means, in every language that has a row."""

from functools import cache, lru_cache
from unicodedata import normalize

from wirecli.rules.sorted_table import Table
from wirecli.rules.spelling import straightened

KIN = {"cnr": "sr", "nb": "no", "nn": "no", "sh": "sr"}
"""Languages whose calendar stands under another code."""
ALL = "*"
"""What stands for all languages together."""


@lru_cache(maxsize=4096)
def month_number(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for a month's name, inflected or short, in the language (BCP 47), or None.

    Without a language, or with one that has no calendar, it is what most languages mean by the
    word, None if as many mean another month: `"listopad" -> 11`, in Croatian 10.
    """
    return _number("month", word, language)


@lru_cache(maxsize=1024)
def contested_month(word: str) -> int | None:
    """Return a month of a name that means different months in different languages, else None."""
    return _looked_up(f"{ALL} contested {key(word)}")


@lru_cache(maxsize=4096)
def is_weekday(word: str, language: str | None = None) -> int | None:
    """Return 0 (Monday, so compare with None) to 6 for a weekday's name, as `month_number` does."""
    return _number("weekday", word, language)


def key(word: str) -> str:
    """Return a word as the table has it: without case, accents in NFC, no full stop at its end."""
    folded = word.strip().casefold()
    if not folded.isascii():
        # Turkish capitals: HAZİRAN is folded to an i with a dot of its own
        folded = straightened(normalize("NFC", folded).replace("i\u0307", "i"))
    return folded.removesuffix(".")


def _number(kind: str, word: str, language: str | None) -> int | None:
    """Return what a word is in one language, or, if that has no calendar, what it is to most."""
    return _looked_up(f"{_calendar(kind, language)} {key(word)}")


@lru_cache(maxsize=256)
def _calendar(kind: str, language: str | None) -> str:
    """Return what the keys of a language's words begin with; of none, those of all."""
    primary = (language or "").partition("-")[0].casefold()
    code = KIN.get(primary, primary)
    return f"{code if _looked_up(f'{code} {kind}') is not None else ALL} {kind}"


def _looked_up(key: str) -> int | None:
    number = _table().get(key)
    return int(number) if number else None


@cache
def _table() -> Table:
    return Table("calendars.tsv")
