"""Reported speech without marks in other languages than English: five frames that say so.

`Marsh dijo que ...`: a verb, and the word that opens a clause. `Marsh sagte, sie sei ...`: a clause
whose own verb says that it is reported. `..., dijo Marsh.`: a clause, then verb and speaker to the
end of the sentence. `Según Marsh, ...`: a source, then a clause. `Como dijo Marsh, ...`: the verb
in a clause of its own above the other. What has none of these signs is left alone: a verb of speech
has other meanings.
"""

from wirecli.marks.quotes import foreign_phrases
from wirecli.marks.quotes.claims import Claim, Claims, TokenRange
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.foreign_phrases import AUXILIARIES, LONGEST, PAUSES, STOPS
from wirecli.marks.quotes.paragraph import Paragraph, sentence

SHORT = 3
"""Letters of the words between a comma and the verb behind it, and how many: `, ha detto`."""
IMPERSONAL = frozenset(("man",))
"""Pronouns that nobody in particular is meant by."""
FEWEST = 4
"""Tokens of a clause before its verb, at least: fewer are a subject, `El alcalde, dijo, ...`."""
FEWEST_AFTER = 2
"""Tokens of a clause behind the word that opens it, at least."""
REACH = 9
"""Tokens between the verb and the word that opens the clause: a setting, a hearer, the speaker."""
REST = 8
"""Tokens behind a speaker to the end of a sentence that ends with him: a day, a place."""


def find(paragraph: Paragraph, language: ForeignCues, claims: Claims) -> None:
    """Claim the clauses that a cue reports, where what it reports is not claimed yet."""
    for cue in paragraph.cues:
        if claims.taken[cue]:
            continue
        if paragraph.lower[cue] in language.sources:
            claim = _according(paragraph, cue, language)
        else:
            claim = _that_clause(paragraph, cue, language) or _as_clause(paragraph, cue, language)
            claim = claim or _tagged(paragraph, cue, language)
            claim = claim or _subjunctive_clause(paragraph, cue, language)
        if claim and claims.has_room(claim):
            claims.take(claim)


