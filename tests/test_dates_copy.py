"""Dates in copy of 23 November 2023, a Thursday: the answers stand in the copy."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.dates import timex_samples


@pytest.mark.parametrize(
    "sample",
    [
        "It rained for {half an hour|DURATION PT30M} and {half a year|DURATION P6M}.",
        "It rained for {two decades|DURATION P20Y} and for {two centuries|DURATION P200Y}.",
        "It rained for {a week|DURATION P1W} and {one week|DURATION P1W}.",
        "It rained in {recent years|DURATION PXY} and will in {coming weeks|DURATION PXW}.",
        "It rained for {two and a half years|DURATION P2Y6M}.",
        "It rained for {1.5 hours|DURATION PT1H30M}.",
        "It rained for {more than two weeks|DURATION P2W MORE_THAN}.",
        "It rained for {less than an hour|DURATION PT1H LESS_THAN}.",
        "It rained for about {three days|DURATION P3D APPROX}.",
        "The 18-year-old left in a {three-day|DURATION P3D} trip.",
        "It rained for the first time in {ten years|DURATION P10Y}.",
    ],
)
def test_a_length_of_time_is_an_iso_duration(sample: str) -> None:
    """TIMEX3: a DURATION has ISO 8601's form, P1W for a week, PT30M for half an hour; X stands for a
    number that the copy does not give; a limit or "about" is its mod."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It rained {every day|SET P1D}, {each Thursday|SET XXXX-WXX-4} and {Tuesday nights|SET XXXX-WXX-2TNI}.",
        "It rains {each July|SET XXXX-07} and {every two weeks|SET P2W}.",
        "It rains {every other day|SET P2D}.",
    ],
)
def test_what_comes_again_is_a_set(sample: str) -> None:
    """TIMEX3: a SET has the length of the round, or the weekday or month with X for all the others."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It rained at {10 p.m. Wednesday|TIME 2023-11-22T22:00} and {10 a.m. on Monday|TIME 2023-11-20T10:00}.",
        "It rained at {noon Friday|TIME 2023-11-17T12:00} and at {midnight|TIME 2023-11-17T24}.",
        "It rained {Friday night|TIME 2023-11-17TNI} and {Monday morning|TIME 2023-11-20TMO}.",
        "It rained at {14:30 on Tuesday|TIME 2023-11-21T14:30}.",
        "It rained at {9 o'clock|TIME 2023-11-23T09:00}.",
    ],
)
def test_an_hour_is_a_time_of_its_day(sample: str) -> None:
    """TIMEX3: a TIME is a day with its hour, or with TMO, TNI for its morning and night. A weekday is
    the last one in the past tense: 23 November 2023 is a Thursday."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It rained on {Thursday|DATE 2023-11-23}.",
        "It will rain on {Thursday|DATE 2023-11-23}.",
        "It rained on {Friday|DATE 2023-11-17}.",
        "It will rain on {Friday|DATE 2023-11-24}.",
        "It rained early {Monday|DATE 2023-11-20 START} and late on {Tuesday|DATE 2023-11-21}.",
        "It rained in the early hours of {Friday|DATE 2023-11-17}.",
    ],
)
def test_a_weekday_is_the_last_one_in_the_past_tense_and_the_next_in_the_future(
    sample: str,
) -> None:
    """The story was written on Thursday, 23 November 2023."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It rained on {13/5/2019|DATE 2019-05-13} and {5/13/2019|DATE 2019-05-13}.",
        "It rained on {11/24/2023|DATE 2023-11-24} and {24/11/2023|DATE 2023-11-24}.",
        "It rained on {2023-11-24|DATE 2023-11-24}.",
        "It rained on 12/5/2019.",
        "It rained on 5/12/2019.",
    ],
)
def test_a_day_in_figures_is_read_if_only_one_reading_is_a_day(sample: str) -> None:
    """The contract: a day in figures is never guessed month first. There is no thirteenth month."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It rained {two years ago|DATE 2021}, {several years ago|DATE PAST_REF} and {a year ago|DATE 2022}.",
        "It rained {more than a year ago|DATE 2022 BEFORE}.",
        "It rained {last year|DATE 2022}, {early this month|DATE 2023-11 START} and {next week|DATE 2023-W48}.",
        "It rained in {2019|DATE 2019}. It rained {that year|DATE 2019}.",
        "It rained on {May 3, 2019|DATE 2019-05-03}. It rained {that day|DATE 2019-05-03}, {that month|DATE 2019-05}, {that year|DATE 2019} and that week.",
        "It rained in {May 2019|DATE 2019-05} and {the following month|DATE 2019-06}.",
        "It rained in {2019|DATE 2019} and {the following year|DATE 2020}.",
        "It rained on {Monday|DATE 2023-11-20} and {the next day|DATE 2023-11-21}.",
        "It rained {last quarter|DATE 2023-Q3}, {this quarter|DATE 2023-Q4} and {next quarter|DATE 2024-Q1}.",
        "It rained in {the last half of last year|DATE 2022-H2}.",
        "It rained {last fall|DATE 2022-FA}, {this summer|DATE 2023-SU} and {next spring|DATE 2024-SP}.",
        "It rained in {winter|DATE 2022-WI} and {last winter|DATE 2022-WI}.",
        "It rained {today|DATE 2023-11-23}, {yesterday|DATE 2023-11-22} and {tomorrow|DATE 2023-11-24}.",
        "It rained {now|DATE PRESENT_REF}, {recently|DATE PAST_REF} and in {the future|DATE FUTURE_REF}.",
        "It rained {the day before yesterday|DATE 2023-11-21}.",
    ],
)
def test_words_that_point_from_the_storys_day_or_a_day_before_are_counted(sample: str) -> None:
    """Yesterday, last year, the following month: counted from 23 November 2023, or from the day, month
    or year that the copy named last."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "It will {one day|DATE FUTURE_REF} rain.",
        "It rained by {the end of the year|DATE 2023 END}.",
        "It rained in {the 1970s|DATE 197}, {the late '80s|DATE 198 END} and {the eighties|DATE 198}.",
        "It rained in {the mid-1990s|DATE 199 MID}.",
        "It rained in {the third quarter|DATE 2023-Q3} and {the fourth quarter of 2019|DATE 2019-Q4}.",
        "It rained in {Q3 2019|DATE 2019-Q3}.",
        "It rained in {the summer of 1996|DATE 1996-SU}.",
        "It will rain in {spring|DATE 2024-SP}.",
        "It rained in {spring|DATE 2023-SP}.",
        "It will rain on {Nov. 24|DATE 2023-11-24}.",
        "It will rain on {Nov. 22|DATE 2023-11-22}.",
        "It rained from {1996|DATE 1996} to {1998|DATE 1998}.",
        "It rained in {mid-May|DATE 2023-05 MID} and {early June|DATE 2023-06 START}.",
        "It rained at {the end of May|DATE 2023-05 END}.",
        "It rained since {1996|DATE 1996} and until {2030|DATE 2030}.",
        "It rained in {twenty nineteen|DATE 2019} and {nineteen ninety-six|DATE 1996}.",
    ],
)
def test_a_year_a_decade_and_a_quarter_have_their_forms(sample: str) -> None:
    """TIMEX3: a decade is its three figures, a quarter -Q3, the parts of a span START, MID and END."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    "sample",
    [
        "Norland Daily said it rained.",
        "He is in his thirties.",
        "It rained in the fifth quarter.",
        "It rained at 25:30.",
        "It rained at 10:75 p.m.",
        "It rained at 13 p.m.",
        "May said it rained. March on.",
        "Sun Ltd rose 3 percent in 2019 dollars.",
        "It rained 24 hours a day, seven days a week.",
    ],
)
def test_a_word_that_is_no_time_here_is_not_a_date(sample: str) -> None:
    """A name (May, March, Sun, Daily), an hour or a quarter that does not exist, or a word that says no
    definite time."""
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize(
    ("expected", "day"),
    [
        pytest.param("2023-W46-WE", "2023-11-20", id="monday"),
        pytest.param("2023-W46-WE", "2023-11-24", id="friday"),
        pytest.param("2023-W47-WE", "2023-11-25", id="saturday"),
        pytest.param("2023-W47-WE", "2023-11-26", id="sunday"),
    ],
)
def test_the_weekend_is_the_latest_begun(expected: str, day: str) -> None:
    (found,) = timex_samples.find("It rained at the weekend.", "en", day)[1]
    assert found.meaning == f"DATE {expected}"


@pytest.mark.parametrize(("expected", "written"), [("2005", "'05"), ("1998", "'98")])
def test_two_figures_of_a_year_are_at_most_ten_years_ahead(expected: str, written: str) -> None:
    (found,) = timex_samples.find(f"It was to open in {written}, she said.", "en", "1997-11-23")[1]
    assert found.meaning == f"DATE {expected}"
