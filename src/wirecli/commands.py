"""The commands: what their help says, which options they have, and what each does."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import NamedTuple

from wirecli import options, pipeline
from wirecli.data.rows import Style
from wirecli.errors import UserError
from wirecli.messages import complain
from wirecli.readers import MAX_BYTES, ReadOptions, read
from wirecli.writers import (
    AGENCIES,
    AGENCY,
    CHECK,
    FORMATS,
    VIEWS,
    Record,
    View,
    checked,
    form_of,
    format_of,
    open_output,
    open_writer,
    parse_schema,
    write_out,
)

FOUND, NOTHING, FAULTY = 0, 1, 2

Task = Callable[[], int]
"""What a command line asks for, when it is understood: does it and returns the exit status."""


class Command(NamedTuple):
    """A command: what `--help` says of it, and the function that understands its options."""

    help: str
    function: Callable[..., Task]


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


def _print(
    files: list[str], reading: ReadOptions, asked: pipeline.Settings, printing: _Printing
) -> int:
    """Read the files, print their records, and return the exit status."""
    asked = asked._replace(styles=_own_styles(printing.styles))
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
                complain("{}: {}; {}".format(*outcome.trouble))
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


def _agencies(
    key: options.StyleKey = None,
    to: options.To = None,
    fields: options.Fields = None,
    output: options.Output = None,
    styles: options.StyleFile = None,
    check: options.CheckFile = None,
    color: options.Color = "auto",
) -> Task:
    """Return the task of looking house styles up, or of proving those of a file."""
    printing = _Printing(output, fields, color, 1, False, styles)
    chosen = format_of(output) if to is None else to
    if check is not None:
        return lambda: _prove(check, chosen, printing)
    return lambda: _look_up(key, chosen, printing)


def _look_up(key: str | None, to: str, printing: _Printing) -> int:
    from wirecli import styleguide

    own = _own_styles(printing.styles)
    if key is None:
        return _print_records(AGENCIES, styleguide.every(own), to, printing)
    return _print_records(AGENCY, styleguide.one(key, own), to, printing)


def _prove(path: str, to: str, printing: _Printing) -> int:
    """Print the proofs of a file's styles; in a table's place a report that points at faults."""
    from wirecli import styleguide

    proofs = [styleguide.proof_record(proof) for proof in styleguide.proofs(_own_styles(path))]
    if to == "table" and printing.fields is None:
        with open_output(printing.output) as stream:
            write_out(stream, "".join(map(styleguide.report, proofs)))
    else:
        _print_records(CHECK, iter(proofs), to, printing)
    return FOUND if all(proof["holds"] for proof in proofs) else NOTHING


def _own_styles(path: str | None) -> tuple[Style, ...]:
    if path is None:
        return ()
    from wirecli.rules import stylefile

    return stylefile.read(path)


def _print_records(view: View, records: Iterator[Record], to: str, printing: _Printing) -> int:
    """Print records that are of no story."""
    options.check_one_of("--to", to, FORMATS)
    fields = () if printing.fields is None else checked(printing.fields, view.schema())
    row = form_of(to, view, fields).row
    rows = [row(record) for record in records]
    with open_output(printing.output) as stream:
        writer = open_writer(to, stream, view=view, fields=fields, color=printing.color)
        writer.put(rows)
        writer.close()
    return FOUND


def _schema() -> Task:
    """Print the JSON Schema of the parse record."""
    from json import dumps

    return lambda: write(dumps(parse_schema(), ensure_ascii=False, indent=2) + "\n")


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
    "agencies": Command(
        """List the house styles that are known; with a key, one style with its shapes and samples.

        \b
        wirecli agencies tass
        wirecli agencies --check examples/my-style.toml
        """,
        _agencies,
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
