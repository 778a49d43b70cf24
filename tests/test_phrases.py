"""The shallow grammar: which class a word is of, where a noun phrase begins, where a clause is."""

import pytest

from wirecli.marks.passages import WORD
from wirecli.marks.phrases import clause_edges, noun_phrases, word_tags


def tokens(copy: str) -> list[str]:
    return WORD.split(copy)[1::2]


def marked(copy: str) -> tuple[list[str], int, int]:
    """Return the tokens of some copy without its brackets, and where what they enclose stands."""
    every = tokens(copy)
    first, last = every.index("["), every.index("]") - 1
    return [word for word in every if word not in "[]"], first, last


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        ("nominal", "the [elected] mayor"),
        ("verb", "voters [elected] Ellen Marsh"),
        ("nominal", "said [elected] mayor Ellen Marsh"),
        ("verb", "who [visited] the mayor"),
        ("verb", "to [visit] mayor Ellen Marsh"),
        ("verb", "voters [visit] the mill"),
        ("nominal", "a short [visit] ended"),
        ("verb", "to [topple] President Marsh"),
        ("nominal", "a letter to [weary] lawyer Ellen Marsh"),
        ("verb", "after [meeting] the mayor"),
        ("nominal", "by [acting] mayor Ellen Marsh"),
        ("nominal", "an award-[winning] actor"),
        ("verb", "Marsh [read] a letter"),
        ("nominal", "a good [read] for all"),
        ("adverb", "the [badly] built mill"),
        ("preposition", "knocked [out] the champion"),
        ("nominal", "[UN] spokesman Ellen Marsh"),
        ("determiner", "AT [THE] MILL"),
        ("preposition", "de [la] alcaldesa"),
        ("verb", "об этом [заявила] министр"),
    ],
)
def test_a_word_is_of_a_class_by_itself_and_by_what_is_before_it(expected: str, copy: str) -> None:
    """Participles and base forms are verbs behind a subject or "to", and adjectives elsewhere."""
    words, first, _ = marked(copy)
    assert word_tags.tag(words, first) == expected


@pytest.mark.parametrize(
    "copy",
    [
        "It was late, said [cab driver]",
        "They met the [bank chairman]",
        "They quoted [the bank's chief economist]",
        "said [the ruling party's deputy leader]",
        "said [Oakvale Farmers' Union president]",
        "[Banned playwright and human rights activist]",
        "They saw the mayor and [spokesman]",
        "talks of Norland and [Finance Minister]",
        "[Deputy Youth and Sports Minister]",
        "They met [U.S. special envoy]",
        "voters urge [mayor]",
        "on Monday killed [former deputy foreign minister]",
        "the [newly elected mayor]",
        "Oakvale, until recently [spokesman]",
        "including [local mayor]",
        "the [Oakvale River Authority (ORA) chairman]",
        "the [former 100 metres champion]",
        "[Rio de Quorl mayor]",
        "In 1990 - [Finnish mayor]",
    ],
)
def test_a_noun_phrase_begins_behind_a_closed_class_a_verb_or_a_sign(copy: str) -> None:
    """Adjectives and nouns need no list; an owner and what "and" joins to one person are of it."""
    words, first, last = marked(copy)
    phrase = noun_phrases.ending(words, last)
    assert words[phrase.first : last] == words[first:last]


def test_the_head_of_a_phrase_is_before_what_is_attached_to_it() -> None:
    words = tokens("The director of the Oakvale crime prevention agency")
    assert noun_phrases.head_end(words, len(words), frozenset({"director"})) == 2


def test_a_phrase_without_such_a_head_has_none() -> None:
    words = tokens("The smell of the Oakvale mill")
    assert noun_phrases.head_end(words, len(words), frozenset({"director"})) is None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        ("sank", "the ferry sank"),
        ("read", "Marsh read a letter"),
        ("opened", "the market opened the Labor Department"),
        ("rescued", "his wife and five children rescued many of their goods"),
        ("was", "the bridge was old"),
        (None, "a clerk who hired the guards"),
        (None, "a clerk hired by the bank"),
        (None, "a league called the Oaks"),
        (None, "an event held by the bank"),
        (None, "the late mayor of Oakvale"),
        (None, "the elected mayor"),
    ],
)
def test_a_clause_has_a_finite_verb_outside_relative_clauses(
    expected: str | None, copy: str
) -> None:
    """A participle behind its noun is of the phrase, unless it has an object."""
    words = tokens(copy)
    index = clause_edges.finite_verb(words, 0, len(words))
    assert (words[index] if index >= 0 else None) == expected
