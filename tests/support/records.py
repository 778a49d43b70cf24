"""The records that an input leads to, and what is said of it, without a process of its own."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from wirecli.pipeline import Settings, numbered, outcomes
from wirecli.readers import ReadOptions, Trouble, read
from wirecli.writers import OutputFormat

SETTINGS = Settings("parse", OutputFormat("jsonl"))


class Records(NamedTuple):
    """The records of an input in their order, and the troubles."""

    records: list[dict[str, Any]]
    troubles: list[Trouble]


def records_of(folder: Path, octets: bytes, options: ReadOptions | None = None) -> Records:
    """Return what comes of bytes that are saved in a folder."""
    path = folder / "saved"
    path.write_bytes(octets)
    records: list[dict[str, Any]] = []
    troubles: list[Trouble] = []
    items = numbered(read([path], options=options or ReadOptions()), SETTINGS)
    for outcome in outcomes(items, SETTINGS):
        records += map(json.loads, outcome.rows)
        troubles += [outcome.trouble] if outcome.trouble else []
    return Records(records, troubles)
