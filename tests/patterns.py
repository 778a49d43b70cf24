"""Every pattern of the package: run as a program, it prints where each is made, and what it is.

Run in a process of its own, because a pattern is made once, when it is first needed.
"""

import ast
import json
import pkgutil
import re
import sys
import tempfile
from contextlib import suppress
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import FrameType
from typing import Any, TypedDict

import wirecli

HOME = Path(wirecli.__file__).parent
BY_HAND = "tables"
"""The folder of programs that are run by hand, and not on copy."""
MAKERS = ("compile", "pattern", "match", "search", "split", "sub", "fullmatch", "findall")

BEGINNINGS = (
    b"<x><y></y></x>",
    b"id,text\n1,b\n",
    b"a/b\n/a b.txt\n",
    b"http://a\n",
    b"[]",
    b"HTTP/1.1 200 OK\n",
    b"&lt;p&gt;",
    b"WARC/1.0\n",
    b"WEBVTT\n",
    b"--- a\n",
    b"#!/bin/sh\n",
    b"-----BEGIN KEY-----\n",
    "Größe".encode("latin-1"),
)
"""Inputs of which the first bytes are looked at by patterns that a story in a format is not."""


class Made(TypedDict):
    """The patterns, each with its place and its flags, and all places that were seen."""

    made: dict[str, tuple[str, int]]
    places: list[str]


def place(frame: FrameType | None) -> str:
    """Return the file and the line of the package that makes a pattern; "" if another does."""
    while frame and frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    path = Path(frame.f_code.co_filename) if frame else Path()
    return f"{path.relative_to(HOME)}:{frame.f_lineno}" if frame and HOME in path.parents else ""


def written() -> list[str]:
    """Return the places in the package that make a pattern, as its source has them."""
    found = []
    for path in sorted(HOME.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        imported = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "re"
            for alias in node.names
        }
        found += [
            f"{path.relative_to(HOME)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in imported.intersection(MAKERS)
            and path.parent.name != BY_HAND
        ]
    return found


def uses(place: str) -> set[str]:
    """Return the methods by which the pattern made at a place is used; `search` if none is seen."""
    name, _, line = place.partition(":")
    source = (HOME / name).read_text("utf-8")
    makers = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.lineno <= int(line) <= (node.end_lineno or 0)
    ]
    how = set(re.findall(rf"\b{makers[-1].name}\([^()]*\)\.(\w+)\(", source)) if makers else set()
    how |= set(re.findall(r"\b(match|fullmatch)\(", source.splitlines()[int(line) - 1]))
    return how or {"search"}


def use() -> None:
    """Load all modules, make the patterns that are made once, and read copy of every kind."""
    for one in pkgutil.walk_packages([str(HOME)], "wirecli."):
        if one.name.endswith("__main__") or BY_HAND in one.name:
            continue
        with suppress(ModuleNotFoundError):  # an extra that is not installed
            for function in list(vars(import_module(one.name)).values()):
                if hasattr(function, "cache_clear") and not signature(function).parameters:
                    function()
    from specimens import specimens
    from test_formats import RENDERS, STORIES

    from wirecli.layout import split
    from wirecli.layout.storydate import stamps
    from wirecli.pipeline import Settings, outcomes
    from wirecli.readers import ReadOptions, markup, read
    from wirecli.rules import datepath, datestamp, styles
    from wirecli.story import parse
    from wirecli.writers import OutputFormat, grid

    with tempfile.TemporaryDirectory() as folder:
        for name, (_, render) in RENDERS.items():
            path = Path(folder, name)
            for told in STORIES.values():
                path.write_bytes(render(told))
                list(
                    outcomes(
                        read([path], options=ReadOptions()), Settings("parse", OutputFormat("csv"))
                    )
                )
        for octets in BEGINNINGS:
            path.write_bytes(octets)
            list(read([path], options=ReadOptions()))
    for words in specimens():
        list(parse(words))
    markup.paragraphs("<script>")
    grid._compiled(grid.PART)
    stamps.find("Thu 5/6/2019", 0, 12, styles.load())
    for word in ("2019.5", "2019年5月2日", "Thu, 2 May 2019 10:15"):
        datestamp.readings(word)
    datepath.read("2019/may/20190502.txt")
    for how in ("auto", "formfeed", "nul", "/x+/"):
        list(split.stories("a\fb\0c", how))


def main() -> None:
    """Print the patterns with their places, and the places of which none was seen."""
    made: dict[str, tuple[str, int]] = {}
    places: set[str] = set()
    compiled = re._compile  # type: ignore[attr-defined]

    def noted(pattern: Any, flags: Any) -> Any:
        where = place(sys._getframe(1))
        if where and isinstance(pattern, str | bytes):
            text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
            made.setdefault(text, (where, int(flags)))
            places.add(where)
        return compiled(pattern, flags)

    re._compile = noted  # type: ignore[attr-defined]
    use()
    print(json.dumps({"made": made, "places": sorted(places)}))


if __name__ == "__main__":
    main()
