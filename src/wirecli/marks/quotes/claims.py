"""What an attribution claims: stretches of tokens, the speaker's mention, the cue, the rule."""

from typing import NamedTuple

from wirecli.data.cues_context import WORKS
from wirecli.data.word_classes import (
    DETERMINERS,
    PREPOSITIONS,
)
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import MarkedSpan

NAME = 6
"""Tokens of the longest name of a programme."""
TITLE = 12
"""Tokens of the longest title or crosshead."""

TokenRange = tuple[int, int]


class Claim(NamedTuple):
    """One attribution: stretches `[first, last)` of tokens, without enclosing marks."""

    stretches: tuple[TokenRange, ...]
    mention: Mention | None
    cue: TokenRange | None
    rule: str


class Claims(NamedTuple):
    """The claims of a paragraph so far: `taken` has a 1 for each token of a stretch."""

    entries: list[Claim]
    taken: bytearray

    def add(self, claim: Claim) -> None:
        """Add a claim with those of its stretches that are free, if there is one."""
        if not self.has_room(claim):
            free = tuple(stretch for stretch in claim.stretches if self.free(*stretch))
            if not free:
                return
            claim = claim._replace(stretches=free)
        self.take(claim)

    def take(self, claim: Claim) -> None:
        """Add a claim whose stretches are free."""
        self.entries.append(claim)
        for first, last in claim.stretches:
            self.taken[first:last] = b"\1" * (last - first)

    def extend(self, number: int, stretch: TokenRange) -> None:
        """Give an attribution one more stretch."""
        claim = self.entries[number]
        self.entries[number] = claim._replace(stretches=(*claim.stretches, stretch))
        self.taken[stretch[0] : stretch[1]] = b"\1" * (stretch[1] - stretch[0])

    def has_room(self, claim: Claim) -> bool:
        """Return whether none of the stretches has a token that is taken."""
        taken = self.taken
        return all([1 not in taken[first:last] for first, last in claim.stretches])

    def free(self, first: int, last: int) -> bool:
        """Return whether none of the tokens is taken."""
        return 1 not in self.taken[first:last]


def is_title(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether it is a crosshead or title: most of its longer words have a capital."""
    last = min(span.last, span.first + TITLE)
    long = [word for word in paragraph.tokens[span.first : last] if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return span.last - span.first < TITLE and capitals * 2 > len(long)


def is_titled(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether it is surely a title: all the longer words have a capital, and the first."""
    tokens = paragraph.tokens[span.first : span.last]
    long = [word for word in tokens if len(word) > 3]
    if len(long) < 2 or len(tokens) > NAME or tokens[-1] in ",?!.":
        return False
    return tokens[0][0].isupper() and all(word[0].isupper() for word in long)


def is_name_of_work(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether it names a programme or a work: `on Oakvale Radio's "Morning News"`."""
    if span.open == 0 or span.last - span.first > NAME or not is_title(paragraph, span):
        return False
    before = paragraph.lower[span.open - 1]
    if before == "," and span.open > 1:
        return paragraph.lower[span.open - 2] in WORKS
    return before in PREPOSITIONS or before in DETERMINERS or before == "s"


def kind(paragraph: Paragraph, stretch: TokenRange, rule: str) -> str:
    """Return `direct` for a stretch wholly in marks, `mixed` for one partly in marks.

    A clause after a reporting clause, as after "that", is `mixed` even if all of it is in marks.
    """
    inside = paragraph.inside[stretch[0] : stretch[1]] if paragraph.spans else b""
    if 1 not in inside:
        return "indirect"
    return "direct" if 0 not in inside and rule != "quote.tag-clause" else "mixed"
