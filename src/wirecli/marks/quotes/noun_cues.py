"""Cues that are nouns as often as verbs: which they are, by their subject and by what follows."""

from wirecli.data.cues_context import NOUNS
from wirecli.data.word_classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_PRONOUNS,
    DETERMINERS,
    FINITE,
    FINITE_TOO,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes.paragraph import Paragraph

SEVERAL = frozenset(("men", "people", "police", "staff", "women"))
"""Plurals without an s."""
ONE = frozenset(("a", "an", "another", "each", "every"))
"""Words before a singular, whose verb has an s."""
LONGEST_NAME = 5
"""Names in a row before a cue, at most, and their article."""
RELATED = 6
"""Tokens before a cue among which a pronoun shows a clause: which the council [estimates] would."""
PLURAL_ONLY = frozenset(("both", "few", "many", "several", "these", "those", "three", "two"))
"""Words before a plural, whose verb has no s: two main [questions]."""
NO_NOUNS = word_tags.CLOSED | {word_tags.ADVERB, word_tags.AMID, word_tags.DAY}
"""Classes of words that are no subject by themselves."""


def is_noun(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a noun that looks like a verb: `the reports`, `emails`, `his claim`."""
    word = paragraph.lower[index]
    if word not in NOUNS or index == 0:
        return False
    before = paragraph.lower[index - 1]
    if before == "to" and word.endswith("s") and not word.endswith("ss"):
        return True
    if before in SUBJECTS or before in ADVERBS or before in ("to", "not", "t"):
        return False
    if before in AUXILIARIES:
        return word.endswith("s") or before in ("have", "has", "had") or before in BE
    after = paragraph.lower[index + 1] if index + 1 < len(paragraph.lower) else ""
    if _disagrees(paragraph, index) or _is_between_verbs(paragraph, index, after):
        return True
    if paragraph.spans and before not in DETERMINERS and _follows_span(paragraph, index):
        return False
    is_name = paragraph.tokens[index - 1][0].isupper() or before.endswith("s")
    if (after == "," and not is_name) or (after == "that" and is_relative(paragraph, index + 2)):
        return True
    if after in ("that", ",", ":") or index + 1 in paragraph.opens or index in paragraph.closes:
        return before in DETERMINERS or before == "s"
    if before in DETERMINERS or before in PREPOSITIONS or before == "s" or not before[0].isalnum():
        return True
    return not (is_name and (after in CLAUSE_PRONOUNS or after == "on")) and not (
        word.endswith("s")
        and paragraph.tokens[index - 1][0].isupper()
        and paragraph.tokens[index][0].islower()
        and word != "states"
    )


def _disagrees(paragraph: Paragraph, index: int) -> bool:
    """Return whether the word before cannot be the subject: an explosive [report].

    A base form needs a plural, a form in -s a singular; names are either, but behind an article
    of one: a Courier [report].
    """
    before, word = paragraph.tokens[index - 1], paragraph.lower[index]
    if before[0].isupper() and not word.endswith(("s", "ed")):
        return _is_one(paragraph, index)
    if not before.islower() or word.endswith("ed") or word_tags.lexical(before) in NO_NOUNS:
        return False
    if word.endswith("s") and not PLURAL_ONLY.isdisjoint(paragraph.lower[index - 3 : index - 1]):
        return True
    several = before.endswith("s") or before in SEVERAL
    return several if word.endswith("s") else not several


def _is_one(paragraph: Paragraph, index: int) -> bool:
    """Return whether names before a word open with an article of one: `an Oakvale Post`."""
    first = index - 1
    while first and index - first < LONGEST_NAME and paragraph.tokens[first][0].isupper():
        if paragraph.lower[first] in ONE:
            return True
        first -= 1
    return paragraph.lower[first] in ONE


def _is_between_verbs(paragraph: Paragraph, index: int, after: str) -> bool:
    """Return whether a verb follows, or one whose object it is stands before: `got reports that`.

    `Later [reports] said`, `two [estimates] put`; `prompted [charges] that`.
    """
    if after in FINITE - FINITE_TOO or after in ("said", "put"):
        return RELATIVE_PRONOUNS.isdisjoint(paragraph.lower[max(0, index - RELATED) : index])
    before = paragraph.tokens[index - 1]
    if not paragraph.lower[index].endswith("s") or not before.islower():
        return False
    return before in IRREGULAR_PASTS or word_tags.lexical(before) == word_tags.PARTICIPLE


def is_relative(paragraph: Paragraph, index: int) -> bool:
    """Return whether a verb follows "that": `states that have agreed`, `that rejected`."""
    if index >= len(paragraph.lower):
        return False
    word = paragraph.lower[index]
    past = word.endswith("ed") and word_tags.lexical(word) == word_tags.PARTICIPLE
    return past or word in FINITE or word in IRREGULAR_PASTS


def _follows_span(paragraph: Paragraph, index: int) -> bool:
    """Return whether a span with a comma ends shortly before: `"...," the ad states`."""
    for near in range(index, max(0, index - 10), -1):
        span = paragraph.closes.get(near)
        if span:
            return (
                paragraph.tokens[span.last - 1] in ",?!" and 1 not in paragraph.is_cue[near:index]
            )
    return False
