"""Exports of news archives: every story of a file, with what its labels say, and no other."""

from pathlib import Path
from typing import Any

import pytest
from support.exports import (
    EXPORTS,
    PAPER,
    accession,
    contents,
    factiva,
    factiva_uncoded,
    nexis,
    nexis_story,
    nexis_uni,
    proquest,
    uni_lines,
    word,
)
from support.records import records_of
from support.told import BRIDGE, SNOW, Told

from wirecli.data.export_rows import EXPORTS as ROWS
from wirecli.readers import EMPTY, ReadOptions


@pytest.mark.parametrize(("_kind", "render"), EXPORTS.values(), ids=EXPORTS)
def test_the_paper_is_the_publication(_kind: str, render: Any, tmp_path: Path) -> None:
    [record] = records_of(tmp_path, render(BRIDGE)).records
    assert record["publication"] == PAPER


@pytest.mark.parametrize("render", [factiva, factiva_uncoded], ids=["coded", "uncoded"])
def test_the_accession_number_is_the_id(render: Any, tmp_path: Path) -> None:
    [record] = records_of(tmp_path, render(BRIDGE)).records
    assert record["source"]["id"] == accession(BRIDGE, 1)


def test_the_section_without_its_page_is_the_kicker(tmp_path: Path) -> None:
    [record] = records_of(tmp_path, nexis(BRIDGE)).records
    assert record["kicker"] == "NEWS"


def test_a_section_that_is_only_a_page_is_no_kicker(tmp_path: Path) -> None:
    """A page is not words of the page that a reader saw above the headline."""
    saved = nexis(BRIDGE).replace(b"SECTION: NEWS; Pg. 1", b"SECTION: Pg. 14A")
    [record] = records_of(tmp_path, saved).records
    assert record["kicker"] is None


def test_the_day_of_the_paper_is_the_storys_although_the_dateline_is_of_the_day_before(
    tmp_path: Path,
) -> None:
    """A paper prints the story of the 23rd on the 24th; the dateline keeps its own date."""
    [record] = records_of(tmp_path, nexis(BRIDGE._replace(day="2023-11-24"))).records
    assert record["date"]["value"] == "2023-11-24"
    assert record["dateline"]["date"] == "XXXX-11-23"


LABELS = {
    "en": ("1 of 1 DOCUMENTS", "May 2, 2019 Thursday", "BYLINE", "LENGTH", "words", "LANGUAGE"),
    "de": ("1 von 1 DOKUMENTEN", "2. Mai 2019 Donnerstag", "AUTOR", "LÄNGE", "Wörter", "SPRACHE"),
    "fr": ("1 de 1 DOCUMENTS", "2 mai 2019 jeudi", "AUTEUR", "LONGUEUR", "mots", "LANGUE"),
    "es": ("1 de 1 DOCUMENTOS", "2 de mayo de 2019", "AUTOR", "LONGITUD", "palabras", "IDIOMA"),
    "it": ("1 di 1 DOCUMENTI", "2 maggio 2019", "AUTORE", "LUNGHEZZA", "parole", "LINGUA"),
    "nl": ("1 van 1 DOCUMENTEN", "2 mei 2019", "AUTEUR", "LENGTE", "woorden", "TAAL"),
    "pt": ("1 de 1 DOCUMENTOS", "2 de maio de 2019", "AUTOR", "EXTENSÃO", "palavras", "IDIOMA"),
}
"""How the interface of Nexis prints the number, the day and the labels, by its language."""


@pytest.mark.parametrize(
    ("number", "day", "byline", "length", "words", "language"), LABELS.values(), ids=LABELS
)
def test_the_labels_are_read_in_the_language_of_the_interface(
    number: str,
    day: str,
    byline: str,
    length: str,
    words: str,
    language: str,
    tmp_path: Path,
) -> None:
    saved = (
        f"\n    {number}\n\n    {PAPER}\n\n    {day}\n\n{BRIDGE.headline}\n\n{byline}: Ann Lee\n\n"
        f"{length}: 231 {words}\n\n{BRIDGE.paragraphs[0]}\n\n{language}: ENGLISH\n"
    )
    [record] = records_of(tmp_path, saved.encode()).records
    assert {
        "publication": record["publication"],
        "headline": record["headline"],
        "names": record["byline"]["names"],
        "day": record["date"]["value"],
        "copy": [paragraph["text"] for paragraph in record["paragraphs"]],
    } == {
        "publication": PAPER,
        "headline": BRIDGE.headline,
        "names": ["Ann Lee"],
        "day": "2019-05-02",
        "copy": [BRIDGE.paragraphs[0]],
    }


