"""The wire's own formats as agencies send them: each case says whose habit it is."""

import json
from pathlib import Path
from typing import Any

import pytest
from support.forms import RSS_CONTENT

DAY = "OAKVALE, May 2 (NNS) - The bridge opened on Tuesday, the mayor said."


def parsed(wirecli: Any, path: Path, text: str) -> dict[str, Any]:
    path.write_text(text, "utf-8", newline="")
    record: dict[str, Any] = json.loads(wirecli("parse", str(path), "-t", "jsonl").out)
    return record


HEADERS = {
    "on-the-headers-line": "\x01nns062 4 i 211 Norland-bridges\r\n\x02",
    "on-its-own-line": "\x01nns062 4 i 211 ccccb   nns 061\r\n\r\nNorland-bridges/\r\n\x02",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_the_keyword_of_iptc_7901_is_the_slugline(
    wirecli: Any, tmp_path: Path, header: str
) -> None:
    """dpa and those who send through it put it on its own line, behind a route and a number."""
    record = parsed(wirecli, tmp_path / "a.7901", f"{header}Bridge opens\r\n\r\n{DAY}\r\n\x03")
    assert record["slugline"] == "Norland-bridges"


def test_a_head_of_iptc_7901_ends_at_its_sign(wirecli: Any, tmp_path: Path) -> None:
    """dpa: versions, the headline, the byline, then " =" at the end of the line."""
    head = (
        "REFILE\r\n1ST LEAD\r\nOakvale bridge opens after two years\r\nBy Tomas Brandt, nns =\r\n"
    )
    record = parsed(
        wirecli, tmp_path / "a.7901", f"{HEADERS['on-its-own-line']}{head}\r\n   {DAY}\r\n\x03"
    )
    assert record["headline"] == "Oakvale bridge opens after two years"
    assert record["byline"]["names"] == ["Tomas Brandt"]
    assert record["label"] == "REFILE 1ST LEAD"
    assert record["subheadline"] is None


def test_iptc_7901_is_read_without_its_controls(wirecli: Any, tmp_path: Path) -> None:
    """Belga's archive keeps what it receives without SOH, STX and ETX."""
    text = f"nns00075 3 i 510    nns 1003\n\n/politics/Norland/bridges/\nBridge opens =\n\n{DAY}\n"
    record = parsed(wirecli, tmp_path / "a.txt", text)
    assert record["source"]["format"] == "iptc7901"
    assert (record["slugline"], record["headline"]) == ("politics/Norland/bridges", "Bridge opens")


def test_a_list_of_pictures_is_no_deck_in_anpa_1312(wirecli: Any, tmp_path: Path) -> None:
    """AP: slug, headline, pictures, note and byline, each between a caret and a less-than."""
    text = (
        "\x16\x16\x01a0234\x1f-----\r\nr n\x13\x11bc-oakvale-bridge  05-23 0180\r\n\x02"
        "^BC-US--Oakvale Bridge, 1st Ld,180<\r\n^Bridge opens after two years<\r\n"
        "^AP Photo XNP101, XNP102<\r\n^(Eds: Minor edits. With AP Photos.)<\r\n"
        "^By CLARA WINTERS=\r\n^Associated Press=\r\n"
        "\t   OAKVALE (AP) _ The bridge opened on Tuesday, the mayor said.\r\n\x03"
    )
    record = parsed(wirecli, tmp_path / "a.anpa", text)
    assert record["headline"] == "Bridge opens after two years"
    assert record["subheadline"] is None
    assert record["byline"]["names"] == ["CLARA WINTERS"]
    assert record["ednote"] == "(Eds: Minor edits. With AP Photos.)"


HEAD = "ZCZC NNS\r\n%A\r\n"
KINDS_OF_HEADS = {
    "dollar": f"{HEAD}#bridge\r\n$Bridge opens after two years\r\n&NNS\\lee\r\n*070\r\n@QLD\r\n",
    "caret": f"{HEAD}T\r:bridge\r=Round 2\r^Bridge opens after two years\r*X\r&A\r+15084000\r",
}


@pytest.mark.parametrize("head", KINDS_OF_HEADS.values(), ids=KINDS_OF_HEADS)
def test_the_signs_of_a_telegram_say_what_its_lines_are(
    wirecli: Any, tmp_path: Path, head: str
) -> None:
    """Two systems in Australia: one has the headline behind a dollar sign, one behind a caret."""
    record = parsed(wirecli, tmp_path / "a.tst", f"{head}{DAY}\r\nNNNN")
    assert record["source"]["format"] == "zczc"
    assert record["headline"] == "Bridge opens after two years"
    assert record["slugline"].startswith("bridge")
    assert [one["text"] for one in record["paragraphs"]] == [DAY.partition(" - ")[2]]


def test_a_place_in_brackets_on_a_line_of_a_telegram_is_its_dateline(
    wirecli: Any, tmp_path: Path
) -> None:
    """Its copy has none: it is for the radio."""
    copy = "The bridge opened on Tuesday, the mayor said."
    text = f"{HEAD}$Bridge opens\r\n:(OAKVALE)\r\n{copy}\r\nNNNN"
    record = parsed(wirecli, tmp_path / "a.tst", text)
    assert [place["name"] for place in record["dateline"]["places"]] == ["OAKVALE"]
    assert [one["text"] for one in record["paragraphs"]] == [copy]


def test_a_telegram_without_signs_is_text(wirecli: Any, tmp_path: Path) -> None:
    record = parsed(wirecli, tmp_path / "a.txt", f"ZCZC NNS0412\nBridge opens\n\n{DAY}\nNNNN\n")
    assert record["source"]["format"] == "text"


def test_a_telegram_that_is_cut_off_says_so(wirecli: Any, tmp_path: Path) -> None:
    record = parsed(wirecli, tmp_path / "a.tst", f"{KINDS_OF_HEADS['dollar']}{DAY}\r\n")
    assert "transmission-cut-off" in record["defects"]


def component(role: str, words: str, kind: str = "text/plain") -> str:
    return (
        f'<NewsComponent><Role FormalName="{role}"/><ContentItem><MimeType FormalName="{kind}"/>'
        f"<DataContent>{words}</DataContent></ContentItem></NewsComponent>"
    )


def newsml(components: str, lines: str = "", head: str = "") -> str:
    return (
        f"<NewsML><NewsItem>{head}<NewsComponent><NewsLines>{lines}</NewsLines>{components}"
        "</NewsComponent></NewsItem></NewsML>"
    )


BODY = f"<p>{DAY}</p>"
TITLE = "<HeadLine>Bridge opens</HeadLine>"


def test_the_component_of_newsml_that_is_the_body_is_the_copy(wirecli: Any, tmp_path: Path) -> None:
    """Business Wire sends a summary, a style sheet and contacts as well, some of them before it."""
    parts = (
        component("Abstract", "Buses will run from June")
        + component("StyleSheet", ".b {}", "text/css")
        + component("Contact", "Ann Lee, +47 555 0100")
        + component("Body", BODY, "text/xhtml")
        + component("TweetText", "Bridge opens! More soon.")
    )
    record = parsed(wirecli, tmp_path / "a.xml", newsml(parts, TITLE))
    assert record["subheadline"] == "Buses will run from June"
    assert len(record["paragraphs"]) == 1
    assert [(one["kind"], one["text"]) for one in record["trailer"]] == [
        ("contact", "Ann Lee, +47 555 0100")
    ]


def test_title_lead_and_body_of_newsml_are_one_story(wirecli: Any, tmp_path: Path) -> None:
    """Belga sends each in a component of its own."""
    lead = "OAKVALE - The bridge opened on Tuesday, the mayor said."
    parts = (
        component("Title", "Bridge opens")
        + component("Body", "Buses will run from June.")
        + component("Lead", lead)
    )
    record = parsed(wirecli, tmp_path / "a.xml", newsml(parts))
    assert record["headline"] == "Bridge opens"
    assert [one["text"] for one in record["paragraphs"]] == [
        "The bridge opened on Tuesday, the mayor said.",
        "Buses will run from June.",
    ]


def test_of_one_content_in_two_formats_the_first_is_read(wirecli: Any, tmp_path: Path) -> None:
    """They say the same: the copy does not stand in the record twice."""
    items = "".join(
        f'<ContentItem><MimeType FormalName="{kind}"/>'
        f"<DataContent>{BODY}</DataContent></ContentItem>"
        for kind in ("text/xhtml", "text/plain")
    )
    record = parsed(wirecli, tmp_path / "a.xml", newsml(items, TITLE))
    assert len(record["paragraphs"]) == 1


def test_who_provides_a_story_is_no_writer_of_newsml(wirecli: Any, tmp_path: Path) -> None:
    """Press offices write their own name into ByLine."""
    party = '<Source><Party FormalName="Oakvale Town"/></Source>'
    office = f"<AdministrativeMetadata>{party}</AdministrativeMetadata>"
    lines = f"{TITLE}<ByLine>Oakvale Town</ByLine>"
    record = parsed(
        wirecli, tmp_path / "a.xml", newsml(f"{office}{component('Main', BODY)}", lines)
    )
    assert record["byline"] is None


@pytest.mark.parametrize(("expected", "label"), [("a/bridge", "a/bridge"), (None, "Forecast")])
def test_the_label_of_an_item_is_the_slugline_if_it_is_keywords(
    wirecli: Any, tmp_path: Path, expected: str | None, label: str
) -> None:
    """AFP's Arabic desk sends no SlugLine."""
    head = f"<Identification><NameLabel>{label}</NameLabel></Identification>"
    record = parsed(wirecli, tmp_path / "a.xml", newsml(component("Main", BODY), TITLE, head))
    assert record["slugline"] == expected


def test_a_headline_said_again_is_no_deck(wirecli: Any, tmp_path: Path) -> None:
    """AP repeats the headline in hl2 as "original headline"."""
    text = (
        '<nitf><head><meta name="anpa-keyword" content="Norland bridges"/></head><body><body.head>'
        "<hedline><hl1>Bridge opens</hl1><hl2>Bridge opens</hl2></hedline></body.head>"
        f"<body.content>{BODY}</body.content></body></nitf>"
    )
    record = parsed(wirecli, tmp_path / "a.xml", text)
    assert (record["subheadline"], record["slugline"]) == (None, "Norland bridges")


def test_an_item_of_ninjs_without_its_copy_has_its_head(wirecli: Any, tmp_path: Path) -> None:
    """AP's media API sends where the copy is to be had; the notice of rights is not the copy."""
    item = {
        "uri": "urn:a",
        "versioncreated": "2019-05-02T10:15:00Z",
        "headline": "Bridge opens",
        "located": "OAKVALE, Norland",
        "bylines": [{"by": "By ANN LEE", "title": "Norland Post"}],
        "copyrightnotice": "Ask the sender for the rights.",
    }
    record = parsed(wirecli, tmp_path / "a.json", json.dumps({"data": {"item": item}}))
    assert record["byline"]["names"] == ["ANN LEE"]
    assert [place["name"] for place in record["dateline"]["places"]] == ["OAKVALE"]
    assert record["paragraphs"] == []


def wxr(*posts: tuple[str, str]) -> str:
    items = "".join(
        f"<item><title>Bridge opens</title><content:encoded><![CDATA[{words}]]></content:encoded>"
        f"<wp:post_type>{kind}</wp:post_type></item>"
        for kind, words in posts
    )
    return (
        f'<rss version="2.0" xmlns:content="{RSS_CONTENT}" '
        f'xmlns:wp="http://wordpress.org/export/1.2/"><channel>{items}</channel></rss>'
    )


def test_a_post_of_wordpress_is_parted_as_the_site_would_show_it(
    wirecli: Any, tmp_path: Path
) -> None:
    """Its editor saves a line end for a break, and shortcodes for what the site puts in."""
    words = (
        f"By Ann Lee\r\n{DAY}\r\n\r\n[dropcap]B[/dropcap]uses will run.\r\n\r\n"
        '[caption id="a"]<img src="a.jpg"/>A bus[/caption]\r\n\r\n[gallery ids="1"]'
    )
    record = parsed(wirecli, tmp_path / "a.xml", wxr(("post", words)))
    assert record["byline"]["names"] == ["Ann Lee"]
    assert [one["text"] for one in record["paragraphs"]] == [
        DAY.partition(" - ")[2],
        "Buses will run.",
    ]


def test_pictures_and_menus_of_wordpress_are_no_stories(wirecli: Any, tmp_path: Path) -> None:
    posts = (("attachment", "a.jpg"), ("post", f"<p>{DAY}</p>"), ("nav_menu_item", "Home"))
    path = tmp_path / "a.xml"
    path.write_text(wxr(*posts), "utf-8")
    assert len(wirecli("parse", str(path), "-t", "jsonl").out.splitlines()) == 1


def test_a_release_in_xml_of_a_press_office_is_read(wirecli: Any, tmp_path: Path) -> None:
    """Its body is escaped HTML, and what it says of itself is apart."""
    body = DAY.replace("&", "&amp;")
    text = (
        '<?xml version="1.0"?><release id="17" lang="no"><title>Bridge opens</title>'
        f"<body>&lt;p&gt;{body}&lt;/p&gt;&lt;p&gt;Buses will run.&lt;/p&gt;</body>"
        "<boilerplate>About us</boilerplate></release>"
    )
    record = parsed(wirecli, tmp_path / "a.xml", text)
    assert record["headline"] == "Bridge opens"
    assert [one["text"] for one in record["paragraphs"]] == [
        DAY.partition(" - ")[2],
        "Buses will run.",
    ]


def nitf(content: str, byline: str = "") -> str:
    head = f"<hedline><hl1>Bridge opens</hl1></hedline>{byline}"
    return (
        f"<nitf><body><body.head>{head}</body.head>"
        f"<body.content>{content}</body.content></body></nitf>"
    )


def test_the_rows_of_a_table_of_nitf_are_paragraphs(wirecli: Any, tmp_path: Path) -> None:
    """Results and prices come so; no word of the copy is lost, and no cells run together."""
    rows = "<tr><td>Oakvale</td><td>2</td></tr><tr><td>Elm</td><td>1</td></tr>"
    content = f"<block>{BODY}<table>{rows}</table><ul><li>Buses will run.</li></ul></block>"
    record = parsed(wirecli, tmp_path / "a.xml", nitf(content))
    words = [one["text"] for one in record["paragraphs"]]
    assert words[1:] == ["Oakvale 2", "Elm 1", "Buses will run."]


def test_the_initials_of_editors_are_no_byline(wirecli: Any, tmp_path: Path) -> None:
    """EFE sends them in the element of the byline."""
    record = parsed(wirecli, tmp_path / "a.xml", nitf(BODY, "<byline>gr/bp</byline>"))
    assert record["byline"] is None
    assert [(one["kind"], one["text"]) for one in record["trailer"]] == [("initials", "gr/bp")]


def test_who_signs_in_the_place_of_the_slug_is_no_slug(wirecli: Any, tmp_path: Path) -> None:
    """ANP's desk writes the editor into SlugLine."""
    lines = f"{TITLE}<SlugLine>Ann Lee (alx)</SlugLine>"
    record = parsed(wirecli, tmp_path / "a.xml", newsml(component("Main", BODY), lines))
    assert record["slugline"] is None
