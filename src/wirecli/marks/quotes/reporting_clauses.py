"""Tags: a reporting verb with its speaker, before it or after it."""

from wirecli.data.cues_context import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLAUSE_PRONOUNS,
    DAYS,
    DETERMINERS,
    FINITE,
    NO_SPEAKERS,
    NOUNS,
    OPENING_VERBS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
)
from wirecli.marks.quotes import adjuncts, cues, mentions
from wirecli.marks.quotes.claims import Claims, TokenRange, is_titled
from wirecli.marks.quotes.cues import Verb
from wirecli.marks.quotes.paragraph import Paragraph, is_pause, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.tuples import Slotted

QUOTING = frozenset(("cited", "cites", "citing", "quoted", "quotes", "quoting"))
"""Verbs that leave the speaker to `as saying`."""
DESCRIBING = frozenset(("blame", "call", "describe"))
"""Frames of cues whose object is what is said, in marks: `called the plan "a mess"`."""
IN_MARKS = DESCRIBING | {"speak"}
"""Frames of cues that report nothing without marks."""
NO_CLAIMS = Claims([], bytearray())
Speaking = tuple[Mention | None, int, bool, bool]
"""Who speaks, where the tag begins, whether it is passive, whether the speaker is shared."""


class ReportingClause(Slotted):
    """A speaker with a cue: words `[begin, end)` of the narrator, in the sentence `[floor, limit)`.

    `cue` are the words of the verb and its particle. The speaker of a tag that is `shared` is that
    of the sentence, to be asked of `settled`.
    """

    row: Verb
    cue: TokenRange
    mention: Mention | None
    begin: int
    end: int
    floor: int
    limit: int
    passive: bool
    shared: bool


def settled(sheet: Paragraph, read: ReportingClause, claims: Claims) -> ReportingClause:
    """Return a shared tag with its speaker, as far as there are claims yet."""
    return read._replace(mention=_main_subject(sheet, read.cue[0], read.floor, claims))


def tag(sheet: Paragraph, place: int, row: Verb) -> ReportingClause | None:
    """Read the cue of a row at `place` with its speaker, None if it is no reporting verb here."""
    word = sheet.low[place]
    if word in NOUNS and is_noun(sheet, place):
        return None
    floor, limit = sentence(sheet, place)
    if word in QUOTING and "as" in sheet.low[place + 1 : min(limit, place + 9)]:
        return None
    if sheet.words[place] != word and _is_named_so(sheet, place, floor):
        return None
    end = place + (2 if row.particle else 1)
    participle = word.endswith("ing")
    inverted = None if participle else _inverted(sheet, place, end, (floor, limit))
    if inverted:
        return ReportingClause(
            row, (place, end), inverted, place, inverted.end, floor, limit, False, False
        )
    speaking = _before(sheet, place, floor, participle)
    if speaking is None:
        return None
    mention, begin, passive, shared = speaking
    return ReportingClause(row, (place, end), mention, begin, end, floor, limit, passive, shared)


def _is_named_so(sheet: Paragraph, place: int, floor: int) -> bool:
    """Tell a capitalised word of a name from the verb: the States of `the United States`."""
    if place == floor or not sheet.words[place][0].isupper() or sheet.words[place].isupper():
        return False
    return sheet.words[place - 1][0].isalnum() or sheet.words[place - 1] in "'’"


def is_noun(sheet: Paragraph, place: int) -> bool:
    """Tell a noun from the verb that is written so: `the reports`, `emails`, `his claim`."""
    word = sheet.low[place]
    if word not in NOUNS or place == 0:
        return False
    before = sheet.low[place - 1]
    if before in SUBJECTS or before in ADVERBS or before in ("to", "not", "t"):
        return False
    if before in AUXILIARIES:
        return word.endswith("s") or before in ("have", "has", "had") or before in BE
    after = sheet.low[place + 1] if place + 1 < len(sheet.low) else ""
    if sheet.runs and before not in DETERMINERS and _follows_run(sheet, place):
        return False
    named = sheet.words[place - 1][0].isupper() or before.endswith("s")
    if (after == "," and not named) or (after == "that" and _is_relative(sheet, place + 2)):
        return True
    if after in ("that", ",", ":") or place + 1 in sheet.opens or place in sheet.closes:
        return before in DETERMINERS or before == "s"
    if before in DETERMINERS or before in PREPOSITIONS or before == "s" or not before[0].isalnum():
        return True
    return not (named and (after in CLAUSE_PRONOUNS or after == "on")) and not (
        word.endswith("s")
        and sheet.words[place - 1][0].isupper()
        and sheet.words[place][0].islower()
        and word != "states"
    )


