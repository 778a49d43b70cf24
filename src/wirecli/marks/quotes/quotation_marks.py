"""Quotation marks and their pairing: spans of words in marks, paragraph by paragraph."""

from collections.abc import Sequence
from typing import NamedTuple

from wirecli.data.word_classes import (
    SUBORDINATORS,
)

PAIRS = {
    "“": '”"＂',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"”＂',
    "＂": '＂"”',
    "”": '”"',
}
"""The marks that open a span, and those that close it; a closing mark may be typed to open."""
STRAIGHT = frozenset('"＂')
DOUBLES = frozenset("".join((*PAIRS, *PAIRS.values())))
SINGLES = frozenset("'‘’`‚‹›")
CLOSING = frozenset("\"＂”“»«」』》'’›")
LONGEST_TAG = 10
"""Tokens of a reporting clause that closes a paragraph."""
NEAR_CUE = 6
"""Tokens after a question mark among which the cue of the narrator is."""
NOT_NARRATED = SUBORDINATORS | {"i", "we", "you"}
"""Words with which a clause of the speaker's own opens."""
ELISIONS = frozenset(("em", "til", "tis", "twas", "cause", "n", "bout", "round", "ve", "ll", "re"))
"""What follows an apostrophe that opens a word: 'tis."""


class MarkedSpan(NamedTuple):
    """Words in marks: `[open, close)` with the marks, `[first, last)` without; all are indexes.

    A span that is not closed in its paragraph ends with the paragraph.
    """

    open: int
    first: int
    last: int
    close: int
    closed: bool


def find(
    tokens: list[str], starts: list[int], signs: Sequence[int], *, single: bool
) -> list[MarkedSpan]:
    """Return the outermost spans of a paragraph, whose marks and apostrophes are at `signs`.

    Each paragraph begins outside marks. Two apostrophes or backticks are one double mark.
    """
    if single:
        signs = [index for index in signs if not _is_inner(tokens, starts, index)]
    if not signs:
        return []
    copy = _Copy(tokens, starts, frozenset(signs))
    spans = _doubles(copy, signs)
    return sorted(spans + _singles(copy, signs, spans)) if single else spans


def lacks_its_end(tokens: Sequence[str], span: MarkedSpan, cues: frozenset[str]) -> bool:
    """Return whether the closing mark of a span was forgotten: the speech does not go on.

    A speech over several paragraphs opens each with a mark and closes the last alone. But one that
    has a reporting clause of its own was closed before it: `"Should we go? the mayor asked.`
    """
    inside = [word.lower() for word in tokens[span.first : span.last]]
    stops = [index for index, word in enumerate(inside[:-2]) if word in ",?!"]
    for index in stops:
        narrated = inside[index] != "," and tokens[span.first + index + 1].islower()
        if narrated and not cues.isdisjoint(inside[index + 1 : index + 1 + NEAR_CUE]):
            return True
    return bool(stops) and inside[-1] == "." and _reports(inside[stops[-1] + 1 : -1], cues)


def _reports(clause: list[str], cues: frozenset[str]) -> bool:
    """Return whether it is like `said Ellen Marsh`, `the mayor said`, not `as I like to say`."""
    if not 1 < len(clause) <= LONGEST_TAG or clause[0] in NOT_NARRATED or clause[-2] == "to":
        return False
    return clause[0] in cues or clause[-1] in cues


def _is_inner(tokens: list[str], starts: list[int], index: int) -> bool:
    """Return whether it is the apostrophe amid a word: `it's`."""
    if tokens[index] not in SINGLES or not 0 < index < len(tokens) - 1:
        return False
    before, after, start = tokens[index - 1], tokens[index + 1], starts[index]
    joined = starts[index - 1] + len(before) == start == starts[index + 1] - 1
    return joined and before[-1].isalnum() and after[0].isalnum()


class _Copy(NamedTuple):
    tokens: list[str]
    starts: list[int]
    signs: frozenset[int]

    def touches(self, index: int) -> bool:
        """Return whether there is no space between a token and the one before it."""
        if not 0 < index < len(self.tokens):
            return False
        return self.starts[index - 1] + len(self.tokens[index - 1]) == self.starts[index]


def _width(copy: _Copy, index: int) -> int:
    """Return how many tokens a double mark is: 2 for two apostrophes, 0 for one alone."""
    if copy.tokens[index] in DOUBLES:
        return 1
    twin = index + 1
    if copy.tokens[index] in "'`" and twin in copy.signs and copy.touches(twin):
        return 2 if copy.tokens[twin] == copy.tokens[index] else 0
    return 0


def _has_third(copy: _Copy, index: int) -> bool:
    """Return whether an inner single mark is at a double one of two apostrophes."""
    third = index + 2
    return third in copy.signs and copy.touches(third) and copy.tokens[third] == copy.tokens[index]


