"""The speaker behind the cue: `"...," said Ellen Marsh`."""

from wirecli.data.cues_context import NO_SPEAKERS, NUMBERS, OPENING_VERBS, RITUAL, SURE
from wirecli.data.word_classes import (
    DETERMINERS,
    FINITE,
    FINITE_TOO,
)
from wirecli.marks.quotes import (
    adjuncts,
    clauses,
    mentions,
)
from wirecli.marks.quotes.claims import TokenRange, is_titled
from wirecli.marks.quotes.paragraph import Paragraph, is_hyphened, is_pause
from wirecli.marks.quotes.phrases import Mention


def subject(paragraph: Paragraph, index: int, end: int, around: TokenRange) -> Mention | None:
    """Return the mention after the cue: `"...," said Ellen Marsh`."""
    floor, limit = around
    if index == floor and paragraph.tokens[index][0].isupper():
        return _opening_verb(paragraph, index, end, limit)
    before = index - 1
    quoted = index in paragraph.closes or (
        before in paragraph.closes and is_pause(paragraph, before)
    )
    if not quoted and (index == 0 or paragraph.tokens[before] != ","):
        return None
    ritual = not RITUAL.isdisjoint(paragraph.lower[end + 1 : end + 2])
    if ritual and paragraph.lower[end] in DETERMINERS:  # said a prayer
        return None
    mention = mentions.after(paragraph, end, limit)
    alone = mention is not None and mention.last - mention.first == 1
    if mention is None or (alone and paragraph.lower[mention.first] in NO_SPEAKERS):
        return None
    word = paragraph.lower[mention.first]
    if not quoted and paragraph.lower[index] not in SURE and (word.isdecimal() or word in NUMBERS):
        return None  # Marsh, who was ill, added nine points
    if quoted:
        own = _is_title_speaking(paragraph, index, mention) or _is_subject(paragraph, mention)
        return None if own else mention
    edge = adjuncts.skip(paragraph, mention.end, limit, opening=("to",))
    after = paragraph.tokens[edge] if edge < len(paragraph.tokens) else "."
    first = paragraph.tokens[mention.first]
    is_name = first in DETERMINERS or paragraph.tokens[mention.last - 1][-1] == "s"
    is_name = is_name or any(
        word[0].isupper() for word in paragraph.tokens[mention.first : mention.last]
    )
    stops = after in ".,;" or edge >= limit
    verb = paragraph.lower[index]
    if not (stops and is_name and (verb == "say" or verb in OPENING_VERBS)):
        return None
    if _has_verb(paragraph, floor, index):
        return mention
    named = paragraph.tokens[index - 2][0].isupper() or is_hyphened(paragraph, index - 2)
    return mention if verb in SURE and not named else None


def _has_verb(paragraph: Paragraph, start: int, limit: int) -> bool:
    """Return whether words are a clause, not the subject of the cue: `Marsh, a baker, noted it`."""
    return limit - start > clauses.LOOK or clauses.has_verb(paragraph, start, limit)


def _is_title_speaking(paragraph: Paragraph, index: int, mention: Mention) -> bool:
    """Return whether a programme speaks: `"Morning News" said it was open`."""
    span = paragraph.closes.get(index)
    if span is None or mention.end >= len(paragraph.lower) or not is_titled(paragraph, span):
        return False
    return paragraph.lower[mention.end] in FINITE


def _is_subject(paragraph: Paragraph, mention: Mention) -> bool:
    """Return whether a verb follows, so that it does not speak: `citing "...," said [she] will`."""
    after = paragraph.lower[mention.end : mention.end + 1]
    return bool(after) and after[0] in FINITE - FINITE_TOO


def _opening_verb(paragraph: Paragraph, index: int, end: int, limit: int) -> Mention | None:
    """Return the mention after a verb that opens the sentence: `Said Ellen Marsh: "..."`."""
    if end >= limit or paragraph.lower[index] not in OPENING_VERBS:
        return None
    mention = mentions.after(paragraph, end, limit)
    if mention is None or paragraph.tokens[end][0].isupper():
        return mention
    return mention if paragraph.tokens[mention.end - 1 : mention.end + 1][-1] == ":" else None
