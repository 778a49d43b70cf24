"""Dates in copy of 23 November 2023, a Thursday: the answers stand in the copy."""

# ruff: noqa: E501 (a row of a table is one line)

import pytest

from wirecli.marks.dates import timex_samples

DATED = [
    "It rained for {half an hour|DURATION PT30M} and {half a year|DURATION P6M}.",
    "It rained for {two decades|DURATION P20Y} and for {two centuries|DURATION P200Y}.",
    "It is a pre-{1998|DATE 1998} bridge, and this a {mid-1998|DATE 1998 MID} plan.",
    "It rained on {13/5/2019|DATE 2019-05-13} and {5/13/2019|DATE 2019-05-13}.",
    "It rained for {a week|DURATION P1W} and {one week|DURATION P1W}.",
    "It will {one day|DATE FUTURE_REF} rain.",
    "It rained for {weeks|DURATION PXW}, in the {days|DURATION PXD} before.",
    "It rained in {recent years|DURATION PXY} and will in {coming weeks|DURATION PXW}.",
    "It rained for {two and a half years|DURATION P2Y6M}.",
    "It rained for {1.5 hours|DURATION PT1H30M}.",
    "It rained for {more than two weeks|DURATION P2W MORE_THAN}.",
    "It rained for {less than an hour|DURATION PT1H LESS_THAN}.",
    "It rained for about {three days|DURATION P3D APPROX}.",
    "It rained {two years ago|DATE 2021}, {several years ago|DATE PAST_REF} and {a year ago|DATE 2022}.",
    "It rained {more than a year ago|DATE 2022 BEFORE}.",
    "It rained about {two weeks ago|DATE 2023-W45 APPROX}.",
    "It rained {three decades ago|DATE 1993}.",
    "It rained {two centuries ago|DATE 1823}.",
    "It rained {an hour ago|TIME -}.",
    "It rained {last year|DATE 2022}, {early this month|DATE 2023-11 START} and {next week|DATE 2023-W48}.",
    "It rained over {the past decade|DATE 201}.",
    "It rained {last weekend|DATE 2023-W46-WE}, {this weekend|DATE 2023-W46-WE} and {next weekend|DATE 2023-W47-WE}.",
    "It rained at {the weekend|DATE 2023-W46-WE}.",
    "It rained by {the end of the year|DATE 2023 END}.",
    "It rained in {the year|DURATION P1Y} ended {March 31|DATE 2023-03-31}.",
    "It rained in {2019|DATE 2019}. It rained {that year|DATE 2019}.",
    "It rained on {May 3, 2019|DATE 2019-05-03}. It rained {that day|DATE 2019-05-03}, {that month|DATE 2019-05}, {that year|DATE 2019} and that week.",
    "It rained in {2019|DATE 2019}. It rained that day.",
    "It rained in {May 2019|DATE 2019-05} and {the following month|DATE 2019-06}.",
    "It rained in {2019|DATE 2019} and {the following year|DATE 2020}.",
    "It rained on {Monday|DATE 2023-11-20} and {the next day|DATE 2023-11-21}.",
    "It rained {every day|SET P1D}, {each Thursday|SET XXXX-WXX-4} and {Tuesday nights|SET XXXX-WXX-2TNI}.",
    "It rains {each July|SET XXXX-07} and {every two weeks|SET P2W}.",
    "It rains {every other day|SET P2D}.",
    "The daily Beacon said it rained {daily|SET P1D}.",
    "In {the past|DATE PAST_REF} it rained, said the past president.",
    "It rained in {the 1970s|DATE 197}, {the late '80s|DATE 198 END} and {the eighties|DATE 198}.",
    "It rained in {the mid-1990s|DATE 199 MID}.",
    "It rained in {the third quarter|DATE 2023-Q3} and {the fourth quarter of 2019|DATE 2019-Q4}.",
    "It rained in {Q3 2019|DATE 2019-Q3}.",
    "It rained {last quarter|DATE 2023-Q3}, {this quarter|DATE 2023-Q4} and {next quarter|DATE 2024-Q1}.",
    "It rained in {the last half of last year|DATE 2022-H2}.",
    "It rained in {the summer of 1996|DATE 1996-SU}.",
    "It rained {last fall|DATE 2022-FA}, {this summer|DATE 2023-SU} and {next spring|DATE 2024-SP}.",
    "It rained in {winter|DATE 2022-WI} and {last winter|DATE 2022-WI}.",
    "It will rain in {spring|DATE 2024-SP}.",
    "It rained in {spring|DATE 2023-SP}.",
    "It rained at {10 p.m. Wednesday|TIME 2023-11-22T22:00} and {10 a.m. on Monday|TIME 2023-11-20T10:00}.",
    "It rained at {noon Friday|TIME 2023-11-17T12:00} and at {midnight|TIME 2023-11-17T24}.",
    "It rained {Friday night|TIME 2023-11-17TNI} and {Monday morning|TIME 2023-11-20TMO}.",
    "It rained at {14:30 on Tuesday|TIME 2023-11-21T14:30}.",
    "It rained at {9 o'clock|TIME 2023-11-23T09:00}.",
    "It rained on {Thursday|DATE 2023-11-23}.",
    "It will rain on {Thursday|DATE 2023-11-23}.",
    "It rained on {Friday|DATE 2023-11-17}.",
    "It will rain on {Friday|DATE 2023-11-24}.",
    "It rained {last Friday|DATE 2023-11-17}, {next Friday|DATE 2023-11-24} and {this Friday|DATE 2023-11-24}.",
    "It rained on {Nov. 24|DATE 2023-11-24} and {Nov. 22|DATE 2023-11-22}.",
    "It will rain on {Nov. 24|DATE 2023-11-24}.",
    "It will rain on {Nov. 22|DATE 2023-11-22}.",
    "It rained on {11/24/2023|DATE 2023-11-24} and {24/11/2023|DATE 2023-11-24}.",
    "It rained on {2023-11-24|DATE 2023-11-24}.",
    "It rained from {1996|DATE 1996} to {1998|DATE 1998}.",
    "It rained on {Christmas Day|DATE 2022-12-25} and {New Year's Eve|DATE 2022-12-31}.",
    "It rained {today|DATE 2023-11-23}, {yesterday|DATE 2023-11-22} and {tomorrow|DATE 2023-11-24}.",
    "It rained {now|DATE PRESENT_REF}, {recently|DATE PAST_REF} and in {the future|DATE FUTURE_REF}.",
    "It rained {the day before yesterday|DATE 2023-11-21}.",
    "It rained early {Monday|DATE 2023-11-20 START} and late on {Tuesday|DATE 2023-11-21}.",
    "It rained in {mid-May|DATE 2023-05 MID} and {early June|DATE 2023-06 START}.",
    "It rained at {the end of May|DATE 2023-05 END}.",
    "The 18-year-old left in a {three-day|DURATION P3D} trip.",
    "It rained since {1996|DATE 1996} and until {2030|DATE 2030}.",
    "It rained for the first time in {ten years|DURATION P10Y}.",
    "It rained in the early hours of {Friday|DATE 2023-11-17}.",
    "It rained in {twenty nineteen|DATE 2019} and {nineteen ninety-six|DATE 1996}.",
]
"""Copy with its dates, times, durations and sets."""

UNDATED = [
    "It rained on 12/5/2019.",
    "It rained on 5/12/2019.",
    "It rained one day.",
    "It rains a week.",
    "It rained this day.",
    "It rained that year.",
    "It rains every third year.",
    "Norland Daily said it rained.",
    "It rains monthly.",
    "He is in his thirties.",
    "It rained in the fifth quarter.",
    "It rained at 25:30.",
    "It rained at 10:75 p.m.",
    "It rained at 13 p.m.",
    "May said it rained. March on.",
    "Sun Ltd rose 3 percent in 2019 dollars.",
    "It rained 24 hours a day, seven days a week.",
    "It rained hours before dawn.",
]
"""Copy that names none."""


@pytest.mark.parametrize("sample", DATED)
def test_words_of_time_say_what_they_mean_on_the_storys_day(sample: str) -> None:
    text, expected = timex_samples.read(sample)
    assert expected == timex_samples.find(text, "en")[1]


@pytest.mark.parametrize("text", UNDATED)
def test_words_that_only_look_like_a_date_are_none(text: str) -> None:
    assert timex_samples.find(text, "en")[1] == ()


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
