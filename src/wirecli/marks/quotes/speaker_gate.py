"""Whether a phrase can be a speaker: it has a head that can speak, and no verb of its own.

A cue and a clause beside it are easily found; who speaks is what goes wrong. So each claim passes
here before it is believed, and its stretches lose the marks and pauses that stand around them.
"""

from wirecli.data.cues_context import (
    INDEFINITE,
    NEVER_ALONE,
    NUMBERS,
    QUANTIFYING,
    QUANTITIES,
    SOURCES,
    SURVEYED,
    THIRD_PERSONS,
)
from wirecli.data.word_classes import (
    DETERMINERS,
    MODALS,
    MONTHS,
    NEGATED,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
    UNITS,
)
from wirecli.marks.phrases import clause_edges, word_tags
from wirecli.marks.quotes import predicates
from wirecli.marks.quotes.claims import Claim, TokenRange
from wirecli.marks.quotes.paragraph import Paragraph, is_joined, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

PAUSES = frozenset(",—–-―")
"""What stands between words in marks and their attribution, and is not of them."""
NOT_OPENING = frozenset(
    (
        *("as", "considering", "given", "having", "let", "lets", "neither", "no", "nobody", "none"),
        *("not", "s", "suffice", "t", "than", "there"),
    )
)
"""Words that no speaker begins with: `Let us remind you`, `There's a report`, `Nobody said`."""
INVERTING = frozenset(("am", "are", "did", "do", "does", "had", "has", "have", "is", "was", "were"))
"""Auxiliaries before the subject of a question or a condition: Did the mayor say it?"""
UNSAYING = frozenset(("all", "anything", "everything", "nor", "nothing", "what", "whatever"))
"""Words before a speaker of whose clause nothing is reported: `What Marsh said was a surprise`."""
BEFORE_GERUNDS = frozenset(("after", "before", "since", "when", "while", "without"))
"""Words behind which a participle is no adjective: after [winning Oakvale in May]."""
BEHIND_VERBS = frozenset(
    (word_tags.ADVERB, word_tags.DETERMINER, word_tags.PREPOSITION, word_tags.PRONOUN)
)
"""Classes of a word behind which a participle is a verb, and no adjective: [hearing] him."""
NO_ENDS = SUBJECTS | {"never", "not", "today", "tomorrow", "yesterday"}
"""Words that no phrase ends with: Marsh [never]."""
HEARING = OBJECTS - {"her", "it", "you"}
"""Pronouns that hear, and open no phrase: gave [him] a letter."""
SAYING = SUBJECTS - {"who"}
"""Pronouns behind which a word is a verb: a mill he [owns]."""
LONG_TIMES = frozenset(("decades", "months", "weeks", "years"))
COUNTED = DETERMINERS | {"few", "more", "same"}
"""Words before a unit of time that count it: [a few more] days."""
CURRENCIES = frozenset("$£€#@")
"""Signs that a phrase may begin with."""
NO_NAMES = word_tags.CLOSED - {word_tags.VERB}
"""Classes of words that are no name with a capital either: Whenever."""
ADVERBIAL = ("ally", "edly", "ously", "tely", "tly")
"""Endings of adverbs that surnames hardly have: Shortly, but Kelly."""
NO_HEADS = frozenset((word_tags.ADVERB, word_tags.AUXILIARY))
"""Classes of the words that no phrase ends with, beside the prepositions of English."""


def passed(paragraph: Paragraph, claim: Claim) -> Claim | None:
    """Return a claim whose speaker can speak; of one in marks the words, with nobody's name.

    A reported clause whose speaker is none is no quotation: None. Nor is one without a word.
    """
    stretches = tuple(_bare(paragraph, each) for each in claim.stretches)
    claim = claim._replace(stretches=tuple((a, b) for a, b in stretches if a < b))
    if not claim.stretches:
        return None
    if claim.mention is None:
        return claim
    in_marks = any(1 in paragraph.inside[first:last] for first, last in claim.stretches)
    before = paragraph.lower[claim.mention.begin - 1] if claim.mention.begin else ""
    if (in_marks or before not in UNSAYING) and can_speak(paragraph, claim.mention):
        return claim
    return claim._replace(mention=None) if in_marks else None


def can_speak(paragraph: Paragraph, mention: Mention) -> bool:
    """Return whether a phrase has a head that can speak, and is not a clause, a number, a word."""
    first, last = mention.first, mention.last
    words, lower = paragraph.tokens[first:last], paragraph.lower[first:last]
    if not words[0][0].isalnum() and words[0] not in CURRENCIES:
        return False
    if (
        lower[0] in NOT_OPENING
        or lower[0] in INVERTING
        or _is_negated(lower)
        or not any(word[0].isalpha() for word in words)
    ):
        return False
    if len(words) == 1:
        verb = (
            lower[0] in THIRD_PERSONS
            or lower[0] in NEVER_ALONE
            or (first and paragraph.tokens[first - 1] in SAYING)
        )
        amid = first > sentence(paragraph, first)[0] or first in paragraph.closes
        return not verb and (_is_head(words[0], lower[0]) or (amid and _is_name(words[0])))
    if lower[0] in PREPOSITIONS and not (_opens_quantity(lower) or words[1] == "&"):
        return False
    if lower[-1] in NO_ENDS or "vs" in lower or words[0] in HEARING or _is_time(lower):
        return False
    if "-" in words:
        whole = _with_hyphens(paragraph, first, last)
        return len(whole) == 1 or not is_clause(whole, 0, len(whole))
    return not (is_clause(paragraph.tokens, first, last) or _ends_amid(paragraph, first, last))


