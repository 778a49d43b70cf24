"""The library: a text, or a file of any format that is read, into its stories."""

from collections.abc import Iterator, Sequence
from itertools import chain
from os import PathLike
from re import Match
from typing import TYPE_CHECKING

from wirecli import arguments, story
from wirecli.data.style_types import Style
from wirecli.errors import UserError
from wirecli.lazy import Lazy
from wirecli.model import Stated
from wirecli.sourced import SourcedStory

if TYPE_CHECKING:
    from datetime import date as Day

    from wirecli.readers import ReadOptions, Trouble

OPTION = Lazy(r"--(\w+(?:-\w+)*)")
"""An option of the command line, in a message."""


def parse(
    text: str,
    *,
    split: str = "auto",
    agency: str | None = None,
    date: "str | Day | None" = None,
    styles: Sequence[Style] = (),
    stated: Sequence[Stated] = (),
) -> Iterator[SourcedStory]:
    """Return the stories of a text, one after the other, each as soon as it is done.

    `split` says what separates stories: `auto`, `none`, `formfeed`, `nul` or `/REGEX/`. `agency` is
    the key of the house style to use instead of a guess. `date` is when the stories were written:
    a day, a month, a year or an EDTF interval, or a `datetime.date`. `styles` are your own house
    styles; `stated` is what the format of the input says of its stories. Nothing in the text
    makes it raise. A part of a story that is not there is None.
    Raises at once: `UserError` for an unknown agency, a date that is not one or can be read in two
    ways, or a `split` that is not known; `TypeError` for an argument of another type.

    >>> for story in parse("Mill opens\\n\\nOAKVALE, May 2 (AP) - It opened."):
    ...     print(story.headline, story.dateline.places[0].name, story.agency.key)
    Mill opens OAKVALE ap
    """
    stories = story.parse(text, split=split, agency=agency, date=date, styles=styles, stated=stated)
    return map(SourcedStory.of, stories)


def parse_one(
    text: str,
    *,
    agency: str | None = None,
    date: "str | Day | None" = None,
    styles: Sequence[Style] = (),
) -> SourcedStory:
    """Return the one story that a text is, whatever in it may look like the start of another.

    The arguments, and what is raised, are those of `parse`. An empty text is a story with the
    defect `no-text`.

    >>> story = parse_one('"It is open," Mayor Ellen Marsh said.', date="2023-11-23")
    >>> story.quotes[0].text, story.quotes[0].speaker.text, story.people[0].name
    ('It is open,', 'Ellen Marsh', 'Ellen Marsh')
    """
    return next(parse(text, split="none", agency=agency, date=date, styles=styles))


def parse_file(
    path: "str | PathLike[str]",
    *,
    format: str = "auto",
    encoding: str | None = None,
    split: str | None = None,
    agency: str | None = None,
    date: "str | Day | None" = None,
    styles: Sequence[Style] = (),
    text_key: str | None = None,
    id_key: str | None = None,
    date_key: str | None = None,
    title_key: str | None = None,
    byline_key: str | None = None,
    publication_key: str | None = None,
) -> Iterator[SourcedStory]:
    """Return the stories of a file of any format that `wirecli --from` names, each when it is read.

    The format is told by the first bytes unless it is given. The keys are the members or columns
    of data that hold what their names say. The rest is as for `parse`.
    Raises at once: `UserError` for what is not read, for a folder, or for an argument that is not
    known; `TypeError` for one of another type. A part of the file that cannot be read, such as a
    bad line of JSON Lines, is a `UserError` in its turn.

    >>> [story.id for story in parse_file("examples/feed.jsonl")]
    ['oak-1', 'oak-2', 'oak-3']
    """
    from wirecli.readers import ReadOptions

    name = arguments.file_name(path)
    options = ReadOptions(
        format.casefold(),
        encoding,
        text_key=text_key,
        id_key=id_key,
        date_key=date_key,
        title_key=title_key,
        byline_key=byline_key,
        publication_key=publication_key,
    )
    stories = _of_file(name, options, split, agency, arguments.day(date), styles)
    try:
        first = next(stories, None)
    except UserError as error:
        what, todo, option = error.args
        raise UserError(what, todo, _argument_of(option)) from None
    return chain(() if first is None else (first,), stories)


def _of_file(
    name: str,
    options: "ReadOptions",
    split: str | None,
    agency: str | None,
    day: str | None,
    styles: Sequence[Style],
) -> Iterator[SourcedStory]:
    from wirecli import pipeline
    from wirecli.readers import Source, read
    from wirecli.writers import OutputFormat

    settings = pipeline.Settings("parse", OutputFormat("jsonl"), split, day, agency, tuple(styles))
    for item in pipeline.numbered(read([name], options=options), settings):
        if not isinstance(item, Source):
            raise _error(item)
        for one in pipeline.parsed(item, settings):
            yield SourcedStory.of(one, item)


def _error(trouble: "Trouble") -> UserError:
    """Return what a message of the command line says, with the names of arguments for options."""
    what, todo = (_with_arguments(words) for words in (trouble.what, trouble.todo))
    return UserError(f"{trouble.name}: {what}", todo)


def _with_arguments(words: str) -> str:
    """Return the words of a message: `--from text` -> `format text`, `--text-key` -> `text_key`."""
    return OPTION.sub(_argument, words)


def _argument(option: Match[str]) -> str:
    return _argument_of(option[1].replace("-", "_"))


def _argument_of(option: str) -> str:
    """Return what an option of the command line is called as an argument."""
    return "format" if option == "from" else option
