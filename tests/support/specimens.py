"""All copy that the rules of the package carry as samples and near misses, without its marks."""

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from wirecli import data
from wirecli.rules.notation import marked

CARRIED = ("samples", "near_misses", "sample", "near_miss")


@cache
def specimens() -> tuple[str, ...]:
    """Return the copy of every sample: datelines, quotations, dates, names of all languages."""
    modules = (one.name for one in pkgutil.iter_modules(data.__path__))
    rows = [
        value
        for name in sorted(modules)
        for value in vars(import_module(f"wirecli.data.{name}")).values()
    ]
    return tuple(dict.fromkeys(marked(words)[0] for words in _carried(rows)))


def _carried(node: Any) -> Iterator[str]:
    """Yield the samples of the rows in some nested tuples."""
    if isinstance(node, list | tuple):
        for name in CARRIED:
            found = getattr(node, name, ())
            yield from [found] if isinstance(found, str) else found
        for member in node:
            yield from _carried(member)
