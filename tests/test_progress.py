"""The progress bar: what it says, and that it is silent where nobody looks."""

import io

import pytest

from wirecli import messages
from wirecli.messages import CLEAR, Bar, bar_words


@pytest.mark.parametrize(
    ("expected", "counted"),
    [
        ("3 of 12 files, 40 stories, 20/s, 0:06 left", (3, 12, 40, 2.0)),
        ("1 of 1 files, 1,500 stories, 1,500/s", (1, 1, 1500, 1.0)),
        ("7 files, 9 stories, 9/s", (7, None, 9, 1.0)),
        ("3 files, 3 stories, 3/s", (3, 2, 3, 1.0)),
        ("1 files, 1 stories, 0/s", (1, None, 1, 0.0)),
        ("2 of 200 files, 2 stories, 1/s, 3:18 left", (2, 200, 2, 2.0)),
    ],
)
def test_the_line_says_how_far_it_is(
    expected: str, counted: tuple[int, int | None, int, float]
) -> None:
    assert bar_words(*counted) == expected


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the time, in a list of one, for the test to change."""
    now = [0.0]
    monkeypatch.setattr(messages, "monotonic", lambda: now[0])
    return now


def drawn(clock: list[float], *stories: tuple[float, str]) -> str:
    stream = io.StringIO()
    bar = Bar(stream, 4)
    for at, name in stories:
        clock[0] = at
        bar.advance(name)
    return stream.getvalue()


def test_several_files_are_drawn_when_there_is_something_new(clock: list[float]) -> None:
    assert drawn(clock, (0.0, "a"), (0.5, "b")).startswith(CLEAR + "2 of 4 files")


def test_one_file_is_drawn_only_after_a_second(clock: list[float]) -> None:
    assert drawn(clock, (0.0, "a"), (0.9, "a")) == ""
    assert drawn(clock, (0.0, "a"), (2.0, "a")) != ""


def test_the_line_is_not_drawn_for_every_story(clock: list[float]) -> None:
    stories = [(0.5 + number / 1000, "b") for number in range(50)]
    assert drawn(clock, (0.0, "a"), *stories).count(CLEAR) == 1


def test_a_closed_bar_leaves_nothing_and_draws_no_more(clock: list[float]) -> None:
    stream = io.StringIO()
    bar = Bar(stream)
    bar.advance("a")
    clock[0] = 2.0
    bar.advance("b")
    bar.close()
    bar.advance("c")
    assert stream.getvalue().endswith(CLEAR)


def test_a_bar_on_no_stream_does_nothing() -> None:
    bar = Bar(None)
    bar.advance("a")
    assert bar.files == 0
