"""The story's day, as far as it can be proved: from what the story says, never from the clock."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from wirecli.layout.storydate import bounds as frames
from wirecli.layout.storydate import figure_order, years
from wirecli.layout.storydate.bounds import DayBounds, DayRule
from wirecli.layout.storydate.evidence import (
    DayEvidence,
    StoryParts,
    Testimony,
    clues_of,
    testimony,
)
from wirecli.layout.storydate.figure_order import NEAR
from wirecli.model import Considered, Dated, Mark, Span, Stated, StoryDate
from wirecli.rules import edtf
from wirecli.rules.edtf import apart, is_day, nearest

CONTRADICTIONS = {"page": "page-contradicts-date", "trailer": "trailer-contradicts-date"}
"""The defect that evidence shows whose day is not the story's."""


class Finding(NamedTuple):
    """The story's day, the defects that the evidence shows, and what else has a date."""

    date: StoryDate | None
    defects: tuple[Mark, ...] = ()
    considered: tuple[Considered, ...] = ()


def find(parts: StoryParts, option: DayBounds | None, stated: Sequence[Stated]) -> Finding:
    """Return the story's day: as user, format or path have it, and as the story proves it.

    Without them it is what the dateline, the page, the stamps and the weekday prove.
    """
    seen = testimony(parts)
    framing = frames.find(option, stated, clues_of(parts)) if stated else DayRule(option)
    day = _day(parts, seen.evidence, framing.bounds)
    at = parts.span.start
    defects = (
        *(Span(at, at, defect) for defect in framing.defects),
        *_unreadable(day.date, seen),
        *_disagreeing(day.date, seen),
        *day.defects,
        *_other_weekday(parts, day.date),
    )
    return Finding(day.date, defects, tuple(_rivals(day.date, seen.evidence)))


def _unreadable(date: StoryDate | None, seen: Testimony) -> tuple[Mark, ...]:
    """Return as a defect the date line that can be read in two ways, where no other has the day."""
    if date and is_day(date.value):
        return ()
    return tuple(Span(line.start, line.end, frames.UNREADABLE) for line in seen.unreadable[:1])


def _disagreeing(date: StoryDate | None, seen: Testimony) -> tuple[Mark, ...]:
    """Return as a defect the first of the page's days that differ, where nothing else has one."""
    days = () if date else seen.disagreeing[:1]
    return tuple(Span(one.start, one.end, frames.DISAGREE) for one in days)


def _rivals(date: StoryDate | None, evidence: Sequence[DayEvidence]) -> Iterator[Considered]:
    """Yield the dates that are not the story's: another day, or not what its day rests on."""
    for basis, dated in evidence:
        same = date is not None and dated.value == date.value
        if same and date and basis in date.basis:
            continue
        why = "says the same" if same else "is another day, or weaker evidence"
        yield Considered(dated.start, dated.end, f"date.{basis}", "date", dated.value, why)


def _day(parts: StoryParts, evidence: Sequence[DayEvidence], bounds: DayBounds | None) -> Finding:
    written = parts.dateline.date if parts.dateline else None
    if bounds and bounds.interval.day:
        return _bounded_day(parts.span, written, bounds)
    if bounds:
        return _between(parts, written, evidence, bounds)
    if written is None:
        return _without_dateline(evidence)
    if written.value.startswith("XXXX"):
        return _completed(parts, written, evidence)
    defects = _contradictions(written.value, evidence)
    agreeing = [e.basis for e in evidence if apart(e.dated.value, written.value) <= NEAR]
    return Finding(_story_date(written, written.value, ("dateline", *agreeing)), defects)


def _bounded_day(span: Mark, written: Dated | None, bounds: DayBounds) -> Finding:
    """Take the day that is given; a dateline's day near it is the story's, one far off a defect.

    A header's or a path's day is when the copy was sent: the dateline's may be the one before.
    """
    day = edtf.written(bounds.interval)
    near = nearest(written.value, day) if written else None
    close = near is not None and apart(near, day) <= NEAR
    if written and near and close and (near == day or not bounds.exact):
        basis = (*bounds.basis, "dateline")
        return Finding(StoryDate(written.start, written.end, bounds.rule, near, basis))
    return Finding(_of_bounds(span, bounds), _contradicted(span) if written and not close else ())


