import pytest

from wirecli.layout import copy_start, head
from wirecli.layout.blocks import find as blocks
from wirecli.layout.head import Head
from wirecli.layout.kinds import Kinds
from wirecli.model import Mark
from wirecli.rules.styles import load
from wirecli.story import parse


class Read:
    """The head of a text, its parts as words."""

    def __init__(self, text: str, *, dated: bool = False) -> None:
        self.text = text
        self.head: Head = head.find(Kinds(text, load()), blocks(text, 0, len(text)), dated=dated)

    def __getattr__(self, part: str) -> str | None:
        mark: Mark | None = getattr(self.head, part)
        return self.text[mark.start : mark.end] if mark else None

    def trailers(self) -> list[tuple[str, str]]:
        return [(t.kind, self.text[t.start : t.end]) for t in self.head.trailers]


def test_the_first_line_with_weight_is_the_headline() -> None:
    assert Read("Oakvale reopens its old bridge").headline == "Oakvale reopens its old bridge"


def test_a_section_above_the_headline_is_the_kicker() -> None:
    read = Read("All news\n\nOakvale reopens its old bridge")
    assert (read.kicker, read.headline) == ("All news", "Oakvale reopens its old bridge")


def test_only_the_line_next_to_the_headline_is_the_kicker() -> None:
    read = Read("Zyx Times\n\nSport\n\nOakvale win again at home")
    assert read.kicker == "Sport"
    assert read.trailers() == [("navigation", "Zyx Times")]


def test_the_line_below_the_headline_is_the_deck() -> None:
    read = Read("Oakvale reopens its old bridge\n\nBuses run from June, the mayor says")
    assert read.subheadline == "Buses run from June, the mayor says"


def test_a_headline_that_is_repeated_is_no_deck() -> None:
    read = Read("Oakvale reopens its bridge\n\nOakvale reopens its bridge\n\nBuses run from June")
    assert read.subheadline == "Buses run from June"
    assert read.trailers() == [("navigation", "Oakvale reopens its bridge")]


def test_a_headline_in_capitals_may_run_over_lines() -> None:
    read = Read("OAKVALE REOPENS ITS OLD BRIDGE\nAFTER A YEAR OF REPAIRS")
    assert read.headline == "OAKVALE REOPENS ITS OLD BRIDGE\nAFTER A YEAR OF REPAIRS"


def test_capitals_behind_a_blank_line_are_not_of_the_headline() -> None:
    read = Read("OAKVALE REOPENS ITS OLD BRIDGE\n\nAFTER A YEAR OF REPAIRS")
    assert read.headline == "OAKVALE REOPENS ITS OLD BRIDGE"


def test_a_short_headline_below_a_section_is_the_headline() -> None:
    read = Read("World\n\nBridge open")
    assert (read.kicker, read.headline) == ("World", "Bridge open")


@pytest.mark.parametrize(
    "slug",
    [
        "BC-US--Oakvale, 1st Ld-Writethru,340",
        "u f BC-OAKVALE-BRIDGE   02-26 0105",
        "Oakvale-politics/",
        "/politics/Oakvale/bridge/",
        "OAKVALE-BRIDGE/FLOOD",
        f"Oakvale-politics/{'a' * 93}",
    ],
)
def test_a_keyword_line_is_the_slugline(slug: str) -> None:
    read = Read(f"{slug}\nOakvale reopens its old bridge")
    assert (slug, "Oakvale reopens its old bridge") == (read.slugline, read.headline)


@pytest.mark.parametrize(
    ("expected", "above"),
    [
        pytest.param(None, "BC-US--Oakvale Bridge, 1st Ld-Writethru,340", id="slugline"),
        pytest.param("World", "World\n\nOakvale reopens its bridge after the flood", id="headline"),
    ],
)
def test_two_lines_of_a_head_are_not_a_wrapped_paragraph(expected: str | None, above: str) -> None:
    deck = "Buses will run from June, mayor says"
    read = Read(f"{above}\n{deck}")
    assert deck in (read.headline, read.subheadline)
    assert expected == read.kicker


@pytest.mark.parametrize("label", ["URGENT", "1ST LEAD", "REFILE", "3RD NET", "(CORRECTED)"])
def test_a_label_may_stand_on_its_own_line(label: str) -> None:
    read = Read(f"{label}\nOakvale reopens its old bridge")
    assert (label, "Oakvale reopens its old bridge") == (read.label, read.headline)


