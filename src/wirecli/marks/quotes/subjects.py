"""Who speaks where a cue is a participle, an infinitive or after "and": mostly the main subject."""

from wirecli.data.cues_context import CAUSING, ISSUING
from wirecli.data.word_classes import (
    ADVERBS,
    BE,
    DAYS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.phrases import clause_edges, word_tags
from wirecli.marks.quotes import (
    adjuncts,
    mentions,
    noun_cues,
    predicates,
    speaker_gate,
    subject_ends,
)
from wirecli.marks.quotes.claims import Claims
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

QUOTING = frozenset(("cited", "cites", "citing", "quoted", "quotes", "quoting"))
"""Verbs that leave the speaker to `as saying`."""
CLAUSE = 24
"""Tokens before a cue among which its own clause may begin."""
OPENING_CLAUSES = frozenset(("after", "because", "before", "if", "until", "when", "while"))
BEFORE_GERUNDS = frozenset(
    ["avoid", "avoided", "began", "begin", "regret", "regretted", "stop", "stopped"]
)
"""Verbs whose object is a participle, as a cue's is: admitted [telling] them, stopped [asking]."""
RECORDINGS = frozenset(
    ["audio", "clip", "clips", "footage", "recording", "recordings", "tape", "tapes", "video"]
)
"""What somebody speaks in."""
SPEAKING = frozenset(("he", "i", "she", "they", "we"))
"""Pronouns that open a clause as its subject."""
REGION = 2
"""Tokens of a region's name."""
TIME = 5
"""Tokens of a time that opens a sentence."""
TIMES_PAST = frozenset(("after", "afterwards", "ago", "before", "earlier", "later"))
"""What closes a time that opens a sentence: hours later."""
NO_CLAIMS = Claims([], bytearray())
Speaking = tuple[Mention | None, int, bool, bool]
"""The mention, where the clause begins, whether it is passive, whether it is shared."""


def caused(paragraph: Paragraph, cue: int, floor: int) -> Speaking:
    """Return the speaker of an infinitive: divers of `leading divers to say`, or the sentence's."""
    mention = mentions.before(paragraph, cue - 1, floor)
    if mention:
        for first in (mention.first, mention.first + 1):
            if first > floor and first < mention.last and paragraph.lower[first - 1] in CAUSING:
                return Mention(first, mention.last, first, mention.end), first, False, False
    return None, cue, False, True


def participle(paragraph: Paragraph, cue: int, opening: int, floor: int) -> Speaking | None:
    """Return the sentence's subject for `..., saying`, the noun before for `a letter saying`."""
    index = cue
    if index > floor and paragraph.lower[index - 1] == "as":
        return _quoted_as(paragraph, index, opening, floor)
    while index > floor and _is_of_participle(paragraph, index - 1):
        index -= 1
    before = paragraph.lower[index - 1] if index > floor else ""
    if not before or not before[0].isalnum() or before in SUBORDINATORS or before in PREPOSITIONS:
        return None, cue, False, True
    if before in DETERMINERS or paragraph.is_cue[index - 1] or before in BEFORE_GERUNDS:
        return None
    if paragraph.lower[cue + 1 : cue + 2] == ["that"] and noun_cues.is_relative(paragraph, cue + 2):
        return None
    mention = mentions.before(paragraph, index, floor)
    shown = _shown(paragraph, mention) if mention else None
    if shown:
        return shown, cue, False, False
    if mention and (
        _is_issued(paragraph, mention.first, floor)
        or _is_verb_phrase(paragraph, mention.first)
        or speaker_gate.is_clause(paragraph.tokens, mention.first, mention.last)
    ):
        return None, cue, False, True
    return (mention, cue, False, False) if mention else None


def _is_of_participle(paragraph: Paragraph, index: int) -> bool:
    """Return whether an adverb is of the participle behind it: `, [even] suggesting`.

    Behind "now" the participle is of the name right before: `Marsh and Reed, now saying`.
    """
    return subject_ends.is_adverb(paragraph, index) and paragraph.lower[index] != "now"


def _shown(paragraph: Paragraph, mention: Mention) -> Mention | None:
    """Return who speaks in a recording: Marsh of `plays footage of Marsh saying`."""
    for index in range(mention.first, mention.last - 2):
        if paragraph.lower[index] in RECORDINGS and paragraph.lower[index + 1] == "of":
            return Mention(index + 2, mention.last, index + 2, mention.end)
    return None


def _is_issued(paragraph: Paragraph, first: int, floor: int) -> bool:
    """Return whether somebody issued what says something: `issued [a statement] saying`."""
    lower = paragraph.lower
    verb = first - 1 - (first > floor + 1 and lower[first - 1] == "out")
    return verb > floor and lower[first] in ("a", "an") and lower[verb] in ISSUING


def _is_verb_phrase(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a verb before its object: `is [making a plea to the council] saying`."""
    word, after = paragraph.tokens[index], paragraph.lower[index + 1]
    if not word.islower() or not word.endswith(("ed", "ing")):
        return False
    opens = word_tags.lexical(word) == word_tags.PARTICIPLE and paragraph.tokens[index - 1] == ","
    return after in DETERMINERS or opens


def _opens_setting(paragraph: Paragraph, index: int) -> bool:
    """Return whether a preposition, a conjunction or a participle opens a sentence."""
    word = paragraph.lower[index]
    if word in PREPOSITIONS or word in SUBORDINATORS:
        return True
    opens = paragraph.tokens[index] != word and word.endswith(("ed", "ing")) and len(word) > 5
    return opens and not name_lexicon.is_role(paragraph.lower[index + 1])


def _after_setting(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return the index after `On Monday`, after the comma of a setting, or before an article."""
    if paragraph.lower[start] == "on" and paragraph.lower[start + 1] in DAYS:
        return start + 2 + (paragraph.tokens[start + 2] == ",")
    commas = [
        index
        for index in range(start, limit)
        if paragraph.tokens[index] == "," and not paragraph.tokens[index + 1].isdecimal()
    ]
    if commas:
        subjects = (index for index in commas if _opens_subject(paragraph, index + 1))
        return _after_region(paragraph, next(subjects, commas[0]), limit)
    edge = adjuncts.skip(paragraph, start, limit)
    return edge if start < edge < limit and paragraph.lower[edge] in DETERMINERS else limit


def _opens_subject(paragraph: Paragraph, index: int) -> bool:
    """Return whether a subject may begin there: not at `After a swift, [late] meeting, Marsh`."""
    word = paragraph.tokens[index]
    return not word.islower() or word_tags.tag(paragraph.tokens, index) != word_tags.NOMINAL


def _after_region(paragraph: Paragraph, comma: int, limit: int) -> int:
    """Return the index after a comma, or after the region of a place: `In Ames, Norland, | Marsh`.

    A name with a description behind it is a speaker: `In Ames, | Marsh, the mayor, said`.
    """
    tokens, end = paragraph.tokens, comma + 1
    if not tokens[comma - 1][0].isupper() or paragraph.lower[comma - 1] in DAYS | MONTHS:
        return end
    while end < min(limit, comma + 1 + REGION) and tokens[end][0].isupper():
        end += 1
    after = paragraph.lower[end + 1] if end + 1 < limit else "the"
    described = after in ("a", "an", "the", "who") or after.isdecimal()
    return comma + 1 if end == comma + 1 or tokens[end] != "," or described else end + 1


def _quoted_as(paragraph: Paragraph, cue: int, opening: int, floor: int) -> Speaking | None:
    """Return Marsh for `Marsh was quoted as saying`, `the paper quoted Marsh as saying`."""
    last = cue - 1
    for verb in range(last - 1, max(floor, last - 12) - 1, -1):
        if paragraph.lower[verb] in QUOTING:
            subject = mentions.before(paragraph, verb, floor)
            passive = subject and any(word in BE for word in paragraph.lower[subject.end : verb])
            if passive or verb == last - 1 or paragraph.lower[verb + 1] == "by":
                return (subject, subject.begin, False, False) if subject else None
            begin = subject.begin if subject else verb
            return Mention(verb + 1, last, begin, last), begin, False, False
    return main_subject(paragraph, cue, opening, NO_CLAIMS), cue, False, False


def _clause_floor(paragraph: Paragraph, cue: int, floor: int) -> int:
    """Return where the clause of a cue begins: `booed, and when [Reed left] and said`.

    It is the sentence, unless a comma, a conjunction and a pronoun open a clause: `The road is
    late, so [he cannot brag]`; or the cue is behind an "and", and a subordinator stands before it
    with no comma between.
    """
    behind_and, paused = paragraph.lower[cue - 1] in ("and", "then"), False
    for index in range(cue - 1, max(floor, cue - CLAUSE), -1):
        if paragraph.lower[index] in SPEAKING and _joins_clause(paragraph, index - 1):
            return index
        paused = paused or paragraph.tokens[index] == ","
        if behind_and and not paused and paragraph.lower[index] in OPENING_CLAUSES:
            return index + 1
    return floor


def _joins_clause(paragraph: Paragraph, index: int) -> bool:
    """Return whether a conjunction behind a comma is at `index`: `, [where] he spoke`."""
    word = paragraph.lower[index]
    return index > 0 and paragraph.tokens[index - 1] == "," and word in SUBORDINATORS


def _after_time(paragraph: Paragraph, floor: int, cue: int) -> int:
    """Return the index after a time that opens a sentence: `Hours later`, `Late last month,`."""
    for index in range(floor + 1, min(floor + TIME, cue)):
        unit = paragraph.lower[index - 1] in UNITS
        if unit and paragraph.lower[index] in TIMES_PAST:
            return index + 1 + (paragraph.tokens[index + 1] == ",")
        if unit and paragraph.tokens[index] == "," and paragraph.lower[index - 2] in RELATIVES:
            return index + 1
    return floor


def main_subject(paragraph: Paragraph, cue: int, floor: int, claims: Claims) -> Mention | None:
    """Return the speaker of the cue before, else the sentence's first noun phrase."""
    floor = _clause_floor(paragraph, cue, floor)
    earlier = [
        claim
        for claim in claims.entries[-4:]
        if claim.mention
        and claim.cue
        and floor <= claim.cue[0] < cue
        and not _is_inner(paragraph, claim.mention)
    ]
    if earlier:
        return max(earlier, key=lambda claim: claim.cue or (0, 0)).mention
    start = _after_time(paragraph, floor, cue)
    while start < cue and (paragraph.lower[start] in ADVERBS or paragraph.lower[start] in DAYS):
        start += 1 + (paragraph.tokens[start + 1] == ",")
    if start < cue and _opens_setting(paragraph, start):
        start = _after_setting(paragraph, start, cue)
    return _before_verb(paragraph, start, cue) if start < cue else None


def _is_inner(paragraph: Paragraph, mention: Mention) -> bool:
    """Return whether somebody speaks in a clause of a noun: a bridge that [Reed] says is old."""
    first = mention.first
    relative = paragraph.lower[first] in RELATIVE_PRONOUNS
    before = paragraph.tokens[first - 1] if first else ""
    if relative:
        return before[:1].isalnum()
    return before.lower() in RELATIVE_PRONOUNS


def _before_verb(paragraph: Paragraph, start: int, cue: int) -> Mention | None:
    """Return the noun phrase at `start`, up to a verb of its own: `[The firm] keeps books`."""
    mention = mentions.after(paragraph, start, cue)
    if mention is None or mention.last - mention.first < 2:
        return mention
    verb = clause_edges.finite_verb(paragraph.tokens, mention.first, cue)
    verb = verb if verb >= 0 else predicates.verb(paragraph.tokens, mention.first, mention.last)
    cut = mention.first < verb < mention.last
    return mention._replace(last=verb, end=verb) if cut else mention
