"""What nobody has said is no quotation, and what is said ends with its own clause."""

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "copy",
    [
        "Poe has never said that the mill will close.",
        "Poe did not say that the mill would close.",
        "Poe hasn't promised to close the mill.",
        "Poe declined to say that the mill would close.",
        "Poe cannot say that the mill will close.",
        "Cole left without saying that the mill would close.",
    ],
)
def test_a_negated_cue_reports_no_statement(copy: str) -> None:
    """ "Has never said that X" says that X is not what he said."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Poe} would not {cue:say} {indirect:whether the mill would close}.",
        "{mention:Poe} did not {cue:say} {indirect:who had closed the mill}.",
    ],
)
def test_a_question_that_was_not_answered_is_reported(sample: str) -> None:
    """A question states nothing, so that "not" cannot deny it: it is what he was asked."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Reed} did not leave, but {cue:said} that {indirect:the mill would close}.",
        "{mention:Poe}, who had not slept, {cue:said} {indirect:the mill would close}.",
    ],
)
def test_a_negated_verb_before_the_cue_leaves_it_as_it_is(sample: str) -> None:
    """The "not" is of another verb of the sentence."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "If Poe says the mill will close, the workers will leave.",
        "Unless Poe says the mill is safe, nobody will work.",
        "The workers will leave if Poe says the mill will close.",
    ],
)
def test_a_condition_reports_nothing(copy: str) -> None:
    """What somebody says "if" he says it, he has not said."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Cole said nothing to the police.",
        "Cole said something about the mill.",
        "No one said the mill would close.",
        "No official said the mill would close.",
    ],
)
def test_nothing_and_no_one_make_no_quotation(copy: str) -> None:
    """ "Said nothing" has no words, and "no one said" no speaker."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The plan, which {mention:Poe} {cue:says} {indirect:will fail}, costs two million crowns.",
        "The mayor, who {mention:Poe} {cue:said} {indirect:was ill}, left on Monday.",
    ],
)
def test_what_is_said_of_a_noun_ends_with_the_relative_clause(sample: str) -> None:
    """What follows the second comma is of the main clause, which is the writer's."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Told that Poe had called him a liar, Hart smiled.",
        "Hart, told that Poe had called him a liar, smiled.",
    ],
)
def test_who_is_told_something_does_not_say_it(copy: str) -> None:
    """Hart hears that Poe called him a liar; he says nothing."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:asked} Reed {indirect:to go}.",
        "{mention:Marsh} {cue:asked} Tom Reed, the engineer, {indirect:to check the bridge}.",
        "{mention:Marsh} {cue:told} Tom Reed, the engineer, that {indirect:the bridge was safe}.",
        "{mention:Marsh} {cue:asked} Tom Reed, the engineer, {indirect:whether it was safe}.",
    ],
)
def test_the_hearer_is_not_of_what_he_is_asked(sample: str) -> None:
    """He is the object of the verb, with whatever describes him."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "As {mention:Marsh} {cue:put it}, {indirect:the bridge is a trap}.",
        "{indirect:The bridge is a trap}, as {mention:Marsh} {cue:put it} in a letter.",
        "Marsh put it on the table that was there.",
    ],
)
def test_to_put_it_reports_only_behind_as(sample: str) -> None:
    """Without "as" somebody moves a thing."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The council {cue:said} {indirect:about half of the money was lost}.",
        "The council {cue:said} {indirect:about 20 people had left}.",
    ],
)
def test_about_before_a_number_is_of_what_is_said(sample: str) -> None:
    """ "About half" is a quantity, not what was spoken about."""
    sample = sample.replace("The council", "{mention:The council}")
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The town waited for reports that the mill would close.",
        "Reed's claim that the mill was unsafe angered the town.",
        "The poll found two main questions: how it began, and who began it.",
        "His words prompted charges that the mill was unsafe.",
    ],
)
def test_a_noun_without_an_owner_reports_nothing(sample: str) -> None:
    """Nobody is named whose report it is; of a subject nobody can tell where its clause ends."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The weather threatens to stop the race.",
        "A brush fire threatened to close the road.",
        "The insect that threatens to destroy the oaks is small.",
        "{mention:The hijackers} {cue:threatened} {indirect:to stop the race}.",
        "{mention:Marsh} {cue:threatened} {indirect:to stop the race}.",
        "{mention:The council} {cue:promised} {indirect:to stop the race}.",
    ],
)
def test_a_thing_threatens_without_a_word(sample: str) -> None:
    """Of a thing "threatens to" says what is likely; only somebody utters a threat."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{indirect:The bridge is open}, {mention:a spokesman} {cue:said} here Friday.",
        "{indirect:The bridge is open}, {mention:the council} {cue:said} here.",
        "{mention:Marsh} {cue:said} here on Monday that {indirect:the bridge is open}.",
    ],
)
def test_here_is_where_it_was_said(sample: str) -> None:
    """Agencies write "said here Friday": the place of the dateline is not of what is said."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Marsh had planned to say that the bridge is old.",
        "Marsh wanted to tell the council that it was old.",
        "Marsh is expected to say that it is old.",
        "Marsh has yet to say that it is old.",
        "The mayor should say that the bridge is old.",
        "The mayor stopped short of saying the bridge was old.",
        "The mayor came close to saying that it was old.",
        "Instead of saying it was old, she left.",
        "The plan was to tell voters that it was old.",
    ],
)
def test_what_is_only_meant_to_be_said_is_not_said(copy: str) -> None:
    """An intention, a wish and a shortfall leave it open whether anything was said at all."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Did the mayor say that the bridge was old?",
        "Had Marsh said the bridge was old, nobody would have come.",
        "Suffice it to say that it is old.",
    ],
)
def test_an_inverted_verb_opens_a_question_or_a_condition(copy: str) -> None:
    """The auxiliary before the subject makes no statement, and is of no speaker."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "Bishop Tom Marsh, who walked 11 miles, said Mass on the roof.",
        "The pope, who was ill, said a prayer at the tomb.",
        "Tom Marsh said goodbye Friday.",
        "The council said no to the plan.",
        "Once he has said his piece, he is ready to leave.",
    ],
)
def test_a_rite_reports_nothing(copy: str) -> None:
    """What is said at Mass, or in farewell, tells nothing of what was meant."""
    assert report(cue_samples.faults(copy)) == ""


