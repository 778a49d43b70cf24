"""Reporting clauses: a verb with its speaker, before it or after it."""

from wirecli.data.cues_context import NO_SPEAKERS, NOUNS, OPENING_VERBS
from wirecli.data.word_classes import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_PRONOUNS,
    DAYS,
    DETERMINERS,
    FINITE,
    IRREGULAR_PASTS,
    MONTHS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    UNITS,
)
from wirecli.marks.phrases import word_tags
from wirecli.marks.quotes import adjuncts, cues, mentions, speaker_gate
from wirecli.marks.quotes.claims import Claims, TokenRange, is_titled
from wirecli.marks.quotes.cues import Verb
from wirecli.marks.quotes.paragraph import Paragraph, is_pause, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.tuples import NamedTuple

QUOTING = frozenset(("cited", "cites", "citing", "quoted", "quotes", "quoting"))
"""Verbs that leave the speaker to `as saying`."""
DESCRIBING = frozenset(("blame", "call", "describe"))
"""Frames of cues whose object is what is said, in marks: `called the plan "a mess"`."""
IN_MARKS = DESCRIBING | {"speak"}
"""Frames of cues that report nothing without marks."""
RELATING = frozenset({"relate", "respond"})
"""Verbs that report nothing with a "to", unless words in marks follow."""
STARTING = frozenset({"begin", "continue", "start"})
"""Verbs before an infinitive as often as before words in marks."""
ISSUING = frozenset(
    (
        *("circulated", "delivered", "distributed", "filed", "gave", "issued", "made", "posted"),
        *("published", "put", "released", "sent", "signed", "unveiled", "wrote"),
    )
)
"""Verbs whose subject speaks by their object: issued a statement saying."""
CAUSING = frozenset(
    (
        *("allow", "allowed", "allowing", "cause", "caused", "causing", "enabled", "forced"),
        *("forcing", "lead", "leading", "led", "prompted", "prompting", "pushed", "pushing"),
        *("urged", "urging"),
    )
)
"""Verbs whose object does what an infinitive says: leading divers to say."""
CLAUSE = 24
"""Tokens before a cue among which its own clause may begin."""
OPENING_CLAUSES = frozenset(("after", "because", "before", "if", "until", "when", "while"))
REGION = 2
"""Tokens of a region's name."""
TIME = 5
"""Tokens of a time that opens a sentence."""
TIMES_PAST = frozenset(("after", "afterwards", "ago", "before", "earlier", "later"))
"""What closes a time that opens a sentence: hours later."""
SEVERAL = frozenset(("men", "people", "police", "staff", "women"))
"""Plurals without an s."""
NO_NOUNS = word_tags.CLOSED | {word_tags.ADVERB, word_tags.AMID, word_tags.DAY}
"""Classes of words that are no subject by themselves."""
NO_CLAIMS = Claims([], bytearray())
Speaking = tuple[Mention | None, int, bool, bool]
"""The mention, where the clause begins, whether it is passive, whether it is shared."""


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
    return clause._replace(mention=_main_subject(paragraph, clause.cue[0], clause.floor, claims))


def read(paragraph: Paragraph, index: int, verb: Verb) -> ReportingClause | None:
    """Return the clause of a verb at `index`, None if the verb does not report here."""
    word = paragraph.lower[index]
    if word in NOUNS and not verb.particle and is_noun(paragraph, index):
        return None
    floor, limit = sentence(paragraph, index)
    if word in QUOTING and "as" in paragraph.lower[index + 1 : min(limit, index + 9)]:
        return None
    if paragraph.tokens[index] != word and _is_word_of_name(paragraph, index, floor):
        return None
    end = index + (2 if verb.particle else 1)
    participle = word.endswith("ing")
    inverted = None if participle else _inverted(paragraph, index, end, (floor, limit))
    if inverted:
        return ReportingClause(
            verb, (index, end), inverted, index, inverted.end, floor, limit, False, False
        )
    speaking = _before(paragraph, index, floor, participle)
    if speaking is None:
        return None
    mention, begin, passive, shared = speaking
    return ReportingClause(verb, (index, end), mention, begin, end, floor, limit, passive, shared)


