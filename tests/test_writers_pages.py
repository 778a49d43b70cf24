"""Formats that show a story itself: text, ninjs, the page of explain, the story on a terminal."""

import io
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from support.marked_story import COPY, SOURCE, full, headlined, story

from wirecli import parse
from wirecli.model import Span, Story
from wirecli.writers import EXPLAIN, PARSE, OutputFormat, form_of, open_writer, records_of
from wirecli.writers.annotated_html import LEGEND
from wirecli.writers.annotated_terminal import draw
from wirecli.writers.ninjs_items import ninjs
from wirecli.writers.records import parse_record
from wirecli.writers.spans import lines
from wirecli.writers.terminal import Look

NARROW, WIDE = Look(48, styled=False), Look(120, styled=False)


def printed(form: OutputFormat, *stories: Story) -> str:
    """Return the whole output of a format, as its writer makes it."""
    view, stream = EXPLAIN if form.to == "html" else PARSE, io.StringIO()
    shape, made = form_of(form, view), records_of(view.name, form)
    writer = open_writer(form, stream, view=view)
    for one in stories:
        writer.put([shape.row(record) for record in made(one, SOURCE)])
    writer.close()
    return stream.getvalue()


def test_text_is_the_headline_and_the_copy() -> None:
    assert printed(OutputFormat("text"), full()) == (
        'Oakvale to reopen "old" harbour, council says — mayor\n\n'
        "The council of Oakvale voted by 11 to 2 on Thursday to reopen the harbour.\n\n"
        '"We shall see well-known ferries," mayor Ada Quill said, of the 3.5-million bill.\n'
    )


def test_a_form_feed_parts_the_stories_of_text() -> None:
    assert printed(OutputFormat("text"), full(), full()).count("\n\f\n") == 1


def test_the_whole_text_is_the_input_as_it_is() -> None:
    assert printed(OutputFormat("text", whole=True), full()) == COPY


def test_ninjs_has_each_field_in_its_member() -> None:
    found = ninjs(parse_record(full(), SOURCE))
    assert {role["role"]: role["value"] for role in found["headlines"]} == {
        "main": 'Oakvale to reopen "old" harbour, council says — mayor',
        "subheadline": "Ferries may run again, the town's engineer hopes",
        "kicker": "All news",
    }
    assert [(body["role"], body["wordCount"]) for body in found["bodies"]] == [("main", 28)]
    assert found["located"] == "OAKVALE"
    assert found["infoSources"][0]["literal"] == "ag03"
    assert found["copyrightNotice"] == "© 2023 AG03"


def test_ninjs_leaves_out_what_is_not_there() -> None:
    assert set(ninjs(parse_record(story(), SOURCE))) == {"uri", "standard", "type"}


def test_ninjs_has_no_time_that_nobody_wrote() -> None:
    assert "contentCreated" not in ninjs(parse_record(full(), SOURCE))


@pytest.mark.parametrize(
    ("expected", "name", "identifier"),
    [
        ("urn:wirecli:a%20b.txt::1", "a b.txt", None),
        ("urn:wirecli:feed.jsonl:17:1", "feed.jsonl", "17"),
        ("urn:example:oak", "feed.jsonl", "urn:example:oak"),
        ("https://news.example/a%20b", "feed.jsonl", "https://news.example/a b"),
    ],
)
def test_the_uri_of_ninjs_is_that_of_the_source(
    expected: str, name: str, identifier: str | None
) -> None:
    record = parse_record(full(), SOURCE._replace(name=name, id=identifier))
    assert ninjs(record)["uri"] == expected


def test_a_line_of_ninjs_is_one_object() -> None:
    first, second = printed(OutputFormat("ninjs"), full(), full()).splitlines()
    assert json.loads(first) == json.loads(second)


