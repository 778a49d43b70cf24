"""Which way a partial date lies from the story's day: prepositions, then the tense of the verb.

The words are the rows `cues` of each language. What they leave open stays open: each normaliser
then takes what copy means most often, the latest weekday or month and the nearest day of a month.
"""

from wirecli.marks.dates.context import Match

AHEAD = 1
BACK = -1
OPEN = 0
REACH = 15
"""Tokens to the left, and to the right of a date that opens a sentence, in which a cue counts."""
OPENING = 2
"""Tokens before a date that opens a sentence, at most: `On Sunday, voters will choose`."""
PHRASE = 3
"""Words of a preposition, at most: `no later than`."""


def of(match: Match) -> int:
    """Return AHEAD, BACK or OPEN for a date whose year or week is not written."""
    return of_preposition(match) or _tense_before(match)


def of_preposition(match: Match) -> int:
    """Return what a preposition before the date says: `since`, `until`, `ahead of`."""
    if _follows(match, "back"):
        return BACK
    if _follows(match, "ahead"):
        return BACK if _is_pluperfect(match) else AHEAD
    return OPEN


def of_possessive(match: Match) -> int:
    """Return what the words around `Sunday's` say: a preposition, or `will` after what it owns."""
    opens = match.first <= OPENING and _tense_after(match, match.first)
    return of_preposition(match) or opens or OPEN


def is_ahead(match: Match) -> bool:
    """Return whether a date lies after the story's day."""
    return of(match) == AHEAD


def _follows(match: Match, name: str) -> bool:
    """Return whether a preposition of a class stands before the date: `since`, `ahead of`."""
    cues, phrase = match.cues(name), ""
    for count in range(1, PHRASE + 1):
        phrase = f"{match.before(count)} {phrase}".rstrip()
        if phrase in cues:
            return True
    return False


def _is_pluperfect(match: Match) -> bool:
    """Return whether the deadline is past: `had filed by Friday`, `Until Friday it had not`."""
    tokens, cues = match.passage.tokens, match.cues("pluperfect")
    if match.before(2) in match.cues("no-deadline"):
        return True
    for index in range(match.first - 2, max(-1, match.first - REACH), -1):
        if _ends_sentence(match, index):
            break
        if tokens[index].lower() in cues:
            return index != match.first - 2
    if any(word.lower() in cues for word in tokens[match.stop : match.stop + PHRASE]):
        return True
    return match.first == 1 and _first_verb(match) == BACK


def _first_verb(match: Match) -> int:
    """Return what the first verb after a date says, for `By Friday the fire was out`."""
    for word in match.passage.tokens[match.stop : match.stop + REACH]:
        if word in match.cues("will") or word in ".?!;,":
            return AHEAD
        if word in match.cues("past"):
            return BACK
    return OPEN


def _tense_before(match: Match) -> int:
    """Return what the nearest verb to the left says, of a date that opens a sentence to the right.

    A participle far from the date, the shuttered mill, counts only where no other verb does. What
    somebody said may lie either way.
    """
    tokens, following, weak = match.passage.tokens, "", OPEN
    for index in range(match.first - 1, max(-1, match.first - 1 - REACH), -1):
        if _ends_sentence(match, index):
            return weak or _tense_after(match, index + 1)
        tense = _tense(match, index, following)
        following = tokens[index].lower()
        if tense or following in match.cues("reporting"):
            return tense or weak
        if following.endswith(match.language.past_endings) and not _is_passive(match, index):
            weak = BACK
    opens = match.first <= OPENING
    return weak or (_tense_after(match, 0) if opens else OPEN)


def _tense_after(match: Match, first: int) -> int:
    """Return what the first verb after a date that opens a sentence says."""
    tokens, cues = match.passage.tokens, match.language.cues
    opens = match.first == first or match.before() in match.cues("adverbial")
    if match.first - first > OPENING or not opens:
        return OPEN
    future_endings = match.language.future_endings
    for index in range(match.stop, min(len(tokens), match.stop + REACH)):
        if tokens[index] in cues.get("will", ()) or tokens[index].endswith(future_endings):
            return AHEAD
        if tokens[index] in cues.get("past", ()) or _ends_sentence(match, index):
            return OPEN
    return OPEN


def _tense(match: Match, index: int, following: str) -> int:
    """Return the tense that a word says, `following` being the one after it, if it is a cue."""
    tokens, language = match.passage.tokens, match.language
    word, before = tokens[index].lower(), tokens[index - 1].lower() if index else ""
    between = following in match.cues("between") or following.endswith(language.adverb_endings)
    adjacent = not following or between
    future = match.cues("future")
    if tokens[index].istitle() and word in match.cues("names-too"):
        return OPEN
    noun = before in match.cues("before-noun") and before not in match.cues("progressive")
    if word in match.cues("future-noun") and noun:
        return OPEN
    if word in future or f"{word} {following}" in future or word.endswith(language.future_endings):
        return OPEN if before in match.cues("no-future") else AHEAD
    if word in match.cues("scheduled-participle") and before in match.cues("progressive"):
        return AHEAD
    if word in match.cues("scheduled") and before not in match.cues("before-noun"):
        return AHEAD
    if adjacent and word in match.cues("copula"):
        return AHEAD
    if adjacent and word in match.cues("scheduled-plural") and _is_plural(match, before):
        return AHEAD
    near = index + OPENING >= match.first  # `said on Tuesday`, not `said the polls on Tuesday`
    past = word in match.cues("past") or (near and word in match.cues("reporting"))
    past = past or (adjacent and word.endswith(language.past_endings))
    if past and _is_passive(match, index):
        return AHEAD if adjacent and before in match.cues("copula") else OPEN
    return BACK if past else OPEN


def _is_plural(match: Match, word: str) -> bool:
    """Return whether a subject of several may end with the word: `polls`, `they`."""
    return word in match.cues("plural-subject") or (
        word.endswith("s") and len(word) > PHRASE and word not in match.cues("before-noun")
    )


def _is_passive(match: Match, index: int) -> bool:
    """Return whether it is a participle whose verb stands before it: the held of `will be held`."""
    return index > 0 and match.passage.tokens[index - 1].lower() in match.cues("passive")


def _ends_sentence(match: Match, index: int) -> bool:
    """Return whether a sentence ends with the token; the full stop of `Gov.` ends none."""
    tokens = match.passage.tokens
    return tokens[index] in ".?!;" and len(tokens[index - 1]) > PHRASE
