"""The commands: what their help says, what they call, and what they end with."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, redirect_stdout, suppress
from io import StringIO
from typing import Annotated, Any, NamedTuple, Protocol, cast

import typer

from wirecli import __version__, options, pipeline
from wirecli.errors import OutputError, UserError
from wirecli.readers import MAX_BYTES, ReadOptions, read
from wirecli.safe import shown
from wirecli.writers import (
    FORMATS,
    VIEWS,
    checked,
    format_of,
    open_output,
    open_writer,
    parse_schema,
    silence,
    write_out,
)

FOUND, NOTHING, FAULTY, UNWRITTEN, INTERRUPTED = 0, 1, 2, 3, 130

Task = Callable[[], int]
"""What a command line asks for, when it is understood: does it and returns the exit status."""


class _UsageFault(Protocol):
    ctx: Any
    option_name: str
    possibilities: Sequence[str] | None

    def format_message(self) -> str: ...


USAGE_FAULT = cast("type[Exception]", typer.BadParameter.__mro__[2])
"""What Typer raises for a command line that is not right; it exports only the most special case."""


class Command(NamedTuple):
    """A command: what `--help` says of it, and the function that understands its options."""

    help: str
    function: Callable[..., Task]


def main() -> None:
    """Run the command line and leave at once: tearing the interpreter down only takes time."""
    try:
        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def run(arguments: list[str]) -> int:
    """Carry a command line out and return its exit status; a fault is one line on stderr.

    Help and version are taken from Typer as text and written as everything else is: to a full
    disk, or to a reader that went away, with the same end. No command at all is a usage error
    that is answered with the whole help.
    """
    words = StringIO()
    try:
        with redirect_stdout(words):
            asked = _app(arguments[:1])(
                arguments or ["--help"], prog_name="wirecli", standalone_mode=False
            )
    except USAGE_FAULT as fault:
        _complain(_refusal(cast(_UsageFault, fault)))
        return FAULTY
    if not arguments:
        _say(words.getvalue())
        return FAULTY
    if isinstance(asked, int):
        return _guarded(lambda: _write(words.getvalue())) or asked
    return _guarded(cast(Task, asked))


def _app(named: list[str]) -> typer.Typer:
    """Make the application; of its commands only the one that is named, if one is."""
    app = typer.Typer(
        name="wirecli",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    wanted = [name for name in named if name in COMMANDS] or COMMANDS
    for name in wanted:
        app.command(name, help=COMMANDS[name].help)(COMMANDS[name].function)
    return app


def _refusal(fault: _UsageFault) -> str:
    """Return in our words what Typer found wrong: what it is; what to do."""
    what, _, advice = fault.format_message().rstrip(".?").partition(". ")
    if nearest := getattr(fault, "possibilities", None):
        what, advice = f"no such option: {fault.option_name}", f"did you mean {nearest[0]}"
    command = fault.ctx.command_path if fault.ctx else "wirecli"
    todo = f"{advice[:1].lower()}{advice[1:]}?" if advice else f"see {command} --help"
    return f"{what[:1].lower()}{what[1:]}; {todo}"


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
    """Take news-agency stories apart: headline, byline, dateline, paragraphs and more, by rules.

    \b
    wirecli parse examples/bridge.txt
    wirecli parse --help
    """


class _Printing(NamedTuple):
    output: str | None
    fields: str | None
    color: str
    jobs: int
    strict: bool
    styles: str | None


def _reading(view: str) -> Callable[..., Task]:
    """Return the command that reads stories and prints the records of a view."""

    def command(
        files: options.Files = None,
        to: options.To = None,
        fields: options.Fields = None,
        output: options.Output = None,
        from_: options.From = "auto",
        text_key: options.TextKey = None,
        id_key: options.IdKey = None,
        date_key: options.DateKey = None,
        split: options.Split = None,
        date: options.Date = None,
        agency: options.AgencyKey = None,
        styles: options.StyleFile = None,
        encoding: options.Encoding = None,
        glob: options.Glob = "*",
        jobs: options.Jobs = 1,
        strict: options.Strict = False,
        max_bytes: options.MaxBytes = MAX_BYTES,
        color: options.Color = "auto",
    ) -> Task:
        reading = ReadOptions(from_, encoding, glob, text_key, id_key, date_key, max_bytes)
        chosen = format_of(output) if to is None else to
        asked = pipeline.Settings(view, chosen, (), split, date, agency)
        printing = _Printing(output, fields, color, jobs, strict, styles)
        return lambda: _print(files or ["-"], reading, asked, printing)

    return command


def _guarded(task: Task) -> int:
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
    if printing.styles is not None:
        from wirecli.rules import stylefile

        asked = asked._replace(styles=stylefile.read(printing.styles))
    _check(files, reading, asked, printing)
    view = VIEWS[asked.view]
    fields = () if printing.fields is None else checked(printing.fields, view.schema())
    inputs = read(files, options=reading)
    outcomes = pipeline.outcomes(inputs, asked._replace(fields=fields), printing.jobs)
    found = faulty = defective = False
    with open_output(printing.output) as stream, closing(outcomes):
        writer = open_writer(asked.to, stream, view=view, fields=fields, color=printing.color)
        for outcome in outcomes:
            writer.put(outcome.rows)
            found |= outcome.found
            defective |= outcome.defective
            if outcome.trouble:
                faulty = True
                _complain("{}: {}; {}".format(*outcome.trouble))
        writer.close()
    if faulty:
        return FAULTY
    return FOUND if found and not (defective and printing.strict) else NOTHING


def _check(
    files: list[str], reading: ReadOptions, asked: pipeline.Settings, printing: _Printing
) -> None:
    """Check every option before anything is read; raises `UserError` for the first that is bad."""
    options.check_not_empty("--date", asked.date)
    options.check_not_empty("--agency", asked.agency)
    options.check_not_empty("--split", asked.split)
    options.check_not_empty("--encoding", reading.encoding)
    options.check_one_of("--to", asked.to, FORMATS)
    options.check_one_of("--color", printing.color, ("auto", "always", "never"))
    options.check_at_least(0, "--jobs", printing.jobs)
    options.check_at_least(1, "--max-bytes", reading.max_bytes)
    if "-" in files and sys.stdin is not None and sys.stdin.isatty():
        usage = f"usage: wirecli {asked.view} FILE..., or COMMAND | wirecli {asked.view}"
        raise UserError("no input: standard input is a terminal", usage)
    pipeline.check(asked)


def _schema() -> Task:
    """Print the JSON Schema of the parse record."""
    from json import dumps

    return lambda: _write(dumps(parse_schema(), ensure_ascii=False, indent=2) + "\n")


def _write(words: str) -> int:
    with open_output(None) as stream:
        write_out(stream, words)
    return FOUND


def _complain(message: str) -> None:
    _say(f"wirecli: {shown(message)}\n")


def _say(words: str) -> None:
    """Write to stderr; that nobody can read it is no reason to stop."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(words)


