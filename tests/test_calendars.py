import ast
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from unicodedata import normalize

import pytest

from wirecli.data import calendars
from wirecli.data.calendars import CALENDARS
from wirecli.data.place_types import Calendar
from wirecli.rules.calendar import is_weekday, month_number


def faulty(is_right: Callable[[Calendar], bool]) -> list[str]:
    """Return the languages of the calendars for which something does not hold."""
    return [calendar.language for calendar in CALENDARS if not is_right(calendar)]


def test_calendars_are_sorted_by_language_and_each_has_one() -> None:
    languages = [calendar.language for calendar in CALENDARS]
    assert sorted(set(languages)) == languages


def test_the_file_has_literals_only() -> None:
    tree = ast.parse(Path(calendars.__file__).read_text("utf-8"))
    allowed = (ast.Call, ast.Name, ast.Tuple, ast.Constant, ast.Load)
    (table,) = (node.value for node in tree.body if isinstance(node, ast.AnnAssign))
    assert table is not None
    assert not [node for node in ast.walk(table) if not isinstance(node, allowed)]


def test_a_calendar_has_twelve_months() -> None:
    assert faulty(lambda calendar: len(list(filter(None, calendar.months))) == 12) == []


def test_a_calendar_has_seven_weekdays() -> None:
    assert faulty(lambda calendar: len(list(filter(None, calendar.weekdays))) == 7) == []


def test_no_word_of_a_language_is_two_months() -> None:
    assert faulty(lambda calendar: not _shared(calendar.months)) == []


def test_no_word_of_a_language_is_two_weekdays() -> None:
    assert faulty(lambda calendar: not _shared(calendar.weekdays)) == []


def words_of(calendar: Calendar) -> list[str]:
    return " ".join((*calendar.months, *calendar.weekdays)).split()


def test_every_form_is_in_lower_case_composed_and_without_a_final_stop() -> None:
    words = [(calendar.language, word) for calendar in CALENDARS for word in words_of(calendar)]
    assert [
        pair for pair in words if pair[1] != normalize("NFC", pair[1]).lower().rstrip(".")
    ] == []


def test_no_form_stands_twice_in_a_member() -> None:
    members = [
        (calendar.language, member)
        for calendar in CALENDARS
        for member in (*calendar.months, *calendar.weekdays)
    ]
    assert [pair for pair in members if max(Counter(pair[1].split()).values()) > 1] == []


def numbered(members: tuple[str, ...], first: int) -> list[tuple[str, int]]:
    """Return the forms of a calendar with the number of their month or weekday."""
    return [(word, number) for number, forms in enumerate(members, first) for word in forms.split()]


def test_every_form_is_found_in_its_language() -> None:
    months = [
        (calendar.language, word, number, known)
        for calendar in CALENDARS
        for word, number in numbered(calendar.months, 1)
        if (known := month_number(word, calendar.language)) != number
    ]
    weekdays = [
        (calendar.language, word, number, known)
        for calendar in CALENDARS
        for word, number in numbered(calendar.weekdays, 0)
        if (known := is_weekday(word, calendar.language)) != number
    ]
    assert (months, weekdays) == ([], [])


def test_every_form_is_found_in_capitals() -> None:
    unknown = [
        (calendar.language, word)
        for calendar in CALENDARS
        for word, number in numbered(calendar.months, 1)
        if month_number(word.upper(), calendar.language) != number
    ]
    assert unknown == []


@pytest.mark.parametrize(
    ("month", "word"),
    [
        pytest.param(1, "Jänner", id="austrian"),
        pytest.param(2, "févr.", id="french-short"),
        pytest.param(2, "FEVR", id="french-without-accent"),
        pytest.param(3, "MÄRZ", id="german-capitals"),
        pytest.param(3, "Mac", id="malay"),
        pytest.param(4, "أبريل", id="arabic"),
        pytest.param(4, "نيسان", id="arabic-levant"),
        pytest.param(6, "HAZİRAN", id="turkish-dotted-capital"),
        pytest.param(7, "липня", id="ukrainian"),
        pytest.param(7, "lug", id="italian-short"),
        pytest.param(7, "জুলাই", id="bengali"),
        pytest.param(8, "AOUT", id="french-capitals"),
        pytest.param(9, "Sept.", id="english-short"),
        pytest.param(9, "сент.", id="russian-short"),
        pytest.param(11, "KASIM", id="turkish-dotless-capital"),
        pytest.param(11, "лістапада", id="belarusian"),
        pytest.param(12, "ΔΕΚΕΜΒΡΙΟΥ", id="greek-capitals"),
        pytest.param(12, "Dhjetor", id="albanian"),
        pytest.param(None, "Mondember", id="no-month"),
        pytest.param(None, "", id="nothing"),
    ],
)
def test_a_month_is_known_in_any_language(month: int | None, word: str) -> None:
    assert month == month_number(word)


@pytest.mark.parametrize(
    ("month", "language"),
    [
        pytest.param(10, "hr", id="croatian"),
        pytest.param(11, "pl", id="polish"),
        pytest.param(11, "cs-CZ", id="czech-with-country"),
        pytest.param(11, None, id="most-languages"),
        pytest.param(11, "ja", id="language-without-calendar"),
        pytest.param(None, "en", id="not-an-english-word"),
    ],
)
def test_the_language_tells_what_listopad_is(month: int | None, language: str | None) -> None:
    assert month == month_number("listopad", language)


@pytest.mark.parametrize(
    ("weekday", "word"),
    [
        pytest.param(0, "Monday", id="monday-is-zero"),
        pytest.param(2, "Chorshanba", id="uzbek"),
        pytest.param(3, "jeudi", id="french"),
        pytest.param(4, "п’ятницю", id="ukrainian-curly-apostrophe"),
        pytest.param(4, "пʼятниця", id="ukrainian-letter-apostrophe"),
        pytest.param(5, "SAT.", id="english-short"),
        pytest.param(6, "یکشنبه", id="persian"),
        pytest.param(None, "weekday", id="no-weekday"),
    ],
)
def test_a_weekday_is_known_in_any_language(weekday: int | None, word: str) -> None:
    assert weekday == is_weekday(word)


def test_norwegian_calendars_serve_both_written_languages() -> None:
    assert {12} == {month_number("desember", language) for language in ("no", "nb", "nn")}


def _shared(members: tuple[str, ...]) -> list[set[str]]:
    pairs = combinations([set(member.split()) for member in members], 2)
    return [one & other for one, other in pairs if one & other]


@pytest.mark.parametrize("language", ["cnr", "nb", "nn", "sh"])
def test_a_word_of_another_language_is_no_month_where_a_kindred_calendar_serves(
    language: str,
) -> None:
    assert month_number("juillet", language) is None
