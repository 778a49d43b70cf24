"""Every field says by which rule it was found, under the name that the docs and `explain` show."""

import pytest

from wirecli.layout import blocks, dateline
from wirecli.model import Mark, Story
from wirecli.rules.styles import load
from wirecli.story import parse
from wirecli.traversal import walk

COPY = "The river council reopened the old bridge after repairs, the mayor said on Thursday."
HEADLINE = "Council reopens old river bridge"
BODY = f"{COPY}\n\nBuses will run from June, she said."


def rules(text: str, split: str = "auto") -> set[tuple[str, str]]:
    return {(mark.rule, s.text_of(mark)) for s in parse(text, split=split) for _, mark in walk(s)}


def parts(head: str) -> tuple[Mark, ...]:
    """Return the dateline in front of some copy and the marks in it."""
    text = f"{head}{COPY}"
    found = dateline.find(text, 0, len(text), load())
    assert found is not None
    line = found.dateline
    places = [mark for place in line.places for mark in (place.name, place.region)]
    marks = (line, *line.places, *places, line.date, line.agency, line.separator, *line.reporters)
    return tuple(mark for mark in (*marks, *found.notes) if mark)


@pytest.mark.parametrize(
    ("order", "head"),
    [
        ("place-date-credit", "OAKVALE, May 2 (ZYX) - "),
        ("place-credit-date", "OAKVALE /AFP/ May 2 - "),
        ("credit-place-date", "(ZYX) - OAKVALE, May 2 - "),
        ("credit-place", "(AFP) OAKVALE - "),
        ("credit-date-place", "(ZYX) May 2, OAKVALE - "),
        ("credit-date", "(ZYX) May 2 - "),
        ("date-place-credit", "May 2, OAKVALE (ZYX) - "),
        ("date-credit", "May 2 (ZYX) - "),
        ("place-credit", "OAKVALE (ZYX) - "),
        ("place-date", "OAKVALE, May 2 - "),
        ("place-date", "OAKVALE, May 2. "),
        ("date-place", "May 2, VIENNA - "),
        ("credit", "(Reuters) - "),
        ("place", "OAKVALE - "),
        ("date", "May 2 - "),
        ("place-credit-relayed", "Canadian Press - OAKVALE, Norland (AP) - "),
        ("credit-section", "Iran Press/ Iran News: "),
        ("korean", "(서울=연합뉴스) "),
        ("japanese", "【ドーハ共同】"),
        ("chinese", "新华社北京8月12日电"),
        ("taiwanese", "（中央社記者王大明台北9日電）"),
    ],
)
def test_a_dateline_is_called_by_the_order_of_its_parts(order: str, head: str) -> None:
    assert parts(head)[0].rule == f"dateline.{order}"


@pytest.mark.parametrize(
    ("rule", "words", "head"),
    [
        ("place.name", "OAKVALE", "OAKVALE, Norland (ZYX) - "),
        ("place.region", "Norland", "OAKVALE, Norland (ZYX) - "),
        ("dateline.place", "OAKVALE, Norland", "OAKVALE, Norland (ZYX) - "),
        ("day.month-day", "May 2", "OAKVALE, May 2 (ZYX) - "),
        ("day.day-month", "2 May", "OAKVALE, 2 May (ZYX) - "),
        ("day.joined", "16-Jan-2020", "OAKVALE, 16-Jan-2020 (ZYX) - "),
        ("day.year-first", "2020. május 5.", "OAKVALE, 2020. május 5. (ZYX) - "),
        ("day.figures", "24.10.2019", "OAKVALE, 24.10.2019 (ZYX) - "),
        (
            "day.two-calendars",
            "11 Jumadil Akhir 1436/31 March 2015",
            "OAKVALE, 11 Jumadil Akhir 1436/31 March 2015 (ZYX) - ",
        ),
        ("day.misspelt-month", "Macrh 12", "OAKVALE, Macrh 12 (ZYX) - "),
        ("day.signs", "8月12日", "新华社北京8月12日电"),
        ("credit.bracketed", "ZYX", "OAKVALE, May 2 (ZYX) - "),
        ("credit.known", "Kyodo", "OAKVALE, May 2 Kyodo - "),
        ("credit.unlisted", "Zyxnews", "OAKVALE, May 2, Zyxnews - "),
        ("credit.with-date", "VNA", "OAKVALE (VNA 10/10/2022) "),
        ("credit.joined", "新华社", "新华社北京8月12日电"),
        ("place.joined", "北京", "新华社北京8月12日电"),
        ("dateline.place", "北京", "新华社北京8月12日电"),
        ("reporter.in-credit", "N. Surname", "Baku, Feb. 7 /Trend, N. Surname/. "),
        ("reporter.after-separator", "K.Surname", "TIRANE, NOV.29 (ATA)-By K.Surname, "),
        ("reporter.joined", "이준서", "(서울=연합뉴스) 이준서 기자 = "),
        ("separator.-", "–", "OAKVALE, May 2 (ZYX) – "),
        ("separator.:", ":", "OAKVALE, May 2 (ZYX): "),
        ("separator..", ".", "OAKVALE, May 2. /ZYX/. "),
        ("separator.=", "=", "OAKVALE, May 2 (AFP) = "),
        ("separator.-", ".-", "OAKVALE, 2 May (ZYX).- "),
        ("separator.sign", "电", "新华社北京8月12日电"),
        ("ednote.bracketed", "[TEXT]", "OAKVALE, 4 FEB 90 (ZYX) -- [TEXT] "),
    ],
)
def test_a_part_of_a_dateline_is_called_by_its_form(rule: str, words: str, head: str) -> None:
    text = f"{head}{COPY}"
    assert (rule, words) in [(mark.rule, text[mark.start : mark.end]) for mark in parts(head)]


