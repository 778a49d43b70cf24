"""The turns of an interview: paragraphs that a name and a colon open."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.quotes.claims import Claim, Claims
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention

LONGEST_SPEAKER = 5
"""Tokens of a speaker before the colon."""
FEWEST_TURNS = 2
"""Turns without which a colon after a name is a label, not an interview."""


def has_turns(text: str, paragraphs: Sequence[Passage]) -> bool:
    """Return whether so many paragraphs open with a speaker that it is an interview.

    Labels that all differ, as `POPULATION:` and `RELIGION:` do, are those of a box of facts.
    """
    if not paragraphs or text.find(":", paragraphs[0].start, paragraphs[-1].end) < 0:
        return False
    near = LONGEST_SPEAKER + 2
    openings = (
        tuple(p.tokens[: turn_opening(p.tokens)]) for p in paragraphs if ":" in p.tokens[:near]
    )
    turns = [opening for opening in openings if opening]
    different = len(set(turns))
    return len(turns) >= FEWEST_TURNS and (different < len(turns) or different <= FEWEST_TURNS)


def turn_opening(tokens: list[str]) -> int:
    """Return the index of the colon after a speaker, 0 if a paragraph opens otherwise."""
    start = 1 if tokens and tokens[0] in "\"“”'" else 0
    for index in range(start + 1, min(len(tokens) - 1, start + LONGEST_SPEAKER + 1)):
        word = tokens[index]
        if word == ":":
            return index if _is_speaker(tokens[start:index]) else 0
        if not (word[0].isupper() or word in "."):
            return 0
    return 0


def _is_speaker(tokens: list[str]) -> bool:
    """Return whether it is a speaker in capitals, Q or A, and not a label."""
    letters = "".join(tokens).replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) < 40


def claim_turn(paragraph: Paragraph, claims: Claims) -> bool:
    """Claim what follows the speaker's colon; return whether the paragraph is such a turn."""
    colon = turn_opening(paragraph.tokens)
    if not colon:
        return False
    start = 1 if not paragraph.tokens[0][0].isalnum() else 0
    last = len(paragraph.tokens)
    if last > colon + 1 and start and paragraph.tokens[-1] in "\"”'":
        last -= 1
    if last - colon < 2:
        return False
    lettered = paragraph.tokens[start:colon] in (["Q"], ["A"])
    mention = None if lettered else Mention(start, colon, start, colon)
    claims.add(Claim(((colon + 1, last),), mention, (colon, colon + 1), "quote.turn"))
    return True
