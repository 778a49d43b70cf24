"""What `wirecli` and `python -m wirecli` start: the command line, and a quick end."""

import gc
import os
import sys
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
    try:
        from wirecli.cli import run  # after the threshold: loading makes most objects

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
