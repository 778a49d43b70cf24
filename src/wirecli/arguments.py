"""The arguments of the library's functions: what is of another type is refused in plain words."""

from os import fspath
from pathlib import Path
from typing import TYPE_CHECKING

from wirecli.errors import UserError

if TYPE_CHECKING:
    from datetime import date as Day
    from os import PathLike

TODO = {
    "bytes": "decode it first, or give its file to parse_file",
    "bytearray": "decode it first, or give its file to parse_file",
    "NoneType": "leave out what has no text",
}
"""What to do about a text of another type."""


def check_text(text: object) -> None:
    """Raise `TypeError` unless a text is `str`; a path is not read.

    text must be str, not bytes; decode it first, or give its file to parse_file
    """
    if not isinstance(text, str):
        kind = type(text).__name__
        is_path = hasattr(text, "__fspath__")
        todo = "give it to parse_file" if is_path else TODO.get(kind, "give its words")
        raise TypeError(f"text must be str, not {kind}; {todo}")


def file_name(path: "str | PathLike[str]") -> str:
    """Return the name of a file.

    Raises `TypeError` unless the path is `str` or a path object, `UserError` if it is empty or
    that of a folder.
    """
    if not isinstance(path, str) and not hasattr(path, "__fspath__"):
        kind = type(path).__name__
        raise TypeError(f"path must be str or a path object, not {kind}; text goes to parse")
    name = fspath(path)
    if not name:
        raise UserError("path is empty", "give the name of a file")
    if Path(name).is_dir():
        raise UserError(f"{name} is a folder", "give each of its files: Path(folder).rglob('*')")
    return name


def check_texts(texts: object) -> None:
    """Raise `TypeError` for one text where an iterable of texts is wanted."""
    if isinstance(texts, str | bytes) or not hasattr(texts, "__iter__"):
        kind = type(texts).__name__
        raise TypeError(f"texts must be an iterable of texts, not one {kind}; put it into a list")


def check_words(parameter: str, words: object) -> None:
    """Raise `TypeError` unless an argument is `str`."""
    if not isinstance(words, str):
        raise TypeError(f"{parameter} must be str, not {type(words).__name__}")


def check_jobs(jobs: object) -> None:
    """Raise `TypeError` unless a number of processes is `int`, `UserError` if it is negative."""
    if not isinstance(jobs, int):
        raise TypeError(f"jobs must be int, not {type(jobs).__name__}")
    if jobs < 0:
        raise UserError(f"{jobs} is too small", "give 0 or more", parameter="jobs")


def day(date: "str | Day | None") -> str | None:
    """Return a date in words: a day of `datetime` in ISO 8601, its time left out.

    Raises `TypeError` for what is not a date.
    """
    if date is None or isinstance(date, str):
        return date
    from datetime import date as Day
    from datetime import datetime

    if not isinstance(date, Day):
        raise TypeError(f"date must be str or datetime.date, not {type(date).__name__}")
    return (date.date() if isinstance(date, datetime) else date).isoformat()
