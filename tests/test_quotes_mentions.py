"""Which words before the verb name the speaker."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:The report} {cue:said} {indirect:the bridge was open}.",
        "{mention:Reports} {cue:said} {indirect:the bridge was open}.",
        "{mention:The States} {cue:said} {indirect:the bridge was open}.",
        "{mention:The United States} {cue:said} {indirect:the bridge was open}.",
        "{mention:Twenty percent} {cue:said} {indirect:they were undecided}.",
        "{mention:At least ten people} {cue:said} {indirect:the bridge was open}.",
        "{mention:Some of those present} {cue:said} {indirect:the bridge was open}.",
        "{mention:Both} {cue:said} {indirect:the bridge was open}.",
        "{mention:I} {cue:said} {indirect:the bridge was open}.",
        "{mention:Mayor Ellen Marsh of Oakvale} {cue:said} {indirect:it was open}.",
        "{mention:The council} {cue:said} {indirect:it was open}.",
        "{mention:The council in Oakvale} {cue:said} {indirect:it was open}.",
        "{mention:A poll released on Monday} {cue:said} {indirect:it was open}.",
        "{mention:A poll released Monday} {cue:said} {indirect:it was open}.",
        "{mention:A source close to the mayor} {cue:said} {indirect:it was open}.",
        "{indirect:It was open}, {cue:said} {mention:a source close to the mayor}.",
        "{indirect:The bridge was open}, {cue:according to} {mention:a source familiar with the work}.",
        "{mention:The council of the town of Oakvale in Norland} {cue:said} {indirect:it was open}.",
        "{mention:Officials} {cue:said} {indirect:it was open}.",
        "{mention:Two officials} {cue:said} {indirect:it was open}.",
        "{mention:Police in Oakvale} {cue:said} {indirect:it was open}.",
        "{mention:The New York Times} {cue:said} {indirect:it was open}.",
        "{mention:Norland's Health Ministry} {cue:said} {indirect:it was open}.",
        "{mention:The ministry's spokeswoman} {cue:said} {indirect:it was open}.",
        "{mention:Analysts at Oakvale Bank} {cue:say} {indirect:it is open}.",
        "{mention:Dr. Marsh} {cue:said} {indirect:it was open}.",
        "{mention:The U.S.} {cue:said} {indirect:it was open}.",
        "{mention:One} {cue:said} {indirect:it was open}.",
        "{mention:The two} {cue:said} {indirect:it was open}.",
        "{mention:These two} {cue:said} {indirect:it was open}.",
        "{mention:The others} {cue:said} {indirect:it was open}.",
        "{mention:Many} {cue:say} {indirect:it is open}.",
        "{mention:Some} {cue:said} {indirect:it was open}.",
        "{mention:Several} {cue:said} {indirect:it was open}.",
        "{mention:Another} {cue:said} {indirect:it was open}.",
        "{mention:About half of them} {cue:said} {indirect:it was open}.",
        "{mention:Around 20 people} {cue:said} {indirect:it was open}.",
        "{mention:At least two men} {cue:said} {indirect:it was open}.",
        "{mention:Kelly} {cue:said} {indirect:it was open}.",
        "{mention:A man who was there} {cue:said} {indirect:it was open}.",
        "{mention:People who live there} {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh and Tom Reed} {cue:said} {indirect:it was open}.",
        "{indirect:It was open}, {cue:said} {mention:deputy Tom Reed and mayor Ellen Marsh}.",
        '"{direct:It is open,}" {cue:said} {mention:the mayor and the council}.',
        "{mention:Marsh or Reed} {cue:said} {indirect:it was open}.",
        "{mention:The 20-year-old} {cue:said} {indirect:it was open}.",
        "{mention:The mayor's office} {cue:said} {indirect:it was open}.",
        "{mention:Some 2,000 voters} {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh Jr.} {cue:said} {indirect:it was open}.",
        "{mention:Those two} {cue:said} {indirect:it was open}.",
        "{mention:The few} {cue:said} {indirect:it was open}.",
        "{mention:Few} {cue:said} {indirect:it was open}.",
        "{mention:Both} {cue:said} {indirect:it was open}.",
        "{mention:All} {cue:said} {indirect:it was open}.",
        "{mention:Two} {cue:said} {indirect:it was open}.",
        "{mention:Most} {cue:say} {indirect:it is open}.",
        "{mention:Others} {cue:say} {indirect:it is open}.",
        "{mention:The many} {cue:said} {indirect:it was open}.",
        "{mention:Ellen May} {cue:said} {indirect:it was open}.",
        "{mention:Ellen Will} {cue:said} {indirect:it was open}.",
        "{mention:AT&T} {cue:said} {indirect:it was open}.",
        "{mention:Bakers and lawyers} {cue:said} {indirect:it was open}.",
        "{mention:The council and the mayor} {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh and her lawyer} {cue:said} {indirect:it was open}.",
        "{mention:The council} {cue:reports} that {indirect:it is open}.",
        "{mention:Oakvale News} {cue:reports} {indirect:it is open}.",
        "{mention:Oakvale} {cue:reports} {indirect:it is open}.",
        "{mention:The United States} {cue:said} {indirect:it was open}.",
        "{mention:The United States} {cue:states} {indirect:it is open}.",
        "{mention:Late bakers and lawyers} {cue:said} {indirect:it was open}.",
        "{mention:The AFP/Oakvale News} {cue:said} {indirect:it was open}.",
        "{mention:J. Marsh} {cue:said} {indirect:it was open}.",
        "{mention:Ellen J. Marsh} {cue:said} {indirect:it was open}.",
        "{mention:At least 20 people} {cue:said} {indirect:it was late}.",
        "{mention:About half} {cue:said} {indirect:it was late}.",
        "{mention:Nearly 20 percent} {cue:said} {indirect:it was late}.",
        "{mention:About 20%} {cue:said} {indirect:it was late}.",
        "{mention:The 20-year-old baker} {cue:said} {indirect:it was late}.",
        "{mention:A baker's son's friend} {cue:said} {indirect:it was late}.",
        "{mention:A baker who left early} {cue:said} {indirect:it was late}.",
        "{mention:This man} {cue:said} {indirect:it was late}.",
        "{mention:Each man} {cue:said} {indirect:it was late}.",
        "{mention:Everyone} {cue:said} {indirect:it was late}.",
        '"{direct:It is open,}" {mention:Ebeling} {cue:said}.',
        "{mention:Rose} {cue:said} {indirect:it was open}.",
        '"{direct:It is open,}" {cue:said} {mention:the ruling}.',
        "{indirect:The bridge is open}, {cue:according to} {mention:oakvale.com}. They left.",
    ],
)
def test_the_whole_subject_of_the_verb_is_the_mention(sample: str) -> None:
    """The mention is what the verb's subject is, with all its words: number, adjective, noun, place."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "On Monday {mention:Marsh} {cue:said} {indirect:the bridge was open}.",
        "On Monday, {mention:Marsh} {cue:said}, {indirect:the bridge was open}.",
        "But {mention:she} {cue:said} {indirect:it was open}.",
        "So {mention:she} {cue:said} {indirect:it was open}.",
        "And {mention:Marsh} {cue:said} {indirect:it was open}.",
        "Still, {mention:Marsh} {cue:said} {indirect:it was open}.",
        "Instead, {mention:Marsh} {cue:said} {indirect:it was open}.",
        "In Oakvale {mention:the mayor} {cue:said} {indirect:it was open}.",
        "In Oakvale on Monday {mention:the mayor} {cue:said} {indirect:it was open}.",
        "At the talks {mention:Marsh} {cue:said} {indirect:it was open}.",
        "In a letter, {mention:Ellen Marsh} {cue:said} {indirect:it was open}.",
        "Working with Reed, {mention:Marsh} {cue:said} {indirect:it was open}.",
        "Of them, {mention:one} {cue:said} {indirect:it was open}.",
        "Last week {mention:Marsh} {cue:said} {indirect:it was open}.",
        "On Monday {mention:Marsh} met Reed and {cue:said} {indirect:it was open}.",
        "In Oakvale {mention:the mayor} met Reed and {cue:said} {indirect:it was open}.",
        "On Monday, {mention:Marsh} met Reed and {cue:said} {indirect:it was open}.",
        "This week {mention:the mayor} {cue:said} {indirect:it was open}.",
        "In May, {mention:the U.S. states} {cue:said} {indirect:it was open}.",
        'In "The Long Bridge," {mention:Marsh} {cue:said} {indirect:it was late}.',
        "So {mention:the mayor} {cue:said} {indirect:it was open}.",
        "Or {mention:the mayor} {cue:said} {indirect:it was open}.",
        "Monday {mention:the mayor} {cue:said} {indirect:it was open}.",
        "Tuesday {mention:Ellen Marsh} {cue:said} {indirect:it was open}.",
        "Along with Reed, {mention:the mayor} {cue:said} {indirect:it was late}.",
        "Under the plan {mention:the mayor} {cue:said} {indirect:it was late}.",
        "On Monday, {mention:Marsh} met Reed and {cue:said} {indirect:it was late}.",
        "In Oakvale, {mention:the mayor} met Reed and {cue:said} {indirect:it was late}.",
        "On Monday, {mention:Marsh} {cue:said}, {indirect:it was dark}.",
        "On Monday, {mention:Marsh} {cue:said}, {indirect:the day was dark}.",
        "In an interview, {mention:Marsh} {cue:said}, {indirect:it was dark}.",
        "Hours later, {mention:Marsh} spoke and {cue:said} {indirect:it was open}.",
        "Late last month, {mention:the council} met and {cue:said} {indirect:it was open}.",
        "In Ames, Norland, {mention:Ellen Marsh} spoke and {cue:said} {indirect:it was open}.",
        "The crowd left when {mention:Marsh} spoke and {cue:said} {indirect:it was open}.",
        "It is a plan {mention:the police} {cue:said} {indirect:was dangerous}.",
        "A week ago {mention:the police} {cue:said} {indirect:it was open}.",
    ],
)
def test_what_stands_before_the_subject_is_not_part_of_it(sample: str) -> None:
    """A day, a place, a conjunction or an adverb that opens the sentence is set off from the subject."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh}, however, {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, 47, {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, of Oakvale, {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, the mayor of Oakvale, {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, who leads the council, {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, a lawyer who left in May, also {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} (47) {cue:said} {indirect:it was open}.",
        "{mention:Mayor Ellen Marsh}, 47, {cue:said} {indirect:it was open}.",
        "{mention:The mayor} (47) {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} (R-Oakvale), a member of the council, {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} -- the mayor of Oakvale -- {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} - the mayor of Oakvale - {cue:said} {indirect:it was open}.",
        "{mention:The long-time mayor} - a baker - {cue:said} {indirect:it was open}.",
        "{mention:Marsh}, a baker, {cue:said} {indirect:bakers plan to open the bridge, a long one}.",
        "{mention:Marsh}, speaking in Oakvale, {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh}, a baker, speaking in Oakvale, {cue:said} {indirect:it was open}.",
        "{mention:The mayor}, speaking in Oakvale, {cue:said} {indirect:it was open}.",
        "{mention:The mayor}, whose lawyer, a baker, left, {cue:said} {indirect:it was open}.",
        "{mention:The mayor}, who met Reed, a baker, {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} (a member of the old town council of bakers in Oakvale) {cue:said} {indirect:it was open}.",
        "{mention:The mayor}, along with Reed, {cue:said} {indirect:it was late}.",
        "{mention:The baker}, 20, {cue:said} {indirect:it was late}.",
        "{mention:The baker} (20) {cue:said} {indirect:it was late}.",
        "{mention:A baker}, who had left, {cue:said} {indirect:it was late}.",
        "The mayor of Oakvale, {mention:Ellen Marsh}, {cue:said} {indirect:it was open}.",
        "{mention:Rep. Ellen Marsh} (R-Oakvale), who left early, {cue:said} {indirect:it was open}.",
    ],
)
def test_an_age_an_apposition_or_a_relative_clause_is_not_part_of_the_mention(sample: str) -> None:
    """They say more about the subject and stand between it and the verb, in commas, dashes or
    brackets; the name or the noun before them is the mention."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} also {cue:said} {indirect:the bridge was open}.",
        "{mention:Marsh} then {cue:said} that {indirect:the bridge was open}.",
        "{mention:Marsh} could {cue:say} {indirect:it is open}.",
        "{mention:He}'s {cue:said} {indirect:it was open}.",
        "{mention:They}'ve {cue:said} {indirect:it was open}.",
        "{mention:He}'d {cue:said} {indirect:it was open}.",
        "{mention:She}'ll {cue:say} {indirect:it is open}.",
        "{mention:She} never {cue:said} {indirect:when it was open}.",
        "{mention:She} last week {cue:said} {indirect:it was open}.",
        "{mention:She} this year {cue:said} {indirect:it was open}.",
        "{mention:She} has repeatedly {cue:said} {indirect:it was open}.",
        "{mention:She} quickly and quietly {cue:said} {indirect:it was open}.",
        "{mention:Marsh} is {cue:saying} {indirect:it is open}.",
        "{mention:Marsh} is not {cue:saying} {indirect:when it is open}.",
        "{mention:Marsh} isn't {cue:saying} {indirect:when it is open}.",
        "{mention:They}'re {cue:saying} {indirect:it is open}.",
        "{mention:I}'m {cue:saying} {indirect:it is open}.",
        "{mention:The mayor} didn’t {cue:say} {indirect:when it was open}.",
        "{mention:Marsh} late Monday {cue:said} {indirect:it was open}.",
        "{mention:Marsh} early on Monday {cue:said} {indirect:it was open}.",
        "{mention:Marsh} Monday night {cue:said} {indirect:it was open}.",
        "{mention:Marsh} last week {cue:said} {indirect:it was open}.",
        "{mention:He}'s {cue:saying} {indirect:it is open}.",
        "{mention:Marsh} also {cue:reports} {indirect:it is open}.",
        "{mention:Marsh} could {cue:report} {indirect:it is open}.",
        "{mention:Marsh} is openly {cue:saying} {indirect:it is open}.",
        "{mention:Marsh} is now {cue:saying} {indirect:it is open}.",
        "{mention:Marsh} did not {cue:say} {indirect:why it was late}.",
        "{mention:Marsh} on Monday {cue:said} {indirect:it was open}.",
        "{mention:Marsh} Monday {cue:said} {indirect:it was open}.",
        "{mention:Marsh} on Monday also {cue:said} {indirect:it was open}.",
        "{mention:The mayor} last week {cue:said} {indirect:it was open}.",
        "{mention:Ellen Marsh} may {cue:say} {indirect:it is open}.",
        "{mention:Marsh} is to {cue:say} {indirect:it is late}.",
    ],
)
def test_auxiliaries_and_adverbs_stand_between_the_mention_and_the_cue(sample: str) -> None:
    """The cue is the verb of saying alone: "have", "will", "not", "also" and a day belong to neither."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(("opening", "closing"), ['""', "“”", "''", "‘’", ("``", "''")])
def test_a_nickname_in_marks_is_of_the_name(opening: str, closing: str) -> None:
    """One word with a capital between a first name and a surname is not said by anybody."""
    name = f"Ellen {opening}Cia{closing} Marsh"
    sample = f"{{mention:{name}}} {{cue:said}} {{indirect:the bridge was open}}."
    assert report(cue_samples.faults(sample)) == ""


def test_a_relative_with_a_name_in_commas_is_whole_before_the_cue() -> None:
    """Reed's niece is Ellen Marsh: neither is of what she said."""
    sample = '"{direct:It is open,}" Reed\'s niece, {mention:Ellen Marsh} (D-Oakvale), {cue:said}.'
    assert report(cue_samples.faults(sample)) == ""
