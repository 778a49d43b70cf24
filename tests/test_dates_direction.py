"""Which way a date without its year or week lies from the story's day, Thursday 2023-11-23.

The answer follows from the verb or the preposition: what will happen, or is scheduled, lies ahead.
"""

import pytest

from wirecli import parse_one
from wirecli.marks.dates import reference_time, timex_samples

AHEAD = [
    pytest.param("2023-11-26", "Polls open Sunday.", id="a plural verb of the present"),
    pytest.param("2023-11-26", "The council votes Sunday.", id="a verb of the present"),
    pytest.param("2023-11-25", "Marsh said the fair would open on Saturday.", id="would"),
    pytest.param("2023-11-25", "He must pay by Saturday.", id="must"),
    pytest.param("2023-11-25", "The bridge was closed until Saturday.", id="until"),
    pytest.param("2023-11-24", "He said he has until Friday to pay.", id="has until"),
    pytest.param("2023-11-26", "They meet ahead of Sunday's vote.", id="ahead of"),
    pytest.param("2023-11-25", "It is in force beginning Saturday.", id="beginning"),
    pytest.param("2023-11-25", "The team is playing Harlow on Saturday.", id="is playing"),
    pytest.param("2023-11-26", "On Sunday, voters will choose a mayor.", id="will, after the date"),
    pytest.param("2024-09-10", "The fair will be held on Sept. 10.", id="a day of a month"),
    pytest.param("2024-06-05", "The trial begins June 5.", id="a day of a month, after the verb"),
    pytest.param("2023-W47-WE", "It will rain this weekend.", id="this weekend"),
    pytest.param("2024-06-05", "He goes on trial June 5.", id="goes on trial"),
    pytest.param("2024-03", "The shop is shut until March.", id="a month"),
    pytest.param("2023-11-24", "The final is on Friday.", id="is, beside the date"),
    pytest.param("2023-11-26", "Voters go to the polls on Sunday.", id="go to the polls"),
    pytest.param("2023-11-26", "The vote is held Sunday.", id="is held"),
    pytest.param("2023-11-27", "The leaders meet briefly Monday.", id="an adverb between"),
    pytest.param("2023-11-26", "Sunday's vote will be close.", id="will, after what it owns"),
    pytest.param("2024-05-02", "The fair was postponed to May 2.", id="postponed to"),
    pytest.param("2024-05", "Wheat for May delivery rose.", id="a month of delivery"),
]
BACK = [
    pytest.param("2023-11-19", "It has rained since Sunday.", id="since"),
    pytest.param("2023-11-17", "Few had filed by Friday.", id="had, before a deadline"),
    pytest.param("2023-11-17", "It was not until Friday that it rained.", id="not until"),
    pytest.param("2023-11-17", "The shuttered plant made boats on Friday.", id="an irregular verb"),
    pytest.param("2023-11-17", "Marsh will appeal, she said Friday.", id="said"),
    pytest.param("2023-03-03", "The fair opened on March 3.", id="a day of a month"),
    pytest.param(
        "2023-09-11", "She will recall the Sept. 11 flood.", id="a day that names a thing"
    ),
    pytest.param("2023-06-05", "He was last seen June 5 in Oakvale.", id="an irregular participle"),
    pytest.param("2023-05-27", "They met in Oakvale May 27.", id="a day behind a place"),
    pytest.param("2023-05-27", "They announced the plan May 27.", id="a day behind an object"),
    pytest.param("2023-01-03", "He died on the night of Jan. 3.", id="the night of a day"),
    pytest.param("2023-W46-WE", "It rained this weekend.", id="this weekend"),
    pytest.param("2023-11-20", "He is accused of shooting her Monday.", id="is, far from it"),
    pytest.param("2023-11-21", "By Tuesday the fire was out.", id="a deadline that was met"),
    pytest.param("2023-11-21", "The fire burned until Tuesday.", id="how long it lasted"),
    pytest.param("2023-03", "The March vote and the May session may be void.", id="May, a month"),
]


@pytest.mark.parametrize(("expected", "text"), AHEAD)
def test_what_will_happen_lies_ahead(expected: str, text: str) -> None:
    assert f"DATE {expected}" == timex_samples.find(text, "en")[1][0].meaning


