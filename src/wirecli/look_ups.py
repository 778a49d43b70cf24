"""The commands that look up what the program knows: house styles and rules."""

from collections.abc import Iterator
from typing import NamedTuple

from wirecli import options
from wirecli.messages import complain
from wirecli.options import FOUND, NOTHING, Task
from wirecli.target import Target
from wirecli.writers import (
    AGENCIES,
    AGENCY,
    CHECK,
    RULES,
    OutputFormat,
    Record,
    View,
    chosen,
    form_of,
    open_output,
    open_writer,
    write_out,
)
from wirecli.writers.output_formats import TABLE


class _Printing(NamedTuple):
    """How records that are not of a story are printed, and by which command."""

    command: str
    to: str | None
    fields: str | None
    output: str | None
    color: str
    read: tuple[str | None, ...] = ()

    def format(self) -> str:
        """Return the name of the format; raises `UserError`, also for an output that is read."""
        target = Target(self.output)
        for name in self.read:
            target.refuse(name)
        return chosen(self.command, self.to, self.output)


def agencies(
    key: options.StyleKey = None,
    to: options.AgenciesTo = None,
    fields: options.Fields = None,
    output: options.Output = None,
    styles: options.StyleFile = None,
    check: options.CheckFile = None,
    color: options.Color = "auto",
) -> Task:
    """Return the task of looking house styles up, or of proving those of a file."""
    printing = _Printing("agencies", to, fields, output, color, (styles, check))
    if check is not None:
        return lambda: _prove(check, printing)
    return lambda: _look_up(key, styles, printing)


def rules(
    rule: options.RuleId = None,
    to: options.RulesTo = None,
    fields: options.Fields = None,
    output: options.Output = None,
    color: options.Color = "auto",
) -> Task:
    """Return the task of looking rules up."""
    from wirecli import rules_command

    printing = _Printing("rules", to, fields, output, color)
    return lambda: _print(RULES, rules_command.records(rule), printing)


def _look_up(key: str | None, path: str | None, printing: _Printing) -> int:
    from wirecli import agencies_command
    from wirecli.reading_command import own_styles

    own = own_styles(path)
    if key is None:
        return _print(AGENCIES, agencies_command.every(own), printing)
    return _print(AGENCY, agencies_command.one(key, own), printing)


def _prove(path: str, printing: _Printing) -> int:
    """Print the proofs of a file's styles; in a table's place a report that points at faults."""
    from wirecli import agencies_command
    from wirecli.reading_command import own_styles

    report = printing.format() == TABLE.name and printing.fields is None
    own = own_styles(path)
    proofs = [agencies_command.proof_record(proof) for proof in agencies_command.proofs(own)]
    if report:
        with open_output(printing.output) as stream:
            write_out(stream, "".join(map(agencies_command.report, proofs)))
    else:
        _print(CHECK, iter(proofs), printing)
    for note in agencies_command.notes(own):
        complain(note)
    return FOUND if all(proof["holds"] for proof in proofs) else NOTHING


def _print(view: View, records: Iterator[Record], printing: _Printing) -> int:
    """Print records that are of no story."""
    fields = () if printing.fields is None else view.fields(printing.fields)
    form = OutputFormat(printing.format(), fields).checked()
    row = form_of(form, view).row
    rows = [row(record) for record in records]
    with open_output(printing.output) as stream:
        writer = open_writer(form, stream, view=view, color=printing.color)
        writer.put(rows)
        writer.close()
    return FOUND
