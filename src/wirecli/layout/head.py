"""The head: what stands above the copy, from the slugline to the byline, each block in its part."""

from collections.abc import Mapping

from wirecli.data.head_words import SECTIONS
from wirecli.layout import byline as bylines
from wirecli.layout import headline
from wirecli.layout import stated as statements
from wirecli.layout.blocks import Block
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.lazy import Lazy
from wirecli.model import Byline, Headline, Mark, Span, Trailer
from wirecli.rules.styles import Styles
from wirecli.tuples import NamedTuple

KICKER_WORDS = 2
"""Words of a kicker, at most, that is not a section's name."""
LONGEST_KICKER = 60
"""Code points of a kicker; it is not a sentence."""
TRANSMISSION = "furniture.transmission"
"""The rule of the line that a transmission puts before a story: it goes on no byline."""
SHARED = 2
"""Words that a headline below another heading has in common with the lead, at least."""
SHORT_LINE = 4
"""Words of a line that names a site or a section rather than what happened."""
STEM = 5
"""Letters by which longer words are compared."""
LONG_WORD = Lazy(r"[^\W\d_]{4,}")


class Head(NamedTuple):
    """The parts of the head; `trailers` are the furniture found among them.

    `signature` are the words of a line that says no more than whose copy it is: `Source: Tanjug`.
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
    stated: Mapping[str, Mark] | None = None,
    authors: tuple[Mark, ...] | None = None,
) -> Head:
    """Sort the blocks above the copy into the parts of the head.

    `dated`: a dateline follows, so that a bare personal name just before it is the byline. `lead`
    is how the copy begins, which tells a headline from a page's own headings. `stated` are the
    fields that the input's format states: they win over what looks like the same part; `authors`
    are the names in a stated byline.
    """
    text, styles, stated = kinds.text, kinds.styles, stated or {}
    parts = _sorted(kinds, blocks)
    texts = parts.texts if parts.texts or dated else parts.bullets
    byline = parts.bylines[0] if parts.bylines else None
    if dated and byline is None and len(texts) > 1:
        byline = bylines.bare(text, texts[-1].first, texts[-1].last, styles)
        texts = texts[:-1] if byline else texts
    main = _main(text, texts, lead)
    heading, byline = _headline(text, main, byline, styles)
    before, after = _around(texts, main)
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
        tuple(sorted((*parts.trailers, *above, *below), key=lambda mark: mark.start)),
        parts.signatures[0] if parts.signatures else None,
    )
    return _as_stated(kinds, looks, stated, authors) if stated else looks


def _as_stated(
    kinds: Kinds, looks: Head, stated: Mapping[str, Mark], authors: tuple[Mark, ...] | None
) -> Head:
    """Return the head with the parts that are stated.

    Where the copy is stated, a heading in it is a deck: the headline would be stated as well.
    """
    text, styles = kinds.text, kinds.styles
    heading, byline = stated.get("headline"), stated.get("byline")
    own, deck = looks.headline, looks.subheadline
    if "paragraphs" in stated:
        own, deck = None, deck or looks.headline
    return Head(
        slugline=stated.get("slugline", looks.slugline),
        label=stated.get("label", looks.label),
        kicker=stated.get("kicker", looks.kicker),
        ednote=stated.get("ednote", looks.ednote),
        headline=statements.headline(text, heading) if heading else own,
        subheadline=stated.get("subheadline", deck),
        byline=statements.byline(text, byline, styles, authors) if byline else looks.byline,
        trailers=looks.trailers,
        signature=looks.signature,
    )


def copy_begins(kinds: Kinds, blocks: tuple[Block, ...]) -> int:
    """Return the index of the first paragraph of a story without a dateline.

    The head ends at the first block that is long or a sentence, once there is a headline.
    """
    headings = 0
    for index, block in enumerate(blocks):
        if kinds.above(block).name != TEXT:
            continue
        if _is_paragraph(kinds.text, block, first=headings == 0):
            return index
        headings += 1
    return len(blocks)


def _is_paragraph(text: str, block: Block, *, first: bool) -> bool:
    """Return whether a block is a paragraph: headings are short, and few are sentences.

    Of 11,000 headlines 4 % pass 90 characters; decks are sentences without a full stop.
    """
    words = text[block.first : block.last]
    sentence = words[-1] in '.!?"”»。' and not words.isupper()
    if first:
        return len(words) > 220 or (sentence and len(words) > (105 if words[-1] == "." else 120))
    return len(words) > 200 or sentence or "\n" in words or not any(c.isalpha() for c in words)


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
    if isinstance(mark, Byline):
        parts.bylines.append(mark)
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
    elif name == TEXT:
        parts.texts.append(block)
    else:
        parts.trailers.append(Trailer(mark.start, mark.end, mark.rule, name))


def _goes_on(kinds: Kinds, block: Block) -> bool:
    """Return whether a line below a byline is the writer's title."""
    return bylines.is_continuation(kinds.text, block.first, block.last, kinds.styles)


