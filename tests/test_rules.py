"""Every row of the agencies proves itself, and the notation of samples says what it says."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

import wirecli.data
from wirecli.data.agencies import AGENCIES
from wirecli.data.style_types import Style
from wirecli.errors import UserError
from wirecli.model import Story
from wirecli.rules import samples, styles
from wirecli.rules.notation import SampleError
from wirecli.rules.samples import StyleAnswer
from wirecli.rules.shapes import shape
from wirecli.story import parse

DATA = Path(wirecli.data.__file__).parent
STYLES = [pytest.param(style, id=style.key) for style in AGENCIES]


def parser(*own: Style) -> Callable[[str], Story]:
    return lambda text: next(parse(text, split="none", styles=own))


@pytest.mark.parametrize("style", STYLES)
def test_a_style_finds_just_the_answers_of_its_samples_and_claims_no_near_miss(
    style: Style,
) -> None:
    assert list(samples.prove(style, parser())) == []


def test_a_style_has_at_least_two_samples() -> None:
    assert [style.key for style in AGENCIES if len(style.samples) < 2] == []


def is_signed(sample: str, style: Style) -> bool:
    signs = (*style.credits, *style.end_marks, *style.trailers, *style.bylines)
    text = samples.read(sample).text.casefold()
    return any(sign.casefold() in text for sign in signs)


def test_every_sample_of_a_style_signs_with_one_of_its_credits_or_ends_with_its_mark() -> None:
    unsigned = [
        (style.key, sample)
        for style in AGENCIES
        for sample in style.samples
        if not is_signed(sample, style)
    ]
    assert unsigned == []


def test_there_are_at_least_a_hundred_and_twenty_agencies() -> None:
    assert len(AGENCIES) >= 120


def test_the_agencies_are_sorted_by_key_and_no_key_stands_twice() -> None:
    keys = [style.key for style in AGENCIES]
    assert keys == sorted(set(keys))


def row_types() -> set[str]:
    """Return the names of the classes in the folder: all are row types, and none has a method."""
    trees = [ast.parse(path.read_text("utf-8")) for path in DATA.glob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert [
        one.name for one in classes for node in one.body if isinstance(node, ast.FunctionDef)
    ] == []
    return {one.name for one in classes}


def called(path: Path) -> set[str]:
    """Return the names of the functions and methods that a module calls."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {function.id for function in functions if isinstance(function, ast.Name)}
    return names | {node.attr for node in functions if isinstance(node, ast.Attribute)}


def test_a_data_module_calls_nothing_but_row_types_and_plain_sets() -> None:
    allowed = {"frozenset", "split", *row_types()}
    others = {path.name: called(path) - allowed for path in sorted(DATA.glob("*.py"))}
    assert {name: calls for name, calls in others.items() if calls} == {}


def test_a_sample_without_its_marks_is_copy() -> None:
    assert samples.read("{place:OAKVALE} ({credit:AG03}) Copy.").text == "OAKVALE (AG03) Copy."


def test_an_answer_has_its_place_and_its_value() -> None:
    answers = samples.read("On {date=XXXX-05-02:May 2}").answers
    assert answers == (StyleAnswer(3, 8, "dateline.date", "XXXX-05-02"),)


def test_answers_nest() -> None:
    answers = samples.read("{headline:Open — {attribution:Lee}}").answers
    assert [answer.field for answer in answers] == ["headline", "headline_attribution"]


@pytest.mark.parametrize(
    ("at", "sample"),
    [
        pytest.param(1, "{town:OAKVALE}", id="a field that is not known"),
        pytest.param(14, "{place:OAKVALE", id="a brace that is not closed"),
        pytest.param(7, "OAKVALE}", id="a brace that was not opened"),
    ],
)
def test_a_sample_that_is_not_in_the_notation_says_where(at: int, sample: str) -> None:
    with pytest.raises(SampleError) as caught:
        samples.read(sample)
    assert caught.value.at == at


STYLE = Style(
    "ag03",
    "Agency Three",
    "NO",
    ("en",),
    credits=("AG03",),
    samples=("{place:OAKVALE} ({credit:AG03}) {join:—} The river council met.",),
)


def test_a_sample_with_a_wrong_answer_is_a_fault_that_shows_how_far_all_was_right() -> None:
    wrong = STYLE._replace(samples=("OAKVALE ({credit:AG03}) {join:—} The river council met.",))
    faults = list(samples.prove(wrong, parser(wrong)))
    assert [fault.reach for fault in faults] == [0]


def test_the_parts_of_a_head_are_answers_of_a_sample_too() -> None:
    head = (
        "{slugline:BC-NORLAND-BRIDGE}\n\n{kicker:World}\n\n{headline:Bridge to reopen in Oakvale}"
        "\n\n{ednote:Eds: With photos.}\n\n{byline:By {name:Ellen Marsh}}\n\n"
    )
    sample = head + STYLE.samples[0]
    assert list(samples.prove(STYLE._replace(samples=(sample,)), parser(STYLE))) == []


