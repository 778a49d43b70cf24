"""The orders in which datelines have their parts, and what it takes to believe each."""

from functools import cache
from typing import NamedTuple

from wirecli.data.head_words import BY_WORDS
from wirecli.data.layout_words import KINDS_OF_COPY, SOURCE_NOUNS
from wirecli.layout.dateline import place
from wirecli.layout.dateline.credit import Signed
from wirecli.layout.dateline.parts import DatelineParts, Separated, no_separator, separator
from wirecli.layout.dateline.window import Window, capital
from wirecli.model import Span
from wirecli.rules import gazetteer, name_lexicon

ARTICLES = frozenset({"A", "An", "The"})
"""Words that have a capital behind a comma only where a sentence begins."""
LEAST_COPY = 60
"""Code points after a credit that nobody listed and no separator: more than most headlines."""


class DatelineOrder(NamedTuple):
    """An order of the parts: P places, D date, C credit.

    `strong`: believed wherever it stands; a weak one only before the first paragraph. `closes` are
    the separators that may end it: `-` a dash, `:`, `.`, `=`, `/`, `"`, `end` the end of the line,
    `none` nothing at all. `signed`: a credit that is in no table needs a dash or colon after it.
    """

    parts: str
    name: str
    strong: bool
    closes: str
    signed: bool = False


ORDERS = (
    DatelineOrder("PDC", "place-date-credit", strong=True, closes='- : . = / " end none'),
    DatelineOrder("PCD", "place-credit-date", strong=True, closes="- : . / end none", signed=True),
    DatelineOrder("CPD", "credit-place-date", strong=True, closes="- : . end"),
    DatelineOrder("CP", "credit-place", strong=True, closes="- : end", signed=True),
    DatelineOrder("CDP", "credit-date-place", strong=True, closes="- : . end", signed=True),
    DatelineOrder("CD", "credit-date", strong=True, closes="- : . end", signed=True),
    DatelineOrder("DPC", "date-place-credit", strong=True, closes="- : . end none"),
    DatelineOrder("DC", "date-credit", strong=True, closes="- : . / end none", signed=True),
    DatelineOrder("PC", "place-credit", strong=True, closes='- : . = " end none', signed=True),
    DatelineOrder("PD", "place-date", strong=True, closes="- : end"),
    DatelineOrder("PD", "place-date", strong=False, closes=". none"),
    DatelineOrder("PC", "place-credit", strong=False, closes="none"),
    DatelineOrder("DP", "date-place", strong=False, closes="- : . end"),
    DatelineOrder("C", "credit", strong=False, closes="- : . none", signed=True),
    DatelineOrder("P", "place", strong=False, closes="- : ,"),
    DatelineOrder("D", "date", strong=False, closes="-"),
)
"""The orders, in the sequence in which they are tried (counts: 31,000 stories, shapes 3.1)."""


@cache
def of(parts: str) -> tuple[DatelineOrder, ...]:
    """Return the orders in which just these parts stand: `PD` is believed in two ways."""
    return tuple(order for order in ORDERS if order.parts == parts)


def close(
    window: Window, parts: DatelineParts, order: DatelineOrder, *, in_line: bool
) -> Separated | None:
    """Return how a dateline closes if its parts can be believed in their order, else None."""
    closing = separator(window, parts.stop) or _comma(window, parts)
    closing = closing or no_separator(window, parts.stop)
    if closing.kind not in order.closes.split() or not _signed_well(parts.signed, order, closing):
        return None
    believed = BELIEVED.get(order.parts)
    return closing if believed is None or believed(window, parts, closing, in_line) else None


def _comma(window: Window, parts: DatelineParts) -> Separated | None:
    """Read the comma between a place alone and an article: `Ramallah, A group of ...`."""
    comma, article = window.tokens[parts.stop : parts.stop + 2]
    if parts.order != "P" or comma.words != "," or article.words not in ARTICLES:
        return None
    return Separated(parts.stop + 1, ",", Span(comma.start, comma.end, "separator.,"))


def _signed_well(signed: Signed | None, order: DatelineOrder, closing: Separated) -> bool:
    """Return whether the credit bears the separator: none at all needs brackets or a row."""
    if signed is None or signed.known:
        return True
    if order.signed:
        return closing.kind in '-:/"' or (closing.kind == "end" and signed.by_noun)
    return closing.kind != "none" or signed.closed


def _dated_place(window: Window, parts: DatelineParts, closing: Separated, in_line: bool) -> bool:
    """Return whether a place and a day are a dateline, not the opening of a headline or sentence.

    A dash or colon is enough. At the end of a line it needs a comma before the day, or a day in
    figures, or a year and a known place; before a full stop or nothing the comma, and a capital
    place or one that is known, or both: `PARIS Nov 3 The owner`.
    """
    located, date = parts.located, parts.date
    if closing.kind in "-:" or located is None or date is None:
        return closing.kind in "-:"
    shouted = located.upper and _is_known(window, parts)
    joined = window.tokens[located.parts[-1].after()].words in (",", ".")
    if closing.kind == "end":
        if date.date is None or (not _is_known(window, parts) and _is_writer(window, parts)):
            return False
        whole = date.date.value[0].isdecimal() and _is_known(window, parts)
        return joined or whole or date.date.rule == "day.figures"
    known = located.upper or _is_known(window, parts)
    return (shouted or (joined and known)) and _copy_follows(window, closing)