def _between(
    parts: StoryParts, written: Dated | None, evidence: Sequence[DayEvidence], bounds: DayBounds
) -> Finding:
    """Find the story's day between the days that are given: by the dateline, else by the page."""
    inside = [e for e in evidence if _holds(bounds, e.dated.value)]
    outside = tuple(_contradiction(e) for e in evidence if e not in inside)
    if written is None:
        day = _without_dateline(inside)
        return Finding(_with_basis(day.date, bounds) or _of_bounds(parts.span, bounds), outside)
    if written.value.startswith("XXXX") and not bounds.interval.years:
        day = _completed(parts, written, inside)
        return day._replace(defects=(*day.defects, *outside))
    days, weekday = years.possible(parts, written, bounds.interval, exact=bounds.exact)
    if not days:
        return Finding(_of_bounds(parts.span, bounds), _contradicted(parts.span))
    close = [day for day in days if any(apart(day, e.dated.value) <= NEAR for e in inside)]
    days = close if len(close) == 1 else days
    if len(days) > years.MOST:
        return Finding(_story_date(written, written.value, ("dateline",)), outside)
    value = days[0] if len(days) == 1 else f"[{','.join(days)}]"
    agreeing = [e.basis for e in inside if apart(value, e.dated.value) <= NEAR]
    basis = ("dateline", *bounds.basis, *weekday, *agreeing)
    return Finding(_story_date(written, value, basis), outside)


def _with_basis(date: StoryDate | None, bounds: DayBounds) -> StoryDate | None:
    return date and date._replace(basis=(*date.basis, *bounds.basis))


def _holds(bounds: DayBounds, day: str) -> bool:
    return is_day(day) and bounds.interval.holds(date.fromisoformat(day))


def _of_bounds(span: Mark, bounds: DayBounds) -> StoryDate:
    at = span.start
    return StoryDate(at, at, bounds.rule, edtf.written(bounds.interval), bounds.basis)


def _contradicted(span: Mark) -> tuple[Mark, ...]:
    return (Span(span.start, span.start, "date-contradicts-dateline"),)


def _story_date(dated: Dated, value: str, basis: tuple[str, ...]) -> StoryDate:
    distinct = tuple(dict.fromkeys(basis))
    rule = dated.rule if dated.rule in figure_order.RULES else f"date.{distinct[0]}"
    return StoryDate(dated.start, dated.end, rule, value, distinct)


def _without_dateline(evidence: Sequence[DayEvidence]) -> Finding:
    """A page's date line or a stamp is the story's day where no dateline has one."""
    if not evidence:
        return Finding(None)
    first = evidence[0]
    agreeing = [e.basis for e in evidence if e.dated.value == first.dated.value]
    return Finding(_story_date(first.dated, first.dated.value, tuple(agreeing)))


def _completed(parts: StoryParts, written: Dated, evidence: Sequence[DayEvidence]) -> Finding:
    """Give a day without a year the year that a near date proves, or that weekday and bounds do."""
    for item in evidence:
        value = nearest(written.value, item.dated.value)
        if value and apart(value, item.dated.value) <= NEAR:
            rest = evidence[evidence.index(item) + 1 :]
            agreeing = [e.basis for e in rest if apart(value, e.dated.value) <= NEAR]
            basis = ("dateline", item.basis, *agreeing)
            return Finding(_story_date(written, value, basis), _contradictions(value, rest))
    defects = tuple(_contradiction(item) for item in evidence)
    year, line = years.copyright_year(parts)
    if year and line == "own":
        return Finding(
            _story_date(written, f"{year}{written.value[4:]}", ("dateline", "copyright")), defects
        )
    value, basis = years.by_weekday(parts, written, year)
    return Finding(_story_date(written, value, basis), defects)


def _contradictions(value: str, evidence: Sequence[DayEvidence]) -> tuple[Mark, ...]:
    return tuple(_contradiction(e) for e in evidence if apart(e.dated.value, value) > NEAR)


def _contradiction(item: DayEvidence) -> Mark:
    return Span(item.dated.start, item.dated.end, CONTRADICTIONS[item.basis])


def _other_weekday(parts: StoryParts, day: StoryDate | None) -> tuple[Mark, ...]:
    """Return as a defect the dateline's date if the weekday in it is not that of its day."""
    written = parts.dateline.date if parts.dateline else None
    weekday = years.own_weekday(parts.text, written) if written else None
    if weekday is None or written is None or day is None or not is_day(day.value):
        return ()
    same = day.value[4:] == written.value[4:]
    if not same or date.fromisoformat(day.value).weekday() == weekday:
        return ()
    return (Span(written.start, written.end, "weekday-contradicts-date"),)
