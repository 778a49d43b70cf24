"""The narrator's words inside quotation marks: `"Мост открыт, - сказал Марш. - Он нов".`

Languages whose turns of speech open with a dash put one on each side of the reporting clause, and
leave the marks open over it.
"""

from collections.abc import Iterator, Sequence

from wirecli.marks.quotes.quotation_marks import MarkedSpan

DASHES = frozenset("-—–―")
BEFORE = frozenset(",.?!…")
"""Signs between what is said and the dash."""
BEHIND = frozenset(",.")
"""Signs between the clause and the dash behind it."""
NEAR = 4
"""Tokens behind the dash of which one is the verb."""


def without(
    tokens: Sequence[str], lower: Sequence[str], spans: Sequence[MarkedSpan], cues: frozenset[str]
) -> list[MarkedSpan]:
    """Return the spans in marks without the narrator's clauses, each part as a span of its own.

    The dash behind a clause opens the part that follows.
    """
    return [part for span in spans for part in _parts(tokens, lower, span, cues)]


def _parts(
    tokens: Sequence[str], lower: Sequence[str], span: MarkedSpan, cues: frozenset[str]
) -> Iterator[MarkedSpan]:
    opening, first, index = span.open, span.first, span.first + 1
    while index < span.last - 1:
        if not _opens_clause(tokens, lower, index, cues):
            index += 1
            continue
        yield MarkedSpan(opening, first, index, index, True)
        opening = _end(tokens, index + 1, span.last)
        first = index = opening + 1
        if opening == span.last:
            return
    if first < span.last:
        yield MarkedSpan(opening, first, span.last, span.close, span.closed)


def _opens_clause(
    tokens: Sequence[str], lower: Sequence[str], index: int, cues: frozenset[str]
) -> bool:
    """Return whether a dash opens a clause of the narrator, whose verb is near."""
    if tokens[index] not in DASHES or tokens[index - 1] not in BEFORE:
        return False
    return tokens[index + 1].islower() and not cues.isdisjoint(lower[index + 1 : index + NEAR])


def _end(tokens: Sequence[str], index: int, last: int) -> int:
    """Return the dash that ends a clause, or the end of the span."""
    dashes = (at for at in range(index, last) if tokens[at] in DASHES and tokens[at - 1] in BEHIND)
    return next(dashes, last)
