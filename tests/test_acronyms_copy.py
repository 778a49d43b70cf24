"""Short forms in copy and the long forms that explain them: each answer follows from a rule."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest
from support.acronyms import answers, read


@pytest.mark.parametrize(
    "sample",
    [
        "The {long:Oakvale Rowing Club}, also called {short:ORC}, won.",
        'The {long:Oakvale Rowing Club}, also called "{short:ORC}", won.',
        "The {long:Oakvale Rowing Club}, more commonly known as {short:ORC}, won.",
        "The {long:Oakvale Rowing Club}, dubbed {short:ORC}, won.",
        "The {long:Oakvale Rowing Club} (also known as the {short:ORC}) won.",
        "The {long:Oakvale Rowing Club} (better known by its initials {short:ORC}) won.",
        "The {long:Oakvale Rowing Club} (or {short:ORC}) won.",
        "The {long:Oakvale Rowing Club} (its short acronym is simply the {short:ORC}) won.",
        "The {long:Oakvale Rowing Club}, or {short:ORC}, won.",
        "The {long:Oakvale Rowing Club}, or the {short:ORC}; it won.",
        "The {long:Oakvale Rowing Club}, or {short:ORC}.",
        "The {long:Oakvale Rowing Clubs}, or {short:ORCs}, won.",
        "{short:ORC} stands for {long:Oakvale Rowing Club}.",
        "{short:ORC} stands for the {long:Oakvale Rowing Club}.",
        "{short:ORC}, which stands for the {long:Oakvale Rowing Club}, won.",
        "{short:ORC}, short for {long:Oakvale Rowing Club}.",
        "{short:ORC}, the {long:Oakvale Rowing Club}.",
        "{short:ORC}, the {long:Oakvale Rowing Club} — won.",
        "The {short:ORC}, or {long:Oakvale Rowing Club}, won.",
        "The {short:ORC}, or the {long:Oakvale Rowing Club}, won.",
    ],
)
def test_words_such_as_known_as_explain_a_short_form(sample: str) -> None:
    """ "Also called", "or", "stands for", "short for", a comma with "the": the copy itself explains."""
    text, expected = read(sample)
    assert expected == set(answers(text))


@pytest.mark.parametrize(
    "sample",
    [
        "The {long:Norland Union of Bakers and Millers} ({short:NUBM}) met.",
        "The Bakers of {long:Norland Union} ({short:NU}) met.",
        "The {long:Bakers' Union} ({short:BU}) met.",
        "The {long:Bakers Union}'s ({short:BU}) boss met.",
        "The {long:Bakers Union}’s ({short:BU}) boss met.",
        "The {long:Trans-Norland Railway} ({short:TNR}) opened.",
        "The {long:World Wide Web Club} ({short:WWWC}) opened.",
        "The {long:Group of 8} ({short:G8}) met.",
        "The {long:3 Mile Club} ({short:3MC}) met.",
        "The {long:Xtra Rowing Club} ({short:XRC}) won.",
        "{long:Oakvale Radio} ({short:OR}) rose.",
        "{long:Oakvale Radio} ({short:OaRa}) rose.",
        "Oakvale {long:Old Radio} ({short:OR}) rose.",
        "Oakvale {long:Old River Radio} ({short:ORR}) rose.",
        "{long:Oakvale Old River Radio} ({short:OORR}) rose.",
        "The Very Long Old {long:Oakvale River Radio Club} ({short:ORRC}) rose.",
        "They saw the {long:Radio Club} friends ({short:RC}) and left.",
        "The {long:U.S. Radio Club} ({short:USRC}) met.",
        'The {short:ORC} ("{long:Oakvale Rowing Club}") won.',
        "The {short:U.N.} ({long:United Nations}) met.",
        "The “{short:U.N.}” ({long:United Nations}) met.",
        "{short:ORC} ({long:Oakvale Rowing Club}) won.",
        "{long:Rowing Institute} ({short:RI}) met.",
        "The ORC {long:Oakvale Rowing Club} ({short:ORC}) won.",
        "The {long:Oakvale Rowing Club} ({short:ORC}) and the {long:Oakvale Radio Club} ({short:ORC}) won.",
        "The {long:Oakvale Rowing Club} ({short:ORC}) met the oakvale rowing club (ORC).",
    ],
)
def test_capitals_of_the_long_form_are_the_short_form(sample: str) -> None:
    """Each letter of the short form is the first letter of a word with a capital, in their order."""
    text, expected = read(sample)
    assert expected == set(answers(text))


@pytest.mark.parametrize(
    "sample",
    [
        "The {long:trans-Norland railway} ({short:TNR}) opened.",
        "the {long:oakvale river radio club} ({short:ORRC}) rose.",
        "They saw the {long:river radio club} ({short:RRC}) and left.",
        "They saw a {long:radio club of the river} ({short:RCR}) and left.",
        "They saw the {long:radio club} ({short:R.C.}) and left.",
        "They saw the {long:radio club} ({short:RC}, 5) and left.",
        'They saw the {long:radio club} ("{short:RC}") and left.',
        "They saw the {long:radio club} ('{short:RC}') and left.",
        "They saw the {long:radio club} ({short:Rc}) and left.",
        "They saw the {long:radio club} ({short:RCs}) and left.",
        "They saw {long:radio clubs} ({short:RCs}) and left.",
    ],
)
def test_first_letters_of_words_in_small_letters_count_as_well(sample: str) -> None:
    """Long forms are written small where they are common nouns; a plural is that of the long form."""
    text, expected = read(sample)
    assert expected == set(answers(text))


@pytest.mark.parametrize(
    "sample",
    [
        "The {long:Group of Eight} ({short:G8}) met.",
        "The {long:Group of 77} ({short:G77}) met.",
        "The {long:Three Mile Club} ({short:3MC}) met.",
        "The {long:third mile club} ({short:3MC}) met.",
    ],
)
def test_a_number_in_words_is_its_figure(sample: str) -> None:
    """ "Group of Eight" is G8, "Three Mile" 3M, "third" 3."""
    text, expected = read(sample)
    assert expected == set(answers(text))


@pytest.mark.parametrize(
    "sample",
    [
        "The Oakvale Rowing Club, or orc, won.",
        "ORC stands by Oakvale Rowing Club.",
        "The Norland Union of Bakers and Millers (NUB) met.",
        "The Group of 8 (G9) met.",
        "Oakvale Radio (OEO) rose.",
        "Oakvale Old River Radio (OR) rose.",
        "They saw the radio (R) and left.",
        "They saw the radio club (r.c.) and left.",
        "They saw the radio club (rc) and left.",
    ],
)
def test_letters_that_the_words_do_not_have_explain_nothing(sample: str) -> None:
    """A letter or figure is missing, is too many, or is in another order, or the short form is small."""
    text, expected = read(sample)
    assert expected == set(answers(text))


@pytest.mark.parametrize(
    "sample",
    [
        "They saw the radio club (RC 5) and left.",
        "They saw the radio club (RC/5) and left.",
        "The old-ORC (Oakvale Rowing Club) won.",
        "Senators of Iowa (I-Iowa) met.",
        "Senators of Iowa (D-Iowa) met.",
    ],
)
def test_a_bracket_that_holds_more_than_a_short_form_explains_nothing(sample: str) -> None:
    """ "RC 5" and "RC/5" are other things; "R-Iowa" is a party and its state."""
    text, expected = read(sample)
    assert expected == set(answers(text))
