"""The head: what stands above the copy, from the slugline to the byline, each block in its part."""

from collections.abc import Mapping
from typing import NamedTuple

from wirecli.data.layout_words import AND
from wirecli.layout import bare_byline, boilerplate, headline, headline_choice
from wirecli.layout import byline as bylines
from wirecli.layout import stated as statements
from wirecli.layout.blocks import Block
from wirecli.layout.headline_choice import Choice
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.lazy import Lazy
from wirecli.model import Byline, Considered, Headline, Mark, Span, Trailer
from wirecli.rules.styles import Styles

LONGEST_KICKER = 60
"""Code points of a kicker; it is not a sentence."""
MOST_WRITERS = 20
"""Writers of a byline over several lines; more names are a list."""
TRANSMISSION = "furniture.transmission"
"""The rule of the line that a transmission puts before a story: it goes on no byline."""
PICTURED = Lazy(r"(?i)\([^()]*(?:photo|foto|фото|pool|getty|handout)[^()]*\)\W*$")
CREDIT_REACH = 80
"""Code points at the end of a caption in which the credit of its picture stands."""


class Head(NamedTuple):
    """The parts of the head; `trailers` are the furniture found among them.

    `signature` are the words of a line that says no more than whose copy it is: `Source: Tanjug`.
    `passed` are the lines that are not the headline, each with the reason.
    """

    slugline: Mark | None = None
    label: Mark | None = None
    kicker: Mark | None = None
    ednote: Mark | None = None
    headline: Headline | None = None
    subheadline: Mark | None = None
    byline: Byline | None = None
    trailers: tuple[Trailer, ...] = ()
    signature: Mark | None = None
    passed: tuple[Considered, ...] = ()


class _Sorted(NamedTuple):
    """The blocks of a head by what their own words say; `texts` are those that say nothing."""

    sluglines: list[Mark]
    labels: list[Mark]
    notes: list[Mark]
    bylines: list[Byline]
    trailers: list[Trailer]
    texts: list[Block]
    bullets: list[Block]
    signatures: list[Mark]


def find(
    kinds: Kinds,
    blocks: tuple[Block, ...],
    *,
    dated: bool,
    lead: str = "",
    copy: str = "",
    stated: Mapping[str, Mark] | None = None,
    authors: tuple[Mark, ...] | None = None,
) -> Head:
    """Sort the blocks above the copy into the parts of the head.

    `dated`: a dateline follows, so that a bare personal name just before it is the byline. `lead`
    is how the copy begins, which tells a headline from a page's own headings; `copy` is more of it,
    in which a source of the headline may speak. `stated` are the
    fields that the input's format states: they win over what looks like the same part; `authors`
    are the names in a stated byline.
    """
    text, styles, stated = kinds.text, kinds.styles, stated or {}
    parts = _sorted(kinds, blocks)
    texts = parts.texts if parts.texts or dated else parts.bullets
    points = () if texts is parts.bullets else [_trailer(each, "caption") for each in parts.bullets]
    byline = parts.bylines[0] if parts.bylines else None
    if byline is None:
        byline, texts = bare_byline.above_copy(text, texts, styles, dated=dated, lead=lead)
    choice = headline_choice.choose(text, texts, lead)
    heading, byline = _headline(text, choice, byline, styles, copy)
    before, after = _around(texts, choice.blocks)
    kicker, above = _kicker(text, before)
    deck, below = _deck(text, after, heading)
    label = parts.labels[0] if parts.labels else _version(text, parts.sluglines)
    if heading and label is None:
        label = headline.label(text, heading.start, heading.end)
    looks = Head(
        parts.sluglines[0] if parts.sluglines else None,
        label,
        kicker,
        _joined(parts.notes, blocks),
        heading,
        deck,
        byline,
        tuple(sorted((*parts.trailers, *points, *above, *below), key=lambda mark: mark.start)),
        parts.signatures[0] if parts.signatures else None,
        choice.passed,
    )
    return _as_stated(kinds, looks, copy, stated, authors) if stated else looks


