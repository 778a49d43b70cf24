"""What can go wrong because of the user or the input, said in one line: what, where, what to do."""

from collections.abc import Sequence

INTERRUPTED = 130
"""The exit status after Ctrl-C: 128 and the number of SIGINT, as shells have it."""


class UserError(Exception):
    """A command line that cannot be carried out; ends the command with exit status 2."""

    def __init__(self, what: str, todo: str) -> None:
        """Say what is wrong, and what to do about it."""
        super().__init__(f"{what}; {todo}")


class OutputError(Exception):
    """The output could not be written; ends the command with exit status 3."""


def unknown(option: str, value: str, choices: Sequence[str]) -> UserError:
    """Return the error of a value that is none of the choices: it names the nearest, or them all.

    --to: 'josnl' is not known; did you mean jsonl?
    """
    from difflib import get_close_matches  # rare: only a misspelt value needs it

    nearest = get_close_matches(value.lower(), choices, n=1)
    todo = f"did you mean {nearest[0]}?" if nearest else f"use {', '.join(choices)}"
    return UserError(f"{option}: {value!r} is not known", todo)
