import pytest

from wirecli.errors import UserError
from wirecli.layout.storydate import bounds
from wirecli.model import StoryDate
from wirecli.rules import edtf
from wirecli.story import parse

COPY = "The river council met on Thursday.\n\nThe mayor left."


def dated(text: str, date: str | None = None) -> StoryDate | None:
    (story,) = parse(text, date=date)
    return story.date


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        pytest.param("2023-11-23", "2023-11-23", id="iso"),
        pytest.param("2023-11-23", "23 Nov 2023", id="words"),
        pytest.param("2023-11-23", "Nov. 23, 2023", id="american"),
        pytest.param("2023-11-23", "2023-11-23T10:00Z", id="with-a-time"),
        pytest.param("2023-11-23", "20231123", id="figures"),
        pytest.param("2024-02-29", "2024-02-29", id="leap-day"),
    ],
)
def test_a_users_whole_day_becomes_iso(expected: str, given: str) -> None:
    assert expected == edtf.written(bounds.given(given).interval)


@pytest.mark.parametrize(
    "given",
    [
        "November 23",
        "Thursday",
        "23",
        "23 2023",
        "10:00",
        "soon",
        "2023-02-30",
        "9" * 40,
    ],
)
def test_what_is_no_whole_day_is_an_error_of_the_user(given: str) -> None:
    with pytest.raises(UserError, match="date: "):
        bounds.given(given)


@pytest.mark.parametrize("given", ["", " "])
def test_no_words_at_all_are_an_error_of_the_user(given: str) -> None:
    with pytest.raises(UserError, match="date: "):
        bounds.given(given)


@pytest.mark.parametrize(
    ("expected", "basis", "head", "date"),
    [
        pytest.param(
            "XXXX-05-02", ("dateline",), "OAKVALE, May 2 (AFP) - ", None, id="day-without-a-year"
        ),
        pytest.param(
            "2019-05-02", ("dateline",), "OAKVALE, May 2, 2019 (AFP) - ", None, id="whole-day"
        ),
        pytest.param("2019-05-02", ("option",), "OAKVALE (AFP) - ", "2019-05-02", id="option"),
        pytest.param(
            "2019-05-02",
            ("option", "dateline"),
            "OAKVALE, May 2 (AFP) - ",
            "2019-05-02",
            id="both-agree",
        ),
        pytest.param(
            "2019-05-03",
            ("option",),
            "OAKVALE, May 2 (AFP) - ",
            "2019-05-03",
            id="option-before-dateline",
        ),
    ],
)
def test_the_storys_day_says_what_it_rests_on(
    expected: str, basis: tuple[str, ...], head: str, date: str | None
) -> None:
    found = dated(head + COPY, date)
    assert found is not None
    assert (expected, basis) == (found.value, found.basis)


@pytest.mark.parametrize("head", ["OAKVALE (AFP) - ", "OAKVALE, March 119 - ", ""])
def test_a_day_that_is_not_written_is_not_guessed(head: str) -> None:
    assert dated(head + COPY) is None


def test_the_mark_has_the_words_of_the_day() -> None:
    text = f"OAKVALE, May 2 (AFP) - {COPY}"
    found = dated(text)
    assert found is not None
    assert text[found.start : found.end] == "May 2"
