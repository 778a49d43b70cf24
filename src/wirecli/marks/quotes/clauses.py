"""Where a reported clause begins and ends."""

from collections.abc import Sequence

from wirecli.data.cues_context import CUTTING, JOINING, TURNING
from wirecli.data.word_classes import (
    DETERMINERS,
    FINITE,
    IRREGULAR_PASTS,
    MODALS,
    PREPOSITIONS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes.paragraph import STOPS, Paragraph, is_pause
from wirecli.marks.quotes.subject_ends import BORNE

NARRATING = STOPS | frozenset(",;:—–-")
"""The narrator's punctuation at the end of a clause."""
BREAKS = frozenset(",;—–")
ADDING = CUTTING | {";"}
"""What shows that the writer may add something; all but the semicolon come after a break."""
TITLED = frozenset(("dubbed", "entitled", "titled"))
"""Participles before the name of a work: a book [entitled] Rain."""
LEAST_PAST = 5
"""Letters of a past in -ed."""
SPEAKERS = frozenset(("he", "she", "they"))
"""Pronouns for one who speaks, behind ", but"."""
SHORTEST = 4
"""Tokens of a clause that something may be added to."""
SUBJECTS = frozenset((word_tags.DETERMINER, word_tags.NUMBER, word_tags.PLURAL, word_tags.PRONOUN))
"""Classes of a word that opens the subject of a clause."""
SUBJECT = 6
"""Tokens within which a subject behind "and" must show its verb."""
SUBORDINATE = frozenset(("after", "as", "because", "before", "since", "until", "when", "while"))
"""Words behind which a verb is of another clause: reported a loss [as] rates fell."""
LOOK = 14
"""Tokens within which a clause without "that" must show its verb."""


def has_verb(paragraph: Paragraph, start: int, limit: int) -> bool:
    """Return whether a finite verb shows that a clause, not a noun, begins at `start`."""
    lower, opened = paragraph.lower, False
    for index in range(start, min(limit, start + LOOK)):
        word = lower[index]
        if index == start and word in ("plan", "plans"):
            continue
        if index > start + 1 and word in SUBORDINATE and lower[start] not in PREPOSITIONS:
            return False
        borne = index > start and paragraph.tokens[index] in BORNE
        if word in FINITE and not borne and (word != "s" or _is_contracted(paragraph, index)):
            return True
        if paragraph.tokens[index] in ",;:" and index > start + 1:
            if opened or lower[start] not in PREPOSITIONS:
                return False
            opened = True
        if index > start and is_past(paragraph, index):
            return True
    return False


def is_past(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a verb in the past tense: `prices climbed`, not `of stalled talks`."""
    word, before = paragraph.lower[index], paragraph.lower[index - 1]
    regular = word.endswith("ed") and len(word) >= LEAST_PAST
    if not (regular or word in IRREGULAR_PASTS) or before == "-" or word in TITLED:
        return False
    return before not in DETERMINERS and before not in PREPOSITIONS


def _is_contracted(paragraph: Paragraph, index: int) -> bool:
    """Return whether the "s" is a verb: `he's`; `Marsh's` is most often a possessive."""
    return index >= 2 and paragraph.lower[index - 2] in (
        "he",
        "she",
        "it",
        "there",
        "that",
        "what",
        "who",
        "here",
    )


def opens_that_clause(paragraph: Paragraph, index: int) -> bool:
    """Return whether a "that" at `index` opens a clause: `demanded [that] he`, not `that road`.

    The subject of the clause shows behind it: a pronoun, an article, a name, a plural.
    """
    if paragraph.lower[index : index + 1] != ["that"] or index + 1 >= len(paragraph.tokens):
        return False
    return word_tags.tag(paragraph.tokens, index + 1) in SUBJECTS or (
        paragraph.tokens[index + 1][0].isupper()
    )


def end(
    paragraph: Paragraph,
    start: int,
    limit: int,
    starts: dict[int, int],
    *,
    subordinate: bool = False,
) -> int:
    """Return where the clause that begins at `start` ends, not beyond the sentence's end, `limit`.

    `starts` are the other cues in the sentence, each with the index where its own clause
    begins; the clause ends before a new attribution. A `subordinate` one ends at its comma:
    `While Marsh said the road was open, Reed stayed`.
    """
    stop = _first_comma(paragraph, start, limit) if subordinate else limit
    for cue, begin in starts.items():
        if start < begin <= cue < stop:
            cut = _joint(paragraph, begin, start)
            whole = begin == cue or not _is_opening(paragraph, start, cut)
            if cut > start and whole:
                stop = cut
                break
    return trim(paragraph, start, _turned(paragraph, start, _added(paragraph, start, stop)))


def _is_opening(paragraph: Paragraph, start: int, stop: int) -> bool:
    """Return whether words only open what is said: `said [despite the rain], it agreed to go`.

    So does a subject before its name: `said that [the editor], Ellen Marsh, told him`.
    """
    opens = paragraph.lower[start] in PREPOSITIONS or paragraph.lower[start - 1] == "that"
    return opens and not has_verb(paragraph, start, stop)


def _first_comma(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return the index of the comma or dash that closes a clause, `limit` if there is none."""
    for index in range(start + 2, limit):
        if ends_with_comma(paragraph, index):
            return index
        if is_pause(paragraph, index) and not paragraph.inside[index]:
            return index
    return limit


def _added(paragraph: Paragraph, start: int, stop: int) -> int:
    """Return where the writer's addition begins: after a semicolon, at `, which`."""
    tokens, lower = paragraph.tokens, paragraph.lower
    if ADDING.isdisjoint(lower[start + 2 : stop]):
        return stop
    for index in range(start + 2, stop - 1):
        adds = tokens[index] in BREAKS and not paragraph.inside[index]
        if adds and (
            tokens[index] == ";"
            or (
                lower[index + 1] in CUTTING
                and not _is_enclosed(paragraph, index, stop)
                and not _is_foreseen(lower, index + 1)
            )
        ):
            return index
    return stop


def _is_foreseen(lower: Sequence[str], index: int) -> bool:
    """Return whether a relative clause says what may be, which the speaker says: `which would`."""
    return lower[index] == "which" and not MODALS.isdisjoint(lower[index + 1 : index + 2])


def _turned(paragraph: Paragraph, start: int, stop: int) -> int:
    """Return where the writer turns from what was said to what was done: `, but he smiled`.

    A verb in the past has the subject of the cue: `said it was late but [stayed]`, `vowed to
    stay and [smiled]`.
    """
    lower = paragraph.lower
    joints = {"and", "but"} if stop > start and lower[start] == "to" else {"but"}
    if stop - start < SHORTEST or joints.isdisjoint(lower[start:stop]):
        return stop
    for index in range(start + 2, stop - 1):
        if lower[index] in joints and not paragraph.inside[index]:
            paused = paragraph.tokens[index - 1] == ","
            past = lower[index + 1] in TURNING or is_past(paragraph, index + 1)
            if past or (paused and lower[index + 1] in SPEAKERS):
                return index - paused
            if paused and lower[start] == "to" and _opens_clause(paragraph, index + 1, stop):
                return index - paused
    return stop


def _opens_clause(paragraph: Paragraph, index: int, stop: int) -> bool:
    """Return whether a subject with its verb is behind an infinitive: `to stay, and [Reed is]`."""
    opens = paragraph.tokens[index][0].isupper() or paragraph.lower[index] in DETERMINERS
    return opens and has_verb(paragraph, index, min(stop, index + SUBJECT))


def _is_enclosed(paragraph: Paragraph, index: int, stop: int) -> bool:
    """Return whether a clause with "who" is between two commas: it is amid what was said."""
    return "," in paragraph.tokens[index + 2 : min(stop, index + 16)]


def _joint(paragraph: Paragraph, begin: int, start: int) -> int:
    """Return where a clause ends before another that begins at `begin`: before its comma, "and"."""
    index = begin
    joined = False
    if ends_with_comma(paragraph, index):
        return index
    if index - 1 > start and paragraph.lower[index - 1] in JOINING:
        index -= 1
        joined = True
        if ends_with_comma(paragraph, index):
            return index
    if (
        index - 1 > start
        and paragraph.tokens[index - 1] in BREAKS
        and not paragraph.inside[index - 1]
    ):
        return index - 1
    return index if joined and paragraph.lower[index] in ("and", "but", "while") else -1


def ends_with_comma(paragraph: Paragraph, index: int) -> bool:
    """Return whether words in marks end before `index`, with their comma inside the marks."""
    span = paragraph.closes.get(index)
    return span is not None and paragraph.tokens[span.last - 1] == ","


def trim(paragraph: Paragraph, start: int, stop: int) -> int:
    """Return where the clause ends without the narrator's punctuation."""
    while (
        stop > start
        and paragraph.tokens[stop - 1] in NARRATING
        and not paragraph.inside[stop - 1]
        and not _is_abbreviated(paragraph, stop - 1)
    ):
        stop -= 1
    return stop


def _is_abbreviated(paragraph: Paragraph, index: int) -> bool:
    """Return whether the full stop belongs to a word: `U.S.`, `p.m.`"""
    tokens = paragraph.tokens
    return (
        tokens[index] == "."
        and index >= 2
        and len(tokens[index - 1]) == 1
        and tokens[index - 1].isalpha()
        and tokens[index - 2] == "."
    )
