"""What is said partly in marks, and what only looks as if it were said."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import samples

MIXED = [
    '{mention:Marsh} {cue:called} {mixed:it "a mess,"} on Monday.',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} in May.',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess" for the town and the county}.',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess" and the road "a joke"} on Monday.',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} (on Monday).',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} — the third.',
    '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} Monday.',
    '{mention:Marsh} {cue:described} {mixed:it as "a long pause"} in the work.',
    '{mention:Marsh} {cue:blamed} {mixed:the "long and bitter fight" for it}.',
    'Although {mention:Marsh} {cue:said} {mixed:it was "late,"} Reed left.',
    '{mention:Marsh} {cue:said} {mixed:it was "late,"} and {mention:Reed} {cue:said} {indirect:it was dark}.',
    '{mention:Marsh} {cue:said} {mixed:it was "late,"} {mention:Reed} {cue:said} {indirect:it was dark}.',
    '{mention:Marsh} {cue:said} {mixed:it was "late."}',
    '{mention:Marsh} {cue:said} that {mixed:"it was late" and "it was dark."}',
    '{mention:Marsh} {cue:said} {mixed:"it was late" and "it was dark."}',
    '{mention:Marsh} {cue:said} {mixed:the "late" road was dark}.',
    '{mention:Marsh} {cue:noted} {mixed:the "late" road}.',
    '{mention:Marsh} {cue:claimed} {mixed:the "late" road}.',
    '{mention:Marsh} {cue:warned} {mixed:the "late" road}.',
    '{mixed:"The bridge is open," and "safe,"} {mention:Marsh} {cue:said}.',
    '{mixed:The old bridge was late and "it is open,"} {mention:Marsh} {cue:said}.',
    '{mixed:The old bridge was late, "it is open,"} {mention:Marsh} {cue:said}.',
    '{mixed:He was "late," "dark" and "open,"} {mention:Marsh} {cue:said}.',
    '{mixed:Marsh said it was late and the bridge was "open,"} {mention:Reed} {cue:said}.',
    '{mixed:This is quite so "open,"} {mention:Marsh} {cue:said}.',
    '{mention:Marsh} {cue:said} {mixed:"open" and "safe" roads were late}.',
    '{mention:Marsh} {cue:said} {mixed:"open" roads, "safe" roads and "good" roads}.',
    '{mention:Marsh} {cue:said} "{mixed:open}" and {mention:Reed} {cue:said} {mixed:"safe" roads}.',
    '{mention:Marsh} {cue:said} {mixed:"open," and "safe" roads were late}.',
    '{mention:Marsh} {cue:said}, {mixed:"it is open" and "safe"} for all.',
    '{mention:Marsh} {cue:noted} {mixed:the old and long and late and dark and "open" road}.',
    '{mixed:"The Long Old Bridge and Road of All the Old Bakers" was late}, {mention:Marsh} {cue:said}.',
    '{mention:Marsh} {cue:said} {mixed:"open" roads were late}.',
    '{mention:Marsh} {cue:said} {mixed:the "open."}',
    '{mention:Marsh} {cue:said} {mixed:it was "open"}.',
    '{mention:Marsh} {cue:said} {mixed:it was "open" now}.',
]
"""A clause with some words in marks."""

SILENT = [
    '"It is open to all of us." —',
    '"It is open to all of us." --',
    "Marsh called the bridge and the road a mess.",
    'Marsh blamed the "Oakvale News" for it.',
    'It was late. "It is open and safe for all."',
    '"It is open and safe," ended.',
    "It is, according to Marsh.",
    "That, according to Marsh, is late.",
    "This is late, according to Marsh.",
    "According to Marsh.",
    "Marsh said late.",
    "Marsh noted stalled talks in Oakvale.",
    "Marsh noted the stalled talks in Oakvale.",
    "Marsh noted Reed's late arrival.",
    "Marsh noted plans for the bridge.",
    "Marsh noted the bridge, it was late.",
    "Marsh suggested closing.",
    "Marsh noted closing it.",
    "Marsh went on to note the late arrival.",
    "Marsh said,",
    "The states that",
    "The saying is old.",
    "Marsh has hope that it is open.",
    "Marsh had hope that it is open.",
    "The council has reports that it is open.",
    "The reports it is open are old.",
    "The report that it is open is old.",
    'The paper\'s reports on Monday "were open."',
    "The hope of Marsh is that it is open.",
    "Of claims that it is open, Marsh said nothing.",
    'The claims "it is open" are old.',
    "Said Ellen Marsh of Oakvale.",
    "It was open, said Monday.",
    "It was open, said and done.",
    '"It is open," said of course.',
    '"It is open" Marsh said.',
    '"It is open," was said.',
    '"It is open," Marsh was told.',
    '"It is open," they were told by Marsh.',
    'Marsh wrote "It is open" on a wall.',
    'Marsh spoke of "open roads" in May.',
    "'It is open,” Marsh said.",
    '"" Marsh said.',
    "Marsh, the mayor, was told it was open.",
    "The mayor, Ellen Marsh, was told it was open.",
    '"It is open," to say it.',
    '"It is open," and said.',
    '"It is open," saying.',
    "It is open, according to",
    "Marsh asked it was late.",
    '"It is open," said who was there.',
    "The bakers have hope that it is open.",
    "The reports that have come are old.",
    '"It is open and safe for all" and',
    '"It is open and safe for all"',
    "On Monday, Marsh said, no.",
    "On Monday, Marsh said,",
    "Monday said it was open.",
    'Marsh noted the old and long and late and dark and now "open" road.',
    '"The Long Old Bridge," beamed Marsh.',
    '"Go," beamed Marsh.',
    '"Go now," beamed Marsh.',
    "It has been said it was late.",
    "It is said it was late.",
    "As was said, it was late.",
]
"""Copy in which nobody says anything."""


@pytest.mark.parametrize("sample", MIXED)
def test_a_clause_takes_the_words_in_marks_with_it(sample: str) -> None:
    assert list(samples.faults(sample)) == []


@pytest.mark.parametrize("copy", SILENT)
def test_nobody_speaks_in_copy_that_only_looks_like_it(copy: str) -> None:
    assert list(samples.faults(copy)) == []
