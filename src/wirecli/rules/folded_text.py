"""The text as the rules read it: a word is the same word in every form of its letters.

A page has soft hyphens inside words, a file from a Mac has accents apart from their letters, an
address has spaces that do not break, a column has words that go on in the next line. The rules read
one form of them. What is printed, and each offset, is the input's: `Folded.story` leads back.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from re import Match
from typing import Any, NamedTuple, TypeVar
from unicodedata import normalize

from wirecli.data.compounds import FIRST_PARTS, JOINING, LAST_PARTS
from wirecli.data.unseen import JOINERS, UNSEEN
from wirecli.lazy import Lazy
from wirecli.model import Mark, Span, Stated, Story
from wirecli.rules.offsets import Edit, Offsets, edited

SPACES = "\xa0\u2000-\u200a\u202f\u205f"
"""Spaces that do not break or have a width of their own; not the ideographic one, an indent."""
HYPHENS = "\u2010\u2011"
APOSTROPHE = "\u02bc"
WIDE = "\uff07\uff0d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
"""Figures, letters, apostrophe and hyphen as wide as an ideograph (U+FF01 to U+FF5E)."""
FIRST_WIDE, WIDER = 0xFF00, 0xFEE0
"""Where the wide signs begin, and how far from the narrow ones they stand."""
LONE = Lazy(f"[{SPACES}{HYPHENS}{APOSTROPHE}{WIDE}]")
"""A sign that is read as one other."""
LINE_END = Lazy(r"\r(?<!\r\r)\r*\n")
"""CR LF; CR CR LF ends a line of a telex."""
JOINED = "\u0600-\u0dff"
"""Scripts in which the joiners are spelling."""
ACCENTS = "\u0300-\u036f"
MARKS = rf"{ACCENTS}\u0591-\u05c7\u064b-\u065f\u0670\u093c\u09bc\u3099\u309a"
"""Accents and points that stand apart from their letters."""
JAMO = "[\u1100-\u1112][\u1161-\u1175](?:[\u11a8-\u11c2])?"
"""The letters of a Korean syllable."""
FORMS = "\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe80-\ufefc"
"""Ligatures, and the forms of Arabic letters in a word: signs of printers, copied from a PDF."""
ODD = Lazy(rf"[{UNSEEN}{JOINERS}{MARKS}{FORMS}\u1100-\u1112]")
"""A sign of `IRREGULAR`: most texts have none."""
BREAK = r"[ \t]*\n[ \t]*"
IRREGULAR = Lazy(
    rf"(?P<soft>\xad)(?=\n[ \t]*[^\W\d_])"
    rf"|(?P<unseen>[{UNSEEN}]+|(?<![{JOINED}])[{JOINERS}]|[{JOINERS}](?![{JOINED}]))"
    rf"|[^\W\d_][{UNSEEN}]*[{MARKS}][{MARKS}{UNSEEN}]*"
    rf"|{JAMO}"
    rf"|[{FORMS}]"
)
"""Signs that the rules read as none, as fewer or as more."""
BLANKS = r"  (?<=\S  )(?=\S)"
"""Two spaces between words; more of them part the columns of a table."""
BROKEN = (
    r"[-\xad¬]\n(?<=[^\W\d_].\n)[ \t]*"
    r"(?P<next>[^\W\d_]+)(?P<rest>(?:[^\s-]|-(?!\n))*)(?P<blank> *)"
)
"""A word that goes on in the next line; `¬` is the hyphen of readers of scans."""
APART = Lazy(f"{BLANKS}|{BROKEN}")
OPENING = "\"'“‘«„(["
"""Signs before a word."""
LONGEST_HEAD = 30
"""Letters of the part of a word that stands before a line's end."""

Marked = TypeVar("Marked", bound=tuple[Any, ...])
Edits = Callable[[str], Iterator[Edit]]


class Folded(NamedTuple):
    """A text as the rules read it, and the way back to the input.

    `steps` are the edits that moved anything, in their order; `hyphens` is what stands in the
    input, in its offsets, where a word goes on in the next line.
    """

    text: str
    steps: tuple[Offsets, ...] = ()
    hyphens: tuple[Mark, ...] = ()

    def span(self, mark: Mark) -> Span:
        """Return a span of the input as one of the folded text."""
        start, end = mark.start, mark.end
        for step in self.steps:
            start, end = step.view(start), step.view(end)
        return Span(start, end, mark.rule)

    def stated(self, marks: tuple[Stated, ...]) -> tuple[Stated, ...]:
        """Return marks of the input as those of the folded text, without those that have no words.

        What is not seen at an end of words is not of them.
        """
        return tuple(self._stated(marks)) if self.steps else marks

    def _stated(self, marks: tuple[Stated, ...]) -> Iterator[Stated]:
        for mark in marks:
            start, end, _ = self.span(mark)
            words = self.text[start:end]
            end = start + len(words.rstrip())
            start = end - len(words.strip()) if words else start
            if end > start or mark.start == mark.end:
                yield mark._replace(start=start, end=end)

    def story(self, story: Story) -> Story:
        """Return a story of the folded text with the offsets of the input."""
        if not self.steps:
            return story
        moved = self._moved(story._replace(blocks=()))
        start, end, _ = self._tile(story)
        tiles: tuple[Mark, ...] = tuple(map(self._tile, story.blocks))
        if not tiles and end > start:
            tiles = (Span(start, end, "block.blank"),)
        hyphens = _within(self.hyphens, start, end)
        return moved._replace(start=start, end=end, blocks=tiles, hyphens=hyphens)

    def _moved(self, value: Marked) -> Marked:
        """Return a mark, and the marks in it, with the offsets of the input."""
        inner: list[Any] = [self._moved(one) if isinstance(one, tuple) else one for one in value]
        kind = type(value)
        if kind is not tuple:  # each kind of mark begins with where it starts and ends
            inner[:2] = self._bounds(inner[0], inner[1])
        return tuple.__new__(kind, inner)

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        """Return where words of the folded text begin and end in the input."""
        if start == end:
            start = end = self._start(start)
            return start, end
        for step in reversed(self.steps):
            start, end = step.start(start), step.end(end)
        return start, end

    def _start(self, offset: int) -> int:
        for step in reversed(self.steps):
            offset = step.start(offset)
        return offset

    def _tile(self, mark: Mark) -> Span:
        """Return a tile of the text; what is not seen where two meet opens the second."""
        is_last = mark.end == len(self.text)
        end = self._start(mark.end) if is_last else self._edge(mark.end)
        return Span(self._edge(mark.start), end, mark.rule)

    def _edge(self, offset: int) -> int:
        for step in reversed(self.steps):
            offset = step.end(offset) if offset else 0
        return offset