def _is_word_of_name(paragraph: Paragraph, index: int, floor: int) -> bool:
    """Return whether a capitalised word belongs to a name: the States of `the United States`."""
    if (
        index == floor
        or not paragraph.tokens[index][0].isupper()
        or paragraph.tokens[index].isupper()
    ):
        return False
    return paragraph.tokens[index - 1][0].isalnum() or paragraph.tokens[index - 1] in "'’"


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
    if paragraph.spans and before not in DETERMINERS and _follows_span(paragraph, index):
        return False
    if _disagrees(paragraph, index):
        return True
    is_name = paragraph.tokens[index - 1][0].isupper() or before.endswith("s")
    if (after == "," and not is_name) or (after == "that" and _is_relative(paragraph, index + 2)):
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

    A base form needs a plural, a form in -s a singular; names are either.
    """
    before, word = paragraph.tokens[index - 1], paragraph.lower[index]
    if not before.islower() or word.endswith("ed") or word_tags.lexical(before) in NO_NOUNS:
        return False
    several = before.endswith("s") or before in SEVERAL
    return several if word.endswith("s") else not several


def _is_relative(paragraph: Paragraph, index: int) -> bool:
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


def verb_at(paragraph: Paragraph, index: int) -> Verb | None:
    """Return the verb of the cue at `index`, one with a particle only if the particle follows."""
    for verb in cues.verbs(paragraph.lower[index]):
        if not verb.particle or paragraph.lower[index + 1 : index + 2] == [verb.particle]:
            return None if _is_relation(paragraph, index, verb) else verb
    return None


def _is_relation(paragraph: Paragraph, index: int, verb: Verb) -> bool:
    """Return whether a cue says what somebody has to do with something, and reports nothing.

    `related to`, `interested in talking to him`, `did not respond to requests`, `begun "to run"`.
    """
    lower, after = paragraph.lower, paragraph.lower[index + 1 : index + 2]
    if verb.lemma in RELATING and after == ["to"]:
        return 1 not in paragraph.inside[index : sentence(paragraph, index)[1]]
    span = paragraph.opens.get(index + 1)
    if span is not None and verb.lemma in STARTING:
        return lower[span.first] == "to"
    gerund = lower[index].endswith("ing") and index > 0 and lower[index - 1] == "in"
    return gerund and verb.frame in IN_MARKS


def _inverted(paragraph: Paragraph, index: int, end: int, around: TokenRange) -> Mention | None:
    """Return the mention after the cue: `"...," said Ellen Marsh`."""
    floor, limit = around
    if index == floor and paragraph.tokens[index][0].isupper():
        return _opening_verb(paragraph, index, end, limit)
    before = index - 1
    quoted = index in paragraph.closes or (
        before in paragraph.closes and is_pause(paragraph, before)
    )
    if not quoted and (index == 0 or paragraph.tokens[before] != ","):
        return None
    mention = mentions.after(paragraph, end, limit)
    alone = mention is not None and mention.last - mention.first == 1
    if mention is None or (alone and paragraph.lower[mention.first] in NO_SPEAKERS):
        return None
    if quoted:
        return None if _is_title_speaking(paragraph, index, mention) else mention
    edge = adjuncts.skip(paragraph, mention.end, limit, opening=("to",))
    after = paragraph.tokens[edge] if edge < len(paragraph.tokens) else "."
    first = paragraph.tokens[mention.first]
    is_name = first in DETERMINERS or paragraph.tokens[mention.last - 1][-1] == "s"
    is_name = is_name or any(
        word[0].isupper() for word in paragraph.tokens[mention.first : mention.last]
    )
    stops = after in ".,;" or edge >= limit
    return (
        mention if stops and is_name and paragraph.lower[index] in ("said", "says", "say") else None
    )


def _is_title_speaking(paragraph: Paragraph, index: int, mention: Mention) -> bool:
    """Return whether a programme speaks: `"Morning News" said it was open`."""
    span = paragraph.closes.get(index)
    if span is None or mention.end >= len(paragraph.lower) or not is_titled(paragraph, span):
        return False
    return paragraph.lower[mention.end] in FINITE


def _opening_verb(paragraph: Paragraph, index: int, end: int, limit: int) -> Mention | None:
    """Return the mention after a verb that opens the sentence: `Said Ellen Marsh: "..."`."""
    if end >= limit or paragraph.lower[index] not in OPENING_VERBS:
        return None
    mention = mentions.after(paragraph, end, limit)
    if mention is None or paragraph.tokens[end][0].isupper():
        return mention
    return mention if paragraph.tokens[mention.end - 1 : mention.end + 1][-1] == ":" else None


def _before(paragraph: Paragraph, index: int, opening: int, participle: bool) -> Speaking | None:
    """Return the subject before the cue, in the sentence that begins at `opening`."""
    lower = paragraph.lower
    before = lower[index - 1] if index > opening else ""
    if lower[index] in ("asked", "pressed") and (
        not before or before in ("when", "been", ",", "if", "being")
    ):
        return None, index, True, False
    floor = _after_marks(paragraph, index, opening) if paragraph.spans else opening
    if participle and not _is_progressive(paragraph, index, opening):
        return _participle(paragraph, index, opening, floor)
    if before == "to":
        return _caused(paragraph, index, floor)
    edge = mentions.skip_adverbs(paragraph, index, opening)
    if edge > opening and lower[edge - 1] in ("and", "but"):
        return None, edge - 1, False, True
    if floor > opening:
        edge = mentions.skip_adverbs(paragraph, index, floor)
    mention = mentions.ending(paragraph, edge, floor)
    if mention is None:
        return None
    if participle or mention.end == index or BE.isdisjoint(lower[mention.end : index]):
        return mention, mention.begin, False, False
    return None, mention.begin, True, False


def _caused(paragraph: Paragraph, cue: int, floor: int) -> Speaking:
    """Return the speaker of an infinitive: divers of `leading divers to say`, or the sentence's."""
    mention = mentions.before(paragraph, cue - 1, floor)
    if mention:
        for first in (mention.first, mention.first + 1):
            if first > floor and first < mention.last and paragraph.lower[first - 1] in CAUSING:
                return Mention(first, mention.last, first, mention.end), first, False, False
    return None, cue, False, True


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


