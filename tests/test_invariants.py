"""What holds for any text at all."""

import gc
import itertools
import string
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.parts import DATELINES, HEADS, PARAGRAPHS, TAILS
from support.specimens import specimens

from wirecli.model import Mark, Story
from wirecli.story import parse
from wirecli.traversal import walk

bounded = settings(
    max_examples=120,
    deadline=None,
    derandomize=True,  # a failure that nobody changed anything for would teach nothing
    suppress_health_check=[HealthCheck.too_slow],
)

SIGNS = (
    "\x00\x02\x03\x04\x1b\f\v\t\r\n\x85\xa0\u200b\u3000\u2028\ufeff\ud800" + "-–—_.,:;/()[]«»\"'*"
)
ANYTHING = st.text(
    st.sampled_from(SIGNS + string.ascii_letters + string.digits + "   \n\n") | st.characters(),
    max_size=400,
)
SEPARATORS = dict.fromkeys(map(ord, "\0\f\x01\x03\x04"))
"""What may part stories: nothing of it is left in a story that is joined to another."""
COPY = st.sampled_from(PARAGRAPHS) | st.sampled_from(specimens())
OPENINGS = st.sampled_from(DATELINES) | st.sampled_from(specimens())
JOINTS = st.sampled_from(("\n\n", "\n", "\n   ", "\n\n   "))


