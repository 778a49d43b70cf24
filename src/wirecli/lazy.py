"""Regular expressions that are compiled when they are first used, so that a start compiles none."""

from collections.abc import Callable, Iterator
from functools import cached_property
from re import Match, Pattern, compile


class Lazy:
    """A pattern that is compiled at its first use; then it costs what a compiled one does.

    `source` is the expression, or a function that makes it of rows of data; flags stand in the
    expression: `(?x)`. The methods are those of `re.Pattern`.
    """

    def __init__(self, source: str | Callable[[], str]) -> None:
        """Keep the expression; a function is called at the first use."""
        self._source = source

    @cached_property
    def compiled(self) -> Pattern[str]:
        """The compiled pattern."""
        return compile(self._source if isinstance(self._source, str) else self._source())

    @cached_property
    def match(self) -> Callable[..., Match[str] | None]:
        """`re.Pattern.match`."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., Match[str] | None]:
        """`re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., Match[str] | None]:
        """`re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[Match[str]]]:
        """`re.Pattern.finditer`."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        """`re.Pattern.findall`, of a pattern with one group at most."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        """`re.Pattern.split`, of a pattern without groups."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """`re.Pattern.sub`."""
        return self.compiled.sub
