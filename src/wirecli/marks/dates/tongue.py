"""The language of a story that is too short for its words to show one: that of its weekdays."""

from collections.abc import Sequence
from itertools import islice

from wirecli.data.languages import CAPITAL_DAYS
from wirecli.marks.dates.matcher import LANGUAGES
from wirecli.marks.passages import Passage
from wirecli.rules import calendar

FALLBACK = "en"
"""The language of copy in which no weekday, or those of several languages stand."""
REACH = 60
"""Tokens of a passage, at most, among which a weekday is looked for."""
SHORTEST = 5
"""Letters of a weekday that proves a language, at least: `lunes`; shorter ones are other words."""


def of(passages: Sequence[Passage]) -> str:
    """Return the BCP 47 code of the language whose weekdays stand in the passages.

    `El alcalde dimite el viernes -> es`. A weekday that two languages share, such as `domingo`,
    proves neither.
    """
    codes = {code for passage in passages for code in _codes(passage)}
    return codes.pop() if len(codes) == 1 else FALLBACK


def _codes(passage: Passage) -> set[str]:
    """Return the languages to which alone a weekday of the passage belongs."""
    codes = set()
    for index, token in enumerate(islice(passage.tokens, REACH)):
        if len(token) >= SHORTEST and calendar.is_weekday(token) is not None:
            fits = [code for code in LANGUAGES if _is_weekday(passage.tokens, index, code)]
            codes |= set(fits) if len(fits) == 1 else set()
    return codes


def _is_weekday(tokens: Sequence[str], index: int, code: str) -> bool:
    """Return whether a token is a weekday as the language writes it.

    The Portuguese `sexta` is one with `-feira`; alone it is an ordinal, in Spanish too.
    """
    token = tokens[index]
    capital = code in CAPITAL_DAYS
    if calendar.is_weekday(token, code) is None or token.istitle() < capital:
        return False
    if token.istitle() and not capital and index:
        return False
    shared = code == "pt" and token.lower() not in ("sábado", "domingo")
    return not shared or "feira" in map(str.lower, tokens[index + 1 : index + 3])
