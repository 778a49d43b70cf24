"""The words that name a speaker: before the cue ("Marsh said") or after it ("said Marsh")."""

from wirecli.data.cues_context import (
    ADVERBS,
    AUXILIARIES,
    DAY_PARTS,
    DAYS,
    DETERMINERS,
    NEGATED,
    NO_SPEAKERS,
    NOT_ADVERBS,
    PREPOSITIONS,
    PRONOUNS,
    UNITS,
)
from wirecli.marks.quotes import phrases
from wirecli.marks.quotes.claims import is_titled
from wirecli.marks.quotes.paragraph import DASHES, Paragraph, is_ampersand, is_dash
from wirecli.marks.quotes.phrases import JOINTS, LONGEST, Mention

CONJUNCTIONS = frozenset(("and", "but", "or", "so", "yet"))
"""Words that open a sentence before its subject."""
CONTRACTED = frozenset(("d", "ll", "m", "re", "s", "t", "ve"))
"""Ends of contractions, behind the apostrophe."""
APOSTROPHES = frozenset("'’")
BORNE = frozenset(("May", "Will"))
"""Auxiliaries that are names with a capital."""
TIMES = DAYS | DAY_PARTS | UNITS
PASSED = ADVERBS | AUXILIARIES | CONTRACTED | TIMES | {"not", "never"}
"""Words between a subject and its cue, and what may end a time there."""
LAST = ("last", "this")
MOST = 6
"""Words of a name that follows a description."""


def before(sheet: Paragraph, cue: int, floor: int) -> Mention | None:
    """Return the subject before the cue, not beyond `floor`: `Ellen Marsh also [said]`."""
    return ending(sheet, skip_adverbs(sheet, cue, floor), floor)


def ending(sheet: Paragraph, end: int, floor: int) -> Mention | None:
    """Return the subject that ends at `end`, behind which `skip_adverbs` may have passed some."""
    run = sheet.closes.get(end) if sheet.runs else None
    if run and is_titled(sheet, run):
        return Mention(run.first, run.last, run.open, run.close)
    if end <= floor:
        return None
    sign = sheet.words[end - 1]
    if sign.isalnum():
        return phrases.before(sheet, end, floor)
    if sign == ",":
        return _apposed(sheet, end - 1, floor)
    if is_dash(sheet, end - 1):
        return _between_dashes(sheet, end - 1, floor)
    if sign == ")":
        end = _opening_bracket(sheet, end - 1, floor)
    return phrases.before(sheet, end, floor)


def after(sheet: Paragraph, place: int, limit: int) -> Mention | None:
    """Return the subject that begins at `place`: `[said] Ellen Marsh, the mayor`."""
    low = sheet.low
    while place < limit and (low[place] in CONJUNCTIONS or low[place] in ADVERBS):
        place += 1
    if place >= limit or sheet.inside[place]:
        return None
    if low[place] in PREPOSITIONS and not is_ampersand(sheet, place + 1):
        return None
    if low[place] in PRONOUNS:
        return Mention(place, place + 1, place, place + 1)
    end = phrases.end_of(sheet, place, limit)
    if end <= place or (end == place + 1 and low[place] in NO_SPEAKERS):
        return None
    described = low[place] in DETERMINERS or sheet.words[place].islower()
    named = _name_behind(sheet, place, end, limit) if described else None
    return named or Mention(place, end, place, end)


def _name_behind(sheet: Paragraph, place: int, comma: int, limit: int) -> Mention | None:
    """Return the name after a description: `[said] the mayor of Oakvale, Ellen Marsh.`"""
    start = comma + 1
    if start + 1 >= limit or sheet.words[comma] != ",":
        return None
    end = start
    while end < min(limit, start + MOST) and phrases.is_name_part(sheet, end):
        end += 1
    if sheet.words[end - 1] == ".":
        end -= 1
    closed = end >= limit or sheet.words[end] in ",.;" or end in sheet.opens
    return Mention(start, end, place, end) if closed and end - start > 1 else None


