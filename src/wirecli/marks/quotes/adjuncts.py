"""The words between a cue and what is said: the hearer, the day, the place, the medium."""

from wirecli.data.cues_context import (
    ANSWERING,
    MEDIA,
    NUMBERS,
    OPENING,
    PRESSURES,
    QUANTIFYING,
    SETTINGS,
)
from wirecli.data.word_classes import (
    ADVERBS,
    CLAUSE_PRONOUNS,
    DAY_PARTS,
    DAYS,
    DETERMINERS,
    FINITE,
    MONTHS,
    NOT_ADVERBS,
    OBJECTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.quotes import clauses
from wirecli.marks.quotes.claims import TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, is_ampersand, is_joined
from wirecli.rules import name_lexicon

LONGEST = 26
STEPS = DAYS | ADVERBS | RELATIVES | MONTHS | SETTINGS | {"here", "under"}
"""Words with which a setting, or a part of it, begins."""
TICKER = 6
"""Tokens of a ticker with its marks: told Oakvale Corp <OAK.N> it was late."""
COUNTING = frozenset(("about", "around", "over"))
COUNTS = NUMBERS - {"a", "least", "most", "one", "some"}
"""Behind these and before those a phrase is a number, not a setting: said [about half] of it."""
NAMED_DAYS = frozenset(("today", "tonight"))
"""Words for a day that have no capital but in a name: told Oakvale Today."""
JOINTS = frozenset(("'", "’", ".", "-", "&", "/", "$", "%", "#", "@"))


def skip(
    paragraph: Paragraph,
    index: int,
    limit: int,
    *,
    hearer: bool = False,
    opening: tuple[str, ...] = (),
) -> int:
    """Return the index after the setting that begins at `index`: `told [reporters on Monday] that`.

    The words of `opening` begin what is said: `vowed on Monday [to] rebuild`.
    """
    lower, limit = paragraph.lower, min(limit, index + LONGEST)
    if hearer:
        index = _noun_end(paragraph, index, limit)
    while index < limit and (word := lower[index]) not in opening:
        after = _step(paragraph, index, limit) if word in STEPS or word.endswith("ly") else index
        if after == index and word == "(":
            after = _after_aside(paragraph, index, limit)
        if after == index and paragraph.spans:
            after = _after_title(paragraph, index)
        if after == index:
            break
        index = after
    return index


def _after_aside(paragraph: Paragraph, index: int, limit: int) -> int:
    """Return the index behind round brackets that open at `index`: `said [(in Oakvale)] that`."""
    closing = dict(paragraph.brackets).get(index, limit)
    return closing + 1 if closing < limit else index


def _after_title(paragraph: Paragraph, index: int) -> int:
    """Return the index after a programme: `on Oakvale's ["Morning News"] on Sunday that`."""
    span = paragraph.opens.get(index)
    if span is None or span.last - span.first > 6 or span.close >= len(paragraph.lower):
        return index
    after = paragraph.lower[span.close]
    titled = paragraph.tokens[span.first][0].isupper()
    return (
        span.close if titled and (after in SETTINGS or after in DAYS or after == "that") else index
    )


def _step(paragraph: Paragraph, index: int, limit: int) -> int:
    lower = paragraph.lower
    word = lower[index]
    if paragraph.inside[index]:
        return index
    if word == "here":
        is_subject = index + 1 < limit and (lower[index + 1] in FINITE or lower[index + 1] in "'’")
        return index if is_subject else index + 1
    if word in DAYS:
        return index + 1 + (index + 1 < limit and lower[index + 1] in DAY_PARTS)
    if (
        word in ADVERBS
        and not paragraph.tokens[index][0].isupper()
        and word
        not in ("both", "either", "only", "even", "just", "since", "so", "though", "simply")
    ):
        return index + 1
    if word.endswith("ly") and paragraph.tokens[index].islower() and word not in NOT_ADVERBS:
        return index + 1
    if word in RELATIVES and index + 1 < limit and lower[index + 1] in UNITS:
        return index + 2 + (index + 2 < limit and lower[index + 2] in DAY_PARTS)
    if word == "under":
        after = _noun_end(paragraph, index + 1, limit)
        return after if lower[after - 1] in PRESSURES else index
    if word in MONTHS and paragraph.tokens[index][0].isupper() and word not in ("may", "march"):
        return _after_date(paragraph, index, limit)
    if word in SETTINGS and index + 1 < limit:
        if word == "at" and lower[index + 1] in ("least", "most"):
            return index
        if word in COUNTING and (lower[index + 1] in COUNTS or lower[index + 1].isdecimal()):
            return index
        after = _noun_end(paragraph, index + 1, limit)
        return after if after > index + 1 else index
    return index


def _after_date(paragraph: Paragraph, index: int, limit: int) -> int:
    index += 1
    while index < limit and (paragraph.tokens[index] == "." or paragraph.tokens[index].isdigit()):
        index += 1
    return index


def _noun_end(paragraph: Paragraph, index: int, limit: int) -> int:
    """Return where the hearer, or the noun after a preposition, ends."""
    lower = paragraph.lower
    if index < limit and lower[index] in OBJECTS and not _has_noun(paragraph, index, limit):
        return index + 1
    end = index
    while end < limit and _continues(paragraph, end, index):
        end += 1
    ticker = paragraph.tokens[end : end + TICKER]
    return end + ticker.index(">") + 1 if ticker[:1] == ["<"] and ">" in ticker else end


def _has_noun(paragraph: Paragraph, index: int, limit: int) -> bool:
    """Return whether a noun follows: `told her colleagues`, but not `told her the plan`."""
    after = index + 1
    if paragraph.lower[index] != "her" or after >= limit:
        return False
    lower = paragraph.lower[after]
    return paragraph.tokens[after][0].islower() and not (
        lower in DETERMINERS
        or lower in CLAUSE_PRONOUNS
        or lower in SUBORDINATORS
        or lower in PREPOSITIONS
    )


def _continues(paragraph: Paragraph, end: int, start: int) -> bool:
    """Return whether the token at `end` belongs to the noun phrase that begins at `start`."""
    word, lower = paragraph.tokens[end], paragraph.lower[end]
    if paragraph.inside[end]:
        return False
    if not word[0].isalnum():
        if word == ",":
            return _is_number(paragraph, end)
        inside = word in JOINTS and end > start and is_joined(paragraph, end)
        return inside and (word != "." or not _ends_here(paragraph, end))
    if lower in CLAUSE_PRONOUNS and (lower != "it" or end > start):
        return False
    if lower in SUBORDINATORS:
        return lower == "and" and end > start and _joins_names(paragraph, end)
    if lower in PREPOSITIONS:
        goes_on = lower == "of"
    else:
        goes_on = end == start or not _opens_another(paragraph, end)
    return goes_on or is_ampersand(paragraph, end + 1)


def _is_number(paragraph: Paragraph, comma: int) -> bool:
    """Return whether the comma is inside a number: `1,200`."""
    digits = "".join(paragraph.tokens[comma - 1 : comma + 2 : 2])
    return digits.isdecimal() and is_joined(paragraph, comma) and is_joined(paragraph, comma + 1)


def _joins_names(paragraph: Paragraph, index: int) -> bool:
    """Return whether the "and" is between two names: `told Marsh and Reed`."""
    after = index + 1
    if after >= len(paragraph.tokens):
        return False
    return paragraph.tokens[after][0].isupper() and paragraph.tokens[index - 1][0].isupper()


def _opens_another(paragraph: Paragraph, index: int) -> bool:
    """Return whether a noun phrase cannot go on: what is said begins here, or a day."""
    word, lower, before = (
        paragraph.tokens[index],
        paragraph.lower[index],
        paragraph.lower[index - 1],
    )
    if lower in NAMED_DAYS and word[0].isupper() and paragraph.tokens[index - 1][0].isupper():
        return False
    if lower in DAYS or lower == "not" or (lower in FINITE and lower != "s" and word.islower()):
        return True
    if lower in DETERMINERS:
        inner = before in DETERMINERS and before not in ("her", "that", "this")
        return before != "of" and not inner
    if lower in ADVERBS and word.islower():
        return before not in DETERMINERS
    if word[0].isupper() and paragraph.tokens[index - 1][0].islower():
        joins = before in DETERMINERS or before in ("and", "of", "s")
        return not (joins or before in name_lexicon.roles())
    return False


def _ends_here(paragraph: Paragraph, index: int) -> bool:
    from bisect import bisect_left

    number = bisect_left(paragraph.sentence_ends, index + 1)
    return number < len(paragraph.sentence_ends) and paragraph.sentence_ends[number] == index + 1


def is_setting(paragraph: Paragraph, stretch: TokenRange) -> bool:
    """Return whether the words before a clause are a setting: `On Monday`, `Asked about it`."""
    lower = paragraph.lower[stretch[0] : stretch[1]]
    if lower[0] in ANSWERING:
        return True
    if lower[0].endswith("ing") and not clauses.has_verb(paragraph, stretch[0] + 1, stretch[1]):
        return True
    if lower[0] not in PREPOSITIONS and lower[0] not in OPENING:
        return False
    if opens_quantity(paragraph, stretch[0]):
        return False
    return "," not in lower and not (DAYS.isdisjoint(lower) and MEDIA.isdisjoint(lower))


def opens_quantity(paragraph: Paragraph, index: int) -> bool:
    """Return whether a preposition opens a quantity: `about half of the`, `at least six`."""
    first, after = paragraph.lower[index], "".join(paragraph.lower[index + 1 : index + 2])
    return first in QUANTIFYING and (after in NUMBERS or after.isdecimal())


def is_opening(paragraph: Paragraph, stretch: TokenRange) -> bool:
    """Return whether they open a sentence without a verb: `However`, `In the last week`."""
    lower = paragraph.lower[stretch[0] : stretch[1]]
    alone = lower[0] in SUBORDINATORS or lower[0].endswith("ly")
    alone = alone and lower != ["that"] and len(lower) == 1
    if not (alone or lower[0] in PREPOSITIONS or lower[0] in ADVERBS):
        return False
    return 1 not in paragraph.inside[stretch[0] : stretch[1]] and not any(
        word in FINITE or (word.endswith("ed") and len(word) > 4) for word in lower
    )
