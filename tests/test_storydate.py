"""The story's day: what proves it, what does not, and what contradicts."""

from datetime import date

import pytest

from wirecli.errors import UserError
from wirecli.layout.storydate import bounds
from wirecli.model import Story
from wirecli.rules import edtf
from wirecli.story import parse

COPY = "The river council reopened the old bridge after repairs, the mayor said on Thursday."
HEADLINE = "Council reopens old river bridge"


def parsed(text: str, date: str | None = None) -> Story:
    return next(parse(text, split="none", date=date))


def day(story: Story) -> tuple[str, tuple[str, ...]] | None:
    return (story.date.value, story.date.basis) if story.date else None


def defects(story: Story) -> list[str]:
    return [defect.rule for defect in story.defects]


def page(line: str, dateline: str) -> Story:
    return parsed(f"{HEADLINE}\n\n{line}\n\n{dateline} {COPY}")


def tail(dateline: str, *lines: str) -> Story:
    return parsed("\n\n".join([HEADLINE, f"{dateline} {COPY}", *lines]))


def test_a_dateline_without_a_year_stays_without_one() -> None:
    assert day(tail("MINSK, November 23. /TASS/.")) == ("XXXX-11-23", ("dateline",))


def test_the_users_day_wins_and_the_dateline_that_agrees_is_named() -> None:
    story = parsed(f"MINSK, November 23. /TASS/. {COPY}", date="2023-11-23")
    assert day(story) == ("2023-11-23", ("option", "dateline"))


def test_a_dateline_far_from_the_users_day_is_a_defect() -> None:
    story = parsed(f"MINSK, June 1. /TASS/. {COPY}", date="2023-11-23")
    assert "date-contradicts-dateline" in defects(story)


@pytest.mark.parametrize(
    ("expected", "line", "dateline"),
    [
        ("2012-05-14", "16:29, 14 May 2012 | GMT +6", "OAKVALE. May 14. KAZINFORM"),
        ("2023-11-16", "05:07, November 17, 2023", "OAKVALE, Nov. 16 (Xinhua) --"),
        ("2023-12-31", "Published: January 2, 2024", "OAKVALE, Dec. 31 (Xinhua) --"),
        ("2019-08-06", "06/08/2019 10:07 PM", "OAKVALE, Aug 6 (Bernama) --"),
    ],
)
def test_the_pages_date_line_gives_a_near_dateline_its_year(
    expected: str, line: str, dateline: str
) -> None:
    assert day(page(line, dateline)) == (expected, ("dateline", "page"))


def test_a_page_date_that_is_far_from_the_dateline_proves_nothing_and_is_a_defect() -> None:
    story = page("July 15, 2025", "MOSCOW, June 1. /TASS/.")
    assert (day(story), "page-contradicts-date" in defects(story)) == (
        ("XXXX-06-01", ("dateline",)),
        True,
    )


def test_a_date_in_the_masthead_is_no_evidence() -> None:
    masthead = "Sunday, 15 October 2024\nHome\nNews\nSport\nWeather\nMenu"
    story = parsed(f"{masthead}\n\n{HEADLINE}\n\nSkopje, 15 October (MIA) – {COPY}")
    assert day(story) == ("XXXX-10-15", ("dateline",))


def test_the_date_of_an_update_is_no_evidence() -> None:
    story = page("Updated: 15 October 2024 10:00", "Skopje, 15 October (MIA) –")
    assert day(story) == ("XXXX-10-15", ("dateline",))


@pytest.mark.parametrize(
    ("expected", "dateline", "line"),
    [
        ("2016-08-29", "OAKVALE, Mass. (AP) _", "AP-WF-08-29-16 1626GMT"),
        ("2013-11-13", "Berlin (dpa) -", "131137 GMT Nov 13"),
    ],
)
def test_a_transmission_stamp_is_the_day_where_no_dateline_has_one(
    expected: str, dateline: str, line: str
) -> None:
    assert day(tail(dateline, line)) == (expected, ("trailer",))


def test_the_agencys_own_copyright_line_proves_the_year() -> None:
    story = tail("Jakarta, Dec 31 (Antara) -", "COPYRIGHT © ANTARA 2016")
    assert day(story) == ("2016-12-31", ("dateline", "copyright"))


def test_a_sites_copyright_line_alone_proves_nothing() -> None:
    story = tail("MINSK, November 23. /TASS/.", "© 2024 Example Pages")
    assert day(story) == ("XXXX-11-23", ("dateline",))


