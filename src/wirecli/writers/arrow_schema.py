"""Records as nested columns of Apache Arrow, for Parquet and for engines."""

import pyarrow as pa

from wirecli.writers.nodes import Schema


def schema(record: Schema) -> pa.Schema:
    """Return the columns of records with this JSON Schema, nested as they are; all may be null."""
    members = record["properties"].items()
    return pa.schema([pa.field(key, _type(node)) for key, node in members])


def _type(node: Schema) -> pa.DataType:
    """Return the Arrow type of a node of the JSON Schema."""
    if "properties" in node:
        return pa.struct([pa.field(key, _type(one)) for key, one in node["properties"].items()])
    if "items" in node:
        return pa.list_(_type(node["items"]))
    kinds = node.get("type", "string")
    if isinstance(node.get("const"), int) or "integer" in kinds:
        return pa.int64()
    return pa.bool_() if "boolean" in kinds else pa.string()
