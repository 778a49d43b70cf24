"""The story's day, as far as it can be proved: never from the clock."""

from wirecli.errors import UserError
from wirecli.model import Dateline, Mark, StoryDate


def given(date: str) -> str:
    """Return a user's `--date` as ISO 8601; raises `UserError` unless it is a whole day.

    `2023-11-23`, `23 Nov 2023` and `2023-11-23T10:00Z` are; `November 23` is not: dateutil would
    take the year from the clock, so it is read against two years, and both must agree.
    """
    from datetime import datetime

    from dateutil.parser import ParserError, parse

    try:
        readings = {
            parse(date, default=datetime(year, month, 1)).date()
            for year, month in ((2000, 1), (2004, 2))
        }
        readings |= {parse(date, default=datetime(2000, 1, 2)).date()}
    except (ParserError, OverflowError):
        raise UserError(f"--date: {date!r} is no date", "write it as 2023-11-23") from None
    if len(readings) > 1:
        raise UserError(
            f"--date: {date!r} is no whole date", "write year, month and day: 2023-11-23"
        )
    return readings.pop().isoformat()


def find(span: Mark, dateline: Dateline | None, told: str | None) -> StoryDate | None:
    """Return the story's day: the user's, else what the dateline says, with its evidence."""
    written = dateline.date if dateline else None
    if told:
        agrees = written is not None and told.endswith(written.value.removeprefix("XXXX"))
        basis = ("option", "dateline") if agrees else ("option",)
        return StoryDate(span.start, span.start, "date.option", told, basis)
    if written:
        return StoryDate(written.start, written.end, "date.dateline", written.value, ("dateline",))
    return None
