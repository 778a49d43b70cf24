"""Which inputs the arguments name."""

import os
import socket
from pathlib import Path

import pytest

from wirecli.readers import inputs
from wirecli.readers.source import Trouble


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ["b.txt", "a/2.txt", "a/10.txt", "a-1.txt", "a/deep/er/x.json", ".git/c.txt", "a/.h"]
    for name in names:
        path = tmp_path / "wires" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("story")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "wires"


def what(found: str | Trouble) -> str:
    return f"{found.name}: {found.what}" if isinstance(found, Trouble) else found


def test_arguments_are_inputs_in_their_order_and_twice_if_named_twice() -> None:
    assert list(inputs.find(["z", "-", Path("a"), "z"])) == ["z", "-", "a", "z"]


def test_standard_input_that_is_named_again_is_no_second_empty_story() -> None:
    """Nothing of it is left to be read, and the other inputs are still done."""
    second = "-: standard input is named twice"
    assert list(map(what, inputs.find(["-", "a", "-", "b"]))) == ["-", "a", second, "b"]


def test_a_directory_is_its_visible_files_sorted_by_the_parts_of_their_paths(tree: Path) -> None:
    expected = ["a/10.txt", "a/2.txt", "a/deep/er/x.json", "a-1.txt", "b.txt"]
    assert [f"wires/{name}" for name in expected] == list(inputs.find(["wires"]))


@pytest.mark.parametrize("argument", ["wires/", "./wires", "wires/.."])
def test_the_names_begin_with_the_argument(tree: Path, argument: str) -> None:
    assert all(what(found).startswith(argument) for found in inputs.find([argument]))


@pytest.mark.parametrize(
    ("expected", "glob"),
    [
        (["a/10.txt", "a/2.txt", "a-1.txt", "b.txt"], "*.txt"),
        (["a/10.txt", "a-1.txt"], "*1*.txt"),
        (["a/10.txt", "a/2.txt"], "a/*.txt"),
        (["a/10.txt", "a/2.txt", "a-1.txt", "b.txt"], "**/*.txt"),
        (["b.txt"], "[b-c].txt"),
    ],
)
def test_a_glob_chooses_the_files(tree: Path, expected: list[str], glob: str) -> None:
    assert [f"wires/{name}" for name in expected] == list(inputs.find(["wires"], [glob]))


def test_a_file_that_matches_one_of_several_globs_is_read_once(tree: Path) -> None:
    expected = ["wires/a/10.txt", "wires/a/deep/er/x.json", "wires/a-1.txt"]
    assert expected == list(inputs.find(["wires"], ["*.json", "*1*.txt", "a-*"]))


def test_a_glob_does_not_choose_among_files_named_outright(tree: Path) -> None:
    assert list(inputs.find(["wires/b.txt"], ["*.json"])) == ["wires/b.txt"]


def test_a_directory_without_a_matching_file_is_a_trouble(tree: Path) -> None:
    expected = ["wires: no file in it matches *.xml or *.md"]
    assert expected == list(map(what, inputs.find(["wires"], ["*.xml", "*.md"])))


def test_a_directory_that_cannot_be_listed_is_a_trouble_and_the_others_are_read(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == "wires/a":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    expected = ["wires/a: permission denied", "wires/a-1.txt", "wires/b.txt"]
    assert expected == list(map(what, inputs.find(["wires"])))


def test_a_link_to_a_directory_is_not_followed_but_a_link_to_a_file_is(tree: Path) -> None:
    (tree / "a" / "loop").symlink_to(tree)
    (tree / "link.txt").symlink_to(tree / "b.txt")
    found = list(inputs.find(["wires"]))
    assert "wires/link.txt" in found
    assert not [name for name in found if "loop" in what(name)]


def test_a_link_to_nothing_in_a_directory_is_a_trouble(tree: Path) -> None:
    (tree / "gone.txt").symlink_to(tree / "nowhere")
    assert "wires/gone.txt: no such file or directory" in map(what, inputs.find(["wires"]))


def test_a_named_pipe_in_a_directory_is_a_trouble_and_not_waited_for(tree: Path) -> None:
    os.mkfifo(tree / "pipe")
    assert "wires/pipe: a named pipe, not a file" in map(what, inputs.find(["wires"]))


def test_a_socket_in_a_directory_is_a_trouble(tree: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wires/s")
        assert "wires/s: a device or a socket, not a file" in map(what, inputs.find(["wires"]))


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        ("no such file or directory", "missing.txt"),
        ("no such file or directory", ""),
        ("no file matches this pattern", "*.nothing"),
        ("a part of this path is a file, not a directory", "wires/b.txt/c"),
        ("a name too long for a file", "x" * 5000),
        ("could not be read (not a possible name of a file)", "a\0b"),
        ("is a directory", "wires"),
    ],
    ids=["missing", "empty", "pattern", "below-a-file", "long", "nul", "directory"],
)
def test_why_an_input_does_not_open_is_a_plain_sentence(
    tree: Path, expected: str, name: str
) -> None:
    with pytest.raises(OSError) as error:  # noqa: PT011 - the sentence is what is tested
        inputs.opened(name)
    assert expected == inputs.trouble(name, error.value).what


def test_a_trouble_is_named_as_it_is_shown() -> None:
    assert inputs.trouble("a\nb", PermissionError(13, "")).name == r"a\nb"


@pytest.mark.parametrize("folder", ["mill_files", "mill-Dateien", "mill_fichiers", "mill.files"])
def test_what_a_browser_saved_beside_a_page_is_not_an_input(tmp_path: Path, folder: str) -> None:
    """Its scripts and styles would be stories; a folder of that name without the page is one."""
    for name in ("mill.html", f"{folder}/a.js", "town_files/b.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("story")
    names = [Path(what(one)).name for one in inputs.find([tmp_path])]
    assert sorted(names) == ["b.txt", "mill.html"]
