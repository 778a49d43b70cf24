"""Time is linear at sizes that archives have: CPU seconds of a process, of a text and of 8 times.

Where `test_work.py` counts what Python can see of short texts, here is all that takes time, `in`
and `index` too, with a bound so generous that only another order of growth passes it.
"""

import subprocess
import sys

import pytest

TIMES, MOST = 8, 12
"""How many times as long the longer text is, and how many times as long it may take."""
LEAST = 0.02
"""Seconds that the shorter text must take at the least to be compared."""
PROGRAM = """
import sys, time
from wirecli.story import parse
from wirecli.readers import Source
from wirecli.writers.records import parse_record

def seconds(times):
    text = (sys.argv[1] * (int(sys.argv[2]) // len(sys.argv[1]) + 1)) * times
    start = time.process_time()
    for story in parse(text):
        parse_record(story, Source("", text, "utf-8", "text"))
    return time.process_time() - start

seconds(1)
print(min(seconds(1), seconds(1)), seconds(8))
"""
STORY = "Bridge opens\n\nOAKVALE (AP) -- It is new.\n"
"""A story that is quickly parsed, so that what is done once more for each of many shows."""
STUFF = {
    # of many stories, each was sought through the whole text
    "telex": (30_000, f"{STORY}NNNN\n"),
    "form-feeds": (30_000, f"{STORY}\f"),
    "headers": (30_000, f"ZCZC abc\n{STORY}"),
    # of brackets that touch, each was followed back to the first
    "brackets": (8_000, "()"),
    "letters-in-brackets": (8_000, "(a)"),
    "cues-that-touch": (16_000, "or&"),
    # of notes above a story, each was sought in the list of blocks
    "notes": (16_000, "Eds: a\n"),
    "notes-in-brackets": (16_000, "(Adds a)\n\n"),
}
"""What a text is made of, over and over, and how long the shorter one is."""


@pytest.mark.parametrize(("size", "stuff"), STUFF.values(), ids=STUFF)
def test_eight_times_the_text_takes_eight_times_as_long(size: int, stuff: str) -> None:
    """Other programs may slow one run down: of three, one must keep the bound."""
    grown = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, stuff, str(size)],
            capture_output=True,
            text=True,
            check=True,
        )
        short, long = map(float, done.stdout.split())
        grown.append(long / max(short, LEAST))
        if grown[-1] <= MOST:
            return
    raise AssertionError(f"{TIMES} times the text took {grown} times as long")
