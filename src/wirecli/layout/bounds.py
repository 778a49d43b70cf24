"""The year between two bounds: the copyright line above, a past year below, the lead's weekday."""

from datetime import date, timedelta
from functools import cache
from re import Pattern, compile

from wirecli.layout.witness import Witness, is_day
from wirecli.model import Dated
from wirecli.rules import calendar

LEAD = 400
"""Code points of the first paragraph in which a weekday is the dateline's or the day's before."""
MOST_YEARS = 4
"""Years that a set may hold; a wider choice is no proof."""


@cache
def _copyright() -> Pattern[str]:
    return compile(r"(?:(?:19|20)\d\d\s?[-–]\s?)?(?P<year>(?:19|20)\d\d)")


def copyright_year(witness: Witness) -> tuple[str | None, str]:
    """Return the year of the copyright line, and `own` if it is the agency's and says one year.

    A site's line, or a range of years, says no more than when the page was saved: an upper bound.
    """
    for trailer in witness.trailers:
        if trailer.kind == "copyright":
            words = witness.text[trailer.start : trailer.end]
            match = _copyright().search(words)
            if match:
                own = any(c in words for c in witness.owner.credits) if witness.owner else False
                single = match.group() == match["year"]
                return match["year"], "own" if own and single else "bound"
    return None, ""


def by_weekday(witness: Witness, written: Dated, latest: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the year, or the set of years, in which the lead's weekday is the dateline's day.

    It is bounded below by the latest year that the copy tells of in the past, above by the
    copyright line; without both bounds nothing is proved.
    """
    weekday = _lead_weekday(witness)
    earliest = _latest_past_year(witness, int(latest)) if latest else None
    if weekday is None or latest is None or earliest is None:
        return written.value, ("dateline",)
    years = range(earliest, int(latest) + 1)
    days = [f"{year}{written.value[4:]}" for year in years]
    fitting = [value for value in days if is_day(value) and _falls_on(value, weekday)]
    if not 0 < len(fitting) <= MOST_YEARS:
        return written.value, ("dateline",)
    value = fitting[0] if len(fitting) == 1 else f"[{','.join(fitting)}]"
    return value, ("dateline", "weekday", "mention", "copyright")


def _falls_on(value: str, weekday: int) -> bool:
    """Tell whether a day, or the one before it, falls on a weekday: copy is filed late."""
    filed = date.fromisoformat(value)
    return weekday in (filed.weekday(), (filed - timedelta(days=1)).weekday())


@cache
def _word() -> Pattern[str]:
    return compile(r"[^\W\d_]+")


def _lead_weekday(witness: Witness) -> int | None:
    """Return the first weekday of the lead, 0 for Monday; None if none or another week's."""
    if not witness.copy:
        return None
    lead = witness.text[witness.copy[0].start : witness.copy[0].end][:LEAD]
    words = [word.group() for word in _word().finditer(lead)]
    for before, word in zip(["", *words], words, strict=False):
        weekday = calendar.is_weekday(word) if len(word) > 4 else None
        if weekday is not None:
            return (
                None if before.casefold() in ("last", "next", "by", "until", "since") else weekday
            )
    return None


@cache
def _past_year() -> Pattern[str]:
    return compile(
        r"\b(?:since|in|from|during)\s(?:[A-Z][a-z]+\s)?(?P<year>(?:19|20)\d\d)\b(?!s|\s?[-–]\s?\d)"
    )


def _latest_past_year(witness: Witness, latest: int) -> int | None:
    """Return the latest year, not after `latest`, that the copy speaks of as past."""
    if not witness.copy:
        return None
    copy = witness.text[witness.copy[0].start : witness.copy[-1].end]
    years = [
        int(match["year"])
        for match in _past_year().finditer(copy)
        if not _is_future(copy, match.start())
    ]
    return max((year for year in years if year <= latest), default=None)


def _is_future(copy: str, at: int) -> bool:
    sentence = copy[max(copy.rfind(". ", 0, at), 0) : at + 60].casefold()
    signs = ("will", "would", "plan", "due", "expect", "target", "goal", "schedul", "aim")
    return any(sign in sentence for sign in signs)
