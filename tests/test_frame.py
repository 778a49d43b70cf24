"""The story's day between the days that the user, a header or a path gives."""

import json
from pathlib import Path

import pytest
from conftest import Wirecli

from wirecli.errors import UserError
from wirecli.model import Stated, Story
from wirecli.story import parse

HEADLINE = "Stone bridge at Oakvale opens"
COPY = "The bridge opened early, the mayor said. It had been shut since spring."


def story(text: str, date: str | None = None, header: str | None = None, **stated: str) -> Story:
    marks = [Stated(0, 0, "jsonl.date", "date", header)] if header else []
    marks += [Stated(0, 0, f"made.{field}", field, value) for field, value in stated.items()]
    (found,) = parse(text, date=date, stated=marks)
    return found


def day(found: Story) -> tuple[str, tuple[str, ...]] | None:
    return (found.date.value, found.date.basis) if found.date else None


def defects(found: Story) -> list[str]:
    return [defect.rule for defect in found.defects]


def dated(dateline: str, copy: str = COPY) -> str:
    return f"{HEADLINE}\n\n{dateline} {copy}"


@pytest.mark.parametrize("date", ["2019", "2019-11", "2019-10/2020-02", "2019-11-20/2019-11-30"])
def test_a_year_a_month_or_an_interval_gives_the_datelines_day_its_year(date: str) -> None:
    found = story(dated("OAKVALE, Nov 23 (NNS) -"), date)
    assert day(found) == ("2019-11-23", ("dateline", "option"))
    assert "year-unknown" not in defects(found)


def test_of_the_years_between_two_bounds_the_weekday_proves_one() -> None:
    # 23 November was a Thursday in 2017 and in 2023 only
    found = story(dated("OAKVALE, Thursday, Nov. 23 (NNS) -"), "2016/2019")
    assert day(found) == ("2017-11-23", ("dateline", "option", "weekday"))


def test_several_years_that_are_possible_are_a_set() -> None:
    found = story(dated("OAKVALE, Nov 23 (NNS) -"), "2018/2020")
    assert day(found) == ("[2018-11-23,2019-11-23,2020-11-23]", ("dateline", "option"))
    assert "year-unknown" in defects(found)


def test_more_years_than_four_prove_nothing() -> None:
    assert day(story(dated("OAKVALE, Nov 23 (NNS) -"), "2010/2020")) == (
        "XXXX-11-23",
        ("dateline",),
    )


@pytest.mark.parametrize("date", ["2010/..", "../2010"])
def test_a_bound_on_one_side_proves_no_year(date: str) -> None:
    assert day(story(dated("OAKVALE, Nov 23 (NNS) -"), date)) == ("XXXX-11-23", ("dateline",))


def test_a_story_without_a_day_is_of_the_month_that_the_user_says() -> None:
    assert day(story(f"{HEADLINE}\n\n{COPY}", "2019-11")) == ("2019-11", ("option",))


def test_a_months_last_day_may_be_filed_in_the_next() -> None:
    found = story(dated("OAKVALE, Oct 31 (NNS) -"), path="2019-11")
    assert day(found) == ("2019-10-31", ("dateline", "path"))


def test_a_day_just_outside_the_bounds_that_the_user_says_is_a_contradiction() -> None:
    found = story(dated("OAKVALE, Nov 23 (NNS) -"), "2019-11-25/2019-11-30")
    assert day(found) == ("2019-11-25/2019-11-30", ("option",))
    assert "date-contradicts-dateline" in defects(found)


def test_a_day_outside_the_month_that_the_user_says_is_a_contradiction() -> None:
    found = story(dated("OAKVALE, Nov 23 (NNS) -"), "2019-12")
    assert day(found) == ("2019-12", ("option",))
    assert "date-contradicts-dateline" in defects(found)


def test_a_page_date_in_the_users_year_is_the_storys_day() -> None:
    found = story(f"{HEADLINE}\n\nNovember 23, 2019\n\n{COPY}", "2019")
    assert day(found) == ("2019-11-23", ("page", "option"))


def test_a_records_day_has_the_basis_header() -> None:
    found = story(f"{HEADLINE}\n\n{COPY}", header="2019-11-23")
    assert day(found) == ("2019-11-23", ("header",))


def test_a_records_day_in_the_users_year_is_taken_whole() -> None:
    found = story(f"{HEADLINE}\n\n{COPY}", "2019", header="2019-11-23")
    assert day(found) == ("2019-11-23", ("option", "header"))


def test_a_path_that_contradicts_the_header_is_a_defect() -> None:
    found = story(f"{HEADLINE}\n\n{COPY}", header="2019-11-23", path="2020")
    assert day(found) == ("2019-11-23", ("header",))
    assert "dates-disagree" in defects(found)


def test_a_records_date_of_two_readings_is_null_and_a_defect() -> None:
    found = story(f"{HEADLINE}\n\n{COPY}", header="12/11/2026")
    assert day(found) is None
    assert "date-unreadable" in defects(found)


@pytest.mark.parametrize(
    ("expected", "rule", "dateline"),
    [
        pytest.param("2026-12-11", "month-first-by-agency", "OAKVALE (AP) -", id="agency"),
        pytest.param("2026-11-12", "day-first-by-place", "PARIS (ZYX) -", id="place"),
    ],
)
def test_a_country_decides_figures_of_two_readings(expected: str, rule: str, dateline: str) -> None:
    found = story(dated(dateline), header="12/11/2026")
    assert day(found) == (expected, ("header",))
    assert found.date is not None
    assert found.date.rule == f"stamp.{rule}"


