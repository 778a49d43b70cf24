"""The documents of the project, and their sections."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "wirecli"
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
SECURITY = ROOT / "SECURITY.md"
DOCS = ROOT / "docs"
PAGES = tuple(sorted(DOCS.glob("*.md")))
DOCUMENTS = (README, CONTRIBUTING, *PAGES)


def page(name: str) -> str:
    """Return the text of a page of the documentation."""
    return (DOCS / f"{name}.md").read_text("utf-8")


def section(title: str, text: str) -> str:
    """Return the section of a text with this title, sections below it included."""
    match = re.search(rf"^## {title}\n(?s:(.*?))(?=^## |\Z)", text, re.M)
    assert match, f"there is no section {title!r}"
    return match[1]