def _that_clause(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Marsh dijo el martes que ...`; `Dijo que ...` names nobody."""
    floor, limit = sentence(paragraph, cue)
    that = _that(paragraph, cue, limit, language)
    if that is None:
        return None
    speaker = foreign_phrases.subject(paragraph, cue, floor, language) or foreign_phrases.phrase(
        paragraph, cue + 1, that, language
    )
    if speaker is None and not _has_no_subject(paragraph, floor, cue, language):
        return None
    start = that + 1
    while start < limit and paragraph.tokens[start] in "'’,":
        start += 1
    stretch = _without_stop(paragraph, start, _without_tag(paragraph, start, limit))
    if stretch[1] - stretch[0] < FEWEST_AFTER or ":" in paragraph.tokens[start:limit]:
        return None
    return Claim((stretch,), speaker, (cue, cue + 1), "quote.tag-clause")


def _without_tag(paragraph: Paragraph, start: int, limit: int) -> int:
    """Return the end of a clause without the tag of another: `que es tarde[, dijo Marsh]`."""
    tags = (
        at
        for at in range(limit - 2, max(start, limit - REST), -1)
        if paragraph.tokens[at] == "," and paragraph.is_cue[at + 1]
    )
    return next(tags, limit)


def _has_no_subject(paragraph: Paragraph, floor: int, cue: int, language: ForeignCues) -> bool:
    """Return whether a verb opens its sentence, auxiliaries before it: `Ha dicho que ...`."""
    before = paragraph.lower[floor:cue]
    return len(before) <= AUXILIARIES and language.articles.isdisjoint(before)


def _that(paragraph: Paragraph, cue: int, limit: int, language: ForeignCues) -> int | None:
    """Return the word that opens the clause, with no pause but a comma right before it.

    Behind an article it is a relative pronoun: `todos los que`.
    """
    for at in range(cue + 1, min(limit, cue + REACH)):
        if paragraph.inside[at] or paragraph.is_cue[at]:
            return None
        if paragraph.lower[at] in language.that:
            return None if paragraph.lower[at - 1] in language.articles else at
        paused = paragraph.tokens[at] in PAUSES | STOPS
        if paused and not (at + 1 < limit and paragraph.lower[at + 1] in language.that):
            return None
    return None


def _subjunctive_clause(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Marsh sagte am Montag, die Brücke sei offen`: its verb shows it."""
    floor, limit = sentence(paragraph, cue)
    if not language.subjunctives:
        return None
    pauses = (at for at in range(cue, min(limit, cue + LONGEST)) if paragraph.tokens[at] in PAUSES)
    comma = next(pauses, limit)
    if comma == limit or paragraph.tokens[comma] != ",":
        return None
    speaker = foreign_phrases.phrase(
        paragraph, cue + 1, comma, language
    ) or foreign_phrases.subject(paragraph, cue, floor, language)
    stretch = _without_stop(paragraph, comma + 1, limit)
    clause = range(comma + 1, min(limit, comma + 1 + LONGEST))
    reported = any(paragraph.lower[at] in language.subjunctives for at in clause)
    reported = reported or _has_regular_subjunctive(paragraph, comma + 1, limit, language)
    if speaker is None or not reported or stretch[1] - stretch[0] < FEWEST_AFTER:
        return None
    return Claim((stretch,), speaker, (cue, cue + 1), "quote.tag-clause")


def _has_regular_subjunctive(
    paragraph: Paragraph, start: int, limit: int, language: ForeignCues
) -> bool:
    """Return whether a pronoun opens a clause before a verb in -e: `sagte, man [beobachte] sie`."""
    if start + 1 >= limit or paragraph.lower[start] not in language.pronouns | IMPERSONAL:
        return False
    verb = paragraph.tokens[start + 1]
    return verb.islower() and verb.endswith("e") and len(verb) > SHORT


def _tagged(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `El puente está abierto, dijo Marsh.`"""
    floor, limit = sentence(paragraph, cue)
    comma = cue - 1
    while comma > floor and len(paragraph.tokens[comma]) <= SHORT and comma >= cue - SHORT:
        if paragraph.tokens[comma] == ",":
            break
        comma -= 1
    if paragraph.tokens[comma] != "," or comma - floor < FEWEST:
        return None
    if 1 in paragraph.is_cue[floor:comma] or 1 in paragraph.inside[floor:comma]:
        return None
    subject = foreign_phrases.subject(paragraph, cue, floor, language)
    if subject and paragraph.tokens[subject.first].istitle():
        return None  # `El alcalde, Juan Marsh, anunció un plan`
    speaker = foreign_phrases.phrase(paragraph, cue + 1, limit, language, at_once=True)
    if speaker is None or limit - speaker.end > REST:
        return None
    speaker = foreign_phrases.apposition(paragraph, speaker.end, limit) or speaker
    if any(foreign_phrases.is_end(paragraph, at) for at in range(speaker.end, limit - 1)):
        return None
    colons = [at for at in range(floor, comma) if paragraph.tokens[at] == ":"]
    start = colons[-1] + 1 if colons else floor
    return Claim(((start, comma),), speaker, (cue, cue + 1), "quote.clause-tag")


def _according(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Según Marsh, ...` and of `..., según Marsh.`"""
    floor, limit = sentence(paragraph, cue)
    speaker = foreign_phrases.phrase(paragraph, cue + 1, limit, language, at_once=True)
    if speaker is None:
        return None
    after = speaker.end
    opens = cue == floor or (cue == floor + 1 and paragraph.lower[floor] in language.before)
    if opens and (name := foreign_phrases.apposition(paragraph, after, limit)):
        speaker, after = name, name.end
    if opens and after < limit and paragraph.tokens[after] == ",":
        stretch = _without_stop(paragraph, after + 1, limit)
        claim = Claim((stretch,), speaker, (cue, cue + 1), "quote.according-clause")
        return claim if stretch[1] - stretch[0] >= FEWEST_AFTER else None
    ends = after >= limit - 1 and paragraph.tokens[cue - 1] == ","
    if not ends or cue - 1 - floor < FEWEST or 1 in paragraph.is_cue[floor : cue - 1]:
        return None
    return Claim(((floor, cue - 1),), speaker, (cue, cue + 1), "quote.clause-according")


def _as_clause(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Wie die Stadt mitteilte, ...` and of `Como dijo Marsh, ...`."""
    floor, limit = sentence(paragraph, cue)
    if paragraph.lower[floor] not in language.introducing or cue - floor > REACH:
        return None
    pauses = (at for at in range(cue, min(limit, cue + LONGEST)) if paragraph.tokens[at] in PAUSES)
    comma = next(pauses, limit)
    if comma == limit or paragraph.tokens[comma] != ",":
        return None
    speaker = foreign_phrases.phrase(paragraph, floor + 1, cue, language, at_once=True)
    if speaker is None or cue - speaker.end > AUXILIARIES:
        speaker = foreign_phrases.phrase(paragraph, cue + 1, comma, language)
    stretch = _without_stop(paragraph, comma + 1, limit)
    if speaker is None or stretch[1] - stretch[0] < FEWEST_AFTER:
        return None
    return Claim((stretch,), speaker, (cue, cue + 1), "quote.according-clause")


def _without_stop(paragraph: Paragraph, start: int, limit: int) -> TokenRange:
    """Return a clause without the sign that ends its sentence."""
    end = limit
    while end > start and paragraph.tokens[end - 1] in STOPS:
        end -= 1
    return start, end
