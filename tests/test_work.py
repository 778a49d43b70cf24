"""Time is linear: work is counted, not seconds, for a hostile text and for eight times as much."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from support.work import TIMES, Count

MOST = 1.1 * TIMES


def test_eight_times_the_text_is_eight_times_the_work() -> None:
    """Counted in a process of its own, in which every pattern is made anew."""
    ran = subprocess.run(
        [sys.executable, "-m", "support.work"],
        cwd=Path(__file__).parent,
        capture_output=True,
        check=True,
    )
    done: dict[str, tuple[Count, Count]] = json.loads(ran.stdout)
    assert done
    assert {
        (name, what): (short[what], long[what])
        for name, (short, long) in done.items()
        for what in short
        if long[what] > MOST * (short[what] + 100)
    } == {}


def test_a_loop_over_the_rest_of_the_text_for_each_word_would_be_seen() -> None:
    code = """
from support.work import Counted, Pattern, count
from re import compile
def quadratic(text):
    for at in range(0, len(text), 10):
        text.find("!", at)
        Pattern(compile("!")).search(text, at)
    return [1 for a in text for b in text]
short, long = (count(lambda: quadratic(Counted("a" * size))) for size in (100, 800))
assert all(long[what] > 30 * short[what] for what in short), (short, long)
"""
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent, check=True)


@pytest.mark.parametrize("copy", [pytest.param(". economist Ellen Marsh J", id="stop-first")])
def test_no_loop_stands_still(copy: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wirecli", "people", "--from", "text", "-t", "csv", "-f", "name"],
        input=copy,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "name\nEllen Marsh J\n"
