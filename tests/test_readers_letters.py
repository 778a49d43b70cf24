"""Which reading of the bytes looks like words."""

import pytest

from wirecli.readers.letters import plausibility


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Москва", "лНЯЙБЮ"),
        ("МОСКВА", "лняйбю"),
        ("Zürich", "Zьrich"),
        ("Zürich", "ZЭrich"),
        ("Москва", "Ìîñêâà"),
        ("“Yes,”", "⌠Yes,■"),
        ("it’s", "it\x92s"),
        ("операция", "ОПЕРАЦИЯ"),
        ("opinião", "opiniгo"),
    ],
)
def test_words_are_more_plausible_than_their_wrong_readings(right: str, wrong: str) -> None:
    assert plausibility(right) > plausibility(wrong)


def test_ascii_says_nothing() -> None:
    assert plausibility("OAKVALE (XYZ) - The council said on Monday, 3 May, it would 'act'.") == 0
