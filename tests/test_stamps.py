"""Full dates in the lines around a story."""

import pytest

from wirecli.layout.storydate import figure_order, stamps
from wirecli.layout.storydate.figure_order import Clues
from wirecli.rules import styles


def stamped(line: str, country: str | None = None) -> str | None:
    found = stamps.find(line, 0, len(line), styles.load())
    if found is None or len(found.readings) == 1:
        return found.readings[0].value if found else None
    proved = figure_order.settled(found.readings, Clues((), figure_order.of(country, None, None)))
    return proved[0].value if proved else None


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        ("2012-05-14", "16:29, 14 May 2012 | GMT +6"),
        ("2023-11-14", "19:39, November 14, 2023"),
        ("2013-02-11", "11.02.2013 09:04"),
        ("2017-11-07", "Published : Nov 7, 2017 - 10:53"),
        ("2019-09-11", "Wednesday, September 11 2019 11:43"),
        ("2020-01-16", "16-Jan-2020 to 19:37"),
        ("2025-01-01", "입력 2025.01.01 14:59"),
        ("2023-11-19", "calendar>>November 19. 2023 Juche 112"),
        ("2017-04-29", "[29/أبريل/2017]"),
        ("2017-11-09", "Date: 2017/11/09"),
        ("2022-11-17", "Written: 2022-11-17 16:29:04Updated: 2022-11-17 16:48:55"),
        ("2013-11-13", "AP-WF-11-13-13 1509GMT"),
        ("2013-11-13", "131137 GMT Nov 13"),
        ("2018-12-09", "091223 dec 18"),
        ("2018-12-09", "KWS-21:37-09-12-18"),
        ("2024-03-21", "MENAFN21032024000193011044ID1108007524"),
        ("2021-08-12", "MAP 12 August 2021"),
    ],
)
def test_a_line_tells_its_full_date(expected: str, line: str) -> None:
    assert stamped(line) == expected


@pytest.mark.parametrize(
    "line",
    ["Updated: 0000-00-00 00:00:00", "Published on:", "May 14, 10:30", "415", "Section 12/13"],
)
def test_a_line_without_a_full_date_tells_none(line: str) -> None:
    assert stamped(line) is None


@pytest.mark.parametrize(
    ("expected", "country"), [("2019-08-06", "MY"), ("2019-06-08", "US"), (None, None)]
)
def test_figures_that_can_be_either_way_ask_the_agencys_country(
    expected: str | None, country: str | None
) -> None:
    assert stamped("06/08/2019 10:07 PM", country) == expected


def test_the_weekday_before_the_figures_tells_their_order() -> None:
    assert stamped("Thu, 05/07/2009 - 14:31", "KR") == "2009-05-07"


def test_an_update_is_known_as_one() -> None:
    found = stamps.find("Updated: 3 June 2024", 0, 20, styles.load())
    assert found is not None
    assert found.updated


@pytest.mark.parametrize(
    ("expected", "rule", "line"),
    [
        pytest.param("2019-12-12", "day.figures", "12/12/2019", id="same-figures"),
        pytest.param("2019-12-31", "day.figures", "12/31/2019", id="month-first"),
        pytest.param("2019-12-31", "day.figures", "31/12/2019", id="day-first"),
        pytest.param("2019-05-06", "stamp.by-weekday", "Monday 05/06/2019", id="its-weekday"),
        pytest.param("2019-06-05", "stamp.by-weekday", "Wed 05/06/2019", id="the-other-weekday"),
        pytest.param("1999-12-31", "stamp.ap", "AP-WF-12-31-99", id="ap-of-1999"),
        pytest.param("2068-12-31", "stamp.ap", "AP-WF-12-31-68", id="ap-of-2068"),
        pytest.param("2013-01-01", "stamp.ap", "AP-WF-01-01-13", id="ap-of-new-year"),
        pytest.param("2018-12-31", "stamp.kyodo", "KWS-21:37-31-12-18", id="kyodo"),
        pytest.param("2013-11-13", "stamp.filing", "131137 GMT Nov 13", id="filing-with-zone"),
        pytest.param("2018-12-09", "stamp.filing", "091223 déc. 18", id="filing-in-french"),
        pytest.param("2019-05-02", "stamp.eastern", "2019年5月2日", id="chinese"),
        pytest.param("2019-12-31", "stamp.eastern", "2019년 12월 31일", id="korean"),
        pytest.param("2024-12-31", "stamp.menafn", "MENAFN31122024000193", id="menafn"),
        pytest.param(
            "2024-06-03", "day.day-month", f"{'word ' * 23}3 June 2024", id="last-word-of-the-reach"
        ),
    ],
)
def test_a_stamp_is_called_by_its_form(expected: str, rule: str, line: str) -> None:
    found = stamps.find(line, 0, len(line), styles.load())
    assert found is not None
    assert ([one.value for one in found.readings], found.rule) == ([expected], rule)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("13/13/2019", id="no-month"),
        pytest.param("0/5/2019", id="day-nought"),
        pytest.param("5/0/2019", id="month-nought"),
        pytest.param("12/32/2019", id="day-32"),
        pytest.param("Thursday 05/06/2019", id="weekday-of-neither"),
        pytest.param("AP-WF-13-11-13", id="ap-month-13"),
        pytest.param("AP-WF-00-31-68", id="ap-month-nought"),
        pytest.param("AP-WF-12-32-68", id="ap-day-32"),
        pytest.param("AP-WF-12-00-68", id="ap-day-nought"),
        pytest.param("KWS-21:37-31-13-18", id="kyodo-month-13"),
        pytest.param("091223 xyz 18", id="filing-without-a-month"),
        pytest.param("2019年13月2日", id="chinese-month-13"),
        pytest.param(f"{'x' * 48} AP-WF-11-13-13", id="code-in-a-long-line"),
        pytest.param(f"{'word ' * 24}3 June 2024", id="date-far-into-the-line"),
    ],
)
def test_figures_that_are_no_day_prove_nothing(line: str) -> None:
    assert stamped(line, None if "Thu" in line else "MY") is None


@pytest.mark.parametrize(
    ("expected", "country"),
    [("2019-06-08", "PH"), ("2019-06-08", "US"), ("2019-08-06", "MY"), ("2019-08-06", "GB")],
)
def test_two_countries_write_the_month_first(expected: str, country: str) -> None:
    assert stamped("06/08/2019", country) == expected


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (True, "Updated: 3 June 2024"),
        (True, "Last modified 3 June 2024"),
        (True, "Обновлено 3 июня 2024"),
        (False, "Published 3 June 2024"),
        (False, "3 June 2024, updated"),
    ],
)
def test_only_words_before_the_date_say_that_it_is_an_updates(expected: bool, line: str) -> None:
    found = stamps.find(line, 0, len(line), styles.load())
    assert found is not None
    assert found.updated is expected


@pytest.mark.parametrize("line", ["Thu 12/05/2019", "Thu 05/12/2019"])
def test_the_twelfth_may_be_a_month_or_a_day(line: str) -> None:
    assert stamped(line) == "2019-12-05"
