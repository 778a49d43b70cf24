"""The persons of a story as its reader meets them: where, as subjects or not, of which sex."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from wirecli.data.cues_context import ABBREVIATIONS, JOINING
from wirecli.data.titles import MEN, WOMEN
from wirecli.data.word_classes import (
    DETERMINERS,
    PREPOSITIONS,
)
from wirecli.marks.passages import Passage
from wirecli.marks.phrases import clause_edges, firm_names, word_tags
from wirecli.marks.quotes import cues, unnamed_subjects
from wirecli.marks.quotes.unnamed_subjects import LONGEST_OPENING, STOPS_BEFORE
from wirecli.model import Mark, Person, Span
from wirecli.rules import name_lexicon

HE = frozenset(("he", "him", "himself", "his"))
SHE = frozenset(("her", "hers", "herself", "she"))
ENDS_BEFORE = STOPS_BEFORE | {","}
LONGEST_DESCRIPTION = 10
"""Tokens of a description before a name."""
STEPS = 12
"""Mentions, speakers or tokens over which is looked back."""


class Speaker(NamedTuple):
    """The full name, the role, and the number of the person, -1 if it is not one of the story's."""

    name: Mark | None
    role: Mark | None
    person: int


NOBODY = Speaker(None, None, -1)


class Turn(NamedTuple):
    """Who spoke at an offset, and whether it was to ask somebody."""

    start: int
    speaker: Speaker
    asks: bool


class Sight(NamedTuple):
    """A mention outside marks: its span, its person, and whether it is a sentence's subject."""

    start: int
    end: int
    person: int
    subject: bool


class DiscoursePersons(NamedTuple):
    """The persons of a story as the reader has met them so far.

    `mentions` are all those of the story, `(start, end, person)`, in the order of the text; `sexes`
    is what is known of a person's sex; `turns` are the attributions so far that have a speaker;
    `unnamed` the subjects that are no person of the story;
    `sights` are the mentions outside marks in the passages so far but for the `unread` ones, which
    have a 1 for each token in marks, or nothing if there are no marks. `starts` are where the
    passages so far begin; `firms` is what firms may be called. `passages` are all, in a `language`.
    """

    text: str
    people: Sequence[Person]
    he: frozenset[str]
    she: frozenset[str]
    mentions: list[tuple[int, int, int]]
    sexes: dict[int, str | None]
    sights: list[Sight]
    turns: list[Turn]
    unnamed: list[Mark]
    unread: list[tuple[Passage, bytearray]]
    starts: list[int]
    firms: frozenset[firm_names.Words]
    passages: Sequence[Passage]
    language: str


def read(
    text: str, passages: Sequence[Passage], people: Sequence[Person], language: str
) -> DiscoursePersons:
    """Return the persons of a story before its first paragraph."""
    row = None if language == "en" else cues.rows_by_language().get(language)
    mentions = [
        (mention.start, mention.end, number)
        for number, person in enumerate(people)
        for mention in person.mentions
    ]
    he = frozenset(row.he.split()) if row else HE
    she = frozenset(row.she.split()) if row else SHE
    firms = firm_names.beginnings(passages)
    return DiscoursePersons(
        *(text, people, he, she, sorted(mentions), {}, [], [], [], [], [], firms),
        *(passages, language),
    )


def meet(persons: DiscoursePersons, passage: Passage, inside: bytearray) -> None:
    """Add a passage, which is read for its mentions when they are asked for."""
    persons.unread.append((passage, inside))
    persons.starts.append(passage.start)


def sights(persons: DiscoursePersons) -> list[Sight]:
    """Return the mentions met so far; the unread passages are read for them now."""
    for passage, inside in persons.unread:
        _meet(persons, passage, inside)
    persons.unread.clear()
    return persons.sights


def _meet(persons: DiscoursePersons, passage: Passage, inside: bytearray) -> None:
    """Add the mentions of a passage that are outside marks, and the subjects that are nobody's."""
    mentions = persons.mentions
    first = bisect_left(mentions, (passage.start, 0, 0))
    starts: set[int] = set()
    for number in range(first, len(mentions)):
        start, end, person = mentions[number]
        if start >= passage.end:
            break
        starts.add(start)
        index = bisect_left(passage.starts, start)
        if index < len(inside) and inside[index]:
            continue
        persons.sights.append(Sight(start, end, person, _is_subject(passage, index, end)))
    persons.unnamed.extend(unnamed_subjects.find(passage, inside, starts))


def _is_subject(passage: Passage, index: int, end: int) -> bool:
    """Return whether a mention is a sentence's subject, and not an owner."""
    tokens = passage.tokens
    after = bisect_left(passage.starts, end)
    if after + 1 < len(tokens) and tokens[after] in "'’" and tokens[after + 1] == "s":
        return False
    before = before_titles(tokens, index)
    if before < 0 or tokens[before] in STOPS_BEFORE or tokens[before] in JOINING:
        return True
    if tokens[before] != "," or after >= len(tokens):
        return False
    if tokens[after] == ",":
        return _is_behind_description(tokens, before)
    goes_on = tokens[after].islower() and tokens[after] not in PREPOSITIONS
    return goes_on and _is_behind_opening(tokens, before)