def test_a_sample_of_another_agency_is_a_fault() -> None:
    wrong = STYLE._replace(
        samples=("{place:OAKVALE} ({credit:AP}) {join:—} The river council met.",)
    )
    faults = list(samples.prove(wrong, parser(wrong)))
    assert [fault.what for fault in faults] == ["the agency is 'ap', not 'ag03'"]


def test_a_near_miss_that_the_style_claims_is_a_fault() -> None:
    wrong = STYLE._replace(near_misses=("OAKVALE (AG03) — The river council met.",))
    faults = list(samples.prove(wrong, parser(wrong)))
    assert [fault.what for fault in faults] == ["a near miss, but the style claims it"]


def test_a_users_style_stands_before_the_tables_style_with_its_key() -> None:
    own = STYLE._replace(key="ap", credits=("AG03",))
    story = next(parse("OAKVALE (AG03) — The river council met.", styles=(own,)))
    assert story.agency is not None
    assert (story.agency.key, story.agency.name) == ("ap", "Agency Three")


@pytest.mark.parametrize(
    ("expected", "sample"),
    [
        (
            "PLACE, Mon. D (AG) -",
            "{place:OAKVALE}, {date=XXXX-11-16:Nov. 16} ({credit:AG}) {join:-}",
        ),
        (
            "Place, D Month. /AG/.",
            "{place:Oak}, {date=XXXX-02-16:16 февраля}. /{credit:AG}/{join:.}",
        ),
        ("PLACE, Region (AG)", "{place:OAKVALE}, {region:Norland} ({credit:AG}) Copy."),
        (
            "(AG) - PLACE, D MON -",
            "({credit:AG}) - {place:ROMA}, {date=XXXX-05-16:16 MAG} {join:-}",
        ),
        ("", "{headline:Council meets}"),
    ],
)
def test_the_shape_of_a_sample_shows_its_parts_and_joints(expected: str, sample: str) -> None:
    assert shape(samples.read(sample)) == expected


@pytest.mark.parametrize(
    ("expected", "sample"),
    [
        ("[AG] PLACE", "[{credit:AG}] {place:OAKVALE} - "),
        ("PLACE [AG]", "{place:OAKVALE} [{credit:AG}] Copy"),
        ("PLACE /AG/", "{place:OAKVALE} /{credit:AG}/ Copy"),
        ("（中央社Place）", "（{credit:中央社}{place:台北}）"),
        ("PLACE (AG)", "{place:OAKVALE} ({credit:AG})) Copy"),
        ("Place, Weekday, Mon D -", "{place:Oak}, {date=XXXX-05-02:Thursday, May 2} {join:-}"),
        ("Place, Mon D, YYYY -", "{place:Oak}, {date=2019-06-02:June 2, 2019} {join:-}"),
        ("Place, MON D, YYYY -", "{place:Oak}, {date=2019-06-02:JUNE 2, 2019} {join:-}"),
        ("Place, Month D -", "{place:Oak}, {date=2019-03-02:March 2} {join:-}"),
        ("Place, D.D.YYYY", "{place:Oak}, {date=2019-10-24:24.10.2019}"),
        ("Place, D de Mon", "{place:Oak}, {date=2019-05-02:2 de mayo}"),
        (
            "Place, Region (AG, Reporter) -",
            "{place:Oak}, {region:Norland} ({credit:AG}, {reporter:A. Lee}) {join:-}",
        ),
        ("Place -", "{place:Oak} {join:-} {headline:Council meets}"),
    ],
)
def test_the_shape_of_a_sample_has_brackets_and_forms_of_dates(expected: str, sample: str) -> None:
    assert shape(samples.read(sample)) == expected


@pytest.mark.parametrize(
    ("what", "reach", "sample"),
    [
        pytest.param(
            "found dateline.places.name 'OAKVALE'",
            0,
            "OAKVALE ({credit:AG03}) {join:—} The council met.",
            id="one-too-many",
        ),
        pytest.param(
            "found dateline.places.name 'OAKVALE'",
            0,
            "OAKVALE (AG03) {join:—} The council met.",
            id="two-too-many",
        ),
        pytest.param(
            "wanted headline 'The'",
            17,
            "{place:OAKVALE} ({credit:AG03}) {join:—} {headline:The} {label:council} met.",
            id="two-missing",
        ),
        pytest.param(
            "wanted headline 'The council'",
            17,
            "{place:OAKVALE} ({credit:AG03}) {join:—} {headline:The council} met.",
            id="one-missing",
        ),
        pytest.param(
            "wanted dateline.date = XXXX-05-03 'May 2', found dateline.date = XXXX-05-02 'May 2'",
            9,
            "{place:OAKVALE}, {date=XXXX-05-03:May 2} ({credit:AG03}) {join:—} The council met.",
            id="another-value",
        ),
        pytest.param(
            "a brace is not closed",
            45,
            "OAKVALE ({credit:AG03}) — The {place:council.",
            id="no-notation",
        ),
    ],
)
def test_a_fault_says_what_was_wanted_and_what_was_found(
    what: str, reach: int, sample: str
) -> None:
    (fault,) = samples.prove(STYLE._replace(samples=(sample,)), parser(STYLE))
    assert (fault.what, fault.reach) == (what, reach)


