"""The options, each declared once, what a value may be, and the commands that read stories."""

from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import Annotated, Any, NamedTuple

import typer

from wirecli.errors import UserError
from wirecli.readers import FORMATS as INPUT_FORMATS
from wirecli.readers import MAX_BYTES, ReadOptions
from wirecli.writers import formats_of

Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILE]...",
        help="Files or folders; - or none is standard input.",
        show_default=False,
    ),
]


def to_option(command: str) -> Any:
    """Return Typer's declaration of `--to` for a command, since each has formats of its own."""
    help = f"Output: {', '.join(formats_of(command))}."
    return typer.Option("--to", "-t", metavar="FORMAT", help=help)


To = str | None
AgenciesTo = Annotated[To, to_option("agencies")]
RulesTo = Annotated[To, to_option("rules")]
Fields = Annotated[
    str | None,
    typer.Option("--fields", "-f", metavar="A,B.C", help="Only these fields, in this order."),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to this file; its ending chooses the format. NAME/: a file for each input.",
    ),
]
From = Annotated[
    str, typer.Option("--from", metavar="FORMAT", help=f"Input: {', '.join(INPUT_FORMATS)}.")
]
DATA = "jsonl, json, csv, tsv, parquet"


def key_option(part: str) -> Any:
    """Return Typer's declaration of an option that names a member or a column of data."""
    return typer.Option(metavar="KEY", help=f"{DATA}: where the {part} stands; a dot reaches in.")


