"""The words that name a speaker: before the cue ("Marsh said") or after it ("said Marsh")."""

from wirecli.data.cues_context import NO_SPEAKERS
from wirecli.data.name_words import PARTICLES
from wirecli.data.word_classes import (
    ADVERBS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import phrase_ends, phrases
from wirecli.marks.quotes.claims import is_titled
from wirecli.marks.quotes.paragraph import DASHES, Paragraph, is_ampersand, is_dash, is_hyphened
from wirecli.marks.quotes.phrases import JOINTS, LONGEST, Mention
from wirecli.marks.quotes.subject_ends import skip_adverbs
from wirecli.rules import name_lexicon

CONJUNCTIONS = frozenset(("and", "but", "or", "so", "yet"))
"""Words that open a sentence before its subject."""
OPENINGS = frozenset(("And", "But", "Even", "So", "Then", "Yet"))
"""Those and their like with the capital of a sentence, before a name: [Then] Marsh, a baker,."""
STYLES = frozenset(("hon", "honorable", "honourable", "most", "rev", "reverend", "right", "very"))
"""Words of a style before a name: [the Right Reverend] Tom Reed."""
LONGEST_AGE = 2
"""Figures of an age."""
MOST = 6
"""Tokens of a name that follows a description."""


def before(paragraph: Paragraph, cue: int, floor: int) -> Mention | None:
    """Return the subject before the cue, not beyond `floor`: `Ellen Marsh also [said]`."""
    return ending(paragraph, skip_adverbs(paragraph, cue, floor), floor)


def ending(paragraph: Paragraph, end: int, floor: int) -> Mention | None:
    """Return the subject that ends at `end`, which is before the adverbs that were skipped."""
    span = paragraph.closes.get(end) if paragraph.spans else None
    if span and is_titled(paragraph, span):
        return Mention(span.first, span.last, span.open, span.close)
    if end <= floor:
        return None
    sign = paragraph.tokens[end - 1]
    if sign.isdecimal() and end - 2 > floor and paragraph.tokens[end - 2] == ",":  # Brandt, 54 said
        end -= 2
        sign = paragraph.tokens[end - 1]
    if sign.isalnum():
        mention = phrases.before(paragraph, end, floor)
        return (mention and _named_first(paragraph, mention, floor)) or mention
    if sign == ",":
        return _apposed(paragraph, end - 1, floor)
    if is_dash(paragraph, end - 1):
        return _between_dashes(paragraph, end - 1, floor)
    if sign == ")":
        end = _opening_bracket(paragraph, end - 1, floor)
    return phrases.before(paragraph, end, floor)


def _named_first(paragraph: Paragraph, apposition: Mention, floor: int) -> Mention | None:
    """Return the name that opens a sentence before descriptions: `Ellen Marsh, a baker said`."""
    comma, described = apposition.first - 1, paragraph.lower[apposition.first] in ("a", "an")
    if not described and "who" not in paragraph.lower[floor : apposition.last]:
        return None
    last = phrase_ends.end_of(paragraph, floor, apposition.end)
    related = paragraph.lower[last + 1 : last + 2] == ["who"]
    if related:
        comma = last
    elif not described:
        return None
    if not floor < comma < len(paragraph.tokens) or paragraph.tokens[comma] != ",":
        return None
    last = min(last, comma)
    named = paragraph.tokens[last] == "," and _is_name(paragraph, Mention(floor, last, 0, 0))
    return Mention(floor, last, floor, apposition.end) if named else None


def after(paragraph: Paragraph, index: int, limit: int) -> Mention | None:
    """Return the subject that begins at `index`: `[said] Ellen Marsh, the mayor`."""
    lower = paragraph.lower
    while index < limit and (lower[index] in CONJUNCTIONS or lower[index] in ADVERBS):
        index += 1
    if index >= limit or paragraph.inside[index]:
        return None
    if lower[index] in PREPOSITIONS and not is_ampersand(paragraph, index + 1):
        return None
    if lower[index] in PRONOUNS:
        return Mention(index, index + 1, index, index + 1)
    end = phrase_ends.end_of(paragraph, index, limit)
    if end <= index or (end == index + 1 and lower[index] in NO_SPEAKERS):
        return None
    described = lower[index] in DETERMINERS or paragraph.tokens[index].islower()
    name = _name_after(paragraph, index, end, limit) if described else None
    return name or Mention(index, end, index, end)


def _name_after(paragraph: Paragraph, index: int, comma: int, limit: int) -> Mention | None:
    """Return the name after a description: `[said] the mayor of Oakvale, Ellen Marsh.`"""
    start = comma + 1
    if start + 1 >= limit or paragraph.tokens[comma] != ",":
        return None
    end = start
    last = min(limit, start + MOST)
    while end < last and not (paragraph.inside[end] or paragraph.tokens[end] in ",;:"):
        end += 1
    if paragraph.tokens[end - 1] == ".":
        end -= 1
    closed = end >= limit or paragraph.tokens[end] in ",.;" or end in paragraph.opens
    phrase = Mention(start, end, index, end)
    if not closed or end - start < 2:
        return None
    if _is_name(paragraph, phrase):
        return phrase
    name = phrase._replace(first=_behind_role(paragraph, phrase))
    return name if _is_name(paragraph, name) else None


def _opening_bracket(paragraph: Paragraph, index: int, floor: int) -> int:
    for start in range(index - 1, max(floor, index - 12) - 1, -1):
        if paragraph.tokens[start] == "(":
            return start
    return index


def _apposed(paragraph: Paragraph, comma: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh, the mayor,`: the name is before the description, or after a title."""
    aged = _aged(paragraph, comma, floor)
    if aged:
        return aged
    opening = paragraph.tokens[floor] in OPENINGS or paragraph.lower[floor] in SUBORDINATORS
    if opening and paragraph.tokens[floor + 1][0].isupper():
        floor += 1
    opens = paragraph.tokens[floor][0].isupper() and paragraph.lower[floor] not in PREPOSITIONS
    first = phrase_ends.end_of(paragraph, floor, comma) if opens else floor
    closed = _after_bracket(paragraph, first, comma)
    while paragraph.lower[closed] in PREPOSITIONS and paragraph.tokens[closed] != ",":
        closed = paragraph.tokens.index(",", closed, comma + 1)
    name = _subject_name(paragraph, floor, first) if first > floor else None
    if name and paragraph.tokens[closed] == ",":
        return name._replace(end=comma + 1)
    start = _comma_before(paragraph, comma, floor)
    if start < 0:
        return None
    inner_end = (
        _opening_bracket(paragraph, comma - 1, floor)
        if paragraph.tokens[comma - 1] == ")"
        else comma
    )
    inner = phrases.before(paragraph, inner_end, start + 1)
    closes = paragraph.tokens[start - 1] == ")"
    outer_end = _opening_bracket(paragraph, start - 1, floor) if closes else start
    outer = phrases.before(paragraph, outer_end, floor)
    name = _name_within(paragraph, inner, outer) if inner and inner.first == start + 1 else None
    if name:
        begin = outer.begin if outer and _is_owned(paragraph, outer) else name.first
        return Mention(name.first, name.last, begin, comma + 1)
    if (
        outer
        and paragraph.tokens[outer.first].endswith("ing")
        and paragraph.tokens[outer.first - 1] == ","
    ):
        outer = phrases.before(paragraph, outer.first - 1, floor)
    return Mention(outer.first, outer.last, outer.begin, comma + 1) if outer else None


def _subject_name(paragraph: Paragraph, first: int, last: int) -> Mention | None:
    """Return the name that a sentence opens with, or that its opening role is of, or None."""
    phrase = Mention(first, last, first, last)
    if _is_name(paragraph, phrase):
        return phrase
    name = phrase._replace(first=_behind_role(paragraph, phrase))
    return name if _is_name(paragraph, name) else None


def _name_within(paragraph: Paragraph, inner: Mention, outer: Mention | None) -> Mention | None:
    """Return the name in the phrase between commas of what the outer one describes, or None.

    `The mayor, [Ellen Marsh],`, `the Bishop of Oakvale, the Right Reverend [Tom Reed],`, `one
    buyer, retired surgeon [Max Reed],`, or one name behind an owner: `his widow, [Ellen],`.
    """
    if _is_name(paragraph, inner):
        described = outer is None or _describes(paragraph, outer)
        return inner if described or _is_only_given(paragraph, inner, outer) else None
    human = outer is not None and _is_human(paragraph, outer)
    if inner.last - inner.first == 1:
        owned = human and outer is not None and _is_owned(paragraph, outer)
        return inner if owned and paragraph.tokens[inner.first][0].isupper() else None
    styled = paragraph.lower[inner.first] == "the" and paragraph.lower[inner.first + 1] in STYLES
    first = inner.first + 1 if styled else _behind_role(paragraph, inner)
    name = inner._replace(first=first)
    return name if (styled or human) and _is_name(paragraph, name) else None


def _behind_role(paragraph: Paragraph, phrase: Mention) -> int:
    """Return where the name begins behind a role or an age: `the novelist | Ellen Marsh`."""
    first = phrase.last
    while first > phrase.first and _is_of_name(paragraph, first - 1):
        first -= 1
    noun = paragraph.lower[first - 1]
    aged = noun == "old" and paragraph.tokens[first - 2] == "-"
    return first if aged or name_lexicon.is_role(noun) else phrase.last


def _is_of_name(paragraph: Paragraph, index: int) -> bool:
    word = paragraph.tokens[index]
    if word[0].isupper() or word in JOINTS or word in PARTICLES:
        return True
    return paragraph.tokens[index - 2][0].isupper() and is_hyphened(paragraph, index)


def _is_human(paragraph: Paragraph, phrase: Mention) -> bool:
    """Return whether the head of a phrase is somebody: [Reed's brother], [one buyer]."""
    ends = (x for x in range(phrase.first, phrase.last) if _attaches(paragraph, x))
    return name_lexicon.is_role(paragraph.lower[next(ends, phrase.last) - 1])


def _is_owned(paragraph: Paragraph, phrase: Mention) -> bool:
    """Return whether a determiner or an owner opens a phrase: [the] mayor, [Reed's] niece."""
    words = paragraph.lower[phrase.first : phrase.last]
    return words[0] in DETERMINERS or "'" in words or "’" in words


def _describes(paragraph: Paragraph, phrase: Mention) -> bool:
    """Return whether a phrase says who somebody is, by its head: the delegate in Oakvale."""
    prepositions = (x for x in range(phrase.first, phrase.last) if _attaches(paragraph, x))
    head = next(prepositions, phrase.last) - 1
    noun = paragraph.tokens[max(head, phrase.first)]
    return not noun[0].isupper() or name_lexicon.is_role(noun.lower())


def _is_only_given(paragraph: Paragraph, inner: Mention, outer: Mention | None) -> bool:
    """Return whether only the inner of two phrases begins with a first name: [Ellen Marsh]."""
    first = [name_lexicon.key(paragraph.tokens[each.first]) for each in (inner, outer) if each]
    return [name_lexicon.is_given(key) for key in first] == [True, False]


def _attaches(paragraph: Paragraph, index: int) -> bool:
    return paragraph.lower[index] in PREPOSITIONS


def _aged(paragraph: Paragraph, comma: int, floor: int) -> Mention | None:
    """Return the name before an age: `engineer Ellen Marsh, 60, from Tynemouth, Norland,`."""
    tokens = paragraph.tokens
    for index in range(comma - 1, max(floor, comma - LONGEST) + 1, -1):
        age = tokens[index].isdecimal() and len(tokens[index]) <= LONGEST_AGE
        if not age or tokens[index - 1] != "," or tokens[index + 1] != ",":
            continue
        first = index - 1
        while first > floor and phrases.is_name_part(paragraph, first - 1):
            first -= 1
        named = first < index - 2 or first == floor
        return Mention(first, index - 1, first, comma + 1) if named else None
    return None


def _after_bracket(paragraph: Paragraph, index: int, limit: int) -> int:
    """Return the index after a bracket: `Ellen Marsh (R-Oakvale), a member, said`."""
    if paragraph.tokens[index] != "(":
        return index
    for end in range(index + 1, min(limit, index + 10)):
        if paragraph.tokens[end] == ")":
            return end + 1
    return index


def _between_dashes(paragraph: Paragraph, dash: int, floor: int) -> Mention | None:
    """Read `Ellen Marsh — the mayor of Oakvale — [said]`."""
    for index in range(dash - 3, max(floor, dash - LONGEST), -1):
        if is_dash(paragraph, index):
            doubled = paragraph.tokens[index] == "-" and paragraph.tokens[index - 1] == "-"
            outer = phrases.before(paragraph, index - doubled, floor)
            return outer._replace(end=dash + 1) if outer else None
    return None


def _comma_before(paragraph: Paragraph, comma: int, floor: int) -> int:
    """Return the comma that opens the description closed by `comma`, not one of a list."""
    tokens, opening = paragraph.tokens, -1
    for index in range(comma - 1, max(floor, comma - LONGEST), -1):
        if paragraph.lower[index] in ("who", "whose", "which") and tokens[index - 1] == ",":
            return index - 1
    for index in range(comma - 1, max(floor, comma - LONGEST) - 1, -1):
        if paragraph.inside[index] or tokens[index] in ";:" or tokens[index] in DASHES:
            break
        if tokens[index] == "," and not tokens[index - 1].isdigit():
            opening = index
            if tokens[index + 1][0].islower() or paragraph.lower[index - 1] not in ("jr", "sr"):
                break
    return opening


def _is_name(paragraph: Paragraph, phrase: Mention) -> bool:
    if phrase.last - phrase.first < 2 or not paragraph.tokens[phrase.first][0].isupper():
        return False
    last = phrase.last - 1
    ends = paragraph.tokens[last] not in PARTICLES and paragraph.tokens[last] not in JOINTS
    return ends and all(_is_of_name(paragraph, index) for index in range(phrase.first, last + 1))