def _as_stated(
    kinds: Kinds,
    looks: Head,
    copy: str,
    stated: Mapping[str, Mark],
    authors: tuple[Mark, ...] | None,
) -> Head:
    """Return the head with the parts that are stated.

    Where the copy is stated, a heading in it is a deck: the headline would be stated as well.
    """
    text, styles = kinds.text, kinds.styles
    heading, byline = stated.get("headline"), stated.get("byline")
    own, deck = looks.headline, looks.subheadline
    if "paragraphs" in stated:
        own, deck = None, deck or looks.headline
    if deck and any(mark.start <= deck.start < mark.end for mark in stated.values()):
        deck = None
    deck = stated.get("subheadline", deck)
    if deck and any(_is_again(text, deck, other) for other in (heading, byline)):
        deck = None
    return Head(
        slugline=stated.get("slugline", looks.slugline),
        label=stated.get("label", looks.label),
        kicker=stated.get("kicker", looks.kicker),
        ednote=stated.get("ednote", looks.ednote),
        headline=statements.headline(text, heading, copy) if heading else own,
        subheadline=deck,
        byline=statements.byline(text, byline, styles, authors) if byline else looks.byline,
        trailers=looks.trailers,
        signature=looks.signature,
        passed=() if heading else looks.passed,
    )


def _is_again(text: str, deck: Mark, other: Mark | None) -> bool:
    """Return whether a deck only says a stated headline or byline again."""
    words = text[deck.start : deck.end].casefold().split()
    return other is not None and words == text[other.start : other.end].casefold().split()


def _sorted(kinds: Kinds, blocks: tuple[Block, ...]) -> _Sorted:
    parts = _Sorted([], [], [], [], [], [], [], [])
    above = 0
    for block in blocks:
        _sort(kinds, block, parts, above=above)
        above = block.last
    return parts


def _sort(kinds: Kinds, block: Block, parts: _Sorted, *, above: int) -> None:
    """Put a block where it belongs; `above` is where the words of the block above it end."""
    name, mark = kinds.above(block)
    last = parts.bylines[-1] if parts.bylines and parts.bylines[-1].end == above else None
    joined = _second_writer(kinds, last, block) if last else None
    if joined:
        parts.bylines[-1] = joined
    elif isinstance(mark, Byline):
        parts.bylines.append(mark)
        parts.trailers.extend(bylines.stamp_behind(kinds.text, mark, block.last))
    elif last and name == TEXT and (whole := _with_surname(kinds, last, block)):
        parts.bylines[-1] = whole
    elif last and mark.rule != TRANSMISSION and _goes_on(kinds, block):
        parts.bylines[-1] = Byline(last.start, block.last, "byline.two-lines", last.names)
    elif name == "slugline":
        parts.sluglines.append(mark)
    elif name == "label":
        parts.labels.append(mark)
    elif name == "ednote":
        parts.notes.append(mark)
    elif name == "signature":
        parts.signatures.append(mark)
        source = Trailer(block.first, block.last, "furniture.source-line", "navigation")
        parts.trailers.append(source)
    elif name == "bullet":
        parts.bullets.append(block)
    elif name == TEXT and boilerplate.is_of_contact(parts.trailers, block, above):
        parts.trailers.append(
            Trailer(block.first, block.last, "furniture.contact", boilerplate.CONTACT)
        )
    elif name == TEXT:
        parts.texts.append(block)
    else:
        parts.trailers.append(Trailer(mark.start, mark.end, mark.rule, name))


def _second_writer(kinds: Kinds, byline: Byline, block: Block) -> Byline | None:
    """Join the byline of a second writer on the line below: `By A`, `and B`; `By A`, `By B`."""
    if block.after_blank or len(byline.names) >= MOST_WRITERS:
        return None
    own = kinds.above(block).mark
    if isinstance(own, Byline):
        names = (*byline.names, *own.names)
        return Byline(byline.start, block.last, "byline.two-lines", names) if own.names else None
    first = kinds.text[block.first : block.last].split(None, 1)[0]
    whole = (
        bylines.find(kinds.text, byline.start, block.last, kinds.styles) if first in AND else None
    )
    return whole._replace(rule="byline.two-lines") if whole else None


