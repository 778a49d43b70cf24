"""Whom a pronoun means in other languages than English, or a verb without a speaker.

It is the subject of the sentence right before that is about somebody: who spoke there, or who
opens it. A name there that is nobody of the story, or a title without a name, bars whoever is
farther away; then it is nobody.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from wirecli.data.cues_foreign import FEMININE, MASCULINE
from wirecli.marks.people.foreign_titles import is_title
from wirecli.marks.quotes import coreference, cues, foreign_phrases
from wirecli.marks.quotes.claims import Claim
from wirecli.marks.quotes.cues import ForeignCues
from wirecli.marks.quotes.discourse import NOBODY, DiscoursePersons, Speaker, Turn, clashes
from wirecli.marks.quotes.foreign_phrases import function_words, is_glue, title_end
from wirecli.marks.quotes.paragraph import Paragraph, sentence
from wirecli.marks.quotes.paragraph import read as read_paragraph
from wirecli.marks.quotes.phrases import Mention
from wirecli.model import Span

SENTENCES = 4
"""Sentences at most that are looked at for somebody."""
MENTIONS = 60
"""Mentions before a title among which its bearer is."""


class _Sentence(NamedTuple):
    """The tokens `first` to before `last` of a paragraph, a sentence of the narrator's."""

    paragraph: Paragraph
    first: int
    last: int


class _NameAt(NamedTuple):
    """Somebody named in a sentence: the person, -1 for an unknown name, and its first token."""

    person: int
    first: int


def resolve(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention, cue: str) -> Speaker:
    """Return the speaker whom a mention means, and add the turn to those so far."""
    word = paragraph.lower[mention.first]
    he, she = word in persons.he, word in persons.she
    if mention.last - mention.first > 1 or not (he or she):
        if _is_of_another(persons, paragraph, mention):
            last = paragraph.ends[mention.last - 1]
            mark = Span(paragraph.starts[mention.first], last, "quote.speaker")
            return Speaker(mark, None, -1)
        return coreference.resolve(persons, paragraph, mention, cue, opening="")
    return _before(persons, paragraph, mention.first, "m" if he else "f")


def _is_of_another(persons: DiscoursePersons, paragraph: Paragraph, mention: Mention) -> bool:
    """Return whether a description is of somebody else's aide: `ein Sprecher von [Karl Brandt]`."""
    language = cues.foreign_cues(persons.language)
    if language is None or not title_end(paragraph, mention.first, language) > mention.first:
        return False
    links = language.roles.links | language.roles.contractions
    for at in range(mention.first + 2, mention.last):
        if _person_at(persons, paragraph, at)[1] > at:
            link = at - 1 - is_glue(paragraph, at - 1)
            return paragraph.lower[link] in links
    return False


def of_verb(persons: DiscoursePersons, paragraph: Paragraph, claim: Claim) -> Speaker:
    """Return who speaks by a verb that names nobody: `Marsh llegó tarde. «...», dijo`."""
    language = cues.foreign_cues(persons.language)
    if language is None or not language.drops_subject or claim.cue is None:
        return NOBODY
    verb = claim.cue[0]
    if paragraph.lower[verb].endswith(language.plurals) or paragraph.tokens[verb] == ":":
        return NOBODY
    if claim.rule == "quote.tag-clause" and not _opens(paragraph, verb, language):
        return NOBODY
    return _before(persons, paragraph, verb, "")


def _opens(paragraph: Paragraph, verb: int, language: ForeignCues) -> bool:
    """Return whether a verb opens its sentence, behind adverbs and auxiliaries: `También dijo`."""
    floor, _ = sentence(paragraph, verb)
    return language.openers | language.auxiliaries >= set(paragraph.lower[floor:verb])


def _before(persons: DiscoursePersons, paragraph: Paragraph, index: int, gender: str) -> Speaker:
    """Return the subject of the nearest sentence before a token that is about somebody."""
    for each in _sentences(persons, paragraph, index):
        speaker = _subject(persons, each, gender)
        if speaker is not None:
            if speaker.name is not None:
                persons.turns.append(Turn(paragraph.starts[index], speaker, False))
            return speaker
    return NOBODY


def _sentences(persons: DiscoursePersons, paragraph: Paragraph, index: int) -> Iterator[_Sentence]:
    """Yield the sentences before that of a token, the nearest first, then those of the passage."""
    left, here = SENTENCES, paragraph
    first, _ = sentence(paragraph, index)
    first = min(first, _span_start(paragraph, first))
    colons = [at for at in range(first, index) if paragraph.tokens[at] == ":"]
    if colons and not paragraph.inside[colons[-1]]:
        yield _Sentence(paragraph, first, colons[-1])  # `Marsh protests: it is late, she said`
    while left:
        while first > 0 and left:
            begin, _ = sentence(here, first - 1)
            yield _Sentence(here, begin, first)
            first, left = begin, left - 1
        above = _above(persons, here.number)
        if above is None:
            return
        here, first = above, len(above.tokens)


def _span_start(paragraph: Paragraph, first: int) -> int:
    """Return where the words in marks begin that a tag closes as a sentence of its own."""
    span = paragraph.closes.get(first)
    return span.open if span else first


def _above(persons: DiscoursePersons, number: int) -> Paragraph | None:
    """Return the paragraph above the one with a number, None if there is none."""
    if number < 2:
        return None
    passage = persons.passages[number - 2]
    return read_paragraph(passage, number - 1, persons.language, interview=True)


