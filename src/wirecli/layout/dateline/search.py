"""Where the copy begins: the dateline, at the head of a block or after a sentence in it."""

from collections.abc import Callable
from typing import NamedTuple

from wirecli.layout import dateline as datelines
from wirecli.layout.blocks import Block
from wirecli.layout.dateline import own_line
from wirecli.layout.kinds import TEXT, Kinds
from wirecli.lazy import Lazy
from wirecli.model import Dateline, Mark
from wirecli.rules import gazetteer
from wirecli.rules.styles import Styles, credited

DEEPEST = 14
"""Blocks in which a dateline is sought; bullets, notes and bylines stand above it."""
PARAGRAPH = 160
"""Code points from which a block is a paragraph, after which no weak dateline is believed."""
SENTENCE = 30
"""Code points from which a first line with a full stop is copy: `Karachi: The rupee opened ...`."""
DEEPER = 2
"""Paragraphs below a first one at which a signed dateline is no longer sought."""
IN_LINE_REACH = 700
"""Code points of a block in which a dateline may follow the sentences of a deck."""
DAY_OR_BRACKET = frozenset("0123456789([{/（［【")
"""Signs of which a line has one if a day or a credit in brackets stands in it."""
NAMED_REACH = 300
"""Code points of a block in which a known place, a day and a credit may follow other words."""
GLUE_REACH = 120
"""Code points of a block in which a place may be glued to a headline, a caption, an id."""


class Opening(NamedTuple):
    """The index of the block with the dateline, the dateline, and the notes after it.

    `passed` are what looked like datelines above it, and were not believed.
    """

    block: int
    dateline: Dateline
    notes: tuple[Mark, ...]
    passed: tuple[Dateline, ...] = ()


def find(kinds: Kinds, blocks: tuple[Block, ...], *, copy: bool = False) -> Opening | None:
    """Find the dateline of a story: a strong one wherever it stands, else the first weak one.

    `copy`: the blocks are stated to be paragraphs, and none is a headline.
    """
    passed: list[Dateline] = []
    chosen = _find(kinds, blocks, passed, copy=copy)
    chosen = _signed_below(kinds, blocks, chosen) if chosen else _alone(kinds, blocks, copy=copy)
    others = tuple(one for one in passed if chosen is None or one.start != chosen.dateline.start)
    return chosen._replace(passed=others) if chosen and others else chosen


def _alone(kinds: Kinds, blocks: tuple[Block, ...], *, copy: bool) -> Opening | None:
    alone = None if copy else own_line.find(kinds, blocks[:DEEPEST])
    return Opening(*alone, ()) if alone else None


def _find(
    kinds: Kinds, blocks: tuple[Block, ...], passed: list[Dateline], *, copy: bool
) -> Opening | None:
    text = kinds.text
    weak: Opening | None = None
    for index, block in enumerate(blocks[:DEEPEST]):
        opens = kinds.dateline(block)
        within = None if opens else _within(text, index, block, kinds.styles)
        long = block.last - block.first >= PARAGRAPH
        kind = kinds.above(block).name if opens or within or long else None
        if kind == "ednote" and opens and not _is_sure(text, opens.dateline):  # "EDITOR'S NOTE _"
            continue
        if kind == "copyright":  # "Copyright ZYX (Zyx Press of Norland), 2017"
            continue
        if opens:
            passed.append(opens.dateline)
        if opens and kind != "caption":
            opening = Opening(index, opens.dateline, opens.notes)
            heading = not copy and _is_heading(text, blocks, opening)
            may_head = not copy and _may_head(text, block, opens.dateline)
            if opens.strong and not heading and not may_head:
                return opening
            if weak is None and not heading:
                weak = opening
        if within:
            return within
        if long:
            in_line = weak or _in_line(text, index, block, kinds.styles)
            if in_line:
                return in_line
            if index:
                return _below(kinds, index, blocks)
    return weak


def _signed_below(kinds: Kinds, blocks: tuple[Block, ...], chosen: Opening) -> Opening:
    """Take what signs in the block below a dateline that stands alone: `By N. Lee - Trend: `."""
    line, after = chosen.dateline, chosen.block + 1
    if line.agency or line.end < blocks[chosen.block].last or after == len(blocks):
        return chosen
    block = blocks[after]
    signed = datelines.signing(kinds.text, block.first, block.last, line, kinds.styles)
    return chosen._replace(block=after, dateline=signed) if signed else chosen