def _is_relative(sheet: Paragraph, place: int) -> bool:
    """Tell a verb after "that": `states that have agreed`."""
    return place < len(sheet.low) and sheet.low[place] in FINITE


def _follows_run(sheet: Paragraph, place: int) -> bool:
    """Tell whether words in marks with a comma end shortly before: `"...," the ad states`."""
    for near in range(place, max(0, place - 10), -1):
        run = sheet.closes.get(near)
        if run:
            return sheet.words[run.last - 1] in ",?!" and 1 not in sheet.is_cue[near:place]
    return False


def row_of(sheet: Paragraph, place: int) -> Verb | None:
    """Return the row of the cue at a place, that with a particle only if the particle follows."""
    for row in cues.rows(sheet.low[place]):
        if not row.particle or sheet.low[place + 1 : place + 2] == [row.particle]:
            return row
    return None


def _inverted(sheet: Paragraph, place: int, end: int, around: TokenRange) -> Mention | None:
    """Read `"...," said Ellen Marsh`."""
    floor, limit = around
    if place == floor and sheet.words[place][0].isupper():
        return _opening_verb(sheet, place, end, limit)
    before = place - 1
    quoted = place in sheet.closes or (before in sheet.closes and is_pause(sheet, before))
    if not quoted and (place == 0 or sheet.words[before] != ","):
        return None
    mention = mentions.after(sheet, end, limit)
    alone = mention is not None and mention.last - mention.first == 1
    if mention is None or (alone and sheet.low[mention.first] in NO_SPEAKERS):
        return None
    if quoted:
        return None if _is_title_said(sheet, place, mention) else mention
    edge = adjuncts.skip(sheet, mention.end, limit, opening=("to",))
    after = sheet.words[edge] if edge < len(sheet.words) else "."
    first = sheet.words[mention.first]
    named = first in DETERMINERS or sheet.words[mention.last - 1][-1] == "s"
    named = named or any(word[0].isupper() for word in sheet.words[mention.first : mention.last])
    stops = after in ".,;" or edge >= limit
    return mention if stops and named and sheet.low[place] in ("said", "says", "say") else None


def _is_title_said(sheet: Paragraph, place: int, mention: Mention) -> bool:
    """Tell a programme that speaks: `"Morning News" said it was open`."""
    run = sheet.closes.get(place)
    if run is None or mention.end >= len(sheet.low) or not is_titled(sheet, run):
        return False
    return sheet.low[mention.end] in FINITE


def _opening_verb(sheet: Paragraph, place: int, end: int, limit: int) -> Mention | None:
    """Read `Said Ellen Marsh, the mayor: "..."`, with the verb at the sentence's start."""
    if end >= limit or sheet.low[place] not in OPENING_VERBS:
        return None
    mention = mentions.after(sheet, end, limit)
    if mention is None or sheet.words[end][0].isupper():
        return mention
    return mention if sheet.words[mention.end - 1 : mention.end + 1][-1] == ":" else None


def _before(sheet: Paragraph, place: int, opening: int, participle: bool) -> Speaking | None:
    """Read the subject before the cue in the sentence that begins at `opening`."""
    low = sheet.low
    before = low[place - 1] if place > opening else ""
    if low[place] in ("asked", "pressed") and (
        not before or before in ("when", "been", ",", "if", "being")
    ):
        return None, place, True, False
    floor = _after_marks(sheet, place, opening) if sheet.runs else opening
    if participle and not _is_progressive(sheet, place, opening):
        return _participle(sheet, place, opening, floor)
    if before == "to":
        return None, place, False, True
    edge = mentions.skip_adverbs(sheet, place, opening)
    if edge > opening and low[edge - 1] in ("and", "but"):
        return None, edge - 1, False, True
    if floor > opening:
        edge = mentions.skip_adverbs(sheet, place, floor)
    mention = mentions.ending(sheet, edge, floor)
    if mention is None:
        return None
    if participle or mention.end == place or BE.isdisjoint(low[mention.end : place]):
        return mention, mention.begin, False, False
    return None, mention.begin, True, False


