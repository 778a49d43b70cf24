"""Reported clauses in other languages than English: a speaker, the verb, "that", and the clause."""

from wirecli.data.word_classes import AUXILIARIES_ELSEWHERE, NEGATIONS_ELSEWHERE
from wirecli.marks.quotes.claims import Claim, Claims
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

SETTING = 6
"""Tokens between the verb and "that": the day, the place, the hearer."""
DESCRIPTION = 6
"""Tokens of a speaker without a name, from the article on."""
NAME = 8
"""Tokens of a name."""
HELPING = 3
"""Small words between the speaker and the verb."""
LEAST = 3
"""Tokens of a clause."""
NO_VERBS = frozenset(("laut", "selon", "según", "so"))
"""Cues of words in marks that open no clause: so, dass."""
JOINTS = frozenset(".-'’")
"""Signs inside a name."""


def find(paragraph: Paragraph, language: ForeignCues, claims: Claims) -> None:
    """Claim the clauses behind "that" which have no marks: `Marsh dijo que el puente está abierto`.

    The speaker stands right before the verb: a name, a pronoun, or a phrase with an article that
    opens the sentence. Without one nothing is claimed.
    """
    for cue in paragraph.cues:
        if claims.taken[cue] or paragraph.inside[cue] or paragraph.lower[cue] in NO_VERBS:
            continue
        floor, limit = sentence(paragraph, cue)
        first = _clause_start(paragraph, cue, limit, language)
        mention = _speaker(paragraph, cue, floor, language) if first > 0 else None
        last = limit - (paragraph.tokens[limit - 1] in ".!?…")
        if mention is None or last - first < LEAST or 1 in paragraph.inside[first:last]:
            continue
        claim = Claim(((first, last),), mention, (cue, cue + 1), "quote.tag-clause")
        if claims.has_room(claim):
            claims.take(claim)


def _clause_start(paragraph: Paragraph, cue: int, limit: int, language: ForeignCues) -> int:
    """Return the index after the "that" behind a cue and a setting, -1 if there is none."""
    for index in range(cue + 1, min(limit, cue + 1 + SETTING)):
        if paragraph.lower[index] in language.that:
            return index + 1 + (paragraph.tokens[index + 1 : index + 2] == [","])
        pause = paragraph.tokens[index] == ","
        introduces = paragraph.lower[index + 1 : index + 2]
        if not (paragraph.tokens[index][0].isalnum() or (pause and introduces)):
            return -1
        if pause and introduces[0] not in language.that:
            return -1
    return -1


def _speaker(paragraph: Paragraph, cue: int, floor: int, language: ForeignCues) -> Mention | None:
    """Return the name or phrase that ends before the verb, None if there is none."""
    tokens, lower, end = paragraph.tokens, paragraph.lower, cue
    while end > max(floor, cue - HELPING) and lower[end - 1] in AUXILIARIES_ELSEWHERE:
        end -= 1
    if end == floor or not NEGATIONS_ELSEWHERE.isdisjoint(lower[max(floor, cue - HELPING) : cue]):
        return None
    if lower[end - 1] in language.pronouns:
        return Mention(end - 1, end, end - 1, cue)
    if tokens[end - 1][0].isupper():
        start = end - 1
        while start > max(floor, end - NAME) and _goes_on(paragraph, start - 1, language):
            start -= 1
        whole = tokens[start][0].isupper() and _is_name(paragraph, start, end, language)
        return Mention(start, end, start, cue) if whole else None
    for start in range(end - 1, max(floor, end - DESCRIPTION) - 1, -1):
        if not tokens[start][0].isalnum():
            return None
        if lower[start] in language.articles:
            opens = start == floor or tokens[start - 1] in ",;"
            return Mention(start, end, start, cue) if opens and end - start > 1 else None
    return None


def _is_name(paragraph: Paragraph, start: int, end: int, language: ForeignCues) -> bool:
    """Return whether capitals are a whole name, not the end of a phrase: not `de España dijo`.

    Where every noun has a capital, one word alone is a name only if it is a known surname.
    """
    before = paragraph.lower[start - 1] if start else ""
    if before in language.before:
        return False
    alone = end - start == 1 and not {"der", "die", "das"}.isdisjoint(language.articles)
    return not alone or name_lexicon.is_listed_surname(name_lexicon.key(paragraph.tokens[start]))


def _goes_on(paragraph: Paragraph, index: int, language: ForeignCues) -> bool:
    """Return whether a token is of the name behind it: a capital, a particle, a joint."""
    word = paragraph.tokens[index]
    return word[0].isupper() or word in JOINTS or paragraph.lower[index] in language.particles