def _with_hyphens(paragraph: Paragraph, first: int, last: int) -> list[str]:
    """Return the words of a phrase, those with hyphens as one: `the`, `left-hander`."""
    words: list[str] = []
    for index in range(first, last):
        word = paragraph.tokens[index]
        hyphen = word == "-" or (index > first and paragraph.tokens[index - 1] == "-")
        if hyphen and words and is_joined(paragraph, index):
            words[-1] += word
        else:
            words.append(word)
    return words


def _is_name(word: str) -> bool:
    """Return whether a word amid a sentence is a name for its capital: said Connally."""
    own = word_tags.lexical(word.lower())
    capital = word[0].isupper() and not word.isupper()
    return capital and own == word_tags.ADVERB and word.endswith("ly")


def _is_negated(lower: list[str]) -> bool:
    """Return whether a verb with a "not" opens a phrase: `Don't you`, but `Don Marsh`."""
    return lower[0] in NEGATED and lower[1:2] in (["'"], ["’"])


def is_clause(tokens: list[str], first: int, last: int) -> bool:
    """Return whether words have a verb of their own: `Marsh read a letter`, `financed by them`."""
    if _is_predicate(tokens, first) or clause_edges.finite_verb(tokens, first, last) >= 0:
        return True
    return predicates.opens(tokens, first) or predicates.verb(tokens, first, last) >= 0


def _opens_quantity(lower: list[str]) -> bool:
    """Return whether a preposition is that of a quantity: about half, at least six, not at noon."""
    if lower[0] == "at":
        return lower[1] in ("least", "most")
    return lower[0] in QUANTIFYING and (lower[1] in NUMBERS or lower[1].isdecimal())


def _is_time(lower: list[str]) -> bool:
    """Return whether a phrase is a time: `last month`, `9 a.m.`, `18 November`, `a few months`."""
    if lower[0].isdecimal():
        return lower[0][0] == "0" or lower[1] in MONTHS or lower[2:4] == [".", "m"]
    dated = all(word in MONTHS or not word.isalpha() for word in lower)
    if (dated and lower[0] in MONTHS) or "ago" in lower:
        return True
    if lower[0] in ("last", "this", "next") and lower[1] in UNITS:
        return len(lower) == 2 or lower[2] in PREPOSITIONS
    if lower[-1] not in UNITS and lower[-1] not in LONG_TIMES:
        return False
    return lower[0] in ("last", "this", "next") or COUNTED.issuperset(lower[:-1])


def _is_head(word: str, lower: str) -> bool:
    """Return whether a word alone can speak: a name, a pronoun, a plural, a role, a source."""
    if lower in DETERMINERS or lower == "an":
        return lower in QUANTITIES or lower in POSSESSIVES
    if lower in INDEFINITE or lower in PRONOUNS or lower in OBJECTS or lower in SOURCES:
        return True
    plural = word.endswith("s") and not word.endswith(("ss", "us")) and word not in LONG_TIMES
    if not word.islower():
        own = word_tags.lexical(lower)
        if own == word_tags.PARTICIPLE:
            return not name_lexicon.is_word(name_lexicon.key(word))
        if own == word_tags.ADVERB:
            return lower.endswith("ly") and not lower.endswith(ADVERBIAL)
        return own not in NO_NAMES
    return plural or lower in name_lexicon.roles()


def _is_predicate(tokens: list[str], index: int) -> bool:
    """Return whether a phrase opens with a verb: `features a report`, `financed by the state`."""
    own, after = word_tags.lexical(tokens[index]), word_tags.tag(tokens, index + 1)
    if own == word_tags.PARTICIPLE:
        if index > 0 and tokens[index - 1] in BEFORE_GERUNDS:
            return True
        if not tokens[index].islower():
            return after == word_tags.PREPOSITION
        finite = tokens[index].endswith("ed") and word_tags.tag(tokens, index) == word_tags.VERB
        return finite or after in BEHIND_VERBS
    if own in (word_tags.PLURAL, word_tags.BASE):
        return after == word_tags.DETERMINER
    if own == word_tags.NOMINAL and tokens[index].islower():
        return index > 0 and tokens[index - 1] in MODALS
    return own in (word_tags.AUXILIARY, word_tags.VERB)


def _ends_amid(paragraph: Paragraph, first: int, last: int) -> bool:
    """Return whether a phrase ends without a head: with a cue, an adverb, a figure behind "a"."""
    word, before = paragraph.lower[last - 1], paragraph.lower[last - 2]
    if word.isdecimal():
        return before in ("a", "an")
    if not paragraph.tokens[last - 1].islower():
        return False
    own, here = word_tags.lexical(word), word_tags.tag(paragraph.tokens, last - 1)
    if own == here == word_tags.VERB and paragraph.is_cue[last - 1]:
        return RELATIVE_PRONOUNS.isdisjoint(paragraph.lower[first:last])
    if own == word_tags.PARTICIPLE:
        recounts = paragraph.is_cue[last - 1] and word not in SURVEYED
        return bool(recounts) and here == word_tags.VERB
    return word in PREPOSITIONS or own in NO_HEADS


def _bare(paragraph: Paragraph, stretch: TokenRange) -> TokenRange:
    """Return the words inside the marks where a stretch is one span, with a pause behind it."""
    first, last = stretch
    span = paragraph.opens.get(first)
    if span is None or span.close > last:
        return stretch
    rest = paragraph.tokens[span.close : last]
    return (span.first, span.last) if PAUSES.issuperset(rest) else stretch
