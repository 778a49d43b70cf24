"""The words that name a speaker: before the cue ("Marsh said") or after it ("said Marsh")."""

from typing import NamedTuple

from wirecli.data.cues_context import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    FINITE,
    NO_SPEAKERS,
    NOT_ADVERBS,
    NOUNS,
    NUMBERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    QUANTIFYING,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.quotes.sheet import DASHES, Sheet, is_dash, is_joined

NO_VERBS = frozenset(("d", "m", "plan", "plans", "s"))
"""Forms of `FINITE` that are ends of words or nouns as well."""
INNER_PRONOUNS = frozenset(("both", "that", "these", "this", "those", "who"))
"""Pronouns that may stand inside a noun phrase."""
CONJUNCTIONS = frozenset(("and", "but", "or", "so", "yet"))
OF = ("of", "for")
OF_OR_IN = (*OF, "with", "from", "at", "in")
"""Prepositions inside a phrase, after a name and before one."""
LONGEST = 28
"""Words of a subject, its descriptions included."""
JOINTS = frozenset(("'", "’", ".", "-", "&", "/"))
"""Signs inside a name: O'Hara, U.S., Smith-Jones, AT&T."""


class Mention(NamedTuple):
    """Words `[first, last)` that name a speaker; the subject with descriptions begins at `begin`.

    `end` is the place after them and their descriptions. A `patient` is who was told, not who told.
    """

    first: int
    last: int
    begin: int
    end: int


def before(sheet: Sheet, cue: int, floor: int) -> Mention | None:
    """Return the subject before the cue, not beyond `floor`: `Ellen Marsh also [said]`."""
    end = skip_adverbs(sheet, cue, floor)
    if end <= floor:
        return None
    if sheet.words[end - 1] == ",":
        return _apposed(sheet, end - 1, floor)
    if is_dash(sheet, end - 1):
        return _between_dashes(sheet, end - 1, floor)
    if sheet.words[end - 1] == ")":
        end = _opening_bracket(sheet, end - 1, floor)
    return _phrase_before(sheet, end, floor)


def after(sheet: Sheet, place: int, limit: int) -> Mention | None:
    """Return the subject that begins at `place`: `[said] Ellen Marsh, the mayor`."""
    low = sheet.low
    while place < limit and (low[place] in CONJUNCTIONS or low[place] in ADVERBS):
        place += 1
    if place >= limit or sheet.inside[place] or low[place] in PREPOSITIONS:
        return None
    if low[place] in PRONOUNS:
        return Mention(place, place + 1, place, place + 1)
    end = _phrase_end(sheet, place, limit)
    if end <= place or (end == place + 1 and low[place] in NO_SPEAKERS):
        return None
    return Mention(place, end, place, end)


def skip_adverbs(sheet: Sheet, cue: int, floor: int) -> int:
    """Return the end of the subject: adverbs and auxiliaries stand between it and the cue."""
    low, end = sheet.low, cue
    while end > max(floor, cue - 8):
        word = low[end - 1]
        if (word in AUXILIARIES and sheet.words[end - 1] != "May") or _is_adverb(sheet, end - 1):
            end -= 1
        elif word in ("t", "ve", "d", "s", "ll") and end - 2 > floor and is_joined(sheet, end - 1):
            if word == "s" and low[end - 3] not in PRONOUNS:
                return end
            end -= 2
        elif word in ("not", "never") or (word in DAYS and end - 1 > floor):
            end -= 2 if word in DAYS and low[end - 2] == "on" else 1
        elif word in UNITS and end - 2 > floor and low[end - 2] in ("last", "this"):
            end -= 2
        else:
            return end
    return end


def _is_adverb(sheet: Sheet, place: int) -> bool:
    """Tell an adverb from a name that is written so: `Kelly`, `Early`."""
    word = sheet.words[place]
    if word in ADVERBS:
        return True
    return word.endswith("ly") and word.islower() and word not in NOT_ADVERBS


def _opening_bracket(sheet: Sheet, place: int, floor: int) -> int:
    for start in range(place - 1, max(floor, place - 12) - 1, -1):
        if sheet.words[start] == "(":
            return start
    return place


