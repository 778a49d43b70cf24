"""Tables and JSON of others: which members and columns are the parts of a story."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from support.exports import warc_of
from support.records import records_of

from wirecli.readers import EMPTY, ReadOptions, Source, read

COPY = "OAKVALE, Nov 23 (AP) - The old bridge opened on Thursday, the mayor said."
STORY = {"title": "Bridge opens", "author": "Ann Lee", "content": COPY}


def one(folder: Path, value: object, options: ReadOptions | None = None) -> dict[str, Any]:
    [record] = records_of(folder, json.dumps(value, indent=1).encode(), options).records
    return record


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "ok", "articles": [STORY]},
        {"articles": {"results": [STORY], "count": 1}},
        {"response": {"docs": [STORY]}},
        {"hits": {"total": 1, "hits": [{"_id": "7", "_source": STORY}]}},
        {"data": [STORY], "meta": {"tags": ["a", "b"]}},
        {"data": [{"type": "news", "id": "7", "attributes": STORY}]},
        {"data": STORY, "status": "ok"},
        {"article": STORY},
        [STORY],
        STORY,
    ],
    ids=[
        "articles",
        "results",
        "docs",
        "hits",
        "data",
        "resources",
        "one",
        "article",
        "array",
        "object",
    ],
)
def test_the_stories_of_an_answer_are_found_in_its_lists(answer: object, tmp_path: Path) -> None:
    record = one(tmp_path, answer)
    assert (record["headline"], record["byline"]["text"]) == ("Bridge opens", "Ann Lee")


@pytest.mark.parametrize(
    ("members", "field", "value"),
    [
        ({"publishedAt": "2019-05-02T10:15:00Z"}, "date", "2019-05-02"),
        ({"date_publish": "2019-05-02 10:15:00"}, "date", "2019-05-02"),
        ({"pub_date": "2019-05-02T10:15:00+0000"}, "date", "2019-05-02"),
        ({"seendate": "20190502T101500Z"}, "date", "2019-05-02"),
        ({"source": {"id": None, "name": "The Oakvale Daily"}}, "publication", "The Oakvale Daily"),
        ({"source": "The Oakvale Daily"}, "publication", "The Oakvale Daily"),
        ({"thread": {"site": "oakvale.example"}}, "publication", "oakvale.example"),
        ({"source_domain": "oakvale.example"}, "publication", "oakvale.example"),
        ({"authors": ["Ann Lee", "Bo Roe"]}, "byline", "Ann Lee, Bo Roe"),
        ({"authors": [{"name": "Ann Lee"}]}, "byline", "Ann Lee"),
        ({"byline": {"original": "By Ann Lee"}}, "byline", "By Ann Lee"),
        ({"headline": {"main": "Bridge opens"}}, "headline", "Bridge opens"),
        ({"title": {"rendered": "Bridge opens"}}, "headline", "Bridge opens"),
        ({"subtitle": "It was built in 1912"}, "subheadline", "It was built in 1912"),
        ({"subtitle": "<p>Built in <i>1912</i></p>"}, "subheadline", "Built in 1912"),
        ({"headline": "Bridge &amp; mill&#8217;s fair"}, "headline", "Bridge & mill’s fair"),
        ({"source": "https://oakvale.example/1", "sitename": "Post"}, "publication", "Post"),
        ({"source": "https://oakvale.example/1"}, "publication", None),
        ({"url": "https://oakvale.example/1"}, "id", "https://oakvale.example/1"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_well_known_members_are_read(
    members: dict[str, object], field: str, value: str, tmp_path: Path
) -> None:
    record = one(tmp_path, {"maintext": COPY, **members})
    read = {
        **record,
        "date": (record["date"] or {}).get("value"),
        "byline": (record["byline"] or {}).get("text"),
        "id": record["source"]["id"],
    }
    assert read[field] == value


@pytest.mark.parametrize(
    "name", ["text", "maintext", "content", "Body", "article_text", "articleBody"]
)
def test_the_text_is_found_by_its_well_known_names(name: str, tmp_path: Path) -> None:
    record = one(tmp_path, {"title": "Bridge opens", name: COPY})
    assert record["dateline"]["places"][0]["name"] == "OAKVALE"


def test_a_record_with_a_text_alone_is_that_text(tmp_path: Path) -> None:
    """Offsets are into the member as it is: nothing is put before it."""
    [record] = records_of(tmp_path, json.dumps({"text": COPY}).encode()).records
    assert record["dateline"]["start"] == 0


def test_members_that_the_user_names_are_read_by_their_paths(tmp_path: Path) -> None:
    value = {"doc": {"b": COPY, "h": "Bridge opens", "w": "Ann Lee"}, "meta": [{"d": "2019-05-02"}]}
    options = ReadOptions(
        text_key="doc.b", title_key="doc.h", byline_key="doc.w", date_key="meta.0.d"
    )
    record = one(tmp_path, value, options)
    assert (record["headline"], record["byline"]["text"]) == ("Bridge opens", "Ann Lee")
    assert record["date"]["value"] == "2019-05-02"


def test_a_member_that_the_user_names_and_that_is_not_there_is_a_trouble(tmp_path: Path) -> None:
    options = ReadOptions(title_key="kop")
    [trouble] = records_of(tmp_path, json.dumps({"text": COPY}).encode(), options).troubles
    assert trouble.what == 'no member "kop" (it has "text")'
    assert trouble.todo == "name it with --title-key"


def test_a_headline_that_the_text_has_as_well_is_no_copy(tmp_path: Path) -> None:
    record = one(tmp_path, {"title": "Bridge opens", "text": f"Bridge opens\n\n{COPY}"})
    assert [passage["text"] for passage in record["paragraphs"]] == [
        "The old bridge opened on Thursday, the mayor said."
    ]


def test_a_text_that_an_interface_cut_off_says_so_and_what_says_it_is_no_copy(
    tmp_path: Path,
) -> None:
    record = one(tmp_path, {"title": "Bridge opens", "content": f"{COPY} It is ol… [+594 chars]"})
    assert "copy-truncated" in record["defects"]
    assert record["paragraphs"][-1]["text"].endswith("It is ol")


def test_a_record_without_a_text_in_its_member_keeps_its_headline(tmp_path: Path) -> None:
    """Interfaces send null where a page could not be read."""
    record = one(tmp_path, {"title": "Bridge opens", "content": None})
    assert (record["headline"], record["paragraphs"]) == ("Bridge opens", [])
    assert "no-body" in record["defects"]


def test_markup_in_a_text_is_read_as_its_paragraphs_without_what_stands_aside(
    tmp_path: Path,
) -> None:
    body = f"<p>{COPY}</p><aside><p>Related: a mill</p></aside><p>It is <b>old</b>.</p>"
    record = one(tmp_path, {"title": "Bridge opens", "content": body})
    assert [passage["text"] for passage in record["paragraphs"]] == [
        "The old bridge opened on Thursday, the mayor said.",
        "It is old.",
    ]


def test_an_array_of_paragraphs_is_a_text(tmp_path: Path) -> None:
    record = one(tmp_path, {"title": "Bridge opens", "text": [COPY, "It is old."]})
    assert len(record["paragraphs"]) == 2


def test_the_lists_of_an_answer_that_is_too_large_to_be_held_are_read_as_they_come(
    tmp_path: Path,
) -> None:
    stories = [
        {**STORY, "title": f"Bridge number {number}", "url": "x" * 9999} for number in range(200)
    ]
    saved = json.dumps({"status": "ok", "tags": ["a"], "articles": stories, "page": {"n": 1}})
    result = records_of(tmp_path, saved.encode())
    assert [record["headline"] for record in result.records] == [
        story["title"] for story in stories
    ]
    assert result.troubles == []


def test_what_stands_before_the_fault_of_a_large_answer_is_read(tmp_path: Path) -> None:
    stories = [{**STORY, "url": "x" * 9999}] * 200
    saved = json.dumps({"articles": stories})[:-900]
    result = records_of(tmp_path, saved.encode())
    assert len(result.records) == 199
    assert "not JSON" in result.troubles[0].what


def test_a_row_with_more_cells_than_columns_costs_only_itself(tmp_path: Path) -> None:
    saved = f'title,text\nA,"{COPY}"\nB,C,D\nE,"{COPY}"\n'
    result = records_of(tmp_path, saved.encode())
    assert [record["headline"] for record in result.records] == ["A", "E"]
    assert [trouble.what for trouble in result.troubles] == ["3 cells, but 2 columns"]


def test_columns_that_the_user_names_are_read(tmp_path: Path) -> None:
    saved = f'k1,k2,k3\n"{COPY}",Bridge opens,2019-05-02\n'
    options = ReadOptions("csv", text_key="k1", title_key="k2", date_key="k3")
    [record] = records_of(tmp_path, saved.encode(), options).records
    assert (record["headline"], record["date"]["value"]) == ("Bridge opens", "2019-05-02")


def test_a_row_without_a_text_is_a_story_without_words_so_that_no_row_is_lost(
    tmp_path: Path,
) -> None:
    """Who joins the output to the table by `id` finds each row; the defect says what it lacks."""
    saved = f'id,text\n1,"{COPY}"\n2,\n'
    result = records_of(tmp_path, saved.encode())
    assert result.troubles == []
    assert [
        (record["source"]["id"], "no-text" in record["defects"]) for record in result.records
    ] == [
        ("1", False),
        ("2", True),
    ]


def test_a_parquet_table_without_texts_is_one_trouble(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    octets = BytesIO()
    parquet.write_table(pyarrow.table({"n": [1, 2, 3]}), octets)
    result = records_of(tmp_path, octets.getvalue())
    assert [trouble.what for trouble in result.troubles] == ['no member "text" (it has "n")']


def test_a_damaged_parquet_table_is_one_trouble(tmp_path: Path) -> None:
    [trouble] = records_of(tmp_path, b"PAR1" + b"\0" * 50).troubles
    assert trouble.what.startswith("a damaged Parquet table")


def test_a_damaged_row_of_a_parquet_table_costs_only_itself(tmp_path: Path) -> None:
    """Found by fuzzing: a text that is not UTF-8 raised, and the rows after it were lost."""
    import pyarrow
    from pyarrow import parquet

    octets = BytesIO()
    texts = pyarrow.array([b"\xca", COPY.encode()]).view(pyarrow.string())
    parquet.write_table(pyarrow.table({"text": texts}), octets)
    result = records_of(tmp_path, octets.getvalue())
    assert len(result.records) == 1
    assert [trouble.name.rpartition(":")[2] for trouble in result.troubles] == ["1"]
    assert result.troubles[0].what.startswith("a row that is damaged")


def test_pages_of_a_web_archive_without_an_article_are_counted_and_no_fault(
    tmp_path: Path,
) -> None:
    result = records_of(tmp_path, warc_of(b"<html><body></body></html>") * 2)
    assert [(trouble.what, trouble.kind) for trouble in result.troubles] == [
        ("a web archive with 2 pages without an article", EMPTY)
    ]


def test_an_answer_has_the_id_that_stands_beside_its_document(tmp_path: Path) -> None:
    """Elasticsearch has the id of a hit outside of the document."""
    assert one(tmp_path, {"_id": "7", "_source": STORY})["source"]["id"] == "7"


def test_the_member_that_the_user_names_is_sought_in_the_list_of_an_answer(
    tmp_path: Path,
) -> None:
    """An answer on one line looks like a line of JSON Lines until its list is looked into."""
    answer = {"data": [{"title": "Bridge opens", "description": COPY}]}
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(answer))
    options = ReadOptions(text_key="description")
    [source] = read([path], options=options)
    assert isinstance(source, Source)
    assert COPY.split("\n\n")[-1] in source.text


@pytest.mark.parametrize(
    ("names", "byline"),
    [
        (["Ann Lee"], "Ann Lee in Oakvale"),
        (["Ann Lee", "Bo Roe"], "Ann Lee in Oakvale and Bo Roe in Mill Point"),
        (["Ann Lee"], "Ann Lee"),
    ],
)
def test_the_place_behind_a_stated_name_is_not_of_it(
    names: list[str], byline: str, tmp_path: Path
) -> None:
    record = one(tmp_path, STORY | {"author": byline})
    assert record["byline"] == {"text": byline, "names": names}
