"""Date and time expressions of a story, as TIMEX3 writes them: one walk over the words.

Every word has a letter that says which word classes it is of; a rule is a pattern over the letters
and is tried only where its first word stands. Of the rules that match there the longest match
counts, of two as long that of the first rule in the table; the walk goes on after it.
"""

from collections.abc import Sequence
from itertools import repeat

from wirecli.marks.dates import matcher, reference_time
from wirecli.marks.dates.context import Discourse, Match, Normalised, normaliser
from wirecli.marks.dates.matcher import BLANK, LONGEST, Lexicon
from wirecli.marks.dates.reference_time import ReferenceTime
from wirecli.marks.passages import Passage
from wirecli.model import Timex

LONGER_PERIODS = frozenset({"P1Y", "P6M", "P9M"})
"""Durations after which "a year ago" is not a quarter: the nine months ended Sept. 30."""


def find(
    text: str, passages: Sequence[Passage], *, day: str | None, language: str | None
) -> tuple[Timex, ...]:
    """Return the dates of a story's passages, in the order of the text.

    `day` is the story's day in EDTF; what it does not prove stays None, or `XXXX`. `language` is a
    BCP 47 code; without one it is that of the weekdays in the copy, else English.
    """
    code = (language or _language(passages)).partition("-")[0].lower()
    lexicon, reference, discourse = matcher.load(code), reference_time.read(day), Discourse()
    timexes: list[Timex] = []
    for number, passage in enumerate(passages):
        discourse = _walk(lexicon, reference, (number, passage), discourse, timexes)
    return tuple(timexes)


def _language(passages: Sequence[Passage]) -> str:
    """Return the language of copy that is too short to show one in its other words."""
    from wirecli.marks.dates import tongue  # most copy shows its language

    return tongue.of(passages)


def precedence(rule: str, language: str | None) -> str | None:
    """Return where a rule stands in its table: `"date.weekday" -> "rule 34 of 116"`."""
    shapes = matcher.load((language or "en").partition("-")[0].lower()).shapes
    names = [f"date.{shape.rule.name}" for shape in shapes]
    return f"rule {names.index(rule) + 1} of {len(names)}" if rule in names else None


def _walk(
    lexicon: Lexicon,
    reference: ReferenceTime,
    numbered: tuple[int, Passage],
    discourse: Discourse,
    timexes: list[Timex],
) -> Discourse:
    """Add the dates of one passage; return the discourse at its end.

    No rule goes past a word that has no letter: the letters up to there decide what matches.
    """
    number, passage = numbered
    letters = "".join(map(lexicon.letters.get, passage.tokens, repeat(BLANK)))
    firsts, code, matches = lexicon.firsts, lexicon.language.code, matcher.matches
    free, next_of_list = 0, -1
    for first in [index for index, letter in enumerate(letters) if letter in firsts]:
        if first < free:
            continue
        ahead = letters[first : first + LONGEST].partition(BLANK)[0]
        for matched in matches(code, ahead, first == next_of_list):
            if matched.rule.reading == "none":
                free = first + matched.length
                break
            match = Match(matched, first, passage, number, lexicon.language, reference, discourse)
            normalised = normaliser(matched.rule.reading)(match)
            if normalised:
                free = normalised.stop or match.stop
                next_of_list = free + 1
                timexes.append(_timex(match, normalised, free))
                discourse = _discourse_after(match, normalised)
                break
    return discourse


def _timex(match: Match, normalised: Normalised, stop: int) -> Timex:
    passage = match.passage
    return Timex(
        passage.starts[match.first],
        passage.starts[stop - 1] + len(passage.tokens[stop - 1]),
        f"date.{match.matched.rule.name}",
        normalised.type,
        normalised.value,
        reference_time.edtf(normalised.value, normalised.mod),
        normalised.mod,
    )


def _discourse_after(match: Match, normalised: Normalised) -> Discourse:
    """Return the discourse with one more expression."""
    value, discourse = normalised.value or "", match.discourse
    quarter, annual, date = discourse.quarter, discourse.annual, discourse.date
    if match.matched.rule.reading in ("quarter", "latest-quarter"):
        quarter, annual = quarter or value or None, False
    elif value in LONGER_PERIODS:
        annual = True
    dated = normalised.type in ("DATE", "TIME") and len(value) >= 4
    if dated and value[:4].isdecimal():
        date = value[:10] if value[5:7].isdecimal() else value[:4]
    return Discourse(quarter, annual, date, match.number, normalised)
