"""The order of things: a text into its stories, a story into its marks."""

from collections.abc import Iterator, Sequence
from itertools import count, repeat
from typing import TYPE_CHECKING

from wirecli import arguments
from wirecli.data.rows import Style
from wirecli.layout import agency, blocks, doubt, head, language, page, storydate, tail
from wirecli.layout import dateline as datelines
from wirecli.layout.blocks import Block
from wirecli.layout.page import Layout
from wirecli.layout.split import bulletin, stories
from wirecli.layout.storydate import bounds
from wirecli.layout.storydate.bounds import DayBounds
from wirecli.layout.storydate.evidence import StoryParts, dated
from wirecli.marks import acronyms, dates, passages, people, quotes
from wirecli.marks.passages import Passage
from wirecli.model import (
    Acronym,
    Agency,
    Considered,
    Mark,
    Person,
    Span,
    Stated,
    Story,
    Timex,
)
from wirecli.rules import damage
from wirecli.rules import styles as house_styles
from wirecli.rules.styles import Owner, Styles
from wirecli.tuples import NamedTuple

if TYPE_CHECKING:
    from datetime import date as Day

SEARCHED = 4_000_000
"""Code points of a story's paragraphs that are searched: a thick book has two million, and each
takes some 30 bytes of memory."""


class _Given(NamedTuple):
    """What is known beforehand: the styles in force, the style to use, the days of the story.

    `stated` is what the input's format says of the story.
    """

    styles: Styles
    style: Owner | None
    frame: DayBounds | None
    stated: tuple[Stated, ...]


class _Marks(NamedTuple):
    """What stands in the body of a story."""

    people: tuple[Person, ...]
    said: quotes.Ledger
    acronyms: tuple[Acronym, ...]
    dates: tuple[Timex, ...]


def parse(
    text: str,
    *,
    split: str = "auto",
    agency: str | None = None,
    date: "str | Day | None" = None,
    styles: Sequence[Style] = (),
    stated: Sequence[Stated] = (),
) -> Iterator[Story]:
    """Return the stories of a text, one after the other, each as soon as it is done.

    `split` says what separates stories (see `layout.split`); `agency` is the key of the house
    style to use instead of a guess; `date` is when the stories were written: a day, a month, a
    year or an EDTF interval, or a `datetime.date`; `styles` are house styles of one's own;
    `stated` is what the format of the input says of its stories, and wins over what the text
    looks like: words that it states are of one story, and the text is not split. Nothing in the
    text makes it raise.
    Raises at once: `UserError` for an unknown agency, a date that is none or can be read in two
    ways, or a `split` that is not known; `TypeError` for an argument of another type.
    """
    arguments.check_text(text)
    arguments.check_words("split", split)
    arguments.check_words("agency", "" if agency is None else agency)
    day = arguments.day(date)
    known = house_styles.load(tuple(styles))
    style = house_styles.find(known, agency, parameter="agency") if agency else None
    asked = _Given(known, style, bounds.given(day) if day else None, tuple(stated))
    split = "none" if any(mark.end > mark.start for mark in stated) else split
    stories("", split)  # raises now if it is not known
    return _stories(text, split, asked)


def _stories(text: str, split: str, asked: _Given) -> Iterator[Story]:
    numbers = count(1)
    meant = damage.as_meant(text)
    for span in stories(meant, split):
        for part, cut in _parts(meant, span, split, asked.styles):
            yield _as_written(_story(meant, part, cut, next(numbers), asked), text)


def _as_written(story: Story, text: str) -> Story:
    """Return a story that was read by the signs that are meant, with the text as it is."""
    broken = damage.damage(text, story.start, story.end)
    if broken is None and text is story.text:
        return story
    defects = (*story.defects, broken) if broken else story.defects
    return story._replace(text=text, defects=defects)


def count_stories(text: str, split: str, styles: Sequence[Style] = ()) -> int:
    """Return the number of stories that `parse` finds in a text of which nothing is stated."""
    known = house_styles.load(tuple(styles))
    meant = damage.as_meant(text)
    return sum(1 for span in stories(meant, split) for _ in _parts(meant, span, split, known))


