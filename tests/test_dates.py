"""What the dates of a story are counted from, and what the words around them mean."""

import subprocess
import sys
from datetime import date

import pytest

from wirecli.marks import dates, passages
from wirecli.marks.dates import durations, matcher, numerals, reference_time, timex_samples
from wirecli.model import Span, Timex
from wirecli.story import parse

ENGLISH = {"one": 1, "two": 2, "five": 5, "twenty": 20, "hundred": 100, "thousand": 1000} | {
    "a": 1,
    "couple": 2,
    "few": 0,
}


def found(
    text: str, day: str | None = timex_samples.DAY, language: str = "en"
) -> list[tuple[str, str]]:
    """Return the words of the dates in some copy, and what is said of each."""
    return [(answer.words, answer.meaning) for answer in timex_samples.find(text, language, day)[1]]


def values(text: str, day: str | None = timex_samples.DAY) -> list[str]:
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
    assert [(story.text_of(timex), timex.value) for timex in story.dates] == [
        ("May 2", "2019-05-02")
    ]


def test_a_mention_in_a_headline_and_in_a_quotation_counts() -> None:
    text = 'Bridge shut Friday\n\nOAKVALE (AP) — "It opens next week," Marsh said.\n'
    story = next(parse(text, date="2023-11-23"))
    assert [timex.value for timex in story.dates] == ["2023-11-17", "2023-W48"]


def test_a_headline_in_title_case_may_say_this_week_and_today() -> None:
    text = "Council Meets This Week, Votes Today"
    body = passages.find(text, [("headline", Span(0, len(text), "headline"))])
    assert len(dates.find(text, body, day=timex_samples.DAY, language="en")) == 2


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
    assert values("They will meet on Feb. 28 and 29, and leave that same day.") == [
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
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    read = [
        dates.find(text, body, day=timex_samples.DAY, language=code)
        for code in (None, "en-GB", "en")
    ]
    assert read[0] == read[1] == read[2] != ()


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("2023-11-24", "Rücktritt kommt am Freitag"),
        ("2023-11-17", "El alcalde dimitió el viernes."),
        ("2023-11-17", "Le maire est parti vendredi"),
        ("2023-11-17", "Il sindaco è partito venerdì"),
        ("2023-11-17", "Prefeito saiu na sexta-feira"),
        ("2023-11-17", "Мэр ушел в пятницу"),
        ("2023-11-17", "Mayor left Friday"),
    ],
)
def test_the_weekday_of_a_flash_is_read_in_its_own_language(expected: str, text: str) -> None:
    """A flash is too short for its language to be told; a weekday is of one language alone."""
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    (timex,) = dates.find(text, body, day=timex_samples.DAY, language=None)
    assert timex.value == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("2023-10-30", "Die Brücke wurde am 30. Oktober gesperrt"),
        ("2023-12-30", "El puente abre el 30 de diciembre"),
        ("2023-12-30", "Le pont ouvre le 30 décembre"),
        ("2023-12-30", "Мост откроют 30 декабря"),
    ],
)
def test_the_month_of_a_flash_is_read_in_its_own_language(expected: str, text: str) -> None:
    """A month with its day before it is of one language alone, as a weekday is."""
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    (timex,) = dates.find(text, body, day=timex_samples.DAY, language=None)
    assert timex.value == expected


@pytest.mark.parametrize("text", ["Placido Domingo cantó el domingo.", "La sexta vez no fue."])
def test_a_weekday_of_two_languages_proves_neither(text: str) -> None:
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    assert dates.find(text, body, day=timex_samples.DAY, language=None) == ()


@pytest.mark.parametrize(
    ("words", "text"),
    [
        pytest.param(["July"], "Oil rose to 107.24 July futures fell.", id="end of a decimal"),
        pytest.param(["24 July"], "Oil rose on 24 July.", id="day"),
        pytest.param(["1998"], "It opened in 1998 -02-13.", id="figures that are not joined"),
        pytest.param(["1998-02-13"], "It opened on 1998-02-13.", id="figures that are"),
    ],
)
def test_figures_of_a_date_touch_and_are_no_part_of_a_number(words: list[str], text: str) -> None:
    assert [one for one, _ in found(text)] == words


def test_the_first_rule_of_a_language_is_number_one() -> None:
    rule = matcher.load("en").shapes[0].rule.name
    count = len(matcher.load("en").shapes)
    assert dates.precedence(f"date.{rule}", "en") == f"rule 1 of {count}"


def test_a_rule_says_what_was_found() -> None:
    assert timex_samples.find("It rained last week.", "en")[0] == ("date.last-unit",)


