"""Reporting clauses: a verb with its speaker, before it or after it."""

from typing import NamedTuple

from wirecli.data.cues_context import NOUNS
from wirecli.data.word_classes import (
    ADVERBS,
    BE,
    RELATIVE_PRONOUNS,
    SUBJECTS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes import (
    clauses,
    cues,
    inversion,
    mentions,
    noun_cues,
    owned_claims,
    subject_ends,
    subjects,
)
from wirecli.marks.quotes.claims import Claims, TokenRange
from wirecli.marks.quotes.cues import Verb
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import ARTICLES, NAMING, Mention
from wirecli.rules import name_lexicon

DESCRIBING = frozenset(("blame", "call", "describe"))
"""Frames of cues whose object is what is said, in marks: `called the plan "a mess"`."""
IN_MARKS = DESCRIBING | {"speak"}
"""Frames of cues that report nothing without marks."""
RELATIONS = {"add": "up", "charge": "with"}
"""Verbs that report nothing with a word behind them: charged [with] theft, adds [up] to two."""
RELATING = frozenset({"agree", "relate", "respond"})
"""Verbs that report nothing with a "to", unless words in marks follow."""
HEARER = 8
"""Tokens between a cue and its "that"."""
OPENERS = frozenset(("if", "that", "to", "whether"))
"""Words that open what was said behind the agent of a passive."""
STARTING = frozenset({"begin", "continue", "start"})
"""Verbs before an infinitive as often as before words in marks."""


PUT_IT = "put it"
"""The cue of a manner: `As Marsh put it, the road is open`; without "as" it moves something."""


def needs_marks(paragraph: Paragraph, index: int, verb: Verb) -> bool:
    """Return whether a cue at `index` reports nothing in a paragraph without marks."""
    if verb.frame not in IN_MARKS or verb.lemma == PUT_IT:
        return False
    return "that" not in paragraph.lower[index + 1 : index + 1 + HEARER]


class ReportingClause(NamedTuple):
    """A speaker with a cue: tokens `[begin, end)` of the narrator in the sentence `[floor, limit)`.

    `cue` are the tokens of the verb and its particle. The speaker of a `shared` clause is that of
    the sentence, which `with_speaker` finds.
    """

    verb: Verb
    cue: TokenRange
    mention: Mention | None
    begin: int
    end: int
    floor: int
    limit: int
    passive: bool
    shared: bool


def with_speaker(paragraph: Paragraph, clause: ReportingClause, claims: Claims) -> ReportingClause:
    """Return a shared clause with its speaker, by the claims so far."""
    cue = clause.cue[0]
    mention = subjects.main_subject(paragraph, cue, clause.floor, claims)
    if mention and paragraph.lower[cue - 1] == "to":
        mention = owned_claims.whose(paragraph, mention)
    return clause._replace(mention=mention)


def read(paragraph: Paragraph, index: int, verb: Verb) -> ReportingClause | None:
    """Return the clause of a verb at `index`, None if the verb does not report here."""
    word = paragraph.lower[index]
    if word in NOUNS and not verb.particle and noun_cues.is_noun(paragraph, index):
        return None
    floor, limit = sentence(paragraph, index)
    if word in subjects.QUOTING and "as" in paragraph.lower[index + 1 : min(limit, index + 9)]:
        return None
    if paragraph.tokens[index] != word and _is_word_of_name(paragraph, index, floor):
        return None
    end = index + (2 if verb.particle else 1)
    participle = word.endswith("ing")
    amid = None if participle else _across_marks(paragraph, index, floor)
    if amid:
        begin = amid.begin
        return ReportingClause(verb, (index, end), amid, begin, end, floor, limit, False, False)
    inverted = None if participle else inversion.subject(paragraph, index, end, (floor, limit))
    if inverted:
        return ReportingClause(
            verb, (index, end), inverted, index, inverted.end, floor, limit, False, False
        )
    speaking = _before(paragraph, index, floor, participle)
    if speaking is None:
        return None
    mention, begin, passive, shared = speaking
    agent = _agent(paragraph, end, limit) if passive else None
    if agent:
        mention, end = agent, agent.end
    return ReportingClause(verb, (index, end), mention, begin, end, floor, limit, passive, shared)


def _across_marks(paragraph: Paragraph, index: int, floor: int) -> Mention | None:
    """Return the subject that words in marks describe: `Marsh, known as "the Wall," [said]`.

    The description is one between two commas, so that no verb of the subject's own is in it.
    """
    inner = paragraph.inside.rfind(b"\1", floor, index)
    if inner < 0 or paragraph.inside[floor] or floor in paragraph.opens:
        return None
    closes = paragraph.tokens[index - 1] == "," or clauses.ends_with_comma(paragraph, index)
    mention = mentions.after(paragraph, floor, index) if closes else None
    comma = mention.end if mention else index
    if mention is None or comma + 1 >= index or paragraph.tokens[comma] != ",":
        return None
    outside = (x for x in range(comma + 1, index - 1) if not paragraph.inside[x])
    if any(paragraph.tokens[x] == "," for x in outside):
        return None
    word = paragraph.lower[comma + 1]
    describes = word in RELATIVE_PRONOUNS or word in ARTICLES or name_lexicon.is_role(word)
    describes = describes or word_tags.lexical(word) == word_tags.PARTICIPLE or word in NAMING
    return mention if describes else None


def _agent(paragraph: Paragraph, index: int, limit: int) -> Mention | None:
    """Return who said it behind a passive: `was told by [Marsh] that it was late`."""
    if paragraph.lower[index : index + 1] != ["by"]:
        return None
    mention = mentions.after(paragraph, index + 1, limit)
    if mention is None or mention.end >= limit:
        return None
    opens = paragraph.lower[mention.end] in OPENERS or mention.end in paragraph.opens
    return mention if opens else None


def _is_word_of_name(paragraph: Paragraph, index: int, floor: int) -> bool:
    """Return whether a capitalised word belongs to a name: the States of `the United States`."""
    if (
        index == floor
        or not paragraph.tokens[index][0].isupper()
        or paragraph.tokens[index].isupper()
    ):
        return False
    return paragraph.tokens[index - 1][0].isalnum() or paragraph.tokens[index - 1] in "'’"


def verb_at(paragraph: Paragraph, index: int) -> Verb | None:
    """Return the verb of the cue at `index`, one with a particle only if the particle follows."""
    for verb in cues.verbs(paragraph.lower[index]):
        if not verb.particle or paragraph.lower[index + 1 : index + 2] == [verb.particle]:
            return None if _is_relation(paragraph, index, verb) else verb
    return None


def _is_relation(paragraph: Paragraph, index: int, verb: Verb) -> bool:
    """Return whether a cue says what somebody has to do with something, and reports nothing.

    `related to`, `charged with`, `interested in talking to him`, `did not respond to requests`,
    `begun "to run"`.
    """
    lower, after = paragraph.lower, paragraph.lower[index + 1 : index + 2]
    if after == [RELATIONS.get(verb.lemma)]:
        return True
    if verb.lemma in RELATING and after == ["to"]:
        return 1 not in paragraph.inside[index : sentence(paragraph, index)[1]]
    span = paragraph.opens.get(index + 1)
    if span is not None and verb.lemma in STARTING:
        return lower[span.first] == "to"
    gerund = lower[index].endswith("ing") and index > 0 and lower[index - 1] == "in"
    return gerund and verb.frame in IN_MARKS


def _before(
    paragraph: Paragraph, index: int, opening: int, participle: bool
) -> subjects.Speaking | None:
    """Return the subject before the cue, in the sentence that begins at `opening`."""
    lower = paragraph.lower
    before = lower[index - 1] if index > opening else ""
    if lower[index] in ("asked", "pressed") and (
        before in ("", "when", "been", "if", "being")
        or (before == "," and not _is_last(paragraph, index))
    ):
        return None, index, True, False
    floor = _after_marks(paragraph, index, opening) if paragraph.spans else opening
    if participle and not _is_progressive(paragraph, index, opening):
        return subjects.participle(paragraph, index, opening, floor)
    if before == "to":
        return subjects.caused(paragraph, index, floor)
    edge = subject_ends.skip_adverbs(paragraph, index, opening)
    if edge > opening and lower[edge - 1] in ("and", "but"):
        return None, edge - 1, False, True
    if floor > opening:
        edge = subject_ends.skip_adverbs(paragraph, index, floor)
    mention = mentions.ending(paragraph, edge, floor)
    if mention is None:
        return (None, index, False, True) if _closes_setting(paragraph, edge) else None
    if participle or mention.end == index or BE.isdisjoint(lower[mention.end : index]):
        return mention, mention.begin, False, False
    return None, mention.begin, True, False


def _is_last(paragraph: Paragraph, index: int) -> bool:
    """Return whether no comma follows in the sentence, and no cue: Marsh, a baker, [asked] why."""
    _, limit = sentence(paragraph, index)
    rest = paragraph.tokens[index + 1 : limit]
    return "," not in rest and 1 not in paragraph.is_cue[index + 1 : limit]


def _closes_setting(paragraph: Paragraph, index: int) -> bool:
    """Return whether the object of a participle ends there: `Marsh, citing "a mess," | said`."""
    span = paragraph.closes.get(index)
    return span is not None and span.open > 0 and paragraph.lower[span.open - 1].endswith("ing")


def _is_progressive(paragraph: Paragraph, index: int, floor: int) -> bool:
    """Return whether the verb is finite, not a participle: `is also saying`, `isn't saying`."""
    for near in range(index - 1, max(floor, index - 5), -1):
        word = paragraph.lower[near]
        if word in BE or (word == "s" and paragraph.lower[near - 2] in SUBJECTS):
            return True
        if not (word in ADVERBS or word in ("not", "t", "'", "’") or word.endswith("ly")):
            return False
    return False


def _after_marks(paragraph: Paragraph, index: int, floor: int) -> int:
    """Return the end of the last span before `index`: a subject is not looked for beyond it."""
    near = paragraph.inside.rfind(b"\1", max(floor, index - 30) + 1, index)
    return near + 1 if near >= 0 else floor
