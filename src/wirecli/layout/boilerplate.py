"""Boilerplate: what a press release says of its sender, and whom to ask, around the copy."""

from collections.abc import Sequence

from wirecli.data.name_words import ARTICLES
from wirecli.data.release_rows import ABOUT, SENDER_HEADINGS
from wirecli.layout.blocks import Block
from wirecli.layout.kinds import Kind
from wirecli.model import Trailer

CONTACT = "contact"
LAST_BLOCKS = 12
"""Blocks above the end of the copy among which the heading is looked for."""
LONGEST_HEADING = 80
"""Code points of a heading."""
NAMING = 2
"""Words of the sender's name that the copy has."""
CLOSING = frozenset({CONTACT, "credit", "end-mark"})
"""Kinds of what stands below boilerplate."""
ADDRESSES = ("@", "www.", "http")


def start(text: str, copy: Sequence[Block], judged: Sequence[Kind], end: int) -> int:
    """Return the first block of the boilerplate above `end`; `end` if there is none.

    A heading of copy may open with "About" as well. This one has the name of a body that the copy
    names, and an address, a contact or a mark of the end stands below it.
    """
    for index in range(max(1, end - LAST_BLOCKS), end):
        heading = _heading(text[copy[index].first : copy[index].last])
        if heading.lower() in SENDER_HEADINGS:
            return index
        if _is_about_sender(heading, text[: copy[index].first]):
            closed = any(kind.name in CLOSING for kind in judged[index:])
            below = text[copy[index].first : copy[-1].last]
            return index if closed or any(sign in below for sign in ADDRESSES) else end
    return end


def is_of_contact(trailers: Sequence[Trailer], block: Block, above: int) -> bool:
    """Return whether a line stands right below those of a contact: a name, an address.

    `trailers` are those of the head so far; `above` is where the words of the block above end.
    """
    joined = bool(trailers) and trailers[-1].end == above and not block.after_blank
    return joined and trailers[-1].kind == CONTACT


def _heading(words: str) -> str:
    """Return the heading with which a block opens: its first line, or the words before a colon."""
    line = words[: LONGEST_HEADING + 1].partition("\n")[0].partition(":")[0].strip()
    closed = len(line) > LONGEST_HEADING or line[-1:] in (*".!?",)
    return "" if closed else line


def _is_about_sender(heading: str, above: str) -> bool:
    """Return whether a heading names a body, in the words by which the copy above names it."""
    opening = next((one for one in ABOUT if heading.lower().startswith(one)), None)
    if opening is None:
        return False
    words = heading[len(opening) :].split()
    name = words[words[0].lower() in ARTICLES :][:NAMING] if words else []
    return bool(name) and name[0][0].isupper() and " ".join(name).rstrip(",") in above
