"""Reported speech without marks in other languages than English: four frames that say so.

`Marsh dijo que ...`: a verb, and the word that opens a clause. `..., dijo Marsh.`: a clause, then
verb and speaker to the end of the sentence. `Según Marsh, ...`: a source, then a clause. `Como dijo
Marsh, ...`: the verb in a clause of its own above the other. What has none of these signs is left
alone: a verb of speech has other meanings.
"""

from wirecli.marks.quotes.claims import Claim, Claims, TokenRange
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import Mention

SHORT = 3
"""Letters of the words between a comma and the verb behind it, and how many: `, ha detto`."""
FEWEST = 4
"""Tokens of a clause before its verb, at least: fewer are a subject, `El alcalde, dijo, ...`."""
FEWEST_AFTER = 2
"""Tokens of a clause behind the word that opens it, at least."""
REACH = 9
"""Tokens between the verb and the word that opens the clause: a setting, a hearer, the speaker."""
LONGEST = 14
"""Tokens of a speaker with his description."""
AUXILIARIES = 3
"""Words between a speaker and the verb: `ha`, `s'est`, `también lo ha`."""
NOUNS = 6
"""Tokens in which a name follows a noun that opens its description."""
REST = 8
"""Tokens behind a speaker to the end of a sentence that ends with him: a day, a place."""
MIN_NAME = 2
"""Words of a whole name, at least."""
PAUSES = frozenset(",;:—–-()")
STOPS = frozenset(".!?…")


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
        if claim and claims.has_room(claim):
            claims.take(claim)


