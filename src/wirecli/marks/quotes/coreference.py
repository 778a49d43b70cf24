"""Who the speaker is: whom a surname, a pronoun, "the president" or "who" means."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter

from wirecli.data.cues_context import ASKING, OPENING_CLAUSE, REPLYING
from wirecli.data.name_words import PEOPLES
from wirecli.data.titles import SHORT
from wirecli.data.word_classes import (
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
)
from wirecli.marks.phrases import noun_phrases
from wirecli.marks.quotes import mentions, phrase_ends, speaker_gate, speaker_kinds
from wirecli.marks.quotes.discourse import (
    NOBODY,
    STEPS,
    DiscoursePersons,
    Sight,
    Speaker,
    Turn,
    before_titles,
    clashes,
    sights,
)
from wirecli.marks.quotes.paragraph import Paragraph, is_dash, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.model import Mark, Person, Span
from wirecli.rules import name_lexicon

WHO = frozenset(("who", "which", "that", "whose"))
GROUP = frozenset(("they", "their", "it", "its", "them"))
SELF = frozenset(("i", "we", "you", "my", "our", "your", "me", "us"))
OPENING_CLAUSES = frozenset(("although", "if", "though", "when", "whereas", "while"))
"""Words beside those of `OPENING_CLAUSE` that open a clause before the main one."""
FACTS = frozenset(("these", "this", "those"))
"""Pronouns for what was said before, which is nobody: this suggests."""
AFTER_HEAD = PREPOSITIONS | WHO | frozenset((",", "(", "—", "–", "and"))
"""What ends the head of a phrase that names somebody."""
ATTACHING = frozenset(("at", "for", "from", "in", "of", "to", "with"))
"""Prepositions that join a place or a body to somebody: an aide [to] the mayor, who."""
LONGEST_ROLE = 5
"""Words of a role that means somebody: the former prime minister of."""
LONGEST_OFFICE = 3
"""Words of an office that means whoever spoke: the new president."""
LONGEST_OWNER = 24
"""Characters before a role among which an owner's last word is."""
NEAR = 80
"""Characters between a person and the "who" that may mean the person."""
SEVERAL = frozenset(("men", "people", "police", "women"))


def resolve(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, cue: str) -> Speaker:
    """Return the speaker whom a mention means, and add the turn to those so far.

    `cue` is the first word of the cue in lower case: whoever replies was asked before.
    """
    hearer = _hearer(persons, paragraph, mention) if cue in REPLYING else None
    speaker = hearer or _speaker(persons, paragraph, mention)
    offset = paragraph.starts[mention.first]
    if speaker.name is not None:
        persons.turns.append(Turn(offset, speaker, cue in ASKING))
    return speaker


