"""Cards and tables: what stands on them, never cropped in a pipe, never steered by a story."""

import io
import re
from collections.abc import Sequence

import pytest
from rich.color import Color
from support.marked_story import FULL, SOURCE, bare, full, headlined, records, story
from support.terminal import Screen

from wirecli import parse
from wirecli.model import Span, Story
from wirecli.safe import shown
from wirecli.writers import (
    EXPLAIN,
    PARSE,
    OutputFormat,
    Record,
    View,
    form_of,
    open_writer,
    palette,
)
from wirecli.writers.explained import explain_records
from wirecli.writers.fields import columns
from wirecli.writers.grid import fitted, width_of
from wirecli.writers.output_formats import TABLE
from wirecli.writers.record_fields import FIELDS
from wirecli.writers.table import table
from wirecli.writers.table_layout import lay_out
from wirecli.writers.terminal import Look, is_styled

PIPE = Look(width=None, styled=False)
LONG = " ".join(f"word{number}" for number in range(400))
CARD = """\
source       oakvale.txt (text, utf-8)
language     en
agency       AG03 (ag03, from the dateline)
slugline     BC-HARBOUR
label        UPDATE 2
kicker       All news
headline     Oakvale to reopen "old" harbour, council says — mayor
             headline_attribution mayor
subheadline  Ferries may run again, the town's engineer hopes
byline       By Ann Marlow and Piet Dorn
             Ann Marlow, Piet Dorn
dateline     OAKVALE, Norland/WESTHAVEN, November 23. /AG03/.
             place OAKVALE, Norland (NL) · place WESTHAVEN · date XXXX-11-23 · agency AG03
date         2023-11-23 (option, dateline)
paragraphs   2

          1  The council of Oakvale voted by 11 to 2 on Thursday to reopen the harbour.

          2  "We shall see well-known ferries," mayor Ada Quill said, of the 3.5-million bill.

credits      reporting: Ann Marlow
             editing: Lil Sand
trailer      navigation: Home | News (and 1 more)
             copyright: © 2023 AG03
words        28
"""
NARROW_CARD = """\
headline  Oakvale to reopen "old"
          harbour, council says — mayor
kicker    All news
"""


def drawn(
    rows: Sequence[Record], look: Look = PIPE, view: View = PARSE, fields: Sequence[str] = ()
) -> str:
    """Return the table of the records in this look."""
    stream = io.StringIO()
    writer = table(stream, view, fields, look)
    for record in rows:
        writer.put([form_of(OutputFormat("table"), PARSE).row(record)])
    writer.close()
    return stream.getvalue()


def drawn_rows(fields: Sequence[str], rows: Sequence[Sequence[str]], look: Look = PIPE) -> str:
    """Return a table of these cells."""
    layout = lay_out(columns(PARSE.schema(), fields), rows, look, chosen=True)
    return layout.heading() + layout.drawn(rows, begun=False)


def widest(text: str) -> int:
    return max(width_of(line) for line in text.splitlines())


def test_one_story_is_a_card() -> None:
    assert drawn(records(full())) == CARD


def test_a_card_leaves_out_what_is_not_there() -> None:
    assert drawn(records(bare())) == "source  oakvale.txt, story 2 (text, utf-8)\nwords   0\n"


def test_a_card_is_wrapped_beside_its_labels() -> None:
    look = Look(40, styled=False)
    assert drawn(records(full()), look, fields=["headline", "kicker"]) == NARROW_CARD


def test_a_card_of_fields_shows_a_list_one_a_line_and_paragraphs_in_full() -> None:
    text = drawn(records(full()), fields=["byline.names", "ednote", "paragraphs"])
    assert text.startswith("byline.names  Ann Marlow\n              Piet Dorn\nednote\nparagraphs")
    assert "\n           1  The council of Oakvale voted" in text


def test_defects_stand_on_the_card_by_their_ids() -> None:
    marks = (Span(0, 0, "no-dateline"), Span(0, 0, "year-unknown"))
    assert "defects  no-dateline, year-unknown\n" in drawn(records(story(defects=marks)))


def test_several_stories_are_a_row_each() -> None:
    rows = records(headlined("Ferries return"), story(number=2, **FULL))
    assert drawn(rows) == (
        "source.story  agency.name  date.value  dateline.places     headline"
        "                                               words\n"
        "           1                                               Ferries return"
        "                                             0\n"
        "           2  AG03         2023-11-23  OAKVALE; WESTHAVEN  Oakvale to reopen"
        ' "old" harbour, council says — mayor     28\n'
    )


def test_rows_of_several_sources_say_which() -> None:
    first, second = records(full(), full())
    second["source"] = second["source"] | {"name": "westhaven.txt"}
    assert [line.split()[0] for line in drawn([first, second]).splitlines()] == [
        "source.name",
        "oakvale.txt",
        "westhaven.txt",
    ]


