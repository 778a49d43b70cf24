"""Whom a role means: `the president said`, `the Swede`."""

from collections.abc import Sequence
from functools import cache

from wirecli.data.titles import SHORT
from wirecli.marks.quotes import discourse, speaker_kinds
from wirecli.marks.quotes.discourse import STEPS, DiscoursePersons, Sight, Speaker, clashes, sights
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.rules import name_lexicon

LONGEST_ROLE = 5
"""Words of a role that means somebody: the former prime minister of."""
SINGLE = frozenset(
    (
        "ambassador",
        "chancellor",
        "governor",
        "king",
        "mayor",
        "pope",
        "premier",
        "president",
        "queen",
    )
)
"""Offices that somebody with another role does not hold."""
LONGEST_OFFICE = 3
"""Words of an office that means whoever spoke: the new president."""


def by_role(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> Speaker | None:
    """Return the last person with the role of `the president`, else the last speaker, or None."""
    words = paragraph.lower[mention.first : mention.last]
    if words[0] != "the" or len(words) > LONGEST_ROLE or "and" in words:
        return None
    return of_role(persons, words, paragraph.starts[mention.first])


def of_role(persons: DiscoursePersons, words: Sequence[str], offset: int) -> Speaker | None:
    """Return whom the words of a role mean, which stand at an offset, or None."""
    noun = words[-1]
    if speaker_kinds.is_national(noun) and len(words) == 2:
        about = {sight.person for sight in sights(persons)}
        return discourse.speaker(persons, about.pop()) if len(about) == 1 else None
    kind = _nouns().get(noun)
    if kind is None:
        return None
    near = [sight for sight in sights(persons)[-STEPS * 4 :] if sight.start < offset]
    for sight in reversed(near):
        if noun in _role(persons, sight.person):
            return discourse.speaker(persons, sight.person)
    if kind == "office" and len(words) <= LONGEST_OFFICE:
        return _holder(persons, noun, near)
    return None


def _holder(persons: DiscoursePersons, noun: str, near: list[Sight]) -> Speaker | None:
    """Return the last speaker, else the last subject, if the noun does not clash with the sex."""
    sex = name_lexicon.sex_of_noun(noun)
    spoke = discourse.last(persons)
    if spoke.person >= 0 and noun in SINGLE and _role(persons, spoke.person):
        return None  # an envoy is not the president
    if spoke.person >= 0 and not (sex and clashes(persons, spoke.person, sex)):
        return spoke
    fitting = [s for s in near if s.subject and not (sex and clashes(persons, s.person, sex))]
    return discourse.speaker(persons, fitting[-1].person) if fitting and spoke.person < 0 else None


def is_noun(word: str) -> bool:
    """Return whether a noun names a speaker by what somebody is."""
    return word in _nouns()


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
