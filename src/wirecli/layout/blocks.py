"""A story into its blocks: set off by blank lines, by indents, a line each, or hard-wrapped."""

from itertools import pairwise, zip_longest
from typing import NamedTuple

from wirecli.data.head_words import ADVISORY_OPENINGS
from wirecli.data.layout_words import AND
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span

NARROWEST, WIDEST = 40, 110
"""Columns between which copy is hard-wrapped; terminals and telex lines have 64 to 80."""
OUTLIERS = 20
"""One line in so many may be longer than the width: a hyphen that was joined, a list."""
DOUBLE_SPACED = 4
"""Lines with a blank one between each two, of which a third goes on: copy, double-spaced."""
MIXED = 8
"""Lines above another that prove wrapped copy beside paragraphs of one line: a head has fewer."""
LONGEST_ITEM = 40
"""Code points of each of two lines that stand alone: a heading and its day, not wrapped copy."""
SENTENCE_ENDS = '.!?:"”»)'
FULL = 0.6
"""The share of lines without room for the next word that makes copy hard-wrapped."""
RUNNING = 0.4
"""The share that is enough where three lines or more go on in small letters."""
SHORT = 0.75
"""A line that leaves a quarter of the width free, next word included, ends its paragraph."""


LONGEST_INITIALS = 12
"""Code points of the initials after the credit that closes a story."""
_CONTROLS = frozenset(
    "\x00\x01\x02\x03\x04\x05\x06\x07\x1b\x1c\x1d\x1e\x1f\ufeff\u200b\u200e\u200f"
)
_SPACES = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_WHITE = " \t\r\n\v\f\x85\u2028\u2029" + _SPACES + "".join(_CONTROLS)
DESK_LABELS = frozenset({"BULLETIN", "FLASH", "URGENT"})
"""What the desk says of a take in a line of its own, also below the headline."""
LONGEST_BYLINE = 40
"""Code points of a line that is the byline of an agency or of one writer, among wrapped lines."""
HEADING_WORD, HEADING_WORDS = 4, 3
"""Letters of a word that a heading capitalises, and how many of them tell a heading."""
_OWN_LINES = ("by ", "por ", "par ", "von ", "(reporting ", "(writing ", "(editing ", "(adds ")
LONGEST_DESK_OPENING = max(map(len, ADVISORY_OPENINGS))
"""Code points that tell a desk's line."""
SHORT_LINE = 60
"""Code points; the lines of results tables and line-ups are shorter."""
FULL_LINE = 75
"""Code points from which the line below a short one is copy, the short one a crosshead."""


class TextLine:
    """A line with words: it begins at `start`, `first` to `last` are the words."""

    __slots__ = ("after_blank", "first", "indent", "last", "start")

    def __init__(self, start: int, first: int, last: int, indent: int, after_blank: bool) -> None:
        self.start = start
        self.first = first
        self.last = last
        self.indent = indent
        self.after_blank = after_blank


class Block(NamedTuple):
    """One or more lines that make a paragraph or a line of the head, and the rule of its cut."""

    start: int
    end: int
    first: int
    last: int
    after_blank: bool
    rule: str


class _Measure(NamedTuple):
    width: int  # columns at which the copy is wrapped, 0 if it is not
    margin: int  # columns that every line is indented by


def find(text: str, start: int, end: int) -> tuple[Block, ...]:
    """Cut `text[start:end]` into blocks that tile it; none if it has no words."""
    lines = _single_spaced(text, _lines(text, start, end))
    if not lines:
        return ()
    margin = min([line.indent for line in lines if not line.after_blank], default=0)
    measure = _Measure(_wrap_width(text, lines), margin)
    blocks: list[Block] = []
    first, rule = lines[0], "block.first"
    for above, line in pairwise(lines):
        cut = "block.blank-line" if line.after_blank else _cut(text, above, line, measure)
        if cut:
            blocks.append(
                Block(start, line.start, first.first, above.last, first.after_blank, rule)
            )
            start, first, rule = line.start, line, cut
    blocks.append(Block(start, end, first.first, lines[-1].last, first.after_blank, rule))
    return tuple(blocks)


