"""Time is linear at sizes that archives have: CPU seconds of a process, of a text and of 8 times.

Where `test_work.py` counts what Python can see of short texts, here is all that takes time, `in`
and `index` and what libraries do too, with a bound so generous that only another order of growth
passes it: of eight times the size, ten times the seconds.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from support.growth import GROUPS, MOST, TIMES, growth


@pytest.mark.parametrize("group", GROUPS)
def test_eight_times_the_size_takes_eight_times_as_long(group: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "support.growth", group],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    )
    grown: dict[str, float] = json.loads(done.stdout)
    assert grown
    assert {name: times for name, times in grown.items() if times > MOST} == {}


def test_a_search_through_the_whole_for_each_part_would_be_seen() -> None:
    """The counter of `test_work.py` sees none: it is one call of C for each part."""

    def quadratic(size: int) -> None:
        parts = [*range(size)]
        for part in parts:
            parts.index(part)

    assert growth(lambda: quadratic(500), lambda: quadratic(500 * TIMES)) > 2 * MOST
    assert (
        growth(lambda: quadratic(2), lambda: quadratic(2 * TIMES)) <= 1
    )  # too short to be compared
