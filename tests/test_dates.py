"""What the dates of a story are counted from, and what the words around them mean."""

import subprocess
import sys
from datetime import date

import pytest

from wirecli.marks import dates, passages
from wirecli.marks.dates import anchor, durations, edtf, numerals, proof
from wirecli.model import Timex, Words
from wirecli.story import parse

ENGLISH = {"one": 1, "two": 2, "five": 5, "twenty": 20, "hundred": 100, "thousand": 1000} | {
    "a": 1,
    "couple": 2,
    "few": 0,
}


def found(text: str, day: str | None = proof.DAY, language: str = "en") -> list[tuple[str, str]]:
    """Return the words of the dates in some copy, and what is said of each."""
    return [(answer.words, answer.said) for answer in proof.find(text, language, day)[1]]


def values(text: str, day: str | None = proof.DAY) -> list[str]:
    return [said.split()[1] for _, said in found(text, day)]


UNDATED = [
    pytest.param(["-", "-", "-"], "It rained yesterday, today and tomorrow.", id="deictic days"),
    pytest.param(["-"], "She said Friday that it rained.", id="weekday"),
    pytest.param(["-", "-"], "It rained last week and last year.", id="last week"),
    pytest.param(["-", "-"], "It rained two years ago and three days ago.", id="ago"),
    pytest.param(["-"], "It closes at 5 p.m. today.", id="clock"),
    pytest.param(["-"], "It lost money in the latest quarter.", id="latest quarter"),
    pytest.param(["-"], "It opened last April.", id="last April"),
    pytest.param(["-"], "It opened on Thanksgiving Day.", id="movable holiday"),
    pytest.param(["XXXX-05-02"], "It opened on May 2.", id="day without a year"),
    pytest.param(["XXXX-09"], "It opened in September.", id="month"),
    pytest.param(["XXXX-SP"], "It has rained since spring.", id="season"),
    pytest.param(["XXXX-Q3"], "It lost money in the third quarter.", id="quarter"),
    pytest.param(["XXXX-12-25"], "It opened on Christmas Day.", id="holiday"),
    pytest.param(["2022-11", "1998"], "Compare November 2022 with 1998.", id="absolute"),
    pytest.param(["P2W"], "It rained for two weeks.", id="duration"),
    pytest.param(["PRESENT_REF"], "It is now shut.", id="reference"),
]


@pytest.mark.parametrize(("expected", "text"), UNDATED)
def test_without_a_day_what_is_counted_from_it_has_no_value(expected: list[str], text: str) -> None:
    assert values(text, None) == expected


@pytest.mark.parametrize("day", ["XXXX-11-23", "[2017-11-23,2023-11-23]"])
def test_a_day_without_a_proved_year_is_today_and_nothing_else(day: str) -> None:
    text = "It rained today, yesterday, Thursday and on Nov. 22."
    assert values(text, day) == ["XXXX-11-23", "-", "-", "XXXX-11-22"]


