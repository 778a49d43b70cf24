"""Direct quotations in other languages than English: marks, the verb and the name beside them."""

from wirecli.marks.quotes import foreign_phrases
from wirecli.marks.quotes.claims import Claim, Claims
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.marks.quotes.quotation_marks import MarkedSpan

FEW = 3
"""Tokens below which a span is a title or scare quotes more often than speech."""
AFTER = 10
"""Tokens after the closing mark within which the verb stands."""
BEFORE = 16
"""Tokens before the opening mark within which the verb stands, when a colon introduces."""
LONGEST = 12
"""Tokens of a mention."""


def find(paragraph: Paragraph, language: ForeignCues, claims: Claims) -> None:
    """Claim the spans that have a reporting clause after them or before them."""
    for span in paragraph.spans:
        size = span.last - span.first
        claim = _claim_before_cue(paragraph, span, language) if size >= FEW else None
        if claim is None and (size >= FEW or _is_introduced(paragraph, span)):
            claim = _claim_after_cue(paragraph, span, language)
        if claim:
            claims.add(claim)


def _is_introduced(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether a colon stands before a span of two words: `Marsh dijo: «Es tarde»`."""
    return span.last - span.first == FEW - 1 and paragraph.tokens[span.open - 1] == ":"


def _claim_before_cue(
    paragraph: Paragraph, span: MarkedSpan, language: ForeignCues
) -> Claim | None:
    """Claim a span before the cue: `«...», dijo Marsh` and `«...», Marsh dijo`."""
    start = span.close
    while start < len(paragraph.tokens) and (
        paragraph.tokens[start] in ",.-" or is_dash(paragraph, start)
    ):
        start += 1
    if start == span.close and paragraph.tokens[span.last - 1] not in ",.?!…":
        return None
    if start >= len(paragraph.tokens):
        return None
    floor, limit = sentence(paragraph, start)
    stopped = paragraph.tokens[start - 1] == "." or floor == start
    if stopped and paragraph.tokens[start][0].isupper():
        return None
    for cue in range(start, min(start + AFTER, limit)):
        if paragraph.inside[cue] or paragraph.tokens[cue] in ".;:":
            return None
        if paragraph.lower[cue] in language.cues:
            if cue + 1 < limit and paragraph.lower[cue + 1] in language.that:
                return None
            mention = _between(paragraph, start, cue, language) or _name_after(
                paragraph, cue + 1, limit, language
            )
            if mention is None:
                return None
            return Claim(((span.first, span.last),), mention, (cue, cue + 1), "quote.direct-tag")
    return None


def _claim_after_cue(paragraph: Paragraph, span: MarkedSpan, language: ForeignCues) -> Claim | None:
    """Claim a span after the cue: `Marsh dijo: «...»`."""
    if span.open == 0 or paragraph.tokens[span.open - 1] not in ":,":
        return None
    floor, _ = sentence(paragraph, span.open - 1)
    for cue in range(span.open - 2, max(floor, span.open - BEFORE) - 1, -1):
        if paragraph.inside[cue]:
            return None
        if paragraph.lower[cue] in language.cues:
            mention = (
                foreign_phrases.subject(paragraph, cue, floor, language)
                or foreign_phrases.inverted(paragraph, cue, span.open - 1, language)
                or _name_before(paragraph, cue, floor, language)
                or _name_after(paragraph, cue + 1, span.open - 1, language)
            )
            if mention is None and cue > floor and paragraph.tokens[cue + 1] != ":":
                return None
            return Claim(((span.first, span.last),), mention, (cue, cue + 1), "quote.tag-direct")
    return None


def _between(paragraph: Paragraph, start: int, cue: int, language: ForeignCues) -> Mention | None:
    """Return a pronoun or name between what is in marks and the verb: `a-t-il ajouté`."""
    for index in range(cue - 1, start - 1, -1):
        if paragraph.lower[index] in language.pronouns:
            return Mention(index, index + 1, index, index + 1)
    return _name_before(paragraph, cue, start, language)


def _name_before(
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


def _name_after(
    paragraph: Paragraph, start: int, limit: int, language: ForeignCues
) -> Mention | None:
    """Return who is named after the verb: a pronoun, a name, a description with a name."""
    start = _after_setting(paragraph, start, limit, language)
    if (
        start >= limit
        or not paragraph.tokens[start][0].isalpha()
        or paragraph.lower[start] in language.that
    ):
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
        end = min(end, start + 1 + (paragraph.lower[start] in language.articles))
    return Mention(start, end, start, end)


def _is_of_phrase(paragraph: Paragraph, index: int, start: int) -> bool:
    """Return whether a token is of a phrase: a word, a number behind an article, its hyphen."""
    word = paragraph.tokens[index]
    return word[0].isalpha() or (index > start and (word.isdecimal() or word == "-"))


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
