"""Each example parses as its golden says; `pytest --update-goldens` writes those anew."""

import json
from pathlib import Path

import pytest
from support.examples import EXAMPLES, GOLDENS, ROOT, golden_of
from support.promises import tile, unsliced

from wirecli.cli import run
from wirecli.model import Span
from wirecli.readers import ReadOptions, Source, read
from wirecli.story import parse

STYLES = 8
"""House styles that the examples show, at least."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_parses_as_its_golden_says(
    name: str, update_goldens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    output = tmp_path / "output.jsonl"
    assert run(["parse", f"examples/{name}", "-o", str(output)]) == 0
    printed = output.read_bytes()
    assert broken_promises(f"examples/{name}", printed) == []
    if update_goldens:
        golden_of(name).write_bytes(printed)
    assert golden_of(name).read_bytes() == printed


def test_no_golden_is_left_without_its_example() -> None:
    goldens = {path.name for path in GOLDENS.iterdir()}
    assert goldens == {golden_of(name).name for name in EXAMPLES}


def test_the_examples_show_eight_house_styles() -> None:
    lines = [line for name in EXAMPLES for line in golden_of(name).read_text("utf-8").splitlines()]
    agencies = [json.loads(line)["agency"] for line in lines]
    assert len({agency["key"] for agency in agencies if agency}) >= STYLES


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        pytest.param("OAKVALE (AP) _ Snow", 0, 6, "OAKVALE", id="one short"),
        pytest.param("OAKVALE (AP) _ Snow", 1, 8, "OAKVALE", id="shifted"),
        pytest.param("Snow\nfell", 0, 9, "Snow\nfell", id="line break kept"),
        pytest.param("Snow  fell", 0, 10, "Snow fell", id="re-spaced"),
    ],
)
def test_a_golden_is_refused_if_a_span_does_not_slice_to_its_words(
    text: str, start: int, end: int, words: str
) -> None:
    record = {"headline": {"text": words, "start": start, "end": end}}
    assert list(unsliced(text, record)) == [words]


def test_words_of_a_wrapped_field_have_a_space_for_a_line_break() -> None:
    record = {"headline": {"text": "Snow fell", "start": 0, "end": 13}}
    assert list(unsliced("Snow \r\n  fell", record)) == []


@pytest.mark.parametrize(
    "spans",
    [
        pytest.param([(0, 3), (4, 9)], id="gap"),
        pytest.param([(0, 5), (4, 9)], id="overlap"),
        pytest.param([(1, 9)], id="begins late"),
        pytest.param([(0, 8)], id="ends early"),
    ],
)
def test_a_golden_is_refused_if_marks_do_not_tile(spans: list[tuple[int, int]]) -> None:
    assert not tile([Span(start, end, "block.line") for start, end in spans], 0, 9)


def test_marks_that_meet_tile() -> None:
    assert tile([Span(0, 4, "block.first"), Span(4, 9, "block.line")], 0, 9)


def broken_promises(path: str, printed: bytes) -> list[str]:
    """Return what an example's output breaks of the invariants; empty if it may be a golden."""
    records = [json.loads(line) for line in printed.splitlines()]
    broken: list[str] = []
    for source in read([path], options=ReadOptions()):
        if not isinstance(source, Source):
            broken.append(f"not read: {source.what}")
            continue
        own = [record for record in records if record["source"]["id"] == source.id]
        broken += [f"words: {words}" for record in own for words in unsliced(source.text, record)]
        broken += untiled(source)
    return broken


def untiled(source: Source) -> list[str]:
    split = "none" if source.format == "jsonl" else "auto"
    stories = list(parse(source.text, split=split))
    broken = [
        f"blocks of story {story.number}"
        for story in stories
        if not tile(story.blocks, story.start, story.end)
    ]
    return broken if tile(stories, 0, len(source.text)) else [*broken, "stories"]