class Page(HTMLParser):
    """What a browser would make of the page: its elements, and the words of the stories."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[str] = []
        self.words: list[str] = []
        self.inside = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += [name for name, _ in attrs]
        self.inside += tag == "p"

    def handle_endtag(self, tag: str) -> None:
        self.inside -= tag == "p"

    def handle_data(self, data: str) -> None:
        if self.inside or data == "\n":
            self.words.append(data)


def test_the_page_has_the_words_of_the_story() -> None:
    page = Page(printed(OutputFormat("html"), full()))
    assert "".join(page.words).split() == COPY.split()


def test_the_page_has_no_script_and_fetches_nothing() -> None:
    page = Page(printed(OutputFormat("html"), full()))
    assert not {"script", "link", "img", "iframe"} & set(page.elements)
    assert not {"src", "href", "onclick", "style"} & set(page.attributes)


def test_markup_in_a_story_is_words() -> None:
    nasty = '<script>alert(1)</script> "><img src=x onerror=alert(1)>'
    page = Page(printed(OutputFormat("html"), story(nasty, paragraphs=(Span(0, len(nasty), "p"),))))
    assert "".join(page.words).strip() == nasty
    assert not {"script", "img"} & set(page.elements)


def test_what_turns_a_line_around_is_spelt_out_on_the_page() -> None:
    assert "\u202e" not in printed(OutputFormat("html"), story("a \u202e b"))


def annotated(one: Story, look: Look) -> str:
    [record] = records_of("explain", OutputFormat("story"))(one, SOURCE)
    return draw(record, look)


def test_the_story_on_a_terminal_has_all_its_words() -> None:
    shown = annotated(full(), WIDE)
    assert [word for word in COPY.split() if word not in shown.split()] == []


@pytest.mark.parametrize("look", [NARROW, WIDE], ids=["narrow", "wide"])
def test_no_line_of_it_is_wider_than_the_terminal(look: Look) -> None:
    assert look.width is not None
    assert max(map(len, annotated(full(), look).splitlines())) <= look.width


def test_a_field_is_named_with_its_rule_beside_its_line() -> None:
    [line] = [line for line in annotated(full(), WIDE).splitlines() if "All news" in line]
    assert line.split() == ["kicker", "·", "test.rule", "All", "news"]


def test_on_a_narrow_terminal_the_notes_stand_above_the_line() -> None:
    shown = annotated(full(), NARROW).splitlines()
    assert shown[shown.index("All news") - 1] == "kicker · test.rule"


def test_a_story_cannot_steer_the_terminal_from_inside_its_marks() -> None:
    assert "\x1b" not in annotated(story("a \x1b[31m b"), WIDE)


def test_the_runs_of_a_line_join_to_the_line() -> None:
    [record] = records_of("explain", OutputFormat("html"))(full(), SOURCE)
    joined = [
        "".join(COPY[run.start : run.end] for run in line.runs)
        for line in lines(record["text"], record["marks"])
    ]
    assert joined == [line.rstrip() for line in COPY.splitlines()]


GROUNDS = {"light": ("#ffffff", "#fef3c7"), "dark": ("#0f172a", "#33270f")}
"""What the words of the page stand on, and what quotations do."""
COLOURS = [
    pytest.param(colour, GROUNDS[scheme][name == "quotes"], id=f"{name}-{scheme}")
    for name, _, light, dark in LEGEND
    for scheme, colour in (("light", light), ("dark", dark))
]


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb` (WCAG 2.1)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize(("colour", "ground"), COLOURS)
def test_the_words_of_the_page_are_easily_read(colour: str, ground: str) -> None:
    darker, lighter = sorted((luminance(colour), luminance(ground)))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


@pytest.mark.parametrize("ground", [ground for pair in GROUNDS.values() for ground in pair])
def test_the_page_stands_on_the_grounds_that_its_colours_are_chosen_for(ground: str) -> None:
    assert f"background: {ground.replace('#ffffff', '#fff')}" in printed(OutputFormat("html"))


def test_a_record_of_a_feed_is_called_by_its_id() -> None:
    form, view = OutputFormat("html"), EXPLAIN
    [record] = records_of(view.name, form)(full(), SOURCE._replace(name="a.jsonl", id="oak-7"))
    row = form_of(form, view).row(record | {"headline": None})
    assert "<h2><strong>a.jsonl, oak-7</strong></h2>" in row


def test_the_page_of_one_story_has_its_headline_for_a_title() -> None:
    assert "<title>Ferries &lt;i&gt; return</title>" in printed(
        OutputFormat("html"), headlined("Ferries <i> return")
    )


def test_the_page_of_several_stories_has_an_index_of_them() -> None:
    page = printed(OutputFormat("html"), headlined("Ferries return"), headlined("Mill opens", 2))
    assert "<title>Stories with their marks</title>" in page
    assert re.findall('<li><a href="#(.*?)">(.*?)</a>', page) == [
        ("story-1", "Ferries return"),
        ("story-2", "Mill opens"),
    ]
    assert re.findall('<section id="(.*?)">', page) == ["story-1", "story-2"]


def test_the_page_of_one_story_has_no_index() -> None:
    assert "<nav>" not in printed(OutputFormat("html"), headlined("Ferries return"))


def test_a_page_of_no_stories_is_a_page() -> None:
    assert printed(OutputFormat("html")).endswith("</body>\n</html>\n")


def test_a_note_of_a_quotation_says_who_speaks() -> None:
    [one] = parse('"It is open," Mayor Ellen Marsh said.')
    [record] = records_of("explain", OutputFormat("html"))(one, SOURCE)
    assert "quotes direct, Ellen Marsh" in form_of(OutputFormat("html"), EXPLAIN).row(record)


def test_a_note_of_a_date_says_which_words_it_is_about() -> None:
    [one] = parse("It opened on Thursday, and on May 2, 2019 it closed.")
    [record] = records_of("explain", OutputFormat("html"))(one, SOURCE)
    row = form_of(OutputFormat("html"), EXPLAIN).row(record)
    assert "dates “May 2, 2019” 2019-05-02" in row


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_a_browser_finds_no_element_and_runs_no_script_of_a_story(tmp_path: Path) -> None:
    text = (
        '<script>document.title="ran"</script>\n\n'
        "OAKVALE, May 2 (AG03) - <img src=x onerror=\"document.title='ran'\"> opened.\n\n"
        '"Yes </p></div><script>document.title="ran"</script>," Ellen Marsh said.\n'
    )
    page = tmp_path / "page.html"
    page.write_text(printed(OutputFormat("html"), *parse(text)), "utf-8")
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/own"]
    shown = subprocess.run(
        [str(CHROMIUM), *flags, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    ).stdout
    elements = set(re.findall(r"<(\w+)", shown))
    own = {"body", "div", "h2", "head", "html", "li", "meta", "p", "section", "span", "style"}
    assert elements == own | {"strong", "title", "ul"}
    assert "<title>&lt;script&gt;" in shown
    assert "ran" in shown


UNDATED = story(defects=(Span(0, 0, "no-dateline"), Span(0, 0, "no-body")))


def test_defects_of_a_story_stand_above_it_on_a_terminal_not_beside_its_first_line() -> None:
    (record,) = records_of("explain", OutputFormat("html"))(UNDATED, SOURCE)
    lines_above = draw(record, WIDE).splitlines()[:3]
    assert [line.strip() for line in lines_above] == [
        "defects · no-dateline",
        "defects · no-body",
        "",
    ]


def test_defects_of_a_story_stand_below_the_heading_of_its_section() -> None:
    notes = "<div>defects · no-dateline</div><div>defects · no-body</div>"
    assert f'</h2>\n<div class="notes">{notes}</div>' in printed(OutputFormat("html"), UNDATED)
