import pytest

from wirecli.layout import signoff, tail
from wirecli.layout.blocks import find as blocks
from wirecli.layout.kinds import Kinds
from wirecli.layout.tail import Tail
from wirecli.rules.styles import load

FIRST = "The river council reopened the old bridge on Thursday."
SECOND = "The mayor said that buses would run from June."


class Read:
    """The tail of a text, its parts as words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tail: Tail = tail.find(Kinds(text, load()), list(blocks(text, 0, len(text))))

    def paragraphs(self) -> list[str]:
        return [self.text[p.start : p.end] for p in self.tail.paragraphs]

    def credits(self) -> list[str]:
        return [self.text[c.start : c.end] for c in self.tail.credits]

    def trailers(self) -> list[tuple[str, str]]:
        return [(t.kind, self.text[t.start : t.end]) for t in self.tail.trailers]


def test_what_is_left_are_the_paragraphs() -> None:
    assert Read(f"{FIRST}\n\n{SECOND}").paragraphs() == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        pytest.param("end-mark", "Reuter", id="reuter"),
        pytest.param("end-mark", "/dpa/AFP", id="two-agencies"),
        pytest.param("end-mark", "REUTER...", id="reuter-dots"),
        pytest.param("end-mark", "-0-", id="nought"),
        pytest.param("end-mark", "(END)", id="end"),
        pytest.param("end-mark", "ENDS", id="ends"),
        pytest.param("end-mark", "Enditem", id="enditem"),
        pytest.param("end-mark", "==Kyodo", id="kyodo"),
        pytest.param("end-mark", "-- XINHUA", id="dashes-and-credit"),
        pytest.param("end-mark", "EFE ab/cd", id="credit-and-initials"),
        pytest.param("end-mark", "___", id="rule"),
        pytest.param("copyright", "© 2019 Zyxnews. All rights reserved.", id="copyright"),
        pytest.param("story-id", "AP-WF-11-13-13 1509GMT", id="story-id"),
        pytest.param("initials", "ab/cd/ef", id="initials"),
        pytest.param("contact", "-- Oakvale Newsroom +00 123 4567", id="contact"),
        pytest.param("related", "Read also: Westport opens a museum", id="related"),
        pytest.param("share", "Share on Facebook", id="share"),
        pytest.param("timestamp", "Published: May 2, 2019", id="timestamp"),
    ],
)
def test_what_stands_below_the_copy_is_told_by_kind(kind: str, line: str) -> None:
    read = Read(f"{FIRST}\n\n{SECOND}\n\n{line}")
    assert read.paragraphs() == [FIRST, SECOND]
    assert [(kind, line)] == read.trailers()


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param(["Reporting by Ann Lee"], "(Reporting by Ann Lee)", id="bracket"),
        pytest.param(
            ["Reporting by Ann Lee", "Editing by Bo Roe"],
            "Reporting by Ann Lee; Editing by Bo Roe",
            id="two",
        ),
        pytest.param(["Source: Zyxnews"], "Source: Zyxnews", id="source"),
    ],
)
@pytest.mark.parametrize("joint", ["\n\n", "\n"], ids=["blank-line", "line"])
def test_credits_stand_on_a_line_of_their_own(joint: str, expected: list[str], line: str) -> None:
    read = Read(f"{FIRST}\n\n{SECOND}{joint}{line}")
    assert read.paragraphs() == [FIRST, SECOND]
    assert expected == read.credits()


def test_credits_may_close_the_last_paragraph() -> None:
    read = Read(f"{FIRST}\n\n{SECOND} (Reporting by Ann Lee; Editing by Bo Roe)")
    assert read.paragraphs() == [FIRST, SECOND]
    assert read.credits() == ["Reporting by Ann Lee", "Editing by Bo Roe"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        pytest.param("end-mark", "(Xinhua)", id="credit-in-brackets"),
        pytest.param("end-mark", "— TASS", id="dash-and-credit"),
        pytest.param("timestamp", "(Ann Lee, 2. 5. 2019)", id="author-and-day"),
    ],
)
def test_a_signature_may_close_the_last_paragraph(kind: str, words: str) -> None:
    read = Read(f"{FIRST}\n\n{SECOND} {words}")
    assert read.paragraphs() == [FIRST, SECOND]
    assert [(kind, words)] == read.trailers()


@pytest.mark.parametrize("joint", ["\n\n", " "], ids=["own-line", "in-line"])
def test_a_credit_with_a_day_is_not_of_the_copy(joint: str) -> None:
    read = Read(f"{FIRST}\n\n{SECOND}{joint}(APA, 2.5.2019)")
    assert read.paragraphs() == [FIRST, SECOND]
    assert [words for _, words in read.trailers()] == ["(APA, 2.5.2019)"]


@pytest.mark.parametrize(
    "end", ["(as he put it)", "(two of them new)", "— and nobody else", "in the end (May)"]
)
def test_a_bracket_or_dash_at_the_end_of_copy_is_copy(end: str) -> None:
    last = f"The mayor said that buses would run from June {end}"
    assert [FIRST, last] == Read(f"{FIRST}\n\n{last}").paragraphs()


@pytest.mark.parametrize(
    "line",
    ["Advertisement", "Read also: Westport opens a museum", "Share on Facebook", "Tweet"],
)
def test_furniture_between_paragraphs_is_not_of_the_copy(line: str) -> None:
    read = Read(f"{FIRST}\n\n{line}\n\n{SECOND}\n\n{FIRST}")
    assert read.paragraphs() == [FIRST, SECOND, FIRST]
    assert [line] == [words for _, words in read.trailers()]


def test_the_links_below_a_heading_are_of_its_kind() -> None:
    read = Read(f"{FIRST}\n\n{SECOND}\n\nRelated\n\nWestport opens a museum\n\nFerry stops")
    assert read.paragraphs() == [FIRST, SECOND]
    assert [kind for kind, _ in read.trailers()] == ["related", "related", "related"]


def test_what_stands_below_an_end_mark_is_not_of_the_copy() -> None:
    read = Read(f"{FIRST}\n\nENDS\n\nThe bridge was built in 1901.")
    assert read.paragraphs() == [FIRST]
    assert "The bridge was built in 1901." in [words for _, words in read.trailers()]


def test_a_rule_between_paragraphs_does_not_end_the_copy() -> None:
    assert FIRST in Read(f"{SECOND}\n\n___\n\n{FIRST}").paragraphs()


@pytest.mark.parametrize("line", ["AS/MA", "-- Oakvale Newsroom +00 123 4567", "02/05/2019 10:07"])
def test_some_kinds_are_copy_between_paragraphs(line: str) -> None:
    assert line in Read(f"{FIRST}\n\n{line}\n\n{SECOND}").paragraphs()


def test_the_short_lines_of_a_table_are_one_paragraph() -> None:
    table = "Oakvale 2 Westport 1\nEichtal 0 Valmouth 0\nRobledal 3 Norford 1"
    assert [f"{FIRST[:-1]}:", table] == Read(f"{FIRST[:-1]}:\n\n{table}").paragraphs()


def test_a_crosshead_is_not_swallowed_by_the_paragraph_below_it() -> None:
    long = f"{SECOND} {SECOND}"
    assert [FIRST, "No damage", long] == Read(f"{FIRST}\n\nNo damage\n{long}").paragraphs()


def test_the_words_that_sign_are_kept() -> None:
    read = Read(f"{FIRST}\n\nReuter")
    assert read.tail.signature is not None
    assert read.text[read.tail.signature.start : read.tail.signature.end] == "Reuter"


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_a_text_without_words_has_no_tail(text: str) -> None:
    assert Read(text).tail == Tail((), (), (), None)


@pytest.mark.parametrize("line", ["Reuter", "(Reporting by Ann Lee)", "Share"])
def test_a_text_that_is_all_tail_does_not_raise(line: str) -> None:
    read = Read(line)
    assert len(read.paragraphs()) + len(read.credits()) + len(read.trailers()) == 1


@pytest.mark.parametrize("figure", ["0", "30"])
def test_a_figure_in_a_table_does_not_end_the_copy(figure: str) -> None:
    assert SECOND in Read(f"{FIRST}\n\nOakvale\n{figure}\nWestport\n1\n\n{SECOND}").paragraphs()


@pytest.mark.parametrize(
    "line", ["Copyright law was on the list of the council.", "More: the mayor left at once."]
)
def test_a_sentence_that_opens_like_furniture_is_copy(line: str) -> None:
    assert line in Read(f"{FIRST}\n\n{line}\n\n{SECOND}").paragraphs()


@pytest.mark.parametrize("line", ["More", "Report", "Trend"])
def test_a_crosshead_of_a_common_word_does_not_end_the_copy(line: str) -> None:
    assert SECOND in Read(f"{FIRST}\n\n{line}\n\n{SECOND}\n\n{FIRST}").paragraphs()


def test_the_last_row_of_a_timeline_is_copy() -> None:
    rows = ["May 1, 2018 - The bridge is shut.", "May 2, 2019 - It reopens."]
    assert Read("\n\n".join((FIRST, *rows))).paragraphs() == [FIRST, *rows]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        pytest.param("end-mark", "(ats afp)", id="two-agencies"),
        pytest.param("timestamp", "(red, 16. 5. 2016)", id="desk-and-day"),
        pytest.param("initials", "(stro, APA)", id="initials-and-agency"),
        pytest.param("initials", "(stro/APA)", id="initials-slash-agency"),
        pytest.param("initials", f"({'a' * 35}, APA)", id="forty-signs"),
        pytest.param("end-mark", "- AFP", id="hyphen-and-credit"),
        pytest.param("end-mark", "Enditem", id="end-item"),
        pytest.param("end-mark", "-0-", id="nought"),
        pytest.param("end-mark", "AFP ab/cd", id="credit-and-initials"),
    ],
)
def test_what_closes_a_paragraph_in_its_line_is_told_by_kind(kind: str, words: str) -> None:
    read = Read(f"{FIRST}\n\n{SECOND} {words}")
    assert read.paragraphs() == [FIRST, SECOND]
    assert [(kind, words)] == read.trailers()


@pytest.mark.parametrize(
    "words",
    [
        "(red 16. 5. 2016)",
        "(stro, zyx)",
        "(A)",
        "(AFP (Paris))",
        f"({'a' * 36}, APA)",
        "ZYX",
    ],
)
def test_a_bracket_or_word_of_nobody_stays_copy(words: str) -> None:
    last = f"{SECOND} {words}"
    assert [FIRST, last] == Read(f"{FIRST}\n\n{last}").paragraphs()


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        (True, "(AFP)"),
        (True, "=AFP="),
        (True, "AFP ab"),
        (True, "AFP: ab"),
        (True, "EFE ab.cd"),
        (True, "AFP 2 May 2019"),
        (True, "AFP ab cd ef gh ij"),
        (False, "AFP ab cd ef gh ij kl mn"),
        (False, "AFP ab/cd/ef/gh/ij/kl"),
        (False, "zyx ab"),
        (False, f"AFP {'a' * 37}"),
    ],
)
def test_a_line_signs_with_a_credit_and_no_more_than_initials_or_a_date(
    expected: bool, line: str
) -> None:
    assert signoff.signs(line, load()) is expected


@pytest.mark.parametrize("end", [".", "?", "!", ":", ";", '."', ".”", ".»", ")"])
def test_a_short_line_that_ends_its_sentence_is_a_paragraph_of_its_own(end: str) -> None:
    line = f"The toll stays{end}"
    read = Read(f"{FIRST}\n\n{line}\nBuses run from June.\n\n{SECOND}")
    assert [FIRST, line, "Buses run from June.", SECOND] == read.paragraphs()
