"""Who sent a story, when, and in which language, and what says so."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wirecli.layout import agency as agencies
from wirecli.layout import dateline as datelines
from wirecli.layout import language as languages
from wirecli.layout import stated as statements
from wirecli.layout import storydate
from wirecli.layout.page import Layout
from wirecli.layout.storydate.bounds import DayBounds
from wirecli.layout.storydate.evidence import StoryParts, dated
from wirecli.model import Agency, Considered, Dateline, Mark, Publication, Stated, StoryDate
from wirecli.rules import styles as house_styles
from wirecli.rules.styles import Owner, Styles

SAMPLE = 3
"""Paragraphs by which the language is decided."""
PASSED_OVER = "a better one follows, or it opens a headline"


class Options(NamedTuple):
    """What the caller says of the stories: the styles in force, the style to use, their days.

    `stated` is what the input's format says of the story.
    """

    styles: Styles
    style: Owner | None
    days: DayBounds | None
    stated: tuple[Stated, ...]


class Provenance(NamedTuple):
    """The agency, the language, the paper and the day of a story, and the dateline they settle.

    `is_ambiguous`: several agencies use what stands there. `considered` are the datelines,
    agencies and days that were not taken.
    """

    language: str | None
    publication: Publication | None
    agency: Agency | None
    dateline: Dateline | None
    date: StoryDate | None
    is_ambiguous: bool
    defects: tuple[Mark, ...]
    considered: tuple[Considered, ...]

    @property
    def day(self) -> str | None:
        """The story's day in EDTF, from which relative dates count."""
        return self.date.value if self.date else None


def find(text: str, span: Mark, layout: Layout, options: Options) -> Provenance:
    """Decide whose copy a story is, in which language, and when it was written."""
    stated, styles = options.stated, options.styles
    language = statements.language(stated) or languages.find(_sample(text, layout))
    around = agencies.Surroundings(text, span, language, layout.dateline, layout.head, layout.tail)
    candidates = agencies.find(around, styles)
    agency = _agency(candidates, around, options)
    owner = house_styles.owner(styles, agency.key) if agency and agency.key else None
    dateline = layout.dateline
    if dateline:
        tongue = language or (owner and owner.languages[0])
        dateline = datelines.settled(dateline, text, tongue)
    parts = dated(
        StoryParts(
            text,
            span,
            dateline,
            layout.head.headline,
            layout.trailers,
            layout.tail.paragraphs,
            styles,
            owner,
            statements.locale(stated),
        )
    )
    day = storydate.find(parts, options.days, stated)
    odd = statements.disagreements(text, layout, agency, candidates) if stated else ()
    return Provenance(
        language,
        statements.publication(text, stated),
        agency,
        parts.dateline,
        day.date,
        agencies.is_ambiguous(agency, text, styles),
        (*odd, *day.defects),
        (*_passed(layout), *agencies.rivals(candidates, text, styles), *day.considered),
    )


def _sample(text: str, layout: Layout) -> str:
    """Return the first paragraphs, or of a story without any the headline."""
    head = layout.head
    marks = layout.tail.paragraphs[:SAMPLE] or tuple(
        filter(None, (head.headline, head.subheadline))
    )
    return " ".join(text[mark.start : mark.end] for mark in marks)


def _agency(
    candidates: Sequence[Agency], around: agencies.Surroundings, options: Options
) -> Agency | None:
    """Return the agency that the user, the input's format, or the copy itself names.

    A name of the format that nobody listed gives way to the credit of the dateline: the format may
    name who wrote the copy for the agency.
    """
    if options.style:
        return agencies.given(options.style, around.span)
    stated = agencies.stated(options.stated, around, options.styles)
    credited = (one for one in candidates[:1] if one.key and one.evidence == "dateline")
    if stated and stated.key is None and (own := next(credited, None)):
        return own
    agency = stated or next(iter(candidates), None)
    return agency or agencies.publisher(options.stated, around, options.styles)


def _passed(layout: Layout) -> Iterator[Considered]:
    for line in layout.passed:
        yield Considered(line.start, line.end, line.rule, "dateline", None, PASSED_OVER)