def test_a_label_that_no_row_has_is_no_copy_if_it_looks_like_those_of_the_export(
    tmp_path: Path,
) -> None:
    """Capitals with a hyphen are labels in every language of the interface."""
    saved = nexis(BRIDGE).replace(b"LOAD-DATE:", b"FECHA-ALTA:").replace(b"LANGUAGE", b"XY-ZZ")
    [record] = records_of(tmp_path, saved).records
    assert [one["text"] for one in record["paragraphs"]] == list(BRIDGE.paragraphs)


ENDS = ["End of Document", "Ende des Dokuments", "Fin du document", "Fim do documento"]


@pytest.mark.parametrize("end", ENDS)
def test_a_story_of_nexis_uni_ends_with_the_line_that_says_so(end: str, tmp_path: Path) -> None:
    lines = [end if line == "End of Document" else line for line in uni_lines(BRIDGE)]
    records = records_of(tmp_path, word([*contents(BRIDGE, BRIDGE), *lines * 2])).records
    assert [record["headline"] for record in records] == [BRIDGE.headline] * 2


def test_names_with_the_surname_first_are_one_name_each(tmp_path: Path) -> None:
    saved = proquest(BRIDGE._replace(byline="Lee, Ann; Roe, Bo"))
    [record] = records_of(tmp_path, saved).records
    assert record["byline"]["names"] == ["Lee, Ann", "Roe, Bo"]


def test_wrapped_lines_of_a_copy_are_one_paragraph(tmp_path: Path) -> None:
    wrapped = "The river council reopened\nthe old bridge on Thursday,\nthe mayor said."
    saved = nexis(BRIDGE._replace(dateline="", paragraphs=(wrapped,)))
    [record] = records_of(tmp_path, saved).records
    assert [one["text"] for one in record["paragraphs"]] == [wrapped.replace("\n", " ")]


def said(saved: bytes, folder: Path) -> list[str]:
    """Return what is said of an export, each time that it is no fault of it."""
    troubles = records_of(folder, saved).troubles
    assert {trouble.kind for trouble in troubles} <= {EMPTY}
    return [trouble.what for trouble in troubles]


def test_stories_that_an_export_says_it_has_and_has_not_are_counted(tmp_path: Path) -> None:
    saved = "".join(nexis_story(BRIDGE, number, 3) for number in (1, 2))
    assert said(saved.encode(), tmp_path) == ["2 of the 3 stories that the export says it has"]


def test_stories_that_the_list_of_contents_counts_are_missed(tmp_path: Path) -> None:
    lines = ["Documents (2)" if line == "Documents (1)" else line for line in contents(BRIDGE)]
    saved = word([*lines, *uni_lines(BRIDGE)])
    assert said(saved, tmp_path) == ["1 of the 2 stories that the export says it has"]


def test_a_gap_in_the_numbers_is_named(tmp_path: Path) -> None:
    saved = "".join(nexis_story(BRIDGE, number, 4) for number in (1, 2, 4))
    assert said(saved.encode(), tmp_path) == ["an export without its stories number 3"]


def test_a_part_of_what_was_found_need_not_have_the_rest(tmp_path: Path) -> None:
    """Databases hand out a few hundred stories at a time: numbers 51 to 52 of 166."""
    saved = "".join(nexis_story(BRIDGE, number, 166) for number in (51, 52))
    assert said(saved.encode(), tmp_path) == []


def test_two_exports_in_one_file_are_counted_each_for_itself(tmp_path: Path) -> None:
    saved = "".join(nexis_story(BRIDGE, number, 2) for number in (1, 2, 1, 2))
    result = records_of(tmp_path, saved.encode())
    assert (len(result.records), result.troubles) == (4, [])


def test_exports_of_two_databases_in_one_file_are_read_each_as_what_it_is(tmp_path: Path) -> None:
    saved = proquest(SNOW) + nexis(BRIDGE)
    records = records_of(tmp_path, saved).records
    assert [(one["source"]["format"], one["headline"]) for one in records] == [
        ("proquest", SNOW.headline),
        ("nexis", BRIDGE.headline),
    ]


