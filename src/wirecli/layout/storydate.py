"""The story's day, as far as it can be proved: from what the story says, never from the clock."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from re import Pattern, compile

from wirecli.errors import UserError
from wirecli.layout.witness import NEAR, Evidence, Witness, apart, is_day, nearest, stamped
from wirecli.model import Considered, Dated, Mark, Stated, StoryDate, Words
from wirecli.rules import calendar
from wirecli.tuples import NamedTuple

LEAD = 400
"""Code points of the first paragraph in which a weekday is the dateline's or the day's before."""
SHORT = 4
"""Letters of a word that is too short to be told for a weekday: `mar`, `sat`, `sun`."""
CONTRADICTIONS = {"page": "page-contradicts-date", "trailer": "trailer-contradicts-date"}
"""The defect that evidence shows whose day is not the story's."""
MOST_YEARS = 4
"""Years that a set may hold; a wider choice is no proof."""


class Finding(NamedTuple):
    """The story's day, the defects that the evidence shows, and what else has a date."""

    date: StoryDate | None
    defects: tuple[Mark, ...] = ()
    considered: tuple[Considered, ...] = ()


class Told(NamedTuple):
    """A day that need not be proved, in ISO 8601: the user's `option` or the input's `header`."""

    day: str
    basis: str
    rule: str


def told(asked: str | None, stated: Sequence[Stated]) -> Told | None:
    """Return the day that the user says, else the one that the input's format does."""
    if asked:
        return Told(asked, "option", "date.option")
    said = next((mark for mark in stated if mark.field == "date" and mark.value), None)
    return Told(said.value, "header", said.rule) if said and said.value else None


def given(written: str) -> str:
    """Return a user's `--date` as ISO 8601; raises `UserError` unless it is a whole day.

    `2023-11-23`, `23 Nov 2023` and `2023-11-23T10:00Z` are; `November 23` is not: dateutil would
    take the year from the clock, so it is read with different defaults, and all must agree.
    """
    from datetime import datetime

    from dateutil.parser import ParserError, parse

    defaults = (
        datetime(2000, 1, 1),
        datetime(2004, 1, 1),
        datetime(2000, 2, 1),
        datetime(2000, 1, 2),
    )
    try:
        readings = {parse(written, default=default).date() for default in defaults}
    except (ParserError, OverflowError):
        raise UserError(f"--date: {written!r} is no date", "write it as 2023-11-23") from None
    if len(readings) > 1:
        raise UserError(f"--date: {written!r} is no whole date", "write it as 2023-11-23")
    return readings.pop().isoformat()


def find(witness: Witness, told: Told | None) -> Finding:
    """Return the story's day: what is told, else what dateline, page, stamps, weekday prove."""
    evidence = stamped(witness)
    found = _found(witness, evidence, told)
    defects = (*found.defects, *_other_weekday(witness, found.date))
    return Finding(found.date, defects, tuple(_rivals(found.date, evidence)))


def _rivals(date: StoryDate | None, evidence: list[Evidence]) -> Iterator[Considered]:
    """Yield the dates that are not the story's: another day, or not what its day rests on."""
    for basis, dated in evidence:
        same = date is not None and dated.value == date.value
        if same and date and basis in date.basis:
            continue
        why = "says the same" if same else "is another day, or weaker evidence"
        yield Considered(dated.start, dated.end, f"date.{basis}", "date", dated.value, why)


def _found(witness: Witness, evidence: list[Evidence], told: Told | None) -> Finding:
    written = witness.dateline.date if witness.dateline else None
    if told:
        return _told(witness.span, written, told)
    if written is None:
        return _without_dateline(evidence)
    if written.value.startswith("XXXX"):
        return _completed(witness, written, evidence)
    defects = _contradictions(written.value, evidence)
    agreeing = [e.basis for e in evidence if apart(e.dated.value, written.value) <= NEAR]
    return Finding(_story_date(written, written.value, ("dateline", *agreeing)), defects)


def _told(span: Mark, written: Dated | None, told: Told) -> Finding:
    """Take the day that is told; a dateline's day near it is the story's, one far off a defect.

    A header's day is when the copy was sent: the dateline's may be the one before.
    """
    at = span.start
    near = nearest(written.value, told.day) if written else None
    close = near is not None and apart(near, told.day) <= NEAR
    if written and near and close and (told.basis == "header" or near == told.day):
        basis = (told.basis, "dateline")
        return Finding(StoryDate(written.start, written.end, told.rule, near, basis))
    date = StoryDate(at, at, told.rule, told.day, (told.basis,))
    contradicts = Words(at, at, "date-contradicts-dateline")
    return Finding(date, (contradicts,) if written and not close else ())


def _story_date(dated: Dated, value: str, basis: tuple[str, ...]) -> StoryDate:
    distinct = tuple(dict.fromkeys(basis))
    return StoryDate(dated.start, dated.end, f"date.{distinct[0]}", value, distinct)


