"""The reading commands: the options that they have, and how they are called."""

from collections.abc import Callable
from inspect import Parameter, Signature
from typing import Any

from wirecli import options
from wirecli.readers import MAX_BYTES, ReadOptions
from wirecli.tuples import NamedTuple
from wirecli.writers import formats_of

FOUND, NOTHING, FAULTY = 0, 1, 2

Task = Callable[[], int]
"""What a command line asks for, when it is understood: does it and returns the exit status."""


class Asked(NamedTuple):
    """What the command line of a reading command says: its options, as Typer declares them."""

    files: options.Files = None
    to: options.To = None
    fields: options.Fields = None
    output: options.Output = None
    from_: options.From = "auto"
    text_key: options.TextKey = None
    id_key: options.IdKey = None
    date_key: options.DateKey = None
    split: options.Split = None
    date: options.Date = None
    agency: options.AgencyKey = None
    styles: options.StyleFile = None
    encoding: options.Encoding = None
    glob: options.Glob = "*"
    files0: options.Files0 = None
    shard: options.Shard = None
    jobs: options.Jobs = 1
    sort: options.Sort = None
    field: options.Field = None
    whole: options.Whole = False
    crlf: options.Crlf = False
    bom: options.Bom = False
    excel_safe: options.ExcelSafe = False
    strict: options.Strict = False
    max_bytes: options.MaxBytes = MAX_BYTES
    quiet: options.Quiet = False
    no_progress: options.NoProgress = False
    color: options.Color = "auto"

    def reading(self) -> ReadOptions:
        """Return what the readers must know."""
        keys = (self.text_key, self.id_key, self.date_key)
        return ReadOptions(self.from_, self.encoding, self.glob, *keys, self.max_bytes)


ONLY = {"sort": ("quotes", "dates", "people"), "whole": ("parse",), "field": ("explain",)}
"""Options that not every reading command has, and the commands that do."""


def command(view: str, run: Callable[[str, Asked], int]) -> Callable[..., Task]:
    """Return the command that reads stories and prints the records of a view, as `run` does."""

    def asked_for(**given: Any) -> Task:
        asked = Asked(**given)
        return lambda: run(view, asked)

    asked_for.__signature__ = _signature(view)  # type: ignore[attr-defined]
    return asked_for


def _signature(view: str) -> Signature:
    """Return the parameters that Typer reads the options of a command from."""
    hints = Asked.__annotations__ | {"to": options.to(formats_of(view))}
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hints[name])
            for name, default in Asked._field_defaults.items()
            if view in ONLY.get(name, (view,))
        ]
    )