def _parts(
    text: str, span: Mark, split: str, styles: Styles
) -> Iterator[tuple[Mark, tuple[Block, ...]]]:
    """Yield the stories of a span with their blocks: one, or those of a bulletin."""
    cut = blocks.find(text, span.start, span.end)
    parts = bulletin(text, span, cut, styles) if split == "auto" else [span]
    if len(parts) == 1:
        yield span, cut
        return
    for part in parts:
        yield part, blocks.find(text, part.start, part.end)


def _story(text: str, span: Mark, cut: tuple[Block, ...], number: int, asked: _Given) -> Story:
    styles = asked.styles
    page = _laid_out(text, cut, asked)
    dateline, above, below = page.dateline, page.above, page.below
    tongue = _stated_language(asked.stated) or language.find(_sample(text, above, below))
    evidence = agency.Surroundings(text, span, tongue, dateline, above, below)
    named = agency.find(evidence, styles)
    whose = _whose(named, evidence, asked)
    trailers = (*above.trailers, *below.trailers)
    owner = _owner(whose, styles)
    if dateline:
        dateline = datelines.settled(dateline, text, tongue or (owner and owner.languages[0]))
    copy = below.paragraphs
    locale = _stated_locale(asked.stated)
    witness = dated(
        StoryParts(text, span, dateline, above.headline, trailers, copy, styles, owner, locale)
    )
    dateline = witness.dateline
    day = storydate.find(witness, asked.frame, asked.stated)
    searched = _searched(copy)
    body = _body(text, above, dateline, searched)
    found = _marks(text, body, tongue, day.date.value if day.date else None)
    odd = _disagreements(text, page, whose, named) if asked.stated else ()
    story = Story(
        start=span.start,
        end=span.end,
        rule=span.rule,
        text=text,
        number=number,
        blocks=_tiles(cut, span),
        language=tongue,
        agency=whose,
        slugline=above.slugline,
        label=above.label,
        kicker=above.kicker,
        ednote=above.ednote or _joined(page.notes),
        headline=above.headline,
        subheadline=above.subheadline,
        byline=above.byline,
        dateline=dateline,
        date=day.date,
        paragraphs=copy,
        quotes=found.said.quotes,
        people=found.people,
        acronyms=found.acronyms,
        dates=found.dates,
        credits=below.credits,
        trailer=trailers,
        defects=(*odd, *day.defects, *found.said.defects),
        considered=tuple(_considered(page, named, day, text, styles)),
    )
    ambiguous = agency.is_ambiguous(whose, text, styles)
    return _with_defects(story, ambiguous=ambiguous, whole=searched == copy)


def _laid_out(text: str, cut: tuple[Block, ...], asked: _Given) -> Layout:
    if not asked.stated:
        return page.find(text, cut, asked.styles)
    from wirecli.layout import stated

    return stated.find(text, cut, asked.stated, asked.styles)


def _stated_language(stated: Sequence[Stated]) -> str | None:
    """Return the language that is stated, without its region: `en-GB -> en`."""
    locale = _stated_locale(stated)
    return locale.partition("-")[0].partition("_")[0].lower() if locale else None


def _stated_locale(stated: Sequence[Stated]) -> str | None:
    return next((mark.value for mark in stated if mark.field == "language"), None)


def _disagreements(
    text: str, page: Layout, whose: Agency | None, named: Sequence[Agency]
) -> tuple[Mark, ...]:
    from wirecli.layout import stated

    return stated.disagreements(text, page, whose, named)


def _body(
    text: str, above: head.Head, dateline: Mark | None, paragraphs: Sequence[Mark]
) -> tuple[Passage, ...]:
    """Return the passages in which people, quotations, acronyms and dates are sought."""
    heads = (
        ("headline", above.headline),
        ("subheadline", above.subheadline),
        ("dateline", dateline),
    )
    return passages.find(text, (*heads, *zip(repeat("paragraphs"), paragraphs)))