def test_nothing_is_loaded_before_the_first_story() -> None:
    program = "import sys, wirecli.marks.dates; print([n for n in sys.modules if '.timex' in n])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() in ("[]", "['wirecli.data.timex_types']")


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
        pytest.param("1989-33", "1989-Q1", None, id="first quarter"),
        pytest.param("1989-34", "1989-Q2", None, id="second quarter"),
        pytest.param("1989-35", "1989-Q3", None, id="third quarter"),
        pytest.param("1989-36", "1989-Q4", None, id="fourth quarter"),
        pytest.param(None, "1989-Q5", None, id="no quarter"),
        pytest.param("1989-40", "1989-H1", None, id="first half"),
        pytest.param("1989-41", "1989-H2", None, id="second half"),
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
    assert reference_time.edtf(value, mod) == expected


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
        ("PTXM", "X", "TM"),
        ("PTXH", "X", "TH"),
        ("P20Y", "2", "E"),
        ("P4W", "2", "2W"),
        ("PXCE", "X", "C"),
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
    assert reference_time.moved(date(2023, 11, 23), unit, count) == expected


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
    assert reference_time.nearest_year(date.fromisoformat(day), month, number) == expected


HOLIDAYS = [
    pytest.param("2022-11-24", "on Thanksgiving", "2023-11-22", id="the latest"),
    pytest.param("2023-11-23", "on Thanksgiving", "2023-11-30", id="fourth Thursday"),
    pytest.param("2023-12-25", "They will meet on Christmas Day", "2023-11-23", id="the next"),
    pytest.param("2024-03-29", "on Good Friday", "2024-04-02", id="counted from Easter"),
    pytest.param("2024-05-27", "on Memorial Day", "2024-06-02", id="last Monday"),
    pytest.param("2020-05-25", "on Memorial Day", "2020-11-23", id="a Monday behind the last"),
    pytest.param("2021-05-31", "on Memorial Day", "2021-11-23", id="last day of the month"),
    pytest.param("2024-09-02", "on Labor Day", "2024-09-30", id="first Monday"),
]


@pytest.mark.parametrize(("expected", "text", "day"), HOLIDAYS)
def test_a_holiday_is_reckoned_by_its_rule(expected: str, text: str, day: str) -> None:
    assert values(text, day) == [expected]


def test_a_mark_has_every_member() -> None:
    text = "It rained in late July 1997."
    body = passages.find(text, [("paragraphs", Span(0, len(text), "paragraph"))])
    mark = Timex(13, 27, "date.month-year", "DATE", "1997-07", "1997-07", "END")
    assert dates.find(text, body, day=None, language="en") == (mark,)