@pytest.mark.parametrize("day", [None, "", "2023", "2023-11", "[..]", "[2017-11-22,2018-11-23]"])
def test_a_day_that_is_not_whole_is_no_day(day: str | None) -> None:
    assert values("It rained today.", day) == ["-"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_beyond_the_calendar_there_is_no_value(day: str) -> None:
    text = "Last week, next year, a month ago, next month, tomorrow, last Monday, next Monday."
    assert all(value == "-" or len(value) >= 4 for value in values(text, day))


def test_the_day_of_a_dateline_is_one_of_the_dates() -> None:
    story = next(parse("OAKVALE, May 2 (AP) — The river council met.", date="2019-05-03"))
    assert [(story.words(timex), timex.value) for timex in story.dates] == [("May 2", "2019-05-02")]


def test_a_mention_in_a_headline_and_in_a_quotation_counts() -> None:
    text = 'Bridge shut Friday\n\nOAKVALE (AP) — "It opens next week," Marsh said.\n'
    story = next(parse(text, date="2023-11-23"))
    assert [timex.value for timex in story.dates] == ["2023-11-17", "2023-W48"]


def test_a_headline_in_title_case_may_say_this_week_and_today() -> None:
    text = "Council Meets This Week, Votes Today"
    body = passages.find(text, [("headline", Words(0, len(text), "headline"))])
    assert len(dates.find(text, body, day=proof.DAY, language="en")) == 2


WEEKDAYS = [
    pytest.param("2023-11-22", "She said Wednesday.", id="the latest"),
    pytest.param("2023-11-23", "She said Thursday.", id="the story's own day"),
    pytest.param("2023-11-27", "The council will meet Monday.", id="will"),
    pytest.param("2023-11-20", "He said the council met Monday.", id="past"),
    pytest.param("2023-11-27", "It is due to close Monday.", id="due to"),
    pytest.param("2023-11-27", "It may open as soon as Monday.", id="as soon as"),
    pytest.param("2023-11-20", "It had been due to close Monday.", id="had been due"),
    pytest.param("2023-11-20", "She will appeal Monday's ruling.", id="possessive"),
    pytest.param("2023-11-20", "It will close. Monday was wet.", id="another sentence"),
    pytest.param("2023-11-20", "The cut was larger than expected Monday.", id="than expected"),
    pytest.param("2023-11-20", "The plan to close was announced Monday.", id="a past verb"),
]


@pytest.mark.parametrize(("expected", "text"), WEEKDAYS)
def test_the_nearest_cue_says_which_weekday_is_meant(expected: str, text: str) -> None:
    assert values(text)[-1] == expected


MONTHS = [
    pytest.param("2023-09", "It opened in September.", id="the latest"),
    pytest.param("2023-11", "It will open in November.", id="the story's own month"),
    pytest.param("2024-03", "It will open in March.", id="will"),
    pytest.param("2024-03", "It opens by March.", id="by"),
    pytest.param("2023-03", "It opened in March.", id="past"),
]


@pytest.mark.parametrize(("expected", "text"), MONTHS)
def test_a_cue_of_the_future_moves_a_month(expected: str, text: str) -> None:
    assert values(text) == [expected]


def test_a_quarter_that_was_named_is_the_quarter_and_a_year_ago_is_its_own() -> None:
    text = "In the second quarter it earned $9 million, against a loss a year ago."
    assert values(f"{text} Costs fell in the quarter.") == ["2023-Q2", "2022-Q2", "2023-Q2"]


def test_a_year_ago_behind_a_longer_period_is_the_year() -> None:
    text = "In the third quarter it lost money. In the nine months it earned more than a year ago."
    assert values(text) == ["2023-Q3", "P9M", "2022"]


def test_a_quarter_of_another_story_does_not_count() -> None:
    assert values("Profit fell in the third quarter.") == ["2023-Q3"]
    assert values("A year ago it froze.") == ["2022"]


def test_a_clock_time_is_of_the_last_day_named_in_its_passage() -> None:
    text = "On Nov. 3 the dam broke at 6:30 a.m., officers say."
    assert values(text) == ["2023-11-03", "2023-11-03T06:30"]


def test_a_day_that_its_month_has_not_is_none_of_a_list() -> None:
    assert values("They met on Feb. 28 and 29, and left that same day.") == [
        "2024-02-28",
        "2024-02-29",
        "2024-02-29",
    ]
    assert values("They met on Feb. 28 and 29.", "2023-03-01") == ["2023-02-28"]


def test_a_date_before_the_calendar_is_not_counted_from() -> None:
    assert values("In December it froze; the following month too.", "0001-03-01") == [
        "-",
        "0001-04",
    ]


NOT_DATES = [
    pytest.param("Jan Novak and April Jones may march on the Sun.", id="names and verbs"),
    pytest.param("The 12-year-old is 9 years old.", id="ages"),
    pytest.param("Former and long-term members often met once, ever since then.", id="vague words"),
    pytest.param("It costs $9 a year and sells 2000 copies.", id="rates and counts"),
    pytest.param("The second half of the game, the third world, the first time.", id="ordinals"),
    pytest.param("He fell, then sat. Wed in haste, she wed again.", id="short weekdays"),
    pytest.param("Chapter 3:16, version 2.0.1998, 1998.5 points.", id="figures"),
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert [words for words, _ in found(text)] == []


@pytest.mark.parametrize(
    ("expected", "language"),
    [
        pytest.param(["2023-10-02"], "nl", id="a language with a calendar"),
        pytest.param([], "zz", id="a language without"),
    ],
)
def test_a_language_without_rules_has_those_of_its_calendar(
    expected: list[str], language: str
) -> None:
    said = found("De brug opende op 2 oktober.", language=language)
    assert [answer.split()[1] for _, answer in said] == expected


def test_without_a_language_copy_is_read_as_english_whatever_its_region() -> None:
    text = "It rained yesterday."
    body = passages.find(text, [("paragraphs", Words(0, len(text), "paragraph"))])
    read = [dates.find(text, body, day=proof.DAY, language=code) for code in (None, "en-GB", "en")]
    assert read[0] == read[1] == read[2] != ()


def test_a_rule_says_what_was_found() -> None:
    assert proof.find("It rained last week.", "en")[0] == ("date.last-unit",)


def test_nothing_is_loaded_before_the_first_story() -> None:
    program = "import sys, wirecli.marks.dates; print([n for n in sys.modules if '.timex' in n])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() in ("[]", "['wirecli.data.timex_rows']")


@pytest.mark.parametrize(
    ("expected", "value", "mod"),
    [
        pytest.param("1998-02-13", "1998-02-13", None, id="day"),
        pytest.param("1998-02", "1998-02", "END", id="month"),
        pytest.param("1998~", "1998", "APPROX", id="about a year"),
        pytest.param("198X", "198", None, id="decade"),
        pytest.param("19XX", "19", None, id="century"),
        pytest.param("XXXX-07", "XXXX-07", None, id="month of any year"),
        pytest.param("1998-22", "1998-SU", None, id="season"),
        pytest.param("1989-35", "1989-Q3", None, id="quarter"),
        pytest.param("1989-41", "1989-H2", None, id="half"),
        pytest.param("1998-02-16/1998-02-22", "1998-W08", None, id="week"),
        pytest.param("1998-02-21/1998-02-22", "1998-W08-WE", None, id="weekend"),
        pytest.param("1998-02-13T22:00", "1998-02-13T22:00", None, id="time"),
        pytest.param("P3M", "P3M", None, id="duration"),
        pytest.param("PT5H30M", "PT5H30M", None, id="hours"),
        pytest.param(None, "PXM", None, id="vague duration"),
        pytest.param(None, "P2Q", None, id="quarters"),
        pytest.param(None, "1998-02-13TMO", None, id="morning"),
        pytest.param(None, "PAST_REF", None, id="reference"),
        pytest.param(None, "XXXX-WXX-4", None, id="weekday of any week"),
        pytest.param(None, "XXXX-SP", None, id="season of any year"),
        pytest.param(None, "1997-W53", None, id="week that is not"),
        pytest.param(None, None, None, id="no value"),
    ],
)
def test_edtf_for_a_value(expected: str | None, value: str | None, mod: str | None) -> None:
    assert edtf.of(value, mod) == expected


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("25", "twenty five", id="words"),
        pytest.param("100", "a hundred", id="a hundred"),
        pytest.param("2000", "two thousand", id="thousand"),
        pytest.param("1500", "1 , 500", id="thousands in figures"),
        pytest.param("2.5", "2 . 5", id="decimal"),
        pytest.param("2.5", "2 1 / 2", id="fraction"),
        pytest.param("0.5", "1 / 2", id="half"),
        pytest.param("X", "a few", id="vague"),
        pytest.param("2", "a couple of", id="couple"),
        pytest.param(None, "of", id="none"),
        pytest.param(None, "1 / 0", id="no fraction"),
    ],
)
def test_a_number_in_words_and_figures(expected: str | None, words: str) -> None:
    assert numerals.read(words.split(), ENGLISH) == expected


