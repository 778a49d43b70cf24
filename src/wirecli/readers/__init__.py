"""Bytes in, texts out: each input becomes one or more `Source`s, or a `Trouble` that says why not."""

from typing import NamedTuple


class Source(NamedTuple):
    """A text that was read: `text` is the decoded input as it is, without its byte order mark."""

    name: str
    text: str
    encoding: str
    format: str
    id: str | None = None
    date: str | None = None
    defects: tuple[str, ...] = ()


class Trouble(NamedTuple):
    """An input, or a line of one, that could not be read: printed as `wirecli: name: what; todo`."""

    name: str
    what: str
    todo: str
