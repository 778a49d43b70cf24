"""The day of a dateline as copy writes it, and what is no day."""

import pytest
from test_dateline_day import day

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


@pytest.mark.parametrize("written", ["May 2, 2200", "May 2, 999", "5/2/2019", "Xay 12"])
def test_a_year_out_of_reach_and_figures_either_way_are_no_day(written: str) -> None:
    assert day(written) is None
