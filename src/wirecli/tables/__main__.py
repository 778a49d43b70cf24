"""Write the tables that are made of rows of `wirecli.data`: after every change of such a row.

python -m wirecli.tables
"""

from collections.abc import Callable, Iterable

from wirecli.rules.table import GENERATED
from wirecli.tables import agencies, calendars, cues, manifest, places, timex

DERIVED: dict[str, Callable[[], Iterable[str]]] = {
    "agencies.tsv": agencies.agency_lines,
    "calendars.tsv": calendars.lines,
    "credits.tsv": agencies.credit_lines,
    "cue_words.txt": cues.words,
    "cues.tsv": cues.lines,
    "places.tsv": places.lines,
    "timex.tsv": timex.lines,
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
        (GENERATED / name).write_text(_text(name), "utf-8")
    manifest.write()


if __name__ == "__main__":
    main()
