"""A word is the same word in every form of its letters, and each offset is the input's."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

import pytest
from support.examples import ROOT
from support.forms import STORIES, text
from support.promises import tile, unsliced
from support.specimens import specimens
from support.tongues import COPY

from wirecli.model import Stated, Story
from wirecli.readers import Source
from wirecli.rules.folded_text import fold
from wirecli.story import parse
from wirecli.traversal import walk
from wirecli.writers.records import parse_record

HEADLINE = "Bridge reopens in Oakvale\n\n"
ACCENTED = (
    "Álamo de Núria: el puente reabre\n\nMÁLAGA, 23 nov (EFE).- Mario Vázquez, el alcalde, dijo el"
    ' jueves que el año fue difícil. "Mañana abre la organización", afirmó Núria Ibáñez.\n\n'
    "Vázquez volvió por la tarde.\n"
)
RESULTS = """\
OAKVALE 2019-08-24
Goals by the minute: 1-06 2-39 3-34 4-84
On the bench: Arlo Almas, Bo Kan, Musta Dahm, Ebbo Younis,
Mohan Akamooooo
"""
"""Its last two lines have 74 code points: with one more they would be copy of their own."""
OF_A_STORY = 8
"""Samples that are one story together."""
LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
WORD = r"\b([^\W\d_]{2})(?=[^\W\d_]{4})"
"""The beginning of a longer word."""
BETWEEN = r"(?<=\S) (?=\S)"


def put(sign: str) -> Callable[[str], str]:
    """Return what puts a sign into each longer word."""
    return lambda text: re.sub(WORD, rf"\1{sign}", text)


def spaced(by: str) -> Callable[[str], str]:
    """Return what puts something in the place of each space between words."""
    return lambda text: re.sub(BETWEEN, by, text)


def hyphened(by: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=\w)-(?=\w)", by, text)


def widened(match: re.Match[str]) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) for sign in match[0])


CHANGES: dict[str, Callable[[str], str]] = {
    "accents-apart": lambda text: normalize("NFD", text),
    "soft-hyphens": put("\xad"),
    "word-joiners": put("\u2060"),
    "spaces-without-width": put("\u200b"),
    "non-joiners": put("\u200c"),
    "directions": put("\u200e"),
    "byte-order-marks": put("\ufeff"),
    "word-joiners-before-spaces": spaced("\u2060 "),
    "variation-selectors": spaced("\ufe0f "),
    "tag-letters": spaced("\U000e0041 "),
    "spaces-that-do-not-break": spaced("\xa0"),
    "narrow-spaces-that-do-not-break": spaced("\u202f"),
    "thin-spaces": spaced("\u2009"),
    "two-spaces": spaced("  "),
    "apostrophes-that-are-letters": lambda text: re.sub(r"(?<=\w)['’](?=\w)", "\u02bc", text),
    "hyphens": hyphened("\u2010"),
    "hyphens-that-do-not-break": hyphened("\u2011"),
    "wide": lambda text: re.sub("[0-9A-Za-z]+", widened, text),
    "ligatures": lambda text: re.sub("ffi|ffl|ff|fi|fl", lambda match: LIGATURES[match[0]], text),
    "blanks-at-line-ends": lambda text: re.sub(r"(?<=\S)\n", " \n", text),
    "cr-lf": lambda text: text.replace("\n", "\r\n"),
    "cr-cr-lf": lambda text: text.replace("\n", "\r\r\n"),
    "cr": lambda text: text.replace("\n", "\r"),
}
UNSEEN = re.compile("[\xad\u200b-\u200f\u2060\ufe0f\ufeff\U000e0041]")
ALIKE = str.maketrans(dict.fromkeys("\u2010\u2011", "-") | dict.fromkeys("\u02bc'", "’"))


def plain(words: str) -> str:
    """Return words in one form of their letters, by the standard library alone."""
    composed = UNSEEN.sub("", normalize("NFKC", words)).translate(ALIKE)
    return " ".join(composed.split())


Fields = list[tuple[str, str, str, str | None]]


def fields(stories: Iterable[Story]) -> Fields:
    """Return what is marked in stories: field, rule, the words in one form, the value."""
    return [
        (field, mark.rule, plain(story.text_of(mark)), getattr(mark, "value", None))
        for story in stories
        for field, mark in walk(story)
    ]


def unix(text: str) -> str:
    return re.sub("\r+\n?", "\n", normalize("NFC", text))


@cache
def texts() -> tuple[str, ...]:
    """Return stories of many languages: of some samples each, and whole ones."""
    every = specimens()
    groups = [every[at : at + OF_A_STORY] for at in range(0, len(every), OF_A_STORY)]
    examples = [
        path.read_bytes().decode("utf-8", "replace") for path in ROOT.glob("examples/*.txt")
    ]
    short = [text for text in examples if len(text) < 5000 and "\ufffd" not in text]
    told = [text(story).decode() for story in STORIES.values()]
    tongues = [story.long for story in COPY]
    samples = [HEADLINE + "\n\n".join(group) + "\n" for group in groups]
    return tuple(map(unix, [ACCENTED, RESULTS, *samples, *told, *tongues, *short]))


@cache
def unchanged() -> tuple[Fields, ...]:
    return tuple(fields(parse(text)) for text in texts())


class Changed(NamedTuple):
    """A text, what is marked in it, and the text and the stories that a change makes of it."""

    usual: str
    fields: Fields
    text: str
    stories: list[Story]


@pytest.fixture(scope="module", params=list(enumerate(CHANGES)), ids=list(CHANGES))
def changed(request: pytest.FixtureRequest) -> list[Changed]:
    """Return every third text with a change, beginning with another for each."""
    number, change = request.param
    usual = list(zip(texts(), unchanged(), strict=True))[number % 3 :: 3]
    made = [(text, as_usual, CHANGES[change](text)) for text, as_usual in usual]
    return [Changed(*one, list(parse(one[-1]))) for one in made]


def test_the_fields_do_not_change_with_the_form_of_the_letters(changed: list[Changed]) -> None:
    assert [one.usual[:80] for one in changed if fields(one.stories) != one.fields] == []


def test_the_blocks_tile_the_input_and_offsets_lead_to_its_words(changed: list[Changed]) -> None:
    assert [fault for one in changed for fault in faults(one.text, one.stories)] == []


def test_the_fields_of_no_sample_change_with_the_form_of_its_letters() -> None:
    """Each sample is a story of its own, and has one of the changes in its turn."""
    changes = list(CHANGES.values())
    stories = [unix(f"{HEADLINE}{sample}\n") for sample in specimens()]
    assert [
        text
        for number, text in enumerate(stories)
        if fields(parse(changes[number % len(changes)](text))) != fields(parse(text))
    ] == []


def faults(text: str, stories: list[Story]) -> Iterator[object]:
    """Yield what of the stories of a text does not tile, or is not the words of its offsets."""
    if not tile(stories, 0, len(text)):
        yield [(story.start, story.end) for story in stories]
    for story in stories:
        if not tile(story.blocks, story.start, story.end):
            yield story.blocks
        yield from unsliced(text, parse_record(story, Source("", text, "utf-8", "text")))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\u200bBridge", id="before"),
        pytest.param("Bridge\u200b", id="after"),
        pytest.param("\u200b", id="alone"),
        pytest.param("\u200b\fBridge\u200b\f\u200b\nMill", id="around-separators"),
    ],
)
def test_what_is_not_seen_around_words_is_in_the_tiles(text: str) -> None:
    assert list(faults(text, list(parse(text)))) == []


def test_what_is_printed_is_the_inputs() -> None:
    """A soft hyphen inside a name is in its words, one behind it is not."""
    (story,) = parse("Mill reopens\n\nOAKVALE (AP) - Tom Br\xadandt\xad, a clerk, left on Monday.")
    [person] = story.people
    assert story.text_of(person) == "Tom Br\xadandt"


def test_a_space_that_does_not_break_follows_a_by_word() -> None:
    (story,) = parse("Mill reopens\n\nBy\xa0Ann Lee\n\nOAKVALE (AP) - The mill is open.")
    assert story.byline
    assert [story.text_of(name) for name in story.byline.names] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("folded", "text"),
    [
        pytest.param("Adébayo", "Ade\u0301bayo\u0329", id="accent-of-no-letter"),
        pytest.param("می\u200cشود", "می\u200cشود", id="joiner-of-persian"),
        pytest.param("ژانویهٔ", "ژانویهٔ", id="hamza-of-persian"),
        pytest.param("서울", normalize("NFD", "서울"), id="korean"),
        pytest.param("ガス", normalize("NFD", "ガス"), id="japanese"),
        pytest.param("Москва", "Москва\u0301", id="stress"),
        pytest.param(
            "２１：００，（社）".translate(str.maketrans("０１２", "012")),
            "２１：００，（社）",
            id="wide-signs-of-chinese",
        ),
        pytest.param("  indented   apart\n", "  indented   apart\n", id="columns"),
    ],
)
def test_letters_are_read_in_one_form(folded: str, text: str) -> None:
    assert fold(text).text == folded


def test_a_text_in_one_form_is_read_as_it_is() -> None:
    """No copy is made of what needs none: most texts."""
    text = "Málaga reabre “el puente” — alcalde\nIt is a well-known mill.\n"
    assert fold(text).text is text


def story(copy: str) -> Story:
    [story] = parse(f"Old mill reopens\n\nOAKVALE, Nov 23 (NNS) - {copy}")
    return story


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n   "])
@pytest.mark.parametrize("hyphen", ["-", "\xad", "\u2010", "¬"])
def test_a_word_that_goes_on_in_the_next_line_is_one(hyphen: str, end: str) -> None:
    """The value is joined, and the span covers both lines."""
    found = story(f"The clerk of the mill is Tomas Bran{hyphen}{end}dt, who left early.\n")
    [person] = found.people
    assert found.text_of(person) == "Tomas Brandt"
    assert found.text[person.start : person.end] == f"Tomas Bran{hyphen}{end}dt"


@pytest.mark.parametrize(
    ("printed", "lines"),
    [
        pytest.param("It is by the riverside.", "It is by the river-\nside.", id="word"),
        pytest.param("It is a well-known mill.", "It is a well-\nknown mill.", id="first-part"),
        pytest.param("It is a river-based mill.", "It is a river-\nbased mill.", id="last-part"),
        pytest.param("It is state-of-the-art.", "It is state-of-\nthe-art.", id="of-three-parts"),
        pytest.param("Its AIDS-related fund.", "Its AIDS-\nrelated fund.", id="capitals"),
        pytest.param("Il ouvrira peut-être.", "Il ouvrira peut-\nêtre.", id="french"),
        pytest.param("Он пришёл из-за моста.", "Он пришёл из-\nза моста.", id="russian"),
        pytest.param("In mid- and late May.", "In mid-\nand late May.", id="part-left-out"),
        pytest.param("Ost- und Westufer.", "Ost-\nund Westufer.", id="part-left-out-german"),
        pytest.param("It shut - and opened.", "It shut -\nand opened.", id="dash"),
        pytest.param(
            "So said Ann Lee- The end.", "So said Ann Lee-\nThe end.", id="dash-of-capital"
        ),
    ],
)
def test_a_hyphen_at_a_lines_end_goes_if_it_is_not_the_words_own(printed: str, lines: str) -> None:
    found = story(lines)
    [paragraph] = found.paragraphs
    assert found.text_of(paragraph) == printed


def test_a_place_in_capitals_goes_on_in_the_next_line() -> None:
    [story] = parse("Mill reopens\n\nOAK-\nVALE, Nov 23 (NNS) - The mill is open.")
    assert story.dateline
    assert [story.text_of(place) for place in story.dateline.places] == ["OAKVALE"]


def test_what_is_not_seen_in_a_word_over_two_lines_is_printed() -> None:
    """Found by fuzzing: a soft hyphen at the beginning of the second line is the word's."""
    found = story("It is by the river-\n\xadside.")
    assert [found.text_of(paragraph) for paragraph in found.paragraphs] == [
        "It is by the river\xadside."
    ]
    assert list(faults(found.text, [found])) == []


def test_a_word_over_two_lines_counts_once() -> None:
    found = story("It is by the river-\nside.")
    record = parse_record(found, Source("", found.text, "utf-8", "text"))
    assert record["words"] == 5


def test_a_pattern_that_parts_stories_is_for_the_text_as_it_is() -> None:
    text = "Mill reopens\r\n==\r\nBridge shut\r\n"
    assert [story.end for story in parse(text, split=r"/==\r\n/")] == [18, len(text)]


def test_words_that_a_format_states_keep_their_place() -> None:
    """Around them is what is not seen; they are without it."""
    text = "\u200bNu\u0301ria reopens\u2060\n\nThe mill is open."
    end = text.index("\n")
    [found] = parse(text, stated=[Stated(0, end, "nitf.hl1", "headline")])
    assert found.headline
    assert found.text_of(found.headline) == "Nu\u0301ria reopens"
