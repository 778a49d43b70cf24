"""The day of a dateline as copy writes it, and what is no day."""

import pytest
from support.dateline import day

from wirecli.layout import dateline
from wirecli.rules.styles import load

DAYS = [
    ("2199-05-02", "May 2, 2199"),
    ("1000-05-02", "May 2, 1000"),
    ("2019-05-02", "May 2 19"),
    ("1999-05-02", "May 2 99"),
    ("2005-05-02", "2 May 05"),
    ("XXXX-05-31", "31 May"),
    ("XXXX-05-31", "May 31"),
    ("2019-05-13", "5/13/2019"),
    ("2019-05-13", "13/5/2019"),
    ("2019-05-13", "13.5.2019"),
    ("2019-05-02", "2019-5-2"),
    ("XXXX-05-01", "1st May"),
    ("XXXX-05-02", "2nd of May"),
    ("2019-05-03", "3rd May 2019"),
    ("XXXX-05-02", "May 2nd"),
    ("2019-05-02", "May 2nd, 2019"),
    ("XXXX-05-02", "Thurs., May 2"),
    ("XXXX-05-02", "Thu May 2"),
    ("XXXX-05-02", "Thursday 2 May"),
    ("XXXX-05-02", "MAY. 2"),
    ("XXXX-02-02", "Febuary 2"),
    ("XXXX-09-12", "Septmber 12"),
    ("XXXX-12-31", "Decmber 31"),
    ("XXXX-05-02", "2 mai"),
    ("2019-05-02", "2 мая 2019"),
    ("XXXX-05-02", "2 de mayo"),
    ("2019-05-02", "2. Mai 2019"),
    ("XXXX-05-02", "02 MAY"),
    ("2019-05-02", "May 02 2019"),
    ("2019-05-02", "May 2 2019 10:00"),
    ("2019-05-06", "1 Ramadan 1440/6 May 2019"),
    ("2019-05-02", "May 2 /2019"),
    ("2019-05-02", "2/May/2019"),
    ("2019-05-02", "2-May-2019"),
]
"""The day in EDTF, and its words."""


@pytest.mark.parametrize(("expected", "written"), DAYS)
def test_a_day_is_read_as_copy_writes_it(expected: str, written: str) -> None:
    found = day(written)
    assert found is not None
    assert found[1] is not None
    assert expected == found[1].value


@pytest.mark.parametrize(
    "written", ["32 May", "May 32", "Feb. 30", "May 0", "2019-13-02", "13/13/2019"]
)
def test_a_day_that_no_calendar_has_is_none(written: str) -> None:
    found = day(written)
    assert found is None or found[1] is None


@pytest.mark.parametrize("written", ["May 2, 2200", "May 2, 999", "Xay 12"])
def test_a_year_out_of_reach_is_no_day(written: str) -> None:
    assert day(written) is None


def opening(text: str) -> tuple[str, str | None, int] | None:
    """Return the rule, the day and the number of places of a dateline that opens a text."""
    found = dateline.find(text, 0, len(text), load())
    if found is None:
        return None
    line = found.dateline
    return line.rule, line.date.value if line.date else None, len(line.places)


@pytest.mark.parametrize(
    ("expected", "written"),
    [
        pytest.param("XXXX-05-02", "5月2日", id="figures"),
        pytest.param("XXXX-05-02", "五月二日", id="signs"),
        pytest.param("XXXX-05-31", "五月三十一日", id="thirty-one"),
        pytest.param("2019-05-02", "2019年5月2日", id="year-in-figures"),
        pytest.param("2019-05-02", "二〇一九年五月二日", id="year-in-signs"),
        pytest.param(None, "五月三三日", id="two-threes"),
        pytest.param(None, "五月十十日", id="two-tens"),
        pytest.param(None, "五月三十二日", id="thirty-two"),
        pytest.param(None, "十三月二日", id="month-thirteen"),
    ],
)
def test_a_chinese_day_is_read_in_figures_and_in_signs(expected: str | None, written: str) -> None:
    assert opening(f"新华社北京{written}电 桥") == ("dateline.chinese", expected, 1)


def test_a_misspelt_month_may_open_the_line() -> None:
    assert opening("Macrh 12 (AFP) - The council met.") == ("dateline.date-credit", "XXXX-03-12", 0)


@pytest.mark.parametrize(("expected", "count"), [(8, 8), (None, 9)])
def test_a_dateline_has_at_most_eight_places(expected: int | None, count: int) -> None:
    found = opening("/".join(["OAKVALE"] * count) + " (AFP) - The council met.")
    assert (found[2] if found else None) == expected


def test_the_first_of_a_month_is_a_day() -> None:
    assert opening("新华社北京五月一日电 桥") == ("dateline.chinese", "XXXX-05-01", 1)
