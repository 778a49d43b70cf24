"""From inputs to rows: parse each input, make its records and its rows, say what happened."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from wirecli.data.style_types import Style
from wirecli.errors import EXHAUSTED, OUT_OF_MEMORY, exhausted
from wirecli.model import Stated, Story
from wirecli.readers import Source, Trouble, input_formats
from wirecli.safe import shown
from wirecli.story import count_stories, parse
from wirecli.writers import VIEWS, OutputFormat, Record, form_of, records_of

if TYPE_CHECKING:
    from wirecli.writers.fields import SortKey, SortOrder

CHUNK = 64
"""Inputs that one worker takes at a time, at most."""
CHUNK_CHARACTERS = 1 << 18
"""A chunk with so much text gets no further input: long stories are shared out as well."""


class Settings(NamedTuple):
    """What a command was asked: its view, the output's form, and how to parse.

    `sort` is the order of the rows; None leaves them as they come.
    """

    view: str
    form: OutputFormat
    split: str | None = None
    date: str | None = None
    agency: str | None = None
    styles: tuple[Style, ...] = ()
    sort: "SortOrder | None" = None
    date_from_path: bool = False


class Outcome(NamedTuple):
    """What came of one story or one bad input: rows to write, or trouble to report.

    `name` is the input's; `keys` are what the rows are to be sorted by, if they are.
    """

    rows: tuple[str, ...] = ()
    trouble: Trouble | None = None
    has_records: bool = False
    defective: bool = False
    name: str = ""
    keys: tuple["SortKey", ...] = ()


def sorted_rows(
    outcomes: Iterable[Outcome], order: "SortOrder", name: str = ""
) -> Iterator[Outcome]:
    """Yield the outcomes without their rows, and at the end one of this name with all in order.

    Rows that are equal stay in their order, and what has nothing to sort by is last either way.
    """
    keyed: list[tuple[SortKey, str]] = []
    unkeyed: list[str] = []
    for outcome in outcomes:
        for key, row in zip(outcome.keys, outcome.rows, strict=True):
            if key[0]:
                unkeyed.append(row)
            else:
                keyed.append((key, row))
        yield outcome._replace(rows=(), keys=())
    keyed.sort(key=itemgetter(0), reverse=order.descending)
    yield Outcome((*(row for _, row in keyed), *unkeyed), name=name)


def limited(outcomes: Iterable[Outcome], most: int) -> Iterator[Outcome]:
    """Yield the outcomes until they have so many rows; the rest is not asked for."""
    left = most
    for outcome in outcomes:
        yield outcome._replace(rows=outcome.rows[:left])
        left -= len(outcome.rows)
        if left <= 0:
            return


def check(settings: Settings) -> None:
    """Raise `UserError` now, before anything is read, if the settings cannot be carried out."""
    for _ in parsed(Source("", "", "", ""), settings):
        return


def numbered(inputs: Iterable[Source | Trouble], settings: Settings) -> Iterator[Source | Trouble]:
    """Yield the inputs with the number of the first story of each, counted through its input.

    Several sources of one input, such as the lines of jsonl, are so told apart: mostly they are a
    story each, but `split` may find more in one.
    """
    following = 1
    for item in inputs:
        if isinstance(item, Source) and input_formats.row(item.format).several:
            first = 1 if item.number == 1 else following
            following = first + _stories_of(item, settings)
            item = item if item.number == first else item._replace(number=first)
        yield item


def _stories_of(source: Source, settings: Settings) -> int:
    """Return how many stories a source has; one whose format states words of it is one story."""
    split = _split(source, settings)
    if split == "none" or any(mark.end > mark.start for mark in source.stated):
        return 1
    return count_stories(source.text, split, settings.styles)


def outcomes(
    inputs: Iterable[Source | Trouble], settings: Settings, jobs: int = 1
) -> Generator[Outcome, None, None]:
    """Yield what comes of each input, in their order, with `jobs` processes (0: one a core).

    With one process each story comes when it is done; with several, in chunks.
    """
    if jobs != 1:
        from wirecli import workers

        processes = workers.count(jobs)
        if processes > 1:
            yield from workers.results(partial(_work, settings), _chunks(inputs), processes, _lost)
            return
    for item in inputs:
        yield from _outcomes(item, settings)


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


def _lost(item: Source | Trouble) -> list[Outcome]:
    """Return what comes of an input whose process was killed, and killed again."""
    from wirecli.workers import KILLED

    which = f", id {item.id}" if isinstance(item, Source) and item.id else ""
    todo = "allow more memory, or leave it out"
    trouble = Trouble(f"{shown(item.name)}{which}", KILLED, todo)
    return [Outcome(trouble=trouble, name=item.name)]


def _work(settings: Settings, chunk: list[Source | Trouble]) -> list[Outcome]:
    return [outcome for item in chunk for outcome in _outcomes(item, settings)]


def _outcomes(item: Source | Trouble, settings: Settings) -> Iterator[Outcome]:
    """Yield what comes of an input: a story each, and trouble where the machine gives no more."""
    if isinstance(item, Trouble):
        yield Outcome(trouble=item, name=item.name)
        return
    try:
        yield from _stories(item, settings)
        return
    except MemoryError:
        trouble = OUT_OF_MEMORY
    except EXHAUSTED as fault:
        trouble = exhausted(fault)
    yield Outcome(trouble=Trouble(shown(item.name), *trouble), name=item.name)


def _stories(item: Source, settings: Settings) -> Iterator[Outcome]:
    row = _row_of(settings.view, settings.form)
    made = records_of(settings.view, settings.form)
    for story in parsed(item, settings):
        records = tuple(made(story, item))
        rows = tuple(row(record) for record in records)
        empty = any(defect.rule == "no-text" for defect in story.defects)
        sort = settings.sort
        yield Outcome(
            rows,
            has_records=not empty and any(record.get("taken", True) for record in records),
            defective=bool(story.defects or item.defects),
            name=item.name,
            keys=_keys(records, sort.field) if sort else (),
        )


def _keys(records: Iterable[Record], sort: str) -> tuple["SortKey", ...]:
    from wirecli.writers.fields import sort_key

    return tuple(sort_key(record, sort) for record in records)


def parsed(source: Source, settings: Settings) -> Iterator[Story]:
    """Return the stories of a source; raises `UserError` at once, as `parse` does."""
    return parse(
        source.text,
        split=_split(source, settings),
        agency=settings.agency,
        date=settings.date,
        styles=settings.styles,
        stated=tuple(stated(source, from_path=settings.date_from_path)),
    )


def _split(source: Source, settings: Settings) -> str:
    """Return how the stories of a source are separated; one that states its parts is one story."""
    return settings.split or ("none" if source.stated else input_formats.row(source.format).split)


@cache
def _row_of(view: str, form: OutputFormat) -> Callable[[Record], str]:
    """Return what makes a row of a record; once for all inputs, since csv must ask the schema."""
    return form_of(form, VIEWS[view]).row


def stated(source: Source, *, from_path: bool = False) -> Iterator[Stated]:
    """Yield what an input states of its stories: what its format marks, its date, its path's."""
    yield from source.stated
    if source.date:
        yield Stated(0, 0, f"{source.format}.date", "date", source.date)
    if from_path:
        from wirecli.rules import datepath  # few ask for it

        yield from (Stated(0, 0, rule, "path", date) for rule, date in datepath.read(source.name))
