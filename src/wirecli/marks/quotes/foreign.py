"""Direct quotations in other languages than English: marks, the verb and the name beside them."""

from wirecli.marks.quotes import foreign_mentions, foreign_phrases, foreign_verbs
from wirecli.marks.quotes.claims import Claim, Claims, is_title
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, sentence
from wirecli.marks.quotes.quotation_marks import MarkedSpan

FEW = 3
"""Tokens below which a span is a title or scare quotes more often than speech."""
AFTER = 10
"""Tokens after the closing mark within which the verb stands."""
OBJECT = 9
"""Tokens from a verb of calling to the words in marks."""
BEFORE = 16
"""Tokens before the opening mark within which the verb stands, when a colon introduces."""


def find(paragraph: Paragraph, language: ForeignCues, claims: Claims) -> None:
    """Claim the spans that have a reporting clause after them or before them."""
    for span in paragraph.spans:
        size = span.last - span.first
        claim = _claim_before_cue(paragraph, span, language) if size >= FEW else None
        if claim is None and (size >= FEW or _is_introduced(paragraph, span)):
            claim = _claim_after_cue(paragraph, span, language)
        if claim is None and size >= FEW:
            claim = _claim_introduced(paragraph, span, language)
        if claim is None and not claims.taken[span.first]:
            claim = _claim_called(paragraph, span, language)
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
            break
        if paragraph.lower[cue] in language.cues:
            if cue > start + 1 and not _opens_sentence(paragraph, span):
                return None  # `es "algo nuevo", no lo considera`
            return _claim_tag(paragraph, span, (start, cue, limit), language)
    verb = foreign_verbs.after(paragraph, start, limit, language)
    if verb < 0 or not _is_whole(paragraph, span):
        return None
    return _claim_tag(paragraph, span, (start, verb, limit), language)


def _claim_tag(
    paragraph: Paragraph, span: MarkedSpan, tag: tuple[int, int, int], language: ForeignCues
) -> Claim | None:
    """Claim a span before a tag, which begins, has its verb and ends at three tokens."""
    start, verb, limit = tag
    if verb + 1 < limit and paragraph.lower[verb + 1] in language.that:
        return None
    mention = foreign_mentions.between(paragraph, start, verb, language)
    mention = mention or foreign_mentions.name_after(paragraph, verb + 1, limit, language)
    if mention is None and not foreign_verbs.is_bare(paragraph, verb, limit, language):
        return None
    return Claim(((span.first, span.last),), mention, (verb, verb + 1), "quote.direct-tag")


def _is_whole(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether words in marks open a sentence: beside any verb, others may be a title."""
    whole = _opens_sentence(paragraph, span) and paragraph.tokens[span.first][0].isupper()
    return whole and not is_title(paragraph, span)


def _opens_sentence(paragraph: Paragraph, span: MarkedSpan) -> bool:
    """Return whether words in marks open a sentence, or follow a colon."""
    floor, _ = sentence(paragraph, span.open)
    return floor == span.open or paragraph.tokens[span.open - 1] == ":"


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
                or foreign_mentions.name_before(paragraph, cue, floor, language)
                or foreign_mentions.name_after(paragraph, cue + 1, span.open - 1, language)
            )
            if mention is None and cue > floor and paragraph.tokens[cue + 1] != ":":
                return None
            return Claim(((span.first, span.last),), mention, (cue, cue + 1), "quote.tag-direct")
    return None


def _claim_introduced(
    paragraph: Paragraph, span: MarkedSpan, language: ForeignCues
) -> Claim | None:
    """Claim a sentence behind a colon and any verb: `El alcalde agradeció la ayuda: «...»`.

    Its subject opens the clause, and is a name or somebody's title.
    """
    colon = span.open - 1
    if colon < 1 or paragraph.tokens[colon] != ":" or not paragraph.tokens[span.first][0].isupper():
        return None
    floor, _ = sentence(paragraph, colon)
    mention = foreign_phrases.opening(paragraph, floor, colon, language)
    if mention is None or mention.end >= colon:
        return None
    behind = mention.end + (paragraph.tokens[mention.end] == ",")
    if any(foreign_phrases.is_end(paragraph, at) for at in range(behind, colon)):
        return None
    return Claim(((span.first, span.last),), mention, (colon, colon + 1), "quote.colon")


def _claim_called(paragraph: Paragraph, span: MarkedSpan, language: ForeignCues) -> Claim | None:
    """Claim some words in marks that are a verb's object: `Marsh a dénoncé « l'abandon »`."""
    if span.open == 0 or not paragraph.tokens[span.first].islower():
        return None
    floor, _ = sentence(paragraph, span.open)
    for verb in range(span.open - 1, max(floor, span.open - OBJECT) - 1, -1):
        if paragraph.inside[verb] or foreign_phrases.is_end(paragraph, verb):
            return None
        if paragraph.lower[verb] in language.calling:
            mention = foreign_phrases.subject(paragraph, verb, floor, language)
            bare = language.drops_subject and verb - floor <= foreign_phrases.AUXILIARIES
            if mention is None and not bare:
                return None
            return Claim(((span.first, span.last),), mention, (verb, verb + 1), "quote.tag-clause")
    return None
