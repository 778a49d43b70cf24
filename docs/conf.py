"""The site of the documentation, made by Sphinx: `sphinx-build -W docs build/site`."""

from html import escape
from typing import Any

from wirecli import __version__
from wirecli.rules import catalogue

project = "wirecli"
author = "the wirecli authors"
version = release = __version__
extensions = ["myst_parser"]
exclude_patterns = ["exports"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"wirecli {version}"
html_show_sphinx = False
highlight_language = "text"


def rules_table() -> str:
    """Return a table of all rules in Markdown, made of the rows that the program has."""
    rows = (f"| `{row.id}` | {_cell(row.says)} |" for row in catalogue.every())
    return "\n".join(("| id | what it says |", "|---|---|", *rows, ""))


def _cell(words: str) -> str:
    return escape(words, quote=False).replace("|", r"\|").replace("*", r"\*")


def add_rules(_app: Any, page: str, source: list[str]) -> None:
    """End the page of the rules with the table of them all."""
    if page == "rules":
        source[0] += f"\n{rules_table()}"


def setup(app: Any) -> None:
    """Have Sphinx call what this site needs."""
    app.connect("source-read", add_rules)
