"""A text into its stories: by the marks of a transmission, or where one ends and a head follows."""

from functools import cache
from itertools import pairwise
from re import Pattern, compile
from re import error as PatternError

from wirecli.errors import UserError
from wirecli.layout import dateline as datelines
from wirecli.layout import tail
from wirecli.layout.blocks import Block
from wirecli.model import Mark, Span
from wirecli.rules.styles import Styles

SIGNS = ("\f", "\x03", "\x04", "\x01", "NNNN", "ZCZC")
TRANSMISSION = r"""
\f\s*                                   # a form feed
| [\x03\x04][\x03\x04\s]*               # end of text, end of transmission (IPTC 7901, ANPA 1312)
| ^NNNN[ \t]*(?:\r?\n|\Z)\s*            # the telex end of message
| (?=^ZCZC\b) | (?=\x01)                # the telex start of message, start of heading
"""
HEAD = 8
"""Blocks of a head: how far behind the end of a story the next one's dateline may stand."""
LONGEST_END = 120
"""Code points of a block that ends a story: an end mark, a rule, a credit or copyright line."""
COPY = 60
"""Code points of a block that is copy: what ends a story stands behind some, not in its head."""
FIRST_ITEMS = ("[01]", "[1]")
"""The number of the first item of a bulletin with contents."""
ENDS = frozenset({"end-mark", "credit", "copyright", "story-id", "initials"})


def stories(text: str, how: str = "auto") -> list[Mark]:
    """Split a text into the spans of its stories; they tile it, and none but a sole one is empty.

    `how` is `auto` (form feed, end of text, telex and IPTC transmission headers), `none`,
    `formfeed`, `nul`, or a regular expression between slashes; what separates two stories closes
    the first. Raises `UserError` for anything else.
    """
    separator = None if how == "auto" and not _is_transmitted(text) else _separator(how)
    if separator is None:
        return [Span(0, len(text), "story.whole")]
    rule = "story.pattern" if how.startswith("/") else f"story.{how}"
    cuts = [0, *(match.end() for match in separator.finditer(text)), len(text)]
    spans: list[Mark] = []
    for start, end in pairwise(cuts):
        if text[start:end].strip("\0\x03\x04\f \t\r\n"):
            spans.append(Span(start, end, rule))
    return _tiled(spans, len(text))


def _is_transmitted(text: str) -> bool:
    """Tell whether a text has any sign that a transmission's pattern could match."""
    return any(sign in text for sign in SIGNS)


def _tiled(spans: list[Mark], length: int) -> list[Mark]:
    """Stretch the spans so that they tile the text: what is empty belongs to the story before."""
    if len(spans) < 2:
        return [Span(0, length, "story.whole")]
    starts = [0, *(span.start for span in spans[1:]), length]
    return [Span(a, b, span.rule) for a, b, span in zip(starts, starts[1:], spans, strict=False)]


def _separator(how: str) -> Pattern[str] | None:
    if how == "none":
        return None
    from re import MULTILINE, VERBOSE

    if how == "auto":
        return compile(TRANSMISSION, MULTILINE | VERBOSE)
    if how in ("formfeed", "nul"):
        return compile(r"\f\s*" if how == "formfeed" else r"\0\s*")
    if len(how) > 2 and how.startswith("/") and how.endswith("/"):
        try:
            return compile(how[1:-1], MULTILINE)
        except PatternError as fault:
            what = f"{how} is no regular expression: {fault}"
            raise UserError(what, "fix the pattern", parameter="split") from None
    todo = "use auto, none, formfeed, nul or /REGULAR EXPRESSION/"
    raise UserError(f"{how!r} is not known", todo, parameter="split")


def bulletin(text: str, span: Mark, blocks: tuple[Block, ...], styles: Styles) -> list[Mark]:
    """Cut the span of a text where one story ends and the next one's head and dateline follow.

    The spans tile it; mostly it is one. A second dateline alone cuts nothing: copy quotes them, and
    a round-up has many.
    """
    starts = _numbered(text, span, blocks) or _signed_off(text, blocks, styles)
    bounds = [span.start, *(blocks[index].start for index in starts), span.end]
    rule = "story.bulletin" if starts else span.rule
    return [Span(a, b, rule) for a, b in pairwise(bounds)]


def _signed_off(text: str, blocks: tuple[Block, ...], styles: Styles) -> list[int]:
    """Return the blocks that open a story behind one that has ended."""
    starts: list[int] = []
    index = 1
    copy = bool(blocks) and blocks[0].last - blocks[0].first >= COPY
    while index < len(blocks) - 1:
        copy = copy or blocks[index].last - blocks[index].first >= COPY
        if not copy or not _ends(text, blocks[index], styles):
            index += 1
            continue
        first = index
        while index < len(blocks) - 1 and _ends(text, blocks[index], styles):
            index += 1
        said = text[blocks[first].first : blocks[index - 1].last]
        dateline = _dateline(text, blocks, index, styles)
        if dateline is not None and (dateline > index or any(sign.isalnum() for sign in said)):
            starts.append(index)
            copy = False
    return starts


def _ends(text: str, block: Block, styles: Styles) -> bool:
    if block.last - block.first > LONGEST_END:
        return False
    return tail.kind_of(text, block, styles) in ENDS


def _dateline(text: str, blocks: tuple[Block, ...], index: int, styles: Styles) -> int | None:
    """Return the block with the dateline of the story that opens at `index`, if one does."""
    for at in range(index, min(index + HEAD, len(blocks))):
        block = blocks[at]
        found = datelines.find(text, block.first, block.last, styles)
        if found and found.strong and found.dateline.places:
            return at
        if tail.kind_of(text, block, styles) is not None:
            return None
    return None


@cache
def _number() -> Pattern[str]:
    return compile(r"\[(\d{1,2})\]\s+\S")


def _numbered(text: str, span: Mark, blocks: tuple[Block, ...]) -> list[int]:
    """Return the blocks that open the items `[01]`, `[02]` behind the list of contents.

    The numbers must run from 1 without a gap, at least twice: as contents, then as headings.
    """
    if all(text.find(first, span.start, span.end) < 0 for first in FIRST_ITEMS):
        return []
    found = [
        (i, int(m[1]))
        for i, b in enumerate(blocks)
        if (m := _number().match(text, b.first, b.last))
    ]
    ones = [place for place, (_, number) in enumerate(found) if number == 1]
    if len(ones) < 2:
        return []
    items = found[ones[-1] :]
    runs = [number for _, number in items] == list(range(1, len(items) + 1))
    return [index for index, _ in items] if runs and len(items) > 1 else []
