"""Where the output goes: standard output, a file that is replaced as a whole, or a device."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from io import TextIOWrapper
from itertools import count
from typing import TextIO

from wirecli.errors import OutputError, UserError

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
    OutputError when it cannot be written. BrokenPipeError passes through: `silence`, then exit.
    """
    if name is None or name in STDOUT:
        return _write_stdout()
    _check(name)
    return _write_directly(name) if _is_special(name) else _write_aside(name)


def write_out(stream: TextIO, text: str, *, flush: bool = False) -> None:
    """Write text; an OSError becomes an OutputError, but for a reader that went away."""
    try:
        stream.write(text)
        if flush:
            stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(_reason(error)) from error


def silence(stream: TextIO | None) -> None:
    """Point a stream, if it is open, at nowhere: what it still holds is not tried again at exit."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


@contextmanager
def _write_stdout() -> Iterator[TextIO]:
    stream = sys.stdout
    if stream is None or stream.closed:
        raise OutputError("standard output is closed; open it, or write to a file")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    with _named("standard output"):
        try:
            yield stream
            write_out(stream, "", flush=True)
        except OutputError:
            silence(stream)
            raise


@contextmanager
def _write_directly(name: str) -> Iterator[TextIO]:
    with _named(name):
        stream = _open(name, os.O_WRONLY | os.O_APPEND)
        try:
            yield stream
            write_out(stream, "", flush=True)
        except OutputError:
            silence(stream)
            raise
        finally:
            with suppress(OSError):
                stream.close()


@contextmanager
def _write_aside(name: str) -> Iterator[TextIO]:
    target = os.path.realpath(name)
    with _named(name):
        part, stream = _open_part(target)
        try:
            yield stream
            _put_in_place(stream, part, target)
        except BaseException:
            with suppress(OSError):
                stream.close()
            with suppress(OSError):
                os.unlink(part)
            raise


@contextmanager
def _named(name: str) -> Iterator[None]:
    try:
        yield
    except OutputError as error:
        raise OutputError(f"{name}: {error}; {TODO}") from error


def _check(name: str) -> None:
    if not name:
        raise UserError("-o has an empty name", "name a file, or - for standard output")
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


def _open_part(target: str) -> tuple[str, TextIO]:
    """Make the file beside the target that will take its place, with the target's permissions."""
    folder = os.path.dirname(target)
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise OutputError("it may not be written")
    for number in count():
        part = os.path.join(folder, f".wirecli-{os.getpid()}-{number}.part")
        with suppress(FileExistsError):
            stream = _open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            break
    with suppress(OSError):
        os.chmod(part, stat.S_IMODE(os.stat(target).st_mode))
    return part, stream


def _open(path: str, flags: int) -> TextIO:
    try:
        handle = os.open(path, flags, 0o666)
        return open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
    except FileExistsError:
        raise
    except OSError as error:
        raise OutputError(_reason(error)) from error


def _put_in_place(stream: TextIO, part: str, target: str) -> None:
    try:
        stream.close()
        os.replace(part, target)
    except OSError as error:
        raise OutputError(_reason(error)) from error


def _reason(error: OSError) -> str:
    words = error.strerror or str(error)
    return words[:1].lower() + words[1:]
