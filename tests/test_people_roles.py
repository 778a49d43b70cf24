"""What somebody is, whole: where the role begins, where it ends, at which mention it stands."""

import pytest

from wirecli.story import parse


def role(copy: str, *, headline: str = "Old mill reopens") -> str | None:
    """Return the role of the person whom the copy names first."""
    (story,) = parse(f"{headline}\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    mark = story.people[0].role
    return story.text_of(mark) if mark else None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("Democrat", "They met Democrat Ellen Marsh on Monday.", id="party"),
        pytest.param(
            "Oakvale School Board Member",
            "Oakvale School Board Member Ellen Marsh left.",
            id="member",
        ),
        pytest.param("Actor", "Actor Peter Johnson left on Monday.", id="first-word"),
    ],
)
def test_a_role_noun_with_a_capital_says_what_somebody_is(expected: str, copy: str) -> None:
    """It stands where a title stands, and is no surname of the lists."""
    assert role(copy) == expected


def test_a_role_noun_that_is_a_surname_too_is_no_role_with_a_capital() -> None:
    """Baker may be the end of another name, or a firm's."""
    assert role("The shop of Baker Ellen Marsh was sold.") is None


def test_a_bare_party_stands_back_behind_another_role() -> None:
    """The party alone says less than the office, which the same story has."""
    assert role("Republican Peter Johnson left. Then Senator Peter Johnson spoke.") == "Senator"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "White House chief of staff", "White House chief of staff Ellen Marsh left.", id="staff"
        ),
        pytest.param(
            "former secretary of state",
            "They met former secretary of state Ellen Marsh.",
            id="state",
        ),
        pytest.param(
            "deputy superintendent of police",
            "They met deputy superintendent of police Ellen Marsh.",
            id="police",
        ),
    ],
)
def test_what_somebody_has_charge_of_is_of_the_role(expected: str, copy: str) -> None:
    """A field in small letters is between the role noun and the name."""
    assert role(copy) == expected


def test_what_befell_somebody_is_no_field_of_a_role() -> None:
    """The wife is not the one who was killed: a participle is none of the fields."""
    assert role("They met the wife of slain Ellen Marsh.") is None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "head of the club", "Ellen Marsh, head of the club since May, left.", id="since"
        ),
        pytest.param(
            "head of the club", "Ellen Marsh, head of the club on Monday, left.", id="on-a-day"
        ),
        pytest.param("ruler", "Ellen Marsh, ruler until her fall in 1984, left.", id="until"),
        pytest.param(
            "a survivor", 'Ellen Marsh, a survivor of the "Oakvale" fire, left.', id="mark"
        ),
        pytest.param(
            "the mayor", "Ellen Marsh, the mayor and Peter Johnson, a clerk, left.", id="person"
        ),
    ],
)
def test_an_apposition_ends_before_a_time_a_title_and_another_person(
    expected: str, copy: str
) -> None:
    """What is cut off leaves no preposition, article or "and" behind."""
    assert role(copy) == expected


def test_the_stop_of_a_month_is_within_an_apposition() -> None:
    assert (
        role("Ellen Marsh, a candidate for the Feb. 15 polls, left.")
        == "a candidate for the Feb. 15 polls"
    )


