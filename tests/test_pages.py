"""Saved web pages: the story and nothing else, what the page states of it, and an alarm."""

import json
from pathlib import Path

import pytest
from conftest import Wirecli

from wirecli.readers.document import composed
from wirecli.readers.html import read_page
from wirecli.story import parse

FIRST = (
    "The river council reopened the old bridge after a year of repairs, the mayor said on Monday."
)
SECOND = (
    "Buses will run over it from June, as they did before the flood, she said in the town hall."
)
THIRD = (
    "It was closed when a barge struck the second of its piers, and nobody was hurt in that night."
)
COPY = f"<p>{FIRST}</p><p>{SECOND}</p>"
HEADLINE = "Council reopens old river bridge"
TITLE = f"<title>{HEADLINE} | The Oakvale Daily</title>"


def page(body: str, head: str = TITLE, language: str = "en") -> str:
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


def stated(**members: object) -> str:
    article = {"@type": "NewsArticle", "headline": HEADLINE, **members}
    return f'{TITLE}<script type="application/ld+json">{json.dumps(article)}</script>'


def fields(markup: str, field: str) -> list[str]:
    """Return the words, or else the values, of what a page states of a field."""
    return [
        part.words if part.value is None else part.value
        for part in read_page(markup).parts
        if part.field == field and (part.words or part.value)
    ]


def names(markup: str) -> list[str]:
    return [words for part in read_page(markup).parts for _, words in part.within]


COOKIES = (
    "<div class='cookies'><p>We use cookies to make this site better for you and all.</p></div>"
)


@pytest.mark.parametrize(
    "around",
    [
        "<div class='sidebar'>{}</div>",
        "<div class='elementor-widget'>{}</div>",
        "<div id='newsPaywall'>{}</div>",
        "<form action='/'>{}</form>",
        "<div hidden>{}</div>",
        "<div style='display: none'>{}</div>",
        "<aside>{}</aside>",
    ],
)
def test_an_element_with_most_of_the_prose_is_the_story_whatever_it_is_called(around: str) -> None:
    """Names of classes are the page's own business; the share of the prose is a fact."""
    markup = page(around.format(f"<h1>{HEADLINE}</h1>{COPY}") + COOKIES)
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


def test_paragraphs_of_one_class_are_weighed_together() -> None:
    """Each is a small part of the page, all of them are the story."""
    copy = "".join(f"<p class='paywall'>{words}</p>" for words in (FIRST, SECOND, THIRD))
    assert fields(page(f"<h1>{HEADLINE}</h1>{copy}{COOKIES}"), "paragraphs") == [
        FIRST,
        SECOND,
        THIRD,
    ]


@pytest.mark.parametrize(
    "furniture",
    [
        pytest.param("<div class='comments'>{}</div>", id="comments"),
        pytest.param("<div id='onetrust-consent-sdk'>{}</div>", id="consent"),
        pytest.param("<div class='site-footer'>{}</div>", id="footer"),
        pytest.param("<div class='newsletterSignup'>{}</div>", id="hump"),
    ],
)
def test_what_never_is_a_story_is_left_out_however_much_it_says(furniture: str) -> None:
    """Readers and lawyers write more than the paper; 40 % of the page makes them no story."""
    talk = "".join(
        f"<p>This is what reader number {n} has to say of the bridge.</p>" for n in range(5)
    )
    markup = page(f"<article><h1>{HEADLINE}</h1>{COPY}</article>{furniture.format(talk)}")
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


@pytest.mark.parametrize(
    "name", ["xkAd", "has-caption", "with-sidebar", "mill-tag-of-the-old-town-war"]
)
def test_a_name_that_only_has_the_letters_of_furniture_is_none(name: str) -> None:
    """Tools hash names, layouts say what they contain, and ids are made of headlines."""
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p><p class='{name}'>{THIRD}</p>")
    assert fields(markup, "paragraphs") == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("tag", ["template", "noscript"])
