"""Full dates in the lines around a story."""

import pytest

from wirecli.layout import stamps
from wirecli.rules import styles


def stamped(line: str, country: str | None = None) -> str | None:
    found = stamps.find(line, 0, len(line), styles.load(), country)
    return found.date.value if found else None


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
    found = stamps.find("Updated: 3 June 2024", 0, 20, styles.load(), None)
    assert found is not None
    assert found.updated
