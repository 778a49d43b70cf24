import pytest

from wirecli.layout import dateline
from wirecli.model import Dateline
from wirecli.rules.styles import load

COPY = "The river council reopened the old bridge."


def read(text: str) -> Dateline | None:
    found = dateline.find(text, 0, len(text), load())
    return found.dateline if found else None


def answers(text: str) -> tuple[str, str | None, str | None] | None:
    """Return the names of the places, the day, and the credit, as the grammar reads them."""
    found = read(text)
    if found is None:
        return None
    names = "; ".join(text[p.name.start : p.name.end] for p in found.places)
    credit = text[found.agency.start : found.agency.end] if found.agency else None
    return names, found.date.value if found.date else None, credit


ORDERS = [
    pytest.param("OAKVALE", "XXXX-05-02", "Zyxnews", "OAKVALE, May 2 (Zyxnews) - ", id="PDC"),
    pytest.param("OAKVALE", "XXXX-05-02", "ZYX", "OAKVALE, 2 May (ZYX) – ", id="PDC-day-first"),
    pytest.param("OAKVALE", "XXXX-05-02", "ZYX", "OAKVALE, May 2. /ZYX/. ", id="PDC-slashes"),
    pytest.param("OAKVALE", "XXXX-05-02", "ZYX", "OAKVALE, MAY 2, ZYX. ", id="PDC-bare-comma"),
    pytest.param("OAKVALE", "XXXX-05-02", "Kyodo", "OAKVALE, May 2 Kyodo - ", id="PDC-bare-known"),
    pytest.param("OAKVALE", "XXXX-05-02", "ZYX", "OAKVALE. May 2 (ZYX) - ", id="PDC-full-stop"),
    pytest.param("Oakvale", "XXXX-05-02", "ZYX", "Oakvale, 2 may (ZYX).- ", id="PDC-stop-dash"),
    pytest.param("Hà Nội", "2022-10-10", "TTXVN", "Hà Nội (TTXVN 10/10/2022) ", id="PDC-no-comma"),
    pytest.param(
        "OAKVALE",
        "2020-12-23",
        "Zyx/Zyx / Zyx Point News",
        "OAKVALE: (Zyx/Zyx / Zyx Point News-Dec 23rd, 2020) ",
        id="PDC-colon-before-the-bracket",
    ),
    pytest.param("OAKVALE", "XXXX-05-02", None, "OAKVALE (Thursday, May 2) - ", id="PD-bracket"),
    pytest.param(
        "OAKVALE", "XXXX-05-02", "ZYX", "OAKVALE - May 2 (ZYX): ", id="PDC-dash-before-day"
    ),
    pytest.param(
        "Oakvale", "XXXX-05-02", "AFP", "Oakvale, May 2: (AFP) ", id="PDC-colon-behind-day"
    ),
    pytest.param("Oakvale", "XXXX-12-25", "ZYX", "Oakvale, 25/12 (ZYX) - ", id="PDC-figures"),
    pytest.param("Oakvale", None, "ZYX", "Oakvale, 2/5 (ZYX) - ", id="PDC-figures-in-any-order"),
    pytest.param("OAKVALE", None, "ZYX", "OAKVALE / ZYX / -- ", id="PC-slashes-and-dash"),
    pytest.param("OAKVALE; DUNMORE", None, None, "OAKVALE / DUNMORE -- ", id="PP-slash"),
    pytest.param("OAKVALE", None, "Zyxnews", "OAKVALE (Zyxnews) - ", id="PC"),
    pytest.param("OAKVALE", None, "AP", "OAKVALE (AP) _ ", id="PC-underscore"),
    pytest.param("Oakvale", None, "dpa", "Oakvale (dpa) - ", id="PC-lower-case-credit"),
    pytest.param("Oakvale", None, "Interfax", "Oakvale. (Interfax) - ", id="PC-full-stop"),
    pytest.param("OAKVALE", "XXXX-05-02", None, "OAKVALE, May 2 - ", id="PD"),
    pytest.param("OAKVALE", "XXXX-05-02", None, "OAKVALE, May 2 — ", id="PD-long-dash"),
    pytest.param("OAKVALE", "XXXX-05-04", None, "OAKVALE, May 4: ", id="PD-colon"),
    pytest.param("OAKVALE", None, None, "OAKVALE — ", id="P-dash"),
    pytest.param("Vienna", None, None, "Vienna – ", id="P-known-dash"),
    pytest.param("RIYADH", None, None, "RIYADH: ", id="P-known-colon"),
    pytest.param("", "XXXX-05-02", "UPI", "May 2 (UPI) -- ", id="DC"),
    pytest.param("", "XXXX-05-02", "Zyxnews", "May 2 (Zyxnews) -- ", id="DC-unlisted"),
    pytest.param("", None, "Reuters", "(Reuters) - ", id="C"),
    pytest.param("", None, "Zyxnews", "(Zyxnews) -- ", id="C-unlisted"),
    pytest.param("ROMA", "XXXX-07-11", "ANSA", "(ANSA) - ROMA, LUG 11 - ", id="CPD"),
    pytest.param("OAKVALE", "XXXX-07-11", "ZYX", "(ZYX) - OAKVALE, JUL 11 - ", id="CPD-unlisted"),
    pytest.param("Минск", "XXXX-06-10", "БЕЛТА", "10 июня, Минск /Корр. БЕЛТА/. ", id="DPC"),
]


