"""A paragraph as the finders of quotations see it: words, runs in marks, sentences, cue words."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import compress, count

from wirecli.data.cues_context import ABBREVIATIONS, OPENERS
from wirecli.marks.passages import Passage
from wirecli.marks.quotes import cues, quotation_marks
from wirecli.marks.quotes.quotation_marks import MarkedSpan
from wirecli.tuples import Slotted

STOPS = frozenset(".!?…")
BEHIND_STOP = STOPS | quotation_marks.CLOSING | frozenset(")]")
"""What may stand between a stop and the space behind it."""
DASHES = frozenset("—–―")
LONGEST = 300
"""Words of a sentence that are read either side of a place: a text without stops stays linear."""
STOP, DOUBLE, SINGLE, CUE = range(4)
"""What a word is to the finders; most words are none of these."""


class Paragraph(Slotted):
    """The words of a paragraph with what stands out among them; every place counts words.

    `low` are the words in lower case. `ends` are the places after each sentence of the narrator,
    the paragraph's last one included: a run in marks is a part of his sentence. `inside` has a 1
    for every word in a run or of its marks, `is_cue` for every cue word outside. `opens` and
    `closes` find a run by its `open`, `close`.
    """

    number: int
    words: list[str]
    starts: list[int]
    word_ends: list[int]
    low: list[str]
    ends: list[int]
    runs: list[MarkedSpan]
    inside: bytearray
    opens: dict[int, MarkedSpan]
    closes: dict[int, MarkedSpan]
    cues: list[int]
    is_cue: bytearray


def read(passage: Passage, number: int, language: str, *, asked: bool = False) -> Paragraph | None:
    """Return the paragraph's sheet, None if neither a mark nor a cue word wakes the finder.

    With `asked` it is read in any case: it may be a turn of an interview.
    """
    words = passage.tokens
    low = "\n".join(words).lower().split("\n")
    stops, doubles, singles, cued = _places(low, language)
    if not (cued or doubles or singles or asked):
        return None
    runs = _runs(passage, doubles, singles) if doubles or singles else []
    if not (cued or runs or asked):
        return None
    inside = bytearray(len(words))
    is_cue = inside[:]
    opens: dict[int, MarkedSpan] = {}
    closes: dict[int, MarkedSpan] = {}
    for run in runs:
        inside[run.open : run.close] = b"\1" * (run.close - run.open)
        opens[run.open] = closes[run.close] = run
    if runs:
        cued = [place for place in cued if not inside[place]]
    for place in cued:
        is_cue[place] = 1
    sheet = Paragraph(
        number,
        words,
        passage.starts,
        passage.ends,
        low,
        [],
        runs,
        inside,
        opens,
        closes,
        cued,
        is_cue,
    )
    sheet.ends.extend(_ends(sheet, stops))
    return sheet


def _places(low: list[str], language: str) -> tuple[list[int], ...]:
    """Return the places of the words of each kind, in the order of the kinds."""
    kinds, wake = _wake(language)
    places: tuple[list[int], ...] = [], [], [], []
    for place in compress(count(), map(wake.__contains__, low)):
        places[kinds[low[place]]].append(place)
    return places


def _runs(passage: Passage, doubles: list[int], singles: list[int]) -> list[MarkedSpan]:
    signs = sorted(doubles + singles) if singles else doubles
    return quotation_marks.find(passage.tokens, _solid(passage), signs, single=bool(singles))


def _solid(passage: Passage) -> list[int]:
    """Return where the words would begin if each broken sign were as long as the one it is."""
    if sum(passage.ends) - sum(passage.starts) == sum(map(len, passage.tokens)):  # most have none
        return passage.starts
    starts: list[int] = []
    longer = 0
    for word, start, end in zip(passage.tokens, passage.starts, passage.ends, strict=True):
        starts.append(start - longer)
        longer += end - start - len(word)
    return starts


def sentence(sheet: Paragraph, place: int) -> tuple[int, int]:
    """Return where the narrator's sentence around a place begins and ends, within `LONGEST`."""
    ends = sheet.ends
    after = bisect_right(ends, place)
    floor = ends[after - 1] if after else 0
    limit = ends[after] if after < len(ends) else ends[-1]
    if limit - floor <= LONGEST:
        return floor, limit
    return max(floor, place - LONGEST), min(limit, place + LONGEST)


