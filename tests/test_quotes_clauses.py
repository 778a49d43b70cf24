"""Where a reported clause begins and ends: what belongs to the saying is not part of what is said."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:said} Monday {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} late Monday that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} last week {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} in Oakvale {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} in Oakvale, Norland, that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} in an interview {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} at a news conference in Oakvale on Monday that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} through a spokesman that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} by telephone that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} via e-mail {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} to Reed that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} before leaving that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} after the talks that {indirect:it was open}.",
        "{mention:Marsh} {cue:told} reporters after the talks {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:wrote} in a letter to Reed that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} on Monday morning {indirect:it was open}.",
        "{mention:Marsh} {cue:said} Monday night that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} early Monday morning that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} later that day {indirect:it was open}.",
        "{mention:Marsh} {cue:said} this week that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} last Monday night that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} that week that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} Sept. 3 that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} in March 2019 that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} quietly that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} simply that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} in a letter to Reed on Monday that {indirect:it was open}.",
        "{mention:Marsh} {cue:said} in his letter {indirect:the bridge was open}.",
        '{mention:Marsh} {cue:said} in her "Open Letter" on Monday that {indirect:it was open}.',
        '{mention:Marsh} {cue:said} on Norland TV\'s "The Hour" that {indirect:it was open}.',
        "{mention:Marsh} {cue:told} reporters in Oakvale on Monday {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:said} simply {indirect:it was late}.",
        "{mention:Marsh} {cue:said}, in a letter on Monday, that {indirect:it was late}.",
        "{mention:Marsh} {cue:noted} in Oakvale, Norland, that {indirect:it was late}.",
        "{mention:Marsh} {cue:said} Jan. 3, 2019, that {indirect:it was late}.",
        "{mention:Marsh} {cue:said} January 3 {indirect:it was late}.",
        "{mention:Marsh} {cue:said} Dec 13 that {indirect:it was late}.",
        "{mention:Marsh} {cue:said} in May {indirect:it was late}.",
        "{mention:Marsh} {cue:announced} after the talks {indirect:it was late}.",
        "{mention:Marsh} {cue:vowed} on Monday {indirect:to go}.",
        "{mention:Marsh} {cue:said}, that {indirect:it was late}.",
        "{mention:Marsh} {cue:said} (through a clerk) that {indirect:it was late}.",
        "{mention:Marsh} {cue:said} (in Oakvale) {indirect:it was late}.",
        "{mention:Marsh} {cue:said} under oath that {indirect:it was late}.",
        "{mention:Marsh} {cue:admitted} under long questioning {indirect:it was late}.",
        "{mention:Marsh} {cue:warned}, as did the council, that {indirect:it was late}.",
    ],
)
def test_when_where_and_how_something_is_said_is_not_part_of_it(sample: str) -> None:
    """The day, the place, the occasion and the manner belong to the saying. "That" only opens the
    clause (The contract: text without a leading "that")."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:told} Reed {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} Reed that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} Reed {indirect:to open the bridge}.",
        "{mention:Marsh} {cue:told} the council's lawyers on Monday that {indirect:the bridge was open}.",
        '{mention:Marsh} {cue:told} Oakvale Radio\'s "Morning News" that {indirect:the bridge was open}.',
        "{mention:Marsh} {cue:told} The Oakvale News {indirect:it was open}.",
        "{mention:Marsh} {cue:told} them {indirect:it was open}.",
        "{mention:Marsh} {cue:told} her {indirect:it was open}.",
        "{mention:Marsh} {cue:told} Reed and Roe {indirect:it was open}.",
        "{mention:Marsh} {cue:told} Reed's lawyer {indirect:it was open}.",
        "{mention:Marsh} {cue:told} the mayor of Oakvale {indirect:it was open}.",
        "{mention:Marsh} {cue:told} her colleagues {indirect:it was open}.",
        "{mention:Marsh} {cue:told} her {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} her that {indirect:it was open}.",
        "{mention:Marsh} {cue:told} him {indirect:he was late}.",
        "{mention:Marsh} {cue:told} me {indirect:it was open}.",
        "{mention:Marsh} {cue:told} a U.S. Senate panel {indirect:it was open}.",
        "{mention:Marsh} {cue:told} Oakvale's council on Monday {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} Reed yesterday {indirect:it was open}.",
        "{mention:Marsh} {cue:told} Reed earlier {indirect:it was open}.",
        "{mention:Marsh} {cue:told} the court in Oakvale {indirect:he was late}.",
        "{mention:Marsh} {cue:told} people {indirect:it was open}.",
        "{mention:Marsh} {cue:told} lawmakers {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} Norland {indirect:it was open}.",
        "{mention:Marsh} {cue:told} all the bakers {indirect:it was open}.",
        "{mention:Marsh} {cue:told} a crowd of 1,200 people in Oakvale that {indirect:it was open}.",
        "{mention:Marsh} {cue:told} AT&T {indirect:it was open}.",
        "{mention:Marsh} {cue:told} Reed {indirect:not to go}.",
        "{mention:Marsh} {cue:told} Oakvale Monday {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:told} the council Monday {indirect:it was open}.",
        "{mention:Marsh} {cue:told} the two bakers {indirect:it was open}.",
        "{mention:Marsh} {cue:told} both the bakers {indirect:it was open}.",
        "{mention:Marsh} {cue:told} bakers {indirect:some were late}.",
        "{mention:Marsh} {cue:told} the Oakvale council {indirect:Reed was late}.",
        "{mention:Marsh} {cue:told} the council {indirect:Reed was late}.",
        "{mention:Marsh} {cue:told} bakers {indirect:Reed was late}.",
        "{mention:Marsh} {cue:told} bakers quickly {indirect:it was late}.",
        "{mention:Marsh} {cue:told} the now old bakers {indirect:it was late}.",
        "{mention:Marsh} {cue:told} her {indirect:a bridge was open}.",
        "{mention:Marsh} {cue:told} her {indirect:she was late}.",
        "{mention:Marsh} {cue:told} her in Oakvale {indirect:it was late}.",
        "{mention:Marsh} {cue:told} her {indirect:Oakvale was late}.",
        "{mention:Marsh} {cue:told} Reed {indirect:if it rained it would be late}.",
        "{mention:Marsh} {cue:told} Reed {indirect:what it was}.",
        "{mention:Marsh} {cue:told} Reed {indirect:why it was}.",
        "{mention:Marsh} {cue:told} Reed on Monday {indirect:to go}.",
    ],
)
def test_the_hearer_is_not_part_of_what_is_said(sample: str) -> None:
    """ "Told" has an object: who hears it. The clause begins after that."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} would not {cue:say} {indirect:whether the bridge was open}.",
        "{mention:Marsh} did not {cue:say} {indirect:when the bridge would open}.",
        "{mention:Marsh} refused to {cue:say} {indirect:who had closed it}.",
        "{mention:Marsh} declined to {cue:say} {indirect:why the bridge was closed}.",
        "{mention:Marsh} {cue:asked} {indirect:whether the bridge was open}.",
        "{mention:Marsh} {cue:asked} {indirect:if the bridge was open}.",
        "{mention:Marsh} {cue:asked} reporters {indirect:whether it was open}.",
        "{mention:Marsh} {cue:asked} {indirect:who was there}.",
        "{mention:Marsh} hasn't {cue:said} {indirect:if it was open}.",
        "{mention:Marsh} {cue:noted} {indirect:what's late}.",
        "{mention:Marsh} {cue:noted} {indirect:who's late}.",
        "{mention:Marsh} {cue:said} {indirect:when it rained}.",
        "{mention:Marsh} {cue:said} {indirect:how it rained}.",
        "{mention:Marsh} {cue:said} {indirect:what it was}.",
        "{mention:Marsh} {cue:said} {indirect:where it rained}.",
        "{mention:Marsh} {cue:asked} {indirect:why it was late}.",
    ],
)
def test_a_question_is_reported_with_its_question_word(sample: str) -> None:
    """Only "that" is left out of a clause: without "whether" or "why" it would be a statement."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:said} {indirect:the bridge was open} and {mention:Reed} {cue:said} {indirect:it was closed}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge was open}, while {mention:Reed} {cue:said} {indirect:it was closed}.",
        "{mention:He} {cue:said} {indirect:it rained}; {mention:she} {cue:said} {indirect:it was late}.",
        "{mention:He} {cue:said} {indirect:it rained}, {cue:adding} {indirect:the town was dry}.",
        "{mention:He} {cue:said} {indirect:it rained}, and {cue:added} that {indirect:the town was dry}.",
        "{mention:Marsh} left Oakvale, {cue:saying} {indirect:it was open}, {cue:adding} that {indirect:it was safe}.",
        "{mention:Marsh} {cue:said} {indirect:it was late}, and {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} and {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} but {mention:Reed} {cue:denied} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} while {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} and {cue:asked} {indirect:if it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} — {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late}; {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late} – {mention:Reed} {cue:said} {indirect:it was dark}.",
        "{indirect:It was late}, {mention:Marsh} {cue:said}, {cue:adding} that {indirect:it was dark}.",
    ],
)
def test_two_clauses_with_a_subject_and_a_verb_each_are_two_quotations(sample: str) -> None:
    """Each verb of saying has its own subject and reports its own clause; where the second verb has
    none, its subject is that of the first."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{indirect:The bridge is open}, {cue:according to} {mention:Marsh}, {indirect:and safe}.",
        "The bridge is open; {indirect:the road}, {cue:according to} {mention:Marsh}, {indirect:is not}.",
        "{indirect:The bridge}, {cue:according to} {mention:a report} by the council, {indirect:is open}.",
        "{indirect:The bridge is open}, {mention:Marsh} {cue:said}, {indirect:and it is safe}.",
        "{indirect:The bridge}, {cue:said} {mention:Marsh}, {indirect:is open}.",
        "{indirect:The bridge}, {mention:Marsh} {cue:told} reporters, {indirect:is open}.",
        "{indirect:It rained}, {mention:he} {cue:said}, {indirect:and it was late}.",
        "{indirect:It was late}, {mention:Marsh} {cue:said}, {indirect:and it was dark}.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} — {indirect:and it was dark}.",
        "{indirect:It was late}, {cue:said} {mention:the mayor}, {indirect:and it was dark}.",
        "{indirect:It was late}, {mention:the mayor} {cue:said} in Oakvale, {indirect:and it was dark}.",
        "{indirect:The bridge is open}, {mention:Marsh} {cue:said}, {indirect:the road is not}.",
        "{indirect:His reports}, {mention:Marsh} {cue:said}, {indirect:were open}.",
    ],
)
def test_a_clause_amid_which_its_tag_stands_is_two_stretches(sample: str) -> None:
    """The contract: one record for each unbroken stretch; the tag between commas breaks it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{cue:According to} {mention:Marsh}, {indirect:the bridge is open}.",
        "{cue:According to} {mention:Ellen Marsh}, who leads the council, {indirect:the bridge is open}.",
        "{cue:According to} {mention:the mayor of Oakvale}, a baker, {indirect:the bridge is open}.",
        "{cue:According to} {mention:Ellen Marsh}, whose lawyer was late, {indirect:the bridge is open}.",
        "{cue:According to} {mention:the council}, {indirect:the bridge was open and the road was not}.",
        "{indirect:That bridge by the old harbour is open}, {cue:according to} {mention:Marsh}.",
        "{indirect:The bridge is open} {cue:according to} {mention:Marsh}.",
        "But {cue:according to} {mention:Marsh}, {indirect:the bridge is open}.",
        "{indirect:It is open now}, {cue:according to} {mention:Marsh}.",
        "{indirect:It is open now}, {cue:according to} {mention:police}.",
        "{indirect:It is open now}, {cue:according to} {mention:officials}.",
        "{indirect:It is open now}, {cue:according to} {mention:him}.",
        "{indirect:It is open now}, {cue:according to} {mention:state law}.",
        "{indirect:It is open now}, {cue:according to} {mention:a yearly report}.",
        "{indirect:It is open now}, {cue:according to} {mention:a just-released report}.",
        "{cue:According to} {mention:Ellen Marsh}, an old baker, {indirect:the bridge is open}.",
        "{cue:According to} {mention:Ellen Marsh}, the mayor, {indirect:the bridge is open}.",
        "{cue:According to} {mention:a report}, {indirect:the road, the bridge and the mill were open}.",
        "{cue:According to} {mention:a report}, a paper that was late, {indirect:it is open}.",
        "{cue:According to} {mention:Ellen Marsh}, {indirect:the bridge was open, and safe}.",
    ],
)
def test_according_to_names_the_source_of_the_clause_beside_it(sample: str) -> None:
    """ "According to" is the cue and what follows it the source, without its apposition or relative
    clause; the rest of the sentence is what the source says."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} was quoted by the paper as {cue:saying} {indirect:the bridge was open}.",
        "The paper cited {mention:Marsh} as {cue:saying} {indirect:it was open}.",
        "The paper cites {mention:Marsh} as {cue:saying} {indirect:it is open}.",
        "The paper quotes {mention:Marsh} as {cue:saying} {indirect:it is open}.",
        "The paper on Monday quoted {mention:the old and ailing mayor of Oakvale} as {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was cited as {cue:saying} {indirect:it was open}.",
        "Marsh quoted {mention:Reed} as {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was quoted Monday as {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was widely quoted on Monday as {cue:saying} {indirect:it was open}.",
        "The paper left, citing {mention:Marsh} as {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was widely quoted as {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was late and was {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was remembered as {cue:saying} {indirect:it was open}.",
    ],
)
def test_who_is_quoted_as_saying_something_is_the_speaker(sample: str) -> None:
    """ "Was quoted as saying", "cited Marsh as saying": the person quoted speaks, not the paper."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{indirect:The bridge is open}, {mention:Marsh} {cue:said}.",
        "{indirect:The bridge is open}, {cue:said} {mention:Marsh}.",
        "{indirect:The bridge is open}, {cue:said} {mention:Ellen Marsh}, the mayor.",
        "{indirect:The bridge is open}, {cue:says} {mention:a report}.",
        "{indirect:The bridge is open}, {mention:Marsh} {cue:said} after the talks.",
        "{indirect:It was open}, {cue:said} {mention:Marsh} on Monday.",
        "{indirect:After the rain, it was late}, {mention:Marsh} {cue:said}.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} as Reed left.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} when Reed left.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, the mayor.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, who left.",
        "{indirect:It was late}, {cue:said} {mention:the mayor}, a baker from Oakvale.",
        "{indirect:The bridge is open and safe}, {mention:he} {cue:says}.",
        "{indirect:It was open}, {cue:said} {mention:officials}.",
        "{indirect:It was open}, {cue:said} {mention:residents of Oakvale}.",
        "{indirect:It was open}, {cue:says} {mention:the report}.",
        "{indirect:It was open}, {cue:say} {mention:officials in Oakvale}.",
        "{indirect:It was open}, {cue:said} {mention:a man}.",
        "{indirect:Open}, {mention:Marsh} {cue:said}.",
        "{indirect:On Monday it was late, but open}, {mention:Marsh} {cue:said}.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} before he left.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} after he left.",
        "{indirect:It was late}, {mention:Marsh} {cue:said} while he left.",
        "{indirect:It was open}, {cue:said} {mention:officials}",
        "{indirect:Some $20 million was late}, {mention:Marsh} {cue:said}.",
        "{indirect:It was about $20}, {mention:Marsh} {cue:said}.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, a baker who had left Oakvale.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, an old baker who had left Oakvale.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, the baker who had left Oakvale.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, who had left Oakvale.",
        "{indirect:It was late}, {cue:said} {mention:Marsh}, whose lawyer had left Oakvale.",
        "{indirect:It was late}, {cue:said} {mention:the council}, which had left Oakvale.",
    ],
)
def test_a_clause_before_its_tag_ends_at_the_comma(sample: str) -> None:
    """ "It was late, Marsh said": the sentence is what was said, up to the comma before the tag; how,
    when and before whom it was said comes after the tag, as does who the speaker is."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{cue:Saying} {indirect:the bridge was open}, {mention:Marsh} left.",
        "{mention:Marsh} left, {cue:saying} {indirect:the bridge was open}.",
        "Speaking in Oakvale, {mention:Marsh} was late, {cue:saying} {indirect:it was open}.",
        "After the talks, {mention:Marsh} left, {cue:saying} {indirect:it was open}.",
        "On Monday, {mention:Marsh} left, {cue:saying} {indirect:it was open}.",
        "Today {mention:Marsh} left, {cue:saying} {indirect:it was open}.",
        "Still, {mention:Marsh} left the town, {cue:saying} {indirect:it was open}.",
        "Angered by the vote, {mention:Marsh} left, {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} left Oakvale in anger, quietly {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} was still quietly {cue:saying} {indirect:it was open}.",
        "{mention:Marsh} ended by {cue:saying} {indirect:it was open}.",
        "{cue:Saying} {indirect:it was late}, {mention:Marsh} left.",
        "{cue:Saying} {indirect:it was late}, {mention:he} left.",
        "{cue:Warning} that {indirect:it was late}, {mention:Marsh} left.",
    ],
)
def test_a_participle_has_the_subject_of_its_sentence(sample: str) -> None:
    """ "Saying" and "adding" have no subject of their own: it is that of the main clause."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "While {mention:Marsh} {cue:said} {indirect:it was open}, Reed stayed away.",
        "But while {mention:Marsh} {cue:said} {indirect:it was open}, Reed stayed away.",
        "While {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "When {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "But while {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "But even as {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "As {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "After {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "Before {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
        "As {mention:the mayor} {cue:said} {indirect:it was open}, it rained.",
        "While {mention:Ellen Marsh}, a baker, {cue:said} {indirect:it was open}, Reed left.",
        "Just as {mention:Marsh} {cue:said} {indirect:it was open}, Reed left.",
        "When {mention:Marsh} {cue:said} {indirect:it was late} -- which was true -- Reed left.",
    ],
)
def test_a_clause_after_a_conjunction_ends_where_the_main_clause_begins(sample: str) -> None:
    """ "While Marsh said X, Y": X is reported, Y is the writer's."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:vowed} {indirect:to open the bridge}.",
        "{mention:Marsh} {cue:vowed} that {indirect:the bridge would open}.",
        "{mention:Marsh} {cue:suggested} {indirect:closing the bridge}.",
        "{mention:Marsh} {cue:claimed} {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:claimed} that {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:stressed} {indirect:the bridge was open}.",
        "{mention:Marsh} {cue:stressed} {indirect:the need for a bridge}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge was open because the town had paid}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge was open, because the town had paid}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge, which opened in May, was closed}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge would be wide, which would please the town}.",
        "{mention:Marsh} {cue:said} {indirect:the bridge would be wide}, which pleased the town.",
        "{mention:Marsh} {cue:said} {indirect:he's glad}.",
        "{mention:Marsh} {cue:said} {indirect:prices climbed}.",
        "{mention:Marsh} {cue:said} {indirect:stalled talks would go on}.",
        "{mention:Marsh} {cue:said} {indirect:plans were late}.",
        "{mention:Marsh} {cue:said} {indirect:$5 was enough}.",
        "{mention:Marsh} {cue:said} that {indirect:on Monday the bridge was open}.",
        "{mention:Marsh} {cue:said} that {indirect:while it rained, the bridge was open}.",
        "{mention:Marsh} {cue:said} {indirect:there was a bridge}.",
        "{mention:Marsh} {cue:said} {indirect:all was well}.",
        "{mention:Marsh} {cue:warned} that {indirect:it would close}.",
        "{mention:Marsh} {cue:warned} {indirect:it would close}.",
        "{mention:Marsh} {cue:insisted} that {indirect:it was open}.",
        "{mention:Marsh} {cue:denied} {indirect:it was open}.",
        "{mention:Marsh} {cue:denied} that {indirect:it was open}.",
        "{mention:Marsh} {cue:announced} that {indirect:it was open}.",
        "{mention:Marsh} {cue:wrote} that {indirect:it was open}.",
        "{mention:Marsh} {cue:replied} that {indirect:it was}.",
        "{mention:Marsh} {cue:pointed out} that {indirect:it was open}.",
        "{mention:He} {cue:said} {indirect:it rained and that it was late}.",
        "{mention:He} {cue:said} {indirect:it rained and it was late}.",
        "{mention:He} {cue:said} {indirect:it rained but was dry}.",
        "{mention:He} {cue:said} {indirect:it rained, but the town was dry}.",
        "{mention:He} {cue:said} {indirect:it rained, and the town was dry}.",
        "{mention:He} {cue:said} {indirect:it rained, the first time since May}.",
        "{mention:He} {cue:said} {indirect:it rained when asked}.",
        "{mention:He} {cue:said} {indirect:it rained at 3.5 degrees}.",
        "{mention:He} {cue:said} {indirect:it rained in St. Oakvale at 9 a.m. on Monday}.",
        "{mention:Marsh} {cue:said} {indirect:at least two were open}.",
        "{mention:Marsh} {cue:said} {indirect:at most two were open}.",
        "{mention:He} {cue:reports} {indirect:it is open}.",
        "{mention:Marsh} {cue:comments} {indirect:it is open}.",
        "{mention:Marsh} {cue:said} {indirect:the report was late and the notes were dark}.",
        "{mention:Marsh} {cue:said} {indirect:it was late at 9 p.m.}",
        "{mention:Marsh} {cue:said} {indirect:it was late in the U.S.}",
        "{mention:Marsh} {cue:said} {indirect:it was late, in the U.S.}",
        "{mention:Marsh} {cue:vowed} {indirect:not to go}.",
        "{mention:Marsh} {cue:noted} {indirect:prices climbed}.",
        "{mention:Marsh} {cue:noted} {indirect:prices had climbed}.",
        "{mention:Marsh} {cue:noted} {indirect:he's late}.",
        "{mention:Marsh} {cue:noted} {indirect:plans were late}.",
        "{mention:Marsh} {cue:suggested} that {indirect:closing it was late}.",
        "{mention:Marsh} {cue:said} {indirect:it was late and spoke of open roads}.",
        "{mention:Marsh} {cue:said} {indirect:both were open}.",
        "{mention:Marsh} {cue:said} {indirect:either was open}.",
        "{mention:Marsh} {cue:said} {indirect:only two were open}.",
        "{mention:Marsh} {cue:said} {indirect:even Reed was late}.",
        "{mention:Marsh} {cue:said} {indirect:just two were open}.",
        "{mention:Marsh} {cue:said} {indirect:since May it was open}.",
        "{mention:Marsh} {cue:said} {indirect:though it was late it was open}.",
        "{mention:Marsh} {cue:said} {indirect:it was at No. 10}.",
        "{mention:Marsh} {cue:said} {indirect:it from the start was late}.",
        "{mention:Marsh} {cue:noted} {indirect:she's late}.",
        "{mention:Marsh} {cue:noted} {indirect:it's late}.",
        "{mention:Marsh} {cue:noted} {indirect:there's rain}.",
        "{mention:Marsh} {cue:noted} {indirect:here's rain}.",
        "{mention:Marsh} {cue:said} {indirect:it was Sept. 3 and late}.",
        "{mention:Marsh} {cue:said} {indirect:March was late}.",
        "{mention:Marsh} {cue:said} {indirect:May was late}.",
        "{mention:Marsh} {cue:said} {indirect:it was (late)}.",
        "{mention:Marsh} {cue:pointed out} that {indirect:the road was late}.",
        "{mention:Marsh} {cue:said} {indirect:because it rained it was late}.",
        "{mention:Marsh} {cue:said} {indirect:although it rained it was late}.",
        "{mention:Marsh} {cue:said} {indirect:unless it rained it was late}.",
        "{mention:Marsh} {cue:said} {indirect:under the plan it was late}.",
        "{mention:Marsh} {cue:said} {indirect:despite the rain it was late}.",
        "{mention:Marsh} {cue:said} {indirect:until May it was late}.",
        "{mention:Marsh} {cue:asked} {indirect:to go}.",
        "{mention:Marsh} {cue:asked} that {indirect:it be late}.",
        "{mention:Marsh} {cue:vowed} {indirect:it would go}.",
        "{mention:Marsh} {cue:claimed} that {indirect:it was late}.",
        "{mention:Marsh} {cue:claimed} {indirect:Reed was late}.",
        "{mention:Marsh} {cue:claimed} {indirect:they were late}.",
        "{mention:Marsh} {cue:claims} {indirect:it is late}.",
    ],
)
def test_a_clause_runs_to_the_end_of_its_sentence(sample: str) -> None:
    """Nothing in it is set off as the writer's: a day, a place, a figure and a full stop of an
    abbreviation are part of what is said."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:said} {indirect:it was late}, but she stayed.",
        "{mention:Marsh} {cue:claimed} {indirect:he had left} but offered no proof.",
        "{mention:Marsh} {cue:vowed} {indirect:to stay} and declined to go.",
        "{mention:Marsh} {cue:vowed} {indirect:to stay and to wait}.",
        "{mention:Marsh} {cue:said} {indirect:it was late, but the bridge would stay open}.",
        "{mention:Marsh} {cue:vowed} {indirect:to stay}, and Tom Reed was glad.",
        "{mention:Marsh} {cue:vowed} {indirect:to mend the road, and the bridge in May}.",
        "{mention:Marsh} {cue:said} {indirect:it was late}, though {mention:she} {cue:noted} {indirect:it was dry}.",
        '{mention:Marsh} {cue:said} {mixed:it was "late,"} though {mention:she} {cue:noted} {indirect:it was dry}.',
    ],
)
def test_a_clause_ends_where_the_writer_turns_to_what_the_speaker_did(sample: str) -> None:
    """A pronoun after ", but" and a past after "but" are the writer's; another subject is not."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{indirect:The man told police he had left}, {mention:a report} {cue:said}.",
        "{indirect:Marsh said it was late}, {cue:according to} {mention:Reed}.",
        "{indirect:The bridge is old}, as {mention:Marsh} {cue:noted}.",
        '"{direct:It is late,}" {mention:the old mayor and leader of the party} {cue:said}.',
        '"{direct:It is late,}" {mention:Ellen Marsh}, who is head of the Oakvale Club {cue:said}.',
        "{indirect:About 270 people have joined the program}, {mention:officials} {cue:said}.",
        "{indirect:The work is late}, {mention:Marsh} {cue:said}, without a smile.",
        "{mention:Marsh} {cue:told} Oakvale Corp <OAK.N> {indirect:it was late}.",
        "{mention:Marsh} {cue:said} {indirect:despite the rain, it agreed to go}.",
        "{indirect:The work is late}, {mention:officials} {cue:said}: the bridge, which is old.",
        "{indirect:The plan}, {cue:said} {mention:Marsh and others}, {indirect:would be late}.",
        '{mention:Marsh} {cue:said} {mixed:it had grown, "at last with the speed of the times."}',
    ],
)
def test_a_tag_that_closes_a_sentence_has_all_of_it(sample: str) -> None:
    """No cue inside what is said makes another quotation, and a quantity is not a setting."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:announced} {indirect:plans to close the old bridge}.",
        "{mention:Marsh} {cue:announced} on Monday {indirect:the sale of the old bridge}.",
        "{mention:Marsh} {cue:acknowledged} {indirect:the need for a new bridge}.",
        "{mention:Marsh} {cue:predicted} {indirect:an end of the long delay}.",
        "{mention:Marsh} {cue:estimated} {indirect:losses of two million crowns}.",
        "{mention:Marsh} {cue:explained} {indirect:the delay of the new bridge}.",
        "{mention:Marsh} {cue:lamented} {indirect:the closure of the old bridge}.",
        "{mention:Marsh} {cue:recalled} {indirect:the long talks in Oakvale}.",
    ],
)
def test_a_noun_for_what_was_said_is_reported(sample: str) -> None:
    """What somebody announces is what he says, be it a clause or a noun with what belongs to it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:denied} {indirect:taking money from the town}.",
        "{mention:Marsh} {cue:admitted} {indirect:closing the bridge in May}.",
        "{mention:Marsh} {cue:recalled} {indirect:meeting the mayor at the bridge}.",
        "{mention:Marsh} {cue:reported} {indirect:seeing a bear on the road}.",
    ],
)
def test_a_participle_behind_a_verb_of_owning_up_is_what_was_said(sample: str) -> None:
    """Its subject is the speaker: he denied [that he took money]."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:demanded} that {indirect:he leave the town}.",
        "{mention:The board} {cue:criticized} that {indirect:the road was late}.",
        "{mention:Marsh} {cue:complained} that {indirect:two roads were late}.",
        "{mention:Marsh} {cue:yelled} to the guards that {indirect:Reed was late}.",
        "Marsh spoke in a house on a base that overlooks the bay.",
        "Marsh demanded that road.",
    ],
)
def test_that_before_a_subject_opens_a_clause_behind_any_verb(sample: str) -> None:
    """Verbs that else report only words in marks do so with a clause; before a noun "that" points
    to something."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The road (which {mention:Marsh} {cue:said} {indirect:was late}) is open.",
        "The study \u2014 {mention:which} {cue:notes} that {indirect:the road is old} \u2014 is out.",
        "{indirect:The road is late} ({cue:according to} {mention:Marsh}).",
        "Reed, {mention:who} {cue:said} {indirect:the road, which was new, is late}, left.",
        'Reed, {mention:who} {cue:said} {mixed:the road was "late,"} left.',
        "Marsh met Reed, {mention:who} {cue:said} {indirect:the road, which was new, was late}.",
        "Reed, {mention:who} {cue:said} {indirect:it was late},",
        "{mention:Marsh} {cue:said} {indirect:it was so late}, which",
        "The bakers, {mention:many of whom} {cue:say} {indirect:the road is late}, left.",
    ],
)
def test_what_brackets_dashes_or_commas_set_off_is_closed_by_them(sample: str) -> None:
    """They part a clause from the sentence around it, whose verb is still to come."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:told} her young Oakvale friends that {indirect:he was late}.",
        "{mention:Marsh} {cue:told} Norland state workers that {indirect:the road was late}.",
    ],
)
def test_a_hearer_is_a_whole_phrase_before_its_that(sample: str) -> None:
    """What stands between the verb and "that" names who was told, however many words it has."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "Reed rejected {mention:the voters}' {cue:claim} that {indirect:the road is late}.",
        "Reed rejected {mention:the Oakvale County sheriff}'s {cue:claim} that {indirect:it is late}.",
        "It contradicts {mention:Reed}'s {cue:claim} that {indirect:the road is late}.",
        "Reed rejected {mention:Norland County board}'s {cue:claim} that {indirect:it is late}.",
        "Marsh denied a {mention:Norland Courier} {cue:report} that {indirect:it was late}.",
        "Marsh denied the report that it was late.",
        "Marsh denied a Norland Courier report.",
    ],
)
def test_who_owns_a_noun_of_saying_says_its_clause(sample: str) -> None:
    """A possessive, with or without an s behind its apostrophe, and a paper's name before its
    report say whose words they are."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "As {cue:noted} by {mention:Marsh}, {indirect:the road is late}.",
        "As {cue:stated} in {mention:the report}, {indirect:the road is late}.",
        "{indirect:The road is late}, as {cue:reported} by {mention:the Norland Courier}.",
        "The road is late, as reported earlier.",
        "{indirect:It is open now}, {cue:according to} {mention:complete but unofficial returns}.",
        "The road, as described in the plan, is late.",
    ],
)
def test_as_with_a_participle_credits_the_source_behind_it(sample: str) -> None:
    """ "As noted by Marsh" is "according to Marsh"; a description credits nobody."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "{mention:Marsh} {cue:told} her aides {indirect:never to speak of the road}.",
        "{mention:Marsh} {cue:vowed} {indirect:never to leave}.",
        "{mention:Marsh} {cue:asked} Reed {indirect:not to go}.",
    ],
)
def test_a_no_before_an_infinitive_is_of_what_is_said(sample: str) -> None:
    """Without it the sense is turned round."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        "The road is late, so {mention:he} went on to {cue:brag} about {indirect:his lead}.",
        "The road took him to the council, where {mention:he} left for {cue:saying} {indirect:it was late}.",
        "After a swift, late meeting, {mention:the council} left the hall, {cue:saying} {indirect:it was late}.",
        "{mention:Marsh} left, even {cue:suggesting} {indirect:it was late}.",
    ],
)
def test_an_infinitive_or_a_participle_has_the_subject_of_its_own_clause(sample: str) -> None:
    """The subject is the pronoun that opens the clause, else that of the sentence, which does not
    begin at a comma between two adjectives."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        'Reed left what {mention:bakers} {cue:called} "{direct:fraud}" led by Marsh.',
        'Reed left what {mention:bakers} {cue:called} {mixed:"a mess" and "a fraud"} for the town.',
    ],
)
def test_what_is_called_something_ends_with_its_marks(sample: str) -> None:
    """Behind "what they called" the marks close the object, and the sentence goes on."""
    assert report(cue_samples.faults(sample)) == ""
