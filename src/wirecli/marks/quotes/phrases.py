"""Noun phrases: where the words that name somebody begin and end."""

from typing import NamedTuple

from wirecli.data.cues_context import NUMBERS, QUANTIFYING, SOURCES
from wirecli.data.word_classes import (
    ADVERBS,
    DAYS,
    DETERMINERS,
    FINITE,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.phrases import clause_edges, word_tags
from wirecli.marks.quotes import quantities
from wirecli.marks.quotes.paragraph import Paragraph, is_ampersand, is_dash, is_hyphened, is_joined

NO_VERBS = frozenset(("d", "m", "plan", "plans", "s"))
"""Forms of `FINITE` that are also nouns or ends of words."""
INNER_PRONOUNS = frozenset(("both", "that", "these", "this", "those", "who"))
"""Pronouns that may stand inside a noun phrase."""
OF = ("of", "for")
OF_OR_IN = (*OF, "with", "from", "at", "in", "like")
"""Prepositions inside a phrase, after a name and before one."""
NAME = 4
"""Tokens of a name that is joined to another speaker."""
LONGEST = 28
"""Tokens of a subject, its descriptions included."""
SMALL = SUBORDINATORS | PREPOSITIONS | FINITE | DETERMINERS
"""Words with which only a name can end."""
OPENING = frozenset(("'", "’", ".", "and", "as", "but", "or", "so"))
"""What may be before the first noun phrase of a sentence, with adverbs."""
LEADING = OPENING | ADVERBS | DAYS | PREPOSITIONS | QUANTIFYING | frozenset(("last", "this"))
"""Words that a phrase may have before its noun phrase."""
SPOKEN = frozenset(("said", "says", "told"))
"""Verbs that are never nouns."""
BOUNDING = SUBORDINATORS | FINITE | PRONOUNS | SPOKEN
"""Words that a noun phrase may not go beyond."""
ARTICLES = frozenset(("a", "an", "the"))
BEFORE_ARTICLES = frozenset(("half", "many", "such", "than", "twice", "what"))
"""Words that an article of the same phrase follows: half the voters."""
NAMING = frozenset(("called", "dubbed", "entitled", "named", "titled"))
"""Participles before the name of what was said before them."""
JOINTS = frozenset(("'", "’", ".", "-", "&", "/"))
"""Signs inside a name: O'Hara, U.S., Smith-Jones, AT&T."""


class Mention(NamedTuple):
    """Tokens `[first, last)` that name a speaker.

    With their descriptions they are `[begin, end)`.
    """

    first: int
    last: int
    begin: int
    end: int


def before(paragraph: Paragraph, end: int, floor: int) -> Mention | None:
    """Return the noun phrase that ends at `end`."""
    if end <= floor or paragraph.inside[end - 1]:
        return None
    lower, last = paragraph.lower, paragraph.lower[end - 1]
    if last in PRONOUNS and (end - 1 == floor or not is_joined(paragraph, end - 1)):
        return Mention(end - 1, end, end - 1, end)
    if not (last[0].isalnum() or last in (".", "%")):
        return None
    small = last in SMALL and not is_hyphened(paragraph, end - 1)
    if last in ("which", "whom") or (small and not _ends_name(paragraph, end)):
        start = quantities.start(paragraph, end)
        return Mention(start, end, start, end) if start >= 0 else None
    start = _phrase_start(paragraph, end, floor)
    if start < end and lower[start] in LEADING:
        start = _without_opening(paragraph, start, end)
    if start >= end or (end - start == 1 and lower[start] in DAYS):
        return None
    return Mention(start, end, start, end)


def inner(paragraph: Paragraph, mention: Mention) -> Mention:
    """Return the subject of a relative clause without its pronoun: `a probe [the police] said was`.

    Two phrases stand side by side before such a cue; the second has an article or is a name.
    """
    start = last = mention.last
    while start - 1 > mention.first and is_name_part(paragraph, start - 1):
        start -= 1
    if start == last:
        articles = (x for x in range(last - 1, mention.first, -1) if paragraph.lower[x] in ARTICLES)
        start = next(articles, mention.first)
        if start == mention.first < last - 2 and paragraph.lower[last - 1] in SOURCES:
            start = last - 1
    elif paragraph.lower[start - 1] in ARTICLES:
        start -= 1
    before = paragraph.lower[start - 1] if start > mention.first else "of"
    attached = before in PREPOSITIONS or before in SUBORDINATORS
    return mention if attached else mention._replace(first=start, begin=start)


def _ends_name(paragraph: Paragraph, end: int) -> bool:
    """Return whether a small word ends a name: the May of `Ellen May`, the T of `AT&T`."""
    if is_ampersand(paragraph, end - 2):
        return True
    word, before = paragraph.tokens[end - 1], paragraph.tokens[end - 2] if end > 1 else ""
    return word.istitle() and before.istitle() and paragraph.lower[end - 2] not in PREPOSITIONS


def _phrase_start(paragraph: Paragraph, end: int, floor: int) -> int:
    lower, inside, start = paragraph.lower, paragraph.inside, end
    lowest = max(floor, end - LONGEST)
    while start > lowest:
        word = lower[start - 1]
        plain = word not in BOUNDING or is_hyphened(paragraph, start - 1)
        plain = plain and word.isalnum() and not inside[start - 1]
        plain = plain and not (start < end and lower[start] in DETERMINERS)
        if not plain and _bounds(paragraph, start - 1, floor):
            break
        start -= 1
    return start


def _bounds(paragraph: Paragraph, index: int, floor: int) -> bool:
    """Return whether a noun phrase begins after it: a break, a verb, a pronoun, "that"."""
    word, lower = paragraph.tokens[index], paragraph.lower[index]
    if paragraph.inside[index] or is_dash(paragraph, index):
        return True
    if not word[0].isalnum():
        return not _is_sign_inside(paragraph, index)
    if lower in SUBORDINATORS and not _is_inner(paragraph, index, floor):
        return True
    if index > floor and _has_object(paragraph, index) and is_past(paragraph, index):
        return not _is_relative(paragraph, index)
    if lower in SPOKEN or _meets_article(paragraph, index):
        return not _is_relative(paragraph, index)
    if lower in FINITE and word.islower() and not _is_relative(paragraph, index):
        return lower not in NO_VERBS
    return lower in PRONOUNS and lower not in INNER_PRONOUNS and not is_joined(paragraph, index)


def _has_object(paragraph: Paragraph, index: int) -> bool:
    """Return whether an article follows a word that names nothing: `opened the Labor Department`.

    `a group called the Oak League` is one phrase.
    """
    return paragraph.lower[index + 1] in ARTICLES and paragraph.lower[index] not in NAMING


def _meets_article(paragraph: Paragraph, index: int) -> bool:
    """Return whether another phrase begins behind a noun: `a week ago | the police`."""
    word, after = paragraph.tokens[index], "".join(paragraph.lower[index + 1 : index + 2])
    if after not in ARTICLES or not word.islower():
        return False
    if word in ("ago", "earlier", "later"):
        return True
    return word_tags.lexical(word) in word_tags.NOUNS and word not in BEFORE_ARTICLES


def _is_sign_inside(paragraph: Paragraph, index: int) -> bool:
    """Return whether a sign is within a name or a number."""
    word = paragraph.tokens[index]
    if word == ",":
        return _is_joint_comma(paragraph, index)
    if word == ".":
        return is_joined(paragraph, index)
    return word in JOINTS or word in "$%@#"


def _is_joint_comma(paragraph: Paragraph, index: int) -> bool:
    """Return whether a comma is within a name or a number: `Marsh, Jr.`, `2,000 voters`."""
    lower, tokens = paragraph.lower, paragraph.tokens
    if index + 1 >= len(tokens):
        return False
    if lower[index + 1] in ("jr", "sr", "ii", "iii"):
        return True
    return (
        tokens[index - 1].isdigit()
        and tokens[index + 1].isdigit()
        and is_joined(paragraph, index + 1)
    )


def _is_inner(paragraph: Paragraph, index: int, floor: int) -> bool:
    """Return whether it is inside a phrase: `and` between names, `who` after a noun."""
    if paragraph.lower[index] == "who":
        return index > floor and paragraph.tokens[index - 1][0].isalnum()
    if paragraph.lower[index] not in ("and", "or") or index - 1 < floor:
        return False
    left, right = paragraph.tokens[index - 1], paragraph.tokens[index + 1]
    if (left[0].isupper() and right[0].isupper()) or right in PREPOSITIONS:
        return True
    if paragraph.lower[index + 1] in DETERMINERS:
        return _is_subject(paragraph, index, floor)
    if floor and paragraph.inside[floor - 1] and paragraph.lower[floor] in ARTICLES:
        return clause_edges.finite_verb(paragraph.tokens, floor, index) < 0
    plural = left.endswith("s") and right[0].islower()
    return plural and (index - 1 == floor or (left[0].islower() and index - 3 < floor))


def _is_subject(paragraph: Paragraph, end: int, floor: int) -> bool:
    """Return whether it opens a clause: `[the council] and the mayor`, `[Marsh] and his`.

    A noun with more before it than an article may be a verb: `the dark water rose and the mayor`.
    """
    start = end - 1
    while start > max(floor, end - NAME) and paragraph.tokens[start - 1][0].isupper():
        start -= 1
    if not paragraph.tokens[start][0].isupper() and paragraph.lower[start - 1] in DETERMINERS:
        start -= 1
    opens = paragraph.lower[start] in DETERMINERS or paragraph.tokens[start][0].isupper()
    return opens and start < end and (start <= floor or paragraph.tokens[start - 1] == ",")


def _is_relative(paragraph: Paragraph, index: int) -> bool:
    """Return whether a verb is in a clause with "who": `a man who was there said`."""
    return any(
        paragraph.lower[near] in ("who", "that") and paragraph.tokens[near - 1] != ","
        for near in range(max(1, index - 3), index)
    )


def _without_opening(paragraph: Paragraph, start: int, end: int) -> int:
    """Return where the subject begins after words of `LEADING`: `Still`, `On Monday`."""
    lower, tokens = paragraph.lower, paragraph.tokens
    while start < end and _is_before_phrase(paragraph, start):
        start += 1
    if start + 2 < end and lower[start] in ("last", "this") and lower[start + 1] in UNITS:
        has_name = tokens[start + 2][0].isupper() or lower[start + 2] in DETERMINERS
        return start + 2 if has_name else start
    if start < end and lower[start] in QUANTIFYING and _is_number(lower[min(end - 1, start + 1)]):
        return start
    if start + 2 < end and lower[start] == "with" and _is_number(lower[start + 1]):
        return start + 1
    if start < end and lower[start] in PREPOSITIONS and not is_ampersand(paragraph, start + 1):
        return _last_noun(paragraph, start, end)
    if start < end and lower[start] in DAYS and end - start > 1:
        return start + 1
    return start


def _is_before_phrase(paragraph: Paragraph, index: int) -> bool:
    """Return whether a word is before a phrase, not of it: [still] Marsh, but then-mayor, both."""
    word = paragraph.lower[index]
    opens = word in ADVERBS or word in OPENING
    return opens and word != "both" and not is_hyphened(paragraph, index)


def _is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()


def _last_noun(paragraph: Paragraph, start: int, end: int) -> int:
    """Return where the subject after an opening phrase begins: `In Oakvale the mayor`."""
    index = end
    while (
        index - 1 > start
        and is_name_part(paragraph, index - 1)
        and paragraph.lower[index - 1] not in DAYS
    ):
        index -= 1
    if index < end:
        return index
    for article in range(end - 1, start, -1):
        if paragraph.lower[article] in DETERMINERS:
            return article
    return end


def is_name_part(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a capitalised word, or a sign within a name."""
    word = paragraph.tokens[index]
    if word in JOINTS:
        return True
    return word[0].isupper() and paragraph.lower[index] not in PREPOSITIONS


def is_past(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a verb in the past tense: `Marsh thanked`, not `a retired general`."""
    word, before = paragraph.tokens[index], paragraph.lower[index - 1]
    regular = word.endswith("ed") and word.islower() and len(word) > 4
    if not (regular or word in IRREGULAR_PASTS):
        return False
    if before.endswith("ly") and index > 1 and paragraph.lower[index - 2] in (*ARTICLES, "s"):
        return False
    return before not in DETERMINERS and before not in PREPOSITIONS and before[0].isalnum()
