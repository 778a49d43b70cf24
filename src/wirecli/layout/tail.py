"""The tail: what stands below the copy, and the furniture between its paragraphs."""

from functools import cache
from re import Pattern, compile
from typing import NamedTuple

from wirecli.layout import credits, furniture, paragraphs
from wirecli.layout.blocks import Block
from wirecli.model import Credit, Mark, Trailer, Words
from wirecli.rules.styles import Styles, credited, fold

LONGEST_SIGNATURE = 40
"""Code points of a line that only signs a story: `EFE ab/cd`, `-- BERNAMA`."""
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
    for index, (block, verdict) in enumerate(zip(copy, judged, strict=True)):
        kind = verdict.kind
        if index < end and (kind is None or kind in ONLY_AT_END):
            prose.append(block)
        elif kind == "credit":
            found.extend(credits.find(text, block.first, block.last))
        else:
            trailers.append(_trailer(verdict, kind or "navigation"))
    signature = next((Words(b.start, b.end, "signature") for b in judged[end:] if b.signs), None)
    tail = Tail(tuple(paragraphs.join(text, prose)), tuple(found), tuple(trailers), signature)
    return _without_closing(text, tail, styles)


def kind_of(text: str, block: Block, styles: Styles) -> str | None:
    """Return what a block would be below the copy: a kind of trailer, `credit`, or None."""
    return _judge(text, block, styles).kind


def _judge(text: str, block: Block, styles: Styles) -> _Judged:
    words = text[block.first : block.last]
    if len(words) <= LONGEST_SIGNATURE and _signs(words, styles):
        dated = furniture.kind_of(words, below=True) == "timestamp"
        return _Judged(block.first, block.last, "timestamp" if dated else "end-mark", True)
    if credits.opens(words):
        return _Judged(block.first, block.last, "credit", False)
    return _Judged(block.first, block.last, furniture.kind_of(words, below=True), False)


def _signs(words: str, styles: Styles) -> bool:
    """Tell whether a line only signs: an end mark, or a credit with dashes or initials."""
    bare = words.strip("-–—=()[]./ \t")
    if fold(words) in styles.end_marks or fold(bare) in styles.end_marks:
        return True
    if fold(bare) in styles.credits or fold(bare) in styles.trailers:
        return True
    head, _, rest = bare.partition(" ")
    if not rest or head.rstrip(":,") not in styles.forms:
        return False
    dated = furniture.kind_of(rest, below=True) == "timestamp"
    return dated or _initials().fullmatch(rest) is not None


@cache
def _initials() -> Pattern[str]:
    return compile(r"(?:[A-Za-zñ]{1,4}(?:[/.-][A-Za-zñ]{1,5}){0,4}\.?)?\s*(?:\([^()]{2,30}\))?\W*")


def _end_of_copy(text: str, judged: list[_Judged]) -> int:
    """Return the index of the first block below the copy.

    An end mark in words ends it. Otherwise it ends above the furniture at the end, where under a
    heading like "Related" short lines without a full stop are furniture too.
    """
    marked = (i for i, block in enumerate(judged) if i and _ends_copy(text, block))
    end = next(marked, len(judged))
    links = True
    for index in range(end - 1, 0, -1):
        block = judged[index]
        if block.kind is not None and (index + 1 == end or (links and block.kind in HEADINGS)):
            end = index
        links = links and _is_link(text, block)
    return end


def _ends_copy(text: str, block: _Judged) -> bool:
    """Tell whether a block is an end mark in words: `Reuter`, `-0-`, `ENDS`; a rule is not."""
    words = text[block.start : block.end]
    return block.signs or (block.kind == "end-mark" and any(sign.isalnum() for sign in words))


def _is_link(text: str, block: _Judged) -> bool:
    words = text[block.start : block.end]
    return block.kind is not None or (len(words) < 140 and words[-1] not in ".!?")


def _trailer(block: _Judged, kind: str) -> Trailer:
    return Trailer(block.start, block.end, f"trailer.{kind}", kind)


def _without_closing(text: str, tail: Tail, styles: Styles) -> Tail:
    """Cut what closes the last paragraph in the same line: `(Reporting by ...)`, ` — Bernama`."""
    if not tail.paragraphs:
        return tail
    last = tail.paragraphs[-1]
    if not _may_close(text[last.start : last.end]):
        return tail
    match = _closing().search(text, max(last.start, last.end - 600), last.end)
    if match is None or match.start() <= last.start:
        return tail
    start, words = match.start(match.lastgroup or ""), match[match.lastgroup or ""]
    shorter = Words(last.start, len(text[: match.start()].rstrip()), last.rule)
    tail = tail._replace(paragraphs=(*tail.paragraphs[:-1], shorter))
    if credits.opens(words):
        return tail._replace(credits=(*credits.find(text, start, last.end), *tail.credits))
    kind = _closing_kind(words, styles)
    if kind is None:
        return tail._replace(paragraphs=(*tail.paragraphs[:-1], last))
    mark = Words(start, last.end, "signature") if kind == "end-mark" else tail.signature
    closing = Trailer(start, last.end, f"trailer.{kind}-in-line", kind)
    return tail._replace(trailers=(closing, *tail.trailers), signature=tail.signature or mark)


def _may_close(words: str) -> bool:
    """Tell whether a paragraph ends in a bracket, or in a dash and a name."""
    return words[-1] == ")" or any(dash in words[-36:] for dash in "-–—")


@cache
def _closing() -> Pattern[str]:
    bracket = r"\((?:[^()]|\([^()]{0,80}\)){2,500}\)"
    dash = r"[-–—]{1,3} ?[^\W\d_][\w .]{1,30}"
    return compile(rf"\s*(?:(?P<words>{bracket})|(?<=[.!?\"”»])\s?(?P<signed>{dash}))$")


def _closing_kind(words: str, styles: Styles) -> str | None:
    bare = words.strip("-–—() ")
    if fold(bare) in styles.credits or fold(bare) in styles.trailers:
        return "end-mark"
    if words[0] == "(" and _dated_credit().search(bare):
        return "timestamp"
    parts = bare.split(",")[0].split("/")
    return (
        "initials"
        if words[0] == "("
        and len(bare) < 40
        and len(parts) + bare.count(",") > 1
        and any(credited(styles, part) for part in bare.replace(",", "/").split("/"))
        else None
    )


@cache
def _dated_credit() -> Pattern[str]:
    return compile(r",\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$")
