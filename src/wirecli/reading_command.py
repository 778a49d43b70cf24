"""What a reading command does: read the inputs, print their records, say how it ended."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from wirecli import destination, messages, pipeline
from wirecli.data.style_types import Style
from wirecli.destination import is_folder
from wirecli.errors import UserError
from wirecli.messages import complain
from wirecli.options import (
    FAULTY,
    FOUND,
    NOTHING,
    CommandOptions,
    check_at_least,
    check_not_empty,
    check_one_of,
    check_shard,
)
from wirecli.pipeline import Outcome, Settings, limited, sorted_rows
from wirecli.readers import EMPTY, LINE, NUL, Source, Trouble, find, listed, read
from wirecli.target import Target
from wirecli.writers import (
    PARSE,
    VIEWS,
    WHY,
    Dialect,
    OutputFormat,
    chosen,
)
from wirecli.writers.output_formats import STORY

if TYPE_CHECKING:
    from wirecli.writers.fields import SortOrder

MANY = 10
"""Inputs that could not be read, of more than which a sum is given at the end."""


def own_styles(path: str | None) -> tuple[Style, ...]:
    """Read the house styles of a user's file, if one is named; raises `UserError`."""
    if path is None:
        return ()
    from wirecli.rules import stylefile

    return stylefile.read(path)


def run(view: str, options: CommandOptions) -> int:
    """Read the inputs, print their records, and return the exit status."""
    settings = _settings(view, options)
    _check(options, settings)
    tally = _Tally()
    outcomes = pipeline.outcomes(_inputs(options, settings, tally), settings, options.jobs)
    seen = _Seen()
    with closing(outcomes), closing(_bar(options)) as bar:
        shown = WHY if options.field else VIEWS[view]
        ordered = _ordered(outcomes, settings, options)
        with destination.opened(
            options.output, settings.form, shown, color=options.color, bar=bar
        ) as output:
            for outcome in ordered:
                bar.advance(outcome.name)
                seen = seen.after(outcome)
                if outcome.trouble is None:
                    output.put(outcome.name, outcome.rows)
                elif not options.quiet:
                    bar.hide()
                    complain("{}: {}; {}".format(*outcome.trouble))
            output.close()
        if tally.unread.total() > MANY and not options.quiet:
            complain(messages.unread(tally.unread, tally.inputs))
    return seen.status(strict=options.strict)


def _ordered(
    outcomes: Iterator[Outcome], settings: Settings, options: CommandOptions
) -> Iterator[Outcome]:
    """Return the outcomes in their order, in a folder file by file, and no more than wanted."""
    if settings.sort:
        order = settings.sort
        groups = groupby(outcomes, _name) if is_folder(options.output) else [("", outcomes)]
        outcomes = (
            outcome for name, group in groups for outcome in sorted_rows(group, order, name)
        )
    return outcomes if options.limit is None else limited(outcomes, options.limit)


def _name(outcome: Outcome) -> str:
    return outcome.name


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

    has_records: bool = False
    faulty: bool = False
    defective: bool = False

    def after(self, outcome: Outcome) -> "_Seen":
        return _Seen(
            self.has_records or outcome.has_records,
            self.faulty or (outcome.trouble is not None and outcome.trouble.kind != EMPTY),
            self.defective or outcome.defective,
        )

    def status(self, *, strict: bool) -> int:
        if self.faulty:
            return FAULTY
        return FOUND if self.has_records and not (self.defective and strict) else NOTHING


def _settings(view: str, options: CommandOptions) -> Settings:
    """Return what the pipeline must know; raises `UserError` for what cannot be printed so."""
    to = _format(view, options)
    shown = VIEWS[view]
    fields = () if options.fields is None else shown.fields(options.fields)
    field = None if options.field is None else _explained_field(options.field)
    dialect = Dialect(options.crlf, options.bom, options.excel_safe)
    form = OutputFormat(to, fields, dialect, options.whole, field).checked()
    return Settings(
        view=view,
        form=form,
        split=options.split,
        date=options.date,
        agency=options.agency,
        styles=own_styles(options.styles),
        sort=_order(view, form, options.sort),
        date_from_path=options.date_from_path,
    )


