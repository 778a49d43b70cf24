"""Research corpora in SGML and XML: the elements of a story, wherever they stand."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from support.exports import sgml, trec
from support.records import records_of
from support.told import BRIDGE, SNOW

from wirecli.readers import EMPTY
from wirecli.readers.archive.tags import Tag, tokens

COPY = "<TEXT>\n<P>The old bridge is open, the mayor said.</P>\n</TEXT>"


@pytest.mark.parametrize(
    ("number", "day"),
    [
        ("OAK_ENG_20231123.0001", "2023-11-23"),
        ("OAK19980601.0001", "1998-06-01"),
        ("OAK890101-0026", "1989-01-01"),
        ("OAK013189-0001", "1989-01-31"),
        ("OAK-8823", None),
    ],
    ids=["LDC", "AQUAINT", "year-first", "year-last", "none"],
)
def test_the_day_in_a_documents_number_is_the_storys(
    number: str, day: str | None, tmp_path: Path
) -> None:
    """Year, month and day are read in the one order in which the figures can be a day."""
    saved = f'<DOC id="{number}">\n<HEADLINE>Bridge opens</HEADLINE>\n{COPY}\n</DOC>\n'
    [record] = records_of(tmp_path, saved.encode()).records
    assert (record["date"] or {}).get("value") == day
    assert record["source"]["id"] == number


def test_figures_that_can_be_two_days_are_none(tmp_path: Path) -> None:
    """010203 is the 3rd of February 2001, and the 2nd of January 2003."""
    saved = f"<DOC>\n<DOCNO> OAK010203-0001 </DOCNO>\n{COPY}\n</DOC>\n"
    [record] = records_of(tmp_path, saved.encode()).records
    assert record["date"] is None


@pytest.mark.parametrize(
    "head",
    [
        '<newsitem itemid="7" date="1996-10-21"><headline>Bridge opens</headline>',
        '<REUTERS NEWID="7"><DATE>21-OCT-1996 15:07:13.72</DATE><TEXT>&#2;<TITLE>Bridge opens</TITLE>',
        "<DOC><DOCNO>7</DOCNO><DD> = 961021 </DD><HL> Bridge opens </HL>",
        "<articles><article><id>7</id><pubdate>21 Oct 1996</pubdate><title>Bridge opens</title>",
        "<STORY><ID>7</ID><DATE><P>October 21, 1996, Monday</P></DATE><HEAD><P>Bridge opens</P></HEAD>",
    ],
    ids=["RCV1", "Reuters-21578", "WSJ", "XML", "nested"],
)
def test_a_head_is_read_by_the_names_of_its_elements(head: str, tmp_path: Path) -> None:
    name = head[1:].split(">")[0].split()[0]
    inner = COPY.replace("TEXT", "body") if "<TEXT>" not in head else f"{COPY[6:]}"
    [record] = records_of(tmp_path, f"{head}\n{inner}\n</{name}>\n".encode()).records
    assert (record["source"]["id"], record["headline"], record["date"]["value"]) == (
        "7",
        "Bridge opens",
        "1996-10-21",
    )
    assert [one["text"] for one in record["paragraphs"]] == [
        "The old bridge is open, the mayor said."
    ]


def test_the_keyword_of_the_wires_header_is_the_slugline(tmp_path: Path) -> None:
    saved = f"<DOC><UNKNOWN>\nu f BC-NORLAND-BRIDGE   02-26 0105</UNKNOWN>{COPY}</DOC>"
    [record] = records_of(tmp_path, saved.encode()).records
    assert record["slugline"] == "BC-NORLAND-BRIDGE"


def test_of_several_bylines_the_one_that_opens_as_bylines_do_is_taken(tmp_path: Path) -> None:
    saved = f"<DOC><BYLINE>Today in Oakvale</BYLINE><BYLINE>By Ann Lee</BYLINE>{COPY}</DOC>"
    [record] = records_of(tmp_path, saved.encode()).records
    assert record["byline"]["names"] == ["Ann Lee"]


def test_a_story_whose_end_tag_is_missing_costs_no_other(tmp_path: Path) -> None:
    saved = sgml(SNOW).replace(b"</DOC>\n", b"") + sgml(BRIDGE)
    first, second = records_of(tmp_path, saved).records
    assert (first["headline"], second["headline"]) == (SNOW.headline, BRIDGE.headline)
    assert "copy-truncated" in first["defects"]
    assert "copy-truncated" not in second["defects"]


def test_captions_and_tables_within_a_copy_are_not_of_it(tmp_path: Path) -> None:
    saved = b"<DOC><HEAD>Bridge</HEAD><TEXT>It is open.<CAPTION>A boat</CAPTION></TEXT></DOC>"
    [record] = records_of(tmp_path, saved).records
    assert [one["text"] for one in record["paragraphs"]] == ["It is open."]


def test_an_indent_begins_a_paragraph(tmp_path: Path) -> None:
    told = BRIDGE._replace(paragraphs=("The bridge\nis open.", "It is old,\nthe mayor said."))
    [record] = records_of(tmp_path, trec(told)).records
    assert [one["text"] for one in record["paragraphs"]] == [
        "The bridge is open.",
        "It is old, the mayor said.",
    ]


def test_elements_that_hold_no_story_are_nothing_and_no_fault(tmp_path: Path) -> None:
    saved = b"<DOC><DOCNO>7</DOCNO><TEXT></TEXT></DOC>\n"
    result = records_of(tmp_path, saved)
    assert (result.records, [one.kind for one in result.troubles]) == ([], [EMPTY])


def test_xml_of_another_kind_is_no_corpus(tmp_path: Path) -> None:
    """Elements are known by their names; of an unknown root nobody says what is a story."""
    saved = b"<?xml version='1.0'?><RBNews><headline>A</headline><body>B</body></RBNews>"
    [trouble] = records_of(tmp_path, saved).troubles
    assert trouble.what == "looks like XML with the root RBNews, which wirecli does not read"


def test_the_new_york_times_corpus_has_its_lead_once(tmp_path: Path) -> None:
    """It has the lead in a block of its own, and again in that of the full text."""
    lead = "<p>The river council met.</p>"
    saved = (
        "<nitf><head><title>Council meets</title>"
        '<pubdata date.publication="19870101T000000" name="The Oakvale Daily"/></head><body>'
        f'<body.content><block class="lead_paragraph">{lead}</block>'
        f'<block class="full_text">{lead}<p>It meets again in May.</p></block></body.content>'
        "</body></nitf>"
    )
    [record] = records_of(tmp_path, saved.encode()).records
    assert [one["text"] for one in record["paragraphs"]] == [
        "The river council met.",
        "It meets again in May.",
    ]
    assert (record["headline"], record["publication"], record["date"]["value"]) == (
        "Council meets",
        "The Oakvale Daily",
        "1987-01-01",
    )


MARKUP = (
    '<!DOCTYPE a><a b="c &amp; d">x &amp; y<br/> < z <!-- h <b> --> w'
    "<script>if (a<b) {}</script>e &lt;i&gt; &hellip; f<c"
)


def joined(tokens: Iterable[Tag | str]) -> list[Tag | str]:
    """Return tokens with neighbouring words as one."""
    kept: list[Tag | str] = []
    for token in tokens:
        if isinstance(token, str) and kept and isinstance(kept[-1], str):
            kept[-1] += token
        else:
            kept.append(token)
    return kept


@pytest.mark.parametrize("size", range(1, 40))
def test_markup_is_the_same_wherever_it_is_cut(size: int) -> None:
    """Pieces come as a file is read: tags, comments and references may be cut by their ends."""
    pieces = [MARKUP[at : at + size] for at in range(0, len(MARKUP), size)]
    assert joined(tokens(pieces)) == joined(tokens([MARKUP]))


def test_comments_and_scripts_are_no_words() -> None:
    words = "".join(token for token in tokens([MARKUP]) if isinstance(token, str))
    assert words == "x & y < z  we <i> … f<c"
