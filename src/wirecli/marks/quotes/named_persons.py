"""Whom the name in a mention means: the Marsh of `Mayor Ellen Marsh of Oakvale`."""

from bisect import bisect_left
from collections.abc import Sequence

from wirecli.data.name_words import POSTNOMINALS
from wirecli.data.word_classes import (
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
)
from wirecli.marks.quotes import phrase_ends
from wirecli.marks.quotes.discourse import DiscoursePersons, clashes
from wirecli.marks.quotes.paragraph import Paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.model import Person
from wirecli.rules import name_lexicon

AFTER_HEAD = PREPOSITIONS | RELATIVE_PRONOUNS | frozenset((",", "(", "—", "–", "and"))
"""What ends the head of a phrase that names somebody."""
LONGEST_OWNER = 24
"""Characters before a role among which an owner's last word is."""


def find(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> int:
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
    while head - 1 > mention.first and name_lexicon.key(lower[head - 1]) in POSTNOMINALS:
        head -= 1
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


def namesake(persons: DiscoursePersons, person: int, opening: str) -> int:
    """Return who of two of one surname is meant: `Marsh said [she] left` is not Tom Marsh.

    It is the person unless the pronoun that opens what is said is surely not of his sex, or he is
    brought in as another's, `his father, Tom Marsh`; then it is the one other of that name.
    """
    gender = "f" if opening in persons.she else "m" if opening in persons.he else None
    clashing = gender is not None and clashes(persons, person, gender)
    if not clashing and not is_somebody_s(persons, persons.people[person]):
        return person
    surname = _surname(persons, person)
    others = [
        number
        for number in range(len(persons.people))
        if number != person and _surname(persons, number) == surname
    ]
    fitting = [
        number
        for number in others
        if not is_somebody_s(persons, persons.people[number])
        and (gender is None or not clashes(persons, number, gender))
    ]
    return fitting[0] if len(fitting) == 1 else person


def is_surname(persons: DiscoursePersons, number: int, words: Sequence[str]) -> bool:
    """Return whether words name a person by the surname alone: `Mrs. Marsh`."""
    person = persons.people[number]
    names = persons.text[person.start : person.end].split()
    return len(names) > 1 and words[-1] == names[-1] and names[0] not in words


def _surname(persons: DiscoursePersons, number: int) -> str:
    person = persons.people[number]
    return persons.text[person.start : person.end].split()[-1]


def of_role(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> int:
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


def is_somebody_s(persons: DiscoursePersons, person: Person) -> bool:
    """Return whether a person is brought in as of another: her [aide], Reed."""
    if person.role is None:
        return False
    before = persons.text[max(0, person.role.start - LONGEST_OWNER) : person.role.start].split()
    role = persons.text[person.role.start : person.role.end].split()
    owner = before[-1].lower() if before else ""
    owned = owner in POSSESSIVES or owner == "whose" or owner.endswith(("'s", "’s"))
    return owned or role[0].lower() in POSSESSIVES or any(w.endswith(("'s", "’s")) for w in role)
