import pytest

from wirecli.errors import UserError
from wirecli.layout.split import stories


def parts(text: str, how: str = "auto") -> list[str]:
    return [text[span.start : span.end] for span in stories(text, how)]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["One.\f", "Two."], "One.\fTwo.", id="form-feed"),
        pytest.param(["One.\n\f\n", "Two.\n"], "One.\n\f\nTwo.\n", id="form-feed-line"),
        pytest.param(["One.\f\f \f", "Two."], "One.\f\f \fTwo.", id="run-of-form-feeds"),
        pytest.param(["One.\x03\n", "Two.\x03"], "One.\x03\nTwo.\x03", id="end-of-text"),
        pytest.param(["One.\x04", "Two."], "One.\x04Two.", id="end-of-transmission"),
        pytest.param(["One.\nNNNN\n", "Two."], "One.\nNNNN\nTwo.", id="telex-end"),
        pytest.param(["One.\r\nNNNN\r\n", "Two."], "One.\r\nNNNN\r\nTwo.", id="telex-end-crlf"),
        pytest.param(["One.\n", "ZCZC ab1\nTwo."], "One.\nZCZC ab1\nTwo.", id="telex-start"),
        pytest.param(
            ["\x01ab1\nOne.\n", "\x01ab2\nTwo."], "\x01ab1\nOne.\n\x01ab2\nTwo.", id="soh"
        ),
        pytest.param(["One.\n\n\n\nTwo."], "One.\n\n\n\nTwo.", id="blank-lines-do-not-part"),
        pytest.param(["The NNNN code.\nTwo."], "The NNNN code.\nTwo.", id="word-within-a-line"),
        pytest.param(["One.\0Two."], "One.\0Two.", id="nul-needs-its-option"),
    ],
)
def test_auto_parts_only_at_the_signs_of_a_transmission(expected: list[str], text: str) -> None:
    assert expected == parts(text)


@pytest.mark.parametrize(
    ("expected", "how", "text"),
    [
        pytest.param(["One.\fTwo."], "none", "One.\fTwo.", id="none"),
        pytest.param(
            ["One.\f", "Two.\x03Three."], "formfeed", "One.\fTwo.\x03Three.", id="formfeed"
        ),
        pytest.param(["One.\0", "Two.\fThree."], "nul", "One.\0Two.\fThree.", id="nul"),
        pytest.param(["One.\0\0 ", "Two."], "nul", "One.\0\0 Two.", id="two-nuls"),
        pytest.param(["One.\n===\n", "Two."], r"/^===\n/", "One.\n===\nTwo.", id="pattern"),
        pytest.param(["Ab", "Cd"], "/(?=C)/", "AbCd", id="pattern-of-no-width"),
        pytest.param(["a/", "b"], "///", "a/b", id="pattern-that-is-a-slash"),
    ],
)
def test_an_option_says_what_parts_stories(expected: list[str], how: str, text: str) -> None:
    assert expected == parts(text, how)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param([""], "", id="empty"),
        pytest.param(["\f"], "\f", id="separator-alone"),
        pytest.param([" \n\f\n \f"], " \n\f\n \f", id="separators-and-blanks"),
        pytest.param(["\f\nOne."], "\f\nOne.", id="separator-in-front"),
        pytest.param(["One.\f\n"], "One.\f\n", id="separator-at-the-end"),
        pytest.param(["One.\f\x03\x04", "Two."], "One.\f\x03\x04Two.", id="empty-stories-between"),
    ],
)
def test_what_is_empty_belongs_to_a_neighbour(expected: list[str], text: str) -> None:
    assert expected == parts(text)


@pytest.mark.parametrize("how", ["auto", "none", "formfeed", "nul", "/x+/", "/(?=x)/", "/$/"])
@pytest.mark.parametrize("text", ["", "x", "\fx\0x\x03y", "xx\n\n\fyy\nNNNN\n", "\0\0\f\f"])
def test_the_stories_tile_the_text(how: str, text: str) -> None:
    assert text == "".join(parts(text, how))


@pytest.mark.parametrize("how", ["blank", "", "/", "//", "FORMFEED", "/x"])
def test_a_way_that_is_not_known_is_an_error_of_the_user(how: str) -> None:
    with pytest.raises(UserError, match="is not known"):
        stories("One.", how)


def test_a_pattern_that_cannot_be_read_is_an_error_of_the_user() -> None:
    with pytest.raises(UserError, match="not a regular expression"):
        stories("One.", "/(/")
