"""People: who is named, under which name, with which role, and where."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.marks import passages, people
from wirecli.marks.people import candidates, identity, name_spans
from wirecli.model import Person, Span
from wirecli.rules import name_lexicon


def find(text: str, headline: str = "") -> tuple[Person, ...]:
    whole = f"{headline}\n{text}" if headline else text
    start = len(whole) - len(text)
    fields = [("headline", Span(0, start - 1, "x") if headline else None)]
    body = [("paragraphs", Span(start, len(whole), "x"))]
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
        pytest.param("Philip Morris", "They met Philip Morris at noon.", id="firm-of-that-name"),
        pytest.param(
            "Rajat Kumar Gupta", "They appointed Rajat Kumar Gupta.", id="first-name-unlisted"
        ),
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
        pytest.param("Adolph Quorl Co. rose. Adolph Quorl said it agreed.", id="firm-before"),
        pytest.param("Gen. de Oakvale Norland Marsh left.", id="particle-of-a-department"),
        pytest.param("They heard the Brandon Paris Band.", id="band"),
        pytest.param("They met Philip Morris executives at noon.", id="firm-before-a-noun"),
        pytest.param("The thief, of Colton Way, was jailed.", id="street-named-way"),
        pytest.param("His Imperial Majesty, the Emperor, died.", id="majesty"),
    ],
)
def test_what_is_no_person_is_not_among_the_people(text: str) -> None:
    assert names(text) == []


def test_a_noun_with_a_capital_is_no_first_name_where_every_noun_has_one() -> None:
    """German: the mayor before a name is not of it."""
    text = "Das sagte Bürgermeisterin Ellen Marsh."
    mark = Span(0, len(text), "paragraph")
    found = people.find(text, passages.find(text, [("paragraphs", mark)]), language="de")
    assert [text[person.start : person.end] for person in found] == ["Ellen Marsh"]


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
        pytest.param("U.S. lawyer", "The U.S. lawyer Ellen Marsh left.", id="land-in-letters"),
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
            [["Xi Jinping", "Xi"]],
            "They met President Xi Jinping. Xi agreed.",
            id="family-name-first-behind-a-title",
        ),
        pytest.param(
            [["Li Ka-shing", "Li"]],
            "The tycoon Li Ka-shing left. However, Li agreed.",
            id="family-name-of-two-letters",
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


@pytest.mark.parametrize("language", ["de", "de-AT", "lb"])
def test_where_every_noun_has_a_capital_a_capital_proves_no_name(language: str) -> None:
    text = "Auf dem Platz sind heute Quorl Johnson und Ellen Marsh."
    found = passages.find(text, [("paragraphs", Span(0, len(text), "x"))])
    said = people.find(text, found, language=language)
    assert [text[person.start : person.end] for person in said] == ["Ellen Marsh"]


def test_a_title_tells_which_of_two_of_a_surname_is_meant() -> None:
    text = "They met Ellen Marsh and Peter Marsh. Mrs. Marsh left. Mr. Marsh left."
    assert mentions(text) == [["Ellen Marsh", "Marsh"], ["Peter Marsh", "Marsh"]]


def test_the_role_stands_at_the_fullest_name() -> None:
    text = "President Marsh left. They met Finnish President Ellen Marsh."
    assert role(text) == "Finnish President"


def test_a_deck_and_a_dateline_name_nobody() -> None:
    text = "They met Ellen Marsh at noon."
    mark = Span(0, len(text), "x")
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
    person = people.person_of(persons, text, Span(at, at + len(source), "x"))
    assert expected == (text[person.start : person.end] if person else None)


def test_a_source_that_two_persons_share_is_nobody() -> None:
    text = "They met Ellen Marsh and Peter Marsh."
    assert people.person_of(find(text), text, Span(15, 20, "x")) is None


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        pytest.param("f", "ellen", id="woman"),
        pytest.param("m", "peter", id="man"),
        pytest.param("m", "arun", id="man-by-hand"),
        pytest.param("m", "владимир", id="russian"),
        pytest.param("f", "anne-marie", id="hyphen"),
        pytest.param(None, "quorl", id="nobody"),
    ],
)
def test_a_first_name_tells_a_woman_or_a_man(expected: str | None, name: str) -> None:
    assert expected == name_lexicon.gender(name)


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
            def call(*arguments: Any, **options: Any) -> Any:
                calls[name] += 1
                return real(*arguments, **options)

            return call

        for module, name in (
            (name_lexicon, "key"),
            (candidates, "name_in_span"),
            (identity, "_is_same"),
        ):
            monkeypatch.setattr(module, name, counted(name, getattr(module, name)))
        find(copy * times)
        monkeypatch.undo()
        return calls.total()

    assert count(480) <= 2.1 * count(240) + 5


def test_a_run_ends_where_a_sentence_does() -> None:
    text = "It was Ellen. Marsh left."
    passage = passages.find(text, [("paragraphs", Span(0, len(text), "x"))])[0]
    found = [text[r[0].start : r[-1].end] for r in name_spans.find(text, passage)]
    assert found == ["It", "Ellen", "Marsh"]


def test_a_chain_of_hyphens_without_end_is_no_name_and_no_error() -> None:
    assert names("A-" * 5000 + "B Marsh said.") == []


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            [("Quorl Tarnquist", None)],
            "Police named Quorl Tarnquist (47) on Monday.",
            id="age-in-brackets",
        ),
        pytest.param(
            [("Quorl Tarnquist", None)], "Police named Quorl Tarnquist, 47.", id="age-at-the-end"
        ),
        pytest.param(
            [("Quorl Tarnquist", "the club captain")],
            "They quoted Quorl Tarnquist (the club captain) on Monday.",
            id="role-in-brackets",
        ),
        pytest.param(
            [("Quorl Tarnquist", None)],
            "They quoted Quorl Tarnquist who was ill.",
            id="who-without-comma",
        ),
        pytest.param(
            [("Quorl Tarnquist", None)],
            "They quoted Quorl Tarnquist, who was ill.",
            id="who-behind-a-comma",
        ),
        pytest.param(
            [("Ellen Marsh", "carpenter")],
            "They met the 47-year-old carpenter Ellen Marsh.",
            id="before-an-age",
        ),
        pytest.param(
            [("Peter Roe", "her husband")],
            "They met her husband, Peter Roe, at noon.",
            id="possessive-in-commas",
        ),
        pytest.param(
            [("Peter Roe", None)],
            "They met his lawyer, Peter Roe at noon.",
            id="comma-that-does-not-close",
        ),
        pytest.param(
            [("Peter Roe", "The lawyer")],
            "The lawyer, Peter Roe, left.",
            id="article-opens-the-sentence",
        ),
        pytest.param([("Peter Roe", None)], "A lawyer, Peter Roe, left.", id="indefinite-article"),
        pytest.param(
            [("Ellen Marsh", "Oakvale Bank director")],
            "They met Oakvale Bank director Ellen Marsh at noon.",
            id="firm-before-the-noun",
        ),
        pytest.param(
            [("Ellen Marsh", "the Norland Oakvale bank's economist")],
            "They met the Norland Oakvale bank's economist Ellen Marsh at noon.",
            id="owner-of-three-words",
        ),
        pytest.param(
            [("Ellen Marsh", "senator")],
            "They met the Republican (R-Ohio) senator Ellen Marsh at noon.",
            id="bracket-before-the-noun",
        ),
        pytest.param(
            [("Ellen Marsh", "award-winning Oakvale actor")],
            "They met the award-winning Oakvale actor Ellen Marsh at noon.",
            id="adjective-with-a-hyphen",
        ),
        pytest.param(
            [("Ellen Marsh", "lawyer")],
            "It was said by lawyer Ellen Marsh at noon.",
            id="behind-a-preposition",
        ),
        pytest.param(
            [("Ellen Marsh", "director of the port and friend of all")],
            "They met Ellen Marsh, director of the port and friend of all, at noon.",
            id="long-apposition",
        ),
        pytest.param(
            [("Ellen Marsh", "a well-known lawyer")],
            "They met Ellen Marsh, a well-known lawyer, at noon.",
            id="hyphen-in-apposition",
        ),
        pytest.param(
            [("Ellen Marsh", "the U.S. ambassador")],
            "They met Ellen Marsh, the U.S. ambassador, at noon.",
            id="initials-in-apposition",
        ),
        pytest.param(
            [("Ellen Marsh", None)],
            "They met Ellen Marsh, of the bank, at noon.",
            id="preposition-first",
        ),
        pytest.param([("Ellen Marsh", "lawyer")], "They met Ellen Marsh, lawyer.", id="bare-noun"),
        pytest.param(
            [("Ellen Marsh", "lawyer and friend")],
            "They met Ellen Marsh, 52, lawyer and friend; she left.",
            id="semicolon-closes",
        ),
        pytest.param(
            [("Ellen Marsh", None)], "They met Ellen Marsh, the director said.", id="another-speaks"
        ),
        pytest.param([("Quorl", None)], "Mr. Quorl left.", id="honorific"),
        pytest.param(
            [("Ellen Marsh", "former Norland President")],
            "They met former Norland President Ellen Marsh at noon.",
            id="former-in-small",
        ),
        pytest.param(
            [("Ellen Marsh", "Former President")],
            "Former President Ellen Marsh left.",
            id="former-in-a-capital",
        ),
        pytest.param(
            [("Ellen Marsh", "Acting Mayor")], "Acting Mayor Ellen Marsh left.", id="acting"
        ),
        pytest.param(
            [("Ellen Marsh", "Mayor")], "But Mayor Ellen Marsh left.", id="opening-before-a-title"
        ),
        pytest.param(
            [("Ellen Marsh", "New York Mayor")],
            "New York Mayor Ellen Marsh left.",
            id="city-opens-the-sentence",
        ),
        pytest.param([("Larry King", None)], "They met Larry King.", id="title-that-is-a-surname"),
        pytest.param([("Larry", "King")], "They met King Larry.", id="title-before-a-first-name"),
        pytest.param(
            [("Анна Лебедева", "Президент России")],
            "Президент России Анна Лебедева уехала.",
            id="land-behind-a-title",
        ),
        pytest.param(
            [('Ellen "Nell" Marsh', None)], 'They met Ellen "Nell" Marsh at noon.', id="nickname"
        ),
        pytest.param(
            [("Ellen “Nell” Marsh", None)],
            "They met Ellen “Nell” Marsh at noon.",
            id="curly-nickname",
        ),
        pytest.param(
            [("Ellen Marsh II", None)],
            "They met Ellen Marsh II at noon.",
            id="number-behind-a-surname",
        ),
        pytest.param(
            [("Elizabeth II", None)], "They met Elizabeth II of Norland.", id="number-of-a-queen"
        ),
        pytest.param(
            [("Hassan al-Quorl al-Marsh", None)],
            "They met Hassan al-Quorl al-Marsh at noon.",
            id="two-particles",
        ),
        pytest.param(
            [("Maria de la Quorl", None)],
            "They met Maria de la Quorl y Marsh at noon.",
            id="small-word-ends-a-name",
        ),
        pytest.param(
            [("Ellen Marsh", None)], "They met Ellen Marsh-led friends.", id="hyphen-and-participle"
        ),
        pytest.param(
            [("Ellen Marsh", None)],
            "They met Ellen Marsh-Led friends.",
            id="hyphen-and-capital-participle",
        ),
        pytest.param(
            [("Ellen Marsh-Roe-Doe-Poe", None)],
            "They met Ellen Marsh-Roe-Doe-Poe at noon.",
            id="three-hyphens",
        ),
        pytest.param([("J. P. Marsh", None)], "They met J. P. Marsh at noon.", id="initials-apart"),
        pytest.param(
            [("J.P.R. Marsh", None)], "They met J.P.R. Marsh at noon.", id="three-initials"
        ),
        pytest.param(
            [("Ellen J. Marsh", None)],
            "They met Ellen J. Marsh. She left.",
            id="initial-in-the-middle",
        ),
        pytest.param([("Marsh", "Prof.")], "It was Prof. Marsh again.", id="abbreviated-title"),
        pytest.param(
            [("Ellen O'Marsh", None)],
            "They met Ellen O'Marsh's dog.",
            id="possessive-behind-an-apostrophe",
        ),
        pytest.param(
            [("Ellen Johnson", None)], "They read the Ellen Johnson case.", id="article-of-a-case"
        ),
        pytest.param(
            [("Quorl Tarnquist", None)],
            "Second was Quorl Tarnquist (Finland) with six points.",
            id="land-behind-brackets",
        ),
        pytest.param(
            [("Quorl Fisher", None)], "Later Quorl Fisher opened his shop.", id="pronoun-near"
        ),
        pytest.param(
            [("Edward Said", None)], "They met Edward Said at noon.", id="surname-that-is-a-word"
        ),
        pytest.param(
            [("Will Johnson", None)],
            "They met Will Johnson at noon.",
            id="first-name-that-is-a-word",
        ),
        pytest.param(
            [("Anne-Marie Quorl", None)],
            "They met Anne-Marie Quorl at noon.",
            id="hyphen-first-name",
        ),
        pytest.param(
            [("Quorl", "Mr. President")], "They met Mr. President Quorl at noon.", id="two-titles"
        ),
        pytest.param([("Kim Dae-jung", None)], "They met Kim Dae-jung at noon.", id="family-first"),
        pytest.param([("Tarnenko", None)], '"No," Tarnenko said.', id="strong-ending-alone"),
        pytest.param(
            [("Ellen Marsh", None), ("Quorl Brask", None), ("Peter Johnson", None)],
            "There were Ellen Marsh, Quorl Brask and Peter Johnson.",
            id="list-of-three",
        ),
        pytest.param(
            [("Ellen Marsh", None)], "There were Ellen Marsh, Quorl Brask.", id="list-without-and"
        ),
        pytest.param(
            [("Ellen Marsh", None), ("Quorl Brask", None), ("Peter Johnson", None)],
            "There were Ellen Marsh (47), Quorl Brask and Peter Johnson.",
            id="list-with-bracket",
        ),
        pytest.param(
            [("Ellen Marsh", None), ("Peter Johnson", None)],
            "There were Ellen Marsh, Quorl Oslo and Peter Johnson.",
            id="list-with-a-place",
        ),
        pytest.param(
            [("Quorl Johnson", None)],
            "It went to Finnish Quorl Johnson again.",
            id="nationality-before",
        ),
        pytest.param(
            [("Quorl Tarnquist", None)],
            'It was Monday. Quorl Tarnquist left. "No," Tarnquist said.',
            id="again-speaks",
        ),
        pytest.param(
            [("JOHNSON", "PRESIDENT")],
            "THE PRIZE WENT TO PRESIDENT JOHNSON ON MONDAY IN OAKVALE.",
            id="capitals-with-title",
        ),
        pytest.param(
            [("ELLEN J. JOHNSON", None)],
            "THE PRIZE WENT TO ELLEN J. JOHNSON ON MONDAY IN OAKVALE.",
            id="capitals-with-initial",
        ),
    ],
)
def test_the_words_beside_a_name_prove_it_and_say_what_somebody_is(
    expected: list[tuple[str, str | None]], text: str
) -> None:
    found = find(text)
    roles = [text[p.role.start : p.role.end] if p.role else None for p in found]
    assert expected == list(zip(names(text), roles, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Police named Quorl Tarnquist, 147, on Monday.", id="figure-of-three-is-no-age"
        ),
        pytest.param(
            "They quoted Quorl Tarnquist (one of the captain) on Monday.", id="long-bracket"
        ),
        pytest.param("They quoted Quorl Tarnquist (won) on Monday.", id="verb-in-brackets"),
        pytest.param("They quoted Quorl Tarnquist, whose dog was ill.", id="whose-is-no-proof"),
        pytest.param('They met Ellen "Nell Ann" Marsh at noon.', id="two-words-in-marks"),
        pytest.param("It was St. Marsh again.", id="saint-is-no-title"),
        pytest.param("They met Ellen's dog.", id="first-name-alone"),
        pytest.param("They read the Marsh case.", id="article-of-a-fund"),
        pytest.param(
            "Later Quorl Fisher opened one of the small old shops with his friends.",
            id="pronoun-far",
        ),
        pytest.param(
            "Later Quorl Fisher joined Oakvale and his friends.", id="pronoun-behind-another-name"
        ),
        pytest.param("They met Executive Quorl at noon.", id="profession-needs-a-known-name"),
        pytest.param("They met Ellen Finland at noon.", id="country-is-no-surname"),
        pytest.param("They saw San Diego at noon.", id="city-is-no-person"),
        pytest.param("They sued Ellen Marsh & Co again.", id="firm-by-ampersand"),
        pytest.param('They read "Ellen Marsh" again.', id="quoted-title"),
        pytest.param("They met at Ellen Hall at noon.", id="hall-at"),
        pytest.param(
            "THE PRIZE WENT TO ELLEN FINLAND ON MONDAY IN OAKVALE.", id="capitals-of-a-place"
        ),
    ],
)
def test_words_that_only_look_like_a_proof_prove_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("word", ["the", "his", "her", "its", "their", "our", "my"])
def test_a_description_between_commas_opens_with_an_article_or_possessive(word: str) -> None:
    assert role(f"They met {word} lawyer, Ellen Marsh, at noon.") == f"{word} lawyer"


@pytest.mark.parametrize(
    "word",
    [
        "of",
        "for",
        "at",
        "in",
        "with",
        "to",
        "from",
        "on",
        "by",
        "who",
        "that",
        "which",
        "whose",
        "and",
        "or",
        "as",
        "whom",
        "where",
        "when",
        "under",
    ],
)
def test_the_head_of_an_apposition_stands_before_the_first_preposition(word: str) -> None:
    assert role(f"They met Ellen Marsh, a friend {word} boats, at noon.") is not None
    assert role(f"They met Ellen Marsh, a boat {word} friend, at noon.") is None


@pytest.mark.parametrize("word", ["who", "which", "whose", "whom", "where", "when"])
def test_a_relative_clause_ends_the_apposition(word: str) -> None:
    assert role(f"They met Ellen Marsh, a lawyer {word} left, at noon.") == "a lawyer"


@pytest.mark.parametrize("sign", [*",.;:—–!?", " (", " --", '"', "”", "“"])
def test_a_sign_ends_the_apposition(sign: str) -> None:
    assert role(f"They met Ellen Marsh, a lawyer{sign} Oakvale.") == "a lawyer"


@pytest.mark.parametrize("sign", [*".!?:;", "“", "”", '"', "‘", "'", "(", " –", " —", " -"])
def test_a_description_behind_a_sign_opens_what_is_said(sign: str) -> None:
    assert role(f"It rained{sign} The lawyer, Ellen Marsh left.") == "The lawyer"


@pytest.mark.parametrize(
    "word", ["a", "an", "at", "by", "from", "in", "near", "of", "on", "the", "to", "with"]
)
def test_a_surname_behind_a_small_word_is_rather_a_firms_or_a_places(word: str) -> None:
    assert names(f"It was {word} Quorl Johnson again.") == []


@pytest.mark.parametrize("number", ["II", "III", "IV", "V", "VI", "VIII", "X", "XII", "XIV", "XVI"])
def test_a_first_name_and_a_number_are_a_king_or_pope(number: str) -> None:
    assert names(f"They recalled Albert {number} at noon.") == [f"Albert {number}"]


@pytest.mark.parametrize(
    ("expected", "count"),
    [pytest.param(1, 4, id="short-enough"), pytest.param(0, 10, id="a-clause")],
)
def test_an_apposition_of_more_than_thirty_words_is_a_clause(expected: int, count: int) -> None:
    found = find(f"They met Ellen Marsh, a lawyer {'of the bank ' * count}at noon.")
    assert len([person for person in found if person.role]) == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["Marsh"], "They met Ellen Marsh. Marsh left.", id="surname"),
        pytest.param(["B. Marsh"], "They met Ben Marsh. B. Marsh left.", id="initial"),
        pytest.param(["Ben Marsh"], "They met Benjamin Marsh. Ben Marsh left.", id="short-form"),
        pytest.param([], "They met Benjamin Marsh. Benj Marsh left.", id="other-opening"),
        pytest.param([], "They met Ellen Marsh. Ed Marsh left.", id="two-letters"),
        pytest.param(
            [], "They met Paris Johnson. They flew to Paris.", id="place-for-a-first-name"
        ),
    ],
)
def test_a_shorter_name_means_the_person_of_the_longer(expected: list[str], text: str) -> None:
    assert expected == mentions(text)[0][1:]


def test_a_surname_of_two_persons_means_the_one_named_last_before_it() -> None:
    text = "They met Ellen Marsh. Marsh left. They met Peter Marsh. Marsh stayed."
    assert mentions(text) == [["Ellen Marsh", "Marsh"], ["Peter Marsh", "Marsh"]]


def test_a_headline_without_a_capital_on_most_words_is_read_as_copy() -> None:
    assert mentions("They met Ellen Marsh.", "Bridge opens late, says Marsh") == [
        ["Marsh", "Ellen Marsh"]
    ]


@pytest.mark.parametrize("link", ["of", "at", "to", "for"])
def test_a_role_may_be_linked_to_a_body_before_the_name(link: str) -> None:
    expected = f"ambassador {link} Norland"
    assert role(f"They met {expected} Ellen Marsh at noon.") == expected


def test_no_other_word_links_a_role_to_a_body_before_the_name() -> None:
    assert role("They met ambassador with Norland Ellen Marsh at noon.") is None


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([], "They named Ellen Finland, 47, on Monday.", id="a-land-is-no-surname"),
        pytest.param([], "They met J. Quorl at noon.", id="initial-of-nobody"),
        pytest.param(["J. Tarnenko"], "Later it was J. Tarnenko again.", id="initial-and-ending"),
        pytest.param(
            ["Quorl Johnson"], "The prize went again, said friends, Quorl Johnson", id="at-the-end"
        ),
        pytest.param(["Rose"], "President Rose left.", id="surname-that-is-a-word"),
        pytest.param([], "President Bank left.", id="word-that-is-no-surname"),
        pytest.param(["Ellen Rose"], "They met President Ellen Rose at noon.", id="both-names"),
    ],
)
def test_a_word_or_a_land_is_a_name_only_where_something_proves_it(
    expected: list[str], text: str
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("opening", ["al-Quorl", "el-Quorl", "ibn Quorl", "bin Quorl", "van Quorl"])
def test_a_run_may_open_with_a_particle(opening: str) -> None:
    text = f"They met {opening} Hassan."
    passage = passages.find(text, [("paragraphs", Span(0, len(text), "x"))])[0]
    found = [text[run[0].start : run[-1].end] for run in name_spans.find(text, passage)]
    assert found == ["They", f"{opening} Hassan"]


@pytest.mark.parametrize(
    "title",
    ["Secretary for Trade", "Minister of Trade", "Minister for Trade", "Secretary of State"],
)
def test_a_title_may_name_its_office(title: str) -> None:
    assert role(f"They met {title} Ellen Marsh.") == title


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["JOHNSON"], "NO PRIZE WENT TO MR. JOHNSON ON MONDAY IN OAKVALE."),
        ([], "THE PRIZE WENT TO ELLEN ON MONDAY IN OAKVALE."),
        ([], '"No," TARNENKO said.'),
        ([], '"No," Nko said.'),
    ],
)
def test_one_word_in_capitals_needs_a_title(expected: list[str], text: str) -> None:
    assert names(text) == expected


def test_persons_stand_in_the_order_of_their_first_mentions() -> None:
    assert names("Ellen Marsh met Peter Roe. Marsh left.") == ["Ellen Marsh", "Peter Roe"]


@pytest.mark.parametrize(
    ("expected", "source"),
    [
        pytest.param("Ellen Marsh", "marsh", id="surname"),
        pytest.param("Ellen Marsh", "ellen marsh", id="name"),
        pytest.param("Ellen Marsh", "mayor ellen marsh", id="title-and-name"),
        pytest.param(None, "ellen", id="first-name"),
        pytest.param(None, "reed", id="another"),
    ],
)
def test_a_source_that_is_no_mention_means_the_person_whose_name_it_ends(
    expected: str | None, source: str
) -> None:
    text = f"They met Ellen Marsh and Peter Roe, says {source}."
    at = text.index(source, 30)
    person = people.person_of(find(text), text, Span(at, at + len(source), "x"))
    assert expected == (text[person.start : person.end] if person else None)
