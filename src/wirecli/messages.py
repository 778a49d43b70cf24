"""Lines on standard error, for people: messages and a progress bar; records are for stdout."""

import sys
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from typing import TextIO

from wirecli.safe import shown

BETWEEN = 0.1
"""Seconds between two drawings."""
PATIENCE = 1.0
"""Seconds after which one file alone is worth a bar."""
CLEAR = "\r\x1b[K"


def complain(message: str) -> None:
    """Say what went wrong: `wirecli: NAME: what happened; what to do`."""
    say(f"wirecli: {shown(message)}\n")


def say(words: str) -> None:
    """Write to stderr; that nobody can read it is not a reason to stop."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(words)


def unread(kinds: Mapping[str, int], inputs: int) -> str:
    """Return the sum of the inputs that could not be read, the most frequent kind first.

    `({"PDF documents": 2900, "PNG images": 112}, 10000)
    -> "3,012 of 10,000 inputs not read: 2,900 PDF documents, 112 PNG images"`
    """
    ordered = sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0]))
    listed = ", ".join(f"{number:,} {kind}" for kind, number in ordered)
    return f"{sum(kinds.values()):,} of {inputs:,} inputs not read: {listed}"


class Bar:
    """A line that is drawn over itself; on no stream it does nothing."""

    __slots__ = ("begun", "drawn", "files", "last", "name", "stories", "stream", "total")

    def __init__(self, stream: TextIO | None, total: int | None = None) -> None:
        """Draw on a terminal; `total` is the number of files, where it is known."""
        self.stream, self.total = stream, total
        self.begun = self.last = monotonic()
        self.files = self.stories = 0
        self.name: str | None = None
        self.drawn = False

    def advance(self, name: str) -> None:
        """Count a story, or an input that could not be read, of the input of this name."""
        if self.stream is None:
            return
        self.files += name != self.name
        self.name = name
        self.stories += 1
        now = monotonic()
        if now - self.last >= BETWEEN and (self.files > 1 or now - self.begun >= PATIENCE):
            self.last, self.drawn = now, True
            self.stream.write(
                CLEAR + bar_words(self.files, self.total, self.stories, now - self.begun)
            )
            self.stream.flush()

    def hide(self) -> None:
        """Take the line away, so that a message can stand there."""
        if self.drawn and self.stream is not None:
            self.drawn = False
            self.stream.write(CLEAR)
            self.stream.flush()

    def close(self) -> None:
        """Take the line away for good."""
        self.hide()
        self.stream = None


def bar_words(files: int, total: int | None, stories: int, seconds: float) -> str:
    """Return the words of the bar.

    `(3, 12, 40, 2.0) -> "3 of 12 files, 40 stories, 20/s, 0:06 left"`
    """
    known = total is not None and total >= files
    of = f"{files:,} of {total:,} files" if known else f"{files:,} files"
    words = [of, f"{stories:,} stories", f"{stories / seconds:,.0f}/s" if seconds else "0/s"]
    if known and total is not None and files > 1:
        left = round(seconds / files * (total - files))
        words.append(f"{left // 60}:{left % 60:02d} left")
    return ", ".join(words)
