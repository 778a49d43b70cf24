import pytest

from wirecli.marks import passages, people, quotes
from wirecli.marks.quotes import Ledger
from wirecli.model import Quote, Span


def ledger(text: str, language: str | None = "en") -> Ledger:
    """Read a copy of one paragraph a line."""
    marks, start = [], 0
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\r\n")
        if words:
            marks.append(("paragraphs", Span(start, start + len(words), "paragraph")))
        start += len(line)
    found = passages.find(text, marks)
    return quotes.read(text, found, people=people.find(text, found), language=language)


def read(text: str, language: str | None = "en") -> tuple[Quote, ...]:
    return ledger(text, language).quotes


def said(text: str, language: str | None = "en") -> list[str]:
    return [text[quote.start : quote.end] for quote in read(text, language)]


def test_the_stretches_of_a_split_quotation_share_the_attribution() -> None:
    found = read('"The bridge is open," Marsh said. "Nobody will close it."')
    assert [quote.attribution for quote in found] == [1, 1]


def test_a_new_tag_is_a_new_attribution() -> None:
    found = read('"The bridge is open," Marsh said. "Nobody cares," Reed said.')
    assert [quote.attribution for quote in found] == [1, 2]


def test_a_quotation_has_the_number_of_its_paragraph() -> None:
    found = read('It rained.\nMarsh said it was late.\n"The bridge is open," Reed said.')
    assert [quote.paragraph for quote in found] == [2, 3]


def test_quotations_are_sought_in_paragraphs_alone() -> None:
    text = "Marsh said the bridge was open."
    found = passages.find(text, [("headline", Span(0, len(text), "headline"))])
    assert quotes.find(text, found, people=(), language="en") == ()


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["direct"], '"The bridge is open," Marsh said.', id="in-marks"),
        pytest.param(["mixed"], 'Marsh said the bridge was "a mess".', id="words-in-marks"),
        pytest.param(["mixed"], 'Marsh said that "the bridge is a mess."', id="that-clause"),
        pytest.param(["indirect"], "Marsh said the bridge was a mess.", id="no-marks"),
    ],
)
def test_the_kind_tells_how_much_stands_in_marks(expected: list[str], text: str) -> None:
    assert expected == [quote.kind for quote in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Her film "The Long Bridge" opens in Oakvale.', id="title"),
        pytest.param('James "Jim" Marsh lives in Oakvale.', id="nickname"),
        pytest.param('The so-called "bridge" was a plank.', id="scare-quotes"),
        pytest.param("The dogs' owners met at the farmers' market.", id="apostrophes"),
        pytest.param('The board was 6" wide and 4" thick.', id="inches"),
        pytest.param("It was the best year of the '90s, 'tis true.", id="elisions"),
        pytest.param("The states agreed, and the reports were late.", id="nouns"),
        pytest.param("She told the truth in Oakvale on Monday.", id="told-the-truth"),
    ],
)
def test_what_nobody_says_is_no_quotation(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("the bridge was open", "Marsh told reporters on Monday that {}.", id="hearer"),
        pytest.param("the bridge was open", "Marsh told Oakvale Radio {}.", id="medium"),
        pytest.param(
            "the bridge was open",
            "Marsh said in an interview with Norland TV that {}.",
            id="interview",
        ),
        pytest.param(
            "she would go", "Marsh told a crowd in Oakvale last week {}.", id="place-time"
        ),
        pytest.param("the bridge was open", "Marsh said Monday {}.", id="weekday"),
        pytest.param("the bridge was open", "Marsh said {}, which pleased Reed.", id="background"),
        pytest.param("the bridge was open", "Marsh said {}, while Reed stayed away.", id="while"),
        pytest.param("the bridge was open", "Marsh said {}; Reed stayed away.", id="semicolon"),
        pytest.param("the bridge cost 3.5 million dollars", "Marsh said {}.", id="decimal-point"),
        pytest.param("the U.S. was ready at 9 p.m. on Monday", "Marsh said {}.", id="stops-inside"),
    ],
)
def test_the_hearer_the_setting_and_the_writer_s_words_are_left_out(
    expected: str, text: str
) -> None:
    assert [expected] == said(text.format(expected))


def test_marks_left_open_do_not_reach_the_next_paragraph() -> None:
    text = '"The bridge is open, Marsh said.\n"Nobody will close it," Reed said.'
    assert "Nobody will close it," in said(text)


