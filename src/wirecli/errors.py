"""What can go wrong because of the user or the input, said in one line: what, where, what to do."""

from collections.abc import Sequence

INTERRUPTED = 130
"""The exit status after Ctrl-C: 128 and the number of SIGINT, as shells have it."""


class UserError(Exception):
    """What was asked for cannot be done; on the command line it ends with exit status 2.

    `parameter` is the argument of `wirecli.parse` that is at fault, "" if none is: the library
    names it as it is, the command line as the option `--parameter`.
    """

    def __init__(self, what: str, todo: str, *, parameter: str = "") -> None:
        """Say what is wrong, and what to do about it."""
        self.parameter = parameter
        super().__init__(f"{parameter}: {what}; {todo}" if parameter else f"{what}; {todo}")


class OutputError(Exception):
    """The output could not be written; ends the command with exit status 3."""


def unknown(option: str, value: str, choices: Sequence[str]) -> UserError:
    """Return the error of a value that is none of the choices: it names the nearest, or them all.

    --to: 'josnl' is not known; did you mean jsonl?
    """
    from wirecli import advice

    return UserError(f"{option}: {value!r} is not known", advice.for_format(value, choices))
