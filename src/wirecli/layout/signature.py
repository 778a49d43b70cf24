"""The signature: a line that only says whose copy ends, `Reuter`, `EFE ab/cd`, `-- BERNAMA`."""

from functools import cache
from re import Pattern, compile

from wirecli.layout import furniture
from wirecli.rules.styles import Styles, is_written, meaning

LONGEST = 40
"""Code points of a line that only signs a story."""


def signs(words: str, styles: Styles) -> bool:
    """Tell whether a line only signs: an end mark, a credit with dashes, initials or a date.

    `/ritzau/TT` signs as well: several credits with slashes between.
    """
    if len(words) > LONGEST:
        return False
    bare = words.strip("-–—=()[]./ \t")
    closes = meaning(styles, bare)
    if closes.end_marks or meaning(styles, words).end_marks:
        return True
    if closes.trailers or all(meaning(styles, part).credits for part in bare.split("/")):
        return True
    head, _, rest = bare.partition(" ")
    if not rest or not is_written(styles, head.rstrip(":,)")):
        return False
    dated = furniture.kind_of(rest, below=True) == "timestamp"
    return dated or _initials().fullmatch(rest) is not None


@cache
def _initials() -> Pattern[str]:
    """`ab/cd`, `rmo`, `pre yyhe n1 deg`, `eoo/fv (Con fotografía)`."""
    letters = r"[A-Za-zñ]{1,4}(?:[/.-][A-Za-zñ]{1,5}){0,4}\.?"
    return compile(rf"(?:{letters}|(?:[a-z][a-z0-9]{{0,4}} ?){{1,5}})?\s*(?:\([^()]{{2,30}}\))?\W*")