def test_a_page_without_any_prose_may_have_its_story_in_a_template(tag: str) -> None:
    """Scripts show a template, and browsers without scripts what stands for them."""
    markup = page(f"<h1>{HEADLINE}</h1><{tag}>{COPY}</{tag}>")
    assert fields(markup, "paragraphs") == [FIRST, SECOND]
    assert fields(page(f"{COPY}<{tag}><p>{THIRD}</p></{tag}>"), "paragraphs") == [FIRST, SECOND]


def test_the_story_is_that_below_the_headline_though_another_is_longer() -> None:
    """Pages without end set the next story below the first, each in an article of its own."""
    other = "".join(
        f"<p>The mill of Dunmore was sold {n} times in a hundred years.</p>" for n in range(9)
    )
    markup = page(
        f"<article><h1>{HEADLINE}</h1>{COPY}<p>{THIRD}</p><p>{SECOND[:-1]} too.</p></article>"
        f"<article><h1>Mill sold</h1>{other}</article>"
    )
    assert fields(markup, "paragraphs")[:3] == [FIRST, SECOND, THIRD]
    assert len(fields(markup, "paragraphs")) == 4


def test_a_body_that_json_ld_states_chooses_the_paragraphs() -> None:
    """The box has no name and stands in the story; the page's own text of the story lacks it."""
    box = (
        "<div><p>Ten facts on bridges that you did not know and will not believe at all.</p></div>"
    )
    body = f"<h1>{HEADLINE}</h1><div><p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p></div>"
    markup = page(body, stated(articleBody=f"{FIRST} {SECOND} {THIRD}"))
    assert fields(markup, "paragraphs") == [FIRST, SECOND, THIRD]


def test_items_quotations_and_rows_within_a_story_are_read() -> None:
    """What a list or a quotation says is the story's, and a quote in it was lost."""
    inside = (
        "<ul><li>The lamps go up in May.</li></ul><blockquote>It is safe.</blockquote>"
        "<table><tr><td>Cost</td><td>9 million</td></tr></table>"
    )
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{inside}<p>{SECOND}</p>")
    assert fields(markup, "paragraphs") == [
        FIRST,
        "The lamps go up in May.",
        "It is safe.",
        "Cost 9 million",
        SECOND,
    ]


def test_points_under_their_label_above_a_story_are_not_its_copy() -> None:
    """They say in short what the copy says; the mill of `Key points:` is no first sentence."""
    points = "<p><b>Key points:</b></p><ul><li>The lamps go up in May</li><li>Rain is due</li></ul>"
    markup = page(f"<h1>{HEADLINE}</h1>{points}{COPY}")
    assert fields(markup, "paragraphs") == [FIRST, SECOND]
    assert fields(markup, "caption") == ["Key points:", "The lamps go up in May", "Rain is due"]


@pytest.mark.parametrize("around", ["<table><tr><td>{}</td></tr></table>", "<div>{}</div>"])
def test_line_breaks_in_one_element_part_paragraphs_and_a_short_last_one_is_kept(
    around: str,
) -> None:
    """Old pages set a whole story in one cell; a cell of figures has one paragraph."""
    last = "It is safe."
    copy = around.format("<br><br>".join((f"<b>{HEADLINE}</b>", FIRST, SECOND, last)))
    markup = page(copy, TITLE)
    assert fields(markup, "headline") == [HEADLINE]
    assert fields(markup, "paragraphs") == [FIRST, SECOND, last]


def test_live_updates_in_a_list_are_the_story() -> None:
    """No prose stands outside the list that could be another story."""
    items = "".join(f"<li><p>{10 + n}.15: {FIRST}</p></li>" for n in range(4))
    found = fields(page(f"<h1>{HEADLINE}</h1><ul>{items}</ul>"), "paragraphs")
    assert found[0].startswith("10.15: The river")
    assert len(found) == 4


def test_a_subhead_and_a_caption_are_trailers_where_they_stand() -> None:
    """They are no sentences of the copy; a quotation is not sought in them, and nothing is lost."""
    inside = (
        "<h2>After the flood</h2><figure><figcaption>The bridge. Photo: Lee</figcaption></figure>"
    )
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{inside}<p>{SECOND}</p>")
    kinds = [(part.field, part.words) for part in read_page(markup).parts if part.words]
    assert kinds[1:] == [
        ("paragraphs", FIRST),
        ("subhead", "After the flood"),
        ("caption", "The bridge. Photo: Lee"),
        ("paragraphs", SECOND),
    ]


