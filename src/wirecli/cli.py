"""The command line: from arguments to an exit status; every fault is one line on stderr."""

from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from typing import Any, Protocol, cast

import typer

from wirecli.commands import COMMANDS, application, offers, write
from wirecli.errors import (
    EXHAUSTED,
    INTERRUPTED,
    OUT_OF_MEMORY,
    OutputError,
    UserError,
    exhausted,
)
from wirecli.messages import complain, say
from wirecli.options import FAULTY, FOUND, Task

UNWRITTEN = 3


class _UsageFault(Protocol):
    ctx: Any
    option_name: str
    possibilities: Sequence[str] | None

    def format_message(self) -> str: ...


USAGE_FAULT = cast("type[Exception]", typer.BadParameter.__mro__[2])
"""What Typer raises for a command line that is not right; it exports only the most special case."""


def run(arguments: list[str]) -> int:
    """Carry a command line out and return its exit status; a fault is one line on stderr.

    Raises `Stopped` if a signal ends it other than Ctrl-C.
    """
    try:
        return _task(arguments)()
    except USAGE_FAULT as fault:
        complain(_refusal(cast(_UsageFault, fault), arguments))
        return FAULTY
    except UserError as fault:
        complain(f"--{fault}" if fault.parameter else str(fault))
        return FAULTY
    except OutputError as fault:
        complain(str(fault))
        return UNWRITTEN
    except BrokenPipeError:
        return FOUND
    except KeyboardInterrupt:
        return INTERRUPTED
    except MemoryError:
        trouble = OUT_OF_MEMORY
    except EXHAUSTED as fault:
        trouble = exhausted(fault)
    complain("{}; {}".format(*trouble))
    return FAULTY


def _task(arguments: list[str]) -> Task:
    """Return what a command line asks for.

    Help and version are taken from Typer as text and written as everything else is: to a full
    disk, or to a reader that went away, with the same end. No command at all is a usage error
    that is answered with the whole help.
    """
    words = StringIO()
    with redirect_stdout(words):
        command = application(arguments[:1])
        result = command(arguments or ["--help"], prog_name="wirecli", standalone_mode=False)
    if not arguments:
        return lambda: _advise(words.getvalue())
    if isinstance(result, int):
        return lambda: write(words.getvalue()) or result
    return cast(Task, result)


def _advise(words: str) -> int:
    say(words)
    return FAULTY


def _refusal(fault: _UsageFault, arguments: Sequence[str]) -> str:
    """Return in our words what Typer found wrong: what it is; what to do."""
    from wirecli import advice  # most command lines are right

    what, _, _ = fault.format_message().rstrip(".?").partition(". ")
    command = fault.ctx.command_path if fault.ctx else "wirecli"
    todo = f"see {command} --help"
    if hasattr(fault, "possibilities"):  # an option that there is not
        what = f"no such option: {fault.option_name}"
        name = command.partition(" ")[2]
        todo = advice.for_option(fault.option_name, name, offers()) or todo
    elif what.startswith("No such command"):
        what = f"no such command: {arguments[0]}"
        todo = advice.for_command(arguments[0], tuple(COMMANDS))
    return f"{what[:1].lower()}{what[1:]}; {todo}"
