"""Messages: one line on standard error, for people; records are for standard output."""

import sys
from contextlib import suppress

from wirecli.safe import shown


def complain(message: str) -> None:
    """Say what went wrong: `wirecli: NAME: what happened; what to do`."""
    say(f"wirecli: {shown(message)}\n")


def say(words: str) -> None:
    """Write to stderr; that nobody can read it is no reason to stop."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(words)