def _without_dateline(evidence: list[Evidence]) -> Finding:
    """A page's date line or a stamp is the story's day where no dateline has one."""
    if not evidence:
        return Finding(None)
    first = evidence[0]
    agreeing = [e.basis for e in evidence if e.dated.value == first.dated.value]
    return Finding(_story_date(first.dated, first.dated.value, tuple(agreeing)))


def _completed(witness: Witness, written: Dated, evidence: list[Evidence]) -> Finding:
    """Give a day without a year the year that a near date proves, or that weekday and bounds do."""
    for item in evidence:
        value = nearest(written.value, item.dated.value)
        if value and apart(value, item.dated.value) <= NEAR:
            rest = evidence[evidence.index(item) + 1 :]
            agreeing = [e.basis for e in rest if apart(value, e.dated.value) <= NEAR]
            basis = ("dateline", item.basis, *agreeing)
            return Finding(_story_date(written, value, basis), _contradictions(value, rest))
    defects = tuple(_contradiction(item) for item in evidence)
    year, line = copyright_year(witness)
    if year and line == "own":
        return Finding(
            _story_date(written, f"{year}{written.value[4:]}", ("dateline", "copyright")), defects
        )
    value, basis = by_weekday(witness, written, year)
    return Finding(_story_date(written, value, basis), defects)


def _contradictions(value: str, evidence: list[Evidence]) -> tuple[Mark, ...]:
    return tuple(_contradiction(e) for e in evidence if apart(e.dated.value, value) > NEAR)


def _contradiction(item: Evidence) -> Mark:
    return Words(item.dated.start, item.dated.end, CONTRADICTIONS[item.basis])


def _other_weekday(witness: Witness, found: StoryDate | None) -> tuple[Mark, ...]:
    """Return as a defect the dateline's date if the weekday in it is not that of its day."""
    written = witness.dateline.date if witness.dateline else None
    weekday = _own_weekday(witness.text, written) if written else None
    if weekday is None or written is None or found is None or not is_day(found.value):
        return ()
    same = found.value[4:] == written.value[4:]
    if not same or date.fromisoformat(found.value).weekday() == weekday:
        return ()
    return (Words(written.start, written.end, "weekday-contradicts-date"),)


def _own_weekday(text: str, written: Dated) -> int | None:
    """Return the weekday that a dateline's date opens with: `Thursday, Nov. 23`."""
    first = _word().match(text, written.start, written.end)
    return calendar.is_weekday(first.group()) if first and len(first.group()) > SHORT else None


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
    """Return the year, or the set of years, in which its weekday is the dateline's day.

    It stands in the dateline, or in the lead, which may tell of the day before.
    It is bounded below by the latest year that the copy tells of in the past, above by the
    copyright line; without both bounds nothing is proved.
    """
    if latest is None:
        return written.value, ("dateline",)
    own = _own_weekday(witness.text, written)
    weekday = _lead_weekday(witness) if own is None else own
    earliest = _latest_past_year(witness, int(latest)) if weekday is not None else None
    if weekday is None or earliest is None:
        return written.value, ("dateline",)
    years = range(earliest, int(latest) + 1)
    days = [f"{year}{written.value[4:]}" for year in years]
    late = int(own is None)
    fitting = [value for value in days if is_day(value) and _falls_on(value, weekday, late)]
    if not 0 < len(fitting) <= MOST_YEARS:
        return written.value, ("dateline",)
    value = fitting[0] if len(fitting) == 1 else f"[{','.join(fitting)}]"
    return value, ("dateline", "weekday", "mention", "copyright")


def _falls_on(value: str, weekday: int, late: int) -> bool:
    """Tell whether a day falls on a weekday, or up to `late` days behind it, as copy is filed."""
    filed = date.fromisoformat(value)
    return any(weekday == (filed - timedelta(days=days)).weekday() for days in range(late + 1))


@cache
def _word() -> Pattern[str]:
    return compile(r"[^\W\d_]+")


def _lead_weekday(witness: Witness) -> int | None:
    """Return the first weekday of the lead, 0 for Monday; None if none or another week's."""
    if not witness.copy:
        return None
    lead = witness.text[witness.copy[0].start : witness.copy[0].end][:LEAD]
    words = _word().findall(lead)
    for at, word in enumerate(words):
        weekday = calendar.is_weekday(word) if len(word) > SHORT else None
        if weekday is not None:
            before = words[at - 1].casefold() if at else ""
            return None if before in ("last", "next", "by", "until", "since") else weekday
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
    sentence = copy[max(copy.rfind(". ", 0, at), 0) : at + 60]
    sentence = sentence[: sentence.find(". ", 1) + 1 or None].casefold()
    signs = ("will", "would", "plan", "due", "expect", "target", "goal", "schedul", "aim")
    return any(sign in sentence for sign in signs)