@st.composite
def stories(draw: st.DrawFn) -> str:
    """Draw a story: parts of a head, a dateline, copy of any language, a tail."""
    joint = draw(JOINTS)
    head = draw(st.lists(st.sampled_from(HEADS), max_size=4))
    copy = draw(st.lists(COPY, min_size=1, max_size=4))
    tail = draw(st.lists(st.sampled_from(TAILS), max_size=3))
    lead = draw(OPENINGS) + copy[0]
    return joint.join((*head, lead, *copy[1:], *tail)) + draw(st.sampled_from(("", "\n")))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw a story and cut it, double a part of it, shuffle its lines or put signs into it."""
    text = draw(stories())
    for harm in draw(st.lists(st.sampled_from(("cut", "double", "shuffle", "put")), max_size=3)):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 60)))
        if harm == "cut":
            text = text[:start] + text[end:]
        elif harm == "double":
            text = text[:end] + text[start:]
        elif harm == "shuffle":
            text = "\n".join(draw(st.permutations(text.split("\n"))))
        else:
            text = text[:start] + draw(st.text(st.sampled_from(SIGNS), max_size=3)) + text[start:]
    return text


texts = ANYTHING | damaged()
each_text = given(text=texts)
FOUND = (
    "ROBLEDAL, 4 FEB 90 (ACAN-EFE) -- [T\x04EXT] The council met.",
    "OAKVALE REOPENS\nBY ANN LEE\nAFTER A YEAR",
    "OAKVALE, May 2 (ZYX) - Oakvale 2\nAdvertisement\nEichtal 0",
)
"""Texts that broke a promise once."""
DRAWN = 200
"""Texts that are drawn and parsed once, for all promises of one parse."""
Drawn = list[tuple[str, list[Story]]]


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    """Return texts with their stories: to draw one takes longer than to parse it."""
    parsed = [(text, list(parse(text))) for text in FOUND]

    @settings(bounded, max_examples=DRAWN)
    @each_text
    def draw(text: str) -> None:
        parsed.append((text, list(parse(text))))

    draw()
    return parsed


def named(story: Story) -> Iterator[tuple[str, Mark]]:
    """Yield the marks of a story that have words: not the defects, blocks and options."""
    for field, mark in walk(story):
        if field not in ("block", "defects", "agency", "date"):
            yield field, mark


def each_story(drawn: Drawn) -> Iterator[tuple[str, Story]]:
    """Yield the stories of texts, each with its text."""
    return ((text, story) for text, stories in drawn for story in stories)


def fields(story: Story) -> list[tuple[str, str, str]]:
    return [(field, mark.rule, story.text_of(mark)) for field, mark in named(story)]


def shifted(story: Story) -> list[tuple[str, int, int, str]]:
    marks = [(field, mark) for field, mark in walk(story) if field != "block"]
    return [(f, m.start - story.start, m.end - story.start, m.rule) for f, m in marks]


def test_the_stories_tile_the_text(drawn: Drawn) -> None:
    for text, stories in drawn:
        assert text == "".join(text[story.start : story.end] for story in stories)


def test_the_blocks_tile_the_story(drawn: Drawn) -> None:
    for text, story in each_story(drawn):
        blocks = "".join(text[block.start : block.end] for block in story.blocks)
        assert text[story.start : story.end] == blocks


def test_every_span_lies_in_its_story(drawn: Drawn) -> None:
    for _, story in each_story(drawn):
        for _, mark in walk(story):
            assert story.start <= mark.start <= mark.end <= story.end


def test_every_field_has_words_and_no_white_space_around_them(drawn: Drawn) -> None:
    for text, story in each_story(drawn):
        for field, mark in named(story):
            words = text[mark.start : mark.end]
            assert words, (field, mark)
            assert words == words.strip(), (field, words)


def test_paragraphs_stand_in_order_behind_the_dateline_and_clear_of_each_other(
    drawn: Drawn,
) -> None:
    for _, story in each_story(drawn):
        ends = [story.dateline.end] if story.dateline else [story.start]
        for paragraph in story.paragraphs:
            assert paragraph.start >= ends[-1]
            ends.append(paragraph.end)


def test_the_parts_of_a_story_do_not_overlap(drawn: Drawn) -> None:
    for _, story in each_story(drawn):
        heading = (story.slugline, story.kicker, story.headline, story.subheadline, story.byline)
        parts = [*heading, story.dateline, *story.paragraphs, *story.credits, *story.trailer]
        spans = sorted((mark.start, mark.end) for mark in parts if mark)
        for (_, end), (start, _) in itertools.pairwise(spans):
            assert end <= start


def test_the_parts_of_a_dateline_lie_in_it(drawn: Drawn) -> None:
    for _, story in each_story(drawn):
        for field, mark in walk(story):
            if field.startswith("dateline.") and story.dateline:
                assert story.dateline.start <= mark.start <= mark.end <= story.dateline.end


@bounded
@each_text
def test_crlf_and_lf_give_the_same_fields(text: str) -> None:
    unix = text.replace("\r", "")
    dos = unix.replace("\n", "\r\n")
    assert [fields(story) for story in parse(unix)] == [fields(story) for story in parse(dos)]


@bounded
@given(first=damaged(), second=damaged())
def test_two_stories_in_one_text_parse_as_each_alone(first: str, second: str) -> None:
    first, second = (part.translate(SEPARATORS).strip() for part in (first, second))
    assume(first and second)
    together = list(parse(f"{first}\f{second}", split="formfeed"))
    alone = [story for part in (first, second) for story in parse(part, split="none")]
    assert [shifted(story) for story in alone] == [shifted(story) for story in together]


def test_the_same_text_gives_the_same_stories(drawn: Drawn) -> None:
    for text, stories in drawn:
        assert stories == list(parse(text))


def test_only_a_text_without_words_has_the_defect_no_text(drawn: Drawn) -> None:
    for text, story in each_story(drawn):
        words = any(sign.isalnum() for sign in text[story.start : story.end])
        assert not words or "no-text" not in [defect.rule for defect in story.defects]


@bounded
@given(text=stories())
def test_a_whole_story_has_words_in_its_fields(text: str) -> None:
    assume(not text.startswith("*"))
    for story in parse(text):
        assert list(named(story))


@pytest.mark.parametrize("agency", [None, "reuters"])
@pytest.mark.parametrize("text", ["", "\n", "\f", "\x00", "\ufeff", "-", "(", "By", "\ud800"])
def test_the_shortest_texts_parse(text: str, agency: str | None) -> None:
    assert len(list(parse(text, agency=agency))) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\u2003\nOne.", id="line-of-such-spaces"),
    ],
)
def test_typographic_spaces_do_not_raise(text: str) -> None:
    assert len(list(parse(text))) == 1


def test_the_short_lines_of_a_table_do_not_swallow_an_advert() -> None:
    (story,) = parse("OAKVALE, May 2 (ZYX) - Oakvale 2 Westport 1\nAdvertisement\nEichtal 0")
    (advert,) = story.trailer
    assert not [p for p in story.paragraphs if p.start < advert.start < p.end]


def test_a_headline_over_lines_does_not_swallow_the_byline() -> None:
    (story,) = parse("OAKVALE REOPENS OLD BRIDGE\nBY ANN LEE\nAFTER A YEAR OF REPAIRS")
    assert story.headline is not None
    assert story.text_of(story.headline) == "OAKVALE REOPENS OLD BRIDGE"


def test_an_eastern_dateline_without_separator_ends_at_its_bracket() -> None:
    (story,) = parse("(서울=연합뉴스) 시의회는 다리를 다시 열었다.")
    assert story.dateline is not None
    assert story.text_of(story.dateline) == "(서울=연합뉴스)"


def test_a_story_of_bullets_alone_is_not_lost() -> None:
    (story,) = parse("* Buses run from June, the mayor says")
    assert list(named(story))


@pytest.mark.parametrize("stars", ["*", "****"])
def test_stars_before_a_dateline_are_no_field(stars: str) -> None:
    (story,) = parse(f"{stars}OAKVALE, March 4 - The council met.")
    assert (story.headline, story.subheadline) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("By ANN LEE\nAssociated Press", id="byline-of-two-lines"),
        pytest.param("Reuters", id="agency-under-the-headline"),
        pytest.param("Source: Tanjug", id="source-line"),
        pytest.param("© Ann Lee/TASS", id="photographer"),
    ],
)
def test_a_head_with_a_credit_in_it_is_not_cut_from_its_story(line: str) -> None:
    text = f"Oakvale reopens its old bridge\n{line}\n\nOAKVALE (AP) — The council met.\n\nIt left."
    assert len(list(parse(text))) == 1


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("example/how-the-river-council-reopened-the-bridge.html", id="slugline"),
        pytest.param(f"World\n\n{'a' * 150}!", id="bare-byline"),
    ],
)
def test_no_pattern_tries_every_way_to_part_a_word(line: str) -> None:
    assert len(list(parse(f"{line}\n\nOAKVALE, May 2 (AFP) - The council met."))) == 1


def test_a_byline_of_two_lines_does_not_swallow_the_line_between() -> None:
    (story,) = parse("BY ANN LEE\nOakvale opens\nASSOCIATED PRESS WRITER")
    assert story.byline is not None
    assert story.text_of(story.byline) == "BY ANN LEE"


def test_so_much_of_a_body_is_searched_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirecli.marks.annotation.SEARCHED", 100)
    copy = "\n\n".join(f"Mayor Ellen Marsh met them on May {day}." for day in range(1, 21))
    (story,) = parse(f"OAKVALE (AP) - {copy}", split="none")
    assert len(story.paragraphs) == 20
    assert max(date.end for date in story.dates) < 130
    assert "not-all-searched" in [defect.rule for defect in story.defects]


def test_a_paragraph_without_an_end_is_searched_up_to_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("wirecli.marks.annotation.SEARCHED", 100)
    (story,) = parse("OAKVALE (AP) - " + "It met on May 2 and " * 50, split="none")
    assert 0 < len(story.dates) <= 6


def test_stories_leave_no_circle_of_objects_that_only_the_garbage_collector_finds() -> None:
    copy = specimens()[::5]
    for text in copy:  # what is kept for the next story is made by the first
        list(parse(text))
    gc.collect()
    gc.disable()
    try:
        for text in copy:
            list(parse(text))
        assert gc.collect() == 0
    finally:
        gc.enable()
