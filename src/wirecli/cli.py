"""The commands: their options, their help, and what they end with."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Annotated, Any, NamedTuple, Protocol, cast

import typer

from wirecli import __version__, pipeline
from wirecli.errors import OutputError, UserError
from wirecli.readers import FORMATS as INPUT_FORMATS
from wirecli.readers import MAX_BYTES, ReadOptions, read
from wirecli.writers import (
    FORMATS,
    VIEWS,
    StreamWriter,
    checked,
    format_of,
    open_output,
    open_writer,
    parse_schema,
    silence,
)

FOUND, NOTHING, FAULTY, UNWRITTEN, INTERRUPTED = 0, 1, 2, 3, 130

Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILE]...",
        help="Files or folders; - or none is standard input.",
        show_default=False,
    ),
]
To = Annotated[
    str | None,
    typer.Option(
        "--to",
        "-t",
        metavar="FORMAT",
        help=f"Output: {', '.join(FORMATS)}.",
        rich_help_panel="Output",
    ),
]
Fields = Annotated[
    str | None,
    typer.Option("--fields", "-f", metavar="A,B.C", help="Only these fields, in this order."),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write there; the ending chooses the format."
    ),
]
From = Annotated[
    str, typer.Option("--from", metavar="FORMAT", help=f"Input: {', '.join(INPUT_FORMATS)}.")
]
TextKey = Annotated[
    str | None, typer.Option(metavar="KEY", help="jsonl: the member with the text  [default: text]")
]
IdKey = Annotated[
    str | None, typer.Option(metavar="KEY", help="jsonl: the member with the id  [default: id]")
]
DateKey = Annotated[
    str | None,
    typer.Option(metavar="KEY", help="jsonl: the member with the story's day  [default: date]"),
]
Split = Annotated[
    str | None,
    typer.Option(metavar="HOW", help="Stories in one input: auto, none, formfeed, nul or /REGEX/."),
]
Date = Annotated[
    str | None,
    typer.Option("--date", "-d", metavar="DATE", help="The day the stories were written."),
]
AgencyKey = Annotated[
    str | None,
    typer.Option("--agency", "-a", metavar="KEY", help="Use this house style, do not guess."),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", "-e", metavar="NAME", help="The text's encoding, not detected."),
]
Glob = Annotated[
    str, typer.Option(metavar="PATTERN", help="In folders: only files of this pattern.")
]
Jobs = Annotated[
    int, typer.Option("--jobs", "-j", min=0, metavar="N", help="Processes; 0 is one a core.")
]
Strict = Annotated[bool, typer.Option("--strict", help="A defect makes the exit status 1.")]
MaxBytes = Annotated[int, typer.Option(min=1, metavar="N", help="Refuse a story larger than this.")]
Color = Annotated[str, typer.Option(metavar="WHEN", help="Colour: auto, always or never.")]


class _UsageFault(Protocol):
    ctx: Any

    def format_message(self) -> str: ...


USAGE_FAULT = cast("type[Exception]", typer.BadParameter.__mro__[2])
"""What Typer raises for a command line that is not right; it exports only the most special case."""


class Command(NamedTuple):
    """A command: what `--help` says of it, and the function that carries it out."""

    help: str
    function: Callable[..., None]


def main() -> None:
    """Run the command line and leave at once: tearing the interpreter down only takes time."""
    status = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def run(arguments: list[str]) -> int:
    """Carry a command line out and return its exit status; a fault is one line on stderr."""
    try:
        return cast(int, _app(arguments[:1])(arguments, standalone_mode=False) or FOUND)
    except USAGE_FAULT as error:
        fault = cast(_UsageFault, error)
        command = fault.ctx.command_path if fault.ctx else "wirecli"
        _complain(f"{fault.format_message()}; see {command} --help")
        return FAULTY
    except typer.Abort:
        return INTERRUPTED


def _app(named: list[str]) -> typer.Typer:
    """Make the application; of its commands only the one that is named, if one is."""
    app = typer.Typer(
        name="wirecli",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    wanted = [name for name in named if name in COMMANDS] or COMMANDS
    for name in wanted:
        app.command(name, help=COMMANDS[name].help)(COMMANDS[name].function)
    return app


def _print_version(asked: bool) -> None:
    if asked:
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
    """Take news-agency stories apart: headline, byline, dateline, paragraphs and more, by rules."""


def _reading(view: str) -> Callable[..., None]:
    """Return the command that reads stories and prints the records of a view."""

    def command(
        files: Files = None,
        to: To = None,
        fields: Fields = None,
        output: Output = None,
        from_: From = "auto",
        text_key: TextKey = None,
        id_key: IdKey = None,
        date_key: DateKey = None,
        split: Split = None,
        date: Date = None,
        agency: AgencyKey = None,
        encoding: Encoding = None,
        glob: Glob = "*",
        jobs: Jobs = 1,
        strict: Strict = False,
        max_bytes: MaxBytes = MAX_BYTES,
        color: Color = "auto",
    ) -> None:
        reading = ReadOptions(from_, encoding, glob, text_key, id_key, date_key, max_bytes)
        chosen = to or format_of(output)
        asked = pipeline.Settings(view, chosen, (), split, date, agency)
        printing = _Printing(output, fields, color, jobs, strict)
        raise typer.Exit(_guarded(lambda: _print(files or [], reading, asked, printing)))

    return command


class _Printing(NamedTuple):
    output: str | None
    fields: str | None
    color: str
    jobs: int
    strict: bool


def _guarded(task: Callable[[], int]) -> int:
    """Return a task's exit status, or that of the fault that ended it."""
    try:
        return task()
    except UserError as fault:
        _complain(str(fault))
        return FAULTY
    except OutputError as fault:
        _complain(str(fault))
        return UNWRITTEN
    except BrokenPipeError:
        silence(sys.stdout)
        return FOUND
    except KeyboardInterrupt:
        silence(sys.stdout)
        return INTERRUPTED


