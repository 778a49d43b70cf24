"""A text into its stories, and a story into its fields: the six steps of `parse`, in order."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING

from wirecli import arguments
from wirecli.data.style_types import Style
from wirecli.layout import blocks, bulletin, defects, guards, page, provenance
from wirecli.layout.bulletin import Take
from wirecli.layout.kinds import Kinds
from wirecli.layout.page import Layout
from wirecli.layout.provenance import Options, Provenance
from wirecli.layout.split import stories
from wirecli.layout.storydate import bounds
from wirecli.marks import annotation
from wirecli.marks.annotation import Annotations, Copy
from wirecli.model import Mark, Span, Stated, Story
from wirecli.rules import damage, folded_text
from wirecli.rules import styles as house_styles
from wirecli.rules.folded_text import Folded
from wirecli.rules.styles import Styles

if TYPE_CHECKING:
    from datetime import date as Day


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
    year or an EDTF interval, or a `datetime.date`; `styles` are your own house styles;
    `stated` is what the format of the input says of its stories, and wins over what the text
    looks like: words that it states are of one story, and the text is not split. Nothing in the
    text makes it raise.
    Raises at once: `UserError` for an unknown agency, a date that is not one or can be read in
    two ways, or a `split` that is not known; `TypeError` for an argument of another type.
    """
    arguments.check_text(text)
    arguments.check_words("split", split)
    arguments.check_words("agency", "" if agency is None else agency)
    day = arguments.day(date)
    known = house_styles.load(tuple(styles))
    style = house_styles.find(known, agency, parameter="agency") if agency else None
    options = Options(known, style, bounds.given(day) if day else None, tuple(stated))
    split = "none" if any(mark.end > mark.start for mark in stated) else split
    stories("", split)  # raises now if it is not known
    return _stories(text, split, options)


def _stories(text: str, split: str, options: Options) -> Iterator[Story]:
    numbers = count(1)
    folded = folded_text.fold(damage.as_meant(text))
    options = options._replace(stated=folded.stated(options.stated))
    meant = folded.text
    for take in _takes(
        text, folded, split, options.styles
    ):  # 1 blocks, cut once; 2 each with its kind
        layout = page.find(take.kinds, take.blocks, options.stated)  # 3 dateline, head and tail
        sent = provenance.find(meant, take.span, layout, options)  # 4 agency, language and day
        copy = Copy(
            layout.head.headline, layout.head.subheadline, sent.dateline, layout.tail.paragraphs
        )
        notes = annotation.find(meant, copy, language=sent.language, day=sent.day)  # 5 the copy
        story = _story(meant, next(numbers), take, layout, sent, notes)  # 6 the Story
        yield _as_written(folded.story(guards.sound(story)), text)


def _takes(text: str, folded: Folded, split: str, styles: Styles) -> Iterator[Take]:
    """Yield the stories of a text as blocks: those between separators, or those of a bulletin.

    A pattern of the user's is for the text as it is.
    """
    meant = folded.text
    own = split.startswith("/")
    spans = map(folded.span, stories(text, split)) if own else stories(meant, split)
    for span in spans:
        whole = Take(span, blocks.find(meant, span.start, span.end), Kinds(meant, styles))
        yield from bulletin.takes(whole) if split == "auto" else (whole,)


def count_stories(text: str, split: str, styles: Sequence[Style] = ()) -> int:
    """Return the number of stories that `parse` finds in a text of which nothing is stated."""
    known = house_styles.load(tuple(styles))
    folded = folded_text.fold(damage.as_meant(text))
    return sum(1 for _ in _takes(text, folded, split, known))


def _as_written(story: Story, text: str) -> Story:
    """Return a story that was read by the signs that are meant, with the text as it is."""
    broken = damage.damage(text, story.start, story.end)
    if broken is None and text is story.text:
        return story
    return story._replace(text=text, defects=(*story.defects, broken) if broken else story.defects)


def _story(
    text: str, number: int, take: Take, layout: Layout, sent: Provenance, notes: Annotations
) -> Story:
    start, end, rule = take.span.start, take.span.end, take.span.rule
    head, tail = layout.head, layout.tail
    unsearched = () if notes.is_whole else (Span(start, start, "not-all-searched"),)
    missing = defects.find(text, take, layout, sent)
    return Story(
        start=start,
        end=end,
        rule=rule,
        text=text,
        number=number,
        blocks=_tiles(take),
        language=sent.language,
        publication=sent.publication,
        agency=sent.agency,
        slugline=head.slugline,
        label=head.label,
        kicker=head.kicker,
        ednote=layout.ednote,
        headline=notes.headline,
        subheadline=head.subheadline,
        byline=head.byline,
        dateline=sent.dateline,
        date=sent.date,
        paragraphs=tail.paragraphs,
        quotes=notes.quotes,
        people=notes.people,
        acronyms=notes.acronyms,
        dates=notes.dates,
        credits=tail.credits,
        trailer=layout.trailers,
        defects=(*missing, *unsearched, *sent.defects, *notes.unclosed),
        considered=(*head.passed, *sent.considered),
    )


def _tiles(take: Take) -> tuple[Mark, ...]:
    span = take.span
    if not take.blocks:
        return (Span(span.start, span.end, "block.blank"),) if span.end > span.start else ()
    return tuple(Span(block.start, block.end, block.rule) for block in take.blocks)
