"""Who the speaker is: the full name behind a surname, a pronoun, "the president", "who"."""

from bisect import bisect_left
from functools import cache

from wirecli.data.cues_context import DETERMINERS, PREPOSITIONS
from wirecli.data.titles import MEN, SHORT, WOMEN
from wirecli.marks.quotes.discourse import (
    NOBODY,
    STEPS,
    DiscoursePersons,
    Sight,
    Speaker,
    clashes,
    seen,
)
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.phrases import Mention
from wirecli.model import Mark, Span
from wirecli.rules import name_lexicon

WHO = frozenset(("who", "which", "that", "whose"))
GROUP = frozenset(("they", "their", "it", "its", "them"))
SELF = frozenset(("i", "we", "you", "my", "our", "your", "me", "us"))
BEHIND_HEAD = PREPOSITIONS | WHO | frozenset((",", "(", "—", "–", "and"))
"""What ends the head of a phrase that names somebody."""
SEVERAL = frozenset(("men", "people", "police", "women"))


def resolve(known: DiscoursePersons, sheet: Paragraph, mention: Mention) -> Speaker:
    """Return the speaker whom a mention means; he is remembered as the last who spoke."""
    speaker = _speaker(known, sheet, mention)
    place = sheet.starts[mention.first]
    if speaker.name is not None:
        known.spoken.append((place, speaker))
    return speaker


def last(known: DiscoursePersons) -> Speaker:
    """Return the speaker of the attribution before."""
    return known.spoken[-1][1] if known.spoken else NOBODY


def _speaker(known: DiscoursePersons, sheet: Paragraph, mention: Mention) -> Speaker:
    word = sheet.low[mention.first]
    if mention.last - mention.first == 1:
        if word in known.he or word in known.she:
            return _by_pronoun(known, sheet, mention, "m" if word in known.he else "f")
        if word in WHO:
            return _antecedent(known, sheet, mention)
        if word in GROUP:
            return _last_group(known, several=word.startswith("the"))
        if word in SELF:
            return NOBODY
    named = _named(known, sheet, mention)
    if named >= 0:
        return _person(known, named)
    by_role = _by_role(known, sheet, mention)
    if by_role is not None:
        return by_role
    return Speaker(_mark(sheet, mention.first, mention.last), None, -1)


def _person(known: DiscoursePersons, number: int) -> Speaker:
    person = known.people[number]
    return Speaker(Span(person.start, person.end, "quote.speaker"), person.role, number)


def _mark(sheet: Paragraph, first: int, last: int) -> Mark:
    end = sheet.word_ends[last - 1]
    return Span(sheet.starts[first], end, "quote.speaker")


def _named(known: DiscoursePersons, sheet: Paragraph, mention: Mention) -> int:
    """Return the person whom the head of a mention names, -1 if it names none.

    The head ends at the first comma or preposition: the Marsh of `Marsh of Norland`, not that of
    `a spokesman for Marsh`, nor that of `the Marsh campaign`.
    """
    low, head = sheet.low, mention.first
    while head < mention.last and low[head] not in BEHIND_HEAD:
        head += 1
    joined = head < mention.last - 1 and low[head] == "and"
    if head == mention.first or (joined and _joins_another(known, sheet, head)):
        return -1
    start = sheet.starts[mention.first]
    end = sheet.word_ends[head - 1]
    places, found = known.places, -1
    for at in range(bisect_left(places, (start, 0, 0)), len(places)):
        first, last, person = places[at]
        if first >= end:
            break
        if last >= end - 1:
            found = person
    if found < 0 and head < mention.last and low[head] in ("of", "in", "at"):
        return _named_last(known, sheet, mention, head)
    return found


def _joins_another(known: DiscoursePersons, sheet: Paragraph, head: int) -> bool:
    """Tell two who speak from one at an "and": `Marsh and Reed`, `Marsh and an aide`."""
    behind = sheet.starts[head + 1]
    at = bisect_left(known.places, (behind, 0, 0))
    named = at < len(known.places) and known.places[at][0] == behind
    return named or sheet.low[head + 1] in DETERMINERS


def _named_last(known: DiscoursePersons, sheet: Paragraph, mention: Mention, head: int) -> int:
    """Return the person named after the "of": `Association of Bakers president Ellen Marsh`."""
    end = sheet.word_ends[mention.last - 1]
    at = bisect_left(known.places, (end, 0, 0)) - 1
    if at < 0 or known.places[at][1] != end:
        return -1
    place = bisect_left(sheet.starts, known.places[at][0])
    before = sheet.low[place - 1]
    joins = before in PREPOSITIONS or before in DETERMINERS or before in ("s", "and")
    return known.places[at][2] if place > head + 1 and not joins else -1