def _apposed(sheet: Sheet, comma: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh, the mayor,`: the name is before the description, or after a title."""
    opens = sheet.words[floor][0].isupper() and sheet.low[floor] not in PREPOSITIONS
    first = _phrase_end(sheet, floor, comma) if opens else floor
    closed = _after_bracket(sheet, first, comma)
    if (
        first > floor
        and sheet.words[closed] == ","
        and _is_name(sheet, Mention(floor, first, 0, 0))
    ):
        return Mention(floor, first, floor, comma + 1)
    start = _comma_before(sheet, comma, floor)
    if start < 0:
        return None
    inner_end = (
        _opening_bracket(sheet, comma - 1, floor) if sheet.words[comma - 1] == ")" else comma
    )
    inner = _phrase_before(sheet, inner_end, start + 1)
    outer = _phrase_before(sheet, start, floor)
    named = inner is not None and inner.first == start + 1 and _is_name(sheet, inner)
    if inner and named and (outer is None or not sheet.words[outer.last - 1][0].isupper()):
        titled = outer is not None and sheet.low[outer.first] in DETERMINERS
        begin = outer.begin if outer and titled else inner.first
        return Mention(inner.first, inner.last, begin, comma + 1)
    if outer and sheet.words[outer.first].endswith("ing") and sheet.words[outer.first - 1] == ",":
        outer = _phrase_before(sheet, outer.first - 1, floor)
    return Mention(outer.first, outer.last, outer.begin, comma + 1) if outer else None


def _after_bracket(sheet: Sheet, place: int, limit: int) -> int:
    """Pass a bracket after a name: `Ellen Marsh (R-Oakvale), a member, said`."""
    if sheet.words[place] != "(":
        return place
    for end in range(place + 1, min(limit, place + 10)):
        if sheet.words[end] == ")":
            return end + 1
    return place


def _between_dashes(sheet: Sheet, dash: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh — the mayor of Oakvale — [said]`."""
    for place in range(dash - 3, max(floor, dash - LONGEST), -1):
        if is_dash(sheet, place):
            doubled = sheet.words[place] == "-" and sheet.words[place - 1] == "-"
            outer = _phrase_before(sheet, place - doubled, floor)
            return outer._replace(end=dash + 1) if outer else None
    return None


def _comma_before(sheet: Sheet, comma: int, floor: int) -> int:
    """Return the comma that opens the description closed by `comma`; lists in it are passed."""
    words, found = sheet.words, -1
    for place in range(comma - 1, max(floor, comma - LONGEST), -1):
        if sheet.low[place] in ("who", "whose", "which") and words[place - 1] == ",":
            return place - 1
    for place in range(comma - 1, max(floor, comma - LONGEST) - 1, -1):
        if sheet.inside[place] or words[place] in ";:" or words[place] in DASHES:
            break
        if words[place] == "," and not words[place - 1].isdigit():
            found = place
            if words[place + 1][0].islower() or sheet.low[place - 1] not in ("jr", "sr"):
                break
    return found


def _is_name(sheet: Sheet, phrase: Mention) -> bool:
    words = sheet.words[phrase.first : phrase.last]
    return len(words) > 1 and all(word[0].isupper() or word in JOINTS for word in words)


def _phrase_before(sheet: Sheet, end: int, floor: int) -> Mention | None:
    """Return the noun phrase that ends at `end`."""
    if end <= floor or sheet.inside[end - 1]:
        return None
    low, last = sheet.low, sheet.low[end - 1]
    if last in PRONOUNS and not is_joined(sheet, end - 1):
        return Mention(end - 1, end, end - 1, end)
    if not sheet.words[end - 1][0].isalnum() and sheet.words[end - 1] not in (".", "%"):
        return None
    if last in SUBORDINATORS or last in PREPOSITIONS or last in FINITE or last in DETERMINERS:
        return _one_of(sheet, end)
    start = _phrase_start(sheet, end, floor)
    start = _without_opening(sheet, start, end)
    if start >= end or (low[start] in DAYS and end - start == 1):
        return None
    return Mention(start, end, start, end)


def _one_of(sheet: Sheet, end: int) -> Mention | None:
    """Numbers and "others" stand alone: `One said`, `Many say`."""
    if sheet.low[end - 1] in (
        "one",
        "two",
        "many",
        "some",
        "several",
        "few",
        "most",
        "others",
        "both",
        "another",
        "all",
    ):
        start = end - 1 - (end > 1 and sheet.low[end - 2] in ("the", "these", "those"))
        return Mention(start, end, start, end)
    return None


def _phrase_start(sheet: Sheet, end: int, floor: int) -> int:
    start = end
    while start > max(floor, end - LONGEST) and not _bounds(sheet, start - 1, floor):
        start -= 1
    return start


def _bounds(sheet: Sheet, place: int, floor: int) -> bool:
    """Tell a word that a noun phrase cannot begin before: a break, a verb, a pronoun, "that"."""
    word, small = sheet.words[place], sheet.low[place]
    if sheet.inside[place] or is_dash(sheet, place):
        return True
    if not word[0].isalnum():
        return not _is_sign_inside(sheet, place)
    if small in SUBORDINATORS and not _is_inner(sheet, place, floor):
        return True
    if small in FINITE and word.islower() and not _is_relative(sheet, place):
        return small not in NO_VERBS
    return small in PRONOUNS and small not in INNER_PRONOUNS and not is_joined(sheet, place)


def _is_sign_inside(sheet: Sheet, place: int) -> bool:
    """Tell a sign within a name or a number from one that ends a phrase."""
    word = sheet.words[place]
    if word == ",":
        return _is_joint_comma(sheet, place)
    if word == ".":
        return is_joined(sheet, place)
    return word in JOINTS or word in "$%@#"


def _is_joint_comma(sheet: Sheet, place: int) -> bool:
    """A comma within a name or a number: `Marsh, Jr.`, `2,000 voters`."""
    low, words = sheet.low, sheet.words
    if place + 1 >= len(words):
        return False
    if low[place + 1] in ("jr", "sr", "ii", "iii"):
        return True
    return words[place - 1].isdigit() and words[place + 1].isdigit() and is_joined(sheet, place + 1)


def _is_inner(sheet: Sheet, place: int, floor: int) -> bool:
    """Tell what is inside a phrase: `and` between names, `who` after a noun."""
    if sheet.low[place] == "who":
        return place > floor and sheet.words[place - 1][0].isalnum()
    if sheet.low[place] not in ("and", "or") or place - 1 < floor:
        return False
    left, right = sheet.words[place - 1], sheet.words[place + 1]
    return (left[0].isupper() and right[0].isupper()) or (
        left[0].islower()
        and right[0].islower()
        and left.endswith("s")
        and sheet.low[place + 1] not in DETERMINERS
        and place - 3 < floor
    )


def _is_relative(sheet: Sheet, place: int) -> bool:
    """A verb of a clause with "who" is inside the phrase: `a man who was there said`."""
    return any(
        sheet.low[near] in ("who", "that") and sheet.words[near - 1] != ","
        for near in range(max(1, place - 3), place)
    )


def _without_opening(sheet: Sheet, start: int, end: int) -> int:
    """Leave out what opens a sentence before its subject: `Still`, `On Monday`."""
    low, words = sheet.low, sheet.words
    while start < end and (
        low[start] in ADVERBS
        or low[start] in ("and", "but", "so", "or", "as")
        or words[start] in "'’."
    ):
        start += 1
    if start < end and low[start] in QUANTIFYING and _is_number(low[min(end - 1, start + 1)]):
        return start
    if start < end and low[start] in PREPOSITIONS:
        return _last_noun(sheet, start, end)
    if start < end and low[start] in DAYS and end - start > 1:
        return start + 1
    return start


def _is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()


def _last_noun(sheet: Sheet, start: int, end: int) -> int:
    """Return where the subject after an opening phrase begins: `In Oakvale the mayor`."""
    place = end
    while place - 1 > start and _is_name_part(sheet, place - 1):
        place -= 1
    if place < end:
        return place
    for article in range(end - 1, start, -1):
        if sheet.low[article] in DETERMINERS:
            return article
    return end


def _is_name_part(sheet: Sheet, place: int) -> bool:
    word = sheet.words[place]
    if word in JOINTS:
        return True
    return word[0].isupper() and sheet.low[place] not in PREPOSITIONS


def _is_past(sheet: Sheet, place: int) -> bool:
    """Tell a verb in the past tense from an adjective: `Marsh thanked`, `a retired general`."""
    word, before = sheet.words[place], sheet.low[place - 1]
    if not (word.endswith("ed") and word.islower() and len(word) > 4):
        return False
    return before not in DETERMINERS and before not in PREPOSITIONS and before[0].isalnum()


def _phrase_end(sheet: Sheet, place: int, limit: int) -> int:
    """Return where the noun phrase that begins at `place` ends."""
    words, low, end = sheet.words, sheet.low, place
    named = False
    while end < min(limit, place + LONGEST):
        word = words[end]
        if sheet.inside[end]:
            break
        if not word[0].isalnum():
            if (
                not (
                    word in JOINTS
                    and (is_joined(sheet, end) and (word != "." or _is_inner_stop(sheet, end)))
                )
                and word not in "$%@#"
            ):
                break
        elif end > place:
            small = low[end]
            if small in SUBORDINATORS and not (
                small in ("and", "or")
                and words[end - 1][0].isupper()
                and end + 1 < limit
                and words[end + 1][0].isupper()
            ):
                break
            if _is_past(sheet, end) or (sheet.is_cue[end] and small not in NOUNS):
                break
            if _is_past(sheet, end) or (sheet.is_cue[end] and small not in NOUNS):
                break
            if (small in FINITE and small not in NO_VERBS) or small in DAYS:
                break
            if small in PREPOSITIONS and small not in (OF if named else OF_OR_IN):
                break
            if (small in ADVERBS and word[0].islower()) or small in OBJECTS:
                break
            if (
                small in DETERMINERS
                and low[end - 1] not in PREPOSITIONS
                and low[end - 1] not in DETERMINERS
            ):
                break
        named = named or (word[0].isupper() and end > place - 1 and low[end] not in DETERMINERS)
        end += 1
    return end


def _is_inner_stop(sheet: Sheet, place: int) -> bool:
    """A full stop in the phrase: of an initial or a title, not of the sentence."""
    from bisect import bisect_left

    after = place + 1
    found = bisect_left(sheet.ends, after)
    return not (found < len(sheet.ends) and sheet.ends[found] == after)