def _is_progressive(sheet: Paragraph, place: int, floor: int) -> bool:
    """`is also saying`, `isn't saying`: a finite verb, not a participle."""
    for near in range(place - 1, max(floor, place - 5), -1):
        word = sheet.low[near]
        if word in BE or (word == "s" and sheet.low[near - 2] in SUBJECTS):
            return True
        if not (word in ADVERBS or word in ("not", "t", "'", "’") or word.endswith("ly")):
            return False
    return False


def _after_marks(sheet: Paragraph, place: int, floor: int) -> int:
    """Return the end of the last run before a place: a subject is not sought beyond it."""
    near = sheet.inside.rfind(b"\1", max(floor, place - 30) + 1, place)
    return near + 1 if near >= 0 else floor


def _participle(sheet: Paragraph, cue: int, opening: int, floor: int) -> Speaking | None:
    """Read `..., saying` with the sentence's subject, `a letter saying` with the noun before."""
    place = cue
    if place > floor and sheet.low[place - 1] == "as":
        return _quoted_as(sheet, place, opening, floor)
    while (
        place > floor and sheet.words[place - 1].endswith("ly") and sheet.words[place - 1].islower()
    ):
        place -= 1
    before = sheet.low[place - 1] if place > floor else ""
    if not before or not before[0].isalnum() or before in SUBORDINATORS or before in PREPOSITIONS:
        return None, cue, False, True
    if before in DETERMINERS:
        return None
    mention = mentions.before(sheet, place, floor)
    if mention and _is_verb_phrase(sheet, mention.first):
        return None, cue, False, True
    return (mention, cue, False, False) if mention else None


def _is_verb_phrase(sheet: Paragraph, place: int) -> bool:
    """Tell a verb before its object: `is [making a plea to the council] saying`."""
    word, after = sheet.words[place], sheet.low[place + 1]
    return word.islower() and word.endswith(("ed", "ing")) and after in DETERMINERS


def _opens_setting(sheet: Paragraph, place: int) -> bool:
    """Tell a preposition, a conjunction or a participle that opens a sentence."""
    word = sheet.low[place]
    if word in PREPOSITIONS or word in SUBORDINATORS:
        return True
    return sheet.words[place] != word and word.endswith(("ed", "ing")) and len(word) > 5


def _after_setting(sheet: Paragraph, start: int, limit: int) -> int:
    """Return the place after `On Monday`, after the comma of a setting, or before an article."""
    if sheet.low[start] == "on" and sheet.low[start + 1] in DAYS:
        return start + 2 + (sheet.words[start + 2] == ",")
    for place in range(start, limit):
        if sheet.words[place] == ",":
            return place + 1
    edge = adjuncts.skip(sheet, start, limit)
    return edge if start < edge < limit and sheet.low[edge] in DETERMINERS else limit


def _quoted_as(sheet: Paragraph, cue: int, opening: int, floor: int) -> Speaking | None:
    """Read `Marsh was quoted as saying` and `the paper quoted Marsh as saying`."""
    last = cue - 1
    for verb in range(last - 1, max(floor, last - 12) - 1, -1):
        if sheet.low[verb] in QUOTING:
            subject = mentions.before(sheet, verb, floor)
            passive = subject and any(word in BE for word in sheet.low[subject.end : verb])
            if passive or verb == last - 1 or sheet.low[verb + 1] == "by":
                return (subject, subject.begin, False, False) if subject else None
            begin = subject.begin if subject else verb
            return Mention(verb + 1, last, begin, last), begin, False, False
    return _main_subject(sheet, cue, opening, NO_CLAIMS), cue, False, False


def _main_subject(sheet: Paragraph, cue: int, floor: int, claims: Claims) -> Mention | None:
    """Return the speaker of the cue before, else the sentence's first noun phrase."""
    earlier = [
        found
        for found in claims.found[-4:]
        if found.mention and found.cue and floor <= found.cue[0] < cue
    ]
    if earlier:
        return max(earlier, key=lambda found: found.cue or (0, 0)).mention
    start = floor
    while start < cue and (sheet.low[start] in ADVERBS or sheet.low[start] in DAYS):
        start += 1 + (sheet.words[start + 1] == ",")
    if start < cue and _opens_setting(sheet, start):
        start = _after_setting(sheet, start, cue)
    return mentions.after(sheet, start, cue) if start < cue else None
