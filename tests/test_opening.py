import pytest

from wirecli.layout.blocks import find as blocks
from wirecli.layout.dateline import search
from wirecli.layout.dateline.search import Opening
from wirecli.layout.kinds import Kinds
from wirecli.rules.styles import load

COPY = "The river council reopened the old bridge on Thursday, the mayor said."
LONG = f"{COPY} She spoke for an hour. Buses will run from June. " + "Lorries must wait. " * 3


def find(text: str) -> Opening | None:
    return search.find(Kinds(text, load()), blocks(text, 0, len(text)))


def where(text: str) -> tuple[int, str] | None:
    found = find(text)
    return (found.block, text[found.dateline.start : found.dateline.end]) if found else None


@pytest.mark.parametrize(
    ("expected", "above"),
    [
        pytest.param(0, "", id="first-block"),
        pytest.param(1, "Bridge reopens\n\n", id="below-the-headline"),
        pytest.param(2, "Bridge reopens\n\nBy Ann Lee\n\n", id="below-the-byline"),
        pytest.param(
            4,
            "UPDATE 1-Bridge reopens\n\n* Buses from June\n\n(Adds mayor)\n\nBy Ann Lee\n\n",
            id="below-bullets-and-notes",
        ),
        pytest.param(
            5, "All news\n\n2 May, 10:07\n\nBridge reopens\n\nDeck\n\nCaption\n\n", id="page"
        ),
    ],
)
def test_a_dateline_may_stand_below_the_parts_of_the_head(expected: int, above: str) -> None:
    assert (expected, "OAKVALE, May 2 (ZYX) -") == where(f"{above}OAKVALE, May 2 (ZYX) - {COPY}")


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("OAKVALE, May 2", "OAKVALE, May 2", id="place-date"),
        pytest.param("OAKVALE 1996-08-22", "OAKVALE 1996-08-22", id="iso"),
        pytest.param(
            "Accra (Greater Accra) 30 March 2001", "Accra (Greater Accra) 30 March 2001", id="year"
        ),
        pytest.param(
            "OAKVALE, Ohio, May 2, 2019 /PRNewswire/ --",
            "OAKVALE, Ohio, May 2, 2019 /PRNewswire/ --",
            id="credit",
        ),
    ],
)
def test_a_dateline_may_stand_alone_on_its_line(expected: str, line: str) -> None:
    assert (1, expected) == where(f"Bridge reopens\n\n{line}\n\n{COPY}")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_dateline_may_be_broken_over_lines(end: str) -> None:
    text = f"Bridge reopens{end}{end}OAKVALE,{end}May 2, ZYX – {COPY}"
    found = find(text)
    assert found is not None
    assert text[found.dateline.start : found.dateline.places[0].end] == "OAKVALE"
    assert found.dateline.agency is not None


def test_a_dateline_may_follow_the_sentences_of_a_deck() -> None:
    text = f"Rat beschloss Öffnung. Busse ab Juni. Eichtal – {LONG}"
    found = find(text)
    assert found is not None
    assert text[found.dateline.start : found.dateline.end] == "Eichtal –"


def test_a_strong_dateline_is_preferred_to_a_weak_one_above_it() -> None:
    assert where(f"OAKVALE — {COPY}\n\nWESTPORT, May 2 (ZYX) - {COPY}") == (
        1,
        "WESTPORT, May 2 (ZYX) -",
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("Bridge reopens", id="headline-alone"),
        pytest.param(f"Bridge reopens\n\n{LONG}\n\nThe mayor left.", id="no-dateline"),
        pytest.param(f"Bridge reopens\n\n{LONG}\n\nVienna – {COPY}", id="weak-below-copy"),
        pytest.param(f"SOCCER - Oakvale win again\n\n{LONG}", id="topic-in-the-headline"),
        pytest.param(f"Vienna: Bridge reopens after flood\n\n{LONG}", id="place-in-the-headline"),
        pytest.param(f"IN ANSWERING a question the mayor said no.\n\n{LONG}", id="capitals"),
        pytest.param(
            f"Bridge reopens\n\nOAKVALE, May 2, 2019. (ZYX file photo)\n\n{LONG}", id="caption"
        ),
        pytest.param(f"Bridge reopens\n\nMay 2, 2019\n\n{LONG}", id="date-line"),
        pytest.param("THE COUNCIL MET ON MAY 2 AND SPOKE OF THE BRIDGE.", id="all-capitals"),
    ],
)
def test_no_dateline_is_a_normal_result(text: str) -> None:
    assert find(text) is None