def _participle(paragraph: Paragraph, cue: int, opening: int, floor: int) -> Speaking | None:
    """Return the sentence's subject for `..., saying`, the noun before for `a letter saying`."""
    index = cue
    if index > floor and paragraph.lower[index - 1] == "as":
        return _quoted_as(paragraph, index, opening, floor)
    while (
        index > floor
        and paragraph.tokens[index - 1].endswith("ly")
        and paragraph.tokens[index - 1].islower()
    ):
        index -= 1
    before = paragraph.lower[index - 1] if index > floor else ""
    if not before or not before[0].isalnum() or before in SUBORDINATORS or before in PREPOSITIONS:
        return None, cue, False, True
    if before in DETERMINERS:
        return None
    if paragraph.lower[cue + 1 : cue + 2] == ["that"] and _is_relative(paragraph, cue + 2):
        return None
    mention = mentions.before(paragraph, index, floor)
    if mention and (
        _is_issued(paragraph, mention.first, floor)
        or _is_verb_phrase(paragraph, mention.first)
        or speaker_gate.is_clause(paragraph.tokens, mention.first, mention.last)
    ):
        return None, cue, False, True
    return (mention, cue, False, False) if mention else None


def _is_issued(paragraph: Paragraph, first: int, floor: int) -> bool:
    """Return whether somebody issued what says something: `issued [a statement] saying`."""
    lower = paragraph.lower
    verb = first - 1 - (first > floor + 1 and lower[first - 1] == "out")
    return verb > floor and lower[first] in ("a", "an") and lower[verb] in ISSUING


def _is_verb_phrase(paragraph: Paragraph, index: int) -> bool:
    """Return whether it is a verb before its object: `is [making a plea to the council] saying`."""
    word, after = paragraph.tokens[index], paragraph.lower[index + 1]
    return word.islower() and word.endswith(("ed", "ing")) and after in DETERMINERS


def _opens_setting(paragraph: Paragraph, index: int) -> bool:
    """Return whether a preposition, a conjunction or a participle opens a sentence."""
    word = paragraph.lower[index]
    if word in PREPOSITIONS or word in SUBORDINATORS:
        return True
    return paragraph.tokens[index] != word and word.endswith(("ed", "ing")) and len(word) > 5


def _after_setting(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return the index after `On Monday`, after the comma of a setting, or before an article."""
    if paragraph.lower[start] == "on" and paragraph.lower[start + 1] in DAYS:
        return start + 2 + (paragraph.tokens[start + 2] == ",")
    for index in range(start, limit):
        if paragraph.tokens[index] == "," and not paragraph.tokens[index + 1].isdecimal():
            return _after_region(paragraph, index, limit)
    edge = adjuncts.skip(paragraph, start, limit)
    return edge if start < edge < limit and paragraph.lower[edge] in DETERMINERS else limit


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
    return _main_subject(paragraph, cue, opening, NO_CLAIMS), cue, False, False


def _clause_floor(paragraph: Paragraph, cue: int, floor: int) -> int:
    """Return where the clause of a cue behind "and" begins: `booed, and when [Reed left] and said`.

    It is the sentence, unless a subordinator stands before it with no comma between.
    """
    if paragraph.lower[cue - 1] not in ("and", "then"):
        return floor
    for index in range(cue - 1, max(floor, cue - CLAUSE), -1):
        if paragraph.tokens[index] == ",":
            return floor
        if paragraph.lower[index] in OPENING_CLAUSES:
            return index + 1
    return floor


def _after_time(paragraph: Paragraph, floor: int, cue: int) -> int:
    """Return the index after a time that opens a sentence: `Hours later`, `Late last month,`."""
    for index in range(floor + 1, min(floor + TIME, cue)):
        unit = paragraph.lower[index - 1] in UNITS
        if unit and paragraph.lower[index] in TIMES_PAST:
            return index + 1 + (paragraph.tokens[index + 1] == ",")
        if unit and paragraph.tokens[index] == "," and paragraph.lower[index - 2] in RELATIVES:
            return index + 1
    return floor


def _main_subject(paragraph: Paragraph, cue: int, floor: int, claims: Claims) -> Mention | None:
    """Return the speaker of the cue before, else the sentence's first noun phrase."""
    earlier = [
        claim
        for claim in claims.entries[-4:]
        if claim.mention and claim.cue and floor <= claim.cue[0] < cue
    ]
    if earlier:
        return max(earlier, key=lambda claim: claim.cue or (0, 0)).mention
    start = _after_time(paragraph, _clause_floor(paragraph, cue, floor), cue)
    while start < cue and (paragraph.lower[start] in ADVERBS or paragraph.lower[start] in DAYS):
        start += 1 + (paragraph.tokens[start + 1] == ",")
    if start < cue and _opens_setting(paragraph, start):
        start = _after_setting(paragraph, start, cue)
    return mentions.after(paragraph, start, cue) if start < cue else None
