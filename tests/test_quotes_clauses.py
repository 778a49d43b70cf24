"""Where what is reported begins and ends: behind a tag, before it, around it."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import samples

BEHIND = [
    "{mention:Marsh} left Oakvale, {cue:saying} {indirect:it was open}, {cue:adding} that {indirect:it was safe}.",
    '{mention:Marsh} {cue:said} {indirect:it was late}. "{direct:It is open and safe for all.}"',
    '{mention:Marsh} {cue:said} {indirect:it was late}. "It is open and safe for all"',
    '{mention:Marsh} {cue:said} {indirect:it was late}. "The Long Old Bridge."',
    '{mention:Marsh} {cue:said} {indirect:it was late}. Reed left. It rained. "{direct:It is open and safe for all.}"',
    "{mention:He}'s {cue:said} that {indirect:it was late and that it was dark}, while Reed stayed away.",
    "While {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "When {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "But while {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "But even as {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "As {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "After {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "Before {mention:Marsh} {cue:said} {indirect:it was late}, Reed left.",
    "{cue:Saying} {indirect:it was late}, {mention:Marsh} left.",
    "On Monday, {mention:Marsh} {cue:said}, {indirect:it was dark}.",
    "On Monday, {mention:Marsh} {cue:said}, {indirect:the day was dark}.",
    "In an interview, {mention:Marsh} {cue:said}, {indirect:it was dark}.",
    "Looking back, {mention:Marsh} {cue:said}, {indirect:it was dark}.",
    "It was late, which {mention:Marsh} {cue:said} {indirect:was true}.",
    "The bridge is open, {mention:Marsh} {cue:said}: {indirect:the road is not}.",
    "{mention:Marsh} {cue:said} {indirect:it was late}, and {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late} and {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late} but {mention:Reed} {cue:denied} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late} while {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late} and {cue:asked} {indirect:if it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late} — {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late}; {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:the report was late and the notes were dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late}, compared with Reed.",
    "{mention:Marsh} {cue:said} {indirect:it was late, the bridge, which is old, was safe}.",
    "{mention:Marsh} {cue:said} {indirect:it was late at 9 p.m.}",
    "{mention:Marsh} {cue:said} {indirect:it was late in the U.S.}",
    "{mention:Marsh} {cue:said} {indirect:it was late, in the U.S.}",
    "{mention:Marsh} {cue:said} {indirect:it was late}?!",
    "{mention:Marsh} {cue:said} {indirect:it was late} —",
    "{mention:Marsh} {cue:said} {indirect:it was late} -",
    '{mention:Marsh} {cue:said} "{direct:it was late.}"',
    "{mention:Marsh} {cue:noted} {indirect:prices climbed}.",
    "{mention:Marsh} {cue:noted} {indirect:prices had climbed}.",
    "{mention:Marsh} {cue:noted} {indirect:he's late}.",
    "{mention:Marsh} {cue:noted} {indirect:plans were late}.",
    "{mention:Marsh} {cue:suggested} that {indirect:closing it was late}.",
    "{mention:Marsh} went on to {cue:note} {indirect:he was late}.",
    "{mention:Marsh} went on to {cue:note} that {indirect:he was late}.",
    '"It is open!" {mention:she} {cue:said} {indirect:he left}.',
    '"It is open!" {mention:she} {cue:said} that {indirect:he left}.',
    '{mention:Marsh} {cue:asked} {indirect:if the bridge was open} and {mention:Reed} {cue:said}: "{direct:It is.}"',
    "{mention:Quorl van Johnson} {cue:said} {indirect:it was late}. {mention:He} {cue:said} {indirect:it was dark}.",
    "{mention:Quorl Adam Brask Johnson} {cue:said} {indirect:it was late}. {mention:He} {cue:said} {indirect:it was dark}.",
    '{mention:Marsh} {cue:said} {indirect:it was late} and spoke of "open roads."',
    "{mention:Marsh} {cue:said} {indirect:it was late and spoke of open roads}.",
    "{mention:Marsh} {cue:said} {indirect:both were open}.",
    "{mention:Marsh} {cue:said} {indirect:either was open}.",
    "{mention:Marsh} {cue:said} {indirect:only two were open}.",
    "{mention:Marsh} {cue:said} {indirect:even Reed was late}.",
    "{mention:Marsh} {cue:said} {indirect:just two were open}.",
    "{mention:Marsh} {cue:said} {indirect:since May it was open}.",
    "{mention:Marsh} {cue:said} {indirect:though it was late it was open}.",
    "{mention:Marsh} {cue:said} {indirect:so it was late}.",
    "{mention:Marsh} {cue:said} simply {indirect:it was late}.",
    "{mention:Marsh} {cue:said} {indirect:it was at No. 10}.",
    "{mention:Marsh} {cue:noted} {indirect:she's late}.",
    "{mention:Marsh} {cue:noted} {indirect:it's late}.",
    "{mention:Marsh} {cue:noted} {indirect:there's rain}.",
    "{mention:Marsh} {cue:noted} {indirect:what's late}.",
    "{mention:Marsh} {cue:noted} {indirect:who's late}.",
    "{mention:Marsh} {cue:noted} {indirect:here's rain}.",
    "As {mention:the mayor} {cue:said} {indirect:it was open}, it rained.",
    "{cue:Saying} {indirect:it was late}, {mention:he} left.",
    "{cue:Warning} that {indirect:it was late}, {mention:Marsh} left.",
    "{mention:Marsh} {cue:said} {indirect:it was late} – {mention:Reed} {cue:said} {indirect:it was dark}.",
    "{mention:Marsh} {cue:said} {indirect:it was late but dark – Reed left}.",
    "{mention:Marsh} {cue:said}, in a letter on Monday, that {indirect:it was late}.",
    "{mention:Marsh} {cue:noted} in Oakvale, Norland, that {indirect:it was late}.",
    "{mention:Marsh} {cue:said} Jan. 3, 2019, that {indirect:it was late}.",
    "{mention:Marsh} {cue:said} January 3 {indirect:it was late}.",
    "{mention:Marsh} {cue:said} Dec 13 that {indirect:it was late}.",
    "{mention:Marsh} {cue:said} in May {indirect:it was late}.",
    '"It is open." {mention:Marsh} {cue:asked} Reed {indirect:if it was late}.',
    "On Monday, {mention:Marsh} {cue:said}, {indirect:it was}.",
    "{mention:Marsh} {cue:said} {indirect:it was the U.S.} The road was late.",
    "{mention:Marsh} {cue:said} {indirect:it was Sept. 3 and late}.",
    'Ann Lee left. "{direct:It is late,}" {cue:said} {mention:Ellen Marsh}. Jane Doe left.\n{mention:She} {cue:said} {indirect:it was dark}.',
    "{mention:Marsh} {cue:said} {indirect:March was late}.",
    "{mention:Marsh} {cue:said} {indirect:May was late}.",
    "{mention:Marsh} {cue:noted} {indirect:the old town road by the very old dark river in Oakvale was late}.",
    "{mention:Marsh} {cue:noted} {indirect:the old town road by the very old dark river side was late}.",
    "{mention:Marsh} {cue:noted} {indirect:the old town road by the very old dark river side in Oakvale was late}.",
    "{mention:Marsh} {cue:said} {indirect:(it was late)}.",
    "{mention:Marsh} {cue:said} {indirect:it was (late)}.",
    "{mention:Marsh} {cue:said} {indirect:it was late}. {mention:He} met Reed and {cue:said} {indirect:it was dark}.",
    "Ellen Marsh, a baker, was {cue:asked} {indirect:if it was open}.",
    "{mention:Marsh} {cue:pointed out} that {indirect:the road was late}.",
]
"""A clause behind its tag."""

BEFORE = [
    "{indirect:After the rain, it was late}, {mention:Marsh} {cue:said}.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} as Reed left.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} when Reed left.",
    "{indirect:It was late}, {cue:said} {mention:Marsh}, the mayor.",
    "{indirect:It was late}, {cue:said} {mention:Marsh}, who left.",
    "{indirect:It was late}, {mention:Marsh} {cue:said}, {indirect:and it was dark}.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} — {indirect:and it was dark}.",
    "{indirect:It was late}, {mention:Marsh} {cue:said}, {cue:adding} that {indirect:it was dark}.",
    "{indirect:It was late}, {cue:said} {mention:the mayor}, a baker from Oakvale.",
    "{indirect:It was late}, {cue:said} {mention:the mayor}, {indirect:and it was dark}.",
    "{indirect:It was late}, {mention:the mayor} {cue:said} in Oakvale, {indirect:and it was dark}.",
    "{indirect:The bridge is open and safe}, {mention:he} {cue:says}.",
    "The bridge; {indirect:the road is open}, {mention:Marsh} {cue:said}.",
    "{indirect:The bridge is open}, {mention:Marsh} {cue:said}, {indirect:the road is not}.",
    "{indirect:His reports}, {mention:Marsh} {cue:said}, {indirect:were open}.",
    "{indirect:It was open}, {cue:said} {mention:officials}.",
    "{indirect:It was open}, {cue:said} {mention:residents of Oakvale}.",
    "{indirect:It was open}, {cue:says} {mention:the report}.",
    "{indirect:It was open}, {cue:say} {mention:officials in Oakvale}.",
    "{indirect:It was open}, {cue:said} {mention:a man}.",
    '{indirect:The bridge}, {mention:Marsh} {cue:said}, "{direct:is open.}"',
    '{indirect:The bridge} — {mention:Marsh} {cue:said} — {direct:"is open."}',
    "{indirect:Open}, {mention:Marsh} {cue:said}.",
    "{indirect:On Monday it was late, but open}, {mention:Marsh} {cue:said}.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} before he left.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} after he left.",
    "{indirect:It was late}, {mention:Marsh} {cue:said} while he left.",
    "{indirect:It was open}, {cue:said} {mention:officials}",
    "{indirect:Some $20 million was late}, {mention:Marsh} {cue:said}.",
    "{indirect:It was about $20}, {mention:Marsh} {cue:said}.",
]
"""A clause before its tag, or around it."""

ACCORDING = [
    "{cue:According to} {mention:the mayor of Oakvale}, a baker, {indirect:the bridge is open}.",
    "{cue:According to} {mention:Ellen Marsh}, whose lawyer was late, {indirect:the bridge is open}.",
    "{cue:According to} {mention:Ellen Marsh}, which is late, {indirect:the bridge is open}.",
    "{cue:According to} {mention:the council}, {indirect:the bridge was open and the road was not}.",
    '{cue:According to} {mention:Marsh}, {direct:"the bridge is open."}',
    '{cue:According to} {mention:Marsh}, {mixed:the bridge is "open."}',
    "{indirect:That bridge by the old harbour is open}, {cue:according to} {mention:Marsh}.",
    "{indirect:The bridge is open}, {cue:according to} {mention:Marsh}; Reed left.",
    "{indirect:The bridge is open}, {cue:according to} {mention:Marsh}: it was late.",
    "The bridge is open; {indirect:the road is not}, {cue:according to} {mention:Marsh}.",
    "{indirect:The bridge is open} {cue:according to} {mention:Marsh}.",
    "{indirect:The bridge is open} {cue:according to} {mention:Marsh}, and safe.",
    "{indirect:The road by the old harbour of the town of Oakvale in Norland is open}, {cue:according to} {mention:Marsh}, and safe.",
    "{indirect:The bridge}, {cue:according to} {mention:Marsh}, is.",
    "But {cue:according to} {mention:Marsh}, {indirect:the bridge is open}.",
    "{mention:Marsh} {cue:said} {indirect:it was late}, according to Reed.",
    "{indirect:It is open now}, {cue:according to} {mention:Marsh}.",
    "{cue:According to} {mention:Ellen Marsh}, an old baker, {indirect:the bridge is open}.",
    "{cue:According to} {mention:Ellen Marsh}, the mayor, {indirect:the bridge is open}.",
    "{cue:According to} {mention:a report}, a paper that was late, {indirect:it is open}.",
    "{cue:According to} {mention:Ellen Marsh}, {indirect:the bridge was open, and safe}.",
]
"""A source without a verb."""

TOLD = [
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
    '"It is open." {mention:Marsh} {cue:told} Reed {indirect:it was late}.',
]
"""A hearer between the verb and the clause."""


@pytest.mark.parametrize("sample", BEHIND)
def test_a_clause_behind_its_tag_ends_where_the_writer_goes_on(sample: str) -> None:
    assert list(samples.faults(sample)) == []


@pytest.mark.parametrize("sample", BEFORE)
def test_a_clause_before_its_tag_leaves_out_the_setting(sample: str) -> None:
    assert list(samples.faults(sample)) == []


@pytest.mark.parametrize("sample", ACCORDING)
def test_a_source_without_a_verb_says_the_clause_beside_it(sample: str) -> None:
    assert list(samples.faults(sample)) == []


@pytest.mark.parametrize("sample", TOLD)
def test_the_hearer_is_no_part_of_what_is_said(sample: str) -> None:
    assert list(samples.faults(sample)) == []
