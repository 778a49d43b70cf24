"""Dates as options, headers, paths and pages write them, read by one reader."""

from datetime import date

import pytest

from wirecli.rules import datepath, datestamp, edtf


def values(written: str) -> list[str]:
    return [reading.value for reading in datestamp.readings(written)]


@pytest.mark.parametrize(
    ("expected", "written"),
    [
        pytest.param("2023-11-23", "2023-11-23T10:15:00.000+01:00", id="iso-with-a-zone"),
        pytest.param("2023-11-23", "20231123T101500Z", id="iso-basic"),
        pytest.param("2023-11-23", "20231123101500", id="iso-without-its-T"),
        pytest.param("2023-11-23", "Thu, 23 Nov 2023 10:15:00 +0100 (CET)", id="mail"),
        pytest.param("2023-03-28", "Tue, 28 Mar 2023 05:00:00 EST", id="feed-with-a-zone-name"),
        pytest.param("2023-03-28", "28 Mar 2023 05:00 CHADT", id="zone-of-five-capitals"),
        pytest.param("2023-05-23", "mar, 23 may 2023", id="spanish-tuesday-is-no-march"),
        pytest.param("2020-05-26", "26 de mayo de 2020", id="spanish"),
        pytest.param("2023-08-17", "17 августа 2023 г.", id="russian"),
        pytest.param("2019-05-02", "2019年5月2日", id="chinese"),
        pytest.param("1990-02-04", "4 FEB 90", id="telex-year"),
        pytest.param("2023-11-23", "Nov. 23, 2023, 5 p.m.", id="hour-of-the-afternoon"),
        pytest.param("2023-11", "November 2023", id="month"),
        pytest.param("2019-11", "2019/11", id="month-in-figures"),
        pytest.param("2019", "2019", id="year"),
        pytest.param("2018-11/2019-02", "2018-11/2019-02", id="edtf-interval"),
        pytest.param("../2019", "../2019", id="edtf-open-interval"),
        # full stops are written in countries that put the day first, and in no other
        pytest.param("2026-11-12", "12.11.2026", id="full-stops"),
        pytest.param("2012-11-10", "10.11.12", id="full-stops-short-year"),
        pytest.param("2019-12-24", "24. 12. 2019", id="full-stops-and-spaces"),
        # one of the figures cannot be a month, so nothing is guessed
        pytest.param("2026-11-13", "13/11/2026", id="first-figure-is-no-month"),
        pytest.param("2026-11-13", "11/13/2026", id="second-figure-is-no-month"),
        pytest.param("2026-11-11", "11/11/2026", id="both-orders-agree"),
        # 12 November 2026 is a Thursday, 11 December a Friday
        pytest.param("2026-11-12", "Thursday, 12/11/2026", id="weekday-decides"),
        # senders get weekdays wrong; the day is written out
        pytest.param("2026-11-12", "Fri, 12 Nov 2026", id="weekday-of-another-day"),
    ],
)
def test_a_date_that_can_be_read_in_one_way_is_read(expected: str, written: str) -> None:
    assert values(written) == [expected]


@pytest.mark.parametrize(
    ("expected", "written"),
    [
        (["2026-11-12", "2026-12-11"], "12/11/2026"),
        (["2026-11-12", "2026-12-11"], "12-11-2026 14:05"),
        (["2026-11-12", "2026-12-11", "2012-11-26"], "12/11/26"),
        (["2026-11-12", "2026-12-11"], "Wed 12/11/2026"),
    ],
)
def test_figures_that_can_be_read_in_several_ways_keep_them_all(
    expected: list[str], written: str
) -> None:
    assert values(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("", id="nothing"),
        pytest.param("November 23", id="no-year"),
        pytest.param("Thursday", id="weekday"),
        pytest.param("2023-02-30", id="no-day-of-the-calendar"),
        pytest.param("31.02.2019", id="no-such-day-in-figures"),
        pytest.param("11.13.2026", id="full-stops-month-first"),
        pytest.param("2019-13", id="month-13"),
        pytest.param("2020/2019", id="interval-that-ends-before-it-begins"),
        pytest.param("../..", id="interval-without-bounds"),
        pytest.param("soon", id="word"),
        pytest.param("23 Nov 2023 or so", id="words-of-no-date"),
        pytest.param("Nov Dec 2023", id="two-months"),
        pytest.param("28 Mar 2023 05:00 BRIDGE", id="six-capitals-are-no-zone"),
        pytest.param("2023 " + "x" * datestamp.LONGEST, id="too-long"),
    ],
)
def test_what_is_no_date_has_no_reading(written: str) -> None:
    assert values(written) == []