def _single_spaced(text: str, lines: list[TextLine]) -> list[TextLine]:
    """Return the lines of double-spaced copy without the blank ones between two of a sentence."""
    if len(lines) < DOUBLE_SPACED or not all(line.after_blank for line in lines[1:]):
        return lines
    runs = [False, *(_runs_on(text, above, line) for above, line in pairwise(lines))]
    if sum(runs) * 3 < len(lines):
        return lines
    return [
        TextLine(line.start, line.first, line.last, line.indent, line.after_blank and not on)
        for line, on in zip(lines, runs, strict=True)
    ]


def _lines(text: str, start: int, end: int) -> list[TextLine]:
    lines, at, blank = [], start, True
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words and (words[0] in _CONTROLS or words[-1] in _CONTROLS):
            words = words.strip(_WHITE)
        whole = words
        if words and words[0] in MARKDOWN_SIGNS:
            words = _unmarked(words)
        if words.endswith(" |"):  # the edge of a table's cell, as pages are saved
            words = words[:-1].rstrip()
        if words:
            indent = 0 if line[0] == whole[0] else line.find(whole[0])
            first = at + line.find(words, indent)
            lines.append(TextLine(at, first, first + len(words), indent, blank))
        blank = not words
        at += len(line)
    return lines


def _unmarked(words: str) -> str:
    """Return a line of Markdown without the signs that stand around its words, if it has some."""
    match = MARKDOWN.fullmatch(words)
    return next(filter(None, match.groups())) if match else words


MARKDOWN_SIGNS = "#>*_"
MARKDOWN = Lazy(
    r"#{1,6}\s+(\S.*)|>\s+(\S.*)|\*\*([^\s*][^*]*)\*\*|\*([^\s*][^*]*)\*|__([^\s_][^_]*)__"
    r"|_([^\s_][^_]*)_"
)
"""A heading, a quotation, a whole line in bold or italics."""


