"""The commands: what their help says, which options they have, and what each does."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand

from wirecli import __version__, look_ups, options
from wirecli.errors import UserError
from wirecli.options import FOUND, CommandOptions, Task
from wirecli.writers import PARSE, formats_of, open_output, write_out

HELP = ("-h", "--help")
"""The options by which every command is asked for its help."""


class Command(NamedTuple):
    """A command: what `--help` says of it, and the function that understands its options.

    Without one it reads stories, and prints the records of the view of its name.
    """

    help: str
    function: Callable[..., Task] | None = None


class _Once(TyperCommand):
    """A command that refuses an option that takes one value and is given two, not to lose one."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the words after the command's name; raises `UserError`."""
        *_, order = self.make_parser(ctx).parse_args(list(args))
        for option, times in Counter(map(_single, order)).items():
            if option and times > 1:
                raise UserError(f"{option} is given twice", "give it once")
        return super().parse_args(ctx, args)


def _single(parameter: Any) -> str | None:
    """Return the longest name of an option that takes one value; None for any other."""
    is_option = parameter.param_type_name == "option"
    takes_one = is_option and not parameter.multiple and not parameter.is_flag
    return max(parameter.opts, key=len) if takes_one else None


def application(names: Sequence[str] = ()) -> typer.Typer:
    """Make the application; of its commands only the one that is named, if one is."""
    app = typer.Typer(
        name="wirecli",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": list(HELP)},
    )
    app.callback()(_root)
    wanted = [name for name in names if name in COMMANDS] or COMMANDS
    for name in wanted:
        function = COMMANDS[name].function or options.command(name, _read)
        app.command(name, cls=_Once, help=COMMANDS[name].help)(function)
    return app


def offers() -> dict[str, tuple[str, ...]]:
    """Return the options of each command, and what its `-t` may be, as in `-t csv`.

    Those of wirecli itself, before any command, have the name "".
    """
    root: Any = typer.main.get_command(application())
    commands = {"": root, **root.commands}
    return {name: tuple(_offered(name, command.params)) for name, command in commands.items()}


def _offered(name: str, parameters: Sequence[Any]) -> Iterator[str]:
    options = [option for parameter in parameters for option in parameter.opts]
    yield from (*options, *HELP)
    if "-t" in options:
        yield from (f"-t {each}" for each in formats_of(name))


def _print_version(value: bool) -> None:
    if value:
        print(f"wirecli {__version__}")
        raise typer.Exit(FOUND)


def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            "-V",
            help="Print the version and exit.",
            callback=_print_version,
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Take news-agency stories apart: headline, byline, dateline, paragraphs and more, by rules.

    \b
    wirecli parse examples/bridge.txt
    wirecli parse --help
    """


def _read(view: str, given: CommandOptions) -> int:
    from wirecli import reading_command  # the parser is loaded when there is something to parse

    return reading_command.run(view, given)


def _completion(shell: options.Shell) -> Task:
    """Print a completion script."""
    return lambda: write(_script(shell))


def _script(shell: str) -> str:
    from wirecli import completion

    options.check_one_of("SHELL", shell, tuple(completion.SHELLS))
    return completion.script(shell, typer.main.get_command(application()))


def _schema() -> Task:
    """Print the JSON Schema of the parse record."""
    from json import dumps

    return lambda: write(dumps(PARSE.schema(), ensure_ascii=False, indent=2) + "\n")


def _man() -> Task:
    """Print the manual page."""
    from wirecli import man_page

    return lambda: write(man_page.page(typer.main.get_command(application())))


def write(words: str) -> int:
    """Write words to standard output, as every command does, and return the exit status."""
    with open_output(None) as stream:
        write_out(stream, words)
    return FOUND


COMMANDS: dict[str, Command] = {
    "parse": Command(
        """Take stories apart: one record a story, with all its fields.

        \b
        wirecli parse examples/bridge.txt
        wirecli parse --from jsonl -t jsonl feed.jsonl | jq .headline
        """,
    ),
    "quotes": Command(
        """Who said what: one record a quotation, with its speaker.

        \b
        wirecli quotes examples/bridge.txt
        wirecli quotes -t csv -f speaker,text examples/bridge.txt
        """,
    ),
    "dates": Command(
        """A timeline: one record a date or time that the story mentions, as TIMEX3.

        \b
        wirecli dates --date 2023-11-23 examples/bridge.txt
        wirecli dates -t csv -f value,text examples/bridge.txt
        """,
    ),
    "people": Command(
        """A who's who: one record a person, with role and every mention.

        \b
        wirecli people examples/bridge.txt
        wirecli people -t csv -f name,role examples/bridge.txt
        """,
    ),
    "acronyms": Command(
        """A glossary: one record a short form, with what it stands for.

        \b
        wirecli acronyms examples/bridge.txt
        wirecli acronyms -t csv -f short,long examples/bridge.txt
        """,
    ),
    "explain": Command(
        """Say why: one record a mark, with its words and the rule that made it.

        \b
        wirecli explain examples/bridge.txt
        wirecli explain -t csv -f field,rule,words examples/bridge.txt
        """,
    ),
    "agencies": Command(
        """List the house styles that are known; with a key, one style with its shapes and samples.

        \b
        wirecli agencies tass
        wirecli agencies --check examples/my-style.toml
        """,
        look_ups.agencies,
    ),
    "rules": Command(
        """List the rules that explain names: what each says, with an example; or one of them.

        \b
        wirecli rules byline
        wirecli rules dateline.place-date -t json
        """,
        look_ups.rules,
    ),
    "schema": Command(
        """Print the JSON Schema (2020-12) of the parse record.

        \b
        wirecli schema > parse.schema.json
        wirecli schema | jq '.properties | keys'
        """,
        _schema,
    ),
    "completion": Command(
        """Print a completion script for a shell: bash, zsh or fish.

        \b
        eval "$(wirecli completion bash)"
        wirecli completion fish | source
        """,
        _completion,
    ),
    "man": Command(
        """Print the manual page, in roff.

        \b
        wirecli man > wirecli.1
        wirecli man | head -n 3
        """,
        _man,
    ),
}
"""The commands by name; the examples in their help are run by the tests."""
