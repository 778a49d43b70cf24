"""Invented stories, marked by hand: what the tests of the writers print."""

from collections.abc import Sequence
from typing import Any

from wirecli.model import (
    Agency,
    Byline,
    Credit,
    Dated,
    Dateline,
    Headline,
    Mark,
    Place,
    Span,
    Story,
    StoryDate,
    Trailer,
)
from wirecli.readers import Source
from wirecli.writers import Record
from wirecli.writers.records import parse_records

COPY = """BC-HARBOUR
UPDATE 2
All news

Oakvale to reopen "old" harbour,
council says — mayor

Ferries may run again, the town's engineer hopes

By Ann Marlow and Piet Dorn

OAKVALE, Norland/WESTHAVEN, November 23. /AG03/. The council of Oakvale voted by 11 to 2 on
Thursday to reopen the harbour.

"We shall see well-known ferries," mayor Ada Quill said, of the 3.5-million bill.

Reporting by Ann Marlow; Editing by Lil Sand
Home | News
Weather | Tides
© 2023 AG03
"""
SOURCE = Source(name="oakvale.txt", text=COPY, encoding="utf-8", format="text")


def span(words: str, rule: str = "test.rule") -> tuple[int, int, str]:
    """Return where the words first stand in COPY, and the rule."""
    start = COPY.index(words)
    return start, start + len(words), rule


def mark(words: str, rule: str = "test.rule") -> Mark:
    return Span(*span(words, rule))


def names(*words: str) -> tuple[Mark, ...]:
    return tuple(mark(name) for name in words)


DATELINE = Dateline(
    *span("OAKVALE, Norland/WESTHAVEN, November 23. /AG03/.", "dateline.places-date-agency"),
    places=(
        Place(*span("OAKVALE, Norland"), mark("OAKVALE"), mark("Norland"), "NL"),
        Place(*span("WESTHAVEN"), mark("WESTHAVEN"), None, None),
    ),
    date=Dated(*span("November 23"), value="XXXX-11-23"),
    agency=mark("AG03"),
    reporters=(),
    separator=None,
)
BYLINE = Byline(*span("By Ann Marlow and Piet Dorn"), names("Ann Marlow", "Piet Dorn"))
HEADLINE = Headline(
    *span('Oakvale to reopen "old" harbour,\ncouncil says — mayor', "headline.first"),
    attribution=mark("mayor", "headline.dash"),
)
AGENCY = Agency(*span("AG03", "dateline.credit"), "ag03", "AG03", "dateline")


def credit(role: str, opening: str, name: str) -> Credit:
    """Return a credit of one name, which stands in it."""
    start, end, rule = span(opening + name)
    return Credit(start, end, rule, role, (Span(start + len(opening), end, rule),))


CREDITS = (
    credit("reporting", "Reporting by ", "Ann Marlow"),
    credit("editing", "Editing by ", "Lil Sand"),
)
TRAILERS = (
    Trailer(*span("Home | News"), "navigation"),
    Trailer(*span("Weather | Tides"), "navigation"),
    Trailer(*span("© 2023 AG03"), "copyright"),
)
PARAGRAPHS = (
    mark("The council of Oakvale voted by 11 to 2 on\nThursday to reopen the harbour."),
    mark('"We shall see well-known ferries," mayor Ada Quill said, of the 3.5-million bill.'),
)
FULL: dict[str, Any] = {
    "language": "en",
    "agency": AGENCY,
    "slugline": mark("BC-HARBOUR"),
    "label": mark("UPDATE 2"),
    "kicker": mark("All news"),
    "headline": HEADLINE,
    "subheadline": mark("Ferries may run again, the town's engineer hopes"),
    "byline": BYLINE,
    "dateline": DATELINE,
    "date": StoryDate(*span("November 23"), "2023-11-23", ("option", "dateline")),
    "paragraphs": PARAGRAPHS,
    "credits": CREDITS,
    "trailer": TRAILERS,
}


def story(text: str = COPY, number: int = 1, **fields: Any) -> Story:
    """Return a story of the text in which only these fields are found."""
    none: dict[str, Any] = dict.fromkeys(Story._fields[len(Span._fields) :])
    layout = ["blocks", "paragraphs", "credits", "trailer", "defects", "considered", "hyphens"]
    empty = dict.fromkeys([*layout, "quotes", "people", "acronyms", "dates"], ())
    return Story(
        0, len(text), "story", **{**none, **empty, "text": text, "number": number, **fields}
    )


def headlined(words: str, number: int = 1) -> Story:
    """Return a story that is all headline."""
    return story(words, number, headline=Headline(0, len(words), "headline.only", None))


def records(*stories: Story, source: Source = SOURCE) -> list[Record]:
    """Return the `parse` records of the stories."""
    return [record for one in stories for record in parse_records(one, source)]


def full() -> Story:
    return story(**FULL)


def bare() -> Story:
    return story(number=2)


BOTH: Sequence[Story] = (full(), bare())