COMMANDS: dict[str, Command] = {
    "parse": Command(
        """Take stories apart: one record a story, with all its fields.

        \b
        wirecli parse examples/bridge.txt
        wirecli parse --from jsonl -t jsonl feed.jsonl | jq .headline
        """,
        _reading("parse"),
    ),
    "quotes": Command(
        """Who said what: one record a quotation, with its speaker.

        \b
        wirecli quotes examples/bridge.txt
        wirecli quotes -t csv -f speaker,text examples/bridge.txt
        """,
        _reading("quotes"),
    ),
    "dates": Command(
        """A timeline: one record a date or time that the story mentions, as TIMEX3.

        \b
        wirecli dates --date 2023-11-23 examples/bridge.txt
        wirecli dates -t csv -f value,text examples/bridge.txt
        """,
        _reading("dates"),
    ),
    "people": Command(
        """A who's who: one record a person, with role and every mention.

        \b
        wirecli people examples/bridge.txt
        wirecli people -t csv -f name,role examples/bridge.txt
        """,
        _reading("people"),
    ),
    "acronyms": Command(
        """A glossary: one record a short form, with what it stands for.

        \b
        wirecli acronyms examples/bridge.txt
        wirecli acronyms -t csv -f short,long examples/bridge.txt
        """,
        _reading("acronyms"),
    ),
    "explain": Command(
        """Say why: one record a mark, with its words and the rule that made it.

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
