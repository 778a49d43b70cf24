"""People whose name or role is a phrase: initials, nicknames, offices with their place, couples."""

import pytest

from wirecli.model import Story
from wirecli.story import parse


def read(copy: str) -> Story:
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return story


def people(copy: str) -> dict[str, str | None]:
    """Return the people of some copy, each with the role."""
    story = read(copy)
    return {
        story.text_of(one): story.text_of(one.role) if one.role else None for one in story.people
    }


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("Robert A. Marsh", "Robert A. Marsh, 43, left."),
        ("Ellen I. Brandt", '"It is cold," said Ellen I. Brandt.'),
        ("A. B. Marsh", "A. B. Marsh spoke to reporters."),
        ("Stover L. Quorl III", "Police in Oakvale held Stover L. Quorl III on Friday."),
        ("Howard ``Buddy'' Marsh", "Howard ``Buddy'' Marsh, 58, was found in the mill."),
        ("Robert (Bob) Marsh", "Robert (Bob) Marsh spoke."),
        ("Brian O'connor", "Brian O'connor spoke to reporters on Monday."),
        ("Juan Velasquez y Garcia", "Juan Velasquez y Garcia spoke on Monday."),
        ("Abbe Quorl", "He turned to the clerk's lawyer, Abbe Quorl. It was late."),
    ],
)
def test_initials_nicknames_and_joints_are_of_the_name(name: str, copy: str) -> None:
    assert list(people(copy)) == [name]


def test_two_people_with_an_and_between_them_do_not_become_one() -> None:
    """In Spanish copy a "y" joins people oftener than surnames."""
    assert list(people("Ana Ruiz y Juan Perez spoke on Monday.")) == ["Ana Ruiz", "Juan Perez"]


def test_a_couple_that_shares_a_surname_is_two_people() -> None:
    assert list(people("Andrew and Amanda Marsh opened the mill.")) == ["Andrew", "Amanda Marsh"]


@pytest.mark.parametrize(
    ("name", "role", "copy"),
    [
        (
            "Henrik Brandt",
            "Minister of Law and Order",
            "Minister of Law and Order Henrik Brandt left.",
        ),
        (
            "Henrik Brandt",
            "Norland Ambassador to Sylvania",
            "Norland Ambassador to Sylvania Henrik Brandt left.",
        ),
        (
            "John Marsh",
            "Longtime congressman from Georgia",
            "Longtime congressman from Georgia John Marsh left.",
        ),
        (
            "Karl Brandt",
            "Norland's Minister of Justice",
            "Norland's Minister of Justice, Karl Brandt, left.",
        ),
        (
            "Karl Marsh",
            "Chief of the Norland River Authority (NRA)",
            "Chief of the Norland River Authority (NRA) Karl Marsh spoke.",
        ),
        ("Karl Marsh", "NRA Administrator", "NRA Administrator Karl Marsh spoke."),
        ("Karl Marsh", "Special Counsel", "Special Counsel Karl Marsh spoke on Monday."),
        ("Ellen Marsh", "President-elect", "President-elect Ellen Marsh spoke on Monday."),
        ("Karl Marsh", "cab driver", "The road was icy, said cab driver Karl Marsh."),
        (
            "Ellen Marsh",
            "coast guard spokeswoman",
            "It was icy, said coast guard spokeswoman Ellen Marsh.",
        ),
        (
            "Karl Marsh",
            "head of the 630,000-member union",
            "Karl Marsh, head of the 630,000-member union, left.",
        ),
        (
            "Ann Quorl",
            "an office clerk heading into a market",
            "Ann Quorl, an office clerk heading into a market, left.",
        ),
    ],
)
def test_a_role_is_the_whole_phrase_beside_the_name(name: str, role: str, copy: str) -> None:
    """With its modifiers on the left, and what it is the office of."""
    assert people(copy) == {name: role}


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("Ivan Marsh", "One of them, Ivan Marsh, was the mayor's closest friend."),
        ("Anna Lund", "Anna Lund, Captain Marsh and others left."),
    ],
)
def test_what_follows_a_comma_and_has_its_own_verb_or_name_is_no_role(name: str, copy: str) -> None:
    assert people(copy)[name] is None


