"""From inputs to rows: parse each input, make its records and its rows, say what happened."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from wirecli.errors import UserError
from wirecli.layout import day
from wirecli.readers import Source, Trouble
from wirecli.story import parse
from wirecli.writers import VIEWS, Form, Record, form_of

CHUNK = 64
"""Inputs that one worker takes at a time."""
AHEAD = 3
"""Chunks under way for each worker, so that memory does not grow with the input."""


class Settings(NamedTuple):
    """What a command was asked: its view, the output's format and fields, and how to parse."""

    view: str
    to: str
    fields: tuple[str, ...] = ()
    split: str | None = None
    date: str | None = None
    agency: str | None = None


class Outcome(NamedTuple):
    """What came of one story or one bad input: rows to write, or trouble to report."""

    rows: tuple[str | Record, ...] = ()
    trouble: Trouble | None = None
    found: bool = False
    defective: bool = False


def check(settings: Settings) -> None:
    """Raise `UserError` now, before anything is read, if the settings cannot be carried out."""
    for _ in parse("", split=settings.split or "auto", agency=settings.agency, date=settings.date):
        return


def outcomes(
    inputs: Iterable[Source | Trouble], settings: Settings, jobs: int
) -> Iterator[Outcome]:
    """Yield what comes of each input, in their order, with `jobs` processes."""
    if jobs == 1:
        for item in inputs:
            yield from _outcomes(item, settings)
        return
    yield from _in_parallel(inputs, settings, jobs)


def _outcomes(item: Source | Trouble, settings: Settings) -> Iterator[Outcome]:
    if isinstance(item, Trouble):
        yield Outcome(trouble=item)
        return
    source, date = _dated(item, settings.date)
    make = _row_maker(settings)
    split = settings.split or ("none" if source.format == "jsonl" else "auto")
    for story in parse(source.text, split=split, agency=settings.agency, date=date):
        rows = tuple(make(record) for record in VIEWS[settings.view].records(story, source))
        empty = any(defect.rule == "no-text" for defect in story.defects)
        yield Outcome(rows, None, bool(rows) and not empty, bool(story.defects or source.defects))


def _dated(source: Source, date: str | None) -> tuple[Source, str | None]:
    """Prefer the day that the input states; one that cannot be read is a defect of it."""
    if source.date is None:
        return source, date
    try:
        return source, day.given(source.date)
    except UserError:
        return source._replace(defects=(*source.defects, "date-unreadable")), date


def _row_maker(settings: Settings) -> Callable[[Record], str | Record]:
    """Return what makes a row of a record: a line of the output; a table keeps the record."""
    if settings.to == "table":
        return lambda record: record
    form: Form = form_of(settings.to, VIEWS[settings.view], settings.fields)
    return form.row


def _in_parallel(
    inputs: Iterable[Source | Trouble], settings: Settings, jobs: int
) -> Iterator[Outcome]:
    from concurrent.futures import Future, ProcessPoolExecutor
    from os import cpu_count

    workers = jobs or cpu_count() or 1
    inputs = iter(inputs)
    pending: deque[Future[list[Outcome]]] = deque()
    with ProcessPoolExecutor(workers) as pool:
        while chunk := list(islice(inputs, CHUNK)):
            pending.append(pool.submit(_work, chunk, settings))
            if len(pending) >= workers * AHEAD:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _work(chunk: list[Source | Trouble], settings: Settings) -> list[Outcome]:
    return [outcome for item in chunk for outcome in _outcomes(item, settings)]
