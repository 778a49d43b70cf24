"""Quotation marks and their pairing: runs of words in marks, paragraph by paragraph."""

from collections.abc import Sequence

from wirecli.data.cues_context import SUBORDINATORS
from wirecli.tuples import NamedTuple, Slotted

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
"""The marks that open a run, and those that close it; a closing mark typed to open opens too."""
STRAIGHT = frozenset('"＂')
DOUBLES = frozenset("".join((*PAIRS, *PAIRS.values())))
SINGLES = frozenset("'‘’`‚‹›")
CLOSING = frozenset("\"＂”“»«」』》'’›")
LONGEST_TAG = 10
"""Words of a reporting clause that closes a paragraph."""
NEAR_CUE = 6
"""Words behind a question mark among which the cue of the narrator stands."""
NOT_NARRATED = SUBORDINATORS | {"i", "we", "you"}
"""What a clause opens with that is the speaker's own."""
ELISIONS = frozenset(("em", "til", "tis", "twas", "cause", "n", "bout", "round", "ve", "ll", "re"))
"""What follows an apostrophe that opens a word: 'tis."""


class MarkedSpan(NamedTuple):
    """Words in marks: `[open, close)` with the marks, `[first, last)` without; places of words.

    A run that is not closed in its paragraph ends with the paragraph.
    """

    open: int
    first: int
    last: int
    close: int
    closed: bool


def find(
    words: list[str], starts: list[int], signs: Sequence[int], *, single: bool
) -> list[MarkedSpan]:
    """Return the outermost runs of a paragraph, whose marks and apostrophes are at `signs`.

    Each paragraph begins outside marks. Two apostrophes or backticks are one double mark.
    """
    if single:
        signs = [place for place in signs if not _is_inner(words, starts, place)]
    if not signs:
        return []
    copy = _Copy(words, starts, frozenset(signs))
    runs = _doubles(copy, signs)
    return sorted(runs + _singles(copy, signs, runs)) if single else runs


def lacks_its_end(words: Sequence[str], run: MarkedSpan, cues: frozenset[str]) -> bool:
    """Tell an opened run whose closing mark was forgotten from a speech that goes on.

    A speech over several paragraphs opens each with a mark and closes the last alone. But one that
    has a reporting clause of its own was closed before it: `"Should we go? the mayor asked.`
    """
    inside = [word.lower() for word in words[run.first : run.last]]
    stops = [at for at, word in enumerate(inside[:-2]) if word in ",?!"]
    for at in stops:
        narrated = inside[at] != "," and words[run.first + at + 1].islower()
        if narrated and not cues.isdisjoint(inside[at + 1 : at + 1 + NEAR_CUE]):
            return True
    return bool(stops) and inside[-1] == "." and _reports(inside[stops[-1] + 1 : -1], cues)


def _reports(clause: list[str], cues: frozenset[str]) -> bool:
    """Tell whether a clause is `said Ellen Marsh` or `the mayor said`, not `as I like to say`."""
    if not 1 < len(clause) <= LONGEST_TAG or clause[0] in NOT_NARRATED or clause[-2] == "to":
        return False
    return clause[0] in cues or clause[-1] in cues


def _is_inner(words: list[str], starts: list[int], place: int) -> bool:
    """Tell the apostrophe amid a word: `it's`."""
    if words[place] not in SINGLES or not 0 < place < len(words) - 1:
        return False
    before, after, at = words[place - 1], words[place + 1], starts[place]
    joined = starts[place - 1] + len(before) == at == starts[place + 1] - 1
    return joined and before[-1].isalnum() and after[0].isalnum()


class _Copy(Slotted):
    words: list[str]
    starts: list[int]
    signs: frozenset[int]

    def touches(self, place: int) -> bool:
        """Tell whether the word at `place` stands at the one before it without a space."""
        if not 0 < place < len(self.words):
            return False
        return self.starts[place - 1] + len(self.words[place - 1]) == self.starts[place]


def _width(copy: _Copy, place: int) -> int:
    """Return how many words a double mark is: 2 for two apostrophes, 0 for one alone."""
    if copy.words[place] in DOUBLES:
        return 1
    twin = place + 1
    if copy.words[place] in "'`" and twin in copy.signs and copy.touches(twin):
        return 2 if copy.words[twin] == copy.words[place] else 0
    return 0


def _has_third(copy: _Copy, place: int) -> bool:
    """Tell whether an inner single mark stands at a double one of two apostrophes."""
    third = place + 2
    return third in copy.signs and copy.touches(third) and copy.words[third] == copy.words[place]