def test_columns_that_were_asked_for_are_shown_even_if_all_alike() -> None:
    text = drawn(records(full(), full()), fields=["source.name", "words"])
    assert text == "source.name  words\noakvale.txt     28\noakvale.txt     28\n"


def test_explain_is_a_row_a_mark_even_for_one() -> None:
    record = next(explain_records(full(), SOURCE))
    assert drawn([record], view=EXPLAIN) == (
        "field   value  rule             start  end  words\n"
        "agency  ag03   dateline.credit    206  210  AG03\n"
    )


@pytest.mark.parametrize("stories", [1, 2], ids=["card", "rows"])
def test_nothing_is_cropped_or_wrapped_in_a_pipe(stories: int) -> None:
    text = drawn(records(*[headlined(LONG, number + 1) for number in range(stories)]))
    assert sum(LONG in line for line in text.splitlines()) == stories


@pytest.mark.parametrize("width", [30, 50, 80, 120])
@pytest.mark.parametrize("words", [LONG, "x" * 300, "長い文章" * 60, "a/b.c-" * 60])
@pytest.mark.parametrize("stories", [1, 2], ids=["card", "rows"])
def test_nothing_is_wider_than_the_terminal_and_nothing_is_lost(
    stories: int, words: str, width: int
) -> None:
    rows = records(*[headlined(words, number + 1) for number in range(stories)])
    text = drawn(rows, Look(width, styled=False))
    letters = "".join(char for char in text if char in set(words) and char != " ")
    assert widest(text) <= width
    assert sum(letters.count(char) for char in "x長/5") >= stories * sum(
        words.count(char) for char in "x長/5"
    )


def test_prose_stays_readable_on_a_wide_terminal() -> None:
    assert widest(drawn(records(headlined(LONG)), Look(200, styled=False))) <= 112


def test_rows_stand_one_under_the_other_where_columns_would_be_crushed() -> None:
    text = drawn(records(full(), headlined(LONG, 2)), Look(40, styled=False))
    assert text.splitlines()[:3] == [
        "source.story     1",
        "agency.name      AG03",
        "date.value       2023-11-23",
    ]


@pytest.mark.parametrize(
    ("cut", "widths", "room"),
    [
        pytest.param([5, 15, 46], [5, 25, 225], 70, id="prose-gives-way-first"),
        pytest.param([4, 10, 22], [4, 10, 90], 40, id="short-columns-are-whole"),
        pytest.param([4, 10, 90], [4, 10, 90], 108, id="all-fit"),
        pytest.param([4, 10, 90], [4, 10, 90], None, id="no-end-of-room"),
        pytest.param(None, [20, 20, 20], 39, id="crushed"),
        pytest.param([0, 3], [0, 3], 20, id="an-empty-column"),
    ],
)
def test_columns_share_the_room(cut: list[int] | None, widths: list[int], room: int | None) -> None:
    assert fitted(widths, room) == cut


def test_numbers_stand_to_the_right() -> None:
    text = drawn_rows(["words"], [["7"], ["1234"]])
    assert text == "words\n    7\n 1234\n"


def test_wide_letters_take_two_columns() -> None:
    text = drawn_rows(["kicker", "label"], [["日本", "a"], ["xxxx", "b"]])
    assert text == "kicker  label\n日本    a\nxxxx    b\n"


@pytest.mark.parametrize(
    ("escape", "character"),
    [
        ("\\x1b", "\x1b"),
        ("\\x00", "\x00"),
        ("\\t", "\t"),
        ("\\r", "\r"),
        ("\\n", "\n"),
        ("\\x7f", "\x7f"),
        ("\\x85", "\x85"),
        ("\\x9b", "\x9b"),
        ("\\u2028", "\u2028"),
        ("\\u202a", "\u202a"),
        ("\\u202e", "\u202e"),
        ("\\u2066", "\u2066"),
        ("\\u2069", "\u2069"),
        ("\\ud800", "\ud800"),
    ],
)
def test_what_would_steer_a_terminal_is_spelt_out(escape: str, character: str) -> None:
    assert shown(f"a{character}b") == f"a{escape}b"


@pytest.mark.parametrize(
    "words", ["naïve — “да” 日本 🦆", "a\u00a0b", "\u200fשלום\u200e", "C:\\x1b"]
)
def test_harmless_words_are_shown_as_they_are(words: str) -> None:
    assert shown(words) == words


@pytest.mark.parametrize("look", [PIPE, Look(80, styled=True)], ids=["pipe", "terminal"])
@pytest.mark.parametrize("stories", [1, 2], ids=["card", "rows"])
def test_a_story_never_steers_a_terminal(stories: int, look: Look) -> None:
    text = drawn(records(*[headlined("a\x1b]0;b\x07\u202ec\x9b2J")] * stories), look)
    assert not {"\x07", "\u202e", "\x9b"} & set(text)
    assert "\x1b]" not in text


