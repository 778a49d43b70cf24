"""A hook of mkdocs: the page of the rules ends with a table of them all, made of their rows."""

from html import escape
from typing import Any

from wirecli.rules import catalogue

PAGE = "rules.md"


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Return the Markdown of a page; mkdocs calls this for each."""
    return f"{markdown}\n{table()}" if page.file.src_uri == PAGE else markdown


def table() -> str:
    """Return the rules as a table in Markdown."""
    rows = (f"| `{row.id}` | {_cell(row.says)} |" for row in catalogue.every())
    return "\n".join(("| id | what it says |", "|---|---|", *rows, ""))


def _cell(words: str) -> str:
    return escape(words, quote=False).replace("|", r"\|").replace("*", r"\*")