@pytest.mark.parametrize(
    ("expected", "count", "unit"),
    [
        ("P2Y", "2", "Y"),
        ("PT3H", "3", "TH"),
        ("PXM", "X", "TM"),
        ("PTXH", "X", "TH"),
        ("P20Y", "2", "E"),
        ("P4W", "2", "2W"),
        ("PXC", "X", "C"),
        ("P2Y6M", "2.5", "Y"),
        ("PT1M30S", "1.5", "TM"),
        ("P1DT12H", "1.5", "D"),
        ("PT30M", "0.5", "TH"),
        ("P4.3Y", "4.3", "Y"),
    ],
)
def test_a_duration_as_timex3_writes_it(expected: str, count: str, unit: str) -> None:
    assert durations.value(count, unit) == expected


@pytest.mark.parametrize(
    ("expected", "unit", "count"),
    [
        ("2023-W01", "W", -46),
        ("2022-W52", "W", -47),
        ("2024-01", "M", 2),
        ("2022-12", "M", -11),
        ("2023-Q1", "Q", -3),
        ("2022-Q4", "Q", -4),
        ("201", "E", -1),
        ("19", "C", -1),
        ("2023-11-16", "D", -7),
        (None, "Y", -2023),
        (None, "D", 10**7),
        (None, "TH", 1),
    ],
)
def test_a_day_moved_by_units_is_as_fine_as_the_unit(
    expected: str | None, unit: str, count: int
) -> None:
    assert anchor.moved(date(2023, 11, 23), unit, count) == expected


