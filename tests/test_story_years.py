"""The year of a dateline's day: what the lead's weekday and two bounds prove."""

import pytest

from wirecli.story import parse

SITE = "Copyright {} Oakvale News. All rights reserved."
PROVED = ("dateline", "weekday", "mention", "copyright")
UNKNOWN = ("XXXX-11-23", ("dateline",))


def day(weekday: str, past: str, notice: str) -> tuple[str, tuple[str, ...]]:
    """Return the day and its basis of a story of 23 November, without a year."""
    (story,) = parse(
        "Bridge to reopen\n\nOAKVALE, Nov. 23 (AFP) - The river council reopened the old bridge"
        f" on {weekday}, the mayor said to all who had come.\n\nIt {past} by the council.\n\n"
        f"{notice}"
    )
    assert story.date
    return story.date.value, story.date.basis


@pytest.mark.parametrize(
    ("value", "weekday", "past", "notice"),
    [
        pytest.param("2023-11-23", "Thursday", "was closed in 2021", "2024", id="its-weekday"),
        pytest.param("2024-11-23", "Friday", "was closed in 2021", "2024", id="the-day-before"),
        pytest.param("2021-11-23", "Monday", "was closed in 2021", "2024", id="lower-bound"),
        pytest.param("2023-11-23", "Thursday", "was closed in 2023", "2023", id="one-year"),
        pytest.param("2023-11-23", "Thursday", "was shut since May 2023", "2024", id="month"),
        pytest.param("2023-11-23", "Thursday", "was closed from 2021", "2024", id="from"),
        pytest.param("2023-11-23", "Thursday", "was closed during 2022", "2024", id="during"),
        pytest.param("2023-11-23", "Thursday", "was closed in 2021", "2019-2024", id="range"),
        pytest.param(
            "[2022-11-23,2023-11-23]", "Wednesday", "was closed in 2021", "2024", id="two-years"
        ),
        pytest.param(
            "[2017-11-23,2018-11-23,2023-11-23]",
            "Thursday",
            "was closed in 2015",
            "2024",
            id="three-years",
        ),
        pytest.param(
            "[2012-11-23,2017-11-23,2018-11-23,2023-11-23]",
            "Thursday",
            "was closed in 2012",
            "2024",
            id="four-years",
        ),
    ],
)
def test_weekday_and_bounds_leave_the_years_that_fit(
    value: str, weekday: str, past: str, notice: str
) -> None:
    assert day(weekday, past, SITE.format(notice)) == (value, PROVED)


@pytest.mark.parametrize(
    ("weekday", "past", "notice"),
    [
        pytest.param("Thursday", "was closed in 2007", "2024", id="five-years"),
        pytest.param("Thursday", "will be closed in 2022", "2024", id="future"),
        pytest.param("Thursday", "was closed in 2021-22", "2024", id="span"),
        pytest.param("Thursday", "was closed in 2025", "2024", id="behind-the-bound"),
        pytest.param("Thursday", "was closed", "2024", id="no-lower-bound"),
        pytest.param("last Thursday", "was closed in 2021", "2024", id="another-week"),
        pytest.param("May", "was closed in 2021", "2024", id="no-weekday"),
    ],
)
def test_without_a_weekday_or_a_bound_the_year_is_not_proved(
    weekday: str, past: str, notice: str
) -> None:
    assert day(weekday, past, SITE.format(notice)) == UNKNOWN


def test_an_agencys_own_notice_says_the_year_and_a_range_does_not() -> None:
    assert day("Monday", "was closed", "Copyright AFP 2022") == (
        "2022-11-23",
        ("dateline", "copyright"),
    )
    assert day("Monday", "was closed", "Copyright AFP 2019-2022") == UNKNOWN
