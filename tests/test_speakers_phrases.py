"""Words before a cue that are no speaker: a clause, a time, half of a verb."""

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} has sued Reed, {cue:claiming} {indirect:he had lied}.",
        "{mention:His office} put out a statement {cue:saying} {indirect:it was open}.",
        "{mention:Reed} hit back again, {cue:saying} {indirect:it was late}.",
        "{mention:The firm} keeps its books but {cue:says} {indirect:it is rich}.",
        "{mention:They} marched by, carrying signs {cue:saying} {indirect:it was late}.",
        "{mention:All of the unions} oppose the plan, and have {cue:vowed} {indirect:to stop it}.",
        "Norland Radio played footage of {mention:Marsh} {cue:saying} {indirect:it was open}.",
    ],
)
def test_a_verb_before_the_cue_is_not_of_the_speaker(sample: str) -> None:
    """The subject of a participle, or of the second of two verbs, ends before the first verb."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mention:Reed}, {cue:citing} {direct:"the magic of Oakvale,"} said she could win.',
        '{cue:Calling} {mixed:the plan "a mess,"} {mention:Marsh} said nothing.',
    ],
)
def test_words_in_marks_are_of_the_participle_before_them(sample: str) -> None:
    """A comma inside the marks closes the setting, and is not that before a tag."""
    copy, wanted = cue_samples.read(sample)
    assert cue_samples.find(copy, "en")[0].mention == wanted[0].mention


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Two in three} {cue:said} {indirect:it was late}.",
        "{mention:Nearly one in three} {cue:said} {indirect:it was late}.",
        "Marsh is ahead, with {mention:50 percent} {cue:saying} {indirect:she is able}.",
        "{mention:The council} early this week {cue:said} {indirect:it was late}.",
        "{mention:A reply} three days later {cue:said} {indirect:it was late}.",
        "Even {mention:Norland}, Oakvale's only ally, {cue:said} {indirect:it was late}.",
        "{mention:New reports} {cue:said} {indirect:it was late}.",
        "{mention:Elmton registered voters} {cue:say} {indirect:it is late}.",
    ],
)
def test_a_speaker_is_a_share_a_name_or_a_noun_phrase(sample: str) -> None:
    """A time, or a word that only opens the sentence, is not of it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Marsh began telling workers to frighten the birds.",
        "Never forget telling the town that it was late.",
        "Two weeks said it was late.",
        "They gave him a letter noting the end.",
    ],
)
def test_what_is_no_noun_phrase_does_not_speak(copy: str) -> None:
    """Words without a head that can speak are nobody."""
    assert report(cue_samples.faults(copy)) == ""


def test_labels_that_all_differ_are_no_turns_of_an_interview() -> None:
    """A box of facts has each label once; in an interview somebody speaks twice."""
    copy = "PEOPLE: Some four million.\nRIVERS: The Oak.\nTOWNS: Oakvale, Elmton."
    assert report(cue_samples.faults(copy)) == ""
