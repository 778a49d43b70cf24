"""Write the tables that are made of rows of `wirecli.data`: after every change of such a row.

python -m wirecli.tables
"""

from wirecli.rules.table import DATA
from wirecli.tables import agencies, calendars, cues, places, timex

DERIVED = {
    "agencies.tsv": agencies.agency_lines,
    "calendars.tsv": calendars.lines,
    "credits.tsv": agencies.credit_lines,
    "cue_words.txt": cues.words,
    "cues.tsv": cues.lines,
    "places.tsv": places.lines,
    "timex.tsv": timex.lines,
}
"""The tables, and what their lines are."""


def main() -> None:
    """Write every table in its place."""
    for name, lines in DERIVED.items():
        (DATA / name).write_text("".join(f"{line}\n" for line in lines()), "utf-8")


if __name__ == "__main__":
    main()