def test_a_label_in_the_headline_stays_in_it() -> None:
    read = Read("UPDATE 2-Oakvale reopens its old bridge")
    assert (read.label, read.headline) == ("UPDATE 2", "UPDATE 2-Oakvale reopens its old bridge")


@pytest.mark.parametrize(
    "note",
    [
        "Eds: With photos.",
        "(Adds mayor's comment, background)",
        "(ATTN: ADDS mayor in paras 4-5)",
        "Editor’s note: the council met twice.",
        "NOT FOR DISSEMINATION IN THE UNITED STATES",
        "For Release MON AMs, Aug. 3",
    ],
)
def test_a_note_to_editors_is_told(note: str) -> None:
    read = Read(f"Oakvale reopens its old bridge\n\n{note}")
    assert (note, None) == (read.ednote, read.subheadline)


def test_notes_that_follow_each_other_are_one() -> None:
    read = Read("Oakvale reopens its old bridge\n\nEds: With photos.\n\n(Adds mayor)")
    assert read.ednote == "Eds: With photos.\n\n(Adds mayor)"


@pytest.mark.parametrize("bullet", ["*", "•", "▪", "·"])
def test_bullets_are_no_deck(bullet: str) -> None:
    read = Read(f"Oakvale reopens its old bridge\n\n{bullet} Buses run from June, mayor says")
    assert read.subheadline is None


def test_a_byline_may_have_two_lines() -> None:
    read = Read("Oakvale reopens its old bridge\nBy ANN LEE\nAssociated Press Writer")
    assert read.byline == "By ANN LEE\nAssociated Press Writer"


def test_a_bare_name_before_a_dateline_is_the_byline() -> None:
    read = Read("Oakvale reopens its old bridge\n\nAnn Lee", dated=True)
    assert (read.byline, read.subheadline) == ("Ann Lee", None)


def test_a_bare_name_without_a_dateline_is_not() -> None:
    assert Read("Oakvale reopens its old bridge\n\nAnn Lee", dated=False).byline is None


def test_a_byline_may_close_the_headlines_line() -> None:
    read = Read("Oakvale reopens its old bridge by Ann Lee")
    assert (read.headline, read.byline) == ("Oakvale reopens its old bridge", "by Ann Lee")


def test_the_source_of_the_headline_is_told() -> None:
    found = Read("Bridge stays open all year — Lee").head.headline
    assert found is not None
    assert found.attribution is not None


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        pytest.param("navigation", "Skip to content", id="navigation"),
        pytest.param("share", "Share on Facebook", id="share"),
        pytest.param("timestamp", "Published: May 2, 2019 10:07 AM", id="published"),
        pytest.param("timestamp", "16:29, 14 May 2012 | GMT +6", id="stamp"),
        pytest.param("caption", "FILE PHOTO: The old bridge, May 2, 2019.", id="caption"),
        pytest.param("advert", "Advertisement", id="advert"),
    ],
)
@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_furniture_is_no_part_of_the_head(above: bool, kind: str, line: str) -> None:
    heading = "Oakvale reopens its old bridge"
    read = Read(f"{line}\n\n{heading}" if above else f"{heading}\n\n{line}")
    assert (heading, None, None) == (read.headline, read.kicker, read.subheadline)
    assert [(kind, line)] == read.trailers()


@pytest.mark.parametrize("text", ["", "\n\n", "URGENT", "By Ann Lee", "Share"])
def test_a_head_may_have_no_headline(text: str) -> None:
    assert Read(text).headline is None


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(1, "Bridge reopens\n\nThe council met.\n\nIt left.", id="sentence"),
        pytest.param(2, "Bridge reopens\n\nBuses from June\n\nThe council met.", id="deck"),
        pytest.param(2, "Bridge reopens\n\nBy Ann Lee\n\nThe council met.", id="byline"),
        pytest.param(0, "The council met and spoke. " * 10, id="no-headline"),
        pytest.param(1, "Bridge reopens", id="headline-alone"),
        pytest.param(0, "", id="empty"),
    ],
)
def test_without_a_dateline_the_copy_begins_at_the_first_paragraph(
    expected: int, text: str
) -> None:
    assert expected == copy_start.copy_begins(Kinds(text, load()), blocks(text, 0, len(text)))


@pytest.mark.parametrize(
    "headline", ["Published Poet Wins Oakvale Prize", "Copyright Bill Passes Oakvale Council"]
)
def test_a_headline_may_open_like_furniture(headline: str) -> None:
    assert headline == Read(headline).headline


