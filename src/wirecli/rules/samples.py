"""The proof of a house style: its samples carry their answers, and the parser must find just those.

In a sample `{place:OAKVALE}` marks an answer, `{date=XXXX-05-02:May 2}` one with its value; braces
nest. The rest is copy. See `FIELDS` for the names.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from wirecli.data.style_types import Style
from wirecli.model import Dated, Mark, Story, Trailer
from wirecli.rules.notation import Fault, Marked, SampleError, difference, marked
from wirecli.traversal import walk

FIELDS = {
    "attribution": "headline_attribution",
    "byline": "byline",
    "credit": "dateline.agency",
    "credited": "credits.names",
    "credits": "credits",
    "date": "dateline.date",
    "deck": "subheadline",
    "ednote": "ednote",
    "headline": "headline",
    "join": "dateline.separator",
    "kicker": "kicker",
    "label": "label",
    "name": "byline.names",
    "place": "dateline.places.name",
    "region": "dateline.places.region",
    "reporter": "dateline.reporters",
    "slugline": "slugline",
    "trailer": "trailer",
}
"""The names of answers, and the fields of the record that they stand for."""


class StyleAnswer(NamedTuple):
    """What a sample says is there: a field of the record, the value if it has one, and its span."""

    start: int
    end: int
    field: str
    value: str


class StyleSample(NamedTuple):
    """The copy of a sample without its marks, and the answers in the order of the copy."""

    text: str
    answers: tuple[StyleAnswer, ...]


def read(sample: str) -> StyleSample:
    """Take the marks out of a sample; raises `SampleError` for an unknown name or a lost brace."""
    text, marks = marked(sample, FIELDS)
    answers = (mark._replace(name=FIELDS[mark.name]) for mark in marks)
    return StyleSample(text, tuple(sorted(StyleAnswer(*answer) for answer in answers)))


def prove(style: Style, parse: Callable[[str], Story]) -> Iterator[Fault]:
    """Yield what is wrong with a style: a sample that parses otherwise, a near miss that it claims.

    `parse` makes the one story of a text, with the styles in force that are to be proved.
    """
    for sample in style.samples:
        try:
            yield from _sample_faults(style, sample, parse)
        except SampleError as fault:
            yield Fault(sample, str(fault), sample, fault.at)
    for near_miss in style.near_misses:
        story = parse(near_miss)
        if story.agency and story.agency.key == style.key:
            what = "a near miss, but the style claims it"
            yield Fault(near_miss, what, near_miss, story.agency.start)


def _sample_faults(style: Style, sample: str, parse: Callable[[str], Story]) -> Iterator[Fault]:
    wanted = read(sample)
    story = parse(wanted.text)
    answers = _answers(story)
    fault = difference(sample, wanted.text, _marks(wanted.answers), _marks(answers))
    if fault:
        yield fault
    key = story.agency.key if story.agency else None
    if key != style.key:
        reach = story.agency.start if story.agency else 0
        what = f"the agency is {key!r}, not {style.key!r}"
        yield Fault(sample, what, wanted.text, reach)


def _answers(story: Story) -> tuple[StyleAnswer, ...]:
    fields = set(FIELDS.values())
    answers = (
        StyleAnswer(mark.start, mark.end, field, _value(mark))
        for field, mark in walk(story)
        if field in fields
    )
    return tuple(sorted(answers))


def _value(mark: Mark) -> str:
    if isinstance(mark, Dated):
        return mark.value
    return mark.kind if isinstance(mark, Trailer) else ""


def _marks(answers: tuple[StyleAnswer, ...]) -> Iterator[Marked]:
    return (Marked(*answer) for answer in answers)
