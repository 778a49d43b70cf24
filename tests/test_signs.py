"""Signs that an encoding or markup has broken: what the rules see, and what is printed."""

import pytest

from wirecli.model import Quote, Story
from wirecli.rules import damage
from wirecli.story import parse

HEAD = "Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - "
PLAIN = HEAD + "“It is cold,” Ellen Marsh said. “It won’t last – it can’t.”"


def story(text: str) -> Story:
    (found,) = parse(text)
    return found


def words(text: str, found: Quote) -> str:
    return text[found.start : found.end]


def rules(found: Story) -> list[str]:
    return [defect.rule for defect in found.defects]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("It’s open", "It\x92s open"),
        ("“Yes,” – he said…", "\x93Yes,\x94 \x96 he said…"),
        ("Šimek’s cœur", "\x8aimek\x92s c\x9cur"),  # letters of Windows-1252 too
        ("a\x85b’", "a\x85b\x92"),  # NEXT LINE ends a line
        ("a\x81’", "a\x81\x92"),  # Windows-1252 has nothing there
        ("OAKVALE   — The", "OAKVALE â€” The"),
        ("OAKVALE       — The", "OAKVALE &mdash; The"),
    ],
)
def test_the_rules_see_the_sign_that_is_meant(expected: str, text: str) -> None:
    assert expected == damage.as_meant(text)


@pytest.mark.parametrize("text", ["It is open.", "Größe – “Maß”", "a\x85b", "caf\x80\x9f"])
def test_a_text_without_quotation_marks_or_dashes_as_controls_is_seen_as_it_is(text: str) -> None:
    assert damage.as_meant(text) is text


@pytest.mark.parametrize("text", ["\x93\x94\x92\x96", "a â€” b", "a &#8212; b", "â\x80\x94"])
def test_the_offsets_of_what_is_seen_are_those_of_the_text(text: str) -> None:
    assert len(damage.as_meant(text)) == len(text)


def broken(quote: str, end: str, apostrophe: str, dash: str) -> str:
    table = {"“": quote, "”": end, "’": apostrophe, "–": dash}
    return HEAD + "".join(table.get(sign, sign) for sign in PLAIN.removeprefix(HEAD))


BROKEN = [
    pytest.param(broken("&ldquo;", "&rdquo;", "&rsquo;", "&ndash;"), id="names"),
    pytest.param(broken("&quot;", "&quot;", "&#39;", "-"), id="straight"),
    pytest.param(broken("&#8220;", "&#8221;", "&#8217;", "&#8211;"), id="figures"),
    pytest.param(broken("&#x201C;", "&#x201D;", "&#x2019;", "&#x2013;"), id="hexadecimal"),
    pytest.param(broken("&amp;ldquo;", "&amp;rdquo;", "&amp;rsquo;", "-"), id="twice"),
    pytest.param(broken("&lsquo;", "&rsquo;", "&rsquo;", "-"), id="single"),
    pytest.param(broken("\x93", "\x94", "\x92", "\x96"), id="controls"),
]
MISREAD = [
    pytest.param(broken("â€œ", "â€\x9d", "â€™", "â€“"), id="windows-1252"),
    pytest.param(broken("â€œ", "â€", "â€™", "â€“"), id="undefined-byte-lost"),
    pytest.param(broken("â€œ", "â€\ufffd", "â€™", "â€“"), id="undefined-byte-replaced"),
    pytest.param(broken("â\x80\x9c", "â\x80\x9d", "â\x80\x99", "â\x80\x93"), id="iso-8859-1"),
]


@pytest.mark.parametrize("text", [*BROKEN, *MISREAD])
def test_broken_marks_are_marks_of_quotation(text: str) -> None:
    found = story(text).quotes
    assert [quote.kind for quote in found] == ["direct", "direct"]
    assert words(text, found[0]) == "It is cold,"
    assert words(text, found[1]).startswith("It won")
    assert words(text, found[1]).endswith("t.")


@pytest.mark.parametrize("text", MISREAD)
def test_misread_signs_are_a_defect(text: str) -> None:
    assert "text-damaged" in rules(story(text))


@pytest.mark.parametrize("text", [PLAIN, *BROKEN])
def test_signs_of_markup_and_controls_are_no_damage(text: str) -> None:
    assert "text-damaged" not in rules(story(text))


def test_damage_is_said_of_the_story_that_has_it() -> None:
    clean = "Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - It is open.\n\f"
    found = [rules(one) for one in parse(clean + HEAD + "It â€™s open.\n")]
    assert ["text-damaged" in one for one in found] == [False, True]


@pytest.mark.parametrize("dash", ["\x96", "\x97", "â€”", "â€“", "&mdash;", "&#8212;"])
def test_a_broken_dash_ends_a_dateline(dash: str) -> None:
    text = f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) {dash} The mill is open again.\n"
    found = story(text)
    assert found.dateline
    assert text[found.dateline.start : found.dateline.end] == f"OAKVALE, Nov 23 (NNS) {dash}"
    assert [text[one.start : one.end] for one in found.paragraphs] == ["The mill is open again."]


def test_the_text_of_a_story_is_what_stands_in_the_input() -> None:
    text = HEAD + "\x93It is open,\x94 Marsh said â€” twice."
    assert story(text).text == text


def test_an_ampersand_of_markup_is_one_word() -> None:
    text = HEAD + "Shares of Reed &amp; Marsh fell, Ellen Marsh said."
    assert [words(text, one) for one in story(text).quotes] == ["Shares of Reed &amp; Marsh fell"]