def _searched(paragraphs: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the paragraphs, but of too many only the first, and the last of those cut."""
    if not paragraphs or paragraphs[-1].end - paragraphs[0].start <= SEARCHED:
        return paragraphs
    searched: list[Mark] = []
    left = SEARCHED
    for mark in paragraphs:
        whole = mark.end - mark.start <= left
        searched.append(mark if whole else Span(mark.start, mark.start + left, ""))
        left -= mark.end - mark.start
        if left <= 0:
            break
    return tuple(searched)


def _marks(text: str, body: tuple[Passage, ...], tongue: str | None, day: str | None) -> _Marks:
    """Find what stands in the body; people first, since quotations are theirs."""
    persons = people.find(text, body, language=tongue)
    return _Marks(
        persons,
        quotes.read(text, body, people=persons, language=tongue),
        acronyms.find(text, body),
        dates.find(text, body, day=day, language=tongue),
    )


def _sample(text: str, above: head.Head, below: tail.Tail) -> str:
    """Return the first paragraphs, or of a story without any the headline."""
    marks = below.paragraphs[:3] or tuple(filter(None, (above.headline, above.subheadline)))
    return " ".join(text[mark.start : mark.end] for mark in marks)


def _whose(named: list[Agency], evidence: agency.Surroundings, asked: _Given) -> Agency | None:
    """Return the agency that the user, the input's format, or the copy itself names."""
    if asked.style:
        return agency.given(asked.style, evidence.span)
    said = agency.stated(asked.stated, evidence, asked.styles)
    found = said or next(iter(named), None)
    return found or agency.publisher(asked.stated, evidence, asked.styles)


def _considered(
    page: Layout, named: list[Agency], day: storydate.Finding, text: str, styles: Styles
) -> Iterator[Considered]:
    """Yield what stood for the dateline, the agency and the date as well."""
    for line in page.passed:
        why = "a better one follows, or it opens a headline"
        yield Considered(line.start, line.end, line.rule, "dateline", None, why)
    yield from agency.rivals(named, text, styles)
    yield from day.considered


def _owner(whose: Agency | None, styles: Styles) -> Owner | None:
    """Return the style of the agency whose copy it is, if it has one."""
    key = whose.key if whose else None
    return house_styles.owner(styles, key) if key else None


def _joined(marks: Sequence[Mark]) -> Mark | None:
    return Span(marks[0].start, marks[-1].end, marks[0].rule) if marks else None


def _tiles(cut: tuple[Block, ...], span: Mark) -> tuple[Mark, ...]:
    if not cut:
        return (Span(span.start, span.end, "block.blank"),) if span.end > span.start else ()
    return tuple(Span(block.start, block.end, block.rule) for block in cut)


def _with_defects(story: Story, *, ambiguous: bool, whole: bool) -> Story:
    """Record what is missing, at the story's start, before the defects that have a place.

    `whole`: all of its paragraphs were searched.
    """
    blank = not story.text[story.start : story.end].strip() or story.blocks[0].rule == "block.blank"
    missing = {
        "no-text": blank,
        "no-headline": not blank and story.headline is None,
        "headline-doubtful": _is_headline_doubtful(story),
        "no-dateline": not blank and story.dateline is None,
        "no-body": not blank and not story.paragraphs,
        "year-unknown": story.date is not None and not story.date.value[0].isdigit(),
        "agency-ambiguous": ambiguous,
        "not-all-searched": not whole,
    }
    at = story.start
    defects = [Span(at, at, defect) for defect, is_so in missing.items() if is_so]
    return story._replace(defects=(*defects, *story.defects)) if defects else story


def _is_headline_doubtful(story: Story) -> bool:
    if story.headline is None:
        return False
    vouching = (story.dateline, story.byline, story.label)
    below = (story.byline, story.label, story.ednote, *story.trailer, *story.credits)
    around = doubt.Neighbours(
        vouching=tuple(filter(None, vouching)),
        below=tuple(filter(None, below)),
        copy=tuple(filter(None, (story.subheadline, *story.paragraphs[: doubt.PARAGRAPHS]))),
    )
    return doubt.is_doubtful(story.text, story.headline, around)