def _is_writer(window: Window, parts: DatelineParts) -> bool:
    """Return whether the words before a day are a byline: `Von Anna Lee, 2. Mai 2019`."""
    words = _words_of_place(window, parts).split()
    return f"{words[0]} " in BY_WORDS or (len(words) > 1 and name_lexicon.is_first_name(words[0]))


def _signed_place(window: Window, parts: DatelineParts, closing: Separated, in_line: bool) -> bool:
    """Return whether `Kabul (BNA) two ...` is a dateline: without a separator its place is one.

    A colon after a credit in no table needs it too: `Budget, Marsh (OP): the vote is near`, and so
    does a line of its own, which may be a headline: `Old Mill Reopens (AP)`. A bare credit needs
    a separator after it: `HALIFAX, Nova Scotia (AP)` is not signed by Nova.
    """
    known = parts.signed is not None and parts.signed.known
    if closing.kind == "none" and not known:
        return _signs_copy(window, parts, closing)
    if parts.located is None:
        return True
    if _words_of_place(window, parts) in SOURCE_NOUNS:  # "... Workaholics - Study (Reuters)"
        return False
    if closing.kind == "none" and not _is_closed(window, parts):
        return False
    if closing.kind == "end":
        return parts.located.upper or parts.located.stop == 1 or _is_known(window, parts)
    sure = closing.kind != "none" and (closing.kind != ":" or known)
    return sure or parts.located.upper or _is_known(window, parts)


def _words_of_place(window: Window, parts: DatelineParts) -> str:
    return window.words(0, parts.located.stop).casefold() if parts.located else ""


def _is_closed(window: Window, parts: DatelineParts) -> bool:
    """Return whether a credit has brackets, or a dash joins it to the place: `Baghdad-INA The`."""
    if parts.signed is None or parts.signed.closed:
        return True
    before = window.text[window.tokens[0].start : parts.signed.credit.start]
    return before.rstrip().endswith(("-", "–", "—"))


def _signs_copy(window: Window, parts: DatelineParts, closing: Separated) -> bool:
    """Return whether words in brackets sign: `Kabul (Zyxnews) The`, but not `Ford (F) shares`.

    The place is a town, the credit one word that is not a place, and some copy follows.
    """
    if parts.signed is None or parts.located is None or len(parts.located.parts) > 1:
        return False
    name = window.text[parts.signed.credit.start : parts.signed.credit.end]
    town = place.names(window, parts.located)[0]
    rest = window.rest(closing.mark.end)
    credit = name.isalpha() and len(name) > 3 and name[0].isupper() and not gazetteer.is_place(name)
    sentence = len(rest) >= LEAST_COPY and any(sign.islower() for sign in rest[:80])
    return credit and sentence and gazetteer.is_city(town) and _copy_follows(window, closing)


def _place_alone(window: Window, parts: DatelineParts, closing: Separated, in_line: bool) -> bool:
    """Return whether a place alone before a dash or colon can be one: copy follows, not a headline.

    In capitals, or after the sentences of a deck, a dash is enough; else it must be known. An
    office is not a place.
    """
    if not any(sign.islower() for sign in window.rest(closing.mark.end)[:80]):
        return False
    if parts.located is None or not _copy_follows(window, closing):
        return False
    words = window.words(0, parts.located.stop).casefold().split()
    if words[-1] in SOURCE_NOUNS:  # "OAKVALE MAYOR - ", "Police: "
        return False
    sure = (parts.located.upper or in_line) and closing.kind == "-"
    return sure or _is_known(window, parts)


def _credit_alone(window: Window, parts: DatelineParts, closing: Separated, in_line: bool) -> bool:
    """Return whether a credit alone opens a story: `(JTA) — `; a bare one must be known."""
    signed = parts.signed
    if signed is None or closing.kind == "none":
        return signed is not None and signed.known and signed.closed
    words = window.text[signed.credit.start : signed.credit.end]
    if not signed.closed and words.casefold() in KINDS_OF_COPY | SOURCE_NOUNS:
        return False  # "Report: ", "Review - "
    if not signed.known and len(words.split()) > 1 and not words.isupper():
        return False  # "(Red Oak) -- "
    return signed.known or (signed.closed and closing.kind == "-")


def _date_alone(window: Window, parts: DatelineParts, closing: Separated, in_line: bool) -> bool:
    """Return whether a day alone opens the copy; a time of day after it is a page's stamp."""
    hour, colon = window.tokens[closing.stop : closing.stop + 2]
    time = hour.kind == "number" and colon.words == ":"
    return not in_line and not time and _copy_follows(window, closing)


def _is_known(window: Window, parts: DatelineParts) -> bool:
    names = place.names(window, parts.located) if parts.located else []
    return any(gazetteer.is_place(name) for name in names)


def _copy_follows(window: Window, closing: Separated) -> bool:
    """Return whether what follows can begin a sentence: a capital, a figure, a quotation mark."""
    token = window.tokens[closing.stop]
    return token.kind == "number" or token.words in ("“", "„", "«", '"', "'") or capital(token)


BELIEVED = {
    "PD": _dated_place,
    "PC": _signed_place,
    "P": _place_alone,
    "C": _credit_alone,
    "D": _date_alone,
}
"""What it takes to believe parts that are not enough by themselves."""