def is_joined(sheet: Paragraph, place: int) -> bool:
    """Tell whether a word stands at the one before it without a space between."""
    if place <= 0 or place >= len(sheet.words):
        return False
    return sheet.word_ends[place - 1] == sheet.starts[place]


def is_ampersand(sheet: Paragraph, place: int) -> bool:
    """Tell a "&" within a name: the sign of `AT&T`."""
    if not 0 <= place < len(sheet.words) or sheet.words[place] != "&":
        return False
    return is_joined(sheet, place) and is_joined(sheet, place + 1)


def is_dash(sheet: Paragraph, place: int) -> bool:
    """Tell a dash from a hyphen: it stands free on one side at least, or is doubled."""
    if not 0 <= place < len(sheet.words):
        return False
    word = sheet.words[place]
    if word != "-":
        return word in DASHES
    return not (is_joined(sheet, place) and is_joined(sheet, place + 1))


def is_pause(sheet: Paragraph, place: int) -> bool:
    """Tell a comma or a dash."""
    return sheet.words[place] == "," or is_dash(sheet, place)


def _ends(sheet: Paragraph, stops: Sequence[int]) -> list[int]:
    length, last = len(sheet.words), 0
    ends: list[int] = []
    for place in stops:
        after = _after_stop(sheet, place) if place + 1 < length else length
        if after > last:
            ends.append(after)
            last = after
    if last < length or not ends:
        ends.append(length)
    return ends


def _after_stop(sheet: Paragraph, place: int) -> int:
    """Return where the narrator's next sentence begins after a stop, 0 if the stop ends none."""
    after, length = place + 1, len(sheet.words)
    if sheet.starts[after] == sheet.word_ends[place]:
        after = _after_signs(sheet, after) if sheet.words[after] in BEHIND_STOP else after
        if is_joined(sheet, after) and sheet.words[after] not in quotation_marks.CLOSING:
            return 0
    if after >= length:
        return length
    if sheet.inside[place] and sheet.inside[after] and after not in sheet.closes:
        return 0
    return 0 if _goes_on(sheet, place, after) else after


def _after_signs(sheet: Paragraph, after: int) -> int:
    """Return the place after the further stops, brackets and marks that stand at a stop."""
    words = sheet.words
    while is_joined(sheet, after) and words[after] in STOPS:
        after += 1
    while is_joined(sheet, after) and (
        words[after] in ")]" or (words[after] in quotation_marks.CLOSING and sheet.inside[after])
    ):
        after += 1
    return after


def _goes_on(sheet: Paragraph, place: int, after: int) -> bool:
    """Tell whether the word after a stop cannot open a sentence, or the stop an abbreviation."""
    following, before = sheet.words[after], sheet.words[place - 1] if place else ""
    if following[0].islower() or following in ",;:)":
        return True
    if sheet.words[place] != "." or after != place + 1:
        return False
    if len(before) == 1 and before.isalpha() and before != "I":
        opens = following in OPENERS or _opens_quotation(sheet, after)
        return not opens and is_joined(sheet, place)
    return sheet.low[place - 1] in ABBREVIATIONS and is_joined(sheet, place)


def _opens_quotation(sheet: Paragraph, place: int) -> bool:
    """`U.S. "The road` begins a sentence, `U.S. "clearly" needs` does not."""
    run = sheet.opens.get(place)
    return run is not None and sheet.words[run.first][0].isupper()


@cache
def _wake(language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Return the kinds of the words that wake the finder, in lower case, and the words as a set.

    Cue words are those of English. A set tells faster than a dictionary that a word is not in it.
    """
    kinds = dict.fromkeys(cues.forms() if language == "en" else (), CUE)
    kinds.update(dict.fromkeys(STOPS, STOP))
    kinds.update(dict.fromkeys(quotation_marks.DOUBLES, DOUBLE))
    kinds.update(dict.fromkeys(quotation_marks.SINGLES, SINGLE))
    return kinds, frozenset(kinds)
