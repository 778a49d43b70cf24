"""The tail: what stands below the copy, and the furniture between its paragraphs."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli.layout import blocks, boilerplate, credits, signoff
from wirecli.layout.blocks import Block
from wirecli.layout.boilerplate import CONTACT
from wirecli.layout.kinds import NOTE, TEXT, Kind, Kinds
from wirecli.model import Credit, Mark, Span, Trailer
from wirecli.rules.styles import Styles

ONLY_AT_END = frozenset({"initials", "story-id", "contact", "end-mark", "timestamp"})
"""Kinds that are believed only after the last paragraph."""
MORE = "more"
"""What says that another take follows."""
RELATED = "related"
HEADINGS = frozenset({"related", "share", "navigation"})
"""Kinds after which short lines without a full stop are links of the page."""


class Tail(NamedTuple):
    """The paragraphs that are left, the credits, the trailers, the words that sign."""

    paragraphs: tuple[Mark, ...]
    credits: tuple[Credit, ...]
    trailers: tuple[Trailer, ...]
    signature: Mark | None


def find(kinds: Kinds, copy: list[Block]) -> Tail:
    """Part the blocks from the dateline on into paragraphs, credits and trailers."""
    text = kinds.text
    judged = _with_contacts(text, copy, [kinds.below(block) for block in copy])
    end = _above_items(text, copy, judged, _end_of_copy(text, judged))
    end = _above_boilerplate(text, copy, judged, end)
    prose: list[Block] = []
    trailers: list[Trailer] = []
    credited: list[Credit] = []
    under = "navigation"
    for index, (block, (name, mark)) in enumerate(zip(copy, judged, strict=True)):
        if index < end and _is_copy(text, block, name):
            prose.append(block)
        elif name == "credit":
            credited.extend(credits.find(text, block.first, block.last))
            trailers.extend(_stamp_behind(text, block.first, block.last))
        else:
            under = name if name in HEADINGS else under
            trailers.append(_trailer(mark, under if name == TEXT else name))
    signature = next((kind.mark for kind in judged[end:] if _signs(kind)), None)
    tail = Tail(tuple(blocks.join(text, prose)), tuple(credited), tuple(trailers), signature)
    return _without_closing(text, tail, kinds.styles)


def _with_contacts(text: str, copy: list[Block], judged: list[Kind]) -> list[Kind]:
    """Make short lines right below those of a contact `contact` too: a name, an office."""
    for index in range(1, len(judged)):
        joined = judged[index - 1].name == CONTACT and not copy[index].after_blank
        if joined and judged[index].name == TEXT and _is_link(text, judged[index]):
            judged[index] = judged[index]._replace(name=CONTACT)
    return judged


def _signs(kind: Kind) -> bool:
    return kind.mark.rule == signoff.RULE


def _is_copy(text: str, block: Block, name: str) -> bool:
    """Return whether a block above the end is copy: `-more-` between two takes is not."""
    if name == TEXT:
        return True
    words = text[block.first : block.last]
    return name in ONLY_AT_END and _has_words(text, block) and not _says_more(words)


def _has_words(text: str, block: Block) -> bool:
    return any(sign.isalnum() for sign in text[block.first : block.last])


def _end_of_copy(text: str, judged: list[Kind]) -> int:
    """Return the index of the first block below the copy.

    An end mark in words ends it. Otherwise it ends above the furniture at the end, where under a
    heading like "Related" short lines without a full stop are furniture too.
    """
    marked = (i for i, one in enumerate(judged) if i and _ends_copy(text, one))
    end = next((i for i in marked if not _is_crosshead(text, judged, i)), len(judged))
    last = (i for i, one in enumerate(judged[:end]) if signoff.end_mark(text, one.mark))
    end = next(last, end - 1) + 1
    links = True
    for index in range(end - 1, 0, -1):
        kind = judged[index]
        if kind.name != TEXT and (index + 1 == end or (links and kind.name in HEADINGS)):
            end = index
        links = links and _is_link(text, kind)
    return end


def _above_items(text: str, copy: list[Block], judged: list[Kind], end: int) -> int:
    """Return the end of the copy above other stories' headings, each with its date line below it.

    Their kinds are made `related`: their dates are not the story's.
    """
    while 1 < end < len(copy) and judged[end].name == "timestamp":
        heading, stamp = judged[end - 1], judged[end]
        joined = copy[end - 1].end == copy[end].start and not copy[end].after_blank
        if not joined or heading.name != TEXT or not _is_link(text, heading):
            break
        judged[end - 1], judged[end] = heading._replace(name=RELATED), stamp._replace(name=RELATED)
        end -= 1
    return end


def _above_boilerplate(text: str, copy: list[Block], judged: list[Kind], end: int) -> int:
    """Return the end of the copy above what a release says of its sender, and make it `contact`."""
    first = boilerplate.start(text, copy, judged, end)
    for index in range(first, end):
        if judged[index].name == TEXT:
            judged[index] = judged[index]._replace(name=CONTACT)
    return first


def _ends_copy(text: str, kind: Kind) -> bool:
    """Return whether a block is an end mark in words: `Reuter`, `-0-`, `ENDS`; a rule is not."""
    if _signs(kind) or kind.name != "end-mark":
        return _signs(kind)
    words = text[kind.mark.start : kind.mark.end]
    return any(map(str.isalnum, words)) and not _says_more(words)


def _says_more(words: str) -> bool:
    """Return whether words say that another take follows: `-more-`."""
    return words.strip("-–—() ").casefold() == MORE


def _is_crosshead(text: str, judged: list[Kind], index: int) -> bool:
    """Return whether a word such as `Report` is a crosshead, since copy stands below it."""
    words = text[judged[index].mark.start : judged[index].mark.end]
    if not words.istitle() or not words.isalpha() or index + 1 == len(judged):
        return False
    below = judged[index + 1]
    return below.name == TEXT and not _is_link(text, below)


def _is_link(text: str, kind: Kind) -> bool:
    mark = kind.mark
    short = mark.end - mark.start < 140 and text[mark.end - 1] not in ".!?"
    return kind.name != TEXT or short


def _stamp_behind(text: str, start: int, end: int) -> Iterator[Trailer]:
    """Yield the day that stands in figures behind the brackets of a credit."""
    if match := credits.EASTERN_STAMP.search(text[start:end]):
        yield Trailer(start + match.start(), start + match.end(), "trailer.timestamp", "timestamp")


def _trailer(mark: Mark, kind: str) -> Trailer:
    rule = mark.rule if mark.rule == NOTE else f"trailer.{kind}"
    return Trailer(mark.start, mark.end, rule, kind)


def _without_closing(text: str, tail: Tail, styles: Styles) -> Tail:
    """Cut what closes the last paragraph in its own line, and say what it is."""
    if not tail.paragraphs:
        return tail
    *others, last = tail.paragraphs
    closing = signoff.find(text, last, styles)
    if closing is None:
        return tail
    mark = closing.mark
    shorter = Span(last.start, last.start + len(text[last.start : mark.start].rstrip()), last.rule)
    tail = tail._replace(paragraphs=(*others, shorter))
    if closing.kind == "credit":
        stamps = _stamp_behind(text, mark.start, mark.end)
        credited = (*credits.find(text, mark.start, mark.end), *tail.credits)
        return tail._replace(credits=credited, trailers=(*stamps, *tail.trailers))
    trailer = Trailer(mark.start, mark.end, mark.rule, closing.kind)
    signed = tail.signature or signoff.signature(text, mark, styles)
    return tail._replace(trailers=(trailer, *tail.trailers), signature=signed)
