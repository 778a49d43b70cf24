"""Names where every word is in capitals: two surnames, two first names, names of no list."""

import pytest

from wirecli.story import parse


def names(copy: str) -> list[str]:
    """Return the names of the people of some copy."""
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return [story.text_of(person) for person in story.people]


@pytest.mark.parametrize(
    "name",
    ["ROBERTO GARCIA ALVARADO", "JOSE ANTONIO RODRIGUEZ", "CARLOS PEREZ DE CUELLAR"],
)
def test_a_name_in_capitals_has_two_first_names_or_two_surnames(name: str) -> None:
    """Surnames of the lists that are no word or land go on with the name before them."""
    assert names(f"THE PRIZE WENT TO {name} ON MONDAY.") == [name]


def test_a_surname_of_no_list_behind_a_title_and_a_first_name_is_of_the_name() -> None:
    assert names("THE PRIZE WENT TO PRESIDENT ALFREDO QUORLIANI ON MONDAY.") == [
        "ALFREDO QUORLIANI"
    ]


@pytest.mark.parametrize("verb", ["ORDERED", "SAID", "WARNS"])
def test_a_verb_behind_a_title_and_a_first_name_is_no_surname(verb: str) -> None:
    """Its shape or the lists show it for a verb."""
    assert names(f"PRESIDENT ALFREDO {verb} THE BRIDGE BE OPENED TODAY.") != [f"ALFREDO {verb}"]


def test_a_rank_is_no_first_name() -> None:
    """The lists have Colonel as a first name; before one it is the rank."""
    assert names("THE PRIZE WENT TO COLONEL RICARDO GARCIA ON MONDAY.") == ["RICARDO GARCIA"]
