"""What the input's format says outright of a story wins over what its text looks like."""

from collections.abc import Sequence

from wirecli.layout import byline as bylines
from wirecli.layout import dateline as datelines
from wirecli.layout import head, headline, page, tail
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import search
from wirecli.layout.head import Head
from wirecli.layout.page import Layout
from wirecli.model import Agency, Byline, Dateline, Headline, Mark, Place, Span, Stated, Trailer
from wirecli.rules import gazetteer
from wirecli.rules.styles import Styles

PARAGRAPHS = "paragraphs"
DEEPEST = 5
"""Stated paragraphs in which the dateline is sought: decks and captions stand above it."""


def find(text: str, cut: tuple[Block, ...], stated: Sequence[Stated], styles: Styles) -> Layout:
    """Lay a story out by what is stated, and by its looks where nothing is.

    Stated paragraphs are the copy, in which a dateline and a tail are still looked for; without
    any, the whole text is laid out by its looks, and what is stated put in its place.
    """
    fields = {mark.field: mark for mark in reversed(stated)}
    copy = tuple(
        Block(mark.start, mark.end, mark.start, mark.end, True, mark.rule)
        for mark in stated
        if mark.field == PARAGRAPHS
    )
    looks = _below(text, copy, fields, styles) if copy else page.find(text, cut, styles)
    return looks._replace(above=_head(text, looks.above, fields, styles))


def disagreements(
    text: str, page: Layout, whose: Agency | None, named: Sequence[Agency]
) -> tuple[Mark, ...]:
    """Return as defects where the copy says otherwise than the format: another place, agency."""
    found: list[Mark] = []
    line = page.dateline
    if line and line.rule.partition(".")[0] != "dateline":
        said = {text[place.name.start : place.name.end].casefold() for place in line.places}
        for other in page.passed:
            own = {text[place.name.start : place.name.end].casefold() for place in other.places}
            if own and said.isdisjoint(own):
                found.append(Span(other.start, other.end, "dateline-contradicts-header"))
    if whose and whose.evidence == "header" and whose.key:
        others = (one for one in named[:1] if one.key and one.key != whose.key)
        found += [Span(one.start, one.end, "agency-contradicts-header") for one in others]
    return tuple(found)


def _below(text: str, copy: tuple[Block, ...], fields: dict[str, Stated], styles: Styles) -> Layout:
    """Lay out stated paragraphs; what stands above a dateline in one of them is no copy.

    The dateline that is stated is the story's; one that opens the copy as well is not of the copy.
    """
    said = _dateline(text, fields.get("dateline"), styles)
    begins = search.find(text, copy[: 1 if said else DEEPEST], styles)
    if begins is None:
        return Layout(said, (), Head(), tail.find(text, list(copy), styles))
    above = head.find(text, copy[: begins.block], styles, dated=True)
    below = tail.find(text, page.copy(text, copy, begins, styles), styles)
    looks = above._replace(headline=None, subheadline=above.subheadline or above.headline)
    passed = (*begins.passed, begins.dateline) if said else begins.passed
    return Layout(said or begins.dateline, begins.notes, looks, below, passed)


def _head(text: str, looks: Head, fields: dict[str, Stated], styles: Styles) -> Head:
    """Return the head with what is stated in the place of its looks."""
    found = looks._replace(
        **{  # type: ignore[arg-type]
            member: fields[field]
            for field, member in (
                ("slugline", "slugline"),
                ("label", "label"),
                ("kicker", "kicker"),
                ("ednote", "ednote"),
                ("subheadline", "subheadline"),
            )
            if field in fields
        }
    )
    if "headline" in fields:
        found = found._replace(headline=_headline(text, fields["headline"]))
    if "byline" in fields:
        found = found._replace(byline=_byline(text, fields["byline"], styles))
    notices = [mark for field, mark in fields.items() if field == "copyright"]
    trailers = tuple(Trailer(mark.start, mark.end, mark.rule, "copyright") for mark in notices)
    return found._replace(trailers=(*found.trailers, *trailers))


def _headline(text: str, mark: Mark) -> Headline:
    source = headline.attribution(text, mark.start, mark.end)
    return Headline(mark.start, mark.end, mark.rule, source)


def _byline(text: str, mark: Mark, styles: Styles) -> Byline:
    """Read a stated byline; one that does not look like any is one name."""
    found = bylines.find(text, mark.start, mark.end, styles)
    found = found or bylines.bare(text, mark.start, mark.end, styles)
    if found:
        return found._replace(start=mark.start, end=mark.end, rule=mark.rule)
    whole = Byline(mark.start, mark.end, mark.rule, ())
    if bylines.agency(text, whole, styles):
        return whole
    return whole._replace(names=(Span(mark.start, mark.end, mark.rule),))


def _dateline(text: str, mark: Mark | None, styles: Styles) -> Dateline | None:
    """Read a stated dateline; one that does not look like any is a place."""
    if mark is None:
        return None
    found = datelines.find(text, mark.start, mark.end, styles)
    if found:
        return found.dateline._replace(end=mark.end, rule=mark.rule)
    town, _, region = text[mark.start : mark.end].partition(",")
    name = Span(mark.start, mark.start + len(town.rstrip()), "place.name")
    lead = len(region) - len(region.lstrip())
    within = Span(mark.end - len(region) + lead, mark.end, "place.region") if region else None
    country = gazetteer.country_of(town.strip(), region.strip() or None)
    place = Place(mark.start, mark.end, "dateline.place", name, within, country)
    return Dateline(mark.start, mark.end, mark.rule, (place,), None, None, (), None)
