"""Several processes for one long job: the results in the order of the work, none left behind."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from signal import Signals

    Pending = deque[tuple[list["Item"], Future[list["Result"]]]]
    """Pieces of work that are under way, the next one first."""

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 3
"""Pieces of work under way for each process, so that memory does not grow with the input."""
MOST_A_CORE = 8
"""More processes than this for each core only cost memory, whatever the user says."""
KILLED = "its process was killed or ran out of memory, twice"
STOPPING = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that end the work."""


class _Killed(Exception):
    """A process was killed, or had not the memory to take its work or to give its results."""


class _Refused(Exception):
    """The system gives no more processes."""


def count(jobs: int) -> int:
    """Return how many processes `--jobs` means; 0 is one for each core that we may use."""
    usable = getattr(os, "sched_getaffinity", None)
    cores = len(usable(0)) if usable else os.cpu_count() or 1
    return min(jobs or cores, cores * MOST_A_CORE)


def results(
    function: Callable[[list[Item]], list[Result]],
    work: Iterable[list[Item]],
    processes: int,
    lost: Callable[[Item], list[Result]],
) -> Iterator[Result]:
    """Yield what the function makes of the items of each piece of work, in their order.

    When a process is killed, what was under way is done once more, item by item, in a process of
    its own; `lost` says what comes of an item that kills that one too. Where the system has no
    processes to give, the work is done in this one. Whoever stops asking leaves none behind.
    """
    waiting = iter(work)
    while True:
        pending: Pending[Item, Result] = deque()
        try:
            for done in _in_order(function, waiting, processes, pending):
                yield from done
            return
        except _Killed:
            pass
        except _Refused:
            break
        for piece, future in pending:
            yield from future.result() if _is_done(future) else _again(function, piece, lost)
    for piece in chain([piece for piece, _ in pending], waiting):
        yield from function(piece)


def _again(
    function: Callable[[list[Item]], list[Result]],
    items: list[Item],
    lost: Callable[[Item], list[Result]],
) -> Iterator[Result]:
    """Yield the results of items that are done one by one, by a process that does nothing else."""
    left = deque(items)
    while left:
        try:
            for done in _in_order(function, ([item] for item in tuple(left)), 1, deque()):
                left.popleft()
                yield from done
        except (_Killed, _Refused):
            yield from lost(left.popleft())


def _is_done(future: "Future[Result]") -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _in_order(
    function: Callable[[list[Item]], list[Result]],
    work: Iterable[list[Item]],
    processes: int,
    pending: "Pending[Item, Result]",
) -> Iterator[list[Result]]:
    """Yield the results of each piece; what is not done yet is in `pending`, the next one first.

    Raises `_Killed` if a process is killed, `_Refused` if none can be started.
    """
    with _starting():
        pool = _pool(processes)
    try:
        waiting = iter(work)
        pending.extend(_submitted(pool, function, waiting, processes * AHEAD))
        while pending:
            result = _result(pending[0][1])
            pending.popleft()
            yield result
            pending.extend(_submitted(pool, function, waiting, 1))
        pool.shutdown()
    except _Killed:  # nothing of it may be left when the next one is forked
        pool.shutdown(cancel_futures=True)
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _result(future: "Future[Result]") -> Result:
    from concurrent.futures import BrokenExecutor

    try:
        return future.result()
    except (BrokenExecutor, MemoryError) as fault:
        raise _Killed from fault


def _submitted(
    pool: "ProcessPoolExecutor",
    function: Callable[[list[Item]], list[Result]],
    waiting: Iterator[list[Item]],
    most: int,
) -> "Iterator[tuple[list[Item], Future[list[Result]]]]":
    """Yield pieces as they are submitted; the first one starts the processes.

    What they are refused for is kept in their future, so that no piece is lost.
    """
    from concurrent.futures import BrokenExecutor, Future

    for piece in islice(waiting, most):
        try:
            with _starting():
                future = pool.submit(function, piece)
        except (BrokenExecutor, _Refused) as fault:
            future = Future()
            future.set_exception(fault)
        yield piece, future


@contextmanager
def _starting() -> Iterator[None]:
    """Say in one way that the system refuses what processes need; those that began are ended."""
    with _deaf():
        from concurrent.futures.process import BrokenProcessPool
        from multiprocessing import active_children

    before = active_children()
    try:
        with _deaf():
            yield
    except BrokenProcessPool:
        raise
    except (ImportError, OSError, RuntimeError) as fault:
        for process in set(active_children()).difference(before):
            process.terminate()
        raise _Refused from fault


@contextmanager
def _deaf() -> Iterator[None]:
    """Let Ctrl-C and its like wait until the end of a block that forks or loads modules.

    A process that was just forked is not deaf to them yet; and Python drops the KeyboardInterrupt
    that falls into the clearing of a module's lock, so that the work would go on.
    """
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _stopping())
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
    """Prepare a process: signals are its parent's to hear; when that is gone, it goes as well.

    It has nothing to say: a fault of its own would run into what the parent prints.
    """
    import signal
    import sys
    from io import StringIO
    from threading import Thread

    sys.stdout = sys.stderr = StringIO()
    for number in _stopping() - {signal.SIGTERM}:
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # by which a broken pool ends the others
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _stopping())
    with suppress(RuntimeError):  # no thread can be started
        Thread(target=_leave_with_parent, daemon=True).start()


def _stopping() -> "set[Signals]":
    import signal

    return {getattr(signal, name) for name in STOPPING if hasattr(signal, name)}


def _leave_with_parent() -> None:
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)
