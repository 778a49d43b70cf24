"""The manual page, made from the help of the commands: roff with the macros of man(7)."""

from collections.abc import Iterator, Sequence
from typing import Any

from wirecli import __version__

HEAD = """\
.TH WIRECLI 1 "" "wirecli {version}" "User Commands"
.SH NAME
wirecli \\- take news-agency stories apart, by rules
.SH SYNOPSIS
.B wirecli
.I COMMAND
.RI [ OPTION ]...
.RI [ FILE ]...
.SH DESCRIPTION
wirecli reads saved articles from files, folders or standard input, finds the headline, byline,
dateline, date, paragraphs, quotations, people, acronyms and dates in them by rules, and says where
each of them stands in the text. It uses no network and no model.
"""
STATUSES = (
    ("0", "something was found; also when a pipe is closed early"),
    ("1", "nothing was found, or --strict and a defect"),
    ("2", "the command line is wrong, or an input could not be read; the others are done"),
    ("3", "the output could not be written"),
    ("130", "Ctrl-C"),
)
"""The exit statuses and what each means."""


def page(application: Any) -> str:
    """Return the manual page of Typer's whole command."""
    return "\n".join(_lines(application)) + "\n"


def _lines(application: Any) -> Iterator[str]:
    yield HEAD.format(version=_escaped(__version__)).rstrip("\n")
    yield ".SH COMMANDS"
    for name, command in application.commands.items():
        yield from _command(name, command)
    yield ".SH OPTIONS"
    for option, commands in _options(application):
        yield from _option(option, commands, len(application.commands))
    yield ".SH EXIT STATUS"
    for status, meaning in STATUSES:
        yield from (".TP", f".B {status}", _escaped(meaning))


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = " ".join(each.metavar for each in command.params if not _is_option(each))
    sentence, *examples = [line.strip() for line in command.help.splitlines() if line.strip("\b ")]
    yield from (".TP", f".B wirecli {name} {_escaped(arguments)}".rstrip(), _escaped(sentence))
    for example in examples:
        yield from (".br", f".I {_escaped(example)}")


def _options(application: Any) -> list[tuple[Any, list[str]]]:
    """Return each option once, in the order of the commands, with those that have it."""
    having: dict[str, tuple[Any, list[str]]] = {}
    for name, command in application.commands.items():
        for each in filter(_is_option, command.params):
            having.setdefault(max(each.opts, key=len), (each, []))[1].append(name)
    return list(having.values())


def _option(option: Any, commands: Sequence[str], every: int) -> Iterator[str]:
    names = ", ".join(sorted(option.opts, key=len))
    value = "" if option.is_flag else f" {option.metavar or 'VALUE'}"
    only = f" ({', '.join(commands)})" if len(commands) < every // 2 else ""
    yield from (".TP", f".B {_escaped(names)}{_escaped(value)}", _escaped(f"{option.help}{only}"))


def _is_option(parameter: Any) -> bool:
    return bool(parameter.param_type_name == "option")


def _escaped(words: str) -> str:
    """Return words that roff prints as they are: no escape, no request, no hyphen for a minus."""
    plain = words.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
