"""The process of the command line: what its signals do, and a quick end."""

import gc
import os
import signal
import sys
from _thread import interrupt_main, start_new_thread
from contextlib import suppress

from wirecli.errors import EXHAUSTED, INTERRUPTED, OUT_OF_MEMORY, Stopped, exhausted

GARBAGE = 100_000
"""Objects after which Python looks for circles among them."""
STOPPING = ("SIGTERM", "SIGHUP")
"""Signals that end the program as Ctrl-C does: what it has begun is taken away first."""


def run() -> None:
    """Run the command line and leave at once: tearing the interpreter down only takes time.

    What is loaded at the start is kept to the end, and stories have no circles: looking for circles
    after every 700 objects, as Python does, costs a tenth of the start and a twentieth of the rest.
    """
    gc.set_threshold(GARBAGE)
    sys.unraisablehook = _heard_again
    try:
        _listen()
        from wirecli import cli  # after the threshold: loading makes most objects

        status = cli.run(sys.argv[1:])
    except Stopped as fault:
        status = _end_as(fault.number)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except MemoryError:
        status = _not_started(OUT_OF_MEMORY)
    except EXHAUSTED as fault:
        status = _not_started(exhausted(fault))
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _not_started(trouble: tuple[str, str]) -> int:
    """Say why the command line could not be loaded, which else speaks for itself."""
    with suppress(OSError, AttributeError):
        sys.stderr.write("wirecli: {}; {}\n".format(*trouble))
    return 2


def _listen() -> None:
    """Hear the signals that stop the program, but for those that its parent has it ignore."""
    for name in STOPPING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, _stop)


def _stop(number: int, _frame: object) -> None:
    """Stop the program; that it is told so once more does not disturb what it takes away."""
    signal.signal(number, _ignore)
    raise Stopped(number)


def _end_as(number: int) -> int:
    """End as the signal would have ended us, so that our parent sees it; else return the status."""
    signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
    os.kill(os.getpid(), number)
    return 128 + number


def _ignore(_number: int, _frame: object) -> None:
    """Do nothing."""


def _heard_again(lost: "sys.UnraisableHookArgs") -> None:
    """Let a signal be heard again that fell where Python raises nothing: in a weak reference's end.

    The modules' locks have such an end. It is a thread that interrupts, after this returned: here
    it would be dropped once more.
    """
    if isinstance(lost.exc_value, Stopped):
        number = lost.exc_value.number
        signal.signal(number, _stop)
        start_new_thread(interrupt_main, (signal.Signals(number),))
    elif lost.exc_type is KeyboardInterrupt:
        start_new_thread(interrupt_main, ())
    else:
        sys.__unraisablehook__(lost)
