import pytest

from wirecli.layout import bare_byline, byline
from wirecli.model import Byline
from wirecli.rules.styles import load


def names(words: str, found: Byline | None) -> list[str] | None:
    return [words[name.start : name.end] for name in found.names] if found else None


def read(words: str) -> list[str] | None:
    return names(words, byline.find(words, 0, len(words), load()))


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["Ann Lee"], "By Ann Lee", id="name"),
        pytest.param(["Ann Lee"], "by Ann Lee", id="small-by"),
        pytest.param(["ANN LEE"], "BY ANN LEE", id="capitals"),
        pytest.param(["Ann Lee"], "By: Ann Lee", id="colon"),
        pytest.param(["Ann Lee"], "By Ann Lee, Reuters", id="agency"),
        pytest.param(["Ann Lee"], "By Ann Lee, Chief Correspondent", id="title"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee and Bo Roe", id="and"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee, Bo Roe", id="comma"),
        pytest.param(
            ["Ann Lee", "Bo Roe", "Cy Doe"], "By Ann Lee, Bo Roe and Cy Doe", id="comma-and"
        ),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee / Bo Roe", id="slash"),
        pytest.param(["A.B. Lee"], "By A.B. Lee", id="initials"),
        pytest.param(["Ann Lee Jr."], "By Ann Lee Jr.", id="junior"),
        pytest.param(["Ann Lee, Sr.", "Bo Roe"], "By Ann Lee, Sr. and Bo Roe", id="senior-comma"),
        pytest.param(["Ann van der Lee"], "By Ann van der Lee", id="particles"),
        pytest.param(["Anne d'Oakvale"], "By Anne d'Oakvale", id="apostrophe"),
        pytest.param(["TED D'OAKVALE"], "BY TED D'OAKVALE, REUTERS", id="capitals-apostrophe"),
        pytest.param(["Eva Ruiz"], "Por Eva Ruiz", id="spanish"),
        pytest.param(["Anne LEBRUN"], "par Anne LEBRUN", id="french"),
        pytest.param(["Anna Weiß"], "Von Anna Weiß", id="german"),
        pytest.param(["Anna Bianchi"], "di Anna Bianchi", id="italian"),
        pytest.param(["Анна Лебедева"], "Автор: Анна Лебедева", id="russian"),
        pytest.param([], "By The Associated Press", id="agency-alone"),
        pytest.param([], "By Reuters", id="agency-one-word"),
    ],
)
def test_a_line_that_opens_with_a_by_word_names_its_writers(
    expected: list[str], words: str
) -> None:
    assert expected == read(words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("By noon the bridge was open again.", id="sentence"),
        pytest.param("By the end of May it was open", id="phrase"),
        pytest.param("By Thursday, the bridge was open.", id="weekday-sentence"),
        pytest.param("Bylines of the week", id="longer-word"),
        pytest.param("By", id="by-alone"),
        pytest.param("Por eso se abrió el puente.", id="spanish-sentence"),
        pytest.param("Von Montag an fahren die Busse wieder.", id="german-sentence"),
        pytest.param("By Ann Lee " + "and Bo Roe " * 20, id="too-long"),
        pytest.param("", id="empty"),
    ],
)
def test_a_line_that_opens_so_need_not_be_a_byline(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize(
    "words", ["De Marco Museum Opens in Oakvale", "Di Marco Signs For Westport"]
)
def test_a_headline_that_opens_with_a_particle_is_no_byline(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["Ann Lee"], "Ann Lee", id="name"),
        pytest.param(["Ann B. Lee"], "Ann B. Lee", id="initial"),
        pytest.param(["Ann Lee", "Bo Roe"], "Ann Lee and Bo Roe", id="and"),
        pytest.param(["Ann Lee", "Bo Roe"], "Ann Lee, Bo Roe", id="comma"),
        pytest.param(["Анна Лебедева"], "Анна Лебедева", id="cyrillic"),
    ],
)
def test_a_bare_line_of_names_is_a_byline(expected: list[str], words: str) -> None:
    assert expected == names(words, bare_byline.find(words, 0, len(words), load()))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Oakvale reopens its old bridge after the flood", id="headline"),
        pytest.param("2 May", id="figure"),
        pytest.param("Ann Lee: open", id="colon"),
        pytest.param("", id="empty"),
    ],
)
def test_a_bare_line_of_other_words_is_none(words: str) -> None:
    assert bare_byline.find(words, 0, len(words), load()) is None


