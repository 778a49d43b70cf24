"""The tail: what stands below the copy, and the furniture between its paragraphs."""

from wirecli.layout import blocks, credits, furniture, signoff
from wirecli.layout.blocks import Block
from wirecli.model import Credit, Mark, Span, Trailer
from wirecli.rules.styles import Styles
from wirecli.tuples import NamedTuple

ONLY_AT_END = frozenset({"initials", "story-id", "contact", "end-mark", "timestamp"})
"""Kinds that are believed only after the last paragraph."""
HEADINGS = frozenset({"related", "share", "navigation"})
"""Kinds after which short lines without a full stop are links of the page."""


class Tail(NamedTuple):
    """The paragraphs that are left, the credits, the trailers, the words that sign."""

    paragraphs: tuple[Mark, ...]
    credits: tuple[Credit, ...]
    trailers: tuple[Trailer, ...]
    signature: Mark | None


class _Judged(NamedTuple):
    start: int
    end: int
    kind: str | None  # None: a paragraph; "credit"; or a kind of trailer
    signs: bool


def find(text: str, copy: list[Block], styles: Styles) -> Tail:
    """Part the blocks from the dateline on into paragraphs, credits and trailers."""
    judged = [_judge(text, block, styles) for block in copy]
    end = _end_of_copy(text, judged)
    prose: list[Block] = []
    trailers: list[Trailer] = []
    found: list[Credit] = []
    under = "navigation"
    for index, (block, verdict) in enumerate(zip(copy, judged, strict=True)):
        kind = verdict.kind
        if index < end and (kind is None or (kind in ONLY_AT_END and _has_words(text, block))):
            prose.append(block)
        elif kind == "credit":
            found.extend(credits.find(text, block.first, block.last))
        else:
            under = kind if kind in HEADINGS else under
            trailers.append(_trailer(verdict, kind or under))
    signed = next((Span(b.start, b.end, "signature") for b in judged[end:] if b.signs), None)
    tail = Tail(tuple(blocks.join(text, prose)), tuple(found), tuple(trailers), signed)
    return _without_closing(text, tail, styles)


def _has_words(text: str, block: Block) -> bool:
    return any(sign.isalnum() for sign in text[block.first : block.last])


def kind_of(text: str, block: Block, styles: Styles) -> str | None:
    """Return what a block would be below the copy: a kind of trailer, `credit`, or None."""
    return _judge(text, block, styles).kind


def _judge(text: str, block: Block, styles: Styles) -> _Judged:
    words = text[block.first : block.last]
    if signoff.signs(words, styles):
        dated = furniture.kind_of(words, below=True) == "timestamp"
        return _Judged(block.first, block.last, "timestamp" if dated else "end-mark", True)
    if credits.opens(words):
        return _Judged(block.first, block.last, "credit", False)
    return _Judged(block.first, block.last, furniture.kind_of(words, below=True), False)


def _end_of_copy(text: str, judged: list[_Judged]) -> int:
    """Return the index of the first block below the copy.

    An end mark in words ends it. Otherwise it ends above the furniture at the end, where under a
    heading like "Related" short lines without a full stop are furniture too.
    """
    marked = (i for i, one in enumerate(judged) if i and one.kind and _ends_copy(text, one))
    end = next((i for i in marked if not _is_crosshead(text, judged, i)), len(judged))
    links = True
    for index in range(end - 1, 0, -1):
        block = judged[index]
        if block.kind is not None and (index + 1 == end or (links and block.kind in HEADINGS)):
            end = index
        links = links and _is_link(text, block)
    return end


def _ends_copy(text: str, block: _Judged) -> bool:
    """Tell whether a block is an end mark in words: `Reuter`, `-0-`, `ENDS`; a rule is not."""
    if block.signs or block.kind != "end-mark":
        return block.signs
    return any(sign.isalnum() for sign in text[block.start : block.end])


def _is_crosshead(text: str, judged: list[_Judged], index: int) -> bool:
    """Tell a crosshead from an end mark: a word such as `Report` or `More`, with copy below it."""
    words = text[judged[index].start : judged[index].end]
    if not words.istitle() or not words.isalpha() or index + 1 == len(judged):
        return False
    below = judged[index + 1]
    return below.kind is None and not _is_link(text, below)


def _is_link(text: str, block: _Judged) -> bool:
    short = block.end - block.start < 140 and text[block.end - 1] not in ".!?"
    return block.kind is not None or short


def _trailer(block: _Judged, kind: str) -> Trailer:
    return Trailer(block.start, block.end, f"trailer.{kind}", kind)


def _without_closing(text: str, tail: Tail, styles: Styles) -> Tail:
    """Cut what closes the last paragraph in its own line, and say what it is."""
    if not tail.paragraphs:
        return tail
    *others, last = tail.paragraphs
    found = signoff.find(text, last, styles)
    if found is None:
        return tail
    mark = found.mark
    shorter = Span(last.start, last.start + len(text[last.start : mark.start].rstrip()), last.rule)
    tail = tail._replace(paragraphs=(*others, shorter))
    if found.kind == "credit":
        return tail._replace(credits=(*credits.find(text, mark.start, mark.end), *tail.credits))
    trailer = Trailer(mark.start, mark.end, mark.rule, found.kind)
    signed = tail.signature or (mark if found.kind == "end-mark" else None)
    return tail._replace(trailers=(trailer, *tail.trailers), signature=signed)
