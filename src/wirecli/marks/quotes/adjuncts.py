"""What stands between a cue and what is said: the hearer, the day, the place, the medium."""

from wirecli.data.cues_context import (
    ADVERBS,
    ANSWERING,
    CLAUSE_PRONOUNS,
    DAY_PARTS,
    DAYS,
    DETERMINERS,
    FINITE,
    MEDIA,
    MONTHS,
    NOT_ADVERBS,
    OBJECTS,
    OPENING,
    PREPOSITIONS,
    RELATIVES,
    SETTINGS,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.quotes import clauses
from wirecli.marks.quotes.claims import TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, is_ampersand, is_joined

LONGEST = 26
STEPS = DAYS | ADVERBS | RELATIVES | MONTHS | SETTINGS
"""Words that a setting, or a part of it, begins with."""
JOINTS = frozenset(("'", "’", ".", "-", "&", "/", "$", "%", "#", "@"))


def skip(
    sheet: Paragraph, place: int, limit: int, *, hearer: bool = False, opening: tuple[str, ...] = ()
) -> int:
    """Return the place after the setting that begins at `place`: `[told reporters on Monday] that`.

    The words of `opening` begin what is said: `vowed on Monday [to] rebuild`.
    """
    low, limit = sheet.low, min(limit, place + LONGEST)
    if hearer:
        place = _noun_end(sheet, place, limit)
    while place < limit and (word := low[place]) not in opening:
        after = _step(sheet, place, limit) if word in STEPS or word.endswith("ly") else place
        if after == place and sheet.runs:
            after = _after_title(sheet, place)
        if after == place:
            break
        place = after
    return place


def _after_title(sheet: Paragraph, place: int) -> int:
    """Pass the title of a programme: `said on Oakvale's "Morning News" on Sunday that`."""
    run = sheet.opens.get(place)
    if run is None or run.last - run.first > 6 or run.close >= len(sheet.low):
        return place
    after = sheet.low[run.close]
    titled = sheet.words[run.first][0].isupper()
    return (
        run.close if titled and (after in SETTINGS or after in DAYS or after == "that") else place
    )


def _step(sheet: Paragraph, place: int, limit: int) -> int:
    low = sheet.low
    word = low[place]
    if sheet.inside[place]:
        return place
    if word in DAYS:
        return place + 1 + (place + 1 < limit and low[place + 1] in DAY_PARTS)
    if (
        word in ADVERBS
        and not sheet.words[place][0].isupper()
        and word
        not in ("both", "either", "only", "even", "just", "since", "so", "though", "simply")
    ):
        return place + 1
    if word.endswith("ly") and sheet.words[place].islower() and word not in NOT_ADVERBS:
        return place + 1
    if word in RELATIVES and place + 1 < limit and low[place + 1] in UNITS:
        return place + 2 + (place + 2 < limit and low[place + 2] in DAY_PARTS)
    if word in MONTHS and sheet.words[place][0].isupper() and word not in ("may", "march"):
        return _after_date(sheet, place, limit)
    if word in SETTINGS and place + 1 < limit:
        if word == "at" and low[place + 1] in ("least", "most"):
            return place
        after = _noun_end(sheet, place + 1, limit)
        return after if after > place + 1 else place
    return place


def _after_date(sheet: Paragraph, place: int, limit: int) -> int:
    place += 1
    while place < limit and (sheet.words[place] == "." or sheet.words[place].isdigit()):
        place += 1
    return place


def _noun_end(sheet: Paragraph, place: int, limit: int) -> int:
    """Return where the hearer, or the noun after a preposition, ends."""
    low = sheet.low
    if place < limit and low[place] in OBJECTS and not _has_noun(sheet, place, limit):
        return place + 1
    end = place
    while end < limit and _continues(sheet, end, place):
        end += 1
    return end


def _has_noun(sheet: Paragraph, place: int, limit: int) -> bool:
    """`her colleagues` is a noun phrase, `told her the plan` is not."""
    after = place + 1
    if sheet.low[place] != "her" or after >= limit:
        return False
    small = sheet.low[after]
    return sheet.words[after][0].islower() and not (
        small in DETERMINERS
        or small in CLAUSE_PRONOUNS
        or small in SUBORDINATORS
        or small in PREPOSITIONS
    )


def _continues(sheet: Paragraph, end: int, start: int) -> bool:
    """Tell whether the word at `end` belongs to the noun phrase that began at `start`."""
    word, small = sheet.words[end], sheet.low[end]
    if sheet.inside[end]:
        return False
    if not word[0].isalnum():
        if word == ",":
            return _is_number(sheet, end)
        inside = word in JOINTS and end > start and is_joined(sheet, end)
        return inside and (word != "." or not _ends_here(sheet, end))
    if small in CLAUSE_PRONOUNS and (small != "it" or end > start):
        return False
    if small in SUBORDINATORS:
        return small == "and" and end > start and _joins_names(sheet, end)
    if small in PREPOSITIONS:
        goes_on = small == "of"
    else:
        goes_on = end == start or not _opens_another(sheet, end)
    return goes_on or is_ampersand(sheet, end + 1)


def _is_number(sheet: Paragraph, comma: int) -> bool:
    """Tell the comma of `1,200` from one between words."""
    digits = "".join(sheet.words[comma - 1 : comma + 2 : 2])
    return digits.isdecimal() and is_joined(sheet, comma) and is_joined(sheet, comma + 1)


def _joins_names(sheet: Paragraph, place: int) -> bool:
    """`and` between two names: `told Marsh and Reed`."""
    after = place + 1
    if after >= len(sheet.words):
        return False
    return sheet.words[after][0].isupper() and sheet.words[place - 1][0].isupper()


def _opens_another(sheet: Paragraph, place: int) -> bool:
    """Tell a word that cannot go on a noun phrase: what is said begins with it, or a day."""
    word, small, before = sheet.words[place], sheet.low[place], sheet.low[place - 1]
    if small in DAYS or small == "not" or (small in FINITE and small != "s" and word.islower()):
        return True
    if small in DETERMINERS:
        inner = before in DETERMINERS and before not in ("her", "that", "this")
        return before != "of" and not inner
    if small in ADVERBS and word.islower():
        return before not in DETERMINERS
    if word[0].isupper() and sheet.words[place - 1][0].islower():
        return before not in DETERMINERS and before not in ("and", "of", "s")
    return False


def _ends_here(sheet: Paragraph, place: int) -> bool:
    from bisect import bisect_left

    found = bisect_left(sheet.ends, place + 1)
    return found < len(sheet.ends) and sheet.ends[found] == place + 1


def is_setting(sheet: Paragraph, span: TokenRange) -> bool:
    """`On Monday`, `In an interview`, `Asked about it`: what stands before the tag was not said."""
    low = sheet.low[span[0] : span[1]]
    if low[0] in ANSWERING:
        return True
    if low[0].endswith("ing") and not clauses.has_verb(sheet, span[0] + 1, span[1]):
        return True
    if low[0] not in PREPOSITIONS and low[0] not in OPENING:
        return False
    return "," not in low and not (DAYS.isdisjoint(low) and MEDIA.isdisjoint(low))


def is_opening(sheet: Paragraph, span: TokenRange) -> bool:
    """Tell what opens a sentence and has no verb: `However`, `In the last week of his term`."""
    low = sheet.low[span[0] : span[1]]
    alone = low[0] in SUBORDINATORS or low[0].endswith("ly")
    alone = alone and low != ["that"] and len(low) == 1
    if not (alone or low[0] in PREPOSITIONS or low[0] in ADVERBS):
        return False
    return 1 not in sheet.inside[span[0] : span[1]] and not any(
        word in FINITE or (word.endswith("ed") and len(word) > 4) for word in low
    )
