"""Subjects of sentences that are somebody, but no person of the story: `A farmer was calmer.`

Whoever "he" or "she" is: it is rather the subject of the sentence before than somebody further up,
even if nobody knows his name.
"""

from collections.abc import Iterator, Sequence, Set

from wirecli.data.cues_context import JOINING
from wirecli.data.name_words import PARTICLES
from wirecli.data.word_classes import DETERMINERS, PREPOSITIONS
from wirecli.marks.passages import Passage
from wirecli.marks.phrases import word_tags
from wirecli.model import Mark, Span
from wirecli.rules import name_lexicon

STOPS_BEFORE = frozenset('.?!"”')
"""Signs after which a sentence begins."""
LONGEST_OPENING = 20
"""Tokens of an adverbial that opens a sentence, and its comma."""
LONGEST = 6
"""Tokens of such a subject."""
LEAST_NAME = 2
"""Words of a name that nobody knows."""
OPENS_PHRASE = DETERMINERS | {"another", "one"}
NO_MORE = frozenset(("neither", "no", "none", "nobody"))
"""Words before a noun that name nobody."""


def find(passage: Passage, inside: Sequence[int], starts: Set[int]) -> Iterator[Mark]:
    """Yield the subjects of a passage that open a sentence of the narrator.

    `inside` has a 1 for each token in marks, or is empty; `starts` are where the mentions of the
    story's persons begin: a sentence that opens with one has its subject.
    """
    tokens = passage.tokens
    openings = [0, *(at for at, word in enumerate(tokens, 1) if word in STOPS_BEFORE)]
    for index in openings:
        if index >= len(tokens) or (inside and inside[index]):
            continue
        first = _after_opening(tokens, index)
        noun = _after_owner(tokens, first)
        last = _end(tokens, first, noun) if first < len(tokens) else first
        named = any(passage.starts[at] in starts for at in range(noun, min(last + 2, len(tokens))))
        if last > first and not named:
            yield Span(passage.starts[first], passage.ends[last - 1], "quote.speaker")


def _after_opening(tokens: Sequence[str], index: int) -> int:
    """Return where the subject begins behind a "but", or behind the comma of `In Oakvale,`."""
    while index < len(tokens) and tokens[index].lower() in JOINING:
        index += 1
    if index < len(tokens) and tokens[index].lower() in PREPOSITIONS:
        opening = tokens[index : index + LONGEST_OPENING]
        return index + opening.index(",") + 1 if "," in opening else len(tokens)
    return index


def _after_owner(tokens: Sequence[str], first: int) -> int:
    """Return the index after an owner with a name: [Tom Reed's] mother; `first` if none is."""
    last = first
    while last < min(len(tokens), first + LONGEST) and tokens[last][0].isupper():
        last += 1
    owns = last > first and tokens[last : last + 1] in (["'"], ["’"])
    return last + 2 if owns and tokens[last + 1 : last + 2] == ["s"] else first


def _end(tokens: Sequence[str], first: int, noun: int) -> int:
    """Return the index after a subject that is one human being, `first` if there is none.

    Behind an owner it has a `noun`.
    """
    word = tokens[first].lower()
    if noun > first or (word in OPENS_PHRASE and word not in NO_MORE):
        return _described_end(tokens, first, max(noun, first + 1))
    return _named_end(tokens, first) if tokens[first][0].isupper() else first


def _described_end(tokens: Sequence[str], first: int, noun: int) -> int:
    """Return the index after a noun with its determiner that names one human being."""
    last = noun
    while last < min(len(tokens), first + LONGEST) and _is_noun(tokens, last):
        last += 1
    head = tokens[last - 1].lower()
    human = name_lexicon.is_role(head) or name_lexicon.sex_of_noun(head) is not None
    return last if last > noun and human else first


def _is_noun(tokens: Sequence[str], index: int) -> bool:
    owner = tokens[index] in ("'", "’") or tokens[index - 1] in ("'", "’")
    return owner or word_tags.tag(tokens, index) in word_tags.NOUNS


def _named_end(tokens: Sequence[str], first: int) -> int:
    """Return the index after two or three capitals that may be a name, before a verb."""
    last = first
    while last < len(tokens) and name_lexicon.is_role(tokens[last].lower()):
        last += 1
    name = last
    while last < min(len(tokens), first + LONGEST) and (
        tokens[last][0].isupper() or (last > name and tokens[last] in PARTICLES)
    ):
        last += 1
    goes_on = last < len(tokens) and (tokens[last] == "," or tokens[last].islower())
    if last - name < LEAST_NAME or not goes_on:
        return first
    keys = [name_lexicon.key(word) for word in tokens[name:last]]
    if any(key in name_lexicon.organisations() or name_lexicon.is_word(key) for key in keys):
        return first
    place = name_lexicon.is_place(" ".join(keys)) or name_lexicon.is_place(keys[0])
    return first if place else last
