import pytest

from wirecli.data.furniture_rows import FURNITURE
from wirecli.layout.furniture import kind_of


def test_a_row_knows_its_own_sample() -> None:
    kinds = [(row.sample, row.kind, kind_of(row.sample, below=row.below)) for row in FURNITURE]
    assert [row for row in kinds if row[1] != row[2]] == []


def test_the_words_of_a_row_are_in_lower_case() -> None:
    words = [word for row in FURNITURE for word in (*row.lines, *row.openings, *row.hints)]
    assert [word for word in words if word != word.lower()] == []


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("navigation", "Skip to content", id="skip"),
        pytest.param("navigation", "MENU", id="capitals"),
        pytest.param("navigation", "Home > News > Oakvale", id="crumbs"),
        pytest.param("share", "#oakvale #bridge #news", id="hashtags"),
        pytest.param("share", "(@ellenmarsh)", id="handle"),
        pytest.param("share", "Share on Facebook", id="share"),
        pytest.param("share", "Tweet", id="tweet"),
        pytest.param("share", "Comments (12)", id="comments"),
        pytest.param("related", "Read also: Westport opens a museum", id="read-also"),
        pytest.param("related", "Related:", id="heading-with-a-colon"),
        pytest.param("related", "Читайте также:", id="russian"),
        pytest.param("related", "Tags: Oakvale, bridge", id="tags"),
        pytest.param("advert", "Advertisement", id="advert"),
        pytest.param("advert", "Anzeige", id="german-advert"),
        pytest.param("copyright", "© 2019 Zyxnews. All rights reserved.", id="copyright"),
        pytest.param("copyright", "Copyright 2019 Zyxnews", id="copyright-word"),
        pytest.param("caption", "FILE PHOTO: The old bridge, May 2, 2019.", id="file-photo"),
        pytest.param("caption", "The old bridge at night. (Ann Lee/Zyx Photo)", id="photo-credit"),
        pytest.param("caption", "The old bridge at night. — Zyxnews pic", id="dash-pic"),
        pytest.param("caption", "The old bridge at night. REUTERS/Ann Lee", id="reuters-behind"),
        pytest.param("timestamp", "16:29, 14 May 2012 | GMT +6", id="stamp"),
        pytest.param("timestamp", "06/08/2019 10:07 PM", id="figures"),
        pytest.param("timestamp", "Published: May 2, 2019", id="published"),
        pytest.param("timestamp", "Wednesday, September 11 2019 11:43", id="weekday"),
        pytest.param("timestamp", "2 мая 2019, 10:07", id="russian-stamp"),
        pytest.param("end-mark", "(END)", id="end"),
        pytest.param("end-mark", "-0-", id="nought"),
        pytest.param("end-mark", "Enditem", id="enditem"),
        pytest.param("end-mark", "___", id="rule"),
        pytest.param("end-mark", "***", id="stars"),
        pytest.param("end-mark", "###", id="hashes"),
        pytest.param("initials", "(ab/cd)", id="initials"),
        pytest.param("initials", "ab/cde/fg", id="three-initials"),
        pytest.param("story-id", "AP-WF-11-13-13 1509GMT", id="ap-stamp"),
        pytest.param("story-id", "ZYXN21032024000193011044ID1108007524", id="long-id"),
        pytest.param("contact", "-- Oakvale Newsroom +00 123 4567", id="newsroom"),
        pytest.param("contact", "((ann.lee@example.org;))", id="double-bracket"),
        pytest.param(None, "The council met on May 2, 2019.", id="sentence-with-a-date"),
        pytest.param(None, "Oakvale 2, Westport 0", id="result"),
        pytest.param(None, "The river rose.", id="sentence"),
    ],
)
def test_a_line_below_the_copy_is_of_a_kind(expected: str | None, line: str) -> None:
    assert expected == kind_of(line, below=True)


@pytest.mark.parametrize("line", ["* * *", "* * * *", "- - -"])
def test_a_rule_may_have_spaces_between_its_signs(line: str) -> None:
    assert kind_of(line, below=True) == "end-mark"


def test_a_photographers_credit_is_a_caption() -> None:
    assert kind_of("© Ann Lee/TASS", below=True) == "caption"