@pytest.mark.parametrize(
    ("expected", "day", "month", "number"),
    [
        pytest.param(2024, "2023-11-23", 1, 2, id="ahead"),
        pytest.param(2023, "2024-01-02", 12, 30, id="behind"),
        pytest.param(2024, "2023-11-23", 2, 29, id="leap day"),
        pytest.param(None, "2022-11-23", 2, 29, id="no leap day near"),
    ],
)
def test_a_day_without_a_year_is_the_nearest(
    expected: int | None, day: str, month: int, number: int
) -> None:
    assert anchor.nearest_year(date.fromisoformat(day), month, number) == expected


HOLIDAYS = [
    pytest.param("2022-11-24", "on Thanksgiving", "2023-11-22", id="the latest"),
    pytest.param("2023-11-23", "on Thanksgiving", "2023-11-30", id="fourth Thursday"),
    pytest.param("2023-12-25", "They will meet on Christmas Day", "2023-11-23", id="the next"),
    pytest.param("2024-03-29", "on Good Friday", "2024-04-02", id="counted from Easter"),
    pytest.param("2024-05-27", "on Memorial Day", "2024-06-02", id="last Monday"),
    pytest.param("2024-09-02", "on Labor Day", "2024-09-30", id="first Monday"),
]


@pytest.mark.parametrize(("expected", "text", "day"), HOLIDAYS)
def test_a_holiday_is_reckoned_by_its_rule(expected: str, text: str, day: str) -> None:
    assert values(text, day) == [expected]


def test_a_mark_has_every_member() -> None:
    text = "It rained in late July 1997."
    body = passages.find(text, [("paragraphs", Words(0, len(text), "paragraph"))])
    mark = Timex(13, 27, "date.month-year", "DATE", "1997-07", "1997-07", "END")
    assert dates.find(text, body, day=None, language="en") == (mark,)
