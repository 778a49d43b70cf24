"""A paragraph as the finders of quotations see it: words, runs in marks, sentences, cue words."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import repeat

from wirecli.data.cues_context import ABBREVIATIONS, OPENERS
from wirecli.marks.passages import Passage
from wirecli.marks.quotes import cues, marks
from wirecli.marks.quotes.marks import Run
from wirecli.tuples import Slotted

STOPS = frozenset(".!?…")
DASHES = frozenset("—–―")
LONGEST = 300
"""Words of a sentence that are read either side of a place: a text without stops stays linear."""
BREAKS = frozenset(",;—–")
PLAIN, STOP, DOUBLE, SINGLE, CUE, BREAK = " .\"'c,"
"""What a word is to the finders, a letter each."""


class Sheet(Slotted):
    """The words of a paragraph with what stands out among them; every place counts words.

    `low` are the words in lower case, `kinds` has a letter for each. `ends` are the places after
    each sentence of the narrator, the paragraph's last one included: a run in marks is a part of
    his sentence. `inside` has a 1 for every word in a run or of its marks, `is_cue` for every cue
    word outside. `opens` and `closes` find a run by its `open`, `close`.
    """

    number: int
    words: list[str]
    starts: list[int]
    low: list[str]
    kinds: str
    ends: list[int]
    runs: list[Run]
    inside: bytearray
    opens: dict[int, Run]
    closes: dict[int, Run]
    cues: list[int]
    is_cue: bytearray


def read(passage: Passage, number: int, language: str, *, asked: bool = False) -> Sheet | None:
    """Return the paragraph's sheet, None if neither a mark nor a cue word wakes the finder.

    With `asked` it is read in any case: it may be a turn of an interview.
    """
    words = passage.words
    low = "\n".join(words).lower().split("\n")
    kinds = "".join(map(_wake(language).get, low, repeat(PLAIN)))
    marked = DOUBLE in kinds or SINGLE in kinds
    if not (marked or CUE in kinds or asked):
        return None
    runs = _runs(passage, kinds) if marked else []
    if not (runs or CUE in kinds or asked):
        return None
    cued, inside, is_cue = _places(kinds, CUE), bytearray(len(words)), bytearray(len(words))
    opens: dict[int, Run] = {}
    closes: dict[int, Run] = {}
    for run in runs:
        inside[run.open : run.close] = b"\1" * (run.close - run.open)
        opens[run.open] = closes[run.close] = run
    if runs:
        cued = [place for place in cued if not inside[place]]
    for place in cued:
        is_cue[place] = 1
    starts = passage.starts
    sheet = Sheet(number, words, starts, low, kinds, [], runs, inside, opens, closes, cued, is_cue)
    sheet.ends.extend(_ends(sheet, _places(kinds, STOP)))
    return sheet


def _runs(passage: Passage, kinds: str) -> list[Run]:
    singles = _places(kinds, SINGLE)
    signs = sorted(_places(kinds, DOUBLE) + singles)
    return marks.find(passage.words, passage.starts, signs, single=bool(singles))


def _places(kinds: str, kind: str) -> list[int]:
    """Return the places of the words of a kind."""
    found, place = [], kinds.find(kind)
    while place >= 0:
        found.append(place)
        place = kinds.find(kind, place + 1)
    return found


def sentence(sheet: Sheet, place: int) -> tuple[int, int]:
    """Return where the narrator's sentence around a place begins and ends, within `LONGEST`."""
    ends = sheet.ends
    after = bisect_right(ends, place)
    floor = ends[after - 1] if after else 0
    limit = ends[after] if after < len(ends) else ends[-1]
    if limit - floor <= LONGEST:
        return floor, limit
    return max(floor, place - LONGEST), min(limit, place + LONGEST)


def is_joined(sheet: Sheet, place: int) -> bool:
    """Tell whether a word stands at the one before it without a space between."""
    if place <= 0 or place >= len(sheet.words):
        return False
    return sheet.starts[place - 1] + len(sheet.words[place - 1]) == sheet.starts[place]


def is_ampersand(sheet: Sheet, place: int) -> bool:
    """Tell a "&" within a name: the sign of `AT&T`."""
    if not 0 <= place < len(sheet.words) or sheet.words[place] != "&":
        return False
    return is_joined(sheet, place) and is_joined(sheet, place + 1)


def is_dash(sheet: Sheet, place: int) -> bool:
    """Tell a dash from a hyphen: it stands free on one side at least, or is doubled."""
    if not 0 <= place < len(sheet.words):
        return False
    word = sheet.words[place]
    if word != "-":
        return word in DASHES
    return not (is_joined(sheet, place) and is_joined(sheet, place + 1))


def is_pause(sheet: Sheet, place: int) -> bool:
    """Tell a comma or a dash."""
    return sheet.words[place] == "," or is_dash(sheet, place)


def _ends(sheet: Sheet, stops: Sequence[int]) -> list[int]:
    ends: list[int] = []
    for place in stops:
        after = _after_stop(sheet, place)
        if after and (not ends or after > ends[-1]):
            ends.append(after)
    length = len(sheet.words)
    return ends if ends and ends[-1] == length else [*ends, length]


def _after_stop(sheet: Sheet, place: int) -> int:
    """Return where the narrator's next sentence begins after a stop, 0 if the stop ends none."""
    after, length = place + 1, len(sheet.words)
    if is_joined(sheet, after):
        after = _after_signs(sheet, after)
        if is_joined(sheet, after) and sheet.words[after] not in marks.CLOSING:
            return 0
    if after >= length:
        return length
    if sheet.inside[place] and sheet.inside[after] and after not in sheet.closes:
        return 0
    return 0 if _goes_on(sheet, place, after) else after


def _after_signs(sheet: Sheet, after: int) -> int:
    """Return the place after the further stops, brackets and marks that stand at a stop."""
    words = sheet.words
    while is_joined(sheet, after) and words[after] in STOPS:
        after += 1
    while is_joined(sheet, after) and (
        words[after] in ")]" or (words[after] in marks.CLOSING and sheet.inside[after])
    ):
        after += 1
    return after


def _goes_on(sheet: Sheet, place: int, after: int) -> bool:
    """Tell whether the word after a stop cannot open a sentence, or the stop an abbreviation."""
    following, before = sheet.words[after], sheet.words[place - 1] if place else ""
    if following[0].islower() or following in ",;:)":
        return True
    if sheet.words[place] != "." or not is_joined(sheet, place) or after != place + 1:
        return False
    if len(before) == 1 and before.isalpha() and before != "I":
        return following not in OPENERS and not _opens_quotation(sheet, after)
    return sheet.low[place - 1] in ABBREVIATIONS


def _opens_quotation(sheet: Sheet, place: int) -> bool:
    """`U.S. "The road` begins a sentence, `U.S. "clearly" needs` does not."""
    run = sheet.opens.get(place)
    return run is not None and sheet.words[run.first][0].isupper()


@cache
def _wake(language: str) -> dict[str, str]:
    """Return the words that wake the finder, in lower case: stops, marks, and cue words."""
    wake = dict.fromkeys(cues.forms() if language == "en" else (), CUE)
    wake.update(dict.fromkeys(STOPS, STOP))
    wake.update(dict.fromkeys(BREAKS, BREAK))
    wake.update(dict.fromkeys(marks.DOUBLES, DOUBLE))
    wake.update(dict.fromkeys(marks.SINGLES, SINGLE))
    return wake
