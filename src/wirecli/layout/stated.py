"""What the input's format says outright of a story wins over what its text looks like."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from wirecli.layout import bare_byline
from wirecli.layout import byline as bylines
from wirecli.layout import dateline as datelines
from wirecli.layout import headline as headlines
from wirecli.layout.blocks import Block
from wirecli.model import (
    Agency,
    Byline,
    Dateline,
    Headline,
    Mark,
    Place,
    Publication,
    Span,
    Stated,
    Trailer,
)
from wirecli.rules import gazetteer
from wirecli.rules.styles import Styles

if TYPE_CHECKING:
    from wirecli.layout.page import Layout

SURNAME_FIRST = frozenset({"export.author"})
"""Rules by which the surname stands first, and a comma after it: `Lee, Ann`."""
PARAGRAPHS, NOTE = "paragraphs", "note"
AUTHOR, OFFICE = "author", "office"
TRAILERS = frozenset(
    {"caption", "contact", "copyright", "initials", "navigation", "subhead", "timestamp"}
)
"""Fields that are kinds of trailers."""
DEEPEST = 5
"""Stated paragraphs in which the dateline is sought: decks and captions stand above it."""


def fields(stated: Sequence[Stated]) -> Mapping[str, Stated]:
    """Return what is stated by the fields; of several for one field the first."""
    return {mark.field: mark for mark in reversed(stated)}


def copy(stated: Sequence[Stated]) -> tuple[Block, ...]:
    """Return the stated paragraphs as blocks, in which a dateline and a tail are looked for.

    The notes below them are of the tail.
    """
    return tuple(
        Block(mark.start, mark.end, mark.start, mark.end, True, mark.rule)
        for mark in stated
        if mark.field in (PARAGRAPHS, NOTE)
    )


def unstated(blocks: tuple[Block, ...], stated: Sequence[Stated]) -> tuple[Block, ...]:
    """Return the blocks but for those within what is stated to be a trailer."""
    noted = sorted(
        (mark.start, mark.end) for mark in stated if mark.field in TRAILERS and mark.value is None
    )
    starts = [start for start, _ in noted]
    ends = [0, *(end for _, end in noted)]
    return tuple(
        block for block in blocks if block.first >= ends[bisect_right(starts, block.first)]
    )


def language(stated: Sequence[Stated]) -> str | None:
    """Return the language that is stated, without its region: `en-GB -> en`."""
    tag = locale(stated)
    return tag.partition("-")[0].partition("_")[0].lower() if tag else None


def locale(stated: Sequence[Stated]) -> str | None:
    """Return the language that is stated as it is written, BCP 47: `en-GB`."""
    return next((mark.value for mark in stated if mark.field == "language"), None)


def publication(text: str, stated: Sequence[Stated]) -> Publication | None:
    """Return the paper or site that is stated, in words of the text or as a value."""
    parts = fields(stated)
    mark = parts.get("publication") or parts.get("publisher")
    if mark is None:
        return None
    name = text[mark.start : mark.end] if mark.value is None else mark.value
    return Publication(mark.start, mark.end, mark.rule, " ".join(name.split()))


def headline(text: str, mark: Mark, copy: str) -> Headline:
    """Read a stated headline, whose source may speak in the copy."""
    source = headlines.attribution(text, mark.start, mark.end, copy)
    return Headline(mark.start, mark.end, mark.rule, source)


def trailers(stated: Sequence[Stated]) -> tuple[Trailer, ...]:
    """Return what is stated to be no paragraph: captions, subheads, date lines, notices."""
    return tuple(
        Trailer(mark.start, mark.end, mark.rule, mark.field)
        for mark in stated
        if mark.field in TRAILERS and mark.value is None
    )


def authors(stated: Sequence[Stated]) -> tuple[Mark, ...] | None:
    """Return the names that are stated in a byline; None if it is to be read as it looks.

    An office that signs has no name.
    """
    names = tuple(
        Span(mark.start, mark.end, "byline.name") for mark in stated if mark.field == AUTHOR
    )
    return names or (() if any(mark.field == OFFICE for mark in stated) else None)


def byline(text: str, mark: Mark, styles: Styles, names: tuple[Mark, ...] | None = None) -> Byline:
    """Read a stated byline; of one whose names are not stated either, the looks decide.

    One that does not look like any is one name, without a place behind it. An agency is no name,
    though it is stated as one. Of one whose names have the surname first, each name is what stands
    between semicolons.
    """
    if names is not None:
        persons = (one for one in names if not bylines.is_agency(text[one.start : one.end], styles))
        return Byline(mark.start, mark.end, mark.rule, tuple(persons))
    if mark.rule in SURNAME_FIRST:
        names = tuple(_between(text, mark, ";"))
        return Byline(mark.start, mark.end, mark.rule, names)
    line = bylines.find(text, mark.start, mark.end, styles)
    line = line or bare_byline.find(text, mark.start, mark.end, styles)
    if line:
        return line._replace(start=mark.start, end=mark.end, rule=mark.rule)
    whole = Byline(mark.start, mark.end, mark.rule, ())
    if bylines.agency(text, whole, styles):
        return whole
    parts = bylines.parts_of(text, mark.start, mark.end)
    if any(bylines.place_of(text, part) for part in parts):
        return whole._replace(names=bylines.names_of(text, parts, styles))
    return whole._replace(names=(Span(mark.start, mark.end, mark.rule),))


def _between(text: str, mark: Mark, sign: str) -> Iterator[Mark]:
    """Yield the words between signs, without the blanks around them."""
    at = mark.start
    for piece in text[mark.start : mark.end].split(sign):
        words = piece.strip()
        start = at + len(piece) - len(piece.lstrip())
        if words:
            yield Span(start, start + len(words), mark.rule)
        at += len(piece) + len(sign)


def dateline(text: str, mark: Mark, styles: Styles) -> Dateline:
    """Read a stated dateline; one that does not look like any is a place."""
    written = datelines.find(text, mark.start, mark.end, styles)
    if written:
        return written.dateline._replace(end=mark.end, rule=mark.rule)
    town, _, region = text[mark.start : mark.end].partition(",")
    name = Span(mark.start, mark.start + len(town.rstrip()), "place.name")
    lead = len(region) - len(region.lstrip())
    within = Span(mark.end - len(region) + lead, mark.end, "place.region") if region else None
    country = gazetteer.country_of(town.strip(), region.strip() or None)
    place = Place(mark.start, mark.end, "dateline.place", name, within, country)
    return Dateline(mark.start, mark.end, mark.rule, (place,), None, None, (), None)


def disagreements(
    text: str, layout: "Layout", agency: Agency | None, candidates: Sequence[Agency]
) -> tuple[Mark, ...]:
    """Return as defects where the copy says otherwise than the format: another place, agency."""
    defects: list[Mark] = []
    line = layout.dateline
    if line and line.rule.partition(".")[0] != "dateline":
        own = _places(text, line)
        for other in layout.passed:
            places = _places(text, other)
            if places and own.isdisjoint(places):
                defects.append(Span(other.start, other.end, "dateline-contradicts-header"))
    if agency and agency.evidence == "header" and agency.key:
        others = (one for one in candidates[:1] if one.key and one.key != agency.key)
        defects += [Span(one.start, one.end, "agency-contradicts-header") for one in others]
    return tuple(defects)


def _places(text: str, dateline: Dateline) -> set[str]:
    return {text[place.name.start : place.name.end].casefold() for place in dateline.places}
