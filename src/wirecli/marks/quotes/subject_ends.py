"""Where a subject ends before its verb: adverbs, auxiliaries and times stand between."""

from wirecli.data.word_classes import (
    ADVERBS,
    AUXILIARIES,
    DAY_PARTS,
    DAYS,
    DETERMINERS,
    NEGATED,
    NOT_ADVERBS,
    PRONOUNS,
    UNITS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes.paragraph import Paragraph

CONTRACTED = frozenset(("d", "ll", "m", "re", "s", "t", "ve"))
"""Ends of contractions, after the apostrophe."""
APOSTROPHES = frozenset("'’")
BORNE = frozenset(("May", "Will"))
"""Auxiliaries that are names with a capital."""
LONG_UNITS = frozenset(("hours", "minutes", "months", "weeks", "years"))
PASSED_TIMES = frozenset(("ago", "earlier", "later"))
"""What ends a time whose units are counted: three days [later]."""
TIMES = DAYS | DAY_PARTS | UNITS | LONG_UNITS
PASSED = ADVERBS | AUXILIARIES | CONTRACTED | TIMES | {"cannot", "not", "never"}
"""Words between a subject and its cue, and what may end a time there."""
LAST = ("last", "this")


def skip_adverbs(paragraph: Paragraph, cue: int, floor: int) -> int:
    """Return the end of the subject: adverbs and auxiliaries stand between it and the cue."""
    lower, end, lowest = paragraph.lower, cue, max(floor, cue - 8)
    while end > lowest:
        word = lower[end - 1]
        if word not in PASSED and not word.endswith("ly"):
            return end
        if is_adverb(paragraph, end - 1) or _is_auxiliary(paragraph, end - 1):
            end -= 1
        elif word in CONTRACTED and end - 2 > floor and paragraph.tokens[end - 2] in APOSTROPHES:
            if word == "s" and lower[end - 3] not in PRONOUNS:
                return end
            end -= 2 + (word == "t" and lower[end - 3] in NEGATED and end - 3 > floor)
        elif word in ("cannot", "not", "never"):
            end -= 1
        else:
            before = _before_time(paragraph, end, floor)
            if before == end or _is_dated(paragraph, before, floor):
                return end
            end = before
    return end


def _is_dated(paragraph: Paragraph, time: int, floor: int) -> bool:
    """Return whether a time is of a participle in the subject: a poll [released] on Monday said."""
    noun = word_tags.tag(paragraph.tokens, time - 2) if time - 2 >= floor else ""
    return noun in word_tags.NOUNS and paragraph.lower[time - 1].endswith("ed")


def _is_auxiliary(paragraph: Paragraph, index: int) -> bool:
    return paragraph.lower[index] in AUXILIARIES and paragraph.tokens[index] not in BORNE


def _before_time(paragraph: Paragraph, end: int, floor: int) -> int:
    """Return where a time begins that ends at `end`: `[late on Monday night] said`."""
    lower, index = paragraph.lower, end - 1
    if lower[index] in DAY_PARTS and lower[index - 1] in DAYS:
        index -= 1
    if lower[index] not in DAYS:
        return _before_unit(paragraph, index, floor)
    index -= lower[index - 1] == "on"
    index -= lower[index - 1] in ("early", "late")
    return index if index > floor else end


def _before_unit(paragraph: Paragraph, index: int, floor: int) -> int:
    """Return where a time begins that ends with a unit: `[early this week] said`, `[two days]`."""
    lower = paragraph.lower
    if index <= floor:
        return index + 1
    if lower[index - 1] in LAST and lower[index] in UNITS:
        return index - 1 - (lower[index - 2] in ("early", "late"))
    counted = lower[index - 1] in DETERMINERS or lower[index - 1].isdecimal()
    return index - 1 if counted and lower[index + 1] in PASSED_TIMES else index + 1


def is_adverb(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is an adverb, and not a name that looks like one: `Kelly`, `Early`."""
    word = paragraph.tokens[index]
    if word in ADVERBS:
        return True
    return word.endswith("ly") and word.islower() and word not in NOT_ADVERBS
