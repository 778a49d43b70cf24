"""What can go wrong because of the user or the input, said in one line: what, where, what to do."""

from collections.abc import Sequence
from errno import EMFILE, ENFILE, ENOMEM

INTERRUPTED = 130
"""The exit status after Ctrl-C: 128 and the number of SIGINT, as shells have it."""


class Stopped(KeyboardInterrupt):
    """A signal that asks the program to end, as Ctrl-C does; `number` is the signal's."""

    def __init__(self, number: int) -> None:
        """Remember which signal it was."""
        super().__init__(number)
        self.number = number


class UserError(Exception):
    """A command line that cannot be carried out; ends the command with exit status 2."""

    def __init__(self, what: str, todo: str) -> None:
        """Say what is wrong, and what to do about it."""
        super().__init__(f"{what}; {todo}")


class OutputError(Exception):
    """The output could not be written; ends the command with exit status 3."""


Exhausted = (MemoryError, RecursionError, OSError)
"""What Python raises when the machine, or a limit that the user set, gives no more."""


def exhausted(fault: BaseException) -> tuple[str, str]:
    """Return what ran out, and what to do, of a fault that is one of `Exhausted`."""
    number = fault.errno if isinstance(fault, OSError) else None
    if isinstance(fault, MemoryError) or number == ENOMEM:
        return "memory ran out", "allow more, or split the input"
    if isinstance(fault, RecursionError):
        return "nested too deeply", "leave it out"
    if number in (EMFILE, ENFILE):
        return "too many files are open", "allow more, for instance with ulimit -n 64"
    return f"the system refused ({_reason(fault)})", "try again"


def _reason(fault: BaseException) -> str:
    reason = fault.strerror if isinstance(fault, OSError) else None
    return (reason or type(fault).__name__).lower()


def unknown(option: str, value: str, choices: Sequence[str]) -> UserError:
    """Return the error of a value that is none of the choices: it names the nearest, or them all.

    --to: 'josnl' is not known; did you mean jsonl?
    """
    from difflib import get_close_matches  # rare: only a misspelt value needs it

    nearest = get_close_matches(value.lower(), choices, n=1)
    todo = f"did you mean {nearest[0]}?" if nearest else f"use {', '.join(choices)}"
    return UserError(f"{option}: {value!r} is not known", todo)