@pytest.mark.parametrize(
    "link",
    [
        "<p>Read more: <a href='/'>Old mill in Dunmore reopens after ten years</a></p>",
        "<p>Lire aussi : <a href='/'>Le vieux moulin de Dunmore rouvre ses portes</a></p>",
        "<p>» <a href='/'>Die alte Mühle in Dunmore ist wieder geöffnet worden</a></p>",
        "<p><a href='/'>Old mill in Dunmore reopens after ten years</a></p>",
        "<p>>> Here is <a href='/'>all that you want to know of the mill</a> in one place</p>",
    ],
)
def test_a_paragraph_that_is_a_link_is_furniture_in_any_language(link: str) -> None:
    """What calls the link is or ends in an arrow, or ends in a colon before all that is linked."""
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{link}<p>{SECOND}</p>")
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


TRANSLATED = "This story was translated from the Norlandish by Ann Lee."
BIOGRAPHY = "Ellen Marsh is a lecturer at Oakvale College and writes on old bridges."


def test_last_lines_in_italics_are_the_desks_own_and_stay_as_trailers() -> None:
    """Pages set them apart from the copy by nothing but their looks."""
    below = f"<p><em>{BIOGRAPHY}</em></p><p><i>{TRANSLATED}</i></p>"
    markup = page(f"<h1>{HEADLINE}</h1>{COPY}{below}")
    assert fields(markup, "note") == [BIOGRAPHY, TRANSLATED]
    text, marks = composed(read_page(markup).parts)
    [story] = parse(text, stated=marks)
    notes = [story.text_of(one) for one in story.trailer if one.kind == "navigation"]
    assert notes == [BIOGRAPHY, TRANSLATED]


def test_a_credit_in_italics_is_a_credit() -> None:
    markup = page(f"<h1>{HEADLINE}</h1>{COPY}<p><em>Reporting by Ann Lee</em></p>")
    text, marks = composed(read_page(markup).parts)
    [story] = parse(text, stated=marks)
    assert [story.text_of(name) for one in story.credits for name in one.names] == ["Ann Lee"]


@pytest.mark.parametrize(
    "last",
    [
        pytest.param('<p><em>"It will stand for a hundred years."</em></p>', id="quotation"),
        pytest.param(f"<p><em>{BIOGRAPHY}</em> {TRANSLATED}</p>", id="half"),
        pytest.param(f"<p><em>{BIOGRAPHY}</em></p><p>{TRANSLATED}</p>", id="above-copy"),
    ],
)
def test_italics_that_are_copy_stay_in_it(last: str) -> None:
    """A quotation may stand in italics, a title in a sentence, a paragraph above another."""
    assert fields(page(f"<h1>{HEADLINE}</h1>{COPY}{last}"), "note") == []


def test_a_copy_that_is_all_in_italics_is_copy() -> None:
    below = f"<p><i>{FIRST}</i></p><p><i>{SECOND}</i></p>"
    assert fields(page(f"<h1>{HEADLINE}</h1>{below}"), "paragraphs") == [FIRST, SECOND]


def test_a_post_that_a_page_embeds_is_not_of_the_copy() -> None:
    """It is somebody else's copy, set into the page by its service."""
    post = "<blockquote class='twitter-tweet'><p>What a bridge! I went over it twice today and will go again.</p></blockquote>"
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{post}<p>{SECOND}</p>")
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


@pytest.mark.parametrize("joint", [" | ", " - ", "ㅣ"])
def test_the_name_of_the_site_is_cut_from_a_title_that_is_the_headline(joint: str) -> None:
    """A page without headings shows no better one."""
    site = "<meta property='og:site_name' content='The Oakvale Daily'>"
    head = f"<title>{HEADLINE}{joint}The Oakvale Daily</title>{site}"
    assert fields(page(COPY, head), "headline") == [HEADLINE]


