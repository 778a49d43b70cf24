"""From inputs to rows: parse each input, make its records and its rows, say what happened."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import cache, partial
from typing import NamedTuple

from wirecli import workers
from wirecli.data.rows import Style
from wirecli.errors import UserError
from wirecli.layout import storydate
from wirecli.model import Story
from wirecli.readers import Source, Trouble
from wirecli.story import parse
from wirecli.writers import RECORDS, VIEWS, Record, form_of

CHUNK = 64
"""Inputs that one worker takes at a time, at most."""
CHUNK_CHARACTERS = 1 << 18
"""A chunk with so much text gets no further input: long stories are shared out as well."""


class Settings(NamedTuple):
    """What a command was asked: its view, the output's format and fields, and how to parse."""

    view: str
    to: str
    fields: tuple[str, ...] = ()
    split: str | None = None
    date: str | None = None
    agency: str | None = None
    styles: tuple[Style, ...] = ()


class Outcome(NamedTuple):
    """What came of one story or one bad input: rows to write, or trouble to report."""

    rows: tuple[str, ...] = ()
    trouble: Trouble | None = None
    found: bool = False
    defective: bool = False


def check(settings: Settings) -> None:
    """Raise `UserError` now, before anything is read, if the settings cannot be carried out."""
    for _ in _parsed("", settings, settings.split or "auto", settings.date):
        return


def outcomes(
    inputs: Iterable[Source | Trouble], settings: Settings, jobs: int = 1
) -> Generator[Outcome, None, None]:
    """Yield what comes of each input, in their order, with `jobs` processes (0: one a core).

    With one process each story comes when it is done; with several, in chunks.
    """
    processes = workers.count(jobs)
    if processes == 1:
        for item in inputs:
            yield from _outcomes(item, settings)
        return
    for done in workers.results(partial(_work, settings), _chunks(inputs), processes):
        yield from done


def _chunks(inputs: Iterable[Source | Trouble]) -> Iterator[list[Source | Trouble]]:
    chunk: list[Source | Trouble] = []
    characters = 0
    for item in inputs:
        chunk.append(item)
        characters += len(item.text) if isinstance(item, Source) else 0
        if len(chunk) == CHUNK or characters >= CHUNK_CHARACTERS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


def _work(settings: Settings, chunk: list[Source | Trouble]) -> list[Outcome]:
    return [outcome for item in chunk for outcome in _outcomes(item, settings)]


def _outcomes(item: Source | Trouble, settings: Settings) -> Iterator[Outcome]:
    if isinstance(item, Trouble):
        yield Outcome(trouble=item)
        return
    source, date = _dated(item, settings.date)
    row = _row_of(settings.to, settings.view, settings.fields)
    split = settings.split or ("none" if source.format == "jsonl" else "auto")
    for story in _parsed(source.text, settings, split, date):
        rows = tuple(row(record) for record in RECORDS[settings.view](story, source))
        empty = any(defect.rule == "no-text" for defect in story.defects)
        yield Outcome(rows, None, bool(rows) and not empty, bool(story.defects or source.defects))


def _parsed(text: str, settings: Settings, split: str, date: str | None) -> Iterator[Story]:
    return parse(text, split=split, agency=settings.agency, date=date, styles=settings.styles)


@cache
def _row_of(to: str, view: str, fields: tuple[str, ...]) -> Callable[[Record], str]:
    """Return what makes a row of a record; once for all inputs, since csv must ask the schema."""
    return form_of(to, VIEWS[view], fields).row


def _dated(source: Source, date: str | None) -> tuple[Source, str | None]:
    """Prefer the day that the input states; one that cannot be read is a defect of it."""
    if source.date is None:
        return source, date
    try:
        return source, storydate.given(source.date)
    except UserError:
        return source._replace(defects=(*source.defects, "date-unreadable")), date
