"""What the library is given of another type is refused at the call, in words that name it."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from wirecli import parse

TEXT = "Old mill reopens\n\nOAKVALE, Nov 23 (AP) - The mill opened, the mayor said.\n"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        pytest.param("not bytes; decode it first", b"x", id="bytes"),
        pytest.param("not NoneType; leave out", None, id="none"),
        pytest.param("give it to parse_file", Path("x"), id="path"),
        pytest.param("not int", 3, id="number"),
    ],
)
def test_a_text_of_another_type_is_refused_at_the_call(message: str, text: Any) -> None:
    with pytest.raises(TypeError, match=f"^text must be str.*{message}"):
        parse(text)


@pytest.mark.parametrize(
    "date",
    [
        datetime.date(2019, 11, 23),
        datetime.datetime(2019, 11, 23, 23, 59, tzinfo=datetime.UTC),
        "2019-11-23",
    ],
)
def test_a_day_of_datetime_is_a_date(date: Any) -> None:
    [story] = parse(TEXT, date=date)
    assert story.date is not None
    assert story.date.value == "2019-11-23"


@pytest.mark.parametrize(
    ("message", "given"),
    [
        ("date must be str or datetime.date, not int", {"date": 2019}),
        ("agency must be str, not bytes", {"agency": b"ap"}),
        ("split must be str, not NoneType", {"split": None}),
    ],
)
def test_an_argument_of_another_type_is_named(message: str, given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        parse(TEXT, **given)
