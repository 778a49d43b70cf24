"""People: who is named, under which name, with which role, and where."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.marks import passages, people
from wirecli.marks.people import judge, lexicon, merge, runs
from wirecli.model import Person, Words


def find(text: str, headline: str = "") -> tuple[Person, ...]:
    whole = f"{headline}\n{text}" if headline else text
    start = len(whole) - len(text)
    fields = [("headline", Words(0, start - 1, "x") if headline else None)]
    body = [("paragraphs", Words(start, len(whole), "x"))]
    return people.find(whole, passages.find(whole, [*fields, *body]))


def names(text: str, headline: str = "") -> list[str]:
    whole = f"{headline}\n{text}" if headline else text
    return [whole[person.start : person.end] for person in find(text, headline)]


def mentions(text: str, headline: str = "") -> list[list[str]]:
    whole = f"{headline}\n{text}" if headline else text
    return [[whole[m.start : m.end] for m in p.mentions] for p in find(text, headline)]


def role(text: str) -> str | None:
    (person,) = find(text)
    return text[person.role.start : person.role.end] if person.role else None


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("Ellen Marsh", "The bridge was opened by Ellen Marsh on Monday.", id="plain"),
        pytest.param(
            "Pieter van der Brask", "They met Pieter van der Brask at noon.", id="van-der"
        ),
        pytest.param("Osama bin Brask", "They met Osama bin Brask at noon.", id="bin"),
        pytest.param("Hassan al-Brask", "They met Hassan al-Brask at noon.", id="al"),
        pytest.param("Maria de la Brask", "They met Maria de la Brask at noon.", id="de-la"),
        pytest.param("Anne d'Oakvale", "They met Anne d'Oakvale at noon.", id="d-apostrophe"),
        pytest.param("John F. Marsh", "They met John F. Marsh at noon.", id="initial"),
        pytest.param("J.P. Marsh", "They met J.P. Marsh at noon.", id="initials"),
        pytest.param("Jean-Pierre Marsh", "They met Jean-Pierre Marsh at noon.", id="hyphen"),
        pytest.param("Ellen Marsh-Roe", "They met Ellen Marsh-Roe at noon.", id="double"),
        pytest.param("Patrick O'Marsh", "They met Patrick O'Marsh at noon.", id="apostrophe"),
        pytest.param("Patrick O’Marsh", "They met Patrick O’Marsh at noon.", id="curly-apostrophe"),
        pytest.param("John Marsh Jr.", "They met John Marsh Jr. at noon.", id="junior"),
        pytest.param("John Marsh, Jr.", "They met John Marsh, Jr. at noon.", id="comma-junior"),
        pytest.param("Jiang Zemin", "They met Jiang Zemin at noon.", id="chinese"),
        pytest.param("Roh Moo-hyun", "They met Roh Moo-hyun at noon.", id="korean"),
        pytest.param(
            "Olafur Brask Grimsson", "They met Olafur Brask Grimsson at noon.", id="icelandic"
        ),
        pytest.param(
            "Carlos Marsh de Brask", "They met Carlos Marsh de Brask at noon.", id="spanish"
        ),
        pytest.param("Ellen Marsh", "But Ellen Marsh agreed.", id="opening"),
        pytest.param("Ellen Marsh", "German Ellen Marsh won.", id="people-before"),
        pytest.param("Ellen Marsh", "Ellen Marsh's bridge was opened.", id="possessive"),
        pytest.param("Ellen Marsh", "It was Norland's Ellen Marsh again.", id="possessor"),
        pytest.param("Ellen\nMarsh", "They met Ellen\nMarsh at noon.", id="line-break"),
        pytest.param("Анна Лебедева", "Об этом сообщила Анна Лебедева.", id="russian"),
        pytest.param("Ken Hill", "They met Ken Hill.", id="surname-is-a-place-word"),
        pytest.param("ELLEN JOHNSON", "THE PRIZE WENT TO ELLEN JOHNSON ON MONDAY.", id="capitals"),
    ],
)
def test_a_name_is_found_as_it_is_written(expected: str, text: str) -> None:
    assert [expected] == names(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Oakvale Rowing Club won on Monday.", id="club"),
        pytest.param("Ellen Marsh Holdings Ltd rose.", id="firm"),
        pytest.param("Shares in Marsh & Roe rose.", id="firm-ampersand"),
        pytest.param("They live in San Diego and New York.", id="places"),
        pytest.param("On Monday the June figures came.", id="calendar"),
        pytest.param("Monday June 4 was wet.", id="weekday-month"),
        pytest.param("OAKVALE (Reuters) - The harbour opened.", id="agency"),
        pytest.param("The Marsh Act was read.", id="law"),
        pytest.param("The Norland Rangers beat the Oakvale Lions.", id="teams"),
        pytest.param("The Queen Elizabeth Hospital opened.", id="hospital"),
        pytest.param("He was born in Santa Barbara County.", id="county"),
        pytest.param("Police said the U.S. Embassy was closed.", id="embassy"),
        pytest.param("El Banco de Norland abrió en Oakvale.", id="spanish-bank"),
        pytest.param(
            "La Policía Nacional y el Ministerio de Justicia no respondieron.", id="spanish"
        ),
        pytest.param("Das Bundesamt für Verkehr prüfte Anfang Juli Vorschläge.", id="german"),
        pytest.param("Le Conseil d'Etat a siégé à Paris.", id="french"),
        pytest.param("Prime Minister and President agreed.", id="titles-alone"),
        pytest.param("The World Bank and Merrill Lynch agreed.", id="bank-named-after-people"),
    ],
)
def test_what_is_no_person_is_not_among_the_people(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("Finnish President", "They met Finnish President Ellen Marsh.", id="title"),
        pytest.param(
            "Finance Minister", "But Finance Minister Ellen Marsh left.", id="opening-goes"
        ),
        pytest.param(
            "U.S. President", "They met U.S. President Ellen Marsh.", id="initials-country"
        ),
        pytest.param(
            "New York City Mayor", "They met New York City Mayor Ellen Marsh.", id="new-york"
        ),
        pytest.param(
            "former President", "They met former President Ellen Marsh.", id="small-former"
        ),
        pytest.param(
            "Secretary of State", "They met Secretary of State Ellen Marsh.", id="of-state"
        ),
        pytest.param("Lt. Gen.", "They met Lt. Gen. Ellen Marsh.", id="rank"),
        pytest.param("UN spokesman", "They met UN spokesman Ellen Marsh.", id="small-noun"),
        pytest.param(
            "senior Norland diplomat",
            "They met senior Norland diplomat Ellen Marsh.",
            id="adjective",
        ),
        pytest.param(
            "the bank's chief economist",
            "They met the bank's chief economist Ellen Marsh.",
            id="possessor",
        ),
        pytest.param(
            "former Formula 1 racer", "They met former Formula 1 racer Ellen Marsh.", id="digit"
        ),
        pytest.param(
            "One Finnish hopeful", "One Finnish hopeful, Ellen Marsh, left.", id="one-of-several"
        ),
        pytest.param(
            "The Finnish Finance Minister",
            "The Finnish Finance Minister, Ellen Marsh, left.",
            id="title-and-comma",
        ),
        pytest.param("bomb-maker", "They met the bomb-maker Ellen Marsh.", id="hyphen"),
        pytest.param(
            "the bank's chief economist",
            "They met Ellen Marsh, the bank's chief economist.",
            id="apposition",
        ),
        pytest.param(
            "a farmer from Oakvale",
            "They met Ellen Marsh, 47, a farmer from Oakvale.",
            id="past-age",
        ),
        pytest.param("a lawyer", "They met Ellen Marsh, a lawyer who left.", id="relative-clause"),
        pytest.param(
            None, "They met Ellen Marsh, a 47-year-old from Oakvale.", id="age-is-no-role"
        ),
        pytest.param(None, "They met Mrs. Ellen Marsh.", id="honorific-is-no-role"),
        pytest.param(None, "They met Ellen Marsh, the council said.", id="clause-is-no-role"),
        pytest.param(None, "According to the minister, Ellen Marsh left.", id="another-person"),
        pytest.param(
            "The bank's chief economist",
            "The bank's chief economist, Ellen Marsh, left.",
            id="apposition-before",
        ),
    ],
)
def test_the_role_is_the_title_or_apposition(expected: str | None, text: str) -> None:
    assert expected == role(text)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            [["Ellen Marsh", "Marsh"]], "They met Ellen Marsh. Marsh agreed.", id="surname"
        ),
        pytest.param(
            [["Ellen Marsh", "Marsh"]], "They met Ellen Marsh. But Mrs Marsh left.", id="honorific"
        ),
        pytest.param(
            [["Marsh", "Ellen Marsh"]],
            "President Marsh left. They met Ellen Marsh.",
            id="title-first",
        ),
        pytest.param(
            [["Ellen Marsh", "E. Marsh"]],
            "They met Ellen Marsh. It was E. Marsh again.",
            id="initial",
        ),
        pytest.param(
            [["Jiang Zemin", "Jiang"]],
            "They met Jiang Zemin. Jiang agreed.",
            id="family-name-first",
        ),
        pytest.param(
            [["Ellen Marsh"], ["Peter Marsh"]],
            "They met Ellen Marsh and Peter Marsh.",
            id="two-of-a-name",
        ),
        pytest.param(
            [["Ellen Marsh"]], "They met Ellen Marsh. The Marsh Foundation agreed.", id="foundation"
        ),
        pytest.param(
            [["Carlos Marsh de Brask", "Marsh"]],
            "They met Carlos Marsh de Brask. Marsh agreed.",
            id="double-surname",
        ),
    ],
)
def test_every_mention_of_a_person_is_of_one_record(expected: list[list[str]], text: str) -> None:
    assert expected == mentions(text)


@pytest.mark.parametrize(
    ("expected", "headline"),
    [
        pytest.param([["Marsh", "Ellen Marsh"]], "Bridge to reopen — Marsh", id="surname"),
        pytest.param(
            [["Marsh", "Ellen Marsh"]], "Bridge To Reopen Soon, Marsh Says", id="title-case"
        ),
        pytest.param([["MARSH", "Ellen Marsh"]], "BRIDGE REOPENS, SAYS MARSH", id="capitals"),
        pytest.param([["Ellen Marsh"]], "Bridge To Reopen Next Week", id="nobody"),
    ],
)
def test_a_headline_mentions_the_persons_of_the_story(
    expected: list[list[str]], headline: str
) -> None:
    assert expected == mentions("They met Ellen Marsh at noon.", headline)


def test_where_every_noun_has_a_capital_a_capital_proves_no_name() -> None:
    text = "Auf dem Platz sind heute Quorl Johnson und Ellen Marsh."
    found = passages.find(text, [("paragraphs", Words(0, len(text), "x"))])
    said = people.find(text, found, language="de")
    assert [text[person.start : person.end] for person in said] == ["Ellen Marsh"]


def test_a_title_tells_which_of_two_of_a_surname_is_meant() -> None:
    text = "They met Ellen Marsh and Peter Marsh. Mrs. Marsh left. Mr. Marsh left."
    assert mentions(text) == [["Ellen Marsh", "Marsh"], ["Peter Marsh", "Marsh"]]


def test_the_role_stands_at_the_fullest_name() -> None:
    text = "President Marsh left. They met Finnish President Ellen Marsh."
    assert role(text) == "Finnish President"


def test_a_deck_and_a_dateline_name_nobody() -> None:
    text = "They met Ellen Marsh at noon."
    mark = Words(0, len(text), "x")
    assert people.find(text, passages.find(text, [("subheadline", mark)])) == ()
    assert people.find(text, passages.find(text, [("dateline", mark)])) == ()


@pytest.mark.parametrize(
    ("expected", "headline", "source"),
    [
        pytest.param("Ellen Marsh", "Bridge opens — Marsh", "Marsh", id="surname"),
        pytest.param("Ellen Marsh", "Bridge opens — Ellen Marsh", "Ellen Marsh", id="name"),
        pytest.param(
            "Ellen Marsh", "Bridge opens — President Marsh", "President Marsh", id="title"
        ),
        pytest.param(None, "Bridge opens — council", "council", id="nobody"),
    ],
)
def test_a_headlines_source_is_resolved_to_a_person(
    expected: str | None, headline: str, source: str
) -> None:
    text = f"{headline}\nThey met Ellen Marsh at noon."
    persons = find("They met Ellen Marsh at noon.", headline)
    at = headline.index(source, 10)
    person = people.named(persons, text, Words(at, at + len(source), "x"))
    assert expected == (text[person.start : person.end] if person else None)


def test_a_source_that_two_persons_share_is_nobody() -> None:
    text = "They met Ellen Marsh and Peter Marsh."
    assert people.named(find(text), text, Words(15, 20, "x")) is None


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        pytest.param("f", "ellen", id="woman"),
        pytest.param("m", "peter", id="man"),
        pytest.param("m", "владимир", id="russian"),
        pytest.param("f", "anne-marie", id="hyphen"),
        pytest.param(None, "quorl", id="nobody"),
    ],
)
def test_a_first_name_tells_a_woman_or_a_man(expected: str | None, name: str) -> None:
    assert expected == lexicon.gender(name)


WORDS = (
    "Ellen Marsh Peter Roe President said , . the van der al - ' s ( ) \" Jr J U S of and Oakvale"
    " Kim II O 47 chief economist who Анна MARSH ELLEN İ ß de Secretary State"
)
COPY = st.lists(st.sampled_from([*WORDS.split(" "), "\n"]), max_size=50).map(" ".join)


@given(COPY | st.text(max_size=80), COPY)
def test_mentions_are_of_the_text_and_overlap_nobodys(text: str, headline: str) -> None:
    whole = f"{headline}\n{text}" if headline else text
    spans = []
    for person in find(text, headline):
        marks = [person, *person.mentions, *([person.role] if person.role else [])]
        assert all(0 <= mark.start < mark.end <= len(whole) for mark in marks)
        assert (person.start, person.end) in [(m.start, m.end) for m in person.mentions]
        spans += [(mention.start, mention.end) for mention in person.mentions]
    spans.sort()
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("Ellen Marsh, Peter Roe and J.P. Johnson said. ", id="list"),
        pytest.param("Marsh ", id="capitals"),
        pytest.param("de la ", id="particles"),
        pytest.param("( ( , ", id="signs"),
        pytest.param("Ellen Marsh, chief chief chief ", id="apposition"),
        pytest.param("A-", id="hyphens"),
    ],
)
def test_work_grows_with_the_text_and_no_faster(copy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Count words looked up, runs judged, names compared: twice the copy, twice the count."""

    def count(times: int) -> int:
        calls: Counter[str] = Counter()

        def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any) -> Any:
                calls[name] += 1
                return real(*arguments)

            return call

        for module, name in ((lexicon, "key"), (judge, "plain"), (merge, "_is_same")):
            monkeypatch.setattr(module, name, counted(name, getattr(module, name)))
        find(copy * times)
        monkeypatch.undo()
        return calls.total()

    assert count(480) <= 2.1 * count(240) + 5


def test_a_run_ends_where_a_sentence_does() -> None:
    text = "It was Ellen. Marsh left."
    passage = passages.find(text, [("paragraphs", Words(0, len(text), "x"))])[0]
    found = [text[r[0].start : r[-1].end] for r in runs.find(text, passage)]
    assert found == ["It", "Ellen", "Marsh"]


def test_a_chain_of_hyphens_without_end_is_no_name_and_no_error() -> None:
    assert names("A-" * 5000 + "B Marsh said.") == []
