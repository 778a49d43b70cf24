"""The `parse` record as nested columns of Apache Arrow, for Parquet and for engines."""

from functools import cache
from typing import Any

import pyarrow as pa

from wirecli.writers.schema import parse_schema


@cache
def schema() -> pa.Schema:
    """Return the columns of the `parse` record, nested as it is; all may be null."""
    members = parse_schema()["properties"].items()
    return pa.schema([pa.field(key, _type(node)) for key, node in members])


def _type(node: dict[str, Any]) -> pa.DataType:
    """Return the Arrow type of a node of the JSON Schema."""
    if "properties" in node:
        return pa.struct([pa.field(key, _type(one)) for key, one in node["properties"].items()])
    if "items" in node:
        return pa.list_(_type(node["items"]))
    kinds = node.get("type", "string")
    if "const" in node or "integer" in kinds:
        return pa.int64()
    return pa.bool_() if "boolean" in kinds else pa.string()