READ = [
    pytest.param(
        ["DATE 2023-01-02"], "It rained on Monday.", "2023-01-02", id="weekday-of-the-day"
    ),
    pytest.param(["DATE 2023-01-01"], "It rained on Sunday.", "2023-01-02", id="weekday-before"),
    pytest.param(["DATE 2023-01-02"], "It will rain on Monday.", "2023-01-02", id="weekday-ahead"),
    pytest.param(["DATE 2023-01-09"], "It will rain next Monday.", "2023-01-02", id="next-weekday"),
    pytest.param(["DATE 2022-12-26"], "It rained last Monday.", "2023-01-02", id="last-weekday"),
    pytest.param(
        ["DATE 2023-01-04"], "It will rain this Wednesday.", "2023-01-02", id="this-weekday"
    ),
    pytest.param(
        ["DATE 2020-W14-WE"],
        "It will rain next weekend.",
        "2020-03-28",
        id="weekend-ahead-on-a-saturday",
    ),
    pytest.param(
        ["DATE 2023-W52-WE"], "It rained this weekend.", "2023-12-31", id="weekend-on-a-sunday"
    ),
    pytest.param(
        ["DATE 2023-W01-WE"],
        "It will rain next weekend.",
        "2023-01-02",
        id="weekend-ahead-on-a-monday",
    ),
    pytest.param(["DATE 2023-01"], "It opened in January.", "2023-01-02", id="month-of-the-day"),
    pytest.param(["DATE 2022-12"], "It opened in December.", "2023-01-02", id="month-before"),
    pytest.param(["DATE 2024-02"], "It will open in February.", "2023-12-31", id="month-ahead"),
    pytest.param(["DATE 2022-01"], "It opened last January.", "2023-01-02", id="last-month-name"),
    pytest.param(["DATE 2024-01"], "It opens next January.", "2023-01-02", id="next-month-name"),
    pytest.param(["DATE 2023-09"], "It opens this September.", "2023-12-31", id="this-month-name"),
    pytest.param(
        ["DATE 2022-06"], "It opened in June last year.", "2023-01-02", id="month-of-last-year"
    ),
    pytest.param(
        ["DATE 2022-12"], "It opened last month.", "2023-01-02", id="last-month-in-january"
    ),
    pytest.param(
        ["DATE 2024-01"], "It opens next month.", "2023-12-31", id="next-month-in-december"
    ),
    pytest.param(
        ["DATE 2022-Q4"], "It lost money last quarter.", "2023-01-02", id="last-quarter-in-january"
    ),
    pytest.param(
        ["DATE 2024-Q1"], "It opens next quarter.", "2023-12-31", id="next-quarter-in-december"
    ),
    pytest.param(
        ["DATE 2022-W52"], "It opened last week.", "2023-01-02", id="last-week-over-the-year"
    ),
    pytest.param(
        ["DATE 2024-W01"], "It opens next week.", "2023-12-31", id="next-week-over-the-year"
    ),
    pytest.param(
        ["DATE 2022-12-31"], "It opened yesterday.", "2023-01-01", id="yesterday-over-the-year"
    ),
    pytest.param(
        ["DATE 2024-01-01"], "It opens tomorrow.", "2023-12-31", id="tomorrow-over-the-year"
    ),
    pytest.param(
        ["DATE 2024-02-29"], "It opened yesterday.", "2024-03-01", id="leap-day-yesterday"
    ),
    pytest.param(
        ["DATE 2024-03-01"],
        "It opens the day after tomorrow.",
        "2024-02-28",
        id="day-after-tomorrow",
    ),
    pytest.param(["DATE 2013"], "It opened a decade ago.", "2023-01-02", id="decade-ago"),
    pytest.param(["DATE 2003"], "It opened two decades ago.", "2023-01-02", id="two-decades-ago"),
    pytest.param(["DATE 1923"], "It opened a century ago.", "2023-01-02", id="century-ago"),
    pytest.param(
        ["DATE 1823"], "It opened two centuries ago.", "2023-01-02", id="two-centuries-ago"
    ),
    pytest.param(["DATE 2022-W51"], "It opened a fortnight ago.", "2023-01-02", id="fortnight-ago"),
    pytest.param(
        ["DATE 2022-10"], "It opened three months ago.", "2023-01-02", id="months-ago-over-the-year"
    ),
    pytest.param(["TIME -"], "It opened three hours ago.", "2023-01-02", id="hours-ago"),
    pytest.param(
        ["DATE 2021 BEFORE"],
        "It opened more than two years ago.",
        "2023-01-02",
        id="more-than-years-ago",
    ),
    pytest.param(
        ["DATE 2021 APPROX"], "It opened about two years ago.", "2023-01-02", id="about-years-ago"
    ),
    pytest.param(
        ["DATE 2021 AFTER"],
        "It opened less than two years ago.",
        "2023-01-02",
        id="less-than-years-ago",
    ),
    pytest.param(
        ["DATE 2021 ON_OR_BEFORE"],
        "It opened at least two years ago.",
        "2023-01-02",
        id="at-least-years-ago",
    ),
    pytest.param(
        ["DATE PAST_REF"], "It opened several years ago.", "2023-01-02", id="several-years-ago"
    ),
    pytest.param(["DATE 2022-WI"], "It froze last winter.", "2023-12-15", id="winter-in-december"),
    pytest.param(
        ["DATE 2023-WI"], "It froze this winter.", "2023-12-15", id="this-winter-in-december"
    ),
    pytest.param(["DATE 2023-WI"], "It opens next winter.", "2023-01-15", id="next-winter"),
    pytest.param(
        ["DATE 2022-WI"], "It has rained since winter.", "2023-01-15", id="since-winter-in-january"
    ),
    pytest.param(
        ["DATE 2023-WI"], "It has rained since winter.", "2023-12-15", id="since-winter-in-december"
    ),
    pytest.param(
        ["DATE 2023-SU"], "It has rained since summer.", "2023-07-15", id="since-summer-in-july"
    ),
    pytest.param(
        ["DATE 2022-SU"], "It has rained since summer.", "2023-05-15", id="since-summer-in-may"
    ),
    pytest.param(
        ["DATE 2022-SU"], "It rained last summer.", "2023-08-15", id="last-summer-in-august"
    ),
    pytest.param(
        ["DATE 2023-SU"], "It rained last summer.", "2023-09-15", id="last-summer-in-september"
    ),
    pytest.param(["DATE 2023-SU"], "It opens next summer.", "2023-05-15", id="next-summer-in-may"),
    pytest.param(["DATE 2024-SU"], "It opens next summer.", "2023-06-15", id="next-summer-in-june"),
    pytest.param(
        ["DATE 2024-SP"], "It will open in the spring.", "2023-11-23", id="in-the-spring-ahead"
    ),
    pytest.param(["DATE 2023-FA"], "It will open in the fall.", "2023-10-15", id="in-the-fall-now"),
    pytest.param(
        ["DATE 2023-Q3"],
        "It lost money in the third quarter.",
        "2023-08-15",
        id="third-quarter-in-august",
    ),
    pytest.param(
        ["DATE 2023-Q3"],
        "It lost money in the third quarter.",
        "2023-10-15",
        id="third-quarter-in-october",
    ),
    pytest.param(
        ["DATE 2022-Q4"],
        "It lost money in the fourth quarter.",
        "2023-01-15",
        id="fourth-quarter-in-january",
    ),
    pytest.param(
        ["DATE 2022-Q4"],
        "It lost money in the latest quarter.",
        "2023-02-15",
        id="latest-quarter-in-february",
    ),
    pytest.param(
        ["DATE 1998-Q3"],
        "It lost money in the third quarter of 1998.",
        "2023-01-15",
        id="quarter-of-a-year",
    ),
    pytest.param(
        ["DATE 1998-H1"], "It lost money in the first half of 1998.", "2023-01-15", id="first-half"
    ),
    pytest.param(
        ["DATE 2023-H2"],
        "It lost money in the second half of the year.",
        "2023-01-15",
        id="second-half",
    ),
    pytest.param(
        ["DATE 2024-02-29"],
        "It closes at the end of the month.",
        "2024-02-10",
        id="end-of-the-month-in-february",
    ),
    pytest.param(
        ["DATE 2023-12-31"],
        "It closes at the end of the month.",
        "2023-12-10",
        id="end-of-the-month-in-december",
    ),
    pytest.param(
        ["DATE 2023 END"], "It closes at the end of the year.", "2023-12-10", id="end-of-the-year"
    ),
    pytest.param(
        ["DATE 2023-W49 END"],
        "It closes by the end of the week.",
        "2023-12-10",
        id="end-of-the-week",
    ),
    pytest.param(
        ["DATE 2022-12-25"], "It opened on Christmas Day.", "2023-01-02", id="christmas-past"
    ),
    pytest.param(
        ["DATE 2022-04-17"], "It opened on Easter Sunday.", "2023-01-02", id="easter-past"
    ),
    pytest.param(
        ["DATE 2022-11-24"], "It opened on Thanksgiving.", "2023-11-22", id="thanksgiving-before"
    ),
    pytest.param(
        ["DATE 2023-05-29"], "It opened on Memorial Day.", "2023-06-01", id="memorial-day"
    ),
    pytest.param(
        ["TIME 2022-12-30T06:30"],
        "It opened at 6:30 a.m. Friday.",
        "2023-01-02",
        id="clock-morning",
    ),
    pytest.param(
        ["TIME 2022-12-30T12:15"],
        "It opened at 12:15 p.m. Friday.",
        "2023-01-02",
        id="clock-noon-hour",
    ),
    pytest.param(
        ["TIME 2022-12-30T00:15"],
        "It opened at 12:15 a.m. Friday.",
        "2023-01-02",
        id="clock-midnight-hour",
    ),
    pytest.param(
        ["TIME 2023-11-03T17:00"],
        "It opened at 5 p.m. on Nov. 3.",
        "2023-11-23",
        id="clock-of-a-day",
    ),
    pytest.param(
        ["TIME 2024-01-01T17:00"], "It opens at 5 p.m. tomorrow.", "2023-12-31", id="clock-tomorrow"
    ),
    pytest.param(
        ["TIME 2023-12-31T17:00"],
        "It opened at 5 p.m. and closed.",
        "2023-12-31",
        id="clock-alone",
    ),
    pytest.param(
        ["TIME 2023-12-31T17:00Z"], "It opened at 17:00 GMT.", "2023-12-31", id="clock-with-zone"
    ),
    pytest.param([], "It opened at 17:60 GMT.", "2023-12-31", id="clock-over-sixty"),
    pytest.param(
        ["TIME 2023-12-31T17:00"],
        "It opened at 5 p.m. It closed.",
        "2023-12-31",
        id="sentence-ends-at-pm",
    ),
    pytest.param(["TIME 2022-12-30TNI"], "It opened Friday night.", "2023-01-02", id="night"),
    pytest.param(["TIME 2022-12-31TNI"], "It opened last night.", "2023-01-01", id="last-night"),
    pytest.param(
        ["TIME 2023-01-01TMO"], "It opened this morning.", "2023-01-01", id="this-morning"
    ),
    pytest.param(
        ["TIME 2022-12-31TAF"],
        "It opened yesterday afternoon.",
        "2023-01-01",
        id="yesterday-afternoon",
    ),
    pytest.param(
        ["TIME 2024-01-01TEV"], "It opens tomorrow evening.", "2023-12-31", id="tomorrow-evening"
    ),
    pytest.param(
        ["TIME 2023-12-31TMO"], "It opened early in the morning.", "2023-12-31", id="in-the-morning"
    ),
    pytest.param([], "It opened in the morning of life.", "2023-12-31", id="in-the-morning-of"),
    pytest.param(["SET P1D"], "It opens every day.", "2023-12-31", id="every-day"),
    pytest.param(["SET P2D"], "It opens every other day.", "2023-12-31", id="every-other-day"),
    pytest.param(["SET P2W"], "It opens every two weeks.", "2023-12-31", id="every-two-weeks"),
    pytest.param(["SET XXXX-WXX-7"], "It opens each Sunday.", "2023-12-31", id="each-sunday"),
    pytest.param(["SET XXXX-WXX-1"], "It opens on Mondays.", "2023-12-31", id="mondays"),
    pytest.param(["SET XXXX-07"], "It opens every July.", "2023-12-31", id="every-july"),
    pytest.param(
        ["DATE 2024-04-24", "DATE 2024-04-25"],
        "It opens on April 24 and 25.",
        "2023-12-31",
        id="days-of-a-list",
    ),
    pytest.param(
        ["DATE 2024-04-24", "DATE 2024-04-25", "DATE 2024-04-26"],
        "It opens on April 24, 25 and 26.",
        "2023-12-31",
        id="days-of-a-list-with-comma",
    ),
    pytest.param(
        ["DATE 2024-04-24"],
        "It opens on April 24 and 25 people come.",
        "2023-12-31",
        id="count-behind-a-day",
    ),
    pytest.param(
        ["DATE 1995", "DATE 1998"], "It opened from 1995-1998.", "2023-12-31", id="ranges"
    ),
    pytest.param([], "Call 555-1998 there.", "2023-12-31", id="telephone"),
    pytest.param([], "It cost 3.1998 marks.", "2023-12-31", id="decimal"),
    pytest.param([], "It grew 1998% there.", "2023-12-31", id="percent"),
    pytest.param([], "It sold 1998,500 copies.", "2023-12-31", id="thousands"),
    pytest.param([], "It sold 1998 people.", "2023-12-31", id="count-of-people"),
    pytest.param(
        ["DATE 1480"], "It was built in 1480.", "2023-12-31", id="year-of-the-middle-ages"
    ),
    pytest.param([], "She bought 1480 of them.", "2023-12-31", id="number-before-1800"),
    pytest.param([], "It shut. 1799 came.", "2023-12-31", id="bare-number-before-1800"),
    pytest.param(["DATE 1800"], "It shut. 1800 came.", "2023-12-31", id="bare-year-from-1800"),
    pytest.param(["DATE 199"], "It opened in the 1990s.", "2023-12-31", id="the-1990s"),
    pytest.param(["DATE 199"], "It opened in the '90s.", "2023-12-31", id="the-90s"),
    pytest.param(["DATE 1998"], "It opened in '98.", "2023-12-31", id="short-year"),
    pytest.param(["DATE 2033"], "It opens in '33.", "2023-12-31", id="short-year-ahead"),
    pytest.param(["DATE 1934"], "It opened in '34.", "2023-12-31", id="short-year-far-ahead"),
    pytest.param(
        ["DATE 1998-02-13"], "It opened on 13.02.1998.", "2023-12-31", id="figures-dotted"
    ),
    pytest.param(["DATE 1998-02-13"], "It opened on 2/13/98.", "2023-12-31", id="figures-american"),
    pytest.param([], "It opened on 4/5/2018.", "2023-12-31", id="figures-either"),
    pytest.param(["DATE 2018-05-05"], "It opened on 5/5/2018.", "2023-12-31", id="figures-same"),
    pytest.param(["DATE 1998-02-13"], "It opened on 1998-02-13.", "2023-12-31", id="figures-iso"),
    pytest.param([], "See 1.2.2019.4 there.", "2023-12-31", id="figures-run-on"),
    pytest.param(["DATE 1996 START"], "It opened in early 1996.", "2023-12-31", id="early-year"),
    pytest.param(["DATE 1996 MID"], "It opened in mid-1996.", "2023-12-31", id="mid-year"),
    pytest.param(
        ["DATE 1997-07 END"], "It opened in late July 1997.", "2023-12-31", id="late-month-year"
    ),
    pytest.param(["DATE 1989"], "It lost money in fiscal 1989.", "2023-12-31", id="fiscal"),
    pytest.param(
        ["DATE 1996"], "It opened in nineteen ninety-six.", "2023-12-31", id="year-in-words"
    ),
    pytest.param(
        ["DATE 1996", "DATE 1996"],
        "It opened in 1996. It closed that year.",
        "2023-12-31",
        id="that-year",
    ),
    pytest.param(
        ["DATE 1996-05", "DATE 1996-05"],
        "It opened in May 1996. It closed that month.",
        "2023-12-31",
        id="that-month",
    ),
    pytest.param(
        ["DATE 1996-05-03", "DATE 1996-05-03"],
        "It opened on May 3, 1996. It closed that same day.",
        "2023-12-31",
        id="that-day",
    ),
    pytest.param(
        ["DATE 1996-05-03", "DATE 1996-W18"],
        "It opened on May 3, 1996. It closed that week.",
        "2023-12-31",
        id="that-week",
    ),
    pytest.param(
        ["DATE 1996", "DATE 1997"],
        "It opened in 1996. It closed the following year.",
        "2023-12-31",
        id="following-year",
    ),
    pytest.param(
        ["DATE 1996-05", "DATE 1996-06"],
        "It opened in May 1996 and closed the following month.",
        "2023-12-31",
        id="following-month",
    ),
    pytest.param(
        ["DATE 1996-05-03", "DATE 1996-05-04"],
        "It opened on May 3, 1996, and closed the next day.",
        "2023-12-31",
        id="next-day",
    ),
    pytest.param(
        ["DATE 1996-05-03", "DATE 1996-05-02"],
        "It opened on May 3, 1996, after fire the previous day.",
        "2023-12-31",
        id="previous-day",
    ),
    pytest.param(
        ["DATE 1996-05-03", "TIME 1996-05-04TMO"],
        "It opened on May 3, 1996, and closed the following morning.",
        "2023-12-31",
        id="following-morning",
    ),
    pytest.param(
        ["DATE 2024-W10"], "It opens in the week of March 6.", "2023-12-31", id="week-of-a-day"
    ),
    pytest.param(
        ["DATE 2022-Q4", "DATE 2022-03-31"],
        "It lost money in the quarter ended March 31.",
        "2023-02-01",
        id="ended-a-day",
    ),
    pytest.param(
        ["DATE 2022-12-30"], "It opened on Dec. 30.", "2023-01-02", id="day-nearest-behind"
    ),
    pytest.param(["DATE 2024-01-02"], "It opens on Jan. 2.", "2023-12-30", id="day-nearest-ahead"),
    pytest.param(
        ["DATE 2022 BEFORE"], "It earned more than a year ago.", "2023-01-02", id="year-ago"
    ),
    pytest.param(
        ["DATE 2022-Q3", "DATE 2021-Q3 BEFORE"],
        "In the third quarter it earned more than a year ago.",
        "2023-01-02",
        id="year-ago-quarter",
    ),
    pytest.param(
        ["DATE 2023-Q1", "DATE 2022-Q1"],
        "It lost money in the first quarter, against a profit a year earlier.",
        "2023-11-02",
        id="one-year-earlier",
    ),
    pytest.param(
        ["DURATION P2Y6M"], "It took two and a half years.", "2023-01-02", id="two-half-years"
    ),
    pytest.param(
        ["DURATION P1Y6M"], "It took a year and a half.", "2023-01-02", id="year-and-a-half"
    ),
    pytest.param(["DURATION PT30M"], "It took half an hour.", "2023-01-02", id="half-hour"),
    pytest.param(["DURATION P1W"], "It took one week.", "2023-01-02", id="one-week"),
    pytest.param(["DURATION P1W"], "It rained for a week.", "2023-01-02", id="for-a-week"),
    pytest.param([], "One day it will open.", "2023-01-02", id="one-day"),
    pytest.param([], "It costs a year.", "2023-01-02", id="a-year-rate"),
    pytest.param(["DURATION PXW"], "It rained for weeks.", "2023-01-02", id="for-weeks"),
    pytest.param(
        ["DURATION PXW"], "It rained in recent weeks.", "2023-01-02", id="in-recent-weeks"
    ),
    pytest.param(
        ["DURATION PXY"], "It opens in the coming years.", "2023-01-02", id="coming-years"
    ),
    pytest.param(
        ["DURATION P2M"], "It rained in the past two months.", "2023-01-02", id="past-two-months"
    ),
    pytest.param(
        ["DURATION P5Y"], "It opens in the next five years.", "2023-01-02", id="next-five-years"
    ),
    pytest.param(
        ["DURATION P2W EQUAL_OR_MORE"],
        "It took at least two weeks.",
        "2023-01-02",
        id="at-least-two-weeks",
    ),
    pytest.param(
        ["DURATION P2W MORE_THAN"],
        "It took more than two weeks.",
        "2023-01-02",
        id="more-than-two-weeks",
    ),
    pytest.param(
        ["DURATION P2W LESS_THAN"], "It took nearly two weeks.", "2023-01-02", id="nearly-two-weeks"
    ),
    pytest.param([], "It paid $5 days.", "2023-01-02", id="money"),
    pytest.param(["DURATION P2DT12H"], "It took 2.5 days.", "2023-01-02", id="decimal-days"),
    pytest.param(
        ["DURATION P36M"], "It took thirty-six months.", "2023-01-02", id="thirty-six-months"
    ),
    pytest.param(["DURATION P100D"], "It took a hundred days.", "2023-01-02", id="hundred-days"),
    pytest.param(
        ["DURATION P2000Y"], "It took two thousand years.", "2023-01-02", id="two-thousand-years"
    ),
    pytest.param([], "It lost the quarter-final there.", "2023-01-02", id="quarter-final"),
    pytest.param([], "The week-old bridge.", "2023-01-02", id="week-old"),
    pytest.param(
        ["DATE 2022-W52-WE"], "It opened over the weekend.", "2023-01-04", id="the-weekend"
    ),
    pytest.param(["DATE 2023"], "It lost money for the year.", "2023-01-04", id="the-year"),
    pytest.param(["DATE 2023-W01"], "It lost money in the week.", "2023-01-04", id="the-week"),
    pytest.param(["DATE 201"], "It grew in the past decade.", "2023-01-04", id="past-decade"),
    pytest.param(["DATE 19"], "It opened last century.", "2023-01-04", id="last-century"),
    pytest.param(
        ["DATE 19"], "It opened in the 20th century.", "2023-01-04", id="the-20th-century"
    ),
    pytest.param(["DATE 198"], "It opened in the eighties.", "2023-01-04", id="the-eighties"),
    pytest.param(
        ["DATE 2023-05"], "April Jones spoke in May.", "2023-11-23", id="month-alone-no-name"
    ),
    pytest.param([], "They march on.", "2023-11-23", id="march-verb"),
    pytest.param(["DATE 2023-05"], "In May it opened.", "2023-11-23", id="may-said"),
]
"""Expressions on days at the turn of a year, a month, a season: how a day moves what they mean."""


