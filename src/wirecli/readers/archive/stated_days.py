"""The day and the language that a line of an export states among other words."""

from functools import cache, lru_cache

from wirecli.data.export_rows import TONGUES
from wirecli.lazy import Lazy
from wirecli.readers.document import day

SEPARATORS = Lazy(r"[,;|•·]|\s[-–—]\s|:\s")
"""What stands between the day, the section, the edition and the page."""
PIECES = 4
"""Pieces between separators of which a day is made: `Thursday, May 2, 2019, 10:15`."""
LONGEST = 300
"""Characters of a line in which a day is sought."""
IN_WORDS = Lazy(
    r"\d{1,2}\.?\s(?:de\s|d'|º\s)?[^\W\d_]{3,12}\.?\s(?:de\s)?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},?\s\d{4}"
    r"|\d{4}-\d\d-\d\d|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
)
"""A day whose month has a name, wherever it stands."""


LETTERS = Lazy(r"[^\W\d_]+")


@cache
def _codes() -> dict[str, str]:
    return {name: code for code, names in TONGUES.items() for name in names.split()}


def language_code(words: str) -> str | None:
    """Return the BCP 47 code of a language by its name or its code: `ENGLISH; DEUTSCH -> en`."""
    for word in LETTERS.findall(words.casefold()[:LONGEST]):
        if code := _codes().get(word) or (word if word in TONGUES else None):
            return code
    return None


@lru_cache(maxsize=256)
def day_in(words: str) -> str | None:
    """Return the day that a line states, in ISO 8601: `May 2, 2019, CITY EDITION -> 2019-05-02`.

    Figures that can be read in two ways are not taken. A line is asked for several times, and the
    stories of a day stand together.
    """
    words = words.strip()
    if not any(map(str.isdigit, words)) or len(words) > LONGEST:
        return None
    if value := _day(words):
        return value
    pieces = SEPARATORS.split(words)
    joints = [match[0] for match in SEPARATORS.finditer(words)] + [""]
    for first in range(len(pieces)):
        for last in range(min(len(pieces), first + PIECES), first, -1):
            run = "".join(
                piece + joint
                for piece, joint in zip(pieces[first:last], joints[first:last], strict=True)
            )
            if value := _day(run.strip(" ,;|•·:-–—")):
                return value
    match = IN_WORDS.search(words)
    return _day(match[0]) if match else None


def _day(words: str) -> str | None:
    value = day(words)
    return value if value and value[:4].isdigit() and value.count("-") == 2 else None
