"""The types of the rows by which an encoding is guessed."""

from typing import NamedTuple


class WrittenLanguage(NamedTuple):
    """A language, BCP 47, and what it writes beyond ASCII, the commonest first, in small letters.

    Chinese, Japanese and Korean have a beginning of theirs here and the rest in a `Charset`.
    """

    language: str
    letters: str


class Charset(NamedTuple):
    """The rows of a double-byte character set in which the common characters of a language stand.

    `codec` is Python's name of an encoding in which a character is a byte of its row, from `first`
    to `last`, and one of its place in the row.
    """

    language: str
    codec: str
    first: int
    last: int


class LegacyEncoding(NamedTuple):
    """An encoding by its name in the IANA registry, and the languages that were written in it."""

    name: str
    languages: str
