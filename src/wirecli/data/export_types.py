"""The types of the rows of archive exports and of research corpora."""

from typing import NamedTuple


class ExportLabel(NamedTuple):
    """What an export calls a field of the record, in the languages of its interface.

    `field` is that of the record, `id`, or "" for what is none. `labels` are in small letters, bars
    between. A label `closes` the copy if it can stand below it.
    """

    field: str
    labels: str
    closes: bool = False


class Export(NamedTuple):
    """A kind of export: how it is detected, what separates its stories, how it calls their parts.

    `signs` are regular expressions: each must stand in the beginning of the file, in any order.
    `number` is the line that numbers a story, with the groups `number` and `total`; `rule` is a
    line that parts stories without a number; `end` is the last line of a story. `head` says how
    the lines without a label are ordered, above the first label. `coded`: labels are codes without
    a colon, and what follows one is of it up to the next. `lone` are labels that are a whole line.
    `cover` begins the lines of the list of contents. `restarts`: the label with which the first
    story begins opens the others as well. `closes_in_capitals`: below a copy that has no label of
    its own the labels are in capitals.
    """

    name: str
    signs: tuple[tuple[str, ...], ...]
    labels: tuple[ExportLabel, ...]
    number: str = ""
    rule: str = ""
    end: str = ""
    head: str = ""
    coded: bool = False
    lone: tuple[ExportLabel, ...] = ()
    cover: str = ""
    restarts: bool = False
    closes_in_capitals: bool = False