@pytest.mark.parametrize(("expected", "text", "day"), READ)
def test_what_an_expression_says_is_counted_from_the_storys_day(
    expected: list[str], text: str, day: str
) -> None:
    assert [said for _, said in found(text, day)] == expected


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(1996, "nineteen ninety six", id="two-halves"),
        pytest.param(2000, "two thousand", id="thousand"),
        pytest.param(1900, "nineteen hundred", id="hundred"),
        pytest.param(1010, "ten ten", id="from-ten-on"),
        pytest.param(None, "nine nine", id="below-ten"),
        pytest.param(None, "of the", id="no-number"),
    ],
)
def test_a_year_in_words(expected: int | None, words: str) -> None:
    numbers = {"two": 2, "six": 6, "nine": 9, "ten": 10, "nineteen": 19, "ninety": 90}
    assert numerals.year(words.split(), numbers | {"hundred": 100, "thousand": 1000}) == expected


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("99", "ninety nine", id="below-a-hundred"),
        pytest.param("100", "one hundred", id="hundred"),
        pytest.param("109", "hundred nine", id="hundred-without-one"),
        pytest.param("1900", "nineteen hundred", id="nineteen-hundred"),
        pytest.param("2109", "two thousand one hundred nine", id="thousand"),
        pytest.param("200000", "two hundred thousand", id="hundred-thousand"),
        pytest.param("1500", "1,500", id="figures-in-one-word"),
        pytest.param("15.25", "15 . 25", id="two-decimals"),
        pytest.param("1.5", "1 , 5", id="decimal-comma"),
        pytest.param("0.75", "3 / 4", id="three-quarters"),
        pytest.param(None, "a / 4", id="no-figures"),
    ],
)
def test_numbers_add_up_and_multiply(expected: str | None, words: str) -> None:
    numbers = {"one": 1, "two": 2, "nine": 9, "nineteen": 19, "ninety": 90, "hundred": 100}
    assert numerals.read(words.replace(",5", " , 5").split(), numbers | {"thousand": 1000}) == (
        expected
    )