def test_a_sample_without_an_agency_is_a_fault_from_its_head_on() -> None:
    faults = list(samples.prove(STYLE._replace(samples=("The council met.",)), parser(STYLE)))
    assert (faults[-1].what, faults[-1].reach) == ("the agency is None, not 'ag03'", 0)


def test_a_sample_of_another_agency_is_right_as_far_as_its_credit() -> None:
    wrong = STYLE._replace(samples=("{place:OAKVALE} ({credit:AP}) {join:—} The council met.",))
    (fault,) = samples.prove(wrong, parser(wrong))
    assert (fault.reach, fault.copy) == (9, "OAKVALE (AP) — The council met.")


@pytest.mark.parametrize(
    ("keys", "credit"),
    [
        pytest.param(["afp"], "AFP", id="whole"),
        pytest.param(["afp"], " afp ", id="case-and-space"),
        pytest.param(["dpa"], "tca/dpa", id="slash"),
        pytest.param(["efe"], "ACAN-EFE", id="hyphen"),
        pytest.param(["afp"], "Agence France-Presse", id="hyphen-in-its-name"),
        pytest.param(["afp"], "dpa & AFP", id="ampersand-the-last-is-the-originator"),
        pytest.param(["afp"], "AFP-zyx", id="first-known"),
        pytest.param(["afp"], "ats afp", id="all-words-known"),
        pytest.param([], "ats zyx", id="a-word-unknown"),
        pytest.param([], "zyx", id="nobody"),
    ],
)
def test_a_credit_is_that_of_a_style_whole_or_by_its_parts(keys: list[str], credit: str) -> None:
    assert keys == list(styles.credited(styles.load(), credit))


@pytest.mark.parametrize(
    ("hint", "key"),
    [
        pytest.param("did you mean reuters?", "reuterz", id="near"),
        pytest.param("did you mean interfax?", "interfa", id="the-nearest-of-several"),
        pytest.param("wirecli agencies lists the keys", "qqqqqqq", id="far"),
        pytest.param("wirecli agencies lists the keys", "nns", id="short-words-differ-by-a-letter"),
        pytest.param("did you mean ats, tasr or tass?", "tas", id="as-near-as-others"),
    ],
)
def test_a_key_that_is_not_known_is_answered_with_the_nearest(hint: str, key: str) -> None:
    with pytest.raises(UserError, match=f"; {hint.replace('?', '[?]')}$"):
        styles.find(styles.load(), key)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        pytest.param("tass", "TASS", id="key-in-capitals"),
        pytest.param("afp", "agence france-presse", id="name"),
        pytest.param("afp", "Agence France Presse", id="name-without-hyphen"),
        pytest.param("ap", "The Associated Press", id="name-with-article"),
        pytest.param("agencia-brasil", "Agência Brasil", id="name-with-accent"),
        pytest.param("agencia-brasil", "Agencia Brasil", id="name-without-accent"),
        pytest.param("tass", "ИТАР-ТАСС", id="credit"),
        pytest.param("ap", "(AP)", id="credit-as-a-dateline-has-it"),
        pytest.param("ap", "ap", id="a-key-counts-before-the-credit-of-another"),
    ],
)
def test_a_style_is_known_by_its_key_name_or_credit_in_any_case(key: str, words: str) -> None:
    assert styles.find(styles.load(), words).key == key


def test_a_credit_that_several_sign_with_is_answered_with_their_keys() -> None:
    own = (STYLE._replace(credits=("ZYXW",)), STYLE._replace(key="ag04", credits=("ZYXW",)))
    with pytest.raises(UserError, match=r"several agencies; use one of the keys .*ag04"):
        styles.find(styles.load(own), "zyxw")


def test_credits_are_looked_up_by_their_first_word_the_longest_first() -> None:
    own = (
        STYLE._replace(credits=("Zyx", "Zyx Press News", "Zyx Press")),
        STYLE._replace(key="ag04", credits=("Zyxa",)),
    )
    assert styles.meaning(styles.load(own), "Zyx").lengths == (3, 2, 1)
