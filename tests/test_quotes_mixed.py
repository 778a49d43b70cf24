"""A reported clause with some words in marks: the contract calls it mixed, and it is whole."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


@pytest.mark.parametrize(
    "sample",
    [
        '{mention:Marsh} {cue:said} {mixed:the plan was "a mess" and "a disgrace."}',
        '{mention:Marsh} {cue:said} {mixed:the plan was "a mess," but that it would pass}.',
        '{mention:Marsh} {cue:said} {mixed:the bridge "is open."}',
        '{mention:Marsh} {cue:said} {mixed:the "bridge" is open}.',
        '{mention:Marsh} {cue:said} {mixed:the town had "two bridges" and "one road" now}.',
        '{mention:Marsh} {cue:told} reporters {mixed:the "mess" was over}.',
        '{mention:Marsh} {cue:said} {mixed:it was "late."}',
        '{mention:Marsh} {cue:said} that {mixed:"it was late" and "it was dark."}',
        '{mention:Marsh} {cue:said} {mixed:"it was late" and "it was dark."}',
        '{mention:Marsh} {cue:said} {mixed:the "late" road was dark}.',
        '{mention:Marsh} {cue:said} {mixed:"open" and "safe" roads were late}.',
        '{mention:Marsh} {cue:said} {mixed:"open" roads, "safe" roads and "good" roads}.',
        '{mention:Marsh} {cue:said} {mixed:"open," and "safe" roads were late}.',
        '{mention:Marsh} {cue:said} {mixed:"open" roads were late}.',
        '{mention:Marsh} {cue:said} {mixed:it was "open"}.',
        '{mention:Marsh} {cue:said} {mixed:it was "open" now}.',
    ],
)
def test_a_clause_with_some_words_in_marks_is_mixed_and_whole(sample: str) -> None:
    """The contract: `mixed` is a reported clause with some words in marks, and it is the whole clause."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mention:Marsh} {cue:called} {mixed:the plan "a mess"} on Monday.',
        '{mention:Marsh} {cue:described} {mixed:the plan as "a mess"} in Oakvale.',
        '{mention:Marsh} {cue:described} {mixed:Reed as "a fool"} on Monday.',
        '{mention:Marsh} {cue:accused} {mixed:Reed of "lying"} in a letter.',
        '{mention:Marsh} {cue:criticised} {mixed:the "long mess"} after the talks.',
        '{mention:Marsh} {cue:criticised} {mixed:the "long mess"} (of May).',
        'However, {mention:Marsh} {cue:called} {mixed:the plan "an endless mess"}.',
        '{mention:Marsh} {cue:called} {mixed:it "a mess,"} on Monday.',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} in May.',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess" for the town and the county}.',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess" and the road "a joke"} on Monday.',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} (on Monday).',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} — the third.',
        '{mention:Marsh} {cue:called} {mixed:the bridge "a mess"} Monday.',
        '{mention:Marsh} {cue:described} {mixed:it as "a long pause"} in the work.',
        '{mention:Marsh} {cue:blamed} {mixed:the "long and bitter fight" for it}.',
    ],
)
def test_what_somebody_calls_something_is_mixed_with_what_it_is_called(sample: str) -> None:
    """The object and the words in marks are one clause ("called the bridge 'a mess'"): the marks alone
    do not say what is a mess. Time and place after it are not part of it."""
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        '{mixed:"It\'s open," and "it is safe,"} {mention:Marsh} {cue:said}.',
        '{mixed:The bridge is "open" and "safe,"} {mention:Marsh} {cue:said}.',
        '{mixed:The bridge (and the road) is "open,"} {mention:Marsh} {cue:said}.',
        '{mixed:"The bridge is open," and "safe,"} {mention:Marsh} {cue:said}.',
        '{mixed:The old bridge was late and "it is open,"} {mention:Marsh} {cue:said}.',
        '{mixed:He was "late," "dark" and "open,"} {mention:Marsh} {cue:said}.',
        '{mixed:This is quite so "open,"} {mention:Marsh} {cue:said}.',
        '{mixed:It is "open,"} {mention:Marsh} {cue:said}.',
        'It rained. {mixed:It is "open,"} {mention:Marsh} {cue:said}.',
        '{mixed:It is"open,"}{mention:Marsh} {cue:said}.',
    ],
)
def test_a_clause_before_its_tag_takes_the_words_in_marks_with_it(sample: str) -> None:
    """The contract: a reported clause with some words in marks is `mixed`, and it is the whole clause."""
    assert report(cue_samples.faults(sample)) == ""