def _subject(persons: DiscoursePersons, each: _Sentence, gender: str) -> Speaker | None:
    """Return who a sentence is about: NOBODY if it cannot be told, None if it names nobody."""
    spoke = _spoke(persons, each)
    language = cues.foreign_cues(persons.language)
    if spoke is not None or language is None:
        return spoke if spoke and _may_be(persons, spoke, gender) else NOBODY
    names = _names(persons, each, language)
    opening = foreign_phrases.opening(each.paragraph, each.first, each.last, language)
    if opening and all(one.first >= opening.end for one in names):
        return _titled(persons, each, opening, language)
    if not names:
        return None
    first = names[0]
    alone = len({one.person for one in names}) == 1
    known = opening or (alone and not _is_governed(each, first.first, language))
    if first.person < 0 or not (known or first.first == each.first):
        return NOBODY
    return NOBODY if gender and clashes(persons, first.person, gender) else _person(persons, first)


def _spoke(persons: DiscoursePersons, each: _Sentence) -> Speaker | None:
    """Return who spoke last in a sentence."""
    start, end = each.paragraph.starts[each.first], each.paragraph.ends[each.last - 1]
    turns = (turn for turn in reversed(persons.turns) if turn.start < end)
    turn = next(turns, None)
    return turn.speaker if turn and turn.start >= start else None


def _may_be(persons: DiscoursePersons, speaker: Speaker, gender: str) -> bool:
    """Return whether a pronoun of a gender may stand for a speaker, by the name or the article."""
    if not gender or speaker.name is None:
        return True
    if speaker.person >= 0:
        return not clashes(persons, speaker.person, gender)
    article = persons.text[speaker.name.start : speaker.name.end].split()[0].lower()
    return article not in (FEMININE if gender == "m" else MASCULINE)


def _names(persons: DiscoursePersons, each: _Sentence, language: ForeignCues) -> list[_NameAt]:
    """Return who is named outside marks, in the order of the sentence; -1 is an unknown name."""
    paragraph, names = each.paragraph, []
    at = each.first
    if paragraph.lower[at] in function_words(language):
        at += 1
    while at < each.last:
        person, end = _person_at(persons, paragraph, at)
        if end > at:
            names.append(_NameAt(person, at))
        elif (
            paragraph.lower[at] not in language.articles
            and (end := _end_of_name(paragraph, at, each.last)) > at
        ):
            names += _person_inside(persons, paragraph, at, end) or [_NameAt(-1, at)]
        at = max(end, at + 1)
    return names


def _person_at(persons: DiscoursePersons, paragraph: Paragraph, at: int) -> tuple[int, int]:
    """Return the person whose mention begins at a token, and the token after it; `-1, at`."""
    start = paragraph.starts[at]
    number = bisect_left(persons.mentions, (start, 0, 0))
    if paragraph.inside[at] or number >= len(persons.mentions):
        return -1, at
    begin, end, person = persons.mentions[number]
    return (person, bisect_left(paragraph.starts, end)) if begin == start else (-1, at)


def _end_of_name(paragraph: Paragraph, at: int, last: int) -> int:
    """Return the token after two words or more in capitals, which may be a name; else `at`."""
    end, words = at, 0
    while end < last and not paragraph.inside[end]:
        glued = end > at and (is_glue(paragraph, end) or is_glue(paragraph, end - 1))
        if not (glued or paragraph.tokens[end][0].isupper()):
            break
        end, words = end + 1, words + (not glued)
    return end if words > 1 else at


def _person_inside(
    persons: DiscoursePersons, paragraph: Paragraph, first: int, last: int
) -> list[_NameAt]:
    """Return the persons whose mentions begin amid capitals: SPD-Chef [Robert Marsh]."""
    sights = [(_person_at(persons, paragraph, at)[0], at) for at in range(first, last)]
    return [_NameAt(person, first) for person, _ in sights if person >= 0]


def _titled(
    persons: DiscoursePersons, each: _Sentence, opening: Mention, language: ForeignCues
) -> Speaker:
    """Return the one person who bears the title that a sentence opens with, else NOBODY."""
    words = each.paragraph.lower[opening.begin : opening.end]
    titles = {word for at, word in enumerate(words) if is_title(words, at, language.roles)}
    upto = bisect_left(persons.mentions, (each.paragraph.starts[each.first], 0, 0))
    near = {person for _, _, person in persons.mentions[max(0, upto - MENTIONS) : upto]}
    bearers = [person for person in near if not titles.isdisjoint(_role(persons, person))]
    return _person(persons, _NameAt(bearers[0], 0)) if len(bearers) == 1 else NOBODY


def _role(persons: DiscoursePersons, person: int) -> list[str]:
    role = persons.people[person].role
    return persons.text[role.start : role.end].lower().split() if role else []


def _is_governed(each: _Sentence, name: int, language: ForeignCues) -> bool:
    """Return whether a preposition is before a name, which then is no subject."""
    if name == each.first:
        return False
    before = each.paragraph.lower[name - 1]
    return before in language.roles.links | language.roles.contractions | language.before


def _person(persons: DiscoursePersons, name: _NameAt) -> Speaker:
    person = persons.people[name.person]
    return Speaker(Span(person.start, person.end, "quote.speaker"), person.role, name.person)
