"""The order of things: a text into its stories, a story into its marks."""

from collections.abc import Iterator, Sequence

from wirecli.data.rows import Style
from wirecli.layout import agency as agencies
from wirecli.layout import blocks as layout_blocks
from wirecli.layout import head, language, opening, storydate, tail
from wirecli.layout.blocks import Block
from wirecli.layout.opening import Opening
from wirecli.layout.split import stories
from wirecli.model import Agency, Mark, Story, Words
from wirecli.rules import styles as house_styles
from wirecli.rules.styles import Styles


def parse(
    text: str,
    *,
    split: str = "auto",
    agency: str | None = None,
    date: str | None = None,
    styles: Sequence[Style] = (),
) -> Iterator[Story]:
    """Yield the stories of a text, one after the other, each as soon as it is done.

    `split` says what separates stories (see `layout.split`); `agency` is the key of the house
    style to use instead of a guess; `date` is the day the stories were written, in ISO 8601;
    `styles` are house styles of one's own. Nothing in the text makes it raise. Raises `UserError`
    for an unknown agency, an impossible date, or a `split` that is not known.
    """
    known = house_styles.load(tuple(styles))
    style = house_styles.find(known, agency) if agency else None
    told = storydate.given(date) if date else None
    for number, span in enumerate(stories(text, split), start=1):
        yield _story(text, span, number, known, style, told)


def _story(
    text: str, span: Mark, number: int, styles: Styles, style: Style | None, told: str | None
) -> Story:
    blocks = layout_blocks.blocks(text, span.start, span.end)
    begins = opening.find(text, blocks, styles)
    dateline = begins.dateline if begins else None
    top, copy = _parted(text, blocks, begins, styles)
    above = head.find(text, top, styles, dated=begins is not None)
    below = tail.find(text, copy, styles)
    tongue = language.find(_copy(text, above, below))
    evidence = agencies.Evidence(text, span, tongue, dateline, above, below)
    whose = agencies.given(style, span) if style else agencies.find(evidence, styles)
    trailers = (*above.trailers, *below.trailers)
    owner = _owner(whose, styles)
    witness = storydate.Witness(
        text,
        span,
        dateline,
        above.headline,
        trailers,
        below.paragraphs,
        styles,
        owner.country if owner else None,
        owner.credits if owner else (),
    )
    dated = storydate.find(witness, told)
    story = Story(
        span.start,
        span.end,
        span.rule,
        text,
        number,
        _tiles(blocks, span),
        tongue,
        whose,
        above.slugline,
        above.label,
        above.kicker,
        above.ednote or _first(begins.notes if begins else ()),
        above.headline,
        above.deck,
        above.byline,
        dateline,
        dated.date,
        below.paragraphs,
        below.credits,
        trailers,
        dated.defects,
    )
    return _with_defects(story, blocks, ambiguous=agencies.is_ambiguous(whose, text, styles))


def _copy(text: str, above: head.Head, below: tail.Tail) -> str:
    """Return the first paragraphs, or of a story without any the headline."""
    marks = below.paragraphs[:3] or tuple(filter(None, (above.headline, above.deck)))
    return " ".join(text[mark.start : mark.end] for mark in marks)


def _parted(
    text: str, blocks: tuple[Block, ...], begins: Opening | None, styles: Styles
) -> tuple[tuple[Block, ...], list[Block]]:
    """Part the blocks into those of the head and those of the copy, dateline left out."""
    if begins is None:
        index = head.copy_begins(text, blocks, styles)
        return blocks[:index], list(blocks[index:])
    block = blocks[begins.block]
    above = blocks[: begins.block]
    if begins.dateline.start > block.first:
        last = len(text[: begins.dateline.start].rstrip())
        above = (*above, block._replace(last=last, end=begins.dateline.start))
    rest = _after_dateline(text, begins, block)
    return above, [*rest, *blocks[begins.block + 1 :]]


def _after_dateline(text: str, begins: Opening, block: Block) -> list[Block]:
    """Return the part of the block behind the dateline and its notes, if there are words in it."""
    behind = begins.notes[-1].end if begins.notes else begins.dateline.end
    words = text[behind : block.last]
    start = block.last - len(words.lstrip())
    return [block._replace(first=start)] if start < block.last else []


def _first(marks: Sequence[Mark]) -> Mark | None:
    return Words(marks[0].start, marks[-1].end, marks[0].rule) if marks else None


def _tiles(blocks: tuple[Block, ...], span: Mark) -> tuple[Mark, ...]:
    if not blocks:
        return (Words(span.start, span.end, "block.blank"),) if span.end > span.start else ()
    return tuple(Words(block.start, block.end, block.rule) for block in blocks)


def _owner(whose: Agency | None, styles: Styles) -> Style | None:
    """Return the style of the agency whose copy it is, if it has one."""
    key = whose.key if whose else None
    return next((style for style in styles.rows if style.key == key), None) if key else None


def _with_defects(story: Story, blocks: tuple[Block, ...], *, ambiguous: bool) -> Story:
    """Record what is missing; each defect stands where the thing would have been sought."""
    missing = {
        "no-text": not blocks,
        "no-headline": bool(blocks) and story.headline is None,
        "no-dateline": bool(blocks) and story.dateline is None,
        "year-unknown": story.date is not None and not story.date.value[0].isdigit(),
        "agency-ambiguous": ambiguous,
    }
    at = story.start
    defects = tuple(Words(at, at, defect) for defect, is_missing in missing.items() if is_missing)
    return story._replace(defects=(*defects, *story.defects))
