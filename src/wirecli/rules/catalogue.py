"""The catalogue of rules: what each id that `explain` prints says, with an example."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from wirecli import data
from wirecli.data.catalogue_types import CatalogueRow
from wirecli.errors import UserError
from wirecli.rules.notation import marked

MODULES = ("catalogue_copy", "catalogue_dates", "catalogue_exports", "catalogue_formats")
"""The modules of `data/` that have the rules."""
ENGLISH = "timex_en"
DATELINE = "OAKVALE (AFP) - "
"""What stands before a sample, so that it is copy."""
SAMPLE_DAY = ("--date", "2023-11-23")
"""The day of the story in the samples of dates."""


def says(rule: str) -> str | None:
    """Return what a rule says; None for an id that is not in the catalogue."""
    return _sentences().get(rule)


@cache
def _sentences() -> dict[str, str]:
    return {row.id: row.says for row in _rows()}


def _rows() -> Iterator[CatalogueRow]:
    for module in MODULES:
        yield from import_module(f"wirecli.data.{module}").RULES


def every() -> tuple[CatalogueRow, ...]:
    """Return all rules with their examples, sorted by id."""
    samples = dict(_samples())
    rows = (row if row.example else _with_sample(row, samples) for row in _rows())
    return tuple(sorted(rows, key=lambda row: row.id))


def find(rule: str) -> tuple[CatalogueRow, ...]:
    """Return the rule with an id, or those of a family: `dateline` has all its orders.

    Raises `UserError` for an id that is neither, with the nearest one.
    """
    rows = every()
    ids = [row.id for row in rows]
    family = tuple(row for row in rows if row.id == rule) or tuple(
        row for row in rows if row.id.startswith(f"{rule}.")
    )
    if family:
        return family
    near = get_close_matches(rule, [*ids, *(id_.partition(".")[0] for id_ in ids)], 1)
    todo = f"did you mean {near[0]}?" if near else "run `wirecli rules` for the list"
    raise UserError(f"{rule!r} is not the id of a rule", todo)


def _with_sample(row: CatalogueRow, samples: dict[str, str]) -> CatalogueRow:
    if row.id not in samples:
        return row
    options = SAMPLE_DAY if row.id.startswith("date.") else ()
    copy, _ = marked(samples[row.id])
    return row._replace(example=f"{DATELINE}{copy}", marked=None, options=options)


def _samples() -> Iterator[tuple[str, str]]:
    """Yield the ids of rules that have their samples in a row, and the first of them."""
    from wirecli.data.acronyms import PROOFS as ACRONYMS
    from wirecli.data.cues_orders import ORDERS
    from wirecli.data.names_proofs import PROOFS as NAMES

    yield from ((row.rule, row.samples[0]) for row in (*ACRONYMS, *NAMES))
    yield from ((row.rule, row.samples[0]) for row in ORDERS)
    for module in _dates():
        for rule in import_module(f"wirecli.data.{module}").LANGUAGE.rules:
            yield f"date.{rule.name}", rule.samples[0]


def _dates() -> list[str]:
    """Return the modules with the dates of a language, English last: its samples are shown."""
    names = [module.name for module in iter_modules(data.__path__)]
    languages = {name for name in names if name.startswith("timex_")} - {"timex_types"}
    return [*sorted(languages - {ENGLISH}, reverse=True), ENGLISH]
