"""The manual page has every command, option and exit status, and man shows it as it is meant."""

import shutil
import subprocess

import pytest
import typer

from wirecli import man_page
from wirecli.cli import run
from wirecli.commands import COMMANDS, application, offers


@pytest.fixture(scope="module")
def page() -> str:
    return man_page.page(typer.main.get_command(application()))


def test_the_command_prints_the_page(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["man"]) == 0
    assert capsys.readouterr().out == page


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_entry(page: str, name: str) -> None:
    assert f"\n.B wirecli {name}" in page


def test_every_option_has_one_entry(page: str) -> None:
    options = {word for name, words in offers().items() if name for word in words}
    longest = {word for word in options if word.startswith("--")} - {"--help"}
    for option in longest:
        escaped = option.replace("-", "\\-")
        entries = [line for line in page.splitlines() if line.startswith(".B") and escaped in line]
        assert len([line for line in entries if escaped in line.replace(",", "").split()]) == 1


@pytest.mark.parametrize(
    ("escaped", "words"), [("\\&.x", ".x"), ("\\&'x", "'x"), ("a\\eb", "a\\b"), ("\\-\\-x", "--x")]
)
def test_words_do_not_steer_roff(escaped: str, words: str) -> None:
    assert man_page._escaped(words) == escaped


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_the_page_is_set_without_a_warning(page: str) -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-P-cbou"],
        input=page.encode(),
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    assert b"wirecli parse [FILE]..." in done.stdout