def test_a_sentence_with_a_link_is_copy() -> None:
    words = (
        "The mayor said: <a href='/'>the report of the council on its bridges</a> is wrong in all."
    )
    markup = page(f"<h1>{HEADLINE}</h1><p>{FIRST}</p><p>{words}</p><p>{SECOND}</p>")
    assert len(fields(markup, "paragraphs")) == 3


@pytest.mark.parametrize(
    "deck",
    [
        pytest.param("<h2 class='deck'>Buses must wait until spring, she said</h2>", id="deck"),
        pytest.param(
            "<p class='article__standfirst'>Buses must wait until spring, she said</p>",
            id="standfirst",
        ),
        pytest.param(
            "<div class='vorspann'>Buses must wait until spring, she said</div>", id="german"
        ),
        pytest.param("<h2>Buses must wait until spring, she said</h2>", id="heading"),
    ],
)
def test_the_deck_stands_between_headline_and_copy(deck: str) -> None:
    markup = page(f"<h1>{HEADLINE}</h1>{deck}<div>{COPY}</div>")
    assert fields(markup, "subheadline") == ["Buses must wait until spring, she said"]
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


def test_a_summary_that_the_page_states_is_the_deck_where_it_stands_apart() -> None:
    head = f'{TITLE}<meta name="description" content="Buses must wait until spring, says she">'
    body = f"<h1>{HEADLINE}</h1><div><b>Buses must wait until spring, says she</b></div><div>{COPY}</div>"
    assert fields(page(body, head), "subheadline") == ["Buses must wait until spring, says she"]


def test_a_first_paragraph_is_no_deck_though_the_page_states_it_as_its_summary() -> None:
    """Most papers have the lead as the summary; a deck has a form of its own."""
    head = f'{TITLE}<meta name="description" content="{FIRST}">'
    markup = page(f"<h1>{HEADLINE}</h1><div>{COPY}</div>", head)
    assert (fields(markup, "subheadline"), fields(markup, "paragraphs")[0]) == ([], FIRST)


@pytest.mark.parametrize(
    "deck",
    [
        f"<h2>{HEADLINE}</h2>",
        "<h2 class='deck'>The bridge. Photo: Lee</h2>".replace("deck", "photo-caption"),
    ],
)
def test_the_headline_again_or_a_caption_is_no_deck(deck: str) -> None:
    assert fields(page(f"<h1>{HEADLINE}</h1>{deck}<div>{COPY}</div>"), "subheadline") == []


@pytest.mark.parametrize(
    ("heading", "kicker", "headline"),
    [
        pytest.param(
            f"<span class='kicker'>Town news</span><span>{HEADLINE}</span>",
            ["Town news"],
            HEADLINE,
            id="called-so",
        ),
        pytest.param(
            f"<em>Town news</em> <b>{HEADLINE}</b>", ["Town news"], HEADLINE, id="not-in-the-title"
        ),
        pytest.param(HEADLINE, [], HEADLINE, id="none"),
    ],
)
def test_a_kicker_within_the_heading_is_not_of_the_headline(
    heading: str, kicker: list[str], headline: str
) -> None:
    markup = page(f"<h1>{heading}</h1>{COPY}")
    assert (fields(markup, "kicker"), fields(markup, "headline")) == (kicker, [headline])


