"""Signs of quotation of every kind, turned, typed and nested; and turns of an interview."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.quotes import cue_samples
from wirecli.rules.notation import report

SIGNS = [
    "'{direct:Go now,}' {mention:Marsh} {cue:said}.",
    "('{direct:Go now,}' {mention:Marsh} {cue:said}.)",
    "[‘{direct:Go now,}’ {mention:Marsh} {cue:said}.]",
    "Then—'{direct:Go now,}' {mention:Marsh} {cue:said}.",
    "Then-'{direct:Go now,}' {mention:Marsh} {cue:said}.",
    "'{direct:$5 is enough,}' {mention:Marsh} {cue:said}.",
    "'{direct:[It] is open,}' {mention:Marsh} {cue:said}.",
    "'{direct:…and it is open,}' {mention:Marsh} {cue:said}.",
    "'{direct:#oakvale is open,}' {mention:Marsh} {cue:said}.",
    "'{direct:@marsh is open,}' {mention:Marsh} {cue:said}.",
    "{indirect:rock 'n' roll is open}, {mention:Marsh} {cue:said}.",
    "'{direct:It is open (to all)}' {mention:Marsh} {cue:said}.",
    "'{direct:It is 5%}', {mention:Marsh} {cue:said}.",
    "'{direct:It is open—}' {mention:Marsh} {cue:said}.",
    "'{direct:It is open …}' {mention:Marsh} {cue:said}.",
    "'{direct:It is the dogs' road,}' {mention:Marsh} {cue:said}.",
    "'{direct:It is the dogs' road, and theirs,}' {mention:Marsh} {cue:said}.",
    "{mixed:'It is theirs' and 'ours,'} {mention:Marsh} {cue:said}.",
    '"{direct:It is 6}", {mention:Marsh} {cue:said}.',
    "``{direct:It is open,}'' {mention:Marsh} {cue:said}.",
    "`{direct:It is open,}' {mention:Marsh} {cue:said}.",
    "„{direct:Es ist offen}“, {mention:Marsh} {cue:said}.",
    "”{direct:It is open,}” {mention:Marsh} {cue:said}.",
    "“{direct:It is open,}“ {mention:Marsh} {cue:said}.",
    "“{direct:It is open,}” {mention:Marsh} {cue:said}. ”{direct:It is safe.}”",
    '"{direct:He said “go” and “come,” then,}" {mention:Marsh} {cue:said}.',
    "«{direct:It is open}», {mention:Marsh} {cue:said}.",
    "»{direct:It is open}«, {mention:Marsh} {cue:said}.",
    "« {direct:It is open} », {mention:Marsh} {cue:said}.",
    "『{direct:It is open}』, {mention:Marsh} {cue:said}.",
    "《{direct:It is open}》, {mention:Marsh} {cue:said}.",
    "＂{direct:It is open,}＂ {mention:Marsh} {cue:said}.",
    "‟{direct:It is open,}” {mention:Marsh} {cue:said}.",
    "''{direct:It is open,}'' {mention:Marsh} {cue:said}.",
    "'' {direct:It is open,} '' {mention:Marsh} {cue:said}.",
    "''{direct:It's 'open,'}'' {mention:Marsh} {cue:said}.",
    '"{direct:It is open,}"{mention:Marsh} {cue:said}.',
    '" {direct:It is open,}" {mention:Marsh} {cue:said}.',
    '{mixed:It was 5 " wide and "open,"} {mention:Marsh} {cue:said}.',
    "‹{direct:It is open,}› {mention:Marsh} {cue:said}.",
]
"""Words between signs of one kind or of two."""

TURNS = [
    "{mention:Quorl Johnson} {cue:said} {indirect:it was late}. {mention:He} {cue:said} {indirect:it was dark}.",
    "{mention:Quorl Johnson of the old Oakvale council} {cue:said} {indirect:it was late}. {mention:He} {cue:said} {indirect:it was dark}.",
    '"Q{cue::} {direct:Is it open?}"\n"A{cue::} {direct:It is open.}"',
    '{mention:MARSH}{cue::} {indirect:It is open.}\n{mention:REED}{cue::} {indirect:No.}\nIt rained.\n"{direct:It is late and dark,}" {mention:Roe} {cue:said}.',
    '{mention:MAYOR MARSH}{cue::} {indirect:It is open.}\n{mention:REED}{cue::} {mixed:It is "late."}',
    "{mention:MARSH}{cue::} {indirect:Reed said it was late.}\n{mention:REED}{cue::} {indirect:No, he said.}",
    "{mention:MARSH}{cue::} {indirect:Go}\n{mention:REED}{cue::} {indirect:No}",
    '"{mention:MARSH}{cue::} {direct:It is open.}"\n"{mention:REED}{cue::} {direct:No, it is late.}"',
]
"""Paragraphs that open with who speaks, and those that introduce the next."""


@pytest.mark.parametrize("sample", SIGNS)
def test_signs_of_a_kind_hold_what_is_said_between_them(sample: str) -> None:
    assert report(cue_samples.faults(sample)) == ""


@pytest.mark.parametrize("sample", TURNS)
def test_a_paragraph_goes_on_with_the_speaker_named_above(sample: str) -> None:
    assert report(cue_samples.faults(sample)) == ""