@pytest.mark.parametrize(("names", "day", "credit", "head"), ORDERS)
def test_the_parts_may_stand_in_any_order(
    names: str, day: str | None, credit: str | None, head: str
) -> None:
    assert (names, day, credit) == answers(head + COPY)


@pytest.mark.parametrize(
    ("name", "day", "head"),
    [
        pytest.param("VIENNA", "XXXX-05-02", "May 2, VIENNA - ", id="dash"),
        pytest.param("Moscow", "2019-10-24", "24.10.2019, Moscow. ", id="full-stop"),
    ],
)
def test_a_place_behind_the_date_is_no_credit(name: str, day: str, head: str) -> None:
    assert answers(head + COPY) == (name, day, None)


@pytest.mark.parametrize(("names", "day", "credit", "head"), ORDERS)
def test_a_dateline_ends_where_the_copy_begins(
    names: str, day: str | None, credit: str | None, head: str
) -> None:
    text = head + COPY
    found = read(text)
    assert found is not None
    assert text[found.end :].lstrip() == COPY


@pytest.mark.parametrize(
    "sign",
    ["-", "–", "—", "--", "---", "_", "- –", "—-", ":", "=", ".-"],
)
def test_every_separator_of_the_wires_ends_a_dateline(sign: str) -> None:
    text = f"OAKVALE, May 2 (ZYX) {sign} {COPY}"
    found = read(text)
    assert found is not None
    assert found.separator is not None
    assert sign == text[found.separator.start : found.separator.end]


