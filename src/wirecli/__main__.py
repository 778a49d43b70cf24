"""What `wirecli` and `python -m wirecli` start: the command line, and a quick end."""

import gc
import os
import sys
from _thread import interrupt_main, start_new_thread
from contextlib import suppress

from wirecli.errors import INTERRUPTED

GARBAGE = 100_000
"""Objects after which Python looks for circles among them."""


def main() -> None:
    """Run the command line and leave at once: tearing the interpreter down only takes time.

    What is loaded at the start is kept to the end, and stories have no circles: looking for circles
    after every 700 objects, as Python does, costs a tenth of the start and a twentieth of the rest.
    """
    gc.set_threshold(GARBAGE)
    sys.unraisablehook = _heard_again
    try:
        from wirecli.cli import run  # after the threshold: loading makes most objects

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _heard_again(lost: "sys.UnraisableHookArgs") -> None:
    """Let a Ctrl-C be heard again that fell where Python raises nothing: in a weak reference's end.

    The modules' locks have such an end. It is a thread that interrupts, after this returned: here
    it would be dropped once more.
    """
    if lost.exc_type is KeyboardInterrupt:
        start_new_thread(interrupt_main, ())
    else:
        sys.__unraisablehook__(lost)


if __name__ == "__main__":
    main()