@pytest.mark.parametrize(
    ("expected", "path"),
    [
        pytest.param(["2019-11-23"], "wire/2019/11/23/a.txt", id="three-folders"),
        pytest.param(["2019-11"], "wire/2019/11/a.txt", id="two-folders"),
        pytest.param(["2019-11"], "2019/Nov/a.txt", id="folder-of-a-named-month"),
        pytest.param(["2019-11-05"], "2019/11-November/05/a.txt", id="number-and-name"),
        pytest.param(["2019"], "archive/2019/a.txt", id="one-folder"),
        pytest.param(["2019-11-23"], "archive/2019-11-23/a.txt", id="folder-of-a-day"),
        pytest.param(["2020"], "2019/old/2020/a.txt", id="the-innermost-year"),
        pytest.param(["2019-11-23"], "20191123-fair.txt", id="name-begins-with-it"),
        pytest.param(["2019-11-23"], "fair_2019-11-23.v2.txt", id="name-ends-with-it"),
        pytest.param(["2019-11-23"], "20191123T101500Z.txt", id="name-with-a-time"),
        pytest.param(["23-11-2019"], "fair-23-11-2019.txt", id="day-first"),
        pytest.param(["23 nov 2019"], "23-nov-2019.txt", id="named-month"),
        pytest.param(["nov 23 2019"], "nov23-2019.txt", id="named-month-first"),
        pytest.param(["2019-11-23"], "year=2019/month=11/day=23/a.txt", id="partitions"),
        pytest.param(["2019-11"], "2019-11.jsonl", id="name-is-a-month"),
        pytest.param(["2019"], "2019.mbox", id="name-is-a-year"),
        pytest.param(["2019-11-23", "2019"], "2019/20191123.txt", id="name-and-folder"),
        pytest.param(["2019-11"], "C:\\wire\\2019\\11\\a.txt", id="windows"),
        pytest.param([], "story-2019.txt", id="a-number-in-a-name-is-no-year"),
        pytest.param([], "20191123-20191124.txt", id="two-days-in-a-name"),
        pytest.param([], "190506.txt", id="six-figures-that-are-a-day-and-a-month"),
        pytest.param(["2019-11"], "201911.txt", id="six-figures-that-are-a-month-alone"),
        pytest.param([], "wire/11/23/a.txt", id="no-year"),
        pytest.param(["2019"], "2019/13/a.txt", id="no-month-13"),
        pytest.param([], "1234567890.txt", id="serial-number"),
        pytest.param([], "-", id="standard-input"),
    ],
)
def test_a_path_has_the_date_of_its_name_and_of_its_folders(expected: list[str], path: str) -> None:
    assert [written for _, written in datepath.read(path)] == expected


@pytest.mark.parametrize(
    "value", ["2019", "2019-11", "2019-11-23", "2019-11-05/2019-12-06", "../2019-11-23"]
)
def test_an_interval_is_written_as_it_is_read(value: str) -> None:
    interval = edtf.read(value)
    assert interval is not None
    assert edtf.written(interval) == value


def test_an_interval_reaches_to_the_last_day_of_its_last_month() -> None:
    assert edtf.read("2019-11/2020-02") == edtf.Interval(date(2019, 11, 1), date(2020, 2, 29))


def test_intervals_without_a_day_in_common_have_nothing_in_common() -> None:
    year, day = edtf.read("2019"), edtf.read("2020-01-01")
    assert year is not None
    assert day is not None
    assert edtf.common(year, day) is None