def _with_surname(kinds: Kinds, byline: Byline, block: Block) -> Byline | None:
    """Join a name that the end of a line parts: `By Tomas`, below it `Brandt`."""
    text, words = kinds.text, kinds.text[block.first : block.last].split()
    if len(byline.names) != 1 or not 1 <= len(words) <= 2 or not all(map(str.istitle, words)):
        return None
    if " " in text[byline.names[0].start : byline.names[0].end]:
        return None
    name = Span(byline.names[0].start, block.last, byline.names[0].rule)
    return Byline(byline.start, block.last, "byline.two-lines", (name,))


def _goes_on(kinds: Kinds, block: Block) -> bool:
    """Return whether a line below a byline is the writer's title."""
    return bylines.is_continuation(kinds.text, block.first, block.last, kinds.styles)


def _headline(
    text: str, choice: Choice, byline: Byline | None, styles: Styles, copy: str
) -> tuple[Headline | None, Byline | None]:
    if not choice.blocks:
        return None, byline
    first, last = choice.blocks[0].first, choice.blocks[-1].last
    after = bylines.trailing(text, first, last, styles) if byline is None else None
    if after:
        last = first + len(text[first : after.start].rstrip()) if after.start > first else last
    source = headline.attribution(text, first, last, copy)
    return Headline(first, last, choice.rule, source), after or byline


def _version(text: str, sluglines: list[Mark]) -> Mark | None:
    """Return the version that a slugline says: `1st Ld-Writethru`."""
    versions = (headline.version(text, mark.start, mark.end) for mark in sluglines)
    return next((mark for mark in versions if mark), None)


def _around(texts: list[Block], main: tuple[Block, ...]) -> tuple[list[Block], list[Block]]:
    if not main:
        return texts, []
    return texts[: texts.index(main[0])], texts[texts.index(main[-1]) + 1 :]


def _kicker(text: str, before: list[Block]) -> tuple[Mark | None, list[Trailer]]:
    """The line just above the headline is its kicker; what stands higher is the page's."""
    line = text[before[-1].first : before[-1].last] if before else ""
    if not line or len(line) > LONGEST_KICKER or line[-1] in ".!?":
        return None, [_trailer(block, "navigation") for block in before]
    kicker = Span(before[-1].first, before[-1].last, "kicker.above-headline")
    return kicker, [_trailer(block, "navigation") for block in before[:-1]]


def _deck(
    text: str, after: list[Block], heading: Headline | None
) -> tuple[Mark | None, list[Trailer]]:
    """The first line below the headline that says something is the deck: three words or more.

    A line that says the headline again, and one of a word or two, is the page's.
    """
    again = text[heading.start : heading.end] if heading else ""
    speaking = [block for block in after if _can_be_deck(text[block.first : block.last], again)]
    if not speaking:
        return None, [_trailer(block, _kind_below(text, block, [])) for block in after]
    deck = Span(speaking[0].first, speaking[0].last, "deck.below-headline")
    others = [block for block in after if block is not speaking[0]]
    kinds = (_kind_below(text, block, speaking) for block in others)
    return deck, [_trailer(block, kind) for block, kind in zip(others, kinds, strict=True)]


def _kind_below(text: str, block: Block, speaking: list[Block]) -> str:
    """Return the kind of a line below the headline that is not the deck."""
    caption = block in speaking or _is_pictured(text[block.first : block.last])
    return "caption" if caption else "navigation"


def _is_pictured(words: str) -> bool:
    return PICTURED.search(words[-CREDIT_REACH:]) is not None


def _can_be_deck(words: str, headline: str) -> bool:
    if _is_pictured(words):
        return False
    return words != headline and headline_choice.weight(words) > headline_choice.KICKER_WORDS


def _trailer(block: Block, kind: str) -> Trailer:
    return Trailer(block.first, block.last, f"{kind}.in-head", kind)


def _joined(notes: list[Mark], blocks: tuple[Block, ...]) -> Mark | None:
    """Join notes in neighbouring blocks to one; of several, the first run is the note."""
    if not notes:
        return None
    place = {block.first: number for number, block in enumerate(blocks)}
    run = notes[:1]
    for note in notes[1:]:
        if place[note.start] != place[run[-1].start] + 1:
            break
        run.append(note)
    return Span(run[0].start, run[-1].end, run[0].rule)