def test_a_place_in_a_headline_below_a_kicker_is_no_dateline() -> None:
    assert find(f"World\n\nVienna: Bridge reopens after flood\n\n{LONG}") is None


def test_notes_behind_the_dateline_are_kept() -> None:
    text = "OAKVALE, 4 FEB 90 (ZYX) -- [TEXT] THE COUNCIL MET TODAY."
    found = find(text)
    assert found is not None
    assert [text[note.start : note.end] for note in found.notes] == ["[TEXT]"]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("TEHRAN (FNA)-", f"A04108397.jpgTEHRAN (FNA)- {LONG}", id="a file's name"),
        pytest.param(
            "Muscat, 25 Oct (ONA) -", f"of NorlandMuscat, 25 Oct (ONA) - {LONG}", id="glue"
        ),
    ],
)
def test_a_place_glued_to_what_stands_before_it_opens_the_copy(expected: str, text: str) -> None:
    found = find(text)
    assert found is not None
    assert text[found.dateline.start : found.dateline.end] == expected


def test_a_date_line_with_a_section_is_no_dateline() -> None:
    assert find(f"General News of Tuesday, 22 February 2005\n\nBridge reopens\n\n{LONG}") is None


def test_the_originator_signs_behind_a_relay_that_stands_first() -> None:
    text = f"/EINPresswire.com/ -- OAKVALE, May 2 (AFP) -- {LONG}"
    found = find(text)
    assert found is not None
    assert found.dateline.agency is not None
    assert text[found.dateline.agency.start : found.dateline.agency.end] == "AFP"


def test_a_name_with_a_capital_inside_before_an_agency_is_no_dateline() -> None:
    found = find(f"Bridge reopens\n\nBy Ann McRoe, Reuters\n\nOAKVALE, May 2 - {LONG}")
    assert found is not None
    assert found.block == 2


@pytest.mark.parametrize("joint", [" -", ":"])
def test_a_headline_with_a_day_above_the_real_dateline_is_none(joint: str) -> None:
    head = f"Oakvale, May 2{joint} what we know so far"
    assert where(f"{head}\n\nOAKVALE, May 2 (ZYX) - {COPY}") == (1, "OAKVALE, May 2 (ZYX) -")


def test_a_dateline_may_follow_a_byline_in_the_same_line() -> None:
    assert where(f"Bridge reopens\n\nBy Ann Lee OAKVALE (Reuters) - {COPY}") is not None


SIGNED = "OAKVALE, May 2 (Reuters) -"


@pytest.mark.parametrize("paragraphs", [1, 2])
def test_a_whole_dateline_is_believed_below_a_standfirst_as_long_as_a_paragraph(
    paragraphs: int,
) -> None:
    above = "Bridge reopens\n\n" + f"{LONG}\n\n" * paragraphs
    assert (1 + paragraphs, SIGNED) == where(f"{above}{SIGNED} {COPY}")


@pytest.mark.parametrize("line", ["OAKVALE (Reuters) -", "OAKVALE, May 2 (Zyxnews) -"])
def test_a_signed_dateline_below_a_first_paragraph_overrules_it(line: str) -> None:
    """What stands above is a caption, a notice or an abstract: the agency signs its copy.

    One that nobody listed signs with place, day and brackets.
    """
    assert where(f"Bridge reopens\n\n{LONG}\n\n{line} {COPY}") == (2, line)


@pytest.mark.parametrize("line", ["OAKVALE, May 2 -", "OAKVALE (Zyxnews) -"])
def test_a_lesser_dateline_below_a_first_paragraph_is_the_copys(line: str) -> None:
    assert where(f"Bridge reopens\n\n{LONG}\n\n{line} {COPY}") is None


