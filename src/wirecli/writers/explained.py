"""The marks of a story as records: `explain`, and formats that show the story itself."""

from collections.abc import Iterator

from wirecli.marks import dates
from wirecli.model import (
    Acronym,
    Agency,
    Credit,
    Dated,
    Mark,
    Person,
    Place,
    Publication,
    Quote,
    Story,
    StoryDate,
    Timex,
    Trailer,
)
from wirecli.readers import Source
from wirecli.rules import catalogue
from wirecli.traversal import walk
from wirecli.writers import absence
from wirecli.writers.records import Record, which

SEVERAL_IN_A_LINE = frozenset({"dates", "people"})
"""Fields of whose marks a line may have several."""


def explain_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield one record a mark, in the order of `walk`: its field, rule, words, value and place.

    `value` is what the words are taken to mean: EDTF of a date, TIMEX3 of a date mentioned, country
    code of a place, key of the agency, role of a credit, kind of a trailer or of a quotation;
    `None` for the kinds that only have words.
    """
    of = which(story, source)
    for field, mark in walk(story):
        yield _explained(story, of, field, mark, _meant(story, field, mark))


def field_records(field: str, story: Story, source: Source) -> Iterator[Record]:
    """Yield the marks of one field and of its parts, then what else was considered for it.

    Of a field that is not there, the last record says where it was sought and what was missing.
    """
    of = which(story, source)
    there = False
    for name, mark in walk(story):
        if name == field or name.startswith(f"{field}."):
            there = True
            yield _explained(story, of, name, mark, _meant(story, name, mark))
    for other in story.considered:
        if field == other.field or field.startswith(f"{other.field}."):
            record = _explained(story, of, other.field, other, other.value)
            yield record | {"taken": False, "why": other.why}
    whole = field.partition(".")[0]
    if not there and whole in absence.REASONS:
        sought = absence.sought(story, whole)
        record = _explained(story, of, field, sought, None)
        yield record | {"taken": False, "why": absence.REASONS[whole]}


def _explained(story: Story, of: Record, field: str, mark: Mark, value: str | None) -> Record:
    return {
        "source": of,
        "field": field,
        "rule": mark.rule,
        "words": story.text_of(mark) or None,
        "value": value,
        "taken": True,
        "why": _why(mark, story.language),
        "start": mark.start,
        "end": mark.end,
        "says": catalogue.says(mark.rule),
    }


def _meant(story: Story, field: str, mark: Mark) -> str | None:
    """Return what a mark stands for; the headline's source is a person of the story, if it is."""
    if field != "headline_attribution":
        return _value(mark)
    person = story.headline.person if story.headline else None
    return story.text_of(person) if person else None


def _why(mark: Mark, language: str | None) -> str | None:
    """Return what a value rests on, where more than a rule says so: evidence, or precedence."""
    if isinstance(mark, Timex):
        return dates.precedence(mark.rule, language)
    if isinstance(mark, StoryDate):
        return f"rests on {', '.join(mark.basis)}"
    return f"named in the {mark.evidence}" if isinstance(mark, Agency) else None


def annotated_records(story: Story, source: Source) -> Iterator[Record]:
    """Yield a story's text with all its marks but the blocks, for those who show the story itself.

    The offsets of the marks are into this `text`. `words` are those of marks of which a line may
    have several, so that a note says which it is about.
    """
    yield {
        "source": which(story, source),
        "headline": story.text_of(story.headline) if story.headline else None,
        "text": story.text[story.start : story.end],
        "marks": [
            {
                "field": field,
                "rule": mark.rule,
                "words": story.text_of(mark) if field in SEVERAL_IN_A_LINE else None,
                "value": _annotation(story, mark),
                "start": mark.start - story.start,
                "end": mark.end - story.start,
            }
            for field, mark in walk(story)
            if field != "block"
        ],
    }


def _annotation(story: Story, mark: Mark) -> str | None:
    """Return what a note says that a mark stands for: of a quotation the speaker, too."""
    if isinstance(mark, Quote):
        return f"{mark.kind}, {story.text_of(mark.speaker)}" if mark.speaker else mark.kind
    if isinstance(mark, Person):
        return story.text_of(mark.role) if mark.role else None
    return story.text_of(mark.long) if isinstance(mark, Acronym) else _value(mark)


def _value(mark: Mark) -> str | None:
    match mark:
        case Dated() | StoryDate() | Timex():
            return mark.value
        case Place():
            return mark.country
        case Agency():
            return mark.key
        case Publication():
            return mark.name
        case Credit():
            return mark.role
        case Trailer() | Quote():
            return mark.kind
        case _:
            return None