def _below(kinds: Kinds, long: int, blocks: tuple[Block, ...]) -> Opening | None:
    """Find a dateline below a standfirst or caption as long as a paragraph: place and credit."""
    passed = 0
    for index, block in enumerate(blocks[long + 1 : DEEPEST], start=long + 1):
        opens = kinds.dateline(block)
        if opens and opens.strong and _is_signed(kinds, opens.dateline):
            return Opening(index, opens.dateline, opens.notes)
        passed += _is_paragraph(kinds, block)
        if passed >= DEEPER:
            return None
    return None


def _is_paragraph(kinds: Kinds, block: Block) -> bool:
    """Return whether a block is a sentence of copy, not a line of the page or the head."""
    words = kinds.text[block.first : block.last]
    return kinds.above(block).name == TEXT and len(words) >= GLUE_REACH and words[-1] in '.!?"”»'


def _is_whole(text: str, dateline: Dateline, styles: Styles) -> bool:
    """Return whether a dateline has places, a date and the credit of a style."""
    return dateline.date is not None and _is_credited(text, dateline, styles)


def _is_credited(text: str, dateline: Dateline, styles: Styles) -> bool:
    """Return whether a dateline has places and the credit of a style."""
    if dateline.agency is None or not dateline.places:
        return False
    return bool(credited(styles, text[dateline.agency.start : dateline.agency.end]))


def _is_signed(kinds: Kinds, dateline: Dateline) -> bool:
    """Return whether a dateline has places, and a style's credit or a day and any in brackets."""
    whole = dateline.date is not None and dateline.agency is not None
    return _is_full(dateline) and (whole or _is_credited(kinds.text, dateline, kinds.styles))


def _within(text: str, index: int, block: Block, styles: Styles) -> Opening | None:
    """Find a dateline that stands after other words in its line, as pages run them together.

    Its place is glued to them (`of AustriaMuscat, 25 Oct`), or in capitals and they are not, with
    a credit or a day (`By Ann Lee OAKVALE (Reuters) -`), or it is a known one with both, or one
    behind the byline's day (`By Ann Lee March 30, 2009 KARACHI - `).
    """
    if DAY_OR_BRACKET.isdisjoint(text[block.first : min(block.last, block.first + IN_LINE_REACH)]):
        return None
    ways: tuple[tuple[Lazy, int, Callable[[Dateline], bool]], ...] = (
        (GLUE, GLUE_REACH, _is_full),
        (CAPITALS, IN_LINE_REACH, lambda line: _is_full(line) and _is_sure(text, line)),
        (DATED, NAMED_REACH, lambda line: _is_named(text, line, styles)),
        (BELOW_DAY, GLUE_REACH, lambda line: _is_located(text, line)),
    )
    for pattern, reach, believed in ways:
        stop = min(block.last, block.first + reach)
        for match in pattern.finditer(text, block.first + 1, stop):
            opens = datelines.find(text, match.start(), block.last, styles)
            strong = opens and (opens.strong or pattern is BELOW_DAY)
            if opens and strong and believed(opens.dateline):
                return Opening(index, opens.dateline, opens.notes)
    return None


def _is_sure(text: str, dateline: Dateline) -> bool:
    """Return whether a dateline is signed, or dated with a dash: `... pic OAKVALE, Aug 10 — `."""
    dated = dateline.date is not None and _closes_with_dash(text, dateline)
    return dateline.agency is not None or dated


def _is_named(text: str, dateline: Dateline, styles: Styles) -> bool:
    """Return whether a dateline is whole and one of its places is known."""
    return _is_whole(text, dateline, styles) and _has_known_place(text, dateline)


def _has_known_place(text: str, dateline: Dateline) -> bool:
    names = (text[place.name.start : place.name.end] for place in dateline.places)
    return any(gazetteer.is_place(name) for name in names)


def _is_full(dateline: Dateline) -> bool:
    """Return whether a dateline has places and a date or a bracketed credit, unlike a byline."""
    bracketed = dateline.agency is not None and dateline.agency.rule == "credit.bracketed"
    return bool(dateline.places) and (dateline.date is not None or bracketed)


GLUE = Lazy(r"[A-ZÀ-Ý](?<=[a-zà-ÿ\d.][A-ZÀ-Ý])(?=['’a-zà-ÿA-ZÀ-Ý]{2})")
"""A capital right after a letter or figure; what begins with a set is found fastest."""


def _capitals() -> str:
    behind = r"(?<=[a-zà-ÿ.,!?\"”»] [A-ZÀ-Ý])"
    return rf"[A-ZÀ-Ý]{behind}(?=[A-ZÀ-Ý]{{2,}}(?:[ -][A-ZÀ-Ý]|[,.:/] ?| [(/]))"