def test_no_before_a_noun_is_of_what_is_said() -> None:
    """ "Said no one was hurt" is a statement, "said no" is none."""
    sample = "{mention:The council} {cue:said} {indirect:no one was hurt}."
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "copy",
    [
        "The mayor apologized for the remark that angered farmers.",
        "Marsh apologized to Congress for a joke that offended the bishop.",
        "Anyone with information is asked to call the police.",
        "Drivers were told to wait.",
        "Marsh asked for the door to be fixed.",
        "Reed has to scramble to convince them to come out in November.",
        "Oak Bank reported a loss for the quarter as rates fell.",
        "Reed, who missed two games, added 10 rebounds.",
        "Marsh wrote a memoir of her time in Oakvale entitled Rain.",
        "The cold also underscored a glaring weakness of the plan.",
    ],
)
def test_a_noun_or_an_order_by_nobody_is_no_statement(copy: str) -> None:
    """There is a relative clause, a thing done, or somebody told, but no word of a speaker."""
    assert report(cue_samples.faults(copy)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:She} {cue:said} {indirect:that was not her view}.",
        "{mention:Reed} {cue:said} {indirect:that would help}.",
    ],
)
def test_a_that_with_its_verb_is_a_pronoun(sample: str) -> None:
    """The clause would have no subject without it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The house that {mention:neighbors} {cue:say} {indirect:is haunted} was sold Friday.",
        "A man {mention:police} {cue:said} {indirect:was armed} was seen Friday.",
        '{mention:Analysts} {cue:called} {mixed:the cut "a gut punch"} and lowered their target.',
        'A move {mention:Marsh} {cue:described} {mixed:as "foolish"} failed.',
    ],
)
def test_the_narrator_s_own_verb_ends_what_is_said(sample: str) -> None:
    """What the speaker or the subject did is told, not said."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mixed:The jobs will go "with dignity"}, {mention:Marsh} {cue:said}.',
        '{direct:It is late}", {mention:Marsh} {cue:said}.',
    ],
)
def test_a_comma_behind_the_marks_changes_nothing(sample: str) -> None:
    """British copy has the comma outside: the words before the marks are said as well."""
    sample = sample.replace("{direct:It", '"{direct:It') if "direct" in sample else sample
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{direct:"It is late,"} {mention:Ellen Marsh} {cue:said}, according to the BBC.',
        'Reed was told by {mention:Karl Brandt} {mixed:to "get on with it"} and left.',
        'The deal was {cue:described} {mixed:as "mad"} by {mention:Ellen Marsh}.',
    ],
)
def test_one_quotation_has_one_source(sample: str) -> None:
    """A tag with its own source is no second quotation; the agent of a passive speaks."""
    copy, wanted = cue_samples.read(sample)
    answers = cue_samples.find(copy, "en")
    assert [answer.mention for answer in answers] == [answer.mention for answer in wanted]
