"""What the finders make of some 550 sentences: answers that were reviewed, not truths.

The files in `pinned/` hold answers of the program. They are there so that no change of a rule
changes another answer unseen: when one does, the test shows the difference. Read it. If the new
answer is right, or no worse than the old one, `pytest --update-goldens` writes it down. A sentence
whose answer follows from the language or from a rule of the project is not here but in the test of
that rule, which says why it is right.
"""

from difflib import unified_diff
from pathlib import Path

import pytest
from support.pinned import FINDERS, answered, sentences

PINNED = Path(__file__).parent / "pinned"


def difference(before: str, after: str) -> str:
    return "\n".join(unified_diff(before.splitlines(), after.splitlines(), "reviewed", "now", n=1))


@pytest.mark.parametrize("name", FINDERS)
def test_the_answers_are_those_that_were_reviewed(name: str, update_goldens: bool) -> None:
    path = PINNED / f"{name}.txt"
    now = answered(path.read_text("utf-8"), FINDERS[name])
    if update_goldens:
        path.write_text(now, "utf-8")
    assert difference(path.read_text("utf-8"), now) == ""


def test_every_file_of_pinned_copy_has_its_finder() -> None:
    assert {path.stem for path in PINNED.iterdir()} == FINDERS.keys()


@pytest.mark.parametrize("name", FINDERS)
def test_no_sentence_is_pinned_twice(name: str) -> None:
    pinned = sentences((PINNED / f"{name}.txt").read_text("utf-8"))
    assert len(pinned) > 10
    assert sorted(pinned) == sorted(set(pinned))


def test_an_answer_that_changes_would_be_shown() -> None:
    text = "# Dates.\nIt rained on May 2.\n    May 2 | DATE 2023-05-02\n"
    assert difference(text, answered(text, lambda _: iter(["May 2 | DATE 2024-05-02"]))) == (
        "--- reviewed\n\n+++ now\n\n@@ -2,2 +2,2 @@\n\n"
        " It rained on May 2.\n-    May 2 | DATE 2023-05-02\n+    May 2 | DATE 2024-05-02"
    )


def test_an_answer_that_is_lost_would_be_shown() -> None:
    text = "It rained on May 2.\n    May 2 | DATE 2023-05-02\n"
    assert "-    May 2 | DATE 2023-05-02" in difference(text, answered(text, lambda _: iter(())))
