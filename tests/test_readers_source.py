"""How a name is shown, and how it is recorded."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirecli.readers.source import recorded
from wirecli.safe import shown


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        ("a b.txt", "a b.txt"),
        ("мост.txt", "мост.txt"),
        (r"a\nb", "a\nb"),
        (r"\x1b[31m", "\x1b[31m"),
        (r"caf\xe9", "caf\udce9"),
        (r"\u202etxt", "\u202etxt"),
        (r"\ud800", "\ud800"),
        (r"C:\new", r"C:\new"),
    ],
)
def test_what_does_not_print_is_shown_escaped(expected: str, name: str) -> None:
    assert expected == shown(name)


@given(st.text(st.characters()))
def test_a_shown_name_is_one_harmless_line_and_stays_as_it_is(name: str) -> None:
    assert len(shown(name).splitlines()) == bool(name)
    assert not {unicodedata.category(letter) for letter in shown(name)} & {"Cc", "Cs", "Zl", "Zp"}
    assert shown(name) == shown(shown(name))


@pytest.mark.parametrize(("expected", "name"), [("a\nb", "a\nb"), (r"caf\xe9", "caf\udce9")])
def test_a_name_is_recorded_as_it_is_if_utf_8_can_hold_it(expected: str, name: str) -> None:
    assert expected == recorded(name)