@pytest.mark.parametrize("verb", ["appointed", "became", "elected"])
def test_a_verb_behind_a_comma_opens_no_apposition(verb: str) -> None:
    """It says what happened, and when: the phrase is a predicate."""
    assert role(f"Ellen Marsh, {verb} president of the club in May, left.") is None


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("President", "A remark President Johnson made was heard.", id="remark"),
        pytest.param(
            "powerful President", "The powerful President Johnson resigned.", id="adjective"
        ),
        pytest.param("President", "Voters say they fear President Johnson most.", id="verb"),
        pytest.param("Sen.", "He came to re-elect Sen. Ellen Marsh.", id="prefix"),
        pytest.param("ousted President", "They met ousted President Johnson.", id="participle"),
    ],
)
def test_what_stands_before_a_title_is_of_it_or_not(expected: str, copy: str) -> None:
    """A noun of which a clause says something is not, nor a verb; an adjective or participle is."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "Oak County sheriff's Deputy",
            "Oak County sheriff's Deputy Ellen Marsh left.",
            id="owner",
        ),
        pytest.param(
            "U.S.-based cleric", "They met U.S.-based cleric Ellen Marsh.", id="dots-and-hyphen"
        ),
        pytest.param("OSP K-9 Trooper", "They met OSP K-9 Trooper Ellen Marsh.", id="figure"),
    ],
)
def test_capitals_before_an_owner_a_hyphen_or_a_figure_are_of_the_role(
    expected: str, copy: str
) -> None:
    assert role(copy) == expected


@pytest.mark.parametrize("owned", ["the court's most careful judges", "the careful judges"])
def test_one_of_several_before_a_name_and_commas_is_its_role(owned: str) -> None:
    """One of the judges is a judge, and "one" says that it is a single person."""
    assert role(f"One of {owned}, Ellen Marsh, left.") == f"One of {owned}"


def test_a_description_behind_a_later_mention_is_a_role() -> None:
    """The full name has none beside it, and the surname alone means the same person."""
    assert role("Ellen Marsh left. Marsh, a former miner, was there.") == "a former miner"


def test_a_role_at_the_full_name_stands_before_that_of_a_later_mention() -> None:
    assert role("Mayor Ellen Marsh left. Marsh, a former miner, was there.") == "Mayor"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "NEWSPAPER DIRECTOR", "NEWSPAPER DIRECTOR ELLEN JOHNSON LEFT OAKVALE.", id="before"
        ),
        pytest.param(
            "HEAD OF THE MILL", "ELLEN JOHNSON, HEAD OF THE MILL, LEFT OAKVALE.", id="behind"
        ),
        pytest.param(
            "PRESIDENT-ELECT", "PRESIDENT-ELECT ELLEN JOHNSON LEFT OAKVALE TODAY.", id="elect"
        ),
    ],
)
def test_in_capitals_a_role_is_read_as_in_small_letters(expected: str, copy: str) -> None:
    """Where every word has capitals they say nothing, so the words are read without them."""
    assert role(copy) == expected


def test_in_capitals_a_verb_in_front_is_no_part_of_a_role() -> None:
    """Behind a comma it says what somebody did to the senator."""
    assert role("THE LAWYER, A FRIEND, REPLACED SENATOR ELLEN JOHNSON ON MONDAY.") == "SENATOR"


def test_a_verb_and_its_article_behind_a_comma_are_no_role() -> None:
    """They ask the reader to do something, in a line of an advertisement."""
    assert role("To reach Ellen Marsh, call a lawyer of the firm.") is None


def test_in_a_headline_of_capitals_a_title_is_whole() -> None:
    """The copy has no role, and every longer word of the headline a capital."""
    headline = "Anger Grows Over Dismissal of Defense Minister Ellen Johnson in Oakvale"
    assert role("Ellen Johnson left.", headline=headline) == "Defense Minister"


def test_a_hyphen_apart_in_a_headline_of_capitals_begins_a_phrase() -> None:
    """The kicker before it is no part of the role."""
    headline = "BASEBALL - OAKVALE MANAGER ELLEN JOHNSON LEAVES OAKVALE"
    assert role("It rained.", headline=headline) == "OAKVALE MANAGER"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "Oak Mills Corp. Chairman", "Oak Mills Corp. Chairman Ellen Marsh left.", id="title"
        ),
        pytest.param(
            "Oak & Mill Co. analyst", "They met Oak & Mill Co. analyst Ellen Marsh.", id="small"
        ),
    ],
)
def test_the_stop_of_a_firm_is_within_a_role(expected: str, copy: str) -> None:
    """The stop is of the abbreviation where a title or a small word goes on."""
    assert role(copy) == expected


def test_a_capital_behind_the_stop_of_a_firm_opens_a_sentence() -> None:
    """Oakvale is no title, so it does not go on with the firm."""
    assert role("They met at Oak Mills Co. Oakvale adviser Ellen Marsh left.") == "Oakvale adviser"


@pytest.mark.parametrize("rank", ["world number one", "World No. 2"])
def test_a_place_in_a_ranking_is_a_role(rank: str) -> None:
    assert role(f"They met {rank} Ellen Marsh.") == rank


def test_one_of_several_behind_a_name_is_its_role() -> None:
    assert role("They met Ellen Marsh, one of the clerks.") == "one of the clerks"


def test_another_opens_a_description_before_a_name_and_a_comma() -> None:
    """It says that one person is meant, as "the" does."""
    assert role("Another lawyer, Ellen Marsh, left.") == "Another lawyer"


def test_a_description_before_a_later_mention_is_a_role() -> None:
    assert role("Ellen Marsh left. They met 12th seed Marsh.") == "12th seed"


def test_in_capitals_an_office_has_its_place() -> None:
    copy = "THEY MET NORLAND AMBASSADOR TO NORWAY ELLEN JOHNSON IN OAKVALE."
    assert role(copy) == "NORLAND AMBASSADOR TO NORWAY"


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param(
            "University of Oakvale professor",
            "University of Oakvale professor Ellen Marsh left.",
            id="of",
        ),
        pytest.param(
            "Centre for Norland Studies analyst",
            "In May, Centre for Norland Studies analyst Ellen Marsh left.",
            id="for",
        ),
        pytest.param(
            "Bank of Norland chief economist",
            "The Bank of Norland chief economist Ellen Marsh left.",
            id="article",
        ),
        pytest.param("Oakvale mayor", "Some of Oakvale mayor Ellen Marsh left.", id="quantity"),
        pytest.param("Oakvale mayor", "The town of Oakvale mayor Ellen Marsh left.", id="small"),
    ],
)
def test_the_name_of_a_body_is_of_the_role_whole(expected: str, copy: str) -> None:
    """Both sides of its preposition have capitals; an article and a quantity are not of it."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("Mayor of Oakvale", "Mayor of Oakvale, Ellen Marsh, left.", id="office"),
        pytest.param("Head teacher", "Head teacher, Ellen Marsh, left.", id="role"),
        pytest.param(
            "director of the Oakvale Bank",
            "They quoted director of the Oakvale Bank, Ellen Marsh, on Monday.",
            id="object",
        ),
        pytest.param("its leader", "The party backs its leader, Ellen Marsh.", id="possessive"),
        pytest.param(None, "Yesterday, Ellen Marsh, left.", id="no-role"),
        pytest.param(None, "They met voters, Ellen Marsh, and a baker.", id="list"),
    ],
)
def test_a_role_at_an_edge_needs_no_article_before_a_name_in_commas(
    expected: str | None, copy: str
) -> None:
    """Behind a stop or a verb, the name between commas is in apposition to it."""
    assert role(copy) == expected


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        pytest.param("illusionist", "They met illusionist Ellen Marsh.", id="ending"),
        pytest.param("a lawyer", "Ellen Marsh (47 years), a lawyer, left.", id="past-age-in-years"),
        pytest.param(
            "events development manager",
            "The events development manager Ellen Marsh left.",
            id="plural-before-a-noun",
        ),
        pytest.param("mayor", "The voters help mayor Ellen Marsh.", id="plural-before-a-verb"),
        pytest.param(
            "regional investigating magistrate",
            "A regional investigating magistrate Ellen Marsh left.",
            id="participle",
        ),
        pytest.param(
            "Mt. Oakvale saxophonist", "Mt. Oakvale saxophonist Ellen Marsh left.", id="town"
        ),
        pytest.param(
            "member of the Council of the Party of Norland (PN) Central Board",
            "Ellen Marsh, member of the Council of the Party of Norland (PN) Central Board, left.",
            id="short-form",
        ),
    ],
)
def test_every_word_that_describes_is_of_the_role(expected: str, copy: str) -> None:
    """A plural before a noun, a participle that is a term, a town's stop, a short form."""
    assert role(copy) == expected


def test_a_man_somebody_saw_is_no_role_of_his() -> None:
    """Behind "a", a noun and a name are two phrases: a man [whom] Marsh saw."""
    assert role("Ellen Marsh left. They met a man Marsh saw.") is None


def test_who_is_called_by_the_first_name_is_not_meant_by_the_surname() -> None:
    """A child is Lisa, and her father is Marsh: what is said of Marsh is of him."""
    copy = (
        "Joel Marsh left with Lisa Marsh. Lisa was late. They met Lisa. Marsh, 47, a lawyer, left."
    )
    assert role(copy) == "a lawyer"


def test_who_is_called_by_the_first_name_once_is_meant_by_the_surname_too() -> None:
    """Ted stands alone once: that is no habit, and his wife, Heidi, has one."""
    copy = "Ted Marsh left. His wife, Heidi, left. Heidi Marsh left. Marsh, a lawyer, met Ted."
    assert role(copy) == "a lawyer"


def test_the_title_of_an_owner_is_of_the_role() -> None:
    copy = "They met Gov. Peter Johnson's budget director, Ellen Marsh."
    (story,) = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    roles = [story.text_of(person.role) for person in story.people if person.role]
    assert roles == ["Gov.", "Gov. Peter Johnson's budget director"]
