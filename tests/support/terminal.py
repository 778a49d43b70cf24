"""Terminals: what steers one, and a stream that says it is one."""

import io
import re


def steering(words: str) -> list[str]:
    """Return what would steer a terminal or hide in it, colours and line ends of our own apart."""
    ours = re.sub(r"\x1b\[[0-9;]*m|[\n\t\f]", "", words)
    return re.findall(
        r"[\x00-\x1f\x7f-\x9f\u115f\u2028-\u202e\u2061-\u2069\u3164\ufff9\U000e0000-\U000e007f]",
        ours,
    )


class Screen(io.StringIO):
    """A stream that says it is a terminal, and remembers what it held when it was last flushed."""

    def __init__(self) -> None:
        super().__init__(newline="")
        self.flushed = ""

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        self.flushed = self.getvalue()
