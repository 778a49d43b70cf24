"""What a reading command does: read the inputs, print their records, say how it ended."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from typing import TextIO

from wirecli import messages, options, pipeline
from wirecli.data.rows import Style
from wirecli.errors import UserError
from wirecli.messages import complain
from wirecli.options import FAULTY, FOUND, NOTHING, Asked
from wirecli.pipeline import Outcome, Settings
from wirecli.readers import EMPTY, LINE, NUL, Source, Trouble, find, listed, read
from wirecli.target import Target
from wirecli.tuples import NamedTuple
from wirecli.writers import (
    PARSE,
    VIEWS,
    WHY,
    Dialect,
    OutputFormat,
    chosen,
    open_output,
    open_writer,
)
from wirecli.writers.output_formats import STORY

MANY = 10
"""Inputs that could not be read, of more than which a sum is given at the end."""


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
    tally = _Tally()
    outcomes = pipeline.outcomes(_inputs(asked, settings, tally), settings, asked.jobs)
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
        if tally.unread.total() > MANY and not asked.quiet:
            complain(messages.unread(tally.unread, tally.inputs))
    return seen.status(strict=asked.strict)


class _Tally:
    """How many inputs there were, and of which kinds those that could not be read."""

    __slots__ = ("inputs", "unread")

    def __init__(self) -> None:
        self.inputs = 0
        self.unread: Counter[str] = Counter()

    def counted(self, items: Iterable[Source | Trouble]) -> Iterator[Source | Trouble]:
        """Yield the items, each counted."""
        for item in items:
            self.inputs += 1
            if isinstance(item, Trouble):
                self.unread[item.kind] += 1
            yield item


class _Seen(NamedTuple):
    """What the exit status depends on."""

    found: bool = False
    faulty: bool = False
    defective: bool = False

    def after(self, outcome: Outcome) -> "_Seen":
        return _Seen(
            self.found or outcome.found,
            self.faulty or (outcome.trouble is not None and outcome.trouble.kind != EMPTY),
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
    field = None if asked.field is None else _explained_field(asked.field)
    dialect = Dialect(asked.crlf, asked.bom, asked.excel_safe)
    return Settings(
        view=view,
        form=OutputFormat(to, fields, dialect, asked.whole, field).checked(),
        split=asked.split,
        date=asked.date,
        agency=asked.agency,
        styles=own_styles(asked.styles),
        sort=None if asked.sort is None else shown.sort_field(asked.sort),
        date_from_path=asked.date_from_path,
    )


def _explained_field(asked: str) -> str:
    """Return the field of `--field`; raises `UserError` unless it is one that rules find."""
    from wirecli.writers.absence import REASONS

    field = PARSE.fields(asked)[0]
    if field.partition(".")[0] not in REASONS:
        raise UserError(f"--field: no rule finds {field!r}", f"ask for one of {', '.join(REASONS)}")
    return field


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
    _check_lists(asked)
    _check_output(asked)
    _check_terminal(settings.view, asked)
    pipeline.check(settings)


def _check_lists(asked: Asked) -> None:
    """Refuse two ways to name the inputs."""
    lists = {"--files0-from": asked.files0, "--files-from": asked.files_from}
    given = [option for option, name in lists.items() if name is not None]
    if given and (asked.files or len(given) > 1):
        raise UserError(f"{given[0]} names the inputs", "leave the other names out")


def _check_output(asked: Asked) -> None:
    """Refuse an output that would take the place of a file that is read; a folder is looked into
    when it is read."""
    target = Target(asked.output)
    for name in (asked.styles, asked.files0, asked.files_from, *(asked.files or ["-"])):
        target.refuse(name)


def _check_terminal(view: str, asked: Asked) -> None:
    """Refuse to wait for what somebody would have to type."""
    name = asked.files_from if asked.files0 is None else asked.files0
    given = [name] if name is not None else (asked.files or ["-"])
    if "-" in given and sys.stdin is not None and sys.stdin.isatty():
        usage = f"usage: wirecli {view} FILE..., or COMMAND | wirecli {view}"
        raise UserError("no input: standard input is a terminal", usage)


def _names(asked: Asked) -> Iterable[str]:
    """Return the names of the inputs, as they are given or listed."""
    if asked.files0 is not None:
        return listed(asked.files0, NUL)
    if asked.files_from is not None:
        return listed(asked.files_from, LINE)
    return asked.files or ["-"]


def _inputs(asked: Asked, settings: Settings, tally: _Tally) -> Iterator[Source | Trouble]:
    """Return the inputs that were named, or every N-th of them, apart from the output."""
    first, step = options.check_shard(asked.shard)
    target = Target(asked.output)
    names = target.checked(_names(asked), asked.glob)
    items = pipeline.numbered(target.apart(read(names, options=asked.reading())), settings)
    return tally.counted(islice(items, first - 1, None, step))


def _bar(asked: Asked, settings: Settings, stream: TextIO) -> messages.Bar:
    """Return the progress bar; hidden where records would run into it, or nobody looks."""
    wanted = not (asked.quiet or asked.no_progress) and sys.stderr is not None
    apart = not settings.form.row.streams or not stream.isatty()
    if not (wanted and apart and sys.stderr.isatty()):
        return messages.Bar(None)
    known = (asked.files0, asked.files_from) == (None, None) and "-" not in (asked.files or ["-"])
    total = sum(1 for _ in find(asked.files or (), asked.glob)) if known else None
    return messages.Bar(sys.stderr, total)