def test_weekday_and_bounds_prove_the_only_year_that_fits() -> None:
    story = tail(
        "MINSK, November 23. /TASS/.", "It was closed in November 2022.", "© 2024 Example Pages"
    )
    assert day(story) == ("2023-11-23", ("dateline", "weekday", "mention", "copyright"))


def test_several_years_that_fit_are_a_set() -> None:
    story = tail(
        "MINSK, November 23. /TASS/.", "It was closed in November 2016.", "© 2024 Example Pages"
    )
    assert day(story) == (
        "[2017-11-23,2018-11-23,2023-11-23]",
        ("dateline", "weekday", "mention", "copyright"),
    )


def test_a_year_that_is_still_to_come_bounds_nothing() -> None:
    story = tail(
        "MINSK, November 23. /TASS/.", "It will close in November 2022.", "© 2024 Example Pages"
    )
    assert day(story) == ("XXXX-11-23", ("dateline",))


@pytest.mark.parametrize(
    "written", ["2023-11-23", "23 Nov 2023", "2023-11-23T10:00Z", "Nov 23, 2023"]
)
def test_a_whole_day_is_read_in_any_form(written: str) -> None:
    assert bounds.given(written).interval.day == date(2023, 11, 23)


@pytest.mark.parametrize("written", ["November 23", "Thursday", "2023-02-30", "soon", ""])
def test_a_day_that_is_not_whole_is_refused(written: str) -> None:
    with pytest.raises(UserError):
        bounds.given(written)


@pytest.mark.parametrize("menu", ["RSS Facebook", "Share on Facebook"])
def test_the_day_on_which_a_page_was_saved_is_not_the_storys(menu: str) -> None:
    text = f"Friday, May 2, 2025\n{menu}\n\n{HEADLINE}\n\nOAKVALE (ZYX) - {COPY}"
    assert day(parsed(text)) is None


def test_of_two_dates_above_the_headline_the_one_near_the_datelines_day_proves_the_year() -> None:
    page_dates = "December 14, 2025\n\nDate: 27/05/2024 | Source: Zyx (En)"
    text = f"{HEADLINE}\n\n{page_dates}\n\nPyongyang, May 27 (KCNA) -- {COPY}"
    assert day(parsed(text)) == ("2024-05-27", ("dateline", "page"))


@pytest.mark.parametrize("stamp", ["2000年3月4日 12:59", "2000년 3월 4일"])
def test_a_page_date_of_east_asia_proves_the_year(stamp: str) -> None:
    text = (
        f"老桥重新开放，市民欢迎\n\n{stamp}\n\n中新社北京三月三日電\n\n市议会表示，旧桥将重新开放。"
    )
    assert day(parsed(text)) == ("2000-03-03", ("dateline", "page"))


def test_a_filing_stamp_may_name_any_time_zone() -> None:
    story = tail("ZAGREB, 30. ožujka (Hina) -", "(Hina) ab cd\n301026 MET mar 94")
    assert day(story) == ("1994-03-30", ("dateline", "trailer"))


def test_a_date_line_above_the_source_of_the_copy_is_the_pages() -> None:
    above = "General News of Tuesday, 22 February 2005\n\nSource: GNA"
    text = f"{above}\n\n{HEADLINE}\n\nAccra, Feb. 22, GNA - {COPY}"
    assert day(parsed(text)) == ("2005-02-22", ("dateline", "page"))


def test_a_page_date_far_above_the_headline_proves_the_year_if_it_is_the_datelines_day() -> None:
    lines = "Node 98\nTue, 01/05/2010 - 08:47\nShortlink :\nNode :\nLanguage :\nZone :\nPage :"
    text = f"{lines}\n{HEADLINE} for walkers, cyclists and buses\n\nANKARA, Jan. 4 Kyodo - {COPY}"
    story = parsed(text)
    assert story.date is not None
    assert story.date.value == "2010-01-04"


