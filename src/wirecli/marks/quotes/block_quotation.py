"""A paragraph without marks that a reporting clause with a colon introduces.

Source: pages and releases set what is quoted at length as a block of its own, and leave the marks
out: the paragraph above ends `Marsh added:`.
"""

from wirecli.marks.passages import Passage
from wirecli.marks.quotes.claims import Claim, Claims
from wirecli.marks.quotes.paragraph import STOPS, Paragraph
from wirecli.marks.quotes.quotation_marks import DOUBLES

RULE = "quote.introduced-paragraph"
FEWEST = 6
"""Tokens of such a paragraph, at least; what is shorter is an item of a list or a crosshead."""


def is_introduced(paragraph: Paragraph, claim: Claim, claims: Claims) -> bool:
    """Return whether a paragraph that ends with a colon says who speaks in the next one.

    The claim is that of the colon. A cue that has its own clause, `Marsh said that this was to be
    done:`, introduces a list.
    """
    if claim.cue is None or claim.cue[1] == len(paragraph.tokens):
        return False
    return all(other.cue != claim.cue for other in claims.entries)


def is_one(passage: Passage) -> bool:
    """Return whether a paragraph is of whole sentences, without a double mark."""
    tokens = passage.tokens
    whole = len(tokens) >= FEWEST and tokens[0][0].isupper() and tokens[-1] in STOPS
    return whole and DOUBLES.isdisjoint(tokens)
