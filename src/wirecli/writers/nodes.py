"""The nodes that the JSON Schemas of the records are made of."""

from typing import Any

Schema = dict[str, Any]


def object_of(properties: Schema, description: str | None = None) -> Schema:
    """Return an object that has all of these members and no other."""
    described = {"description": description} if description else {}
    required = list(properties)
    return {
        "type": "object",
        **described,
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def maybe_object(properties: Schema, description: str) -> Schema:
    """Return such an object, or null."""
    return {**object_of(properties, description), "type": ["object", "null"]}


def list_of(properties: Schema, description: str) -> Schema:
    """Return a list of objects."""
    return {"type": "array", "description": description, "items": object_of(properties)}


def span() -> Schema:
    """Return the members of a place in the text: code points, half-open."""
    return {"start": count("Offset of the first character."), "end": count("Offset after it.")}


def text(description: str) -> Schema:
    """Return a string."""
    return {"type": "string", "description": description}


def maybe_text(description: str) -> Schema:
    """Return a string, or null."""
    return {"type": ["string", "null"], "description": description}


def texts(description: str) -> Schema:
    """Return a list of strings."""
    return {"type": "array", "items": {"type": "string"}, "description": description}


def one_of(values: tuple[str, ...], description: str) -> Schema:
    """Return one of some strings."""
    return {"enum": list(values), "description": description}


def count(description: str) -> Schema:
    """Return a number from 0."""
    return {"type": "integer", "minimum": 0, "description": description}


def maybe_offset(description: str) -> Schema:
    """Return an offset, or null."""
    return {"type": ["integer", "null"], "minimum": 0, "description": description}
