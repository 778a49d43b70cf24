"""Where a reported clause begins and ends."""

from wirecli.data.cues_context import AUXILIARIES, FINITE
from wirecli.marks.quotes.sheet import STOPS, Sheet

BREAKS = frozenset((",", ";", "—", "–"))
JOINING = frozenset(["and", "but", "while", "though", "although", "as", "whereas"])
LOOK = 14
"""Words within which a clause without "that" must show its verb."""


def has_verb(sheet: Sheet, start: int, limit: int) -> bool:
    """Tell whether a finite verb shows that a clause, not a noun, begins at `start`."""
    low = sheet.low
    for place in range(start, min(limit, start + LOOK)):
        word = low[place]
        if (
            (word in FINITE
            and not (word == "s" and not _is_contracted(sheet, place)))
            or word in AUXILIARIES
        ):
            return True
        if sheet.words[place] in ",;:" and place > start + 1:
            return False
        if place > start and word.endswith("ed") and len(word) > 4:
            return True
    return False


def _is_contracted(sheet: Sheet, place: int) -> bool:
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


def end(sheet: Sheet, start: int, limit: int, starts: dict[int, int]) -> int:
    """Return where the clause that begins at `start` ends, not beyond the sentence's end, `limit`.

    `starts` are the places of other cues in the sentence with the place where each one's
    clause begins; the clause ends before a new attribution.
    """
    stop = limit
    for cue, begin in starts.items():
        if start < begin <= cue < stop:
            cut = _joint(sheet, begin, start)
            if cut > start:
                stop = cut
                break
    return trim(sheet, start, stop)


def _joint(sheet: Sheet, begin: int, start: int) -> int:
    """Return where a clause ends before another that begins at `begin`: before its comma, "and"."""
    place = begin
    joined = False
    if place - 1 > start and sheet.low[place - 1] in JOINING:
        place -= 1
        joined = True
    if place - 1 > start and sheet.words[place - 1] in BREAKS and not sheet.inside[place - 1]:
        return place - 1
    return place if joined and sheet.low[place] in ("and", "but", "while") else -1


def trim(sheet: Sheet, start: int, stop: int) -> int:
    """Leave out the narrator's punctuation at the end."""
    words = sheet.words
    while (
        stop > start
        and not sheet.inside[stop - 1]
        and (
            (words[stop - 1] in STOPS or words[stop - 1] in ",;:—–-")
            and not _is_abbreviated(sheet, stop - 1)
        )
    ):
        stop -= 1
    return stop


def _is_abbreviated(sheet: Sheet, place: int) -> bool:
    """The full stop of `U.S.` or `p.m.` belongs to the word."""
    words = sheet.words
    return (
        words[place] == "."
        and place >= 2
        and len(words[place - 1]) == 1
        and words[place - 2] == "."
    )