def _that_clause(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Marsh dijo el martes que ...`; `Dijo que ...` names nobody."""
    floor, limit = sentence(paragraph, cue)
    that = _that(paragraph, cue, limit, language)
    if that is None:
        return None
    speaker = subject(paragraph, cue, floor, language) or _phrase(
        paragraph, cue + 1, that, language
    )
    if speaker is None and not _has_no_subject(paragraph, floor, cue, language):
        return None
    start = that + 1
    while start < limit and paragraph.tokens[start] in "'’,":
        start += 1
    stretch = _without_stop(paragraph, start, limit)
    if stretch[1] - stretch[0] < FEWEST_AFTER or ":" in paragraph.tokens[start:limit]:
        return None
    return Claim((stretch,), speaker, (cue, cue + 1), "quote.tag-clause")


def _has_no_subject(paragraph: Paragraph, floor: int, cue: int, language: ForeignCues) -> bool:
    """Return whether a verb opens its sentence, auxiliaries before it: `Ha dicho que ...`."""
    before = paragraph.lower[floor:cue]
    return len(before) <= AUXILIARIES and language.articles.isdisjoint(before)


def _that(paragraph: Paragraph, cue: int, limit: int, language: ForeignCues) -> int | None:
    """Return the word that opens the clause, with no pause but a comma right before it.

    Behind an article it is a relative pronoun: `todos los que`.
    """
    for at in range(cue + 1, min(limit, cue + REACH)):
        if paragraph.inside[at]:
            return None
        if paragraph.lower[at] in language.that:
            return None if paragraph.lower[at - 1] in language.articles else at
        paused = paragraph.tokens[at] in PAUSES | STOPS
        if paused and not (at + 1 < limit and paragraph.lower[at + 1] in language.that):
            return None
    return None


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
    speaker = _phrase(paragraph, cue + 1, limit, language, at_once=True)
    if speaker is None or limit - speaker.end > REST:
        return None
    if not set(paragraph.tokens[speaker.end : limit - 1]).isdisjoint(PAUSES):
        return None
    return Claim(((floor, comma),), speaker, (cue, cue + 1), "quote.clause-tag")


def _according(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Según Marsh, ...` and of `..., según Marsh.`"""
    floor, limit = sentence(paragraph, cue)
    speaker = _phrase(paragraph, cue + 1, limit, language, at_once=True)
    if speaker is None:
        return None
    after = speaker.end
    if cue == floor and (name := _apposed(paragraph, after, limit)):
        speaker, after = name, name.end
    if cue == floor and after < limit and paragraph.tokens[after] == ",":
        stretch = _without_stop(paragraph, after + 1, limit)
        claim = Claim((stretch,), speaker, (cue, cue + 1), "quote.according-clause")
        return claim if stretch[1] - stretch[0] >= FEWEST_AFTER else None
    ends = after >= limit - 1 and paragraph.tokens[cue - 1] == ","
    if not ends or cue - 1 - floor < FEWEST or 1 in paragraph.is_cue[floor : cue - 1]:
        return None
    return Claim(((floor, cue - 1),), speaker, (cue, cue + 1), "quote.clause-according")


def _apposed(paragraph: Paragraph, comma: int, limit: int) -> Mention | None:
    """Return the name between commas behind a description: `Según el alcalde, Juan Marsh, ...`."""
    if comma >= limit or paragraph.tokens[comma] != ",":
        return None
    end = comma + 1
    while end < limit and _is_capital(paragraph, end):
        end += 1
    named = end - comma > MIN_NAME and end < limit and paragraph.tokens[end] == ","
    return Mention(comma + 1, end, comma + 1, end) if named else None


def _as_clause(paragraph: Paragraph, cue: int, language: ForeignCues) -> Claim | None:
    """Claim the clause of `Wie die Stadt mitteilte, ...` and of `Como dijo Marsh, ...`."""
    floor, limit = sentence(paragraph, cue)
    if paragraph.lower[floor] not in language.introducing or cue - floor > REACH:
        return None
    pauses = (at for at in range(cue, min(limit, cue + LONGEST)) if paragraph.tokens[at] in PAUSES)
    comma = next(pauses, limit)
    if comma == limit or paragraph.tokens[comma] != ",":
        return None
    speaker = _phrase(paragraph, floor + 1, cue, language, at_once=True)
    if speaker is None or cue - speaker.end > AUXILIARIES:
        speaker = _phrase(paragraph, cue + 1, comma, language)
    stretch = _without_stop(paragraph, comma + 1, limit)
    if speaker is None or stretch[1] - stretch[0] < FEWEST_AFTER:
        return None
    return Claim((stretch,), speaker, (cue, cue + 1), "quote.according-clause")


def subject(paragraph: Paragraph, cue: int, floor: int, language: ForeignCues) -> Mention | None:
    """Return the noun phrase that ends before the verb and opens its clause, auxiliaries between.

    Of `El presidente, Luis Marsh, ha dicho` it is the name.
    """
    end = cue
    while end > max(floor, cue - AUXILIARIES) and _is_auxiliary(paragraph, end - 1, language):
        end -= 1
    apposed = end - 1 > floor and paragraph.tokens[end - 1] == ","
    last = end - apposed
    start = last
    while start > max(floor, last - LONGEST) and paragraph.tokens[start - 1] not in PAUSES | STOPS:
        if paragraph.inside[start - 1] or paragraph.is_cue[start - 1]:
            return None
        start -= 1
    if apposed and not (start > floor and paragraph.tokens[start - 1] == ","):
        return None
    phrase = _phrase(paragraph, start, last, language, at_once=True)
    return phrase if phrase and phrase.end == last else None


def inverted(paragraph: Paragraph, cue: int, limit: int, language: ForeignCues) -> Mention | None:
    """Return the noun phrase right behind the verb, up to a pause: `Am Montag sagte [Brandt]: `."""
    phrase = _phrase(paragraph, cue + 1, limit, language, at_once=True)
    return phrase if phrase and phrase.end == limit else None


def _is_auxiliary(paragraph: Paragraph, index: int, language: ForeignCues) -> bool:
    word = paragraph.lower[index]
    return (
        paragraph.tokens[index][0].islower()
        and word not in language.pronouns
        and len(word) <= LONGEST_AUXILIARY
    )


LONGEST_AUXILIARY = 7
"""Letters of an auxiliary or an adverb between speaker and verb: `habían`, `también`."""


def _phrase(
    paragraph: Paragraph,
    start: int,
    limit: int,
    language: ForeignCues,
    *,
    at_once: bool = False,
) -> Mention | None:
    """Return the first noun phrase from a token on: a pronoun, a name, a description with a name.

    `at_once`: it begins with that token. The mention is the name at the end of the description,
    `el alcalde [Juan Marsh]`, or else the whole of it.
    """
    first, hearer = start, False
    while first < limit and (
        not _opens(paragraph, first, limit, language)
        or (hearer and not _ends_setting(paragraph, first, language))
    ):
        if at_once or paragraph.tokens[first] in PAUSES:
            return None
        hearer = hearer or paragraph.lower[first] in language.before
        first += 1
    if first >= limit:
        return None
    if paragraph.lower[first] in language.pronouns:
        return Mention(first, first + 1, first, first + 1)
    end = first
    while end < min(limit, first + LONGEST) and _continues(paragraph, first, end, language):
        end += 1
    while end > first and paragraph.lower[end - 1] in language.particles | language.before:
        end -= 1
    name = end
    while name > first and _is_capital(paragraph, name - 1):
        name -= 1
    described = first < name < end and not _joins(paragraph.lower[name - 1], language)
    return Mention(name if described else first, end, first, end) if end > first else None


def _ends_setting(paragraph: Paragraph, at: int, language: ForeignCues) -> bool:
    """Return whether a phrase begins behind a hearer or a place: `dijo a Efe [el ministro]`."""
    before = paragraph.lower[at - 1]
    opens = paragraph.lower[at] in language.articles | language.pronouns
    return opens and before not in language.before | language.particles


def _opens(paragraph: Paragraph, at: int, limit: int, language: ForeignCues) -> bool:
    """Return whether a token opens a noun phrase: a pronoun, a name, an article and a noun."""
    word = paragraph.lower[at]
    if paragraph.inside[at] or not paragraph.tokens[at][0].isalpha():
        return False
    if word in language.articles and word not in language.before:
        return at + 1 < limit and paragraph.tokens[at + 1][0].isalpha()
    if not language.articles:  # "сказал мэр Иван Марш": a noun opens it, if a name closes it
        return any(_is_capital(paragraph, one) for one in range(at, min(limit, at + NOUNS)))
    if word in language.openers or word in language.before:
        return False
    return word in language.pronouns or _is_capital(paragraph, at)


def _continues(paragraph: Paragraph, first: int, at: int, language: ForeignCues) -> bool:
    """Return whether a noun phrase goes on: with a name, a particle, a noun behind its article."""
    token, word = paragraph.tokens[at], paragraph.lower[at]
    if paragraph.inside[at] or not token[0].isalpha() or paragraph.is_cue[at]:
        return False
    if at == first or _is_capital(paragraph, at) or word in language.particles:
        return True
    opened = paragraph.lower[first] in language.articles or language.articles == frozenset()
    named = any(_is_capital(paragraph, one) for one in range(first + 1, at))
    return (opened and not named) or paragraph.lower[at - 1] in language.particles


def _joins(word: str, language: ForeignCues) -> bool:
    """Return whether a word joins a name to the noun before it: `el alcalde de Oakvale`."""
    return word in language.particles or word in language.before or word in language.articles


def _is_capital(paragraph: Paragraph, index: int) -> bool:
    return paragraph.tokens[index][0].isupper() and paragraph.lower[index] != "que"


def _without_stop(paragraph: Paragraph, start: int, limit: int) -> TokenRange:
    """Return a clause without the sign that ends its sentence."""
    end = limit
    while end > start and paragraph.tokens[end - 1] in STOPS:
        end -= 1
    return start, end
