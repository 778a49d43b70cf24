"""Many texts at once: in order, lazily, with as many processes as you like."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from wirecli import arguments, workers
from wirecli.errors import UserError
from wirecli.model import Story
from wirecli.sourced import SourcedStory
from wirecli.story import parse

if TYPE_CHECKING:
    from datetime import date as Day

CHUNK = 64
"""Texts that one process takes at a time."""
Numbered = tuple[int, str]
"""A text with its number, from 1."""


class _Options(NamedTuple):
    """What to parse each text with, as `parse` takes it."""

    split: str
    agency: str | None
    date: "str | Day | None"


def parse_many(
    texts: Iterable[str],
    *,
    jobs: int = 1,
    split: str = "auto",
    agency: str | None = None,
    date: "str | Day | None" = None,
) -> Iterator[tuple[SourcedStory, ...]]:
    """Return the stories of each text, in the order of the texts, each as soon as it is done.

    `jobs` is the number of processes, 0 one for each core; with several, texts are taken some
    hundreds ahead and memory does not grow with their number. The rest is as `parse` has it.
    Raises `UserError` and `TypeError` at once, as `parse` does, but `TypeError` for one of the
    texts in its turn. A text whose process is killed is parsed once more, in one
    of its own; it is a `UserError` with the number of the text, from 1, if that is killed too.

    >>> texts = ["OAKVALE, May 2 (AP) - It rained.", "DUNMORE, May 3 (AP) - It snowed."]
    >>> [story.dateline.places[0].name.text for (story,) in parse_many(texts)]
    ['OAKVALE', 'DUNMORE']
    """
    arguments.check_texts(texts)
    arguments.check_jobs(jobs)
    options = _Options(split, agency, date)
    parse("", **options._asdict())  # raises now for what it cannot be given
    parsed = _stories(texts, options, workers.count(jobs))
    return (tuple(map(SourcedStory.of, stories)) for stories in parsed)


def _stories(
    texts: Iterable[str], options: _Options, processes: int
) -> Iterator[tuple[Story, ...]]:
    if processes == 1:
        for text in texts:
            yield tuple(parse(text, **options._asdict()))
        return
    numbered = enumerate(texts, 1)
    yield from workers.results(partial(_parsed, options), _chunks(numbered), processes, _lost)


def _chunks(texts: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    waiting = iter(texts)
    while chunk := list(islice(waiting, CHUNK)):
        yield chunk


def _parsed(options: _Options, texts: list[Numbered]) -> list[tuple[Story, ...]]:
    return [tuple(parse(text, **options._asdict())) for _, text in texts]


def _lost(item: Numbered) -> NoReturn:
    raise UserError(f"text {item[0]}: {workers.KILLED}", "allow more memory, or leave it out")
