"""Field names with dots: those that may be named, what they reach, and the columns of a row."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from wirecli.errors import UserError
from wirecli.rules import chronology
from wirecli.writers.records import Record

if TYPE_CHECKING:
    from wirecli.writers.nodes import Schema

# The one list of objects that no command prints as rows: its names stand in its column, and in a
# whole row the rest of each place follows in columns of its own.
PLACES = "dateline.places"
PLACE_COLUMNS = (PLACES, f"{PLACES}.region", f"{PLACES}.country")
WORDS = {"type": "string"}
SortKey = tuple[int, int, str]
"""First 1 if there is nothing to sort by, then a number, then words."""
DATED = frozenset({"value", "edtf", "date"})
"""The last parts of the names of fields that say when something is."""


class SortOrder(NamedTuple):
    """The field that rows are sorted by, and whether the largest comes first."""

    field: str
    descending: bool = False


class Column(NamedTuple):
    """A column of csv, tsv and table: its `name`, the keys that reach it, how its cells read."""

    name: str
    keys: tuple[str, ...]
    counted: bool
    numeric: bool


def names(schema: "Schema") -> Iterator[str]:
    """Yield every name that a list of fields may have, objects and lists before what is in them."""
    for key, node in _members(schema).items():
        yield key
        yield from (f"{key}.{name}" for name in names(node))


def checked(listed: str, schema: "Schema") -> tuple[str, ...]:
    """Return the fields of a list `a,b.c`; an unknown, empty or double one is a `UserError`."""
    fields = tuple(name.strip() for name in listed.split(","))
    known = tuple(names(schema))
    for at, field in enumerate(fields):
        if not field:
            raise UserError(
                "the list has an empty name", "put one comma between two names", parameter="fields"
            )
        if field not in known:
            from wirecli import advice

            raise UserError(f"there is no field {field!r}", advice.for_field(field, known))
        if field in fields[:at]:
            raise UserError(f"the list has {field!r} twice", "name it once", parameter="fields")
    return fields


def reach(value: Any, keys: Sequence[str]) -> Any:
    """Return what the keys lead to, through objects and each member of a list, or `None`.

    `("credits", "names")` is one list of all the names of all the credits.
    """
    if not keys or value is None:
        return value
    if isinstance(value, list):
        values = [reach(member, keys) for member in value]
        return [one for many in values for one in (many if isinstance(many, list) else [many])]
    return reach(value[keys[0]], keys[1:])


def select(record: Record, fields: Sequence[str]) -> Record:
    """Return a flat record of these fields: `dateline.date` -> `{"dateline.date": "2023-11-23"}`.

    Flat, so that json, jsonl, csv and tsv have the same names in the same order.
    """
    return {field: reach(record, field.split(".")) for field in fields}


def sort_order(name: str, schema: "Schema") -> SortOrder:
    """Return the order that `--sort` names: `-start` is by `start`, the largest first.

    Raises `UserError` unless it is one field that has an order: a value, or a list, by its length.
    """
    descending = name.startswith("-")
    (field,) = checked(name.removeprefix("-"), schema)[:1]
    if "," in name or len(columns(schema, (field,))) != 1:
        raise UserError(f"{name!r} is not one value a row", "name another field", parameter="sort")
    return SortOrder(field, descending)


def sort_key(record: Record, field: str) -> SortKey:
    """Return what a record is sorted by: days by time, numbers and lists by size, null last."""
    value = reach(record, field.split("."))
    if isinstance(value, list) and not all(isinstance(one, str) for one in value):
        return (0, len(value), "")
    if isinstance(value, list):
        value = "; ".join(value)
    if value in (None, ""):
        return (1, 0, "")
    if field.rpartition(".")[2] in DATED and isinstance(value, str):
        return (0, chronology.place(record["value"] if field == "edtf" else value), value)
    return (0, value, "") if isinstance(value, int) else (0, 0, str(value))


def columns(schema: "Schema", fields: Sequence[str] = ()) -> tuple[Column, ...]:
    """Return the columns of the fields, or of the whole record; an object is spread over several.

    A list of words is one cell, joined with `; `. Any other list is its count, but for the places
    of the dateline: `dateline.places` has their names, and in a row of the whole dateline
    `.region` and `.country` follow it; a place without one keeps its turn (`NL; ; NL`).
    """
    names = fields or tuple(_members(schema))
    return tuple(column for name in names for column in _columns_of(name, _node(schema, name)))


def cell(record: Record, column: Column) -> str:
    """Return one cell: `None` and an empty list of words are the empty string, `True` is true."""
    value = reach(record, column.keys)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, list):
        return str(value)
    if column.counted:
        return str(len(value))
    return "; ".join(map(_member, value)) if any(one is not None for one in value) else ""


def _member(value: str | int | None) -> str:
    return "" if value is None else str(value)


def _columns_of(name: str, node: "Schema") -> Iterator[Column]:
    return iter([_column(PLACES, WORDS)]) if name == PLACES else _spread(name, node)


def _spread(name: str, node: "Schema") -> Iterator[Column]:
    if name == PLACES:
        yield from (_column(each, WORDS) for each in PLACE_COLUMNS)
    elif "properties" in node:
        for key, member in node["properties"].items():
            yield from _spread(f"{name}.{key}", member)
    else:
        yield _column(name, node)


def _column(name: str, node: "Schema") -> Column:
    keys = tuple((f"{PLACES}.name" if name == PLACES else name).split("."))
    counted = node.get("items", {}).get("type") in ("object", "array")
    return Column(name, keys, counted, counted or "integer" in node.get("type", ()))


def _members(node: "Schema") -> "Schema":
    inside: Schema = node.get("items", node).get("properties", {})
    return inside


def _node(schema: "Schema", name: str) -> "Schema":
    for key in name.split("."):
        schema = _members(schema)[key]
    return schema