@pytest.mark.parametrize(
    ("expected", "language", "text"),
    [
        ("2023-01-30", "de", "Die Brücke wurde am 30. Januar eröffnet."),
        ("2024-05-30", "de", "Die Brücke wird am 30. Mai eröffnet."),
        ("2023-01-30", "es", "El puente se abrió oficialmente el 30 de enero."),
        ("2024-05-30", "es", "La feria se celebrará el 30 de mayo."),
        ("2023-01-30", "fr", "Le pont a été ouvert le 30 janvier."),
        ("2024-05-30", "fr", "Le maire signera le contrat le 30 mai."),
        ("2023-01-30", "it", "Il ponte è stato aperto il 30 gennaio."),
        ("2023-01-30", "pt", "O prefeito abriu a ponte em 30 de janeiro."),
    ],
)
def test_the_verb_decides_in_other_languages_too(expected: str, language: str, text: str) -> None:
    """Jan. 30 to come is nearer than the past one, May 30 past than the one to come."""
    assert f"DATE {expected}" == timex_samples.find(text, language)[1][0].meaning


def test_a_day_that_names_a_thing_is_not_when_it_will_happen() -> None:
    """`Del` makes the day a part of the name: what will be is the ceremony."""
    text = "El alcalde recordará los ataques del 11 de septiembre."
    assert timex_samples.find(text, "es")[1][0].meaning == "DATE 2023-09-11"


@pytest.mark.parametrize(("expected", "text"), BACK)
def test_what_has_happened_lies_back(expected: str, text: str) -> None:
    assert f"DATE {expected}" == timex_samples.find(text, "en")[1][0].meaning


def test_the_year_of_a_day_is_that_of_its_weekday() -> None:
    """April 1 is a Monday in 2024, and was a Saturday in 2023: the verb does not decide."""
    text = "It will reopen on Saturday, April 1, not on Monday, April 1."
    answers = timex_samples.find(text, "en")[1]
    assert [answer.meaning for answer in answers] == ["DATE 2023-04-01", "DATE 2024-04-01"]


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2023-11-20", "2023-11-22", "It ran from Monday through Wednesday."),
        ("2024-05-28", "2024-09-30", "The season will run from May 28 to Sept. 30."),
        ("2023-10", "2023-12", "It is shut from October to December."),
    ],
)
def test_the_end_of_a_range_follows_its_beginning(first: str, last: str, text: str) -> None:
    answers = timex_samples.find(text, "en")[1]
    assert [answer.meaning for answer in answers] == [f"DATE {first}", f"DATE {last}"]


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        ("-0043", "BC0044"),
        ("0000", "BC0001"),
        ("2023-11-23T16:08Z", "2023-11-23T16:08Z"),
        ("2023-11-23T18:40+08:00", "2023-11-23T18:40+08:00"),
    ],
)
def test_a_year_before_christ_and_an_offset_are_edtf(expected: str, value: str) -> None:
    """EDTF has a year 0, so 44 BC is -43; ISO 8601 writes the offset after the time."""
    assert expected == reference_time.edtf(value, None)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("2023-11-23T24:00Z", "It shut at midnight GMT.", id="midnight"),
        pytest.param("2023-11-23T09:30", "It shut at 9:30 a.m. UTC+24.", id="no such offset"),
        pytest.param("2023-11-23T21:00", "It shut at 9 p.m. EST.", id="the name of a zone"),
    ],
)
def test_an_offset_is_only_taken_from_utc_and_its_figures(expected: str, text: str) -> None:
    """No place is more than 14 hours from UTC; EST and its like may be several zones."""
    assert f"TIME {expected}" == timex_samples.find(text, "en")[1][0].meaning


@pytest.mark.parametrize(
    ("expected", "copy"),
    [
        ("2024-Q4", "Profit will rise in the fourth quarter."),
        ("2023-Q4", "Profit rose in the fourth quarter."),
    ],
)
def test_a_quarter_that_has_not_begun_lies_where_the_verb_says(expected: str, copy: str) -> None:
    story = parse_one(f"OAKVALE (AP) - {copy}", date="2024-03-12")
    assert [mark.value for mark in story.dates] == [expected]