def _by_pronoun(
    known: DiscoursePersons, sheet: Paragraph, mention: Mention, gender: str
) -> Speaker:
    place = sheet.starts[mention.first]
    floor = sheet.starts[sentence(sheet, mention.first)[0]]
    near = [sight for sight in seen(known)[-STEPS * 2 :] if sight.start < place]
    for sight in near:
        if sight.start >= floor and sight.subject and not clashes(known, sight.person, gender):
            return _person(known, sight.person)
    spoke = next(
        ((at, s) for at, s in reversed(known.spoken[-STEPS:]) if _may_be(known, s, gender)),
        None,
    )
    subjects = [
        s for s in near if s.subject and s.start < floor and not clashes(known, s.person, gender)
    ]
    if spoke and (not subjects or spoke[0] >= subjects[-1].start):
        return spoke[1]
    if subjects:
        return _person(known, subjects[-1].person)
    if spoke:
        return spoke[1]
    fitting = [s for s in near if not clashes(known, s.person, gender)]
    return _person(known, fitting[-1].person) if fitting else NOBODY


def _may_be(known: DiscoursePersons, speaker: Speaker, gender: str) -> bool:
    """Tell whether a speaker is a person, known or by the look of the name, of that sex."""
    if speaker.person >= 0:
        return not clashes(known, speaker.person, gender)
    if speaker.name is None:
        return False
    words = known.text[speaker.name.start : speaker.name.end].split()
    if len(words) > 3 or not all(word[0].isupper() and not word.isupper() for word in words):
        return False
    first, last = name_lexicon.key(words[0]), name_lexicon.key(words[-1])
    return name_lexicon.gender(first) in (None, gender) and name_lexicon.is_surname(last)


def _antecedent(known: DiscoursePersons, sheet: Paragraph, mention: Mention) -> Speaker:
    """`Marsh, who said`: the name right before, else the words of the noun."""
    place = sheet.starts[mention.first]
    floor = sheet.starts[sentence(sheet, mention.first)[0]]
    near = [sight for sight in seen(known)[-STEPS:] if floor <= sight.start < place]
    if near and sheet.low[mention.first] == "who" and place - near[-1].end < 80:
        return _person(known, near[-1].person)
    return NOBODY


def _last_group(known: DiscoursePersons, *, several: bool) -> Speaker:
    """Return the last speaker who is no person: several for "they", one for "it"."""
    for _, speaker in reversed(known.spoken[-STEPS:]):
        if speaker.person < 0 and speaker.name is not None:
            last = known.text[speaker.name.start : speaker.name.end].lower().split()[-1]
            if several == (last.endswith("s") or last in SEVERAL):
                return speaker
    return NOBODY


def _by_role(known: DiscoursePersons, sheet: Paragraph, mention: Mention) -> Speaker | None:
    """Read `the president`: the last person who has that role, else who spoke last; None if new."""
    if sheet.low[mention.first] != "the" or mention.last - mention.first > 5:
        return None
    if "and" in sheet.low[mention.first : mention.last]:
        return None
    noun = sheet.low[mention.last - 1]
    kind = _nouns().get(noun)
    if kind is None:
        return None
    place = sheet.starts[mention.first]
    near = [sight for sight in seen(known)[-STEPS * 4 :] if sight.start < place]
    for sight in reversed(near):
        if noun in _role(known, sight.person):
            return _person(known, sight.person)
    if kind == "office" and mention.last - mention.first <= 3:
        return _holder(known, noun, near)
    return None


def _holder(known: DiscoursePersons, noun: str, near: list[Sight]) -> Speaker | None:
    """Return who spoke last, else the last subject, unless the noun is of the other sex."""
    sex = "f" if noun in WOMEN or noun.endswith("woman") else None
    sex = "m" if noun in MEN or (noun.endswith("man") and sex is None) else sex
    spoke = last(known)
    if spoke.person >= 0 and not (sex and clashes(known, spoke.person, sex)):
        return spoke
    fitting = [s for s in near if s.subject and not (sex and clashes(known, s.person, sex))]
    return _person(known, fitting[-1].person) if fitting and spoke.person < 0 else None


@cache
def _nouns() -> dict[str, str]:
    from wirecli.data.speaker_nouns import SPEAKER_NOUNS

    return {noun: row.name for row in SPEAKER_NOUNS for noun in row.nouns.split()}


def _role(known: DiscoursePersons, person: int) -> frozenset[str]:
    role = known.people[person].role
    if role is None:
        return frozenset()
    words = known.text[role.start : role.end].lower().replace(".", "").split()
    return frozenset([*words, *(SHORT[word] for word in words if word in SHORT)])
