"""Which words before a name are a role: nations, roles of several, and verbs that are none."""

import pytest

from wirecli.story import parse


def role(copy: str) -> str | None:
    """Return the role of the person whom the copy names first."""
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    mark = story.people[0].role
    return story.text_of(mark) if mark else None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("Kenyan", "They met Kenyan Ellen Marsh.", id="noun"),
        pytest.param("a swimmer", "American Ellen Marsh, a swimmer, won.", id="apposition"),
        pytest.param(None, "They met Danish Ellen Marsh.", id="adjective"),
        pytest.param(
            "former mayor",
            "Kenyan Ellen Marsh won. They met former mayor Ellen Marsh.",
            id="elsewhere",
        ),
    ],
)
def test_a_nation_is_a_role_where_nothing_else_is(expected: str | None, copy: str) -> None:
    """A Kenyan is somebody; Danish is only how somebody is, and an office says more than both."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("Brothers", "Brothers Tom and Peter Johnson left.", id="brothers"),
        pytest.param("club singers", "They met club singers Ellen Marsh and Ann Lee.", id="small"),
        pytest.param(
            "Ministers", "Ministers Ellen Marsh, Ann Lee and Peter Johnson left.", id="list"
        ),
        pytest.param(None, "Oakvale Rangers and Ellen Marsh left.", id="club"),
        pytest.param("mayor", "Teachers met mayor Ellen Marsh and left.", id="own"),
    ],
)
def test_a_role_of_several_is_that_of_each(expected: str | None, copy: str) -> None:
    """It stands right before the first of the names, which an "and" joins."""
    assert role(copy) == expected


@pytest.mark.parametrize("people", ["The twins,", "Sisters", "They met passengers"])
def test_first_names_behind_a_role_of_several_share_the_surname(people: str) -> None:
    """Whoever is called only by a first name there has the surname of the last."""
    (story,) = parse(
        f"Mill reopens\n\nOAKVALE, Nov 23 (NNS) - {people} Jane, Anne and Ellen Marsh, agreed."
    )
    assert [story.text_of(person) for person in story.people] == ["Jane", "Anne", "Ellen Marsh"]


@pytest.mark.parametrize("verb", ["blamed", "charged", "sued", "thanked", "warned"])
def test_a_verb_that_describes_nobody_is_no_part_of_a_role(verb: str) -> None:
    """The person is its object: he was blamed, he is no "blamed leader"."""
    assert role(f"The council, in Oakvale, {verb} rival leader Peter Johnson.") == "rival leader"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "rival leader",
            "The council, in Oakvale, accused rival leader Peter Johnson of fraud.",
            id="verb",
        ),
        pytest.param(
            "accused killer",
            "Police held a man, accused killer Peter Johnson, on Monday.",
            id="adjective",
        ),
    ],
)
def test_accused_is_a_verb_where_of_is_behind_the_name(expected: str, copy: str) -> None:
    """One accuses somebody of something; without it the word describes."""
    assert role(copy) == expected


def test_a_past_right_behind_a_closing_mark_reports_and_is_no_part_of_a_role() -> None:
    """Who grumbled so is a hotelier, not a "grumbled hotelier"."""
    assert role('"They left," grumbled hotelier Ellen Marsh.') == "hotelier"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("AT&T Chief Executive", "AT&T Chief Executive Ellen Marsh left.", id="sign"),
        pytest.param(
            "Norland Rail Agency (NRA) Deputy Administrator",
            "Norland Rail Agency (NRA) Deputy Administrator Ellen Marsh left.",
            id="short-form",
        ),
        pytest.param(
            "Health and Safety Commissioner",
            "Health and Safety Commissioner Ellen Marsh left.",
            id="capital-fields",
        ),
        pytest.param(
            "The minister for trade and industry",
            "The minister for trade and industry, Ellen Marsh, left.",
            id="small-fields",
        ),
        pytest.param("President", "It spoke on trade and President Ellen Marsh left.", id="title"),
    ],
)
def test_a_role_goes_on_over_what_joins_its_words(expected: str, copy: str) -> None:
    """A sign, a short form in brackets, or "and" between two fields stands within the phrase."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("Volunteer", "Volunteer Quorl Tarnquist said it was late.", id="speech"),
        pytest.param("Seamer", "Seamer Quorl Tarnquist took six wickets.", id="past"),
        pytest.param("Shepherd", "Shepherd Ellen Marsh left.", id="surname-too"),
        pytest.param("Eritrean", "Eritrean Quorl Tarnquist was fourth.", id="rank"),
        pytest.param("Ethiopian", "She beat Ethiopian Quorl Tarnquist.", id="opponent"),
        pytest.param("Swede", "The prize went to Swede Quorl Tarnquist again.", id="noun"),
    ],
)
def test_a_capital_before_two_unlisted_words_proves_a_person(expected: str, copy: str) -> None:
    """A role noun that opens a sentence and no firm has, or a nation where persons contend."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("Retailer Quorl Tarnquist said it was late.", id="firm"),
        pytest.param("Volunteer Quorl Tarnquist Program was late.", id="thing"),
        pytest.param("The fund bought German Quorl Tarnquist.", id="nation-of-a-firm"),
        pytest.param("Kenyan Quorl Airlines was second.", id="nation-of-an-airline"),
    ],
)
def test_a_capital_that_firms_have_too_proves_nobody(copy: str) -> None:
    """A retailer is a firm, and firms have nationalities."""
    (story,) = parse(f"Mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    assert story.people == ()


def test_the_owner_of_a_relative_is_of_the_role_whole() -> None:
    """A name with a hyphen is one word: the wife is not "bong's"."""
    (story,) = parse(
        "Mill reopens\n\nOAKVALE, Nov 23 (NNS) - Lee Jae-bong's wife, Ellen Marsh, left."
    )
    (role,) = [story.text_of(person.role) for person in story.people if person.role]
    assert role == "Lee Jae-bong's wife"