@pytest.mark.parametrize(
    ("expected", "head"),
    [
        pytest.param("--", "OAKVALE, May 2 (ZYX)--", id="no-space"),
        pytest.param("-", "OAKVALE, May 2 (ZYX)- ", id="no-space-before"),
        pytest.param("–", "OAKVALE, May 2 (ZYX) –", id="no-space-behind"),
        pytest.param("-", "OAKVALE , May 2  (ZYX)  -  ", id="runs-of-spaces"),
        pytest.param("-", "OAKVALE,\nMay 2 (ZYX) -\n", id="over-lines"),
        pytest.param("-", "OAKVALE,\r\nMay 2 (ZYX) -\r\n", id="over-lines-crlf"),
        pytest.param("-", "OAKVALE,\xa0May\xa02 (ZYX)\xa0-\xa0", id="no-break-spaces"),
        pytest.param("-", "OAKVALE,\tMay 2\t(ZYX)\t-\t", id="tabs"),
    ],
)
def test_white_space_around_the_parts_does_not_matter(expected: str, head: str) -> None:
    found = read(head + COPY)
    assert found is not None
    assert found.separator is not None
    assert answers(head + COPY) == ("OAKVALE", "XXXX-05-02", "ZYX")


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("OAKVALE, May 2 (PTI)", f"OAKVALE, May 2 (PTI) {COPY}", id="bracket"),
        pytest.param("Vienna (AFP)", f"Vienna (AFP) {COPY}", id="known-credit"),
        pytest.param("OAKVALE, May 2 (ZYX)", "OAKVALE, May 2 (ZYX) two men met.", id="small-lead"),
        pytest.param("Vienna (Zyxnews)", f"Vienna (Zyxnews) {COPY} {COPY}", id="town-and-copy"),
    ],
)
def test_a_bracketed_credit_needs_no_separator(expected: str, text: str) -> None:
    found = read(text)
    assert found is not None
    assert expected == text[found.start : found.end]
    assert found.separator is None


@pytest.mark.parametrize(
    "line",
    [
        "OAKVALE, May 2",
        "OAKVALE 1996-08-22",
        "OAKVALE, Norland, May 2, 2019",
        "OAKVALE, May 2, 2019 /PRNewswire/",
        "OAKVALE, May 2 (ZYX) -",
    ],
)
def test_a_dateline_may_stand_alone_on_its_line(line: str) -> None:
    found = read(line)
    assert found is not None
    assert (0, len(line)) == (found.start, found.end)


@pytest.mark.parametrize("stars", ["*", "****", "• ", "> "])
def test_stars_before_a_dateline_are_not_of_it(stars: str) -> None:
    text = f"{stars}OAKVALE, May 2 - {COPY}"
    found = read(text)
    assert found is not None
    assert len(stars) == found.start


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["[TEXT]"], "OAKVALE, 4 FEB 90 (ZYX) -- [TEXT] THE COUNCIL MET.", id="text"),
        pytest.param(
            ["[COMMUNIQUE]", "[UNDATED]", "[TEXT]"],
            "OAKVALE, 4 FEB 90 (ZYX) -- [COMMUNIQUE] [UNDATED] [TEXT] THE COUNCIL MET.",
            id="three",
        ),
        pytest.param([], "OAKVALE, 4 FEB 90 (ZYX) -- THE COUNCIL [AS HEARD] MET.", id="later"),
    ],
)
def test_notes_in_brackets_behind_the_separator_are_marked(expected: list[str], text: str) -> None:
    found = dateline.find(text, 0, len(text), load())
    assert found is not None
    assert expected == [text[note.start : note.end] for note in found.notes]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("OAKWELL SUBVARIANT FOUND – the department said.", id="topic-and-dash"),
        pytest.param(
            "COVID-19 OAKWELL SUBVARIANT – The Department said.",
            id="hyphen-before-a-figure",
        ),
        pytest.param("IN ANSWERING an interpellation the minister said no.", id="sentence-opening"),
        pytest.param("OAKVALE Prime Minister Ann Lee said on May 2 - her day - no.", id="subject"),
        pytest.param("OAKVALE HIT BY FLOOD - MAYOR", id="headline-in-capitals"),
        pytest.param("Council meets May 2", id="headline-with-a-date"),
        pytest.param("Vienna May 2", id="town-and-day-without-comma-or-year"),
        pytest.param("THE RIVER COUNCIL MET ON MAY 2 AND SPOKE.", id="sentence-in-capitals"),
        pytest.param("OAKVALE, May 2 (ZYX photo) - The bridge at night.", id="photo-credit"),
        pytest.param("Oakvale Toolworks (NYSE: OTW) - The maker of tools said.", id="ticker"),
        pytest.param(f"Ford (Zyxnews) {COPY} {COPY}", id="no-town-before-a-bracket"),
        pytest.param(f"Vienna (Austria) {COPY} {COPY}", id="town-and-its-country"),
        pytest.param(f"Vienna (VIE) {COPY} {COPY}", id="town-and-a-code"),
        pytest.param(f"Vienna (Leo) {COPY} {COPY}", id="town-and-three-letters"),
        pytest.param(f"Vienna (Zyxnews) has {COPY} {COPY}", id="town-as-subject"),
        pytest.param("Vienna (Zyxnews) Opens Bridge", id="town-in-a-headline"),
        pytest.param("UPDATE - The council has met again.", id="label-and-dash"),
        pytest.param("Analysis: The council has met again.", id="label-and-colon"),
        pytest.param("The council - The one by the river - met.", id="article-and-dash"),
        pytest.param("May was wet - The river rose.", id="month-as-subject"),
        pytest.param("12 people met - The river rose.", id="figure"),
        pytest.param("Mayor Lee: The bridge is open.", id="speaker"),
        pytest.param("- The bridge is open.", id="dash-in-front"),
        pytest.param("(Roundup) Oakvale Bridge", id="bracket-in-a-headline"),
        pytest.param("", id="empty"),
        pytest.param("(", id="bracket"),
        pytest.param("OAKVALE", id="place-alone"),
        pytest.param("OAKVALE —", id="place-and-dash-without-copy"),
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(True, f"OAKVALE, May 2 (ZYX) - {COPY}", id="place-date-credit"),
        pytest.param(True, f"OAKVALE (ZYX) - {COPY}", id="place-credit"),
        pytest.param(True, f"OAKVALE, May 2 - {COPY}", id="place-date"),
        pytest.param(False, f"OAKVALE — {COPY}", id="place-alone"),
        pytest.param(False, f"(Reuters) - {COPY}", id="credit-alone"),
    ],
)
def test_a_place_or_a_credit_alone_is_weak(expected: bool, text: str) -> None:
    found = dateline.find(text, 0, len(text), load())
    assert found is not None
    assert expected is found.strong