def test_the_heading_that_the_title_has_is_the_headline_though_another_is_greater() -> None:
    markup = page(
        f"<h1>The Oakvale Daily Online</h1><h2>{HEADLINE}</h2>{COPY}", f"<title>{HEADLINE}</title>"
    )
    assert fields(markup, "headline") == [HEADLINE]


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        pytest.param([{"@type": "Person", "name": "Ann Lee"}], ["Ann Lee"], id="person"),
        pytest.param(
            {"name": "Ann Lee and Tom Brandt"}, ["Ann Lee", "Tom Brandt"], id="two-in-one"
        ),
        pytest.param(["Ann Lee", "Tom Brandt"], ["Ann Lee", "Tom Brandt"], id="words"),
        pytest.param(
            [{"name": "Ann Lee"}, {"@type": "Organization", "name": "AP"}], ["Ann Lee"], id="agency"
        ),
        pytest.param({"name": "Ann Lee (al)"}, ["Ann Lee"], id="initials"),
        pytest.param({"name": "Ann Lee, Staff Writer"}, ["Ann Lee"], id="title"),
        pytest.param({"name": "ANN LEE"}, ["ANN LEE"], id="capitals"),
        pytest.param({"name": "Editorial Team"}, ["Editorial Team"], id="office"),
        pytest.param({"name": "a.lee@oak.example"}, ["a.lee@oak.example"], id="address"),
    ],
)
def test_authors_are_the_persons_that_json_ld_states(author: object, expected: list[str]) -> None:
    """An office that signs is no person: it stands in the byline as an office."""
    parts = read_page(page(f"<h1>{HEADLINE}</h1>{COPY}", stated(author=author))).parts
    [byline] = [part for part in parts if part.field == "byline"]
    assert [words for _, words in byline.within] == expected
    person = {field for field, _ in byline.within}
    assert person == ({"author"} if expected[0][0] == "A" else {"office"})


def test_an_agency_beside_an_author_stays_in_the_byline() -> None:
    """It signs: whose copy it is can be read there, though it is no name."""
    author = [{"name": "Ann Lee"}, {"@type": "Organization", "name": "Reuters"}]
    text, marks = composed(
        read_page(page(f"<h1>{HEADLINE}</h1>{COPY}", stated(author=author))).parts
    )
    [story] = parse(text, stated=marks)
    assert story.byline is not None
    assert [story.text_of(name) for name in story.byline.names] == ["Ann Lee"]
    assert (story.text_of(story.byline), story.agency and story.agency.key) == (
        "Ann Lee, Reuters",
        "reuters",
    )


def test_a_publisher_is_not_an_author() -> None:
    herald = {"@type": "Organization", "name": "Oakvale Herald"}
    markup = page(f"<h1>{HEADLINE}</h1>{COPY}", stated(author=herald, publisher=herald))
    assert fields(markup, "byline") == []


@pytest.mark.parametrize(
    ("head", "line"),
    [
        pytest.param('<meta name="author" content="Ann Lee">', "", id="meta"),
        pytest.param('<meta property="article:author" content="Ann Lee">', "", id="open-graph"),
        pytest.param("", "<a rel='author' href='/lee'>Ann Lee</a>", id="link"),
        pytest.param("", "<div class='byline'>By Ann Lee</div>", id="shown"),
        pytest.param("", "<div class='author-name'>Ann Lee</div>", id="called-so"),
        pytest.param("", "<div>Thursday | 14:07 | Von Ann Lee</div>", id="in-a-line"),
        pytest.param(
            "",
            "<div class=byline><div>By Ann Lee</div><div>Staff Writer</div><time>Nov 23, 2023</time>"
            "<button>Share</button></div>",
            id="with-all",
        ),
    ],
)
def test_an_author_is_found_where_pages_have_it(head: str, line: str) -> None:
    assert names(page(f"<h1>{HEADLINE}</h1>{line}{COPY}", TITLE + head)) == ["Ann Lee"]


def test_the_byline_is_in_the_words_that_the_page_shows() -> None:
    line = "<div>Words by Ann Lee and Tom Brandt, Oakvale</div>"
    head = stated(author=[{"name": "Ann Lee"}, {"name": "Tom Brandt"}])
    assert fields(page(f"<h1>{HEADLINE}</h1>{line}{COPY}", head), "byline") == [
        "Words by Ann Lee and Tom Brandt"
    ]


