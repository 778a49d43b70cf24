"""Completion scripts: what a shell offers is what the commands have."""

import shutil
import subprocess

import pytest

from wirecli.cli import run
from wirecli.commands import COMMANDS

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["completion", shell]) == 0
    return capsys.readouterr().out


def offered(words: list[str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return what bash offers for the last of the words."""
    asked = " ".join(f"'{word}'" for word in words)
    done = subprocess.run(
        ["bash", "-c", f'{script("bash", capsys)}\nCOMP_WORDS=({asked}); '
         'COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _wirecli; echo "${COMPREPLY[@]}"'],
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    return done.stdout.split()


@needs_bash
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["wirecli", "pa"], ["parse"], id="command"),
        pytest.param(["wirecli", "parse", "--to", "j"], ["json", "jsonl"], id="format"),
        pytest.param(["wirecli", "parse", "-t", "n"], ["ninjs"], id="format-of-this-command"),
        pytest.param(["wirecli", "dates", "-t", "n"], [], id="format-of-another-command"),
        pytest.param(["wirecli", "parse", "--agency", "kyo"], ["kyodo"], id="agency"),
        pytest.param(["wirecli", "agencies", "tass"], ["tass"], id="style"),
        pytest.param(["wirecli", "dates", "--sort", "val"], ["value"], id="field"),
        pytest.param(["wirecli", "parse", "--whol"], ["--whole"], id="option"),
        pytest.param(["wirecli", "quotes", "--whol"], [], id="option-of-another-command"),
        pytest.param(["wirecli", "completion", "f"], ["fish"], id="shell"),
    ],
)
def test_bash_offers(
    words: list[str], expected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert offered(words, capsys) == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_script_knows_every_command(
    shell: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    starts = {
        "bash": f"        {command})",
        "zsh": f"        {command}) ",
        "fish": f" -a {command} ",
    }
    assert starts[shell] in script(shell, capsys)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_script_ends_no_quotation_early(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Of these shells none is here to ask: an apostrophe in a help text must be escaped."""
    lines = [line for line in script(shell, capsys).splitlines() if "who" in line.casefold()]
    assert any("\\'" in line for line in lines)
