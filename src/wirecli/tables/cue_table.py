"""cues.tsv and cue_words.txt: the reporting verbs of English by the first words of their forms.

A line of the one has a form and, with tabs between, the rows that it may be of, verbs with a
particle first; in a row stand the verb, its other forms and its frame with `|` between. The other
has the forms with a space between.
"""

from wirecli.data.cue_verbs import CUES


def lines() -> list[str]:
    """Return the lines of the table, sorted by the bytes of the forms."""
    table = _table()
    return ["\t".join((form, *table[form])) for form in sorted(table, key=str.encode)]


def words() -> list[str]:
    """Return the one line of the forms."""
    return [" ".join(sorted(_table()))]


def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for cue in sorted(CUES, key=lambda row: " " not in row.verb):
        for form in (cue.verb.partition(" ")[0], *cue.forms.split()):
            table.setdefault(form, []).append("|".join(cue))
    return table
