"""Many texts at once: in order, lazily, with as many processes as you like."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice

from wirecli import workers
from wirecli.model import Story
from wirecli.story import parse
from wirecli.tuples import NamedTuple

CHUNK = 64
"""Texts that one process takes at a time."""


class _Asked(NamedTuple):
    """What to parse each text with, as `parse` takes it."""

    split: str
    agency: str | None
    date: str | None


def parse_many(
    texts: Iterable[str],
    *,
    jobs: int = 1,
    split: str = "auto",
    agency: str | None = None,
    date: str | None = None,
) -> Iterator[tuple[Story, ...]]:
    """Yield the stories of each text, in the order of the texts, each as soon as it is done.

    `jobs` is the number of processes, 0 one for each core; with several, texts are taken some
    hundreds ahead and memory does not grow with their number. The rest is as `parse` has it.
    Raises `UserError` as `parse` does, or if a process was killed.
    """
    asked = _Asked(split, agency, date)
    processes = workers.count(jobs)
    if processes == 1:
        for text in texts:
            yield tuple(parse(text, **asked._asdict()))
        return
    for done in workers.results(partial(_parsed, asked), _chunks(texts), processes):
        yield from done


def _chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    waiting = iter(texts)
    while chunk := list(islice(waiting, CHUNK)):
        yield chunk


def _parsed(asked: _Asked, texts: list[str]) -> list[tuple[Story, ...]]:
    return [tuple(parse(text, **asked._asdict())) for text in texts]