@pytest.mark.parametrize(
    ("head", "line"),
    [
        pytest.param(stated(datePublished="2023-11-23T10:15:00Z"), "", id="json-ld"),
        pytest.param('<meta itemprop="datePublished" content="2023-11-23">', "", id="itemprop"),
        pytest.param(
            '<meta property="article:published_time" content="2023-11-23">', "", id="open-graph"
        ),
        pytest.param('<meta name="DC.date.issued" content="2023-11-23">', "", id="dublin-core"),
        pytest.param('<meta name="sailthru.date" content="2023-11-23">', "", id="analytics"),
        pytest.param(
            stated()
            .replace("NewsArticle", "WebPage")
            .replace('"headline"', '"datePublished": "2023-11-23", "headline"'),
            "",
            id="page",
        ),
        pytest.param("", "<time datetime='2023-11-23'>Thursday</time>", id="time"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A "b"",'
            '"datePublished": "2023-11-23"}</script>',
            "",
            id="broken",
        ),
        pytest.param(
            stated(datePublished="2023-11-23", dateModified="2024-01-02"), "", id="before-modified"
        ),
    ],
)
def test_the_day_is_that_on_which_the_page_says_that_it_was_published(head: str, line: str) -> None:
    markup = page(f"<h1>{HEADLINE}</h1>{line}{COPY}", head)
    assert fields(markup, "date") == ["2023-11-23"]


def test_a_date_in_a_plain_paragraph_above_the_copy_is_a_shown_date() -> None:
    """Pages without any class set the date as they set the copy."""
    markup = page(f"<h1>{HEADLINE}</h1><p>Published: November 23, 2023</p>{COPY}")
    assert fields(markup, "timestamp") == ["Published: November 23, 2023"]
    assert fields(markup, "paragraphs") == [FIRST, SECOND]


def test_days_of_several_stories_in_microdata_are_no_day_of_this_one() -> None:
    """Teasers have their days in the same words, and nothing says whose the first is."""
    stamps = "".join(f"<meta itemprop='datePublished' content='2023-11-2{n}'>" for n in (1, 2))
    assert fields(page(f"<h1>{HEADLINE}</h1>{COPY}", TITLE + stamps), "date") == []


def test_a_shown_date_is_a_date_line_and_no_paragraph(tmp_path: Path, wirecli: Wirecli) -> None:
    path = tmp_path / "saved.html"
    path.write_text(
        page(f"<h1>{HEADLINE}</h1><p class='date'>November 23, 2023</p>{COPY}"), "utf-8"
    )
    record = json.loads(wirecli("parse", str(path), "-t", "jsonl").out)
    assert record["date"] == {"value": "2023-11-23", "basis": ["page"]}
    assert [paragraph["text"] for paragraph in record["paragraphs"]] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "line",
    [
        "<div>The council meets again on 5 November 2024</div>",
        "<figure><figcaption>The bridge, 24 April 2023</figcaption></figure>",
        "<ul><li>Oakvale, 24 April 2023</li></ul>",
        "<a href='/'>24 April 2023: old mill</a>",
    ],
)
def test_a_line_that_has_a_date_is_no_date_line_for_that(line: str) -> None:
    """A sentence, a caption and a link to another story speak of other days."""
    assert fields(page(f"<h1>{HEADLINE}</h1>{line}{COPY}"), "timestamp") == []


def test_the_day_in_the_address_is_evidence_of_the_path_where_nothing_else_is() -> None:
    address = '<link rel="canonical" href="https://oak.example/2023/11/23/bridge.html">'
    markup = page(f"<h1>{HEADLINE}</h1>{COPY}", TITLE + address)
    assert fields(markup, "path") == ["2023-11-23"]
    assert fields(markup.replace("<p>", "<p class='date'>22 Nov 2023</p><p>", 1), "path") == []


@pytest.mark.parametrize("dateline", ["2022-05-07T20:06:23-05:00", "Spain", "May 7, 2022"])
def test_a_dateline_that_is_a_date_or_a_country_is_none(dateline: str) -> None:
    """Content systems fill the field with what they have; a dateline has a place of the report."""
    assert fields(page(f"<h1>{HEADLINE}</h1>{COPY}", stated(dateline=dateline)), "dateline") == []