def test_one_word_is_no_bare_byline() -> None:
    assert bare_byline.find("Oakvale", 0, 7, load()) is None


@pytest.mark.parametrize("name", ["Ana Ruiz", "Mia Roe"])
def test_a_name_that_is_also_an_agencys_initials_is_a_name(name: str) -> None:
    assert [name] == read(f"By {name}")


@pytest.mark.parametrize("name", ["Petra Lee", "Bo Trend", "Saba Doe"])
def test_a_name_that_is_also_an_agencys_is_a_name(name: str) -> None:
    assert [name] == read(f"By {name}")


@pytest.mark.parametrize("words", ["Engineers found no damage", "Oakvale reopens its old bridge"])
def test_a_short_heading_is_no_bare_byline(words: str) -> None:
    assert bare_byline.find(words, 0, len(words), load()) is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(True, "Associated Press Writer", id="agency-writer"),
        pytest.param(True, "Associated Press", id="agency"),
        pytest.param(True, "AP Business Writer", id="listed-title"),
        pytest.param(True, "Staff Writer", id="staff"),
        pytest.param(True, "Senior Political Correspondent", id="title"),
        pytest.param(False, "Oakvale reopens its bridge", id="headline"),
        pytest.param(False, "", id="empty"),
    ],
)
def test_a_line_below_a_byline_may_be_the_writers_title(expected: bool, words: str) -> None:
    assert expected is byline.is_continuation(words, 0, len(words), load())


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["Ann Lee"], "Oakvale reopens its bridge by Ann Lee", id="by"),
        pytest.param(["Ann Lee"], "Oakvale reopens its bridge By Ann Lee", id="capital-by"),
        pytest.param(["Ann B. Lee"], "Is the bridge 'open' by Ann B. Lee", id="initial"),
        pytest.param(None, "Oakvale bridge opened by mayor", id="role"),
        pytest.param(None, "Oakvale bridge opened by Lee", id="one-word"),
        pytest.param(None, "Bridge open by May", id="month"),
        pytest.param(None, "Oakvale reopens its bridge", id="none"),
    ],
)
def test_a_byline_may_close_the_line_of_the_headline(
    expected: list[str] | None, words: str
) -> None:
    assert expected == names(words, byline.trailing(words, 0, len(words), load()))


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param("Reuters", "By Ann Lee, Reuters", id="after-a-comma"),
        pytest.param("Associated Press", "By The Associated Press", id="alone"),
        pytest.param(None, "By Ann Lee", id="none"),
    ],
)
def test_the_agency_in_a_byline_is_told(expected: str | None, words: str) -> None:
    styles = load()
    found = byline.find(words, 0, len(words), styles)
    assert found is not None
    mark = byline.agency(words, found, styles)
    assert expected == (words[mark.start : mark.end] if mark else None)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        pytest.param(["Ann"], "by Ann", id="first-name-alone"),
        pytest.param([], "By ANN", id="capitals-alone"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee; Bo Roe", id="semicolon"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee | Bo Roe", id="bar"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee & Bo Roe", id="ampersand"),
        pytest.param(["Marco"], "de Marco", id="small-particle"),
        pytest.param(["Ann Lee Roe"], "de Ann Lee Roe", id="particle-and-three-words"),
        pytest.param(["Ann Lee Sr."], "By Ann Lee Sr.", id="senior"),
        pytest.param(["Ann Lee"], "By Ann Lee, staff writer", id="small-title"),
        pytest.param(["Ann Lee"], "By Ann Lee REUTERS", id="agency-in-capitals-behind"),
        pytest.param(["Ann Lee"], "By Ann Lee Reuters", id="agency-behind-two-names"),
        pytest.param([], "By Ann REUTERS", id="one-name-and-an-agency"),
        pytest.param(
            ["Aa Bb Cc Dd Ff Gg Hh Ii Jj"], "By Aa Bb Cc Dd Ff Gg Hh Ii Jj", id="nine-words"
        ),
        pytest.param([], f"By {'A' * 157}", id="160-letters"),
        pytest.param(["Ann Lee"], "By The Associated Press and Ann Lee", id="agency-first"),
        pytest.param(["Ann Lee", "Bo Roe"], "By Ann Lee in Oakvale and Bo Roe in Elm", id="places"),
        pytest.param(["Ann Lee"], "By Ann Lee, M.D.", id="degree-with-points"),
        pytest.param(["Ana Ruiz"], "Por Ana Ruiz en Madrid", id="spanish-place"),
        pytest.param(["Ann Lee"], "Words: Ann Lee", id="magazine"),
        pytest.param(["Ann Lee"], "Exclusive by Ann Lee", id="exclusive"),
    ],
)
def test_a_byline_ends_where_a_name_does(expected: list[str], words: str) -> None:
    assert expected == read(words)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("De Marco", id="particle-in-a-capital"),
        pytest.param("de Ann Lee Roe Doe", id="particle-and-four-words"),
        pytest.param("By Ann Lee went home", id="verb"),
        pytest.param("By Aa Bb Cc Dd Ff Gg Hh Ii Jj Kk", id="ten-words"),
        pytest.param("By 12", id="figure"),
        pytest.param("By Ann Lee.", id="full-stop"),
        pytest.param("By Ann Lee?", id="question"),
        pytest.param("By Hand in Hand", id="in-without-a-whole-name"),
        pytest.param("By Ann Lee!", id="exclamation"),
        pytest.param(f"By {'A' * 158}", id="161-letters"),
    ],
)
def test_a_line_that_goes_on_is_no_byline(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize("word", ["af", "av", "da", "de", "di"])
def test_a_by_word_that_a_name_opens_with_counts_in_small_letters_only(word: str) -> None:
    assert read(f"{word} Ann Lee") == ["Ann Lee"]
    assert read(f"{word.title()} Ann Lee") is None


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        (["A" * 80 + " " + "B" * 79], f"{'A' * 80} {'B' * 79}"),
        (None, f"{'A' * 80} {'B' * 80}"),
        (["Ann van Lee"], "Ann van Lee"),
        (None, "Ann of Lee"),
        (["Ann Lee"], "Ann Lee Reuters"),
        (None, "Ann Lee 2"),
    ],
)
def test_a_bare_byline_is_nothing_but_names(expected: list[str] | None, words: str) -> None:
    assert expected == names(words, bare_byline.find(words, 0, len(words), load()))


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ("By Ann Lee", "Oakvale opens By Ann Lee"),
        ("by Ann B. Lee", "Oakvale opens by Ann B. Lee"),
        ("by Ann Lee Roe", "Oakvale opens by Ann Lee Roe"),
        (None, "Oakvale opens by ann lee"),
        (None, "Oakvale opens by Ann"),
        (None, "Oakvale opens by Ann Lee Roe Doe"),
    ],
)
def test_a_headline_may_close_with_two_or_three_names(expected: str | None, words: str) -> None:
    found = byline.trailing(words, 0, len(words), load())
    assert expected == (words[found.start : found.end] if found else None)


@pytest.mark.parametrize("line", ["By Ann Lee, 12 March 2024", "By Ann Lee / Norland Post"])
def test_a_day_and_a_paper_behind_a_name_are_nobody(line: str) -> None:
    assert read(line) == ["Ann Lee"]