@pytest.mark.parametrize(
    ("strong", "order", "line"),
    [
        (True, "place-credit", "OAKVALE (AFP)"),
        (True, "place-date", "OAKVALE, May 2"),
        (True, "place-date-credit", "OAKVALE, May 2 (AFP)"),
        (True, "place-credit-date", "OAKVALE (AFP), May 2"),
        (True, "credit-place", "(AFP) OAKVALE"),
        (True, "credit-date", "(AFP) May 2"),
        (True, "credit-place-date", "(AFP) OAKVALE, May 2"),
        (True, "credit-date-place", "(AFP) May 2, OAKVALE"),
        (True, "date-credit", "May 2 (AFP)"),
        (True, "date-place-credit", "May 2, OAKVALE (AFP)"),
        (False, "date-place", "May 2, OAKVALE"),
        (False, "place-date", f"OAKVALE, May 2. {COPY}"),
        (False, "place-credit", f"Vienna (Zyxnews) {COPY} {COPY}"),
        (False, "date", f"May 2 - {COPY}"),
    ],
)
def test_orders_that_headlines_have_too_are_weak(strong: bool, order: str, line: str) -> None:
    found = dateline.find(line, 0, len(line), load())
    assert found is not None
    assert (found.strong, found.dateline.rule) == (strong, f"dateline.{order}")


def test_a_relay_service_in_front_is_not_the_credit() -> None:
    text = f"Canadian Press - OAKVALE, Norland (AP) - {COPY}"
    assert answers(text) == ("OAKVALE", None, "AP")


def test_a_second_dateline_behind_a_signed_one_is_copy() -> None:
    text = f"OAKVALE, May 2 (AFP) - WESTPORT (AP) - {COPY}"
    assert answers(text) == ("OAKVALE", "XXXX-05-02", "AFP")