def _main(text: str, texts: list[Block], lead: str) -> list[Block]:
    """Choose the headline's blocks: the first with weight; capitals may run over several lines."""
    heavy = [i for i, block in enumerate(texts) if not _is_light(text, block)]
    if not texts:
        return []
    at = _told_by_lead(text, [texts[i] for i in heavy], lead)
    at = heavy[at] if heavy else _light(text, texts)
    main = [texts[at]]
    for block in texts[at + 1 :]:
        parted = block.after_blank or block.start != main[-1].end
        if parted or not _shouts(text, main[-1]) or not _shouts(text, block):
            break
        main.append(block)
    return main


def _told_by_lead(text: str, heavy: list[Block], lead: str) -> int:
    """Return which of the blocks is the headline: the first, unless it is the page's.

    A headline says again what the lead says. A first line that shares no word with it gives way to
    one below that shares several. Where a headline and a deck may be all there is, the first must
    be short, and the other not a sentence.
    """
    if len(heavy) < 2:
        return 0
    own = _telling(lead)
    words = [text[block.first : block.last] for block in heavy]
    shared = [len(own & _telling(line)) for line in words]
    short = len(words[0].split()) <= SHORT_LINE
    if shared[0] or (len(heavy) == 2 and (not short or words[1][-1] in '.!?"”')):
        return 0
    return next((at for at, count in enumerate(shared) if count >= SHARED), 0)


def _telling(words: str) -> set[str]:
    """Return the beginnings of the longer words: inflections of one word share theirs."""
    return {word[:STEM] for word in LONG_WORD.findall(words.casefold())}


def _is_light(text: str, block: Block) -> bool:
    section = text[block.first : block.last].casefold() in SECTIONS
    return section or _weight(text, block) <= KICKER_WORDS


def _light(text: str, texts: list[Block]) -> int:
    """Choose among short blocks: what a section's name stands above is the headline."""
    first = text[texts[0].first : texts[0].last].casefold()
    return 1 if len(texts) > 1 and first in SECTIONS else 0


def _shouts(text: str, block: Block) -> bool:
    words = text[block.first : block.last]
    return words.isupper() and len(words) >= 8


def _weight(text: str, block: Block) -> int:
    """Count the words of a block; three signs of a script without spaces count as a word."""
    words = text[block.first : block.last]
    wide = 0 if words.isascii() else sum("\u2e80" <= c <= "\ud7a3" for c in words)
    return len(words.split()) + wide // 3


def _headline(
    text: str, main: list[Block], byline: Byline | None, styles: Styles
) -> tuple[Headline | None, Byline | None]:
    if not main:
        return None, byline
    first, last = main[0].first, main[-1].last
    after = bylines.trailing(text, first, last, styles) if byline is None else None
    if after:
        last = first + len(text[first : after.start].rstrip()) if after.start > first else last
    source = headline.attribution(text, first, last)
    rule = "headline.first-heading" if len(main) == 1 else "headline.capitals-over-lines"
    return Headline(first, last, rule, source), after or byline


def _version(text: str, sluglines: list[Mark]) -> Mark | None:
    """Return the version that a slugline says: `1st Ld-Writethru`."""
    versions = (headline.version(text, mark.start, mark.end) for mark in sluglines)
    return next((mark for mark in versions if mark), None)


def _around(texts: list[Block], main: list[Block]) -> tuple[list[Block], list[Block]]:
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
    """The first block below the headline is the deck, unless it says the headline again."""
    again = text[heading.start : heading.end] if heading else ""
    repeats: list[Block] = []
    rest: list[Block] = []
    for block in after:
        (repeats if text[block.first : block.last] == again else rest).append(block)
    trailers = [_trailer(block, "navigation") for block in repeats]
    if not rest:
        return None, trailers
    deck = Span(rest[0].first, rest[0].last, "deck.below-headline")
    return deck, [*trailers, *(_trailer(block, "caption") for block in rest[1:])]


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
