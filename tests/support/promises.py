"""What every record keeps: its marks tile, and its offsets lead to its words."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from wirecli.model import Mark


def tile(marks: Any, start: int, end: int) -> bool:
    """Tell whether marks lie one behind the other, from start to end."""
    inner = list[Mark](marks)
    meet = all(one.end == other.start for one, other in pairwise(inner))
    return bool(inner) and meet and inner[0].start == start and inner[-1].end == end


def unsliced(text: str, node: Any) -> Iterator[str]:
    """Yield the words of a record that its offsets do not lead to."""
    if isinstance(node, list):
        for member in node:
            yield from unsliced(text, member)
    elif isinstance(node, dict):
        if {"text", "start", "end"} <= node.keys():
            there = text[node["start"] : node["end"]]
            if len(lines := there.splitlines()) > 1:
                there = " ".join(line.strip() for line in lines if line.strip())
            if there != node["text"]:
                yield node["text"]
        for member in node.values():
            yield from unsliced(text, member)