def test_a_hostile_file_name_never_steers_a_terminal() -> None:
    [record] = records(full(), source=SOURCE._replace(name="a\x1b[2J\n.txt"))
    assert drawn([record]).startswith("source       a\\x1b[2J\\n.txt (text")


def test_brackets_and_colons_of_a_story_are_not_markup() -> None:
    words = "[red]Harbour[/red] :duck: [link=x]"
    assert words in drawn(records(headlined(words)), Look(80, styled=True))


@pytest.mark.parametrize(
    ("styled", "color", "terminal", "environ"),
    [
        pytest.param(True, "auto", True, {}, id="terminal"),
        pytest.param(False, "auto", False, {}, id="pipe"),
        pytest.param(True, "always", False, {"NO_COLOR": "1"}, id="always-rules"),
        pytest.param(False, "never", True, {"FORCE_COLOR": "1"}, id="never-rules"),
        pytest.param(False, "auto", True, {"NO_COLOR": "1"}, id="no-color"),
        pytest.param(True, "auto", True, {"NO_COLOR": ""}, id="empty-no-color"),
        pytest.param(False, "auto", True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, id="no-and-force"),
        pytest.param(True, "auto", False, {"FORCE_COLOR": "1"}, id="force"),
        pytest.param(False, "auto", True, {"FORCE_COLOR": "0"}, id="force-zero"),
        pytest.param(True, "auto", False, {"CLICOLOR_FORCE": "1"}, id="clicolor-force"),
        pytest.param(False, "auto", False, {"CLICOLOR_FORCE": "0"}, id="clicolor-force-zero"),
        pytest.param(False, "auto", True, {"CLICOLOR": "0"}, id="clicolor-zero"),
        pytest.param(False, "auto", False, {"CLICOLOR": "1"}, id="clicolor-in-a-pipe"),
        pytest.param(False, "auto", True, {"TERM": "dumb"}, id="dumb"),
        pytest.param(True, "auto", False, {"TERM": "dumb", "FORCE_COLOR": "1"}, id="dumb-forced"),
    ],
)
def test_the_environment_chooses_the_colour(
    styled: bool, color: str, terminal: bool, environ: dict[str, str]
) -> None:
    assert is_styled(color, environ, terminal=terminal) is styled


