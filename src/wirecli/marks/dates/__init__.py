"""Date and time expressions of a story, as TIMEX3 writes them: one walk over the words.

Every word has a letter that says which word classes it is of; a rule is a pattern over the letters
and is tried only where its first word stands. Of the rules that match there, the longest counts,
of two as long the first in the table; the walk goes on behind it.
"""

from collections.abc import Sequence
from itertools import repeat

from wirecli.marks.dates import matcher, reference_time
from wirecli.marks.dates.context import Discourse, Match, Normalised
from wirecli.marks.dates.context import reading as reading_of
from wirecli.marks.dates.matcher import BLANK, LONGEST, Lexicon
from wirecli.marks.dates.reference_time import ReferenceTime
from wirecli.marks.passages import Passage
from wirecli.model import Timex

LONGER_PERIODS = frozenset({"P1Y", "P6M", "P9M"})
"""Durations behind which "a year ago" is no quarter's: the nine months ended Sept. 30."""


def find(
    text: str, passages: Sequence[Passage], *, day: str | None, language: str | None
) -> tuple[Timex, ...]:
    """Return the dates of a story's passages, in the order of the text.

    `day` is the story's day in EDTF; what it does not prove stays None, or `XXXX`. `language` is a
    BCP 47 code; without one the story is read as English.
    """
    code = (language or "en").partition("-")[0].lower()
    words, known, said = matcher.load(code), reference_time.read(day), Discourse()
    found: list[Timex] = []
    for number, passage in enumerate(passages):
        said = _walk(words, known, (number, passage), said, found)
    return tuple(found)


def precedence(rule: str, language: str | None) -> str | None:
    """Return where a rule stands in its table: `"date.weekday" -> "rule 34 of 116"`."""
    rules = matcher.load((language or "en").partition("-")[0].lower()).rules
    names = [f"date.{name}" for name in rules]
    return f"rule {names.index(rule) + 1} of {len(names)}" if rule in names else None


def _walk(
    words: Lexicon,
    known: ReferenceTime,
    numbered: tuple[int, Passage],
    said: Discourse,
    found: list[Timex],
) -> Discourse:
    """Add the dates of one passage; return what the story has said by its end.

    No rule goes past a word that has no letter: the letters up to there tell what matches.
    """
    number, passage = numbered
    letters = "".join(map(words.letters.get, passage.words, repeat(BLANK)))
    firsts, code, matches = words.shapes, words.language.code, matcher.matches
    free, next_of_list = 0, -1
    for first in [at for at, letter in enumerate(letters) if letter in firsts]:
        if first < free:
            continue
        run = letters[first : first + LONGEST].partition(BLANK)[0]
        for match in matches(code, run, first == next_of_list):
            if match.rule.reading == "none":
                free = first + match.length
                break
            here = Match(match, first, passage, number, words.language, known, said)
            reading = reading_of(match.rule.reading)(here)
            if reading:
                free = reading.stop or here.stop
                next_of_list = free + 1
                found.append(_timex(here, reading, free))
                said = _told(here, reading)
                break
    return said


def _timex(found: Match, reading: Normalised, stop: int) -> Timex:
    passage = found.passage
    return Timex(
        passage.starts[found.first],
        passage.starts[stop - 1] + len(passage.words[stop - 1]),
        f"date.{found.match.rule.name}",
        reading.type,
        reading.value,
        reference_time.of(reading.value, reading.mod),
        reading.mod,
    )


def _told(found: Match, reading: Normalised) -> Discourse:
    """Return what the story has said with one more expression."""
    value, said = reading.value or "", found.said
    quarter, annual, date = said.quarter, said.annual, said.date
    if found.match.rule.reading in ("quarter", "latest-quarter"):
        quarter, annual = quarter or value or None, False
    elif value in LONGER_PERIODS:
        annual = True
    dated = reading.type in ("DATE", "TIME") and len(value) >= 4
    if dated and value[:4].isdecimal():
        date = value[:10] if value[5:7].isdecimal() else value[:4]
    return Discourse(quarter, annual, date, found.number, reading)