@pytest.mark.parametrize(
    ("head", "body"),
    [
        pytest.param(stated(wordCount=900), COPY, id="word-count"),
        pytest.param(stated(articleBody=f"{THIRD} {FIRST} " * 20), COPY, id="body"),
        pytest.param(stated(isAccessibleForFree=False), COPY, id="not-free"),
        pytest.param(
            TITLE,
            f"<div>{COPY}</div>"
            + "".join(f"<div><div><p>{n} {THIRD}</p></div></div>" for n in range(0)),
            id="whole",
        ),
    ],
)
def test_a_story_that_is_tiny_beside_what_the_page_states_is_doubtful(head: str, body: str) -> None:
    doubtful = "copy-doubtful" in read_page(page(f"<h1>{HEADLINE}</h1>{body}", head)).defects
    assert doubtful == (head != TITLE)


@pytest.mark.parametrize("count", ["9" * 5000, "many", -1, None, [1]])
def test_a_count_that_is_no_number_of_words_says_nothing(count: object) -> None:
    assert read_page(page(f"<h1>{HEADLINE}</h1>{COPY}", stated(wordCount=count))).defects == ()


def test_a_body_that_only_json_ld_has_is_the_copy() -> None:
    """A page that scripts fill shows nothing; what it states is whole, and not doubtful."""
    found = read_page(page(f"<h1>{HEADLINE}</h1>", stated(articleBody=f"{FIRST}\n{SECOND}")))
    assert [part.words for part in found.parts if part.field == "paragraphs"] == [FIRST, SECOND]
    assert found.defects == ()


def test_a_page_without_a_story_is_doubtful() -> None:
    assert read_page(page(f"<h1>{HEADLINE}</h1><p>No.</p>")).defects == ("copy-doubtful",)


def test_a_doubtful_story_is_exit_status_1_under_strict(tmp_path: Path, wirecli: Wirecli) -> None:
    path = tmp_path / "saved.html"
    path.write_text(page(f"<h1>{HEADLINE}</h1>{COPY}", stated(wordCount=900)), "utf-8")
    ran = wirecli("parse", str(path), "--strict", "-t", "jsonl", "-f", "defects")
    assert (ran.status, "copy-doubtful" in ran.out) == (1, True)


def test_neighbours_in_a_line_do_not_run_together() -> None:
    """A browser parts labels by their looks, which a text does not have."""
    line = "<p><span>Town news</span><span>Monday</span> and <b>b</b><i>old</i> words in this line.</p>"
    assert "Town news Monday and bold" in fields(page(f"{COPY}{line}{COPY}"), "paragraphs")[2]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        pytest.param(f"{FIRST}<br><br>{SECOND}", [FIRST, SECOND], id="empty-line"),
        pytest.param(f"{FIRST}<br>{SECOND}", [FIRST, SECOND], id="sentence"),
        pytest.param(f"{FIRST[:60]}<br>{FIRST[60:]}<br><br>{SECOND}", None, id="wrapped"),
        pytest.param(f"Short line<br>{FIRST}", ["Short line", FIRST], id="short-line"),
    ],
)
def test_line_breaks_part_paragraphs_but_do_not_cut_a_wrapped_line(
    copy: str, expected: list[str] | None
) -> None:
    found = fields(f"<div>{copy}</div>", "paragraphs")
    assert found == (expected or [f"{FIRST[:60]} {FIRST[60:].strip()}".replace("  ", " "), SECOND])


def test_a_short_first_paragraph_with_a_place_alone_has_a_dateline_where_it_is_stated() -> None:
    """As a text the line might be a headline; a format that calls it a paragraph knows better."""
    markup = page(
        f"<h1>{HEADLINE}</h1><p>VIENNA — The house is open, the mayor said.</p><p>{SECOND}</p>"
    )
    text, marks = composed(read_page(markup).parts)
    [story] = parse(text, stated=marks)
    assert story.dateline is not None
    assert story.text_of(story.dateline) == "VIENNA —"


SITE = '<title>Oakvale Daily</title><meta property="og:site_name" content="The Oakvale Daily">'


def test_the_name_of_the_site_is_no_headline() -> None:
    """No reader of this page would call its masthead the headline of the story."""
    assert fields(page(f"<h1>The Oakvale Daily</h1><div>{COPY}</div>", SITE), "headline") == []


