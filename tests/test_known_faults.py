"""Answers that are known to be wrong: each row has the right one, and is expected to fail.

When a change makes one right, its test fails as "unexpectedly passed": then the row goes to the
test of its rule.
"""

# ruff: noqa: E501 (a row of a table is one line)

import pytest
from support.people import read, said

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report


def wrong(sample: str, reason: str) -> object:
    return pytest.param(sample, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    "sample",
    [
        wrong(
            "{indirect:It is open now}, {cue:according to} {mention:complete but unofficial returns}.",
            "the source ends at 'complete', as if that were a noun",
        ),
        wrong(
            '{mention:Marsh} {cue:said}, when asked about it, "{direct:It is open.}"',
            "the cue is 'asked', which only says when he said it, and nobody speaks",
        ),
        wrong(
            '"{direct:It is open,}" {cue:said} {mention:the mayor and the council}.',
            "only the mayor speaks; with two names, both do",
        ),
    ],
)
def test_a_quotation_has_its_words_and_its_speaker(sample: str) -> None:
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize(
    "sample",
    [
        wrong(
            "{person:Ellen Marsh} (47 years), {role:a lawyer}, left.",
            "an age with its unit hides the role; '(47)' does not",
        ),
        wrong(
            "They quoted {role:director of the Oakvale Bank}, {person:Ellen Marsh}, on Monday.",
            "without 'the' before it, the role before a comma is not seen",
        ),
        wrong(
            "They met {person:Philip Morris} at noon.",
            "a firm has the same name, which vetoes the person even where somebody is met",
        ),
    ],
)
def test_a_person_has_a_name_and_a_role(sample: str) -> None:
    text, expected = read(sample)
    assert expected == said(text)