def _is_behind_description(tokens: list[str], comma: int) -> bool:
    """Return whether a phrase without a verb opens the sentence: `His widow, [Ellen Marsh], left`.

    It ends at the comma, and no preposition opens it.
    """
    first = comma
    while (
        first > 0 and comma - first < LONGEST_DESCRIPTION and tokens[first - 1] not in ENDS_BEFORE
    ):
        first -= 1
    opens = first == 0 or tokens[first - 1] in STOPS_BEFORE
    word = tokens[first].lower() if first < comma else ""
    if not opens or not word or word in PREPOSITIONS:
        return False
    return clause_edges.finite_verb(tokens, first, comma) < 0


def _is_behind_opening(tokens: list[str], comma: int) -> bool:
    """Return whether a comma ends the adverbial that opens its sentence: `In May, [Marsh] left`."""
    index = comma - 1
    while index >= 0 and comma - index <= LONGEST_OPENING and tokens[index] not in STOPS_BEFORE:
        if tokens[index] == ",":
            return False
        index -= 1
    first = tokens[index + 1].lower()
    opens = first in PREPOSITIONS or first.endswith(("ed", "ing")) or first == "born"
    return comma - index <= LONGEST_OPENING and opens


def before_titles(tokens: list[str], index: int) -> int:
    """Return the index before a name, its titles and its article: `the late Sen. Marsh`.

    A role with small letters is one with the nouns before it: `[Union president] Ellen Marsh`.
    """
    before, in_role = index - 1, False
    while before >= 0 and index - before < STEPS:
        word = tokens[before]
        if word == "." and tokens[before - 1].lower() in ABBREVIATIONS:
            before -= 2
            continue
        in_role = in_role or (word.islower() and name_lexicon.is_role(word))
        capital = word[0].isupper() and word.lower() not in PREPOSITIONS
        noun = in_role and word_tags.lexical(word) in word_tags.NOUNS
        noun = noun or (before == index - 1 and _is_described(tokens, before))
        if not (capital or noun or word in DETERMINERS):
            break
        before -= 1
    return before


def _is_described(tokens: list[str], index: int) -> bool:
    """Return whether a noun is between a sentence's first word and a name: `Village [elder] Marsh`.

    The first word may stand behind a "but" or an article.
    """
    if not tokens[index].islower() or word_tags.lexical(tokens[index]) != word_tags.NOMINAL:
        return False
    opening = (
        index
        - 2
        - (index >= 2 and (tokens[index - 2] in DETERMINERS or tokens[index - 2] in JOINING))
    )
    return opening < 0 or tokens[opening] in STOPS_BEFORE


def clashes(persons: DiscoursePersons, person: int, gender: str) -> bool:
    """Return whether a person is surely of the other sex: a veto, never a choice."""
    if person not in persons.sexes:
        persons.sexes[person] = _sex_of(persons, persons.people[person])
    sure = persons.sexes[person]
    return sure is not None and sure != gender


def _sex_of(persons: DiscoursePersons, person: Person) -> str | None:
    """Return `f` or `m` by the title in the role or before a mention, else by the first name."""
    for mention in person.mentions[:STEPS]:
        before = persons.text[max(0, mention.start - 6) : mention.start].split()
        title = before[-1].rstrip(".").lower() if before else ""
        if title in WOMEN or title in MEN:
            return "f" if title in WOMEN else "m"
    role = persons.text[person.role.start : person.role.end] if person.role else ""
    return _sex(persons.text[person.start : person.end], role)


@lru_cache(maxsize=4096)
def _sex(name: str, role: str) -> str | None:
    titles = [word.strip(".").lower() for word in role.split()]
    if not WOMEN.isdisjoint(titles):
        return "f"
    if not MEN.isdisjoint(titles):
        return "m"
    by_noun = name_lexicon.sex_of_noun(head_of(titles))
    first, *rest = [name_lexicon.key(word) for word in name.split()]
    given = bool(rest) or not name_lexicon.is_listed_surname(first)
    return by_noun or (name_lexicon.gender(first) if given else None)


def head_of(words: Sequence[str]) -> str:
    """Return the head of a phrase of small words: the wife of `Reed's wife in Oakvale`, or ""."""
    end = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    return words[end - 1] if words else ""


def last(persons: DiscoursePersons) -> Speaker:
    """Return the speaker of the attribution before."""
    return persons.turns[-1].speaker if persons.turns else NOBODY


def speaker(persons: DiscoursePersons, number: int) -> Speaker:
    """Return a person of the story as a speaker."""
    person = persons.people[number]
    return Speaker(Span(person.start, person.end, "quote.speaker"), person.role, number)
