"""One name stands for one thing: classes and modules have names of their own."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import wirecli

HOME = Path(wirecli.__file__).parent
EVERY_PACKAGE_HAS = {"__init__", "__main__"}
"""Modules that Python looks for by name."""
PARTICIPLES = {"asked", "found", "named", "told"}
"""They do not say what a value is; a noun does."""


def modules(home: Path = HOME) -> list[str]:
    """Return the names of the modules of a folder."""
    return [path.relative_to(home).as_posix() for path in sorted(home.rglob("*.py"))]


@cache
def trees(home: Path = HOME) -> list[tuple[str, ast.Module]]:
    """Return the modules of a folder: the name of each, and its tree."""
    return [(name, ast.parse((home / name).read_text("utf-8"))) for name in modules(home)]


def types(tree: ast.Module) -> Iterator[str]:
    """Yield the names of the classes of a module, and of the types it declares: `Key = str | int`.

    A constant is in capitals, a type in capitals and small letters.
    """
    for node in statements(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name = statement.targets[0].id
            is_type = isinstance(statement.value, ast.Subscript | ast.BinOp | ast.Name)
            if is_type and name[0].isupper() and not name.isupper():
                yield name


def statements(node: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements of a module, those within others too; a table is one of them."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        if not isinstance(child, ast.expr):
            yield from statements(child)


def named_twice(home: Path = HOME) -> dict[str, list[str]]:
    """Return the types that several modules declare, with these modules."""
    declaring = defaultdict(list)
    for module, tree in trees(home):
        for name in sorted(set(types(tree))):
            declaring[name].append(module)
    return {name: places for name, places in declaring.items() if len(places) > 1}


def participles(home: Path = HOME) -> list[str]:
    """Return the functions, attributes and parameters that are called by a participle."""
    return [
        f"{module}:{line}: {name}"
        for module, tree in trees(home)
        for line, name in sorted(declared(tree))
        if name.lstrip("_") in PARTICIPLES
    ]


def declared(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the functions, attributes of classes and parameters of a module with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                    yield member.lineno, member.target.id


def test_no_two_types_share_a_name() -> None:
    assert named_twice() == {}


def test_no_two_modules_share_a_name() -> None:
    places = defaultdict(list)
    for module in modules():
        places[Path(module).stem].append(module)
    shared = {name for name, several in places.items() if len(several) > 1}
    assert shared - EVERY_PACKAGE_HAS == set()


def test_nothing_is_called_by_a_participle() -> None:
    assert participles() == []


def test_a_second_type_of_a_name_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("class Mark:\n    pass\nKey = str | int\nMARK = str\n")
    (tmp_path / "two.py").write_text("Mark = tuple[int, int]\nKey = str\nMARK = int\n")
    assert named_twice(tmp_path) == {"Mark": ["one.py", "two.py"], "Key": ["one.py", "two.py"]}


def test_a_participle_would_be_found(tmp_path: Path) -> None:
    source = "class Mark:\n    named: str\n\ndef _told(asked: str) -> str:\n    found = asked\n"
    (tmp_path / "one.py").write_text(source)
    assert participles(tmp_path) == ["one.py:2: named", "one.py:4: _told", "one.py:4: asked"]
