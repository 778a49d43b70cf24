import pytest
from support.dateline import day

from wirecli import parse
from wirecli.layout import dateline
from wirecli.rules.styles import load

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


FORMS = [
    pytest.param("XXXX-05-02", "May 2", id="month-day"),
    pytest.param("XXXX-11-02", "Nov. 2", id="abbreviated"),
    pytest.param("XXXX-11-02", "Nov 2", id="abbreviated-without-stop"),
    pytest.param("XXXX-09-02", "Sept. 2", id="sept"),
    pytest.param("XXXX-11-29", "NOV.29", id="no-space"),
    pytest.param("XXXX-07-07", "July 07", id="padded"),
    pytest.param("XXXX-05-02", "2 May", id="day-month"),
    pytest.param("XXXX-08-08", "8th August", id="ordinal"),
    pytest.param("2026-08-08", "8th August, 2026", id="ordinal-year"),
    pytest.param("2019-05-02", "May 2, 2019", id="year"),
    pytest.param("2019-05-02", "2 May 2019", id="day-month-year"),
    pytest.param("2019-09-15", "September 15/2019", id="year-behind-a-slash"),
    pytest.param("1990-02-04", "4 FEB 90", id="two-figures-of-a-year"),
    pytest.param("2019-10-24", "24.10.2019", id="figures-with-points"),
    pytest.param("1996-08-22", "1996-08-22", id="iso"),
    pytest.param("2017-11-09", "2017/11/09", id="figures-with-slashes"),
    pytest.param("2024-02-29", "Feb. 29, 2024", id="leap-day-of-its-year"),
    pytest.param("XXXX-05-02", "Thursday, May 2", id="weekday"),
    pytest.param("2024-01-15", "Monday, January 15, 2024", id="weekday-year"),
    pytest.param("2019-01-28", "Jan 28, 2019 / 07:52 am", id="time-of-day"),
    pytest.param("XXXX-05-25", "25 may", id="spanish"),
    pytest.param("2020-05-26", "26 de mayo de 2020", id="spanish-long"),
    pytest.param("2024-07-10", "10 juil 2024", id="french"),
    pytest.param("XXXX-07-06", "6 LUG", id="italian"),
    pytest.param("XXXX-07-14", "14. července", id="czech"),
    pytest.param("XXXX-03-04", "4. März", id="german"),
    pytest.param("XXXX-12-01", "1 дек", id="russian-short"),
    pytest.param("XXXX-02-16", "16 февраля", id="russian"),
    pytest.param("2015-03-31", "11 Jumadil Akhir 1436/31 March 2015", id="two-calendars"),
    pytest.param("XXXX-04-07", "Apri 7", id="misspelt"),
    pytest.param("XXXX-03-12", "Macrh 12", id="letters-swapped"),
    pytest.param("XXXX-02-29", "Feb. 29", id="leap-day"),
]


@pytest.mark.parametrize(("expected", "written"), FORMS)
def test_a_day_is_read_in_every_form(expected: str, written: str) -> None:
    found = day(written)
    assert found is not None
    assert found[1] is not None
    assert expected == found[1].value


@pytest.mark.parametrize(("expected", "written"), FORMS)
def test_the_mark_has_the_words_of_the_day(expected: str, written: str) -> None:
    found = day(written)
    assert found is not None
    text, date = found
    assert date is not None
    words = text[date.start : date.end]
    assert written.startswith(words) or words.startswith(written)


@pytest.mark.parametrize("joint", [", ", ". ", " ", ",", " , "])
def test_the_joint_between_place_and_day_may_be_a_comma_a_stop_or_a_space(joint: str) -> None:
    found = day("May 2", joint)
    assert found is not None
    assert found[1] is not None
    assert found[1].value == "XXXX-05-02"


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("March 119", id="day-119"),
        pytest.param("Feb. 30", id="thirtieth-of-february"),
        pytest.param("Feb. 29, 2023", id="leap-day-of-another-year"),
        pytest.param("May 0", id="day-nought"),
        pytest.param("NO DATE", id="no-date"),
        pytest.param("99.99.2019", id="figures-that-are-no-day"),
    ],
)
def test_a_slot_without_a_day_has_no_value(written: str) -> None:
    found = day(written)
    assert found is not None
    assert found[1] is None


@pytest.mark.parametrize("written", ["4/5/2018", "05/04/2018"])
def test_figures_that_two_countries_read_apart_fill_the_slot_without_a_day(written: str) -> None:
    found = day(written)
    assert found is not None
    assert found[1] is None


@pytest.mark.parametrize("written", ["May ٢", "٢ May"])
def test_arabic_figures_are_figures(written: str) -> None:
    found = day(written)
    assert found is not None
    assert found[1] is not None
    assert found[1].value == "XXXX-05-02"


@pytest.mark.parametrize(
    "written", ["①. May", "May 999999999999", "².1.2019", "1.1.²019", "①-1-2019"]
)
def test_raised_circled_and_endless_figures_are_no_day(written: str) -> None:
    found = day(written)
    assert found is None or found[1] is None


def test_a_comma_and_a_stop_in_a_row_are_one_joint() -> None:
    found = day("May 2", joint=",. ")
    assert found is not None


def test_a_date_may_stand_in_brackets_behind_the_place() -> None:
    text = "KAJANG (Nov 24): The river council met."
    found = dateline.find(text, 0, len(text), load())
    assert found is not None
    assert found.dateline.date is not None
    assert found.dateline.date.value == "XXXX-11-24"


def test_figures_in_a_range_are_no_dateline() -> None:
    text = "OAKVALE, MAY 13-16 The river fair opens."
    found = dateline.find(text, 0, len(text), load())
    assert found is None


POLISH = "Rada otworzyła most, a on nie jest na drodze, jak się mówi."


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("2023-11-10", f"Dom, 10 listopada 2023 (Zyx) - {POLISH}", id="language"),
        pytest.param("2023-10-10", "DOM, 10. listopada 2023. (Hina) - Most.", id="agency"),
        pytest.param("2023-11-10", f"Dom, 10 listopada, 2023 (Zyx) - {POLISH}", id="comma"),
        pytest.param("2023-11-10", f"Dom, 10/listopada/2023 (Zyx) - {POLISH}", id="slashes"),
        pytest.param(None, "DOM, 10. listopada 2023. (Zyx) - Most.", id="nothing-tells"),
    ],
)
def test_the_language_or_the_agency_tells_what_a_months_name_means(
    expected: str | None, text: str
) -> None:
    [story] = parse(text)
    date = story.dateline and story.dateline.date
    assert (date and date.value) == expected


MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]
MONTHS += ["September", "October", "November", "December"]
LAST_DAYS = list(zip(MONTHS, MONTH_DAYS, strict=True))


@pytest.mark.parametrize(("month", "last"), LAST_DAYS)
def test_a_month_has_its_days_and_no_more(month: str, last: int) -> None:
    there, beyond = day(f"{month} {last}"), day(f"{month} {last + 1}")
    assert there is not None
    assert there[1] is not None
    assert there[1].value.endswith(f"-{last}")
    assert beyond is not None
    assert beyond[1] is None