def _print(
    files: list[str], reading: ReadOptions, asked: pipeline.Settings, printing: _Printing
) -> int:
    """Read the files, print their records, and return the exit status."""
    asked = _checked(files, asked, printing)
    inputs = read(files, options=reading)
    view = VIEWS[asked.view]
    found = faulty = defective = False
    with open_output(printing.output) as stream:
        writer = open_writer(asked.to, stream, view=view, fields=asked.fields, color=printing.color)
        put: Callable[[Any], None] = (
            writer.write_row if isinstance(writer, StreamWriter) else writer.write
        )
        for outcome in pipeline.outcomes(inputs, asked, printing.jobs):
            for row in outcome.rows:
                put(row)
            found |= outcome.found
            defective |= outcome.defective
            if outcome.trouble:
                faulty = True
                _complain("{}: {}; {}".format(*outcome.trouble))
        writer.close()
    if faulty:
        return FAULTY
    return FOUND if found and not (defective and printing.strict) else NOTHING


def _checked(files: list[str], asked: pipeline.Settings, printing: _Printing) -> pipeline.Settings:
    """Check every option before anything is read; raises `UserError` for the first that is bad."""
    _check_choice("--to", asked.to, FORMATS)
    _check_choice("--color", printing.color, ("auto", "always", "never"))
    if set(files) <= {"-"} and sys.stdin is not None and sys.stdin.isatty():
        raise UserError("no input: standard input is a terminal", f"try wirecli {asked.view} FILE")
    pipeline.check(asked)
    schema = VIEWS[asked.view].schema()
    return asked._replace(fields=checked(printing.fields, schema) if printing.fields else ())


def _check_choice(option: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise UserError(f"{option}: {value!r} is not known", f"use {', '.join(choices)}")


def _schema() -> None:
    """Print the JSON Schema of the parse record."""

    def write() -> int:
        from json import dumps

        with open_output(None) as stream:
            stream.write(dumps(parse_schema(), ensure_ascii=False, indent=2) + "\n")
        return FOUND

    raise typer.Exit(_guarded(write))


def _complain(message: str) -> None:
    """Write one line to stderr; that nobody can read it is no reason to stop."""
    with suppress(OSError, ValueError, AttributeError):
        print(f"wirecli: {message}", file=sys.stderr, flush=True)


COMMANDS: dict[str, Command] = {
    "parse": Command(
        """Take stories apart: one record a story, with all its fields.

        \b
        wirecli parse examples/bridge.txt
        wirecli parse --from jsonl -t jsonl feed.jsonl | jq .headline
        """,
        _reading("parse"),
    ),
    "explain": Command(
        """Say why: one record a mark, with the rule that made it and where the words are.

        \b
        wirecli explain examples/bridge.txt
        wirecli explain -t csv -f field,rule,words examples/bridge.txt
        """,
        _reading("explain"),
    ),
    "schema": Command(
        """Print the JSON Schema (2020-12) of the parse record.

        \b
        wirecli schema > parse.schema.json
        wirecli schema | jq '.properties | keys'
        """,
        _schema,
    ),
}
"""The commands by name; the examples in their help are run by the tests."""
