"""What describes something in marks: `called [the plan "a mess"]`, `described [as "foolish"]`."""

from wirecli.data.cues_context import (
    AFTER_MARKS,
    TURNING,
)
from wirecli.data.word_classes import (
    DAYS,
    SUBJECTS,
)
from wirecli.marks.quotes import clauses, indirect, later_cues, mentions, phrases
from wirecli.marks.quotes.claims import Claim, is_title
from wirecli.marks.quotes.paragraph import Paragraph, is_dash
from wirecli.marks.quotes.reporting_clauses import ReportingClause

DESCRIBED = frozenset(("that", "what", "which", "whom"))
"""Pronouns for what is described."""


def find(paragraph: Paragraph, clause: ReportingClause) -> Claim | None:
    """Claim a description and what it describes: `called [the plan "a mess"]`."""
    start = clause.end
    if 1 not in paragraph.inside[start : clause.limit]:
        return None
    if (
        clause.verb.frame == "call"
        and start in paragraph.opens
        and not _has_object(paragraph, clause)
    ):
        return None
    if start < clause.limit and paragraph.lower[start] in (
        "to",
        "for",
        "of",
        "about",
        "against",
        "on",
    ):
        start += 1
    last = _described_end(paragraph, clause, start)
    if last - start < 2 or 1 not in paragraph.inside[start:last]:
        return None
    if clause.verb.frame == "blame" and _is_titled(paragraph, start, last):
        return None
    last = _before_setting(paragraph, start, last)
    mention = clause.mention or indirect.subject_after(paragraph, clause, last)
    if mention and paragraph.lower[start] == "as":
        mention = phrases.inner(paragraph, mention)
    if mention is None and paragraph.lower[last : last + 1] == ["by"]:
        mention = mentions.after(paragraph, last + 1, clause.limit)
    return Claim(((start, last),), mention, clause.cue, f"quote.{clause.verb.frame}")


def _described_end(paragraph: Paragraph, clause: ReportingClause, start: int) -> int:
    """Return where a description ends: with its marks in `what bakers called ["fraud"] led`.

    So it is where what is described stands before: `a move Marsh described [as "foolish"] failed`.
    """
    lacking = paragraph.lower[start : start + 1] == ["as"]
    span = paragraph.opens.get(start + lacking)
    before = paragraph.lower[clause.begin - 1] if clause.begin > clause.floor else ""
    if span and (before in DESCRIBED or lacking):
        while paragraph.lower[span.close : span.close + 1] == ["and"]:
            another = paragraph.opens.get(span.close + 1)
            if another is None:
                break
            span = another
        return span.close
    return clauses.end(
        paragraph,
        start,
        clause.limit,
        later_cues.begins(paragraph, clause),
        subordinate=later_cues.is_subordinate(paragraph, clause),
    )


def _has_object(paragraph: Paragraph, clause: ReportingClause) -> bool:
    """Return whether it has an object: `what he called "a mess"`, not `a film called "A Mess"`."""
    if clause.mention is None:
        return False
    if paragraph.lower[clause.mention.first] in SUBJECTS:
        return True
    return clause.begin > clause.floor and paragraph.lower[clause.begin - 1] in (
        "what",
        "which",
        "that",
    )


def _is_titled(paragraph: Paragraph, start: int, last: int) -> bool:
    """Return whether the only words in marks are a title: `attacked the film "The Long Bridge"`."""
    span = paragraph.opens.get(paragraph.inside.find(b"\1", start, last))
    if span is None or not is_title(paragraph, span):
        return False
    return 1 not in paragraph.inside[span.close : last]


def _before_setting(paragraph: Paragraph, start: int, last: int) -> int:
    """Return where a setting after the last words in marks begins: `"a mess" [on Monday]`."""
    for index in range(last - 1, start, -1):
        if index in paragraph.closes:
            after = paragraph.lower[index]
            cut = (
                _goes_on(paragraph, index)
                or after in AFTER_MARKS
                or after in DAYS
                or after == "("
                or is_dash(paragraph, index)
            )
            cut = cut or paragraph.tokens[paragraph.closes[index].last - 1] == ","
            return index if cut else last
    return last


def _goes_on(paragraph: Paragraph, index: int) -> bool:
    """Return whether the subject does something else: called it "a mess" [and lowered] a price."""
    if paragraph.lower[index] != "and" or index + 1 >= len(paragraph.lower):
        return False
    return paragraph.lower[index + 1] in TURNING or clauses.is_past(paragraph, index + 1)