@pytest.mark.parametrize(
    "notice",
    [
        "© 2001 Oakvale Daily",
        "Copyright 2001, Oakvale Daily. All rights reserved.",
        "(c) Oakvale Daily",
    ],
)
def test_a_notice_of_copyright_names_the_site(notice: str) -> None:
    """A page without a heading, whose title is the site's: its headline opens the copy's cell."""
    cell = f"<font size=5><b>{HEADLINE}</b></font><br><br>{FIRST}<br><br>{SECOND}<br><br>{notice}"
    old = page(f"<table><tr><td>{cell}</td></tr></table>", "<title>Oakvale Daily</title>")
    assert fields(old, "headline") == [HEADLINE]
    assert fields(old, "paragraphs")[:2] == [FIRST, SECOND]


WALL = f"<div class='paywall'><p>Subscribe to read on</p>{'<p>A year costs 90 dollars, and our puzzles are in it.</p>' * 8}</div>"


def test_the_box_of_a_paywall_is_no_copy_though_it_is_longer() -> None:
    walled = page(f"<article><h1>{HEADLINE}</h1><p>{FIRST}</p>{WALL}</article>")
    assert fields(walled, "paragraphs") == [FIRST]
    assert "copy-truncated" in read_page(walled).defects


def test_a_copy_that_ends_in_the_remark_of_a_paywall_is_copy() -> None:
    """Some pages call so what they wrap for subscribers: the story itself."""
    inside = (
        f"<article><h1>{HEADLINE}</h1><div class='paywall'>{COPY}<p>Subscribe to read on</p></div>"
    )
    assert fields(page(f"{inside}</article>"), "paragraphs")[:2] == [FIRST, SECOND]


@pytest.mark.parametrize("time", ["14:05", "2.05 pm", "9:30 a.m. EDT", "14h05"])
def test_the_time_above_an_entry_of_a_live_page_is_no_paragraph(time: str) -> None:
    live = page(f"<article><h1>{HEADLINE}</h1>{COPY}<div>{time}</div><p>{THIRD}</p></article>")
    assert fields(live, "paragraphs") == [FIRST, SECOND, THIRD]
    assert fields(live, "timestamp") == [time]


def test_points_above_the_copy_need_no_colon_behind_their_label() -> None:
    items = "<p><b>Key points</b></p><ul><li>Bridge is open</li><li>Buses run from June</li></ul>"
    pointed = page(f"<article><h1>{HEADLINE}</h1>{items}{COPY}</article>")
    assert fields(pointed, "paragraphs") == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("byline", "line"),
    [
        ("Ann Lee", "Posted on <b>May 2</b> by <span class='author vcard'><a>Ann Lee</a></span>"),
        ("by Ann Lee", "Posted in News <span class='byline'> by <a>Ann Lee</a></span>"),
        ("ANN LEE", "ANN LEE | DAILY STAFF"),
        ("Ann Lee", "Ann Lee • Staff Writers"),
    ],
)
def test_a_writer_is_found_within_a_line_that_says_more(byline: str, line: str) -> None:
    """The element is called so, or the office behind the bar says what the name is."""
    markup = page(f"<article><h1>{HEADLINE}</h1><div>{line}</div>{COPY}</article>")
    assert fields(markup, "byline") == [byline]
    assert fields(markup, "paragraphs")[-2:] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("deck", "line"),
    [
        (
            ["Two lanes, a path for all who walk, and a mayor in the rain"],
            "Two lanes, a path for all who walk, and a mayor in the rain",
        ),
        ([], "Buses will run over it from June on."),
        ([], "Ann Lee and Tom Brandt"),
    ],
)
def test_a_phrase_that_opens_the_copy_in_a_form_of_its_own_is_the_deck(
    deck: list[str], line: str
) -> None:
    """A sentence may be the first paragraph, and names are a byline."""
    markup = page(f"<article><h1>{HEADLINE}</h1><div class='s'>{line}</div>{COPY}</article>")
    assert fields(markup, "subheadline") == deck