def test_a_country_that_writes_both_orders_decides_nothing() -> None:
    # Canada: Unicode CLDR has yyyy-mm-dd and d/m/yy for en-CA, and people write m/d/yy
    found = story(dated("TORONTO (ZYX) -"), header="12/11/2026", language="en-US")
    assert day(found) is None
    assert "date-unreadable" in defects(found)


@pytest.mark.parametrize(
    ("expected", "locale"), [("2026-12-11", "en-US"), ("2026-11-12", "en-GB"), (None, "en")]
)
def test_the_region_of_the_language_decides_where_nothing_else_does(
    expected: str | None, locale: str
) -> None:
    found = story(f"{HEADLINE}\n\n{COPY}", header="12/11/2026", language=locale)
    assert (found.date.value if found.date else None) == expected


def test_the_datelines_day_decides_against_the_country() -> None:
    found = story(dated("OAKVALE, Nov. 12 (AP) -"), header="12/11/2026")
    assert day(found) == ("2026-11-12", ("header", "dateline"))


@pytest.mark.parametrize(
    ("expected", "dateline"),
    [
        pytest.param("2026-11-12", "LONDON, 12/11/2026 (Reuters) -", id="agency-of-britain"),
        pytest.param("2026-12-11", "CHICAGO, 12/11/2026 (AP) -", id="agency-of-america"),
        pytest.param("2026-11-13", "OAKVALE, 13/11/2026 (ZYX) -", id="one-reading"),
    ],
)
def test_a_dateline_in_figures_is_read_as_its_country_writes_them(
    expected: str, dateline: str
) -> None:
    found = story(dated(dateline))
    assert found.dateline is not None
    assert found.dateline.date is not None
    assert found.dateline.date.value == expected
    assert day(found) == (expected, ("dateline",))


def test_a_dateline_in_figures_of_two_readings_is_a_dateline_without_a_day() -> None:
    text = dated("OAKVALE, 12/11/2026 (ZYX) -")
    found = story(text)
    assert found.dateline is not None
    assert found.dateline.date is None
    assert text[found.dateline.places[0].start :].startswith("OAKVALE")
    assert "date-unreadable" in defects(found)


def test_a_page_line_of_two_readings_is_a_defect_at_its_place() -> None:
    text = f"{HEADLINE}\n\n10/11/2026\n\n{COPY}"
    (found,) = parse(text)
    assert found.date is None
    (line,) = [defect for defect in found.defects if defect.rule == "date-unreadable"]
    assert text[line.start : line.end] == "10/11/2026"


def test_a_page_line_of_two_readings_is_no_defect_where_the_dateline_has_the_day() -> None:
    (found,) = parse(f"{HEADLINE}\n\n10/11/2026\n\nOAKVALE, Nov. 10 (NNS) - {COPY}")
    assert day(found) == ("2026-11-10", ("dateline", "page"))
    assert "date-unreadable" not in defects(found)


@pytest.mark.parametrize("bad", ["12/11/2026", "November 23", ""])
def test_the_librarys_error_names_its_parameter_and_no_option(bad: str) -> None:
    with pytest.raises(UserError, match=r"^date: (?!.*--)"):
        next(parse(COPY, date=bad or " "))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "2019" / "11"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(dated("OAKVALE, Nov 23 (NNS) -"))
    return folder


def test_the_command_takes_the_day_from_the_path_when_it_is_asked_to(
    process: Wirecli, archive: Path
) -> None:
    ran = process("parse", str(archive), "--date-from-path", "-t", "jsonl", "-f", "date")
    assert json.loads(ran.out)["date"] == {"value": "2019-11-23", "basis": ["dateline", "path"]}


def test_the_command_takes_no_day_from_the_path_unasked(process: Wirecli, archive: Path) -> None:
    ran = process("parse", str(archive), "-t", "jsonl", "-f", "date")
    assert json.loads(ran.out)["date"] == {"value": "XXXX-11-23", "basis": ["dateline"]}


@pytest.mark.parametrize(
    ("expected", "given"),
    [("2026-11-12", "12.11.2026"), ("2019-11-23", "2019"), ("2019-11-23", "2019-10/2020-02")],
)
def test_the_command_takes_a_day_a_year_and_an_interval(
    process: Wirecli, expected: str, given: str
) -> None:
    ran = process("parse", "-d", given, "story.txt", "-t", "jsonl", "-f", "date.value")
    assert json.loads(ran.out) == {"date.value": expected}


def test_the_command_refuses_figures_of_two_readings_and_names_both(process: Wirecli) -> None:
    ran = process("parse", "-d", "12/11/2026", "story.txt")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        "wirecli: --date: '12/11/2026' can be 2026-11-12 or 2026-12-11; write the one you mean\n"
    )


def test_a_mail_and_a_feed_are_read_by_the_same_reader_of_dates(process: Wirecli) -> None:
    mail = (
        "From: a@oak.example\nSubject: Fair opens\nDate: 12.11.2026\n\nThe fair opened, he said.\n"
    )
    stamp = "<pubDate>12/11/2026</pubDate>"
    item = f"<item><title>Fair opens</title>{stamp}<description>{COPY}</description></item>"
    feed = f"<rss><channel>{item}</channel></rss>"
    options = ("parse", "-t", "jsonl", "-f", "date.value,defects")
    assert json.loads(process(*options, given=mail).out)["date.value"] == "2026-11-12"
    record = json.loads(process(*options, given=feed).out)
    assert record["date.value"] is None
    assert "date-unreadable" in record["defects"]


@pytest.mark.parametrize("agency", ["TASS", "tass", "(TASS)"])
def test_the_command_takes_an_agency_in_any_case(process: Wirecli, agency: str) -> None:
    ran = process("parse", "-a", agency, "story.txt", "-t", "jsonl", "-f", "agency.key")
    assert json.loads(ran.out) == {"agency.key": "tass"}