@pytest.mark.parametrize(
    ("expected", "day", "written"),
    [
        pytest.param("2023-11-23", "2023-11-23", "2023-11-23", id="whole"),
        pytest.param(None, "XXXX-11-23", "XXXX-11-23", id="without-a-year"),
        pytest.param(None, "[2017-11-23,2023-11-23]", "XXXX-11-23", id="one-day-of-two-years"),
        pytest.param(None, "[2017-11-23..2023-11-23]", "XXXX-11-23", id="range"),
        pytest.param(None, "[2017-11-22,2023-11-23]", None, id="two-days"),
        pytest.param(None, "2023-11", None, id="month"),
        pytest.param(None, None, None, id="none"),
    ],
)
def test_the_storys_day_is_known_whole_or_without_its_year(
    expected: str | None, day: str | None, written: str | None
) -> None:
    known = reference_time.read(day)
    assert (known.day and known.day.isoformat(), known.written) == (expected, written)


@pytest.mark.parametrize(
    ("expected", "year", "part"),
    [("0001-11", 1, "11"), ("9999-Q3", 9999, "Q3"), (None, 0, "11"), (None, 10000, "11")],
)
def test_a_part_of_a_year_lies_in_the_calendar(expected: str | None, year: int, part: str) -> None:
    assert reference_time.in_year(year, part) == expected


