"""The type of the rows of house styles."""

from typing import NamedTuple


class Style(NamedTuple):
    """An agency's house style: what is its own; the grammar of datelines is shared by all.

    `country` is ISO 3166-1 alpha-2, `languages` BCP 47. `credits` are the names it signs with in
    datelines, in every script it uses; `bylines` the words that stand for it under a headline;
    `trailers` the credits that close its copy; `end_marks` the lines that end a story.
    `samples` are copy with the answers marked in it, `near_misses` copy it must not claim.
    """

    key: str
    name: str
    country: str
    languages: tuple[str, ...]
    credits: tuple[str, ...]
    samples: tuple[str, ...]
    bylines: tuple[str, ...] = ()
    trailers: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
