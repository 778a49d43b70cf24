"""Whom "he" or "she" means, by the subjects and the turns before."""

from bisect import bisect_left
from operator import attrgetter

from wirecli.data.cues_context import OPENING_CLAUSE
from wirecli.data.name_words import PEOPLES
from wirecli.data.word_classes import DETERMINERS
from wirecli.marks.quotes import discourse, named_persons, role_holders, speaker_kinds
from wirecli.marks.quotes.discourse import (
    NOBODY,
    STEPS,
    DiscoursePersons,
    Sight,
    Speaker,
    before_titles,
    clashes,
    sights,
)
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

OPENING_CLAUSES = frozenset(("although", "if", "though", "when", "whereas", "while"))
"""Words beside those of `OPENING_CLAUSE` that open a clause before the main one."""


def hearer(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker | None:
    """Return who was asked in the turn before, and replies: `Reed asked her. "No," [she] said`."""
    word, turn = paragraph.lower[mention.first], persons.turns[-1] if persons.turns else None
    he, she = word in persons.he, word in persons.she
    if turn is None or not turn.asks or mention.last - mention.first > 1 or not (he or she):
        return None
    offset = paragraph.starts[mention.first]
    return next(
        (
            discourse.speaker(persons, sight.person)
            for sight in sights(persons)[-STEPS:]
            if turn.start < sight.start < offset
            and sight.person != turn.speaker.person
            and not clashes(persons, sight.person, "m" if he else "f")
        ),
        None,
    )


def resolve(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, gender: str
) -> Speaker:
    """Return whom a pronoun for a woman, `f`, or a man, `m`, means; NOBODY if it does not show.

    The subject of its own sentence comes first, then whoever the story brought in or spoke last.
    """
    offset = paragraph.starts[mention.first]
    floor = paragraph.starts[sentence(paragraph, mention.first)[0]]
    near = [sight for sight in sights(persons)[-STEPS * 2 :] if sight.start < offset]
    fitting = [s for s in near if s.start >= floor and not clashes(persons, s.person, gender)]
    within = [s for s in fitting if s.subject] or [s for s in fitting if _owns(persons, s)]
    if within:
        return discourse.speaker(persons, within[0].person)
    ahead = _subject_ahead(persons, paragraph, mention, gender)
    if ahead >= 0:
        return discourse.speaker(persons, ahead)
    introduced = _introduced(persons, paragraph, near, gender)
    if introduced >= 0:
        return discourse.speaker(persons, introduced)
    unnamed = _unnamed_before(persons, offset, near, gender)
    if unnamed:
        return unnamed
    turns = reversed(persons.turns[-STEPS:])
    spoke = next(
        (
            turn
            for turn in turns
            if _may_be(persons, turn.speaker, gender) and not (turn.asks and turn.start >= floor)
        ),
        None,
    )
    subjects = [
        s for s in near if s.subject and s.start < floor and not clashes(persons, s.person, gender)
    ]
    if spoke and (not subjects or spoke.start >= subjects[-1].start):
        return spoke.speaker
    if subjects:
        return discourse.speaker(persons, subjects[-1].person)
    if spoke:
        return spoke.speaker
    fitting = [s for s in near if not clashes(persons, s.person, gender)]
    return discourse.speaker(persons, fitting[-1].person) if fitting else NOBODY


def _unnamed_before(
    persons: DiscoursePersons, offset: int, near: list[Sight], gender: str
) -> Speaker | None:
    """Return the subject before who is no person of the story: `A farmer wept. "No," [he] said`.

    It is None if somebody spoke, or a person of the story was a subject, after it.
    """
    number = bisect_left(persons.unnamed, offset, key=attrgetter("start"))
    if not number:
        return None
    mark = persons.unnamed[number - 1]
    turn = persons.turns[-1].start if persons.turns else -1
    subject = max((sight.start for sight in near if sight.subject), default=-1)
    if mark.start <= max(turn, subject):
        return None
    speaker = Speaker(mark, None, -1)
    sex = name_lexicon.sex_of_noun(speaker_kinds.head_noun(persons, speaker))
    if sex not in (None, gender):
        return None
    words = persons.text[mark.start : mark.end].lower().split()
    if words[0] != "the":
        return speaker
    same = role_holders.of_role(persons, words, offset)
    return same or (speaker if role_holders.is_noun(words[-1]) else None)


def _owns(persons: DiscoursePersons, sight: Sight) -> bool:
    """Return whether a mention is an owner's: [Reed]'s speech, in which he said."""
    return persons.text[sight.end : sight.end + 2] in ("'s", "’s")


def _introduced(
    persons: DiscoursePersons, paragraph: Paragraph, near: list[Sight], gender: str
) -> int:
    """Return the person of a sex whom the paragraph before brings into the story at its end.

    Who is quoted is brought in first: `It troubles Tom Reed, a clerk.` Then, `"It is late," he
    said.` It is -1 if nobody is, if somebody spoke since, or if it is somebody else's: `Reed,
    whose brother Tom drowned, left.`
    """
    opens = paragraph.spans and paragraph.spans[0].open == 0
    if not near or not opens or len(persons.starts) < 2:
        return -1
    sight, person = near[-1], persons.people[near[-1].person]
    spoke = persons.turns[-1].start if persons.turns else -1
    is_new = person.role is not None and person.mentions[0].start == sight.start
    is_new = is_new and not clashes(persons, sight.person, gender)
    if not is_new or sight.start < max(spoke, persons.starts[-2]):
        return -1
    return -1 if named_persons.is_somebody_s(persons, person) else sight.person


def _subject_ahead(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, gender: str
) -> int:
    """Return the person whom a pronoun in an opening clause means: `Though she called, [Marsh]`.

    It is the subject behind the clause's comma; -1 if none is.
    """
    floor, limit = sentence(paragraph, mention.first)
    opens = paragraph.lower[floor] in OPENING_CLAUSES or paragraph.lower[floor] in OPENING_CLAUSE
    if not opens or mention.first > floor + 1:
        return -1
    start, end = paragraph.starts[mention.first], paragraph.ends[limit - 1]
    spans = persons.mentions
    for number in range(bisect_left(spans, (start, 0, 0)), len(spans)):
        first, _, person = spans[number]
        if first >= end:
            return -1
        index = bisect_left(paragraph.starts, first)
        titled = before_titles(paragraph.tokens, index)
        if paragraph.tokens[titled] == ",":
            return -1 if clashes(persons, person, gender) else person
    return -1


def _may_be(persons: DiscoursePersons, speaker: Speaker, gender: str) -> bool:
    """Return whether a speaker may be a person of that sex, by the mentions or the name."""
    if speaker.person >= 0:
        return not clashes(persons, speaker.person, gender)
    if speaker.name is None:
        return False
    tokens = persons.text[speaker.name.start : speaker.name.end].split()
    owned = tokens[-1].islower() and any(word.endswith(("'s", "’s")) for word in tokens)
    if tokens[0].lower() in DETERMINERS or owned:
        return _is_described_as(persons, speaker, gender)
    if len(tokens) > 3 or not all(word[0].isupper() and not word.isupper() for word in tokens):
        return False
    keys = [name_lexicon.key(word) for word in tokens]
    if any(map(name_lexicon.is_word, keys)):
        return False
    first, last = keys[0], keys[-1]
    if len(keys) == 1 and name_lexicon.gender(first) in (None, gender):
        plural = first.endswith("s") and not name_lexicon.is_listed_surname(first)
        many = plural or first in PEOPLES
        return not (many or name_lexicon.is_place(first))
    return name_lexicon.gender(first) in (None, gender) and name_lexicon.is_surname(last)


def _is_described_as(persons: DiscoursePersons, speaker: Speaker, gender: str) -> bool:
    """Return whether a description may be of somebody of that sex: his wife, a local official."""
    if speaker_kinds.of(persons, speaker) != speaker_kinds.PERSON:
        return False
    return name_lexicon.sex_of_noun(speaker_kinds.head_noun(persons, speaker)) in (None, gender)