def _doubles(copy: _Copy, signs: Sequence[int]) -> list[MarkedSpan]:
    spans: list[MarkedSpan] = []
    opening, first, closers, skip, inner = -1, 0, "", -1, 0
    for index in signs:
        if index <= skip:
            continue
        width = _width(copy, index)
        if not width:
            continue
        skip = index + width - 1
        mark = copy.tokens[index] if width == 1 else "''"
        if opening < 0:
            if _opens(copy, index, width, mark):
                opening, first = index, index + width
                closers = PAIRS.get(mark, '"”')
        elif mark == "“" and copy.tokens[opening] in STRAIGHT and _opens(copy, index, width, mark):
            inner += 1
        elif mark == "”" and inner:
            inner -= 1
        elif _closes(copy, index, width, mark, closers):
            third = width == 2 and _has_third(copy, index)
            if index + third > first:
                spans.append(MarkedSpan(opening, first, index + third, index + width + third, True))
            skip += third
            opening, inner = -1, 0
    if opening >= 0 and first < len(copy.tokens):
        spans.append(MarkedSpan(opening, first, len(copy.tokens), len(copy.tokens), False))
    return spans


def _opens(copy: _Copy, index: int, width: int, mark: str) -> bool:
    """Return whether a mark can open a span: inch marks and strays after a word cannot."""
    joined, follows = copy.touches(index), copy.touches(index + width)
    if mark in ("“", "„", "‟", "「", "『", "《"):
        return True
    if mark in ("«", "»"):
        return follows or not joined
    if joined and copy.tokens[index - 1][-1].isdigit() and not follows:
        return False
    if mark == "”":
        return follows and not joined
    return follows or not joined


def _closes(copy: _Copy, index: int, width: int, mark: str, closers: str) -> bool:
    if mark == "“" and mark not in closers:
        return "”" in closers and copy.touches(index) and not copy.touches(index + width)
    if mark not in closers and not (width == 2 and "”" in closers):
        return False
    if mark in STRAIGHT or width == 2:
        return copy.touches(index) or not copy.touches(index + width)
    return True


def _singles(copy: _Copy, signs: Sequence[int], doubles: list[MarkedSpan]) -> list[MarkedSpan]:
    """Return the spans in single marks outside double ones."""
    busy = {index for span in doubles for index in _around(signs, span)}
    free = [index for index in signs if index not in busy]
    openings = [index for index in free if _opens_single(copy, index)]
    if not openings:
        return []
    closings = [index for index in free if _closes_single(copy, index)]
    spans: list[MarkedSpan] = []
    first = 0
    for number, index in enumerate(openings):
        if spans and index < spans[-1].close:
            continue
        while first < len(closings) and closings[first] <= index + 1:
            first += 1
        limit = openings[number + 1] if number + 1 < len(openings) else len(copy.tokens)
        end = _single_end(copy, closings[first : first + 6], limit)
        if end >= 0 and not any(index < span.open < end for span in doubles):
            spans.append(MarkedSpan(index, index + 1, end, end + 1, True))
    return spans


def _around(signs: Sequence[int], span: MarkedSpan) -> list[int]:
    from bisect import bisect_left

    return list(signs[bisect_left(signs, span.open) : bisect_left(signs, span.close)])


def _single_end(copy: _Copy, closings: Sequence[int], limit: int) -> int:
    """Return the index of the closing mark: not a plural's apostrophe if another one follows."""
    for number, index in enumerate(closings):
        plural = copy.tokens[index - 1][-1] in "sS" and _goes_on(copy, index)
        if plural and any(later < limit for later in closings[number + 1 :]):
            continue
        return index
    return -1


def _goes_on(copy: _Copy, index: int) -> bool:
    after = index + 1
    return after < len(copy.tokens) and copy.tokens[after][0].islower()


def _opens_single(copy: _Copy, index: int) -> bool:
    if copy.tokens[index] not in "'‘‚‹`" or not copy.touches(index + 1):
        return False
    if copy.touches(index) and copy.tokens[index - 1] not in "([—–-/…":
        return False
    word = copy.tokens[index + 1]
    decade = word[:2].isdigit() and word[2:] in ("s", "")
    return not decade and word.lower() not in ELISIONS and (word[0].isalnum() or word in "$([…#@")


def _closes_single(copy: _Copy, index: int) -> bool:
    if copy.tokens[index] not in "'’›" or not copy.touches(index):
        return False
    before = copy.tokens[index - 1]
    if not (before[-1].isalnum() or before in ",.?!;:…)]%—–-"):
        return False
    return not (copy.touches(index + 1) and copy.tokens[index + 1][0].isalnum())
