"""Where the output goes: standard output, a file that is replaced as a whole, or a device."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from io import BufferedWriter, RawIOBase, TextIOWrapper
from itertools import count
from typing import TYPE_CHECKING, TextIO

from wirecli.errors import OutputError, UserError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

STDOUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
DEVICES = ("/dev/fd/", "/dev/stderr", "/proc/")
TODO = "write somewhere else"


def open_output(name: str | None) -> AbstractContextManager[TextIO]:
    """Open the output: UTF-8, no newline translation, lone surrogates as their escapes.

    `None`, `-` and `/dev/stdout` are standard output. A file appears, or is replaced, only when
    the block ends well; otherwise (any exception, Ctrl-C too) what was there is untouched. A
    symbolic link stays a link and the file it leads to is replaced, which is where `>` would
    write as well. The file keeps its permissions; one that may not be written is not replaced.
    A device, FIFO or open descriptor is written directly.

    Raises UserError for a folder, a missing folder, an empty name, before anything is read;
    OutputError when it cannot be written. BrokenPipeError passes through.
    """
    if name is None or name in STDOUT:
        return _write_stdout()
    _check(name)
    return _write_directly(name) if _is_special(name) else _write_aside(name)


@contextmanager
def writing() -> Iterator[None]:
    """Make an OSError of a write an OutputError, but for a reader that went away."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(_reason(error)) from error


def write_out(stream: TextIO, text: str, *, flush: bool = False) -> None:
    """Write text; raises OutputError, or BrokenPipeError for a reader that went away."""
    with writing():
        stream.write(text)
        if flush:
            stream.flush()


class _Descriptor(RawIOBase):
    """An open file descriptor behind a buffer of ours; a full pipe that does not block is awaited.

    Python's own standard output loses what is not taken at once when it is unbuffered. `dropping`:
    the output has failed, and what the buffer still holds is not written.
    """

    def __init__(self, handle: int, *, closing: bool) -> None:
        self.handle, self.closing, self.dropping = handle, closing, False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.handle

    def isatty(self) -> bool:
        return os.isatty(self.handle)

    def write(self, octets: "ReadableBuffer") -> int:
        while not self.dropping:
            try:
                return os.write(self.handle, octets)
            except BlockingIOError:
                _wait_for(self.handle)
        return memoryview(octets).nbytes

    def close(self) -> None:
        if self.closing and not self.closed:
            os.close(self.handle)
        super().close()


def _wait_for(handle: int) -> None:
    """Wait until a descriptor can be written to."""
    from select import POLLOUT, poll

    poller = poll()
    poller.register(handle, POLLOUT)
    poller.poll()


@contextmanager
def _opened(handle: int, *, closing: bool = True) -> Iterator[TextIO]:
    """Give the stream of a descriptor; it is written out if the block ends well, else dropped.

    A descriptor that is not ours is left open.
    """
    descriptor = _Descriptor(handle, closing=closing)
    buffer = BufferedWriter(descriptor)
    stream = TextIOWrapper(buffer, encoding="utf-8", errors="backslashreplace", newline="")
    try:
        yield stream
        with writing():
            stream.close()
    except BaseException:
        descriptor.dropping = True
        with suppress(OSError):
            stream.close()
        raise


@contextmanager
def _write_stdout() -> Iterator[TextIO]:
    stream = sys.stdout
    if stream is None or stream.closed:
        raise OutputError("standard output is closed; open it, or write to a file")
    try:
        handle = stream.fileno()
    except OSError:  # in memory, as test runners have it
        yield stream
        return
    with _faults_of("standard output"), _opened(handle, closing=False) as ours:
        yield ours


@contextmanager
def _write_directly(name: str) -> Iterator[TextIO]:
    with _faults_of(name), _opened(_open(name, os.O_WRONLY | os.O_APPEND)) as stream:
        yield stream


@contextmanager
def _write_aside(name: str) -> Iterator[TextIO]:
    target = os.path.realpath(name)
    with _faults_of(name):
        part = _free_name(target)
        try:
            with _opened(_open_part(part, target)) as stream:
                yield stream
                _store(stream)
            _put_in_place(part, target)
        except BaseException:
            with suppress(OSError):
                os.unlink(part)
            raise


@contextmanager
def _faults_of(name: str) -> Iterator[None]:
    try:
        yield
    except OutputError as error:
        raise OutputError(f"{name}: {error}; {TODO}") from error


def _check(name: str) -> None:
    if not name:
        raise UserError(
            "the file has an empty name", "name a file, or - for standard output", "output"
        )
    if os.path.isdir(name) or name.endswith("/"):
        raise UserError(f"{name} is a folder", "name a file in it")
    folder = os.path.dirname(os.path.realpath(name))
    if not os.path.isdir(folder):
        raise UserError(f"{name} cannot be made: there is no folder {folder}", "make it first")


def _is_special(name: str) -> bool:
    if os.path.abspath(name).startswith(DEVICES):
        return True
    try:
        return not stat.S_ISREG(os.stat(name).st_mode)
    except OSError:
        return False


def _free_name(target: str) -> str:
    """Return a name beside the target that no file has."""
    folder = os.path.dirname(target)
    names = (f".wirecli-{os.getpid()}-{number}.part" for number in count())
    paths = (os.path.join(folder, name) for name in names)
    return next(path for path in paths if not os.path.lexists(path))


def _open_part(part: str, target: str) -> int:
    """Make the file that will take the target's place, with the target's permissions."""
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise OutputError("it may not be written")
    handle = _open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    with suppress(OSError):
        os.chmod(part, stat.S_IMODE(os.stat(target).st_mode))
    return handle


def _open(path: str, flags: int) -> int:
    """Open a file for bytes; Windows would else write each line end as two."""
    with writing():
        return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o666)


def _store(stream: TextIO) -> None:
    """Have the file on its disk before it takes the place of another."""
    with writing():
        stream.flush()
        os.fsync(stream.fileno())


def _put_in_place(part: str, target: str) -> None:
    with writing():
        os.replace(part, target)
    with suppress(OSError):  # not every system can store a folder, or open one
        folder = os.open(os.path.dirname(target), os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _reason(error: OSError) -> str:
    reason = error.strerror or str(error)
    return reason[:1].lower() + reason[1:]
