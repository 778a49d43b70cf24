"""The documents of the project, and their sections."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "wirecli"
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
SECURITY = ROOT / "SECURITY.md"
ARCHIVES = ROOT / "docs" / "archives.md"


def section(title: str) -> str:
    """Return the section of the README with this title, sections below it included."""
    match = re.search(rf"^## {title}\n(?s:(.*?))(?=^## |\Z)", README.read_text("utf-8"), re.M)
    assert match, f"the README has no section {title!r}"
    return match[1]
