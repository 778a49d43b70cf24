"""Records as JSON: `jsonl`, one object a line, and `json`, one array of such lines."""

from collections.abc import Callable, Sequence
from json import JSONEncoder

from wirecli.safe import shown_in_json
from wirecli.writers.records import Record
from wirecli.writers.stream import Form

# Records are trees that we built: there is no circle to look for.
ENCODER = JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def line(record: Record) -> str:
    r"""Return the record as one line of JSON, without the line end.

    Letters of every script are themselves; lone surrogates, C1 controls and bidirectional overrides
    are `\uXXXX`, which every reader takes for the same data.
    """
    return shown_in_json(ENCODER.encode(record))


def jsonl(fields: Sequence[str] = ()) -> Form:
    """Return the form of JSON Lines, of whole records or of these fields."""
    encode = _encoder(fields)
    return Form(row=lambda record: encode(record) + "\n")


def array(fields: Sequence[str] = ()) -> Form:
    """Return the form of one JSON array, an object a line; `[]` when there is nothing."""
    encode = _encoder(fields)
    return Form(row=encode, opening="[\n", joint=",\n", closing="\n]\n", empty="[]\n")


def _encoder(fields: Sequence[str]) -> Callable[[Record], str]:
    if not fields:
        return line
    from wirecli.writers.fields import select

    return lambda record: line(select(record, fields))
