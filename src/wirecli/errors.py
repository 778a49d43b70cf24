"""What can go wrong because of the user or the input, said in one line: what, where, what to do."""

from collections.abc import Sequence
from errno import EMFILE, ENFILE, ENOMEM

INTERRUPTED = 130
"""The exit status after Ctrl-C: 128 and the number of SIGINT, as shells have it."""


class Stopped(BaseException):
    """A signal that asks the program to end, as Ctrl-C does; `number` is the signal's.

    It is not a KeyboardInterrupt, because Typer turns those into an exit status.
    """

    def __init__(self, number: int) -> None:
        """Remember which signal it was."""
        super().__init__(number)
        self.number = number


class UserError(Exception):
    """The request cannot be carried out; on the command line it ends with exit status 2.

    `parameter` is the argument that is at fault, "" if none is: the library names it as it is, the
    command line as the option `--parameter`.
    """

    def __init__(self, what: str, todo: str, parameter: str = "") -> None:
        """Say what is wrong, and what to do about it."""
        super().__init__(what, todo, parameter)  # what pickle makes it of again
        self.parameter = parameter

    def __str__(self) -> str:
        """Return it as one line."""
        what, todo, parameter = self.args
        return f"{parameter}: {what}; {todo}" if parameter else f"{what}; {todo}"


class OutputError(Exception):
    """The output could not be written; ends the command with exit status 3."""


OUT_OF_MEMORY = ("memory ran out", "allow more, or split the input")
"""What happened, and what to do: made in advance, since later there is no memory for it.

The memory is free again when the MemoryError is, after the `except` that caught it.
"""


EXHAUSTED = (RecursionError, OSError, ImportError, SystemError)
"""What Python raises, `MemoryError` aside, where the machine or a limit of the user's has no more.

A module that finds no room is an ImportError, or a SystemError if even its fault finds none.
"""


def exhausted(fault: BaseException) -> tuple[str, str]:
    """Return what ran out, and what to do about it; `fault` is one of `EXHAUSTED`."""
    number = fault.errno if isinstance(fault, OSError) else None
    if isinstance(fault, RecursionError):
        return "nested too deeply", "leave it out"
    if isinstance(fault, ImportError | SystemError):
        return f"a module could not be loaded{_module(fault)}", "allow more memory, or install anew"
    if number == ENOMEM:
        return OUT_OF_MEMORY
    if number in (EMFILE, ENFILE):
        return "too many files are open", "allow more, for instance with ulimit -n 64"
    return f"the system refused ({_reason(fault)})", "try again"


def _module(fault: ImportError | SystemError) -> str:
    return f" ({fault.name})" if isinstance(fault, ImportError) and fault.name else ""


def _reason(fault: BaseException) -> str:
    reason = fault.strerror if isinstance(fault, OSError) else None
    return (reason or type(fault).__name__).lower()


def unknown(value: str, choices: Sequence[str], parameter: str) -> UserError:
    """Return the error of a value that is none of the choices: it names the nearest, or them all.

    On the command line: `--to: 'josnl' is not known; did you mean jsonl?`
    """
    from wirecli import advice

    todo = advice.for_input if parameter == "from" else advice.for_format
    return UserError(f"{value!r} is not known", todo(value, choices), parameter)