@pytest.mark.parametrize(
    ("expected", "before"),
    [
        pytest.param("Jakarta, July 15 (ANTARA) -", "By Ellen Marsh ", id="byline"),
        pytest.param("New Delhi, 15 July (ANI):", "Bridge reopens in Oakvale ", id="two-words"),
        pytest.param("Bishkek, Jan. 19, 2018 / Kabar /.", "News 60 Bridge opens ", id="headline"),
    ],
)
def test_a_known_place_with_a_day_and_a_credit_may_follow_other_words(
    expected: str, before: str
) -> None:
    assert (0, expected) == where(f"{before}{expected} {LONG}")


def test_a_dated_place_behind_a_caption_in_its_line_needs_a_dash() -> None:
    caption = "The old bridge is seen in this photo. — Zyxnews pic"
    assert where(f"{caption} OAKVALE, Aug 10 — {LONG}") == (0, "OAKVALE, Aug 10 —")


def test_a_dated_place_amid_a_sentence_with_a_colon_behind_it_is_none() -> None:
    assert where(f"Boats leave from OAKVALE, Aug 10: timetables. {LONG}") is None


def test_a_party_behind_a_name_in_a_headline_is_no_credit() -> None:
    assert where(f"Bilancio, Marsh (Pd): il voto non cambia\n\n{LONG}") is None


def test_a_headline_glued_to_the_dateline_is_not_read_as_a_credit() -> None:
    line = "Bilancio, Marsh (Pd): il voto non cambia a RomaRoma, 6 set. (askanews) –"
    assert where(f"{line} {LONG}") == (0, "Roma, 6 set. (askanews) –")


def test_a_reporter_and_an_agency_may_sign_below_a_dateline_that_stands_alone() -> None:
    line = "Baku, Azerbaijan, May 26\n\nBy Ellen Marsh - Trend:"
    text = f"Bridge reopens\n\n{line} {LONG}"
    found = find(text)
    assert found is not None
    assert (2, line) == where(text)
    assert found.dateline.agency is not None
    assert text[found.dateline.agency.start : found.dateline.agency.end] == "Trend"
    assert [text[r.start : r.end] for r in found.dateline.reporters] == ["Ellen Marsh"]


def test_a_byline_without_an_agency_does_not_sign_below_a_dateline() -> None:
    assert where(
        f"Bridge reopens\n\nBaku, Azerbaijan, May 26\n\nBy Ellen Marsh - Oakvale: {LONG}"
    ) == (1, "Baku, Azerbaijan, May 26")


@pytest.mark.parametrize("end", [".", "!", "?", '."', ".”", ".»"])
def test_a_sentence_behind_a_dateline_is_its_copy_though_a_signed_dateline_follows(
    end: str,
) -> None:
    lead = f"OAKVALE, May 2 - The river council reopened the old bridge{end}"
    assert where(f"{lead}\n\nWESTPORT, May 2 (AFP) - {COPY}") == (0, "OAKVALE, May 2 -")


def test_a_credit_nobody_listed_without_a_separator_gives_way_to_a_dateline_below() -> None:
    deck = f"Vienna (Zyxnews) {COPY}"
    assert where(deck) == (0, "Vienna (Zyxnews)")
    assert where(f"{deck}\n\nOAKVALE, May 2 (AFP) - {COPY}") == (1, "OAKVALE, May 2 (AFP) -")


@pytest.mark.parametrize(("expected", "lines"), [((13, SIGNED), 13), (None, 14)])
def test_a_dateline_is_sought_in_fourteen_blocks(
    expected: tuple[int, str] | None, lines: int
) -> None:
    above = "".join(f"Item of the page {number}\n\n" for number in range(lines))
    assert where(f"{above}{SIGNED} {COPY}") == expected


def test_an_agency_that_is_a_subject_does_not_sign_below_a_dateline() -> None:
    line = "Baku, Azerbaijan, May 26"
    text = f"Bridge reopens\n\n{line}\n\nBy Ellen Marsh - Trend has learned: {LONG}"
    assert where(text) == (1, line)