def _order(view: str, form: OutputFormat, sort: str | None) -> "SortOrder | None":
    """Return the order of the rows; a timeline has its own. Raises `UserError` for one it lacks."""
    is_timeline = view == "dates" and form.row.annotated
    if sort is None:
        return VIEWS[view].sort_order("value") if is_timeline else None
    if form.whole or (form.row.annotated and not is_timeline):
        todo = "leave it out, or choose table or jsonl"
        raise UserError(f"{form.to} shows whole stories, not rows", todo, "sort")
    return VIEWS[view].sort_order(sort)


def _explained_field(name: str) -> str:
    """Return the field of `--field`; raises `UserError` unless it is one that rules find."""
    from wirecli.writers.absence import REASONS

    field = PARSE.fields(name)[0]
    if field.partition(".")[0] not in REASONS:
        raise UserError(f"--field: no rule finds {field!r}", f"ask for one of {', '.join(REASONS)}")
    return field


def _format(view: str, options: CommandOptions) -> str:
    """Return the format; unless one is named, `explain` shows the story itself on a terminal."""
    given = (options.to, options.output, options.fields, options.field, options.sort)
    if (
        given == (None,) * 5
        and view == "explain"
        and sys.stdout is not None
        and sys.stdout.isatty()
    ):
        return STORY.name
    return chosen(view, options.to, options.output)


def _check(options: CommandOptions, settings: Settings) -> None:
    """Check the other options before anything is read; raises `UserError` for the first fault."""
    check_not_empty("--date", options.date)
    check_not_empty("--agency", options.agency)
    check_not_empty("--split", options.split)
    check_not_empty("--encoding", options.encoding)
    check_one_of("--color", options.color, ("auto", "always", "never"))
    check_at_least(0, "--jobs", options.jobs)
    check_at_least(1, "--max-bytes", options.max_bytes)
    check_at_least(1, "--limit", 1 if options.limit is None else options.limit)
    check_shard(options.shard)
    _check_lists(options)
    _check_output(options)
    _check_terminal(settings.view, options)
    pipeline.check(settings)


def _check_lists(options: CommandOptions) -> None:
    """Refuse two ways to name the inputs."""
    lists = {"--files0-from": options.files0, "--files-from": options.files_from}
    given = [option for option, name in lists.items() if name is not None]
    if given and (options.files or len(given) > 1):
        raise UserError(f"{given[0]} names the inputs", "leave the other names out")


def _check_output(options: CommandOptions) -> None:
    """Refuse an output that would take the place of a file that is read; a folder is looked into
    when it is read."""
    target = Target(options.output)
    for name in (options.styles, options.files0, options.files_from, *(options.files or ["-"])):
        target.refuse(name)


def _check_terminal(view: str, options: CommandOptions) -> None:
    """Refuse to wait for what somebody would have to type."""
    name = options.files_from if options.files0 is None else options.files0
    given = [name] if name is not None else (options.files or ["-"])
    if "-" in given and sys.stdin is not None and sys.stdin.isatty():
        usage = f"usage: wirecli {view} FILE..., or COMMAND | wirecli {view}"
        raise UserError("no input: standard input is a terminal", usage)


def _names(options: CommandOptions) -> Iterable[str]:
    """Return the names of the inputs, as they are given or listed."""
    if options.files0 is not None:
        return listed(options.files0, NUL)
    if options.files_from is not None:
        return listed(options.files_from, LINE)
    return options.files or ["-"]


def _inputs(
    options: CommandOptions, settings: Settings, tally: _Tally
) -> Iterator[Source | Trouble]:
    """Return the inputs that were named, or every N-th of them, apart from the output."""
    first, step = check_shard(options.shard)
    target = Target(options.output)
    names = target.checked(_names(options), options.glob)
    items = pipeline.numbered(target.apart(read(names, options=options.reading())), settings)
    return tally.counted(islice(items, first - 1, None, step))


def _bar(options: CommandOptions) -> messages.Bar:
    """Return the progress bar; without one where nobody looks."""
    wanted = not (options.quiet or options.no_progress) and sys.stderr is not None
    if not (wanted and sys.stderr.isatty()):
        return messages.Bar(None)
    known = (options.files0, options.files_from) == (None, None) and "-" not in (
        options.files or ["-"]
    )
    total = sum(1 for _ in find(options.files or (), options.glob)) if known else None
    return messages.Bar(sys.stderr, total)