def _doubles(copy: _Copy, signs: Sequence[int]) -> list[MarkedSpan]:
    runs: list[MarkedSpan] = []
    opened, first, closers, skip, inner = -1, 0, "", -1, 0
    for place in signs:
        if place <= skip:
            continue
        width = _width(copy, place)
        if not width:
            continue
        skip = place + width - 1
        mark = copy.words[place] if width == 1 else "''"
        if opened < 0:
            if _opens(copy, place, width, mark):
                opened, first = place, place + width
                closers = PAIRS.get(mark, '"”')
        elif mark == "“" and copy.words[opened] in STRAIGHT and _opens(copy, place, width, mark):
            inner += 1
        elif mark == "”" and inner:
            inner -= 1
        elif _closes(copy, place, width, mark, closers):
            third = width == 2 and _has_third(copy, place)
            if place + third > first:
                runs.append(MarkedSpan(opened, first, place + third, place + width + third, True))
            skip += third
            opened, inner = -1, 0
    if opened >= 0 and first < len(copy.words):
        runs.append(MarkedSpan(opened, first, len(copy.words), len(copy.words), False))
    return runs


def _opens(copy: _Copy, place: int, width: int, mark: str) -> bool:
    """Tell whether a mark can open a run: inch marks and strays behind a word do not."""
    joined, follows = copy.touches(place), copy.touches(place + width)
    if mark in ("“", "„", "‟", "「", "『", "《"):
        return True
    if mark in ("«", "»"):
        return follows or not joined
    if joined and copy.words[place - 1][-1].isdigit() and not follows:
        return False
    if mark == "”":
        return follows and not joined
    return follows or not joined


def _closes(copy: _Copy, place: int, width: int, mark: str, closers: str) -> bool:
    if mark == "“" and mark not in closers:
        return "”" in closers and copy.touches(place) and not copy.touches(place + width)
    if mark not in closers and not (width == 2 and "”" in closers):
        return False
    if mark in STRAIGHT or width == 2:
        return copy.touches(place) or not copy.touches(place + width)
    return True


def _singles(copy: _Copy, signs: Sequence[int], doubles: list[MarkedSpan]) -> list[MarkedSpan]:
    """Return the runs in single marks outside double ones."""
    busy = {place for run in doubles for place in _around(signs, run)}
    free = [place for place in signs if place not in busy]
    openings = [place for place in free if _opens_single(copy, place)]
    if not openings:
        return []
    closings = [place for place in free if _closes_single(copy, place)]
    runs: list[MarkedSpan] = []
    at = 0
    for number, place in enumerate(openings):
        if runs and place < runs[-1].close:
            continue
        while at < len(closings) and closings[at] <= place + 1:
            at += 1
        limit = openings[number + 1] if number + 1 < len(openings) else len(copy.words)
        end = _single_end(copy, closings[at : at + 6], limit)
        if end >= 0 and not any(place < run.open < end for run in doubles):
            runs.append(MarkedSpan(place, place + 1, end, end + 1, True))
    return runs


def _around(signs: Sequence[int], run: MarkedSpan) -> list[int]:
    from bisect import bisect_left

    return list(signs[bisect_left(signs, run.open) : bisect_left(signs, run.close)])


def _single_end(copy: _Copy, closings: Sequence[int], limit: int) -> int:
    """Return the closing mark: not a plural's apostrophe if another one follows."""
    for number, place in enumerate(closings):
        plural = copy.words[place - 1][-1] in "sS" and _goes_on(copy, place)
        if plural and any(later < limit for later in closings[number + 1 :]):
            continue
        return place
    return -1


def _goes_on(copy: _Copy, place: int) -> bool:
    after = place + 1
    return after < len(copy.words) and copy.words[after][0].islower()


def _opens_single(copy: _Copy, place: int) -> bool:
    if copy.words[place] not in "'‘‚‹`" or not copy.touches(place + 1):
        return False
    if copy.touches(place) and copy.words[place - 1] not in "([—–-/…":
        return False
    word = copy.words[place + 1]
    decade = word[:2].isdigit() and word[2:] in ("s", "")
    return not decade and word.lower() not in ELISIONS and (word[0].isalnum() or word in "$([…#@")


def _closes_single(copy: _Copy, place: int) -> bool:
    if copy.words[place] not in "'’›" or not copy.touches(place):
        return False
    before = copy.words[place - 1]
    if not (before[-1].isalnum() or before in ",.?!;:…)]%—–-"):
        return False
    return not (copy.touches(place + 1) and copy.words[place + 1][0].isalnum())
