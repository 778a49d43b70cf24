"""The shape of a dateline, as a house style's samples have it: `PLACE, Month D (AFP) -`."""

from re import Match

from wirecli.lazy import Lazy
from wirecli.rules import calendar
from wirecli.rules.samples import StyleAnswer, StyleSample

PARTS = {
    "dateline.agency": "",
    "dateline.date": "D",
    "dateline.places.name": "Place",
    "dateline.places.region": "Region",
    "dateline.reporters": "Reporter",
    "dateline.separator": "",
}
"""The fields of a dateline, and what stands for their words; "": the words themselves."""
OPENERS = ("(", "[", "【", "（")
CLOSERS = (")", "]", "）", "/")
"""Brackets that close a credit after which no separator stands."""


def shape(sample: StyleSample) -> str:
    """Return the shape of a sample's dateline; "" if it has none.

    Places and regions are PLACE and Region, dates their form, reporters Reporter; the credit, the
    joints and the separator stand as written.
    """
    parts = [answer for answer in sample.answers if answer.field in PARTS]
    if not parts:
        return ""
    at = min(answer.start for answer in parts)
    at -= sample.text.endswith(OPENERS, 0, at)
    pieces: list[str] = []
    for answer in parts:
        pieces += [sample.text[at : answer.start], _piece(sample.text, answer)]
        at = answer.end
    closer = sample.text[at : at + 1]
    pieces.append(closer if closer in CLOSERS else "")
    return " ".join("".join(pieces).split())


def _piece(text: str, answer: StyleAnswer) -> str:
    words, part = text[answer.start : answer.end], PARTS[answer.field]
    if part == "Place" and words.isupper():
        return "PLACE"
    return _date(words) if part == "D" else part or words


TOKEN = Lazy(r"\d+|[^\W\d_]+")


def _date(words: str) -> str:
    """Return the form of a date: `Nov. 16 -> Mon. D`, `16 февраля -> D Month`."""
    return TOKEN.sub(_date_token, words)


def _date_token(match: Match[str]) -> str:
    token = match.group()
    if token.isdigit():
        return "YYYY" if len(token) == 4 else "D"
    if calendar.is_weekday(token) is not None and calendar.month_number(token) is None:
        return "Weekday"
    if calendar.month_number(token) is None:
        return token
    form = "Mon" if len(token) <= 4 else "Month"
    return form.upper() if token.isupper() else form
