"""Interviews and transcripts: paragraphs that open with who speaks, `Q:` or `MARSH:`."""

from collections.abc import Sequence
from itertools import islice

from wirecli.marks.passages import Passage
from wirecli.marks.quotes.found import Claims, Found
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.sheet import Sheet

MOST = 5
"""Words of a speaker before the colon."""
LEAST = 2
"""Turns without which a colon after a name is a label, not an interview."""


def are_there(paragraphs: Sequence[Passage]) -> bool:
    """Tell whether so many paragraphs open with who speaks that the story is an interview."""
    openings = (passage for passage in paragraphs if opening(passage.words))
    return sum(1 for _ in islice(openings, LEAST)) == LEAST


def opening(words: list[str]) -> int:
    """Return the place of the colon after who speaks, 0 if a paragraph opens otherwise."""
    start = 1 if words and words[0] in "\"“”'" else 0
    for place in range(start + 1, min(len(words) - 1, start + MOST + 1)):
        word = words[place]
        if word == ":":
            return place if _is_speaker(words[start:place]) else 0
        if not (word[0].isupper() or word in "."):
            return 0
    return 0


def _is_speaker(words: list[str]) -> bool:
    """Tell a speaker in capitals, Q or A, from a label in small letters."""
    letters = "".join(words).replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) < 40


def find(sheet: Sheet, claims: Claims) -> bool:
    """Claim the words after the speaker's colon; tell whether the paragraph is such a turn."""
    colon = opening(sheet.words)
    if not colon:
        return False
    start = 1 if not sheet.words[0][0].isalnum() else 0
    last = len(sheet.words)
    if last > colon + 1 and start and sheet.words[-1] in "\"”'":
        last -= 1
    if last - colon < 2:
        return False
    asked = sheet.words[start:colon] in (["Q"], ["A"])
    mention = None if asked else Mention(start, colon, start, colon)
    claims.add(Found(((colon + 1, last),), mention, (colon, colon + 1), "quote.turn"))
    return True
