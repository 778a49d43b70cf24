"""How fast each part is, and how that compares with a pass of `\\w+` over the same text.

    pip install -e '.[bench]'
    pytest tests/benchmarks -o python_files='bench_*.py' --benchmark-columns=min,median,ops

Each benchmark has the extra columns `characters_a_second` and `token_passes`: its time in passes.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from wirecli import parse
from wirecli.layout import blocks, language, page
from wirecli.layout.dateline import search
from wirecli.layout.kinds import Kinds
from wirecli.marks import acronyms, dates, passages, people, quotes
from wirecli.marks.passages import Passage
from wirecli.model import Story
from wirecli.pipeline import Settings, outcomes
from wirecli.readers import ReadOptions, Source, read
from wirecli.rules import styles
from wirecli.writers import VIEWS, OutputFormat, form_of, records_of

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
TIMES = 40
Benchmark = Any
"""The fixture of pytest-benchmark, which has no types."""


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Return the invented stories, many times over."""
    named = sorted(EXAMPLES.glob("*.txt"))
    sources = read(named, options=ReadOptions())
    return [source.text for source in sources if isinstance(source, Source)] * TIMES


@pytest.fixture(scope="module")
def stories(texts: list[str]) -> list[Story]:
    return [story for text in texts for story in parse(text)]


@pytest.fixture(scope="module")
def bodies(stories: list[Story]) -> list[tuple[Story, tuple[Passage, ...]]]:
    return [(story, body(story)) for story in stories]


@pytest.fixture(scope="module")
def token_pass(texts: list[str]) -> float:
    """Return the seconds of one pass of `\\w+` over all the texts."""
    word = re.compile(r"\w+")

    def once() -> float:
        begun = perf_counter()
        for text in texts:
            word.findall(text)
        return perf_counter() - begun

    return min(once() for _ in range(5))


def body(story: Story) -> tuple[Passage, ...]:
    heads = (("headline", story.headline), ("subheadline", story.subheadline))
    copy = (("paragraphs", mark) for mark in story.paragraphs)
    return passages.find(story.text, (*heads, ("dateline", story.dateline), *copy))


PARTS: dict[str, Callable[[Story, tuple[Passage, ...]], object]] = {
    "passages": lambda story, _: body(story),
    "people": lambda story, found: people.find(story.text, found),
    "acronyms": lambda story, found: acronyms.find(story.text, found),
    "quotes": lambda story, found: quotes.find(
        story.text, found, people=story.people, language=story.language
    ),
    "dates": lambda story, found: dates.find(
        story.text, found, day="2023-11-23", language=story.language
    ),
    "language": lambda story, _: language.find(story.text),
}


def report(benchmark: Benchmark, texts: list[str], token_pass: float) -> None:
    """Add to a benchmark what its time is in characters a second and in token passes."""
    least = benchmark.stats.stats.min
    benchmark.extra_info["characters_a_second"] = round(sum(map(len, texts)) / least)
    benchmark.extra_info["token_passes"] = round(least / token_pass, 2)


@pytest.mark.parametrize("part", PARTS)
def test_finder(
    benchmark: Benchmark,
    part: str,
    bodies: list[tuple[Story, tuple[Passage, ...]]],
    texts: list[str],
    token_pass: float,
) -> None:
    find = PARTS[part]
    benchmark(lambda: [find(story, found) for story, found in bodies])
    report(benchmark, texts, token_pass)


def test_blocks(benchmark: Benchmark, texts: list[str], token_pass: float) -> None:
    benchmark(lambda: [blocks.find(text, 0, len(text)) for text in texts])
    report(benchmark, texts, token_pass)


@pytest.mark.parametrize("part", [search.find, page.find], ids=["dateline", "layout"])
def test_layout(
    benchmark: Benchmark, part: Callable[..., object], texts: list[str], token_pass: float
) -> None:
    known = styles.load()
    cut = [(text, blocks.find(text, 0, len(text))) for text in texts]
    benchmark(lambda: [part(Kinds(text, known), tiles) for text, tiles in cut])
    report(benchmark, texts, token_pass)


def test_parse(benchmark: Benchmark, texts: list[str], token_pass: float) -> None:
    benchmark(lambda: [list(parse(text)) for text in texts])
    report(benchmark, texts, token_pass)


@pytest.mark.parametrize("to", ["jsonl", "csv", "ninjs", "text"])
def test_writer(
    benchmark: Benchmark, to: str, stories: list[Story], texts: list[str], token_pass: float
) -> None:
    form = OutputFormat(to)
    row, made = form_of(form, VIEWS["parse"]).row, records_of("parse", form)
    source = Source("a", "", "utf-8", "text")
    benchmark(lambda: [row(record) for story in stories for record in made(story, source)])
    report(benchmark, texts, token_pass)


@pytest.fixture(scope="module")
def feed(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "feed.jsonl"
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    return path


def test_reader(benchmark: Benchmark, feed: Path, texts: list[str], token_pass: float) -> None:
    benchmark(lambda: list(read([feed], options=ReadOptions())))
    report(benchmark, texts, token_pass)


def test_pipeline(benchmark: Benchmark, feed: Path, texts: list[str], token_pass: float) -> None:
    def whole() -> Iterator[object]:
        inputs = read([feed], options=ReadOptions())
        return outcomes(inputs, Settings("parse", OutputFormat("jsonl")))

    benchmark(lambda: list(whole()))
    report(benchmark, texts, token_pass)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import typer", id="typer"),
        pytest.param(
            "from wirecli.cli import run; run(['parse', 'STORY', '-t', 'jsonl'])", id="one"
        ),
        pytest.param("from wirecli.cli import run; run(['parse', '--help'])", id="help"),
    ],
)
def test_start(benchmark: Benchmark, code: str) -> None:
    program = code.replace("STORY", str(EXAMPLES / "bridge.txt"))
    command = [sys.executable, "-c", program]
    benchmark(lambda: subprocess.run(command, check=True, capture_output=True))
