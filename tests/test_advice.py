"""What is guessed for a word: only what a slip of the fingers makes of another word."""

from collections.abc import Iterable
from itertools import chain

import pytest

from wirecli import advice, synonyms
from wirecli.commands import COMMANDS, offers
from wirecli.readers import FORMATS as INPUTS
from wirecli.writers.output_formats import FORMATS as OUTPUTS

CHOICES = ("encoding", "excel-safe", "fields", "json", "jsonl", "csv", "tss")


@pytest.mark.parametrize(
    ("near", "word"),
    [
        pytest.param(("fields",), "fieds", id="a letter dropped"),
        pytest.param(("fields",), "fiellds", id="a letter added"),
        pytest.param(("fields",), "fialds", id="a letter changed"),
        pytest.param(("fields",), "feilds", id="two letters swapped"),
        pytest.param(("encoding",), "enkodign", id="two slips in a long word"),
        pytest.param((), "feidls", id="two slips in a short word"),
        pytest.param(("encoding",), "enc", id="the beginning of one word"),
        pytest.param((), "e", id="a single letter"),
        pytest.param(("json", "jsonl"), "jsonn", id="two words as near"),
        pytest.param(("json",), "json", id="the word itself before its like"),
        pytest.param(("csv",), "cvs", id="two of three letters swapped"),
        pytest.param((), "css", id="another letter in a word of three"),
        pytest.param((), "", id="no letter"),
    ],
)
def test_a_slip_is_one_letter_or_two_swapped(near: tuple[str, ...], word: str) -> None:
    assert advice.nearest(word, CHOICES) == near


@pytest.mark.parametrize(
    ("hidden", "real"),
    [
        pytest.param(synonyms.COMMANDS, COMMANDS, id="commands"),
        pytest.param(synonyms.OPTIONS, chain.from_iterable(offers().values()), id="options"),
        pytest.param(synonyms.FORMATS, {row.name for row in OUTPUTS} | set(INPUTS), id="formats"),
        pytest.param(synonyms.UNREAD, INPUTS, id="formats that are not read"),
    ],
)
def test_a_synonym_is_not_the_name_of_something_that_there_is(
    hidden: Iterable[str], real: Iterable[str]
) -> None:
    """Advice is for what there is not: a format that is read one day leaves the synonyms."""
    assert set(hidden) & set(real) == set()


def test_words_that_are_near_to_too_many_are_near_to_none() -> None:
    assert advice.nearest("cp125", [f"cp125{number}" for number in range(9)]) == ()


def test_the_question_names_all_that_are_meant() -> None:
    assert advice.guess("jsonn", CHOICES) == "did you mean json or jsonl?"