@pytest.mark.parametrize(
    ("rule", "words", "text"),
    [
        ("headline.first-heading", HEADLINE, f"{HEADLINE}\n\n{BODY}"),
        (
            "headline.capitals-over-lines",
            "COUNCIL REOPENS ITS OLD RIVER BRIDGE",
            f"COUNCIL REOPENS ITS\nOLD RIVER BRIDGE\n\n{BODY}",
        ),
        ("kicker.above-headline", "All news", f"All news\n\n{HEADLINE}\n\n{BODY}"),
        ("deck.below-headline", "Buses from June", f"{HEADLINE}\n\nBuses from June\n\n{BODY}"),
        ("ednote.opening", "Eds: With photos.", f"{HEADLINE}\n\nEds: With photos.\n\n{BODY}"),
        ("label.own-line", "URGENT", f"URGENT\n{HEADLINE}\n\n{BODY}"),
        ("label.opening", "UPDATE 2", f"UPDATE 2-{HEADLINE}\n\n{BODY}"),
        (
            "label.in-slugline",
            "1st Ld-Writethru",
            f"BC-Oakvale Bridge, 1st Ld-Writethru,340\n{HEADLINE}\n\n{BODY}",
        ),
        ("slugline.keyword-line", "/oakvale/bridge/", f"/oakvale/bridge/\n{HEADLINE}\n\n{BODY}"),
        ("byline.by-word", "By Ann Lee", f"{HEADLINE}\n\nBy Ann Lee\n\n{BODY}"),
        ("byline.name", "Ann Lee", f"{HEADLINE}\n\nBy Ann Lee\n\n{BODY}"),
        (
            "byline.two-lines",
            "By ANN LEE Associated Press Writer",
            f"{HEADLINE}\nBy ANN LEE\nAssociated Press Writer\n\n{BODY}",
        ),
        ("byline.bare-name", "Ann Lee", f"{HEADLINE}\n\nAnn Lee\n\nOAKVALE (AFP) - {BODY}"),
        ("byline.after-headline", "by Ann Lee", f"{HEADLINE} by Ann Lee\n\n{BODY}"),
        ("attribution.at-end", "Lee", f"{HEADLINE} — Lee\n\n{BODY}"),
        ("attribution.at-start", "Ann Lee", f"Ann Lee: {HEADLINE}\n\n{BODY}"),
        ("navigation.in-head", "Zyx Times", f"Zyx Times\n\nSport\n\n{HEADLINE}\n\n{BODY}"),
        (
            "caption.in-head",
            "The bridge at night",
            f"{HEADLINE}\n\nBuses from June\n\nThe bridge at night\n\nOAKVALE (AFP) - {BODY}",
        ),
        (
            "furniture.source-line",
            "Source: Tanjug",
            f"{HEADLINE}\n\nSource: Tanjug\n\n{BODY}",
        ),
        ("furniture.share", "Share on Facebook", f"{HEADLINE}\n\nShare on Facebook\n\n{BODY}"),
        ("agency.dateline", "AFP", f"{HEADLINE}\n\nOAKVALE (AFP) - {BODY}"),
        ("agency.byline", "Reuters", f"{HEADLINE}\n\nBy Ann Lee, Reuters\n\n{BODY}"),
        ("agency.source-line", "Tanjug", f"{HEADLINE}\n\nSource: Tanjug\n\n{BODY}"),
        ("agency.trailer", "(Xinhua)", f"{HEADLINE}\n\n{BODY} (Xinhua)"),
        ("agency.reports", "Trend", f"{HEADLINE}\n\nThe bridge is open, Trend reports.\n\n{BODY}"),
        ("paragraph", COPY, f"{HEADLINE}\n\n{BODY}"),
        (
            "paragraph.short-lines",
            "Oakvale 2 Westport 1 Eichtal 0 Valmouth 0",
            f"{HEADLINE}\n\n{COPY}\n\nOakvale 2 Westport 1\nEichtal 0 Valmouth 0\n\n{COPY}",
        ),
        (
            "credit.reporting",
            "Reporting by Ann Lee",
            f"{HEADLINE}\n\n{BODY}\n\n(Reporting by Ann Lee)",
        ),
        ("credit.name", "Ann Lee", f"{HEADLINE}\n\n{BODY}\n\n(Reporting by Ann Lee)"),
        ("credit.editing", "Editing by Bo Roe", f"{HEADLINE}\n\n{BODY}\n\nEditing by Bo Roe"),
        ("trailer.end-mark", "ENDS", f"{HEADLINE}\n\n{BODY}\n\nENDS"),
        ("trailer.copyright", "© 2019 Zyxnews", f"{HEADLINE}\n\n{BODY}\n\n© 2019 Zyxnews"),
        ("closing.end-mark", "(Xinhua)", f"{HEADLINE}\n\n{BODY} (Xinhua)"),
        ("date.dateline", "May 2, 2019", f"{HEADLINE}\n\nOAKVALE, May 2, 2019 (AFP) - {BODY}"),
        ("date.trailer", "AP-WF-11-13-13", f"{HEADLINE}\n\n{BODY}\n\nAP-WF-11-13-13 1509GMT"),
    ],
)
def test_a_field_is_called_by_the_rule_that_found_it(rule: str, words: str, text: str) -> None:
    assert (rule, words) in rules(text)


