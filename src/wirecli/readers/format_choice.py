"""Which format an input has, what reads it, and the trouble with one that nothing reads."""

from importlib import import_module

from wirecli.readers.input_formats import ROWS, TEXT, InputFormat
from wirecli.readers.refusals import Refusal
from wirecli.readers.source import Reader, Trouble
from wirecli.readers.start import Start
from wirecli.safe import shown


def find(start: Start) -> tuple[InputFormat | Refusal, str]:
    """Return the kind of an input that begins so, and what of it a message may name."""
    for row in ROWS:
        detail = row.sign(start)
        if detail is not None:
            return row, detail
    return TEXT, ""


def reader(format_: InputFormat) -> Reader:
    """Return the reader of a format; it is loaded when it is first needed."""
    module, _, function = format_.reader.rpartition(".")
    read: Reader = getattr(import_module(f"wirecli.readers.{module}"), function)
    return read


def refused(name: str, refusal: Refusal, detail: str) -> Trouble:
    """Return the trouble of an input of this name that is refused."""
    name, detail = shown(name), shown(detail)
    todo = refusal.todo.format(detail, name=name)
    return Trouble(name, f"looks like {refusal.phrase.format(detail)}", todo, refusal.kind)
