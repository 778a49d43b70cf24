"""The page of `dates -t html`: the dates of several stories, in order, each in its sentence."""

import re
from html import unescape
from pathlib import Path

import pytest

from wirecli.cli import run

STORIES = {
    "a.txt": "Old mill reopens\n\nOAKVALE (NNS) - The <b>mill</b> of Mr. Marsh burned in 1998. "
    "It will shut Friday, he said.\n",
    "b.txt": "Ferry sinks\n\nHARLOW (NNS) - It was built in 1972, and sank on Nov. 3.\n",
}
DATED = ["dates", "-d", "2023-11-23", "-t", "html", *STORIES]


@pytest.fixture
def page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    monkeypatch.chdir(tmp_path)
    for name, copy in STORIES.items():
        Path(name).write_text(copy, encoding="utf-8")
    assert run(DATED) == 0
    return capsys.readouterr().out


def test_the_entries_of_all_stories_are_in_the_order_of_time(page: str) -> None:
    values = re.findall("<b>(.*?)</b>", page)
    assert values == ["1972", "1998", "2023-11-03", "2023-11-24"]


def test_an_entry_has_its_sentence_and_its_source(page: str) -> None:
    """The sentence does not end with Mr., and the next one is not shown."""
    entry = page.partition("<b>1998</b>")[2].partition("</li>")[0]
    words = unescape(re.sub(r"</?(?:p|mark|cite)[^>]*>", "", entry)).split("\n")
    assert words[1:] == [
        "OAKVALE (NNS) - The <b>mill</b> of Mr. Marsh burned in 1998. ",
        "a.txt, story 1",
    ]


def test_markup_of_the_copy_is_not_markup_of_the_page(page: str) -> None:
    assert "<b>mill" not in page
    assert "<script" not in page
