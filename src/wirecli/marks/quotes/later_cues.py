"""The other cues of a sentence, before which a reported clause ends."""

from bisect import bisect_right
from collections.abc import Sequence

from wirecli.data.cues_context import (
    OPENING,
    OPENING_CLAUSE,
)
from wirecli.data.word_classes import (
    PREPOSITIONS,
)
from wirecli.marks.quotes import mentions, noun_cues, subject_ends
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.reporting_clauses import ReportingClause, verb_at

BEFORE = frozenset(("but", "even", "just"))
"""Words before the conjunction that opens a sentence: but even as Marsh said."""
MOST = 12
"""Later cues of a sentence that are looked at for the end of a clause."""


def begins(paragraph: Paragraph, clause: ReportingClause) -> dict[int, int]:
    """Return the later cues of the sentence, each with the index where its clause begins."""
    begins: dict[int, int] = {}
    if 1 not in paragraph.is_cue[clause.cue[0] + 1 : clause.limit]:
        return begins
    first = bisect_right(paragraph.cues, clause.cue[0])
    for cue in paragraph.cues[first : first + MOST]:
        if cue < clause.limit and _reports(paragraph, cue):
            edge = subject_ends.skip_adverbs(paragraph, cue, clause.cue[1])
            if paragraph.lower[cue].endswith("ing") or _is_coordinate(paragraph, cue, edge):
                begins[cue] = edge
            else:
                mention = mentions.ending(paragraph, edge, clause.cue[1])
                if mention:
                    begins[cue] = mention.begin
    return begins


def _is_coordinate(paragraph: Paragraph, cue: int, edge: int) -> bool:
    """Return whether the cue has the subject of the cue before: `and said`, `, accused him`."""
    before = paragraph.lower[edge - 1]
    return before in ("and", "but", "then") or (before == "," and edge == cue)


def _reports(paragraph: Paragraph, cue: int) -> bool:
    """Return whether a cue reports here: it is not a noun, nor one that needs marks."""
    verb = verb_at(paragraph, cue)
    if verb is None or noun_cues.is_noun(paragraph, cue):
        return False
    return verb.frame != "speak" or 1 in paragraph.inside[cue + 1 : cue + 4]


def is_subordinate(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether the cue is in a clause that opens the sentence: `While Marsh said`."""
    opening = paragraph.lower[clause.floor]
    opens = clause.cue[0] - clause.floor < 2 and paragraph.lower[clause.cue[0]].endswith("ing")
    first = clause.cue[0] - (opening == "being")
    if opens or (clause.passive and first == clause.floor):
        return True
    opening = _opening(paragraph.lower[clause.floor : clause.cue[0]])
    if opening not in OPENING or opening in PREPOSITIONS - OPENING_CLAUSE:
        return False
    return "," not in paragraph.tokens[clause.floor : max(clause.floor, clause.begin)]


def _opening(lower: Sequence[str]) -> str:
    """Return the word that opens a sentence, "" if there is none: the "as" of `but even as`."""
    return next((word for word in lower if word not in BEFORE), "")