def test_a_byline_below_the_dateline_that_signs_it_is_called_so() -> None:
    (story,) = parse(f"{HEADLINE}\n\nBaku, Azerbaijan, May 2\n\nBy N. Lee - Trend: {COPY}")
    assert story.dateline is not None
    assert story.dateline.rule == "dateline.place-date-signed-below"
    assert [mark.rule for mark in story.dateline.reporters] == ["reporter.before-credit"]


@pytest.mark.parametrize(
    ("rule", "text", "split"),
    [
        ("story.whole", COPY, "auto"),
        ("story.auto", f"{COPY}\f{COPY}", "auto"),
        ("story.formfeed", f"{COPY}\f{COPY}", "formfeed"),
        ("story.nul", f"{COPY}\0{COPY}", "nul"),
        ("story.pattern", f"{COPY}\n***\n{COPY}", r"/\*{3}\n/"),
        (
            "story.bulletin",
            "[01] One\n[02] Two\n\n[01] One\n\nOAKVALE (ATA) - It met.\n\n"
            "[02] Two\n\nDUNMORE (ATA) - It left.\n",
            "auto",
        ),
    ],
)
def test_a_story_is_called_by_what_parts_it(rule: str, text: str, split: str) -> None:
    assert [story.rule for story in parse(text, split=split)][-1] == rule


WRAPPED = (
    "The river council said on Thursday that the old bridge would be\n"
    "open again by June, after a year of repairs that cost the town\nmore than planned.\n"
)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (["block.first", "block.blank-line"], "One.\n\nTwo."),
        (["block.first", "block.line"], "One.\nTwo."),
        (["block.first", "block.line", "block.indent"], "One.\nTwo.\n  Three."),
        (["block.first", "block.short-line", "block.short-line"], WRAPPED * 3),
    ],
)
def test_a_block_is_called_by_what_parts_it_from_the_one_above(
    expected: list[str], text: str
) -> None:
    assert expected == [block.rule for block in blocks.find(text, 0, len(text))]


def test_a_day_and_an_agency_that_the_user_names_are_called_options() -> None:
    story: Story = next(parse(COPY, date="2019-05-02", agency="afp"))
    assert story.date is not None
    assert story.agency is not None
    assert (story.date.rule, story.agency.rule) == ("date.option", "agency.option")
