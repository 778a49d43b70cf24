"""Who is named beside a verb that reports, in other languages than English."""

from wirecli.marks.people.foreign_titles import is_title
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.foreign_phrases import is_glue
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention

LONGEST = 12
"""Tokens of a mention."""


def between(paragraph: Paragraph, start: int, cue: int, language: ForeignCues) -> Mention | None:
    """Return a pronoun or name between what is in marks and the verb: `a-t-il ajouté`."""
    for index in range(cue - 1, start - 1, -1):
        if paragraph.lower[index] in language.pronouns:
            return Mention(index, index + 1, index, index + 1)
    return name_before(paragraph, cue, start, language)


def name_before(
    paragraph: Paragraph, cue: int, floor: int, language: ForeignCues
) -> Mention | None:
    """Return the name that ends before the verb, an auxiliary or two between them."""
    end = cue
    while end > max(floor, cue - 5) and not _is_name_word(paragraph, end - 1):
        if paragraph.lower[end - 1] in language.pronouns:
            return Mention(end - 1, end, end - 1, end)
        end -= 1
    start = end
    while start > max(floor, end - LONGEST) and (
        _is_name_word(paragraph, start - 1)
        or (start < end and paragraph.lower[start - 1] in language.particles)
    ):
        start -= 1
    while start < end and not _is_name_word(paragraph, start):
        start += 1
    return Mention(start, end, start, end) if end > start else None


def name_after(
    paragraph: Paragraph, start: int, limit: int, language: ForeignCues
) -> Mention | None:
    """Return who is named after the verb: a pronoun, a name, a description with a name."""
    start = _after_honorific(paragraph, _after_setting(paragraph, start, limit, language), language)
    if start >= limit or not _opens(paragraph, start, language):
        return None
    if paragraph.lower[start] in language.pronouns:
        return Mention(start, start + 1, start, start + 1)
    end, has_name = start, False
    while end < min(limit, start + LONGEST) and _is_of_phrase(paragraph, end, start):
        if _is_name_word(paragraph, end) and not paragraph.tokens[end - 1].isdecimal():
            has_name = True
        elif has_name and not _is_particle(paragraph, end, language):
            break
        end += 1
    while end > start + 1 and paragraph.lower[end - 1] in language.particles:
        end -= 1
    apposed = _apposed(paragraph, end, limit, language)
    if apposed and paragraph.tokens[start][0].islower():
        return apposed
    if not has_name:
        end = min(end, _end_of_noun(paragraph, start, limit, language))
    return Mention(start, end, start, end)


def _after_honorific(paragraph: Paragraph, start: int, language: ForeignCues) -> int:
    """Return the index after an honorific with its full stop: `a dit M. [Luc Marsh]`."""
    if start + 2 >= len(paragraph.tokens) or (
        paragraph.lower[start] not in language.roles.honorifics
    ):
        return start
    behind = start + 1 + (paragraph.tokens[start + 1] == ".")
    return behind if _is_name_word(paragraph, behind) else start


def _opens(paragraph: Paragraph, start: int, language: ForeignCues) -> bool:
    """Return whether a token opens a phrase that names somebody: an article, a name, a title."""
    token, word = paragraph.tokens[start], paragraph.lower[start]
    if not token[0].isalpha() or word in language.that:
        return False
    if token[0].isupper() or not language.articles or word in language.pronouns:
        return True
    known = word in language.articles | language.roles.modifiers | language.roles.articles
    return known or is_title(paragraph.lower, start, language.roles)


def _end_of_noun(paragraph: Paragraph, start: int, limit: int, language: ForeignCues) -> int:
    """Return the index after the noun of a description without a name: `le jeune [ouvreur]`."""
    noun = start + (paragraph.lower[start] in language.articles)
    while noun < limit - 1 and (
        is_glue(paragraph, noun) or paragraph.lower[noun] in language.roles.modifiers
    ):
        noun += 1
    while noun + 2 < limit and is_glue(paragraph, noun + 1):
        noun += 2
    return noun + 1


def _is_of_phrase(paragraph: Paragraph, index: int, start: int) -> bool:
    """Return whether a token is of a phrase: a word, a number behind an article, its hyphen."""
    word = paragraph.tokens[index]
    joint = word == "-" or is_glue(paragraph, index)
    return word[0].isalpha() or (index > start and (word.isdecimal() or joint))


def _is_particle(paragraph: Paragraph, index: int, language: ForeignCues) -> bool:
    """Return whether a small word is of a name: an article only behind another one, `von der`."""
    if paragraph.lower[index] not in language.particles:
        return False
    alone = paragraph.lower[index - 1] not in language.particles
    return not (alone and paragraph.lower[index] in language.articles)


def _after_setting(paragraph: Paragraph, start: int, limit: int, language: ForeignCues) -> int:
    """Return the index after a setting before the speaker: `indicó [hoy en Oakvale] Marsh`."""
    while start < limit and paragraph.tokens[start] == "-":
        start += 1
    if not language.articles:
        return start
    end = start
    while end < min(limit, start + LONGEST) and paragraph.tokens[end][0].islower():
        lower = paragraph.lower[end]
        if lower in language.articles - language.before or lower in language.pronouns:
            return end
        end += 1
        if lower in language.before and end + 1 < limit and paragraph.tokens[end][0].isupper():
            last = _end_of_name(paragraph, end, limit)
            if last < limit and paragraph.lower[last] in language.articles:
                return last  # `dijo a Ana Vela [el alcalde]`
            if last >= limit - 1 and last == end + 1:
                return limit  # `dijo en Oakvale.`
            end += paragraph.tokens[end + 1][0].isupper()
    return end if end < limit and paragraph.tokens[end][0].isupper() else start


def _end_of_name(paragraph: Paragraph, start: int, limit: int) -> int:
    end = start
    while end < limit and _is_name_word(paragraph, end):
        end += 1
    return end


def _apposed(paragraph: Paragraph, comma: int, limit: int, language: ForeignCues) -> Mention | None:
    """Return the name after a description: `dijo el alcalde, Juan Marsh`."""
    start = comma + 1
    if start >= limit or paragraph.tokens[comma] != ",":
        return None
    end = start
    while end < min(limit, start + 6) and (
        _is_name_word(paragraph, end)
        or (end > start and paragraph.lower[end] in language.particles)
    ):
        end += 1
    return Mention(start, end, start, end) if end - start > 1 else None


def _is_name_word(paragraph: Paragraph, index: int) -> bool:
    return paragraph.tokens[index][0].isupper() and not paragraph.inside[index]