def _hearer(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker | None:
    """Return who was asked in the turn before, and replies: `Reed asked her. "No," [she] said`."""
    word, turn = paragraph.lower[mention.first], persons.turns[-1] if persons.turns else None
    he, she = word in persons.he, word in persons.she
    if turn is None or not turn.asks or mention.last - mention.first > 1 or not (he or she):
        return None
    offset = paragraph.starts[mention.first]
    return next(
        (
            _person(persons, sight.person)
            for sight in sights(persons)[-STEPS:]
            if turn.start < sight.start < offset
            and sight.person != turn.speaker.person
            and not clashes(persons, sight.person, "m" if he else "f")
        ),
        None,
    )


def last(persons: DiscoursePersons) -> Speaker:
    """Return the speaker of the attribution before."""
    return persons.turns[-1].speaker if persons.turns else NOBODY


def _speaker(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker:
    word = paragraph.lower[mention.first]
    if mention.last - mention.first == 1:
        if word in persons.he or word in persons.she:
            return _by_pronoun(persons, paragraph, mention, "m" if word in persons.he else "f")
        if word in WHO:
            return _antecedent(persons, paragraph, mention)
        if word in GROUP:
            several = word.startswith("the")
            before = NOBODY if several else _body_before(persons, paragraph, mention)
            return before if before.name else _last_group(persons, several=several)
        if word in SELF or word in FACTS:
            return NOBODY
    person = _person_named(persons, paragraph, mention)
    if person < 0:
        person = _person_of_role(persons, paragraph, mention)
    if person >= 0:
        return _person(persons, person)
    by_role = _by_role(persons, paragraph, mention)
    if by_role is not None:
        return by_role
    return Speaker(_mark(paragraph, mention.first, mention.last), None, -1)


def _person(persons: DiscoursePersons, number: int) -> Speaker:
    person = persons.people[number]
    return Speaker(Span(person.start, person.end, "quote.speaker"), person.role, number)


def _mark(paragraph: Paragraph, first: int, last: int) -> Mark:
    end = paragraph.ends[last - 1]
    return Span(paragraph.starts[first], end, "quote.speaker")


def _person_named(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> int:
    """Return the person whom the head of a mention names, -1 if it names none.

    The head ends at the first comma or preposition: the Marsh of `Marsh of Norland`, not that of
    `a spokesman for Marsh`, nor that of `the Marsh campaign`.
    """
    lower, head = paragraph.lower, mention.first
    while head < mention.last and lower[head] not in AFTER_HEAD:
        head += 1
    if _joins_titles(paragraph, mention, head):
        head = next(
            (x for x in range(head + 1, mention.last) if lower[x] in AFTER_HEAD), mention.last
        )
    joined = head < mention.last - 1 and lower[head] == "and"
    if head == mention.first or (joined and _joins_another(persons, paragraph, head)):
        return -1
    start = paragraph.starts[mention.first]
    end = paragraph.ends[head - 1]
    spans, nearest = persons.mentions, -1
    for number in range(bisect_left(spans, (start, 0, 0)), len(spans)):
        first, last, person = spans[number]
        if first >= end:
            break
        if last >= end - 1:
            nearest = person
    if nearest < 0 and head < mention.last and lower[head] in ("of", "in", "at"):
        return _person_named_last(persons, paragraph, mention, head)
    return nearest


def _person_of_role(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> int:
    """Return the person whose role opens a mention that ends with the name, or -1.

    `[Minister for Transport] Ellen Marsh said`, but not `a spokesman for Ellen Marsh`.
    """
    end = paragraph.ends[mention.last - 1]
    number = bisect_left(persons.mentions, (end, 0, 0)) - 1
    if number < 0 or persons.mentions[number][1] != end:
        return -1
    person = persons.mentions[number][2]
    role = persons.people[person].role
    return person if role is not None and role.start == paragraph.starts[mention.first] else -1


def _joins_titles(paragraph: Paragraph, mention: Mention, head: int) -> bool:
    """Return whether an "and" joins what one person is: [Chairman and CEO] Ellen Marsh."""
    lower = paragraph.lower
    if head >= mention.last - 1 or head == mention.first or lower[head] != "and":
        return False
    return name_lexicon.is_role(lower[head - 1]) and name_lexicon.is_role(lower[head + 1])


def _joins_another(persons: DiscoursePersons, paragraph: Paragraph, head: int) -> bool:
    """Return whether another speaker follows the "and": `Marsh and Reed`, `Marsh and an aide`."""
    after = paragraph.starts[head + 1]
    number = bisect_left(persons.mentions, (after, 0, 0))
    is_name = number < len(persons.mentions) and persons.mentions[number][0] == after
    names = phrase_ends.opens_name(paragraph, head + 1)
    return is_name or names or paragraph.lower[head + 1] in DETERMINERS


def _person_named_last(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, head: int
) -> int:
    """Return the person named after the "of": `Association of Bakers president Ellen Marsh`."""
    end = paragraph.ends[mention.last - 1]
    number = bisect_left(persons.mentions, (end, 0, 0)) - 1
    if number < 0 or persons.mentions[number][1] != end:
        return -1
    index = bisect_left(paragraph.starts, persons.mentions[number][0])
    before = paragraph.lower[index - 1]
    joins = before in PREPOSITIONS or before in DETERMINERS or before in ("s", "and")
    return persons.mentions[number][2] if index > head + 1 and not joins else -1


def _by_pronoun(
    persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, gender: str
) -> Speaker:
    offset = paragraph.starts[mention.first]
    floor = paragraph.starts[sentence(paragraph, mention.first)[0]]
    near = [sight for sight in sights(persons)[-STEPS * 2 :] if sight.start < offset]
    fitting = [s for s in near if s.start >= floor and not clashes(persons, s.person, gender)]
    within = [s for s in fitting if s.subject] or [s for s in fitting if _owns(persons, s)]
    if within:
        return _person(persons, within[0].person)
    ahead = _subject_ahead(persons, paragraph, mention, gender)
    if ahead >= 0:
        return _person(persons, ahead)
    introduced = _introduced(persons, paragraph, near, gender)
    if introduced >= 0:
        return _person(persons, introduced)
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
        return _person(persons, subjects[-1].person)
    if spoke:
        return spoke.speaker
    fitting = [s for s in near if not clashes(persons, s.person, gender)]
    return _person(persons, fitting[-1].person) if fitting else NOBODY


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
    same = _of_role(persons, words, offset)
    return same or (speaker if words[-1] in _nouns() else None)


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
    return -1 if _is_somebody_s(persons, person) else sight.person


def _is_somebody_s(persons: DiscoursePersons, person: Person) -> bool:
    """Return whether a person is brought in as of another: her [aide], Reed."""
    if person.role is None:
        return False
    before = persons.text[max(0, person.role.start - LONGEST_OWNER) : person.role.start].split()
    role = persons.text[person.role.start : person.role.end].split()
    owner = before[-1].lower() if before else ""
    owned = owner in POSSESSIVES or owner == "whose" or owner.endswith(("'s", "’s"))
    return owned or role[0].lower() in POSSESSIVES or any(w.endswith(("'s", "’s")) for w in role)


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
        speaker = NOBODY if described else _speaker(persons, paragraph, phrase)
        if human or speaker_kinds.of(persons, speaker) in speaker_kinds.OF_WHICH:
            return speaker if speaker.name or not person else _person(persons, person.person)
    return _person(persons, person.person) if person and human else NOBODY


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
    if _person_named(persons, paragraph, phrase) >= 0:
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


def _by_role(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker | None:
    """Return the last person with the role of `the president`, else the last speaker, or None."""
    words = paragraph.lower[mention.first : mention.last]
    if words[0] != "the" or len(words) > LONGEST_ROLE or "and" in words:
        return None
    return _of_role(persons, words, paragraph.starts[mention.first])


def _of_role(persons: DiscoursePersons, words: Sequence[str], offset: int) -> Speaker | None:
    """Return whom the words of a role mean, which stand at an offset, or None."""
    noun = words[-1]
    if speaker_kinds.is_national(noun) and len(words) == 2:
        about = {sight.person for sight in sights(persons)}
        return _person(persons, about.pop()) if len(about) == 1 else None
    kind = _nouns().get(noun)
    if kind is None:
        return None
    near = [sight for sight in sights(persons)[-STEPS * 4 :] if sight.start < offset]
    for sight in reversed(near):
        if noun in _role(persons, sight.person):
            return _person(persons, sight.person)
    if kind == "office" and len(words) <= LONGEST_OFFICE:
        return _holder(persons, noun, near)
    return None


def _holder(persons: DiscoursePersons, noun: str, near: list[Sight]) -> Speaker | None:
    """Return the last speaker, else the last subject, if the noun does not clash with the sex."""
    sex = name_lexicon.sex_of_noun(noun)
    spoke = last(persons)
    if spoke.person >= 0 and not (sex and clashes(persons, spoke.person, sex)):
        return spoke
    fitting = [s for s in near if s.subject and not (sex and clashes(persons, s.person, sex))]
    return _person(persons, fitting[-1].person) if fitting and spoke.person < 0 else None


@cache
def _nouns() -> dict[str, str]:
    from wirecli.data.speaker_nouns import SPEAKER_NOUNS

    return {noun: row.name for row in SPEAKER_NOUNS for noun in row.nouns.split()}


def _role(persons: DiscoursePersons, person: int) -> frozenset[str]:
    role = persons.people[person].role
    if role is None:
        return frozenset()
    tokens = persons.text[role.start : role.end].lower().replace(".", "").split()
    return frozenset([*tokens, *(SHORT[word] for word in tokens if word in SHORT)])
