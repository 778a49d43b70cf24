"""Speakers in hard sentences: whole phrases with a head that can speak, or nobody."""

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.model import Quote, Story
from wirecli.rules.notation import report
from wirecli.story import parse


def read(copy: str) -> Story:
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return story


def said(copy: str) -> list[tuple[str, str | None]]:
    """Return the quotations of some copy, each with the words of its speaker."""
    story = read(copy)
    return [(story.text_of(quote), speaker(story, quote)) for quote in story.quotes]


def speaker(story: Story, quote: Quote) -> str | None:
    return story.text_of(quote.speaker) if quote.speaker else None


@pytest.mark.parametrize(
    "sample",
    [
        '"{direct:The bridge is open,}" {cue:according to} {mention:Marsh}.',
        '{cue:According to} {mention:Marsh}, "{direct:the bridge is open.}"',
        '{indirect:The bridge} — {mention:Marsh} {cue:said} — "{direct:is open.}"',
        '{mention:Marsh} {cue:called} for "{direct:calm}" in the town.',
        'It was what {mention:Marsh} {cue:called} "{direct:a mess}" on Monday.',
        '{mention:Marsh} {cue:called} to "{direct:leave}" at once.',
        '{mention:Marsh} {cue:called} about "{direct:the mess}" at once.',
        '{mention:Marsh} {cue:called} against "{direct:the mess}" at once.',
        '{mention:Marsh} {cue:called} for "{direct:a long pause}" in the work.',
        '{mention:Marsh} {cue:called} of "{direct:a long pause}" in the work.',
        '{mention:Marsh} {cue:blamed} "{direct:a long pause}" in the work for it.',
    ],
)
def test_direct_speech_is_without_its_marks(sample: str) -> None:
    """The contract: text without the enclosing marks, also where a clause is only marks."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        (("the ferry sank", "Robert Marsh"), "Robert Marsh, a clerk, said the ferry sank."),
        (
            ("prices fell", "the Labor Department"),
            "Before the market opened the Labor Department reported that prices fell.",
        ),
        (
            ("I began early.", "Richard Marsh"),
            "Fellow protester, mechanical engineer Richard Marsh, 60, from Tynemouth, North"
            ' Tyneside, said: "I began early."',
        ),
        (("It is cold,", "Brandt"), '"It is cold," Brandt, 54 said.'),
        (("It is cold", "Tomas Brandt"), '"It is cold" -- Tomas Brandt said on Monday.'),
        (("It is cold,", "an emotional Sun"), '"It is cold," said an emotional Sun after it.'),
        (
            ("It is clear,", "Karl Brenner"),
            '"It is clear," Presiding Judge Karl Brenner at the high court in Oakvale, the capital'
            " of Norland Prefecture, next to Westland, said.",
        ),
        (
            ("to combine efforts", "Norland and Sylvania"),
            "Norland and Sylvania signed an agreement Friday pledging to combine efforts.",
        ),
        (
            ("a fire is imminent", "divers"),
            "Smoke has been spewing from it, leading divers to say a fire is imminent.",
        ),
        (
            ("The bridge is old", "Marsh"),
            "The bridge is old, Marsh told delegates attending the High-level Dialogue in Oakvale.",
        ),
        (
            ("The bridge is old", "Ellen Marsh"),
            "The bridge is old, Mayor Ellen Marsh said answering a question.",
        ),
    ],
)
def test_a_speaker_is_one_whole_phrase(expected: tuple[str, str], copy: str) -> None:
    """It ends at its verb and at the clause before it, and an age is not a speaker."""
    assert said(copy) == [expected]


@pytest.mark.parametrize(
    "copy",
    [
        "There have been frequent reports that the bridge uses old stone.",
        "Spokesmen for Marsh, Brandt and Lee did not immediately respond to requests for comment.",
        "The family of Hwang Marsh, a Norlander in Sylvania related to the struggle, laid flowers.",
        "A Courier report that the bridge was shut surprised Ellen Marsh.",
        "Let us remind you that the bridge was built in 1912.",
        "Net loss 30 cts vs loss 23 cts Oper net said it was open.",
        "Last month said it was open.",
        "Unfortunately said it was open.",
        "Marsh admitted telling workers to frighten the birds.",
        "Oakvale High Court on Thursday upheld a lower court ruling that rejected the plan.",
    ],
)
def test_what_only_looks_like_an_attribution_is_none(copy: str) -> None:
    """An adjective, a denial, a relation, a request, figures and a time speak to nobody."""
    assert said(copy) == []


@pytest.mark.parametrize(
    "copy",
    [
        'Lawmakers are interested in talking to him about a meeting "with a bridge."',
    ],
)
def test_words_in_marks_without_a_speaker_have_none(copy: str) -> None:
    assert [who for _, who in said(copy)] in ([], [None])


def test_who_is_heard_saying_something_speaks() -> None:
    copy = 'A voice is then heard saying: "We have to stop the show."'
    assert said(copy) == [("We have to stop the show.", "A voice")]


def test_copy_in_capitals_has_the_speakers_of_other_copy() -> None:
    """Its small words are small, its names are names: `also` is no part of a speaker."""
    copy = "THE POLICE ALSO SAID THAT IT WAS LATE. HE ADDED THAT TOM BRANDT WAS GONE."
    assert said(copy) == [("IT WAS LATE", "THE POLICE"), ("TOM BRANDT WAS GONE", None)]


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        (
            [
                ("It is cold,", "Ellen Marsh"),
                ("We wait.", "Ellen Marsh"),
                ("It is warm.", "Tomas Brandt"),
            ],
            '"It is cold," Ellen Marsh said. "We wait." Tomas Brandt said, "It is warm."',
        ),
        (
            [("It is cold.", "Ellen Marsh"), ("Why is it so cold?", "Tomas Brandt")],
            'Ellen Marsh said: "It is cold." Tomas Brandt asked: "Why is it so cold?"',
        ),
    ],
)
def test_a_cue_with_its_own_words_behind_it_reaches_back_over_no_full_stop(
    expected: list[tuple[str, str]], copy: str
) -> None:
    assert said(copy) == expected


def test_two_who_speak_are_not_one_of_them() -> None:
    copy = "Rep. Frank Marsh and Senator Ron Brandt, both Democrats, called the request “a shame.”"
    assert [who for _, who in said(copy)] != ["Frank Marsh"]


def test_a_person_and_a_body_that_speak_are_both_the_speaker() -> None:
    copy = 'Prof. Robert Newman left. Newman and Public Citizen said the ruling "is a mess."'
    assert [who for _, who in said(copy)] == ["Newman and Public Citizen"]


def test_a_body_does_not_become_she() -> None:
    copy = (
        "The White House said it wanted more. White House spokeswoman Sarah Marsh defended it."
        ' "It is wide," she said.'
    )
    assert said(copy)[-1] == ("It is wide,", "Sarah Marsh")


def test_she_is_the_one_who_spoke_by_one_name() -> None:
    """Many people of Indonesia have one name, which is in no list."""
    story = read(
        '"We tried to warn people," said Triyani, an official of the centre.\n\n'
        '"We have told the offices," she said.'
    )
    assert [speaker(story, quote) for quote in story.quotes] == ["Triyani", "Triyani"]


def test_a_clause_with_an_infinitive_in_marks_is_one_mixed_quotation() -> None:
    copy = "Oak News said that in several cases, clerks had begun “to run from officers”."
    story = read(copy)
    assert [quote.kind for quote in story.quotes] == ["mixed"]


@pytest.mark.parametrize(
    ("kind", "copy"),
    [
        ("person", "Mayor Ellen Marsh said it was open."),
        ("person", "The spokeswoman said it was open."),
        ("organisation", "The Norland River Authority said it was open."),
        ("organisation", "Police said it was open."),
        ("group", "Two officials said it was open."),
        ("document", "The report said it was open."),
        ("other", "The clip said it was open."),
        ("group", "Currency dealers said it was open."),
        ("group", "Witnesses said it was open."),
        ("group", "Presidents of the five towns said it was open."),
        ("group", "Two women said it was open."),
        ("group", "Sources close to the mayor said it was open."),
        ("group", "The Marsh family said it was open."),
        ("document", "Court records said it was open."),
        ("person", "One of the bakers said it was open."),
        ("person", "The 54-year-old said it was open."),
        ("organisation", "Quorl News International said it was open."),
        ("organisation", "British Quorl said it was open."),
        ("organisation", "The News & Observer of Oakvale said it was open."),
        ("organisation", "Quorl Group Corp left. Quorl said it was open."),
    ],
)
def test_a_speaker_has_a_kind(kind: str, copy: str) -> None:
    """So that a reader knows why a speaker is in no entry of the people."""
    [quote] = read(copy).quotes
    assert quote.speaker_kind == kind


def test_nobody_has_no_kind() -> None:
    assert [quote.speaker_kind for quote in read("He said it was open.").quotes] == [None]


def test_no_quotation_is_without_a_word() -> None:
    """A dash, then "According to": there is nothing before it that was said."""
    copy = "The bridge is shut. -- According to Ellen Marsh of the council in Oakvale."
    assert "" not in [words for words, _ in said(copy)]
