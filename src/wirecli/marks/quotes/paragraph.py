"""A paragraph as the finders of quotations see it: tokens, spans in marks, sentences, cues."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import compress, count

from wirecli.data.cues_context import ABBREVIATIONS, OPENERS
from wirecli.data.name_words import STOPPED
from wirecli.marks.passages import Passage
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes import cues, narration, quotation_marks
from wirecli.marks.quotes.quotation_marks import MarkedSpan

STOPS = frozenset(".!?…")
AFTER_STOP = STOPS | quotation_marks.CLOSING | frozenset(")]")
"""What may be between a stop and the space after it."""
DASHES = frozenset("—–―")
LONGEST = 300
"""Tokens of a sentence that are read on either side: a text without stops stays linear."""
STOP, DOUBLE, SINGLE, CUE = range(4)
"""What a token is to the finders; most are none of these."""


class Paragraph:
    """The tokens of a paragraph and what is special among them; every index counts tokens.

    `lower` are the tokens in lower case. `sentence_ends` has the index after each sentence of the
    narrator, the paragraph's last one included: a span in marks is a part of his sentence. `inside`
    has a 1 for every token in a span or of its marks, `is_cue` for every cue word outside. `opens`
    and `closes` have a span by its `open`, `close`. `brackets` are pairs of round ones.
    """

    __slots__ = (
        "brackets",
        "closes",
        "cues",
        "ends",
        "inside",
        "is_cue",
        "lower",
        "number",
        "opens",
        "sentence_ends",
        "spans",
        "starts",
        "tokens",
    )

    def __init__(
        self,
        number: int,
        tokens: list[str],
        starts: list[int],
        ends: list[int],
        lower: list[str],
        sentence_ends: list[int],
        spans: list[MarkedSpan],
        inside: bytearray,
        opens: dict[int, MarkedSpan],
        closes: dict[int, MarkedSpan],
        cues: list[int],
        is_cue: bytearray,
        brackets: list[tuple[int, int]],
    ) -> None:
        self.number = number
        self.tokens = tokens
        self.starts = starts
        self.ends = ends
        self.lower = lower
        self.sentence_ends = sentence_ends
        self.spans = spans
        self.inside = inside
        self.opens = opens
        self.closes = closes
        self.cues = cues
        self.is_cue = is_cue
        self.brackets = brackets


def read(
    passage: Passage, number: int, language: str, *, interview: bool = False
) -> Paragraph | None:
    """Return the paragraph, None if it has no quotation mark and no cue word.

    In an `interview` it is read in any case: it may be a turn.
    """
    tokens = passage.tokens
    joined = "\n".join(tokens)
    lower = joined.lower().split("\n")
    stops, doubles, singles, cue_indexes = _indexes(lower, language)
    if not (cue_indexes or doubles or singles or interview):
        return None
    spans = _spans(passage, doubles, singles) if doubles or singles else []
    if spans and language != "en":
        spans = narration.without(tokens, lower, spans, cues.first_words(language))
    if not (cue_indexes or spans or interview):
        return None
    if joined.isupper():
        tokens = _cased(tokens, lower, cues.first_words(language))
    inside = bytearray(len(tokens))
    is_cue = inside[:]
    opens: dict[int, MarkedSpan] = {}
    closes: dict[int, MarkedSpan] = {}
    for span in spans:
        inside[span.open : span.close] = b"\1" * (span.close - span.open)
        opens[span.open] = closes[span.close] = span
    if spans:
        cue_indexes = [index for index in cue_indexes if not inside[index]]
    for index in cue_indexes:
        is_cue[index] = 1
    paragraph = Paragraph(
        number,
        tokens,
        passage.starts,
        passage.ends,
        lower,
        [],
        spans,
        inside,
        opens,
        closes,
        cue_indexes,
        is_cue,
        _brackets(tokens) if "(" in joined else [],
    )
    paragraph.sentence_ends.extend(_sentence_ends(paragraph, stops))
    return paragraph


def _cased(tokens: list[str], lower: list[str], forms: frozenset[str]) -> list[str]:
    """Return the words of copy in capitals as other copy has them: `Marsh also said`.

    A word of no closed class has a capital, as it may be a name, and so has a sentence's first.
    """
    cased, before = [], "."
    for word, small in zip(tokens, lower, strict=True):
        named = word_tags.lexical(small) == word_tags.NOMINAL and small not in forms
        named = named or (small == "states" and before.lower() == "united")
        cased.append(word.capitalize() if named or before in STOPS else small)
        before = word
    return cased


def _indexes(lower: list[str], language: str) -> tuple[list[int], ...]:
    """Return the indexes of the tokens of each kind, in the order of the kinds."""
    kinds, wake = _wake(language)
    indexes: tuple[list[int], ...] = [], [], [], []
    for index in compress(count(), map(wake.__contains__, lower)):
        indexes[kinds[lower[index]]].append(index)
    return indexes


def _spans(passage: Passage, doubles: list[int], singles: list[int]) -> list[MarkedSpan]:
    signs = sorted(doubles + singles) if singles else doubles
    return quotation_marks.find(passage.tokens, _solid(passage), signs, single=bool(singles))


def _solid(passage: Passage) -> list[int]:
    """Return where the tokens would begin if each broken sign were as long as the whole one."""
    if sum(passage.ends) - sum(passage.starts) == sum(map(len, passage.tokens)):  # most have none
        return passage.starts
    starts: list[int] = []
    longer = 0
    for word, start, end in zip(passage.tokens, passage.starts, passage.ends, strict=True):
        starts.append(start - longer)
        longer += end - start - len(word)
    return starts


def _brackets(tokens: list[str]) -> list[tuple[int, int]]:
    """Return where round brackets open and close, those that are amid others left out."""
    pairs: list[tuple[int, int]] = []
    opening = -1
    for index, word in enumerate(tokens):
        if word == "(" and opening < 0:
            opening = index
        elif word == ")" and opening >= 0:
            pairs.append((opening, index))
            opening = -1
    return pairs


def sentence(paragraph: Paragraph, index: int) -> tuple[int, int]:
    """Return where the narrator's sentence around `index` begins and ends, within `LONGEST`.

    Of what is in brackets it is the part in the same brackets.
    """
    ends = paragraph.sentence_ends
    after = bisect_right(ends, index)
    floor = ends[after - 1] if after else 0
    limit = ends[after] if after < len(ends) else ends[-1]
    before = bisect_right(paragraph.brackets, (index, index)) - 1
    if before >= 0 and index < paragraph.brackets[before][1]:
        opening, closing = paragraph.brackets[before]
        floor, limit = max(floor, opening + 1), min(limit, closing)
    if limit - floor <= LONGEST:
        return floor, limit
    return max(floor, index - LONGEST), min(limit, index + LONGEST)


def is_joined(paragraph: Paragraph, index: int) -> bool:
    """Return whether there is no space between a token and the one before it."""
    if index <= 0 or index >= len(paragraph.tokens):
        return False
    return paragraph.ends[index - 1] == paragraph.starts[index]


def is_hyphened(paragraph: Paragraph, index: int) -> bool:
    """Return whether a word is a part of one with hyphens: the "by" of `a passer-by`."""
    tokens = paragraph.tokens
    before = index > 1 and tokens[index - 1] == "-" and is_joined(paragraph, index)
    behind = tokens[index + 1 : index + 2] == ["-"] and is_joined(paragraph, index + 2)
    joined = is_joined(paragraph, index - 1) if before else is_joined(paragraph, index + 1)
    return (before or behind) and joined


def is_ampersand(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is an "&" within a name: `AT&T`."""
    if not 0 <= index < len(paragraph.tokens) or paragraph.tokens[index] != "&":
        return False
    return is_joined(paragraph, index) and is_joined(paragraph, index + 1)


