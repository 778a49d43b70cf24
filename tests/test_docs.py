"""What the documents say is so: their console blocks are run, their names and picture checked."""

import ast
import doctest
import os
import re
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Iterator, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from support import forks
from support.documents import (
    CONTRIBUTING,
    DOCS,
    DOCUMENTS,
    PAGES,
    README,
    ROOT,
    SECURITY,
    SOURCE,
    page,
    section,
)

from wirecli.cli import run
from wirecli.commands import COMMANDS
from wirecli.data.agencies import AGENCIES
from wirecli.readers import input_formats
from wirecli.rules import catalogue
from wirecli.rules.sorted_table import GENERATED
from wirecli.writers import PARSE, output_formats

CLOCK = 60
COLUMNS = "88"
"""As wide as the terminal in the pictures."""
LINES_OF_README = 160
"""A reader of two minutes reads no more."""

APART = {("readers", "story"), ("readers", "layout"), ("readers", "marks")}
"""Who may not import whom, although it stands lower: what a format states, and what copy says."""
BY_HAND = "wirecli.tables"
"""The programs that write tables, run by hand: a story is parsed without them."""


class Block(NamedTuple):
    """A fenced block of a document: its info string, its text, and where that stands."""

    document: Path
    info: str
    text: str
    start: int

    @property
    def commands(self) -> list[str]:
        return [line[2:] for line in self.text.splitlines() if line.startswith("$ ")]


def blocks(info: str, documents: Sequence[Path] = (README,)) -> list[Block]:
    found = []
    for document in documents:
        text = document.read_text("utf-8")
        fences = re.finditer(r"^```(\w.*)\n(?s:(.*?))^```$", text, re.MULTILINE)
        found += [Block(document, fence[1], fence[2], fence.start(2)) for fence in fences]
    return [block for block in found if block.info.split()[0] == info]


CONSOLE = blocks("console", DOCUMENTS)


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """The environment of a reader of the documents: `wirecli` is the one of this tree."""
    program = forks.program()
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    (tmp_path / "feed.jsonl").symlink_to(ROOT / "examples" / "feed.jsonl")
    return {
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "HOME": str(tmp_path),
        "PWD": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
        "NO_COLOR": "1",
        "COLUMNS": COLUMNS,
    }


def session(block: Block) -> str:
    """Return a shell script that prints each command of a block, then runs it."""
    lines = []
    for command in block.commands:
        lines += ["status=$?", f"printf '%s\\n' {shlex.quote('$ ' + command)}"]
        lines += ['(exit "$status")', command]
    return "\n".join(lines)