def test_a_story_that_is_cut_off_in_its_copy_says_so_and_costs_no_other(tmp_path: Path) -> None:
    saved = "".join(nexis_story(told, number, 2) for number, told in ((1, SNOW), (2, BRIDGE)))
    whole, cut = records_of(tmp_path, saved.partition("Two rowing")[0].encode()).records
    assert "copy-truncated" not in whole["defects"]
    assert "copy-truncated" in cut["defects"]
    assert cut["headline"] == BRIDGE.headline


def test_an_export_in_another_encoding_than_utf_8_is_read(tmp_path: Path) -> None:
    told = BRIDGE._replace(headline="Brücke über den Fluß wieder öffentlich zugänglich")
    [record] = records_of(tmp_path, nexis(told).decode().encode("latin-1", "replace")).records
    assert record["headline"] == told.headline


def test_an_export_without_a_story_says_so_and_is_no_fault(tmp_path: Path) -> None:
    saved = b"<html><head><title>Factiva</title></head><body><p>No documents</p></body></html>"
    result = records_of(tmp_path, saved)
    assert (result.records, [one.what for one in result.troubles]) == (
        [],
        ["an export without a story in it"],
    )
    assert result.troubles[0].kind == EMPTY


LETTER = ["Dear Ann,", "the bridge is open again.", "It was shut for two years.", "Yours, Bo"]


def test_a_word_document_that_is_no_export_says_what_it_is(tmp_path: Path) -> None:
    [trouble] = records_of(tmp_path, word(LETTER)).troubles
    assert trouble.what == "looks like a Word document (docx), but not like an export of stories"
    assert trouble.todo == "read its text with --from docx"


def test_the_text_of_any_word_document_is_read_if_the_user_says_so(tmp_path: Path) -> None:
    [record] = records_of(tmp_path, word(LETTER), ReadOptions(from_="docx")).records
    assert record["source"]["format"] == "docx"
    assert record["words"] > 0


def test_a_damaged_word_document_is_one_trouble(tmp_path: Path) -> None:
    saved = nexis_uni(BRIDGE)
    [trouble] = records_of(tmp_path, saved[: len(saved) // 2]).troubles
    assert trouble.what == "a damaged Word document"


def test_a_story_that_is_larger_than_allowed_is_refused(tmp_path: Path) -> None:
    told = BRIDGE._replace(paragraphs=("The council met. " * 500,))
    [trouble] = records_of(tmp_path, nexis(told), ReadOptions(max_bytes=4000)).troubles
    assert trouble.what == "larger than 4,000 bytes"


def test_prose_with_a_label_or_two_is_no_export(tmp_path: Path) -> None:
    """A head of a release has such lines; without a label for its copy it is a text."""
    saved = f"Source: Norland Bridges\nDate: May 2, 2019\n\n{BRIDGE.headline}\n\nIt is open.\n"
    [record] = records_of(tmp_path, saved.encode()).records
    assert record["source"]["format"] == "text"


def test_a_page_with_articles_of_its_own_is_a_page(tmp_path: Path) -> None:
    """Many sites call their elements so; an export has accession numbers, or codes."""
    copy = "".join(f"<p>{one} {one}</p>" for one in BRIDGE.paragraphs)
    saved = f'<html><body><div id="article-top" class="article"><h1>Bridge</h1>{copy}</div></body>'
    [record] = records_of(tmp_path, saved.encode()).records
    assert record["source"]["format"] == "html"


@pytest.mark.parametrize("told", [BRIDGE, SNOW], ids=["bridge", "snow"])
def test_a_story_of_an_export_is_the_same_wherever_it_stands(told: Told, tmp_path: Path) -> None:
    alone = records_of(tmp_path, nexis_story(told, 2, 2).encode()).records[0]
    second = records_of(tmp_path, (nexis_story(SNOW, 1, 2) + nexis_story(told, 2, 2)).encode())
    for record in (alone, second.records[1]):
        del record["source"]
    assert second.records[1] == alone


def test_a_label_stands_for_one_field_of_an_export() -> None:
    doubled = {
        (export.name, word)
        for export in ROWS
        for row in export.labels
        for word in row.labels.casefold().split("|")
        if sum(word in one.labels.casefold().split("|") for one in export.labels) > 1
    }
    assert doubled == set()