def test_a_headline_below_a_kicker_is_no_bare_byline() -> None:
    read = Read("All news\n\nOakvale reopens its old bridge", dated=True)
    assert (read.headline, read.byline) == ("Oakvale reopens its old bridge", None)


def test_a_headline_of_three_words_above_a_longer_deck_is_the_headline() -> None:
    read = Read("Oakvale reopens bridge\n\nMayor says buses run from June")
    assert read.headline == "Oakvale reopens bridge"


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        pytest.param("Bridge opens", "Bridge opens", id="verb"),
        pytest.param("The wait of six years is over", "Bridge repairs", id="two-nouns"),
    ],
)
def test_two_words_that_say_what_the_lead_says_are_the_headline(expected: str, line: str) -> None:
    """A verb that the lead has in the past tells a headline; two nouns above one are a kicker."""
    lead = "OAKVALE, May 2 (Zyx) - The old bridge opened on Thursday after repairs of six years."
    [story] = parse(f"{line}\n\nThe wait of six years is over\n\n{lead}")
    assert story.headline
    assert story.text_of(story.headline) == expected


PAGE = "Our new site is live\n\nStories from all over the land\n\n"
COPY = "The river council of Oakvale reopened the old bridge on Thursday after long repairs."


@pytest.mark.parametrize(
    ("expected", "above"),
    [
        pytest.param(
            "Oakvale reopens its old bridge", f"{PAGE}Oakvale reopens its old bridge", id="page"
        ),
        pytest.param(
            "A long wait is over", "A long wait is over\n\nOakvale reopens its bridge", id="deck"
        ),
        pytest.param(
            "Bridge is open",
            "Bridge is open\n\nOakvale reopens its old bridge\n\nBoats wait",
            id="own",
        ),
        pytest.param("Our new site is live", PAGE + "All is well again", id="nothing-is-shared"),
        pytest.param(
            "Oakvale reopens its old bridge",
            "Listen\n\nOakvale reopens its old bridge",
            id="one-line",
        ),
        pytest.param(
            "Oakvale reopens its old bridge",
            "Daily Land Report\n\nOakvale reopens its old bridge",
            id="a-section",
        ),
    ],
)
def test_among_several_headings_the_lead_tells_the_headline(expected: str, above: str) -> None:
    [story] = parse(f"{above}\n\nOAKVALE, May 2 (Zyx) - {COPY}")
    assert story.headline
    assert story.text_of(story.headline) == expected


def test_a_sentence_above_the_headline_is_no_kicker() -> None:
    above = f"{PAGE}All is well by the river.\n\nOakvale reopens its old bridge"
    [story] = parse(f"{above}\n\nOAKVALE, May 2 (Zyx) - {COPY}")
    assert story.kicker is None


def test_every_line_that_says_the_headline_again_is_the_pages() -> None:
    line = "Oakvale reopens its old bridge"
    text = "\n".join([line] * 5000)
    found = head.find(Kinds(text, load()), blocks(text, 0, len(text)), dated=False)
    assert (found.subheadline, len(found.trailers)) == (None, 4999)


def test_the_headline_said_again_below_the_dateline_is_not_a_paragraph() -> None:
    copy = "市议会表示，旧桥修复后将重新开放。"
    dateline = "新华社北京5月2日电 题:老桥重开市民欢迎——来自橡谷的观察"
    text = f"老桥重开 市民欢迎——来自橡谷的观察\n\n{dateline}\n\n{copy}"
    story = next(parse(text))
    assert [story.text_of(paragraph) for paragraph in story.paragraphs] == [copy]


def test_a_feeds_date_in_front_of_a_headline_is_not_of_it() -> None:
    head = "News Society Tue, 21 Nov 2017 13:50:43 +0600 60 Old bridge reopens in Oakvale"
    text = f"{head} Bishkek, Nov. 21, 2017. /Kabar/. The council reopened the bridge."
    story = next(parse(text))
    assert story.headline is not None
    assert story.text_of(story.headline) == "Old bridge reopens in Oakvale"


def test_a_sentence_of_a_leads_length_opens_the_copy_of_a_story_without_a_headline() -> None:
    lead = (
        "The old bridge reopened to walkers and cyclists today after a year of repairs on both"
        " banks, said the river council."
    )
    story = next(parse(f"{lead}\nBuses will run from June.\nLorries must wait.\n- Bernama"))
    assert story.headline is None
    assert story.text_of(story.paragraphs[0]) == lead


def test_a_line_of_more_than_110_signs_is_no_slugline() -> None:
    assert Read(f"Oakvale-politics/{'a' * 94}\nOakvale reopens its old bridge").slugline is None