def printed(script: str, environment: dict[str, str]) -> str:
    """Run a script and return what it prints, standard error and all."""
    done = subprocess.run(
        ["bash", "-c", script],
        env=environment,
        cwd=environment["PWD"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=CLOCK,
        check=False,
    )
    return done.stdout.decode("utf-8")


def printed_on_terminal(script: str, environment: dict[str, str]) -> str:
    """Run a script on a terminal of its own and return what is shown there."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        ["bash", "-c", script],
        env=environment,
        cwd=environment["PWD"],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        shown = b"".join(iter(lambda: read_terminal(ours), b""))
    os.close(ours)
    return shown.decode("utf-8").replace("\r\n", "\n")


def read_terminal(handle: int) -> bytes:
    try:
        return os.read(handle, 1 << 16)
    except OSError:  # Linux says so when the other side is closed
        return b""


def tools(command: str) -> Iterator[str]:
    """Yield the programs that a command line calls: the first word behind each bar."""
    words = shlex.shlex(command, posix=True, punctuation_chars=True)
    words.whitespace_split = True
    first = True
    for word in words:
        if first:
            yield word
        first = word in ("|", "&&", ";")


@pytest.mark.parametrize(
    "index", range(len(CONSOLE)), ids=[f"{b.document.stem}: {b.commands[0]}" for b in CONSOLE]
)
def test_a_console_block_prints_what_the_document_shows(
    index: int, shell: dict[str, str], update_goldens: bool
) -> None:
    block = CONSOLE[index]
    for tool in {tool for command in block.commands for tool in tools(command)}:
        if tool != "echo" and not shutil.which(tool, path=shell["PATH"]):
            pytest.skip(f"{tool} is not installed")
    show = printed_on_terminal if "tty" in block.info.split() else printed
    output = show(session(block), shell)
    assert "Traceback" not in output
    assert output.endswith("\n")
    if update_goldens:
        replace(index, output)
    assert blocks("console", DOCUMENTS)[index].text == output


def replace(index: int, output: str) -> None:
    block = blocks("console", DOCUMENTS)[index]
    text = block.document.read_text("utf-8")
    end = block.start + len(block.text)
    block.document.write_text(text[: block.start] + output + text[end:], "utf-8")


@pytest.mark.parametrize("document", [README, DOCS / "library.md"], ids=lambda path: path.stem)
def test_the_python_blocks_print_what_the_document_shows(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for block in blocks("pycon", [document]):
        test = doctest.DocTestParser().get_doctest(block.text, names, "", str(document), 0)
        assert test.examples
        assert doctest.DocTestRunner(verbose=False).run(test, clear_globs=False).failed == 0
        names = test.globs


def test_the_python_blocks_of_the_cookbook_print_what_it_shows(
    shell: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is run where the console block before it has made its tables."""
    cookbook = [DOCS / "cookbook.md"]
    python = blocks("pycon", cookbook)
    tables = [block for block in blocks("console", cookbook) if block.start < python[0].start][-1]
    for library in re.findall(r"^>>> import (\w+)$", page("cookbook"), re.MULTILINE):
        pytest.importorskip(library)
    printed(session(tables), shell)
    monkeypatch.chdir(shell["PWD"])
    for block in python:
        test = doctest.DocTestParser().get_doctest(block.text, {}, "", str(cookbook[0]), 0)
        assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


def help_examples() -> list[str]:
    lines = [line.strip() for command in COMMANDS.values() for line in command.help.splitlines()]
    return [line for line in lines if line.startswith("wirecli ")]


@pytest.mark.parametrize("command", help_examples())
def test_an_example_of_the_help_runs(command: str, shell: dict[str, str]) -> None:
    for tool in tools(command):
        if not shutil.which(tool, path=shell["PATH"]):
            pytest.skip(f"{tool} is not installed")
    output = printed(f"set -eu -o pipefail; {command}; echo done", shell)
    assert output.endswith("done\n")
    assert "wirecli: " not in output


def test_the_help_of_a_command_has_two_examples() -> None:
    examples = {name: command.help.count(f"wirecli {name}") for name, command in COMMANDS.items()}
    assert examples == dict.fromkeys(COMMANDS, 2)


def test_the_readme_is_short() -> None:
    assert len(README.read_text("utf-8").splitlines()) <= LINES_OF_README


def test_every_command_is_listed() -> None:
    assert [name for name in COMMANDS if f"| `wirecli {name}" not in page("commands")] == []


@pytest.mark.parametrize("document", [README, *PAGES], ids=lambda path: path.stem)
def test_no_command_is_named_that_there_is_not(document: Path) -> None:
    named = set(re.findall(r"\bwirecli ([a-z]+)\b(?=[ `])", "\n".join(code(document))))
    assert named <= {*COMMANDS}


def code(document: Path) -> Iterator[str]:
    """Yield what a document sets as code: console commands, and words between backticks."""
    text = re.sub(r"^```(?s:.*?)^```$", "", document.read_text("utf-8"), flags=re.MULTILINE)
    yield from re.findall(r"`([^`\n]+)`", text)
    for block in blocks("console", [document]):
        yield from (command for command in block.commands if "wirecli" in command)


def options_of_help(capsys: pytest.CaptureFixture[str]) -> set[str]:
    for command in COMMANDS:
        run([command, "--help"])
    listed = re.findall(r"^ +(-\w)?(?:, )?(--[a-z0-9-]+)", capsys.readouterr().out, re.MULTILINE)
    return {option for pair in listed for option in pair if option}


def options_in_table() -> set[str]:
    rows = re.findall(r"^\| (`-.*?) \|", section("Options", page("commands")), re.MULTILINE)
    return {option for row in rows for option in re.findall(r"(?<=`)--?[a-z0-9-]+", row)}


def test_every_option_of_the_commands_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert options_in_table() == options_of_help(capsys)


OTHER_PROGRAMS = (
    "pytest", ".venv", "pip", "python", "uv ", "sphinx", "find ", "sqlite", "duckdb", "jq ",
)  # fmt: skip


@pytest.mark.parametrize("document", [README, *PAGES], ids=lambda path: path.stem)
def test_no_option_is_named_that_there_is_not(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = [words for words in code(document) if not words.startswith(OTHER_PROGRAMS)]
    pieces = [piece for words in own for piece in words.split("|") if is_own(piece)]
    named = {
        option for each in pieces for option in re.findall(r"(?<![\w-])--[a-z][a-z0-9-]*", each)
    }
    assert named <= options_of_help(capsys) | {"--version"}


def is_own(piece: str) -> bool:
    return piece.lstrip().startswith("-") or "wirecli" in piece


def test_every_field_of_the_record_is_listed_in_its_order() -> None:
    table, _, _ = page("fields").partition("\n## ")
    rows = re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
    listed = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert listed == [*PARSE.schema()["properties"]]


def test_no_house_style_is_named_that_there_is_not() -> None:
    match = re.search(r"house styles are known, among them (?s:(.*?));", page("styles"))
    assert match
    assert {*re.findall(r"`(\w+)`", match[1])} <= {style.key for style in AGENCIES}


def test_there_are_more_than_a_hundred_house_styles_as_the_page_says() -> None:
    assert "More than a hundred house styles" in page("styles")
    assert len(AGENCIES) > 100


def defects_in_table() -> list[str]:
    return re.findall(r"^\| `([a-z-]+)` \|", section("Defects", page("fields")), re.MULTILINE)


def test_every_defect_of_the_catalogue_is_listed() -> None:
    rows = [row.id for row in catalogue.every() if row.says.startswith("A defect")]
    assert rows
    assert sorted({*rows} - {*defects_in_table()}) == []


def test_no_defect_is_listed_that_there_is_not() -> None:
    source = "".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    assert [defect for defect in defects_in_table() if f'"{defect}"' not in source] == []


def of_input_formats() -> list[str]:
    return [f"| `{row.name}` | {row.title} | {row.reads} |" for row in input_formats.FORMATS]


def of_output_formats() -> list[str]:
    """Return a line for each format: its endings, media type and commands, and what it is."""
    return [
        " ".join(
            (
                f"| `{row.name}` |",
                *(", ".join(f"`{one}`" for one in row.endings), "|")[not row.endings :],
                f"`{row.media_type}` |",
                (", ".join(f"`{one}`" for one in row.commands) or "all") + " |",
                f"{row.says} |",
            )
        )
        for row in output_formats.FORMATS
    ]


@pytest.mark.parametrize(
    ("name", "rows"), [("formats", of_input_formats()), ("commands", of_output_formats())]
)
def test_every_format_is_listed_in_the_words_of_its_row(
    name: str, rows: list[str], update_goldens: bool
) -> None:
    """The table opens with the first format; `--update-goldens` writes it anew."""
    path = DOCS / f"{name}.md"
    lines = path.read_text("utf-8").split("\n")
    opening = rows[0].partition(" |")[0]
    first = next(at for at, line in enumerate(lines) if line.startswith(opening))
    last = next(at for at, line in enumerate(lines) if at > first and not line.startswith("|"))
    if update_goldens:
        path.write_text("\n".join((*lines[:first], *rows, *lines[last:])), "utf-8")
        return
    assert lines[first:last] == rows


def site() -> ModuleType:
    """Return what Sphinx reads: the module that makes the site."""
    spec = spec_from_file_location("conf", DOCS / "conf.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rule_is_listed_on_the_page_of_the_rules() -> None:
    source = [page("rules")]
    site().add_rules(None, "rules", source)
    listed = re.findall(r"^\| `(.+?)` \|", source[0].partition("## All rules")[2], re.MULTILINE)
    assert listed == [row.id for row in catalogue.every()]


def test_every_family_of_rules_has_its_line() -> None:
    families = {row.id.partition(".")[0] for row in catalogue.every() if "." in row.id}
    rows = re.findall(r"^\| (`.*?) \|", page("rules"), re.MULTILINE)
    assert families == {family for row in rows for family in re.findall(r"`(\w+)`", row)}


def test_every_page_stands_in_the_contents_of_the_site() -> None:
    trees = re.findall(r"^```\{toctree\}\n(?s:(.*?))^```$", page("index"), re.MULTILINE)
    listed = [line for tree in trees for line in tree.splitlines() if not line.startswith(":")]
    assert sorted(["index", *listed]) == [path.stem for path in PAGES]


LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([\w-]+))?\)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_link_leads_to_a_file_and_a_heading(document: Path) -> None:
    for name, anchor in LINK.findall(document.read_text("utf-8")):
        there = (document.parent / name) if name else document
        assert there.exists(), name
        if anchor:
            titles = re.findall(r"^#+ (.*)$", there.read_text("utf-8"), re.MULTILINE)
            assert anchor in [re.sub(r"[^\w-]+", "-", title.lower()) for title in titles]


def modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py") if not path.name.startswith("__init__"))


def folders() -> dict[str, str]:
    """Return what CONTRIBUTING says of each folder."""
    said = CONTRIBUTING.read_text("utf-8").partition("## What lives where\n")[2]
    return dict(re.findall(r"^- `([\w/.]+)`: ((?s:.*?))(?=^- |\Z)", said, re.MULTILINE))


def picture() -> list[str]:
    (text,) = re.findall(r"^```text\n(?s:(.*?))^```$", page("architecture"), re.MULTILINE)
    return str(text).splitlines()


ORDER = [unit.rstrip("/") for line in picture() for unit in line.partition("   ")[0].split()]
"""The folders and modules of the top: each may import what stands behind it."""


def of_rows() -> set[str]:
    """Return the modules that the rows of the output formats name: the map names the rows."""
    makers = [maker for row in output_formats.FORMATS for maker in (row.form, row.writer)]
    return {f"{maker.partition('.')[0]}.py" for maker in makers}


def test_every_module_is_named_with_its_folder_or_in_its_row() -> None:
    parts = [path.relative_to(SOURCE).as_posix().rpartition("/") for path in modules()]
    assert [
        f"{folder}/{name}"
        for folder, _, name in parts
        if f"`{name}`" not in folders()[f"{folder}/" if folder else "."]
        if folder != "writers" or name not in of_rows()
    ] == []


def test_a_folder_names_no_module_and_no_table_that_there_is_not() -> None:
    assert [
        f"{folder}{name}"
        for folder, words in folders().items()
        if folder != "."
        for name in re.findall(r"`(\w+\.(?:py|tsv|txt))`", words)
        if not (SOURCE / folder / name).exists()
    ] == []


def test_every_table_is_named() -> None:
    tables = {path.name for path in GENERATED.iterdir() if path.suffix in (".tsv", ".txt")}
    assert tables == {*re.findall(r"`(\w+\.(?:tsv|txt))`", folders()["data/generated/"])}


def test_the_picture_of_the_architecture_has_ten_lines() -> None:
    assert len(picture()) == 10


def test_the_picture_of_the_architecture_has_every_folder_and_module_of_the_top() -> None:
    tops = {path.relative_to(SOURCE).parts[0].removesuffix(".py") for path in modules()}
    assert {*ORDER} == tops


def unit_of(name: str) -> str:
    """Return the folder or module of the top that a dotted name is in; a public name is no module.

    `wirecli.layout.day.find` -> layout; `wirecli.parse` -> __init__
    """
    part = [*name.split("."), "__init__"][1]
    is_unit = (SOURCE / part).is_dir() or (SOURCE / f"{part}.py").exists()
    return part if is_unit else "__init__"


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names that a module imports, `from wirecli import x` as `wirecli.x`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def place(unit: str) -> int:
    """Return where a unit stands in the picture; the public names are those of `many`."""
    return ORDER.index("many" if unit == "__init__" else unit)


def upward(unit: str, source: str) -> list[str]:
    """Return the imports of a module's source that do not go down from the unit it is in."""
    names = [name for name in imported(ast.parse(source)) if name.split(".")[0] == "wirecli"]
    return [name for name in names if not may_import(unit, unit_of(name))]


def may_import(unit: str, other: str) -> bool:
    return unit == other or (place(other) > place(unit) and (unit, other) not in APART)


def test_imports_go_downward_only() -> None:
    paths = [path.relative_to(SOURCE) for path in modules()]
    assert [
        (path.as_posix(), name)
        for path in paths
        for name in upward(path.parts[0].removesuffix(".py"), (SOURCE / path).read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("unit", "source"),
    [
        pytest.param("layout", "from wirecli.readers import Source", id="layout asks readers"),
        pytest.param("readers", "from wirecli.layout.day import given", id="readers ask layout"),
        pytest.param("readers", "import wirecli.story", id="readers ask the story"),
        pytest.param("data", "def f():\n    from wirecli.rules import styles", id="late import"),
        pytest.param("rules", "from wirecli import parse", id="the public name"),
    ],
)
def test_an_import_that_goes_upward_is_seen(unit: str, source: str) -> None:
    assert upward(unit, source) != []


def test_only_the_check_of_a_source_tree_loads_the_programs_that_are_run_by_hand() -> None:
    others = [path for path in modules() if "tables" not in path.parts]
    assert [
        (path.name, name)
        for path in others
        for name in imported(ast.parse(path.read_text("utf-8")))
        if name.startswith(BY_HAND)
    ] == [("agencies_command.py", "wirecli.tables.__main__.stale")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_file_that_a_document_names_is_there(document: Path) -> None:
    text = re.sub(r"^```(?s:.*?)^```$", "", document.read_text("utf-8"), flags=re.MULTILINE)
    named = re.findall(r"`((?:data|docs|examples|layout|marks|tests|writers)/[\w/.*-]+)`", text)
    assert [name for name in named if not (any(ROOT.glob(name)) or any(SOURCE.glob(name)))] == []


def test_ci_calls_the_test_command_of_the_readme() -> None:
    (command,) = [block.text.strip() for block in blocks("sh") if "pytest" in block.text]
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert lines[-1] == command


def test_the_first_command_of_the_readme_installs_and_parses_an_example() -> None:
    command = blocks("sh")[0].text.strip()
    assert command.startswith("python3 -m venv .venv && .venv/bin/pip install -q . && ")
    assert command.endswith(f".venv/bin/{CONSOLE[0].commands[0]}")


def test_the_readme_states_the_python_that_the_project_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"Python {project['requires-python'].removeprefix('>=')} or later" in section(
        "Install", README.read_text("utf-8")
    )


def test_every_test_that_the_promises_of_security_name_is_there() -> None:
    names = re.findall(r"\b(test_\w+\.py)\b", SECURITY.read_text("utf-8"))
    assert names
    assert [name for name in names if not (ROOT / "tests" / name).exists()] == []