@pytest.mark.parametrize(
    ("expected", "day", "known"),
    [
        pytest.param("2023-12-30", "XXXX-12-30", "2024-01-02", id="the-year-before"),
        pytest.param("2024-01-02", "XXXX-01-02", "2023-12-30", id="the-year-behind"),
        pytest.param("2024-02-29", "XXXX-02-29", "2023-03-01", id="the-leap-year-near"),
        pytest.param(None, "XXXX-02-29", "2022-03-01", id="no-leap-year-near"),
        pytest.param("2024-07-01", "XXXX-07-01", "2024-01-01", id="half-a-year-ahead"),
        pytest.param("2023-07-03", "XXXX-07-03", "2024-01-01", id="half-a-year-behind"),
        pytest.param("2019-05-02", "2019-05-02", "2023-01-01", id="with-its-year"),
        pytest.param("2024-01-09", "XXXX-XX-09", "2024-01-01", id="no-month"),
        pytest.param("2023-12-30", "XXXX-XX-30", "2024-01-02", id="no-month-the-year-before"),
        pytest.param("2024-01-31", "XXXX-XX-31", "2024-02-15", id="no-month-without-that-day"),
    ],
)
def test_a_day_without_a_year_is_in_the_year_that_brings_it_nearest(
    expected: str | None, day: str, known: str
) -> None:
    assert edtf.nearest(day, known) == expected


def test_days_are_counted_over_the_turn_of_the_year_and_no_day_is_far() -> None:
    assert edtf.apart("2023-01-01", "2022-12-30") == 2
    assert edtf.apart("2022-12-30", "2023-01-01") == 2
    assert edtf.apart("2023-02-30", "2023-03-01") > 365


@pytest.mark.parametrize(
    ("basis", "page"),
    [
        pytest.param(("dateline", "page"), "May 16, 2012", id="two-days-behind"),
        pytest.param(("dateline", "page"), "May 12, 2012", id="two-days-before"),
        pytest.param(("dateline",), "May 17, 2012", id="three-days-behind"),
        pytest.param(("dateline",), "May 11, 2012", id="three-days-before"),
    ],
)
def test_a_page_date_proves_the_year_within_two_days(basis: tuple[str, ...], page: str) -> None:
    found = page_date(page)
    assert found is not None
    assert found[1] == basis


def page_date(line: str) -> tuple[str, tuple[str, ...]] | None:
    return day(page(line, "OAKVALE, May 14 (AFP) -"))


@pytest.mark.parametrize("word", ["last", "next", "by", "until", "since"])
def test_a_weekday_of_another_week_proves_no_year(word: str) -> None:
    lead = (
        f"The council met {word} Thursday, it said, to talk of the bridge closed in November 2022."
    )
    text = f"{HEADLINE}\n\nMINSK, November 23. /TASS/. {lead}\n\n© 2024 Example Pages"
    assert day(parsed(text)) == ("XXXX-11-23", ("dateline",))


@pytest.mark.parametrize(
    "sign", ["will", "would", "plan to", "is due to", "expect to", "target", "aim to", "schedule"]
)
def test_a_year_in_a_sentence_of_what_is_to_come_bounds_nothing(sign: str) -> None:
    story = tail(
        "MINSK, November 23. /TASS/.", f"They {sign} do it in 2022.", "© 2024 Example Pages"
    )
    assert day(story) == ("XXXX-11-23", ("dateline",))


@pytest.mark.parametrize("word", ["since", "in", "from", "during"])
def test_a_past_year_is_told_by_the_word_before_it(word: str) -> None:
    story = tail("MINSK, November 23. /TASS/.", f"It was shut {word} 2022.", "© 2024 Example Pages")
    assert day(story) == ("2023-11-23", ("dateline", "weekday", "mention", "copyright"))


def test_the_day_before_the_weekday_of_the_lead_fits_too() -> None:
    story = tail(
        "MINSK, November 24. /TASS/.", "It was closed in March 2023.", "© 2024 Example Pages"
    )
    assert day(story) == ("2023-11-24", ("dateline", "weekday", "mention", "copyright"))


def test_what_contradicts_the_storys_day_is_named_with_its_words() -> None:
    story = page("July 15, 2025", "MOSCOW, June 1, 2019. /TASS/.")
    (defect,) = [mark for mark in story.defects if mark.rule == "page-contradicts-date"]
    assert story.text_of(defect) == "July 15, 2025"


def test_a_page_date_that_agrees_with_a_whole_dateline_is_named() -> None:
    assert day(page("June 2, 2019", "MOSCOW, June 1, 2019. /TASS/.")) == (
        "2019-06-01",
        ("dateline", "page"),
    )


def test_a_date_that_is_not_the_storys_is_said_to_be_considered() -> None:
    story = page("July 15, 2025", "MOSCOW, June 1, 2019. /TASS/.")
    found = [(one.value, one.why) for one in story.considered if one.field == "date"]
    assert found == [("2025-07-15", "is another day, or weaker evidence")]


