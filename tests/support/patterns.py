"""Every pattern of the package: run as a program, it prints where each is made, and what it is.

Run in a process of its own, because a pattern is made once, when it is first needed.
"""

import ast
import json
import pkgutil
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import FrameType
from typing import Any, TypedDict

import wirecli
from wirecli import lazy

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


def maker(frame: FrameType | None) -> FrameType | None:
    """Return the frame that asks the module `re` for a pattern."""
    while frame and frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    return frame


def place(frame: FrameType | None, home: Path = HOME) -> str:
    """Return the file and the line of a folder that a frame is in; "" if it is in another."""
    path = Path(frame.f_code.co_filename) if frame else Path()
    return f"{path.relative_to(home)}:{frame.f_lineno}" if frame and home in path.parents else ""


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def modules(home: Path) -> list[Path]:
    return sorted(home.rglob("*.py"))


@cache
def expressions(tree: ast.AST) -> list[ast.Name | ast.Attribute]:
    """Return the names and attributes in some source, in the order of `ast.walk`."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.Name | ast.Attribute)]


@cache
def functions(tree: ast.Module) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


@cache
def imports(path: Path) -> list[tuple[str, str, str]]:
    """Return what a module imports: from which module, which name, called how; last parts only."""
    return [
        (
            (node.module or "").rpartition(".")[2] if isinstance(node, ast.ImportFrom) else "",
            alias.name.rpartition(".")[2],
            alias.asname or alias.name.rpartition(".")[2],
        )
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]


def written(home: Path = HOME) -> list[str]:
    """Return the places in a folder that make a pattern, lazy or not, as its source has them."""
    places = []
    for path in modules(home):
        tree = parsed(path)
        imported = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if (node.module == "re" and (alias.asname or alias.name) in MAKERS)
            or (node.module == lazy.__name__ and alias.name == lazy.Lazy.__name__)
        }
        places += [
            f"{path.relative_to(home)}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in imported
            and path.parent.name != BY_HAND
            and str(path) != lazy.__file__
        ]
    return places


@cache
def uses(place: str, home: Path = HOME) -> set[str]:
    """Return the methods by which the pattern made at a place is used; `search` if none is seen."""
    name, _, line = place.partition(":")
    source, tree = (home / name).read_text("utf-8"), parsed(home / name)
    if constant := _assigned(tree.body, int(line)):
        how = {method for one in _users(constant, home / name, home) for method in _methods(*one)}
        return how or {"search"}
    makers = [node for node in functions(tree) if _is_around(node, int(line))]
    if makers and (variable := _assigned(makers[0].body, int(line))):
        return set(_methods(makers[0], variable)) or {"search"}
    how = set(re.findall(rf"\b{makers[-1].name}\([^()]*\)\.(\w+)\(", source)) if makers else set()
    how |= set(re.findall(r"\b(match|fullmatch)\(", source.splitlines()[int(line) - 1]))
    return how or {"search"}


def _is_around(node: ast.FunctionDef, line: int) -> bool:
    return node.lineno <= line <= (node.end_lineno or 0)


def _assigned(body: list[ast.stmt], line: int) -> str | None:
    """Return the name to which a pattern made on a line is assigned, itself or in a tuple."""
    for node in body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if node.lineno <= line <= (node.end_lineno or 0) and isinstance(target, ast.Name):
                return target.id
    return None


def _users(name: str, path: Path, home: Path) -> Iterator[tuple[ast.Module, str]]:
    """Yield the modules that can use a constant, and how it is written there: X, or module.X."""
    yield parsed(path), name
    module_of_it = path.stem
    for other in modules(home):
        for module, imported, as_name in imports(other) if other != path else ():
            if imported == name and module == module_of_it:
                yield parsed(other), as_name
            elif imported == module_of_it:
                yield parsed(other), f"{as_name}.{name}"


def _methods(tree: ast.AST, written: str) -> Iterator[str]:
    """Yield the methods of a constant that are used; `search`, the hardest, if it is passed on."""
    of_methods = [
        node
        for node in expressions(tree)
        if isinstance(node, ast.Attribute) and _reads(node.value, written)
    ]
    yield from (node.attr for node in of_methods)
    known = [node.value for node in of_methods]
    if any(_reads(node, written) and node not in known for node in expressions(tree)):
        yield "search"


def _reads(node: ast.AST, written: str) -> bool:
    """Return whether an expression reads a constant, as it is written."""
    return (
        isinstance(node, ast.Name | ast.Attribute)
        and isinstance(node.ctx, ast.Load)
        and (node.id if isinstance(node, ast.Name) else node.attr) == written.rpartition(".")[2]
        and ast.unparse(node) == written
    )


@contextmanager
def noting(home: Path = HOME) -> Iterator[Made]:
    """Note each pattern that a folder makes meanwhile; the lazy ones are made at the end."""
    made: Made = {"made": {}, "places": []}
    compiled, begun = re._compile, lazy.Lazy.__init__  # type: ignore[attr-defined]
    made_lazy: dict[lazy.Lazy, str] = {}

    def noted(pattern: Any, flags: Any) -> Any:
        frame = maker(sys._getframe(1))
        where = place(frame, home)
        if frame and frame.f_code.co_filename == lazy.__file__:
            made["places"].append(where)
            where = made_lazy.get(frame.f_locals["self"], "")
        if where and isinstance(pattern, str | bytes):
            text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
            made["made"].setdefault(text, (where, int(flags)))
            made["places"].append(where)
        return compiled(pattern, flags)

    def begin(self: lazy.Lazy, source: str | Callable[[], str]) -> None:
        made_lazy[self] = place(sys._getframe(1), home)
        begun(self, source)

    re._compile = noted  # type: ignore[attr-defined]
    lazy.Lazy.__init__ = begin  # type: ignore[method-assign]
    try:
        yield made
        for one in made_lazy:
            assert one.compiled
    finally:
        re._compile = compiled  # type: ignore[attr-defined]
        lazy.Lazy.__init__ = begun  # type: ignore[method-assign]


def use() -> None:
    """Load all modules, make the patterns that are made once, and read copy of every kind."""
    for one in pkgutil.walk_packages([str(HOME)], "wirecli."):
        if one.name.endswith("__main__") or BY_HAND in one.name:
            continue
        with suppress(ModuleNotFoundError):  # an extra that is not installed
            for function in list(vars(import_module(one.name)).values()):
                if hasattr(function, "cache_clear") and not signature(function).parameters:
                    function()
    from support.forms import RENDERS, STORIES
    from support.specimens import specimens
    from wirecli.layout import split
    from wirecli.layout.storydate import stamps
    from wirecli.pipeline import Settings, outcomes
    from wirecli.readers import ReadOptions, markup, read
    from wirecli.rules import datepath, datestamp, styles
    from wirecli.story import parse
    from wirecli.writers import OutputFormat

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
    stamps.find("Thu 5/6/2019", 0, 12, styles.load())
    for word in ("2019.5", "2019年5月2日", "Thu, 2 May 2019 10:15"):
        datestamp.readings(word)
    datepath.read("2019/may/20190502.txt")
    for how in ("auto", "formfeed", "nul", "/x+/"):
        list(split.stories("a\fb\0c", how))


def main() -> None:
    """Print the patterns with their places, and the places of which none was seen."""
    with noting() as made:
        use()
    print(json.dumps({"made": made["made"], "places": sorted(set(made["places"]))}))


if __name__ == "__main__":
    main()