CAPITALS = Lazy(_capitals)


def _dated() -> str:
    """A name before a day, after other words: `By Ann Lee Jakarta, July 15 (ANTARA) - `."""
    day = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}\b|\d{1,2}\.? [A-Za-z][a-z]{2,8}\b)"
    letters = r"[\w’'-]{2,20}"
    behind = r"(?<=[\w.,!?\"”»)] [A-ZÀ-Ý])"
    more = rf"(?: [A-ZÀ-Ý]{letters}){{0,2}}"
    return rf"[A-ZÀ-Ý]{behind}(?={letters}{more},? {day})"


DATED = Lazy(_dated)


BELOW_DAY = Lazy(r"[A-Z](?<=\b(?:19|20)\d\d [A-Z])(?=[A-Z]{2,}[^.!?]{0,40}[-–—])")
"""A name in capitals behind a year, as a byline that a page ran together with the copy has it."""


def _is_heading(text: str, blocks: tuple[Block, ...], opening: Opening) -> bool:
    """Return whether what looks like a dateline opens a headline: copy follows in another block.

    `SOCCER - Oakvale win again.` is one; a dateline alone on its line is not.
    """
    block = blocks[opening.block]
    rest = SIGNED.sub("", text[opening.dateline.end : block.last].strip())
    short = block.last - block.first < PARAGRAPH
    only_place = opening.dateline.date is None and opening.dateline.agency is None
    sentence = rest[-1:] in (".", "!", "?", '"')
    first = opening.block == 0 and len(blocks) > 1
    whole = len(rest) >= SENTENCE and rest[-1] == "." and _is_located(text, opening.dateline)
    copy = sentence and (not first or whole)
    return bool(rest) and short and only_place and not copy


SIGNED = Lazy(r"(?<=[.!?\"”»]) (?:--?|[–—]) ?\(?[A-Z][\w.]{1,14}\)?$")
"""An agency that signs behind the sentence: `... tons of coal. -- AP`."""


def _is_located(text: str, dateline: Dateline) -> bool:
    """Return whether a dateline names a place beyond doubt: a known one, or one with its region.

    Before a colon it is in capitals too: `Clinton: Time to act.` is said by somebody.
    """
    if not dateline.places:
        return False
    place = dateline.places[0]
    name = text[place.name.start : place.name.end]
    known = place.region is not None or gazetteer.is_place(name)
    return known and (name.isupper() or _closes_with_dash(text, dateline))


def _may_head(text: str, block: Block, dateline: Dateline) -> bool:
    """Return whether a dateline without a credit opens a line that may be a headline after all.

    `Oakvale, May 2: what we know so far`: it is believed if no better one follows.
    """
    rest = text[dateline.end : block.last].strip()
    short = block.last - block.first < PARAGRAPH
    return bool(rest) and short and dateline.agency is None and rest[-1] not in '.!?"”»'


def _in_line(text: str, index: int, block: Block, styles: Styles) -> Opening | None:
    """Find a dateline after the sentences of a deck: `Deck sentence. Wien – Copy ...`."""
    stop = min(block.last, block.first + IN_LINE_REACH)
    for match in SENTENCE_END.finditer(text, block.first, stop):
        opens = datelines.find(text, match.end(), block.last, styles, in_line=True)
        line = opens.dateline if opens else None
        if opens and line and _closes_with_dash(text, line) and _stands_in_line(text, line, styles):
            return Opening(index, opens.dateline, opens.notes)
    return None


def _stands_in_line(text: str, dateline: Dateline, styles: Styles) -> bool:
    """Return whether a dateline after a deck's sentences is one: `Die Lage - Verkehr, Bahn - ist`.

    It has places; names of which nobody listed any are no place and its credit.
    """
    plain = dateline.agency is None or dateline.date is not None
    sure = plain or _is_credited(text, dateline, styles) or _has_known_place(text, dateline)
    return bool(dateline.places) and sure


def _closes_with_dash(text: str, dateline: Dateline) -> bool:
    mark = dateline.separator
    return mark is not None and any(c in "-–—_" for c in text[mark.start : mark.end])


SENTENCE_END = Lazy(r"[.!?)][\"”“»)]{0,2}\s+(?=[^\W\d_a-zäöü](?:[^.!?:;–—]|(?<=St)\.){1,70}[-–—])")
"""A sentence's end before a short run with a dash: cheap to find, then the grammar decides."""