def skip_adverbs(sheet: Paragraph, cue: int, floor: int) -> int:
    """Return the end of the subject: adverbs and auxiliaries stand between it and the cue."""
    low, end, lowest = sheet.low, cue, max(floor, cue - 8)
    while end > lowest:
        word = low[end - 1]
        if word not in PASSED and not word.endswith("ly"):
            return end
        if _is_adverb(sheet, end - 1) or _is_auxiliary(sheet, end - 1):
            end -= 1
        elif word in CONTRACTED and end - 2 > floor and sheet.words[end - 2] in APOSTROPHES:
            if word == "s" and low[end - 3] not in PRONOUNS:
                return end
            end -= 2 + (word == "t" and low[end - 3] in NEGATED and end - 3 > floor)
        elif word in ("not", "never"):
            end -= 1
        else:
            before = _before_time(sheet, end, floor)
            if before == end:
                return end
            end = before
    return end


def _is_auxiliary(sheet: Paragraph, place: int) -> bool:
    return sheet.low[place] in AUXILIARIES and sheet.words[place] not in BORNE


def _before_time(sheet: Paragraph, end: int, floor: int) -> int:
    """Return where a time begins that ends at `end`: `[late on Monday night] said`."""
    low, at = sheet.low, end - 1
    if low[at] in DAY_PARTS and low[at - 1] in DAYS:
        at -= 1
    if low[at] not in DAYS:
        return end - 2 if low[at] in UNITS and at > floor and low[at - 1] in LAST else end
    at -= low[at - 1] == "on"
    at -= low[at - 1] in ("early", "late")
    return at if at > floor else end


def _is_adverb(sheet: Paragraph, place: int) -> bool:
    """Tell an adverb from a name that is written so: `Kelly`, `Early`."""
    word = sheet.words[place]
    if word in ADVERBS:
        return True
    return word.endswith("ly") and word.islower() and word not in NOT_ADVERBS


def _opening_bracket(sheet: Paragraph, place: int, floor: int) -> int:
    for start in range(place - 1, max(floor, place - 12) - 1, -1):
        if sheet.words[start] == "(":
            return start
    return place


def _apposed(sheet: Paragraph, comma: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh, the mayor,`: the name is before the description, or after a title."""
    opens = sheet.words[floor][0].isupper() and sheet.low[floor] not in PREPOSITIONS
    first = phrases.end_of(sheet, floor, comma) if opens else floor
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
    inner = phrases.before(sheet, inner_end, start + 1)
    outer = phrases.before(sheet, start, floor)
    named = inner is not None and inner.first == start + 1 and _is_name(sheet, inner)
    if inner and named and (outer is None or not sheet.words[outer.last - 1][0].isupper()):
        titled = outer is not None and sheet.low[outer.first] in DETERMINERS
        begin = outer.begin if outer and titled else inner.first
        return Mention(inner.first, inner.last, begin, comma + 1)
    if outer and sheet.words[outer.first].endswith("ing") and sheet.words[outer.first - 1] == ",":
        outer = phrases.before(sheet, outer.first - 1, floor)
    return Mention(outer.first, outer.last, outer.begin, comma + 1) if outer else None


def _after_bracket(sheet: Paragraph, place: int, limit: int) -> int:
    """Pass a bracket after a name: `Ellen Marsh (R-Oakvale), a member, said`."""
    if sheet.words[place] != "(":
        return place
    for end in range(place + 1, min(limit, place + 10)):
        if sheet.words[end] == ")":
            return end + 1
    return place


def _between_dashes(sheet: Paragraph, dash: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh — the mayor of Oakvale — [said]`."""
    for place in range(dash - 3, max(floor, dash - LONGEST), -1):
        if is_dash(sheet, place):
            doubled = sheet.words[place] == "-" and sheet.words[place - 1] == "-"
            outer = phrases.before(sheet, place - doubled, floor)
            return outer._replace(end=dash + 1) if outer else None
    return None


def _comma_before(sheet: Paragraph, comma: int, floor: int) -> int:
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


def _is_name(sheet: Paragraph, phrase: Mention) -> bool:
    words = sheet.words[phrase.first : phrase.last]
    return len(words) > 1 and all(word[0].isupper() or word in JOINTS for word in words)
