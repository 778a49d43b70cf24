"""Datelines before copy: the order of their parts, and what closes them."""

import pytest

from wirecli.story import parse

COPY = "The river council reopened the old bridge after two years of repairs, the mayor said."


def read(line: str) -> tuple[str, str, str | None, str | None] | None:
    """Return the order, the places with their regions, the day and the credit of a dateline."""
    (story,) = parse(f"Bridge to reopen\n\n{line}{COPY}\n\nBuses will run from June.")
    found = story.dateline
    if found is None:
        return None
    assert story.text_of(found).strip() == line.strip()
    places = [[place.name, place.region] for place in found.places]
    names = [", ".join(story.text_of(mark) for mark in place if mark) for place in places]
    day = found.date.value if found.date else None
    credit = story.text_of(found.agency) if found.agency else None
    return found.rule.removeprefix("dateline."), "; ".join(names), day, credit


DATELINES = [
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP) - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP): "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP). "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP) = "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP) / "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 (AFP) "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "Zyxnews"), "OAKVALE, Nov. 23 (Zyxnews) - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "Zyxnews"), "OAKVALE, Nov. 23 (Zyxnews). "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "Zyxnews"), "OAKVALE, Nov. 23 (Zyxnews) "),
    (("place-credit-date", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE (AFP) Nov. 23 - "),
    (("place-credit-date", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE (AFP), Nov. 23: "),
    (("credit-place-date", "OAKVALE", "XXXX-11-23", "AFP"), "AFP - OAKVALE, Nov. 23 - "),
    (("credit-place-date", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) OAKVALE, Nov. 23 - "),
    (("credit-place", "OAKVALE", None, "AFP"), "(AFP) OAKVALE - "),
    (("credit-date-place", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) Nov. 23, OAKVALE - "),
    (("credit-date", "", "XXXX-11-23", "AFP"), "(AFP) Nov. 23 - "),
    (("credit-date", "", "XXXX-11-23", "Zyxnews"), "(Zyxnews) Nov. 23 - "),
    (("credit-date-place", "OAKVALE", "XXXX-11-23", "Zyxnews"), "(Zyxnews) Nov. 23, OAKVALE - "),
    (("date-place-credit", "OAKVALE", "XXXX-11-23", "AFP"), "Nov. 23, OAKVALE (AFP) - "),
    (("date-place-credit", "OAKVALE", "XXXX-11-23", "AFP"), "Nov. 23, OAKVALE (AFP) "),
    (("date-credit", "", "XXXX-11-23", "AFP"), "Nov. 23 (AFP) - "),
    (("date-credit", "", "XXXX-11-23", "AFP"), "Nov. 23 (AFP) "),
    (("date-credit", "", "XXXX-11-23", "Zyxnews"), "Nov. 23 (Zyxnews) - "),
    (("place-credit", "OAKVALE", None, "AFP"), "OAKVALE (AFP) - "),
    (("place-credit", "OAKVALE", None, "AFP"), "OAKVALE (AFP): "),
    (("place-credit", "OAKVALE", None, "AFP"), "OAKVALE (AFP) = "),
    (("place-credit", "OAKVALE", None, "AFP"), "OAKVALE (AFP) "),
    (("place-credit", "OAKVALE", None, "Zyxnews"), "OAKVALE (Zyxnews) - "),
    (("place-date", "OAKVALE", "XXXX-11-23", None), "OAKVALE, Nov. 23 - "),
    (("place-date", "OAKVALE", "XXXX-11-23", None), "OAKVALE, Nov. 23: "),
    (("place-date", "OAKVALE", "XXXX-11-23", None), "OAKVALE, Nov. 23. "),
    (("place-date", "OAKVALE", "XXXX-11-23", None), "OAKVALE, Nov. 23 "),
    (("credit", "", None, "AFP"), "(AFP) - "),
    (("credit", "", None, "AFP"), "AFP - "),
    (("credit", "", None, "AFP"), "AFP: "),
    (("credit", "", None, "Zyxnews"), "(Zyxnews) - "),
    (("place", "OAKVALE", None, None), "OAKVALE - "),
    (("place", "OAKVALE", None, None), "OAKVALE -- "),
    (("place", "OAKVALE", None, None), "OAKVALE — "),
    (("date", "", "XXXX-11-23", None), "Nov. 23 - "),
    (("date", "", "2023-11-23", None), "November 23, 2023 - "),
    (("date", "", "2023-11-23", None), "23 November 2023 - "),
    (
        ("place-date-credit", "OAKVALE, Norland", "XXXX-11-23", "AFP"),
        "OAKVALE, Norland, Nov. 23 (AFP) - ",
    ),
    (("place-credit", "OAKVALE, Norland", None, "AP"), "OAKVALE, Norland (AP) — "),
    (
        ("place-date-credit", "OAKVALE, Norland", "XXXX-11-23", "AFP"),
        "OAKVALE (Norland), Nov. 23 (AFP) - ",
    ),
    (
        ("place-date-credit", "OAKVALE; WESTPORT", "XXXX-11-23", "AFP"),
        "OAKVALE/WESTPORT, Nov. 23 (AFP) - ",
    ),
    (
        ("place-date-credit", "OAKVALE; WESTPORT", "XXXX-11-23", "AFP"),
        "OAKVALE and WESTPORT, Nov. 23 (AFP) - ",
    ),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Thursday, Nov. 23 (AFP) - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, 23 Nov (AFP) - "),
    (("place-date-credit", "OAKVALE", "2023-11-23", "AFP"), "OAKVALE, 23/11/2023 (AFP) - "),
    (("place-date-credit", "OAKVALE", "2023-11-23", "AFP"), "OAKVALE, Nov 23, 2023 (AFP) - "),
    (
        ("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP/Reuters"),
        "OAKVALE, Nov. 23 (AFP/Reuters) - ",
    ),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 /AFP/ - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23 [AFP] - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE, Nov. 23, AFP - "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "TASS"), "OAKVALE, November 23 /TASS/. "),
    (("place-date-credit", "OAKVALE", "XXXX-11-23", "TASS"), "OAKVALE, November 23. /TASS/. "),
    (
        ("place-date-credit", "OAKVALE", "XXXX-11-23", "TASS Correspondent Ellen Marsh"),
        "OAKVALE, November 23. /TASS Correspondent Ellen Marsh/. ",
    ),
    (
        ("place-date-credit", "OAKVALE", "XXXX-11-23", "RIA Novosti"),
        "OAKVALE, November 23 (RIA Novosti) - ",
    ),
    (("place-credit", "ABOARD THE NORLAND", None, "AP"), "ABOARD THE NORLAND (AP) — "),
    (
        ("place-date-credit", "UNITED NATIONS", "XXXX-11-23", "AFP"),
        "UNITED NATIONS, Nov. 23 (AFP) - ",
    ),
    (("place-credit", "NEW YORK", None, "AP"), "NEW YORK (AP) — "),
    (("place-credit", "NEW YORK; LONDON", None, "Reuters"), "NEW YORK/LONDON (Reuters) - "),
    (("place-credit", "WASHINGTON, D.C.", None, "AP"), "WASHINGTON, D.C. (AP) — "),
    (("place-credit", "ST. OAKVALE, Norland", None, "AP"), "ST. OAKVALE, Norland (AP) — "),
    (("place-credit", "NEAR OAKVALE, Norland", None, "AP"), "NEAR OAKVALE, Norland (AP) — "),
    (
        ("place-credit-relayed", "OAKVALE, Norland", None, "AP"),
        "Canadian Press - OAKVALE, Norland (AP) - ",
    ),
    (("place-credit-date", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE (AFP), Nov. 23. "),
    (("place-credit-date", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE (AFP), Nov. 23 / "),
    (("place-credit-date", "OAKVALE", "XXXX-11-23", "AFP"), "OAKVALE (AFP), Nov. 23 "),
    (("credit-place-date", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) OAKVALE, Nov. 23: "),
    (("credit-place-date", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) OAKVALE, Nov. 23. "),
    (("credit-place-date", "OAKVALE", "XXXX-11-23", "Zyxnews"), "(Zyxnews) OAKVALE, Nov. 23. "),
    (("credit-place", "OAKVALE", None, "AFP"), "(AFP) OAKVALE: "),
    (("credit-date-place", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) Nov. 23, OAKVALE: "),
    (("credit-date-place", "OAKVALE", "XXXX-11-23", "AFP"), "(AFP) Nov. 23, OAKVALE. "),
    (("credit-date", "", "XXXX-11-23", "AFP"), "(AFP) Nov. 23: "),
    (("credit-date", "", "XXXX-11-23", "AFP"), "(AFP) Nov. 23. "),
    (("date-place-credit", "OAKVALE", "XXXX-11-23", "AFP"), "Nov. 23, OAKVALE (AFP): "),
    (("date-place-credit", "OAKVALE", "XXXX-11-23", "AFP"), "Nov. 23, OAKVALE (AFP). "),
    (("date-place-credit", "OAKVALE", "XXXX-11-23", "Zyxnews"), "Nov. 23, OAKVALE (Zyxnews). "),
    (("date-credit", "", "XXXX-11-23", "AFP"), "Nov. 23 (AFP): "),
    (("date-credit", "", "XXXX-11-23", "AFP"), "Nov. 23 (AFP). "),
    (("date-credit", "", "XXXX-11-23", "AFP"), "Nov. 23 (AFP) / "),
    (("date-credit", "", "XXXX-11-23", "Zyxnews"), "Nov. 23 (Zyxnews): "),
    (("place-credit", "OAKVALE", None, "AFP"), "OAKVALE (AFP). "),
    (("place-credit", "OAKVALE", None, "Zyxnews"), "OAKVALE (Zyxnews): "),
    (("date-place", "VIENNA", "XXXX-11-23", None), "Nov. 23, VIENNA - "),
    (("date-place", "VIENNA", "XXXX-11-23", None), "Nov. 23, VIENNA: "),
    (("date-place", "VIENNA", "XXXX-11-23", None), "Nov. 23, VIENNA. "),
    (("credit", "", None, "AFP"), "(AFP): "),
    (("credit", "", None, "AFP"), "(AFP). "),
    (("credit", "", None, "AFP"), "(AFP) "),
    (("credit", "", None, "AFP"), "AFP. "),
    (("place", "VIENNA", None, None), "VIENNA: "),
    (("credit-section", "", None, "Iran Press"), "Iran Press/ Iran News: "),
]
"""The parts, and the dateline that has them."""

NONE = [
    "(Zyxnews) Nov. 23. ",
    "(Zyxnews) Nov. 23, OAKVALE. ",
    "OAKVALE (Zyxnews) ",
    "OAKVALE: ",
    "OAKVALE. ",
]
"""What opens a paragraph and is no dateline."""


@pytest.mark.parametrize(
    ("expected", "line"), [pytest.param(parts, line, id=line) for parts, line in DATELINES]
)
def test_a_dateline_has_its_parts_in_one_of_the_orders(
    expected: tuple[str, str, str | None, str | None], line: str
) -> None:
    """An order is called by its parts as they stand.

    Slashes and "and" part places, and a comma or brackets set off a region; the day is in EDTF,
    without a year XXXX; the credit is signed as the agency signs; a dash, a colon, a stop or a
    slash closes it.
    """
    assert expected == read(line)


@pytest.mark.parametrize("line", NONE)
def test_words_without_a_credit_or_a_dash_are_no_dateline(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("Wien – ", "Wien – Die Stadt ist groß.", id="town"),
        pytest.param(None, "Laut sind sie - Verkehr, Gebäude, Industrie - und heiß.", id="nouns"),
    ],
)
def test_after_the_sentences_of_a_deck_a_dateline_has_a_place_or_a_credit_that_is_known(
    expected: str | None, line: str
) -> None:
    """Capitalised nouns between dashes are no place and its agency."""
    deck = "Der Bürgermeister will die alte Brücke wieder öffnen lassen. Busse fahren ab Juni. "
    below = "Das sagte er am Montag im Rathaus der Stadt, die zwei Jahre auf sie gewartet hat."
    (story,) = parse(f"Brücke wird geöffnet\n\n{deck}{line} {below}")
    words = story.text_of(story.dateline) if story.dateline else None
    assert words == (expected.strip() if expected else None)
