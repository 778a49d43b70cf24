import pytest

from wirecli.layout import dateline
from wirecli.model import Dateline
from wirecli.rules.styles import load

COPY = "The river council met."


def read(head: str) -> tuple[str, Dateline | None]:
    text = head + COPY
    found = dateline.find(text, 0, len(text), load())
    return text, found.dateline if found else None


def credit(head: str) -> str | None:
    text, found = read(head)
    return text[found.agency.start : found.agency.end] if found and found.agency else None


def reporters(head: str) -> list[str]:
    text, found = read(head)
    return [text[mark.start : mark.end] for mark in found.reporters] if found else []


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param("Zyxnews", "OAKVALE, May 2 (Zyxnews) - ", id="brackets"),
        pytest.param("ZYX", "OAKVALE, May 2. /ZYX/. ", id="slashes"),
        pytest.param("ZYX", "OAKVALE, May 2 [ZYX] - ", id="square-brackets"),
        pytest.param("ZYX", "OAKVALE, May 2(ZYX) - ", id="no-space"),
        pytest.param("AG03", "OAKVALE, May 2 (AG03) - ", id="letters-and-figures"),
        pytest.param("Zyx News Agency", "OAKVALE (Zyx News Agency) - ", id="several-words"),
        pytest.param("Zyx-Press", "OAKVALE, May 2 (Zyx-Press) - ", id="hyphen"),
        pytest.param("tca/dpa", "Oakvale (tca/dpa) - ", id="two-agencies"),
        pytest.param("dpa/lno", "Oakvale (dpa/lno) - ", id="desk"),
        pytest.param("ats afp", "Paris (ats afp) ", id="two-agencies-no-separator"),
        pytest.param("Zyx.example", "OAKVALE, May 2 (Zyx.example) - ", id="domain"),
        pytest.param("Kyodo", "OAKVALE, May 2 Kyodo - ", id="bare"),
        pytest.param("INTERFAX.RU", "Дубрава. 2 апреля. INTERFAX.RU - ", id="bare-domain"),
        pytest.param("ARMENPRESS", "YEREVAN, NOVEMBER 16, ARMENPRESS. ", id="bare-comma"),
        pytest.param("GNA", "Accra, Dec 24, GNA – ", id="bare-comma-dash"),
        pytest.param("ТАСС", "ДУБРАВА, 16 февраля. /ТАСС/. ", id="cyrillic"),
        pytest.param("afp", "OAKVALE, May 2 (afp) - ", id="lower-case"),
        pytest.param("AFP", "OAKVALE, May 2 ( AFP ) - ", id="spaces-inside"),
    ],
)
def test_a_credit_is_read_as_written(expected: str, head: str) -> None:
    assert expected == credit(head)


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param("Nagpur", "Nagpur (India) (AFP) – ", id="country-then-agency"),
        pytest.param("AFP", "Nagpur (India) (AFP) – ", id="agency-after-country"),
    ],
)
def test_the_bracket_before_the_credit_is_the_country(expected: str, head: str) -> None:
    text, found = read(head)
    assert found is not None
    (place,) = found.places
    assert expected in (text[place.name.start : place.name.end], credit(head))


@pytest.mark.parametrize(
    ("names", "agency", "head"),
    [
        pytest.param(["N. Surname"], "Trend", "Baku, Feb. 7 /Trend, N. Surname/. ", id="comma"),
        pytest.param(["K. Surname"], "ATSH", "TIRANE, 16 Dhjetor/ATSH- K. Surname/.- ", id="dash"),
        pytest.param(["Ann Lee"], "Trend", "Baku, Feb. 7 /Trend by Ann Lee/. ", id="by-inside"),
        pytest.param(["K.Surname"], "ATA", "TIRANE, NOV.29 (ATA)-By K.Surname, ", id="by"),
        pytest.param(["Ann Lee"], "ata", "TIRANE, Nov. 27 (ata) - By Ann Lee: ", id="by-colon"),
        pytest.param([], "AFP", "OAKVALE, May 2 (AFP) - ", id="none"),
    ],
)
def test_who_reported_is_told_from_the_credit(names: list[str], agency: str, head: str) -> None:
    assert (names, agency) == (reporters(head), credit(head))


@pytest.mark.parametrize("copy", ["By noon the bridge was open, ", "By noon, the bridge was open"])
def test_a_lead_that_begins_with_by_names_nobody(copy: str) -> None:
    assert reporters(f"OAKVALE, May 2 (AFP) - {copy}") == []


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("OAKVALE (AFP Photo) - ", id="photo"),
        pytest.param("OAKVALE (file pic) - ", id="file-picture"),
        pytest.param("OAKVALE (NYSE: OTW) - ", id="ticker"),
        pytest.param("OAKVALE (2019) - ", id="figure"),
        pytest.param("OAKVALE () - ", id="empty"),
    ],
)
def test_some_brackets_are_no_credit(head: str) -> None:
    assert credit(head) is None


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param(
            ("서울", "연합뉴스", ["이준서"]), "(서울=연합뉴스) 이준서 기자 = ", id="korean"
        ),
        pytest.param(("ドーハ", "共同", []), "【ドーハ共同】", id="japanese"),
        pytest.param(
            ("北京", "新华社", ["韩洁", "王优玲"]),
            "新华社北京8月12日电（记者韩洁、王优玲）",
            id="chinese",
        ),
    ],
)
def test_the_joined_datelines_of_east_asia_are_read(
    expected: tuple[str, str, list[str]], head: str
) -> None:
    text, found = read(head)
    assert found is not None
    name = found.places[0].name
    assert expected == (text[name.start : name.end], credit(head), reporters(head))


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param("XXXX-08-12", "新华社北京8月12日电", id="ascii"),
        pytest.param("XXXX-08-12", "新华社北京８月１２日电", id="full-width"),
        pytest.param("2011-08-12", "新华社北京2011年8月12日电", id="year"),
        pytest.param("XXXX-03-03", "中新社北京三月三日電", id="signs"),
        pytest.param("XXXX-12-31", "中新社北京十二月三十一日电", id="signs-with-ten"),
        pytest.param("2019-10-20", "中新社北京二〇一九年十月二十日电", id="year-in-signs"),
        pytest.param(
            "2011-08-12",
            "新华社北京２０１１年８月１２日电",
            id="full-width-year",
        ),
    ],
)
def test_the_figures_of_an_eastern_date_become_iso(expected: str, head: str) -> None:
    _, found = read(head)
    assert found is not None
    assert found.date is not None
    assert expected == found.date.value


@pytest.mark.parametrize("head", ["MINSK, June 10 /Корр./ ", "MINSK, June 10 (Корр) - "])
def test_a_correspondent_of_nobody_is_no_empty_credit(head: str) -> None:
    assert credit(head) != ""


@pytest.mark.parametrize(
    ("agency", "opens"),
    [
        ("NNS", "OAKVALE, Norland News Service (NNS) - "),
        ("NNS", "OAKVALE, May 2, Norland News Service (NNS) -- "),
        ("CAV", "OAKVALE, Council of the Alder Valley (CAV) - "),
        ("YJC", "TEHRAN, Young Journalists Club (YJC) - "),
    ],
)
def test_an_agency_may_sign_with_its_name_and_its_initials(agency: str, opens: str) -> None:
    """The initials in the brackets prove that the words before them are no region."""
    _, dateline = read(opens)
    assert credit(opens) == agency
    assert dateline is not None
    assert [one.region for one in dateline.places] == [None]
