"""Write the tables that are made of rows of `wirecli.data`: after every change of such a row.

python -m wirecli.tables
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from wirecli.rules.sorted_table import GENERATED
from wirecli.tables import (
    agency_table,
    calendar_table,
    cue_table,
    manifest,
    place_table,
    timex_compiler,
)

DERIVED: dict[str, Callable[[], Iterable[str]]] = {
    "agencies.tsv": agency_table.agency_lines,
    "calendars.tsv": calendar_table.lines,
    "credits.tsv": agency_table.credit_lines,
    "cue_words.txt": cue_table.words,
    "cues.tsv": cue_table.lines,
    "places.tsv": place_table.lines,
    "timex.tsv": timex_compiler.lines,
}
"""The tables, and what their lines are."""


def stale() -> list[str]:
    """Return the names of the tables that are not what their rows say now."""
    return [
        name
        for name in DERIVED
        if not (GENERATED / name).exists() or (GENERATED / name).read_text("utf-8") != _text(name)
    ]


def _text(name: str) -> str:
    return "".join(f"{line}\n" for line in DERIVED[name]())


def main() -> None:
    """Write every table in its place, and the manifest."""
    for name in DERIVED:
        _write(GENERATED / name, _text(name))
    manifest.write()


def _write(path: Path, text: str) -> None:
    """Put a table in place of the old one, which a process at work may have mapped."""
    new = path.with_suffix(".new")
    new.write_text(text, "utf-8")
    new.replace(path)


if __name__ == "__main__":
    main()