@pytest.mark.parametrize(
    ("expected", "day", "unit", "count"),
    [
        ("0001", "2023-01-02", "Y", -2022),
        ("9999", "2023-01-02", "Y", 7976),
        (None, "2023-01-02", "Y", 7977),
        ("001", "2023-01-02", "E", -201),
        (None, "2023-01-02", "E", -202),
        ("999", "2023-01-02", "E", 797),
        (None, "2023-01-02", "E", 798),
        ("01", "2023-01-02", "C", -19),
        (None, "2023-01-02", "C", -20),
        ("99", "2023-01-02", "C", 79),
        (None, "2023-01-02", "C", 80),
        ("2023-12", "2023-12-31", "M", 0),
        ("2024-01", "2023-12-31", "M", 1),
        ("2022-12", "2023-01-31", "M", -1),
        ("2023-Q1", "2023-03-31", "Q", 0),
        ("2023-Q2", "2023-04-01", "Q", 0),
        ("2023-Q4", "2023-12-31", "Q", 0),
        ("2024-Q1", "2023-12-31", "Q", 1),
        ("2022-W52", "2023-01-01", "W", 0),
        ("2023-W01", "2023-01-02", "W", 0),
    ],
)
def test_a_unit_ends_where_the_calendar_says(
    expected: str | None, day: str, unit: str, count: int
) -> None:
    assert reference_time.moved(date.fromisoformat(day), unit, count) == expected


