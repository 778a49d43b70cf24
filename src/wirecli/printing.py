"""What a reading command does: read the inputs, print their records, say how it ended."""

import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import TextIO

from wirecli import messages, options, pipeline
from wirecli.data.rows import Style
from wirecli.errors import UserError
from wirecli.messages import complain
from wirecli.options import FAULTY, FOUND, NOTHING, Asked
from wirecli.pipeline import Outcome, Settings
from wirecli.readers import Source, Trouble, find, listed, read
from wirecli.tuples import NamedTuple
from wirecli.writers import (
    PARSE,
    VIEWS,
    WHY,
    Dialect,
    Format,
    chosen,
    open_output,
    open_writer,
)
from wirecli.writers.formats import STORY


def own_styles(path: str | None) -> tuple[Style, ...]:
    """Read the house styles of a user's file, if one is named; raises `UserError`."""
    if path is None:
        return ()
    from wirecli.rules import stylefile

    return stylefile.read(path)


def run(view: str, asked: Asked) -> int:
    """Read the inputs, print their records, and return the exit status."""
    settings = _settings(view, asked)
    _check(asked, settings)
    outcomes = pipeline.outcomes(_inputs(asked), settings, asked.jobs)
    seen = _Seen()
    with (
        open_output(asked.output) as stream,
        closing(outcomes),
        closing(_bar(asked, settings, stream)) as bar,
    ):
        shown = WHY if asked.field else VIEWS[view]
        writer = open_writer(settings.form, stream, view=shown, color=asked.color)
        for outcome in pipeline.sorted_rows(outcomes) if settings.sort else outcomes:
            bar.advance(outcome.name)
            writer.put(outcome.rows)
            seen = seen.after(outcome)
            if outcome.trouble and not asked.quiet:
                bar.hide()
                complain("{}: {}; {}".format(*outcome.trouble))
        bar.close()
        writer.close()
    return seen.status(strict=asked.strict)


class _Seen(NamedTuple):
    """What the exit status depends on."""

    found: bool = False
    faulty: bool = False
    defective: bool = False

    def after(self, outcome: Outcome) -> "_Seen":
        return _Seen(
            self.found or outcome.found,
            self.faulty or outcome.trouble is not None,
            self.defective or outcome.defective,
        )

    def status(self, *, strict: bool) -> int:
        if self.faulty:
            return FAULTY
        return FOUND if self.found and not (self.defective and strict) else NOTHING


def _settings(view: str, asked: Asked) -> Settings:
    """Return what the pipeline must know; raises `UserError` for what cannot be printed so."""
    to = _format(view, asked)
    shown = VIEWS[view]
    fields = () if asked.fields is None else shown.fields(asked.fields)
    dialect = Dialect(asked.crlf, asked.bom, asked.excel_safe)
    return Settings(
        view=view,
        form=Format(to, fields, dialect, asked.whole).checked(),
        split=asked.split,
        date=asked.date,
        agency=asked.agency,
        styles=own_styles(asked.styles),
        sort=None if asked.sort is None else shown.sort_field(asked.sort),
        field=None if asked.field is None else PARSE.fields(asked.field)[0],
    )


def _format(view: str, asked: Asked) -> str:
    """Return the format; unless one is named, `explain` shows the story itself on a terminal."""
    unasked = (asked.to, asked.output, asked.fields, asked.field) == (None,) * 4
    if unasked and view == "explain" and sys.stdout is not None and sys.stdout.isatty():
        return STORY.name
    return chosen(view, asked.to, asked.output)


def _check(asked: Asked, settings: Settings) -> None:
    """Check the other options before anything is read; raises `UserError` for the first fault."""
    options.check_not_empty("--date", asked.date)
    options.check_not_empty("--agency", asked.agency)
    options.check_not_empty("--split", asked.split)
    options.check_not_empty("--encoding", asked.encoding)
    options.check_one_of("--color", asked.color, ("auto", "always", "never"))
    options.check_at_least(0, "--jobs", asked.jobs)
    options.check_at_least(1, "--max-bytes", asked.max_bytes)
    options.check_shard(asked.shard)
    if asked.files0 is not None and asked.files:
        raise UserError("--files0-from names the inputs", "leave the other names out")
    _check_terminal(settings.view, asked)
    pipeline.check(settings)


def _check_terminal(view: str, asked: Asked) -> None:
    """Refuse to wait for what somebody would have to type."""
    given = [asked.files0] if asked.files0 is not None else (asked.files or ["-"])
    if "-" in given and sys.stdin is not None and sys.stdin.isatty():
        usage = f"usage: wirecli {view} FILE..., or COMMAND | wirecli {view}"
        raise UserError("no input: standard input is a terminal", usage)


def _inputs(asked: Asked) -> Iterator[Source | Trouble]:
    """Return the inputs that were named, or every N-th of them."""
    names = asked.files or ["-"] if asked.files0 is None else listed(asked.files0)
    first, step = options.check_shard(asked.shard)
    return islice(read(names, options=asked.reading()), first - 1, None, step)


def _bar(asked: Asked, settings: Settings, stream: TextIO) -> messages.Bar:
    """Return the progress bar; hidden where records would run into it, or nobody looks."""
    wanted = not (asked.quiet or asked.no_progress) and sys.stderr is not None
    apart = not settings.form.row.streams or not stream.isatty()
    if not (wanted and apart and sys.stderr.isatty()):
        return messages.Bar(None)
    known = asked.files0 is None and "-" not in (asked.files or ["-"])
    total = sum(1 for _ in find(asked.files or (), asked.glob)) if known else None
    return messages.Bar(sys.stderr, total)