def _within(marks: tuple[Mark, ...], start: int, end: int) -> tuple[Mark, ...]:
    def begins(mark: Mark) -> int:
        return mark.start

    return marks[bisect_left(marks, start, key=begins) : bisect_left(marks, end, key=begins)]


def fold(text: str) -> Folded:
    """Return a text as the rules read it."""
    folded = Folded(text)
    if "\r" in text:
        folded = _step(folded, _line_ends)
        folded = folded._replace(text=folded.text.replace("\r", "\n"))
    if not text.isascii():
        if LONE.search(folded.text):
            folded = folded._replace(text=folded.text.translate(PLAIN))
        if ODD.search(folded.text):
            folded = _step(folded, _letters)
    if "  " in folded.text or any(hyphen in folded.text for hyphen in ("-\n", "\xad\n", "¬\n")):
        folded = _words(folded)
    return folded


PLAIN = {
    **dict.fromkeys([0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F], " "),
    **dict.fromkeys(map(ord, HYPHENS), "-"),
    ord(APOSTROPHE): "’",
    **{
        sign: chr(sign - WIDER)
        for sign in range(FIRST_WIDE, 0xFF5F)
        if chr(sign - WIDER).isalnum() or chr(sign - WIDER) in "'-"
    },
}
"""The signs of `LONE`: one sign for one."""


def _step(folded: Folded, edits: Edits) -> Folded:
    text, offsets = edited(folded.text, edits(folded.text))
    return folded._replace(text=text, steps=(*folded.steps, offsets) if offsets else folded.steps)


def _line_ends(text: str) -> Iterator[Edit]:
    return (Edit(*match.span(), "\n") for match in LINE_END.finditer(text))


def _letters(text: str) -> Iterator[Edit]:
    """Yield the signs that are not one letter each as the letters that they are."""
    for match in IRREGULAR.finditer(text):
        kind, signs = match.lastgroup, match[0]
        if kind == "unseen":
            yield Edit(*match.span(), "")
        elif kind is None and (letters := _composed(signs)) != signs:
            yield Edit(*match.span(), letters)


def _composed(signs: str) -> str:
    """Return the letters of a sign, or a letter with its accents, those that it has no form with.

    An accent for which there is no such letter tells no word from another.
    """
    if len(signs) == 1:
        letters = normalize("NFKC", signs)
        return letters if letters.isalpha() else signs
    composed = normalize("NFC", UNSEEN_SIGNS.sub("", signs))
    return composed[0] + LEFT_ACCENTS.sub("", composed[1:])


UNSEEN_SIGNS = Lazy(f"[{UNSEEN}]")
LEFT_ACCENTS = Lazy(f"[{ACCENTS}]")


def _words(folded: Folded) -> Folded:
    """Join words that are broken at a line's end; the line ends behind them. Drop second blanks."""
    text = folded.text
    edits = [edit for match in APART.finditer(text) for edit in _edits(text, match)]
    hyphens = [
        Span(*folded._bounds(edit.start, edit.end), "line.hyphen")
        for edit in edits
        if not edit.words
    ]
    return _step(folded, lambda _: iter(edits))._replace(hyphens=tuple(hyphens))


def _edits(text: str, match: Match[str]) -> Iterator[Edit]:
    if match["next"] is None:
        yield Edit(*match.span(), " ")
        return
    kept = _keeps_hyphen(text, match)
    if kept is None:
        return
    yield Edit(match.start() + kept, match.start("next"), "")
    if match["blank"] and match.end() < len(text) and text[match.end()] != "\n":
        yield Edit(*match.span("blank"), "\n")


def _keeps_hyphen(text: str, match: Match[str]) -> bool | None:
    """Return whether a hyphen at a line's end is the word's own, None if two words stand there.

    river-|side -> False; well-|known -> True; mid-|and late, OAKVALE-|The -> None
    """
    start, following, rest = match.start(), match["next"], match["rest"]
    if text[start] != "-":
        return False
    before = text[max(0, start - LONGEST_HEAD) : start].split()[-1].lstrip(OPENING)
    if following[0].islower():
        if following in JOINING and not rest.startswith("-"):
            return None
        parts = before.casefold() in FIRST_PARTS or following in LAST_PARTS
        compound = "-" in before or rest.startswith("-") or len(before) == 1
        return parts or compound or before.isupper()
    capitals = before.isupper() and following.isupper() and len(following) > 1
    closed = rest.startswith(",") or (not rest and text.startswith("(", match.end()))
    return False if capitals and closed else None
