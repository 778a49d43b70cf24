"""Who the speaker is: whom a surname, a pronoun, "the president" or "who" means."""

from collections.abc import Iterator

from wirecli.data.cues_context import ASKING, REPLYING
from wirecli.data.word_classes import DETERMINERS
from wirecli.marks.phrases import noun_phrases
from wirecli.marks.quotes import (
    discourse,
    mentions,
    named_persons,
    pronouns,
    role_holders,
    speaker_gate,
    speaker_kinds,
)
from wirecli.marks.quotes.discourse import (
    NOBODY,
    STEPS,
    DiscoursePersons,
    Sight,
    Speaker,
    Turn,
    sights,
)
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.model import Mark, Span

WHO = frozenset(("who", "which", "that", "whose"))
GROUP = frozenset(("they", "their", "it", "its", "them"))
SELF = frozenset(("i", "we", "you", "my", "our", "your", "me", "us"))
FACTS = frozenset(("these", "this", "those"))
"""Pronouns for what was said before, which is nobody: this suggests."""
ATTACHING = frozenset(("at", "for", "from", "in", "of", "to", "with"))
"""Prepositions that join a place or a body to somebody: an aide [to] the mayor, who."""
NEAR = 80
"""Characters between a person and the "who" that may mean the person."""
SEVERAL = frozenset(("men", "people", "police", "women"))


def resolve(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, cue: str, opening: str
) -> Speaker:
    """Return the speaker whom a mention means, and add the turn to those so far.

    `cue` is the first word of the cue in lower case: whoever replies was asked before. `opening`
    is the first word of what is said.
    """
    hearer = pronouns.hearer(persons, paragraph, mention) if cue in REPLYING else None
    speaker = hearer or _speaker(persons, paragraph, mention)
    words = paragraph.tokens[mention.first : mention.last]
    if speaker.person >= 0 and named_persons.is_surname(persons, speaker.person, words):
        number = named_persons.namesake(persons, speaker.person, opening)
        speaker = discourse.speaker(persons, number)
    offset = paragraph.starts[mention.first]
    if speaker.name is not None:
        persons.turns.append(Turn(offset, speaker, cue in ASKING))
    return speaker


def _speaker(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker:
    word = paragraph.lower[mention.first]
    if mention.last - mention.first == 1:
        if word in persons.he or word in persons.she:
            return pronouns.resolve(persons, paragraph, mention, "m" if word in persons.he else "f")
        if word in WHO:
            return _antecedent(persons, paragraph, mention)
        if word in GROUP:
            several = word.startswith("the")
            before = NOBODY if several else _body_before(persons, paragraph, mention)
            return before if before.name else _last_group(persons, several=several)
        if word in SELF or word in FACTS:
            return NOBODY
    person = named_persons.find(persons, paragraph, mention)
    if person < 0:
        person = named_persons.of_role(persons, paragraph, mention)
    if person >= 0:
        return discourse.speaker(persons, person)
    by_role = role_holders.by_role(persons, paragraph, mention)
    if by_role is not None:
        return by_role
    return Speaker(_mark(paragraph, mention.first, mention.last), None, -1)


def _mark(paragraph: Paragraph, first: int, last: int) -> Mark:
    end = paragraph.ends[last - 1]
    return Span(paragraph.starts[first], end, "quote.speaker")


def _antecedent(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker:
    """Return whom "who" or "which" means: who is named right before, `Marsh, the mayor, who said`.

    Else it is the phrase before it: `met [a baker], who said`; that of "which" must be a body, a
    group or a document, since it may mean all that was said: `It fell 3 percent, which suggests`.
    """
    offset = paragraph.starts[mention.first]
    floor = sentence(paragraph, mention.first)[0]
    start = paragraph.starts[floor]
    near = [sight for sight in sights(persons)[-STEPS:] if start <= sight.start < offset]
    person = near[-1] if near and offset - near[-1].end < NEAR else None
    human = paragraph.lower[mention.first] == "who"
    for phrase in _phrases_before(paragraph, mention.first, floor):
        mute = speaker_kinds.is_mute(paragraph.tokens[phrase.first : phrase.last])
        if mute or not speaker_gate.can_speak(paragraph, phrase):
            continue
        described = person and _is_described(paragraph, phrase, person)
        meant = NOBODY if described else _speaker(persons, paragraph, phrase)
        if meant.name is None and person:
            meant = discourse.speaker(persons, person.person)
        if human or speaker_kinds.of(persons, meant) in speaker_kinds.OF_WHICH:
            return meant
    return discourse.speaker(persons, person.person) if person and human else NOBODY


def _phrases_before(paragraph: Paragraph, index: int, floor: int) -> Iterator[Mention]:
    """Yield the phrases that end before a relative pronoun, its comma or its dash.

    First comes the whole, [an aide to the mayor], then what it is of, [the mayor], for "which".
    A phrase that is joined to another is none, since either may be meant.
    """
    tokens, end = paragraph.tokens, index
    while end > floor and (tokens[end - 1] == "," or is_dash(paragraph, end - 1)):
        end -= 1
    if end <= floor or paragraph.inside[end - 1]:
        return
    firsts = [_with_determiner(paragraph, end, floor)]
    while firsts[-1] - 1 > floor and paragraph.lower[firsts[-1] - 1] in ATTACHING:
        firsts.append(_with_determiner(paragraph, firsts[-1] - 1, floor))
    if firsts[-1] > floor and paragraph.lower[firsts[-1] - 1] in ("and", "or"):
        return
    for first in reversed(firsts):
        if first < end:
            yield Mention(first, end, first, end)


def _with_determiner(paragraph: Paragraph, end: int, floor: int) -> int:
    """Return where the noun phrase begins whose head ends before `end`, its article included."""
    first = noun_phrases.ending(paragraph.tokens, end, floor).first
    return first - (first > floor and paragraph.lower[first - 1] in DETERMINERS)


def _is_described(paragraph: Paragraph, phrase: Mention, sight: Sight) -> bool:
    """Return whether a phrase only says who a person is: Ellen Marsh, [a baker in Oakvale],."""
    before = phrase.first - 1
    return (
        before > 0 and paragraph.tokens[before] == "," and (sight.end == paragraph.ends[before - 1])
    )


def _body_before(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker:
    """Return the body that is the subject of the sentence before: `Oak Foods denied it. [It] said`.

    It is NOBODY if a subject of another kind opens that sentence.
    """
    floor = sentence(paragraph, mention.first)[0]
    if floor == 0:
        return NOBODY
    start, limit = sentence(paragraph, floor - 1)
    phrase = None if paragraph.inside[start] else mentions.after(paragraph, start, limit)
    if phrase is None or not speaker_gate.can_speak(paragraph, phrase):
        return NOBODY
    if named_persons.find(persons, paragraph, phrase) >= 0:
        return NOBODY
    speaker = Speaker(_mark(paragraph, phrase.first, phrase.last), None, -1)
    body = speaker_kinds.of(persons, speaker) == speaker_kinds.ORGANISATION
    return speaker if body else NOBODY


def _last_group(persons: DiscoursePersons, *, several: bool) -> Speaker:
    """Return the last speaker who is not a person: several for "they", one for "it"."""
    for _, speaker, _ in reversed(persons.turns[-STEPS:]):
        if speaker.person < 0 and speaker.name is not None:
            last = persons.text[speaker.name.start : speaker.name.end].lower().split()[-1]
            if several == (last.endswith("s") or last in SEVERAL):
                return speaker
    return NOBODY
