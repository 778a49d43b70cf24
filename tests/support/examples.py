"""The examples of the project, as the tests find them."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
GOLDENS = ROOT / "tests" / "goldens"
"""A file for each example, of the records that are right; beside the examples a reader of the
folder would take them for stories."""


def is_story(path: Path) -> bool:
    return path.suffix in (".txt", ".jsonl")


EXAMPLES = sorted(path.name for path in (ROOT / "examples").iterdir() if is_story(path))


def golden_of(name: str) -> Path:
    return GOLDENS / f"{Path(name).stem}.jsonl"