def test_a_quotation_goes_on_over_paragraphs_that_open_with_a_mark() -> None:
    text = 'Marsh said: "The bridge is open.\n"Nobody will close it.\n"We built it."'
    found = read(text)
    assert [text[q.mention.start : q.mention.end] for q in found if q.mention] == ["Marsh"] * 3


def test_a_mark_never_closed_is_a_defect() -> None:
    text = 'Marsh said: "The bridge is open.\nIt rained.'
    assert [defect.rule for defect in ledger(text).defects] == ["unclosed-quote"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Marsh said: "The bridge is open."\nIt rained.', id="closed"),
        pytest.param('Marsh said: "The bridge is open.\n"Nobody cares."', id="goes-on"),
    ],
)
def test_marks_that_close_or_go_on_are_no_defect(text: str) -> None:
    assert ledger(text).defects == ()


FORGOTTEN = [
    pytest.param("en", "“Should we go? the mayor asked.\n“Yes,” Marsh said.", id="question"),
    pytest.param("en", '"Should we go? the mayor asked.\n"Yes," Marsh said.', id="straight"),
    pytest.param("en", "“Go now! Reed shouted.\n“Yes,” Marsh said.", id="exclamation"),
    pytest.param("en", "“Go? he asked on Monday. It rained.\n“Yes,” Marsh said.", id="goes-on"),
    pytest.param("en", "“It is late, the mayor said.\n“Yes,” Marsh said.", id="comma"),
    pytest.param("en", "“It is late, said Tom Reed.\n“Yes,” Marsh said.", id="verb-first"),
    pytest.param("fr", "« On y va ? a demandé le maire.\n« Oui », a dit Marsh.", id="fr"),
    pytest.param("de", "„Gehen wir? fragte der Bürgermeister.\n„Ja“, sagte Marsh.", id="de"),
]


@pytest.mark.parametrize(("language", "text"), FORGOTTEN)
def test_a_mark_left_open_before_a_reporting_clause_is_a_defect_whatever_follows(
    language: str, text: str
) -> None:
    (defect,) = ledger(text, language).defects
    assert defect.rule == "unclosed-quote"


@pytest.mark.parametrize(
    "text",
    [
        "Marsh said: “Should we go? I asked him so often.\n“Nobody cares.”",
        "Marsh said: “It is the best bridge, as the mayor likes to say.\n“Nobody cares.”",
        "Marsh said: “It was late, I said.\n“Nobody cares.”",
        "Marsh said: “It was late. He told me what they said.\n“Nobody cares.”",
        "Marsh said: “It is open, and it is ours.\n“Nobody cares.”",
    ],
    ids=["first-person", "as-clause", "i-said", "object-clause", "no-cue"],
)
def test_a_speech_over_paragraphs_may_report_in_its_own_words(text: str) -> None:
    assert ledger(text).defects == ()


def test_a_tag_beside_the_next_paragraph_in_marks_is_its_own() -> None:
    text = 'Marsh said it was late.\n"The bridge is open," Reed said.'
    mention = read(text)[1].mention
    assert mention
    assert text[mention.start : mention.end] == "Reed"


def test_the_words_of_the_cue_have_the_particle() -> None:
    text = '"The bridge is open," Marsh pointed out.'
    (quote,) = read(text)
    assert quote.cue
    assert text[quote.cue.start : quote.cue.end] == "pointed out"


def test_line_breaks_of_two_signs_give_the_same_quotations() -> None:
    text = 'Marsh said the bridge\nwas open.\n"Nobody cares," Reed said.\n'
    assert said(text) == said(text.replace("\n", "\r\n"))


@pytest.mark.parametrize("language", ["xx", "pl", "ja"])
def test_a_language_without_cues_is_not_read(language: str) -> None:
    assert said('Marsh said: "The bridge is open to all."', language) == []


def test_a_story_of_no_known_language_is_read_as_english() -> None:
    assert said('Marsh said: "The bridge is open to all."', None) == ["The bridge is open to all."]


def test_a_region_does_not_change_the_language() -> None:
    assert said("«El puente sigue abierto», dijo Marsh.", "es-MX") == ["El puente sigue abierto"]


def test_a_question_of_an_interview_has_no_speaker_that_is_told() -> None:
    found = read("Q: Is the bridge open?\nA: It is.\nQ: Since when?\nA: Since May.")
    assert [quote.speaker for quote in found] == [None] * 4


def test_one_line_with_a_label_is_no_interview() -> None:
    assert said("WEATHER: Rain is due in Oakvale.\nIt rained.") == []
