"""Where a reported clause begins and ends."""

from wirecli.data.cues_context import (
    CUTTING,
    DETERMINERS,
    FINITE,
    JOINING,
    PREPOSITIONS,
)
from wirecli.marks.quotes.paragraph import STOPS, Paragraph

NARRATING = STOPS | frozenset(",;:—–-")
"""The narrator's punctuation at the end of a clause."""
BREAKS = frozenset(",;—–")
ADDING = CUTTING | {";"}
"""What tells that the writer may add something; all but the semicolon stand after a break."""
LOOK = 14
"""Words within which a clause without "that" must show its verb."""


def has_verb(sheet: Paragraph, start: int, limit: int) -> bool:
    """Tell whether a finite verb shows that a clause, not a noun, begins at `start`."""
    low, opened = sheet.low, False
    for place in range(start, min(limit, start + LOOK)):
        word = low[place]
        if place == start and word in ("plan", "plans"):
            continue
        if word in FINITE and (word != "s" or _is_contracted(sheet, place)):
            return True
        if sheet.words[place] in ",;:" and place > start + 1:
            if opened or low[start] not in PREPOSITIONS:
                return False
            opened = True
        if place > start and _is_past(sheet, place):
            return True
    return False


def _is_past(sheet: Paragraph, place: int) -> bool:
    """Tell a verb in the past tense from an adjective: `prices climbed`, `of stalled talks`."""
    word, before = sheet.low[place], sheet.low[place - 1]
    if not word.endswith("ed") or len(word) < 5 or before == "-":
        return False
    return before not in DETERMINERS and before not in PREPOSITIONS


def _is_contracted(sheet: Paragraph, place: int) -> bool:
    """`he's` is a clause, `Marsh's` most often a possessive."""
    return place >= 2 and sheet.low[place - 2] in (
        "he",
        "she",
        "it",
        "there",
        "that",
        "what",
        "who",
        "here",
    )


def end(
    sheet: Paragraph, start: int, limit: int, starts: dict[int, int], *, subordinate: bool = False
) -> int:
    """Return where the clause that begins at `start` ends, not beyond the sentence's end, `limit`.

    `starts` are the places of other cues in the sentence with the place where each one's
    clause begins; the clause ends before a new attribution. A `subordinate` one ends at its comma:
    `While Marsh said the road was open, Reed stayed`.
    """
    stop = _first_comma(sheet, start, limit) if subordinate else limit
    for cue, begin in starts.items():
        if start < begin <= cue < stop:
            cut = _joint(sheet, begin, start)
            if cut > start:
                stop = cut
                break
    return trim(sheet, start, _added(sheet, start, stop))


def _first_comma(sheet: Paragraph, start: int, limit: int) -> int:
    for place in range(start + 2, limit):
        if _ends_with_comma(sheet, place):
            return place
        if sheet.words[place] == "," and not sheet.inside[place]:
            return place
    return limit


def _added(sheet: Paragraph, start: int, stop: int) -> int:
    """Return where the writer's addition begins: after a semicolon, at `, which`."""
    words, low = sheet.words, sheet.low
    if ADDING.isdisjoint(low[start + 2 : stop]):
        return stop
    for place in range(start + 2, stop - 1):
        adds = words[place] in BREAKS and not sheet.inside[place]
        if adds and (
            words[place] == ";"
            or (low[place + 1] in CUTTING and not _is_enclosed(sheet, place, stop))
        ):
            return place
    return stop


def _is_enclosed(sheet: Paragraph, place: int, stop: int) -> bool:
    """A clause with "who" between two commas is amid what was said."""
    return "," in sheet.words[place + 2 : min(stop, place + 16)]


def _joint(sheet: Paragraph, begin: int, start: int) -> int:
    """Return where a clause ends before another that begins at `begin`: before its comma, "and"."""
    place = begin
    joined = False
    if _ends_with_comma(sheet, place):
        return place
    if place - 1 > start and sheet.low[place - 1] in JOINING:
        place -= 1
        joined = True
    if place - 1 > start and sheet.words[place - 1] in BREAKS and not sheet.inside[place - 1]:
        return place - 1
    return place if joined and sheet.low[place] in ("and", "but", "while") else -1


def _ends_with_comma(sheet: Paragraph, place: int) -> bool:
    """Tell whether words in marks end before a place, with their comma inside the marks."""
    run = sheet.closes.get(place)
    return run is not None and sheet.words[run.last - 1] == ","


def trim(sheet: Paragraph, start: int, stop: int) -> int:
    """Leave out the narrator's punctuation at the end."""
    while (
        stop > start
        and sheet.words[stop - 1] in NARRATING
        and not sheet.inside[stop - 1]
        and not _is_abbreviated(sheet, stop - 1)
    ):
        stop -= 1
    return stop


def _is_abbreviated(sheet: Paragraph, place: int) -> bool:
    """The full stop of `U.S.` or `p.m.` belongs to the word."""
    words = sheet.words
    return (
        words[place] == "."
        and place >= 2
        and len(words[place - 1]) == 1
        and words[place - 1].isalpha()
        and words[place - 2] == "."
    )
