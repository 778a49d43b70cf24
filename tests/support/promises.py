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
        has_words = {"text", "start", "end"} <= node.keys()
        if has_words and not _is_printed(text[node["start"] : node["end"]], node["text"]):
            yield node["text"]
        for member in node.values():
            yield from unsliced(text, member)


def _is_printed(there: str, words: str) -> bool:
    """Tell whether words are those of the text: a line break is a blank, or parts a broken word."""
    if len(lines := [line.strip() for line in there.splitlines() if line.strip()]) < 2:
        return there == words
    for line in lines[:-1]:
        ends = (f"{line} ", line, line[:-1]) if line[-1] in "-\xad¬" else (f"{line} ",)
        end = next((end for end in ends if words.startswith(end)), None)
        if end is None:
            return False
        words = words.removeprefix(end)
    return words == lines[-1]
