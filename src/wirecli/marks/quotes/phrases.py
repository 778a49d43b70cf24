"""Noun phrases: where the words that name somebody begin and end."""

from bisect import bisect_left

from wirecli.data.cues_context import (
    ADVERBS,
    DAYS,
    DETERMINERS,
    FINITE,
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
from wirecli.marks.quotes.paragraph import Paragraph, is_ampersand, is_dash, is_joined
from wirecli.tuples import Slotted

NO_VERBS = frozenset(("d", "m", "plan", "plans", "s"))
"""Forms of `FINITE` that are ends of words or nouns as well."""
INNER_PRONOUNS = frozenset(("both", "that", "these", "this", "those", "who"))
"""Pronouns that may stand inside a noun phrase."""
OF = ("of", "for")
OF_OR_IN = (*OF, "with", "from", "at", "in")
"""Prepositions inside a phrase, after a name and before one."""
NAME = 4
"""Words of a name that is joined to another speaker."""
LONGEST = 28
"""Words of a subject, its descriptions included."""
SMALL = SUBORDINATORS | PREPOSITIONS | FINITE | DETERMINERS
"""Words that end no noun phrase, but in a name."""
OPENING = frozenset(("'", "’", ".", "and", "as", "but", "or", "so"))
"""What stands before the first noun phrase of a sentence, with adverbs."""
LEADING = OPENING | ADVERBS | DAYS | PREPOSITIONS | QUANTIFYING | frozenset(("last", "this"))
"""Words that a phrase may have before its noun phrase."""
BOUNDING = SUBORDINATORS | FINITE | PRONOUNS
"""Words that a noun phrase may not go beyond."""
JOINTS = frozenset(("'", "’", ".", "-", "&", "/"))
"""Signs inside a name: O'Hara, U.S., Smith-Jones, AT&T."""


class Mention(Slotted):
    """Words `[first, last)` that name a speaker; the subject with descriptions begins at `begin`.

    `end` is the place after them and their descriptions.
    """

    first: int
    last: int
    begin: int
    end: int


def before(sheet: Paragraph, end: int, floor: int) -> Mention | None:
    """Return the noun phrase that ends at `end`."""
    if end <= floor or sheet.inside[end - 1]:
        return None
    low, last = sheet.low, sheet.low[end - 1]
    if last in PRONOUNS and not is_joined(sheet, end - 1):
        return Mention(end - 1, end, end - 1, end)
    if not (last[0].isalnum() or last in (".", "%")):
        return None
    if last in SMALL and not _ends_name(sheet, end):
        return _one_of(sheet, end)
    start = _phrase_start(sheet, end, floor)
    if start < end and low[start] in LEADING:
        start = _without_opening(sheet, start, end)
    if start >= end or (end - start == 1 and low[start] in DAYS):
        return None
    return Mention(start, end, start, end)


def _ends_name(sheet: Paragraph, end: int) -> bool:
    """Tell the May of `Ellen May`, the T of `AT&T`, from the small words that are written so."""
    if is_ampersand(sheet, end - 2):
        return True
    word, before = sheet.words[end - 1], sheet.words[end - 2] if end > 1 else ""
    return word.istitle() and before.istitle() and sheet.low[end - 2] not in PREPOSITIONS


def _one_of(sheet: Paragraph, end: int) -> Mention | None:
    """Numbers stand alone: `One said`, `Many say`."""
    if sheet.low[end - 1] in (
        "one",
        "two",
        "many",
        "some",
        "several",
        "few",
        "most",
        "both",
        "another",
        "all",
    ):
        start = end - 1 - (end > 1 and sheet.low[end - 2] in ("the", "these", "those"))
        return Mention(start, end, start, end)
    return None


def _phrase_start(sheet: Paragraph, end: int, floor: int) -> int:
    low, inside, start = sheet.low, sheet.inside, end
    lowest = max(floor, end - LONGEST)
    while start > lowest:
        word = low[start - 1]
        plain = word not in BOUNDING and word.isalnum() and not inside[start - 1]
        if not plain and _bounds(sheet, start - 1, floor):
            break
        start -= 1
    return start


def _bounds(sheet: Paragraph, place: int, floor: int) -> bool:
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


def _is_sign_inside(sheet: Paragraph, place: int) -> bool:
    """Tell a sign within a name or a number from one that ends a phrase."""
    word = sheet.words[place]
    if word == ",":
        return _is_joint_comma(sheet, place)
    if word == ".":
        return is_joined(sheet, place)
    return word in JOINTS or word in "$%@#"


def _is_joint_comma(sheet: Paragraph, place: int) -> bool:
    """A comma within a name or a number: `Marsh, Jr.`, `2,000 voters`."""
    low, words = sheet.low, sheet.words
    if place + 1 >= len(words):
        return False
    if low[place + 1] in ("jr", "sr", "ii", "iii"):
        return True
    return words[place - 1].isdigit() and words[place + 1].isdigit() and is_joined(sheet, place + 1)


def _is_inner(sheet: Paragraph, place: int, floor: int) -> bool:
    """Tell what is inside a phrase: `and` between names, `who` after a noun."""
    if sheet.low[place] == "who":
        return place > floor and sheet.words[place - 1][0].isalnum()
    if sheet.low[place] not in ("and", "or") or place - 1 < floor:
        return False
    left, right = sheet.words[place - 1], sheet.words[place + 1]
    if left[0].isupper() and right[0].isupper():
        return True
    if sheet.low[place + 1] in DETERMINERS:
        return _is_subject(sheet, place, floor)
    plural = left.endswith("s") and right[0].islower()
    return plural and (place - 1 == floor or (left[0].islower() and place - 3 < floor))


def _is_subject(sheet: Paragraph, end: int, floor: int) -> bool:
    """Tell a noun or a name that opens a clause: `[the council] and the mayor`, `[Marsh] and his`.

    A noun with more before it than an article may be a verb: `the dark water rose and the mayor`.
    """
    start = end - 1
    while start > max(floor, end - NAME) and sheet.words[start - 1][0].isupper():
        start -= 1
    if not sheet.words[start][0].isupper() and sheet.low[start - 1] in DETERMINERS:
        start -= 1
    opens = sheet.low[start] in DETERMINERS or sheet.words[start][0].isupper()
    return opens and start < end and (start <= floor or sheet.words[start - 1] == ",")


def _is_relative(sheet: Paragraph, place: int) -> bool:
    """A verb of a clause with "who" is inside the phrase: `a man who was there said`."""
    return any(
        sheet.low[near] in ("who", "that") and sheet.words[near - 1] != ","
        for near in range(max(1, place - 3), place)
    )


def _without_opening(sheet: Paragraph, start: int, end: int) -> int:
    """Leave out the words of `LEADING` before a sentence's subject: `Still`, `On Monday`."""
    low, words = sheet.low, sheet.words
    while start < end and (low[start] in ADVERBS or low[start] in OPENING):
        start += 1
    if start + 2 < end and low[start] in ("last", "this") and low[start + 1] in UNITS:
        named = words[start + 2][0].isupper() or low[start + 2] in DETERMINERS
        return start + 2 if named else start
    if start < end and low[start] in QUANTIFYING and _is_number(low[min(end - 1, start + 1)]):
        return start
    if start < end and low[start] in PREPOSITIONS and not is_ampersand(sheet, start + 1):
        return _last_noun(sheet, start, end)
    if start < end and low[start] in DAYS and end - start > 1:
        return start + 1
    return start


def _is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()


def _last_noun(sheet: Paragraph, start: int, end: int) -> int:
    """Return where the subject after an opening phrase begins: `In Oakvale the mayor`."""
    place = end
    while place - 1 > start and is_name_part(sheet, place - 1) and sheet.low[place - 1] not in DAYS:
        place -= 1
    if place < end:
        return place
    for article in range(end - 1, start, -1):
        if sheet.low[article] in DETERMINERS:
            return article
    return end


def is_name_part(sheet: Paragraph, place: int) -> bool:
    """Tell a capitalised word, or a sign within a name, from other words."""
    word = sheet.words[place]
    if word in JOINTS:
        return True
    return word[0].isupper() and sheet.low[place] not in PREPOSITIONS


def _is_past(sheet: Paragraph, place: int) -> bool:
    """Tell a verb in the past tense from an adjective: `Marsh thanked`, `a retired general`."""
    word, before = sheet.words[place], sheet.low[place - 1]
    if not (word.endswith("ed") and word.islower() and len(word) > 4):
        return False
    return before not in DETERMINERS and before not in PREPOSITIONS and before[0].isalnum()


def _is_inner_stop(sheet: Paragraph, place: int) -> bool:
    """A full stop in the phrase: of an initial or a title, not of the sentence."""
    after = place + 1
    found = bisect_left(sheet.ends, after)
    return not (found < len(sheet.ends) and sheet.ends[found] == after)


def end_of(sheet: Paragraph, place: int, limit: int) -> int:
    """Return where the noun phrase that begins at `place` ends."""
    end, last, named = place, min(limit, place + LONGEST), False
    while end < last:
        word = sheet.words[end]
        if sheet.inside[end] or (end > place and word[0].isalnum() and _ends(sheet, end, named)):
            break
        if not word[0].isalnum() and not _is_sign(sheet, end):
            break
        named = named or (word[0].isupper() and sheet.low[end] not in DETERMINERS)
        end += 1
    return end


def _is_sign(sheet: Paragraph, place: int) -> bool:
    """Tell a sign within a name: the full stop of an initial, a hyphen, a currency."""
    word = sheet.words[place]
    if word not in JOINTS:
        return word in "$%@#"
    return is_joined(sheet, place) and (word != "." or _is_inner_stop(sheet, place))


def _ends(sheet: Paragraph, place: int, named: bool) -> bool:
    """Tell a word that ends a noun phrase: a verb, a preposition, an object, a new article."""
    small, before = sheet.low[place], sheet.low[place - 1]
    if is_ampersand(sheet, place - 1):
        return False
    if small in SUBORDINATORS:
        return small not in ("and", "or") or not _is_between_names(sheet, place)
    if _is_past(sheet, place) or (sheet.is_cue[place] and small not in NOUNS):
        return True
    if small in PREPOSITIONS:
        return small not in (OF if named else OF_OR_IN)
    if small in DETERMINERS:
        return before not in PREPOSITIONS and before not in DETERMINERS
    if small in FINITE:
        return small not in NO_VERBS
    if small in DAYS or small in OBJECTS:
        return True
    if before in ("a", "an", "the"):
        return False
    if sheet.words[place] in ADVERBS:
        return True
    return sheet.words[place].endswith("ly") and small not in NOT_ADVERBS


def _is_between_names(sheet: Paragraph, place: int) -> bool:
    words = sheet.words
    if place + 1 >= len(words):
        return False
    return words[place - 1][0].isupper() and words[place + 1][0].isupper()
