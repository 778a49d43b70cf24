"""Completion scripts for bash, zsh and fish, made from what Typer knows of the commands."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from wirecli.readers import FORMATS as INPUT_FORMATS
from wirecli.writers import VIEWS, formats_of
from wirecli.writers.fields import names as field_names

FILES = ("--output", "--styles", "--check", "--files0-from", "--files-from")
"""Options that name a file."""
COLORS = ("auto", "always", "never")
SPLITS = ("auto", "none", "formfeed", "nul")


class Flag(NamedTuple):
    """An option of a command: its names, what it says of itself, what may follow it.

    `values` is None for an option that takes no value; `files`: it takes the name of a file.
    """

    names: tuple[str, ...]
    help: str
    values: tuple[str, ...] | None
    files: bool


class CompletedCommand(NamedTuple):
    """A command: its name, its first sentence, its options, and what it takes as an argument."""

    name: str
    help: str
    flags: tuple[Flag, ...]
    values: tuple[str, ...]
    files: bool


def script(shell: str, application: Any) -> str:
    """Return the completion script for a shell, one of SHELLS, of Typer's whole command."""
    entries = [_entry(name, command) for name, command in application.commands.items()]
    return SHELLS[shell](entries)


def _entry(name: str, command: Any) -> CompletedCommand:
    flags = tuple(_flag(name, param) for param in command.params if param.opts[0].startswith("-"))
    sentence = (command.help or "").partition(".")[0]
    reads = name in VIEWS
    return CompletedCommand(name, sentence, flags, _arguments(name), reads)


def _arguments(command: str) -> tuple[str, ...]:
    """Return what may follow the name of a command that reads no stories."""
    if command == "completion":
        return tuple(SHELLS)
    if command == "agencies":
        return _agencies()
    return _rules() if command == "rules" else ()


def _rules() -> tuple[str, ...]:
    from wirecli.rules import catalogue

    return tuple(row.id for row in catalogue.every())


def _flag(command: str, param: Any) -> Flag:
    longest = max(param.opts, key=len)
    values = None if param.is_flag else _values(command, longest)
    return Flag(tuple(param.opts), param.help or "", values, longest in FILES)


def _values(command: str, option: str) -> tuple[str, ...]:
    known: dict[str, Callable[[], Sequence[str]]] = {
        "--to": lambda: formats_of(command),
        "--from": lambda: INPUT_FORMATS,
        "--color": lambda: COLORS,
        "--split": lambda: SPLITS,
        "--agency": _agencies,
        "--fields": lambda: _fields(command),
        "--sort": lambda: _fields(command),
    }
    return tuple(known[option]()) if option in known else ()


def _agencies() -> tuple[str, ...]:
    from wirecli.data.agencies import AGENCIES

    return tuple(style.key for style in AGENCIES)


def _fields(command: str) -> tuple[str, ...]:
    return tuple(field_names(VIEWS[command].schema())) if command in VIEWS else ()


BASH = r"""# bash completion for wirecli: eval "$(wirecli completion bash)"
_wirecli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '@COMMANDS@' -- "$cur"))
        return
    fi
    case "$command $prev" in
@CASES@
    esac
    case "$command" in
@OPTIONS@
    esac
}
complete -o default -F _wirecli wirecli
"""


def _bash(entries: Sequence[CompletedCommand]) -> str:
    cases: list[str] = []
    options: list[str] = []
    for entry in entries:
        for flag in entry.flags:
            if flag.values is not None:
                pattern = "|".join(f"'{entry.name} {name}'" for name in flag.names)
                cases.append(f"        {pattern}) {_bash_reply(flag.values or (), flag.files)} ;;")
        names = " ".join(name for flag in entry.flags for name in flag.names)
        words = f"        {entry.name}) if [[ $cur == -* ]]; then {_compgen(names)}"
        other = _compgen(" ".join(entry.values)) if entry.values else ":"
        options.append(f"{words}; else {other}; fi ;;")
    commands = " ".join(entry.name for entry in entries)
    filled = BASH.replace("@COMMANDS@", commands).replace("@CASES@", "\n".join(cases))
    return filled.replace("@OPTIONS@", "\n".join(options))


def _bash_reply(values: Sequence[str], files: bool) -> str:
    return "return" if files or not values else f"{_compgen(' '.join(values))}; return"


def _compgen(words: str) -> str:
    return f"COMPREPLY=($(compgen -W '{words}' -- \"$cur\"))"


def _zsh(entries: Sequence[CompletedCommand]) -> str:
    lines = [
        "#compdef wirecli",
        '# zsh completion for wirecli: eval "$(wirecli completion zsh)"',
        "_wirecli() {",
        "    local -a commands=(",
        *(f"        {_zsh_quoted(f'{entry.name}:{entry.help}')}" for entry in entries),
        "    )",
        "    if (( CURRENT == 2 )); then _describe command commands; return; fi",
        "    local command=$words[2]",
        "    shift words; (( CURRENT-- ))",
        "    case $command in",
    ]
    for entry in entries:
        lines.append(f"        {entry.name}) _arguments -s \\")
        lines += [f"            {spec} \\" for flag in entry.flags for spec in _zsh_specs(flag)]
        lines.append(f"            {_zsh_argument(entry)} ;;")
    return "\n".join([*lines, "    esac", "}", "compdef _wirecli wirecli", ""])


def _zsh_specs(flag: Flag) -> Iterator[str]:
    help_text = flag.help.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    for name in flag.names:
        action = ""
        if flag.values is not None:
            known = f"({' '.join(flag.values)})" if flag.values else ""
            action = ":file:_files" if flag.files else f":value:{known}"
        yield _zsh_quoted(f"{name}[{help_text}]{action}")


def _zsh_argument(entry: CompletedCommand) -> str:
    if entry.values:
        return _zsh_quoted(f"1:value:({' '.join(entry.values)})")
    return "'*:file:_files'" if entry.files else "':'"


def _zsh_quoted(words: str) -> str:
    return "'" + words.replace("'", "'\\''") + "'"


def _fish(entries: Sequence[CompletedCommand]) -> str:
    lines = ["# fish completion for wirecli: wirecli completion fish | source"]
    for entry in entries:
        help_text = _fish_quoted(entry.help)
        lines.append(
            f"complete -c wirecli -n __fish_use_subcommand -f -a {entry.name} -d {help_text}"
        )
    for entry in entries:
        where = f"complete -c wirecli -n '__fish_seen_subcommand_from {entry.name}'"
        if entry.values:
            lines.append(f"{where} -f -a {_fish_quoted(' '.join(entry.values))}")
        lines += [f"{where} {_fish_flag(flag)}" for flag in entry.flags]
    return "\n".join([*lines, ""])


def _fish_flag(flag: Flag) -> str:
    names = " ".join(
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in flag.names
    )
    value = ""
    if flag.values is not None:
        known = f" -a {_fish_quoted(' '.join(flag.values))}" if flag.values else ""
        value = " -r -F" if flag.files else f" -x{known}"
    return f"{names}{value} -d {_fish_quoted(flag.help)}"


def _fish_quoted(words: str) -> str:
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS: dict[str, Callable[[Sequence[CompletedCommand]], str]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
"""The shells, and what makes the script of each."""