@pytest.mark.parametrize("line", ["(END)", "(ab/cd)", "-- Oakvale Newsroom +00 123 4567"])
def test_some_kinds_are_not_believed_above_the_copy(line: str) -> None:
    assert kind_of(line, below=False) is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "Copyright law was on the list of the council, which met for an hour on Thursday.",
        "Modified plans for the bridge were shown to the council, which met on Thursday.",
        "Published reports said that the council would meet again before the end of the year.",
        "OAKVALE POWER <OAK>, NORLAND MOTORS<NM> SIGN PACT",
        "Posted limits on the bridge are too high, the engineers told the council on Thursday.",
    ],
)
def test_a_sentence_that_opens_like_furniture_is_copy(paragraph: str) -> None:
    assert kind_of(paragraph, below=True) is None


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("navigation", "News / Regions / Oakvale", id="crumbs-with-slashes"),
        pytest.param("navigation", "您的位置 > 国内 > 正文", id="chinese-crumbs"),
        pytest.param("navigation", "新闻|体育|娱乐|财经|国际", id="chinese-menu"),
        pytest.param("navigation", "// // //", id="no-letters"),
        pytest.param("navigation", "0", id="a-count-of-comments"),
        pytest.param("navigation", "Oakvale Courier Logo", id="logo"),
        pytest.param("navigation", "Latest Oakvale News", id="latest-of-a-place"),
        pytest.param("navigation", "RSS Facebook", id="two-menu-words"),
        pytest.param("navigation", "Go Search Go Contents Go to bottom site map", id="menu"),
        pytest.param("navigation", "There were 2,160 press releases posted today", id="counter"),
        pytest.param("caption", "[1/3] Ellen Marsh opens the bridge.", id="numbered-caption"),
        pytest.param("caption", "The bridge at night. ― Picture by Ann Lee", id="picture-by"),
        pytest.param("caption", "(Foto Zyxnews)", id="credit-in-brackets"),
        pytest.param(
            "timestamp", "2017-10-17 20:10:40  来源:橡谷社  编辑:周", id="stamp-and-source"
        ),
        pytest.param("timestamp", "2000年3月4日 12:59", id="chinese-stamp"),
        pytest.param("timestamp", "News Tue, 21 Nov 2017 13:50:43 +0600", id="feed-stamp"),
        pytest.param(None, "Council votes on bridge / Mayor resigns", id="two-headlines"),
        pytest.param(None, "Marsh: « Oui », « non » et la suite", id="quotation-marks"),
        pytest.param(None, "Video shows bridge collapse", id="a-headline-with-a-menu-word"),
        pytest.param(None, "Search for the old bridge > Oakvale", id="one-step"),
    ],
)
def test_a_line_above_the_copy_is_of_its_kind(expected: str | None, line: str) -> None:
    assert expected == kind_of(line, below=False)


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("timestamp", "10:07, May 2", id="five-figures"),
        pytest.param(None, "1:07, May 2", id="four-figures"),
        pytest.param("timestamp", "May 2, 2019 Oakvale Town", id="two-other-words"),
        pytest.param(None, "May 2, 2019 Oakvale Town Hall", id="three-other-words"),
        pytest.param("timestamp", "May 2, 2019.", id="full-stop-and-no-other-word"),
        pytest.param(None, "May 2, 2019 Oakvale.", id="full-stop-and-another-word"),
        pytest.param("timestamp", "May 2, 2019 / GENERAL", id="section"),
        pytest.param(None, "12345", id="figures-alone"),
        pytest.param("timestamp", "5-2-2019", id="hyphens"),
        pytest.param("timestamp", "12:34:56", id="time"),
        pytest.param("timestamp", "2019年5月2日", id="eastern"),
        pytest.param(None, "2019 5 2", id="figures-apart"),
        pytest.param("timestamp", "Published May 2", id="opening-and-a-figure"),
        pytest.param("timestamp", "Published:", id="opening-and-a-colon"),
        pytest.param(None, "Published May", id="opening-and-neither"),
        pytest.param(None, f"Published May 2 {'x' * 70}", id="opening-of-a-long-line"),
        pytest.param("advert", "Advertisement»", id="line-with-a-sign-behind"),
        pytest.param("advert", "ADVERTISEMENT :", id="line-with-a-colon-behind"),
    ],
)
def test_a_line_is_furniture_up_to_its_bounds(expected: str | None, line: str) -> None:
    assert expected == kind_of(line, below=True)


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        ("navigation", "Home News"),
        (None, "Home News."),
        (None, "Home News!"),
        (None, "Home Oakvale"),
    ],
)
def test_a_menu_run_together_is_the_pages_above_the_copy_only(
    expected: str | None, line: str
) -> None:
    assert expected == kind_of(line, below=False)
    assert kind_of(line, below=True) is None