def test_a_page_date_that_says_the_users_day_is_considered_as_the_same() -> None:
    text = f"{HEADLINE}\n\nNovember 23, 2023\n\nMINSK, November 23. /TASS/. {COPY}"
    story = parsed(text, date="2023-11-23")
    found = [(one.value, one.why) for one in story.considered if one.field == "date"]
    assert found == [("2023-11-23", "says the same")]


@pytest.mark.parametrize("line", ["Share on Facebook", "Updated: 3 June 2024"])
def test_a_stamp_counts_below_furniture_that_proves_nothing(line: str) -> None:
    story = tail("OAKVALE (AP) _", line, "AP-WF-11-13-13 1509GMT")
    assert day(story) == ("2013-11-13", ("trailer",))


@pytest.mark.parametrize(
    ("found", "written"),
    [
        pytest.param([], "Thursday, November 23, 2023", id="its-own"),
        pytest.param(["weekday-contradicts-date"], "Friday, November 23, 2023", id="another"),
        pytest.param([], "November 23, 2023", id="none"),
        pytest.param([], "Sat, November 23, 2023", id="too-short-to-be-sure"),
    ],
)
def test_a_weekday_in_the_dateline_must_be_that_of_its_day(found: list[str], written: str) -> None:
    assert defects(tail(f"OAKVALE, {written} (AFP) -")) == found


def test_a_weekday_in_the_dateline_must_be_that_of_the_year_that_is_proved() -> None:
    story = page("24 November 2023", "OAKVALE, Friday, November 23 (AFP) -")
    assert (day(story), defects(story)) == (
        ("2023-11-23", ("dateline", "page")),
        ["weekday-contradicts-date"],
    )


def test_another_day_of_the_users_has_a_weekday_of_its_own() -> None:
    story = parsed(f"OAKVALE, Thursday, November 23 (AFP) - {COPY}", date="2023-11-29")
    assert "weekday-contradicts-date" not in defects(story)


def test_a_weekday_in_the_dateline_proves_the_year_by_its_day_alone() -> None:
    copy = "It had been closed since 2016, the mayor said on Wednesday."
    story = parsed(f"OAKVALE, Thursday, November 23 (AFP) - {copy}\n\n(c) Example Site 2020")
    assert day(story) == ("2017-11-23", ("dateline", "weekday", "mention", "copyright"))


def test_what_is_to_come_in_the_next_sentence_leaves_a_past_year_past() -> None:
    copy = "It was closed in November 2022. Plans are due in May."
    story = tail("MINSK, November 23. /TASS/.", copy, "© 2024 Example Pages")
    assert day(story) == ("2023-11-23", ("dateline", "weekday", "mention", "copyright"))


TAIPEI = "老橋重開\n\n（中央社記者王大明台北12日電）市議會表示，老橋今天重新開放。"


@pytest.mark.parametrize(
    ("value", "basis", "given"),
    [
        ("2024-03-12", ("option", "dateline"), "2024-03-12"),
        ("2024-03-12", ("dateline", "option"), "2024-03"),
        ("2024-02-12", ("dateline", "option"), "2024-02-05/2024-03-05"),
        ("XXXX-XX-12", ("dateline",), "2024"),
    ],
)
def test_a_day_without_its_month_is_the_one_between_the_users_days(
    value: str, basis: tuple[str, ...], given: str
) -> None:
    """The Central News Agency's datelines have the day alone; a year has twelve such days."""
    story = parsed(TAIPEI, given)
    assert day(story) == (value, basis)
    assert "date-contradicts-dateline" not in defects(story)


def test_the_day_behind_an_editors_name_is_in_years_of_the_republic_of_china() -> None:
    """The year 113 of the Republic is 2024, for the year 1 was 1912."""
    story = parsed(f"{TAIPEI}\n\n整修費用約12億元。（編輯：林小明）1130312")
    assert day(story) == ("2024-03-12", ("dateline", "trailer"))
    assert [story.text_of(name) for one in story.credits for name in one.names] == ["林小明"]
    assert story.text_of(story.paragraphs[-1]) == "整修費用約12億元。"


@pytest.mark.parametrize("stamp", ["2024/03/12-09:15", "2024年03月12日09時15分", "2024年3月12日"])
def test_a_stamp_in_brackets_behind_the_last_sentence_is_not_of_it(stamp: str) -> None:
    story = parsed(f"老橋重開\n\n市議會表示，老橋今天重新開放。\n\n整修費用約12億元。（{stamp}）")
    assert story.text_of(story.paragraphs[-1]) == "整修費用約12億元。"
    assert day(story) == ("2024-03-12", ("trailer",))