@pytest.mark.parametrize(
    ("expected", "written"), [("1969-02-13", "2/13/69"), ("2068-02-13", "2/13/68")]
)
def test_two_figures_of_a_year_are_read_as_posix_does_without_a_day(
    expected: str, written: str
) -> None:
    assert values(f"It opened on {written} there.", None) == [expected]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["DATE -"], "It opened 2.5 years ago.", id="decimals-ago"),
        pytest.param(["DATE 2003"], "It opened twenty years ago.", id="words-ago"),
        pytest.param(
            ["DATE 1996-05-03"],
            "It opened on May 3, 1996, and closed the following hour.",
            id="following-hour",
        ),
        pytest.param([], "It closed the following weekend.", id="following-weekend"),
        pytest.param(["DURATION PT18H"], "It lasted the 3/4 days.", id="fraction"),
        pytest.param(["DURATION P10D"], "It lasts 10 to 20 days.", id="range-in-figures"),
        pytest.param(["DURATION P1D"], "It lasts one or two days.", id="range-in-words"),
        pytest.param(["DURATION P20Y"], "It opened in two decades.", id="decades"),
        pytest.param(["DURATION PT12H"], "It lasted half a day.", id="half-a-day"),
        pytest.param(["DURATION P6M"], "It lasted half a year.", id="half-a-year"),
        pytest.param(["DURATION PT30S"], "It lasted half a minute.", id="half-a-minute"),
        pytest.param([], "It lasted half a week.", id="half-a-week"),
        pytest.param(["DATE 2000"], "It opened in '00.", id="year-nought"),
    ],
)
def test_a_number_of_units_is_read_as_far_as_the_unit_goes(expected: list[str], text: str) -> None:
    assert [said for _, said in found(text)] == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(
            "2023-11-23T06:30",
            "On Nov. 3, 2022 it broke. In May it opened at 6:30 a.m.",
            id="a-month-is-no-day",
        ),
        pytest.param("2023-11-23T06:30", "In 2022 it broke at 6:30 a.m.", id="a-year-is-no-day"),
    ],
)
def test_a_clock_time_is_of_the_storys_day_behind_what_is_no_day(expected: str, text: str) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize("text", ["It opened on 3.4/2019.", "See 1.2.2019.a there."])
def test_figures_with_two_joints_or_more_behind_them_are_no_day(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("expected", "day", "unit"),
    [
        ("19", "1999-12-31", "C"),
        ("20", "2000-01-01", "C"),
        ("199", "1999-12-31", "E"),
        ("200", "2000-01-01", "E"),
    ],
)
def test_a_century_and_a_decade_begin_with_their_round_year(
    expected: str, day: str, unit: str
) -> None:
    assert reference_time.moved(date.fromisoformat(day), unit, 0) == expected


@pytest.mark.parametrize(
    ("expected", "words"), [("3.5", "3 1 / 2"), ("1.75", "1 3 / 4"), ("0.75", "3 / 4")]
)
def test_a_fraction_behind_a_whole_number(expected: str, words: str) -> None:
    assert numerals.read(words.split(), {}) == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("198", "It opened in the eighties."),
        ("199", "It opened in the nineties."),
        ("196", "It opened in the Sixties."),
        ("198", "It opened in the 1980s."),
    ],
)
def test_a_decade_has_three_figures(expected: str, text: str) -> None:
    assert values(text) == [expected]


def test_a_clock_time_of_a_day_without_a_year_has_no_value() -> None:
    assert values("It opened at 5 p.m. on Nov. 3.", None) == ["-"]
