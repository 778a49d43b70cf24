"""The years in which a dateline's day can lie: by its weekday, and by what bounds them."""

from collections.abc import Iterator
from datetime import date, timedelta

from wirecli.layout.storydate.evidence import StoryParts
from wirecli.layout.storydate.figure_order import NEAR
from wirecli.lazy import Lazy
from wirecli.model import Dated
from wirecli.rules import calendar
from wirecli.rules.edtf import Interval, days_in, is_day

LEAD = 400
"""Code points of the first paragraph in which a weekday is the dateline's or the day's before."""
SHORT = 4
"""Letters of a word that is too short to be told for a weekday: `mar`, `sat`, `sun`."""
MOST = 4
"""Years that a set may hold; a wider choice is no proof."""


def possible(
    parts: StoryParts, written: Dated, interval: Interval, *, exact: bool
) -> tuple[list[str], tuple[str, ...]]:
    """Return the days between two bounds that the dateline's date can be, and what left out others.

    Where no day lies between them, those next to them count unless the bounds are `exact`: copy is
    sent a day or two later. Where several do, the weekday that the dateline or the lead has decides
    if one falls on it.
    """
    days = list(_between(written.value, interval))
    if not days and not exact:
        days = list(_between(written.value, interval.widened(NEAR)))
    weekday, late = _weekday(parts, written)
    fitting = [day for day in days if weekday is not None and _falls_on(day, weekday, late)]
    if 0 < len(fitting) < len(days):
        return fitting, ("weekday",)
    return days, ()


def _between(value: str, interval: Interval) -> Iterator[str]:
    if not value.startswith("XXXX"):
        if is_day(value) and interval.holds(date.fromisoformat(value)):
            yield value
        return
    for year in interval.years:
        days = days_in(value, year)
        yield from (day for day in days if interval.holds(date.fromisoformat(day)))


def _weekday(parts: StoryParts, written: Dated) -> tuple[int | None, int]:
    """Return the weekday of the dateline, or else of the lead, and how many days late it may be."""
    own = own_weekday(parts.text, written)
    return (_lead_weekday(parts), 1) if own is None else (own, 0)


def own_weekday(text: str, written: Dated) -> int | None:
    """Return the weekday that a dateline's date opens with: `Thursday, Nov. 23`."""
    first = WORD.match(text, written.start, written.end)
    return calendar.is_weekday(first.group()) if first and len(first.group()) > SHORT else None


COPYRIGHT = Lazy(r"(?:(?:19|20)\d\d\s?[-–]\s?)?(?P<year>(?:19|20)\d\d)")


def copyright_year(parts: StoryParts) -> tuple[str | None, str]:
    """Return the year of the copyright line, and `own` if it is the agency's and says one year.

    A site's line, or a range of years, says no more than when the page was saved: an upper bound.
    """
    for trailer in parts.trailers:
        if trailer.kind == "copyright":
            words = parts.text[trailer.start : trailer.end]
            match = COPYRIGHT.search(words)
            if match:
                own = any(c in words for c in parts.owner.credits) if parts.owner else False
                single = match.group() == match["year"]
                return match["year"], "own" if own and single else "bound"
    return None, ""


def by_weekday(
    parts: StoryParts, written: Dated, latest: str | None
) -> tuple[str, tuple[str, ...]]:
    """Return the year, or the set of years, in which its weekday is the dateline's day.

    It stands in the dateline, or in the lead, which may tell of the day before.
    It is bounded below by the latest year that the copy tells of in the past, above by the
    copyright line; without both bounds nothing is proved.
    """
    if latest is None:
        return written.value, ("dateline",)
    weekday, late = _weekday(parts, written)
    earliest = _latest_past_year(parts, int(latest)) if weekday is not None else None
    if weekday is None or earliest is None:
        return written.value, ("dateline",)
    between = Interval(date(earliest, 1, 1), date(int(latest), 12, 31))
    days = _between(written.value, between)
    fitting = [value for value in days if _falls_on(value, weekday, late)]
    if not 0 < len(fitting) <= MOST:
        return written.value, ("dateline",)
    value = fitting[0] if len(fitting) == 1 else f"[{','.join(fitting)}]"
    return value, ("dateline", "weekday", "mention", "copyright")


def _falls_on(value: str, weekday: int, late: int) -> bool:
    """Return whether a day falls on a weekday, or up to `late` days behind it, as copy is filed."""
    filed = date.fromisoformat(value)
    return any(weekday == (filed - timedelta(days=days)).weekday() for days in range(late + 1))


WORD = Lazy(r"[^\W\d_]+")


def _lead_weekday(parts: StoryParts) -> int | None:
    """Return the first weekday of the lead, 0 for Monday; None if none or another week's."""
    if not parts.copy:
        return None
    lead = parts.text[parts.copy[0].start : parts.copy[0].end][:LEAD]
    words = WORD.findall(lead)
    for at, word in enumerate(words):
        weekday = calendar.is_weekday(word) if len(word) > SHORT else None
        if weekday is not None:
            before = words[at - 1].casefold() if at else ""
            return None if before in ("last", "next", "by", "until", "since") else weekday
    return None


PAST_YEAR = Lazy(
    r"\b(?:since|in|from|during)\s(?:[A-Z][a-z]+\s)?(?P<year>(?:19|20)\d\d)\b(?!s|\s?[-–]\s?\d)"
)


def _latest_past_year(parts: StoryParts, latest: int) -> int | None:
    """Return the latest year, not after `latest`, that the copy speaks of as past."""
    if not parts.copy:
        return None
    copy = parts.text[parts.copy[0].start : parts.copy[-1].end]
    years = [
        int(match["year"])
        for match in PAST_YEAR.finditer(copy)
        if not _is_future(copy, match.start())
    ]
    return max((year for year in years if year <= latest), default=None)


def _is_future(copy: str, at: int) -> bool:
    sentence = copy[max(copy.rfind(". ", 0, at), 0) : at + 60]
    sentence = sentence[: sentence.find(". ", 1) + 1 or None].casefold()
    signs = ("will", "would", "plan", "due", "expect", "target", "goal", "schedul", "aim")
    return any(sign in sentence for sign in signs)