def _wrap_width(text: str, lines: list[TextLine]) -> int:
    """Return the column at which the copy is hard-wrapped, 0 if a paragraph is a line.

    Copy is wrapped if most lines that another follows have no room for its first word. A line that
    is longer than copy is wrapped at is a paragraph, also among wrapped ones; beside such lines,
    those that end a sentence prove nothing.
    """
    joined = [
        (above, line)
        for (above, line), below in zip_longest(pairwise(lines), lines[2:])
        if not line.after_blank and line.indent <= above.indent
        if not _is_item(above, line, below)
    ]
    pairs = [pair for pair in joined if max(map(_length, pair)) <= WIDEST]
    mixed = len(pairs) < len(joined)
    lengths = sorted(max(map(_length, pair)) for pair in pairs)
    width = lengths[-1 - len(lengths) // OUTLIERS] if lengths else 0
    if width < NARROWEST or (mixed and len(pairs) < MIXED):
        return 0
    full = running = 0
    free = width * 0.9
    for above, line in pairs:
        open_ended = not mixed or text[above.last - 1] not in SENTENCE_ENDS
        full += open_ended and not _room(text, above, line, free)
        running += text[line.first].islower()  # of two lines alone only a small letter proves it
    share = RUNNING if running > 2 else FULL
    wrapped = full >= share * len(pairs) and (len(pairs) > 2 or running)
    return width if wrapped else 0


def _is_item(above: TextLine, line: TextLine, below: TextLine | None) -> bool:
    """Return whether two short lines stand alone between blank ones."""
    alone = above.after_blank and (below is None or below.after_blank)
    return alone and max(_length(above), _length(line)) <= LONGEST_ITEM


def _length(line: TextLine) -> int:
    return line.last - line.first


def _cut(text: str, above: TextLine, line: TextLine, measure: _Measure) -> str:
    """Return the rule by which a block begins at a line below another, "" if it goes on that."""
    width = measure.width
    if line.indent > measure.margin:
        return "block.indent"
    if not width:
        hangs = _hangs(text, above) or _runs_on(text, above, line)
        return "" if hangs and not _is_own(text, line) else "block.line"
    if _length(line) > WIDEST or _length(above) > WIDEST:
        return "block.line"
    opening = text[line.first]
    if opening.islower():
        return ""
    if _is_desks(text, line) or (_is_advisory(text, above) and _is_heading(text, line)):
        return "block.desk-line"
    if opening == "(" and _is_signed(text, line):
        return "block.line"
    return "block.short-line" if _room(text, above, line, width * SHORT) else ""


def _room(text: str, above: TextLine, line: TextLine, width: float) -> bool:
    """Return whether the first word of a line would have had room at the end of the line above."""
    left = width - 1 - (above.last - above.first)
    if left < 1:
        return False
    word = text.find(" ", line.first, line.last)
    return (line.last if word < 0 else word) - line.first <= left


def _is_own(text: str, line: TextLine) -> bool:
    """Return whether a line opens as bylines, credits and notes do, which begin a line."""
    return text[line.first : line.first + 12].casefold().startswith(_OWN_LINES)


def _is_desks(text: str, line: TextLine) -> bool:
    """Return whether a wrapped line is a desk's own: an advisory, `URGENT`, `By The Agency`."""
    if _is_advisory(text, line):
        return True
    words = text[line.first : line.last]
    if words.startswith("By "):
        return len(words) <= LONGEST_BYLINE and words.istitle()
    return words in DESK_LABELS


def _is_advisory(text: str, line: TextLine) -> bool:
    head = text[line.first : line.first + LONGEST_DESK_OPENING].casefold()
    return head.startswith(ADVISORY_OPENINGS)


def _is_heading(text: str, line: TextLine) -> bool:
    """Return whether a line has the capitals of a heading, as no line of a note has."""
    words = [word for word in text[line.first : line.last].split() if len(word) >= HEADING_WORD]
    capitals = all(not word[0].islower() for word in words)
    return len(words) >= HEADING_WORDS and capitals and text[line.last - 1] not in ".;:"


def _is_signed(text: str, line: TextLine) -> bool:
    """Return whether a bracket opens a dateline or signs: `(ANSA) - ROMA`, `(Hina) mp mc`."""
    credit, closed, rest = text[line.first + 1 : min(line.last, line.first + 36)].partition(")")
    initials = credit.isalpha() and rest.islower() and len(rest) <= LONGEST_INITIALS
    dash = credit.isupper() and rest.lstrip()[:1] in ("-", "–", "—")
    return bool(closed) and (dash or (initials and line.last - line.first < 32))


def _hangs(text: str, above: TextLine) -> bool:
    """Return whether a short line cannot end where it does: it ends in a comma or in an "and"."""
    if above.last - above.first > 60:
        return False
    words = text[above.first : above.last]
    return words[-1] == "," or words.rsplit(None, 1)[-1] in AND


def _runs_on(text: str, above: TextLine, line: TextLine) -> bool:
    """Return whether a sentence goes on from a line of copy to the next, in a small letter."""
    prose = _length(above) >= SHORT_LINE and text[above.last - 1] not in SENTENCE_ENDS
    return prose and text[line.first].islower()


def join(text: str, blocks: list[Block]) -> list[Mark]:
    """Join each block to the one above where that is a short line without the end of a sentence."""
    spans: list[Mark] = []
    last: Block | None = None
    for block in blocks:
        if (
            not block.after_blank
            and last is not None
            and last.end == block.start
            and _follows(text, last, block)
        ):
            spans[-1] = Span(spans[-1].start, block.last, "paragraph.short-lines")
        else:
            spans.append(Span(block.first, block.last, "paragraph"))
        last = block
    return spans


def _follows(text: str, above: Block, block: Block) -> bool:
    if _extent(text, above) >= SHORT_LINE or text[above.last - 1] in '.?!:;"”»)':
        return False
    return text[block.first].islower() or _extent(text, block) < FULL_LINE


def _extent(text: str, block: Block) -> int:
    """Return the code points of a block's lines, without blanks at their ends."""
    return len("\n".join(map(str.rstrip, text[block.first : block.last].splitlines())))
