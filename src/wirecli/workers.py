"""Several processes for one long job: the results in the order of the work, none left behind."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
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
KILLED = "a worker process was killed, or ran out of memory, here or a little further on"


def count(jobs: int) -> int:
    """Return how many processes `--jobs` means; 0 is one for each core that we may use."""
    usable = getattr(os, "sched_getaffinity", None)
    cores = len(usable(0)) if usable else os.cpu_count() or 1
    return min(jobs or cores, cores * MOST_A_CORE)


def results(
    function: Callable[[Work], Result],
    work: Iterable[Work],
    processes: int,
    name: Callable[[Work], str] = str,
) -> Iterator[Result]:
    """Yield what the function makes of each piece of work, in their order, done by processes.

    Whoever stops asking leaves no process behind. Raises UserError when one has been killed; it
    has the `name` of the first piece that was not done.
    """
    with _deaf():
        from concurrent.futures.process import BrokenProcessPool

        pool = _pool(processes)
    pending: deque[tuple[Work, Future[Result]]] = deque()
    try:
        yield from _in_order(pool, function, work, pending, processes * AHEAD)
        pool.shutdown()
    except BrokenProcessPool:
        what = f"{name(pending[0][0])}: {KILLED}" if pending else KILLED
        raise UserError(what, "try again with fewer --jobs") from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: "ProcessPoolExecutor",
    function: Callable[[Work], Result],
    work: Iterable[Work],
    pending: "deque[tuple[Work, Future[Result]]]",
    most: int,
) -> Iterator[Result]:
    """Yield the results; what is not done yet is in `pending`, the next one first."""
    waiting = iter(work)
    pending.extend((piece, _submitted(pool, function, piece)) for piece in islice(waiting, most))
    while pending:
        result = pending[0][1].result()
        pending.popleft()
        yield result
        pending.extend((piece, _submitted(pool, function, piece)) for piece in islice(waiting, 1))


def _submitted(
    pool: "ProcessPoolExecutor", function: Callable[[Work], Result], piece: Work
) -> "Future[Result]":
    """Submit a piece; the first one starts the processes."""
    with _deaf():
        return pool.submit(function, piece)


@contextmanager
def _deaf() -> Iterator[None]:
    """Let Ctrl-C wait until the end of a block that forks processes or loads modules.

    A process that was just forked is not deaf to it yet; and Python drops the KeyboardInterrupt
    that falls into the clearing of a module's lock, so that the work would go on.
    """
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _pool(processes: int) -> "ProcessPoolExecutor":
    """Return the processes; forked on Linux, where that is safe and they start at once."""
    import sys
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("fork" if sys.platform == "linux" else None)
    return ProcessPoolExecutor(processes, context, _settle)


def _settle() -> None:
    """Prepare a process: Ctrl-C is its parent's to hear; when that is gone, it goes as well."""
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)
