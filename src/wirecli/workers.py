"""Several processes for one long job: the results in the order of the work, none left behind."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from wirecli.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Work = TypeVar("Work")
Result = TypeVar("Result")

AHEAD = 3
"""Pieces of work under way for each process, so that memory does not grow with the input."""
MOST_A_CORE = 8
"""More processes than this for each core only cost memory, whatever the user says."""
KILLED = "a worker process ended before its work was done: killed, or out of memory"


def count(jobs: int) -> int:
    """Return how many processes `--jobs` means; 0 is one for each core that we may use."""
    usable = getattr(os, "sched_getaffinity", None)
    cores = len(usable(0)) if usable else os.cpu_count() or 1
    return min(jobs or cores, cores * MOST_A_CORE)


def results(
    function: Callable[[Work], Result], work: Iterable[Work], processes: int
) -> Iterator[Result]:
    """Yield what the function makes of each piece of work, in their order, done by processes.

    Whoever stops asking leaves no process behind. Raises UserError when one has been killed.
    """
    from concurrent.futures.process import BrokenProcessPool

    pool = _pool(processes)
    try:
        yield from _in_order(pool, function, work, processes * AHEAD)
        pool.shutdown()
    except BrokenProcessPool:
        raise UserError(KILLED, "try again with fewer --jobs") from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: "ProcessPoolExecutor",
    function: Callable[[Work], Result],
    work: Iterable[Work],
    most: int,
) -> Iterator[Result]:
    waiting = iter(work)
    pending: deque[Future[Result]] = deque(
        pool.submit(function, piece) for piece in islice(waiting, most)
    )
    while pending:
        yield pending.popleft().result()
        pending.extend(pool.submit(function, piece) for piece in islice(waiting, 1))


def _pool(processes: int) -> "ProcessPoolExecutor":
    """Return the processes; forked on Linux, where that is safe and they start at once."""
    import sys
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("fork" if sys.platform == "linux" else None)
    return ProcessPoolExecutor(processes, context, _settle)


def _settle() -> None:
    """Prepare a process: Ctrl-C is its parent's to hear; when that is gone, it goes as well."""
    from signal import SIG_IGN, SIGINT, signal
    from threading import Thread

    signal(SIGINT, SIG_IGN)
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)
