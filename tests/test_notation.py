"""The notation of samples: what is marked, where it is at fault, and the one difference."""

import pytest

from wirecli.rules.notation import Fault, Marked, SampleError, caret, difference, marked


@pytest.mark.parametrize(
    ("answer", "sample"),
    [
        pytest.param(Marked(3, 8, "date", ""), "On {date:May 2}, x.", id="a name"),
        pytest.param(Marked(3, 8, "date", "05-02"), "On {date=05-02:May 2}, x.", id="with a value"),
        pytest.param(Marked(3, 8, "", "DATE 05-02"), "On {May 2|DATE 05-02}, x.", id="no name"),
    ],
)
def test_a_mark_has_its_span_its_name_and_its_value(answer: Marked, sample: str) -> None:
    assert marked(sample) == ("On May 2, x.", (answer,))


def test_a_time_with_a_colon_is_not_a_name() -> None:
    assert marked("{at 10:30|TIME T10:30}") == ("at 10:30", (Marked(0, 8, "", "TIME T10:30"),))


def test_marks_nest() -> None:
    copy, marks = marked("{byline:By {name:Lee}}, a|b")
    assert (copy, [mark.name for mark in marks]) == ("By Lee, a|b", ["byline", "name"])


@pytest.mark.parametrize(
    ("at", "sample"),
    [(6, "{place"), (7, "{place:"), (2, "{x}"), (1, "a}"), (4, "{x|y")],
)
def test_a_mark_that_is_not_whole_says_where(at: int, sample: str) -> None:
    with pytest.raises(SampleError) as caught:
        marked(sample)
    assert caught.value.at == at


def test_a_name_that_is_not_one_of_those_given_is_an_error() -> None:
    with pytest.raises(SampleError, match="no field is called 'town'; they are place"):
        marked("{town:OAKVALE}", ("place",))


def test_answers_that_are_the_same_do_not_differ() -> None:
    assert difference("", "x", [Marked(0, 1, "a", "")], [Marked(0, 1, "a", "")]) is None


def test_a_difference_begins_at_the_first_answer_that_is_not_the_same() -> None:
    fault = difference("s", "On May 2", [Marked(3, 8, "date", "1")], [Marked(0, 2, "place", "")])
    assert fault == Fault("s", "wanted date = 1 'May 2', found place 'On'", "On May 2", 0)


def test_the_caret_stands_below_the_place_in_its_line() -> None:
    assert caret("One\nOn May 2\nTwo", 7) == "  On May 2\n     ^\n"