@pytest.mark.parametrize(
    "copy",
    [
        "The ferry Justo Marsh left the port at noon.",
        "The house at 35 Graham Street was sold.",
        "Sigma Alpha Epsilon has a house near Chi Omega.",
        "The film ``Ellen Oliver,'' made in Oakvale, opened on Monday.",
    ],
)
def test_a_ship_a_street_a_fraternity_and_a_title_are_nobody(copy: str) -> None:
    assert people(copy) == {}


@pytest.mark.parametrize(
    ("pairs", "copy"),
    [
        ([("bpd", "barrels per day")], "Output was 90,000 barrels per day (bpd) in May."),
        ([], "The NRA, part of the River Department (NRA), left. The NRA is old."),
        ([], "Shares of Farmland Partners Inc, (FPI.N) rose."),
    ],
)
def test_a_short_form_is_introduced_where_it_stands_first(
    pairs: list[tuple[str, str]], copy: str
) -> None:
    """What has been used before is not explained by a bracket, and a share has no long form."""
    story = read(copy)
    assert pairs == [(story.text_of(one.short), story.text_of(one.long)) for one in story.acronyms]


@pytest.mark.parametrize(
    ("role", "copy"),
    [
        ("a former aide to Mr. Brandt", "Ellen Marsh, a former aide to Mr. Brandt, left."),
        (
            "a spokesman for Gov. Karl Brandt",
            "Ellen Marsh, a spokesman for Gov. Karl Brandt, left.",
        ),
    ],
)
def test_the_full_stop_of_a_title_ends_no_apposition(role: str, copy: str) -> None:
    """A stop behind "Mr" is of the abbreviation where a capital follows, so the phrase goes on."""
    assert people(copy)["Ellen Marsh"] == role


@pytest.mark.parametrize(
    "copy",
    [
        "Ellen Marsh, recently named the mill's chief executive, left.",
        "Ellen Marsh, questioning the mayor's brother, left.",
        "Ellen Marsh, described Brandt's partner as a hero, and left.",
    ],
)
def test_a_verb_with_its_object_behind_a_name_is_no_role(copy: str) -> None:
    """What somebody does to a mayor does not say what somebody is."""
    assert people(copy)["Ellen Marsh"] is None


@pytest.mark.parametrize(
    ("role", "copy"),
    [
        ("President", "They hoped to defeat President Ellen Marsh in May."),
        ("President", "He teased President Ellen Marsh in May."),
        ("President", "It was done by using President Ellen Marsh in May."),
        ("ousted President", "They spoke of ousted President Ellen Marsh in May."),
        ("visiting President", "They dined with visiting President Ellen Marsh in May."),
    ],
)
def test_a_verb_before_a_title_is_not_of_the_role(role: str, copy: str) -> None:
    """An infinitive, a verb behind its subject and a gerund are no part of a noun phrase."""
    assert people(copy) == {"Ellen Marsh": role}


@pytest.mark.parametrize(
    ("name", "role", "copy"),
    [
        ("Quorl Maria Brandt", "Norland President", "Norland President Quorl Maria Brandt left."),
        (
            "Maria Brandt",
            "Director of Foreign Affairs",
            "Director of Foreign Affairs Maria Brandt left.",
        ),
    ],
)
def test_an_unknown_word_behind_a_title_is_of_the_name(name: str, role: str, copy: str) -> None:
    """Only what is administered has words between the title and the name."""
    assert people(copy) == {name: role}


def test_a_title_behind_an_and_does_not_take_what_is_before_it() -> None:
    """A body and the president are two, other than the nouns of one ministry."""
    assert people("It was for Congress and President Ellen Marsh.") == {"Ellen Marsh": "President"}


def test_a_name_that_ends_as_a_participle_does_is_no_verb() -> None:
    """A verb has no capital: Pickering is who owns the mill."""
    copy = "Ellen Marsh, Pickering Brandt's vice chairman, left."
    assert people(copy) == {"Ellen Marsh": "Pickering Brandt's vice chairman"}
