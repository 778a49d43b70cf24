"""The language of a story too short for its words to show one: that of its days and months."""

from collections.abc import Sequence
from itertools import islice

from wirecli.data.languages import CAPITAL_DAYS
from wirecli.marks.dates.matcher import LANGUAGES
from wirecli.marks.passages import Passage
from wirecli.rules import calendar

FALLBACK = "en"
"""The language of copy in which no such name, or those of several languages stand."""
REACH = 60
"""Tokens of a passage, at most, among which a name is looked for."""
SHORTEST = 5
"""Letters of a weekday that proves a language, at least: `lunes`; shorter ones are other words."""


def of(passages: Sequence[Passage]) -> str:
    """Return the BCP 47 code of the language whose weekdays, or months, stand in the passages.

    `El alcalde dimite el viernes -> es`, `Le pont ouvre le 30 janvier -> fr`. A name that two
    languages share, such as `domingo` or `marzo`, proves neither.
    """
    codes = {code for passage in passages for code in _codes(passage)}
    return codes.pop() if len(codes) == 1 else FALLBACK


def _codes(passage: Passage) -> set[str]:
    """Return the languages to which alone a weekday or a month of the passage belongs."""
    codes = set()
    for index, token in enumerate(islice(passage.tokens, REACH)):
        if calendar.is_weekday(token) is not None or calendar.month_number(token) is not None:
            fits = [code for code in LANGUAGES if _is_name(passage.tokens, index, code)]
            codes |= set(fits) if len(fits) == 1 else set()
    return codes


def _is_name(tokens: Sequence[str], index: int, code: str) -> bool:
    """Return whether a token is a weekday, or a month with its day, as the language writes it."""
    token, capital = tokens[index], code in CAPITAL_DAYS
    if token.istitle() < capital:
        return False
    if token.istitle() and not capital and index:
        return False
    return _is_weekday(tokens, index, code) or _is_month(tokens, index, code)


def _is_weekday(tokens: Sequence[str], index: int, code: str) -> bool:
    """Return whether a token is a weekday.

    The Portuguese `sexta` is one with `-feira`; alone it is an ordinal, in Spanish too.
    """
    token = tokens[index]
    if len(token) < SHORTEST or calendar.is_weekday(token, code) is None:
        return False
    shared = code == "pt" and token.lower() not in ("sábado", "domingo")
    return not shared or "feira" in map(str.lower, tokens[index + 1 : index + 3])


def _is_month(tokens: Sequence[str], index: int, code: str) -> bool:
    """Return whether a token is a month, with a day before it: `30 de enero`, `30. Januar`."""
    has_day = any(word.isdecimal() for word in tokens[max(0, index - 2) : index])
    return has_day and calendar.month_number(tokens[index], code) is not None
