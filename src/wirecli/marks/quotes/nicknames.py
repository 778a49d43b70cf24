"""Nicknames in marks within a name, which are no words in marks: Ellen "Cia" Marsh."""

from collections.abc import Sequence

from wirecli.marks.passages import Passage
from wirecli.marks.quotes.quotation_marks import CLOSING, DOUBLES, SINGLES

OPENING = DOUBLES | SINGLES
DOUBLED = (["`", "`"], ["'", "'"], ["‘", "‘"])
"""Marks of two signs, as telegrams have them: ``Cia''."""


def joined(passage: Passage) -> Passage:
    """Return a passage in which a nickname and its marks are one token, the nickname."""
    if OPENING.isdisjoint(passage.tokens):
        return passage
    tokens, whole, done = (
        passage.tokens,
        Passage(passage.start, passage.end, passage.field, [], [], []),
        0,
    )
    for index in range(1, len(tokens)):
        width = _marks(tokens, index) if tokens[index] in OPENING and index >= done else 0
        if width:
            name, last = index + width, index + 2 * width
            whole.tokens += [*tokens[done:index], tokens[name]]
            whole.starts += [*passage.starts[done:index], passage.starts[index]]
            whole.ends += [*passage.ends[done:index], passage.ends[last]]
            done = last + 1
    if not done:
        return passage
    whole.tokens += tokens[done:]
    whole.starts += passage.starts[done:]
    whole.ends += passage.ends[done:]
    return whole


def _marks(tokens: Sequence[str], index: int) -> int:
    """Return of how many signs the marks are that open a nickname at `index`; 0: they open none.

    It is one word with a capital between a first name and a surname.
    """
    width = 2 if tokens[index : index + 2] in DOUBLED else 1
    name, last = index + width, index + 2 * width
    if last + 1 >= len(tokens) or tokens[last] not in CLOSING:
        return 0
    words = (tokens[index - 1], tokens[name], tokens[last + 1])
    return width if all(word[0].isupper() for word in words) else 0