@pytest.mark.parametrize(("styled", "color"), [(True, "always"), (False, "never"), (False, "auto")])
def test_colour_can_be_asked_for_in_a_pipe(
    styled: bool, color: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("CLICOLOR_FORCE", raising=False)
    assert ("\x1b[" in _through_the_door(io.StringIO(), [full()], color)) is styled


def test_colour_changes_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    text = _through_the_door(io.StringIO(), [full()], "always")
    assert re.sub(r"\x1b\[(?:0|1|38;5;\d+)m", "", text) == CARD


def luminance(colour: str) -> float:
    """The relative luminance of a colour in rich's words (WCAG 2.1)."""
    parts = [part / 255 for part in Color.parse(colour).get_truecolor()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


COLOURS = [getattr(palette, name) for name in dir(palette) if name.isupper()]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_colour_can_be_read_on_white_and_on_black(colour: str) -> None:
    light = luminance(colour)
    assert 1.05 / (light + 0.05) >= 4.5
    assert (light + 0.05) / 0.05 >= 4.5


def test_every_colour_of_a_field_is_of_the_palette() -> None:
    assert {field.style for field in FIELDS} <= {*COLOURS, "", "bold", "italic"}


def test_a_terminal_is_as_wide_as_columns_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert 30 < widest(_through_the_door(Screen(), [headlined(LONG)], "never")) <= 40


def test_a_pipe_is_not_as_wide_as_columns_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert LONG in _through_the_door(io.StringIO(), [headlined(LONG)], "never")


def _through_the_door(stream: io.StringIO, stories: Sequence[Story], color: str) -> str:
    writer = open_writer(OutputFormat("table"), stream, view=PARSE, color=color)
    for record in records(*stories):
        writer.put([form_of(OutputFormat("table"), PARSE).row(record)])
    writer.close()
    return stream.getvalue()


def test_a_table_is_written_when_its_first_rows_are_there() -> None:
    """Ten thousand stories are not awaited: `wirecli parse archive | head` is done at once."""
    stream = io.StringIO()
    writer = table(stream, PARSE, (), PIPE)
    row = form_of(OutputFormat("table"), PARSE).row
    sizes = []
    for number in range(TABLE.ahead + 2):
        writer.put([row(record) for record in records(headlined(f"Story {number}", number + 1))])
        sizes.append(len(stream.getvalue().splitlines()))
    assert sizes[-4:] == [0, TABLE.ahead + 1, TABLE.ahead + 2, TABLE.ahead + 3]
    assert writer.held == []


def test_a_later_row_that_needs_another_column_begins_another_table() -> None:
    plain = [headlined(f"Story {number}", number + 1) for number in range(TABLE.ahead)]
    text = drawn(records(*plain, full()))
    before, _, after = text.partition("\n\n")
    assert before.splitlines()[0].split() == ["source.story", "headline", "words"]
    assert after.splitlines()[0].split()[:3] == ["source.story", "agency.name", "date.value"]
    assert len(after.splitlines()) == 2


def test_a_later_row_of_another_source_says_so() -> None:
    rows = records(*[headlined(f"Story {number}", number + 1) for number in range(TABLE.ahead)])
    [other] = records(full(), source=SOURCE._replace(name="westhaven.txt"))
    text = drawn([*rows, other])
    assert text.splitlines()[-2].startswith("source.name")
    assert text.splitlines()[-1].startswith("westhaven.txt")


def test_a_later_row_wider_than_its_column_is_whole_in_a_pipe() -> None:
    rows = [["a", "b"], ["a longer one", "c"]]
    layout = lay_out(columns(PARSE.schema(), ["kicker", "label"]), rows[:1], PIPE, chosen=True)
    assert layout.drawn(rows) == "a       b\na longer one  c\n"


def test_the_folder_that_all_inputs_are_in_is_cut_where_there_is_no_room() -> None:
    names = [["archive/2019/11/a.txt", "7"], ["archive/2019/12/b.txt", "8"]]
    fields = ["source.name", "words"]
    assert "…/11/a.txt" in drawn_rows(fields, names, Look(24, styled=False))
    assert "archive/2019/11/a.txt" in drawn_rows(fields, names, Look(80, styled=False))


def test_no_cell_breaks_a_word() -> None:
    rows = [["United Press International", LONG[:80]], ["Korean Central News Agency", LONG[:60]]]
    text = drawn_rows(["kicker", "label"], rows, Look(40, styled=False))
    assert text.startswith("kicker")
    assert "International  " in text


def test_stacked_rows_have_labels_of_one_width_though_a_field_is_not_there() -> None:
    """What stands in the second row would else begin further to the left than in the first."""
    rows = [[LONG[:200], "words of the first row"], ["", "words of the second row"]]
    text = drawn_rows(["headline_attribution", "label"], rows, Look(30, styled=False))
    lines = [line for line in text.splitlines() if line.startswith("label")]
    assert [line.index("words") for line in lines] == [len("headline_attribution  ")] * 2


def test_tall_rows_are_parted_by_a_blank_line() -> None:
    rows = [["a", "word " * 30], ["b", "word " * 30]]
    text = drawn_rows(["kicker", "label"], rows, Look(50, styled=False))
    assert text.count("\n\n") == 1


SAID = """\
OAKVALE (AP) - "It is open," Mayor Ellen Marsh said. "It will stay open through the long winter."

The council voted for it, Tom Lund said. "We did," he said. "No," she said.
"""


def card_of(text: str, *, width: int = 80, date: str | None = None) -> str:
    [story] = parse(text, date=date)
    [record] = records(story)
    return drawn([record], Look(width, styled=False))


def test_quotations_stand_below_their_speakers_direct_ones_in_marks() -> None:
    card = card_of(SAID)
    assert (
        """
quotes      Ellen Marsh
              "It is open,"
              "It will stay open through the long winter."
              "No,"
            Tom Lund
              The council voted for it
              "We did,"
"""
        in card
    )


def test_a_quotation_that_does_not_fit_goes_on_further_in() -> None:
    card = card_of(SAID, width=50)
    assert '  "It will stay open through the\n                long winter."' in card


def test_a_speaker_who_is_not_known_is_not_called_by_a_pronoun() -> None:
    card = card_of('OAKVALE (AP) - "It is open," he said.\n')
    assert 'speaker not known\n              "It is open,"\n' in card


def test_the_dates_of_a_card_are_a_line_a_day_without_times_of_the_clock() -> None:
    text = "It opened Thursday at 8 p.m., now the pride of the town. On Thursday it rained.\n"
    card = card_of(f"OAKVALE, Nov 23 (AP) - {text}", date="2023-11-23")
    assert "dates       2023-11-23: Nov 23, Thursday\n" in card
    assert "now" not in card.partition("dates  ")[2]


def test_dates_without_a_value_are_told_apart_from_those_with_one() -> None:
    card = card_of("It opened on Thursday, two weeks after the storm.\n")
    assert "Thursday (relative to a day that is not known)\n" in card