TextKey = Annotated[str | None, key_option("text")]
IdKey = Annotated[str | None, key_option("id")]
DateKey = Annotated[str | None, key_option("story's day")]
TitleKey = Annotated[str | None, key_option("headline")]
BylineKey = Annotated[str | None, key_option("byline")]
PublicationKey = Annotated[str | None, key_option("paper or site")]
Split = Annotated[
    str | None,
    typer.Option(metavar="HOW", help="Stories in one input: auto, none, formfeed, nul or /REGEX/."),
]
Date = Annotated[
    str | None,
    typer.Option(
        "--date",
        "-d",
        metavar="DATE",
        help="The day the stories were written; or the month, the year, an interval.",
    ),
]
DateFromPath = Annotated[
    bool,
    typer.Option("--date-from-path", help="Take it from the name and the folders of each input."),
]
AgencyKey = Annotated[
    str | None,
    typer.Option("--agency", "-a", metavar="KEY", help="Use this house style instead of guessing."),
]
StyleFile = Annotated[
    str | None,
    typer.Option("--styles", metavar="FILE", help="Additional house styles (TOML file)."),
]
StyleKey = Annotated[
    str | None,
    typer.Argument(metavar="[KEY]", help="The key of one style.", show_default=False),
]
RuleId = Annotated[
    str | None,
    typer.Argument(metavar="[ID]", help="The id of one rule, or its family.", show_default=False),
]
Shell = Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")]
CheckFile = Annotated[
    str | None,
    typer.Option("--check", metavar="FILE", help="Validate a style file."),
]
Files0 = Annotated[
    str | None,
    typer.Option(
        "--files0-from",
        metavar="FILE",
        help="Read the names of the inputs from there, NUL-terminated.",
    ),
]
FilesFrom = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Read the names of the inputs from there, one per line."),
]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort", metavar="FIELD", help="Sort the rows by a field; -FIELD: the largest first."
    ),
]
Limit = Annotated[int | None, typer.Option(metavar="N", help="Stop after N rows.")]
Field = Annotated[
    str | None,
    typer.Option("--field", metavar="NAME", help="Why this field, and what else was considered."),
]
Shard = Annotated[
    str | None,
    typer.Option("--shard", metavar="I/N", help="Only every N-th input, from the I-th on."),
]
Whole = Annotated[
    bool, typer.Option("--whole", help="-t text: the text that offsets refer to, as it is.")
]
Crlf = Annotated[bool, typer.Option("--crlf", help="csv, tsv: end lines with CR LF.")]
Bom = Annotated[bool, typer.Option("--bom", help="csv, tsv: begin with a byte order mark.")]
ExcelSafe = Annotated[
    bool, typer.Option("--excel-safe", help="csv, tsv: no cell is taken for a formula.")
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="No messages about inputs, and no progress.")
]
NoProgress = Annotated[bool, typer.Option("--no-progress", help="No progress bar.")]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", "-e", metavar="NAME", help="The encoding of the text; detected by default."
    ),
]
Glob = Annotated[
    list[str],
    typer.Option(
        metavar="PATTERN",
        help="In folders: only files that match; may be repeated.",
        show_default=False,
    ),
]
Jobs = Annotated[
    int,
    typer.Option("--jobs", "-j", metavar="N", help="Number of processes; 0 means one per core."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 if any story has a defect.")]
MaxBytes = Annotated[int, typer.Option(metavar="N", help="Refuse stories larger than N bytes.")]
Color = Annotated[str, typer.Option(metavar="WHEN", help="Colour: auto, always or never.")]
FOUND, NOTHING, FAULTY = 0, 1, 2
Task = Callable[[], int]
"""The task that a command line describes: running it returns the exit status."""
ONLY = {"whole": ("parse",), "field": ("explain",)}
"""Options that not every reading command has, and the commands that do."""


def check_not_empty(option: str, value: str | None) -> None:
    """Raise UserError for an option given as `""`: a shell variable that is not set."""
    if value == "":
        raise UserError(f"{option} is empty", "give it a value, or leave it out")


def check_one_of(option: str, value: str, choices: Sequence[str]) -> None:
    """Raise UserError for a value that is none of the choices."""
    if value not in choices:
        from wirecli import advice

        raise UserError(f"{option}: {value!r} is not known", advice.for_format(value, choices))


def check_at_least(least: int, option: str, value: int) -> None:
    """Raise UserError for a number that is too small."""
    if value < least:
        raise UserError(f"{option}: {value} is too small", f"give {least} or more")


def check_shard(shard: str | None) -> tuple[int, int]:
    """Return I and N of `--shard I/N`; 1 and 1 without it. Raises UserError if it is not so."""
    if shard is None:
        return 1, 1
    first, slash, step = shard.partition("/")
    if slash and first.isdecimal() and step.isdecimal() and 1 <= int(first) <= int(step):
        return int(first), int(step)
    raise UserError(f"--shard: invalid shard {shard!r}", "use I/N, e.g. 2/8, with I from 1 to N")


class CommandOptions(NamedTuple):
    """What the command line of a reading command says: its options, as Typer declares them."""

    files: Files = None
    to: To = None
    fields: Fields = None
    output: Output = None
    from_: From = "auto"
    text_key: TextKey = None
    id_key: IdKey = None
    date_key: DateKey = None
    title_key: TitleKey = None
    byline_key: BylineKey = None
    publication_key: PublicationKey = None
    split: Split = None
    date: Date = None
    date_from_path: DateFromPath = False
    agency: AgencyKey = None
    styles: StyleFile = None
    encoding: Encoding = None
    glob: Glob = ["*"]  # noqa: RUF012
    files0: Files0 = None
    files_from: FilesFrom = None
    shard: Shard = None
    jobs: Jobs = 1
    sort: Sort = None
    limit: Limit = None
    field: Field = None
    whole: Whole = False
    crlf: Crlf = False
    bom: Bom = False
    excel_safe: ExcelSafe = False
    strict: Strict = False
    max_bytes: MaxBytes = MAX_BYTES
    quiet: Quiet = False
    no_progress: NoProgress = False
    color: Color = "auto"

    def reading(self) -> ReadOptions:
        """Return what the readers must know."""
        return ReadOptions(
            self.from_.casefold(),
            self.encoding,
            tuple(self.glob),
            text_key=self.text_key,
            id_key=self.id_key,
            date_key=self.date_key,
            max_bytes=self.max_bytes,
            title_key=self.title_key,
            byline_key=self.byline_key,
            publication_key=self.publication_key,
        )


def command(view: str, run: Callable[[str, CommandOptions], int]) -> Callable[..., Task]:
    """Return the command that reads stories and prints the records of a view, as `run` does."""

    def asked_for(**given: Any) -> Task:
        options = CommandOptions(**given)
        return lambda: run(view, options)

    asked_for.__signature__ = _signature(view)  # type: ignore[attr-defined]
    return asked_for


def _signature(view: str) -> Signature:
    """Return the parameters that Typer reads the options of a command from."""
    hints = CommandOptions.__annotations__ | {"to": Annotated[To, to_option(view)]}
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hints[name])
            for name, default in CommandOptions._field_defaults.items()
            if view in ONLY.get(name, (view,))
        ]
    )
