"""Dates mentioned in the order of time, whatever the form of their values."""

from itertools import pairwise

import pytest

from wirecli.rules import chronology

ORDER = (
    "BC0300",
    "BC0044",
    "0079",
    "18",
    "197",
    "1998",
    "1998-03",
    "1998-SU",
    "1998-H2",
    "1998-Q4",
    "2023-11-20",
    "2023-11-23T05:00+08:00",
    "2023-11-23",
    "2023-11-23TMO",
    "2023-11-23T16:08Z",
    "2023-11-23TEV",
    "2023-W47-WE",
    "2023-W48",
    "XXXX-03",
    "XXXX-11-23",
    "PRESENT_REF",
    "P2W",
)


@pytest.mark.parametrize(("earlier", "later"), list(pairwise(ORDER)))
def test_what_begins_earlier_stands_first(earlier: str, later: str) -> None:
    """Five in the morning at UTC+8 is the evening before in UTC."""
    assert chronology.place(earlier) < chronology.place(later)


def test_a_week_begins_with_its_monday() -> None:
    assert chronology.place("2023-W47") == chronology.place("2023-11-20")


@pytest.mark.parametrize("value", ["PXW", "P1Y", "XXXX-WXX-4", "XXXX-WXX-2TNI", "2023-13-45"])
def test_what_has_no_place_in_time_stands_last(value: str) -> None:
    assert chronology.place(value) == chronology.DURATIONS
