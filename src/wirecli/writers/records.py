"""From a Story to the published records: every key in its order, printed words, offsets."""

from collections.abc import Iterable, Iterator
from itertools import filterfalse
from typing import Any

from wirecli.lazy import Lazy
from wirecli.model import (
    Acronym,
    Agency,
    Byline,
    Credit,
    Dateline,
    Mark,
    Person,
    Place,
    Quote,
    Story,
    StoryDate,
    Timex,
    Trailer,
)
from wirecli.readers import Source

Record = dict[str, Any]

SCHEMA_VERSION = 1


WORD_CHARACTER = Lazy(r"\w")
"""A letter, a figure or an underscore."""


def parse_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield the one record that `parse` prints for a story."""
    yield parse_record(story, source)


def parse_record(story: Story, source: Source) -> Record:
    """Return the `parse` record: every key of the schema in its order, `None` and `[]` if absent.

    Words have their line breaks as one space; offsets are code points into `source.text`.
    """
    headline = story.headline
    return {
        "schema_version": SCHEMA_VERSION,
        "source": _source(story, source),
        "language": story.language,
        "publication": story.publication and story.publication.name,
        "agency": _agency(story.agency),
        "slugline": _words(story, story.slugline),
        "label": _words(story, story.label),
        "kicker": _words(story, story.kicker),
        "ednote": _words(story, story.ednote),
        "headline": _words(story, headline),
        "headline_attribution": _words(story, headline and headline.attribution),
        "subheadline": _words(story, story.subheadline),
        "byline": _byline(story, story.byline),
        "dateline": _dateline(story, story.dateline),
        "date": _story_date(story.date),
        "paragraphs": [_passage(story, paragraph) for paragraph in story.paragraphs],
        "quotes": [_quote(story, quote) for quote in story.quotes],
        "people": [_person(story, person) for person in story.people],
        "acronyms": [_acronym(story, acronym) for acronym in story.acronyms],
        "dates": [_timex(story, timex) for timex in story.dates],
        "credits": [_credit(story, credit) for credit in story.credits],
        "trailer": [_trailer(story, trailer) for trailer in story.trailer],
        "words": word_count(story),
        "defects": _defects(story, source),
    }


def quotes_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield the records that `quotes` prints for a story, one a quotation."""
    of = which(story, source)
    return ({"source": of, **_quote(story, quote)} for quote in story.quotes)


def people_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield the records that `people` prints for a story, one a person."""
    of = which(story, source)
    return ({"source": of, **_person(story, person)} for person in story.people)


def acronyms_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield the records that `acronyms` prints for a story, one a definition."""
    of = which(story, source)
    return ({"source": of, **_acronym(story, acronym)} for acronym in story.acronyms)


def dates_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield the records that `dates` prints for a story, one a date or time expression."""
    of = which(story, source)
    return ({"source": of, **_timex(story, timex)} for timex in story.dates)


def word_count(story: Story) -> int:
    """Return the number of words in the paragraphs of a story."""
    return sum([_count(story.text_of(p)) for p in story.paragraphs])


def _count(words: str) -> int:
    """Count words as a copy desk does: what spaces and dashes part, if it has a letter or digit.

    So "Norland's", "well-known", "U.S.", "3.5" and "and/or" are one word each, and vowel signs do
    not split a word.
    """
    pieces = words.replace("–", " ").replace("—", " ").split()
    marked = filterfalse(str.isalnum, pieces)
    return len(pieces) - sum([_is_sign(piece) for piece in marked])


def _is_sign(piece: str) -> bool:
    return not (piece[0].isalnum() or piece[-1].isalnum() or WORD_CHARACTER.search(piece))


def _source(story: Story, source: Source) -> Record:
    return {
        "name": source.name,
        "id": source.id,
        "story": _number(story, source),
        "start": story.start,
        "end": story.end,
        "encoding": source.encoding,
        "format": source.format,
    }


def which(story: Story, source: Source) -> Record:
    """Return which story of which input it is."""
    return {"name": source.name, "id": source.id, "story": _number(story, source)}


def _number(story: Story, source: Source) -> int:
    """Return the number of a story within its input, of which the source may be one of several."""
    return source.number + story.number - 1


def _agency(agency: Agency | None) -> Record | None:
    if agency is None:
        return None
    return {"key": agency.key, "name": agency.name, "evidence": agency.evidence}


def _byline(story: Story, byline: Byline | None) -> Record | None:
    if byline is None:
        return None
    return {"text": story.text_of(byline), "names": _every(story, byline.names)}


def _dateline(story: Story, dateline: Dateline | None) -> Record | None:
    if dateline is None:
        return None
    return {
        "text": story.text_of(dateline),
        "places": [_place(story, place) for place in dateline.places],
        "date": dateline.date.value if dateline.date else None,
        "agency": _words(story, dateline.agency),
        "reporters": _every(story, dateline.reporters),
        "start": dateline.start,
        "end": dateline.end,
    }


def _place(story: Story, place: Place) -> Record:
    region = _words(story, place.region)
    return {"name": story.text_of(place.name), "region": region, "country": place.country}


def _story_date(date: StoryDate | None) -> Record | None:
    return {"value": date.value, "basis": list(date.basis)} if date else None


def _quote(story: Story, quote: Quote) -> Record:
    mention = quote.mention
    return {
        "text": story.text_of(quote),
        "kind": quote.kind,
        "speaker": _words(story, quote.speaker),
        "speaker_kind": quote.speaker_kind,
        "role": _words(story, quote.role),
        "mention": _words(story, mention),
        "cue": _words(story, quote.cue),
        "attribution": quote.attribution,
        "paragraph": quote.paragraph,
        "start": quote.start,
        "end": quote.end,
        "speaker_start": mention.start if mention else None,
        "speaker_end": mention.end if mention else None,
    }


def _person(story: Story, person: Person) -> Record:
    return {
        "name": story.text_of(person),
        "role": _words(story, person.role),
        "mentions": [[mention.start, mention.end] for mention in person.mentions],
    }


def _acronym(story: Story, acronym: Acronym) -> Record:
    return {
        "short": story.text_of(acronym.short),
        "long": story.text_of(acronym.long),
        "start": acronym.start,
        "end": acronym.end,
    }


def _timex(story: Story, timex: Timex) -> Record:
    return {
        "text": story.text_of(timex),
        "type": timex.type,
        "value": timex.value,
        "edtf": timex.edtf,
        "mod": timex.mod,
        "start": timex.start,
        "end": timex.end,
    }


def _credit(story: Story, credit: Credit) -> Record:
    names = _every(story, credit.names)
    return {"role": credit.role, "names": names, **_passage(story, credit)}


def _trailer(story: Story, trailer: Trailer) -> Record:
    return {"kind": trailer.kind, **_passage(story, trailer)}


def _passage(story: Story, mark: Mark) -> Record:
    return {"text": story.text_of(mark), "start": mark.start, "end": mark.end}


def _words(story: Story, mark: Mark | None) -> str | None:
    return story.text_of(mark) if mark else None


def _every(story: Story, marks: Iterable[Mark]) -> list[str]:
    return [story.text_of(mark) for mark in marks]


def _defects(story: Story, source: Source) -> list[str]:
    return list(dict.fromkeys((*source.defects, *(defect.rule for defect in story.defects))))
