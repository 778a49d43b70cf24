import pytest

from wirecli.layout.blocks import Block
from wirecli.layout.blocks import find as blocks

LONG = "The river council said on Thursday that the old bridge would be"
"""A line of a text wrapped at 64 columns."""


def words(text: str) -> list[str]:
    return [" ".join(text[b.first : b.last].split()) for b in cut(text)]


def cut(text: str) -> tuple[Block, ...]:
    return blocks(text, 0, len(text))


WRAPPED = (
    f"{LONG}\nopen again by June, after a year of repairs that cost the town\nmore than planned.\n"
)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["One.", "Two."], "One.\n\nTwo.", id="blank-line"),
        pytest.param(["One.", "Two."], "One.\n \t \nTwo.", id="line-of-spaces"),
        pytest.param(["One.", "Two."], "One.\nTwo.", id="a-line-each"),
        pytest.param(["One.", "Two."], "One.\r\n\r\nTwo.", id="crlf"),
        pytest.param(["One.", "Two."], "One.\rTwo.", id="lone-cr"),
        pytest.param(["One.", "Two."], "One.\x85Two.", id="nel"),
        pytest.param(["One.", "Two."], "One.\u2028Two.", id="line-separator"),
        pytest.param(["One.", "Two."], "One.\fTwo.", id="form-feed"),
        pytest.param(["One.", "Two."], "One.\vTwo.", id="vertical-tab"),
        pytest.param(["One.", "Two."], "  One.\n\tTwo.", id="indents"),
        pytest.param(["One.", "Two."], "\u3000One.\n\u3000Two.", id="ideographic-space"),
        pytest.param(["One.", "Two."], "One.\n\xa0\nTwo.", id="line-of-no-break-space"),
        pytest.param(["One.", "Two."], "\x02One.\n\x03\nTwo.\x1b", id="controls"),
    ],
)
def test_a_line_with_words_after_a_break_is_a_block(expected: list[str], text: str) -> None:
    assert expected == words(text)


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x02\x03", "\u3000\n\xa0"])
def test_a_text_without_words_has_no_blocks(text: str) -> None:
    assert cut(text) == ()


def test_the_lines_of_a_hard_wrapped_paragraph_are_one_block() -> None:
    assert len(words(WRAPPED)) == 1


def test_indents_part_the_paragraphs_of_hard_wrapped_copy() -> None:
    assert len(words(f"   {WRAPPED}   {WRAPPED}   {WRAPPED}")) == 3


def test_a_short_line_ends_a_paragraph_of_hard_wrapped_copy() -> None:
    copy = f"{WRAPPED}{WRAPPED}{WRAPPED}"
    assert len(words(copy)) == 3


def test_a_headline_above_hard_wrapped_copy_is_a_block_of_its_own() -> None:
    assert words(f"BRIDGE OPENS\n   {WRAPPED}   {WRAPPED}")[0] == "BRIDGE OPENS"


def test_a_byline_broken_after_a_comma_or_an_and_is_one_block() -> None:
    assert words("By Ann Lee and\nBo Roe\nOakvale is a town.")[0] == "By Ann Lee and Bo Roe"


@pytest.mark.parametrize("line", ["By Ann Lee", "(Reporting by Ann Lee)", "Por Ana Ruiz"])
def test_a_line_that_opens_a_byline_or_credit_begins_a_block(line: str) -> None:
    assert words(f"Buses, trams and\n{line}") == ["Buses, trams and", line]


def test_lines_longer_than_any_wrap_are_a_paragraph_each() -> None:
    line = "The council met and spoke. " * 6
    assert len(words(f"{line}\n{line}\n{line}")) == 3


def test_the_words_of_a_block_have_no_white_space_around_them() -> None:
    text = "\n\t One two. \r\n\n\u3000\xa0Three. \x03"
    assert [text[b.first : b.last] for b in cut(text)] == ["One two.", "Three."]


@pytest.mark.parametrize("text", ["\n\nOne.\n\nTwo.\n\n", "One.", "\f\fOne.\n", "a\n b\n  c\n\nd"])
def test_the_blocks_tile_the_text(text: str) -> None:
    assert text == "".join(text[b.start : b.end] for b in cut(text))


def test_only_the_span_asked_for_is_cut() -> None:
    text = "One.\n\nTwo.\n\nThree."
    found = blocks(text, 6, 12)
    assert [(b.start, b.end) for b in found] == [(6, 12)]


@pytest.mark.parametrize("space", ["\u2003", "\u2009", "\u202f", "\u205f", "\u1680"])
def test_a_typographic_space_is_white_space(space: str) -> None:
    text = f"{space}One.{space}\nTwo."
    assert [text[b.first : b.last] for b in cut(text)] == ["One.", "Two."]


def test_a_line_of_typographic_spaces_does_not_raise() -> None:
    assert words("\u2003\nOne.") == ["One."]


def test_a_line_that_opens_with_a_credit_and_a_dash_is_not_a_headlines_second() -> None:
    headline = "The river council has reopened the old bridge of Oakvale at last"
    text = f"{headline}\n(ZYX) - OAKVALE, 26 FEB - {WRAPPED}{WRAPPED}"
    assert headline == words(text)[0]


def test_credit_and_initials_are_a_line_of_their_own_below_wrapped_copy() -> None:
    assert words(f"{WRAPPED}(Hina) ab cd\n")[-1] == "(Hina) ab cd"


def test_copy_with_many_short_lines_is_wrapped_where_lines_go_on_in_small_letters() -> None:
    tail = "".join(f"Item {number}\n" for number in range(5))
    assert len(words(WRAPPED + WRAPPED.replace("more", "still more") + tail)) == 7


FULL = f"{LONG}\nopen again by June, after a year of repairs that cost the towns\n" * 2
"""Wrapped copy whose last line has no room left."""


@pytest.mark.parametrize("line", ["(Hina) ab cd", "(ANSA) - ROMA it"])
def test_a_credit_in_brackets_begins_a_line_below_copy_that_fills_its_lines(line: str) -> None:
    assert words(f"{FULL}{line}\n")[-1] == line


def test_another_bracket_goes_on_copy_that_fills_its_lines() -> None:
    assert len(words(f"{FULL}(Hina went) ab cd\n")) == 1