def is_dash(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a dash, not a hyphen: it has a space on one side, or is doubled."""
    if not 0 <= index < len(paragraph.tokens):
        return False
    word = paragraph.tokens[index]
    if word != "-":
        return word in DASHES
    return not (is_joined(paragraph, index) and is_joined(paragraph, index + 1))


def is_pause(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a comma or a dash."""
    return paragraph.tokens[index] == "," or is_dash(paragraph, index)


def _sentence_ends(paragraph: Paragraph, stops: Sequence[int]) -> list[int]:
    length, last = len(paragraph.tokens), 0
    sentence_ends: list[int] = []
    for index in stops:
        after = _after_stop(paragraph, index) if index + 1 < length else length
        if after > last:
            sentence_ends.append(after)
            last = after
    if last < length or not sentence_ends:
        sentence_ends.append(length)
    return sentence_ends


def _after_stop(paragraph: Paragraph, index: int) -> int:
    """Return where the narrator's next sentence begins after a stop, 0 if it does not end one."""
    after, length = index + 1, len(paragraph.tokens)
    if paragraph.starts[after] == paragraph.ends[index]:
        after = _after_signs(paragraph, after) if paragraph.tokens[after] in AFTER_STOP else after
        if is_joined(paragraph, after) and paragraph.tokens[after] not in quotation_marks.CLOSING:
            return 0
    if after >= length:
        return length
    if paragraph.inside[index] and paragraph.inside[after] and after not in paragraph.closes:
        return 0
    return 0 if _goes_on(paragraph, index, after) else after


def _after_signs(paragraph: Paragraph, after: int) -> int:
    """Return the index after the further stops, brackets and marks at a stop."""
    tokens = paragraph.tokens
    while is_joined(paragraph, after) and tokens[after] in STOPS:
        after += 1
    while is_joined(paragraph, after) and (
        tokens[after] in ")]"
        or (tokens[after] in quotation_marks.CLOSING and paragraph.inside[after])
    ):
        after += 1
    return after


def _goes_on(paragraph: Paragraph, index: int, after: int) -> bool:
    """Return whether the sentence goes on: by the word after the stop, or an abbreviation."""
    following, before = paragraph.tokens[after], paragraph.tokens[index - 1] if index else ""
    if following[0].islower() or following in ",;:)":
        return True
    if paragraph.tokens[index] != "." or after != index + 1:
        return False
    if len(before) == 1 and before.isalpha() and before != "I":
        opens = following in OPENERS or _opens_quotation(paragraph, after)
        return not opens and is_joined(paragraph, index)
    if paragraph.lower[index - 1] not in ABBREVIATIONS or not is_joined(paragraph, index):
        return False
    ends = paragraph.lower[index - 1] not in STOPPED and _opens_quotation(paragraph, after)
    return not (ends or _ends_address(paragraph, index - 1))


def _ends_address(paragraph: Paragraph, index: int) -> bool:
    """Return whether a word is the last part of an address on the web: oakvale.co."""
    return index > 0 and paragraph.tokens[index - 1] == "." and is_joined(paragraph, index)


def _opens_quotation(paragraph: Paragraph, index: int) -> bool:
    """Return whether a capital is in marks: `U.S. "The road`, not `U.S. "clearly" needs`."""
    span = paragraph.opens.get(index)
    return span is not None and paragraph.tokens[span.first][0].isupper()


@cache
def _wake(language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Return the kinds of the words that the finders need, in lower case, and the words as a set.

    A set is faster than a dictionary for words not in it.
    """
    kinds = dict.fromkeys(cues.first_words(language), CUE)
    kinds.update(dict.fromkeys(STOPS, STOP))
    kinds.update(dict.fromkeys(quotation_marks.DOUBLES, DOUBLE))
    kinds.update(dict.fromkeys(quotation_marks.SINGLES, SINGLE))
    return kinds, frozenset(kinds)
