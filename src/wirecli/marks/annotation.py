"""The copy of a story annotated: people, quotations, acronyms and dates mentioned."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.marks import acronyms, dates, passages, people, quotes
from wirecli.model import Acronym, Headline, Mark, Person, Quote, Span, Timex

SEARCHED = 4_000_000
"""Code points of a story's paragraphs that are searched: a thick book has two million, and each
takes some 30 bytes of memory."""


class Copy(NamedTuple):
    """The parts of a story in which people, quotations, acronyms and dates are looked for."""

    headline: Headline | None
    subheadline: Mark | None
    dateline: Mark | None
    paragraphs: tuple[Mark, ...]


class Annotations(NamedTuple):
    """The marks of the copy; `headline` has the person whom its attribution names.

    `unclosed` are quotation marks that were never closed; `is_whole`: all paragraphs were searched.
    """

    headline: Headline | None
    people: tuple[Person, ...]
    quotes: tuple[Quote, ...]
    acronyms: tuple[Acronym, ...]
    dates: tuple[Timex, ...]
    unclosed: tuple[Mark, ...]
    is_whole: bool


def find(text: str, copy: Copy, *, language: str | None, day: str | None) -> Annotations:
    """Annotate the copy of a story; people first, since quotations are theirs.

    `day` is the story's day in EDTF, `language` BCP 47; None where they are not known.
    """
    searched = _searched(copy.paragraphs)
    body = passages.find(text, tuple(_passages(copy, searched)))
    persons = people.find(text, body, language=language)
    ledger = quotes.read(text, body, people=persons, language=language)
    return Annotations(
        _attributed(text, copy.headline, persons),
        persons,
        ledger.quotes,
        acronyms.find(text, body),
        dates.find(text, body, day=day, language=language),
        ledger.defects,
        searched == copy.paragraphs,
    )


def _passages(copy: Copy, paragraphs: Sequence[Mark]) -> Iterator[tuple[str, Mark | None]]:
    yield "headline", copy.headline
    yield "subheadline", copy.subheadline
    yield "dateline", copy.dateline
    yield from (("paragraphs", paragraph) for paragraph in paragraphs)


def _searched(paragraphs: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the paragraphs, but of too many only the first, and the last of those cut."""
    if not paragraphs or paragraphs[-1].end - paragraphs[0].start <= SEARCHED:
        return paragraphs
    searched: list[Mark] = []
    rest = SEARCHED
    for mark in paragraphs:
        whole = mark.end - mark.start <= rest
        searched.append(mark if whole else Span(mark.start, mark.start + rest, ""))
        rest -= mark.end - mark.start
        if rest <= 0:
            break
    return tuple(searched)


def _attributed(text: str, headline: Headline | None, persons: Sequence[Person]) -> Headline | None:
    """Return the headline with the person of the story whom its attribution names, if it is one."""
    if headline is None or headline.attribution is None:
        return headline
    return headline._replace(person=people.person_of(persons, text, headline.attribution))
