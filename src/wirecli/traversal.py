"""Every mark of a story, with the field of the record that it is of."""

from collections.abc import Iterator

from wirecli.model import Dateline, Mark, Story


def walk(story: Story) -> Iterator[tuple[str, Mark]]:
    """Yield `(field, mark)` for every mark of a story, in the order of the published record.

    The field is the record's key, with dots: `dateline.places.name`. Blocks come last.
    """
    single = {
        "publication": story.publication,
        "agency": story.agency,
        "slugline": story.slugline,
        "label": story.label,
        "kicker": story.kicker,
        "ednote": story.ednote,
        "headline": story.headline,
        "headline_attribution": story.headline and story.headline.attribution,
        "subheadline": story.subheadline,
    }
    yield from ((field, mark) for field, mark in single.items() if mark)
    if story.byline:
        yield "byline", story.byline
        yield from (("byline.names", name) for name in story.byline.names)
    if story.dateline:
        yield from _walk_dateline(story.dateline)
    if story.date:
        yield "date", story.date
    yield from (("paragraphs", paragraph) for paragraph in story.paragraphs)
    yield from _walk_body(story)
    for credit in story.credits:
        yield "credits", credit
        yield from (("credits.names", name) for name in credit.names)
    yield from (("trailer", trailer) for trailer in story.trailer)
    yield from (("defects", defect) for defect in story.defects)
    yield from (("block", block) for block in story.blocks)


def _walk_dateline(dateline: Dateline) -> Iterator[tuple[str, Mark]]:
    yield "dateline", dateline
    for place in dateline.places:
        yield "dateline.places", place
        yield "dateline.places.name", place.name
        if place.region:
            yield "dateline.places.region", place.region
    if dateline.date:
        yield "dateline.date", dateline.date
    if dateline.agency:
        yield "dateline.agency", dateline.agency
    yield from (("dateline.reporters", reporter) for reporter in dateline.reporters)
    if dateline.separator:
        yield "dateline.separator", dateline.separator


def _walk_body(story: Story) -> Iterator[tuple[str, Mark]]:
    for quote in story.quotes:
        yield "quotes", quote
        persons = {"speaker": quote.speaker, "role": quote.role}
        words = {"mention": quote.mention, "cue": quote.cue}
        yield from ((f"quotes.{key}", mark) for key, mark in (persons | words).items() if mark)
    for person in story.people:
        yield "people", person
        if person.role:
            yield "people.role", person.role
        yield from (("people.mentions", mention) for mention in person.mentions)
    for acronym in story.acronyms:
        yield "acronyms", acronym
        yield "acronyms.short", acronym.short
        yield "acronyms.long", acronym.long
    yield from (("dates", timex) for timex in story.dates)
